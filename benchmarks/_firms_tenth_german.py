"""The tenth hand's German firms: stage lights for hire in Leipzig (SKR03), an optician in Winterthur (bexio, KMU chart)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR03 = """
A|0027|EDV-Software
A|0350|Lkw und Anhänger
A|0400|Licht- und Tontechnik
A|0980|Aktive Rechnungsabgrenzung
A|1200|Sparkasse Leipzig
A|1400|Forderungen a. LuL
A|1576|Abziehbare Vorsteuer 19 %
A|1594|Verrechnung Lichtwerk Bühnenbau GmbH
L|0970|Sonstige Rückstellungen
L|0990|Passive Rechnungsabgrenzung
L|1600|Verbindlichkeiten a. LuL
L|1740|Verb. aus Lohn und Gehalt
L|1741|Verb. Lohn- und Kirchensteuer
L|1742|Verb. soziale Sicherheit
L|1755|Verrechnungskonto Gesellschafterin
L|1776|Umsatzsteuer 19 %
E|0800|Gezeichnetes Kapital
I|8400|Erlöse Vermietung 19 % USt
I|8410|Erlöse Produktion 19 % USt
X|3100|Fremdleistungen
X|3300|Verbrauchsmaterial Bühne
X|4120|Gehälter
X|4130|Gesetzliche soziale Aufwendungen
X|4210|Miete Lagerhalle
X|4240|Gas, Strom, Wasser
X|4360|Versicherungen
X|4530|Laufende Kfz-Betriebskosten
X|4610|Werbekosten
X|4660|Reisekosten Arbeitnehmer
X|4805|Reparatur und Instandhaltung Technik
X|4822|Abschreibungen immaterielle Vermögensgegenstände
X|4830|Abschreibungen Sachanlagen
X|4855|Sofortabschreibung GWG
X|4920|Telefon
X|4930|Bürobedarf
X|4950|Rechts- und Beratungskosten
X|4964|Lizenzen, Wartung EDV
X|4970|Nebenkosten des Geldverkehrs
"""

_LICHTWERK_POLICY = """
Lichtwerk Veranstaltungstechnik GmbH            Bilanzierungsrichtlinie            gültig ab 1.1.2025
1. Geräte bis 800 EUR netto je Stück sind GWG und werden sofort abgeschrieben (4855). Teurere Licht- und Tontechnik wird auf 0400 aktiviert.
2. Abschreibung linear: Licht- und Tontechnik 5 Jahre, Lkw 6 Jahre, Software 3 Jahre; Beginn im Monat nach der Anschaffung. Gegenkonto ist das Anlagekonto selbst.
3. Reparatur, Wartung, Ersatzteile der Technik: 4805.
4. Vorausbezahlte Kosten ab 250 EUR grenzen wir taggenau auf 0980 ab.
5. Vermietungen zählen in dem Monat, in dem die Veranstaltung stattfindet. Was wir vorher berechnen, steht auf 0990.
6. Leistungen des Monats, deren Rechnung noch fehlt, stehen netto auf 0970 und werden am Ersten zurückgenommen.
7. Privates von Frau Kirsten: 1755. Mit der Schwester Lichtwerk Bühnenbau GmbH rechnen wir über 1594 ab.
"""


def _vst(account: str, net: Decimal, against: str = "1600") -> str:
    return f"{account} {net} | 1576 {cents(net * 19 / 100)} | {against}"


def _gross(net: Decimal, percent: Decimal | int = 19) -> Decimal:
    return net + cents(net * percent / 100)


def lights(seed: int = 0) -> Book:
    b = Book("lights-skr03", "EUR", 2026, 2, _SKR03, _LICHTWERK_POLICY, seed)
    b.post(
        11, 1, "Saldovorträge", "1200 48210.55 | 0400 162000 | 0350 58000 | 0027 7200 | 1400 14100 | 1594 6420 | 0800"
    )
    b.every(2, "Miete Halle Plagwitz {mm}/{y}", _vst("4210", Decimal(2350), "1200"))
    b.every(31, "AfA {mm}/{y}", "4830 3400 | 0400 -2600 | 0350")
    b.every(31, "Abschreibung Lagersoftware {mm}", "4822 200 | 0027", skip=(0,))
    b.want("amortisation-missing", "4822 200 | 0027", gap=True)
    _lights_year(b)
    _lights_errors(b)
    _lights_decoys(b)
    fee = b.some(14, 39)
    b.want("bank-fee", f"4970 {fee} | 1200")
    lines = "\n".join(f"{d:%d.%m.}  {t[:40]:<42}{continental(a):>14}" for d, t, a in sorted(b.moved("1200")))
    b.paper(
        "Sparkasse 2026-02.txt",
        f"""
Sparkasse Leipzig     Kontoauszug 2/2026     Lichtwerk Veranstaltungstechnik GmbH     Kontonummer 1100 220 330
{lines}
27.02.  Entgelt Geschäftsgirokonto Februar          {continental(-fee):>14}
Kontostand am 27.02.2026     EUR {continental(b.balance("1200") - fee)}""",
    )
    return b


def _lights_year(b: Book) -> None:
    for back in b.months():
        for day, account in ((5, "8400"), (12, "8400"), (19, "8410"), (25, "8400")):
            net = b.some(4200, 9100)
            b.post(back, day, f"RE 26-{1000 + len(b.rows)}", f"1400 {_gross(net)} | {account} {-net} | 1776")
        b.post(back, 27, "Zahlungseingänge Kunden", f"1200 {b.some(23000, 29500)} | 1400")
        for day, who in ((9, "Rigging Kollektiv"), (23, "Tontechnik Hausmann")):
            net = b.some(900, 2600)
            b.post(back, day, f"{who} Rg {700 + len(b.rows)}", _vst("3100", net))
            b.post(back, 28 if day == 9 else 27, f"Überweisung {who}", f"1600 {_gross(net)} | 1200")
        b.post(back, 14, "Thomann Gaffa, Leuchtmittel", _vst("3300", b.some(180, 540), "1200"))
        b.post(back, 31, "Gehälter {mm}", "4120 11400 | 4130 2380 | 1741 -1620 | 1742 -4690 | 1740")
        b.post(back, 31, "Auszahlung Gehälter {mm}", "1740 7470 | 1200")
        b.post(back, 10, "Finanzamt und Krankenkassen", "1741 1620 | 1742 4690 | 1200")
        b.post(back, 20, "Aral Sammelabrechnung", _vst("4530", b.some(310, 690), "1200"))
        b.post(back, 16, "Telekom Deutschland", _vst("4920", Decimal("69.95"), "1200"))
        power = b.some(380, 620)
        if back:
            b.post(back, 31, "Rückstellung Heizung Halle {mm}", f"4240 {power} | 0970")
            b.post(back, 27, "Kontoführung Sparkasse", f"4970 {b.some(14, 39)} | 1200")
        if back > 1:
            b.post(back - 1, 1, "Auflösung Rückstellung Heizung", f"0970 {power} | 4240")
        if back == 1:
            b.want("accrual-not-released", f"0970 {power} | 4240", gap=True)
        if back < 11:
            b.post(back, 11, "Hausverwaltung Fritzsche Heizung Vormonat", _vst("4240", b.some(380, 620), "1200"))
        if back:
            b.post(back, 18, "Stadtwerke Leipzig Abschlag", _vst("4240", Decimal(410), "1200"))
        if back in (9, 6, 3, 0):
            b.post(back, 22, f"Steuerkanzlei Böhme {back}", _vst("4950", Decimal(640), "1200"))
    b.post(0, 28, "Rückstellung Heizung Halle 02", f"4240 {b.some(380, 620)} | 0970")


def _lights_errors(b: Book) -> None:
    rig, gala, heads = b.some(1100, 2700), b.some(5200, 9800), b.some(2100, 3900)
    b.paper(
        "RigKo_2231.pdf",
        f"""
Rigging Kollektiv Leipzig GbR     Rechnung 2231     vom 26.02.2026
Lichtwerk Veranstaltungstechnik GmbH, Naumburger Straße 28, 04229 Leipzig
Hängepunkte setzen und abnehmen, Messehalle 4, 21. bis 23.02.2026, 3 Rigger
Netto {continental(rig)} EUR     USt 19 % {continental(_gross(rig) - rig)} EUR     Gesamt {continental(_gross(rig))} EUR     zahlbar in 14 Tagen""",
    )
    b.want("unrecorded", f"3100 {rig} | 1576 {_gross(rig) - rig} | 1600")
    b.post(0, 24, "RE 26-4410 Ballhaus Gala", f"1400 {_gross(gala)} | 8400 {-gala} | 1776")
    b.paper(
        "RE 26-4410.pdf",
        f"""
Lichtwerk Veranstaltungstechnik GmbH          Rechnung RE 26-4410          24.02.2026
An: Ballhaus Paunsdorf Betriebs GmbH
Frühlingsgala: Vermietung Licht- und Tonanlage, Veranstaltung vom 14. bis 16. März 2026
Summe netto {continental(gala)}     19 % USt {continental(_gross(gala) - gala)}     Rechnungsbetrag {continental(_gross(gala))} EUR""",
    )
    b.want("income-of-later-month", f"8400 {gala} | 0990")
    b.post(0, 6, "cast Lighting", _vst("4855", heads))
    b.paper(
        "cast_88120.pdf",
        f"""
cast C. Adam GmbH     RECHNUNG 88120     06.02.2026     Kunde: Lichtwerk Veranstaltungstechnik GmbH
1 St. LED-Verfolger 1200 W mit Stativ, Ser.-Nr. V-20917, geliefert 04.02.2026
Warenwert {continental(heads)}   MwSt 19 % {continental(_gross(heads) - heads)}   Endbetrag {continental(_gross(heads))}""",
    )
    b.want("asset-expensed", f"0400 {heads} | 4855")
    desk = Decimal(60 * b.chance.randint(130, 190))
    b.post(1, 15, "Digitalmischpult Allen & Heath", _vst("0400", desk))
    b.post(0, 28, "AfA Mischpult (Zugang 1/26)", f"4830 {desk / 5:f} | 0400")
    b.paper(
        "mischpult.pdf",
        f"""
Pro Audio Sachsen GmbH     Rechnung 26-0107     15.01.2026     Lichtwerk Veranstaltungstechnik GmbH
1 St. Digitalmischpult dLive S5000, Ser.-Nr. AH-77120, ausgeliefert 14.01.2026
netto {continental(desk)}   USt 19 % {continental(_gross(desk) - desk)}   brutto {continental(_gross(desk))}""",
    )
    b.want("depreciation-not-pro-rata", f"0400 {desk * 11 / 60:f} | 4830")
    cover = Decimal(365 * b.chance.randint(4, 9))
    b.post(0, 3, "Elektronikversicherung Mannheimer", f"4360 {cover} | 1200")
    b.paper(
        "mannheimer.pdf",
        f"""
Mannheimer Versicherung AG     Beitragsrechnung     Vertrag SINFONIMA-T 4.771.220     03.02.2026
Lichtwerk Veranstaltungstechnik GmbH     Technikversicherung für Verleihgeräte
Zeitraum 01.02.2026 - 31.01.2027     Jahresbeitrag einschl. Versicherungsteuer {continental(cover)} EUR     Abbuchung 03.02.2026""",
    )
    b.want("prepaid-expensed", f"0980 {cover / 365 * 337:f} | 4360")
    b.post(0, 18, "Stadtwerke Leipzig Abschlag", _vst("4920", Decimal(410), "1200"))
    b.want("wrong-account", "4240 410 | 4920")
    truss = b.some(900, 2100)
    b.post(0, 4, "Tontechnik Hausmann Rg 9017", _vst("3100", truss))
    b.post(0, 20, "Hausmann FOH Theaterfabrik 9017", _vst("3100", truss))
    b.paper(
        "hausmann9017.pdf",
        f"""
Tontechnik Hausmann     Rechnung Nr. 9017     04.02.2026     an Lichtwerk Veranstaltungstechnik GmbH
FOH-Technik Theaterfabrik, 30.01. bis 02.02.2026 nach Absprache pauschal, abgenommen 02.02.2026
{continental(truss)} zzgl. 19 % USt {continental(_gross(truss) - truss)} = {continental(_gross(truss))} EUR""",
    )
    b.want("double-invoice", f"1600 {_gross(truss)} | 3100 {-truss} | 1576")
    collected, owed = b.some(2100, 5400), b.balance("1594")
    b.paper(
        "Saldenabstimmung Bühnenbau.pdf",
        f"""
Lichtwerk Bühnenbau GmbH, Markkleeberg          Saldenbestätigung zum 28.02.2026 an Lichtwerk Veranstaltungstechnik GmbH
Vortrag 01.02.2026: unsere Schuld an Sie                                     {continental(owed)}
18.02.2026 Zahlung Ihres Kunden Gewandhaus, irrtümlich bei uns eingegangen     {continental(collected)}
Saldo 28.02.2026: unsere Schuld an Sie                                       {continental(owed + collected)} EUR""",
    )
    b.want("intercompany", f"1594 {collected} | 1400")


def _lights_decoys(b: Book) -> None:
    for number, what in (("2207", "Schauspielhaus"), ("2208", "Haus Auensee")):
        b.post(0, 13, f"Rigging Kollektiv Rg {number}", _vst("3100", Decimal(880)))
        b.paper(
            f"RigKo_{number}.pdf",
            f"""
Rigging Kollektiv Leipzig GbR     Rechnung {number}     vom 13.02.2026
Lichtwerk Veranstaltungstechnik GmbH
Hängepunkte {what}, 11.02.2026     Netto 880,00 EUR     USt 19 % 167,20 EUR     Gesamt 1.047,20 EUR""",
        )
    b.post(0, 11, "Funkstrecken Sennheiser", _vst("4855", Decimal(3120)))
    b.paper(
        "sennheiser.pdf",
        """
Sennheiser Vertrieb     Rechnung 900417     11.02.2026     Lichtwerk Veranstaltungstechnik GmbH
6 St. Taschensender SK 100 à 520,00     netto 3.120,00     MwSt 592,80     3.712,80""",
    )
    b.post(0, 17, "Prolight Messestand April", _vst("0980", Decimal(1900)))
    b.paper(
        "messe.pdf",
        """
Messe Frankfurt     Rechnung PL-3318     17.02.2026     Lichtwerk Veranstaltungstechnik GmbH
Standmiete Prolight + Sound, 21. bis 24. April 2026     netto 1.900,00   USt 361,00   2.261,00""",
    )
    b.post(0, 19, "Lichtpultservice", _vst("4805", Decimal(1340)))
    b.paper(
        "ma_service.pdf",
        """
MA Lighting Service     Rechnung S-5512     19.02.2026     Lichtwerk Veranstaltungstechnik GmbH
Lichtpult grandMA2: Fader ersetzt, Display erneuert, Abholung 18.02.2026   netto 1.340,00   USt 254,60   1.594,60""",
    )
    b.post(0, 9, "RE 26-4399 Stadtfest", "1400 2142 | 8400 -1800 | 1776")
    b.post(0, 10, "Storno RE 26-4399", "8400 1800 | 1776 342 | 1400")
    b.post(0, 10, "RE 26-4400 Stadtfest", "1400 2142 | 8400 -1800 | 1776")
    b.post(0, 26, "RE 26-4415 Messe 21.-23.2.", "1400 3570 | 8400 -3000 | 1776")
    b.paper(
        "RE 26-4415.pdf",
        """
Lichtwerk Veranstaltungstechnik GmbH          Rechnung RE 26-4415          26.02.2026
An: Leipziger Messe Gastro GmbH     Lichttechnik Halle 4, 21. bis 23.02.2026   netto 3.000,00   USt 570,00   3.570,00 EUR""",
    )
    b.paper(
        "hausmann_maerz.pdf",
        """
Tontechnik Hausmann     Rechnung Nr. 9060     09.03.2026     an Lichtwerk Veranstaltungstechnik GmbH
FOH-Technik Felsenkeller 07.03.2026     netto 620,00   USt 117,80   737,80 EUR""",
    )
    b.paper(
        "angebot_truss.pdf",
        """
Global Truss     Angebot AN-26-118     12.02.2026     Lichtwerk Veranstaltungstechnik GmbH
40 m Traversen F34   netto 9.400,00   USt 1.786,00   11.186,00   gültig bis 15.03.2026""",
    )


_KMU = """
A|1020|ZKB Kontokorrent
A|1100|Debitoren
A|1170|Vorsteuer Material/DL
A|1171|Vorsteuer Inv./übr. BA
A|1200|Fassungen und Gläser, Lager
A|1300|Aktive Rechnungsabgrenzungen
A|1500|Refraktions- und Schleifgeräte
A|1509|WB Geräte
A|1510|Ladeneinrichtung
A|1519|WB Ladeneinrichtung
L|2000|Kreditoren
L|2200|Geschuldete MWST
L|2270|Sozialversicherungen
L|2300|Passive Rechnungsabgrenzungen
L|2260|Kontokorrent Gesellschafter
E|2800|Stammkapital
I|3200|Verkauf Brillen
I|3210|Verkauf Kontaktlinsen
I|3400|Sehtests
X|4200|Einkauf Fassungen
X|4210|Einkauf Gläser
X|5000|Löhne
X|5700|Sozialleistungen
X|6000|Ladenmiete
X|6100|URE Geräte und Einrichtung
X|6110|Kleinanschaffungen
X|6300|Sachversicherungen
X|6400|Strom, Wasser
X|6500|Büromaterial, Drucksachen
X|6510|Telefon, Internet
X|6570|Informatik
X|6600|Werbung
X|6530|Buchführung und Beratung
X|6800|Abschreibungen
X|6940|Bankspesen
"""

_OPTICIAN_POLICY = """
Sehwerk Optik GmbH, Winterthur               Rechnungslegungsgrundsätze
Anschaffungen ab CHF 2'000 pro Stück (exkl. MWST), die mehrere Jahre dienen, werden aktiviert: Geräte 1500, Einrichtung 1510. Darunter: 6110.
Abschreibung linear und indirekt (1509, 1519), Geräte 8 Jahre, Ladeneinrichtung 10 Jahre, ab dem Monat nach der Inbetriebnahme.
Service, Reparaturen und Ersatzteile gehen auf 6100.
Aufwand für spätere Monate ab CHF 300: 1300, nach ganzen Monaten (angebrochene zählen voll).
Fehlende Rechnungen für Leistungen des Monats: 2300, ohne MWST, Rückbuchung am 1. des Folgemonats.
13. Monatslohn: jeden Monat ein Zwölftel (5000 / 2300).
Private Bezüge von Herrn Ammann: 2260.
"""


def _mwst(account: str, net: Decimal, against: str = "2000", tax: str = "1171") -> str:
    return f"{account} {net} | {tax} {cents(net * Decimal('8.1') / 100)} | {against}"


def _francs(amount: Decimal) -> str:
    return f"{amount:,.2f}".replace(",", "'")


def _incl(net: Decimal) -> Decimal:
    return _gross(net, Decimal("8.1"))


def optician(seed: int = 0) -> Book:
    b = Book("optician-bexio", "CHF", 2025, 9, _KMU, _OPTICIAN_POLICY, seed)
    b.post(
        11, 1, "Eröffnung", "1020 71300.4 | 1500 86400 | 1509 -32000 | 1510 54000 | 1519 -18900 | 1200 46000 | 2800"
    )
    b.every(1, "Miete Marktgasse {mm}.{y}", "6000 4200 | 1020")
    b.every(31, "13. Monatslohn {mm}", "5000 1190 | 2300", skip=(0,))
    b.want("payroll-accrual-missing", "5000 1190 | 2300", gap=True)
    b.every(31, "Abschreibungen {mm}.{y}", "6800 1350 | 1509 -900 | 1519")
    _optician_year(b)
    _optician_errors(b)
    _optician_decoys(b)
    fee = b.some(9, 34)
    b.want("bank-fee", f"6940 {fee} | 1020")
    lines = "\n".join(f"{d:%d.%m.%y}  {t[:38]:<40}{_francs(a):>13}" for d, t, a in sorted(b.moved("1020")))
    b.paper(
        "ZKB_Kontoauszug_September.txt",
        f"""
Zürcher Kantonalbank    Kontoauszug 01.09.2025 - 30.09.2025    Sehwerk Optik GmbH    Geschäftskonto
{lines}
30.09.25  Spesen Zahlungsverkehr Q3                {_francs(-fee):>13}
Saldo CHF {_francs(b.balance("1020") - fee)}""",
    )
    return b


def _optician_year(b: Book) -> None:
    for back in b.months():
        for day, who, account in (
            (4, "Essilor Suisse", "4210"),
            (11, "Götti Fassungen", "4200"),
            (18, "Alcon Linsen", "4210"),
        ):
            net = b.some(1200, 3300)
            b.post(back, day, f"{who} {30000 + 13 * len(b.rows)}", _mwst(account, net, tax="1170"))
            b.post(back, day + 9, f"Vergütung {who}", f"2000 {_incl(net)} | 1020")
        for day, account in ((8, "3200"), (15, "3200"), (22, "3200"), (29, "3210")):
            net = b.some(5600, 8900)
            b.post(back, day, "Tagesumsätze Kasse/Karten", f"1020 {_incl(net)} | {account} {-net} | 2200")
        exams = b.some(900, 1900)
        b.post(back, 30, "Sehtests {mm}", f"1020 {_incl(exams)} | 3400 {-exams} | 2200")
        b.post(back, 25, "Lohnlauf {mm}", "5000 14280 | 5700 1120 | 2270 -2310 | 1020")
        b.post(back, 26, "SVA, Pensionskasse", "2270 2310 | 1020")
        b.post(back, 12, "Swisscom", _mwst("6510", Decimal(129), "1020"))
        b.post(
            back,
            20,
            "Optik-ERP Ipro",
            _mwst("6570", Decimal(245), "1020") if back else _mwst("6600", Decimal(245), "1020"),
        )
        power = b.some(260, 420)
        if back:
            b.post(back, 31, "Abgr. Stadtwerk Winterthur {mm}", f"6400 {power} | 2300")
            if back % 3 == 0:
                b.post(back, 30, "Spesen ZKB", f"6940 {b.some(9, 34)} | 1020")
        if back > 1:
            b.post(back - 1, 1, "Rückb. Abgr. Stadtwerk", f"2300 {power} | 6400")
        if back == 1:
            b.want("accrual-not-released", f"2300 {power} | 6400", gap=True)
        if back < 11:
            b.post(back, 10, "Stadtwerk Winterthur Vormonat", _mwst("6400", b.some(260, 420), "1020"))
        if back in (10, 7, 4, 1):
            ads = b.some(500, 1300)
            b.post(back, 17, "Der Landbote Inserat", _mwst("6600", ads, "1020"))
    b.want("wrong-account", "6570 245 | 6600")
    b.post(0, 30, "Abgr. Stadtwerk Winterthur 09", f"6400 {b.some(260, 420)} | 2300")


def _optician_errors(b: Book) -> None:
    lenses, grinder, painter = b.some(1300, 2900), b.some(5200, 9400), b.some(1400, 2600)
    b.paper(
        "essilor_40991.pdf",
        f"""
Essilor Suisse SA       Rechnung 40991       Datum 29.09.2025
Sehwerk Optik GmbH, Marktgasse 41, 8400 Winterthur
Gleitsichtgläser Varilux, 14 Paar, geliefert am 26.09.2025 (Lieferschein 5520117)
Total exkl. MWST CHF {_francs(lenses)}    MWST 8.1% {_francs(_incl(lenses) - lenses)}    Total CHF {_francs(_incl(lenses))}    30 Tage netto""",
    )
    b.want("unrecorded", f"4210 {lenses} | 1170 {_incl(lenses) - lenses} | 2000")
    b.post(0, 16, "Topcon", _mwst("6110", grinder))
    b.paper(
        "topcon.pdf",
        f"""
Topcon Schweiz AG     Rechnung 7710-25     16.09.2025     Sehwerk Optik GmbH
1 Stk. Auto-Kerato-Refraktometer KR-800, S/N 4410927, installiert 15.09.2025
Netto {_francs(grinder)}    8.1% MWST {_francs(_incl(grinder) - grinder)}    Rechnungstotal CHF {_francs(_incl(grinder))}""",
    )
    b.want("asset-expensed", f"1500 {grinder} | 6110")
    b.post(0, 9, "Huvitz Service", _mwst("1500", painter))
    b.paper(
        "huvitz.pdf",
        f"""
Huvitz Service Schweiz     Servicerapport/Rechnung S-2290     09.09.2025     Sehwerk Optik GmbH
Schleifautomat Excelon: Schleifscheibensatz und Wasserpumpe ersetzt, neu kalibriert, Einsatz vom 08.09.2025, 5.5 Std.
Total exkl. {_francs(painter)}    MWST 8.1% {_francs(_incl(painter) - painter)}    Total inkl. CHF {_francs(_incl(painter))}""",
    )
    b.want("expense-capitalised", f"6100 {painter} | 1500")
    cover = Decimal(12 * b.chance.randint(90, 160))
    b.post(0, 3, "Mobiliar Geschäftsversicherung", f"6300 {cover} | 1020")
    b.paper(
        "mobiliar.pdf",
        f"""
Die Mobiliar     Prämienrechnung     Police G-4410-7712     Sehwerk Optik GmbH
Geschäftsversicherung, Prämie für die Zeit vom 01.09.2025 bis 31.08.2026
CHF {_francs(cover)} inkl. eidg. Stempel, LSV-Belastung am 03.09.2025""",
    )
    b.want("prepaid-expensed", f"1300 {cover * 11 / 12:f} | 6300")
    fit = b.some(1500, 3800)
    b.post(-1, 8, "Schreinerei Gubler", _mwst("6100", fit))
    b.paper(
        "gubler.pdf",
        f"""
Schreinerei Gubler, Seuzach     Rechnung 25-391     8. Oktober 2025     Sehwerk Optik GmbH
Reparatur der Schubladen und Türen im Ladenkorpus, ausgeführt vom 22. bis 26. September 2025
Arbeit und Material {_francs(fit)}    MWST 8.1% {_francs(_incl(fit) - fit)}    Betrag CHF {_francs(_incl(fit))}""",
    )
    b.want("wrong-period", f"6100 {fit} | 2300")
    bike = b.some(2100, 4300)
    b.post(0, 19, "Veloplus Winterthur", _mwst("6110", bike, "1020"))
    b.paper(
        "veloplus.txt",
        f"""
Veloplus Winterthur    19.09.2025    Quittung 220418    Sehwerk Optik GmbH
Rennvelo Carbon Gr. 56    {_francs(bike)}    MWST 8.1% {_francs(_incl(bike) - bike)}    Total {_francs(_incl(bike))}    Karte
Vermerk: Privat, gehört mir, R. Ammann""",
    )
    b.want("owner-private", f"2260 {_incl(bike)} | 6110 {-bike} | 1171")
    shelf = Decimal(120 * b.chance.randint(70, 120))
    b.post(1, 20, "Visplay Ladenbau Brillenwand", _mwst("1510", shelf))
    b.paper(
        "visplay.pdf",
        f"""
Visplay Ladenbau AG     Rechnung 25-1180     20.08.2025     Sehwerk Optik GmbH
1 Brillenwand beleuchtet, 6 Laufmeter, montiert und in Betrieb genommen am 19.08.2025
exkl. MWST {_francs(shelf)}    8.1% {_francs(_incl(shelf) - shelf)}    inkl. CHF {_francs(_incl(shelf))}""",
    )
    b.want("asset-not-depreciated", f"6800 {shelf / 120} | 1519")
    frames = b.some(900, 2400)
    b.post(0, 5, "Götti Fassungen 77310", _mwst("4200", frames, tax="1170"))
    b.post(0, 23, "GOETTI SWITZERLAND Nr. 77310", _mwst("4200", frames, tax="1170"))
    b.paper(
        "Goetti 77310.pdf",
        f"""
Götti Switzerland GmbH    Rechnung 77310    05.09.2025    Sehwerk Optik GmbH
12 Fassungen Perspective, Lieferung 03.09.2025    Netto {_francs(frames)}    MWST {_francs(_incl(frames) - frames)}    Total CHF {_francs(_incl(frames))}""",
    )
    b.want("double-invoice", f"2000 {_incl(frames)} | 4200 {-frames} | 1170")


def _optician_decoys(b: Book) -> None:
    for number, what in (("77355", "Acetat"), ("77356", "Titan")):
        b.post(0, 12, f"Götti Fassungen {number}", _mwst("4200", Decimal(640), tax="1170"))
        b.paper(
            f"Goetti {number}.pdf",
            f"""
Götti Switzerland GmbH    Rechnung {number}    12.09.2025    Sehwerk Optik GmbH
4 Fassungen {what}, Lieferung 11.09.2025    Netto 640.00    MWST 51.84    Total CHF 691.84""",
        )
    b.post(0, 10, "Digitec Bildschirme", _mwst("6110", Decimal(2240)))
    b.paper(
        "digitec.pdf",
        """
Digitec Galaxus AG   Rechnung 88120441   10.09.2025   Sehwerk Optik GmbH
4 x Monitor 27 Zoll zu 560.00   exkl. MWST 2'240.00   MWST 181.44   CHF 2'421.44""",
    )
    b.post(0, 24, "Landbote Inserat Oktober", _mwst("1300", Decimal(780)))
    b.paper(
        "landbote.pdf",
        """
Der Landbote   Rechnung 551200   24.09.2025   Sehwerk Optik GmbH
Inserat Sehtestwochen, erscheint am 9. und 16. Oktober 2025   exkl. 780.00   8.1% 63.18   CHF 843.18""",
    )
    b.post(0, 17, "Gutschrift Alcon Rücksendung", "2000 432.4 | 1170 -32.4 | 4210")
    b.paper(
        "alcon_gs.pdf",
        """
Alcon Switzerland SA   GUTSCHRIFT 90118   17.09.2025   Sehwerk Optik GmbH
Rücknahme 20 Packungen Tageslinsen   exkl. 400.00   MWST 32.40   Total CHF 432.40""",
    )
    b.post(0, 22, "Brillenwand LED Ersatz", _mwst("6100", Decimal(2080)))
    b.paper(
        "led.pdf",
        """
Elektro Hofer   Rechnung 4471   22.09.2025   Sehwerk Optik GmbH
Defekte LED-Treiber der Ladenbeleuchtung ersetzt am 19.09.2025   2'080.00   MWST 168.48   CHF 2'248.48""",
    )
    b.post(0, 5, "Kunde Frey Korrektur", "3200 -350 | 2200 -28.35 | 1100")
    b.post(0, 6, "Kunde Frey Korrektur storniert", "3200 350 | 2200 28.35 | 1100")
    b.paper(
        "offerte_oct.pdf",
        """
Zeiss Vision   OFFERTE 25-771   18.09.2025   Sehwerk Optik GmbH
OCT Cirrus 500   netto 48'000.00   MWST 3'888.00   51'888.00   gültig 60 Tage""",
    )
    b.paper(
        "essilor_okt.pdf",
        """
Essilor Suisse SA       Rechnung 41220       Datum 07.10.2025
Sehwerk Optik GmbH   Einstärkengläser 9 Paar, geliefert am 06.10.2025
Total exkl. MWST CHF 510.00    MWST 8.1% 41.31    Total CHF 551.31""",
    )
