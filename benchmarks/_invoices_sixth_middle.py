"""The sixth hand's papers of Germany and Switzerland: telephone, energy, lawyer, doctor, hotel, roof, fuel."""

from collections.abc import Mapping

from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet, Us

HAGEDORN = Us("Tischlerei Hagedorn GmbH", "DE", "DE251675250", "EUR")
KITCHENS = Us("Hofmann Küchenbau AG", "CH", "CHE131992439MWST", "CHF")
TO_HAGEDORN = "Tischlerei Hagedorn GmbH\nLindenstraße 14\n59494 Soest"


def _phone(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(150, 18, "nordlicht", 22, "hb")
    s.at(20, 48, "Nordlicht Mobilfunk · Postfach 1120 · 24100 Kiel", 6)
    s.at(20, 54, TO_HAGEDORN, 10)
    s.rows(
        52,
        "130l 190r",
        [
            ["Rechnungsnummer", "M 0926 441 7780 2"],
            ["Kundenkonto", "5510098231"],
            ["Datum", "04.10.2026"],
            ["Seite", "1 von 1"],
        ],
        8,
    )
    s.at(20, 88, "Ihre Mobilfunk-Rechnung für September 2026", 13, "hb")
    y = s.rows(98, "20l 128r 155r 190r", [["Leistung", "Anzahl", "Einzelpreis €", "Netto €"]], 8, "hb")
    y = s.rows(
        y,
        "20l 128r 155r 190r",
        [
            [
                "Business Flex M\nRufnummern 0171 5550142 und 0171 5550143\n01.10.2026 – 31.10.2026",
                "2",
                "24,95",
                "49,90",
            ],
            ["Tagespass Schweiz\n08.09., 09.09. und 11.09.2026", "3", "5,03", "15,09"],
            ["Gutschrift Treuevorteil", "1", "-5,00", "-5,00"],
        ],
    )
    y = s.rule(y + 1)
    y = s.rows(y, "60r 120r 190r", [["Summe netto", "19 % USt", "Rechnungsbetrag"]], 8, "h")
    y = s.rows(y, "60r 120r 190r", [["59,99 €", "11,40 €", "71,39 €"]], 11, "hb")
    s.at(
        20,
        y + 8,
        "Den Rechnungsbetrag buchen wir am 13.10.2026 von Ihrem Konto DE** **** **** **** 4402 ab.\n"
        "Ihre letzte Rechnung über 64,26 € haben wir am 11.09.2026 abgebucht. Vielen Dank!\n"
        "Ihre Mandatsreferenz: NLM-5510098231-01   Gläubiger-ID: DE98ZZZ00000412345",
        8.5,
    )
    s.at(
        105,
        270,
        "Nordlicht Mobilfunk GmbH & Co. KG, Speicherstraße 9, 24103 Kiel · AG Kiel HRA 7712 · Geschäftsführung: "
        "I. Thoms\n"
        "USt-IdNr. DE350746632 · IBAN DE72 7002 0270 6919 2794 75 · kundendienst@nordlicht-mobil.example",
        6.5,
        align="m",
    )
    return s.finish()


def _energy(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Stadtwerke Hellweg", 16, "tb")
    s.at(20, 50, "Firma\n" + TO_HAGEDORN, 10, "t")
    s.rows(
        46,
        "125l 162l",
        [
            ["Vertragskonto", "2004418815"],
            ["Rechnung", "VA-2026-00087123"],
            ["Zählernummer", "1EMH0012844710"],
            ["Verbrauchsstelle", "Lindenstraße 14"],
            ["Soest,", "19.10.2026"],
        ],
        9,
        "t",
    )
    s.at(20, 86, "Jahresabrechnung Strom 01.10.2025 bis 30.09.2026", 13, "tb")
    y = s.rows(96, "20l 110r 116l 150r 190r", [["Preisbestandteil", "Menge", "", "Preis", "Betrag EUR"]], 9, "tb")
    y = s.rows(
        y,
        "20l 110r 116l 150r 190r",
        [
            ["Arbeitspreis Gewerbe fix\n(Zählerstand alt 61.204, neu 69.616)", "8.412", "kWh", "0,2310", "1.943,17"],
            ["Grundpreis", "365", "Tage", "0,3800", "138,70"],
            ["Stromsteuer", "8.412", "kWh", "0,0205", "172,45"],
        ],
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "20l 190r",
        [
            ["Nettobetrag", "2.254,32"],
            ["Umsatzsteuer 19 %", "428,32"],
            ["Bruttobetrag", "2.682,64"],
            ["abzüglich geleistete Abschläge 11 x 230,00 (darin 19 % USt 403,95)", "-2.530,00"],
        ],
        9,
        "t",
    )
    y = s.rows(y, "20l 190r", [["Nachzahlung, fällig am 05.11.2026", "152,64"]], 11, "tb")
    s.at(
        20,
        y + 6,
        "Ihr neuer Abschlag beträgt ab 01.12.2026 monatlich 248,00 EUR (netto 208,40 EUR, USt 39,60 EUR).\n"
        "Verbrauch im Vorjahr: 7.980 kWh. Fragen? Telefon 02921 5550-0.",
        9,
        "t",
    )
    s.rows(
        266,
        "20l 80l 140l",
        [
            [
                "Stadtwerke Hellweg GmbH\nAm Wasserwerk 3\n59494 Soest",
                "Sparkasse Hellweg-Lippe\nIBAN DE11 4165 0001 5279 9512 79\nBIC WELADED1SOS",
                "Amtsgericht Arnsberg HRB 4410\nUSt-IdNr. DE184274205\nGeschäftsführer: Dr. U. Kemper",
            ]
        ],
        7,
        "t",
    )
    return s.finish()


def _lawyer(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 20, "OVERBECK & PARTNER\nRechtsanwälte mbB", 12, "tb", "r")
    s.at(
        190,
        33,
        "Dr. jur. Henning Overbeck, Fachanwalt für Baurecht\nKatja Limmer, Rechtsanwältin\nDomplatz 2 · 59494 Soest",
        8,
        "t",
        "r",
    )
    s.at(20, 55, TO_HAGEDORN, 10, "t")
    s.at(190, 80, "Soest, 27. Oktober 2026\nUnser Zeichen: 0442/26 OV/kl", 9, "t", "r")
    s.at(20, 94, "Hagedorn GmbH ./. Bauträger Westfalenhaus – Restwerklohn", 10, "tb")
    s.at(20, 101, "Kostenrechnung Nr. 1187/26", 11, "tb")
    s.at(20, 108, "Leistungszeitraum: 2. September bis 20. Oktober 2026, Gegenstandswert: 12.400,00 €", 9, "t")
    y = s.rows(
        118,
        "20l 190r",
        [
            ["1,3 Geschäftsgebühr gem. §§ 2 Abs. 2, 13 RVG,\nNr. 2300 VV RVG", "917,67 €"],
            ["Pauschale für Post und Telekommunikation,\nNr. 7002 VV RVG", "20,00 €"],
        ],
        10,
        "t",
    )
    y = s.rule(y, 160)
    y = s.rows(
        y,
        "20l 190r",
        [
            ["Zwischensumme", "937,67 €"],
            ["19 % Umsatzsteuer, Nr. 7008 VV RVG", "178,16 €"],
            ["Handelsregisterauskunft, verauslagt (durchlaufender Posten, nicht steuerbar)", "15,00 €"],
        ],
        10,
        "t",
    )
    y = s.rows(y + 1, "20l 190r", [["Endsumme", "1.130,83 €"]], 10, "tb")
    s.at(20, y + 8, "Bitte überweisen Sie den Betrag binnen zwei Wochen unter Angabe der Rechnungsnummer.", 10, "t")
    s.at(
        105,
        272,
        "Anderkonto nur auf Anforderung · Geschäftskonto: Volksbank Hellweg IBAN DE47 2004 1133 2674 7544 02\n"
        "Partnerschaftsregister Essen PR 3381 · USt-ID DE304021349",
        7,
        "t",
        "m",
    )
    return s.finish()


def _doctor(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(
        20, 20, "Dr. med. Anke Frieling · Fachärztin für Arbeitsmedizin\nNiederbergheimer Straße 41 · 59494 Soest", 9
    )
    s.at(20, 52, TO_HAGEDORN, 10)
    s.at(20, 84, "Liquidation 26/0318", 14, "hb")
    s.at(20, 92, "vom 12. Oktober 2026 für Untersuchungen am 6. Oktober 2026 in Ihrem Betrieb (3 Mitarbeiter)", 9)
    y = s.rows(103, "20l 122r 150r 185r", [["", "Anzahl", "je", "EUR"]], 9, "hb")
    y = s.rows(
        y,
        "20l 122r 150r 185r",
        [
            ["Eignungsuntersuchung Fahr-, Steuer- und\nÜberwachungstätigkeiten", "3", "68,50", "205,50"],
            ["Lungenfunktionsprüfung (Holzstaub)", "3", "24,20", "72,60"],
            ["Sehtest mit Bescheinigung", "3", "14,90", "44,70"],
            ["Tetanusimpfung einschließlich\nImpfstoff", "1", "31,75", "31,75"],
        ],
        9,
    )
    s.at(122, y + 3, "zu zahlen", 10, "hb", "r")
    s.at(185, y + 3, "354,55", 10, "hb", "r")
    s.at(
        20,
        y + 16,
        "Heilbehandlung, nach § 4 Nr. 14 Buchst. a UStG von der Umsatzsteuer befreit.\n"
        "Zahlbar ohne Abzug bis zum 11.11.2026 auf mein Konto\nDE18 7002 0270 9756 3412 00 bei der HypoVereinsbank.",
        9,
    )
    s.at(20, 274, "Steuernummer 343/5711/0926 · Telefon 02921 555871 · praxis@frieling-arbeitsmedizin.example", 7)
    return s.finish()


def _hotel(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(105, 22, "Hotel Zur Linde", 20, "tb", "m")
    s.at(105, 29, "Familie Aschenbrenner · Donaulände 7 · 93047 Regensburg", 8, "t", "m")
    s.at(20, 50, "Herrn Jonas Hagedorn\n" + TO_HAGEDORN, 10, "t")
    s.rows(
        50,
        "130l 165l",
        [
            ["Rechnung", "26-10331"],
            ["Datum", "16.09.2026"],
            ["Zimmer", "214"],
            ["Anreise", "14.09.2026"],
            ["Abreise", "16.09.2026"],
        ],
        10,
        "t",
    )
    y = s.rows(90, "20l 42l 120r 150r 190r", [["Tag", "Leistung", "Menge", "Preis", "Gesamt"]], 10, "tb")
    y = s.rows(
        y,
        "20l 42l 120r 150r 190r",
        [
            ["14.09.", "Übernachtung Einzelzimmer", "2", "96,00", "192,00 A"],
            ["15.09.", "Frühstück Speisen", "2", "9,00", "18,00 A"],
            ["15.09.", "Frühstück Getränke", "2", "4,00", "8,00 B"],
            ["15.09.", "Stellplatz Tiefgarage", "2", "12,00", "24,00 B"],
        ],
        10,
        "t",
    )
    y = s.rule(y + 1)
    y = s.rows(
        y,
        "20l 190r",
        [["Gesamtbetrag EUR", "242,00"], ["bezahlt mit VISA **** 4411", "-242,00"], ["offen", "0,00"]],
        11,
        "tb",
    )
    y = s.rows(
        y + 6,
        "20l 80r 110r 140r",
        [
            ["MwSt", "Netto", "Steuer", "Brutto"],
            ["A  7 %", "196,26", "13,74", "210,00"],
            ["B 19 %", "26,89", "5,11", "32,00"],
        ],
        9,
        "t",
    )
    s.at(20, y + 10, "Wir danken für Ihren Besuch und wünschen eine gute Heimreise!", 10, "t")
    s.at(105, 275, "USt-IdNr. DE169410346 · Sparkasse Regensburg DE54 7002 0270 4352 0252 25", 7, "t", "m")
    return s.finish()


def _roof(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "BRÜGGEMANN", 18, "hb")
    s.at(20, 27, "Dach · Wand · Abdichtung", 9)
    s.at(20, 55, TO_HAGEDORN, 10)
    s.at(190, 55, "Lippstadt, den 21.10.2026\nKunde 10447\nBauvorhaben: Werkhalle Lindenstraße", 9, align="r")
    s.at(20, 86, "Schlussrechnung 2026-214", 13, "hb")
    s.at(20, 93, "Ausführung: 27.07. bis 16.10.2026 gemäß unserem Angebot 2026-088 vom 11.05.2026", 8.5)
    cols = "20l 28l 130r 134l 160r 190r"
    y = s.rows(101, cols, [["Pos", "Bezeichnung", "Menge", "", "EP", "GP"]], 8.5, "hb")
    y = s.rows(
        y,
        cols,
        [
            [
                "1",
                "Trapezblech verzinkt und beschichtet, RAL 7016,\nliefern und auf Unterkonstruktion\nmontieren",
                "120,00",
                "m²",
                "48,00",
                "5.760,00",
            ],
            [
                "2",
                "Dachrinne Titanzink, 6-teilig, einschließlich\nRinnenhalter und Endstücke",
                "24,00",
                "lfm",
                "62,50",
                "1.500,00",
            ],
            ["3", "Gerüst stellen, vorhalten und abbauen", "1,00", "psch", "1.380,00", "1.380,00"],
        ],
    )
    y = s.rule(y, 100)
    y = s.rows(
        y,
        "100l 190r",
        [
            ["Gesamtsumme netto", "8.640,00 €"],
            ["zzgl. 19 % MwSt", "1.641,60 €"],
            ["Gesamtsumme brutto", "10.281,60 €"],
        ],
        9,
    )
    y = s.rows(
        y + 3,
        "20l 120r 155r 190r",
        [
            ["Bereits berechnet und bezahlt", "netto", "MwSt", "brutto"],
            ["Abschlag 2026-171 vom 03.08.2026, bezahlt 17.08.2026", "3.000,00", "570,00", "3.570,00 €"],
        ],
        8.5,
    )
    y = s.rows(y + 2, "20l 120r 155r 190r", [["Noch zu zahlen", "5.640,00", "1.071,60", "6.711,60 €"]], 10, "hb")
    s.at(
        20,
        y + 7,
        "Bei Zahlung innerhalb von 10 Tagen gewähren wir 2 % Skonto (134,23 €), sonst 30 Tage netto.\n"
        "Die Rechnung ist zwei Jahre aufzubewahren gilt nur für Privatkunden.",
        8.5,
    )
    s.rows(
        268,
        "20l 75l 140l",
        [
            [
                "Brüggemann Bedachungen GmbH\nErwitter Straße 190\n59557 Lippstadt",
                "Volksbank Beckum-Lippstadt\nIBAN: DE56 4165 0001 5308 2552 63",
                "HRB 5512 AG Paderborn\nUSt-IdNr.: DE166244035",
            ]
        ],
        7,
    )
    return s.finish()


def _fuel(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=(80 * 2.8346, 150 * 2.8346))
    s.at(40, 10, "ARGO TANKSTELLE\nPetra Nowak\nArnsberger Str. 118\n59494 Soest\nUSt-ID DE111879769", 9, "c", "m")
    y = s.at(
        5,
        38,
        "Beleg-Nr. 4471/2      22.10.26 07:42\n\n* Zapfsaeule 03\n  Super E10\n  47,93 l   x 1,759 EUR/l",
        8,
        "c",
    )
    s.at(74, y - 3.5, "84,31 A", 8, "c", "r")
    y = s.at(5, y + 4, "SUMME EUR", 11, "c")
    s.at(74, y - 4.8, "84,31", 11, "c", "r")
    y = s.at(
        5,
        y + 2,
        "girocard               84,31\n\nMwSt      Netto   Steuer   Brutto\nA 19,00%  70,85    13,46    84,31",
        8,
        "c",
    )
    s.at(40, y + 5, "Terminal 65003312 TA-Nr 009184\nGenehmigt\nGute Fahrt!", 8, "c", "m")
    return s.finish()


def _hinges(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.rows(
        18,
        "20l 75l 140l",
        [["Beschläge Rüegg AG", "Zürcher Strasse 210\n9014 St. Gallen", "Tel. 071 555 40 18\nMWST CHE-033.320.492"]],
        9,
        "hb",
    )
    s.at(120, 52, "Hofmann Küchenbau AG\nEinkauf, Frau Bühler\nTösstalstrasse 88\n8400 Winterthur", 10)
    s.at(20, 84, "Rechnung R-40218", 14, "hb")
    s.rows(
        92,
        "20l 60l 98l 155l",
        [
            [
                "St. Gallen, 6.10.2026",
                "Ihre Bestellung: 7719",
                "Lieferschein: L-55120 / 2.10.2026",
                "zahlbar bis 5.11.2026",
            ]
        ],
        8,
    )
    cols = "20l 38l 118r 138r 152r 166r 190r"
    y = s.rows(102, cols, [["Art.", "Bezeichnung", "Menge", "Preis", "Rab. %", "MWST", "Betrag CHF"]], 8, "hb")
    y = s.rows(
        y,
        cols,
        [
            [
                "71B3550",
                "Scharnier Clip top 110°, vernickelt,\ninkl. Montageplatte",
                "200",
                "4.85",
                "15",
                "8.1",
                "824.50",
            ],
            ["560H500", "Vollauszug 500 mm, Dämpfung,\nPaar", "40", "31.20", "15", "8.1", "1'060.80"],
            ["F-0088", "Fachbuch Küchenplanung", "1", "58.00", "", "2.6", "58.00"],
            ["", "Camionnage", "1", "24.00", "", "8.1", "24.00"],
        ],
        8,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "20l 70r 100r 130l 190r",
        [
            ["MWST 8.1 % auf", "1'909.30", "154.65", "Total exkl. MWST", "1'967.30"],
            ["MWST 2.6 % auf", "58.00", "1.51", "MWST", "156.16"],
            ["", "", "", "Rundung", "-0.01"],
        ],
        8,
    )
    s.rows(y + 1, "130l 190r", [["Total CHF inkl. MWST", "2'123.45"]], 10, "hb")
    s.at(20, 190, "_" * 110, 7)
    s.at(20, 198, "Empfangsschein / Zahlteil", 9, "hb")
    s.at(
        70,
        206,
        "Konto / Zahlbar an\nCH16 3080 8305 3623 9650 0\nBeschläge Rüegg AG\n9014 St. Gallen\n\nReferenz\n"
        "00 00000 00000 00040 21800 00003\n\nZahlbar durch\nHofmann Küchenbau AG\n8400 Winterthur",
        8,
    )
    s.at(20, 255, "Währung   Betrag\nCHF         2 123.45", 8)
    return s.finish()


PAPERS = (
    Paper(
        "de-phone",
        HAGEDORN,
        _phone,
        {
            "number": "M 0926 441 7780 2",
            "issue_date": "2026-10-04",
            "due_date": "2026-10-13",
            "currency": "EUR",
            "net": "59.99",
            "vat": "11.40",
            "gross": "71.39",
            "seller_name": "Nordlicht Mobilfunk GmbH & Co. KG",
            "seller_vat_id": "DE350746632",
            "iban": "DE72700202706919279475",
        },
        (("19", "59.99", "11.40"),),
        (
            Line(
                "Business Flex M|Business Flex M Rufnummern 0171 5550142 und 0171 5550143 01.10.2026 – 31.10.2026",
                "2",
                "24.95",
                "49.90",
            ),
            Line("Tagespass Schweiz|Tagespass Schweiz 08.09., 09.09. und 11.09.2026", "3", "5.03", "15.09"),
            Line("Gutschrift Treuevorteil", "1", "-5.00", "-5.00"),
        ),
        "telephone",
        may_ask="it will be debited: pay nothing yourself",
        faults=(Fault("VAT above its rate", {"11,40": "13,40", "71,39": "73,39"}, "block"),),
    ),
    Paper(
        "de-energy",
        HAGEDORN,
        _energy,
        {
            "number": "VA-2026-00087123",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-05",
            "currency": "EUR",
            "net": "2254.32",
            "vat": "428.32",
            "gross": "2682.64",
            "prepaid": "2530.00",
            "amount_due": "152.64",
            "seller_name": "Stadtwerke Hellweg GmbH",
            "seller_vat_id": "DE184274205",
            "iban": "DE11416500015279951279",
        },
        (("19", "2254.32", "428.32"),),
        (
            Line("Arbeitspreis Gewerbe fix (Zählerstand alt 61.204, neu 69.616)", "8412", "0.2310", "1943.17"),
            Line("Grundpreis", "365", "0.3800", "138.70"),
            Line("Stromsteuer", "8412", "0.0205", "172.45"),
        ),
        "energy",
        faults=(Fault("remainder wrong", {"152,64": "192,64"}, "block"),),
    ),
    Paper(
        "de-lawyer",
        HAGEDORN,
        _lawyer,
        {
            "number": "1187/26",
            "issue_date": "2026-10-27",
            "due_date": "2026-11-10",
            "currency": "EUR",
            "net": "952.67",
            "vat": "178.16",
            "gross": "1130.83",
            "seller_vat_id": "DE304021349",
            "iban": "DE47200411332674754402",
        },
        (("19", "937.67", "178.16"), ("0", "15.00", "0.00")),
        (
            Line("1,3 Geschäftsgebühr gem. §§ 2 Abs. 2, 13 RVG, Nr. 2300 VV RVG", None, None, "917.67"),
            Line("Pauschale für Post und Telekommunikation, Nr. 7002 VV RVG", None, None, "20.00"),
            Line("Handelsregisterauskunft, verauslagt (durchlaufender Posten, nicht steuerbar)", None, None, "15.00"),
        ),
        "legal",
        faults=(Fault("account with wrong check digits", {"DE47 2004": "DE74 2004"}, "block"),),
    ),
    Paper(
        "de-doctor",
        HAGEDORN,
        _doctor,
        {
            "number": "26/0318",
            "issue_date": "2026-10-12",
            "due_date": "2026-11-11",
            "currency": "EUR",
            "net": "354.55",
            "vat": "0.00",
            "gross": "354.55",
            "iban": "DE18700202709756341200",
        },
        (("0", "354.55", "0.00"),),
        (
            Line("Eignungsuntersuchung Fahr-, Steuer- und Überwachungstätigkeiten", "3", "68.50", "205.50"),
            Line("Lungenfunktionsprüfung (Holzstaub)", "3", "24.20", "72.60"),
            Line("Sehtest mit Bescheinigung", "3", "14.90", "44.70"),
            Line("Tetanusimpfung einschließlich Impfstoff", "1", "31.75", "31.75"),
        ),
        "staff health",
        faults=(Fault("total above its lines", {"354,55": "374,55"}, "block"),),
    ),
    Paper(
        "de-hotel",
        HAGEDORN,
        _hotel,
        {
            "number": "26-10331",
            "issue_date": "2026-09-16",
            "currency": "EUR",
            "net": "223.15",
            "vat": "18.85",
            "gross": "242.00",
            "prepaid": "242.00",
            "amount_due": "0.00",
            "seller_vat_id": "DE169410346",
        },
        (("7", "196.26", "13.74"), ("19", "26.89", "5.11")),
        (
            Line("Übernachtung Einzelzimmer", "2", "96.00", "192.00"),
            Line("Frühstück Speisen", "2", "9.00", "18.00"),
            Line("Frühstück Getränke", "2", "4.00", "8.00"),
            Line("Stellplatz Tiefgarage", "2", "12.00", "24.00"),
        ),
        "travel",
        scan=True,
        may_ask="paid already: pay nothing",
        faults=(Fault("VAT above its rate", {"13,74": "23,74", "196,26": "186,26"}, "block"),),
    ),
    Paper(
        "de-roof",
        HAGEDORN,
        _roof,
        {
            "number": "2026-214",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-20",
            "currency": "EUR",
            "net": "8640.00",
            "vat": "1641.60",
            "gross": "10281.60",
            "prepaid": "3570.00",
            "amount_due": "6711.60",
            "discount_days": "10",
            "discount_percent": "2",
            "seller_name": "Brüggemann Bedachungen GmbH",
            "seller_vat_id": "DE166244035",
            "iban": "DE56416500015308255263",
        },
        (("19", "8640.00", "1641.60"),),
        (
            Line(
                "Trapezblech verzinkt und beschichtet, RAL 7016, liefern und auf Unterkonstruktion montieren",
                "120",
                "48.00",
                "5760.00",
            ),
            Line(
                "Dachrinne Titanzink, 6-teilig, einschließlich Rinnenhalter und Endstücke", "24", "62.50", "1500.00"
            ),
            Line("Gerüst stellen, vorhalten und abbauen", "1", "1380.00", "1380.00"),
        ),
        "repairs",
        kind="final",
        faults=(Fault("the deposit's VAT not taken off", {"6.711,60": "7.281,60"}, "block"),),
    ),
    Paper(
        "de-fuel",
        HAGEDORN,
        _fuel,
        {
            "number": "4471/2",
            "issue_date": "2026-10-22",
            "currency": "EUR",
            "net": "70.85",
            "vat": "13.46",
            "gross": "84.31",
            "seller_vat_id": "DE111879769",
        },
        (("19", "70.85", "13.46"),),
        (Line("Super E10", "47.93", "1.759", "84.31"),),
        "vehicle",
        kind="receipt",
        scan=True,
        may_ask="paid by card already",
    ),
    Paper(
        "ch-hinges",
        KITCHENS,
        _hinges,
        {
            "number": "R-40218",
            "issue_date": "2026-10-06",
            "due_date": "2026-11-05",
            "currency": "CHF",
            "net": "1967.30",
            "vat": "156.16",
            "gross": "2123.46|2123.45",
            "seller_name": "Beschläge Rüegg AG",
            "iban": "CH1630808305362396500",
        },
        (("8.1", "1909.30", "154.65"), ("2.6", "58.00", "1.51")),
        (
            Line("Scharnier Clip top 110°, vernickelt, inkl. Montageplatte", "200", "4.85", "824.50"),
            Line("Vollauszug 500 mm, Dämpfung, Paar", "40", "31.20", "1060.80"),
            Line("Fachbuch Küchenplanung", "1", "58.00", "58.00"),
            Line("Camionnage", "1", "24.00", "24.00"),
        ),
        "goods",
        faults=(Fault("a line dearer than its price", {"1'060.80": "1'160.80"}, "block"),),
    ),
)
