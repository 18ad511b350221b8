"""The eleventh hand's northern firms: an undertaker in Oldenburg (SKR04), a salmon smokehouse near Bergen (NS 4102)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR04 = """
A|0440|Kühl- und Versorgungstechnik
A|0520|Bestattungsfahrzeuge
A|1140|Särge und Urnen, Lager
A|1200|Forderungen aus Lieferungen und Leistungen
A|1370|Durchlaufende Posten (Friedhofs- und Standesamtsgebühren)
A|1401|Abziehbare Vorsteuer 7 %
A|1406|Abziehbare Vorsteuer 19 %
A|1800|OLB Geschäftskonto
A|1900|Aktive Rechnungsabgrenzung
L|3070|Sonstige Rückstellungen
L|3300|Verbindlichkeiten aus Lieferungen und Leistungen
L|3720|Verbindlichkeiten Lohn
L|3730|Verbindlichkeiten Lohnsteuer
L|3740|Verbindlichkeiten Sozialversicherung
L|3806|Umsatzsteuer 19 %
L|3900|Passive Rechnungsabgrenzung
E|2000|Eigenkapital H. Janssen
E|2100|Privatentnahmen
I|4400|Erlöse Bestattungen
I|4410|Erlöse Trauerdruck und Anzeigen
X|5200|Wareneinsatz Särge, Urnen
X|5300|Floristik
X|5900|Träger, Redner, Organisten
X|6020|Gehälter
X|6110|Gesetzliche Sozialaufwendungen
X|6220|Abschreibungen auf Sachanlagen
X|6260|Sofortabschreibung GWG
X|6310|Miete
X|6325|Gas, Strom, Wasser
X|6400|Versicherungen
X|6470|Reparaturen Technik
X|6520|Kfz-Versicherungen
X|6530|Laufende Kfz-Kosten
X|6540|Kfz-Reparaturen
X|6600|Werbung
X|6805|Telefon
X|6815|Bürobedarf
X|6827|Abschluss- und Prüfungskosten
X|6855|Nebenkosten des Geldverkehrs
"""

_UNDERTAKER_POLICY = """
Bestattungshaus Janssen e.K., Oldenburg                 Hausregeln für den Monatsabschluss
Was wir anschaffen und länger als ein Jahr nutzen, wird aktiviert, wenn das Stück ohne Umsatzsteuer mehr als 800 Euro kostet: Technik auf 0440, Fahrzeuge auf 0520. Kleineres geht auf 6260.
Abgeschrieben wird linear ab dem Monat der Anschaffung: Technik zehn Jahre, Fahrzeuge acht Jahre.
Instandsetzungen: Technik 6470, Fahrzeuge 6540.
Ausgaben für kommende Monate ab 200 Euro werden taggenau auf 1900 abgegrenzt.
Ein Auftrag ist verdient, wenn die Trauerfeier stattgefunden hat. Vorher berechnete Beträge stehen auf 3900.
Leistungen des Monats ohne Rechnung: netto auf 3070.
Gebühren, die wir für Angehörige auslegen, laufen ohne Steuer über 1370.
Entnahmen von Frau Janssen: 2100.
"""


def _vst(account: str, net: Decimal, against: str = "3300") -> str:
    return f"{account} {net} | 1406 {cents(net * 19 / 100)} | {against}"


def _gross(net: Decimal, percent: Decimal | int = 19) -> Decimal:
    return net + cents(net * percent / 100)


def undertaker(seed: int = 0) -> Book:
    b = Book("undertaker-skr04", "EUR", 2026, 3, _SKR04, _UNDERTAKER_POLICY, seed)
    b.post(11, 1, "EB-Werte", "1800 31870.2 | 0440 48000 | 0520 92000 | 1140 21500 | 1200 18800 | 1370 1460 | 2000")
    b.every(3, "Miete Nadorster Straße {de}", "6310 1980 | 1800")
    b.every(31, "AfA {de}", "6220 1250 | 0440 -300 | 0520")
    b.every(31, "Rückstellung Jahresabschluss {mm}/{y}", "6827 225 | 3070", skip=(0,))
    b.want("accrual-missing", "6827 225 | 3070", gap=True)
    _undertaker_year(b)
    _undertaker_errors(b)
    _undertaker_decoys(b)
    fee = b.some(11, 33)
    b.want("bank-fee", f"6855 {fee} | 1800")
    lines = "\n".join(f"{d:%d.%m.%Y}   {t[:44]:<46}{continental(a):>13}" for d, t, a in sorted(b.moved("1800")))
    b.paper(
        "OLB_Auszug_3.txt",
        f"""
Oldenburgische Landesbank AG     Kontoauszug Nr. 3/2026     Bestattungshaus Janssen e.K.
{lines}
31.03.2026   Abschluss Kontoführungsentgelt                {continental(-fee):>13}
Neuer Saldo vom 31.03.2026     {continental(b.balance("1800") - fee)} EUR""",
    )
    return b


def _undertaker_year(b: Book) -> None:
    for back in b.months():
        for day in (4, 11, 18, 26):
            net = b.some(2600, 4900)
            b.post(back, day, f"Rg {3100 + len(b.rows)} Sterbefall", f"1200 {_gross(net)} | 4400 {-net} | 3806")
        print_ = b.some(300, 900)
        b.post(
            back, 27, f"Trauerdruck {{de}} Rg {3100 + len(b.rows)}", f"1200 {_gross(print_)} | 4410 {-print_} | 3806"
        )
        b.post(back, 28, "Zahlungseingänge Angehörige", f"1800 {b.some(15000, 19500)} | 1200")
        fees = b.some(1400, 3100)
        b.post(back, 13, "Friedhofsamt Oldenburg, Gebühren ausgelegt", f"1370 {fees} | 1800")
        b.post(back, 27, "Weiterbelastung Friedhofsgebühren", f"1200 {fees} | 1370")
        for day, who in ((6, "Sargfabrik Ahlers"), (20, "Urnen Heiso")):
            net = b.some(700, 1900)
            b.post(back, day, f"{who} Re. {8100 + 3 * len(b.rows)}", _vst("5200", net))
            b.post(back, day + 8, f"Überweisung {who}", f"3300 {_gross(net)} | 1800")
        flowers = b.some(300, 950)
        b.post(
            back,
            17,
            f"Blumen Behrens Re. {400 + len(b.rows)}",
            f"5300 {flowers} | 1401 {cents(flowers * 7 / 100)} | 3300",
        )
        b.post(back, 25, "Überweisung Blumen Behrens", f"3300 {_gross(flowers, 7)} | 1800")
        b.post(back, 24, "Trauerredner, Honorare {de}", f"5900 {b.some(600, 1500)} | 1800")
        b.post(back, 31, "Gehälter {de}", "6020 8200 | 6110 1710 | 3730 -960 | 3740 -3390 | 3720")
        b.post(back, 31, "Auszahlung Gehälter", "3720 5560 | 1800")
        b.post(back, 10, "Finanzamt und Krankenkassen", "3730 960 | 3740 3390 | 1800")
        b.post(back, 9, "Famila Tankstelle", _vst("6530", b.some(160, 420), "1800"))
        b.post(back, 12, "EWE Strom und Gas Abschlag", _vst("6325", Decimal(340), "1800"))
        b.post(back, 16, "EWE Tel", _vst("6805" if back else "6600", Decimal("74.90"), "1800"))
        if back:
            b.post(back, 31, "Kontoführung", f"6855 {b.some(11, 33)} | 1800")
    b.want("wrong-account", "6805 74.90 | 6600")


def _undertaker_errors(b: Book) -> None:
    coffins, cooling, stretcher, gearbox = (
        b.some(900, 2400),
        b.some(800, 2200),
        b.some(2300, 4800),
        b.some(2100, 4200),
    )
    b.paper(
        "ahlers 9120.pdf",
        f"""
Sargfabrik Ahlers GmbH & Co. KG, Cloppenburg          RECHNUNG          Nr. 9120          30.03.2026
Bestattungshaus Janssen e.K., Nadorster Straße 77, 26123 Oldenburg
4 Kiefer natur, 2 Eiche gekälkt, angeliefert am 27.03.2026
Nettobetrag {continental(coffins)}     19 % MwSt. {continental(_gross(coffins) - coffins)}     zu zahlen {continental(_gross(coffins))} EUR bis 29.04.2026""",
    )
    b.want("unrecorded", f"5200 {coffins} | 1406 {_gross(coffins) - coffins} | 3300")
    b.post(-1, 9, "Kälte Wessels Rg 26-331", _vst("6470", cooling))
    b.paper(
        "wessels.pdf",
        f"""
Kälte Wessels GmbH     Rechnung 26-331     Oldenburg, 9. April 2026     Bestattungshaus Janssen e.K.
Kühlraum: Verdichter instand gesetzt, Kältemittel ergänzt. Arbeiten vom 24. und 25. März 2026 laut Bericht
Summe {continental(cooling)}     USt 19 % {continental(_gross(cooling) - cooling)}     Endsumme {continental(_gross(cooling))}""",
    )
    b.want("wrong-period", f"6470 {cooling} | 3070")
    b.post(0, 5, "Hygeco Deutschland", _vst("6260", stretcher))
    b.paper(
        "hygeco.pdf",
        f"""
Hygeco Deutschland     Rechnung HD-60118     05.03.2026     an Bestattungshaus Janssen e.K.
1 Stück Bergetrage mit Elektrohub, Fabriknummer 7711-A, ausgeliefert 03.03.2026
netto {continental(stretcher)}     Umsatzsteuer 19 % {continental(_gross(stretcher) - stretcher)}     brutto {continental(_gross(stretcher))} EUR""",
    )
    # An asset from the month of purchase, so its first month is charged with it (one hundred and twentieth).
    b.want(
        "asset-expensed",
        f"0440 {stretcher} | 6260",
        f"0440 {stretcher - cents(stretcher / 120)} | 6220 {cents(stretcher / 120)} | 6260",
    )
    b.post(0, 19, "Autohaus Braasch", _vst("0520", gearbox))
    b.paper(
        "braasch.pdf",
        f"""
Autohaus Braasch     Werkstattrechnung 118840     19.03.2026     Bestattungshaus Janssen e.K.     Kennzeichen OL-HJ 120
Bestattungswagen Vito: Automatikgetriebe überholt, Wandler getauscht, Öl; Abholung 18.03.2026
Teile und Arbeit {continental(gearbox)}     MwSt. 19 % {continental(_gross(gearbox) - gearbox)}     Gesamt {continental(_gross(gearbox))}""",
    )
    b.want("expense-capitalised", f"6540 {gearbox} | 0520")
    cover = Decimal(365 * b.chance.randint(3, 7))
    b.post(0, 2, "VGH Kfz-Versicherung OL-HJ 120, OL-HJ 121", f"6520 {cover} | 1800")
    b.paper(
        "vgh.pdf",
        f"""
VGH Versicherungen     Beitragsrechnung Kraftfahrt     Versicherungsschein 18/4410277     Bestattungshaus Janssen e.K.
Versicherungszeitraum 01.03.2026 bis 28.02.2027     Beitrag inkl. Versicherungsteuer {continental(cover)} EUR
Der Betrag wird am 02.03.2026 von Ihrem Konto abgebucht.""",
    )
    b.want("prepaid-expensed", f"1900 {cover / 365 * 334:f} | 6520")
    april = b.some(3100, 6200)
    b.post(0, 30, "Rg 3990 Sterbefall Onken", f"1200 {_gross(april)} | 4400 {-april} | 3806")
    b.paper(
        "Rg 3990.pdf",
        f"""
Bestattungshaus Janssen e.K.          Rechnung 3990          Oldenburg, 30.03.2026
Frau Gesine Onken, Bürgerfelde
Erdbestattung mit Trauerfeier in der Auferstehungskirche am 2. April 2026, 11 Uhr, vorab berechnet wie vereinbart
netto {continental(april)}     19 % USt {continental(_gross(april) - april)}     Betrag {continental(_gross(april))} EUR""",
    )
    b.want("income-of-later-month", f"4400 {april} | 3900")
    sold = b.some(2700, 4400)
    b.paper(
        "Rg 3987.pdf",
        f"""
Bestattungshaus Janssen e.K.          Rechnung 3987          Oldenburg, 27.03.2026
Herrn Folkert Meiners, Etzhorn
Feuerbestattung mit Abschiednahme am 20. März 2026
netto {continental(sold)}     19 % USt {continental(_gross(sold) - sold)}     Betrag {continental(_gross(sold))} EUR     zahlbar binnen 14 Tagen""",
    )
    b.want("sale-not-recorded", f"1200 {_gross(sold)} | 4400 {-sold} | 3806")
    wreath = b.some(350, 900)
    b.post(0, 10, "Blumen Behrens Re. 5511", f"5300 {wreath} | 1401 {cents(wreath * 7 / 100)} | 3300")
    b.post(0, 26, "Floristik Behrens Kränze 5511", f"5300 {wreath} | 1401 {cents(wreath * 7 / 100)} | 3300")
    b.paper(
        "behrens5511.pdf",
        f"""
Blumen Behrens     Rechnung 5511     10.03.2026     Bestattungshaus Janssen e.K.
2 Kränze mit Schleife, 1 Sarggesteck, geliefert 09.03.2026
{continental(wreath)} + 7 % {continental(cents(wreath * 7 / 100))} = {continental(_gross(wreath, 7))} EUR""",
    )
    b.want("double-invoice", f"3300 {_gross(wreath, 7)} | 5300 {-wreath} | 1401")
    sauna = b.some(900, 2600)
    b.post(0, 14, "Gartencenter Ostmann", _vst("6470", sauna, "1800"))
    b.paper(
        "ostmann.txt",
        f"""
Gartencenter Ostmann, Westerstede     Quittung 77120     14.03.2026     Bestattungshaus Janssen e.K.
1 Strandkorb Modell Juist     {continental(sauna)} netto     19 % {continental(_gross(sauna) - sauna)}     {continental(_gross(sauna))}     EC
Notiz: steht bei mir zu Hause, bitte privat buchen. H.J.""",
    )
    b.want("owner-private", f"2100 {_gross(sauna)} | 6470 {-sauna} | 1406")


def _undertaker_decoys(b: Book) -> None:
    for number, who in (("9055", "Kiefer natur"), ("9056", "Kiefer weiß lasiert")):
        b.post(0, 11, f"Sargfabrik Ahlers Re. {number}", _vst("5200", Decimal(460)))
        b.paper(
            f"ahlers {number}.pdf",
            f"""
Sargfabrik Ahlers GmbH & Co. KG, Cloppenburg          RECHNUNG          Nr. {number}          11.03.2026
Bestattungshaus Janssen e.K.     1 Sarg {who}, angeliefert am 10.03.2026
Nettobetrag 460,00     19 % MwSt. 87,40     zu zahlen 547,40 EUR""",
        )
    b.post(0, 12, "Urnenständer", _vst("6260", Decimal(1470)))
    b.paper(
        "staender.pdf",
        """
Heiso Bestattungsbedarf     Rechnung 30771     12.03.2026     Bestattungshaus Janssen e.K.
6 Urnenständer Edelstahl je 245,00, geliefert 11.03.2026     netto 1.470,00     USt 279,30     1.749,30""",
    )
    b.post(0, 23, "Friedhofsamt, Grabstelle Harms ausgelegt", "1370 1840 | 1800")
    b.paper(
        "gebuehr_harms.pdf",
        """
Stadt Oldenburg, Friedhofsamt     Gebührenbescheid 26-1188     20.03.2026     Bestattungshaus Janssen e.K. für Angehörige Harms
Nutzungsrecht Reihengrab 25 Jahre 1.520,00     Kapellennutzung 320,00     Summe 1.840,00 EUR (keine Umsatzsteuer)""",
    )
    b.post(0, 30, "Weiterbelastung Harms", "1200 1840 | 1370")
    b.post(0, 20, "Tag des Friedhofs, Standgebühr September", _vst("1900", Decimal(390)))
    b.paper(
        "standgebuehr.pdf",
        """
Innung der Bestatter Weser-Ems     Rechnung 118     20.03.2026     Bestattungshaus Janssen e.K.
Standplatz Tag des Friedhofs am 20. September 2026     netto 390,00     USt 74,10     464,10""",
    )
    b.post(0, 26, "Autohaus Braasch, Bremsen OL-HJ 121", _vst("6540", Decimal(1180)))
    b.paper(
        "braasch2.pdf",
        """
Autohaus Braasch     Werkstattrechnung 118902     26.03.2026     Bestattungshaus Janssen e.K.     Kennzeichen OL-HJ 121
Bremsscheiben und Beläge rundum erneuert, Abholung 25.03.2026     1.180,00     MwSt. 224,20     1.404,20""",
    )
    b.post(0, 17, "Rg 3975 Sterbefall Lübben", "1200 3570 | 4400 -3000 | 3806")
    b.post(0, 18, "Storno Rg 3975 Sterbefall Lübben", "4400 3000 | 3806 570 | 1200")
    b.post(0, 18, "Rg 3976 Sterbefall Lübben", "1200 3570 | 4400 -3000 | 3806")
    b.post(0, 25, "Gutschrift Heiso, Urne beschädigt", "3300 107.1 | 1406 -17.1 | 5200")
    b.paper(
        "heiso_gutschrift.pdf",
        """
Heiso Bestattungsbedarf     Gutschrift G-771     25.03.2026     Bestattungshaus Janssen e.K.
Rücknahme 1 Urne, Transportschaden     90,00     USt 17,10     107,10 EUR""",
    )
    b.paper(
        "vito_angebot.pdf",
        """
Autohaus Braasch     Angebot 4471     16.03.2026     Bestattungshaus Janssen e.K.
Mercedes V-Klasse Bestattungsaufbau     netto 68.900,00     USt 13.091,00     81.991,00     freibleibend bis 30.04.2026""",
    )
    b.paper(
        "behrens april.pdf",
        """
Blumen Behrens     Rechnung 5560     08.04.2026     Bestattungshaus Janssen e.K.
Sarggesteck Onken, geliefert 02.04.2026     210,00 + 7 % 14,70 = 224,70 EUR""",
    )


_NS4102 = """
A|1200|Røykeri, maskiner og anlegg
A|1230|Varebiler
A|1460|Varelager fisk og emballasje
A|1500|Kundefordringer
A|1530|Opptjente ikke-fakturerte inntekter
A|1700|Forskuddsbetalte kostnader
A|1920|Sparebanken Vest drift
A|1930|Sparebanken Vest EUR-konto
A|2710|Inngående mva 25 %
A|2711|Inngående mva 15 %
L|2255|Mellomværende aksjonær
L|2400|Leverandørgjeld
L|2600|Skattetrekk
L|2701|Utgående mva 15 %
L|2770|Skyldig arbeidsgiveravgift
L|2940|Skyldige feriepenger
L|2960|Påløpte kostnader
L|2965|Forskudd fra kunder
E|2000|Aksjekapital
E|2050|Annen egenkapital
I|3000|Salg røykelaks innland
I|3100|Salg eksport
X|4000|Innkjøp laks
X|4300|Emballasje, flis og salt
X|5000|Lønn
X|5092|Feriepenger
X|5400|Arbeidsgiveravgift
X|6000|Avskrivninger
X|6300|Leie lokaler
X|6340|Strøm og vann
X|6540|Inventar og småutstyr
X|6620|Reparasjon og vedlikehold
X|6705|Regnskapshonorar
X|6800|Kontorrekvisita
X|6900|Telefon og internett
X|7000|Drivstoff
X|7320|Reklame og messer
X|7500|Forsikringer
X|7770|Bankgebyrer
X|8160|Valutatap
I|8060|Valutagevinst
"""

_SMOKEHOUSE_POLICY = """
Fjordrøyk AS, Austevoll                 Regnskapsprinsipper
1. Driftsmidler som koster mer enn kr 30 000 uten mva per stykk og varer over tre år balanseføres på 1200 eller 1230. Rimeligere utstyr: 6540.
2. Lineære avskrivninger fra måneden etter anskaffelse: maskiner 8 år, biler 6 år. Vi krediterer driftsmiddelkontoen.
3. Reparasjoner, service og deler føres på 6620.
4. Kostnader over kr 3 000 som gjelder senere måneder periodiseres månedsvis på 1700.
5. Varer og tjenester mottatt i måneden uten faktura avsettes på 2960 uten mva og tilbakeføres den 1. i neste måned.
6. Salg inntektsføres når fisken er levert. Levert, men ikke fakturert: 1530 uten mva.
7. Feriepenger avsettes hver måned med 12 % av lønn (5092 mot 2940).
8. EUR-kontoen omregnes til Norges Banks kurs ved månedsslutt: 8060 ved gevinst, 8160 ved tap.
9. Private kjøp for aksjonæren (Torbjørn Møgster) føres på 2255.
"""


def _kr(amount: Decimal) -> str:
    return continental(amount, " ")


def _mva(account: str, net: Decimal, against: str = "2400", percent: int = 25) -> str:
    return f"{account} {net} | {'2710' if percent == 25 else '2711'} {cents(net * percent / 100)} | {against}"


def smokehouse(seed: int = 0) -> Book:
    b = Book("smokehouse-tripletex", "NOK", 2025, 11, _NS4102, _SMOKEHOUSE_POLICY, seed)
    b.post(
        11,
        1,
        "Inngående balanse",
        "1920 1212300.5 | 1930 286400 | 1200 960000 | 1230 310000 | 1460 180000 | 1500 240000 | 2940 -96000 | 2000 -100000 | 2050",
    )
    b.every(1, "Leie naust og produksjonslokale {mm}/{y}", _mva("6300", Decimal(21000), "1920"))
    b.every(31, "Avskrivninger {mm}/{y}", "6000 14300 | 1200 -10000 | 1230")
    b.every(31, "Avsetning feriepenger {mm}/{y}", "5092 13200 | 2940", skip=(0,))
    b.want("payroll-accrual-missing", "5092 13200 | 2940", gap=True)
    _smokehouse_year(b)
    _smokehouse_errors(b)
    _smokehouse_more(b)
    _smokehouse_decoys(b)
    rate = Decimal(1165 + b.chance.randint(0, 40)) / 100
    euros = cents(b.balance("1930") / Decimal("11.5"))
    change = cents(euros * rate) - b.balance("1930")
    b.paper(
        "EUR-konto november.txt",
        f"""
Sparebanken Vest     Valutakonto EUR 3633 04 77110     Fjordrøyk AS
Saldo 30.11.2025     EUR {_kr(euros)}
Norges Banks midtkurs 28.11.2025 (siste i måneden): 1 EUR = {continental(rate)} NOK""",
    )
    b.want("fx", f"1930 {change} | {'8060' if change > 0 else '8160'}")
    fee = b.some(90, 320)
    b.want("bank-fee", f"7770 {fee} | 1920")
    lines = "\n".join(f"{d:%d.%m}  {t[:42]:<44}{_kr(a):>15}" for d, t, a in sorted(b.moved("1920")))
    b.paper(
        "Kontoutskrift 11-2025.txt",
        f"""
SPAREBANKEN VEST     Kontoutskrift driftskonto 3633 55 10442     Fjordrøyk AS     Periode 01.11.2025 - 30.11.2025
{lines}
30.11  Kvartals- og transaksjonsgebyr                  {_kr(-fee):>15}
Utgående saldo 30.11.2025: {_kr(b.balance("1920") - fee)}""",
    )
    return b


def _smokehouse_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((3, "Austevoll Laksepakkeri"), (14, "Lerøy Fisk"), (24, "Austevoll Laksepakkeri")):
            net = b.some(38000, 71000)
            b.post(back, day, f"{who} faktura {52000 + 9 * len(b.rows)}", _mva("4000", net, percent=15))
            b.post(back, min(day + 7, 30), f"Betaling {who}", f"2400 {_gross(net, 15)} | 1920")
        wood = b.some(4000, 9500)
        b.post(back, 8, f"Emballasje Vest fakt {900 + len(b.rows)}", _mva("4300", wood))
        b.post(back, 22, "Betaling Emballasje Vest", f"2400 {_gross(wood, 25)} | 1920")
        for day, who in ((6, "Meny Bergen"), (13, "Coop Vest"), (20, "Meny Bergen"), (27, "Fisketorget")):
            net = b.some(52000, 84000)
            b.post(back, day, f"Faktura {6000 + len(b.rows)} {who}", f"1500 {_gross(net, 15)} | 3000 {-net} | 2701")
        b.post(back, 28, "Innbetalinger kunder", f"1920 {b.some(270000, 330000)} | 1500")
        if back % 3 == 1:
            b.post(back, 17, "Eksport Feinkost Hamburg", f"1930 {b.some(40000, 90000)} | 3100")
        b.post(back, 12, "Lønn {mm}/{y}", "5000 110000 | 2600 -31000 | 1920")
        b.post(back, 12, "Arbeidsgiveravgift av lønn", "5400 15510 | 2770")
        b.post(back, 15, "Skatteetaten, trekk og avgift", "2600 31000 | 2770 15510 | 1920")
        b.post(back, 19, "Circle K", _mva("7000", b.some(2400, 5200), "1920"))
        b.post(back, 10, "Telenor Bedrift", _mva("6900", Decimal(1190), "1920"))
        b.post(back, 18, "Regnskap Vest, løpende", _mva("6705" if back else "7320", Decimal(4600), "1920"))
        power = b.some(9000, 17000)
        if back:
            b.post(back, 31, "Avsatt strøm {mm}", f"6340 {power} | 2960")
            b.post(back, 31, "Bankgebyrer", f"7770 {b.some(90, 320)} | 1920")
        if back > 1:
            b.post(back - 1, 1, "Tilbakeført avsatt strøm", f"2960 {power} | 6340")
        if back == 1:
            b.want("accrual-not-released", f"2960 {power} | 6340", gap=True)
        if back < 11:
            b.post(back, 16, "BKK strøm forrige måned", _mva("6340", b.some(9000, 17000), "1920"))
        if back:
            change = b.some(500, 6000)
            b.post(back, 31, "Omregning EUR-konto", f"1930 {change} | 8060" if back % 2 else f"8160 {change} | 1930")
    b.post(0, 30, "Avsatt strøm 11", f"6340 {b.some(9000, 17000)} | 2960")
    b.want("wrong-account", "6705 4600 | 7320")


def _smokehouse_errors(b: Book) -> None:
    salmon, fish_lift, slicer, rebuilt = (
        b.some(41000, 69000),
        b.some(9000, 24000),
        b.some(48000, 88000),
        b.some(33000, 52000),
    )
    b.paper(
        "laksepakkeri 60221.pdf",
        f"""
Austevoll Laksepakkeri AS          FAKTURA 60221          Fakturadato 28.11.2025          Forfall 28.12.2025
Fjordrøyk AS, Storebø
Fersk laks superior 4-5 kg, levert 27.11.2025
Sum eks. mva {_kr(salmon)}     Mva 15 % {_kr(_gross(salmon, 15) - salmon)}     Å betale NOK {_kr(_gross(salmon, 15))}""",
    )
    b.want("unrecorded", f"4000 {salmon} | 2711 {_gross(salmon, 15) - salmon} | 2400")
    b.post(-1, 8, "Bømlo Kran og Transport", _mva("6620", fish_lift))
    b.paper(
        "bomlo kran.pdf",
        f"""
Bømlo Kran og Transport AS     Faktura 11840     8. desember 2025     Fjordrøyk AS
Utskifting av avtrekksvifte på røykeri, kran og montør, utført 19. og 20. november 2025
Netto {_kr(fish_lift)}     25 % mva {_kr(_gross(fish_lift, 25) - fish_lift)}     Totalt {_kr(_gross(fish_lift, 25))}""",
    )
    b.want("wrong-period", f"6620 {fish_lift} | 2960")
    b.post(0, 7, "Marel Norge", _mva("6540", slicer))
    b.paper(
        "marel.pdf",
        f"""
Marel Norge AS     Faktura 440871     07.11.2025     Kunde: Fjordrøyk AS
1 stk skivemaskin for laks I-Slice 3400, serienr. 2509-1184, levert og montert 05.11.2025
Beløp eks. mva {_kr(slicer)}     Mva 25 % {_kr(_gross(slicer, 25) - slicer)}     Sum {_kr(_gross(slicer, 25))}""",
    )
    b.want("asset-expensed", f"1200 {slicer} | 6540")
    b.post(0, 21, "Vestnorsk Kjøleservice", _mva("1200", rebuilt))
    b.paper(
        "kjoleservice.pdf",
        f"""
Vestnorsk Kjøleservice AS     Faktura 25-2290     21.11.2025     Fjordrøyk AS
Reparasjon av fryselager: ny kompressor og dørpakning, 14 timer, ferdig 20.11.2025
Arbeid og deler {_kr(rebuilt)}     Mva {_kr(_gross(rebuilt, 25) - rebuilt)}     Til betaling {_kr(_gross(rebuilt, 25))}""",
    )
    b.want("expense-capitalised", f"6620 {rebuilt} | 1200")
    cover = Decimal(12 * b.chance.randint(900, 2100))
    b.post(0, 4, "Gjensidige bedriftsforsikring", f"7500 {cover} | 1920")
    b.paper(
        "gjensidige.pdf",
        f"""
Gjensidige Forsikring ASA     Avtale 88107712     Fjordrøyk AS
Forsikring av bygning, maskiner og ansvar, årspremie for 1. november 2025 til 31. oktober 2026     kr {_kr(cover)}
Trukket fra konto 4. november 2025""",
    )
    b.want("prepaid-expensed", f"1700 {cover * 11 / 12:f} | 7500")


def _smokehouse_more(b: Book) -> None:
    late, twice, skis = b.some(26000, 58000), b.some(12000, 29000), b.some(6000, 14000)
    b.post(-1, 3, "Faktura 6990 Hotel Norge julebord", f"1500 {_gross(late, 15)} | 3000 {-late} | 2701")
    b.paper(
        "faktura 6990.pdf",
        f"""
Fjordrøyk AS          FAKTURA 6990          3. desember 2025
Til: Hotel Norge, Bergen
Røykelaks skivet 60 kg, gravet laks 20 kg, levert 26. og 28. november 2025
Sum eks. mva {_kr(late)}     Mva 15 % {_kr(_gross(late, 15) - late)}     Å betale {_kr(_gross(late, 15))}""",
    )
    b.want("revenue-wrong-period", f"1530 {late} | 3000")
    b.post(0, 5, "Emballasje Vest fakt 4417", _mva("4300", twice))
    b.post(0, 25, "EMB. VEST AS vakuumposer 4417", _mva("4300", twice))
    b.paper(
        "emballasje 4417.pdf",
        f"""
Emballasje Vest AS     Faktura 4417     05.11.2025     Fjordrøyk AS
Vakuumposer 200x500, 12 000 stk, levert 04.11.2025
Netto {_kr(twice)}     Mva 25 % {_kr(_gross(twice, 25) - twice)}     Sum {_kr(_gross(twice, 25))}""",
    )
    b.want("double-invoice", f"2400 {_gross(twice, 25)} | 4300 {-twice} | 2710")
    b.post(0, 20, "XXL Lagunen", _mva("6540", skis, "1920"))
    b.paper(
        "xxl.txt",
        f"""
XXL SPORT LAGUNEN     20.11.2025     kvittering 551827     Fjordrøyk AS, bankkort
Langrennsski m/binding, 2 par     eks. mva {_kr(skis)}     mva 25 % {_kr(_gross(skis, 25) - skis)}     {_kr(_gross(skis, 25))}
(påskrift) privat, Torbjørn sine barn""",
    )
    b.want("owner-private", f"2255 {_gross(skis, 25)} | 6540 {-skis} | 2710")
    salt = Decimal(40 * b.chance.randint(210, 480))
    b.paper(
        "pakkseddel 8812.pdf",
        f"""
GC Rieber Salt AS     PAKKSEDDEL 8812     26. november 2025     Leveres til: Fjordrøyk AS, Storebø
40 sekker finsalt 25 kg à kr {_kr(salt / 40)}     Varens verdi uten mva kr {_kr(salt)}     Faktura sendes i desember
Mottatt: K. Hufthammer""",
    )
    b.want("goods-received", f"4300 {salt} | 2960", f"1460 {salt} | 2960")


def _smokehouse_decoys(b: Book) -> None:
    for number, what in (("4402", "esker 1 kg"), ("4403", "esker 2 kg")):
        b.post(0, 11, f"Emballasje Vest fakt {number}", _mva("4300", Decimal(3200)))
        b.paper(
            f"emballasje {number}.pdf",
            f"""
Emballasje Vest AS     Faktura {number}     11.11.2025     Fjordrøyk AS
{what}, 800 stk à 4,00, levert 10.11.2025     Netto 3 200,00     Mva 25 % 800,00     Sum 4 000,00""",
        )
    b.post(0, 12, "Plastkasser", _mva("6540", Decimal(36000)))
    b.paper(
        "kasser.pdf",
        """
Schoeller Allibert Norge     Faktura 90418     12.11.2025     Fjordrøyk AS
240 stk fiskekasse 70 l à 150,00, levert 11.11.2025     Netto 36 000,00     Mva 9 000,00     45 000,00""",
    )
    b.post(0, 19, "Matmesse Oslo januar", _mva("1700", Decimal(14500)))
    b.paper(
        "matmesse.pdf",
        """
Norges Varemesse     Faktura 33180     19.11.2025     Fjordrøyk AS
Standplass Smak-messen 27. til 29. januar 2026     Netto 14 500,00     Mva 3 625,00     18 125,00""",
    )
    b.post(0, 26, "Service vakuumpakker", _mva("6620", Decimal(31800)))
    b.paper(
        "multivac.pdf",
        """
Multivac AS     Faktura S-20551     26.11.2025     Fjordrøyk AS
Stor service av vakuumpakker 24.11.2025: pumpe, sveiselister, olje     Netto 31 800,00     Mva 7 950,00     39 750,00""",
    )
    b.post(0, 14, "Faktura 6951 Coop Vest feil pris", "1500 23000 | 3000 -20000 | 2701")
    b.post(0, 17, "Kreditnota 6952 Coop Vest", "3000 20000 | 2701 3000 | 1500")
    b.post(0, 17, "Faktura 6953 Coop Vest", "1500 21850 | 3000 -19000 | 2701")
    b.post(0, 24, "Forskudd julekurver Equinor, levering desember", "1920 46000 | 2701 -6000 | 2965")
    b.post(0, 27, "Kreditnota Lerøy, skadet kasse", "2400 2300 | 2711 -300 | 4000")
    b.paper(
        "leroy kredit.pdf",
        """
Lerøy Fisk AS     KREDITNOTA 7719     27.11.2025     Fjordrøyk AS
1 kasse laks skadet ved levering     Netto 2 000,00     Mva 15 % 300,00     Totalt 2 300,00""",
    )
    b.paper(
        "tilbud roykovn.pdf",
        """
Reich Røykeovner     TILBUD 25-771     18.11.2025     Fjordrøyk AS
Røykeovn AirMaster UK 2500     Netto 685 000,00     Mva 171 250,00     856 250,00     gyldig til 31.12.2025""",
    )
    b.paper(
        "laksepakkeri 60410.pdf",
        """
Austevoll Laksepakkeri AS          FAKTURA 60410          Fakturadato 05.12.2025          Forfall 05.01.2026
Fjordrøyk AS     Fersk laks superior, levert 04.12.2025     Sum eks. mva 22 000,00     Mva 15 % 3 300,00     25 300,00""",
    )
