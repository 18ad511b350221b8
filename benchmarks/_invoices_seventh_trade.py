"""The seventh hand's papers of German trades: paint, telephone, gas, freight, agency."""

from collections.abc import Mapping

from benchmarks._invoices_seventh import KOLBE, grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet

TO_KOLBE = "Malerbetrieb Kolbe GmbH\nAn der Jakuphalle 3\n02826 Görlitz"
_SILOXAN = "Siloxan-Fassadenfarbe, getönt|Siloxan-Fassadenfarbe, getönt Farbton 14.2 nach Muster, 15 l"
PAINT = "20l 30l 47l 108r 111l 132r 144r 163r 190r"
PAINT_HEAD = "Pos|Artikel|Bezeichnung|Menge|ME|Liste|Rab.%|Netto|Gesamt"


def _paint_top(s: Sheet, page: int) -> float:
    s.at(20, 16, "FARBENUNION NEISSE", 15, "hb")
    s.at(20, 22, "Großhandel für das Malerhandwerk · Rothenburger Straße 31 · 02828 Görlitz", 7)
    s.rows(
        14,
        "140l 190r",
        grid(f"Rechnung-Nr.|FN26-108846\nBelegdatum|13.10.2026\nKunden-Nr.|30417\nBlatt|{page} / 2"),
        8,
    )
    return s.rows(
        38 if page == 2 else 92,
        PAINT,
        grid(PAINT_HEAD if page == 2 else PAINT_HEAD.replace("Netto", "E-Preis")),
        7.5,
        "hb",
    )


def _paint(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 46, TO_KOLBE, 10)
    s.at(20, 72, "Lieferschein LS26-77120 vom 09.10.2026 · Ihre Bestellung: K-118 (Herr Kolbe jun.)", 8)
    s.at(20, 82, "RECHNUNG", 12, "hb")
    y = _paint_top(s, 1)
    y = s.rows(
        y,
        PAINT,
        grid(
            """
            1|40113|Silikat-Innenfarbe weiß 12,5 l|24|Eim|68,40|35|44,46|1.067,04
            2|40250|Tiefengrund LF 10 l|10|Kan|31,20|30|21,84|218,40
            3|41872|Siloxan-Fassadenfarbe, getönt¶Farbton 14.2 nach Muster, 15 l|8|Eim|142,00|32|96,56|772,48
            4|50007|Malervlies 150 g/m², 25 m|20|Rll|38,50|20|30,80|616,00
            5|50311|Abdeckfolie 4 x 5 m stark|60|Stk|2,90||2,90|174,00
            6|50342|Kreppband 38 mm|96|Rll|3,20|25|2,40|230,40
            7|43001|Acryllack seidenmatt 2,5 l¶RAL 9010|12|Dos|57,00|30|39,90|478,80
            8|61120|Flachpinsel 50 mm|30|Stk|4,60|25|3,45|103,50
            9|47710|Füllspachtel 25 kg|16|Sck|27,50|20|22,00|352,00
            """
        ),
        7.5,
    )
    s.rows(y + 4, "163r 190r", grid("Übertrag EUR|4.012,62"), 8, "hb")
    s.next_page()
    y = _paint_top(s, 2)
    y = s.rows(y, "163r 190r", grid("Übertrag EUR|4.012,62"), 8, "hb")
    y = s.rows(
        y,
        PAINT,
        grid(
            """
            10|47905|Armierungsgewebe 1 x 50 m|6|Rll|61,00|15|51,85|311,10
            11|61208|Farbwalze 25 cm, Polyamid|25|Stk|9,80|25|7,35|183,75
            12|61990|Teleskopstange 1,2 – 2,0 m|4|Stk|33,00||33,00|132,00
            13|43770|Rostschutzgrund 750 ml|18|Dos|14,50|30|10,15|182,70
            14|44018|Holzlasur nussbaum 5 l|5|Dos|78,00|30|54,60|273,00
            """
        ),
        7.5,
    )
    y = s.rule(y + 2, 100)
    y = s.rows(
        y,
        "108l 190r",
        grid("Warenwert|5.095,17\nEnergiekostenzuschlag 1,5 %|76,43\nNetto|5.171,60\n19,00 % MwSt.|982,60"),
        8.5,
    )
    y = s.rows(y, "108l 190r", grid("Endbetrag EUR|6.154,20"), 10, "hb")
    s.at(
        20,
        y + 8,
        "Zahlbar innerhalb 10 Tagen mit 2 % Skonto (EUR 123,08) oder bis 12.11.2026 rein netto.\n"
        "Bank: IBAN DE47 8559 1000 0412 8877 01 · Volksbank Löbau-Zittau · USt-IdNr. DE274188330\n"
        "Farbenunion Neiße GmbH · Amtsgericht Dresden HRB 20118 · Geschäftsführer Torsten Lindner",
        8,
    )
    return s.finish()


def _landline(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "lausitz", 20, "db")
    s.at(53, 18, "net", 20, "d")
    s.at(20, 44, TO_KOLBE, 10, "d")
    s.rule(66, 118)
    s.at(120, 71, "Zu zahlender Betrag", 9, "d")
    s.at(190, 71, "97,34 €", 13, "db", "r")
    s.at(120, 77, "wird am 12.11.2026 von Ihrem Konto eingezogen", 7, "d")
    s.rule(80, 118)
    s.at(20, 72, "Rechnung", 14, "db")
    s.at(20, 79, "Nr. 7726100448 vom 02.11.2026\nKundennummer 4401882, Zeitraum 01.10. bis 31.10.2026", 8, "d")
    y = s.at(20, 96, "Monatliche Entgelte", 9, "db")
    cols = "22l 128r 158r 190r"
    y = s.rows(y + 1, cols, grid("Produkt|Einheiten|Preis je Einheit|Betrag (netto)"), 7, "d")
    y = s.rows(
        y,
        cols,
        grid(
            "Firmen-Anschluss Glas 500|1|49,9000|49,90\nFeste IP-Adresse|1|5,0000|5,00\n"
            "Rufnummernblock 10er|1|3,9000|3,90"
        ),
        8,
        "d",
    )
    y = s.at(20, y + 3, "Verbindungen", 9, "db")
    y = s.rows(
        y + 1,
        cols,
        grid("Mobilfunk national, Minuten|214|0,0990|21,19\nAusland Polen, Minuten|37|0,0490|1,81"),
        8,
        "d",
    )
    y = s.rule(y + 2)
    y = s.rows(y, "22l 190r", grid("Summe (netto)|81,80\nUmsatzsteuer 19 % auf 81,80 €|15,54"), 8, "d")
    s.rows(y, "22l 190r", grid("Rechnungssumme|97,34"), 9, "db")
    s.at(
        20,
        262,
        "lausitz net GmbH, Bahnhofstraße 60, 02826 Görlitz, USt-IdNr. DE311755203, HRB 29177 Amtsgericht Dresden\n"
        "Unsere Bankverbindung: DE35 8505 0100 3000 4122 07 · Mandat LN-4401882-A · Gläubiger-ID DE43ZZZ00000719022\n"
        "Einwendungen bitte binnen acht Wochen an service@lausitznet.example",
        6.5,
        "d",
    )
    return s.finish()


def _gas(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 18, "Neißegas Versorgung", 15, "hb", "r")
    s.at(20, 48, TO_KOLBE, 10)
    s.at(130, 48, "Rechnungsnummer\n2026-G-0417733\nVertragskonto\n700 188 204\nRechnungsdatum\n05.11.2026", 8)
    s.at(20, 82, "Ihre Erdgasabrechnung 01.11.2025 – 31.10.2026", 13, "hb")
    s.at(20, 90, "Zähler 7ELS8812004417, Lieferstelle An der Jakuphalle 3", 8)
    y = s.rows(
        98,
        "20l 70r 95r 120r 145r 165r 190r",
        grid(
            "Ablesung|alt|neu|m³|Zustandszahl|Brennwert|kWh\n"
            "31.10.2026 Kunde|18.442|19.967|1.525|0,9562|11,284|16.454"
        ),
        8,
    )
    y = s.rule(y + 3)
    cols = "20l 105r 108l 150r 190r"
    y = s.rows(y, cols, grid("Position|Verbrauch||ct/kWh bzw. €/Monat|Nettobetrag €"), 8, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            Arbeitspreis|16.454|kWh|6,820|1.122,16
            CO2-Preis|16.454|kWh|0,998|164,21
            Gasspeicherumlage|16.454|kWh|0,289|47,55
            Grundpreis|12|Monate|14,50|174,00
            """
        ),
        9,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "20l 190r",
        grid(
            """
            Rechnungsbetrag netto|1.507,92
            19 % Umsatzsteuer|286,50
            Rechnungsbetrag brutto|1.794,42
            Ihre Abschläge (11 Zahlungen zu 155,00 €, enthaltene USt 272,23 €)|− 1.705,00
            """
        ),
        9,
    )
    s.rows(y, "20l 190r", grid("Restforderung|89,42"), 11, "hb")
    s.at(
        20,
        y + 14,
        "Bitte überweisen Sie den Restbetrag bis zum 26.11.2026 auf DE96 8504 0000 0338 1205 00.\n"
        "Ab 01.12.2026 gilt ein Abschlag von 163,00 € im Monat. Vorjahresverbrauch: 15.880 kWh.",
        9,
    )
    s.at(20, 276, "Neißegas Versorgung GmbH · Lunitz 7 · 02826 Görlitz · USt-IdNr. DE148022766 · HRB 4410 Dresden", 7)
    return s.finish()


def _freight(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Spedition Oberländer KG", 14, "tb")
    s.at(20, 24, "Gewerbepark 11 · 02708 Löbau · Tel. 03585 5550-0", 8, "t")
    s.at(20, 50, TO_KOLBE, 10, "t")
    y = s.rows(
        80,
        "20l 60l 95l 130l 160l",
        grid("Rechnungs-Nr.|Datum|Kunde|Auftrag|Fällig\nR 26/5519|16.10.2026|20811|A 338204|30.10.2026"),
        9,
        "t",
    )
    s.at(
        20, y + 4, "Beförderung am 12.10.2026 von Görlitz nach Zittau, Fassadengerüst, 6 Lademeter, 1.240 kg", 9, "t"
    )
    y = s.rows(y + 13, "20l 190r", grid("Leistung|EUR"), 9, "tb")
    y = s.rows(
        y,
        "20l 190r",
        grid(
            """
            Fracht laut Tarif|318,00
            Dieselzuschlag 7,2 %|22,90
            Maut|41,60
            Avis|6,50
            Standzeit an der Entladestelle (30 Minuten)|28,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y, 150)
    y = s.rows(
        y,
        "20l 60r 100r 140r 190r",
        grid("|Netto|USt.-Satz|USt.-Betrag|Brutto EUR\nGesamt|417,00|19,0 %|79,23|496,23"),
        9,
        "tb",
    )
    s.at(20, y + 10, "Zahlung ohne Abzug. Wir arbeiten ausschließlich auf Grundlage der ADSp 2017.", 8, "t")
    s.rows(
        266,
        "20l 85l 145l",
        grid(
            "Kommerzbank Görlitz¶DE27 8704 0000 0226 6401 00¶COBADEFFXXX|Komplementär: Jens Oberländer¶"
            "Amtsgericht Dresden HRA 8814|USt-IdNr.¶DE199304574"
        ),
        7,
        "t",
    )
    return s.finish()


def _agency(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 25, "studio mohn & kreide", 18, "t")
    s.at(150, 25, "Inh. Frauke Ebersbach\nUntermarkt 9\n02826 Görlitz\nhallo@mohnkreide.example", 8, "t")
    s.at(20, 58, TO_KOLBE, 10, "t")
    s.at(20, 88, "Rechnung 0926/14", 14, "t")
    s.at(150, 88, "8. Oktober 2026", 10, "t")
    s.at(20, 96, "Neue Website, Leistungen im September 2026", 9, "t")
    cols = "20l 35l 130r 155r 190r"
    y = s.rows(108, cols, grid("Stunden|Leistung||Satz|Summe"), 9, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            11,50|Konzept und Texte für acht Seiten||92,00|1.058,00
            8,25|Gestaltung Startseite und Leistungen||92,00|759,00
            1,75|Abstimmung am Telefon||92,00|161,00
            2 Stk|Bildlizenzen, verauslagt und weiterberechnet||39,00|78,00
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y, 20, 95)
    y = s.rows(
        y,
        "20l 95r",
        grid(
            """
            Zwischensumme|2.056,00 €
            – 5 % Stammkundenrabatt|102,80 €
            Netto|1.953,20 €
            + 19 % USt|371,11 €
            """
        ),
        9.5,
        "t",
    )
    s.rows(y, "20l 95r", grid("Bitte zahlen|2.324,31 €"), 11, "tb")
    s.at(
        20,
        y + 14,
        "bis zum 22. Oktober 2026 auf das Konto DE80 4306 0967 1188 2034 00 (GLS Bank). Danke für das Vertrauen!",
        9,
        "t",
    )
    s.at(20, 280, "Steuernummer 207/218/40917 · USt-ID DE118830922", 7, "t")
    return s.finish()


PAPERS = (
    Paper(
        "de-paint",
        KOLBE,
        _paint,
        {
            "number": "FN26-108846",
            "issue_date": "2026-10-13",
            "due_date": "2026-11-12",
            "currency": "EUR",
            "net": "5171.60",
            "vat": "982.60",
            "gross": "6154.20",
            "iban": "DE47855910000412887701",
            "seller_name": "Farbenunion Neiße GmbH",
            "seller_vat_id": "DE274188330",
            "discount_percent": "2",
            "discount_days": "10",
        },
        (("19", "5171.60", "982.60"),),
        (
            Line("Silikat-Innenfarbe weiß 12,5 l", "24", "68.40|44.46", "1067.04"),
            Line("Tiefengrund LF 10 l", "10", "31.20|21.84", "218.40"),
            Line(_SILOXAN, "8", "142.00|96.56", "772.48"),
            Line("Malervlies 150 g/m², 25 m", "20", "38.50|30.80", "616.00"),
            Line("Abdeckfolie 4 x 5 m stark", "60", "2.90", "174.00"),
            Line("Kreppband 38 mm", "96", "3.20|2.40", "230.40"),
            Line("Acryllack seidenmatt 2,5 l|Acryllack seidenmatt 2,5 l RAL 9010", "12", "57.00|39.90", "478.80"),
            Line("Flachpinsel 50 mm", "30", "4.60|3.45", "103.50"),
            Line("Füllspachtel 25 kg", "16", "27.50|22.00", "352.00"),
            Line("Armierungsgewebe 1 x 50 m", "6", "61.00|51.85", "311.10"),
            Line("Farbwalze 25 cm, Polyamid", "25", "9.80|7.35", "183.75"),
            Line("Teleskopstange 1,2 – 2,0 m", "4", "33.00", "132.00"),
            Line("Rostschutzgrund 750 ml", "18", "14.50|10.15", "182.70"),
            Line("Holzlasur nussbaum 5 l", "5", "78.00|54.60", "273.00"),
        ),
        "goods",
        faults=(
            Fault("account with wrong check digits", {"DE47 8559": "DE74 8559"}, "block"),
            Fault("surcharge is not what the percent says", {"76,43": "96,43"}, "block"),
            Fault("a line is not its price times its quantity", {"1.067,04": "1.076,04"}, "ask"),
        ),
    ),
    Paper(
        "de-landline",
        KOLBE,
        _landline,
        {
            "number": "7726100448",
            "issue_date": "2026-11-02",
            "due_date": "2026-11-12",
            "currency": "EUR",
            "net": "81.80",
            "vat": "15.54",
            "gross": "97.34",
            "iban": "DE35850501003000412207",
            "seller_name": "lausitz net GmbH",
            "seller_vat_id": "DE311755203",
        },
        (("19", "81.80", "15.54"),),
        (
            Line("Firmen-Anschluss Glas 500", "1", "49.90", "49.90"),
            Line("Feste IP-Adresse", "1", "5.00", "5.00"),
            Line("Rufnummernblock 10er", "1", "3.90", "3.90"),
            Line("Mobilfunk national, Minuten", "214", "0.099", "21.19"),
            Line("Ausland Polen, Minuten", "37", "0.049", "1.81"),
        ),
        "telephone",
        faults=(Fault("total above net and tax", {"97,34": "97,84"}, "block"),),
    ),
    Paper(
        "de-gas",
        KOLBE,
        _gas,
        {
            "number": "2026-G-0417733",
            "issue_date": "2026-11-05",
            "due_date": "2026-11-26",
            "currency": "EUR",
            "net": "1507.92",
            "vat": "286.50",
            "gross": "1794.42",
            "prepaid": "1705.00",
            "amount_due": "89.42",
            "iban": "DE96850400000338120500",
            "seller_name": "Neißegas Versorgung GmbH",
            "seller_vat_id": "DE148022766",
        },
        (("19", "1507.92", "286.50"),),
        (
            Line("Arbeitspreis", "16454", "0.0682|6.82", "1122.16"),
            Line("CO2-Preis", "16454", "0.00998|0.998", "164.21"),
            Line("Gasspeicherumlage", "16454", "0.00289|0.289", "47.55"),
            Line("Grundpreis", "12", "14.50", "174.00"),
        ),
        "energy",
        faults=(Fault("remainder wrong", {"89,42": "98,42"}, "block"),),
    ),
    Paper(
        "de-freight",
        KOLBE,
        _freight,
        {
            "number": "R 26/5519",
            "issue_date": "2026-10-16",
            "due_date": "2026-10-30",
            "delivery_date": "2026-10-12",
            "currency": "EUR",
            "net": "417.00",
            "vat": "79.23",
            "gross": "496.23",
            "iban": "DE27870400000226640100",
            "seller_name": "Spedition Oberländer KG",
            "seller_vat_id": "DE199304574",
        },
        (("19", "417.00", "79.23"),),
        (
            Line("Fracht laut Tarif", None, None, "318.00"),
            Line("Dieselzuschlag 7,2 %", None, None, "22.90"),
            Line("Maut", None, None, "41.60"),
            Line("Avis", None, None, "6.50"),
            Line("Standzeit an der Entladestelle (30 Minuten)", None, None, "28.00"),
        ),
        "freight",
        faults=(
            Fault("VAT above its rate", {"79,23": "97,23", "496,23": "514,23"}, "block"),
            Fault("toll above the sum", {"41,60": "46,10"}, "block"),
        ),
    ),
    Paper(
        "de-agency",
        KOLBE,
        _agency,
        {
            "number": "0926/14",
            "issue_date": "2026-10-08",
            "due_date": "2026-10-22",
            "currency": "EUR",
            "net": "1953.20",
            "vat": "371.11",
            "gross": "2324.31",
            "iban": "DE80430609671188203400",
            "seller_vat_id": "DE118830922",
        },
        (("19", "1953.20", "371.11"),),
        (
            Line("Konzept und Texte für acht Seiten", "11.50", "92.00", "1058.00"),
            Line("Gestaltung Startseite und Leistungen", "8.25", "92.00", "759.00"),
            Line("Abstimmung am Telefon", "1.75", "92.00", "161.00"),
            Line("Bildlizenzen, verauslagt und weiterberechnet", "2", "39.00", "78.00"),
        ),
        "advertising",
        faults=(
            Fault("rebate not taken off", {"1.953,20": "2.056,00"}, "block"),
            Fault("hours do not give the sum", {"8,25": "6,25"}, "ask"),
        ),
    ),
)
