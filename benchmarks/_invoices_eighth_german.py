"""The eighth hand's papers of Germany: scaffold, mobile telephones, water, hired workers, chimney sweep."""

from collections.abc import Mapping

from benchmarks._invoices_eighth import MARWITZ, TO_MARWITZ
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _scaffold(swap: Mapping[str, str]) -> bytes:
    """As lexoffice prints it: a bold name over its plain text, payment words under the sums."""
    s = Sheet(swap)
    s.at(190, 18, "Gerüstbau Pohlmann", 20, "hb", "r")
    s.at(20, 48, "Gerüstbau Pohlmann | Inh. Dirk Pohlmann | Zerbster Str. 88 | 06862 Dessau-Roßlau", 6.5)
    s.at(20, 54, TO_MARWITZ, 10)
    s.rows(
        54,
        "130l 190r",
        grid(
            "Rechnungsnr.|RE-2026-0147\nRechnungsdatum|27.10.2026\nLeistungszeitraum|14.09. - 23.10.2026\n"
            "Kundennr.|10088\nAnsprechpartner|Dirk Pohlmann"
        ),
        9,
    )
    s.at(20, 92, "Rechnung Nr. RE-2026-0147", 15, "hb")
    s.at(20, 100, "Sehr geehrte Damen und Herren,\nunsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in", 9)
    s.at(20, 108, "Rechnung. Bauvorhaben: Hofseite Halle 2.", 9)
    cols = "20l 28l 122r 126l 160r 190r"
    y = s.rows(120, cols, grid("Pos.|Bezeichnung|Menge|Einheit|Einzel €|Gesamt €"), 9, "hb")
    y = s.rule(y)
    for row, more in (
        ("1.|Fassadengerüst Lastklasse 3|412,50|m²|7,80|3.217,50", "auf- und abbauen, Grundeinsatzzeit 4 Wochen"),
        ("2.|Gebrauchsüberlassung|1.237,50|m²Wo|0,28|346,50", "412,50 m² über 3 Wochen hinaus"),
        ("3.|Treppenturm|1,00|psch|480,00|480,00", "Höhe 9,60 m"),
        ("4.|Dachfangnetz|38,00|lfm|11,50|437,00", "Traufe Hofseite"),
        ("5.|Sondernutzungserlaubnis Gehweg|1,00|Stk|95,00|95,00", "für uns beantragt"),
    ):
        y = s.rows(y, cols, grid(row), 9, "hb") - 0.8
        y = s.at(28, y, more, 8) + 1.5
    y = s.rule(y)
    y = s.rows(y, "120l 190r", grid("Gesamtbetrag netto|4.576,00 €\nzzgl. Umsatzsteuer 19%|869,44 €"), 9)
    y = s.rows(y, "120l 190r", grid("Gesamtbetrag brutto|5.445,44 €"), 10, "hb")
    y = s.at(20, y + 6, "Zahlungsbedingungen: Zahlung innerhalb von 14 Tagen ab Rechnungsdatum ohne Abzüge.", 9)
    s.at(20, y + 2, "Bitte überweisen Sie den Rechnungsbetrag unter Angabe der Rechnungsnummer.", 9)
    for x, text in (
        (20, "Gerüstbau Pohlmann\nZerbster Str. 88\n06862 Dessau-Roßlau"),
        (80, "Tel. 0340 5510-73\nSteuer-Nr. 114/261/04471\nUSt-ID DE382262704"),
        (135, "Sparkasse Dresden\nIBAN DE13 8505 0300 9657 8952 74\nBIC OSDDDE81XXX"),
    ):
        s.at(x, 272, text, 7)
    return s.finish()


def _mobile_head(s: Sheet, page: int) -> None:
    s.at(20, 16, "netzwelle mobil", 17, "hb")
    s.rows(
        14,
        "135l 190r",
        grid(
            f"Rechnungsnummer|2610 4471 9083\nRechnungsdatum|02.11.2026\nKundenkonto|70.118.442\nSeite|{page} von 3"
        ),
        8,
    )


def _mobile(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    _mobile_head(s, 1)
    s.at(20, 46, "Netzwelle Mobil GmbH, 40210 Düsseldorf", 6.5)
    s.at(20, 52, TO_MARWITZ, 10)
    s.at(20, 86, "Ihre Mobilfunk-Rechnung November 2026", 13, "hb")
    y = s.rows(98, "20l 120r 155r 190r", grid("Leistungen|Anschlüsse|USt.|Netto EUR"), 8.5, "hb")
    y = s.rows(
        y,
        "20l 120r 155r 190r",
        grid(
            """
            Monatliche Entgelte 01.11. – 30.11.2026|3|19 %|89,85
            Verbindungen 01.10. – 31.10.2026|2|19 %|4,12
            Treue-Gutschrift|1|19 %|-5,00
            """
        ),
        8.5,
    )
    y = s.rule(y + 1)
    y = s.rows(y, "20l 190r", grid("Summe netto|88,97\nUmsatzsteuer 19 % auf 88,97|16,90"), 8.5)
    y = s.rows(y, "20l 190r", grid("Zu zahlender Betrag|105,87"), 11, "hb")
    s.at(
        20,
        y + 8,
        "Der Betrag von 105,87 EUR wird am 09.11.2026 von Ihrem Konto DE** **** **** **** **71 22 bei der\n"
        "Stadtsparkasse Dessau abgebucht (Mandat NW-70118442-1, Gläubiger-ID DE58ZZZ00000411877).",
        8.5,
    )
    s.at(20, 278, "Netzwelle Mobil GmbH · Amtsgericht Düsseldorf HRB 41877 · USt-IdNr. DE244365182", 7)
    s.next_page()
    _mobile_head(s, 2)
    y = s.at(20, 44, "Einzelaufstellung je Anschluss", 11, "hb") + 3
    for number, plan, price in (
        ("0171 5550 118", "Business M", "29,95"),
        ("0171 5550 119", "Business M", "29,95"),
        ("0171 5550 204", "Business M Daten", "29,95"),
    ):
        y = s.at(20, y, f"Rufnummer {number}", 9, "hb")
        y = s.rows(y + 1, "24l 150r 190r", grid(f"{plan}, 01.11. – 30.11.2026|1|{price}"), 8.5)
        y = s.rows(y, "24l 190r", grid(f"Summe {number} netto|{price}"), 8.5, "hb") + 4
    s.next_page()
    _mobile_head(s, 3)
    y = s.at(20, 44, "Einzelverbindungsnachweis (Auszug)", 11, "hb") + 3
    y = s.rows(y, "20l 44l 62l 130r 190r", grid("Datum|Uhrzeit|Ziel|Dauer|Netto EUR"), 8, "hb")
    y = s.rows(
        y,
        "20l 44l 62l 130r 190r",
        grid(
            """
            06.10.2026|09:14|Schweiz Festnetz|00:06:12|2,10
            14.10.2026|16:40|Servicenummer 0180 6|00:02:00|0,17
            22.10.2026|11:05|Schweiz Festnetz|00:05:20|1,85
            """
        ),
        8,
    )
    s.rows(y + 2, "62l 190r", grid("Summe Verbindungen netto|4,12"), 8, "hb")
    return s.finish()


def _water(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Wasserverband Muldeaue", 16, "tb")
    s.at(20, 24, "Körperschaft des öffentlichen Rechts · Elballee 4 · 06844 Dessau-Roßlau", 8, "t")
    s.at(20, 46, TO_MARWITZ, 10, "t")
    s.rows(
        46,
        "125l 190r",
        grid("Verbrauchsabrechnung Nr.|VA-26-118074\nDatum|28.10.2026\nVertragskonto|4000 771 902\nZähler|W 880 114"),
        9,
        "t",
    )
    s.at(20, 82, "Abrechnungszeitraum 01.01.2026 – 30.09.2026, Abnahmestelle Akazienwald 12", 9, "tb")
    s.at(20, 89, "Zählerstand alt 4.118 m³, neu 4.450 m³, Verbrauch 332 m³ (abgelesen)", 9, "t")
    cols = "20l 82l 130r 134l 160r 190r"
    y = s.rows(100, cols, grid("Art|Zeitraum|Menge|Einh.|Preis €|Betrag €"), 9, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            Trinkwasser Arbeitspreis|01.01.2026 – 30.06.2026|214|m³|1,86|398,04
            Trinkwasser Arbeitspreis|01.07.2026 – 30.09.2026|118|m³|1,94|228,92
            Trinkwasser Grundpreis|01.01.2026 – 30.09.2026|9|Mon|11,20|100,80
            """
        ),
        9,
        "t",
    )
    y = s.rows(y, "82l 190r", grid("Trinkwasser netto|727,76\nUmsatzsteuer 7 %|50,94"), 9, "tb")
    y = s.rows(
        y + 2,
        cols,
        grid(
            """
            Schmutzwasser|01.01.2026 – 30.09.2026|332|m³|2,71|899,72
            Niederschlagswasser|01.01.2026 – 30.09.2026|480|m²|0,69|331,20
            """
        ),
        9,
        "t",
    )
    y = s.rows(y, "82l 190r", grid("Abwasser (ohne Umsatzsteuer, hoheitlich)|1.230,92"), 9, "tb")
    y = s.rule(y + 2)
    y = s.rows(
        y,
        "20l 190r",
        grid(
            "Rechnungsbetrag|2.009,62\nabzüglich geleistete Abschläge 8 x 240,00 € (darin 7 % USt. 45,60)|-1.920,00"
        ),
        9,
        "t",
    )
    y = s.rows(y, "20l 190r", grid("Nachzahlung|89,62"), 11, "tb")
    s.at(20, y + 6, "Bitte zahlen Sie den Betrag bis zum 20.11.2026 auf unser Konto.", 9, "t")
    s.at(20, 276, "Nord/LB DE28 2505 0180 9270 6447 14 · USt-IdNr. DE193720426 · St.-Nr. 114/144/00218", 7.5, "t")
    return s.finish()


def _hired(swap: Mapping[str, str]) -> bytes:
    """As SAP prints it: steps of ten, the price per unit in a column of its own, a second row under each."""
    s = Sheet(swap)
    s.at(20, 16, "HELLING PERSONAL SERVICE GMBH", 12, "hb")
    s.at(20, 44, "Helling Personal Service GmbH, Postfach 1140, 06011 Halle", 6.5)
    s.at(20, 50, "Firma\n" + TO_MARWITZ, 9.5)
    s.at(120, 44, "Rechnung", 13, "hb")
    s.rows(
        51,
        "120l 155l",
        grid(
            "Nummer/Datum|9000417723 / 16.10.2026\nReferenz|Stundennachweise KW 41\nAuftrag|4100228\n"
            "Kundennummer|507118\nWährung|EUR"
        ),
        8.5,
    )
    cols = "20l 32l 52l 128r 131l 162r 190r"
    y = s.rows(92, cols, grid("Pos.|Material|Bezeichnung|Menge||Preis|Wert"), 8.5, "hb")
    y = s.rule(y)
    for row, more in (
        ("000010|PD-110|Helfer Weiterverarbeitung|37,50|STD|24,90|933,75", "Herr M. Öztürk, 05.10.2026 - 09.10.2026"),
        ("000020|PZ-025|Nachtzuschlag 25 %|8,00|STD|6,23|49,84", "Herr M. Öztürk, 07.10.2026"),
        ("000030|PD-310|Maschinenführer Offset|40,00|STD|31,60|1.264,00", "Herr K. Lorenz, 05.10.2026 - 09.10.2026"),
        ("000040|FG-001|Fahrgeld|5|TAG|6,50|32,50", "Herr K. Lorenz"),
    ):
        y = s.rows(y, cols, grid(row), 8.5)
        y = s.at(52, y - 0.6, more, 7.5) + 1
    y = s.rule(y + 2)
    y = s.rows(
        y,
        "100l 130r 160r 190r",
        grid("Summe Positionen|||2.280,09\nAusgangssteuer|19,000 %|2.280,09|433,22"),
        8.5,
    )
    y = s.rows(y, "100l 190r", grid("Endbetrag|2.713,31"), 9, "hb")
    s.at(
        20,
        y + 6,
        "Zahlungsbedingungen: Innerhalb 10 Tagen 2 % Skonto, innerhalb 30 Tagen ohne Abzug.\n"
        "Bankverbindung: Deutsche Kreditbank, IBAN DE72 2505 0180 4368 4605 41",
        8.5,
    )
    s.at(20, 278, "Sitz Halle (Saale), AG Stendal HRB 20114, USt-Id-Nr. DE339399637, Erlaubnis nach § 1 AÜG", 7)
    return s.finish()


def _sweep(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Jörg Tauber", 15, "tb")
    s.at(
        20,
        26,
        "Bevollmächtigter Bezirksschornsteinfeger\nLange Gasse 9, 06844 Dessau-Roßlau, Tel. 0340 22 18 07",
        9,
        "t",
    )
    s.at(20, 50, TO_MARWITZ, 10, "t")
    s.at(20, 84, "Rechnung Nr. 26-1944", 13, "tb")
    s.at(190, 84, "Dessau-Roßlau, 20.10.2026", 10, "t", "r")
    s.at(20, 92, "Ausgeführt am 19.10.2026 im Anwesen Akazienwald 12", 10, "t")
    cols = "20l 112r 145r 190r"
    y = s.rows(104, cols, grid("Tätigkeit nach KÜO|Anzahl|AW|Betrag EUR"), 10, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            Grundwert Gebäude|1|9,2|12,88
            Abgaswegeüberprüfung|2|24,6|34,44
            Bescheinigung|2|6,0|8,40
            """
        ),
        10,
        "t",
    )
    y = s.rule(y + 1)
    y = s.rows(
        y,
        "112l 190r",
        grid("Summe 39,8 AW zu 1,40 EUR|55,72\n19 % Umsatzsteuer|10,59\nRechnungsbetrag|66,31"),
        10,
        "t",
    )
    s.at(
        20,
        y + 8,
        "Zahlbar ohne Abzug bis 03.11.2026\nIBAN DE98 2505 0180 7619 4970 38, Steuernummer 114/283/10442",
        10,
        "t",
    )
    return s.finish()


PAPERS = (
    Paper(
        "de-scaffold",
        MARWITZ,
        _scaffold,
        {
            "number": "RE-2026-0147",
            "issue_date": "2026-10-27",
            "due_date": "2026-11-10",
            "currency": "EUR",
            "net": "4576.00",
            "vat": "869.44",
            "gross": "5445.44",
            "iban": "DE13850503009657895274",
            "seller_name": "Gerüstbau Pohlmann|Gerüstbau Pohlmann Inh. Dirk Pohlmann|Dirk Pohlmann",
            "seller_vat_id": "DE382262704",
        },
        (("19", "4576.00", "869.44"),),
        (
            Line(
                "Fassadengerüst Lastklasse 3|Fassadengerüst Lastklasse 3 auf- und abbauen, Grundeinsatzzeit 4 Wochen",
                "412.50",
                "7.80",
                "3217.50",
            ),
            Line(
                "Gebrauchsüberlassung|Gebrauchsüberlassung 412,50 m² über 3 Wochen hinaus",
                "1237.50",
                "0.28",
                "346.50",
            ),
            Line("Treppenturm|Treppenturm Höhe 9,60 m", "1", "480.00", "480.00"),
            Line("Dachfangnetz|Dachfangnetz Traufe Hofseite", "38", "11.50", "437.00"),
            Line(
                "Sondernutzungserlaubnis Gehweg|Sondernutzungserlaubnis Gehweg für uns beantragt",
                "1",
                "95.00",
                "95.00",
            ),
        ),
        "repairs",
        faults=(
            Fault("total turned", {"5.445,44": "5.454,44"}, "block"),
            Fault("account with wrong check digits", {"DE13 8505": "DE31 8505"}, "block"),
            Fault("a line above its quantity", {"437,00": "473,00"}, "block"),
        ),
    ),
    Paper(
        "de-mobile",
        MARWITZ,
        _mobile,
        {
            "number": "261044719083|2610 4471 9083",
            "issue_date": "2026-11-02",
            "due_date": "2026-11-09",
            "currency": "EUR",
            "net": "88.97",
            "vat": "16.90",
            "gross": "105.87",
            "seller_name": "Netzwelle Mobil GmbH",
            "seller_vat_id": "DE244365182",
        },
        (("19", "88.97", "16.90"),),
        (),
        "telephone",
        faults=(
            Fault("sum to pay against the debit", {"105,87 EUR wird": "150,87 EUR wird"}, "ask"),
            Fault("tax above its rate", {"16,90": "19,60", "105,87": "108,57"}, "block"),
        ),
    ),
    Paper(
        "de-water",
        MARWITZ,
        _water,
        {
            "number": "VA-26-118074",
            "issue_date": "2026-10-28",
            "due_date": "2026-11-20",
            "currency": "EUR",
            "net": "1958.68",
            "vat": "50.94",
            "gross": "2009.62",
            "prepaid": "1920.00",
            "amount_due": "89.62",
            "iban": "DE28250501809270644714",
            "seller_name": "Wasserverband Muldeaue",
            "seller_vat_id": "DE193720426",
        },
        (("7", "727.76", "50.94"),),
        (
            Line(
                "Trinkwasser Arbeitspreis|Trinkwasser Arbeitspreis 01.01.2026 – 30.06.2026", "214", "1.86", "398.04"
            ),
            Line(
                "Trinkwasser Arbeitspreis|Trinkwasser Arbeitspreis 01.07.2026 – 30.09.2026", "118", "1.94", "228.92"
            ),
            Line("Trinkwasser Grundpreis|Trinkwasser Grundpreis 01.01.2026 – 30.09.2026", "9", "11.20", "100.80"),
            Line("Schmutzwasser|Schmutzwasser 01.01.2026 – 30.09.2026", "332", "2.71", "899.72", rate="0|"),
            Line(
                "Niederschlagswasser|Niederschlagswasser 01.01.2026 – 30.09.2026", "480", "0.69", "331.20", rate="0|"
            ),
        ),
        "energy",
        kind="final",
        faults=(
            Fault("rest above what is open", {"89,62": "98,62"}, "block"),
            Fault("a line above its consumption", {"228,92": "282,92"}, "block"),
        ),
    ),
    Paper(
        "de-hired",
        MARWITZ,
        _hired,
        {
            "number": "9000417723",
            "issue_date": "2026-10-16",
            "due_date": "2026-11-15",
            "currency": "EUR",
            "net": "2280.09",
            "vat": "433.22",
            "gross": "2713.31",
            "iban": "DE72250501804368460541",
            "seller_name": "Helling Personal Service GmbH",
            "seller_vat_id": "DE339399637",
            "discount_percent": "2",
            "discount_days": "10",
        },
        (("19", "2280.09", "433.22"),),
        (
            Line(
                "Helfer Weiterverarbeitung|Helfer Weiterverarbeitung Herr M. Öztürk, 05.10.2026 - 09.10.2026",
                "37.50",
                "24.90",
                "933.75",
            ),
            Line("Nachtzuschlag 25 %|Nachtzuschlag 25 % Herr M. Öztürk, 07.10.2026", "8", "6.23", "49.84"),
            Line(
                "Maschinenführer Offset|Maschinenführer Offset Herr K. Lorenz, 05.10.2026 - 09.10.2026",
                "40",
                "31.60",
                "1264.00",
            ),
            Line("Fahrgeld|Fahrgeld Herr K. Lorenz", "5", "6.50", "32.50"),
        ),
        "hired workers",
        faults=(
            Fault("total turned", {"2.713,31": "2.731,31"}, "block"),
            Fault("seller's VAT number with a wrong check digit", {"DE339399637": "DE339399673"}, "ask"),
        ),
    ),
    Paper(
        "de-sweep",
        MARWITZ,
        _sweep,
        {
            "number": "26-1944",
            "issue_date": "2026-10-20",
            "due_date": "2026-11-03",
            "delivery_date": "2026-10-19",
            "currency": "EUR",
            "net": "55.72",
            "vat": "10.59",
            "gross": "66.31",
            "iban": "DE98250501807619497038",
            "seller_name": "Jörg Tauber",
        },
        (("19", "55.72", "10.59"),),
        (
            Line("Grundwert Gebäude", "1", None, "12.88"),
            Line("Abgaswegeüberprüfung", "2", None, "34.44"),
            Line("Bescheinigung", "2", None, "8.40"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("total turned", {"66,31": "63,61"}, "block"),),
    ),
)
