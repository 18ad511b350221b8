"""The seventh hand's English firms: a US dental practice (QuickBooks), a UK printer (Sage)."""

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents

_DENTAL = """
A|Checking - First Prairie|Checking - First Prairie
A|Accounts Receivable (A/R)|Accounts Receivable (A/R)
A|Prepaid Expenses|Prepaid Expenses
A|Fixed Assets:Dental Equipment|Fixed Assets:Dental Equipment
A|Fixed Assets:Accum Depreciation|Fixed Assets:Accum Depreciation
L|Accounts Payable (A/P)|Accounts Payable (A/P)
L|Visa 9902|Visa 9902
L|Accrued Liabilities|Accrued Liabilities
L|Payroll Liabilities|Payroll Liabilities
E|Owner's Equity|Owner's Equity
E|Owner's Draw|Owner's Draw
I|Patient Fees|Patient Fees
I|Insurance Reimbursements|Insurance Reimbursements
X|Lab Fees|Lab Fees
X|Dental Supplies|Dental Supplies
X|Office Supplies & Software|Office Supplies & Software
X|Rent & Lease|Rent & Lease
X|Utilities|Utilities
X|Insurance:Malpractice|Insurance:Malpractice
X|Payroll:Wages|Payroll:Wages
X|Payroll:Taxes|Payroll:Taxes
X|Repairs & Maintenance|Repairs & Maintenance
X|Continuing Education|Continuing Education
X|Travel|Travel
X|Meals|Meals
X|Bank Charges & Fees|Bank Charges & Fees
X|Depreciation|Depreciation
"""

_DENTAL_POLICY = """
Bright Molar Dental PLLC - accounting notes for the bookkeeper
Accrual basis. Equipment with a unit cost of $2,500 or more is capitalized; below that it is expensed (de minimis).
Depreciation straight line, booked monthly, starting the month after the item is placed in service.
Insurance and other prepayments go to Prepaid Expenses and are amortized monthly.
Lab work delivered but not billed at month end is accrued and reversed on the first day of the next month.
Anything personal of Dr. Patel that runs through the practice is Owner's Draw, never an expense.
"""

_AP = "Accounts Payable (A/P)"
_CHECKING = "Checking - First Prairie"


def dental(seed: int = 0) -> Book:
    b = Book("dental-quickbooks", "USD", 2025, 6, _DENTAL, _DENTAL_POLICY, seed)
    b.post(11, 1, "Opening balances", f"{_CHECKING} 61000 | Fixed Assets:Dental Equipment 96000 | Owner's Equity")
    b.post(11, 2, "Bill - MedPro Group policy 7/24-6/25", f"Prepaid Expenses 5940 | {_AP}")
    b.every(1, "Bill - Lakeview Plaza LLC rent {en}", f"Rent & Lease 5200 | {_AP}", skip=(0,))
    b.want("rent-missing", f"Rent & Lease 5200 | {_AP}", gap=True)
    b.every(4, "Bill Pmt - Lakeview Plaza LLC", f"{_AP} 5200 | {_CHECKING}", skip=(0,))
    b.every(31, "JE malpractice amort", "Insurance:Malpractice 495 | Prepaid Expenses", skip=(0,))
    b.want("prepaid-release-missing", "Insurance:Malpractice 495 | Prepaid Expenses", gap=True)
    b.every(31, "JE depreciation", "Depreciation 1600 | Fixed Assets:Accum Depreciation")
    _dental_year(b)
    _dental_errors(b)
    _dental_decoys(b)
    return b


def _dental_year(b: Book) -> None:
    for back in b.months():
        for day in (13, 27):
            wages = b.some(9300, 9900)
            b.post(
                back,
                day,
                "Gusto payroll",
                f"Payroll:Wages {wages} | Payroll:Taxes {cents(wages * 8 / 100)} | {_CHECKING}",
            )
        for day in (9, 20):
            lab = b.some(700, 1500)
            b.post(back, day, f"Bill - Crown Craft Lab #{4400 + len(b.rows)}", f"Lab Fees {lab} | {_AP}")
            b.post(back, day + 7, "Bill Pmt - Crown Craft Lab", f"{_AP} {lab} | {_CHECKING}")
        unbilled = b.some(500, 1200)
        b.post(back, 31, "JE accrue lab cases in process", f"Lab Fees {unbilled} | Accrued Liabilities")
        if back > 1:
            b.post(back - 1, 1, "JE reverse lab accrual", f"Accrued Liabilities {unbilled} | Lab Fees")
        if back == 1:
            b.want("accrual-not-released", f"Accrued Liabilities {unbilled} | Lab Fees", gap=True)
        supplies = b.some(1100, 2100)
        account = "Dental Supplies" if back else "Office Supplies & Software"
        b.post(back, 11, "Henry Schein - Visa", f"{account} {supplies} | Visa 9902")
        if not back:
            b.want("wrong-account", f"Dental Supplies {supplies} | Office Supplies & Software")
        b.post(back, 12, "Dentrix subscription", "Office Supplies & Software 289 | Visa 9902")
        b.post(back, 16, "Prairie Power & Light", f"Utilities {b.some(310, 520)} | {_CHECKING}")
        b.post(back, 30, "Bank svc chg", f"Bank Charges & Fees {b.some(30, 60)} | {_CHECKING}")
        b.post(back, 28, "Visa autopay", f"Visa 9902 {b.some(1500, 2300)} | {_CHECKING}")
        for day in (6, 13, 20, 27):
            b.post(back, day, "Deposit - patients", f"{_CHECKING} {b.some(7200, 9800)} | Patient Fees")
        b.post(back, 24, "Delta Dental EFT", f"{_CHECKING} {b.some(9000, 14000)} | Insurance Reimbursements")
    b.post(-1, 1, "Bill - Lakeview Plaza LLC rent July", f"Rent & Lease 5200 | {_AP}")
    b.post(-1, 2, "Deposit - patients", f"{_CHECKING} 8120.5 | Patient Fees")


def _dental_errors(b: Book) -> None:
    crown, scanner, park = b.some(900, 1400), Decimal(b.chance.randint(180, 260) * 100), b.some(1500, 2600)
    b.post(0, 10, "Bill - Crown Craft Lab #5871", f"Lab Fees {crown} | {_AP}")
    b.post(0, 24, "Bill - Crown Craft Lab INV5871", f"Lab Fees {crown} | {_AP}")
    b.paper(
        "CrownCraft 5871.pdf",
        f"""
CROWN CRAFT DENTAL LABORATORY          INVOICE # 5871          06/10/2025
Bill to: Bright Molar Dental PLLC
3 PFM crowns, 1 zirconia bridge (cases 221, 224, 230)
AMOUNT DUE   ${crown:,.2f}     Terms: due in 10 days""",
    )
    b.want("double-invoice", f"{_AP} {crown} | Lab Fees")
    b.post(0, 17, "Bill - Midwest Dental Systems", f"Dental Supplies {scanner} | {_AP}")
    b.paper(
        "midwest_invoice_70112.pdf",
        f"""
Midwest Dental Systems, Inc.     Invoice 70112     June 17, 2025
Sold to: Bright Molar Dental
1  Intraoral scanner, cart version, serial 8K-2217, installed June 17, 2025   ${scanner:,.2f}
Sales tax exempt (resale cert. n/a)     Total ${scanner:,.2f}     Net 30""",
    )
    b.want("asset-expensed", f"Fixed Assets:Dental Equipment {scanner} | Dental Supplies")
    b.post(0, 19, "Visa - WDW Resort reservations", f"Travel {park} | Visa 9902")
    b.paper(
        "receipt wdw.txt",
        f"""
Resort reservation confirmation   06/19/2025   Guest: Patel family, 2 adults 3 children, Aug 2-7
Charged to Visa ending 9902   ${park:,.2f}
note from Anil: this one is personal, sorry, used the wrong card""",
    )
    b.want("owner-private", f"Owner's Draw {park} | Travel")


def _dental_decoys(b: Book) -> None:
    b.post(0, 5, "Bill - A-dec operatory light", f"Dental Supplies 2180 | {_AP}")
    b.paper(
        "adec_light.pdf",
        """
A-dec Inc   Invoice 55120   June 5, 2025   Bright Molar Dental PLLC
1 operatory LED light   $2,180.00   Total $2,180.00""",
    )
    b.post(0, 18, "Bill - Sterilizer repair", f"Repairs & Maintenance 3100 | {_AP}")
    b.paper(
        "statim_repair.pdf",
        """
Midwest Dental Systems, Inc.   Invoice 70120   June 18, 2025   Bright Molar Dental
Repair of sterilizer: door gasket, control board replaced, labor   Total $3,100.00""",
    )
    b.post(0, 26, "CE course July - AGD Chicago", "Prepaid Expenses 650 | Visa 9902")
    b.paper(
        "agd.pdf",
        """
Academy of General Dentistry   Receipt 06/26/2025   Registration Dr. A. Patel
Implant course Chicago, July 18-19, 2025   $650.00 paid by Visa""",
    )
    for number, case in ((5890, "241"), (5893, "246")):
        b.post(0, 27, f"Bill - Crown Craft Lab #{number}", f"Lab Fees 420 | {_AP}")
        b.paper(
            f"CrownCraft {number}.pdf",
            f"""
CROWN CRAFT DENTAL LABORATORY   INVOICE # {number}   06/27/2025   Bill to: Bright Molar Dental PLLC
1 zirconia crown (case {case})   AMOUNT DUE $420.00""",
        )
    b.post(0, 20, "Check 3381 Brown Plumbing", f"Repairs & Maintenance 275 | {_CHECKING}")
    b.post(0, 23, "VOID Check 3381 Brown Plumbing (lost)", f"{_CHECKING} 275 | Repairs & Maintenance")
    b.post(0, 23, "Check 3388 Brown Plumbing", f"Repairs & Maintenance 275 | {_CHECKING}")
    b.paper(
        "crowncraft_statement.pdf",
        """
CROWN CRAFT DENTAL LABORATORY   STATEMENT OF ACCOUNT   06/30/2025   Bright Molar Dental PLLC
Open items: Invoice 5890 $420.00   Invoice 5893 $420.00   This is not an invoice.""",
    )
    b.paper(
        "quote_chair.pdf",
        """
A-dec Inc   QUOTATION Q-2281   June 24, 2025   Bright Molar Dental PLLC
2 dental chairs A-dec 300   $17,900.00   valid for 60 days""",
    )


_SAGE = """
A|0020|Plant and Machinery
A|0021|Plant and Machinery Depreciation
A|1001|Stock
A|1100|Debtors Control Account
A|1103|Prepayments
A|1200|Bank Current Account
L|2100|Creditors Control Account
L|2109|Accruals
L|2130|Deferred Income
L|2200|Sales Tax Control Account
A|2201|Purchase Tax Control Account
L|2210|P.A.Y.E.
L|2220|Net Wages
L|2301|Loan from Pennine Holdings Ltd
E|3000|Ordinary Shares
E|3200|Profit and Loss Account
I|4000|Print Sales
I|4001|Design Sales
X|5000|Paper and Board
X|5001|Inks and Plates
X|6201|Subcontract Finishing
X|7000|Gross Wages
X|7006|Employers N.I.
X|7100|Rent
X|7103|General Rates
X|7200|Electricity
X|7501|Postage and Carriage
X|7502|Telephone and Software
X|7601|Audit and Accountancy Fees
X|7801|Machine Repairs
X|7901|Bank Charges
X|8000|Depreciation
X|8200|Donations
X|8204|Insurance
"""

_SAGE_POLICY = """
PENNINE PRINT LIMITED - month end notes
Sales are recognised when the job is delivered. Jobs invoiced before delivery: net amount to 2130 until delivered.
Costs belong to the month of the service; anything billed for later months goes to 1103 Prepayments.
Small items under GBP 150 are not prepaid. Plant over GBP 1,000 is capitalised. Repairs are expensed.
Insurance Premium Tax is not VAT and cannot be reclaimed: it is part of the premium.
Wages are posted from the payroll summary of our bureau.
"""


def printer(seed: int = 0) -> Book:
    b = Book("printer-sage", "GBP", 2025, 3, _SAGE, _SAGE_POLICY, seed)
    b.post(11, 1, "O/Bal", "1200 31800 | 0020 88000 | 0021 -35000 | 1001 9400 | 1100 21000 | 3000 -100 | 3200")
    b.post(11, 3, "PI Aviva combined 24/25", "1103 2550 | 2100")
    b.every(30, "JNL insurance release", "8204 212.5 | 1103", skip=(0,))
    b.want("prepaid-release-missing", "8204 212.5 | 1103", gap=True)
    b.every(31, "JNL accountancy accrual", "7601 350 | 2109", skip=(0,))
    b.want("accrual-missing", "7601 350 | 2109", gap=True)
    b.every(31, "JNL depn {en}", "8000 980 | 0021")
    for back in (9, 6, 3, 0):
        b.post(back, 25, "PI Calder Estates qtr rent", "1103 6600 | 2201 1320 | 2100")
        b.post(back, 28, "PP Calder Estates", "2100 7920 | 1200")
    b.every(30, "JNL rent {en}", "7100 2200 | 1103", skip=(11, 10, 9))
    b.every(1, "DD Calderdale MBC rates", "7103 612 | 1200")
    _printer_year(b)
    _printer_errors(b)
    _printer_decoys(b)
    return b


def _printer_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((7, "Antalis"), (19, "Premier Paper")):
            net = b.some(1900, 3600)
            b.post(back, day, f"PI {who}", _vat("5000", net))
        b.post(back, 14, "PI Agfa plates", _vat("5001", b.some(400, 800)))
        b.post(back, 21, "PI Trade Finishers", _vat("6201", b.some(300, 1100)))
        for day in (5, 12, 20, 27):
            net = b.some(4300, 7200)
            gross = cents(net * Decimal("1.2"))
            b.post(back, day, f"SI {8100 + len(b.rows)}", f"1100 {gross} | 4000 {-net} | 2200")
            b.post(back, day + 1, "SR", f"1200 {gross} | 1100")
        b.post(back, 10, "DD Npower", _vat("7200", b.some(480, 760), "1200"))
        b.post(back, 15, "DD BT", _vat("7502", Decimal("86.4"), "1200"))
        b.post(back, 30, "BP bank charges", f"7901 {b.some(18, 40)} | 1200")
        b.post(back, 26, "PP suppliers run", f"2100 {b.some(5200, 8400)} | 1200")
        gross, insurance = b.some(17900, 18900), b.some(1700, 2000)
        if back:
            _payroll(b, back, gross, insurance)
        else:
            _payroll(b, back, gross - 180, insurance)
            _payroll_paper(b, gross, insurance)


def _vat(account: str, net: Decimal, against: str = "2100") -> str:
    return f"{account} {net} | 2201 {cents(net / 5)} | {against}"


def _payroll(b: Book, back: int, gross: Decimal, insurance: Decimal) -> None:
    b.post(back, 28, "Wages jnl {en}", f"7000 {gross} | 7006 {insurance} | 2210 {-insurance - 4100} | 2220")
    b.post(back, 28, "BACS wages", f"2220 {gross - 4100} | 1200")


def _payroll_paper(b: Book, gross: Decimal, insurance: Decimal) -> None:
    b.paper(
        "payroll summary mar.pdf",
        f"""
HALIFAX PAYROLL BUREAU    Payroll summary    Period 12    Pay date 28/03/2025    Pennine Print Limited
Gross pay                  {gross:,.2f}
Employer's NI              {insurance:,.2f}
PAYE and employee's NI     4,100.00
Net pay to employees       {gross - 4100:,.2f}""",
    )
    b.want("payroll-ties", "7000 180 | 2220")


def _printer_errors(b: Book) -> None:
    licence, job, premium = b.some(380, 720), b.some(3100, 4800), Decimal(b.chance.randint(80, 130) * 10)
    b.post(0, 24, "PI Adobe / Tharstern MIS", _vat("7502", licence))
    b.paper(
        "tharstern 11873.pdf",
        f"""
Tharstern Group Ltd   VAT INVOICE 11873   24 March 2025   Customer: Pennine Print Ltd
MIS software support, 1 April 2025 to 30 June 2025
Net {licence:,.2f}   VAT 20% {cents(licence / 5):,.2f}   Total GBP {cents(licence * Decimal("1.2")):,.2f}""",
    )
    b.want("wrong-period", f"1103 {licence} | 7502")
    gross = cents(job * Decimal("1.2"))
    b.post(0, 28, "SI 9077 Hebden Arts Fest", f"1100 {gross} | 4000 {-job} | 2200")
    b.paper(
        "inv 9077.pdf",
        f"""
PENNINE PRINT LTD   INVOICE 9077   28 March 2025   To: Hebden Arts Festival
25,000 programmes, 48pp self cover   Net {job:,.2f}   VAT 20% {cents(job / 5):,.2f}   Total {gross:,.2f}""",
    )
    b.paper(
        "delivery note 9077.pdf",
        """
PENNINE PRINT LTD   DELIVERY NOTE   Job/Invoice 9077   Hebden Arts Festival
25,000 programmes on 6 pallets   Delivered: 2 April 2025   Signed: M. Holroyd""",
    )
    b.want("revenue-wrong-period", f"4000 {job} | 2130")
    tax = premium * 12 / 100
    b.post(0, 17, "PI Zurich van goods in transit", f"8204 {premium} | 2201 {tax} | 2100")
    b.paper(
        "zurich mar.pdf",
        f"""
Zurich Insurance   Debit note   17/03/2025   Insured: Pennine Print Ltd
Goods in transit, exhibition of 10 to 16 March 2025
Premium {premium:,.2f}   Insurance Premium Tax at 12% {tax:,.2f}   Total due {premium + tax:,.2f}""",
    )
    b.want("vat-exempt", f"8204 {tax} | 2201")


def _printer_decoys(b: Book) -> None:
    b.post(0, 11, "PI Heidelberg roller recover", _vat("7801", Decimal(2950)))
    b.paper(
        "heidelberg.pdf",
        """
Heidelberg UK   VAT INVOICE 441290   11 March 2025   Pennine Print Ltd
Re-covering of inking rollers, press SM52, incl. fitting   Net 2,950.00   VAT 20% 590.00   Total GBP 3,540.00""",
    )
    b.post(0, 13, "Book Trade directory", "7502 64 | 1200")
    for day, number in ((4, "55710"), (6, "55744")):
        b.post(0, day, f"PI DX {number}", _vat("7501", Decimal("118.5")))
        b.paper(
            f"dx {number}.pdf",
            f"""
DX Delivery   VAT INVOICE {number}   {day:02d} March 2025   Pennine Print Ltd
Carriage, 3 pallets   Net 118.50   VAT 20% 23.70   Total 142.20""",
        )
    b.post(0, 18, "Overgate Hospice", "8200 100 | 1200")
    b.post(0, 31, "SI 9081 Todmorden BC", "1100 1440 | 4000 -1200 | 2200")
    b.paper(
        "delivery note 9081.pdf",
        """
PENNINE PRINT LTD   DELIVERY NOTE   Job/Invoice 9081   Todmorden Books CIC
Catalogues   Delivered: 31 March 2025   Signed: A. Rees""",
    )
    b.paper(
        "antalis apr.pdf",
        """
Antalis Ltd   VAT INVOICE 902118   2 April 2025   delivered 2 April 2025   Pennine Print Ltd
Paper   Net 1,960.00   VAT 20% 392.00   Total GBP 2,352.00""",
    )
    b.paper(
        "po 3318.pdf",
        """
PENNINE PRINT LTD   PURCHASE ORDER 3318   27 March 2025   To: Trade Finishers
Fold and stitch 10,000 brochures   agreed price 860.00 plus VAT   Deliver by 8 April 2025""",
    )
