"""The ninth hand's papers of Britain, America, Singapore, Hong Kong, China and Vietnam."""

from collections.abc import Mapping

from reportlab.lib.pagesizes import A4, landscape

from benchmarks._invoices_ninth import HAINA, HARROW, HERON, HOA_BINH, KAMPONG, TIELKE, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _dental(swap: Mapping[str, str]) -> bytes:
    """A dental wholesaler: a seller's VAT number without its land, zero-rated gloves beside standard goods."""
    s = Sheet(swap)
    s.at(20, 20, "Marlowe Dental Supply", 17, "tb")
    s.at(20, 26, "Unit 9 Kestrel Park, Swindon SN2 8UY", 9, "t")
    s.rows(
        20,
        "140l 190r",
        grid("Invoice|INV0093318\nInvoice date|12/10/2026\nAccount|HARR01\nYour ref|PO 2217\nDue date|11/11/2026"),
        9,
        "t",
    )
    s.at(20, 52, "Harrow Lane Dental Ltd\n3 Harrow Lane\nReading\nRG1 4QT", 10, "t")
    cols = "20l 44l 112r 134r 152r 168r 190r"
    y = s.rows(82, cols, grid("Code|Description|Qty|Price|Disc %|VAT|Net"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            M1108|Nitrile gloves powder free M, box 100|24|6.15|10.0|S|132.84
            M2240|Composite A2 syringe 4 g|6|31.90|5.0|S|181.83
            M3310|Sterilisation pouches 90 x 230|10|8.40||S|84.00
            M7005|Patient leaflets, pack 50|4|7.25||Z|29.00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    s.rows(
        y,
        "20l 50r 72r 92r",
        grid("VAT code|Rate|Goods|VAT\nS|20.0%|398.67|79.73\nZ|0.0%|29.00|0.00"),
        8.5,
        "t",
    )
    s.rows(y, "140l 190r", grid("Total Net|£427.67\nTotal VAT|£79.73\nInvoice Total|£507.40"), 10, "tb")
    s.at(
        20,
        270,
        "Marlowe Dental Supply Ltd. Registered in England 06118842. VAT Reg No 454 5167 42\n"
        "Payment by BACS: sort code 60-16-13, account 43544520, IBAN GB23 NWBK 6016 1343 5445 20",
        8,
        "t",
    )
    return s.finish()


def _carpet(swap: Mapping[str, str]) -> bytes:
    """A carpet fitter's scan: "To:" over the customer, no VAT registration."""
    s = Sheet(swap)
    s.at(105, 20, "D. Okafor Flooring", 18, "hb", "m")
    s.at(105, 26, "14 Elm Grove, Reading RG30 2TT · 07700 900 412", 9, "h", "m")
    s.at(20, 44, "To:\nHarrow Lane Dental Ltd\n3 Harrow Lane\nReading RG1 4QT", 11)
    s.rows(44, "130l 160l", grid("Invoice no:|0217\nDate:|23 October 2026"), 11)
    cols = "20l 130r 158r 190r"
    y = s.rows(82, cols, grid("Work done|Qty|Each|Amount"), 11, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Lift old vinyl, waiting room|1|120.00|120.00
            Safety vinyl 2 mm, per sq m|28|26.50|742.00
            Threshold bars|3|11.00|33.00
            """
        ),
        11,
    )
    y = s.rule(y)
    y = s.rows(y, "130l 190r", grid("Total due|£895.00"), 13, "hb")
    s.at(20, y + 8, "Not VAT registered. Please pay within 14 days.\nSort code 20-45-77  Account 53310942", 11)
    return s.finish()


def _machinist(swap: Mapping[str, str]) -> bytes:
    """An American machine shop: 2% 10 Net 30, sales tax, freight not taxed."""
    f = Flow(swap)
    f.table(
        "100l 74r",
        [
            [
                "PRECISION PIVOT WORKS, INC.\n880 Foundry Ave\nDayton, OH 45404\n(937) 555-0142",
                "INVOICE\nInvoice #: 61207\nInvoice Date: Oct 9, 2026\nTerms: 2% 10, Net 30\nDue Date: Nov 8, 2026",
            ]
        ],
        9.5,
    )
    f.gap(8)
    f.table(
        "87l 87l",
        [
            [
                "Bill To:\nBlue Heron Bicycles LLC\n1420 Canal St\nColumbus, OH 43215",
                "Ship To:\nBlue Heron Bicycles LLC\n77 Depot Rd\nColumbus, OH 43204",
            ]
        ],
        9.5,
        "h",
        "grid",
    )
    f.gap(4)
    f.table(
        "43l 43l 44l 44l",
        grid("P.O. No.|Ship Date|Via|Rep\n5518|10/08/2026|UPS Ground|KT"),
        8.5,
        "h",
        "grid head",
    )
    f.gap(4)
    f.table(
        "20r 26l 76l 24r 28r",
        grid(
            """
            Qty|Item|Description|Rate|Amount
            40|HB-44|Headset cup 44 mm, CNC 6061, anodized black|18.75|750.00
            40|SP-19|Spacer set 1-1/8"|4.20|168.00
            1|SETUP|Fixture setup|85.00|85.00
            """
        ),
        9,
        "h",
        "rows head",
    )
    f.gap(4)
    f.table(
        "50l 30r",
        grid("Subtotal|$1,003.00\nSales Tax (7.25%)|$72.72\nFreight|$31.40\nTotal|$1,107.12\nBalance Due|$1,107.12"),
        9.5,
        where="RIGHT",
    )
    f.gap(10)
    f.text("Deduct $20.06 if paid by Oct 19, 2026. Thank you for your business!", 9)
    return f.finish()


def _printer(swap: Mapping[str, str]) -> bytes:
    """A printer in Singapore, GST 9 %, after a deposit."""
    s = Sheet(swap)
    s.at(20, 18, "LION CITY OFFSET PTE LTD", 13, "hb")
    s.at(20, 24, "61 Ubi Road 1 #04-18 Singapore 408727\nUEN / GST Reg No: 200812345K", 8)
    s.at(190, 18, "TAX INVOICE", 15, "hb", "r")
    s.at(20, 40, "Bill to\nKampong Spice Pte. Ltd.\n8 Pandan Crescent #02-05\nSingapore 128463", 9)
    s.rows(
        40,
        "125l 160l",
        grid("Invoice No.|LC-26-10338\nDate|21 Oct 2026\nDelivery|DO 20771 / 19 Oct 2026\nTerms|30 days"),
        9,
    )
    cols = "20r 24l 120r 128l 158r 190r"
    y = s.rows(70, cols, grid("No|Description|Qty|UOM|Unit Price|Amount (S$)"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Retail pouch sleeve, 4C + matt lamination¶Sambal series, 6 designs|12,000|pcs|0.118|1,416.00
            2|Die-cut mould|1|set|220.00|220.00
            3|Delivery to Pandan Crescent|1|trip|35.00|35.00
            """
        ),
        9,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "128l 190r",
        grid(
            "Sub-total|1,671.00\nGST 9%|150.39\nTotal incl. GST|1,821.39\nLess deposit OR-7712|(500.00)\n"
            "Balance payable S$|1,321.39"
        ),
        9,
    )
    s.at(20, y + 6, "Cheques to LION CITY OFFSET PTE LTD or PayNow UEN 200812345K. DBS 003-918842-1", 8.5)
    s.at(20, y + 12, "E. & O. E.  This is a computer generated invoice, no signature required.", 7.5)
    return s.finish()


def _lamps(swap: Mapping[str, str]) -> bytes:
    """A trading house in Hong Kong, in US dollars, for a German buyer."""
    s = Sheet(swap)
    s.at(105, 18, "KING FAI LIGHTING (H.K.) LIMITED", 15, "tb", "m")
    s.at(105, 24, "Rm 1207, Wing Tat Centre, 88 Hung To Road, Kwun Tong, Hong Kong", 8.5, "t", "m")
    s.at(105, 36, "COMMERCIAL INVOICE", 14, "tb", "m")
    s.at(20, 48, "Sold to:\nTielke Metallbau GmbH\nSchmiedeweg 21, 32657 Lemgo, Germany\nVAT DE460662585", 9.5, "t")
    s.rows(
        48,
        "130l 160l",
        grid("Invoice No.:|KF26-2207\nDate:|2026-10-08\nPayment:|T/T 30 days\nShipment:|FOB Yantian, by sea"),
        9.5,
        "t",
    )
    cols = "20l 48l 118r 124l 154r 190r"
    y = s.rows(84, cols, grid("Model|Description of goods|Quantity|Unit|Unit price USD|Amount USD"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            KF-L120|LED profile 1.2 m 24 V|300|PCS|4.85|1,455.00
            KF-D60|LED driver 60 W IP67|80|PCS|7.90|632.00
            KF-C2|Connector 2-pin|500|PCS|0.16|80.00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "124l 190r", grid("TOTAL USD|2,167.00"), 11, "tb")
    s.at(
        20,
        y + 4,
        "SAY US DOLLARS TWO THOUSAND ONE HUNDRED AND SIXTY SEVEN ONLY\nCountry of origin: China   HS 9405.42\n"
        "Bank: HSBC Hong Kong, A/C 808-441127-838, SWIFT HSBCHKHHHKH",
        9,
        "t",
    )
    return s.finish()


def _laboratory(swap: Mapping[str, str]) -> bytes:
    """A Chinese all-electronic special invoice for tests of food."""
    s = Sheet(swap, size=landscape(A4))
    s.at(148, 20, "电子发票（增值税专用发票）", 16, "d", "m")
    s.rows(16, "215l", grid("发票号码：26312000004418827731\n开票日期：2026年10月22日"), 9, "d")
    s.at(20, 40, "购买方信息  名称：青岛海纳食品有限公司\n统一社会信用代码/纳税人识别号：91370203MA0NY87PAN", 9, "d")
    s.at(
        155,
        40,
        "销售方信息  名称：上海谱正检测技术有限公司\n统一社会信用代码/纳税人识别号：91310115MAEK6H0GW4",
        9,
        "d",
    )
    cols = "20l 84l 112l 135r 165r 200r 225r 270r"
    y = s.rows(56, cols, grid("项目名称|规格型号|单位|数量|单价|金额|税率/征收率|税额"), 9, "d")
    y = s.rows(
        y,
        cols,
        grid(
            """
            *研发和技术服务*微生物检测|GB 4789|项|12|235.849057|2830.19|6%|169.81
            *研发和技术服务*重金属检测|GB 5009|项|5|377.358491|1886.79|6%|113.21
            """
        ),
        9,
        "d",
    )
    y = s.rows(y + 30, "30l 200r 270r", grid("合    计|¥4716.98|¥283.02"), 9, "d")
    s.at(20, y + 4, "价税合计（大写）  伍仟圆整", 10, "d")
    s.at(200, y + 4, "（小写）¥5000.00", 10, "d")
    s.at(20, y + 14, "备注  销方开户银行:招商银行上海张江支行;银行账号:121934456710802", 8.5, "d")
    s.at(20, 190, "开票人：周敏", 9, "d")
    return s.finish()


def _uniforms(swap: Mapping[str, str]) -> bytes:
    """A Vietnamese value-added invoice on paper, scanned: sewing thread."""
    s = Sheet(swap)
    s.at(105, 18, "HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 15, "db", "m")
    s.at(105, 25, "(Bản thể hiện của hóa đơn điện tử)", 8.5, "d", "m")
    s.at(105, 31, "Ngày 15 tháng 10 năm 2026", 10, "d", "m")
    s.rows(18, "155l", grid("Ký hiệu: 1C26TPL\nSố: 00000318"), 10, "d")
    s.at(
        20,
        42,
        "Đơn vị bán hàng: CÔNG TY TNHH CHỈ MAY PHÚ LỢI\nMã số thuế: 0402607644\n"
        "Địa chỉ: 25 Nguyễn Tri Phương, Đà Nẵng\n"
        "Số tài khoản: 0041000318827 - Vietcombank Đà Nẵng",
        10,
        "d",
    )
    s.rule(60)
    s.at(
        20,
        66,
        "Tên đơn vị: CÔNG TY TNHH DỆT MAY HÒA BÌNH\nMã số thuế: 0999252302\nĐịa chỉ: Lô B2, KCN Hòa Khánh, Đà Nẵng\n"
        "Hình thức thanh toán: Chuyển khoản",
        10,
        "d",
    )
    cols = "20r 24l 100l 128r 156r 190r"
    y = s.rows(90, cols, grid("STT|Tên hàng hóa, dịch vụ|ĐVT|Số lượng|Đơn giá|Thành tiền"), 9.5, "db")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Chỉ polyester 40/2 trắng|cuộn|500|18.500|9.250.000
            2|Chỉ polyester 40/2 đen|cuộn|300|18.500|5.550.000
            3|Dây kéo 20 cm|cái|2.000|2.400|4.800.000
            """
        ),
        9.5,
        "d",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "100l 190r",
        grid(
            "Cộng tiền hàng:|19.600.000\nThuế suất GTGT 8%  Tiền thuế GTGT:|1.568.000\n"
            "Tổng cộng tiền thanh toán:|21.168.000"
        ),
        10,
        "d",
    )
    s.at(20, y + 2, "Số tiền bằng chữ: Hai mươi mốt triệu một trăm sáu mươi tám nghìn đồng.", 9.5, "d")
    return s.finish()


PAPERS = (
    Paper(
        "gb-dental",
        HARROW,
        _dental,
        {
            "number": "INV0093318",
            "issue_date": "2026-10-12",
            "due_date": "2026-11-11",
            "currency": "GBP",
            "net": "427.67",
            "vat": "79.73",
            "gross": "507.40",
            "iban": "GB23NWBK60161343544520",
            "seller_name": "Marlowe Dental Supply Ltd|Marlowe Dental Supply",
            "seller_vat_id": "GB454516742|454516742",
        },
        (("20", "398.67", "79.73"), ("0", "29.00", "0.00")),
        (
            Line("Nitrile gloves powder free M, box 100", "24", "6.15", "132.84", "20"),
            Line("Composite A2 syringe 4 g", "6", "31.90", "181.83", "20"),
            Line("Sterilisation pouches 90 x 230", "10", "8.40", "84.00", "20"),
            Line("Patient leaflets, pack 50", "4", "7.25", "29.00", "0|"),
        ),
        "supplies",
        faults=(
            Fault("discount of a line not taken off", {"132.84": "147.60"}, "block"),
            Fault("total turned", {"507.40": "570.40"}, "block"),
            Fault("seller's number with a wrong check digit", {"454 5167 42": "454 5167 24"}, "ask"),
        ),
    ),
    Paper(
        "gb-carpet",
        HARROW,
        _carpet,
        {
            "number": "0217",
            "issue_date": "2026-10-23",
            "due_date": "2026-11-06",
            "currency": "GBP",
            "net": "895.00",
            "vat": "0.00",
            "gross": "895.00",
            "seller_name": "D. Okafor Flooring",
        },
        (),
        (
            Line("Lift old vinyl, waiting room", "1", "120.00", "120.00"),
            Line("Safety vinyl 2 mm, per sq m", "28", "26.50", "742.00"),
            Line("Threshold bars", "3", "11.00", "33.00"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("total above the lines", {"£895.00": "£985.00"}, "block"),),
    ),
    Paper(
        "us-machinist",
        HERON,
        _machinist,
        {
            "number": "61207",
            "issue_date": "2026-10-09",
            "due_date": "2026-11-08",
            "currency": "USD",
            "net": "1034.40",
            "vat": "72.72",
            "gross": "1107.12",
            "seller_name": "PRECISION PIVOT WORKS, INC.",
        },
        (("7.25", "1003.00", "72.72"),),
        (
            Line("Headset cup 44 mm, CNC 6061, anodized black", "40", "18.75", "750.00"),
            Line('Spacer set 1-1/8"', "40", "4.20", "168.00"),
            Line("Fixture setup", "1", "85.00", "85.00"),
        ),
        "goods",
        faults=(
            Fault("total turned", {"1,107.12": "1,170.12"}, "block"),
            Fault("a line above its pieces", {"168.00": "186.00"}, "block"),
        ),
    ),
    Paper(
        "sg-printer",
        KAMPONG,
        _printer,
        {
            "number": "LC-26-10338",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-20",
            "delivery_date": "2026-10-19",
            "currency": "SGD",
            "net": "1671.00",
            "vat": "150.39",
            "gross": "1821.39",
            "prepaid": "500.00",
            "amount_due": "1321.39",
            "seller_name": "LION CITY OFFSET PTE LTD",
        },
        (("9", "1671.00", "150.39"),),
        (
            Line(
                "Retail pouch sleeve, 4C + matt lamination|"
                "Retail pouch sleeve, 4C + matt lamination Sambal series, 6 designs",
                "12000",
                "0.118",
                "1416.00",
            ),
            Line("Die-cut mould", "1", "220.00", "220.00"),
            Line("Delivery to Pandan Crescent", "1", "35.00", "35.00"),
        ),
        "packaging",
        faults=(
            Fault("the deposit taken off too low", {"(500.00)": "(400.00)"}, "block"),
            Fault(
                "tax above its rate", {"150.39": "167.10", "1,821.39": "1,838.10", "1,321.39": "1,338.10"}, "block"
            ),
        ),
    ),
    Paper(
        "hk-lamps",
        TIELKE,
        _lamps,
        {
            "number": "KF26-2207",
            "issue_date": "2026-10-08",
            "due_date": "2026-11-07",
            "currency": "USD",
            "net": "2167.00",
            "vat": "0.00",
            "gross": "2167.00",
            "seller_name": "KING FAI LIGHTING (H.K.) LIMITED",
            "buyer_vat_id": "DE460662585",
        },
        (),
        (
            Line("LED profile 1.2 m 24 V", "300", "4.85", "1455.00"),
            Line("LED driver 60 W IP67", "80", "7.90", "632.00"),
            Line("Connector 2-pin", "500", "0.16", "80.00"),
        ),
        "goods",
        faults=(Fault("a line above its pieces", {"632.00": "692.00"}, "block"),),
    ),
    Paper(
        "cn-laboratory",
        HAINA,
        _laboratory,
        {
            "number": "26312000004418827731",
            "issue_date": "2026-10-22",
            "currency": "CNY",
            "net": "4716.98",
            "vat": "283.02",
            "gross": "5000.00",
            "seller_name": "上海谱正检测技术有限公司",
            "seller_vat_id": "91310115MAEK6H0GW4",
            "buyer_vat_id": "91370203MA0NY87PAN",
        },
        (("6", "4716.98", "283.02"),),
        (
            Line("*研发和技术服务*微生物检测|微生物检测", "12", "235.849057", "2830.19"),
            Line("*研发和技术服务*重金属检测|重金属检测", "5", "377.358491", "1886.79"),
        ),
        "tests",
        faults=(
            Fault("the sum in words is another", {"伍仟圆整": "陆仟圆整"}, "ask"),
            Fault("tax above its rate", {"169.81": "196.81"}, "block"),
        ),
    ),
    Paper(
        "vn-thread",
        HOA_BINH,
        _uniforms,
        {
            "number": "318|00000318|1C26TPL-318|1C26TPL 318|1C26TPL00000318|1C26TPL-00000318",
            "issue_date": "2026-10-15",
            "currency": "VND",
            "net": "19600000",
            "vat": "1568000",
            "gross": "21168000",
            "seller_name": "CÔNG TY TNHH CHỈ MAY PHÚ LỢI",
            "seller_vat_id": "0402607644",
            "buyer_vat_id": "0999252302",
        },
        (("8", "19600000", "1568000"),),
        (
            Line("Chỉ polyester 40/2 trắng", "500", "18500", "9250000"),
            Line("Chỉ polyester 40/2 đen", "300", "18500", "5550000"),
            Line("Dây kéo 20 cm", "2000", "2400", "4800000"),
        ),
        "goods",
        scan=True,
        faults=(
            Fault("a line above its spools", {"5.550.000": "5.950.000"}, "block"),
            Fault(
                "tax at ten per cent of an old rate", {"1.568.000": "1.960.000", "21.168.000": "21.560.000"}, "block"
            ),
        ),
    ),
)
