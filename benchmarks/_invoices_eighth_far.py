"""The eighth hand's papers of Vietnam and China: a feast, an inn's scan, moulds, a restaurant's scan."""

from collections.abc import Mapping

from reportlab.lib.pagesizes import A4, landscape

from benchmarks._invoices_eighth import AN_PHAT, QINGMU
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet

_HEAD = "STT|Tên hàng hóa, dịch vụ|Đơn vị tính|Số lượng|Đơn giá|Thành tiền"
_BUYER = (
    "Họ tên người mua hàng: Trần Thị Thu Hà\nTên đơn vị: Công ty TNHH Nội thất An Phát\n"
    "Mã số thuế: 0265726848\nĐịa chỉ: Lô B7, KCN Phú Tài, Quy Nhơn\nHình thức thanh toán: Chuyển khoản"
)


def _feast(swap: Mapping[str, str]) -> bytes:
    """As MISA meInvoice prints it: the seller on top, tax of each line in the table, sums of each rate below."""
    s = Sheet(swap, size=landscape(A4))
    s.at(14, 14, "CÔNG TY TNHH TIỆC CƯỚI HOA BIỂN", 12, "db")
    s.at(
        14,
        20,
        "Mã số thuế: 0348593831\nĐịa chỉ: 77 Xuân Diệu, Quy Nhơn, Bình Định\n"
        "Số tài khoản: 5810000447118 - BIDV Bình Định",
        8.5,
        "d",
    )
    s.at(148, 40, "HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 14, "db", "m")
    s.at(148, 46, "Ngày 17 tháng 10 năm 2026", 9, "d", "m")
    s.at(230, 40, "Ký hiệu: 1C26THB\nSố: 00000386", 9, "d")
    s.at(14, 56, _BUYER, 8.5, "d")
    cols = "14l 24l 112l 148r 176r 212r 236r 280r"
    y = s.rows(84, cols, grid(_HEAD + "|Thuế suất|Tiền thuế GTGT"), 8, "db")
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Tiệc buffet tối|Khách|60|320.000|19.200.000|8%|1.536.000
            2|Bia chai 330 ml|Chai|120|22.000|2.640.000|10%|264.000
            3|Thuê âm thanh, ánh sáng|Gói|1|4.500.000|4.500.000|8%|360.000
            |Chiết khấu 5% tiệc buffet||||-960.000|8%|-76.800
            """
        ),
        8.5,
        "d",
    )
    y = s.rule(y, 14, 280)
    y = s.rows(
        y,
        "14l 212r 246r 280r",
        grid(
            """
            Tổng hợp|Thành tiền trước thuế|Tiền thuế GTGT|Cộng tiền thanh toán
            Tổng tiền chịu thuế suất 8%|22.740.000|1.819.200|24.559.200
            Tổng tiền chịu thuế suất 10%|2.640.000|264.000|2.904.000
            Tổng cộng|25.380.000|2.083.200|27.463.200
            """
        ),
        8.5,
        "d",
    )
    s.at(
        14, y + 2, "Số tiền viết bằng chữ: Hai mươi bảy triệu bốn trăm sáu mươi ba nghìn hai trăm đồng chẵn.", 9, "d"
    )
    s.at(60, y + 14, "Người mua hàng", 9, "db", "m")
    s.at(230, y + 14, "Người bán hàng\nKý bởi: CÔNG TY TNHH TIỆC CƯỚI HOA BIỂN\nKý ngày: 17/10/2026", 8.5, "d", "m")
    return s.finish()


def _inn(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(105, 18, "HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 15, "db", "m")
    s.at(105, 25, "Ngày 22 tháng 10 năm 2026", 10, "d", "m")
    s.at(150, 34, "Ký hiệu: 1K26TSH\nSố: 1204", 10, "d")
    s.at(18, 34, "Đơn vị bán hàng: CÔNG TY CỔ PHẦN KHÁCH SẠN SÔNG HÀN\nMã số thuế: 0221349078", 10, "d")
    s.at(18, 44, "Địa chỉ: 36 Bạch Đằng, Đà Nẵng", 10, "d")
    s.at(18, 56, _BUYER, 10, "d")
    cols = "18l 30l 92l 124r 156r 192r"
    y = s.rows(88, cols, grid(_HEAD.replace("Đơn vị tính", "ĐVT")), 9, "db")
    y = s.rows(
        y,
        cols,
        grid("1|Tiền phòng Deluxe|Đêm|3|1.450.000|4.350.000\n2|Phí phục vụ 5%||||217.500"),
        10,
        "d",
    )
    y = s.rule(y + 2, 18, 192)
    y = s.rows(
        y,
        "18l 100l 192r",
        grid(
            """
            |Cộng tiền hàng:|4.567.500
            Thuế suất GTGT: 8%|Tiền thuế GTGT:|365.400
            |Tổng cộng tiền thanh toán:|4.932.900
            """
        ),
        10,
        "d",
    )
    s.at(18, y + 2, "Số tiền viết bằng chữ: Bốn triệu chín trăm ba mươi hai nghìn chín trăm đồng.", 10, "d")
    return s.finish()


def _fapiao(s: Sheet, title: str, head: tuple[str, str], seller: tuple[str, str]) -> float:
    s.at(148, 16, title, 16, "d", "m")
    s.at(215, 24, f"发票号码：{head[0]}\n开票日期：{head[1]}", 9, "d")
    for x, who, (name, code) in ((12, "购买方信息", (QINGMU.name, QINGMU.vat_id)), (150, "销售方信息", seller)):
        s.at(x, 44, who, 9, "d")
        s.at(x, 51, f"名称：{name}\n统一社会信用代码/纳税人识别号：{code}", 9, "d")
    return s.rows(72, _COLS, grid("项目名称|规格型号|单 位|数 量|单 价|金 额|税率/征收率|税 额"), 9, "d")


_COLS = "12l 84l 124l 152r 182r 216r 242r 280r"


def _sums(s: Sheet, net: str, tax: str, words: str, gross: str) -> None:
    s.rows(140, "40l 216r 280r", grid(f"合　　计|¥{net}|¥{tax}"), 9, "d")
    s.at(20, 152, "价税合计（大写）", 9, "d")
    s.at(80, 152, words, 9, "d")
    s.at(200, 152, f"（小写） ¥{gross}", 9, "d")


def _moulds(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=landscape(A4))
    y = _fapiao(
        s,
        "电子发票（增值税专用发票）",
        ("26442000000855310972", "2026年10月20日"),
        ("东莞市精辉模具有限公司", "91440101MA19AL3E3R"),
    )
    s.rows(
        y,
        _COLS,
        grid(
            """
            *模具*注塑模具|ZS-220|套|2|18500|37000.00|13%|4810.00
            *模具*注塑模具|||||-1850.00|13%|-240.50
            *研发和技术服务*试模服务||次|3|800|2400.00|6%|144.00
            """
        ),
        9,
        "d",
    )
    _sums(s, "37550.00", "4713.50", "肆万贰仟贰佰陆拾叁圆伍角", "42263.50")
    s.at(12, 166, "备注\n订单号：QM-2610-07；收款账户：招商银行东莞分行 769900118810402", 9, "d")
    s.at(20, 192, "开票人：罗慧", 9, "d")
    return s.finish()


def _restaurant(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=landscape(A4))
    y = _fapiao(
        s,
        "电子发票（普通发票）",
        ("26317000002210448835", "2026年10月12日"),
        ("上海福临楼餐饮管理有限公司", "91310112MAKCH37U6L"),
    )
    s.rows(y, _COLS, grid("*餐饮服务*餐费||次|1|943.40|943.40|6%|56.60"), 9, "d")
    _sums(s, "943.40", "56.60", "壹仟圆整", "1000.00")
    s.at(20, 192, "开票人：陈立", 9, "d")
    return s.finish()


PAPERS = (
    Paper(
        "vn-feast",
        AN_PHAT,
        _feast,
        {
            "number": "00000386|386",
            "issue_date": "2026-10-17",
            "currency": "VND",
            "net": "25380000",
            "vat": "2083200",
            "gross": "27463200",
            "seller_name": "CÔNG TY TNHH TIỆC CƯỚI HOA BIỂN",
            "seller_vat_id": "0348593831",
            "buyer_vat_id": "0265726848",
        },
        (("8", "22740000", "1819200"), ("10", "2640000", "264000")),
        (
            Line("Tiệc buffet tối", "60", "320000", "19200000"),
            Line("Bia chai 330 ml", "120", "22000", "2640000"),
            Line("Thuê âm thanh, ánh sáng", "1", "4500000", "4500000"),
            Line("Chiết khấu 5% tiệc buffet", None, None, "-960000"),
        ),
        "hospitality",
        faults=(
            Fault("words name another sum", {"bốn trăm sáu mươi ba": "bốn trăm ba mươi sáu"}, "block"),
            Fault("tax above its rates", {"2.083.200": "2.380.200", "27.463.200": "27.760.200"}, "block"),
        ),
    ),
    Paper(
        "vn-inn",
        AN_PHAT,
        _inn,
        {
            "number": "1204",
            "issue_date": "2026-10-22",
            "currency": "VND",
            "net": "4567500",
            "vat": "365400",
            "gross": "4932900",
            "seller_vat_id": "0221349078",
            "buyer_vat_id": "0265726848",
        },
        (("8", "4567500", "365400"),),
        (
            Line("Tiền phòng Deluxe", "3", "1450000", "4350000"),
            Line("Phí phục vụ 5%", None, None, "217500"),
        ),
        "travel",
        scan=True,
        faults=(Fault("total against words and sum", {"4.932.900": "4.392.900"}, "block"),),
    ),
    Paper(
        "cn-moulds",
        QINGMU,
        _moulds,
        {
            "number": "26442000000855310972",
            "issue_date": "2026-10-20",
            "currency": "CNY",
            "net": "37550.00",
            "vat": "4713.50",
            "gross": "42263.50",
            "seller_name": "东莞市精辉模具有限公司",
            "seller_vat_id": "91440101MA19AL3E3R",
            "buyer_vat_id": "91320594MA2CFM8M2J",
        },
        (("13", "35150.00", "4569.50"), ("6", "2400.00", "144.00")),
        (
            Line("*模具*注塑模具 ZS-220|*模具*注塑模具", "2", "18500", "37000.00"),
            Line("*模具*注塑模具", None, None, "-1850.00"),
            Line("*研发和技术服务*试模服务", "3", "800", "2400.00"),
        ),
        "tools",
        faults=(
            Fault("capital words name another sum", {"贰佰陆拾叁": "陆佰贰拾叁"}, "block"),
            Fault("a line above its price", {"2400.00": "4200.00"}, "block"),
        ),
    ),
    Paper(
        "cn-restaurant",
        QINGMU,
        _restaurant,
        {
            "number": "26317000002210448835",
            "issue_date": "2026-10-12",
            "currency": "CNY",
            "net": "943.40",
            "vat": "56.60",
            "gross": "1000.00",
            "seller_name": "上海福临楼餐饮管理有限公司",
            "seller_vat_id": "91310112MAKCH37U6L",
            "buyer_vat_id": "91320594MA2CFM8M2J",
        },
        (("6", "943.40", "56.60"),),
        (Line("*餐饮服务*餐费", "1", "943.40", "943.40"),),
        "hospitality",
        scan=True,
        faults=(Fault("total above its sums", {"¥1000.00": "¥1100.00"}, "block"),),
    ),
)
