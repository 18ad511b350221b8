"""The ninth hand's papers of German builders and trade: glazier, shopfitter, dry walls, fasteners, a correction."""

from collections.abc import Mapping

from benchmarks._invoices_ninth import TIELKE, TO_TIELKE, Columns, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _glazier(swap: Mapping[str, str]) -> bytes:
    """A second interim bill: the work so far, less what was billed before."""
    s = Sheet(swap)
    s.at(20, 20, "Glas Wendlandt", 20, "tb")
    s.at(20, 26, "Meisterbetrieb seit 1958", 9, "t")
    s.at(20, 46, "Glas Wendlandt GmbH & Co. KG · Am Hafen 3 · 32423 Minden", 6.5, "t")
    s.at(20, 52, TO_TIELKE, 10.5, "t")
    s.rows(
        52,
        "132l 190r",
        grid(
            "Rechnungs-Nr.|2026-1187\nRechnungsdatum|30.10.2026\nKunden-Nr.|10542\nBauvorhaben|Lagerhalle Lemgo\n"
            "Leistungszeitraum|01.10. - 28.10.2026"
        ),
        9,
        "t",
    )
    s.at(20, 90, "2. Abschlagsrechnung", 14, "tb")
    s.at(20, 98, "für die bis heute erbrachten Leistungen gemäß Auftrag vom 12.08.2026 berechnen wir:", 10, "t")
    cols = "20l 32l 126r 130l 160r 190r"
    y = s.rows(106, cols, grid("Pos|Leistung|Menge|Einh.|EP in €|GP in €"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1.1|Isolierverglasung Ug 1,0 liefern|48,60|m²|112,50|5.467,50
            1.2|Einbau der Verglasung¶einschl. Verklotzen und Versiegeln|48,60|m²|46,00|2.235,60
            1.3|Altglas ausbauen und entsorgen|31,20|m²|18,75|585,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "78l 190r",
        grid(
            "Leistungsstand netto|8.288,10\nabzüglich 1. Abschlagsrechnung 2026-1042 vom 18.09.2026|-4.000,00\n"
            "Rechnungsbetrag netto|4.288,10\n19 % Umsatzsteuer|814,74"
        ),
        10,
        "t",
    )
    y = s.rows(y, "100l 190r", grid("Zahlbetrag EUR|5.102,84"), 11, "tb")
    s.at(20, y + 8, "Zahlbar sofort nach Erhalt der Rechnung ohne Abzug, spätestens bis 13.11.2026.", 10, "t")
    s.rows(
        272,
        "20l 80l 140l",
        grid(
            "Glas Wendlandt GmbH & Co. KG|Sparkasse Köln-Bonn|Amtsgericht Bad Oeynhausen HRA 6611\n"
            "Am Hafen 3, 32423 Minden|DE57 3705 0198 1156 2944 85|USt-IdNr. DE173410523\n"
            "Tel. 0571 / 88 41 20|COLSDE33XXX|Geschäftsführer: Arne Wendlandt"
        ),
        7,
        "t",
    )
    return s.finish()


def _shopfitter(swap: Mapping[str, str]) -> bytes:
    """A final bill: both advance payments with their tax taken off below the whole."""
    f = Flow(swap)
    f.table(
        "110l 64r",
        [["Ladenbau Krahl", "Ladenbau Krahl GmbH\nZechenstraße 77\n44651 Herne\nladenbau-krahl.example"]],
        10,
        "hb",
    )
    f.gap(12)
    f.text(TO_TIELKE, 10)
    f.gap(10)
    f.text("Schlussrechnung Nr. SR-26-0093", 15, "hb")
    f.table(
        "44l 44l 44l 42l",
        grid("Datum|Auftrag|Leistungsdatum|Sachbearbeiter\n22.10.2026|AB-26-0311|16.10.2026|V. Krahl"),
        8.5,
        "h",
        "grid head",
    )
    f.gap(4)
    f.table(
        "10l 84l 16r 14l 25r 25r",
        grid(
            """
            #|Beschreibung|Anzahl|Einheit|Einzelpreis|Summe
            1|Empfangstheke Eiche massiv, 3,2 m, Durchgang und Kabelkanal nach Zeichnung 4|1|St.|4.860,00 €|4.860,00 €
            2|Wandregal, Stahl schwarz gepulvert|6|St.|318,50 €|1.911,00 €
            3|Montage durch zwei Schreiner|22,5|Std.|68,00 €|1.530,00 €
            4|Anfahrt pauschal|1|psch.|95,00 €|95,00 €
            """
        ),
        8.5,
        "h",
        "rows head",
    )
    f.gap(3)
    f.table(
        "60l 30r",
        grid("Summe netto|8.396,00 €\nzzgl. 19 % USt.|1.595,24 €\nGesamtbetrag brutto|9.991,24 €"),
        9.5,
        where="RIGHT",
    )
    f.gap(3)
    f.text("Abzüglich erhaltener Anzahlungen:", 9, "hb")
    f.table(
        "60l 36r 36r 42r",
        grid(
            """
            Anzahlung|netto|USt. 19 %|brutto
            AR-26-0311-1 vom 14.08.2026|2.500,00 €|475,00 €|2.975,00 €
            AR-26-0311-2 vom 18.09.2026|2.500,00 €|475,00 €|2.975,00 €
            """
        ),
        8.5,
        "h",
        "rows head",
    )
    f.gap(3)
    f.table("60l 30r", grid("Noch zu zahlen|4.041,24 €"), 11, "hb", where="RIGHT")
    f.gap(4)
    f.text("Bitte überweisen Sie den offenen Betrag innerhalb von 10 Tagen nach Rechnungsdatum.", 9)
    f.gap(18)
    f.text(
        "Volksbank · IBAN DE35 4405 0199 6798 1372 14 · USt-IdNr.: DE784688073 · Amtsgericht Bochum HRB 20417 · "
        "Geschäftsführer Volker Krahl",
        7,
        side="m",
    )
    return f.finish()


def _drywall(swap: Mapping[str, str]) -> bytes:
    """A subcontractor's bill between builders: the tax is owed by the buyer (§ 13b)."""
    s = Sheet(swap)
    s.at(105, 18, "TROCKENBAU DRAGAN ILIĆ", 15, "db", "m")
    s.at(105, 24, "Akustik · Brandschutz · Innenausbau", 8, "d", "m")
    s.at(20, 44, "Tielke Metallbau GmbH\nz. Hd. Frau Quest\nSchmiedeweg 21\n32657 Lemgo", 10, "d")
    s.at(190, 70, "Detmold, den 26. Oktober 2026", 9, "d", "r")
    s.at(20, 84, "Rechnung 071/26", 13, "db")
    s.at(20, 91, "Bauvorhaben: Bürotrakt Schmiedeweg, ausgeführt vom 05.10.2026 bis 23.10.2026", 9, "d")
    cols = "20r 24l 124r 128l 156r 188r"
    y = s.rows(
        102,
        cols,
        grid(
            """
            1|Ständerwand CW 100, beidseitig doppelt beplankt|64,00|qm|54,80|3.507,20
            2|Abhangdecke Rasterplatten|41,50|qm|38,40|1.593,60
            3|Revisionsklappe F30|3|Stck|86,00|258,00
            4|Stundenlohn Facharbeiter lt. Zettel|7,50|Std|52,00|390,00
            """
        ),
        9,
        "d",
    )
    s.rule(y, 20, 190)
    y = s.rows(y + 5, "114l 188r", grid("Rechnungsbetrag|5.748,80 €"), 11, "db")
    s.at(
        20,
        y + 5,
        "Steuerschuldnerschaft des Leistungsempfängers gemäß § 13b Abs. 2 Nr. 4 UStG.\n"
        "Bitte zahlen Sie bis zum 16.11.2026. Eine Freistellungsbescheinigung nach § 48b EStG liegt Ihnen vor.",
        8.5,
        "d",
    )
    s.rows(
        262,
        "20l 105l",
        grid(
            "Dragan Ilić, Trockenbau|Steuernummer 313/5124/2207\nLemgoer Straße 140|USt-ID DE621728387\n"
            "32756 Detmold|Postbank DE72 3002 0900 1153 2067 53"
        ),
        7.5,
        "d",
    )
    return s.finish()


_SCREWS = """
1|400118|Sechskantschraube ISO 4017 M8x30 A2|600|100|14,20|30|59,64
2|400124|Sechskantschraube ISO 4017 M10x40 A2|400|100|26,80|30|75,04
3|400702|Unterlegscheibe DIN 125 8,4 A2|1.000|100|3,10|30|21,70
4|400703|Unterlegscheibe DIN 125 10,5 A2|800|100|4,40|30|24,64
5|401233|Sechskantmutter DIN 934 M8 A2|600|100|5,90|30|24,78
6|401240|Sechskantmutter DIN 934 M10 A2|400|100|9,80|30|27,44
7|417710|Blindniet Alu/Stahl 4x10|2.000|1000|41,50|25|62,25
8|455021|Trennscheibe 125x1,0 Inox|50|1|1,95|40|58,50
9|455088|Fächerscheibe 125 K60|20|1|4,60|40|55,20
10|466300|Schneidöl Spraydose 400 ml|12|1|7,90|15|80,58
11|466512|Schweißtrennspray 400 ml|12|1|4,35|15|44,37
12|470018|Arbeitshandschuh Gr. 10|24|1|2,85||68,40
13|470020|Schutzbrille klar|6|1|5,40||32,40
14|480155|Bohrer HSS-Co 6,8 mm|10|1|6,20|35|40,30
15|480160|Bohrer HSS-Co 8,5 mm|10|1|9,10|35|59,15
16|490001|Kabelbinder 200x4,8 schwarz|500|100|3,80|20|15,20
"""


def _fasteners(swap: Mapping[str, str]) -> bytes:
    """Small parts over two pages: prices per hundred, discounts per line, the sum carried forward."""
    s = Sheet(swap)
    cols = "15r 18l 34l 104r 122r 142r 158r 195r"
    head = grid("Pos|Artikel|Bezeichnung|Menge|per|Preis|Rab.%|Betrag EUR")
    rows = grid(_SCREWS)

    def top(page: int) -> float:
        s.at(15, 15, "BEFESTIGUNGSTECHNIK OSTERKAMP", 12, "hb")
        s.rows(
            15,
            "140l 195r",
            grid(f"RECHNUNG|88-260417\nDatum|19.10.2026\nKunde|TIE0021\nBlatt|{page} von 2"),
            8.5,
        )
        return s.rows(82 if page == 1 else 42, cols, head, 8, "hb")

    s.at(15, 46, "Osterkamp Befestigungstechnik GmbH, Gewerbering 9, 33602 Bielefeld", 6)
    s.at(15, 51, TO_TIELKE, 10)
    s.at(15, 74, "Lieferschein 553081 vom 16.10.2026, Lieferdatum 16.10.2026, Ihre Bestellung 4471", 8)
    y = s.rows(s.rule(top(1), 15, 195), cols, rows[:10], 8)
    s.rows(s.rule(y, 15, 195), "34l 195r", grid("Zwischensumme / Übertrag|489,77"), 8, "hb")
    s.next_page()
    y = s.rows(s.rule(top(2), 15, 195), "34l 195r", grid("Übertrag von Blatt 1|489,77"), 8, "hb")
    y = s.rows(y, cols, rows[10:], 8)
    y = s.rule(y, 15, 195)
    y = s.rows(y, "104l 195r", grid("Warenwert|749,59\nFracht und Verpackung|9,50"), 8.5)
    y = s.rows(
        y + 2,
        "15l 58r 92r 130r",
        grid("Nettobetrag|MwSt %|MwSt-Betrag|Endbetrag EUR\n759,09|19,00|144,23|903,32"),
        9,
        "hb",
    )
    s.at(15, y + 4, "Zahlung: bis 29.10.2026 mit 3 % Skonto, bis 18.11.2026 netto", 8.5)
    s.at(15, y + 12, "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.", 7)
    s.at(
        15,
        284,
        "Sparkasse · IBAN DE73 2005 0550 0555 5177 18 · BIC HASPDEHHXXX · USt-Id DE689209032 · St.-Nr. 305/5871/0922",
        6.5,
    )
    return s.finish()


def _corrected(swap: Mapping[str, str]) -> bytes:
    """A correction of an earlier bill: washing paste sent back."""
    s = Columns(swap)
    s.at(190, 18, "hautrein", 24, "hb", "r")
    s.at(190, 24, "Hautrein Vertriebs-GmbH | Industriestr. 5 | 91056 Erlangen", 7, "h", "r")
    s.at(20, 50, TO_TIELKE, 10)
    s.at(20, 80, "Rechnungskorrektur", 15, "hb")
    s.rows(
        50,
        "130l 160l",
        grid(
            "Belegnummer:|RK-20441\nBelegdatum:|12.10.2026\n"
            "zu Rechnung:|RE-58812\nvom:|21.09.2026\nKundennummer:|71190"
        ),
        9,
    )
    cols = "20l 38l 112r 140r 152r 190r"
    y = s.rows(92, cols, grid("Art.-Nr.|Artikel|Stück|Preis|USt|Summe"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            H-310|Handwaschpaste 10 l Eimer, Rücknahme|-4|38,90|19 %|-155,60
            H-455|Hautschutzcreme 1 l, Preisdifferenz|-12|1,80|19 %|-21,60
            """
        ),
        8.5,
    )
    y = s.rule(y)
    y = s.rows(
        y, "120l 190r", grid("Netto gesamt|-177,20 EUR\n19 % USt|-33,67 EUR\nGutschriftsbetrag|-210,87 EUR"), 9.5
    )
    s.at(20, y + 6, "Der Betrag wird mit Ihrer nächsten Rechnung verrechnet.", 9)
    s.at(20, 280, "USt-IdNr. DE176080815 · IBAN DE32 7605 0101 0761 8417 26 · Sparkasse Nürnberg", 7)
    return s.finish()


PAPERS = (
    Paper(
        "de-glazier",
        TIELKE,
        _glazier,
        {
            "number": "2026-1187",
            "issue_date": "2026-10-30",
            "due_date": "2026-11-13",
            "currency": "EUR",
            "net": "4288.10",
            "vat": "814.74",
            "gross": "5102.84",
            "iban": "DE57370501981156294485",
            "seller_name": "Glas Wendlandt GmbH & Co. KG",
            "seller_vat_id": "DE173410523",
        },
        (("19", "4288.10", "814.74"),),
        (
            Line("Isolierverglasung Ug 1,0 liefern", "48.60", "112.50", "5467.50"),
            Line(
                "Einbau der Verglasung|Einbau der Verglasung einschl. Verklotzen und Versiegeln",
                "48.60",
                "46.00",
                "2235.60",
            ),
            Line("Altglas ausbauen und entsorgen", "31.20", "18.75", "585.00"),
        ),
        "building works",
        kind="prepayment|partial",
        faults=(
            Fault("earlier interim bill taken off too low", {"-4.000,00": "-3.000,00"}, "block"),
            Fault("tax above its rate", {"814,74": "874,74", "5.102,84": "5.162,84"}, "block"),
        ),
    ),
    Paper(
        "de-shopfitter",
        TIELKE,
        _shopfitter,
        {
            "number": "SR-26-0093",
            "issue_date": "2026-10-22",
            "due_date": "2026-11-01",
            "delivery_date": "2026-10-16",
            "currency": "EUR",
            "net": "8396.00",
            "vat": "1595.24",
            "gross": "9991.24",
            "prepaid": "5950.00",
            "amount_due": "4041.24",
            "iban": "DE35440501996798137214",
            "seller_name": "Ladenbau Krahl GmbH",
            "seller_vat_id": "DE784688073",
        },
        (("19", "8396.00", "1595.24"),),
        (
            Line(
                "Empfangstheke Eiche massiv, 3,2 m, Durchgang und Kabelkanal nach Zeichnung 4",
                "1",
                "4860.00",
                "4860.00",
            ),
            Line("Wandregal, Stahl schwarz gepulvert", "6", "318.50", "1911.00"),
            Line("Montage durch zwei Schreiner", "22.5", "68.00", "1530.00"),
            Line("Anfahrt pauschal", "1", "95.00", "95.00"),
        ),
        "shop fittings",
        kind="final",
        faults=(
            Fault("what is left does not follow", {"4.041,24": "4.401,24"}, "block"),
            Fault("an account with a wrong check digit", {"DE35 4405": "DE53 4405"}, "block"),
            Fault("a line above its hours", {"1.530,00 €": "1.630,00 €"}, "block"),
        ),
    ),
    Paper(
        "de-drywall",
        TIELKE,
        _drywall,
        {
            "number": "071/26",
            "issue_date": "2026-10-26",
            "due_date": "2026-11-16",
            "currency": "EUR",
            "net": "5748.80",
            "vat": "0.00",
            "gross": "5748.80",
            "iban": "DE72300209001153206753",
            "seller_name": "Dragan Ilić, Trockenbau|Trockenbau Dragan Ilić|Dragan Ilić",
            "seller_vat_id": "DE621728387",
        },
        (),
        (
            Line("Ständerwand CW 100, beidseitig doppelt beplankt", "64.00", "54.80", "3507.20"),
            Line("Abhangdecke Rasterplatten", "41.50", "38.40", "1593.60"),
            Line("Revisionsklappe F30", "3", "86.00", "258.00"),
            Line("Stundenlohn Facharbeiter lt. Zettel", "7.50", "52.00", "390.00"),
        ),
        "building works",
        faults=(
            Fault("a line above its area", {"1.593,60": "1.953,60"}, "block"),
            Fault(
                "the reason for no tax left away",
                {"Steuerschuldnerschaft des Leistungsempfängers gemäß § 13b Abs. 2 Nr. 4 UStG.": "Wir danken."},
                "ask",
            ),
        ),
    ),
    Paper(
        "de-fasteners",
        TIELKE,
        _fasteners,
        {
            "number": "88-260417",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-18",
            "delivery_date": "2026-10-16",
            "currency": "EUR",
            "net": "759.09",
            "vat": "144.23",
            "gross": "903.32",
            "iban": "DE73200505500555517718",
            "seller_name": "Osterkamp Befestigungstechnik GmbH",
            "seller_vat_id": "DE689209032",
        },
        (("19", "759.09", "144.23"),),
        tuple(
            Line(
                row[2],
                row[3].replace(".", ""),
                row[5].replace(",", ".") + (f"|{float(row[5].replace(',', '.')) / int(row[4]):.4f}".rstrip("0")),
                row[7].replace(",", "."),
            )
            for row in grid(_SCREWS)
        ),
        "small parts",
        faults=(
            Fault("discount not taken off", {"62,25": "83,00"}, "block"),
            Fault("total turned", {"903,32": "930,32"}, "block"),
        ),
    ),
    Paper(
        "de-corrected",
        TIELKE,
        _corrected,
        {
            "number": "RK-20441",
            "issue_date": "2026-10-12",
            "currency": "EUR",
            "net": "177.20",
            "vat": "33.67",
            "gross": "210.87",
            "seller_name": "Hautrein Vertriebs-GmbH",
            "seller_vat_id": "DE176080815",
        },
        (("19", "177.20", "33.67"),),
        (
            Line("Handwaschpaste 10 l Eimer, Rücknahme", "-4|4", "38.90", "-155.60|155.60"),
            Line("Hautschutzcreme 1 l, Preisdifferenz", "-12|12", "1.80", "-21.60|21.60"),
        ),
        "supplies",
        kind="credit note",
        faults=(Fault("tax at another rate", {"-33,67": "-30,67", "-210,87": "-207,87"}, "block"),),
    ),
)
