"""The ninth hand's northern firms: a landscaper in Graz (BMD, Austrian chart), a brewery in Aarhus (e-conomic)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_EKR = """
A|0400|Maschinen und Gartengeräte
A|0409|kum. Abschreibung Maschinen
A|0630|LKW, Pritschen und Anhänger
A|0639|kum. Abschreibung LKW
A|1300|Pflanzen- und Steinlager
A|2000|Lieferforderungen Inland
A|2500|Vorsteuer
A|2700|Kassa
A|2800|Raiffeisen Landesbank 12.345
A|2900|Aktive Rechnungsabgrenzung
L|3040|Rückst. Sonderzahlungen
L|3090|Rückst. ausstehende Eingangsrechnungen
L|3300|Lieferverbindlichkeiten Inland
L|3500|Umsatzsteuer
L|3540|Finanzamt LSt/DB/DZ
L|3600|ÖGK Verrechnung
L|3610|Stadt Graz Kommunalsteuer
L|3650|Verrechnung Löhne
L|3880|Verrechnung Gesellschafter DI Leitner
L|3900|Passive Rechnungsabgrenzung
E|9010|Stammkapital
I|4000|Erlöse Neuanlagen 20%
I|4020|Erlöse Pflege und Schnitt 20%
I|4030|Erlöse Winterdienst 20%
X|5100|Pflanzen, Erden, Substrate
X|5110|Steine, Schotter
X|5800|Subunternehmer
X|6000|Löhne
X|6150|Sonderzahlungen Arbeiter
X|6500|Gesetzlicher Sozialaufwand
X|7020|Planmäßige Abschreibung
X|7040|Geringwertige Wirtschaftsgüter
X|7200|Instandhaltung Maschinen und Fahrzeuge
X|7320|Treibstoff
X|7400|Pacht Lagerplatz
X|7380|Telefon, Internet
X|7600|Büromaterial
X|7650|Werbung
X|7700|Versicherungen
X|7750|Steuerberatung
X|7770|Aus- und Fortbildung
X|7790|Spesen des Geldverkehrs
"""

_LEITNER_POLICY = """
Grünraum Leitner GmbH, Graz                     Bilanzierungshandbuch, Stand Jänner 2025
- Wirtschaftsgüter bis 1.000 Euro netto je Stück: GWG (7040). Was mehr kostet und länger als ein Jahr hält, ins Anlagevermögen.
- AfA: ein Zwölftel laut Anlagenspiegel. Zugänge des laufenden Jahres nimmt unser Steuerberater erst mit dem Jahresabschluss hinein.
- Service, Reparatur, Ersatzteile von Maschinen und Fahrzeugen: 7200.
- Rechnungen, die nach dem Monatsletzten kommen, aber Leistungen des Monats betreffen: 3090, netto.
- Abgrenzung: alles ab 300 Euro, das spätere Monate betrifft, auf 2900; es zählen ganze Monate, der erste mit.
- Urlaubs- und Weihnachtsremuneration: monatlich 6150 an 3040.
- Was der Geschäftsführer für sich kauft: 3880.
"""


def _ust(account: str, net: Decimal, against: str = "3300") -> str:
    return f"{account} {net} | 2500 {cents(net * 20 / 100)} | {against}"


def _plus(net: Decimal, percent: int) -> Decimal:
    return cents(net * (100 + percent) / 100)


def landscaper(seed: int = 0) -> Book:
    b = Book("landscaper-bmd", "EUR", 2025, 9, _EKR, _LEITNER_POLICY, seed)
    b.post(
        11,
        1,
        "EB-Werte",
        "2800 61230.77 | 0400 74000 | 0409 -31000 | 0630 118000 | 0639 -52000 | 1300 21500 | 2000 17800 | 9010",
    )
    b.every(1, "Pacht Lagerplatz Puntigam {mm}/{y}", _ust("7400", Decimal(1480), "2800"), skip=(0,))
    b.want(
        "rent-missing", "7400 1480 | 3300", gap=True
    )  # the bank's statement has no rent: owed, without a bill no tax
    b.every(31, "Dotierung Sonderzahlungen {mm}", "6150 3150 | 3040", skip=(0,))
    b.want("payroll-accrual-missing", "6150 3150 | 3040", gap=True)
    b.every(31, "AfA 1/12 {mm}", "7020 2390 | 0409 -840 | 0639")
    _landscaper_year(b)
    _landscaper_errors(b)
    _landscaper_decoys(b)
    fee = b.some(19, 47)
    b.want("bank-fee", f"7790 {fee} | 2800")
    lines = "\n".join(f"{d:%d.%m.%y}  {t[:38]:<40}{continental(a):>14}" for d, t, a in sorted(b.moved("2800")))
    b.paper(
        "RLB Kontoauszug 09-2025.txt",
        f"""
RAIFFEISEN-LANDESBANK STEIERMARK    Kontoauszug 9/2025    Grünraum Leitner GmbH    Kto 12.345
{lines}
30.09.25  Abschluss: Kontoführung und Buchungszeilen    {continental(-fee):>14}
Neuer Saldo zu Ihren Gunsten EUR {continental(b.balance("2800") - fee)}""",
    )
    return b


def _landscaper_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((4, "Baumschule Höfler"), (16, "Kies Ebner")):
            bought, account = b.some(2300, 5400), "5100" if day == 4 else "5110"
            b.post(back, day, f"{who} ER {51000 + 9 * len(b.rows)}", _ust(account, bought))
            b.post(back, day + 10, f"Ü {who}", f"3300 {_plus(bought, 20)} | 2800")
        for day in (6, 13, 20, 27):
            built = b.some(8800, 13900)
            b.post(back, day, f"AR {2025000 + len(b.rows)}", f"2000 {_plus(built, 20)} | 4000 {-built} | 3500")
        care = b.some(3200, 5100)
        b.post(back, 30, "Pflegeverträge {mm}", f"2000 {_plus(care, 20)} | 4020 {-care} | 3500")
        b.post(back, 28, "Eingänge Kunden", f"2800 {b.some(47000, 56000)} | 2000")
        if b.first(back).month in {12, 1, 2, 3}:
            snow = b.some(2800, 4900)
            b.post(back, 29, "Winterdienst Stadt Graz", f"2000 {_plus(snow, 20)} | 4030 {-snow} | 3500")
        b.post(back, 30, "Löhne {mm}", "6000 18900 | 6500 5540 | 3600 -8930 | 3540 -2710 | 3610 -567 | 3650")
        b.post(back, 30, "Lohnauszahlung {mm}", "3650 12233 | 2800")
        b.post(back, 15, "ÖGK und FA Vormonat", "3600 8930 | 3540 2710 | 3610 567 | 2800")
        diesel = b.some(780, 1490)
        b.post(back, 30, "Jet Sammelrechnung Diesel", _ust("7320", diesel))
        b.post(back, 12, "A1 Telekom", _ust("7380", Decimal("84.9"), "2800"))
        if back:
            b.post(back, 30, "Bankspesen", f"7790 {b.some(19, 47)} | 2800")
        if back in (8, 5, 3, 1):
            sub = b.some(2900, 6100)
            b.post(back, 22, f"Steinmetz Pichler Re {300 + back}", _ust("5800", sub))
            b.post(back - 1, 11, "Ü Steinmetz Pichler", f"3300 {_plus(sub, 20)} | 2800")
        if b.first(back).month in {2, 5, 8, 11}:
            b.post(back, 17, "WKO Grundumlage und Fachgruppe", "7600 118 | 2800")


def _landscaper_errors(b: Book) -> None:
    trees, wall, plate = b.some(1900, 3600), b.some(2700, 5200), b.some(1750, 3300)
    b.paper(
        "Hoefler_58812.pdf",
        f"""
BAUMSCHULE HÖFLER   8200 Gleisdorf          Rechnung Nr. 58812          Gleisdorf, 26.9.2025
Grünraum Leitner GmbH, Puntigamer Straße, 8055 Graz
14 Stk Carpinus betulus Hecke 200/225 mB, 6 Stk Felsenbirne; Lieferung 25.9.2025
Netto {continental(trees)}    20% USt {continental(_plus(trees, 20) - trees)}    Rechnungsbetrag {continental(_plus(trees, 20))} EUR    zahlbar 14 Tage""",
    )
    b.want("unrecorded", f"5100 {trees} | 2500 {_plus(trees, 20) - trees} | 3300")
    b.post(-1, 7, "Steinmetz Pichler Re 318", _ust("5800", wall))
    b.paper(
        "Pichler 318.pdf",
        f"""
Steinmetzbetrieb Pichler, Stainz       RECHNUNG 318       vom 7. Oktober 2025
An Grünraum Leitner GmbH.  Trockenmauer BV Ruckerlberg, ausgeführt von 15. bis 24. September 2025
Summe netto {continental(wall)}   Ust 20 % {continental(_plus(wall, 20) - wall)}   brutto {continental(_plus(wall, 20))}""",
    )
    b.want("wrong-period", f"5800 {wall} | 3090")
    b.post(0, 10, "Zeppelin Rüttelplatte", _ust("7040", plate))
    b.paper(
        "zeppelin_rüttelplatte.pdf",
        f"""
Zeppelin Österreich GmbH     Rechnung 9004417     10.09.2025     Kunde: Grünraum Leitner GmbH
1  Vibrationsplatte reversierbar DPU 4545, Seriennr. 24-88121, übergeben 09.09.2025
netto {continental(plate)}   USt 20% {continental(_plus(plate, 20) - plate)}   gesamt {continental(_plus(plate, 20))}""",
    )
    b.want("asset-expensed", f"0400 {plate} | 7040")
    hydraulics = b.some(1500, 2900)
    b.post(0, 18, "Kubota Center Minibagger", _ust("0400", hydraulics))
    b.paper(
        "kubota_werkstatt.pdf",
        f"""
Kubota Center Süd     Werkstattrechnung W-7712     18.09.2025     Grünraum Leitner GmbH
Minibagger U27, 3.912 Bh: Hydraulikpumpe undicht, abgedichtet, Schläuche ersetzt, 2 Bolzen, Arbeitszeit 9,5 h
Nettobetrag {continental(hydraulics)}   20 % {continental(_plus(hydraulics, 20) - hydraulics)}   Endbetrag {continental(_plus(hydraulics, 20))}""",
    )
    b.want("expense-capitalised", f"7200 {hydraulics} | 0400")
    cover = Decimal(12 * b.chance.randint(110, 190))
    b.post(0, 2, "Grawe Betriebshaftpflicht", f"7700 {cover} | 2800")
    b.paper(
        "grawe polizze.pdf",
        f"""
GRAWE   Prämienvorschreibung zur Polizze 4411902   Betriebs- und Produkthaftpflicht   Grünraum Leitner GmbH
Versicherungsperiode 1.9.2025 bis 1.9.2026, 0 Uhr
Jahresprämie inkl. 11 % Versicherungssteuer EUR {continental(cover)}, wird am 2.9.2025 eingezogen""",
    )
    b.want("prepaid-expensed", f"2900 {cover * 11 / 12:f} | 7700")
    pond = b.some(900, 1900)
    b.post(0, 23, "Teichshop Folie", _ust("5100", pond, "2800"))
    b.paper(
        "teichshop.txt",
        f"""
Teichshop24   Rechnung TS-90211   23.09.2025   Grünraum Leitner GmbH
Schwimmteichfolie 12x9 m, Pumpe, 4 Seerosen   netto {continental(pond)}   20% {continental(_plus(pond, 20) - pond)}   {continental(_plus(pond, 20))}
handschriftlich: für meinen eigenen Teich daheim, bitte mir verrechnen - M. Leitner""",
    )
    b.want("owner-private", f"3880 {_plus(pond, 20)} | 5100 {-pond} | 2500")
    gravel = b.some(1300, 2700)
    b.post(0, 8, "Kies Ebner ER 77120", _ust("5110", gravel))
    b.post(0, 19, "Fa. Ebner, Splitt BV Andritz, Nr 77120", _ust("5110", gravel))
    b.paper(
        "Ebner 77120.pdf",
        f"""
KIES EBNER GMBH    Rechnung 77120    8.9.2025    Grünraum Leitner GmbH
Splitt 4/8 gewaschen, 38,4 t frei Baustelle Andritz, 5.9.2025
Netto {continental(gravel)}   USt {continental(_plus(gravel, 20) - gravel)}   Gesamt {continental(_plus(gravel, 20))}""",
    )
    b.want("double-invoice", f"3300 {_plus(gravel, 20)} | 5110 {-gravel} | 2500")


def _landscaper_decoys(b: Book) -> None:
    for number in ("58790", "58801"):
        b.post(0, 12, f"Baumschule Höfler ER {number}", _ust("5100", Decimal(365)))
        b.paper(
            f"Hoefler_{number}.pdf",
            f"""
BAUMSCHULE HÖFLER   8200 Gleisdorf          Rechnung Nr. {number}          Gleisdorf, 12.9.2025
Grünraum Leitner GmbH
Thuja Smaragd 100/120, 50 Stk à 7,30, abgeholt 11.9.2025   Netto 365,00   20% USt 73,00   Rechnungsbetrag 438,00 EUR""",
        )
    b.post(0, 9, "Forstshop Motorsensen", _ust("7040", Decimal(2760)))
    b.paper(
        "forstshop.pdf",
        """
Forstshop Steiermark   Rechnung 25/4410   9.9.2025   Grünraum Leitner GmbH
4 Stk Freischneider FS 261 à 690,00   netto 2.760,00   USt 552,00   gesamt 3.312,00""",
    )
    b.post(0, 24, "Kleine Zeitung Inserat Oktober", _ust("2900", Decimal(420)))
    b.paper(
        "inserat.pdf",
        """
Kleine Zeitung   Rechnung 10077   24.9.2025   Grünraum Leitner GmbH
Inserat Herbstschnitt, erscheint 11. und 18. Oktober 2025   netto 420,00   20% 84,00   504,00""",
    )
    b.post(0, 11, "Kranmieten Lift Graz 9.9.", _ust("5800", Decimal(690)))
    b.paper(
        "lift.pdf",
        """
Lift & Kran Graz   Rechnung K-2281   11.9.2025   Grünraum Leitner GmbH
Ladekran mit Fahrer 6 h am 9.9.2025, BV Mariatrost   netto 690,00   USt 138,00   828,00""",
    )
    b.post(0, 5, "AR 2025911 Fam. Orasch", "2000 1440 | 4000 -1200 | 3500")
    b.post(0, 8, "GS zu AR 2025911", "4000 1200 | 3500 240 | 2000")
    b.post(0, 8, "AR 2025912 Orasch GmbH", "2000 1440 | 4000 -1200 | 3500")
    b.post(0, 25, "WIFI Baumpflegekurs 23.9.", "7770 580 | 2800")
    b.paper(
        "wifi.pdf",
        """
WIFI Steiermark   Rechnung 771-25   Grünraum Leitner GmbH   Kursbeitrag Baumpflege Aufbau, 22. und 23.9.2025
580,00 EUR (umsatzsteuerfrei)   Einzug am 25.9.2025""",
    )
    b.paper(
        "angebot_lkw.pdf",
        """
MAN Truck Graz   ANGEBOT 25-0911   freibleibend bis 31.10.2025   Grünraum Leitner GmbH
TGL 12.220 Dreiseitenkipper   netto 96.400,00   USt 19.280,00   115.680,00""",
    )
    b.paper(
        "Ebner 77390.pdf",
        """
KIES EBNER GMBH    Rechnung 77390    3.10.2025    Grünraum Leitner GmbH
Schotter 0/32, 22 t, geliefert 2.10.2025
Netto 396,00   USt 79,20   Gesamt 475,20""",
    )
    b.paper(
        "jet_liste.pdf",
        """
Offene Posten Höfler zum 30.9.2025   Grünraum Leitner GmbH
58790  12.9.  438,00      58801  12.9.  438,00      Kontoauszug, keine Rechnung""",
    )


_ECONOMIC = """
I|1010|Salg af øl, detail
I|1020|Salg af øl, engros
I|1050|Rundvisninger og smagninger
X|1310|Malt, humle og gær
X|1320|Flasker, fustager, etiketter
X|1340|Ølafgift
X|2210|Lønninger
X|2240|Feriepengeforpligtelse, regulering
X|2280|ATP og AES
X|2750|Annoncer og markedsføring
X|3410|Husleje
X|3420|El, vand og varme
X|3600|Telefon og internet
X|3604|Software
X|3617|Småanskaffelser
X|3620|Reparation og vedligeholdelse
X|3640|Revisor
X|3645|Laboratorieanalyser
X|3650|Forsikringer
X|3660|Bankgebyrer
X|3670|Kontingenter
X|4310|Afskrivning, bryganlæg
A|5130|Bryganlæg, anskaffelsessum
A|5139|Bryganlæg, akk. afskrivninger
A|5500|Råvarer og færdigt øl
A|5600|Debitorer
A|5700|Periodeafgrænsningsposter
A|5810|Kasse
A|5820|Jyske Bank driftskonto
E|6110|Anpartskapital
L|6800|Kreditorer
L|6901|Salgsmoms
L|6902|Købsmoms
L|6910|Skyldig A-skat og AM-bidrag
L|6915|Skyldig ølafgift
L|6920|Feriepengeforpligtelse
L|6950|Skyldige omkostninger
L|6960|Forudbetalinger fra kunder
L|6970|Mellemregning Kajens Ejendomme ApS
L|6980|Mellemregning anpartshaver
"""

_KAJEN_POLICY = """
Bryghuset Kajen ApS - sådan lukker vi måneden (regnskabspraksis)
Anskaffelser over 15.000 kr. ekskl. moms pr. styk, som holder i flere år, aktiveres på 5130. Mindre: 3617.
Bryganlæg afskrives lineært over 8 år uden restværdi, første gang i måneden efter ibrugtagning.
Reparation, service og reservedele: 3620.
Omkostninger på over 2.000 kr. der vedrører senere måneder, sættes på 5700 og fordeles på hele måneder, den første med.
Har en leverandør leveret i måneden uden at sende faktura, afsættes beløbet ekskl. moms på 6950; afsætningen tilbageføres den 1.
Feriepenge hensættes hver måned (2240 / 6920).
Anpartshaverens private køb: 6980.
Mellemregningen med Kajens Ejendomme ApS stemmes af hver måned.
"""


def _moms(account: str, net: Decimal, against: str = "6800") -> str:
    return f"{account} {net} | 6902 {cents(net * 25 / 100)} | {against}"


def brewery(seed: int = 0) -> Book:
    b = Book("brewery-economic", "DKK", 2025, 10, _ECONOMIC, _KAJEN_POLICY, seed)
    b.post(
        11,
        1,
        "Åbningsbalance",
        "5820 214300.4 | 5130 960000 | 5139 -240000 | 5500 132000 | 5600 88000 | 6970 -75000 | 6110",
    )
    b.every(1, "Husleje bryghal {mm}.{y}", _moms("3410", Decimal(18500), "5820"))
    b.every(31, "Afskrivning bryganlæg {mm}", "4310 10000 | 5139")
    b.every(31, "Løn {mm}.{y}", "2210 86400 | 2280 1420 | 6910 -33100 | 5820")
    b.every(10, "SKAT A-skat", "6910 33100 | 5820", skip=(11,))
    b.every(31, "Feriepenge hensat {mm}", "2240 10800 | 6920", skip=(0,))
    b.want("payroll-accrual-missing", "2240 10800 | 6920", gap=True)
    _brewery_year(b)
    _brewery_errors(b)
    _brewery_decoys(b)
    fee = b.some(85, 190)
    b.want("bank-fee", f"3660 {fee} | 5820")
    lines = "\n".join(f"{d:%d.%m.%Y};{t[:36]};{continental(a)}" for d, t, a in sorted(b.moved("5820")))
    b.paper(
        "jyske_oktober.txt",
        f"""
Jyske Bank   Kontoudskrift   Bryghuset Kajen ApS   01.10.2025 - 31.10.2025
{lines}
31.10.2025;Gebyr netbank erhverv;{continental(-fee)}
Saldo 31.10.2025;{continental(b.balance("5820") - fee)}""",
    )
    return b


def _brewery_year(b: Book) -> None:
    for back in b.months():
        for day, who, account in (
            (3, "Viking Malt", "1310"),
            (14, "Humlekompagniet", "1310"),
            (21, "Ardagh Glas", "1320"),
        ):
            goods = b.some(9000, 19000)
            b.post(back, day, f"{who} fakt. {40000 + 17 * len(b.rows)}", _moms(account, goods))
            b.post(back, day + 8, f"Betalt {who}", f"6800 {_plus(goods, 25)} | 5820")
        for day in (7, 15, 24):
            sold = b.some(41000, 63000)
            b.post(back, day, f"Faktura {8000 + len(b.rows)} engros", f"5600 {_plus(sold, 25)} | 1020 {-sold} | 6901")
        b.post(back, 27, "Indbetalinger debitorer", f"5820 {b.some(178000, 197000)} | 5600")
        shop = b.some(21000, 33000)
        b.post(back, 31, "Kasseafstemning butik", f"5820 {_plus(shop, 25)} | 1010 {-shop} | 6901")
        duty = b.some(6200, 9800)
        b.post(back, 31, "Ølafgift {mm}", f"1340 {duty} | 6915")
        if back:
            b.post(back - 1, 15, "Skattestyrelsen ølafgift", f"6915 {duty} | 5820")
        b.post(
            back,
            18,
            "NRGi el",
            _moms("3420", b.some(4200, 7900), "5820") if back else _moms("3620", (el := b.some(4200, 7900)), "5820"),
        )
        if not back:
            b.want("wrong-account", f"3420 {el} | 3620")
        b.post(back, 12, "TDC Erhverv", _moms("3600", Decimal(549), "5820"))
        if back:
            b.post(back, 31, "Gebyrer Jyske Bank", f"3660 {b.some(85, 190)} | 5820")
        water = b.some(2600, 4400)
        if back:
            b.post(back, 31, "Afsat Aarhus Vand {mm}", f"3420 {water} | 6950")
        if back > 1:
            b.post(back - 1, 1, "Tilbageført afsat Aarhus Vand", f"6950 {water} | 3420")
        if back == 1:
            b.want("accrual-not-released", f"6950 {water} | 3420", gap=True)
        if back < 11:
            b.post(back, 9, "Aarhus Vand forrige måned", _moms("3420", b.some(2600, 4400), "5820"))
        if back in (9, 6, 4, 2):
            lab = b.some(2300, 5200)
            b.post(back, 20, f"Alpha Lab analyser {600 + back}", _moms("3645", lab))
            b.post(back - 1, 6, "Betalt Alpha Lab", f"6800 {_plus(lab, 25)} | 5820")
    b.post(0, 31, "Afsat Aarhus Vand 10", f"3420 {b.some(2600, 4400)} | 6950")


def _brewery_errors(b: Book) -> None:
    hops, tank = b.some(7000, 15000), Decimal(96 * b.chance.randint(900, 1400))
    b.paper(
        "humle 20771.pdf",
        f"""
Humlekompagniet A/S         FAKTURA 20771         Fakturadato 28.10.2025
Bryghuset Kajen ApS, Kystvejen, 8000 Aarhus C
Citra pellets 40 kg, Simcoe 20 kg, leveret 27.10.2025
I alt ekskl. moms {continental(hops)}    Moms 25 % {continental(_plus(hops, 25) - hops)}    At betale DKK {continental(_plus(hops, 25))}    Netto 14 dage""",
    )
    b.want("unrecorded", f"1310 {hops} | 6902 {_plus(hops, 25) - hops} | 6800")
    b.post(2, 19, "Letina gæringstank 30 hl", _moms("5130", tank))
    b.post(1, 31, "Afskrivning gæringstank 09", f"4310 {tank / 96} | 5139")
    b.paper(
        "letina tank.pdf",
        f"""
Letina Scandinavia     Faktura 25-1180     19.08.2025     Bryghuset Kajen ApS
1 stk. konisk gæringstank 3.000 liter, serienr. LT-30881, monteret og taget i brug 20.08.2025
Ekskl. moms {continental(tank)}   moms {continental(_plus(tank, 25) - tank)}   total {continental(_plus(tank, 25))}""",
    )
    b.want("asset-not-depreciated", f"4310 {tank / 96} | 5139")
    filler = b.some(19000, 38000)
    b.post(0, 8, "Cask Nordic dåsefylder", _moms("3617", filler))
    b.paper(
        "cask nordic.pdf",
        f"""
Cask Nordic     Faktura N-2207     08.10.2025     Bryghuset Kajen ApS
1 stk. dåsefylder mCAS, brugt, serienr. 1190, leveret 07.10.2025
Ekskl. moms {continental(filler)}   25 % moms {continental(_plus(filler, 25) - filler)}   I alt {continental(_plus(filler, 25))}""",
    )
    b.want("asset-expensed", f"5130 {filler} | 3617")
    chiller = b.some(15500, 24000)
    b.post(0, 16, "Dansk Køleteknik", _moms("5130", chiller))
    b.paper(
        "køleteknik.pdf",
        f"""
Dansk Køleteknik ApS     Faktura 55102     16.10.2025     Bryghuset Kajen ApS
Reparation af glykolkøler 14.10.2025: kompressor udskiftet, kølemiddel påfyldt, 11 timer
Ekskl. moms {continental(chiller)}   moms {continental(_plus(chiller, 25) - chiller)}   at betale {continental(_plus(chiller, 25))}""",
    )
    b.want("expense-capitalised", f"3620 {chiller} | 5130")
    dues = Decimal(6 * b.chance.randint(900, 1700))
    b.post(0, 2, "Danske Bryggerier kontingent", f"3670 {dues} | 5820")
    b.paper(
        "kontingent.pdf",
        f"""
Foreningen Danske Bryggerier     Opkrævning 4471     2. oktober 2025     Bryghuset Kajen ApS
Medlemskontingent for perioden 1. oktober 2025 - 31. marts 2026     kr. {continental(dues)} (momsfrit)     Betalt via PBS""",
    )
    b.want("prepaid-expensed", f"5700 {dues * 5 / 6:f} | 3670")
    sauna = b.some(4000, 9500)
    b.post(0, 22, "Bauhaus", _moms("3617", sauna, "5820"))
    b.paper(
        "bauhaus.txt",
        f"""
BAUHAUS Tilst    22.10.2025    Kvittering 88121    Bryghuset Kajen ApS
Saunaovn 8 kW, stenpakke    {continental(sauna)} + moms {continental(_plus(sauna, 25) - sauna)} = {continental(_plus(sauna, 25))}    Visa
Note fra Jens: det var til sommerhuset, privat""",
    )
    b.want("owner-private", f"6980 {_plus(sauna, 25)} | 3617 {-sauna} | 6902")
    malt = b.some(8000, 16000)
    b.post(0, 6, "Viking Malt fakt. 41955", _moms("1310", malt))
    b.post(0, 23, "VIKING MALT 41955 pilsnermalt", _moms("1310", malt))
    b.paper(
        "viking 41955.pdf",
        f"""
Viking Malt A/S    Faktura 41955    06.10.2025    Bryghuset Kajen ApS
Pilsnermalt 3.000 kg, leveret 03.10.2025    Ekskl. moms {continental(malt)}    Moms {continental(_plus(malt, 25) - malt)}    I alt {continental(_plus(malt, 25))}""",
    )
    b.want("double-invoice", f"6800 {_plus(malt, 25)} | 1310 {-malt} | 6902")
    cans = b.some(8000, 14000)
    paid, owed = _plus(cans, 25), -b.balance("6970")
    b.post(0, 2, "Ardagh Glas fakt. 30991 dåser", _moms("1320", cans))
    b.paper(
        "mellemregning ejendomme.pdf",
        f"""
Kajens Ejendomme ApS     Kontoudtog mellemregning pr. 31.10.2025     Modpart: Bryghuset Kajen ApS
Primo 01.10.2025: Bryghuset skylder           {continental(owed)}
17.10.2025 Betalt for jer til Ardagh Glas      {continental(paid)}
Saldo 31.10.2025: Bryghuset skylder           {continental(owed + paid)}""",
    )
    b.want("intercompany", f"6800 {paid} | 6970")


def _brewery_decoys(b: Book) -> None:
    for number, what in (("42001", "Wienermalt"), ("42002", "Münchnermalt")):
        b.post(0, 13, f"Viking Malt fakt. {number}", _moms("1310", Decimal(3960)))
        b.paper(
            f"viking {number}.pdf",
            f"""
Viking Malt A/S    Faktura {number}    13.10.2025    Bryghuset Kajen ApS
{what} 500 kg, leveret 10.10.2025    Ekskl. moms 3.960,00    Moms 990,00    I alt 4.950,00""",
        )
    b.post(0, 9, "Fustager Schäfer", _moms("1320", Decimal(22400)))
    b.paper(
        "schäfer.pdf",
        """
Schäfer Container    Faktura 771190    09.10.2025    Bryghuset Kajen ApS
32 stk. fustage 30 l à 700,00, leveret 08.10.2025    Ekskl. moms 22.400,00    moms 5.600,00    28.000,00""",
    )
    b.post(0, 29, "Julebryg annonce november", _moms("5700", Decimal(6200)))
    b.paper(
        "stiften.pdf",
        """
Aarhus Stiftstidende   Faktura 30118   29.10.2025   Bryghuset Kajen ApS
Helside J-dag, indrykkes 7. november 2025   ekskl. moms 6.200,00   moms 1.550,00   7.750,00""",
    )
    b.post(0, 30, "Forudbetaling julefrokost 28/11", "5820 12500 | 6901 -2500 | 6960")
    b.post(0, 20, "Kreditnota Ardagh, knuste flasker", "6800 1875 | 6902 -375 | 1320")
    b.paper(
        "ardagh kredit.pdf",
        """
Ardagh Glass Holmegaard   KREDITNOTA 90077   20.10.2025   Bryghuset Kajen ApS
Beskadigede paller, 1.200 flasker   Ekskl. moms 1.500,00   moms 375,00   Til gode 1.875,00""",
    )
    b.post(0, 10, "Trykregulator service", _moms("3620", Decimal(2450)))
    b.paper(
        "micro matic.pdf",
        """
Micro Matic   Faktura 118804   10.10.2025   Bryghuset Kajen ApS
Eftersyn af fadølsanlæg 8.10.2025, pakninger   Ekskl. moms 2.450,00   moms 612,50   3.062,50""",
    )
    b.paper(
        "tilbud etiketmaskine.pdf",
        """
CDA Nordic   TILBUD 25-410   21.10.2025   Bryghuset Kajen ApS
Etiketteringsmaskine R1000   ekskl. moms 148.000,00   moms 37.000,00   185.000,00   gælder 30 dage""",
    )
    b.paper(
        "viking nov.pdf",
        """
Viking Malt A/S    Faktura 42330    04.11.2025    Bryghuset Kajen ApS
Karamelmalt 250 kg, leveret 03.11.2025    Ekskl. moms 2.300,00    Moms 575,00    I alt 2.875,00""",
    )
