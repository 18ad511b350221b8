"""The fourth hand, continued: German trade in its odd forms: power, cars, builders, fuel cards, meals."""

from benchmarks._invoices_fourth_home import Firm

STROM = Firm(
    "power-with-meter",
    """=800
#14 @*40 Stadtwerke Schleiwinkel GmbH
#8 @40 Werkstr. 1, 24837 Schleswig · USt-IdNr. {taxid} · Steuernummer 15/293/20114
=720
@40 Tischlerei Albrecht & Söhne GmbH @340 Vertragskonto @>560 200 117 884
@40 Gartenweg 7 @340 Kundennummer @>560 7718820
@40 24941 Flensburg @340 Rechnungsnummer @>560 {no}
@340 Rechnungsdatum @>560 {date}
@340 Lieferstelle @>560 Gartenweg 7, Halle
@*40 Ihre Jahresrechnung Strom
@40 Abrechnungszeitraum 01.10.2025 – 30.09.2026 (365 Tage)

@40 Zähler @140 Stand alt @220 Stand neu @>370 Verbrauch @>470 Preis @>560 Betrag
@40 1ESY1161 0048 @140 48.211 @220 52.897 @>370 4.686 kWh @>470 24,15 ct/kWh @>560 {l1} €
@40 Grundpreis @>370 365 Tage @>470 142,80 €/Jahr @>560 142,80 €
@340 Nettobetrag @>560 {net} €
@340 Umsatzsteuer 19 % @>560 {vat} €
@*340 Rechnungsbetrag @*>560 {gross} €
@280 abzüglich gezahlter Abschläge (11 x 145,00 €) @>560 {paid} €
@*340 Ihr Guthaben @*>560 {credit} €

@40 Das Guthaben überweisen wir in den nächsten Tagen auf Ihr Konto DE81 2005 0550 1262 1477 33.
@40 Ihr neuer Abschlag: 127,00 € monatlich, fällig jeweils zum 15., erstmals am 15.11.2026.
@40 Im Betrag enthalten: Stromsteuer 2,05 ct/kWh = 96,06 €, Konzessionsabgabe 1,32 ct/kWh = 61,86 €.
=40
#7 @40 Förde Sparkasse IBAN DE27 5004 0000 0488 2219 06 · AG Flensburg HRB 1180 · Vorsitz: Bgm. K. Thoms
""",
    {
        "taxid": "DE164063848",
        "no": "7000 482 913",
        "date": "14.10.2026",
        "l1": "1.131,67",
        "net": "1.274,47",
        "vat": "242,15",
        "gross": "1.516,62",
        "paid": "-1.595,00",
        "credit": "78,38",
    },
    {
        "number": ("7000 482 913", "7000482913"),
        "issue_date": "2026-10-14",
        "seller_name": "Stadtwerke Schleiwinkel GmbH",
        "seller_vat_id": "DE164063848",
        "net": "1274.47",
        "vat": "242.15",
        "gross": "1516.62",
        "prepaid": "1595.00",
        "amount_due": ("-78.38", "78.38"),
        "currency": "EUR",
        "iban": ("DE27500400000488221906", ""),
    },
    2,
    plants={
        "line: quantity x price": {
            "l1": "1.311,67",
            "net": "1.454,47",
            "vat": "276,35",
            "gross": "1.730,82",
            "credit": "-135,82",
        },
        "VAT amount": {"vat": "254,15", "gross": "1.528,62", "credit": "66,38"},
        "sum: rest does not follow from the instalments": {"credit": "18,38"},
    },
)

AUTO = Firm(
    "margin-scheme",
    """=790
#12 @*50 Autohaus Lindqvist, Inh. Sven Lindqvist
@50 Husumer Str. 140, 24941 Flensburg, Ust-ID {taxid}

@50 Käufer: Bäckerei Overath OHG, Venloer Straße 310, 50823 Köln

#12 @50 RECHNUNG über ein Gebrauchtfahrzeug
@50 Beleg {no} @300 Flensburg, {date}

@50 Fahrzeug @200 VW Caddy Maxi Kasten 2.0 TDI
@50 FIN @200 WV1ZZZ2KZKX104418
@50 Erstzulassung @200 14.03.2019
@50 km-Stand lt. Tacho @200 118.400
@50 HU/AU bis @200 05/2028
@50 Übergabe am @200 02.11.2026

@*50 Kaufpreis @*200 EUR 8.900,00
@50 Zulassungsservice und Kennzeichen @200 EUR 95,00
@*50 Gesamtpreis @*200 EUR {gross}

@50 {note}
@50 Zahlung: per Überweisung vor Übergabe auf {iban} (Lindqvist)
""",
    {
        "taxid": "DE328219387",
        "no": "GW-1129",
        "date": "30.10.2026",
        "gross": "8.995,00",
        "note": "Gebrauchtgegenstände/Sonderregelung, Differenzbesteuerung nach § 25a UStG. USt nicht ausweisbar.",
        "iban": "DE95 3907 0024 0187 4466 00",
    },
    {
        "number": "GW-1129",
        "issue_date": "2026-10-30",
        "seller_name": ("Autohaus Lindqvist, Inh. Sven Lindqvist", "Autohaus Lindqvist"),
        "seller_vat_id": "DE328219387",
        "net": ("8995.00", ""),
        "vat": ("0.00", ""),
        "gross": "8995.00",
        "currency": "EUR",
        "iban": "DE95390700240187446600",
    },
    2,
    plants={
        "missing: why no VAT": {"note": ""},
        "margin scheme shows VAT": {"note": "Differenzbesteuerung § 25a UStG. Enthaltene MwSt 19 %: 1.436,18 EUR"},
        "check digit: IBAN": {"iban": "DE95 3907 0024 0187 4466 01"},
    },
)

BAU = Firm(
    "builder-reverse-charge",
    """=800
#11 @*40 TBK Trockenbau Kowalczyk
#9 @40 Piotr Kowalczyk, Am Hafen 3, 24376 Kappeln
=740
@40 Hausmann Bau GmbH & Co. KG
@40 Industrieweg 22, 24768 Rendsburg
@40 USt-IdNr. des Leistungsempfängers: DE391614586
=680
@*40 2. Teilrechnung / R-Nr. {no} @>560 Datum {date}
@40 Bauvorhaben: Kita Sonnenhof, Los 7 Trockenbau. {service}

@40 Titel @>330 Masse @>420 EP @>540 Gesamt
@40 01.0010 GK-Ständerwand W112, 125 mm @>330 118,00 m2 @>420 52,50 @>540 6.195,00
@40 01.0040 Zulage Türöffnung bis 1,01 x 2,13 m @>330 5,00 St @>420 229,00 @>540 {l2}
@>420 Nettosumme @>540 {net}
{vatline}
@>420 Rechnungssumme @>540 {gross}
@>420 ./. 5 % Sicherheitseinbehalt @>540 -367,00
@*>420 Auszahlungsbetrag EUR @*>540 {pay}

@40 {note}
@40 Freistellungsbescheinigung nach § 48b EStG liegt vor (FA Flensburg, gültig bis 31.12.2027, Sich.-Nr. 15284).
@40 Zahlungsziel 21 Tage nach Rechnungseingang.
@40 VR Bank Nord {iban}, USt-ID {taxid}, StNr 15/131/00982
""",
    {
        "no": "TBK-26-55-2",
        "date": "28.10.26",
        "service": "Leistungszeitraum 05.10. bis 23.10.26",
        "l2": "1.145,00",
        "net": "7.340,00",
        "vatline": "@>420 USt 0 % @>540 0,00",
        "gross": "7.340,00",
        "pay": "6.973,00",
        "note": "Steuerschuldnerschaft des Leistungsempfängers (§ 13b UStG).",
        "iban": "DE41 2175 0000 0044 1209 03",
        "taxid": "DE107056148",
    },
    {
        "number": "TBK-26-55-2",
        "issue_date": "2026-10-28",
        "seller_name": ("TBK Trockenbau Kowalczyk", "Piotr Kowalczyk"),
        "seller_vat_id": "DE107056148",
        "net": "7340.00",
        "vat": "0.00",
        "gross": "7340.00",
        "amount_due": "6973.00",
        "currency": "EUR",
        "iban": "DE41217500000044120903",
    },
    2,
    plants={
        "missing: why no VAT": {"note": ""},
        "reverse charge charges VAT": {
            "vatline": "@>420 USt 19 % @>540 1.394,60",
            "gross": "8.734,60",
            "pay": "8.367,60",
        },
        "line: quantity x price": {"l2": "1.415,00", "net": "7.610,00", "gross": "7.610,00", "pay": "7.243,00"},
        "missing: date of supply": {"service": ""},
    },
)

TANK = Firm(
    "fuel-card",
    """=800
#10 @*30 TANKNETZ CARD SERVICE GMBH              SAMMELABRECHNUNG
@30 Hansaring 61, 48155 Muenster           USt-Id {taxid}

@30 Tischlerei Albrecht + Soehne GmbH      Rechnung     {no}
@30 Gartenweg 7                            Datum        {date}
@30 24941 Flensburg                        Kunde        448 11 702
@30                                        Karte        7002 6417 **** 118
@30 Fahrzeug FL-TA 114
#8 @30 ------------------------------------------------------------------------------------------------
#8 @30 Datum/Zeit      Station               Beleg    Produkt      Menge   Preis netto   Netto EUR
#8 @30 02.10. 07:14    0417 Handewitt        118203   Diesel       62,41         1,312       {l1}
#8 @30 16.10. 17:52    1180 Jagel Ost        554710   Diesel       58,07         1,329       77,18
#8 @30 16.10. 17:52    1180 Jagel Ost        554710   AdBlue       10,00         0,890        8,90
#8 @30 31.10.          Kartengebuehr         -        Service       2,00         1,950        3,90
#8 @30 ------------------------------------------------------------------------------------------------
@30                                   Summe netto      {net}
@30                                   19,00% MwSt       {vat}
@30                                   Summe EUR        {gross}

@30 Abbuchung am {due} per SEPA-Firmenlastschrift, Mandat TN448117.
@30 Kilometerstand letzte Tankung: 148.203. Durchschnittsverbrauch 8,1 l/100 km.
@30 Unsere Bank: {iban}
""",
    {
        "taxid": "DE291796484",
        "no": "2610-00448117",
        "date": "31.10.2026",
        "l1": "81,88",
        "net": "171,86",
        "vat": "32,65",
        "gross": "204,51",
        "due": "10.11.2026",
        "iban": "DE86 4005 0150 0071 1826 40",
    },
    {
        "number": "2610-00448117",
        "issue_date": "2026-10-31",
        "seller_name": "TANKNETZ CARD SERVICE GMBH",
        "seller_vat_id": "DE291796484",
        "net": "171.86",
        "vat": "32.65",
        "gross": "204.51",
        "currency": "EUR",
        "due_date": "2026-11-10",
        "iban": "DE86400501500071182640",
    },
    4,
    "Courier",
    plants={
        "VAT amount": {"vat": "36,25", "gross": "208,11"},
        "line: quantity x price": {"l1": "88,18", "net": "178,16", "vat": "33,85", "gross": "212,01"},
        "missing: date of issue": {"date": ""},
        "sum: total": {"gross": "240,51"},
    },
)

KORREKTUR = Firm(
    "correction",
    """=790
#12 @*40 Holzhandel Brix GmbH @>560 Rechnungskorrektur
@40 Kieler Str. 88, 24340 Eckernförde @>560 Nr. {no}
@>560 vom {date}
@40 Tischlerei Albrecht & Söhne GmbH
@40 Gartenweg 7, 24941 Flensburg

@40 Zu unserer Rechnung 260911 vom 17.09.2026 (Lieferung 15.09.2026) schreiben wir Ihnen gut:

@40 Rücknahme 4 Platten Multiplex Birke 21 mm @>380 -4 @>450 53,50 @>540 {net}
@>450 Nettogutschrift @>540 {net}
@>450 + 19% MwSt. @>540 {vat}
@*>450 Gutschriftsbetrag @*>540 {gross} EUR

@40 Der Betrag wird mit der Rechnung verrechnet; bitte kürzen Sie Ihre Zahlung entsprechend.
@40 Ust.-Id. {taxid} · IBAN DE95210501700025114078
""",
    {
        "no": "GS-20264",
        "date": "06.10.2026",
        "net": "-214,00",
        "vat": "-40,66",
        "gross": "-254,66",
        "taxid": "DE127429842",
    },
    {
        "number": "GS-20264",
        "issue_date": "2026-10-06",
        "seller_name": "Holzhandel Brix GmbH",
        "seller_vat_id": "DE127429842",
        "net": ("-214.00", "214.00"),
        "vat": ("-40.66", "40.66"),
        "gross": ("-254.66", "254.66"),
        "currency": "EUR",
    },
    1,
    plants={
        "sum: total": {"gross": "-245,66"},
        "VAT amount": {"vat": "-46,06", "gross": "-260,06"},
    },
)

BEWIRTUNG = Firm(
    "meal-receipt-with-tip",
    """=800
#10 @60     Wirtshaus zum Anker
@60   Schiffbrücke 14, 24939 Flensburg
@60       St.Nr. 15/077/13420

@60 Bon {no}     {date}  20:47
@60 Tisch 12          Es bediente Sie: Merle

@60 2x Schnitzel         18,90     {l1} B
@60 1x Gr. Salat                    9,50 B
@60 2x Flens 0,5          4,60      9,20 A
@60 1x Wasser 0,75                  6,90 A
@60 --------------------------------------
@60 SUMME            EUR           {gross}
@60 A 19%  Netto 13,53   MwSt  2,57   16,10
@60 B  7%  Netto 44,21   MwSt  {v7}   47,30
@60 Trinkgeld                       6,60
@60 Kartenzahlung Girocard         70,00
@60 --------------------------------------
@60 TSE-Signatur: K7f0aQ2x...  TA-Nr 88412
@60 Start 2026-11-06T18:31:02  Ende 20:47:11
@60 Seriennr. Kasse 4f1a-0088

@60 Angaben zum Nachweis der Bewirtung
@60 (§ 4 Abs. 5 Nr. 2 EStG)
@60 Anlass: ____________  Personen: ________
""",
    {"no": "48291", "date": "06.11.2026", "l1": "37,80", "gross": "63,40", "v7": "3,09"},
    {
        "number": ("48291", ""),
        "issue_date": "2026-11-06",
        "seller_name": "Wirtshaus zum Anker",
        "net": ("57.74", ""),
        "vat": ("5.66", ""),
        "gross": "63.40",
        "currency": "EUR",
    },
    4,
    "Courier",
    plants={"sum: total": {"gross": "68,40"}, "VAT amount": {"v7": "7,55"}},
)

TRADE = (STROM, AUTO, BAU, TANK, KORREKTUR, BEWIRTUNG)
