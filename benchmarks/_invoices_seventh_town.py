"""The seventh hand's papers that a German firm gets beside its goods: hotel, fuel, rent, insurance, fees, doctor."""

from collections.abc import Mapping

from reportlab.lib.units import mm

from benchmarks._invoices_seventh import KOLBE, grid
from benchmarks._invoices_seventh_trade import TO_KOLBE
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _hotel(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 22, "HOTEL AM ZWINGERTEICH", 14, "hb", "r")
    s.at(190, 28, "Zwingerteich Hotelbetriebe GmbH · Ostra-Allee 27 · 01067 Dresden", 7.5, "h", "r")
    s.at(20, 48, TO_KOLBE, 10)
    s.at(20, 80, "Rechnung Nr. 41188 vom 25.09.2026", 12, "hb")
    s.at(20, 87, "Gast: Tobias Kolbe, Zimmer 309, 22.09.2026 bis 25.09.2026", 9)
    cols = "20l 40l 110r 140r 160r 190r"
    y = s.rows(98, cols, grid("Datum|Leistung|Anzahl|Einzel €|MwSt|Betrag €"), 8.5, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            22.09.|Übernachtung Einzelzimmer|3|89,00|7 %|267,00
            22.09.|Frühstücksbuffet|3|14,00|7 %|42,00
            22.09.|Parkplatz im Hof|3|15,00|19 %|45,00
            24.09.|Minibar|2|4,50|19 %|9,00
            25.09.|Gästetaxe der Stadt|3|2,00|0 %|6,00
            """
        ),
    )
    y = s.rule(y, 110)
    y = s.rows(
        y,
        "140r 190r",
        grid("Rechnungsbetrag|369,00\nMastercard •••• 7702, 25.09.2026 09:14|369,00\nOffener Betrag|0,00"),
        9,
        "hb",
    )
    s.rows(
        y + 8,
        "20l 55r 85r 115r",
        grid(
            "Im Betrag enthalten|Netto|MwSt|Brutto\n"
            "7 %|288,79|20,21|309,00\n19 %|45,38|8,62|54,00\n0 %|6,00|0,00|6,00"
        ),
        8,
    )
    s.at(20, 270, "USt-IdNr. DE227615095 · HRB 31902 Dresden · Deutsche Bank DE75 5004 0000 0618 2703 00", 7)
    return s.finish()


def _fuel(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=(80 * mm, 150 * mm))
    s.at(40, 10, "Freie Tankstelle Rößler", 11, "c", "m")
    s.at(40, 15, "Zittauer Str. 140, 02827 Görlitz\nUSt-IdNr. DE299041737", 7, "c", "m")
    y = s.rows(28, "6l 74r", grid("Beleg 004471-0288|Kasse 2\nDatum 19.10.2026|Uhrzeit 06:52\nZapfpunkt 4|"), 8, "c")
    y = s.rows(
        y + 3,
        "6l 74r",
        grid("*Diesel B7|85,74 EUR A\n 52,31 l x 1,639 EUR/l|\nAdBlue Kanister 10 l|8,90 EUR A\n 1 x 8,90|"),
        8,
        "c",
    )
    y = s.rows(y + 2, "6l 74r", grid("Summe|94,64 EUR"), 10, "c")
    y = s.rows(y, "6l 74r", grid("girocard|94,64 EUR"), 8, "c")
    y = s.rows(y + 3, "6l 40r 57r 74r", grid("MwSt|Netto|MwSt|Brutto\nA 19%|79,53|15,11|94,64"), 7.5, "c")
    s.at(40, y + 5, "TSE-Signatur 4A77F01C99\nVielen Dank und gute Fahrt!", 7, "c", "m")
    return s.finish()


def _rent(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Grundstücksgemeinschaft Hirche & Söhne GbR", 12, "tb")
    s.at(20, 27, "Demianiplatz 22, 02826 Görlitz", 9, "t")
    s.at(20, 50, TO_KOLBE, 10, "t")
    s.at(190, 78, "Görlitz, 26. Oktober 2026", 10, "t", "r")
    s.at(20, 90, "Miete für November 2026, Rechnung MV-2026/11-07", 11, "tb")
    s.at(
        20,
        98,
        "Sehr geehrter Herr Kolbe,\nfür die Gewerbeeinheit An der Jakuphalle 3 (Mietvertrag vom 14.03.2019) stellen"
        " wir für den\nZeitraum 01.11.2026 bis 30.11.2026 in Rechnung:",
        10,
        "t",
    )
    y = s.rows(
        118,
        "30l 150r",
        grid(
            """
            Grundmiete Lager und Büro, 212 m²|1.450,00 €
            Vorauszahlung Betriebskosten|260,00 €
            Vorauszahlung Heizung|140,00 €
            Stellplätze 4 und 5|70,00 €
            """
        ),
        10,
        "t",
    )
    y = s.rule(y, 30, 150)
    y = s.rows(y, "30l 150r", grid("Miete netto|1.920,00 €\nUmsatzsteuer (19 %)|364,80 €"), 10, "t")
    s.rows(y, "30l 150r", grid("Miete brutto|2.284,80 €"), 10, "tb")
    s.at(
        20,
        y + 16,
        "Die Miete ist am 3. Werktag, also am 04.11.2026, fällig. Unser Mietkonto bei der DKB lautet\n"
        "IBAN DE03 1203 0000 1055 4102 28. Unsere Steuernummer: 207/155/08812.\n\n"
        "Mit freundlichen Grüßen\nGerd Hirche",
        10,
        "t",
    )
    return s.finish()


def _insurance(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 20, "Sächsische Handwerker-Versicherung a.G.", 12, "hb", "r")
    s.at(20, 52, TO_KOLBE, 10)
    s.at(140, 52, "Versicherungsschein\nHV 88-4410297-03\nRechnung Nr.\nBR 2026 1107 5521\nDatum\n07.11.2026", 8.5)
    s.at(20, 88, "Beitragsrechnung zur Betriebshaftpflichtversicherung", 12, "hb")
    s.at(20, 95, "Versicherungszeitraum 01.01.2027, 12 Uhr, bis 01.01.2028, 12 Uhr. Zahlweise: jährlich.", 9)
    y = s.rows(
        106,
        "20l 170r",
        grid(
            """
            Beitrag ohne Versicherungsteuer|842,00 EUR
            19 % Versicherungsteuer|159,98 EUR
            """
        ),
        9.5,
    )
    y = s.rule(y, 20, 170)
    s.rows(y, "20l 170r", grid("Gesamtbeitrag, zahlbar zum 01.01.2027|1.001,98 EUR"), 10, "hb")
    s.at(
        20,
        y + 16,
        "Bitte überweisen Sie den Beitrag unter Angabe der Rechnungsnummer auf das Konto\n"
        "DE72 3604 0039 0117 4522 00. Die Leistung ist nach § 4 Nr. 10 UStG von der Umsatzsteuer befreit.\n"
        "Versicherungsteuernummer 801/V90801004418",
        9,
    )
    return s.finish()


def _notice(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(
        20,
        20,
        "Große Kreisstadt Görlitz\nDer Oberbürgermeister\nAmt für öffentliche Ordnung · Hugo-Keller-Straße 14",
        9,
        "tb",
    )
    s.at(20, 52, TO_KOLBE, 10, "t")
    s.at(130, 52, "Bearbeiterin: Frau Domschke\nAktenzeichen: 32.2-SN-0914/26\nDatum: 15.10.2026", 9, "t")
    s.at(20, 86, "Gebührenbescheid Nr. 2026/3214", 12, "tb")
    s.at(
        20,
        94,
        "Sondernutzung öffentlicher Verkehrsfläche: Gerüst Bautzener Straße 12, vom 19.10.2026 bis 15.11.2026\n"
        "Für die Erteilung der Erlaubnis werden nach der Sondernutzungsgebührensatzung festgesetzt:",
        9.5,
        "t",
    )
    y = s.rows(
        110,
        "20l 170r",
        grid(
            """
            Sondernutzungsgebühr, 12 lfd. m x 4 Wochen x 3,50 EUR|168,00 EUR
            Verwaltungsgebühr|45,00 EUR
            Auslagen (Zustellung)|3,68 EUR
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y, 20, 170)
    s.rows(y, "20l 170r", grid("Festgesetzter Betrag|216,68 EUR"), 10, "tb")
    s.at(
        20,
        y + 14,
        "Der Betrag ist bis zum 16.11.2026 unter Angabe des Kassenzeichens 5.0441.009912.7 an die Stadtkasse zu"
        " zahlen:\nSparkasse Oberlausitz-Niederschlesien, IBAN DE98 7002 0270 0044 8712 56.\n\n"
        "Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch"
        " erhoben\nwerden. Der Widerspruch hat keine aufschiebende Wirkung.",
        9,
        "t",
    )
    return s.finish()


def _doctor(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(105, 20, "Dr. med. Susann Petschick", 14, "tb", "m")
    s.at(105, 26, "Fachärztin für Allgemeinmedizin, Betriebsmedizin · Emmerichstraße 5 · 02826 Görlitz", 8, "t", "m")
    s.at(20, 52, TO_KOLBE, 10, "t")
    s.at(20, 82, "Rechnungsnummer 2610-077\nRechnungsdatum 12.10.2026", 9, "t")
    s.at(
        20,
        95,
        "Untersuchung und Impfung Ihres Mitarbeiters Marek Nowak am 29.09.2026, nach der GOÄ berechnet",
        9,
        "t",
    )
    y = s.rows(106, "20l 42r 48l 150r 180r", grid("Datum|Ziffer|Leistung|Faktor|Betrag €"), 9, "tb")
    y = s.rows(
        y,
        "20l 42r 48l 150r 180r",
        grid(
            """
            29.09.2026|1|Beratung|2,3|10,72
            29.09.2026|8|Untersuchung, Ganzkörperstatus|2,3|34,86
            29.09.2026|250|Blutentnahme|1,8|4,20
            29.09.2026|651|Ruhe-EKG|1,8|26,54
            29.09.2026|§ 10|Impfstoff Hepatitis A/B|1,0|68,90
            """
        ),
        9,
        "t",
    )
    s.rule(y, 130, 180)
    s.rows(y + 5, "150r 180r", grid("Rechnungsbetrag|145,22"), 10, "tb")
    s.at(
        20,
        y + 20,
        "Umsatzsteuerfrei nach § 4 Nr. 14 UStG. Zahlbar innerhalb von 30 Tagen.\n"
        "apoBank · IBAN DE12 5001 0517 5412 0098 31 · Steuernummer 207/262/01174",
        9,
        "t",
    )
    return s.finish()


def _plumber(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Wärme & Wasser Mühle", 16, "tb")
    s.at(20, 27, "Installateurmeister Heiko Mühle · Reichertstraße 88 · 02826 Görlitz", 9, "t")
    s.at(20, 52, TO_KOLBE, 11, "t")
    s.at(130, 52, "Rechnung: 260771\nDatum: 20.10.2026\nLeistung am: 14.10.2026", 10, "t")
    y = s.rows(86, "20l 38r 42l 150r 185r", grid("Menge||Beschreibung|Preis|Gesamt"), 10, "tb")
    y = s.rows(
        y,
        "20l 38r 42l 150r 185r",
        grid(
            """
            1|Stk|Wartung Gasbrennwertgerät|189,00|189,00
            1|Stk|Ausdehnungsgefäß 35 l|84,50|84,50
            2,75|Std|Monteurstunden|68,00|187,00
            1|Stk|Fahrtkosten|24,00|24,00
            """
        ),
        10,
        "t",
    )
    y = s.rule(y + 2, 100, 185)
    y = s.rows(y, "110l 185r", grid("Nettosumme|484,50 €\nMwSt 19 %|92,06 €"), 10, "t")
    s.rows(y, "110l 185r", grid("Gesamtsumme|576,56 €"), 11, "tb")
    s.at(20, y + 20, "Zahlbar sofort ohne Abzug. In der Summe sind 211,00 € Lohnkosten netto enthalten.", 10, "t")
    s.at(20, 268, "Steuernummer 207/249/03360 · Sparkasse IBAN DE79 8605 5592 0011 8290 04", 9, "t")
    return s.finish()


PAPERS = (
    Paper(
        "de-hotel",
        KOLBE,
        _hotel,
        {
            "number": "41188",
            "issue_date": "2026-09-25",
            "currency": "EUR",
            "net": "340.17",
            "vat": "28.83",
            "gross": "369.00",
            "seller_vat_id": "DE227615095",
        },
        (("7", "288.79", "20.21"), ("19", "45.38", "8.62")),
        (
            Line("Übernachtung Einzelzimmer", "3", "89.00", "267.00|249.53"),
            Line("Frühstücksbuffet", "3", "14.00", "42.00|39.25"),
            Line("Parkplatz im Hof", "3", "15.00", "45.00|37.82"),
            Line("Minibar", "2", "4.50", "9.00|7.56"),
            Line("Gästetaxe der Stadt", "3", "2.00", "6.00"),
        ),
        "travel",
        faults=(Fault("tax of the rate", {"20,21": "22,01"}, "block"),),
    ),
    Paper(
        "de-fuel",
        KOLBE,
        _fuel,
        {
            "number": "004471-0288",
            "issue_date": "2026-10-19",
            "currency": "EUR",
            "net": "79.53",
            "vat": "15.11",
            "gross": "94.64",
            "seller_vat_id": "DE299041737",
        },
        (("19", "79.53", "15.11"),),
        (
            Line("*Diesel B7|Diesel B7", "52.31", "1.639", "85.74|72.05"),
            Line("AdBlue Kanister 10 l", "1", "8.90", "8.90|7.48"),
        ),
        "vehicle",
        kind="receipt",
        faults=(Fault("sum above the lines", {"94,64": "96,44"}, "block"),),
    ),
    Paper(
        "de-rent",
        KOLBE,
        _rent,
        {
            "number": "MV-2026/11-07",
            "issue_date": "2026-10-26",
            "due_date": "2026-11-04",
            "currency": "EUR",
            "net": "1920.00",
            "vat": "364.80",
            "gross": "2284.80",
            "iban": "DE03120300001055410228",
        },
        (("19", "1920.00", "364.80"),),
        (
            Line("Grundmiete Lager und Büro, 212 m²", None, None, "1450.00"),
            Line("Vorauszahlung Betriebskosten", None, None, "260.00"),
            Line("Vorauszahlung Heizung", None, None, "140.00"),
            Line("Stellplätze 4 und 5", None, None, "70.00"),
        ),
        "rent",
        faults=(Fault("VAT above its rate", {"364,80": "384,60", "2.284,80": "2.304,60"}, "block"),),
    ),
    Paper(
        "de-insurance",
        KOLBE,
        _insurance,
        {
            "number": "BR 2026 1107 5521",
            "issue_date": "2026-11-07",
            "due_date": "2027-01-01",
            "currency": "EUR",
            "vat": "0.00|159.98",
            "gross": "1001.98",
            "iban": "DE72360400390117452200",
        },
        (),
        (),
        "insurance",
        faults=(Fault("premium and tax do not give the sum", {"1.001,98": "1.101,98"}, "block"),),
    ),
    Paper(
        "de-notice",
        KOLBE,
        _notice,
        {
            "number": "2026/3214",
            "issue_date": "2026-10-15",
            "due_date": "2026-11-16",
            "currency": "EUR",
            "vat": "0.00",
            "gross": "216.68",
            "iban": "DE98700202700044871256",
        },
        (),
        (),
        "fees",
        faults=(Fault("fees do not give the sum", {"216,68": "261,68"}, "block"),),
    ),
    Paper(
        "de-doctor",
        KOLBE,
        _doctor,
        {
            "number": "2610-077",
            "issue_date": "2026-10-12",
            "due_date": "2026-11-11",
            "delivery_date": "2026-09-29",
            "currency": "EUR",
            "vat": "0.00",
            "gross": "145.22",
            "iban": "DE12500105175412009831",
        },
        (),
        (
            Line("Beratung", None, None, "10.72"),
            Line("Untersuchung, Ganzkörperstatus", None, None, "34.86"),
            Line("Blutentnahme", None, None, "4.20"),
            Line("Ruhe-EKG", None, None, "26.54"),
            Line("Impfstoff Hepatitis A/B", None, None, "68.90"),
        ),
        "staff health",
        faults=(Fault("sum above its lines", {"145,22": "154,22"}, "block"),),
    ),
    Paper(
        "de-plumber",
        KOLBE,
        _plumber,
        {
            "number": "260771",
            "issue_date": "2026-10-20",
            "delivery_date": "2026-10-14",
            "currency": "EUR",
            "net": "484.50",
            "vat": "92.06",
            "gross": "576.56",
            "iban": "DE79860555920011829004",
        },
        (("19", "484.50", "92.06"),),
        (
            Line("Wartung Gasbrennwertgerät", "1", "189.00", "189.00"),
            Line("Ausdehnungsgefäß 35 l", "1", "84.50", "84.50"),
            Line("Monteurstunden", "2.75", "68.00", "187.00"),
            Line("Fahrtkosten", "1", "24.00", "24.00"),
        ),
        "repairs",
        scan=True,
        faults=(Fault("total turned", {"576,56": "567,56"}, "block"),),
    ),
)
