"""The seventh hand's papers in English: timber, an accountant, software from Ireland, a marine engineer's scan."""

from collections.abc import Mapping

from benchmarks._invoices_seventh import FERNHILL, KAURI, KOLBE, grid
from benchmarks._invoices_seventh_trade import TO_KOLBE
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _timber(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Ryedale Timber & Panel Co Ltd", 15, "hb")
    s.at(20, 24, "Unit 4, Norton Grove, Malton YO17 9HG    Tel 01653 555 210", 8)
    s.at(190, 18, "INVOICE", 16, "hb", "r")
    s.at(20, 40, "Invoice to\nFernhill Joinery Ltd\nThe Old Dairy\nThixendale YO17 9TG", 9)
    s.at(105, 40, "Deliver to\nAs invoice address\n\nYour ref: PO 2207", 9)
    y = s.rows(
        66,
        "20l 60l 100l 140l",
        grid("Document no|Tax point|Account|Despatch note\n0318842|14/10/2026|FER004|D318842 (13/10/2026)"),
        8.5,
    )
    cols = "28r 32l 45l 128r 132l 158r 190r"
    y = s.rows(y + 6, cols, grid("Qty|Unit|Description|Price|Per|Disc|Goods"), 8.5, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            60|m|Redwood PAR ex 100 x 25|3.15|m|12.5%|165.38
            12|sht|Birch ply 18mm 2440 x 1220 BB/BB|64.00|sht|10%|691.20
            4|box|Screws 5 x 70 (200)|11.25|box||45.00
            1|ea|Delivery charge|35.00|ea||35.00
            """
        ),
        8.5,
    )
    y = s.rule(y + 2, 120)
    y = s.rows(y, "120l 190r", grid("Goods total|936.58\nVAT @ 20.00%|187.32"), 9)
    y = s.rows(y, "120l 190r", grid("INVOICE TOTAL GBP|1123.90"), 10, "hb")
    s.at(
        20,
        y + 8,
        "Payment due by 30/11/2026. Sort code 30-96-32, account 01775214, IBAN GB26 LOYD 3096 3201 7752 14.\n"
        "VAT Reg No 317 4402 81. Registered in England 04418827. Goods remain our property until paid for in full.",
        8,
    )
    return s.finish()


def _accountant(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Thackray Wells", 18, "t")
    s.at(20, 28, "Chartered Accountants", 9, "t")
    s.at(190, 20, "12 Yorkersgate\nMalton\nYO17 7AB", 9, "t", "r")
    s.at(20, 50, "The Directors\nFernhill Joinery Ltd\nThe Old Dairy\nThixendale YO17 9TG", 10, "t")
    s.at(120, 50, "Date: 30 October 2026\nFee note: FN/4471\nClient: FERNH1", 10, "t")
    y = s.at(20, 84, "To professional services:", 10, "t")
    y = s.rows(
        y + 4,
        "20l 190r",
        grid(
            """
            Preparation of statutory accounts for the year ended 31 July 2026|1,450.00
            Corporation tax computation and return|380.00
            Payroll bureau August to October, six employees|126.00
            Companies House filing fee paid for you (outside the scope of VAT)|34.00
            """
        ),
        10,
        "t",
    )
    y = s.rule(y + 3, 140)
    y = s.rows(y, "140l 190r", grid("Subtotal|1,990.00\nVAT at 20%|391.20"), 10, "t")
    s.rows(y, "140l 190r", grid("Total due|£2,381.20"), 11, "tb")
    s.at(
        20,
        y + 18,
        "Our terms are 14 days from the date of this fee note. VAT registration number 826 1173 44.",
        9,
        "t",
    )
    s.rule(235)
    s.at(
        20,
        242,
        "REMITTANCE ADVICE    Please return with your payment\nClient FERNH1   Fee note FN/4471 "
        "  Amount due £2,381.20\n"
        "Bank: Barclays, sort code 20-20-15, account 30093459, IBAN GB77 BARC 2020 1530 0934 59",
        9,
        "t",
    )
    return s.finish()


def _saas(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 24, "Invoice", 22, "db")
    s.at(190, 22, "Ledgerly", 16, "db", "r")
    s.rows(
        36,
        "20l 60l",
        grid("Invoice number|INV-IE-0048812\nDate of issue|October 28, 2026\nDate due|November 11, 2026"),
        8.5,
        "d",
    )
    s.at(
        20,
        60,
        "Ledgerly Software Ireland Limited\n5 Hanover Quay\nDublin 2, D02 VK51\nIreland\nVAT IE3419027KH",
        8.5,
        "d",
    )
    s.at(105, 60, "Bill to\n" + TO_KOLBE + "\nGermany\nVAT DE265803414", 8.5, "d")
    s.at(20, 94, "€103.00 due November 11, 2026", 14, "db")
    cols = "20l 120r 155r 190r"
    y = s.rows(108, cols, grid("Description|Qty|Unit price|Amount"), 8, "d")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Ledgerly Pro, per user¶Oct 28 – Nov 27, 2026|5|€18.00|€90.00
            Document storage, 100 GB¶Oct 28 – Nov 27, 2026|2|€6.50|€13.00
            """
        ),
        8.5,
        "d",
    )
    y = s.rule(y + 2, 105)
    s.rows(
        y,
        "105l 190r",
        grid(
            "Subtotal|€103.00\nTotal excluding tax|€103.00\nVAT – Germany (0% on €103.00)|€0.00\n"
            "Total|€103.00\nAmount due|€103.00"
        ),
        8.5,
        "d",
    )
    s.at(
        20,
        185,
        "Reverse charge: the customer accounts for the VAT (Article 196 of Directive 2006/112/EC).\n"
        "Bank transfer: IE92 BOFI 9000 1710 0279 52, reference INV-IE-0048812",
        8,
        "d",
    )
    return s.finish()


def _engineer(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Opua Marine Engineering", 18, "hb")
    s.at(20, 29, "22 Beechwood Road, Opua 0200, New Zealand", 9)
    s.at(190, 22, "TAX INVOICE", 14, "hb", "r")
    s.at(20, 50, "Kauri Bay Charters Limited\n6 Marsden Road\nPaihia 0200", 10)
    s.at(130, 50, "Invoice No: 5521\nDate: 12 October 2026\nGST No: 87-123-405", 10)
    cols = "20l 120r 150r 185r"
    y = s.rows(84, cols, grid("Description|Qty|Rate|Amount"), 10, "hb")
    y = s.rows(
        y,
        cols,
        grid(
            "Replace raw water pump impeller|1|$65.00|$65.00\n"
            "Labour, engine service|3.5|$90.00|$315.00\nTravel to jetty|1|$40.00|$40.00"
        ),
        10,
    )
    y = s.rule(y + 2, 110, 185)
    y = s.rows(y, "110l 185r", grid("Subtotal|$420.00\nGST 15%|$63.00"), 10)
    s.rows(y, "110l 185r", grid("TOTAL|$483.00"), 12, "hb")
    s.at(20, y + 20, "Please pay by 20 November 2026 into 02-0352-0041277-00 (Kiwi Bank, Kerikeri).", 10)
    return s.finish()


PAPERS = (
    Paper(
        "gb-timber",
        FERNHILL,
        _timber,
        {
            "number": "0318842",
            "issue_date": "2026-10-14",
            "due_date": "2026-11-30",
            "currency": "GBP",
            "net": "936.58",
            "vat": "187.32",
            "gross": "1123.90",
            "iban": "GB26LOYD30963201775214",
            "seller_name": "Ryedale Timber & Panel Co Ltd",
            "seller_vat_id": "GB317440281|317440281",
        },
        (("20", "936.58", "187.32"),),
        (
            Line("Redwood PAR ex 100 x 25", "60", "3.15", "165.38"),
            Line("Birch ply 18mm 2440 x 1220 BB/BB", "12", "64.00", "691.20"),
            Line("Screws 5 x 70 (200)", "4", "11.25", "45.00"),
            Line("Delivery charge", "1", "35.00", "35.00"),
        ),
        "goods",
        faults=(
            Fault("VAT above its rate", {"187.32": "197.32", "1123.90": "1133.90"}, "block"),
            Fault("discount not what the percent says", {"12.5%": "15%"}, "ask"),
        ),
    ),
    Paper(
        "gb-accountant",
        FERNHILL,
        _accountant,
        {
            "number": "FN/4471",
            "issue_date": "2026-10-30",
            "due_date": "2026-11-13",
            "currency": "GBP",
            "net": "1990.00",
            "vat": "391.20",
            "gross": "2381.20",
            "iban": "GB77BARC20201530093459",
            "seller_vat_id": "GB826117344|826117344",
        },
        (("20", "1956.00", "391.20"), ("0", "34.00", "0.00")),
        (
            Line("Preparation of statutory accounts for the year ended 31 July 2026", None, None, "1450.00"),
            Line("Corporation tax computation and return", None, None, "380.00"),
            Line("Payroll bureau August to October, six employees", None, None, "126.00"),
            Line("Companies House filing fee paid for you (outside the scope of VAT)", None, None, "34.00"),
        ),
        "advice",
        faults=(Fault("remittance slip names another sum", {"Amount due £2,381.20": "Amount due £2,831.20"}, "ask"),),
    ),
    Paper(
        "ie-saas",
        KOLBE,
        _saas,
        {
            "number": "INV-IE-0048812",
            "issue_date": "2026-10-28",
            "due_date": "2026-11-11",
            "currency": "EUR",
            "net": "103.00",
            "vat": "0.00",
            "gross": "103.00",
            "iban": "IE92BOFI90001710027952",
            "seller_name": "Ledgerly Software Ireland Limited",
            "seller_vat_id": "IE3419027KH",
            "buyer_vat_id": "DE265803414",
        },
        (),
        (
            Line("Ledgerly Pro, per user|Ledgerly Pro, per user Oct 28 – Nov 27, 2026", "5", "18.00", "90.00"),
            Line("Document storage, 100 GB|Document storage, 100 GB Oct 28 – Nov 27, 2026", "2", "6.50", "13.00"),
        ),
        "software",
        faults=(
            Fault(
                "sum above its lines",
                {"€103.00": "€130.00"},
                "block",
            ),
        ),
    ),
    Paper(
        "nz-engineer",
        KAURI,
        _engineer,
        {
            "number": "5521",
            "issue_date": "2026-10-12",
            "due_date": "2026-11-20",
            "currency": "NZD",
            "net": "420.00",
            "vat": "63.00",
            "gross": "483.00",
        },
        (("15", "420.00", "63.00"),),
        (
            Line("Replace raw water pump impeller", "1", "65.00", "65.00"),
            Line("Labour, engine service", "3.5", "90.00", "315.00"),
            Line("Travel to jetty", "1", "40.00", "40.00"),
        ),
        "repairs",
        scan=True,
        faults=(Fault("GST above its rate", {"$63.00": "$73.00", "$483.00": "$493.00"}, "block"),),
    ),
)
