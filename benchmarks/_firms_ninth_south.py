"""The ninth hand's southern firm: a bicycle shop in Fremantle (MYOB: 1-1110, tax paid kept as a liability)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents

_MYOB = """
A|1-1110|NAB Business Everyday
A|1-1150|Wise USD (in AUD)
A|1-1200|Trade Debtors
A|1-1310|Inventory - Bikes and Parts
A|1-1400|Prepayments
A|1-2110|Workshop & Shop Fitout at Cost
A|1-2120|Workshop & Shop Fitout Accum Dep
L|2-1110|NAB Visa 4402
L|2-1200|Trade Creditors
L|2-1310|GST Collected
L|2-1330|GST Paid
L|2-1410|PAYG Withholding Payable
L|2-1420|Superannuation Payable
L|2-1500|Accrued Expenses
L|2-1600|Income in Advance
L|2-2100|Loan - Headwind Holdings Pty Ltd
L|2-2200|Director Loan - S Marchetti
E|3-1100|Paid Up Capital
I|4-1100|Sales - Bikes
I|4-1200|Sales - Parts and Accessories
I|4-1300|Workshop and Servicing Income
X|5-1100|Cost of Goods Sold
X|5-1200|Freight Inwards
X|6-1100|Accounting Fees
X|6-1200|Advertising
X|6-1300|Bank Charges
X|6-1310|Merchant Fees
X|6-1400|Depreciation
X|6-1500|Electricity
X|6-1600|Insurance
X|6-1700|Software Subscriptions
X|6-1800|Rent
X|6-1900|Repairs & Maintenance
X|6-2000|Tools and Low Value Items
X|6-2100|Phone & Internet
X|6-2200|Wages
X|6-2300|Superannuation
X|9-1100|Realised and Unrealised FX
"""

_TAILWIND_POLICY = """
TAILWIND CYCLES PTY LTD, Fremantle WA            Month end procedures (August 2024)
1. Single items of $1,000 or more excluding GST that last over a year are capitalised (1-2110). Below that: 6-2000. Assets bought during the year are added to the depreciation schedule by our accountant in June.
2. Repairs and servicing of the shop's own gear: 6-1900.
3. Prepayments over $300 (ex GST) go to 1-1400 and are released in whole months, counting the first.
4. Servicing plans invoiced ahead: 2-1600 (ex GST), released month by month, counting the first.
5. Supplier bills that arrive after month end for work in the month: 2-1500, ex GST.
6. Super is accrued with each month's wages.
7. Wise USD is revalued at month end at the RBA rate, difference to 9-1100.
8. Personal spending by Sandro (director): 2-2200. Loan with Headwind Holdings agreed monthly.
"""


def _gst(account: str, net: Decimal, against: str = "2-1200") -> str:
    return f"{account} {net} | 2-1330 {cents(net / 10)} | {against}"


def _inc(net: Decimal) -> Decimal:
    return cents(net * 11 / 10)


def bicycles(seed: int = 0) -> Book:
    b = Book("bicycles-myob", "AUD", 2025, 8, _MYOB, _TAILWIND_POLICY, seed)
    b.post(
        11,
        1,
        "Opening balances",
        "1-1110 48310.2 | 1-1150 9120 | 1-1310 96400 | 1-2110 64000 | 1-2120 -19000 | 2-2100 -40000 | 2-2200 -6200 | 3-1100",
    )
    b.every(1, "Rent - Wray Ave {en} {y}", _gst("6-1800", Decimal(4150), "1-1110"))
    b.every(31, "Depreciation per schedule {en}", "6-1400 880 | 1-2120")
    b.post(11, 10, "QBE business pack 1/9/24 - 31/8/25", _gst("1-1400", Decimal(6960), "1-1110"))
    b.every(31, "QBE insurance release {en}", "6-1600 580 | 1-1400", skip=(0,))
    b.want("prepaid-release-missing", "6-1600 580 | 1-1400", gap=True)
    b.every(31, "Super accrual {en}", "6-2300 2184 | 2-1420", skip=(0,))
    b.want("payroll-accrual-missing", "6-2300 2184 | 2-1420", gap=True)
    b.post(11, 31, "Reval Wise USD", "1-1150 84.1 | 9-1100")
    for back in b.months((11, 0)):
        b.post(back, 31, "Reval Wise USD", f"1-1150 {b.some(20, 160) - 90} | 9-1100")
    _bicycles_year(b)
    _bicycles_errors(b)
    _bicycles_decoys(b)
    fee = b.some(12, 39)
    b.want("bank-fee", f"6-1300 {fee} | 1-1110")
    lines = "\n".join(f"{d:%d %b %y}  {t[:36]:<38}{a:>13,.2f}" for d, t, a in sorted(b.moved("1-1110")))
    b.paper(
        "NAB Aug 25.txt",
        f"""
NATIONAL AUSTRALIA BANK    Business Everyday Account    Tailwind Cycles Pty Ltd    1 Aug 2025 - 31 Aug 2025
{lines}
29 Aug 25  Account keeping and international fee      {-fee:>13,.2f}
Closing balance {b.balance("1-1110") - fee:,.2f} CR""",
    )
    return b


def _bicycles_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((4, "Shimano Australia"), (13, "Sheppard Cycles"), (20, "PSI Cycling")):
            stock = b.some(3900, 8800)
            b.post(back, day, f"{who} {700000 + 31 * len(b.rows)}", _gst("5-1100", stock))
            b.post(back, day + 7, f"Paid {who}", f"2-1200 {_inc(stock)} | 1-1110")
        for day in (7, 14, 21, 28):
            bikes, parts, bench = b.some(5600, 9300), b.some(1400, 2700), b.some(1100, 2100)
            total = _inc(bikes) + _inc(parts) + _inc(bench)
            b.post(
                back,
                day,
                "Tyro settlement week",
                f"1-1110 {total} | 4-1100 {-bikes} | 4-1200 {-parts} | 4-1300 {-bench} | 2-1310",
            )
        b.post(back, 29, "Tyro merchant fee", _gst("6-1310", b.some(240, 420), "1-1110"))
        for day in (13, 27):
            b.post(back, day, "Wages fortnight", "6-2200 9100 | 2-1410 -1830 | 1-1110")
        if back < 11:
            b.post(back, 21, "ATO PAYG withholding", "2-1410 3660 | 1-1110")
        if back in (10, 7, 4, 1):
            b.post(back, 28, "SuperStream quarter", "2-1420 6552 | 1-1110")
        b.post(
            back, 18, "Synergy electricity", _gst("6-1500" if back else "6-1900", power := b.some(390, 720), "2-1110")
        )
        if not back:
            b.want("wrong-account", f"6-1500 {power} | 6-1900")
        b.post(back, 9, "Telstra", _gst("6-2100", Decimal("118.18"), "2-1110"))
        b.post(back, 25, "Visa card payment", f"2-1110 {b.some(600, 1100)} | 1-1110")
        if back:
            b.post(back, 29, "NAB fees", f"6-1300 {b.some(12, 39)} | 1-1110")
        if back in (8, 6, 3, 2):
            haul = b.some(480, 1150)
            b.post(back, 26, f"Mainfreight inv {5100 + back}", _gst("5-1200", haul))
            b.post(back - 1, 15, "Paid Mainfreight", f"2-1200 {_inc(haul)} | 1-1110")


def _bicycles_errors(b: Book) -> None:
    freight, late, stand = b.some(620, 1400), b.some(900, 2100), b.some(2200, 4600)
    b.paper(
        "Mainfreight 5177.pdf",
        f"""
Mainfreight Distribution    TAX INVOICE 5177    28/08/2025    Tailwind Cycles Pty Ltd
2 pallets bicycles Melbourne - Fremantle, delivered 26/08/2025
Sub-total ${freight:,.2f}    GST ${_inc(freight) - freight:,.2f}    Total (inc GST) ${_inc(freight):,.2f}    30 days""",
    )
    b.want("unrecorded", f"5-1200 {freight} | 2-1330 {_inc(freight) - freight} | 2-1200")
    b.post(-1, 5, "Coastal Painting inv 90", _gst("6-1900", late))
    b.paper(
        "coastal 90.pdf",
        f"""
COASTAL PAINTING WA    Tax invoice #90    5 September 2025    To: Tailwind Cycles
Repaint workshop floor and back wall, carried out 18-20 August 2025
Amount ${late:,.2f}   GST 10% ${_inc(late) - late:,.2f}   Amount payable ${_inc(late):,.2f}""",
    )
    b.want("wrong-period", f"6-1900 {late} | 2-1500")
    b.post(0, 12, "Park Tool / Global Cycle", _gst("6-2000", stand))
    b.paper(
        "global cycle.pdf",
        f"""
Global Cycle Warehouse    Tax Invoice GC-20871    12/08/2025    Tailwind Cycles Pty Ltd
1 x electric lift repair stand PRS-33.2, serial 44-1180, dispatched 11/08
Ex GST ${stand:,.2f}   GST ${_inc(stand) - stand:,.2f}   TOTAL ${_inc(stand):,.2f}""",
    )
    b.want("asset-expensed", f"1-2110 {stand} | 6-2000")
    compressor = b.some(1100, 1900)
    b.post(0, 19, "Air Compressors WA", _gst("1-2110", compressor))
    b.paper(
        "compressor.pdf",
        f"""
Air Compressors WA    Tax Invoice 33107    19/08/2025    Tailwind Cycles Pty Ltd
Workshop compressor: strip down, replace bearings and valve plate, labour 5.5 h, completed 18/08/2025
Net ${compressor:,.2f}   GST ${_inc(compressor) - compressor:,.2f}   Invoice total ${_inc(compressor):,.2f}""",
    )
    b.want("expense-capitalised", f"6-1900 {compressor} | 1-2110")
    till = Decimal(12 * b.chance.randint(90, 160))
    b.post(0, 3, "Lightspeed annual", _gst("6-1700", till, "2-1110"))
    b.paper(
        "lightspeed.pdf",
        f"""
Lightspeed POS Australia    Tax invoice LS-8810    03/08/2025    Tailwind Cycles Pty Ltd
Retail plan, annual, service period 1 August 2025 to 31 July 2026
${till:,.2f} + GST ${_inc(till) - till:,.2f} = ${_inc(till):,.2f}   Paid by Visa ending 4402""",
    )
    b.want("prepaid-expensed", f"1-1400 {till * 11 / 12:f} | 6-1700")
    plan = Decimal(6 * b.chance.randint(400, 900))
    b.post(0, 6, "Inv 1288 City of Fremantle", f"1-1200 {_inc(plan)} | 4-1300 {-plan} | 2-1310")
    b.paper(
        "invoice 1288.pdf",
        f"""
TAILWIND CYCLES PTY LTD    TAX INVOICE 1288    6 August 2025    Bill to: City of Fremantle, Fleet
Servicing plan for 18 council e-bikes, 1 August 2025 - 31 January 2026
Subtotal ${plan:,.2f}    GST ${_inc(plan) - plan:,.2f}    Total due ${_inc(plan):,.2f}""",
    )
    b.want("revenue-wrong-period", f"4-1300 {plan * 5 / 6:f} | 2-1600")
    flight = b.some(700, 1900)
    b.post(0, 22, "Qantas", _gst("6-1200", flight, "2-1110"))
    b.paper(
        "qantas.txt",
        f"""
Qantas e-ticket receipt    22 Aug 2025    4 passengers: S Marchetti, L Marchetti, 2 children    PER-BME return
Fare ${flight:,.2f}   GST ${_inc(flight) - flight:,.2f}   Total ${_inc(flight):,.2f}   Visa 4402
Email from Sandro: family holiday, wrong card sorry, put it against me""",
    )
    b.want("owner-private", f"2-2200 {_inc(flight)} | 6-1200 {-flight} | 2-1330")
    cranks = b.some(1800, 3900)
    b.post(0, 5, "Shimano Australia 708842", _gst("5-1100", cranks))
    b.post(0, 26, "SHIMANO 708842 groupsets", _gst("5-1100", cranks))
    b.paper(
        "shimano 708842.pdf",
        f"""
Shimano Australia Cycling    TAX INVOICE 708842    05/08/2025    Tailwind Cycles Pty Ltd
6 x CUES groupset    Net ${cranks:,.2f}    GST ${_inc(cranks) - cranks:,.2f}    Total ${_inc(cranks):,.2f}""",
    )
    b.want("double-invoice", f"2-1200 {_inc(cranks)} | 5-1100 {-cranks} | 2-1330")
    frames = b.some(1500, 2800)
    helped, owed = _inc(frames), -b.balance("2-2100")
    b.post(0, 8, "Sheppard Cycles 709911", _gst("5-1100", frames))
    b.paper(
        "Headwind loan Aug.txt",
        f"""
HEADWIND HOLDINGS PTY LTD    Loan account statement    Tailwind Cycles Pty Ltd    as at 31 August 2025
Owing to us 31 July 2025                              {owed:,.2f}
21/08/25 Paid Sheppard Cycles 709911 on your behalf    {helped:,.2f}
Owing to us 31 August 2025                            {owed + helped:,.2f}""",
    )
    b.want("intercompany", f"2-1200 {helped} | 2-2100")
    dollars, rate = Decimal(b.chance.randint(6000, 6400)), Decimal("0.6540")
    b.paper(
        "Wise Aug.txt",
        f"""
Wise Australia    USD balance statement    Tailwind Cycles Pty Ltd    31 August 2025
Closing balance on 31 August 2025    {dollars:,.2f} USD
RBA exchange rate 29 August 2025: 1 AUD = {rate} USD""",
    )
    b.want("fx", f"1-1150 {cents(dollars / rate) - b.balance('1-1150')} | 9-1100")


def _bicycles_decoys(b: Book) -> None:
    for number, what in (("709120", "Brake pads, tray of 50"), ("709121", "Chain 12 speed, box of 12")):
        b.post(0, 11, f"Shimano Australia {number}", _gst("5-1100", Decimal(460)))
        b.paper(
            f"shimano {number}.pdf",
            f"""
Shimano Australia Cycling    TAX INVOICE {number}    11/08/2025    Tailwind Cycles Pty Ltd
{what}    Net $460.00    GST $46.00    Total $506.00""",
        )
    b.post(0, 15, "JB Hi-Fi barcode scanners", _gst("6-2000", Decimal(1320)))
    b.paper(
        "jbhifi.pdf",
        """
JB Hi-Fi Business    Tax Invoice 8810442    15/08/2025    Tailwind Cycles Pty Ltd
4 x wireless barcode scanner @ $330.00    $1,320.00    GST $132.00    Total $1,452.00""",
    )
    b.post(0, 27, "Perth Royal Show stand 27 Sept", _gst("1-1400", Decimal(950), "2-1110"))
    b.paper(
        "royal show.pdf",
        """
Royal Agricultural Society of WA    Tax Invoice 2211    27/08/2025    Tailwind Cycles Pty Ltd
Exhibitor stand 27 September - 4 October 2025    $950.00 + GST $95.00 = $1,045.00   Paid Visa""",
    )
    b.post(0, 16, "Inv 1291 Lim", "1-1200 2200 | 4-1100 -2000 | 2-1310")
    b.post(0, 17, "Cr note 1291 Lim", "4-1100 2000 | 2-1310 200 | 1-1200")
    b.post(0, 17, "Inv 1292 Lim", "1-1200 2090 | 4-1100 -1900 | 2-1310")
    b.post(0, 28, "Deposit custom build, ready October", "1-1110 1650 | 2-1310 -150 | 2-1600")
    b.post(0, 20, "Roller door service", _gst("6-1900", Decimal(340)))
    b.paper(
        "roller door.pdf",
        """
Freo Roller Doors    Tax Invoice 771    20/08/2025    Tailwind Cycles Pty Ltd
Service and new remote, 19/08/2025   $340.00 + GST $34.00 = $374.00""",
    )
    b.paper(
        "quote fitout.pdf",
        """
Shopfit West    QUOTATION Q-3310    25/08/2025    Tailwind Cycles Pty Ltd
Display wall, LED lighting    $14,200.00 + GST    valid 60 days""",
    )
    b.paper(
        "psi sept.pdf",
        """
PSI Cycling    Tax Invoice 712004    03/09/2025    Tailwind Cycles Pty Ltd
Tyres 700x28, delivered 02/09/2025    Net $610.00    GST $61.00    Total $671.00""",
    )
