"""The seventh hand's papers of Vietnam and China: packaging, power, signs, hardware, a translator."""

from collections.abc import Mapping

from reportlab.lib.pagesizes import A4, landscape

from benchmarks._invoices_seventh import SANG_VIET, YUNSHAN, grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet

VN_BUYER = (
    "Tên đơn vị mua hàng: Công ty TNHH Gốm Sáng Việt\nMã số thuế: 3709122846\n"
    "Địa chỉ: 41 Đường Gốm Sứ, Thuận An, Bình Dương\nHình thức thanh toán: TM/CK"
)


def _vn_head(s: Sheet, seller: str, sign: str, number: str, day: str) -> None:
    s.at(105, 18, "HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 14, "db", "m")
    s.at(105, 24, day, 9, "d", "m")
    s.at(155, 32, f"Ký hiệu: {sign}\nSố: {number}", 9, "d")
    s.at(18, 32, seller, 9, "d")


def _packaging(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    _vn_head(
        s,
        "Đơn vị bán hàng: CÔNG TY CỔ PHẦN BAO BÌ LONG MỸ\nMã số thuế: 0102844179\n"
        "Địa chỉ: Lô C4, KCN Sóng Thần, Dĩ An, Bình Dương\nSố tài khoản: 0071000988121 tại Vietcombank",
        "1C26TLM",
        "00000817",
        "Ngày 14 tháng 10 năm 2026",
    )
    s.at(18, 58, VN_BUYER, 9, "d")
    cols = "18l 28l 96l 128r 158r 192r"
    y = s.rows(82, cols, grid("STT|Tên hàng hóa, dịch vụ|ĐVT|Số lượng|Đơn giá|Thành tiền"), 8, "db")
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Hộp carton 3 lớp 40x30x25|Cái|500|8.200|4.100.000
            2|Băng keo trong 5 cm|Cuộn|120|11.500|1.380.000
            3|Màng PE quấn pallet|Cuộn|20|145.000|2.900.000
            """
        ),
        8.5,
        "d",
    )
    y = s.rule(y, 18, 192)
    y = s.rows(
        y,
        "18l 100l 192r",
        grid(
            """
            |Cộng tiền hàng:|8.380.000
            Thuế suất GTGT: 8%|Tiền thuế GTGT:|670.400
            |Tổng cộng tiền thanh toán:|9.050.400
            """
        ),
        9,
        "d",
    )
    s.at(18, y + 2, "Số tiền viết bằng chữ: Chín triệu không trăm năm mươi nghìn bốn trăm đồng.", 9, "d")
    s.at(45, y + 18, "Người mua hàng", 9, "db", "m")
    s.at(
        150, y + 18, "Người bán hàng\nĐã ký điện tử: CÔNG TY CỔ PHẦN BAO BÌ LONG MỸ\nKý ngày: 14/10/2026", 8, "d", "m"
    )
    return s.finish()


def _power(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    _vn_head(
        s,
        "ĐIỆN LỰC THUẬN AN - CÔNG TY ĐIỆN LỰC BÌNH DƯƠNG\nMã số thuế: 3015587435\nĐịa chỉ: 233 Nguyễn Văn Tiết"
        ", Thuận An\nĐiện thoại: 1900 9000",
        "1K26TDL",
        "4418820",
        "Ngày 05 tháng 11 năm 2026",
    )
    s.at(18, 58, VN_BUYER, 9, "d")
    s.at(
        18,
        80,
        "Điện tiêu thụ tháng 10 năm 2026 từ ngày 01/10/2026 đến ngày 31/10/2026, mã khách hàng PB09010044127",
        8,
        "d",
    )
    cols = "18l 64r 86r 120r 154r 190r"
    y = s.rows(
        90, cols, grid("Bộ chỉ số|Chỉ số mới|Chỉ số cũ|Điện năng (kWh)|Đơn giá (đ/kWh)|Thành tiền (đ)"), 8, "db"
    )
    y = s.rows(
        y,
        cols,
        grid(
            """
            Giờ bình thường|18.940|17.700|1.240|1.896|2.351.040
            Giờ cao điểm|6.210|5.900|310|3.471|1.076.010
            Giờ thấp điểm|9.020|8.500|520|1.241|645.320
            """
        ),
        8.5,
        "d",
    )
    y = s.rule(y, 18, 190)
    y = s.rows(
        y,
        "18l 120r 190r",
        grid(
            """
            Cộng|2.070|4.072.370
            Thuế suất GTGT 8%, tiền thuế||325.790
            Tổng cộng tiền thanh toán||4.398.160
            """
        ),
        9,
        "d",
    )
    s.at(
        18,
        y + 2,
        "Bằng chữ: Bốn triệu ba trăm chín mươi tám nghìn một trăm sáu mươi đồng.\nHạn thanh toán: 15/11/2026.",
        9,
        "d",
    )
    return s.finish()


def _signs(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    _vn_head(
        s,
        "Đơn vị bán: CÔNG TY TNHH IN ẤN MINH KHUÊ\nMST: 0106409988\nĐịa chỉ: 12 Lê Hồng Phong, Thủ Dầu Một",
        "1C26TMK",
        "00000219",
        "Ngày 20 tháng 10 năm 2026",
    )
    s.at(18, 58, VN_BUYER, 9, "d")
    cols = "18l 28l 100l 128r 158r 192r"
    y = s.rows(86, cols, grid("STT|Tên hàng hóa, dịch vụ|ĐVT|Số lượng|Đơn giá|Thành tiền"), 9, "db")
    y = s.rows(
        y,
        cols,
        grid("1|In bảng hiệu mica 2 x 1 m|Bộ|1|3.600.000|3.600.000\n2|Tem dán sản phẩm|Tờ|2.000|950|1.900.000"),
        9,
        "d",
    )
    y = s.rule(y + 2, 18, 192)
    y = s.rows(
        y,
        "100l 192r",
        grid("Cộng tiền hàng|5.500.000\nTiền thuế GTGT (10%)|550.000\nTổng tiền thanh toán|6.050.000"),
        10,
        "d",
    )
    s.at(18, y + 4, "Số tiền bằng chữ: Sáu triệu không trăm năm mươi nghìn đồng chẵn.", 9, "d")
    return s.finish()


def _fapiao(s: Sheet, title: str, head: tuple[str, str], buyer: tuple[str, str], seller: tuple[str, str]) -> None:
    s.at(148, 16, title, 16, "d", "m")
    s.rows(22, "215l", [[f"发票号码：{head[0]}"], [f"开票日期：{head[1]}"]], 9, "d")
    for x, who, (name, code) in ((12, "购买方信息", buyer), (150, "销售方信息", seller)):
        s.at(x, 44, who, 9, "d")
        s.at(x, 51, f"名称：{name}\n统一社会信用代码/纳税人识别号：{code}", 9, "d")


def _hardware(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=landscape(A4))
    _fapiao(
        s,
        "电子发票（增值税专用发票）",
        ("26332000001187440921", "2026年10月16日"),
        ("杭州云杉家具有限公司", "91330106MA2GX4K71C"),
        ("宁波恒锐五金制造有限公司", "91330110MA28Y3T5XD"),
    )
    cols = "12l 78l 120l 150r 180r 215r 240r 280r"
    y = s.rows(72, cols, grid("项目名称|规格型号|单 位|数 量|单 价|金 额|税率/征收率|税 额"), 9, "d")
    y = s.rows(
        y,
        cols,
        grid(
            """
            *金属制品*抽屉滑轨|450mm|副|200|19|3800.00|13%|494.00
            *金属制品*拉手|黑色|个|400|6.5|2600.00|13%|338.00
            """
        ),
        9,
        "d",
    )
    y = s.rows(140, "40l 215r 280r", grid("合　　计|¥6400.00|¥832.00"), 9, "d")
    s.at(20, 152, "价税合计（大写）", 9, "d")
    s.at(80, 152, "柒仟贰佰叁拾贰圆整", 9, "d")
    s.at(200, 152, "（小写） ¥7232.00", 9, "d")
    s.at(12, 166, "备注\n销方开户银行：宁波银行鄞州支行；银行账号：40010122000881277", 9, "d")
    s.at(20, 192, "开票人：周敏", 9, "d")
    return s.finish()


def _translator(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=landscape(A4))
    _fapiao(
        s,
        "电子发票（普通发票）",
        ("26312000000993017745", "2026年10月09日"),
        ("杭州云杉家具有限公司", "91330106MA2GX4K71C"),
        ("上海译林翻译服务有限公司", "91310115MA1K3H2Q82"),
    )
    cols = "12l 78l 120l 150r 180r 215r 240r 280r"
    y = s.rows(72, cols, grid("项目名称|规格型号|单 位|数 量|单 价|金 额|税率/征收率|税 额"), 9, "d")
    s.rows(y, cols, grid("*信息技术服务*说明书翻译||千字|12|150|1800.00|6%|108.00"), 9, "d")
    s.rows(140, "40l 215r 280r", grid("合　　计|¥1800.00|¥108.00"), 9, "d")
    s.at(20, 152, "价税合计（大写）", 9, "d")
    s.at(80, 152, "壹仟玖佰零捌圆整", 9, "d")
    s.at(200, 152, "（小写） ¥1908.00", 9, "d")
    s.at(20, 192, "开票人：陈洁", 9, "d")
    return s.finish()


PAPERS = (
    Paper(
        "vn-packaging",
        SANG_VIET,
        _packaging,
        {
            "number": "00000817|817",
            "issue_date": "2026-10-14",
            "currency": "VND",
            "net": "8380000",
            "vat": "670400",
            "gross": "9050400",
            "seller_vat_id": "0102844179",
            "buyer_vat_id": "3709122846",
        },
        (("8", "8380000", "670400"),),
        (
            Line("Hộp carton 3 lớp 40x30x25", "500", "8200", "4100000"),
            Line("Băng keo trong 5 cm", "120", "11500", "1380000"),
            Line("Màng PE quấn pallet", "20", "145000", "2900000"),
        ),
        "packaging",
        faults=(
            Fault("words name another sum", {"Chín triệu không trăm": "Chín triệu năm trăm"}, "block"),
            Fault("tax above its rate", {"670.400": "838.000", "9.050.400": "9.218.000"}, "block"),
        ),
    ),
    Paper(
        "vn-power",
        SANG_VIET,
        _power,
        {
            "number": "4418820",
            "issue_date": "2026-11-05",
            "due_date": "2026-11-15",
            "currency": "VND",
            "net": "4072370",
            "vat": "325790",
            "gross": "4398160",
            "seller_vat_id": "3015587435",
            "buyer_vat_id": "3709122846",
        },
        (("8", "4072370", "325790"),),
        (
            Line("Giờ bình thường", "1240", "1896", "2351040"),
            Line("Giờ cao điểm", "310", "3471", "1076010"),
            Line("Giờ thấp điểm", "520", "1241", "645320"),
        ),
        "energy",
        faults=(Fault("a line above its kWh", {"1.076.010": "1.706.010"}, "block"),),
    ),
    Paper(
        "vn-signs",
        SANG_VIET,
        _signs,
        {
            "number": "00000219|219",
            "issue_date": "2026-10-20",
            "currency": "VND",
            "net": "5500000",
            "vat": "550000",
            "gross": "6050000",
            "seller_vat_id": "0106409988",
            "buyer_vat_id": "3709122846",
        },
        (("10", "5500000", "550000"),),
        (
            Line("In bảng hiệu mica 2 x 1 m", "1", "3600000", "3600000"),
            Line("Tem dán sản phẩm", "2000", "950", "1900000"),
        ),
        "advertising",
        scan=True,
        faults=(Fault("total against words and sum", {"6.050.000": "6.500.000"}, "block"),),
    ),
    Paper(
        "cn-hardware",
        YUNSHAN,
        _hardware,
        {
            "number": "26332000001187440921",
            "issue_date": "2026-10-16",
            "currency": "CNY",
            "net": "6400.00",
            "vat": "832.00",
            "gross": "7232.00",
            "seller_name": "宁波恒锐五金制造有限公司",
            "seller_vat_id": "91330110MA28Y3T5XD",
            "buyer_vat_id": "91330106MA2GX4K71C",
        },
        (("13", "6400.00", "832.00"),),
        (
            Line("*金属制品*抽屉滑轨", "200", "19", "3800.00"),
            Line("*金属制品*拉手", "400", "6.5", "2600.00"),
        ),
        "goods",
        faults=(
            Fault("capital words name another sum", {"柒仟贰佰叁拾贰": "柒仟叁佰贰拾贰"}, "block"),
            Fault("a line above its price", {"2600.00": "2900.00"}, "block"),
        ),
    ),
    Paper(
        "cn-translator",
        YUNSHAN,
        _translator,
        {
            "number": "26312000000993017745",
            "issue_date": "2026-10-09",
            "currency": "CNY",
            "net": "1800.00",
            "vat": "108.00",
            "gross": "1908.00",
            "seller_name": "上海译林翻译服务有限公司",
            "seller_vat_id": "91310115MA1K3H2Q82",
            "buyer_vat_id": "91330106MA2GX4K71C",
        },
        (("6", "1800.00", "108.00"),),
        (Line("*信息技术服务*说明书翻译", "12", "150", "1800.00"),),
        "translation",
        scan=True,
        faults=(Fault("tax above its rate", {"¥108.00": "¥180.00", "¥1908.00": "¥1980.00"}, "block"),),
    ),
)
