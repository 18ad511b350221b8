"""The thirteenth hand's first firm: a roofer in Wismar who keeps SKR04."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR04 = """
A|0440|Maschinen und Dachaufzüge
A|0540|Transporter und Anhänger
A|0690|Sonstige Betriebs- und Geschäftsausstattung
A|1000|Lager Ziegel, Folien, Bleche
A|1200|Forderungen aus Lieferungen und Leistungen
A|1300|Sonstige Vermögensgegenstände
A|1406|Abziehbare Vorsteuer 19 %
A|1600|Kasse
A|1800|VR Bank Mecklenburg, Girokonto
A|1900|Aktive Rechnungsabgrenzung
E|2900|Gezeichnetes Kapital
E|2970|Gewinnvortrag vor Verwendung
L|3070|Sonstige Rückstellungen
L|3150|Darlehen VR Bank Mecklenburg
L|3250|Erhaltene Anzahlungen
L|3300|Verbindlichkeiten aus Lieferungen und Leistungen
L|3510|Verrechnungskonto Gesellschafter J. Brüggemann
L|3720|Verbindlichkeiten aus Lohn und Gehalt
L|3730|Verbindlichkeiten Lohn- und Kirchensteuer
L|3740|Verbindlichkeiten soziale Sicherheit und SOKA-Dach
L|3806|Umsatzsteuer 19 %
L|3900|Passive Rechnungsabgrenzung
I|4400|Erlöse Dacharbeiten 19 % USt
I|4405|Erlöse Wartungsverträge 19 % USt
X|5400|Ziegel, Folien, Bleche 19 % Vorsteuer
X|5900|Fremdleistungen (Gerüst, Kran)
X|6010|Löhne
X|6110|Gesetzliche soziale Aufwendungen
X|6120|Beiträge Berufsgenossenschaft
X|6220|Abschreibungen auf Sachanlagen
X|6310|Miete Lagerhalle und Hof
X|6325|Strom, Wasser, Gas
X|6335|Instandhaltung Halle
X|6400|Versicherungen
X|6420|Beiträge Innung und Handwerkskammer
X|6470|Reparatur und Wartung Maschinen
X|6530|Laufende Kfz-Kosten
X|6540|Kfz-Reparaturen
X|6600|Werbekosten
X|6640|Bewirtungskosten
X|6805|Telefon und Internet
X|6821|Fortbildungskosten
X|6827|Abschluss- und Steuerberatung
X|6845|Werkzeuge und Kleingeräte
X|6855|Nebenkosten des Geldverkehrs
X|6859|Abfallbeseitigung
X|7320|Zinsen Darlehen
"""

_POLICY = """
Dachdeckerei Brüggemann GmbH, Poeler Straße 84, 23970 Wismar
So schließen wir den Monat ab

- Maschinen, Aufzüge und Geräte, die je Stück mehr als 800 € netto kosten, kommen auf 0440, Fahrzeuge und Anhänger auf 0540. Was weniger kostet, ist 6845.
- Abschreibung: linear, monatsgenau ab dem Monat der Anschaffung; Maschinen 8 Jahre, Fahrzeuge 6 Jahre.
- Reparaturen an Fahrzeugen 6540, an Maschinen 6470. Ersatzteile werden nie aktiviert.
- Was für spätere Monate bezahlt ist, wird ab 250 € auf 1900 abgegrenzt, nach Monaten, der erste zählt voll.
- Ein Dach ist Umsatz des Monats, in dem es abgenommen ist. Vorher berechnete Arbeiten stehen netto auf 3900; abgenommene, noch nicht berechnete netto auf 1200.
- Fehlt am Monatsende die Rechnung für etwas, das wir schon bekommen haben, stellen wir den Nettobetrag auf 3070 zurück.
- Berufsgenossenschaft: jeden Monat ein Zwölftel des letzten Bescheids, 6120 an 3070.
- Privates von Jens Brüggemann läuft über 3510.
"""


def _vst(account: str, net: Decimal, against: str = "3300") -> str:
    return f"{account} {net} | 1406 {_tax(net)} | {against}"


def _tax(net: Decimal) -> Decimal:
    return cents(net * 19 / 100)


def _gross(net: Decimal) -> Decimal:
    return net + _tax(net)


def _sum(net: Decimal) -> str:
    """The foot of an invoice."""
    return f"Nettobetrag {continental(net)} €     19 % MwSt. {continental(_tax(net))} €     Rechnungsbetrag {continental(_gross(net))} €"


def roofer(seed: int = 0) -> Book:
    b = Book("roofer-skr04", "EUR", 2025, 10, _SKR04, _POLICY, seed)
    b.post(
        11,
        1,
        "Saldenvorträge",
        "1800 58312.77 | 0440 74200 | 0540 51300 | 0690 6100 | 1000 18800 | 1200 47200 | 3150 -42000 | 3510 -5200 | 2900 -25000 | 2970",
    )
    b.every(3, "Hallenmiete Poeler Str. {mm}/{y} Erbengem. Voß", "6310 1680 | 1800", skip=(0,))
    b.want("rent-missing", "6310 1680 | 3070", "6310 1680 | 3300", gap=True)
    b.every(31, "AfA {de} {y}", "6220 1790 | 0440 -980 | 0540")
    b.every(31, "BG Bau, Zwölftel {mm}/{y}", "6120 940 | 3070", skip=(0,))
    b.want("accrual-missing", "6120 940 | 3070", gap=True)
    _year(b)
    _errors(b)
    _sales(b)
    _more(b)
    _decoys(b)
    fee = b.some(14, 41)
    b.want("bank-fee", f"6855 {fee} | 1800")
    start = b.balance("1800") - sum((a for _, _, a in b.moved("1800")), Decimal(0))
    lines = "\n".join(
        f"{d:%d.%m.}  {d:%d.%m.}  {t[:40]:<42}{_soll_haben(a):>16}" for d, t, a in sorted(b.moved("1800"))
    )
    b.paper(
        "VR Bank Kontoauszug 10-2025.txt",
        f"""
VR Bank Mecklenburg eG          Kontokorrent DE62 1406 1308 0004 4712 09          Kontoauszug 10/2025
Dachdeckerei Brüggemann GmbH
Bu-Tag  Wert   Vorgang
alter Kontostand vom 30.09.2025                            {_soll_haben(start):>16}
{lines}
31.10.  31.10.  Abschluss: Kontoführung, Buchungsposten     {_soll_haben(-fee):>16}
neuer Kontostand vom 31.10.2025                            {_soll_haben(b.balance("1800") - fee):>16}""",
    )
    return b


def _soll_haben(amount: Decimal) -> str:
    """German banks of the cooperative kind set S and H behind the amount."""
    return f"{continental(abs(amount))} {'S' if amount < 0 else 'H'}"


def _year(b: Book) -> None:
    for back in b.months():
        for day, who in (
            (7, "Wohnungsgenossenschaft Union"),
            (15, "Fam. Kröger"),
            (22, "Hansestadt Wismar"),
            (28, "Fam. Timm"),
        ):
            net = b.some(7200, 14800)
            b.post(back, day, f"AR {2500 + len(b.rows)} {who}", f"1200 {_gross(net)} | 4400 {-net} | 3806")
        care = b.some(900, 1900)
        b.post(back, 29, f"AR {2500 + len(b.rows)} Dachwartung Union", f"1200 {_gross(care)} | 4405 {-care} | 3806")
        b.post(back, 26, "Sammelgutschrift Kunden", f"1800 {b.some(44000, 53000)} | 1200")
        for day, who, account in (
            (4, "DEG Dach-Fassade-Holz", "5400"),
            (11, "Gerüstbau Nordmann", "5900"),
            (16, "Rathscheck Schiefer", "5400"),
            (20, "DEG Dach-Fassade-Holz", "5400"),
        ):
            net = b.some(1900, 5200)
            b.post(back, day, f"{who} Re {60100 + 17 * len(b.rows)}", _vst(account, net))
            b.post(back, min(day + 10, 30), f"Überweisung {who}", f"3300 {_gross(net)} | 1800")
        b.post(back, 27, "Löhne {mm}/{y}", "6010 15800 | 6110 3380 | 3730 -2140 | 3740 -6790 | 1800")
        b.post(back, 28, "Lohnsteuer, Krankenkassen, SOKA", "3730 2140 | 3740 6790 | 1800")
        b.post(back, 12, "Stadtwerke Wismar Abschlag", _vst("6325", Decimal(385), "1800"))
        b.post(back, 17, "Team-Tankkarte Diesel", _vst("6530", b.some(690, 1340), "1800"))
        b.post(back, 9, "Vodafone Business", _vst("6805" if back else "6420", Decimal("112.40"), "1800"))
        b.post(back, 30, "Rate Darlehen VR Bank", f"3150 700 | 7320 {142 - 3 * (11 - back)} | 1800")
        b.post(back, 13, "EVG Entsorgung Container", _vst("6859", b.some(380, 910), "1800"))
        if back in (9, 6, 3, 0):
            b.post(back, 21, "Steuerkanzlei Harms, Quartal", _vst("6827", Decimal(780), "1800"))
        if back:
            b.post(back, 31, "Kontoführung VR Bank", f"6855 {b.some(14, 41)} | 1800")
    b.want("wrong-account", "6805 112.40 | 6420")


def _errors(b: Book) -> None:
    scaffold, lift, clutch, waste = b.some(2100, 5900), b.some(3400, 8900), b.some(1300, 3700), b.some(700, 1900)
    b.paper(
        "Nordmann 1187.pdf",
        f"""
Gerüstbau Nordmann GmbH, Am Torney 12, 23970 Wismar
Dachdeckerei Brüggemann GmbH, Poeler Straße 84, 23970 Wismar
Rechnung Nr. 1187                                                Datum: 30.10.2025
Bauvorhaben Lübsche Straße 40: Fassadengerüst 310 m², Auf- und Abbau, Standzeit 06.10. bis 29.10.2025
{_sum(scaffold)}
Zahlbar bis 13.11.2025 ohne Abzug.""",
    )
    b.want("unrecorded", f"5900 {scaffold} | 1406 {_tax(scaffold)} | 3300")
    b.post(0, 8, "Böcker Maschinenwerke Re 250318", _vst("6845", lift))
    b.paper(
        "Böcker.pdf",
        f"""
Böcker Maschinenwerke GmbH     Rechnung 250318     08.10.2025     an Dachdeckerei Brüggemann GmbH
Pos. 1     1 Stück Dachdecker-Schrägaufzug Junior HD 200, Fabr.-Nr. 44 118, ausgeliefert am 07.10.2025
{_sum(lift)}""",
    )
    # An asset from the month of purchase: its first ninety-sixth may be charged with it.
    b.want(
        "asset-expensed",
        f"0440 {lift} | 6845",
        f"0440 {lift - cents(lift / 96)} | 6220 {cents(lift / 96)} | 6845",
    )
    b.post(0, 17, "Autohaus Hugo Pfohe Werkstatt", _vst("0540", clutch))
    b.paper(
        "Pfohe Werkstatt.pdf",
        f"""
Autohaus Hugo Pfohe, Wismar     Werkstattrechnung 88-30551     17.10.2025     Dachdeckerei Brüggemann GmbH
Ford Transit HWI-DB 120, km-Stand 164.310: Kupplung und Zweimassenschwungrad erneuert, Fertigstellung 16.10.2025
Lohn und Material laut Anlage. {_sum(clutch)}""",
    )
    b.want("expense-capitalised", f"6540 {clutch} | 0540")
    b.post(-1, 10, "EVG Entsorgung Re 71020", _vst("6859", waste))
    b.paper(
        "EVG 71020.pdf",
        f"""
EVG Entsorgungs- und Verwertungsgesellschaft mbH     Rechnung 71020     10.11.2025     Dachdeckerei Brüggemann GmbH
Dachpappe, teerhaltig, 4,2 t, Container abgeholt am 23.10.2025, Lübsche Straße 40
{_sum(waste)}""",
    )
    b.want("wrong-period", f"6859 {waste} | 3070")
    cover = Decimal(12 * b.chance.randint(130, 310))
    b.post(0, 1, "SIGNAL IDUNA Betriebshaftpflicht", f"6400 {cover} | 1800")
    b.paper(
        "SIGNAL IDUNA.pdf",
        f"""
SIGNAL IDUNA Allgemeine Versicherung AG     Beitragsrechnung zum Vertrag 4.118.207.3     Dachdeckerei Brüggemann GmbH
Betriebshaftpflicht Bauhandwerk. Jahresbeitrag für die Zeit vom 01.10.2025 bis 01.10.2026, 12 Uhr:
{continental(cover)} € einschließlich 19 % Versicherungsteuer. Wir buchen am 01.10.2025 ab.""",
    )
    b.want("prepaid-expensed", f"1900 {cover * 11 / 12:f} | 6400")


def _sales(b: Book) -> None:
    done, ahead = b.some(6100, 13900), b.some(5200, 11700)
    b.post(-1, 6, "AR 2911 Kirchgemeinde St. Nikolai", f"1200 {_gross(done)} | 4400 {-done} | 3806")
    b.paper(
        "AR 2911.pdf",
        f"""
Dachdeckerei Brüggemann GmbH                                     Rechnung 2911 vom 06.11.2025
Ev.-Luth. Kirchgemeinde St. Nikolai, Wismar
Seitenschiff Nord: Schieferdeckung 84 m² erneuert, Leistungszeitraum 13.10. bis 28.10.2025, Abnahme am 29.10.2025
{_sum(done)}""",
    )
    b.want("revenue-wrong-period", f"1200 {done} | 4400")
    b.post(0, 24, "AR 2880 Pension Seeblick", f"1200 {_gross(ahead)} | 4400 {-ahead} | 3806")
    b.paper(
        "AR 2880.pdf",
        f"""
Dachdeckerei Brüggemann GmbH                                     Rechnung 2880 vom 24.10.2025
Pension Seeblick, Zierow
Flachdach Anbau abdichten, 120 m². Ausführung vom 10.11. bis 18.11.2025, auf Ihren Wunsch vorab berechnet
{_sum(ahead)}""",
    )
    b.want("income-of-later-month", f"4400 {ahead} | 3900")


def _more(b: Book) -> None:
    slate, grill, back_tiles = b.some(1400, 3900), b.some(700, 1900), b.some(300, 1200)
    b.post(0, 6, "Rathscheck Schiefer Re 509118", _vst("5400", slate))
    b.post(0, 23, "RATHSCHECK Schiefer 509118", _vst("5400", slate))
    b.paper(
        "Rathscheck 509118.pdf",
        f"""
Rathscheck Schiefer, Mayen     Rechnung 509118     06.10.2025     Dachdeckerei Brüggemann GmbH, Wismar
Dachschiefer Rechteck 30/20, 6 Paletten, geliefert am 02.10.2025
{_sum(slate)}""",
    )
    b.want("double-invoice", f"3300 {_gross(slate)} | 5400 {-slate} | 1406")
    b.post(0, 18, "Hagebaumarkt Wismar EC", _vst("6845", grill, "1800"))
    b.paper(
        "hagebau.txt",
        f"""
hagebaumarkt Wismar     18.10.2025  10:42     Bon 4471     Rechnung an Dachdeckerei Brüggemann GmbH
Gasgrill Napoleon Rogue 425
{_sum(grill)}     girocard
mit Kugelschreiber: Jens privat, Garten""",
    )
    b.want("owner-private", f"3510 {_gross(grill)} | 6845 {-grill} | 1406")
    b.paper(
        "DEG Gutschrift.pdf",
        f"""
DEG Dach-Fassade-Holz eG     GUTSCHRIFT 44-20817     27.10.2025     Dachdeckerei Brüggemann GmbH, Wismar
Rücknahme Biberschwanzziegel, 2 Paletten, zurückgenommen am 24.10.2025, aus Lieferung vom 18.09.2025
Wir schreiben Ihnen gut: {_sum(back_tiles).replace("Rechnungsbetrag", "Gutschriftsbetrag")}""",
    )
    b.want("credit-not-booked", f"3300 {_gross(back_tiles)} | 5400 {-back_tiles} | 1406")
    glue = b.some(260, 790)
    b.paper(
        "Würth Bon.txt",
        f"""
Adolf Würth GmbH & Co. KG, Niederlassung Wismar     Barverkauf 331 0 8820     21.10.2025     Dachdeckerei Brüggemann GmbH
Kartuschenpistolen, Bits, Schutzbrillen
{_sum(glue)}     Zahlung: Mastercard J. Brüggemann privat
Bitte erstatten, von mir privat ausgelegt. Jens B.""",
    )
    b.want("owner-paid", f"6845 {glue} | 1406 {_tax(glue)} | 3510")


def _decoys(b: Book) -> None:
    for number, what in (("60988", "Dachlatten 30/50"), ("60989", "Konterlatten 40/60")):
        b.post(0, 14, f"DEG Dach-Fassade-Holz Re {number}", _vst("5400", Decimal(640)))
        b.paper(
            f"DEG {number}.pdf",
            f"""
DEG Dach-Fassade-Holz eG     Rechnung {number}     14.10.2025     Dachdeckerei Brüggemann GmbH, Wismar
{what}, geliefert am 13.10.2025     {_sum(Decimal(640))}""",
        )
    b.post(0, 10, "Absturzsicherung Petzl", _vst("6845", Decimal(2340)))
    b.paper(
        "Petzl.pdf",
        f"""
Arbeitsschutz Nord GmbH     Rechnung AN-5518     10.10.2025     Dachdeckerei Brüggemann GmbH
6 Auffanggurte mit Falldämpfer, Stückpreis 390,00 €, geliefert am 09.10.2025     {_sum(Decimal(2340))}""",
    )
    b.post(0, 20, "Dachdecker-Innung Tagung Februar", _vst("1900", Decimal(690)))
    b.paper(
        "Innung.pdf",
        f"""
Landesinnungsverband Dachdeckerhandwerk MV     Rechnung 2025/340     20.10.2025     Dachdeckerei Brüggemann GmbH
Landesverbandstag am 19. und 20. Februar 2026 in Rostock, 3 Personen     {_sum(Decimal(690))}""",
    )
    b.post(0, 13, "AR 2850 Fam. Lemke", f"1200 {_gross(Decimal(2600))} | 4400 -2600 | 3806")
    b.post(0, 14, "Storno AR 2850 Fam. Lemke, falsche Anschrift", "4400 2600 | 3806 494 | 1200")
    b.post(0, 14, "AR 2851 Fam. Lemke", f"1200 {_gross(Decimal(2600))} | 4400 -2600 | 3806")
    b.paper(
        "Mahnung Stadtwerke.txt",
        """
Stadtwerke Wismar GmbH     Zahlungserinnerung     27.10.2025     Dachdeckerei Brüggemann GmbH
Abschlag Oktober 2025, fällig am 12.10.2025: 458,15 €. Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.""",
    )
    b.paper(
        "Angebot Anhänger.pdf",
        """
Böckmann Fahrzeugwerke     Angebot 77120     15.10.2025     Dachdeckerei Brüggemann GmbH
Tandem-Hochlader HL-AL 4121     5.480,00 € netto     19 % MwSt. 1.041,20 €     6.521,20 €     freibleibend bis 30.11.2025""",
    )
    b.paper(
        "DEG November.pdf",
        f"""
DEG Dach-Fassade-Holz eG     Rechnung 61120     07.11.2025     Dachdeckerei Brüggemann GmbH, Wismar
Unterspannbahn 12 Rollen, geliefert am 05.11.2025     {_sum(Decimal(1120))}""",
    )
    b.paper(
        "Lieferschein Rathscheck.pdf",
        """
Rathscheck Schiefer, Mayen     Lieferschein 509118-L     02.10.2025     Dachdeckerei Brüggemann GmbH, Wismar
Dachschiefer Rechteck 30/20, 6 Paletten     erhalten: M. Wulf""",
    )
