"""The seventh hand's two German firms: a joinery by SKR03, a physiotherapy practice (free of VAT) by SKR04."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR03 = """
A|0027|EDV-Software
A|0210|Maschinen
A|0320|Lkw
A|0410|Geschäftsausstattung
E|0800|Gezeichnetes Kapital
A|0980|Aktive Rechnungsabgrenzung
L|0970|Sonstige Rückstellungen
A|1000|Kasse
A|1200|Sparkasse Mittelfels 4711
A|1400|Forderungen aus L+L
A|1507|Forderungen gegen Gesellschafter
A|1576|Abziehbare Vorsteuer 19 %
L|1740|Verbindlichkeiten aus Lohn und Gehalt
L|1741|Verbindlichkeiten LSt/KiSt
L|1742|Verbindlichkeiten soziale Sicherheit
L|1776|Umsatzsteuer 19 %
L|70011|Holz-Brandl OHG
L|70024|Beschläge Koch
L|70031|Stadtwerke Mittelfels
L|70035|Telekom Deutschland
L|70052|Maschinen-Reinhardt
L|70060|VHV Versicherungen
I|8400|Erlöse 19 % USt
X|3400|Wareneingang 19 % Vorsteuer
X|4110|Löhne
X|4130|Gesetzliche soziale Aufwendungen
X|4210|Miete
X|4240|Gas, Strom, Wasser
X|4360|Versicherungen
X|4510|Kfz-Steuer
X|4530|Laufende Kfz-Betriebskosten
X|4805|Reparaturen und Instandhaltung von Maschinen
X|4822|Abschreibungen auf immaterielle VG
X|4830|Abschreibungen auf Sachanlagen
X|4855|Sofortabschreibung GWG
X|4920|Telefon
X|4930|Bürobedarf
X|4970|Nebenkosten des Geldverkehrs
"""

_JOINER_POLICY = """
Anger Tischlerei GmbH – Hinweise zur Buchführung (Stand Januar 2025)
Anlagen: Wirtschaftsgüter bis 800 € netto werden sofort abgeschrieben (Konto 4855), darüber aktiviert. Lineare AfA,
monatlich gebucht, erstmals im Monat nach der Anschaffung. Reparaturen, die nur den alten Zustand wiederherstellen,
sind Aufwand.
Abgrenzung: Zahlungen, die spätere Monate betreffen, grenzen wir nach vollen Monaten ab; Beträge bis 250 € nicht.
Eingangsrechnungen werden im Monat der Leistung gebucht, netto mit Vorsteuer, gegen das Lieferantenkonto.
Bankspesen gehören auf 4970.
"""


def joinery(seed: int = 0) -> Book:
    b = Book("joinery-skr03", "EUR", 2025, 10, _SKR03, _JOINER_POLICY, seed)
    b.post(11, 1, "Saldenvortrag", "1200 48210.55 | 0210 61400 | 0320 29800 | 0027 2880 | 1400 9200 | 0800")
    _joinery_year(b)
    _joinery_errors(b)
    _joinery_decoys(b)
    fee = b.some(28, 44)
    _statement(b, fee)
    b.want("bank-fee", f"4970 {fee} | 1200")
    return b


def _joinery_year(b: Book) -> None:
    b.every(2, "Miete Werkstatt {mm}/{yy} Fam. Huber", "4210 1850 | 1200")
    b.every(31, "AfA {mm}/{yy}", "4830 1050 | 4822 80 | 0210 -640 | 0320 -410 | 0027", skip=(0,))
    b.want("depreciation-missing", "4830 1050 | 4822 80 | 0210 -640 | 0320 -410 | 0027", gap=True)
    b.every(31, "Lohn {mm}/{yy} lt. Lohnjournal", "4110 11840 | 1741 -1612.4 | 1742 -2415.36 | 1740")
    b.every(31, "AG-Anteil SV {mm}/{yy}", "4130 2486.4 | 1742")
    b.every(27, "Beitrag AOK SEPA {mm}", "1742 4901.76 | 1200", skip=(11,))
    b.every(10, "FA LSt-Anm. Vormonat", "1741 1612.4 | 1200", skip=(11,))
    b.every(31, "Auszahlung Löhne {mm}", "1740 7812.24 | 1200")
    b.post(9, 2, "VHV Flotte RE 24-88112 Jahr 2025", "0980 2160 | 70060")
    b.post(9, 20, "VHV Lastschrift", "70060 2160 | 1200")
    for back in b.months((11, 10)):
        b.post(back, 31, "Auflösung RAP VHV Flotte {mm}/{yy}", "4360 180 | 0980")
    for back in b.months():
        power = b.some(360, 430)
        b.post(back, 15, "Stadtwerke Abschlag {mm}", _net("4920" if not back else "4240", power, "70031"))
        b.post(back, 18, "SW Mittelfels Einzug", f"70031 {cents(power * Decimal('1.19'))} | 1200")
        if not back:
            b.want("wrong-account", f"4240 {power} | 4920")
        b.post(back, 12, "Telekom RG {mm}/{yy}", _net("4920", Decimal("64.9"), "70035"))
        b.post(back, 21, "Telekom Lastschr.", "70035 77.23 | 1200")
        b.post(back, 17, "Aral Tankkarte", _net("4530", b.some(180, 290), "1200"))
        if back:
            b.post(back, 31, "Entgeltabschluss", f"4970 {b.some(28, 44)} | 1200")
        for turn, number in ((6, 1), (23, 2)):
            bill = b.some(1400, 2900)
            b.post(back, turn, f"Holz-Brandl {b.first(back):%y%m}{number:02d}", _net("3400", bill, "70011"))
            b.post(back, turn + 3, "ÜW Holz-Brandl", f"70011 {cents(bill * Decimal('1.19'))} | 1200")
        for turn in (5, 14, 26):
            sale = b.some(6400, 8800)
            gross = cents(sale * Decimal("1.19"))
            b.post(
                back, turn, f"AR {b.first(back):%y}{len(b.rows):04d} Einbau", f"1400 {gross} | 8400 {-sale} | 1776"
            )
            b.post(back, turn + 4, "GS Kunde", f"1200 {gross} | 1400")


def _net(account: str, net: Decimal, against: str) -> str:
    return f"{account} {net} | 1576 {cents(net * Decimal('0.19'))} | {against}"


def _joinery_errors(b: Book) -> None:
    repair, cover, goods = b.some(1500, 2300), Decimal(12 * b.chance.randint(100, 140)), b.some(400, 900)
    b.post(0, 9, "Reinhardt 25-3391 Formatkreissäge", _net("0210", repair, "70052"), "reinhardt_25-3391.pdf")
    b.paper(
        "reinhardt_25-3391.pdf",
        f"""
Maschinen-Reinhardt e.K.   Rechnung 25-3391   vom 09.10.2025   Kd.-Nr. 1180
Anger Tischlerei GmbH
Reparatur Formatkreissäge Altendorf Bj. 2014, Einsatz am 07.10.2025
Motorlager erneuert, Riemen ersetzt, Probelauf; Arbeitszeit 9,5 Std.
Netto {continental(repair)} EUR   19 % USt {continental(cents(repair * Decimal("0.19")))} EUR
Rechnungsbetrag {continental(cents(repair * Decimal("1.19")))} EUR, zahlbar bis 23.10.2025""",
    )
    b.want("expense-capitalised", f"4805 {repair} | 0210")
    b.post(0, 1, "VHV Maschinenbruch Pol. 77-120", f"4360 {cover} | 70060", "vhv_maschinen.pdf")
    b.paper(
        "vhv_maschinen.pdf",
        f"""
VHV Allgemeine Versicherung AG   Beitragsrechnung   01.10.2025
Versicherungsschein 77-120 Maschinenbruch   Versicherungszeitraum 01.10.2025 bis 30.09.2026
Jahresbeitrag einschließlich Versicherungsteuer {continental(cover)} EUR   Fällig am 15.10.2025""",
    )
    b.want("prepaid-expensed", f"0980 {cover * 11 / 12} | 4360")
    b.paper(
        "koch_R208841.pdf",
        f"""
Beschläge Koch GmbH & Co. KG, Industriering 4        RECHNUNG R208841        Datum: 28.10.2025
An: Anger Tischlerei GmbH                            Lieferdatum = 27.10.2025
12 Stk Topfscharniere Sensys / 6 Paar Vollauszüge 500 mm
Warenwert netto             {continental(goods)} €
MwSt. 19 %                  {continental(cents(goods * Decimal("0.19")))} €
Gesamt                      {continental(cents(goods * Decimal("1.19")))} €       Ziel 30 Tage""",
    )
    for back in (8, 5, 3, 2):
        b.post(back, 20, f"Koch R20{8000 - back} Beschläge", _net("3400", b.some(300, 800), "70024"))
    b.want("unrecorded", f"3400 {goods} | 1576 {cents(goods * Decimal('0.19'))} | 70024")


def _joinery_decoys(b: Book) -> None:
    for turn, number in ((13, 8831), (22, 8902)):
        b.post(0, turn, f"Holz-Brandl {number} Leimholz", _net("3400", Decimal("412.5"), "70011"), f"hb_{number}.pdf")
        b.paper(
            f"hb_{number}.pdf",
            f"""
Holz-Brandl OHG   Rechnung Nr. {number}   {turn}.10.2025   Lieferschein LS {number - 300} vom {turn}.10.2025
Anger Tischlerei GmbH   5 m² Leimholz Buche 26 mm
Netto 412,50 EUR   USt 19 % 78,38 EUR   Brutto 490,88 EUR""",
        )
    b.post(0, 16, "Akkuschrauber Festool", _net("4855", Decimal(649), "1200"), "festool.pdf")
    b.paper(
        "festool.pdf",
        """
Werkzeug Lindner   Rechnung W-5521   16.10.2025   Anger Tischlerei GmbH
1 Akku-Bohrschrauber-Set Festool   649,00 netto   + 19 % USt 123,31   = 772,31 EUR   bezahlt mit EC-Karte""",
    )
    b.post(0, 3, "Hauptzollamt Kfz-Steuer MF-AT 88", "4510 186 | 1200", "kfz-steuer.pdf")
    b.paper(
        "kfz-steuer.pdf",
        """
Hauptzollamt   Bescheid über Kraftfahrzeugsteuer   Kennzeichen MF-AT 88
Jahresbetrag für den Zeitraum 03.10.2025 - 02.10.2026: 186,00 EUR, fällig 03.10.2025""",
    )
    b.post(0, 14, "Reinhardt 25-3402 Wartung", _net("4805", Decimal(980), "70052"), "reinhardt_25-3402.pdf")
    b.paper(
        "reinhardt_25-3402.pdf",
        """
Maschinen-Reinhardt e.K.   Rechnung 25-3402   vom 14.10.2025   Anger Tischlerei GmbH
Jahreswartung Kantenanleimmaschine und Absauganlage, durchgeführt am 13.10.2025
Netto 980,00 EUR   19 % USt 186,20 EUR   Rechnungsbetrag 1.166,20 EUR""",
    )
    b.paper(
        "koch_angebot.pdf",
        """
Beschläge Koch GmbH & Co. KG   ANGEBOT A-5518   24.10.2025   für Anger Tischlerei GmbH
20 Stk Türschließer   Netto 1.940,00 €   MwSt. 19 % 368,60 €   Gesamt 2.308,60 €   Preise freibleibend bis 30.11.2025""",
    )
    b.paper(
        "brandl_november.pdf",
        """
Holz-Brandl OHG   Rechnung Nr. 8977   05.11.2025   Lieferschein LS 8677 vom 04.11.2025   Anger Tischlerei GmbH
Eiche furniert   Netto 1.210,00 EUR   USt 19 % 229,90 EUR   Brutto 1.439,90 EUR""",
    )
    b.paper(
        "brandl_mahnung.pdf",
        """
Holz-Brandl OHG   Zahlungserinnerung   29.10.2025   Anger Tischlerei GmbH
Rechnung 8831 vom 13.10.2025   offen 490,88 EUR   Bitte bis 07.11.2025 ausgleichen.""",
    )


def _statement(b: Book, fee: Decimal) -> None:
    lines = "\n".join(f"{day:%d.%m.%Y}  {text[:40]:<42}{continental(a)}" for day, text, a in sorted(b.moved("1200")))
    b.paper(
        "kontoauszug_10.pdf",
        f"""
Sparkasse Mittelfels   Kontoauszug 10/2025   Konto 4711   Anger Tischlerei GmbH
{lines}
31.10.2025  Entgeltabschluss                          {continental(-fee)}
Kontostand am 31.10.2025   {continental(b.balance("1200") - fee)} EUR""",
    )


_SKR04 = """
A|0650|Büroeinrichtung
A|0690|Sonstige Betriebs- und Geschäftsausstattung
A|1200|Forderungen aus Lieferungen und Leistungen
A|1406|Abziehbare Vorsteuer 19 %
A|1800|Volksbank
A|1900|Aktive Rechnungsabgrenzung
E|2010|Variables Kapital
E|2100|Privatentnahmen allgemein
L|3070|Sonstige Rückstellungen
L|3300|Verbindlichkeiten aus Lieferungen und Leistungen
L|3500|Sonstige Verbindlichkeiten
L|3720|Verbindlichkeiten aus Lohn und Gehalt
L|3740|Verbindlichkeiten im Rahmen der sozialen Sicherheit
I|4100|Steuerfreie Umsätze § 4 Nr. 14 UStG
X|5100|Praxis- und Behandlungsmaterial
X|6020|Gehälter
X|6110|Gesetzliche soziale Aufwendungen
X|6220|Abschreibungen auf Sachanlagen
X|6310|Miete, unbewegliche Wirtschaftsgüter
X|6325|Heizung, Strom, Nebenkosten
X|6420|Beiträge und Versicherungen
X|6805|Telefon und Internet
X|6815|Bürobedarf
X|6821|Fortbildungskosten
X|6845|Werkzeuge und Kleingeräte
X|6855|Nebenkosten des Geldverkehrs
"""

_PRACTICE_POLICY = """
Praxis für Physiotherapie Ilka Dorn – Buchungsanweisung
1. Unsere Umsätze sind nach § 4 Nr. 14 UStG steuerfrei. Ein Vorsteuerabzug steht uns nicht zu; alle Rechnungen buchen
wir brutto in den Aufwand bzw. auf die Anlage.
2. Anlagen über 952 € brutto werden aktiviert. Behandlungsgeräte: 5 Jahre linear, beginnend mit dem auf die Anschaffung
folgenden Monat.
3. Kurse und Beiträge für spätere Monate kommen auf 1900.
4. Privates, das über die Praxiskarte lief, ist Privatentnahme.
5. Nebenkosten: monatlich 1/12 der erwarteten Jahresabrechnung in die Rückstellung.
"""


def practice(seed: int = 0) -> Book:
    b = Book("practice-skr04", "EUR", 2025, 7, _SKR04, _PRACTICE_POLICY, seed)
    b.post(11, 1, "EB-Werte", "1800 22400 | 0690 18600 | 0650 4100 | 1200 15800 | 2010")
    b.every(1, "Miete {de} {y}", "6310 1420 | 1800", skip=(0,))
    b.want("rent-missing", "6310 1420 | 1800", "6310 1420 | 3300", "6310 1420 | 3500", gap=True)
    b.every(31, "Rückstellung Nebenkosten {mm}/{yy}", "6325 180 | 3070", skip=(0,))
    b.want("accrual-missing", "6325 180 | 3070", gap=True)
    b.every(31, "AfA {mm}", "6220 365 | 0690 -310 | 0650")
    b.every(28, "Gehälter {de}", "6020 9650 | 3740 -1980 | 3720")
    b.every(28, "AG-Anteile {de}", "6110 2045 | 3740")
    b.every(29, "Gehaltszahlung", "3720 7670 | 1800")
    b.every(29, "SV-Beiträge", "3740 4025 | 1800")
    b.every(7, "1&1 Internet", "6805 39.99 | 1800")
    b.every(31, "Kontoführung Q/M", "6855 12.9 | 1800")
    for back in b.months():
        bill = b.some(15200, 18900)
        b.post(back, 30, "TheraDirekt Abrechnung {mm}/{yy}", f"1200 {bill} | 4100")
        if not back:
            _practice_double(b, bill)
        if back:
            b.post(back - 1, 12, "TheraDirekt Auszahlung", f"1800 {bill} | 1200")
        material = b.some(120, 310)
        b.post(back, 11, "Pino Pharma Öle/Lotion", f"5100 {material} | 3300")
        b.post(back, 25, "Pino bez.", f"3300 {material} | 1800")
        b.post(back, 19, "Selbstzahler bar/EC", f"1800 {b.some(400, 900)} | 4100")
    _practice_errors(b)
    _practice_decoys(b)
    return b


def _practice_double(b: Book, bill: Decimal) -> None:
    b.paper(
        "theradirekt_0725.pdf",
        f"""
TheraDirekt Abrechnungszentrum   Abrechnung 07/2025   Datum 30.07.2025
Leistungserbringer: Praxis Ilka Dorn   Abrechnungsnummer 2025-07-0093
Summe Verordnungen {continental(bill)} EUR   Auszahlung zum 12.08.2025""",
    )
    b.post(0, 31, "Abr. TheraDirekt 2025-07-0093", f"1200 {bill} | 4100")
    b.want("double-revenue", f"4100 {bill} | 1200")


def _practice_errors(b: Book) -> None:
    net = b.some(300, 480)
    tax = cents(net * Decimal("0.19"))
    b.post(0, 16, "Sport-Tec RG 884120 Therapiebänder", f"5100 {net} | 1406 {tax} | 3300")
    b.paper(
        "sporttec_884120.pdf",
        f"""
Sport-Tec GmbH   Rechnung 884120   16.07.2025   Praxis Ilka Dorn
Therapiebänder, Gymnastikmatten   Nettobetrag {continental(net)} €   MwSt 19 % {continental(tax)} €
Endbetrag {continental(net + tax)} €""",
    )
    b.want("vat-exempt", f"5100 {tax} | 1406")
    b.post(1, 12, "Behandlungsliege Novak M4", "0690 4200 | 3300")
    b.post(1, 26, "Novak bez.", "3300 4200 | 1800")
    b.paper(
        "liege_novak.pdf",
        """
Novak M GmbH   Rechnung 25/0611   12.06.2025   Praxis für Physiotherapie Dorn
1 Behandlungsliege elektrisch, Modell M4, geliefert und aufgestellt am 12.06.2025
Gesamtbetrag einschl. 19 % MwSt 4.200,00 €""",
    )
    b.want("depreciation-new-asset", "6220 70 | 0690")
    trip = b.some(290, 460)
    b.post(0, 21, "Möbelhaus Segmüller EC", f"6815 {trip} | 1800")
    b.paper(
        "segmueller.jpg.txt",
        f"""
Segmüller   Kassenbon 21.07.2025   1 Gartenliege Teak, 2 Sonnenschirme   Summe EUR {continental(trip)}
handschriftlich: privat – Ilka, versehentlich Praxiskarte""",
    )
    b.want("owner-private", f"2100 {trip} | 6815")
    course = b.some(420, 690)
    b.post(0, 24, "Fobi Manuelle Therapie", f"6821 {course} | 1800")
    b.paper(
        "fobi_herbst.pdf",
        f"""
Akademie Süd   Rechnung F-2291   22.07.2025   Teilnehmerin: Jana Weiß (Praxis Dorn)
Kurs Manuelle Therapie Aufbau, 12.09.2025 bis 14.09.2025 in Ulm   Kursgebühr (umsatzsteuerfrei) {continental(course)} €""",
    )
    b.want("wrong-period", f"1900 {course} | 6821")


def _practice_decoys(b: Book) -> None:
    b.post(0, 4, "Fobi Lymphdrainage Juli", "6821 240 | 1800")
    b.paper(
        "fobi_juli.pdf",
        """
Akademie Süd   Rechnung F-2180   02.07.2025   Praxis Dorn
Kurs Lymphdrainage Refresher am 04.07.2025   Kursgebühr (umsatzsteuerfrei) 240,00 €""",
    )
    b.post(0, 8, "Ultraschallgerät gebr.", "6845 890 | 1800")
    b.paper(
        "ultraschall.pdf",
        """
Medi-Second   Rechnung 3381   08.07.2025   Praxis Dorn
Ultraschall-Therapiegerät gebraucht   Differenzbesteuerung § 25a UStG   890,00 €   dankend per Überweisung erhalten""",
    )
    b.post(0, 10, "DGUV BGW Beitrag 2024 Nachz.", "6420 118.2 | 1800")
    b.post(0, 22, "Reparatur Liege 2 Hubmotor", "6845 1130.5 | 3300")
    b.paper(
        "hubmotor.pdf",
        """
Novak M GmbH   Rechnung 25/0733   22.07.2025   Praxis für Physiotherapie Dorn
Reparatur Behandlungsliege Raum 2: Hubmotor getauscht   Gesamtbetrag einschl. 19 % MwSt 1.130,50 €""",
    )
    b.paper(
        "kv_laser.pdf",
        """
Zimmer Medizin   Kostenvoranschlag 7719   25.07.2025   Praxis Dorn
Hochleistungslaser   12.950,00 € netto   MwSt 19 % 2.460,50 €   gültig 6 Wochen""",
    )
