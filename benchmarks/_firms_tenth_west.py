"""The tenth hand's English firms: a linen laundry in Maine (QuickBooks, no numbers), camera installers in Cape Town (Xero)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents

_QBO = """
A|Checking - Camden National|Checking - Camden National
A|Accounts Receivable (A/R)|Accounts Receivable (A/R)
A|Prepaid Expenses|Prepaid Expenses
A|Washers & Dryers|Washers & Dryers
A|Accumulated Depreciation|Accumulated Depreciation
L|Accounts Payable (A/P)|Accounts Payable (A/P)
L|Accrued Expenses|Accrued Expenses
L|Accrued Wages|Accrued Wages
L|Deferred Revenue|Deferred Revenue
L|Payroll Liabilities|Payroll Liabilities
L|TD Bank Equipment Loan|TD Bank Equipment Loan
E|Owner Draws|Owner Draws
E|Owner Capital|Owner Capital
I|Sales:Commercial Linen|Sales:Commercial Linen
I|Sales:Wash & Fold|Sales:Wash & Fold
X|Supplies:Detergent & Chemicals|Supplies:Detergent & Chemicals
X|Supplies:Small Tools|Supplies:Small Tools
X|Subcontractors:Delivery|Subcontractors:Delivery
X|Payroll:Wages|Payroll:Wages
X|Payroll:Taxes|Payroll:Taxes
X|Rent Expense|Rent Expense
X|Utilities:Water & Sewer|Utilities:Water & Sewer
X|Utilities:Natural Gas|Utilities:Natural Gas
X|Repairs & Maintenance|Repairs & Maintenance
X|Insurance Expense|Insurance Expense
X|Dues & Subscriptions|Dues & Subscriptions
X|Advertising|Advertising
X|Telephone & Internet|Telephone & Internet
X|Office Supplies|Office Supplies
X|Depreciation Expense|Depreciation Expense
X|Interest Expense|Interest Expense
X|Bank Service Charges|Bank Service Charges
"""

_LAUNDRY_POLICY = """
CASCO LINEN CO.                         Month-end accounting policy (rev. January 2025)
* Equipment costing more than $1,500 per unit with a life of over one year is capitalized to Washers & Dryers. Anything below goes to Supplies:Small Tools.
* Depreciation is straight-line over 7 years and starts in the month after the machine is placed in service.
* Repairs, parts and service calls are Repairs & Maintenance.
* Costs over $400 that cover later months go to Prepaid Expenses and are spread evenly by month, counting the first month.
* Revenue is earned in the month the linen is delivered. Amounts billed ahead sit in Deferred Revenue.
* Services received without a bill by month end are accrued in Accrued Expenses.
* Wages earned but unpaid at month end are booked to Accrued Wages and reversed on the 1st.
* Personal items of the owner (Ms. Doucette) go to Owner Draws.
"""

_BANK, _AP, _AR = "Checking - Camden National", "Accounts Payable (A/P)", "Accounts Receivable (A/R)"


def _us(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def laundry(seed: int = 0) -> Book:
    b = Book("laundry-qbo", "USD", 2025, 7, _QBO, _LAUNDRY_POLICY, seed)
    b.post(
        11,
        1,
        "Opening Balance",
        f"{_BANK} 38114.92 | Washers & Dryers 151200 | Accumulated Depreciation -54000 | {_AR} 16400 | TD Bank Equipment Loan -61000 | Owner Capital",
    )
    b.every(1, "Bayside Properties - rent {mm}/{y}", f"Rent Expense 3850 | {_BANK}")
    b.every(31, "Depreciation {mm}/{yy}", "Depreciation Expense 1800 | Accumulated Depreciation", skip=(0,))
    b.want("depreciation-missing", "Depreciation Expense 1800 | Accumulated Depreciation", gap=True)
    b.every(31, "Accrue wages, last 4 days {mm}/{yy}", "Payroll:Wages 2640 | Accrued Wages", skip=(0,))
    for back in b.months((11,)):
        b.post(back, 1, "Reverse wage accrual", "Accrued Wages 2640 | Payroll:Wages")
    b.want("payroll-accrual-missing", "Payroll:Wages 2640 | Accrued Wages", gap=True)
    _laundry_year(b)
    _laundry_errors(b)
    _laundry_decoys(b)
    fee = b.some(18, 55)
    b.want("bank-fee", f"Bank Service Charges {fee} | {_BANK}")
    lines = "\n".join(f"{d:%m/%d}  {t[:40]:<42}{_us(a):>14}" for d, t, a in sorted(b.moved(_BANK)))
    b.paper(
        "Camden National July.txt",
        f"""
CAMDEN NATIONAL BANK     Business Checking x4471     Casco Linen Co.     Statement period 07/01/2025 - 07/31/2025
{lines}
07/31  Monthly service charge                    {_us(-fee):>14}
Ending balance 07/31/2025     ${_us(b.balance(_BANK) - fee)}""",
    )
    return b


def _laundry_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((6, "Ecolab"), (20, "Gurtler Chemicals")):
            net = b.some(700, 1900)
            b.post(
                back, day, f"{who} Bill {61000 + 7 * len(b.rows)}", f"Supplies:Detergent & Chemicals {net} | {_AP}"
            )
            b.post(back, day + 8, f"Bill Pmt {who}", f"{_AP} {net} | {_BANK}")
        for day, who in ((7, "Portland Harbor Inn"), (15, "Maine Med Surgical"), (24, "Portland Harbor Inn")):
            net = b.some(5100, 8800)
            b.post(back, day, f"Invoice {2000 + len(b.rows)} {who}", f"{_AR} {net} | Sales:Commercial Linen")
        b.post(back, 28, "Deposit - customer payments", f"{_BANK} {b.some(18500, 22500)} | {_AR}")
        b.post(back, 31, "Square deposits walk-in", f"{_BANK} {b.some(4200, 6900)} | Sales:Wash & Fold")
        b.post(
            back,
            12,
            "Gusto payroll {mm}/{yy}",
            f"Payroll:Wages 9900 | Payroll:Taxes 830 | Payroll Liabilities -2140 | {_BANK}",
        )
        b.post(back, 18, "IRS and Maine Revenue deposit", f"Payroll Liabilities 2140 | {_BANK}")
        b.post(back, 10, "Unitil gas", f"Utilities:Natural Gas {b.some(1100, 2300)} | {_BANK}")
        b.post(
            back,
            14,
            "TD Bank loan payment",
            f"TD Bank Equipment Loan 980 | Interest Expense {230 - 2 * (11 - back)} | {_BANK}",
        )
        water = b.some(900, 1600)
        b.post(
            back,
            16,
            "Portland Water District",
            f"{'Utilities:Water & Sewer' if back else 'Office Supplies'} {water} | {_BANK}",
        )
        if not back:
            b.want("wrong-account", f"Utilities:Water & Sewer {water} | Office Supplies")
        b.post(back, 19, "Spectrum Business", f"Telephone & Internet 149.97 | {_BANK}")
        if back:
            b.post(back, 31, "Service charge", f"Bank Service Charges {b.some(18, 55)} | {_BANK}")
        if back in (10, 8, 5, 2):
            fix = b.some(350, 1200)
            b.post(back, 21, f"Northeast Laundry Service wo {410 + back}", f"Repairs & Maintenance {fix} | {_AP}")
            b.post(back - 1, 5, "Bill Pmt Northeast Laundry Service", f"{_AP} {fix} | {_BANK}")


def _laundry_errors(b: Book) -> None:
    soap, boiler, dryer, bearing = b.some(900, 2100), b.some(1100, 3200), b.some(6800, 12400), b.some(1700, 3600)
    b.paper(
        "ecolab_77120.pdf",
        f"""
ECOLAB INC.          INVOICE 77120          Date: 07/29/2025          Terms: Net 30
Bill to: Casco Linen Co., 88 Anderson St, Portland, ME 04101
Tri-Star Solid detergent 12 cs, softener 6 cs - delivered 07/28/2025
Total due ${_us(soap)}     (no sales tax: resale/industrial exempt)""",
    )
    b.want("unrecorded", f"Supplies:Detergent & Chemicals {soap} | {_AP}")
    b.post(-1, 11, "Downeast Boiler inv 4417", f"Repairs & Maintenance {boiler} | {_AP}")
    b.paper(
        "downeast boiler.pdf",
        f"""
Downeast Boiler Works     Invoice 4417     August 11, 2025     To: Casco Linen Co.
Emergency boiler repair, labor and retubing performed July 21 through July 25, 2025
Amount due: ${_us(boiler)}""",
    )
    b.want("wrong-period", f"Repairs & Maintenance {boiler} | Accrued Expenses")
    b.post(0, 9, "Eastern Laundry Systems", f"Repairs & Maintenance {dryer} | {_AP}")
    b.paper(
        "eastern laundry.pdf",
        f"""
Eastern Laundry Systems     INVOICE E-20331     July 9, 2025     Sold to: Casco Linen Co.
1 ea. Unimac UT120 tumble dryer, serial 2506U1187, delivered and hooked up 07/08/2025     ${_us(dryer)}
Balance due ${_us(dryer)}""",
    )
    b.want("asset-expensed", f"Washers & Dryers {dryer} | Repairs & Maintenance")
    b.post(0, 17, "Northeast Laundry Service", f"Washers & Dryers {bearing} | {_AP}")
    b.paper(
        "northeast wo431.pdf",
        f"""
Northeast Laundry Service     Work order / Invoice 431     07/17/2025     Casco Linen Co.
Milnor 60 lb washer: replaced main bearings and shaft seal, 2 techs, 9 hrs, completed 07/16/2025
Parts and labor     ${_us(bearing)}""",
    )
    b.want("expense-capitalised", f"Repairs & Maintenance {bearing} | Washers & Dryers")
    dues = Decimal(12 * b.chance.randint(60, 140))
    b.post(0, 2, "CleanCloud annual plan", f"Dues & Subscriptions {dues} | {_BANK}")
    b.paper(
        "cleancloud.pdf",
        f"""
CleanCloud     Receipt CC-88192     July 2, 2025     Casco Linen Co.
Grow plan, annual, July 1, 2025 - June 30, 2026     ${_us(dues)}     Paid by ACH""",
    )
    b.want("prepaid-expensed", f"Prepaid Expenses {dues * 11 / 12:f} | Dues & Subscriptions")
    resort = b.some(3900, 7700)
    b.post(0, 30, "Invoice 2990 Black Point Inn", f"{_AR} {resort} | Sales:Commercial Linen")
    b.paper(
        "invoice 2990.pdf",
        f"""
Casco Linen Co.          INVOICE 2990          July 30, 2025
Bill to: Black Point Inn, Scarborough, ME
August linen service, deliveries August 4, 11, 18 and 25, 2025, billed in advance     Total ${_us(resort)}""",
    )
    b.want("income-of-later-month", f"Sales:Commercial Linen {resort} | Deferred Revenue")
    patio = b.some(500, 1400)
    b.post(0, 22, "Home Depot", f"Supplies:Small Tools {patio} | {_BANK}")
    b.paper(
        "home depot.txt",
        f"""
THE HOME DEPOT #2403 SO PORTLAND ME     07/22/2025     Casco Linen Co. acct
Patio set 5-piece w/ umbrella     TOTAL ${_us(patio)}     debit x4471
[pencil] my back yard, personal - L.D.""",
    )
    b.want("owner-private", f"Owner Draws {patio} | Supplies:Small Tools")
    gel = b.some(600, 1500)
    b.post(0, 3, "Gurtler Chemicals Bill 90417", f"Supplies:Detergent & Chemicals {gel} | {_AP}")
    b.post(0, 21, "Gurtler sour/bleach drums 90417", f"Supplies:Detergent & Chemicals {gel} | {_AP}")
    b.paper(
        "gurtler 90417.pdf",
        f"""
GURTLER INDUSTRIES     Invoice 90417     07/03/2025     Casco Linen Co.
4 drums sour, 2 drums bleach, shipped 07/02/2025     Invoice total ${_us(gel)}""",
    )
    b.want("double-invoice", f"{_AP} {gel} | Supplies:Detergent & Chemicals")


def _laundry_decoys(b: Book) -> None:
    for number, what in (("77088", "softener"), ("77089", "detergent")):
        b.post(0, 10, f"Ecolab Bill {number}", f"Supplies:Detergent & Chemicals 412.5 | {_AP}")
        b.paper(
            f"ecolab_{number}.pdf",
            f"""
ECOLAB INC.          INVOICE {number}          Date: 07/10/2025          Terms: Net 30
Bill to: Casco Linen Co.     {what} 5 cs @ 82.50, delivered 07/09/2025     Total due $412.50""",
        )
    b.post(0, 8, "Linen carts", f"Supplies:Small Tools 2340 | {_AP}")
    b.paper(
        "carts.pdf",
        """
R&B Wire Products     Invoice 55120     07/08/2025     Casco Linen Co.
12 laundry carts @ $195.00, shipped 07/07/2025     Total $2,340.00""",
    )
    b.post(0, 23, "Chamber ad September", f"Prepaid Expenses 650 | {_AP}")
    b.paper(
        "chamber.pdf",
        """
Portland Regional Chamber     Invoice 3318     07/23/2025     Casco Linen Co.
Half-page ad, September 2025 directory, publishes September 5, 2025     $650.00""",
    )
    b.post(0, 29, "Northeast Laundry Service wo 440", f"Repairs & Maintenance 1875 | {_AP}")
    b.paper(
        "northeast wo440.pdf",
        """
Northeast Laundry Service     Work order / Invoice 440     07/29/2025     Casco Linen Co.
Ironer: new pads and belts fitted 07/28/2025     Parts and labor     $1,875.00""",
    )
    b.post(0, 11, "Credit memo Gurtler, leaking drum", f"{_AP} 210 | Supplies:Detergent & Chemicals")
    b.paper(
        "gurtler credit.pdf",
        """
GURTLER INDUSTRIES     CREDIT MEMO C-1180     07/11/2025     Casco Linen Co.
Returned: 1 drum, leaking     Credit $210.00""",
    )
    b.post(0, 15, "Void: Invoice 2971 Harbor Inn", f"{_AR} -1200 | Sales:Commercial Linen")
    b.post(0, 15, "Invoice 2971 Harbor Inn", f"{_AR} 1200 | Sales:Commercial Linen")
    b.post(0, 16, "Invoice 2972 Harbor Inn", f"{_AR} 1200 | Sales:Commercial Linen")
    b.paper(
        "TD loan statement.pdf",
        """
TD Bank     Loan statement     Casco Linen Co.     Equipment loan 88-2041
Payment 07/14/2025: principal $980.00, interest $208.00     Thank you""",
    )
    b.paper(
        "quote folder.pdf",
        """
Chicago Dryer     QUOTATION Q-25118     July 18, 2025     Casco Linen Co.
1 small piece folder     $41,900.00     valid 45 days, not an invoice""",
    )
    b.paper(
        "ecolab_77310.pdf",
        """
ECOLAB INC.          INVOICE 77310          Date: 08/06/2025          Terms: Net 30
Bill to: Casco Linen Co.     softener 4 cs, delivered 08/05/2025     Total due $330.00""",
    )


_XERO = """
I|200|Sales - Installations
I|201|Sales - Equipment
I|260|Sales - Maintenance Contracts
X|310|Cost of Goods Sold
X|320|Subcontractors
X|400|Advertising
X|404|Bank Fees
X|416|Depreciation
X|425|Freight & Courier
X|433|Insurance
X|445|Light, Power, Heating
X|449|Motor Vehicle Expenses
X|453|Office Expenses
X|464|Small Tools
X|469|Rent
X|473|Repairs and Maintenance
X|477|Salaries
X|485|Subscriptions
X|489|Telephone & Internet
X|498|Foreign Currency Gains and Losses
A|090|Standard Bank Business Current
A|092|Standard Bank USD (CFC)
A|610|Accounts Receivable
A|620|Prepayments
A|630|Inventory
A|710|Plant and Tools
A|711|Less Accumulated Depreciation on Plant and Tools
L|800|Accounts Payable
L|801|Accruals
L|820|VAT
L|825|PAYE, UIF & SDL Payable
L|835|Director Loan - T. Mokoena
L|845|Loan - Kopje Armed Response
L|850|Income in Advance
E|970|Share Capital
"""

_KOPJE_POLICY = """
KOPJE VISION (PTY) LTD                  Accounting policies for month end
1. Tools and equipment above R7,000 excl. VAT each, in use for more than a year: account 710. Otherwise 464.
2. Depreciation straight line over 5 years from the month after purchase (416 / 711).
3. Repairs, services and spares: 473.
4. Prepaid costs of R2,000 or more: 620, apportioned by days.
5. Work done for us in the month that is not yet invoiced: 801 at the amount excl. VAT.
6. Stock is received into 630 at cost excl. VAT when it arrives; cost of sales 310 is booked with each sale.
7. The USD account is revalued at month end at the SARB rate; differences to 498.
8. Kopje Armed Response (Pty) Ltd is a sister company; its account 845 is agreed each month.
9. Private spending of the director: 835.
"""


def _zar(account: str, net: Decimal, against: str = "800") -> str:
    return f"{account} {net} | 820 {cents(net * 15 / 100)} | {against}"


def _with(net: Decimal) -> Decimal:
    return net + cents(net * 15 / 100)


def cameras(seed: int = 0) -> Book:
    b = Book("cameras-xero", "ZAR", 2025, 10, _XERO, _KOPJE_POLICY, seed)
    b.post(
        11,
        1,
        "Conversion balances",
        "090 284110.3 | 092 361200 | 710 186000 | 711 -52700 | 630 96000 | 620 13300 | 610 118000 | 845 -84000 | 970",
    )
    b.every(1, "Woodstock Industrial - rent {mm}/{y}", _zar("469", Decimal(18500)), skip=(0,))
    b.want("rent-missing", "469 18500 | 800", "469 18500 | 801", "469 18500 | 820 2775 | 800", gap=True)
    b.every(31, "Depreciation {mm}/{yy}", "416 3100 | 711")
    b.every(31, "Monitoring licence, month {mm}/{yy}", "485 950 | 620", skip=(0,))
    b.want("prepaid-release-missing", "485 950 | 620", gap=True)
    _cameras_year(b)
    _cameras_errors(b)
    _cameras_decoys(b)
    rate = Decimal(1720 + b.chance.randint(0, 60)) / 100
    dollars = cents(b.balance("092") / Decimal("17.1"))
    change = cents(dollars * rate) - b.balance("092")
    b.paper(
        "CFC balance Oct.txt",
        f"""
Standard Bank     Customer foreign currency account 4471-USD     Kopje Vision (Pty) Ltd
Closing balance 31 October 2025     USD {dollars:,.2f}
SARB closing rate 31 October 2025: 1 USD = {rate} ZAR""",
    )
    b.want("fx", f"092 {change} | 498")
    fee = b.some(160, 420)
    b.want("bank-fee", f"404 {fee} | 090")
    lines = "\n".join(f"{d:%d %b}  {t[:40]:<42}{_us(a):>15}" for d, t, a in sorted(b.moved("090")))
    b.paper(
        "Standard Bank Oct 2025.txt",
        f"""
Standard Bank     Business current account 07 118 220 4     Kopje Vision (Pty) Ltd     1 October 2025 to 31 October 2025
{lines}
31 Oct  Service fee and cash handling               {_us(-fee):>15}
Balance 31 October 2025     R {_us(b.balance("090") - fee)}""",
    )
    return b


def _cameras_year(b: Book) -> None:
    for back in b.months():
        bought = b.some(61000, 88000)
        b.post(back, 4, f"Regal Security bill {3000 + len(b.rows)}", _zar("630", bought))
        b.post(back, 29, "Payment Regal Security", f"800 {_with(bought)} | 090")
        for day in (9, 16, 23):
            work, kit = b.some(21000, 39000), b.some(26000, 38000)
            b.post(
                back,
                day,
                f"INV-{1000 + len(b.rows)}",
                f"610 {_with(work) + _with(kit)} | 200 {-work} | 201 {-kit} | 820",
            )
            b.post(back, day, "Cost of sales", f"310 {cents(kit * 2 / 3)} | 630")
        care = b.some(9000, 14000)
        b.post(back, 30, "Maintenance contracts {mm}/{y}", f"610 {_with(care)} | 260 {-care} | 820")
        b.post(back, 27, "Receipts from customers", f"090 {b.some(236000, 262000)} | 610")
        b.post(back, 25, "Salaries {mm}", "477 61000 | 825 -11700 | 090")
        b.post(back, 6, "SARS EMP201", "825 11700 | 090")
        crew = b.some(7000, 15000)
        b.post(back, 18, f"Cape Trenching inv {200 + len(b.rows)}", _zar("320", crew))
        b.post(back, 28, "Payment Cape Trenching", f"800 {_with(crew)} | 090")
        b.post(back, 20, "Engen fleet card", _zar("449", b.some(4100, 7200), "090"))
        b.post(back, 14, "Afrihost fibre", _zar("489" if back else "453", Decimal(1897), "090"))
        b.post(back, 11, "City of Cape Town electricity", _zar("445", b.some(1900, 3600), "090"))
        if back in (8, 3):
            b.post(back, 21, "USD sale Windhoek Lodge", f"092 {b.some(30000, 70000)} | 201")
        if back:
            change = b.some(900, 7000)
            b.post(back, 31, "Bank revaluation USD", f"092 {change} | 498" if back % 2 else f"498 {change} | 092")
            b.post(back, 31, "Standard Bank charges", f"404 {b.some(160, 420)} | 090")
            b.post(back, 2, "Payment Woodstock Industrial", "800 21275 | 090")
    b.want("wrong-account", "489 1897 | 453")


def _cameras_errors(b: Book) -> None:
    crew, ladder, tester, panel = b.some(8000, 17000), b.some(9000, 19000), b.some(11000, 26000), b.some(7500, 16000)
    b.paper(
        "cape trenching 711.pdf",
        f"""
CAPE TRENCHING CC          TAX INVOICE 711          30 October 2025          VAT reg 4410228871
To: Kopje Vision (Pty) Ltd, 12 Beach Road, Woodstock
Trenching and sleeves, Durbanville estate, 27 to 29 October 2025
Subtotal R {_us(crew)}     VAT 15% R {_us(_with(crew) - crew)}     Total R {_us(_with(crew))}     30 days""",
    )
    b.want("unrecorded", f"320 {crew} | 820 {_with(crew) - crew} | 800")
    b.post(-1, 12, "Skyreach cherry picker", _zar("320", ladder))
    b.paper(
        "skyreach.pdf",
        f"""
Skyreach Access Hire     Tax invoice 25-0998     12 November 2025     Kopje Vision (Pty) Ltd
Hire of cherry picker with operator, 13 October 2025 to 24 October 2025
Excl. VAT R {_us(ladder)}     VAT 15% R {_us(_with(ladder) - ladder)}     Incl. R {_us(_with(ladder))}""",
    )
    b.want("wrong-period", f"320 {ladder} | 801")
    b.post(0, 8, "Fluke SA", _zar("464", tester))
    b.paper(
        "fluke.pdf",
        f"""
Comtest (Fluke SA)     Tax Invoice CT-40117     8 October 2025     Kopje Vision (Pty) Ltd
1 x DSX-602 cable analyser, serial 5188120, collected 7 October 2025
R {_us(tester)} + VAT R {_us(_with(tester) - tester)} = R {_us(_with(tester))}""",
    )
    b.want("asset-expensed", f"710 {tester} | 464")
    b.post(0, 15, "Powertools Repair Centre", _zar("710", panel))
    b.paper(
        "powertools.pdf",
        f"""
Powertools Repair Centre     Tax invoice 9920     15 October 2025     Kopje Vision (Pty) Ltd
Overhaul of Hilti core drill and generator: new armature, carbon brushes, rewound stator, done 13 October 2025
Net R {_us(panel)}     VAT R {_us(_with(panel) - panel)}     Due R {_us(_with(panel))}""",
    )
    b.want("expense-capitalised", f"473 {panel} | 710")
    cover = Decimal(365 * b.chance.randint(40, 90))
    b.post(0, 3, "Santam business policy", f"433 {cover} | 090")
    b.paper(
        "santam.pdf",
        f"""
Santam     Renewal schedule     Policy 6112 40 7711     Kopje Vision (Pty) Ltd
Period of insurance 1 October 2025 to 30 September 2026     Annual premium R {_us(cover)} collected by debit order 3 October 2025
(public liability, contract works; premium quoted without VAT input)""",
    )
    b.want("prepaid-expensed", f"620 {cover / 365 * 334:f} | 433")
    cable = b.some(6000, 15000)
    b.post(0, 6, "Regal Security bill 55120", _zar("630", cable))
    b.post(0, 22, "REGAL Distributors - cable, 55120", _zar("630", cable))
    b.paper(
        "regal 55120.pdf",
        f"""
REGAL DISTRIBUTORS SA     TAX INVOICE 55120     6 October 2025     Kopje Vision (Pty) Ltd
CAT6 outdoor cable 12 x 305 m, delivered 6 October 2025
Net {_us(cable)}     VAT 15% {_us(_with(cable) - cable)}     Total R {_us(_with(cable))}""",
    )
    b.want("double-invoice", f"800 {_with(cable)} | 630 {-cable} | 820")
    cameras_in = Decimal(12 * b.chance.randint(700, 1500))
    b.paper(
        "delivery note DN-8812.pdf",
        f"""
HIKVISION AFRICA DISTRIBUTION     DELIVERY NOTE DN-8812     24 October 2025     Deliver to: Kopje Vision (Pty) Ltd
12 x Dome camera 8 MP   @ R {_us(cameras_in / 12)}     Value excl. VAT R {_us(cameras_in)}     Invoice follows in November
Received in good order: S. Adams, stores     note: 8 of these fitted at Constantia on 28/10 (INV raised)""",
    )
    b.want("goods-received", f"630 {cameras_in} | 801", f"630 {cameras_in} | 800")
    paid, owed = b.some(5000, 14000), -b.balance("845")
    b.post(0, 13, "Vodacom bulk sims inv 77120", _zar("489", paid))
    b.paper(
        "Armed Response statement.pdf",
        f"""
Kopje Armed Response (Pty) Ltd     Intercompany statement at 31 October 2025     Counterparty: Kopje Vision (Pty) Ltd
1 October 2025 balance owed by Kopje Vision              R {_us(owed)}
21 October 2025 paid on your behalf: Vodacom 77120        R {_us(_with(paid))}
31 October 2025 balance owed by Kopje Vision             R {_us(owed + _with(paid))}""",
    )
    b.want("intercompany", f"800 {_with(paid)} | 845")
    grill = b.some(3000, 9000)
    b.post(0, 20, "Builders Warehouse", _zar("464", grill, "090"))
    b.paper(
        "builders.txt",
        f"""
BUILDERS WAREHOUSE TOKAI     20/10/2025     Tax invoice 118822     Kopje Vision (Pty) Ltd
Gas braai 6 burner     R {_us(grill)} excl     VAT R {_us(_with(grill) - grill)}     R {_us(_with(grill))}     card
handwritten: for Thabo's house, not company""",
    )
    b.want("owner-private", f"835 {_with(grill)} | 464 {-grill} | 820")


def _cameras_decoys(b: Book) -> None:
    for number, what in (("55101", "mounts"), ("55102", "junction boxes")):
        b.post(0, 10, f"Regal Security bill {number}", _zar("630", Decimal(2400)))
        b.paper(
            f"regal {number}.pdf",
            f"""
REGAL DISTRIBUTORS SA     TAX INVOICE {number}     10 October 2025     Kopje Vision (Pty) Ltd
Camera {what} 40 x R60.00, delivered 9 October 2025     Net 2,400.00     VAT 15% 360.00     Total R 2,760.00""",
        )
    b.post(0, 9, "Makita drills", _zar("464", Decimal(15600)))
    b.paper(
        "makita.pdf",
        """
Tools Online     Tax invoice 40418     9 October 2025     Kopje Vision (Pty) Ltd
4 x SDS drill kit @ R3,900.00     Net R 15,600.00     VAT R 2,340.00     R 17,940.00""",
    )
    b.post(0, 24, "Securex stand November", _zar("620", Decimal(8200)))
    b.paper(
        "securex.pdf",
        """
Securex Cape     Tax invoice SX-1190     24 October 2025     Kopje Vision (Pty) Ltd
Exhibition stand 18 to 20 November 2025     Net R 8,200.00     VAT R 1,230.00     R 9,430.00""",
    )
    b.post(0, 17, "Generator service", _zar("473", Decimal(7600)))
    b.paper(
        "genserv.pdf",
        """
GenServ     Tax invoice 3381     17 October 2025     Kopje Vision (Pty) Ltd
Annual service of 8 kVA generator on 16 October 2025, filters, oil     Net R 7,600.00     VAT R 1,140.00     R 8,740.00""",
    )
    b.post(0, 22, "CN Regal faulty PSU", "800 1150 | 820 -150 | 630")
    b.paper(
        "regal credit.pdf",
        """
REGAL DISTRIBUTORS SA     CREDIT NOTE 9917     22 October 2025     Kopje Vision (Pty) Ltd
Returned: 5 power supplies     Net 1,000.00     VAT 150.00     Total R 1,150.00""",
    )
    b.post(0, 29, "Deposit Stellenbosch school, work in November", "090 23000 | 820 -3000 | 850")
    b.paper(
        "quote regal nvr.pdf",
        """
REGAL DISTRIBUTORS SA     QUOTATION 8820     20 October 2025     Kopje Vision (Pty) Ltd
NVR 64 channel, 2 x R38,000.00     Net 76,000.00     VAT 11,400.00     R 87,400.00     valid 14 days""",
    )
    b.paper(
        "regal 55410.pdf",
        """
REGAL DISTRIBUTORS SA     TAX INVOICE 55410     5 November 2025     Kopje Vision (Pty) Ltd
CAT6 indoor cable 4 x 305 m, delivered 5 November 2025     Net 5,200.00     VAT 15% 780.00     Total R 5,980.00""",
    )
