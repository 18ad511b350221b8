"""The thirteenth hand's third firm: a sign maker in Leeds who keeps FreeAgent's nominal codes."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents

_FREEAGENT = """
I|001|Sales - Signs and Graphics
I|002|Sales - Installation
I|050|Interest Received
X|101|Cost of Sales - Vinyl, Board, Acrylic
X|102|Cost of Sales - Fitters
X|103|Cost of Sales - Access Hire
X|250|Subsistence
X|251|Small Tools
X|268|Rent
X|269|Business Rates
X|270|Light, Heat and Power
X|271|Telephone and Broadband
X|272|Repairs and Maintenance
X|273|Waste and Recycling
X|280|Insurance
X|285|Advertising and Web
X|290|Accountancy Fees
X|292|Depreciation
X|294|Software
X|363|Bank Charges
X|364|Loan Interest
X|365|Motor Expenses
X|366|Training
X|401|Salaries
X|402|Employer NICs
A|602|Plant and Machinery Cost
A|603|Plant and Machinery Depreciation
A|604|Motor Vehicles Cost
A|605|Motor Vehicles Depreciation
A|609|Stock
A|681|Trade Debtors
A|682|Prepayments
A|683|Accrued Income
A|750|Current Account - NatWest
L|796|Trade Creditors
L|797|Accruals
L|798|Deferred Income
L|814|PAYE/NI
L|817|VAT
L|850|Van Finance - Close Brothers
L|860|Harrogate Banners Ltd (group)
E|907|Share Capital
L|908|Director's Loan - Priya Nair
E|910|Profit and Loss Reserve
"""

_POLICY = """
Aire Valley Signs Ltd, Unit 6 Kirkstall Works, Leeds
HOW WE CLOSE A MONTH (agreed with our accountant)

Capital items. Anything lasting more than a year and costing over £500 ex VAT each is capitalised: machines to 602, vans to 604. Cheaper kit goes to 251.
Depreciation. Straight line, starting the month after purchase: machines over 60 months, vans over 48. Debit 292.
Repairs. Servicing, parts and breakdowns: machines to 272, vans to 365. Never capitalised.
Prepayments. A bill of £200 or more for a period running past month end is spread by days; the part not used yet sits in 682.
Sales. We count a job in the month it is fitted or collected. Invoiced before that, the net sits in 798. Fitted but not invoiced, the net goes to 683.
Accruals. Work done for us or goods received but not billed by month end: net to 797.
Priya's own spending goes to 908, and so does anything she pays for the company out of her own pocket.
Dealings with Harrogate Banners Ltd go through 860.
"""


def _vat(net: Decimal) -> Decimal:
    return cents(net / 5)


def _with(net: Decimal) -> Decimal:
    return net + _vat(net)


def _in(account: str, net: Decimal, against: str = "796") -> str:
    return f"{account} {net} | 817 {_vat(net)} | {against}"


def _out(net: Decimal, account: str = "001") -> str:
    return f"681 {_with(net)} | {account} {-net} | 817"


def _foot(net: Decimal) -> str:
    return f"Net £{net:,.2f}     VAT @ 20% £{_vat(net):,.2f}     Total £{_with(net):,.2f}"


def signs(seed: int = 0) -> Book:
    b = Book("signs-freeagent", "GBP", 2026, 2, _FREEAGENT, _POLICY, seed)
    b.post(
        11,
        1,
        "Opening balances",
        "750 31870.44 | 602 48600 | 603 -19440 | 604 31200 | 605 -9750 | 609 6200 | 681 22400 | 682 2640 | 850 -21600 | 860 -2750 | 908 -4100 | 907 -100 | 910",
    )
    b.every(2, "Kirkstall Works rent {en} {y}", _in("268", Decimal(1350), "750"))
    b.every(31, "Depreciation {en} {y}", "292 1460 | 603 -810 | 605")
    b.every(31, "Onyx RIP licence, 1/12 {en}", "294 110 | 682", skip=(0,))
    b.want("prepaid-release-missing", "294 110 | 682", gap=True)
    _year(b)
    _errors(b)
    _sales(b)
    _more(b)
    _decoys(b)
    fee = b.some(9, 34)
    b.want("bank-fee", f"363 {fee} | 750")
    start = b.balance("750") - sum((a for _, _, a in b.moved("750")), Decimal(0))
    lines = "\n".join(
        f"{d:%d %b %Y}  {t[:40]:<42}{f'{-a:,.2f}' if a < 0 else '':>12}{f'{a:,.2f}' if a > 0 else '':>12}"
        for d, t, a in sorted(b.moved("750"))
    )
    b.paper(
        "NatWest Feb 2026.txt",
        f"""
NatWest Business          Statement          Aire Valley Signs Ltd          Sort code 56-00-54   Account 40118827
Period covered: 01 Feb 2026 to 28 Feb 2026          Previous balance £{start:,.2f}
Date         Description                                   Paid out     Paid in
{lines}
28 Feb 2026  ACCOUNT CHARGES                           {fee:>12,.2f}
New balance £{b.balance("750") - fee:,.2f}""",
    )
    return b


def _year(b: Book) -> None:
    for back in b.months():
        for day, who in (
            (4, "Headrow Dental"),
            (11, "Otley Brewing"),
            (18, "Leeds City Markets"),
            (25, "Otley Brewing"),
        ):
            b.post(back, day, f"Inv {3100 + len(b.rows)} {who}", _out(b.some(2100, 5400)))
        b.post(back, 24, f"Inv {3100 + len(b.rows)} fitting, Leeds City Markets", _out(b.some(700, 1900), "002"))
        b.post(back, 26, "Customer receipts", f"750 {b.some(16500, 21500)} | 681")
        for day, who, account in (
            (3, "William Smith Ltd", "101"),
            (10, "Fitters Direct", "102"),
            (16, "Amari Plastics", "101"),
            (20, "William Smith Ltd", "101"),
        ):
            net = b.some(600, 1900)
            b.post(back, day, f"{who} bill {70200 + 9 * len(b.rows)}", _in(account, net))
            b.post(back, min(day + 8, 28), f"Paid {who}", f"796 {_with(net)} | 750")
        b.post(back, 27, "Salaries {en} {y}", "401 7900 | 402 690 | 814 -1980 | 750")
        b.post(back, 22, "HMRC PAYE", "814 1980 | 750")
        b.post(back, 9, "BT Business", _in("271" if back else "273", Decimal("68.50"), "750"))
        b.post(back, 13, "Allstar fuel card", _in("365", b.some(310, 640), "750"))
        b.post(back, 15, "Leeds City Council business rates", "269 415 | 750")
        b.post(back, 19, "Close Brothers van finance", f"850 450 | 364 {Decimal(91) - 2 * (11 - back)} | 750")
        b.post(back, 12, "Biffa skip", _in("273", b.some(95, 240), "750"))
        power = b.some(380, 820)
        b.post(back, 28, "Accrue British Gas {en}", f"270 {power} | 797")
        if back > 1:
            b.post(back - 1, 1, "Reverse British Gas accrual", f"797 {power} | 270")
        if back == 1:
            b.want("accrual-not-released", f"797 {power} | 270", gap=True)
        if back < 11:
            b.post(back, 14, "British Gas last month", _in("270", b.some(380, 820), "750"))
        if back:
            b.post(back, 28, "NatWest charges", f"363 {b.some(9, 34)} | 750")
    b.want("wrong-account", "271 68.50 | 273")


def _errors(b: Book) -> None:
    vinyl, laminator, printer, lift = b.some(800, 2400), b.some(2600, 7900), b.some(900, 2300), b.some(400, 1400)
    b.paper(
        "William Smith 88917.pdf",
        f"""
WILLIAM SMITH LTD, Grove Works, Barnard Castle          INVOICE 88917          Tax point 26 February 2026
To: Aire Valley Signs Ltd, Unit 6 Kirkstall Works, Leeds LS5
Order 4471   Metamark MD5 gloss 1370mm x 50m, 9 rolls; Dibond 3mm, 20 sheets. Delivered 25/02/2026
{_foot(vinyl)}     Terms 30 days""",
    )
    b.want("unrecorded", f"101 {vinyl} | 817 {_vat(vinyl)} | 796")
    b.post(0, 5, "Kala Finishing bill 2611", _in("251", laminator))
    b.paper(
        "Kala.pdf",
        f"""
Kala Finishing Systems UK          Invoice 2611          5 Feb 2026          Customer: Aire Valley Signs Ltd
1 x Kala Mistral 1650 roller laminator, serial KM1650-2207, installed 4 Feb 2026
{_foot(laminator)}""",
    )
    b.want("asset-expensed", f"602 {laminator} | 251")
    b.post(0, 17, "PrintFix Northern bill 519", _in("602", printer))
    b.paper(
        "PrintFix.pdf",
        f"""
PrintFix Northern Ltd          Invoice 519          17 Feb 2026          Aire Valley Signs Ltd
Roland TrueVIS VG3 wide-format printer: engineer call-out 16 Feb 2026, replacement print head and pump, recalibrated
{_foot(printer)}""",
    )
    b.want("expense-capitalised", f"272 {printer} | 602")
    b.post(-1, 6, "Yorkshire Access Platforms bill Y-20118", _in("103", lift))
    b.paper(
        "Yorkshire Access.pdf",
        f"""
Yorkshire Access Platforms          Invoice Y-20118          6 March 2026          Aire Valley Signs Ltd
Hire of 16m truck-mounted platform, Kirkgate, on hire 23/02/2026, off hire 25/02/2026
{_foot(lift)}""",
    )
    b.want("wrong-period", f"103 {lift} | 797")
    cover = Decimal(365 * b.chance.randint(3, 9))
    b.post(0, 2, "Hiscox business insurance", f"280 {cover} | 750")
    b.paper(
        "Hiscox.pdf",
        f"""
Hiscox Underwriting Ltd          Renewal receipt          Policy PL-PSC 10 4471 882          Insured: Aire Valley Signs Ltd
Public liability, tools and stock. Cover from 1 February 2026 to 31 January 2027, both days inclusive
Annual premium including IPT £{cover:,.2f}, paid by direct debit on 2 February 2026""",
    )
    b.want("prepaid-expensed", f"682 {cover / 365 * 337:f} | 280")


def _sales(b: Book) -> None:
    shop, market = b.some(2800, 7900), b.some(2300, 6100)
    b.post(0, 20, "Inv 3690 Headrow Dental", _out(shop))
    b.paper(
        "Inv 3690.pdf",
        f"""
AIRE VALLEY SIGNS LTD          Invoice 3690          20 February 2026
Bill to: Headrow Dental Ltd, Leeds
Fascia, two projecting signs and window graphics, new branch Horsforth. Fitting booked for 17 March 2026
{_foot(shop)}""",
    )
    b.want("income-of-later-month", f"001 {shop} | 798")
    b.post(-1, 3, "Inv 3702 Leeds City Markets", _out(market))
    b.paper(
        "Inv 3702.pdf",
        f"""
AIRE VALLEY SIGNS LTD          Invoice 3702          3 March 2026
Bill to: Leeds City Markets
Wayfinding boards, hall 2: 14 panels, fitted on 24 and 25 February 2026
{_foot(market)}""",
    )
    b.want("revenue-wrong-period", f"683 {market} | 001")


def _more(b: Book) -> None:
    acrylic, cot, blades = b.some(500, 1700), b.some(350, 1100), b.some(80, 190)
    b.post(0, 6, "Amari Plastics bill 330714", _in("101", acrylic))
    b.post(0, 24, "AMARI acrylic sheet 330714", _in("101", acrylic))
    b.paper(
        "Amari 330714.pdf",
        f"""
Amari Plastics, Leeds branch          Invoice 330714          6 Feb 2026          Aire Valley Signs Ltd
Perspex opal 050, 5mm, 12 sheets, delivered 5 Feb 2026
{_foot(acrylic)}""",
    )
    b.want("double-invoice", f"796 {_with(acrylic)} | 101 {-acrylic} | 817")
    b.post(0, 21, "John Lewis Leeds", _in("251", cot, "750"))
    b.paper(
        "John Lewis.txt",
        f"""
John Lewis & Partners, Victoria Gate          21 Feb 2026          VAT receipt for Aire Valley Signs Ltd
Cot bed and mattress
{_foot(cot)}     Paid by debit card
(pencilled on it) this one's mine, for the baby - Priya""",
    )
    b.want("owner-private", f"908 {_with(cot)} | 251 {-cot} | 817")
    b.paper(
        "Screwfix.txt",
        f"""
SCREWFIX Kirkstall Road          Invoice A1890 4471          19/02/2026          Aire Valley Signs Ltd
Router bits, hole saws, silicone guns, collected 19/02/2026
{_foot(blades)}     Paid: Visa ending 2204 (P Nair, personal card)
Priya: I paid this myself, please put it to my loan account""",
    )
    b.want("owner-paid", f"251 {blades} | 817 {_vat(blades)} | 908")
    paid, owed = b.some(500, 1800), -b.balance("860")
    b.post(0, 12, "Fitters Direct bill 71880", _in("102", paid))
    b.paper(
        "Harrogate Banners statement.pdf",
        f"""
Harrogate Banners Ltd          Inter-company statement to Aire Valley Signs Ltd          28 February 2026
Balance you owed us at 1 February 2026                              £{owed:,.2f}
18/02/2026  We paid Fitters Direct invoice 71880 on your behalf       £{_with(paid):,.2f}
Balance you owe us at 28 February 2026                              £{owed + _with(paid):,.2f}""",
    )
    b.want("intercompany", f"796 {_with(paid)} | 860")
    router = Decimal(60 * b.chance.randint(90, 260))
    b.post(1, 14, "Tekcel UK bill 1187", _in("602", router))
    b.paper(
        "Tekcel.pdf",
        f"""
Tekcel UK Ltd          Invoice 1187          14 January 2026          Aire Valley Signs Ltd
1 x CNC router EXR-20, serial 20-1187-UK, commissioned 13 January 2026
{_foot(router)}""",
    )
    b.want("asset-not-depreciated", f"292 {router / 60} | 603")
    back = b.some(110, 420)
    b.paper(
        "William Smith credit.pdf",
        f"""
WILLIAM SMITH LTD, Grove Works, Barnard Castle          CREDIT NOTE CN-4410          24 February 2026
To: Aire Valley Signs Ltd. Two rolls of MD5 returned faulty, collected 20/02/2026, from our invoice of 16 January 2026
{_foot(back).replace("Total", "Total credit")}""",
    )
    b.want("credit-not-booked", f"796 {_with(back)} | 101 {-back} | 817")


def _decoys(b: Book) -> None:
    for number, what in (("330760", "Foamex 5mm, 10 sheets"), ("330761", "Foamex 10mm, 6 sheets")):
        b.post(0, 16, f"Amari Plastics bill {number}", _in("101", Decimal(280)))
        b.paper(
            f"Amari {number}.pdf",
            f"""
Amari Plastics, Leeds branch          Invoice {number}          16 Feb 2026          Aire Valley Signs Ltd
{what}, delivered 13 Feb 2026     {_foot(Decimal(280))}""",
        )
    b.post(0, 11, "Toolstation drills", _in("251", Decimal(960)))
    b.paper(
        "Toolstation.pdf",
        f"""
Toolstation Ltd          Invoice 77-20418          11 Feb 2026          Aire Valley Signs Ltd
6 x Makita combi drill DHP484 @ £160.00 each, collected 11 Feb 2026     {_foot(Decimal(960))}""",
    )
    b.post(0, 18, "Sign & Digital UK stand deposit", _in("682", Decimal(1150)))
    b.paper(
        "Sign and Digital.pdf",
        f"""
Faversham House Ltd          Invoice SDUK-2206          18 Feb 2026          Aire Valley Signs Ltd
Sign & Digital UK, NEC Birmingham, stand F40, 21 to 23 April 2026     {_foot(Decimal(1150))}""",
    )
    b.post(0, 10, "Inv 3660 Otley Brewing", _out(Decimal(1400)))
    b.post(0, 11, "Credit note 3660 Otley Brewing - wrong PO", "001 1400 | 817 280 | 681")
    b.post(0, 11, "Inv 3661 Otley Brewing", _out(Decimal(1400)))
    b.post(0, 23, "Deposit Roundhay Golf Club, clubhouse signs", "750 900 | 817 -150 | 798")
    b.paper(
        "Roland quote.pdf",
        """
Roland DG (UK) Ltd          QUOTATION Q-88120          12 Feb 2026          Aire Valley Signs Ltd
TrueVIS XP-640          Net £17,995.00     VAT @ 20% £3,599.00     Total £21,594.00          valid until 31 March 2026""",
    )
    b.paper(
        "Amari March.pdf",
        f"""
Amari Plastics, Leeds branch          Invoice 330981          4 March 2026          Aire Valley Signs Ltd
Perspex clear 3mm, 15 sheets, delivered 3 March 2026     {_foot(Decimal(610))}""",
    )
    b.paper(
        "William Smith statement.pdf",
        """
WILLIAM SMITH LTD, Grove Works, Barnard Castle          STATEMENT OF ACCOUNT          28 February 2026          Aire Valley Signs Ltd
For your information only. Please pay from our invoices, not from this statement.""",
    )
