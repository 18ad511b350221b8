"""The ninth hand's papers of German services: tax adviser, advertisement, hired workwear; scans of small firms."""

from collections.abc import Mapping

from reportlab.lib.units import mm

from benchmarks._invoices_ninth import TIELKE, TO_TIELKE, Columns, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _adviser(swap: Mapping[str, str]) -> bytes:
    """Fees by the adviser's scale; the sums stand at the left below the table."""
    s = Sheet(swap)
    s.at(20, 18, "BRÜGGEMANN · LOSS", 13, "tb")
    s.at(20, 23, "Steuerberatungsgesellschaft mbB", 9, "t")
    s.rows(
        18,
        "140l",
        grid("Marktplatz 4¶32657 Lemgo¶Telefon 05261 9 34 70¶kanzlei@brueggemann-loss.example¶USt-IdNr. DE433079282"),
        8,
        "t",
    )
    s.at(20, 50, TO_TIELKE, 10.5, "t")
    s.at(190, 76, "Lemgo, 9. November 2026", 10, "t", "r")
    s.at(20, 84, "Honorarrechnung Nr. 26/10877", 12, "tb")
    s.at(20, 90, "Mandant 20417 - Bitte bei Zahlung angeben\nLeistungszeitraum: Oktober 2026", 9, "t")
    cols = "20l 92l 108r 138r 152r 190r"
    y = s.rows(102, cols, grid("Tätigkeit|§ StBVV|Satz|Gegenstandswert|Anzahl|Gebühr EUR"), 8.5, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Finanzbuchführung Oktober|33 (1)|7/10|1.250.000,00|1|312,20
            Umsatzsteuer-Voranmeldung|24 (1) 7|3/10|12.500,00|1|155,40
            Lohnabrechnung je Arbeitnehmer|34 (2)|||14|252,00
            Auslagenpauschale|16||||20,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(
        y + 2,
        "20l 74r",
        grid("Gebühren und Auslagen|739,60\n19 % Umsatzsteuer|140,52\nRechnungsbetrag EUR|880,12"),
        10,
        "tb",
    )
    s.at(
        20,
        y + 6,
        "Der Rechnungsbetrag wird am 23.11.2026 von Ihrem Konto DE34 1005 0000 5066 0952 66 per SEPA-Lastschrift "
        "eingezogen.\nGläubiger-ID DE98ZZZ09999999999, Mandatsreferenz 20417-01.",
        9,
        "t",
    )
    s.at(105, 282, "Partnerschaftsregister Essen PR 2208 · Steuerberaterkammer Westfalen-Lippe", 7, "t", "m")
    return s.finish()


def _advertisement(swap: Mapping[str, str]) -> bytes:
    """A trade paper's bill: colour charge, agency's commission, a cash discount with its sums."""
    s = Columns(swap)
    s.at(20, 20, "Verlag Stahl + Form", 16, "hb")
    s.at(20, 48, "Verlag Stahl + Form GmbH\nPostfach 41 02\n70442 Stuttgart", 7)
    s.at(20, 62, TO_TIELKE, 10)
    s.at(120, 40, "Rechnung", 18, "hb")
    s.rows(
        50,
        "120l 152l",
        grid(
            "Nummer|A 26-3318\nvom|02.11.2026\nDebitor|D44871\nHeft|11/2026 (ET 28.10.2026)\nMotiv|Treppen nach Maß\n"
            "Disponent|Fr. Ostheim"
        ),
        9,
    )
    cols = "20l 120r 150r 190r"
    y = s.rows(100, cols, grid("Anzeige|Menge|Tarif|EUR"), 9, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1/2 Seite quer, Rubrik Treppenbau|1|1.480,00|1.480,00
            Zuschlag 4c|1|240,00|240,00
            Online-Banner 4 Wochen|1|390,00|390,00
            """
        ),
        9,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "90l 190r",
        grid(
            "Zwischensumme|2.110,00\n./. 10 % Malstaffel|-211,00\nNettobetrag|1.899,00\nMwSt 19,0 %|360,81\n"
            "Gesamtbetrag|2.259,81"
        ),
        10,
    )
    s.at(
        20,
        y + 6,
        "Zahlungsziel: 02.12.2026 rein netto. Bei Zahlung bis 12.11.2026 abzüglich 2 % Skonto = 2.214,61 EUR.",
        9,
    )
    s.at(
        20,
        276,
        "LBBW Stuttgart, IBAN DE97 6005 0101 9510 1141 17, SOLADEST600\n"
        "Geschäftsführerin: Dr. Heike Ruland · HRB 17780 · Ust.-ID DE171646171",
        7,
    )
    return s.finish()


def _workwear(swap: Mapping[str, str]) -> bytes:
    """Hired workwear, printed by a browser: a box at the right, per wearer and week."""
    f = Flow(swap, margin=14)
    f.text("TEXTILKREIS LIPPE", 16, "hb")
    f.text("Mietwäsche · Berufskleidung · Matten", 8)
    f.gap(10)
    f.table(
        "104l 78l",
        [
            [
                "Textilkreis Lippe GmbH & Co. KG, Am Färberbach 8, 32791 Lage\n\n" + TO_TIELKE,
                (
                    "Rechnungsnummer: TL-1026-5530\nRechnungsdatum: 31.10.2026\n"
                    "Zeitraum: 01.10.2026 - 31.10.2026\nKundennummer: 60217\nVertrag: BK-2023-118\nSeite 1 / 1"
                ),
            ]
        ],
        9,
    )
    f.gap(8)
    f.text("Rechnung", 14, "hb")
    f.gap(2)
    f.table(
        "62l 18r 20r 18r 24r 18r 22r",
        grid(
            """
            Leistung|Träger|Wechsel|Stück|Preis/Stück|MwSt|Betrag
            Latzhose grau/schwarz|9|4|36|1,95|19 %|70,20
            Bundjacke grau/schwarz|9|4|36|1,70|19 %|61,20
            Schweißerschutzjacke EN ISO 11611|3|2|6|4,85|19 %|29,10
            Schmutzfangmatte 115 x 200||4|4|6,40|19 %|25,60
            Energiekostenzuschlag 4,5 %|||1|8,37|19 %|8,37
            """
        ),
        8,
        "h",
        "rows head",
    )
    f.gap(4)
    f.table(
        "50l 26r",
        grid("Summe (netto)|194,47 EUR\nMwSt 19 %|36,95 EUR\nZu zahlender Betrag|231,42 EUR"),
        9,
        "h",
        "rows",
        "RIGHT",
    )
    f.gap(6)
    f.text("Fällig bis zum 14.11.2026. Bitte geben Sie die Rechnungsnummer an.", 9)
    f.gap(40)
    f.table(
        "60l 60l 60l",
        grid(
            "Textilkreis Lippe GmbH & Co. KG¶Am Färberbach 8¶32791 Lage|Sparkasse Frankfurt¶"
            "IBAN: DE44 5005 0201 2638 7129 50¶BIC: HELADEF1822|USt-IdNr.: DE293248303¶Amtsgericht Lemgo HRA 4417¶"
            "Tel. 05232 70 11 0"
        ),
        7,
    )
    return f.finish()


def _locksmith(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Schlüssel-Notdienst Petzold", 17, "tb")
    s.at(20, 29, "Inh. Mario Petzold, Breite Straße 60, 32657 Lemgo, Tel. 05261 / 1 70 44", 9, "t")
    s.at(20, 50, "An", 9, "t")
    s.at(20, 55, TO_TIELKE, 11, "t")
    s.at(190, 80, "Datum: 14.10.2026", 11, "t", "r")
    s.at(20, 90, "Rechnung Nr. 2026/388", 14, "tb")
    cols = "20r 26l 130r 158r 190r"
    y = s.rows(102, cols, grid("Stk|Bezeichnung||Einzel|Gesamt"), 10, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Türöffnung werktags am 13.10.2026||89,00|89,00
            2|Profilzylinder 35/45 mit 5 Schlüsseln||64,50|129,00
            1|Schutzbeschlag ES1 Edelstahl||72,00|72,00
            1|Anfahrt||25,00|25,00
            """
        ),
        10.5,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "120l 190r", grid("Nettosumme|315,00 €\n19 % MwSt.|59,85 €\nEndsumme|374,85 €"), 11, "tb")
    s.at(20, y + 8, "Zahlbar innerhalb 7 Tagen ohne Abzug.", 10, "t")
    s.at(20, 270, "Steuernummer 313/5188/0417", 9, "t")
    s.at(20, 275, "Volksbank Reutlingen   IBAN DE34 6415 0020 9102 1427 47", 9, "t")
    return s.finish()


def _designer(swap: Mapping[str, str]) -> bytes:
    """A small business without tax (§ 19): a designer of websites, typed as a letter."""
    s = Sheet(swap)
    s.at(190, 20, "Jule Hentschel\nGrafik & Web\nMühlenstraße 17\n32756 Detmold", 10, "d", "r")
    s.at(20, 50, "Firma\n" + TO_TIELKE, 10.5, "d")
    s.rows(
        84,
        "20l 70l",
        grid("Rechnungsnummer:|26-047\nRechnungsdatum:|20.10.2026\nLeistungsdatum:|15.10.2026"),
        10,
        "d",
    )
    s.at(20, 104, "Für die Überarbeitung Ihres Prospektes erlaube ich mir zu berechnen:", 10, "d")
    y = s.rows(
        112,
        "20l 150r 190r",
        grid("Gestaltung Prospekt 8 Seiten, 11 Std. à 48,00 €||528,00 €\nBildlizenzen|3 x 14,00 €|42,00 €"),
        10,
        "d",
    )
    y = s.rule(y)
    y = s.rows(y, "20l 190r", grid("Gesamtbetrag|570,00 €"), 11, "db")
    s.at(
        20,
        y + 5,
        "Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.\nBitte überweisen Sie den Betrag bis 03.11.2026 auf mein "
        "Konto:\nIBAN DE41 2505 0180 1360 6034 25, Sparkasse Hannover\nSteuernummer: 313/5066/7719",
        10,
        "d",
    )
    return s.finish()


def _slip(swap: Mapping[str, str]) -> bytes:
    """A bakery's slip: prices with tax, two rates, paid by card."""
    s = Sheet(swap, size=(80 * mm, 150 * mm))
    s.at(40, 10, "Bäckerei Nolting", 12, "hb", "m")
    s.at(40, 15, "Nolting Backwaren GmbH\nMittelstraße 88 · 32657 Lemgo\nSt.-Nr. 313/5710/1180", 8, "c", "m")
    y = s.rows(
        32,
        "5l 75r",
        grid("Bon-Nr. 004471|Filiale 12\n28.10.2026|07:41 Uhr"),
        8,
        "c",
    )
    y = s.rule(y, 5, 75)
    y = s.rows(
        y,
        "5l 64r 74r",
        grid(
            """
            Brötchen belegt||
              12 x 3,20|38,40|1
            Butterkuchen Blech|24,50|1
            Kaffee Kanne 1 l||
              3 x 8,90|26,70|2
            """
        ),
        8.5,
        "c",
    )
    y = s.rule(y, 5, 75)
    y = s.rows(y, "5l 64r", grid("Gesamt EUR|89,60"), 12, "hb")
    y = s.rows(y, "5l 64r", grid("girocard EUR|89,60"), 8, "c")
    y = s.rows(
        y + 2,
        "5l 36r 52r 72r",
        grid("MwSt|Netto|Steuer|Brutto\n1= 7,0%|58,79|4,11|62,90\n2=19,0%|22,44|4,26|26,70"),
        8,
        "c",
    )
    s.at(40, y + 6, "Vielen Dank!\nTSE-Signatur 88123: kQ3zV0mB1a==", 7, "c", "m")
    return s.finish()


PAPERS = (
    Paper(
        "de-adviser",
        TIELKE,
        _adviser,
        {
            "number": "26/10877",
            "issue_date": "2026-11-09",
            "due_date": "2026-11-23",
            "currency": "EUR",
            "net": "739.60",
            "vat": "140.52",
            "gross": "880.12",
            "seller_name": "BRÜGGEMANN · LOSS Steuerberatungsgesellschaft mbB|BRÜGGEMANN · LOSS",
            "seller_vat_id": "DE433079282",
        },
        (("19", "739.60", "140.52"),),
        (
            Line("Finanzbuchführung Oktober", "1", "312.20", "312.20"),
            Line("Umsatzsteuer-Voranmeldung", "1", "155.40", "155.40"),
            Line("Lohnabrechnung je Arbeitnehmer", "14", "18.00", "252.00"),
            Line("Auslagenpauschale", None, None, "20.00"),
        ),
        "advice",
        faults=(
            Fault("a fee above the sum", {"155,40": "165,40"}, "block"),
            Fault("tax above its rate", {"140,52": "148,52", "880,12": "888,12"}, "block"),
        ),
    ),
    Paper(
        "de-advertisement",
        TIELKE,
        _advertisement,
        {
            "number": "A 26-3318",
            "issue_date": "2026-11-02",
            "due_date": "2026-12-02",
            "currency": "EUR",
            "net": "1899.00",
            "vat": "360.81",
            "gross": "2259.81",
            "iban": "DE97600501019510114117",
            "seller_name": "Verlag Stahl + Form GmbH",
            "seller_vat_id": "DE171646171",
        },
        (("19", "1899.00", "360.81"),),
        (
            Line("1/2 Seite quer, Rubrik Treppenbau", "1", "1480.00", "1480.00"),
            Line("Zuschlag 4c", "1", "240.00", "240.00"),
            Line("Online-Banner 4 Wochen", "1", "390.00", "390.00"),
        ),
        "advertising",
        faults=(
            Fault("discount on the scale too small", {"-211,00": "-121,00"}, "block"),
            Fault("total turned", {"2.259,81": "2.295,81"}, "block"),
            Fault("cash discount counted wrongly", {"2.214,61": "2.124,61"}, "ask"),
        ),
    ),
    Paper(
        "de-workwear",
        TIELKE,
        _workwear,
        {
            "number": "TL-1026-5530",
            "issue_date": "2026-10-31",
            "due_date": "2026-11-14",
            "currency": "EUR",
            "net": "194.47",
            "vat": "36.95",
            "gross": "231.42",
            "iban": "DE44500502012638712950",
            "seller_name": "Textilkreis Lippe GmbH & Co. KG",
            "seller_vat_id": "DE293248303",
        },
        (("19", "194.47", "36.95"),),
        (
            Line("Latzhose grau/schwarz", "36", "1.95", "70.20"),
            Line("Bundjacke grau/schwarz", "36", "1.70", "61.20"),
            Line("Schweißerschutzjacke EN ISO 11611", "6", "4.85", "29.10"),
            Line("Schmutzfangmatte 115 x 200", "4", "6.40", "25.60"),
            Line("Energiekostenzuschlag 4,5 %", "1", "8.37", "8.37"),
        ),
        "workwear",
        faults=(
            Fault("more pieces billed than counted", {"61,20": "71,20"}, "block"),
            Fault("seller's number with a wrong check digit", {"DE293248303": "DE293248330"}, "ask"),
        ),
    ),
    Paper(
        "de-locksmith",
        TIELKE,
        _locksmith,
        {
            "number": "2026/388",
            "issue_date": "2026-10-14",
            "due_date": "2026-10-21",
            "currency": "EUR",
            "net": "315.00",
            "vat": "59.85",
            "gross": "374.85",
            "iban": "DE34641500209102142747",
            "seller_name": "Schlüssel-Notdienst Petzold|Mario Petzold",
        },
        (("19", "315.00", "59.85"),),
        (
            Line("Türöffnung werktags am 13.10.2026", "1", "89.00", "89.00"),
            Line("Profilzylinder 35/45 mit 5 Schlüsseln", "2", "64.50", "129.00"),
            Line("Schutzbeschlag ES1 Edelstahl", "1", "72.00", "72.00"),
            Line("Anfahrt", "1", "25.00", "25.00"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("total turned", {"374,85": "347,85"}, "block"),),
    ),
    Paper(
        "de-designer",
        TIELKE,
        _designer,
        {
            "number": "26-047",
            "issue_date": "2026-10-20",
            "due_date": "2026-11-03",
            "delivery_date": "2026-10-15",
            "currency": "EUR",
            "net": "570.00",
            "vat": "0.00",
            "gross": "570.00",
            "iban": "DE41250501801360603425",
            "seller_name": "Jule Hentschel|Jule Hentschel Grafik & Web",
        },
        (),
        (
            Line(
                "Gestaltung Prospekt 8 Seiten, 11 Std. à 48,00 €|Gestaltung Prospekt 8 Seiten", None, None, "528.00"
            ),
            Line("Bildlizenzen", "3", "14.00", "42.00"),
        ),
        "advertising",
        scan=True,
        faults=(Fault("total above the lines", {"570,00": "750,00"}, "block"),),
    ),
    Paper(
        "de-slip",
        TIELKE,
        _slip,
        {
            "number": "004471",
            "issue_date": "2026-10-28",
            "currency": "EUR",
            "net": "81.23",
            "vat": "8.37",
            "gross": "89.60",
            "seller_name": "Nolting Backwaren GmbH|Bäckerei Nolting",
        },
        (("7", "58.79", "4.11"), ("19", "22.44", "4.26")),
        (
            Line("Brötchen belegt", "12", "3.20", "38.40", "7"),
            Line("Butterkuchen Blech", "1|", "24.50|", "24.50", "7"),
            Line("Kaffee Kanne 1 l", "3", "8.90", "26.70", "19"),
        ),
        "hospitality",
        kind="receipt",
        scan=True,
        faults=(Fault("a line above its pieces", {"38,40": "48,40"}, "block"),),
    ),
)
