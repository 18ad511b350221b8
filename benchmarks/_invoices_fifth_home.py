"""The fifth blind hand, German-speaking countries: builder, power, inn, telecom, used car, cover, wholesale."""

from benchmarks._invoices_fifth import Paper, err

_HOF = ("Ferienhof Perlesreut GmbH", "DE407353703", "DE")

BUILDER = Paper(
    "bau",
    "prepayment|partial",
    """
#Zimmerei Hollerbach GmbH & Co. KG
Am Sägewerk 3 · 94130 Obernzell · Tel. 08591 4471-0

@ 0 58 80
|3. Abschlagsrechnung
Bauherr:|Rechnungs-Nr.|2026-A3/0417
Ferienhof Perlesreut GmbH|Datum|14.04.2026
z. Hd. Josef Mandl|Kunden-Nr.|20088
Marktplatz 9|Leistungszeitraum|01.03.2026 – 10.04.2026
94157 Perlesreut

Bauvorhaben: Dachstuhl Stadl, Auftrag vom 12.01.2026
@ 0 6 64> 76> 100>
---
Pos.|Bezeichnung|Auftragssumme|Stand|Leistung bis heute
---
1|Abbund und Aufrichten Dachstuhl KVH|38.500,00|80 %|30.800,00
2|Dachschalung 24 mm, Unterspannbahn|16.200,00|70 %|11.340,00
3|Dachfenster liefern und einbauen|6.060,00|100 %|6.060,00
---
@ 6 100>
Leistung kumuliert netto|48.200,00
abzüglich 1. Abschlag vom 02.02.2026 netto|-12.000,00
abzüglich 2. Abschlag vom 09.03.2026 netto|-18.000,00
Abschlag netto|18.200,00
zuzüglich 19 % Umsatzsteuer|3.458,00
Zahlbetrag EUR|21.658,00

@ 0
Zahlbar ohne Abzug bis 28.04.2026 auf das Konto DE32 3704 0044 4730 3846 13, COBADEFFXXX.
USt-IdNr. DE464070231 · Steuernummer 143/310/15167 · Amtsgericht Passau HRA 7712
""",
    {
        "number": "2026-A3/0417",
        "issue_date": "2026-04-14",
        "due_date": "2026-04-28",
        "delivery_date": "2026-04-10|2026-03-01/2026-04-10|",
        "currency": "EUR",
        "net": "18200.00",
        "vat": "3458.00",
        "gross": "21658.00",
        "amount_due": "21658.00|",
        "iban": "DE32370400444730384613",
        "bic": "COBADEFFXXX|COBADEFF",
        "seller_name": "Zimmerei Hollerbach GmbH & Co. KG",
        "seller_vat_id": "DE464070231",
        "seller_tax_number": "143/310/15167",
        "buyer_name": "Ferienhof Perlesreut GmbH",
    },
    None,
    (
        err("ask", "addressed to another firm", "Ferienhof Perlesreut GmbH", "Pension Waldblick Eder KG"),
        err("block", "VAT figures changed places", "3.458,00", "3.548,00"),
        err(
            "block",
            "the second instalment is left out",
            "abzüglich 2. Abschlag vom 09.03.2026 netto|-18.000,00\n",
            "",
        ),
        err("block", "one digit of the account is wrong", "4730 3846 13", "4730 3848 13"),
        err(
            "ask",
            "16 % in 2026",
            "19 % Umsatzsteuer|3.458,00",
            "16 % Umsatzsteuer|2.912,00",
            "21.658,00",
            "21.112,00",
        ),
    ),
    font="helvetica",
    own=_HOF,
)

POWER = Paper(
    "strom",
    "final|invoice",
    """
@ 0 62
#Stadtwerke Regen-Zwiesel|
Ihr Versorger vor Ort|Stadtwerke Regen-Zwiesel AöR
|Bodenmaiser Str. 40, 94209 Regen
Ferienhof Perlesreut GmbH|Servicetelefon 09921 6030
Marktplatz 9|Vertragskonto 4 000 871 226
94157 Perlesreut|Rechnungsnummer 710 0034 9918
|Rechnungsdatum 22.01.2026

#Ihre Stromabrechnung 2025
Abrechnungszeitraum 01.01.2025 bis 31.12.2025 · Zähler 1 EMH 0087 4410 · Marktlokation 50871204466

@ 2 54> 70> 84> 100>
Ihr Verbrauch|Menge|Preis|netto €|
Arbeitspreis|4.180 kWh|24,50 ct/kWh|1.024,10|
Grundpreis|12 Monate|9,90 €/Monat|118,80|
Messstellenbetrieb|1 Jahr|16,81 €/Jahr|16,81|
Stromsteuer|4.180 kWh|2,05 ct/kWh|85,69|
@ 2 84> 100>
Zwischensumme Lieferung|1.245,40|
Summe netto||1.245,40
Umsatzsteuer 19 %||236,63
Rechnungsbetrag brutto||1.482,03
Ihre Abschläge 11 x 120,00 € (darin USt 210,76 €)||-1.320,00
Nachzahlung||162,03

@ 0
Den Betrag von 162,03 € buchen wir am 06.02.2026 von Ihrem Konto DE58 **** **** **** **04 99 ab (Mandat SW-88120).
Ihr neuer Abschlag ab 01.03.2026: 124,00 € monatlich. Ein durchschnittlicher Haushalt verbraucht 3.500 kWh.
USt-IdNr. DE715107582 · Gläubiger-ID DE98ZZZ09999999999
""",
    {
        "number": "710 0034 9918",
        "issue_date": "2026-01-22",
        "due_date": "2026-02-06|",
        "delivery_date": "2025-12-31|2025-01-01/2025-12-31|",
        "currency": "EUR",
        "net": "1245.40",
        "vat": "236.63",
        "gross": "1482.03",
        "amount_due": "162.03",
        "prepaid": "1320.00",
        "iban": "",
        "seller_name": "Stadtwerke Regen-Zwiesel AöR|Stadtwerke Regen-Zwiesel",
        "seller_vat_id": "DE715107582",
        "buyer_name": "Ferienhof Perlesreut GmbH",
    },
    (
        ("Arbeitspreis", "4180", "0.2450", "1024.10", ""),
        ("Grundpreis", "12", "9.90", "118.80", ""),
        ("Messstellenbetrieb", "1", "16.81", "16.81", ""),
        ("Stromsteuer", "4180", "0.0205", "85.69", ""),
    ),
    (
        err("block", "the back payment is not gross less advances", "|162,03", "|262,03", "von 162,03", "von 262,03"),
        err("ask", "consumption times price is another amount", "24,50 ct", "27,50 ct"),
        err("block", "net and VAT do not make the gross", "1.482,03", "1.492,03", "162,03", "172,03"),
        err("ask", "VAT id with a wrong check digit", "DE715107582", "DE715107583"),
    ),
    font="narrow",
    own=_HOF,
)

INN = Paper(
    "gasthof",
    "invoice",
    """
@ 8
#Gasthof zum Goldenen Lamm
Inh. Leopold Stadlmayr e.U., Hauptplatz 14, 4150 Rohrbach
ATU69359632    Tel. 07289 / 8823

Rechnung Nr. 26-00871      Tisch 12      Kellner: Resi
23.03.2026   21:14 Uhr
@ 8 14 60>
2|Wiener Schnitzel à 18,90|37,80 A
1|Käsespätzle|13,50 A
3|Zwettler 0,5 l à 4,90|14,70 B
1|Kaffee|3,60 B
@ 8 60>
SUMME EUR|69,60
---
@ 8 24> 38> 52>
MWSt|Netto|Steuer|Brutto
A 10 %|46,64|4,66|51,30
B 20 %|15,25|3,05|18,30
@ 8
Bar gegeben 80,00   Rückgeld 10,40
Es bediente Sie Resi. Danke für Ihren Besuch!
""",
    {
        "number": "26-00871",
        "issue_date": "2026-03-23",
        "delivery_date": "2026-03-23|",
        "currency": "EUR",
        "net": "61.89",
        "vat": "7.71",
        "gross": "69.60",
        "amount_due": "0.00|69.60|",
        "prepaid": "69.60|80.00|",
        "iban": "",
        "seller_vat_id": "ATU69359632",
        "seller_name": "Gasthof zum Goldenen Lamm|Leopold Stadlmayr e.U.|"
        "Gasthof zum Goldenen Lamm Inh. Leopold Stadlmayr e.U.",
    },
    (
        ("Wiener Schnitzel", "2", "18.90", "37.80", "10"),
        ("Käsespätzle", "1", "13.50", "13.50", "10"),
        ("Zwettler 0,5 l", "3", "4.90", "14.70", "20"),
        ("Kaffee", "1", "3.60", "3.60", "20"),
    ),
    (
        err(
            "block",
            "the sum is not that of the items",
            "SUMME EUR|69,60",
            "SUMME EUR|79,60",
            "geld 10,40",
            "geld 0,40",
        ),
        err("ask", "the tax of group B is too high", "15,25|3,05", "14,25|4,05"),
        err("ask", "Austrian VAT id with a wrong check digit", "ATU69359632", "ATU69359633"),
    ),
    font="mono",
    size=8,
    own=("Brauhaus Mühlviertel GmbH", "ATU44542287", "AT"),
)

PHONE = Paper(
    "telefon",
    "invoice",
    """
@ 0 64
|NetzWerk Süd Telekom GmbH
|Postfach 10 02 40, 80076 München
NetzWerk Süd, Postfach 10 02 40, 80076 München|
Werkstatt Kolb OHG|Kundennummer 5 518 220
Industriestr. 8|Rechnungsnummer M26-0309-77120
84028 Landshut|Rechnungsdatum 09.03.2026
|Seite 1 von 1
#Ihre Mobilfunkrechnung für Februar 2026
@ 0 70> 100>
Monatliche Beträge (01.02.2026 - 28.02.2026)||
Business Flat L, Rufnummer 0171 4450099|29,37|
Business Flat L, Rufnummer 0171 4450102|29,37|
Treuerabatt 10 %|-5,87|
Summe monatliche Beträge||52,87
Verbindungen||
Ausland Zone 2, 14 Minuten|6,58|
Summe Verbindungen||6,58
Gesamt netto||59,45
19 % MwSt. auf 59,45 EUR||11,30
Beträge anderer Anbieter (ohne MwSt.): Spende Bündnis hilft||5,00
Rechnungsbetrag||75,75
@ 0
Der Rechnungsbetrag wird frühestens am 19.03.2026 von Ihrem Konto abgebucht (SEPA-Lastschrift, Mandat NW-1).
Gläubiger-ID DE44ZZZ00000112233, USt-IdNr. DE711756838, HRB 155112 München, Geschäftsführung: A. Rieger
""",
    {
        "number": "M26-0309-77120",
        "issue_date": "2026-03-09",
        "due_date": "2026-03-19|",
        "delivery_date": "2026-02-28|2026-02-01/2026-02-28|",
        "currency": "EUR",
        "net": "64.45|59.45",
        "vat": "11.30",
        "gross": "75.75",
        "amount_due": "75.75|",
        "iban": "",
        "seller_name": "NetzWerk Süd Telekom GmbH",
        "seller_vat_id": "DE711756838",
        "buyer_name": "Werkstatt Kolb OHG",
    },
    None,
    (
        err("block", "the total is ten euros too high", "|75,75", "|85,75"),
        err("ask", "VAT on another base", "11,30", "13,30", "75,75", "77,75"),
        err("ask", "the invoice bears no date", "Rechnungsdatum 09.03.2026", ""),
    ),
    size=8,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

USED = Paper(
    "gebraucht",
    "invoice",
    """
#Autohaus Pfeiffer
Gebrauchtwagen · Leipziger Allee 77 · 04509 Delitzsch
@ 0 60
Firma|
Werkstatt Kolb OHG|Rechnung 4471/26
Industriestr. 8|vom 02. Juni 2026
84028 Landshut|Lieferung am 05.06.2026

@ 0 100>
Wir lieferten Ihnen gebraucht, wie besichtigt und Probe gefahren:|
VW Caddy 2.0 TDI, Erstzulassung 11.08.2021, 84.120 km,|
Fahrgestellnummer WV2ZZZSKZMX014477,|
unfallfrei laut Vorbesitzer|14.900,00 €
Überführung nach Landshut|350,00 €
Endpreis|15.250,00 €
@ 0
Gebrauchtgegenstände/Sonderregelung (§ 25a UStG). Ein Ausweis der Umsatzsteuer erfolgt nicht.
Zahlung bei Übergabe oder vorab auf DE22 8605 5592 4533 4824 11 (WELADE8LXXX).
Steuernummer 143/874/36685
""",
    {
        "number": "4471/26",
        "issue_date": "2026-06-02",
        "delivery_date": "2026-06-05",
        "currency": "EUR",
        "net": "15250.00|",
        "vat": "0.00|",
        "gross": "15250.00",
        "iban": "DE22860555924533482411",
        "due_date": "|2026-06-05",
        "bic": "WELADE8LXXX",
        "seller_name": "Autohaus Pfeiffer",
        "seller_tax_number": "143/874/36685",
        "buyer_name": "Werkstatt Kolb OHG",
    },
    None,
    (
        err("block", "the price is not that of the two items", "15.250,00", "16.250,00"),
        err(
            "block",
            "VAT shown although the margin scheme is used",
            "Endpreis|15.250,00 €",
            "darin 19 % MwSt.|2.434,87 €\nEndpreis|15.250,00 €",
        ),
        err("block", "account with a wrong check digit", "4824 11", "4842 11"),
        err("ask", "no tax number at all", "Steuernummer 143/874/36685", ""),
    ),
    font="times",
    size=10,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

COVER = Paper(
    "police",
    "invoice",
    """
@ 0 60
#Bayerwald Versicherung a. G.|
Direktion Deggendorf|Versicherungsschein 88-410.221.7
Werkstatt Kolb OHG|Rechnung Nr. 2026/88/0099123
Industriestr. 8|Deggendorf, den 15.05.2026
84028 Landshut|

#Beitragsrechnung Betriebshaftpflicht
@ 0 100>
Zeitraum vom 01.06.2026 bis 31.05.2027|
Nettobeitrag|840,00 EUR
Versicherungsteuer 19 % (VersSt-Nr. 807/V90807001234)|159,60 EUR
Zu zahlender Beitrag|999,60 EUR
@ 0
Bitte überweisen Sie bis zum 01.06.2026 auf IBAN DE33 7015 0000 0831 9581 96.
Versicherungsleistungen sind nach § 4 Nr. 10 UStG von der Umsatzsteuer befreit.
""",
    {
        "number": "2026/88/0099123",
        "issue_date": "2026-05-15",
        "due_date": "2026-06-01",
        "currency": "EUR",
        "delivery_date": "2027-05-31|2026-06-01/2027-05-31|",
        "net": "999.60|840.00|",
        "vat": "0.00|159.60|",
        "gross": "999.60",
        "amount_due": "999.60|",
        "iban": "DE33701500000831958196",
        "seller_name": "Bayerwald Versicherung a. G.",
        "buyer_name": "Werkstatt Kolb OHG",
    },
    None,
    (
        err("block", "insurance tax and premium do not make the sum", "999,60", "1.099,60"),
        err("block", "account with a wrong check digit", "9581 96", "9581 69"),
        err("ask", "due before the invoice was written", "zum 01.06.2026", "zum 01.05.2026"),
    ),
    font="serif",
    size=8,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

WHOLESALE = Paper(
    "grosshandel",
    "invoice",
    """
@ 0 70
#Kräuter- und Feinkosthandel Nordhoff KG|
Speicherstadt 4, 20457 Hamburg|Rechnung
@ 0 70 86
Nordhoff KG · Speicherstadt 4 · 20457 Hamburg|Nummer|RE26-18834
Ferienhof Perlesreut GmbH|Datum|30.04.2026
Küche|Lieferdatum|28.04.2026
Marktplatz 9|Bestellung|4500-117
94157 Perlesreut|Seite|1/2
@ 0 6 16 58> 62 78> 86> 100>
Pos|Art.|Bezeichnung|Menge|ME|E-Preis|USt|Betrag
10|7714|Olivenöl nativ extra|24|Fl.|8,15|7 %|195,60
||Kreta, Ernte 2025,|||||
||0,75 l Flasche|||||
20|0815|Spülmittel Gastro 10 l|3|Kan.|21,40|19 %|64,20
||biologisch abbaubar|||||
30|2200|Pfeffer schwarz, ganz, 1 kg|5|Btl.|17,90|7 %|89,50
||Herkunft Vietnam|||||
@ 16 100>
Übertrag|349,30
\f
@ 0 70 86
Nordhoff KG · Rechnung RE26-18834|Seite|2/2
@ 16 100>
Übertrag|349,30
@ 0 6 16 58> 62 78> 86> 100>
40|2311|Meersalz grob, 25 kg Sack|2|Sack|14,25|7 %|28,50
50|9000|Mehrwegkisten Pfand|6|St.|3,50|19 %|21,00
60|9100|Fracht|1||18,00|19 %|18,00
@ 16 78> 100>
Warenwert netto||416,80
Rabatt 5 % auf 7 %-Ware (313,60)||-15,68
Summe netto||401,12
USt 7 % auf|297,92|20,85
USt 19 % auf|103,20|19,61
Gesamtbetrag||441,58 EUR
@ 0
2 % Skonto bei Zahlung innerhalb von 10 Tagen, 30 Tage netto. Commerzbank DE16 2005 0550 7174 9038 92, HASPDEHHXXX
USt-ID DE561999370 · HRA 88123 Hamburg · Es gelten unsere AGB.
""",
    {
        "number": "RE26-18834",
        "issue_date": "2026-04-30",
        "due_date": "2026-05-30|",
        "delivery_date": "2026-04-28",
        "currency": "EUR",
        "net": "401.12",
        "vat": "40.46",
        "gross": "441.58",
        "iban": "DE16200505507174903892",
        "bic": "HASPDEHHXXX",
        "seller_name": "Kräuter- und Feinkosthandel Nordhoff KG",
        "seller_vat_id": "DE561999370",
        "buyer_name": "Ferienhof Perlesreut GmbH",
        "order_reference": "4500-117",
        "discount_days": "10",
        "discount_percent": "2",
    },
    (
        ("Olivenöl nativ extra Kreta, Ernte 2025, 0,75 l Flasche", "24", "8.15", "195.60", "7"),
        ("Spülmittel Gastro 10 l biologisch abbaubar", "3", "21.40", "64.20", "19"),
        ("Pfeffer schwarz, ganz, 1 kg Herkunft Vietnam", "5", "17.90", "89.50", "7"),
        ("Meersalz grob, 25 kg Sack", "2", "14.25", "28.50", "7"),
        ("Mehrwegkisten Pfand", "6", "3.50", "21.00", "19"),
        ("Fracht", "1", "18.00", "18.00", "19"),
    ),
    (
        err("ask", "quantity times price is another amount", "24|Fl.|8,15|7 %|195,60", "24|Fl.|9,15|7 %|195,60"),
        err("block", "the total is one hundred too high", "441,58", "541,58"),
        err("ask", "the 7 % tax is that of 19 %", "297,92|20,85", "297,92|56,60", "441,58", "477,33"),
        err(
            "ask",
            "the lines make another sum",
            "Warenwert netto||416,80",
            "Warenwert netto||426,80",
            "Summe netto||401,12",
            "Summe netto||411,12",
            "|103,20|19,61",
            "|113,20|21,51",
            "441,58",
            "453,48",
        ),
        err(
            "ask",
            "a rate that Germany has not",
            "USt 7 % auf|297,92|20,85",
            "USt 9 % auf|297,92|26,81",
            "|7 %|",
            "|9 %|",
            "auf 7 %-Ware",
            "auf 9 %-Ware",
            "441,58",
            "447,54",
        ),
    ),
    font="narrow",
    size=8,
    own=_HOF,
)

SMALL = Paper(
    "grafik",
    "invoice",
    """
@ 100>
Mira Sandkamp
Grafik & Illustration
Hafenweg 5, 48155 Münster
St.-Nr. 143/756/44751
@ 0
An: Kräuter- und Feinkosthandel Nordhoff KG
Speicherstadt 4
20457 Hamburg

#Rechnung 2026-11
Münster, 3. März 2026
@ 0 100>
Gestaltung Etikettenserie „Gewürze“, 12 Motive, Leistung im Februar 2026|1.450,00 €
Nutzungsrechte, zeitlich unbegrenzt|300,00 €
Zu zahlen|1.750,00 €
@ 0
Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.
Bitte innerhalb von 14 Tagen auf mein Konto: DE58 1005 0000 1004 9904 99
""",
    {
        "number": "2026-11",
        "issue_date": "2026-03-03",
        "due_date": "2026-03-17|",
        "currency": "EUR",
        "net": "1750.00|",
        "delivery_date": "2026-02-28|2026-02|",
        "vat": "0.00|",
        "gross": "1750.00",
        "iban": "DE58100500001004990499",
        "seller_name": "Mira Sandkamp",
        "seller_tax_number": "143/756/44751",
        "buyer_name": "Kräuter- und Feinkosthandel Nordhoff KG",
    },
    (
        ("Gestaltung Etikettenserie „Gewürze“, 12 Motive, Leistung im Februar 2026", "", "", "1450.00", ""),
        ("Nutzungsrechte, zeitlich unbegrenzt", "", "", "300.00", ""),
    ),
    (
        err(
            "block", "VAT shown by a small business", "Zu zahlen|1.750,00", "19 % MwSt.|332,50 €\nZu zahlen|2.082,50"
        ),
        err("block", "the sum is not that of the items", "Zu zahlen|1.750,00", "Zu zahlen|1.790,00"),
        err("ask", "no invoice number", "#Rechnung 2026-11", "#Rechnung"),
    ),
    font="times",
    size=10.5,
    own=("Kräuter- und Feinkosthandel Nordhoff KG", "DE561999370", "DE"),
    scanned=True,
)

SELF = Paper(
    "milch",
    "self-billed",
    """
@ 0 60
#Molkerei Rottal eG|
Milchstr. 1, 84347 Pfarrkirchen|USt-IdNr. DE911993176
Herrn|
Alois Huber|Gutschrift Nr. MG-2026-02-0311
Öd 2|Ausstellungsdatum 10.03.2026
84371 Triftern|Lieferzeitraum Februar 2026
|Ihre USt-IdNr. DE976867354
#Milchgeldabrechnung (Gutschrift nach § 14 Abs. 2 UStG)
@ 0 44> 60> 80> 100>
Bezeichnung|Menge kg|Preis €/kg|netto €|
Milch konventionell|18.420|0,4350|8.012,70|
Zuschlag Fett/Eiweiß|18.420|0,0120|221,04|
Abzug Milchgeldprüfung|1|-12,00|-12,00|
@ 0 80> 100>
Summe netto|8.221,74|
zzgl. 7 % USt|575,52|
Auszahlungsbetrag||8.797,26
@ 0
Die Auszahlung erfolgt zum 15.03.2026 auf Ihr Konto DE16 2005 0550 7174 9038 92.
""",
    {
        "number": "MG-2026-02-0311",
        "issue_date": "2026-03-10",
        "due_date": "2026-03-15|",
        "currency": "EUR",
        "delivery_date": "2026-02-28|2026-02|",
        "net": "8221.74",
        "vat": "575.52",
        "gross": "8797.26",
        "iban": "DE16200505507174903892",
        "seller_name": "Alois Huber",
        "buyer_name": "Molkerei Rottal eG",
        "seller_vat_id": "DE976867354",
        "buyer_vat_id": "DE911993176",
    },
    (
        ("Milch konventionell", "18420", "0.4350", "8012.70", ""),
        ("Zuschlag Fett/Eiweiß", "18420", "0.0120", "221.04", ""),
        ("Abzug Milchgeldprüfung", "1", "-12.00", "-12.00", ""),
    ),
    (
        err("block", "the payout is a thousand too high", "8.797,26", "9.797,26"),
        err("ask", "kilos times price is another amount", "0,4350", "0,4530"),
        err(
            "ask",
            "it is no longer called a credit of § 14",
            "Gutschrift Nr.",
            "Beleg Nr.",
            "#Milchgeldabrechnung (Gutschrift nach § 14 Abs. 2 UStG)",
            "#Milchgeldabrechnung",
        ),
    ),
    own=("Molkerei Rottal eG", "DE911993176", "DE"),
)

PAPERS = (BUILDER, POWER, INN, PHONE, USED, COVER, WHOLESALE, SMALL, SELF)
