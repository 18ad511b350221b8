"""The seventh hand's papers of Austria and Switzerland: electrician, steel, cleaner, blinds, drinks."""

from collections.abc import Mapping

from benchmarks._invoices_seventh import GANTNER, LECHNER, RIEGLER, grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _electrician(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(105, 20, "ELEKTRO STADLOBER", 18, "hb", "m")
    s.at(105, 26, "Stadlober Elektrotechnik e.U. · Kärntner Straße 212 · 8053 Graz", 8, "h", "m")
    s.at(20, 46, "Buchbinderei Lechner KG\nLendplatz 18\n8020 Graz\nUID: ATU66255170", 10)
    s.rows(
        46,
        "120l 150l",
        grid("Rechnung|RE-26/0418\nvom|21.10.2026\nAusführung|12.10. – 14.10.2026\nBaustelle|Werkstatt Hof"),
        9,
    )
    cols = "20l 28l 110r 113l 150r 190r"
    y = s.rows(80, cols, grid("Nr|Text|Menge|EH|EP €|Gesamt €"), 9, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Regiestunden Elektromonteur|14,50|Std|74,00|1.073,00
            2|Regiestunden Lehrling|14,50|Std|39,00|565,50
            3|NYM-J 5 x 2,5 mm², verlegt|85|m|2,48|210,80
            4|FI/LS-Schalter B16 30 mA|2|Stk|96,40|192,80
            5|Kleinmaterial pauschal|1|PA|45,00|45,00
            6|Anfahrt Zone 1|3|x|28,00|84,00
            """
        ),
        9,
    )
    y = s.rule(y)
    y = s.rows(y, "150r 190r", grid("Gesamt netto|2.171,10\n20 % USt.|434,22"), 9)
    y = s.rows(y, "150r 190r", grid("Gesamt brutto|2.605,32"), 10, "hb")
    s.at(20, y + 8, "Zahlungsziel: 10 Tage 3 % Skonto (Zahlbetrag dann 2.527,16 €), 30 Tage netto.", 9)
    s.at(
        105,
        276,
        "UID ATU37814022 · FN 288104k LG Graz · Steiermärkische AT29 2081 5000 4122 7718 · STSPAT2GXXX",
        7.5,
        "h",
        "m",
    )
    return s.finish()


def _steel(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Stahlbau Köck GmbH", 15, "tb")
    s.at(20, 26, "Industriestraße 4, A-8430 Leibnitz, UID-Nr. ATU72309842, FN 402217m", 8, "t")
    s.at(120, 44, "Baumeister Riegler GmbH\nMünzgrabenstraße 77\nA-8010 Graz\n\nIhre UID: ATU54198737", 10, "t")
    s.at(20, 82, "R E C H N U N G", 12, "tb")
    s.at(
        20,
        90,
        "Rechnungsnummer 2026-1077 | Rechnungsdatum 09.10.2026 | Auftrag 26-0331 | Lieferdatum 06.10.2026",
        9,
        "t",
    )
    cols = "20l 110r 140r 185r"
    y = s.rows(100, cols, grid("Leistung|Menge|Preis/Einheit|Betrag in EUR"), 9, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            Stahltreppe gerade, feuerverzinkt,¶geliefert und montiert|1 Psch|5.230,00|5.230,00
            Geländer aus Flachstahl, grundiert|12,5 lfm|100,00|1.250,00
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y, 20, 185)
    s.rows(y, "140r 185r", grid("Rechnungsbetrag EUR|6.480,00"), 11, "tb")
    s.at(
        20,
        y + 14,
        "Bauleistung: Die Steuerschuld geht gemäß § 19 Abs. 1a UStG auf den Leistungsempfänger über.\n"
        "Zahlbar bis 08.11.2026 auf unser Konto bei der Raiffeisenbank: AT27 3200 0000 0441 8820.",
        9.5,
        "t",
    )
    return s.finish()


def _cleaner(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 24, "Mirjana Kovac\nReinigungsservice\nWaagner-Biro-Straße 61/12\n8020 Graz", 11, "tb")
    s.at(20, 60, "An\nBuchbinderei Lechner KG\nLendplatz 18\n8020 Graz", 11, "t")
    s.at(20, 96, "Honorarnote Nr. 2026-39", 14, "tb")
    s.at(20, 106, "Graz, am 30.09.2026", 11, "t")
    s.at(20, 116, "Leistungszeitraum: September 2026", 11, "t")
    y = s.rows(
        128,
        "20l 120r 180r",
        grid("Unterhaltsreinigung Büro, 12 x|je 21,00 €|252,00 €\nFensterreinigung, 1 x|je 60,00 €|60,00 €"),
        11,
        "t",
    )
    y = s.rule(y + 2, 20, 180)
    y = s.rows(y + 2, "20l 180r", grid("Summe|312,00 €"), 12, "tb")
    s.at(
        20,
        y + 10,
        "Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung (§ 6 Abs. 1 Z 27 UStG).\n"
        "Bitte um Überweisung binnen 14 Tagen.\nIBAN AT34 1200 0500 1277 4410",
        11,
        "t",
    )
    return s.finish()


def _blinds(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Storen Frei AG", 17, "hb")
    s.at(20, 26, "Tösstalstrasse 140, 8400 Winterthur, Tel. 052 555 01 77, CHE-107.834.219 MWST", 8)
    s.at(115, 48, "Velo Gantner GmbH\nSteinberggasse 31\n8400 Winterthur", 10)
    s.at(20, 78, "Winterthur, 19. Oktober 2026", 9)
    s.at(20, 88, "Rechnung 261019-3", 13, "hb")
    s.at(20, 94, "Ausgeführt am 15. Oktober 2026, Ihre Auftragsbestätigung AB-8814", 8.5)
    cols = "20l 38r 44l 150r 190r"
    y = s.rows(104, cols, grid("Anzahl||Bezeichnung|à CHF|Total CHF"), 8.5, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            2|Stk.|Verbundraffstoren VR 90, Motorantrieb|1'284.50|2'569.00
            2|Stk.|Demontage und Entsorgung alte Storen|120.00|240.00
            5.5|Std.|Montage und Inbetriebnahme|118.00|649.00
            1|psch.|Fahrzeugpauschale Zone 2|62.00|62.00
            """
        ),
        9,
    )
    y = s.rule(y, 120)
    y = s.rows(
        y,
        "120l 190r",
        grid(
            "Zwischentotal|3'520.00\nRabatt 5 %|-176.00\nTotal exkl. MWST|3'344.00\nMWST 8.1 %|270.86\nRundung|-0.01"
        ),
        9,
    )
    y = s.rows(y, "120l 190r", grid("Total inkl. MWST CHF|3'614.85"), 10, "hb")
    s.at(20, y + 6, "Zahlbar innert 30 Tagen netto.", 9)
    s.rule(200, 0, 210)
    s.at(
        8,
        208,
        "Empfangsschein\n\nKonto / Zahlbar an\nCH58 0070 0110 0033 4412 7\nStoren Frei AG\n8400 Winterthur\n\n"
        "Zahlbar durch\nVelo Gantner GmbH\n8400 Winterthur\n\nWährung   Betrag\nCHF   3 614.85",
        7.5,
    )
    s.at(
        75,
        208,
        "Zahlteil\n\nKonto / Zahlbar an\nCH58 0070 0110 0033 4412 7\nStoren Frei AG\nTösstalstrasse 140"
        "\n8400 Winterthur\n\nZusätzliche Informationen\nRechnung 261019-3",
        8,
    )
    return s.finish()


def _drinks(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 20, "Getränke Lüönd", 16, "tb", "r")
    s.at(190, 26, "Lüönd Getränkehandel AG · Industriestrasse 8 · 8404 Winterthur", 8, "t", "r")
    s.at(20, 40, "Velo Gantner GmbH\nSteinberggasse 31\n8400 Winterthur", 10, "t")
    s.rows(
        70, "20l 60l 100l 140l", grid("Faktura|Datum|Lieferung|Kunde\n88104412|23.10.2026|22.10.2026|10882"), 9, "t"
    )
    cols = "20l 105r 125r 150r 160l 190r"
    y = s.rows(90, cols, grid("Artikel|Inhalt|Anz.|Preis|Code|Total"), 9, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            Mineralwasser still|6 x 1.5 l|10|7.80|1|78.00
            Apfelschorle|24 x 33 cl|4|26.40|1|105.60
            Lagerbier hell|20 x 50 cl|3|38.00|2|114.00
            Lieferpauschale||1|15.00|2|15.00
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "150r 190r", grid("Total netto CHF|312.60"), 9.5, "t")
    y = s.rows(
        y,
        "20l 90r 120r 190r",
        grid("Code 1: 2.6 % MWST|auf 183.60|4.77|\nCode 2: 8.1 % MWST|auf 129.00|10.45|\n|||15.22"),
        9,
        "t",
    )
    y = s.rows(y, "150r 190r", grid("Rechnungstotal CHF|327.82"), 11, "tb")
    s.at(
        20,
        y + 10,
        "Zahlung bis 22.11.2026 auf PostFinance CH31 0900 0000 6122 0441 8. MWST-Nr. CHE-269.917.406 MWST",
        9,
        "t",
    )
    return s.finish()


PAPERS = (
    Paper(
        "at-electrician",
        LECHNER,
        _electrician,
        {
            "number": "RE-26/0418",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-20",
            "currency": "EUR",
            "net": "2171.10",
            "vat": "434.22",
            "gross": "2605.32",
            "iban": "AT292081500041227718",
            "seller_name": "Stadlober Elektrotechnik e.U.",
            "seller_vat_id": "ATU37814022",
            "buyer_vat_id": "ATU66255170",
            "discount_percent": "3",
            "discount_days": "10",
        },
        (("20", "2171.10", "434.22"),),
        (
            Line("Regiestunden Elektromonteur", "14.50", "74.00", "1073.00"),
            Line("Regiestunden Lehrling", "14.50", "39.00", "565.50"),
            Line("NYM-J 5 x 2,5 mm², verlegt", "85", "2.48", "210.80"),
            Line("FI/LS-Schalter B16 30 mA", "2", "96.40", "192.80"),
            Line("Kleinmaterial pauschal", "1", "45.00", "45.00"),
            Line("Anfahrt Zone 1", "3", "28.00", "84.00"),
        ),
        "repairs",
        faults=(
            Fault("seller's UID with a wrong check digit", {"ATU37814022": "ATU37814202"}, "ask"),
            Fault("total turned", {"2.605,32": "2.650,32"}, "block"),
        ),
    ),
    Paper(
        "at-steel",
        RIEGLER,
        _steel,
        {
            "number": "2026-1077",
            "issue_date": "2026-10-09",
            "delivery_date": "2026-10-06",
            "due_date": "2026-11-08",
            "currency": "EUR",
            "net": "6480.00",
            "vat": "0.00",
            "gross": "6480.00",
            "iban": "AT273200000004418820",
            "seller_name": "Stahlbau Köck GmbH",
            "seller_vat_id": "ATU72309842",
            "buyer_vat_id": "ATU54198737",
        },
        (),
        (
            Line("Stahltreppe gerade, feuerverzinkt, geliefert und montiert", "1", "5230.00", "5230.00"),
            Line("Geländer aus Flachstahl, grundiert", "12.5", "100.00", "1250.00"),
        ),
        "subcontractor",
        faults=(Fault("total above its lines", {"6.480,00": "6.840,00"}, "block"),),
    ),
    Paper(
        "at-cleaner",
        LECHNER,
        _cleaner,
        {
            "number": "2026-39",
            "issue_date": "2026-09-30",
            "due_date": "2026-10-14",
            "currency": "EUR",
            "vat": "0.00",
            "gross": "312.00",
            "iban": "AT341200050012774410",
        },
        (),
        (
            Line("Unterhaltsreinigung Büro|Unterhaltsreinigung Büro, 12 x", "12", "21.00", "252.00"),
            Line("Fensterreinigung|Fensterreinigung, 1 x", "1", "60.00", "60.00"),
        ),
        "cleaning",
        scan=True,
        faults=(Fault("account with wrong check digits", {"AT34 1200": "AT43 1200"}, "block"),),
    ),
    Paper(
        "ch-blinds",
        GANTNER,
        _blinds,
        {
            "number": "261019-3",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-18",
            "delivery_date": "2026-10-15",
            "currency": "CHF",
            "net": "3344.00",
            "vat": "270.86",
            "gross": "3614.85|3614.86",
            "iban": "CH5800700110003344127",
            "seller_name": "Storen Frei AG",
            "seller_vat_id": "CHE107834219MWST|CHE-107.834.219 MWST|CHE107834219",
        },
        (("8.1", "3344.00", "270.86"),),
        (
            Line("Verbundraffstoren VR 90, Motorantrieb", "2", "1284.50", "2569.00"),
            Line("Demontage und Entsorgung alte Storen", "2", "120.00", "240.00"),
            Line("Montage und Inbetriebnahme", "5.5", "118.00", "649.00"),
            Line("Fahrzeugpauschale Zone 2", "1", "62.00", "62.00"),
        ),
        "repairs",
        faults=(
            Fault("payment part names another sum", {"3 614.85": "3 641.85"}, "ask"),
            Fault(
                "tax of another rate", {"270.86": "257.49", "3'614.85": "3'601.48", "3 614.85": "3 601.48"}, "block"
            ),
        ),
    ),
    Paper(
        "ch-drinks",
        GANTNER,
        _drinks,
        {
            "number": "88104412",
            "issue_date": "2026-10-23",
            "delivery_date": "2026-10-22",
            "due_date": "2026-11-22",
            "currency": "CHF",
            "net": "312.60",
            "vat": "15.22",
            "gross": "327.82",
            "iban": "CH3109000000612204418",
            "seller_name": "Lüönd Getränkehandel AG",
            "seller_vat_id": "CHE269917406MWST|CHE-269.917.406 MWST|CHE269917406",
        },
        (("2.6", "183.60", "4.77"), ("8.1", "129.00", "10.45")),
        (
            Line("Mineralwasser still|Mineralwasser still 6 x 1.5 l", "10", "7.80", "78.00"),
            Line("Apfelschorle|Apfelschorle 24 x 33 cl", "4", "26.40", "105.60"),
            Line("Lagerbier hell|Lagerbier hell 20 x 50 cl", "3", "38.00", "114.00"),
            Line("Lieferpauschale", "1", "15.00", "15.00"),
        ),
        "staff welfare",
        faults=(
            Fault("tax of one rate too high", {"10.45": "14.05", "15.22": "18.82", "327.82": "331.42"}, "block"),
        ),
    ),
)
