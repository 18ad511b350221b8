"""The eighth hand's western firms: a heating contractor in Ohio (Xero), a Dutch veterinary practice (Exact Online)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_XERO = """
A|090|Huntington Operating
A|120|Accounts Receivable
A|130|Prepaid Expenses
A|140|Inventory
A|150|Vehicles
A|151|Less Accumulated Depreciation on Vehicles
A|160|Shop Equipment
A|161|Less Accumulated Depreciation on Shop Equipment
A|170|Due from Ridgeline Plumbing LLC
L|200|Accounts Payable
L|210|Amex 1004
L|220|Sales Tax
L|230|Wages Payable
L|240|Accrued Expenses
L|250|Unearned Maintenance Plans
E|300|Member's Capital
E|310|Member's Distributions
I|400|Installation Revenue
I|410|Service Revenue
I|420|Maintenance Plan Revenue
X|500|Equipment and Parts
X|510|Subcontractors
X|520|Permits
X|600|Wages and Salaries
X|610|Payroll Tax Expense
X|620|Rent
X|630|Light, Power, Heating
X|640|Insurance
X|650|Motor Vehicle Expenses
X|660|Small Tools
X|670|Telephone & Internet
X|680|Subscriptions
X|690|Advertising
X|700|Bank Fees
X|710|Repairs and Maintenance
X|720|Depreciation
X|730|Legal and Accounting
X|740|Property Tax
"""

_RIDGELINE_POLICY = """
RIDGELINE HEATING & AIR LLC  --  How we close the month (rev. Jan 2025)
* Accrual basis. Bills go to the month in which the work was done, even when the bill comes later (credit 240).
* Capitalize a single item over $2,000 with a life of more than a year (150 vehicles, 160 shop equipment); our CPA sets up depreciation for additions at year end.
* Tires, brakes, and other upkeep of the vans: 650.
* Maintenance plans are sold for 12 months; revenue is recognized month by month, the first month counts in full. The rest sits in 250.
* Prepaids of $500 and more are spread by month over account 130.
* Property tax is accrued every month (740 / 240).
* What Dale (member) buys for himself goes to 310.
* Balances with Ridgeline Plumbing LLC are reconciled monthly (170).
"""


def heating(seed: int = 0) -> Book:
    b = Book("heating-xero", "USD", 2025, 5, _XERO, _RIDGELINE_POLICY, seed)
    b.post(
        11,
        1,
        "Conversion balances",
        "090 74210.6 | 150 118000 | 151 -46000 | 160 21000 | 161 -9000 | 140 18800 | 120 14250 | 300",
    )
    b.every(1, "Buckeye Commercial Properties - {en} rent", "620 3650 | 090")
    b.every(31, "Depreciation {en} {y}", "720 2250 | 151 -1900 | 161", skip=(0,))
    b.want("depreciation-missing", "720 2250 | 151 -1900 | 161", gap=True)
    b.every(31, "Accrue Franklin County property tax", "740 410 | 240", skip=(0,))
    b.want("accrual-missing", "740 410 | 240", gap=True)
    b.post(10, 6, "Erie Insurance - policy year 7/24-6/25", "130 8280 | 200")
    b.post(10, 20, "Payment Erie Insurance", "200 8280 | 090")
    b.every(31, "Erie insurance monthly", "640 690 | 130", skip=(11,))
    for back in b.months((11,)):
        b.post(back, 15, "Amortize maintenance plans", "250 1450 | 420")
    b.post(11, 20, "Maintenance plans sold, spring mailing", "090 17400 | 250")
    _heating_year(b)
    _heating_errors(b)
    _heating_decoys(b)
    return b


def _heating_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((5, "Ferguson HVAC"), (19, "Johnstone Supply")):
            parts = b.some(4200, 7900)
            b.post(back, day, f"{who} inv {60000 + 13 * len(b.rows)}", f"500 {parts} | 200")
            b.post(back, day + 8, f"Payment {who}", f"200 {parts} | 090")
        for day in (4, 11, 18, 26):
            b.post(back, day, f"INV-{3000 + len(b.rows)} installation", f"120 {b.some(7400, 9900)} | 400")
            b.post(back, day + 1, "Service calls, card deposits", f"090 {b.some(2100, 3900)} | 410")
        b.post(back, 27, "Customer payments", f"090 {b.some(30000, 33000)} | 120")
        for day in (9, 23):
            pay = b.some(8800, 9700)
            b.post(back, day, "ADP payroll", f"600 {pay} | 610 {cents(pay * 8 / 100)} | 090")
        owed = b.some(1600, 3400)
        b.post(back, 31, "Wages earned not paid", f"600 {owed} | 230")
        if back > 1:
            b.post(back - 1, 1, "Wages earned not paid - reversal", f"230 {owed} | 600")
        if back == 1:
            b.want("accrual-not-released", f"230 {owed} | 600", gap=True)
        b.post(back, 14, "Sunoco fleet cards", f"{'650' if back else '500'} {(fuel := b.some(700, 1300))} | 210")
        if not back:
            b.want("wrong-account", f"650 {fuel} | 500")
        b.post(back, 12, "AEP Ohio", f"630 {b.some(240, 460)} | 090")
        b.post(back, 16, "Spectrum Business", "670 164.98 | 210")
        b.post(back, 25, "Amex payment", f"210 {b.some(900, 1500)} | 090")
        b.post(back, 31, "Monthly service charge", f"700 {b.some(22, 45)} | 090")
        b.post(back, 17, "ServiceTitan 17th to 16th", "680 398 | 210")


def _heating_errors(b: Book) -> None:
    duct, machine, plan = b.some(1900, 3300), b.some(2900, 4400), Decimal(b.chance.randint(30, 52) * 120)
    b.post(-1, 5, "Kowalski Sheet Metal 2291", f"510 {duct} | 200")
    for back in (7, 4, 2):
        spent = b.some(1200, 2600)
        b.post(back, 13, f"Kowalski Sheet Metal {2200 + back}", f"510 {spent} | 200")
        b.post(back, 28, "Payment Kowalski", f"200 {spent} | 090")
    b.paper(
        "kowalski 2291.pdf",
        f"""
KOWALSKI SHEET METAL INC                 INVOICE 2291                  Date: June 5, 2025
To: Ridgeline Heating & Air LLC
Fabricate and hang duct, Grove City dental office. Work performed May 19 - May 23, 2025
Labor and material                       ${duct:,.2f}
BALANCE DUE                              ${duct:,.2f}""",
    )
    b.want("wrong-period", f"510 {duct} | 240", f"510 {duct} | 200")
    b.post(0, 8, "Appion G5Twin / TruTech", f"660 {machine} | 200")
    b.paper(
        "trutech.pdf",
        f"""
TruTech Tools        Order/Invoice #TT-118802        05/08/2025        Ship to: Ridgeline Heating & Air LLC
1 ea   Nitrogen leak test and refrigerant recovery unit, commercial, SN 22-0917        ${machine:,.2f}
Total charged to account ${machine:,.2f}    Shipped 05/07, delivered 05/08""",
    )
    b.want("asset-expensed", f"160 {machine} | 660")
    b.post(0, 2, "INV-3388 Maple Court Apartments", f"120 {plan} | 420")
    b.paper(
        "INV-3388.pdf",
        f"""
Ridgeline Heating & Air LLC      INVOICE INV-3388      May 2, 2025
Bill to: Maple Court Apartments
Maintenance plan, 24 units, May 1, 2025 through April 30, 2026      ${plan:,.2f}
Total due ${plan:,.2f}      Net 15""",
    )
    b.want("revenue-wrong-period", f"420 {plan * 11 / 12:f} | 250")
    brakes = b.some(2100, 3100)
    b.post(0, 21, "Byers Ford - Van 3", f"150 {brakes} | 200")
    b.paper(
        "byers ford.pdf",
        f"""
BYERS FORD COMMERCIAL SERVICE      RO 771920      05/21/2025
Ridgeline Heating & Air   2019 Transit 250 (Van 3)   112,440 mi
Replace front and rear brakes, four tires, alignment
Invoice total ${brakes:,.2f}""",
    )
    b.want("expense-capitalised", f"650 {brakes} | 150")
    deck = b.some(2600, 5100)
    b.post(0, 20, "Amex - Home Depot Pro", f"500 {deck} | 210")
    b.paper(
        "homedepot.txt",
        f"""
THE HOME DEPOT PRO   05/20/2025   PO/Job name: DALE DECK AT HOME
Composite decking 16 ft x 44, joist hangers, deck screws      TOTAL ${deck:,.2f}   AMEX 1004
Sticky note: my own house - not the company. Dale""",
    )
    b.want("owner-private", f"310 {deck} | 500")
    crane, missing = b.some(700, 1500), b.some(500, 900)
    b.post(3, 22, "Paid Ridgeline Plumbing's water heaters", f"170 {crane} | 090")
    b.post(0, 15, "Vac truck shared with Ridgeline Plumbing", f"170 {missing} | 650")
    b.paper(
        "Plumbing recon May.txt",
        f"""
RIDGELINE PLUMBING LLC      Intercompany reconciliation with Ridgeline Heating & Air LLC      as of 05/31/2025
We owe you, April 30               {crane:,.2f}
05/15 share of vac truck           {missing:,.2f}
05/29 wire from us to your Huntington account    -{crane:,.2f}
We owe you, May 31                 {missing:,.2f}""",
    )
    b.want("intercompany", f"090 {crane} | 170")
    card = b.some(1400, 2300)
    b.post(0, 6, "Ferguson HVAC inv 771204", f"500 {card} | 200")
    b.post(0, 12, "Ferguson 771204 paid by card", f"500 {card} | 210")
    b.paper(
        "ferguson_771204.pdf",
        f"""
FERGUSON HVAC SUPPLY    Invoice 771204    05/06/2025    Ridgeline Heating & Air
Condenser 3 ton R-454B, line set      Total ${card:,.2f}""",
    )
    b.want("double-invoice", f"200 {card} | 500")
    dues = Decimal(12 * b.chance.randint(60, 110))
    b.post(0, 1, "ACCA membership", f"680 {dues} | 210")
    b.paper(
        "acca.pdf",
        f"""
Air Conditioning Contractors of America    Receipt 5/1/2025    Ridgeline Heating & Air LLC
Company membership 05/01/2025 - 04/30/2026    ${dues:,.2f}    Paid - Amex 1004""",
    )
    b.want("prepaid-expensed", f"130 {dues * 11 / 12:f} | 680")


def _heating_decoys(b: Book) -> None:
    for day, number in ((7, "771240"), (13, "771390")):
        b.post(0, day, f"Ferguson HVAC inv {number}", "500 318.4 | 200")
        b.paper(
            f"ferguson_{number}.pdf",
            f"""
FERGUSON HVAC SUPPLY    Invoice {number}    05/{day:02d}/2025    Ridgeline Heating & Air
Filters 16x25x4, case of 12      Total $318.40""",
        )
    b.post(0, 9, "Fieldpiece gauges", "660 689 | 210")
    b.paper(
        "fieldpiece.pdf",
        """
TruTech Tools    Invoice #TT-118840    05/09/2025    Ridgeline Heating & Air LLC
2 ea wireless manifold at $344.50    $689.00    paid Amex""",
    )
    b.post(0, 19, "Overhead Door repair", "710 1460 | 200")
    b.paper(
        "overhead.pdf",
        """
Overhead Door Co. of Columbus    Invoice 4471    05/19/2025    Ridgeline Heating & Air
Replace springs and opener motor, shop bay 2, completed 05/16/2025    $1,460.00""",
    )
    b.post(0, 28, "Columbus Parent ad - June issue", "130 540 | 210")
    b.paper(
        "ad_june.pdf",
        """
Columbus Parent Magazine    Invoice 20118    05/28/2025    Ridgeline Heating & Air
Quarter page, June 2025 issue    $540.00    paid by Amex""",
    )
    b.post(0, 22, "INV-3402 Lopez", "120 1850 | 400")
    b.post(0, 23, "CN-3402 Lopez", "400 1850 | 120")
    b.post(0, 23, "INV-3403 Lopez", "120 1580 | 400")
    b.paper(
        "trane_quote.pdf",
        """
TRANE SUPPLY   QUOTE 88-1120   May 22, 2025   Ridgeline Heating & Air
2 rooftop units 7.5 ton   $16,420.00   Valid 30 days. This is not an invoice.""",
    )
    b.paper(
        "johnstone_june.pdf",
        """
JOHNSTONE SUPPLY    Invoice 551902    06/03/2025    shipped 06/03/2025    Ridgeline Heating & Air
Capacitors, contactors    Total $412.75""",
    )
    b.paper(
        "ferguson_statement.pdf",
        """
FERGUSON HVAC SUPPLY    Statement of account    05/31/2025    Ridgeline Heating & Air
771240 05/07 $318.40    771390 05/13 $318.40    Total open $636.80""",
    )


_EXACT = """
A|0210|Praktijkinventaris
A|0219|Afschrijving praktijkinventaris
A|0300|Apparatuur
A|0309|Afschrijving apparatuur
A|1000|Kas
A|1100|Rabobank rekening-courant
A|1300|Debiteuren
A|1350|Vooruitbetaalde kosten
L|1400|Rekening-courant De Waterkant Holding B.V.
A|1410|Rekening-courant directie
L|1500|Af te dragen BTW hoog
A|1520|Te vorderen BTW
L|1600|Crediteuren
L|1700|Netto lonen
L|1710|Loonheffing
L|1720|Reservering vakantiegeld
L|1750|Nog te betalen kosten
L|1760|Vooruitontvangen bedragen
E|0500|Geplaatst kapitaal
A|3000|Voorraad geneesmiddelen
I|8000|Omzet consulten en operaties
I|8100|Omzet medicijnen en voer
X|7000|Inkoop medicijnen en voer
X|7100|Laboratorium
X|4000|Brutolonen
X|4010|Sociale lasten
X|4020|Vakantiegeld
X|4100|Huur pand
X|4120|Gas, water en licht
X|4200|Afschrijvingskosten
X|4300|Onderhoud apparatuur
X|4310|Kleine aanschaffingen
X|4400|Autokosten
X|4500|Reclame
X|4600|Telefoon en internet
X|4610|Software en licenties
X|4620|Verzekeringen
X|4630|Nascholing
X|4700|Accountantskosten
X|4800|Bankkosten
X|4810|Rente holding
"""

_VET_POLICY = """
DIERENKLINIEK DE WATERKANT B.V. - Grondslagen voor de maandafsluiting
Aanschaffingen vanaf 450 euro exclusief btw met een levensduur van meer dan een jaar worden geactiveerd; daaronder 4310.
Apparatuur wordt in 60 maanden lineair afgeschreven, te beginnen in de maand na ingebruikname. De inventaris volgt het plan.
Onderhoud en reparatie: 4300.
Kosten die op latere maanden drukken gaan vanaf 250 euro naar 1350 en vallen per maand vrij, de maand van ingang telt volledig mee.
Over de schuld aan De Waterkant Holding B.V. wordt rente bijgeschreven volgens de opgave van de holding.
Priveuitgaven van de directie (mevrouw Dijkstra): 1410.
Accountantskosten reserveren wij maandelijks (4700 aan 1750), vakantiegeld ook (4020 aan 1720).
"""


def vet(seed: int = 0) -> Book:
    b = Book("vet-exact", "EUR", 2025, 11, _EXACT, _VET_POLICY, seed)
    b.post(
        11,
        1,
        "Beginbalans",
        "1100 41870.15 | 0210 24000 | 0219 -9600 | 0300 84000 | 0309 -25200 | 3000 14600 | 1400 -30000 | 0500",
    )
    b.every(1, "Huur Kadewal 12 {mm}-{y}", "4100 2875 | 1100", skip=(0,))
    b.want("rent-missing", "4100 2875 | 1600", "4100 2875 | 1100", gap=True)  # the bank's statement has no rent: owed
    b.every(30, "Afschrijving {mm}", "4200 1600 | 0219 -200 | 0309")
    b.every(24, "Loonjournaalpost {mm}", "4000 14650 | 4010 2710 | 1710 -6120 | 1700")
    b.every(25, "Salarisbetaling", "1700 11240 | 1100")
    b.every(27, "Belastingdienst loonheffing", "1710 6120 | 1100", skip=(11,))
    b.every(30, "Reservering vakantiegeld", "4020 1172 | 1720", skip=(0,))
    b.want("payroll-accrual-missing", "4020 1172 | 1720", gap=True)
    b.every(30, "Reservering accountant", "4700 325 | 1750")
    _vet_year(b)
    _vet_errors(b)
    _vet_decoys(b)
    fee = b.some(24, 58)
    b.want("bank-fee", f"4800 {fee} | 1100")
    lines = "\n".join(f"{d:%d-%m-%Y}  {t[:34]:<36}{continental(a):>13}" for d, t, a in sorted(b.moved("1100")))
    b.paper(
        "rabo_november.txt",
        f"""
Rabobank   Rekeningafschrift november 2025   Dierenkliniek De Waterkant B.V.   NL00 RABO 0123 4567 89
{lines}
30-11-2025  Kosten Rabo OndernemersPakket        {continental(-fee):>13}
Eindsaldo 30-11-2025   {continental(b.balance("1100") - fee)}""",
    )
    return b


def _btw(account: str, net: Decimal, against: str = "1600") -> str:
    return f"{account} {net} | 1520 {cents(net * 21 / 100)} | {against}"


def _incl(net: Decimal) -> Decimal:
    return cents(net * 121 / 100)


def _vet_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((5, "Covetrus"), (18, "AUV")):
            goods = b.some(2900, 4700)
            b.post(back, day, f"{who} fact. {44000 + 11 * len(b.rows)}", _btw("7000", goods))
            b.post(back, day + 9, f"Bet. {who}", f"1600 {_incl(goods)} | 1100")
        for day in (3, 8, 14, 21, 29):
            visits, shop = b.some(5100, 6900), b.some(1500, 2600)
            b.post(
                back, day, "Dagstaten kliniek", f"1100 {_incl(visits + shop)} | 8000 {-visits} | 8100 {-shop} | 1500"
            )
        b.post(back, 13, "Energie Vandebron voorschot", _btw("4120", Decimal(610), "1100"))
        b.post(back, 15, "KPN Zakelijk", _btw("4600", Decimal("71.5"), "1100"))
        b.post(back, 20, "Shell tankpas", _btw("4400", b.some(130, 260), "1100"))
        if back:
            b.post(back, 30, "Rabo kosten", f"4800 {b.some(24, 58)} | 1100")
        if back in (9, 7, 6, 4, 2):
            lab = b.some(380, 820)
            b.post(back, 22, f"IDEXX {9000 + back}", _btw("7100", lab))
            b.post(back - 1, 6, "Bet. IDEXX", f"1600 {_incl(lab)} | 1100")
        if back:
            b.post(back, 30, "Rente holding {mm}", "4810 125 | 1400")


def _vet_errors(b: Book) -> None:
    lab, tube, echo = b.some(430, 900), b.some(1300, 2400), Decimal(60 * b.chance.randint(140, 210))
    b.paper(
        "IDEXX_9011.pdf",
        f"""
IDEXX Laboratories B.V.        FACTUUR 9011        Factuurdatum 26-11-2025
Dierenkliniek De Waterkant B.V.
Bloedonderzoek en histologie, inzendingen 3 t/m 24 november 2025
Subtotaal {continental(lab)}      Btw 21% {continental(_incl(lab) - lab)}      Totaal EUR {continental(_incl(lab))}      Betaaltermijn 30 dagen""",
    )
    b.want("unrecorded", f"7100 {lab} | 1520 {_incl(lab) - lab} | 1600")
    b.post(0, 12, "Agfa röntgen", _btw("0300", tube))
    b.paper(
        "agfa_service.pdf",
        f"""
Agfa HealthCare Nederland      Factuur 7714002      12-11-2025
Dierenkliniek De Waterkant B.V., Kadewal 12
Servicebezoek 10-11-2025: detector DX-D opnieuw gekalibreerd, hoogspanningskabel vervangen, 6 uur
Excl. btw {continental(tube)}   21% btw {continental(_incl(tube) - tube)}   Incl. btw {continental(_incl(tube))}""",
    )
    b.want("expense-capitalised", f"4300 {tube} | 0300")
    b.post(1, 9, "Esaote echoapparaat", _btw("0300", echo))
    b.post(0, 30, "Afschrijving echo Esaote", f"4200 {echo / 5} | 0309")
    b.paper(
        "esaote.pdf",
        f"""
Esaote Benelux B.V.     Factuur 25-3107     09-10-2025     Dierenkliniek De Waterkant B.V.
MyLab Omega VET echoapparaat, serienummer 31177, in gebruik genomen 09-10-2025
Excl. btw {continental(echo)}    Btw 21% {continental(_incl(echo) - echo)}    Totaal {continental(_incl(echo))}""",
    )
    b.want("depreciation-pro-rata", f"0309 {echo / 5 - echo / 60:f} | 4200")
    dental = b.some(900, 2100)
    b.post(0, 19, "iM3 dentaalunit", _btw("4310", dental))
    b.paper(
        "im3.pdf",
        f"""
iM3 Dental Nederland      Factuur F25-2098      19-11-2025
Dierenkliniek De Waterkant
1x Dentaalunit GS LED op statief, geleverd 18-11-2025
Excl. btw € {continental(dental)}    btw 21% € {continental(_incl(dental) - dental)}    totaal € {continental(_incl(dental))}""",
    )
    b.want("asset-expensed", f"0300 {dental} | 4310")
    cover = Decimal(12 * b.chance.randint(95, 150))
    b.post(0, 3, "Achmea beroepsaansprakelijkheid", f"4620 {cover} | 1100")
    b.paper(
        "achmea.pdf",
        f"""
Centraal Beheer Achmea     Premienota 2025-771     3 november 2025     Dierenkliniek De Waterkant B.V.
Beroepsaansprakelijkheid dierenartsen, periode 1 november 2025 tot en met 31 oktober 2026
Premie inclusief assurantiebelasting EUR {continental(cover)}     wordt geincasseerd op 3 november""",
    )
    b.want("prepaid-expensed", f"1350 {cover * 11 / 12:f} | 4620")
    interest = Decimal(b.chance.randint(131, 168))
    before = -b.balance("1400")
    b.post(0, 30, "Rente holding 11", "4810 125 | 1400")
    b.paper(
        "opgave holding.pdf",
        f"""
De Waterkant Holding B.V.            Opgave rekening-courant per 30 november 2025
Debiteur: Dierenkliniek De Waterkant B.V.
Saldo 31 oktober 2025               {continental(before)}
Rente november 2025                 {continental(interest)}
Saldo 30 november 2025              {continental(before + interest)}""",
    )
    b.want("intercompany", f"4810 {interest - 125} | 1400")
    sofa = b.some(900, 1700)
    b.post(0, 22, "Bol bestelling", _btw("4310", sofa, "1100"))
    b.paper(
        "bol.txt",
        f"""
bol.   Factuur 4420117789   22-11-2025   Dierenkliniek De Waterkant B.V.
1 Tuinset teakhout 6-delig (bezorgadres: privé, fam. Dijkstra, Dorpsweg 4)
{continental(sofa)} + 21% btw {continental(_incl(sofa) - sofa)} = {continental(_incl(sofa))}   Betaald met iDEAL
Van: H. Dijkstra: per ongeluk met de zakelijke rekening betaald""",
    )
    b.want("owner-private", f"1410 {_incl(sofa)} | 4310 {-sofa} | 1520")
    vaccines = b.some(1500, 2600)
    b.post(0, 7, "Covetrus fact. 52118", _btw("7000", vaccines))
    b.post(0, 20, "COVETRUS 052118 vaccins", _btw("7000", vaccines))
    b.paper(
        "covetrus_52118.pdf",
        f"""
Covetrus B.V.    Factuur 52118    07-11-2025    Dierenkliniek De Waterkant B.V.
Vaccins hond/kat, 120 stuks
Excl. {continental(vaccines)}   btw 21% {continental(_incl(vaccines) - vaccines)}   te betalen {continental(_incl(vaccines))}""",
    )
    b.want("double-invoice", f"1600 {_incl(vaccines)} | 7000 {-vaccines} | 1520")


def _vet_decoys(b: Book) -> None:
    for number, what in (("52130", "Hypoallergeen voer"), ("52131", "Puppyvoer")):
        b.post(0, 10, f"Covetrus fact. {number}", _btw("7000", Decimal(240)))
        b.paper(
            f"covetrus_{number}.pdf",
            f"""
Covetrus B.V.    Factuur {number}    10-11-2025    Dierenkliniek De Waterkant B.V.
{what}, 10 zakken
Excl. 240,00   btw 21% 50,40   te betalen 290,40""",
        )
    b.post(0, 6, "Stethoscopen Henry Schein", _btw("4310", Decimal(390)))
    b.paper(
        "schein.pdf",
        """
Henry Schein Animal Health   Factuur 118820   06-11-2025   Dierenkliniek De Waterkant B.V.
3 stethoscopen Littmann à 130,00   Excl. 390,00   btw 21% 81,90   Totaal 471,90""",
    )
    b.post(0, 17, "Servicecontract autoclaaf", _btw("4300", Decimal(560)))
    b.paper(
        "autoclaaf.pdf",
        """
Melag Service   Factuur 20251170   17-11-2025   Dierenkliniek De Waterkant B.V.
Jaarlijkse keuring en onderhoud autoclaaf, uitgevoerd 14-11-2025   Excl. 560,00  btw 117,60  Totaal 677,60""",
    )
    b.post(0, 25, "KNMvD congres 12 december", "1350 385 | 1100")
    b.paper(
        "knmvd.pdf",
        """
KNMvD   Nota 8821   25-11-2025   Dierenkliniek De Waterkant B.V.
Najaarscongres 12 december 2025, deelname H. Dijkstra   385,00 (vrijgesteld van btw)""",
    )
    b.post(0, 4, "Antivirus jaarlicentie", _btw("4610", Decimal(119), "1100"))
    b.paper(
        "eset.pdf",
        """
ESET Nederland   Factuur 55-9921   04-11-2025   Dierenkliniek De Waterkant B.V.
Endpoint, 5 werkplekken, 04-11-2025 tot 03-11-2026   Excl. 119,00  btw 24,99  Totaal 143,99""",
    )
    b.post(0, 11, "AUV retour vaccins", "1600 145.2 | 7000 -120 | 1520")
    b.paper(
        "auv_credit.pdf",
        """
AUV Dierenartsencoöperatie   CREDITNOTA 60077   11-11-2025   Dierenkliniek De Waterkant B.V.
Retour 2 dozen vaccin   Excl. 120,00   btw 25,20   Te ontvangen 145,20""",
    )
    b.paper(
        "offerte_ct.pdf",
        """
Siemens Healthineers   OFFERTE 2025-1180   20-11-2025   Dierenkliniek De Waterkant B.V.
CT-scanner SOMATOM go.Up   Excl. 118.000,00   btw 24.780,00   Totaal 142.780,00   geldig tot 31-12-2025""",
    )
    b.paper(
        "covetrus_dec.pdf",
        """
Covetrus B.V.    Factuur 52944    02-12-2025    Dierenkliniek De Waterkant B.V.
Verbandmiddelen, geleverd 02-12-2025
Excl. 310,00   btw 21% 65,10   te betalen 375,10""",
    )
