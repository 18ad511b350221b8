"""The tenth hand's papers of Germany: tyres, a server, a notary, a fair, cooling, a course, an upholsterer's scan."""

from collections.abc import Mapping

from benchmarks._invoices_ninth import Columns, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet
from benchmarks._invoices_tenth import DREI, TO_DREI, said


def _tyres(swap: Mapping[str, str]) -> bytes:
    """A tyre dealer: the plate and the mileage beside the invoice's data."""
    f = Flow(swap)
    f.table("174r", [["REIFEN RUDNIK\nInh. Olaf Rudnik e.K. · Hannoversche Heerstraße 91 · 29227 Celle"]], 11, "hb")
    f.gap(14)
    f.table(
        "100l 37l 37r",
        [
            [
                TO_DREI,
                "Rechnung\nDatum\nKunde\nKennzeichen\nkm-Stand\nMonteur",
                "RE-260457\n21.10.2026\n30188\nCE-DM 112\n84.210\nPaul",
            ]
        ],
        9,
    )
    f.gap(12)
    f.table(
        "24l 82l 14r 26r 28r",
        grid(
            """
            Art.-Nr.|Bezeichnung|Menge|Preis|Betrag
            W20565C|Winterreifen 205/65 R16C 107T|4|118,90|475,60
            MON16T|Montage und Auswuchten Transporter|4|21,50|86,00
            ENT|Altreifenentsorgung|4|3,20|12,80
            LAG|Einlagerung Sommerräder Saison 26/27|1|49,00|49,00
            """
        ),
        9,
        "h",
        "grid head",
    )
    f.table("40l 28r", grid("Nettosumme|623,40\n19% MwSt.|118,45\nEndsumme EUR|741,85"), 9, "hb", where="RIGHT")
    f.gap(6)
    f.text("Radschrauben bitte nach 50 km nachziehen! Zahlbar bis 04.11.2026 ohne Abzug.", 9)
    f.text("Leistungsdatum entspricht dem Rechnungsdatum.", 9)
    f.gap(40)
    f.text(
        "Sparkasse Celle · DE89 3704 0044 0532 0130 00 · Steuer-Nr. 17/136/02214 · USt-ID DE386594876", 7, side="m"
    )
    return f.finish()


def _server(swap: Mapping[str, str]) -> bytes:
    """A hosting firm: prices for a term, a credit for an outage, the customer's account debited."""
    s = Sheet(swap)
    s.at(190, 18, "nordrack", 22, "hb", "r")
    s.at(20, 42, "nordrack GmbH, Speicherstr. 12, 24103 Kiel", 6.5)
    s.at(20, 48, "Hofmolkerei Dreilinden GmbH\nFrau Ines Kuhlmann\nAm Anger 4\n29221 Celle", 10)
    s.rows(48, "130l 160l", grid("Kundennummer:|K118204\nRechnungsnr.:|NR-2026-110734\nDatum:|26.10.2026"), 9)
    s.at(20, 84, "Ihre Rechnung vom 26.10.2026", 13, "hb")
    cols = "20l 28l 122r 146r 190r"
    y = s.rows(94, cols, grid("#|Produkt / Zeitraum|Anzahl|Einzelpreis|Gesamt netto"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Managed Server M¶01.10.2026 - 31.10.2026|1|89,00 €|89,00 €
            2|Backup-Speicher 500 GB¶01.10.2026 - 31.10.2026|1|19,90 €|19,90 €
            3|Domain .de¶15.10.2026 - 14.10.2027|3|11,88 €|35,64 €
            4|Gutschrift Ausfall am 12.09.2026, Ticket 88123|1|-14,83 €|-14,83 €
            """
        ),
    )
    y = s.rule(y)
    y = s.rows(y, "150r 190r", grid("Summe netto|129,71 €\nUmsatzsteuer 19 %|24,64 €"))
    y = s.rows(y, "150r 190r", grid("Rechnungsbetrag|154,35 €"), 10, "hb")
    s.at(
        20,
        y + 8,
        "Wir buchen den Betrag am 02.11.2026 per SEPA-Lastschrift von Ihrem Konto DE02 **** **** **** **18 93 ab.\n"
        "Mandatsreferenz NR-118204-1, Gläubiger-ID DE41ZZZ00000918273.",
        9,
    )
    s.at(
        105,
        280,
        "nordrack GmbH · Amtsgericht Kiel HRB 15522 · GF Merle Johannsen · USt-IdNr. DE974372038",
        7,
        align="m",
    )
    return s.finish()


def _notary(swap: Mapping[str, str]) -> bytes:
    """Costs by the law of notaries: numbers of the schedule, a register's fee laid out and free of tax."""
    s = Sheet(swap)
    s.at(105, 20, "Dr. Hanna Wessels", 15, "tb", "m")
    s.at(105, 26, "Notarin", 11, "t", "m")
    s.at(105, 31, "Poststraße 2 · 29221 Celle · Tel. 05141 99 40 0", 8, "t", "m")
    s.at(20, 50, TO_DREI, 10.5, "t")
    s.at(190, 50, "Celle, den 16. Oktober 2026", 10, "t", "r")
    s.at(20, 78, "Kostenberechnung Nr. 26/1192", 13, "tb")
    s.at(
        20, 85, "gemäß § 19 GNotKG · UVZ-Nr. 884/2026 W vom 09.10.2026 · Änderung des Gesellschaftsvertrags", 9.5, "t"
    )
    cols = "20l 150r 190r"
    y = s.rows(96, cols, grid("Gebühr / Auslage|Geschäftswert €|Betrag €"), 9.5, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Nr. 21100 KV Beurkundungsverfahren|30.000,00|246,00
            Nr. 22110 KV Vollzugsgebühr|30.000,00|73,80
            Nr. 32001 KV Dokumentenpauschale, 82 Seiten||12,30
            Nr. 32005 KV Post und Telekommunikation||20,00
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, cols, grid("Zwischensumme||352,10\n19 % Umsatzsteuer, Nr. 32014 KV||66,90"), 9.5, "t")
    y = s.rows(y, cols, grid("Nr. 32015 KV verauslagte Registerkosten (ohne USt.)||70,00"), 9.5, "t")
    y = s.rows(y, cols, grid("Summe||489,00"), 11, "tb")
    s.at(
        20,
        y + 8,
        "Bitte überweisen Sie innerhalb von zwei Wochen auf das Konto IBAN DE44 5001 0517 5407 3249 31.\n"
        "Hinweis gemäß § 7a GNotKG: Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts Lüneburg\n"
        "beantragt werden. USt-IdNr. DE590718083",
        9,
        "t",
    )
    return s.finish()


def _fair(swap: Mapping[str, str]) -> bytes:
    """The organiser of a fair: square metres, the association's levy, paid in two parts."""
    s = Columns(swap)
    s.at(20, 18, "Genuss & Hof", 19, "db")
    s.at(20, 25, "Die Messe für Direktvermarkter · 18.-21. Februar 2027 · Hannover", 8, "d")
    s.at(20, 45, TO_DREI, 9.5, "d")
    s.rows(
        45,
        "125l 190r",
        grid(
            "Rechnungsnummer|GH27-0316\nRechnungsdatum|19.10.2026\nDebitor|70451\nStand|Halle 5, B 14\n"
            "Leistungszeit|18.02.2027 - 21.02.2027"
        ),
        8.5,
        "d",
    )
    s.at(20, 84, "Standrechnung", 12, "db")
    cols = "20l 118r 130l 158r 190r"
    y = s.rows(92, cols, grid("Leistung|Menge|ME|Preis/ME EUR|Betrag EUR"), 8, "db")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Standmiete Reihenstand|12,00|m²|214,00|2.568,00
            AUMA-Beitrag|12,00|m²|0,60|7,20
            Marketingpauschale|1,00|Stk|390,00|390,00
            Stromanschluss 3 kW|1,00|Stk|264,00|264,00
            """
        ),
        8,
        "d",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "130l 190r",
        grid("Nettobetrag|3.229,20\nMwSt. 19,00 % von 3.229,20|613,55\nBruttobetrag|3.842,75"),
        9,
        "db",
    )
    s.at(
        20,
        y + 8,
        "Zahlungsplan: 1.921,38 EUR fällig am 05.11.2026, 1.921,37 EUR fällig am 15.01.2027.\n"
        "Verwendungszweck: GH27-0316. Die Zulassung zur Messe setzt die fristgerechte Zahlung voraus.",
        8,
        "d",
    )
    s.rows(
        275,
        "20l 85l 140l",
        grid(
            "Messegesellschaft Leinetal mbH|Commerzbank Hannover|USt-IdNr. DE252429421\n"
            "Europaallee 40, 30521 Hannover|DE65 7002 0270 0015 8205 44|HRB 60218 Hannover"
        ),
        7,
        "d",
    )
    return s.finish()


def _cooling(swap: Mapping[str, str]) -> bytes:
    """A cooling engineer: hours by report, a refrigerant by weight, a discount for cash."""
    f = Flow(swap, margin=20)
    f.text("Kälte-Klima Brandes", 16, "hb", "r")
    f.text("Kälteanlagenbauermeister · 29336 Nienhagen · Im Dorfe 8", 8, side="r")
    f.gap(16)
    f.text("Kälte-Klima Brandes GmbH - Im Dorfe 8 - 29336 Nienhagen", 6.5)
    f.text(TO_DREI, 10)
    f.gap(10)
    f.table(
        "42l 42l 42l 42l",
        grid("Rechnung Nr.|Kunde Nr.|Leistungsdatum|Rechnungsdatum\n2610-088|D-1042|09.10.2026|14.10.2026"),
        8.5,
        "h",
        "grid head",
    )
    f.gap(5)
    f.text("Reparatur Milchkühltank 2, Arbeitsbericht 5518", 10, "hb")
    f.gap(2)
    f.table(
        "10r 80l 18r 12l 22r 26r",
        grid(
            """
            Pos|Text|Menge||EP|GP
            1|Verflüssigerlüfter 450 mm, komplett mit Schutzgitter und Anschlusskabel|1|Stk|212,40|212,40
            2|Kältemittel R290|1,2|kg|68,00|81,60
            3|Arbeitszeit Monteur|3,5|Std|74,50|260,75
            4|Anfahrt Zone 2|1|Psch|39,00|39,00
            """
        ),
        9,
        "h",
        "rows head",
    )
    f.gap(2)
    f.table("46r 26r", grid("Summe|593,75\n+ 19 % MwSt|112,81\nGesamt €|706,56"), 9.5, "hb", where="RIGHT")
    f.gap(4)
    f.text(
        "Zahlung innerhalb 8 Tagen mit 2 % Skonto (692,43 EUR) oder innerhalb 30 Tagen netto. "
        "In der Summe sind 299,75 EUR Lohnkosten enthalten.",
        9,
    )
    f.gap(40)
    f.text("Volksbank Südheide · IBAN DE02 2005 0550 1015 8713 93 · St.-Nr. 17/201/88123 · HRB 4418 Lüneburg", 7)
    return f.finish()


def _course(swap: Mapping[str, str]) -> bytes:
    """A course, free of tax by § 4 no. 21."""
    s = Sheet(swap)
    s.at(20, 20, "BILDUNGSWERK HEIDE e.V.", 14, "hb")
    s.at(20, 26, "Seminare für Landwirtschaft und Lebensmittelhandwerk", 8)
    s.at(20, 50, TO_DREI, 10)
    s.at(20, 80, "Rechnung 2026/S/0771", 14, "hb")
    s.at(190, 80, "Uelzen, 12.10.2026", 10, align="r")
    s.at(20, 90, "Seminar: Hygieneschulung nach § 4 LMHV am 07.10.2026 in Ihrem Hause", 10)
    cols = "20l 120r 150r 190r"
    y = s.rows(100, cols, grid("Leistung|Teilnehmer|je Teilnehmer|Summe"), 9.5, "hb")
    y = s.rule(y)
    y = s.rows(y, cols, grid("Seminargebühr|6|85,00 €|510,00 €\nArbeitsmappe und Zertifikat|6|9,50 €|57,00 €"), 9.5)
    y = s.rule(y)
    y = s.rows(y, "150r 190r", grid("Gesamtbetrag|567,00 €"), 11, "hb")
    s.at(
        20,
        y + 6,
        "Die Leistung ist nach § 4 Nr. 21 a) bb) UStG von der Umsatzsteuer befreit.\n"
        "Wir bitten um Überweisung bis zum 26.10.2026.",
        9.5,
    )
    s.at(20, 274, "Bildungswerk Heide e.V., Ripdorfer Str. 6, 29525 Uelzen, Steuernummer 47/270/11235", 7.5)
    s.at(20, 278, "Bankverbindung: DE89 3704 0044 0532 0130 00", 7.5)
    return s.finish()


def _upholsterer(swap: Mapping[str, str]) -> bytes:
    """A small upholsterer's paper, scanned: sender in the middle on top."""
    s = Sheet(swap)
    s.at(105, 22, "Polsterei Anja Thies", 20, "tb", "m")
    s.at(105, 29, "Raumausstattermeisterin · Zöllnerstraße 31 · 29221 Celle · 05141 / 21 77 90", 9, "t", "m")
    s.at(20, 52, TO_DREI, 12, "t")
    s.rows(52, "130l 190r", grid("Rechnung Nr.|118/26\nDatum|22.10.2026\nLieferdatum|20.10.2026"), 12, "t")
    cols = "20l 36l 150r 190r"
    y = s.rows(92, cols, grid("Anz.|Gegenstand|Einzelpreis|Gesamtpreis"), 11, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid("8|Stuhlsitze neu beziehen, Kunstleder grün|64,00|512,00\n2|Sitzbank aufpolstern|145,00|290,00"),
        11,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "150r 190r", grid("Netto|802,00\nMwSt. 19 %|152,38"), 11, "t")
    y = s.rows(y, "150r 190r", grid("Gesamtbetrag EUR|954,38"), 13, "tb")
    s.at(20, y + 10, "Zahlbar innerhalb 14 Tagen rein netto.\nIBAN DE44 5001 0517 5407 3249 31", 11, "t")
    s.at(20, 275, "Steuernummer 17/141/30928", 10, "t")
    return s.finish()


PAPERS = (
    Paper(
        "de-tyres",
        DREI,
        _tyres,
        said(
            "RE-260457",
            "2026-10-21",
            "EUR",
            "623.40 118.45 741.85",
            due_date="2026-11-04",
            delivery_date="2026-10-21",
            iban="DE89370400440532013000",
            seller_name="Reifen Rudnik|Olaf Rudnik e.K.|REIFEN RUDNIK Inh. Olaf Rudnik e.K.",
            seller_vat_id="DE386594876",
        ),
        (("19", "623.40", "118.45"),),
        (
            Line("Winterreifen 205/65 R16C 107T", "4", "118.90", "475.60"),
            Line("Montage und Auswuchten Transporter", "4", "21.50", "86.00"),
            Line("Altreifenentsorgung", "4", "3.20", "12.80"),
            Line("Einlagerung Sommerräder Saison 26/27", "1", "49.00", "49.00"),
        ),
        "car",
        faults=(
            Fault("a line above its pieces", {"475,60": "457,60"}, "block"),
            Fault("total turned", {"741,85": "714,85"}, "block"),
        ),
    ),
    Paper(
        "de-server",
        DREI,
        _server,
        said(
            "NR-2026-110734",
            "2026-10-26",
            "EUR",
            "129.71 24.64 154.35",
            due_date="2026-11-02",
            seller_name="nordrack GmbH",
            seller_vat_id="DE974372038",
        ),
        (("19", "129.71", "24.64"),),
        (
            Line("Managed Server M", "1", "89.00", "89.00"),
            Line("Backup-Speicher 500 GB", "1", "19.90", "19.90"),
            Line("Domain .de", "3", "11.88", "35.64"),
            Line("Gutschrift Ausfall am 12.09.2026, Ticket 88123", "1|-1", "-14.83|14.83", "-14.83"),
        ),
        "server",
        faults=(
            Fault("the credit added", {"-14,83 €": "14,83 €"}, "block"),
            Fault("tax above its rate", {"24,64": "26,44", "154,35": "156,15"}, "block"),
        ),
    ),
    Paper(
        "de-notary",
        DREI,
        _notary,
        said(
            "26/1192",
            "2026-10-16",
            "EUR",
            "352.10|422.10 66.90 489.00|419.00",
            iban="DE44500105175407324931",
            seller_name="Dr. Hanna Wessels",
            seller_vat_id="DE590718083",
        ),
        (("19", "352.10", "66.90"),),
        (),
        "legal",
        faults=(
            Fault("fees above their sum", {"73,80": "83,70"}, "block"),
            Fault("the outlay lost in the total", {"489,00": "498,00"}, "block"),
        ),
    ),
    Paper(
        "de-fair",
        DREI,
        _fair,
        said(
            "GH27-0316",
            "2026-10-19",
            "EUR",
            "3229.20 613.55 3842.75",
            due_date="2026-11-05|2027-01-15",
            iban="DE65700202700015820544",
            seller_name="Messegesellschaft Leinetal mbH",
            seller_vat_id="DE252429421",
        ),
        (("19", "3229.20", "613.55"),),
        (
            Line("Standmiete Reihenstand", "12.00", "214.00", "2568.00"),
            Line("AUMA-Beitrag", "12.00", "0.60", "7.20"),
            Line("Marketingpauschale", "1.00", "390.00", "390.00"),
            Line("Stromanschluss 3 kW", "1.00", "264.00", "264.00"),
        ),
        "advertising",
        faults=(
            Fault("the levy ten times", {"7,20": "72,00"}, "block"),
            Fault("the parts above the whole", {"1.921,37": "2.921,37"}, "ask"),
        ),
    ),
    Paper(
        "de-cooling",
        DREI,
        _cooling,
        said(
            "2610-088",
            "2026-10-14",
            "EUR",
            "593.75 112.81 706.56",
            due_date="2026-11-13",
            delivery_date="2026-10-09",
            iban="DE02200505501015871393",
            seller_name="Kälte-Klima Brandes GmbH|Kälte-Klima Brandes",
        ),
        (("19", "593.75", "112.81"),),
        (
            Line(
                "Verflüssigerlüfter 450 mm, komplett mit Schutzgitter und Anschlusskabel|Verflüssigerlüfter 450 mm, "
                "komplett mit",
                "1",
                "212.40",
                "212.40",
            ),
            Line("Kältemittel R290", "1.2", "68.00", "81.60"),
            Line("Arbeitszeit Monteur", "3.5", "74.50", "260.75"),
            Line("Anfahrt Zone 2", "1", "39.00", "39.00"),
        ),
        "repairs",
        faults=(
            Fault("hours doubled in the amount", {"260,75": "521,50"}, "block"),
            Fault("account with a wrong digit", {"8713 93": "8718 93"}, "block"),
        ),
    ),
    Paper(
        "de-course",
        DREI,
        _course,
        said(
            "2026/S/0771",
            "2026-10-12",
            "EUR",
            "567.00 0.00 567.00",
            due_date="2026-10-26",
            delivery_date="2026-10-07",
            iban="DE89370400440532013000",
            seller_name="Bildungswerk Heide e.V.",
        ),
        (("0", "567.00", "0.00"),),
        (
            Line("Seminargebühr", "6", "85.00", "510.00"),
            Line("Arbeitsmappe und Zertifikat", "6", "9.50", "57.00"),
        ),
        "course",
        faults=(
            Fault("total turned", {"567,00": "576,00"}, "block"),
            Fault(
                "the reason for no tax left away",
                {"Die Leistung ist nach § 4 Nr. 21 a) bb) UStG von der Umsatzsteuer befreit.": "Vielen Dank."},
                "ask",
            ),
        ),
    ),
    Paper(
        "de-upholsterer",
        DREI,
        _upholsterer,
        said(
            "118/26",
            "2026-10-22",
            "EUR",
            "802.00 152.38 954.38",
            due_date="2026-11-05",
            delivery_date="2026-10-20",
            iban="DE44500105175407324931",
            seller_name="Polsterei Anja Thies|Anja Thies",
        ),
        (("19", "802.00", "152.38"),),
        (
            Line("Stuhlsitze neu beziehen, Kunstleder grün", "8", "64.00", "512.00"),
            Line("Sitzbank aufpolstern", "2", "145.00", "290.00"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("a line above its pieces", {"512,00": "521,00"}, "block"),),
    ),
)
