"""The eighth hand's two German firms: a car workshop by SKR04 (Lexware's words), an agency by SKR03 with a holding."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR04 = """
A|0440|Maschinen
A|0520|Pkw
A|0640|Ladeneinrichtung
A|1140|Bestand Waren
A|1200|Forderungen aus Lieferungen und Leistungen
A|1370|Durchlaufende Posten
A|1406|Abziehbare Vorsteuer 19 %
A|1600|Kasse
A|1800|Volksbank Alsterau
A|1900|Aktive Rechnungsabgrenzung
E|2900|Gezeichnetes Kapital
L|3070|Sonstige Rückstellungen
L|3300|Verbindlichkeiten aus Lieferungen und Leistungen
L|3720|Verbindlichkeiten aus Lohn und Gehalt
L|3730|Verbindlichkeiten aus Lohn- und Kirchensteuer
L|3740|Verbindlichkeiten im Rahmen der sozialen Sicherheit
L|3806|Umsatzsteuer 19 %
I|4400|Erlöse 19 % USt
X|5400|Wareneingang 19 % Vorsteuer
X|5900|Fremdleistungen
X|6010|Löhne
X|6110|Gesetzliche Sozialaufwendungen
X|6220|Abschreibungen auf Sachanlagen
X|6260|Sofortabschreibung geringwertiger Wirtschaftsgüter
X|6310|Miete, unbewegliche Wirtschaftsgüter
X|6325|Gas, Strom, Wasser
X|6400|Versicherungen
X|6470|Reparatur und Instandhaltung Betriebsausstattung
X|6530|Laufende Kfz-Betriebskosten
X|6600|Werbekosten
X|6805|Telefon
X|6815|Bürobedarf
X|6837|Lizenzen und Wartung für Software
X|6845|Werkzeuge und Kleingeräte
X|6855|Nebenkosten des Geldverkehrs
"""

_WORKSHOP_POLICY = """
Auto Rauscher GmbH, Kfz-Meisterbetrieb: So buchen wir (für die Aushilfe im Büro)
1. Wareneinkauf und Kosten am Rechnungsdatum, netto plus Vorsteuer, gegen 3300; die Abbuchung geht dann 3300 an Bank.
2. Geräte bis 800 € netto: 6260. Teurere Geräte, die länger als ein Jahr dienen: 0440. AfA auf Zugänge des Jahres bucht das Steuerbüro im Dezember nach.
3. Prüfung, Eichung und Instandsetzung vorhandener Geräte: 6470.
4. Vorauszahlungen über 300 € netto werden taggenau abgegrenzt (1900), darunter nicht.
5. Strom der Halle schätzen wir zum Monatsende (3070) und lösen die Schätzung am 1. des Folgemonats auf.
"""


def workshop(seed: int = 0) -> Book:
    b = Book("workshop-skr04", "EUR", 2025, 9, _SKR04, _WORKSHOP_POLICY, seed)
    b.post(11, 1, "EB-Werte", "1800 38410.22 | 0440 74200 | 0520 11800 | 1140 16350 | 1200 7240 | 2900")
    b.every(3, "Halle Dieselstr. {mm}.{y}", "6310 2380 | 1800", skip=(0,))
    b.want("rent-missing", "6310 2380 | 1800", gap=True)
    b.every(30, "lfd. AfA {mm}", "6220 1130 | 0440 -790 | 0520")
    b.every(28, "Lohnlauf {mm}", "6010 9620 | 3730 -1188.5 | 3740 -1948.05 | 3720")
    b.every(28, "AG-Anteile {mm}", "6110 2020.2 | 3740")
    b.every(29, "SV-Beiträge Einzug {mm}", "3740 3968.25 | 1800")
    b.every(29, "Nettolöhne {mm}", "3720 6483.45 | 1800")
    b.every(10, "Lohnsteuer Vormonat", "3730 1188.5 | 1800", skip=(11,))
    _workshop_year(b)
    _workshop_errors(b)
    _workshop_decoys(b)
    return b


def _net(account: str, net: Decimal, against: str = "3300", tax: str = "1406") -> str:
    return f"{account} {net} | {tax} {cents(net * Decimal('0.19'))} | {against}"


def _gross(net: Decimal) -> Decimal:
    return cents(net * Decimal("1.19"))


def _workshop_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((4, "Stahlgruber"), (15, "Wessels+Müller"), (24, "Stahlgruber")):
            parts = b.some(1100, 2600)
            b.post(back, day, f"{who} {30000 + 7 * len(b.rows)}", _net("5400", parts))
            b.post(back, day + 4, f"{who} LEV", f"3300 {_gross(parts)} | 1800")
        for day in (2, 8, 13, 19, 25, 29):
            job = b.some(3300, 5200)
            b.post(back, day, f"Re {20250000 + len(b.rows)} Werkstatt", f"1200 {_gross(job)} | 4400 {-job} | 3806")
            b.post(back, min(day + 1, 30), "EC-Terminal", f"1800 {_gross(job)} | 1200")
        fee = Decimal(b.chance.randint(4, 9) * 31)
        b.post(back, 11, "HU-Gebühren GTÜ kassiert", f"1600 {fee} | 1370")
        b.post(back, 12, "HU-Gebühren GTÜ weitergeleitet", f"1370 {fee} | 1600")
        estimate = b.some(380, 560)
        b.post(back, 30, "Strom geschätzt {mm}", f"6325 {estimate} | 3070")
        if back > 1:
            b.post(back - 1, 1, "Strom Schätzung aufgelöst", f"3070 {estimate} | 6325")
        if back == 1:
            b.want("accrual-not-released", f"3070 {estimate} | 6325", gap=True)
        b.post(back, 20, "Energie Alsterau Abschlag", _net("6325", Decimal(420), "1800"))
        b.post(back, 6, "Shell Station", _net("6530", b.some(120, 240), "1800"))
        b.post(back, 14, "Vodafone Festnetz", _net("6805", Decimal("49.95"), "1800"))
        b.post(back, 30, "Kontoführung", f"6855 {b.some(14, 31)} | 1800")
        if back in (10, 7, 4, 1):
            b.post(back, 18, "MEWA Putztücher", _net("6845", b.some(150, 260)))


def _workshop_errors(b: Book) -> None:
    bench, check, parts = b.some(8200, 9900), b.some(860, 1190), b.some(640, 1250)
    b.post(0, 10, "MAHA Re 4410982", _net("6470", bench))
    b.paper(
        "maha_4410982.pdf",
        f"""
MAHA Maschinenbau Haldenwang GmbH & Co. KG
Rechnung Nr. 4410982 vom 10.09.2025                         Kunde 77310  Auto Rauscher GmbH
Pos 1   1 Stück   Rollen-Bremsprüfstand MBT 2250 EUROSYSTEM, Seriennr. 88-12097
        Liefer- und Einbautag 09.09.2025                                        {continental(bench)}
Nettobetrag {continental(bench)}   MwSt 19,00 % {continental(_gross(bench) - bench)}   Endbetrag {continental(_gross(bench))} EUR
Zahlbar innerhalb 30 Tagen rein netto""",
    )
    b.want("asset-expensed", f"0440 {bench} | 6470")
    b.post(0, 16, "Saxon Junkalor AU-Tester", _net("0440", check))
    b.paper(
        "Saxon_RE-25-1833.pdf",
        f"""
Saxon Junkalor GmbH Dessau      RE-25-1833      16.09.2025
Auto Rauscher GmbH, Dieselstraße 8
Kalibrierung und Eichung Abgastester OPUS 60 (Bestandsgerät 2017), Austausch Filtersatz
Ausgeführt in Ihrem Haus am 15.09.2025
Summe netto {continental(check)} €     USt. 19 % {continental(_gross(check) - check)} €     Rechnungssumme {continental(_gross(check))} €""",
    )
    b.want("expense-capitalised", f"6470 {check} | 0440")
    b.paper(
        "Wessels 8841220.pdf",
        f"""
WM SE (Wessels + Müller)    R E C H N U N G  8841220     Datum 26.09.25      Lieferung 26.09.25
Auto Rauscher GmbH        Kd-Nr. 550921
2 Bremsscheiben belüftet, 1 Satz Beläge, 4 Stoßdämpfer, 1 Zahnriemensatz
Warenwert {continental(parts)}    19% MwSt {continental(_gross(parts) - parts)}    Rechnungsbetrag EUR {continental(_gross(parts))}
Abbuchung zum 10.10.25""",
    )
    b.want("unrecorded", f"5400 {parts} | 1406 {_gross(parts) - parts} | 3300")
    tyres = b.some(1300, 1900)
    b.post(0, 9, "Reifen Lorenz 118-5521", _net("5400", tyres))
    b.post(0, 23, "Lastschrift Reifen Lorenz RE 118-5521", _net("5400", tyres, "1800"))
    b.paper(
        "lorenz_118-5521.pdf",
        f"""
Reifen Lorenz Großhandel    Rechnung 118-5521    09.09.2025    Leistungsdatum 08.09.2025
Auto Rauscher GmbH
16 Winterreifen 205/55 R16, 4 Felgen
Netto {continental(tyres)}   19% {continental(_gross(tyres) - tyres)}   Brutto {continental(_gross(tyres))}   Bankeinzug am 23.09.2025""",
    )
    b.want("double-invoice", f"3300 {_gross(tyres)} | 5400 {-tyres} | 1406")
    licence = Decimal(181) * b.chance.randint(5, 9)
    b.post(0, 16, "Bosch ESI[tronic]", _net("6837", licence))
    b.paper(
        "bosch_esi.pdf",
        f"""
Bosch Automotive Aftermarket    Rechnung 9021887744    16.09.2025    an Auto Rauscher GmbH
ESI[tronic] 2.0 Online Diagnose, Nutzungsrecht 16.09.2025 bis 15.03.2026
Betrag netto {continental(licence)} EUR, Umsatzsteuer 19 % {continental(_gross(licence) - licence)} EUR, zusammen {continental(_gross(licence))} EUR""",
    )
    b.want("prepaid-expensed", f"1900 {licence * 166 / 181:f} | 6837")


def _workshop_decoys(b: Book) -> None:
    for day, number in ((11, "8839002"), (18, "8840117")):
        b.post(0, day, f"Wessels+Müller {number}", _net("5400", Decimal("287.4")))
        b.paper(
            f"Wessels {number}.pdf",
            f"""
WM SE (Wessels + Müller)    R E C H N U N G  {number}     Datum {day}.09.25      Lieferung {day}.09.25
Auto Rauscher GmbH        Kd-Nr. 550921
60 l Motoröl 5W-30
Warenwert 287,40    19% MwSt 54,61    Rechnungsbetrag EUR 342,01""",
        )
    b.post(0, 5, "Würth Schlagschrauber", _net("6260", Decimal(529)))
    b.paper(
        "wuerth.pdf",
        """
Adolf Würth GmbH & Co. KG   Rechnung 71120984   05.09.2025   Auto Rauscher GmbH
1 Akku-Schlagschrauber ASS 18 im Koffer   529,00   MwSt. 19 % 100,51   gesamt 629,51 EUR""",
    )
    b.post(0, 8, "DEKRA Arbeitssicherheit 10/25-9/26", _net("6400", Decimal(240)))
    b.paper(
        "dekra.pdf",
        """
DEKRA Automobil GmbH   Rechnung 551-220   08.09.2025   Auto Rauscher GmbH
Betreuung Arbeitssicherheit 01.10.2025 bis 30.09.2026   netto 240,00 EUR   USt 19 % 45,60 EUR   brutto 285,60 EUR""",
    )
    b.post(0, 22, "Stahlgruber Gutschrift Altteilpfand", "3300 142.8 | 5400 -120 | 1406")
    b.paper(
        "stahlgruber_gs.pdf",
        """
STAHLGRUBER   GUTSCHRIFT 7730221   22.09.2025   Auto Rauscher GmbH
Rückgabe Altteile (Pfand 2 Lichtmaschinen, 1 Anlasser)   120,00   MwSt 22,80   Gutschriftsbetrag 142,80 EUR""",
    )
    b.post(0, 17, "Lackiererei Thoms 2025-331 Kotflügel", _net("5900", Decimal(680)))
    b.post(0, 19, "Storno Lackiererei Thoms 2025-331 (falscher Betrag)", "3300 809.2 | 5900 -680 | 1406")
    b.post(0, 19, "Lackiererei Thoms 2025-331 Kotflügel", _net("5900", Decimal(608)))
    b.paper(
        "thoms.pdf",
        """
Lackiererei Thoms   Rechnung 2025-331   17.09.2025   Auto Rauscher GmbH
Kotflügel vorn rechts lackiert, fertig am 16.09.2025   608,00 € + 115,52 € MwSt = 723,52 €""",
    )
    b.paper(
        "kostenvoranschlag_hebebuehne.pdf",
        """
Nussbaum Custom Lifts   Kostenvoranschlag KV-9012   18.09.2025   Auto Rauscher GmbH
1 Zwei-Säulen-Hebebühne POWER LIFT 3.5 t   netto 6.780,00 €   MwSt 1.288,20 €   brutto 8.068,20 €   gültig 4 Wochen""",
    )
    b.paper(
        "Wessels 8843006.pdf",
        """
WM SE (Wessels + Müller)    R E C H N U N G  8843006     Datum 02.10.25      Lieferung 02.10.25
Auto Rauscher GmbH        Kd-Nr. 550921
1 Kupplungssatz   Warenwert 198,00    19% MwSt 37,62    Rechnungsbetrag EUR 235,62""",
    )


_SKR03 = """
A|0420|Büroeinrichtung
A|0421|EDV und Kameras
A|0980|Aktive Rechnungsabgrenzung
L|0990|Passive Rechnungsabgrenzung
L|0965|Rückstellungen für Personalkosten
L|0970|Sonstige Rückstellungen
E|0800|Gezeichnetes Kapital
A|1200|GLS Geschäftskonto
A|1230|Wise USD-Konto
A|1410|Forderungen
A|1507|Verrechnungskonto Geschäftsführerin
L|1594|Verrechnung Nordlicht Holding GmbH
A|1576|Vorsteuer 19 %
L|1610|Verbindlichkeiten
L|1741|Lohnsteuer
L|1742|Sozialversicherung
L|1776|Umsatzsteuer 19 %
I|8338|Erlöse Drittland
I|8400|Honorare 19 %
I|2660|Erträge aus Kursdifferenzen
X|2150|Aufwendungen aus Kursdifferenzen
X|3100|Fremdleistungen Grafik und Text
X|4120|Gehälter
X|4130|Sozialaufwand
X|4145|Urlaubsansprüche
X|4210|Miete Studio
X|4360|Versicherungen
X|4610|Werbung
X|4630|Geschenke
X|4650|Bewirtung
X|4660|Reisekosten
X|4830|Abschreibungen
X|4920|Telefon, Internet
X|4930|Büromaterial
X|4957|Umlage Holding
X|4964|Software-Abos
X|4970|Bankgebühren
"""

_AGENCY_POLICY = """
Nordlicht Kommunikation GmbH – Bilanzierungsrichtlinie, Stand 02.01.2025
Umsatz entsteht mit der Leistung. Im Voraus berechnete Honorare stehen bis zum Leistungsmonat auf 0990.
Jahresverträge werden auf 0980 gestellt und monatlich zu gleichen Teilen aufgelöst, wenn sie netto mindestens 500 Euro kosten.
Anlagegut ist, was einzeln über 800 Euro netto kostet. Computer und Kameras werden über 3 Jahre abgeschrieben, linear, ab dem Monat der Anschaffung, Monat für Monat.
Fremdwährungskonten werden zum Monatsende mit dem Referenzkurs der EZB bewertet; Gewinne 2660, Verluste 2150.
Privates der Geschäftsführerin (Frau Jensen) gehört auf 1507.
Nordlicht Holding belastet uns monatlich eine Umlage (4957 an 1594).
"""


def agency(seed: int = 0) -> Book:
    b = Book("agency-skr03", "EUR", 2025, 11, _SKR03, _AGENCY_POLICY, seed)
    b.post(11, 1, "Vortrag", "1200 52118.4 | 0420 6400 | 0421 10800 | 1410 11900 | 0800")
    b.every(1, "Studiomiete Hafenkontor", "4210 2150 | 1200")
    b.every(30, "AfA lt. Plan", "4830 420 | 0420 -120 | 0421")
    b.every(30, "Urlaubsrückst. Zuführung {mm}/{y}", "4145 870 | 0965", skip=(0,))
    b.want("payroll-accrual-missing", "4145 870 | 0965", gap=True)
    b.every(28, "Gehälter {mm}", "4120 13200 | 1741 -1980 | 1742 -2706 | 1200")
    b.every(28, "AG SV {mm}", "4130 2772 | 1742")
    b.every(29, "Krankenkassen", "1742 5478 | 1200")
    b.every(10, "FA Lohnsteuer", "1741 1980 | 1200", skip=(11,))
    b.post(10, 3, "HISCOX Media-Haftpflicht 2025", "0980 1980 | 1610")
    b.post(10, 24, "HISCOX Abbuchung", "1610 1980 | 1200")
    for back in b.months((11, 0)):
        b.post(back, 30, "HISCOX Anteil {mm}", "4360 180 | 0980")
    b.want("prepaid-release-missing", "4360 180 | 0980", gap=True)
    _agency_year(b)
    _agency_dollars(b)
    _agency_errors(b)
    _agency_decoys(b)
    _agency_bank(b)
    return b


def _agency_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((7, "Studio Femke"), (20, "Textwerk Ahrens")):
            work = b.some(900, 2100)
            b.post(back, day, f"{who} RE {b.first(back):%m}-{len(b.rows)}", _net("3100", work, "1610", "1576"))
            b.post(back, day + 6, f"Ü {who}", f"1610 {_gross(work)} | 1200")
        for day in (9, 17, 25):
            fee = b.some(8200, 10900)
            b.post(back, day, f"AR25{len(b.rows):04d}", f"1410 {_gross(fee)} | 8400 {-fee} | 1776")
            b.post(back, day + 3, "Zahlungseingang", f"1200 {_gross(fee)} | 1410")
        b.post(back, 15, "Adobe CC 15.-14.", _net("4964", Decimal("79.8"), "1200", "1576"))
        b.post(back, 16, "Telekom Glasfaser", _net("4920", Decimal("54.58"), "1200", "1576"))
        if back:
            b.post(back, 28, "Umlage Holding {mm}", f"4957 {b.some(600, 760)} | 1594")
            b.post(back, 30, "GLS Gebühren", f"4970 {b.some(16, 29)} | 1200")
        b.post(back, 21, "DB Fernverkehr", _net("4660", b.some(80, 190), "1200", "1576"))


def _agency_dollars(b: Book) -> None:
    dollars, rate = Decimal(b.chance.randint(80, 140) * 100), Decimal(b.chance.randint(11480, 11620)) / 10000
    held = cents(dollars / Decimal("1.12"))
    b.post(5, 11, "Harbor Brands Inc, Seattle: Honorar", f"1230 {held} | 8338")
    for back, moved in ((5, -41), (4, 88), (3, -63), (2, 27), (1, -35)):
        legs = f"1230 {moved} | 2660" if moved > 0 else f"2150 {-moved} | 1230"
        b.post(back, 30, "Bewertung USD EZB", legs)
        held += moved
    b.paper(
        "wise_nov.pdf",
        f"""
Wise   Kontoauszug USD   01.11.2025 – 30.11.2025   Nordlicht Kommunikation GmbH
Anfangssaldo {dollars:,.2f} USD    keine Umsätze    Endsaldo am 30.11.2025: {dollars:,.2f} USD""",
    )
    b.paper(
        "ezb_kurse.txt",
        f"""
EZB-Referenzkurse 28.11.2025 (letzter Handelstag des Monats): 1 EUR = {rate:.4f} USD = 0.8760 GBP""",
    )
    loss = held - cents(dollars / rate)
    b.want("fx", f"2150 {loss} | 1230" if loss > 0 else f"1230 {-loss} | 2660")


def _agency_errors(b: Book) -> None:
    booked, spa, campaign = b.some(600, 700), b.some(420, 690), b.some(4800, 7400)
    real = booked + Decimal(b.chance.randint(60, 140))
    b.post(0, 28, "Umlage Holding 11", f"4957 {booked} | 1594")
    before = -b.balance("1594") - booked
    b.paper(
        "saldenabstimmung_holding.pdf",
        f"""
Nordlicht Holding GmbH                                              Flensburg, 03.12.2025
Saldenabstimmung zum 30.11.2025 mit der Nordlicht Kommunikation GmbH
Forderung am 31.10.2025                    {continental(before)} EUR
28.11.2025 Umlage November                 {continental(real)} EUR
Forderung am 30.11.2025                    {continental(before + real)} EUR
Bitte bestätigen Sie uns diesen Saldo.""",
    )
    b.want("intercompany", f"4957 {real - booked} | 1594")
    tax = cents(spa * Decimal("0.19"))
    b.post(0, 24, "Strandhotel Glücksburg", f"4660 {spa} | 1576 {tax} | 1200")
    b.paper(
        "strandhotel.pdf",
        f"""
Strandhotel Glücksburg   Rechnung 20251188   23.11.2025   Nordlicht Kommunikation GmbH, z. Hd. Frau Jensen
Wellness-Wochenende für zwei, 21.–23.11.2025   netto {continental(spa)}  MwSt 19 % {continental(tax)}  Summe {continental(spa + tax)} EUR
[handschriftlich] Unser Hochzeitstag – bitte auf mein Verrechnungskonto! Maren J.""",
    )
    b.want("owner-private", f"1507 {spa + tax} | 4660 {-spa} | 1576")
    b.post(0, 27, "AR250991 Klinik am Sund", f"1410 {_gross(campaign)} | 8400 {-campaign} | 1776")
    b.paper(
        "AR250991.pdf",
        f"""
Nordlicht Kommunikation GmbH      Rechnung AR250991      27.11.2025
Klinik am Sund gGmbH
Kampagnenbetreuung Dezember 2025 (Leistungszeitraum 01.12.2025 bis 31.12.2025)
Honorar {continental(campaign)} EUR   zzgl. 19 % USt {continental(_gross(campaign) - campaign)} EUR   Rechnungsbetrag {continental(_gross(campaign))} EUR""",
    )
    b.want("revenue-wrong-period", f"8400 {campaign} | 0990")
    suite = Decimal(12 * b.chance.randint(70, 110))
    b.post(0, 3, "Canto Cumulus Jahr", _net("4964", suite, "1610", "1576"))
    b.paper(
        "canto.pdf",
        f"""
Canto GmbH, Berlin    Rechnung C-20931    03.11.2025    Nordlicht Kommunikation GmbH
Digital Asset Management, 10 Nutzer, Laufzeit 01.11.2025 – 31.10.2026
Nettobetrag {continental(suite)} €   USt 19 % {continental(_gross(suite) - suite)} €   Gesamtbetrag {continental(_gross(suite))} €""",
    )
    b.want("prepaid-expensed", f"0980 {suite * 11 / 12:f} | 4964")
    camera = Decimal(36 * b.chance.randint(90, 130))
    b.post(0, 6, "Foto Lundberg Sony FX6", _net("0421", camera, "1610", "1576"))
    b.post(0, 30, "AfA Sony FX6", f"4830 {camera / 3} | 0421")
    b.paper(
        "lundberg.pdf",
        f"""
Foto Lundberg Kiel   Rechnung 88-2025   06.11.2025   Lieferdatum 06.11.2025   Nordlicht Kommunikation GmbH
1 Sony FX6 Filmkamera, Gehäuse, Nr. 5002281   netto {continental(camera)}   USt 19 % {continental(_gross(camera) - camera)}   zu zahlen {continental(_gross(camera))} EUR""",
    )
    b.want("depreciation-pro-rata", f"0421 {camera / 3 - camera / 36} | 4830")
    draft = b.some(1000, 1800)
    b.post(0, 12, "Studio Femke RE 11-7A", _net("4610", draft, "1610", "1576"))
    b.paper(
        "femke_11-7A.pdf",
        f"""
Studio Femke, Grafikdesign   RE 11-7A   12.11.2025   Nordlicht Kommunikation
Illustrationen Kundenprojekt Klinik am Sund, Oktober–November, abgegeben 11.11.2025
{continental(draft)} € netto + 19 % {continental(_gross(draft) - draft)} € = {continental(_gross(draft))} €""",
    )
    b.want("wrong-account", f"3100 {draft} | 4610")


def _agency_decoys(b: Book) -> None:
    for number in ("11-9", "11-10"):
        b.post(0, 20, f"Foto Behrends {number}", _net("3100", Decimal(450), "1610", "1576"))
        b.paper(
            f"behrends {number}.pdf",
            f"""
Foto Behrends   Rechnung {number}   20.11.2025   Nordlicht Kommunikation GmbH
Fototermin {"Rathaus" if number == "11-9" else "Werft"}, 18.11.2025   450,00 € + 85,50 € MwSt = 535,50 €""",
        )
    b.post(0, 18, "Bewirtung Kunde Klinik am Sund", _net("4650", Decimal(118), "1200", "1576"))
    b.paper(
        "beleg_bewirtung.pdf",
        """
Restaurant Piet Henningsen   18.11.2025   4 Gerichte, Getränke   118,00 + 22,42 = 140,42 EUR
Anlass: Jahresplanung Klinik am Sund; Teilnehmer: Dr. Wolff, Hr. Petersen, M. Jensen""",
    )
    b.post(0, 10, "Monitor Eizo", _net("4930", Decimal(689), "1200", "1576"))
    b.paper(
        "eizo.pdf",
        """
Cyberport   Rechnung 3381221   10.11.2025   Nordlicht Kommunikation GmbH
1 Eizo EV2795 Monitor   689,00   19 % MwSt 130,91   Summe 819,91 EUR""",
    )
    b.post(0, 13, "Domain-Paket 2026", _net("4964", Decimal(228), "1200", "1576"))
    b.paper(
        "domains.pdf",
        """
InterNetX   Rechnung 551207   13.11.2025   Nordlicht Kommunikation GmbH
12 Domains, 01.01.2026 – 31.12.2026   netto 228,00 EUR   USt 43,32 EUR   gesamt 271,32 EUR""",
    )
    b.paper(
        "textwerk_dez.pdf",
        """
Textwerk Ahrens   Rechnung 12-3   04.12.2025   Nordlicht Kommunikation GmbH
Redaktion Newsletter, geliefert am 03.12.2025   780,00 € + 148,20 € = 928,20 €""",
    )
    b.paper(
        "angebot_messe.pdf",
        """
Messebau Nord   Angebot 2025-88   19.11.2025   Nordlicht Kommunikation GmbH
Stand 12 m², Aufbau und Abbau   netto 5.300,00   MwSt 1.007,00   brutto 6.307,00   Wir freuen uns auf Ihren Auftrag.""",
    )
    b.paper(
        "femke_mahnung.pdf",
        """
Studio Femke   Zahlungserinnerung vom 28.11.2025 an Nordlicht Kommunikation
Unsere RE 11-7A vom 12.11.2025 ist noch offen. Danke!""",
    )


def _agency_bank(b: Book) -> None:
    fee = b.some(16, 29)
    b.want("bank-fee", f"4970 {fee} | 1200")
    lines = "\n".join(f"{d:%d.%m.%Y}  {t[:34]:<36}{continental(a):>14}" for d, t, a in sorted(b.moved("1200")))
    b.paper(
        "GLS_Kontoauszug_11.pdf",
        f"""
GLS Bank   Kontoauszug 11/2025   Nordlicht Kommunikation GmbH   Konto 2044 1180 00
{lines}
30.11.2025  Entgelt Kontofuehrung               {continental(-fee):>14}
Neuer Saldo 30.11.2025                          {continental(b.balance("1200") - fee)}""",
    )
