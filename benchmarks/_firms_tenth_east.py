"""The tenth hand's eastern firms: a sewing workshop in Nam Định (Circular 99), cold-chain lorries in Ningbo (UFIDA codes)."""

# ruff: noqa: E501 - bookings and papers read best in one line, Chinese papers have Chinese signs

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, dong

_TT99 = """
A|1121|Tiền gửi VND - Techcombank Nam Định
A|1122|Tiền gửi USD - Techcombank Nam Định
A|131|Phải thu khách hàng
A|1331|Thuế GTGT được khấu trừ
A|1388|Phải thu khác
A|141|Tạm ứng
A|152|Nguyên phụ liệu
A|2111|Nhà xưởng, máy may
A|2141|Hao mòn TSCĐ
A|242|Chi phí chờ phân bổ
L|331|Phải trả người bán
L|3331|Thuế GTGT phải nộp
L|3334|Thuế TNCN phải nộp
L|334|Phải trả người lao động
L|335|Chi phí phải trả
L|3383|Bảo hiểm xã hội
L|3387|Doanh thu chờ phân bổ
E|4111|Vốn góp chủ sở hữu
I|5111|Doanh thu gia công trong nước
I|5113|Doanh thu gia công xuất khẩu
I|515|Doanh thu tài chính
X|621|Chi phí nguyên vật liệu trực tiếp
X|622|Chi phí nhân công trực tiếp
X|6273|Chi phí dụng cụ sản xuất
X|6274|Chi phí khấu hao
X|6277|Chi phí dịch vụ mua ngoài xưởng
X|6278|Sửa chữa, bảo trì máy
X|6421|Lương văn phòng
X|6423|Đồ dùng văn phòng
X|6427|Dịch vụ mua ngoài văn phòng
X|6428|Chi phí ngân hàng
X|6429|Bảo hiểm tài sản
X|635|Chi phí tài chính
"""

_SEWING_POLICY = """
CÔNG TY TNHH MAY THIÊN TRƯỜNG                CHÍNH SÁCH KẾ TOÁN áp dụng từ 01/01/2026
Điều 1. Tài sản từ 30.000.000 đồng một chiếc (chưa thuế), dùng trên một năm thì ghi 2111; dưới mức đó ghi 6273.
Điều 2. Khấu hao đường thẳng, bắt đầu từ tháng sau tháng đưa vào dùng: máy may 6 năm.
Điều 3. Sửa chữa, thay phụ tùng, bảo trì máy ghi 6278.
Điều 4. Chi phí trả trước cho các tháng sau từ 3.000.000 đồng ghi 242, phân bổ đều theo tháng, tính cả tháng đầu.
Điều 5. Dịch vụ đã dùng trong tháng mà chưa có hóa đơn thì trích trước vào 335 (không thuế).
Điều 6. Cuối tháng đánh giá lại số dư tiền gửi USD theo tỷ giá mua của Techcombank: lãi 515, lỗ 635.
Điều 7. Lương tháng 13 trích hằng tháng vào 335.
Điều 8. Khoản giám đốc mua cho gia đình ghi 1388.
"""


def _vat(account: str, net: Decimal, percent: int = 10, against: str = "331") -> str:
    return f"{account} {net} | 1331 {_tax(net, percent)} | {against}"


def _tax(net: Decimal, percent: int = 10) -> Decimal:
    return (net * percent / 100).quantize(Decimal(1))


def sewing(seed: int = 0) -> Book:
    b = Book("sewing-tt99", "VND", 2026, 6, _TT99, _SEWING_POLICY, seed)
    b.post(
        11,
        1,
        "Số dư đầu kỳ",
        "1121 412000000 | 1122 260000000 | 2111 1440000000 | 2141 -380000000 | 131 190000000 | 152 88000000 | 4111",
    )
    b.every(5, "Tiền thuê xưởng lô C3 KCN Hòa Xá T{m}/{y}", "6277 42000000 | 331", skip=(0,))
    b.want("rent-missing", "6277 42000000 | 331", "6277 42000000 | 335", gap=True)
    b.every(31, "Trích lương tháng 13 T{m}", "622 18500000 | 335", skip=(0,))
    b.want("payroll-accrual-missing", "622 18500000 | 335", gap=True)
    b.every(31, "Khấu hao TSCĐ T{m}/{y}", "6274 20000000 | 2141")
    _sewing_year(b)
    _sewing_errors(b)
    _sewing_decoys(b)
    rate = Decimal(25000 + b.chance.randint(100, 600))
    dollars = Decimal(round(b.balance("1122") / Decimal(25180), 2))
    change = (dollars * rate).quantize(Decimal(1)) - b.balance("1122")
    b.paper(
        "so phu USD 30-06.txt",
        f"""
TECHCOMBANK CN Nam Định     SAO KÊ TÀI KHOẢN USD 1903 7711 0022     CÔNG TY TNHH MAY THIÊN TRƯỜNG
Số dư cuối ngày 30/06/2026: USD {dollars:,.2f}
Tỷ giá mua chuyển khoản USD/VND ngày 30/06/2026: {dong(rate)}""",
    )
    b.want("fx", f"1122 {change} | {'515' if change > 0 else '635'}")
    fee = b.some(66000, 187000)
    b.want("bank-fee", f"6428 {fee} | 1121")
    lines = "\n".join(f"{d:%d/%m/%Y}  {t[:40]:<42}{dong(a):>18}" for d, t, a in sorted(b.moved("1121")))
    b.paper(
        "Sao ke TCB thang 6.txt",
        f"""
TECHCOMBANK     SAO KÊ TÀI KHOẢN VND 1903 7711 0014     CÔNG TY TNHH MAY THIÊN TRƯỜNG     Tháng 6/2026
{lines}
30/06/2026  Phí quản lý tài khoản và SMS T6           {dong(-fee):>18}
Số dư cuối kỳ: {dong(b.balance("1121") - fee)} VND""",
    )
    return b


def _sewing_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((3, "Chỉ may Phong Phú"), (17, "Vải lót Thành Công")):
            net = b.some(21000000, 46000000)
            b.post(back, day, f"HĐ {1100 + len(b.rows)} {who}", _vat("621", net))
            b.post(back, day + 10, f"TT {who}", f"331 {net + _tax(net)} | 1121")
        for day in (9, 24):
            sold = b.some(120000000, 190000000)
            b.post(
                back,
                day,
                f"HĐ {60 + len(b.rows)} gia công Việt Tiến",
                f"131 {sold + _tax(sold, 8)} | 5111 {-sold} | 3331",
            )
        abroad = b.some(90000000, 140000000)
        b.post(back, 19, "Gia công xuất khẩu Hanabi Apparel", f"131 {abroad} | 5113")
        b.post(back, 26, "Việt Tiến CK", f"1121 {b.some(290000000, 340000000)} | 131")
        if back % 2:
            b.post(back, 27, "Hanabi Apparel chuyển USD", f"1122 {b.some(150000000, 190000000)} | 131")
        b.post(
            back, 28, "Bán USD cho TCB", f"1121 {(usd := b.some(70000000, 90000000))} | 1122 {-usd}".rsplit(" ", 1)[0]
        )
        if back:
            change = b.some(400000, 2600000)
            legs = f"1122 {change} | 515" if back % 3 else f"635 {change} | 1122"
            b.post(back, 31, "Đánh giá lại số dư USD T{m}", legs)
            b.post(back, 30, "Phí ngân hàng TCB", f"6428 {b.some(66000, 187000)} | 1121")
        b.post(back, 31, "Lương xưởng T{m}", "622 222000000 | 6421 34000000 | 3383 -26880000 | 3334 -1900000 | 334")
        b.post(back, 31, "Chi lương T{m}", "334 227220000 | 1121")
        b.post(back, 15, "Nộp BHXH, thuế TNCN", "3383 26880000 | 3334 1900000 | 1121")
        power = b.some(14000000, 22000000)
        if back:
            b.post(
                back - 1,
                6,
                f"Điện lực Nam Định kỳ {b.first(back):%m/%Y}",
                _vat("6277", b.some(14000000, 22000000), 8, "1121"),
            )
            b.post(back, 31, "Trích tiền điện T{m}", f"6277 {power} | 335")
            b.post(back - 1, 1, "Hoàn nhập trích tiền điện", f"335 {power} | 6277")
        if back:
            b.post(
                back - 1,
                20,
                "Viettel internet văn phòng",
                _vat("6427", Decimal(990000), 10, "1121") if back > 1 else _vat("6278", Decimal(990000), 10, "1121"),
            )
        if back in (10, 8, 5, 2):
            oil = b.some(4000000, 9000000)
            b.post(back, 14, f"Bảo trì máy Juki đợt {back}", _vat("6278", oil))
            b.post(back - 1, 4, "TT bảo trì Juki", f"331 {oil + _tax(oil)} | 1121")
        if back in (9, 6, 3):
            b.post(back - 1, 8, "Trả tiền thuê xưởng 3 tháng", "331 126000000 | 1121")
    b.post(0, 30, "Trích tiền điện T6", f"6277 {b.some(14000000, 22000000)} | 335")
    b.want("wrong-account", "6427 990000 | 6278")


def _sewing_errors(b: Book) -> None:
    thread, machine, engine = b.some(23000000, 48000000), b.some(38000000, 76000000), b.some(31000000, 52000000)
    b.paper(
        "HD 00004471 Phong Phu.pdf",
        f"""
CÔNG TY CP CHỈ MAY PHONG PHÚ          HÓA ĐƠN GIÁ TRỊ GIA TĂNG    Ký hiệu 1C26TPP    Số 00004471
Ngày 27 tháng 06 năm 2026          Đơn vị mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Chỉ Spun 40/2 - 1.240 cuộn, giao ngày 26/06/2026
Cộng tiền hàng: {dong(thread)}     Thuế GTGT 10%: {dong(_tax(thread))}     Tổng thanh toán: {dong(thread + _tax(thread))}""",
    )
    b.want("unrecorded", f"621 {thread} | 1331 {_tax(thread)} | 331")
    b.post(0, 10, "Máy Juki", _vat("6273", machine))
    b.paper(
        "HD Juki.pdf",
        f"""
CÔNG TY TNHH JUKI VIỆT NAM     HÓA ĐƠN GTGT số 00000812     ngày 10/06/2026     Khách hàng: CÔNG TY TNHH MAY THIÊN TRƯỜNG
01 máy trải vải tự động, số máy JK-99012, bàn giao 09/06/2026
Tiền hàng {dong(machine)}   Thuế suất 10% {dong(_tax(machine))}   Cộng {dong(machine + _tax(machine))}""",
    )
    b.want("asset-expensed", f"2111 {machine} | 6273")
    b.post(0, 13, "Xưởng cơ khí Tân Hưng", _vat("2111", engine))
    b.paper(
        "Tan Hung.pdf",
        f"""
CƠ KHÍ TÂN HƯNG     Hóa đơn GTGT số 00000157     13/06/2026     Người mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Sửa chữa nồi hơi là: thay ống lửa, hàn thân nồi, thay van, nghiệm thu ngày 12/06/2026
Cộng {dong(engine)}   VAT 10% {dong(_tax(engine))}   Phải trả {dong(engine + _tax(engine))}""",
    )
    b.want("expense-capitalised", f"6278 {engine} | 2111")
    cover = Decimal(12000 * b.chance.randint(1500, 2600))
    b.post(0, 2, "Bảo hiểm cháy nổ PVI", f"6429 {cover} | 1121")
    b.paper(
        "PVI chay no.pdf",
        f"""
BẢO HIỂM PVI NAM ĐỊNH     GIẤY CHỨNG NHẬN BẢO HIỂM CHÁY NỔ BẮT BUỘC số 26/NĐ/0771     CÔNG TY TNHH MAY THIÊN TRƯỜNG
Thời hạn bảo hiểm: từ 01/06/2026 đến 31/05/2027
Phí bảo hiểm cả năm: {dong(cover)} đồng, đã thu qua chuyển khoản ngày 02/06/2026""",
    )
    b.want("prepaid-expensed", f"242 {cover * 11 / 12:f} | 6429")
    wash = b.some(12000000, 31000000)
    b.post(-1, 7, "Giặt mài Đông Á", _vat("6277", wash))
    b.paper(
        "Giat Dong A.pdf",
        f"""
CÔNG TY GIẶT MÀI ĐÔNG Á     HÓA ĐƠN số 00000344     Ngày 07/07/2026     Đơn vị mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Giặt mài 6.200 quần jean, thực hiện từ ngày 15/06/2026 đến ngày 28/06/2026
Tiền dịch vụ {dong(wash)}   Thuế GTGT 10% {dong(_tax(wash))}   Tổng {dong(wash + _tax(wash))}""",
    )
    b.want("wrong-period", f"6277 {wash} | 335")
    lining = b.some(18000000, 39000000)
    b.post(0, 4, "HĐ 00002207 Vải lót Thành Công", _vat("621", lining))
    b.post(0, 22, "Vải lót (Thành Công) hóa đơn 2207", _vat("621", lining))
    b.paper(
        "Thanh Cong 2207.pdf",
        f"""
CÔNG TY CP DỆT MAY THÀNH CÔNG    HÓA ĐƠN GTGT    Số 00002207    Ngày 04/06/2026    Bên mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Vải lót Taffeta 190T, 2.100 m, giao 03/06/2026    Cộng {dong(lining)}    Thuế 10% {dong(_tax(lining))}    Tổng {dong(lining + _tax(lining))}""",
    )
    b.want("double-invoice", f"331 {lining + _tax(lining)} | 621 {-lining} | 1331")
    sofa = b.some(14000000, 29000000)
    b.post(0, 16, "Nội thất Hòa Phát", _vat("6423", sofa, 10, "1121"))
    b.paper(
        "Noi that HP.txt",
        f"""
NỘI THẤT HÒA PHÁT NAM ĐỊNH    Hóa đơn 00001190    16/06/2026    CÔNG TY TNHH MAY THIÊN TRƯỜNG
Bộ bàn ăn gỗ sồi 8 ghế   {dong(sofa)} + VAT 10% {dong(_tax(sofa))} = {dong(sofa + _tax(sofa))}
Ghi chú: hàng giao về nhà riêng anh Hưng giám đốc, mua cho gia đình""",
    )
    b.want("owner-private", f"1388 {sofa + _tax(sofa)} | 6423 {-sofa} | 1331")


def _sewing_decoys(b: Book) -> None:
    for number, what in (("00004430", "màu đen"), ("00004431", "màu trắng")):
        b.post(0, 11, f"HĐ {number} Chỉ may Phong Phú", _vat("621", Decimal(6800000)))
        b.paper(
            f"HD {number}.pdf",
            f"""
CÔNG TY CP CHỈ MAY PHONG PHÚ          HÓA ĐƠN GIÁ TRỊ GIA TĂNG    Ký hiệu 1C26TPP    Số {number}
Ngày 11 tháng 06 năm 2026          Đơn vị mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Chỉ Spun {what} 340 cuộn x 20.000, giao ngày 10/06/2026
Cộng tiền hàng: 6.800.000     Thuế GTGT 10%: 680.000     Tổng thanh toán: 7.480.000""",
        )
    b.post(0, 18, "Ghế công nhân", _vat("6273", Decimal(42000000)))
    b.paper(
        "ghe cong nhan.pdf",
        """
CÔNG TY NỘI THẤT XUÂN HÒA     Hóa đơn 00000991     18/06/2026     CÔNG TY TNHH MAY THIÊN TRƯỜNG
120 ghế xưởng x 350.000   Cộng 42.000.000   Thuế 10% 4.200.000   Tổng 46.200.000""",
    )
    b.post(0, 23, "Khám sức khỏe công nhân tháng 7", _vat("242", Decimal(9500000), 0).replace("| 1331 0 ", ""))
    b.paper(
        "kham suc khoe.pdf",
        """
BỆNH VIỆN ĐA KHOA NAM ĐỊNH     Hóa đơn 00000612     23/06/2026     CÔNG TY TNHH MAY THIÊN TRƯỜNG
Khám sức khỏe định kỳ 95 người, thực hiện ngày 08/07/2026 và 09/07/2026   9.500.000 (không chịu thuế)""",
    )
    b.post(0, 12, "Giảm giá hàng Thành Công", "331 3300000 | 1331 -300000 | 621")
    b.paper(
        "giam gia.pdf",
        """
CÔNG TY CP DỆT MAY THÀNH CÔNG    HÓA ĐƠN ĐIỀU CHỈNH GIẢM    Số 00002214    12/06/2026    CÔNG TY TNHH MAY THIÊN TRƯỜNG
Giảm giá vải lỗi 150 m   -3.000.000   Thuế -300.000   Tổng -3.300.000""",
    )
    b.post(0, 25, "Đồng phục, bảo trì máy cắt", _vat("6278", Decimal(5400000)))
    b.paper(
        "bao tri may cat.pdf",
        """
CÔNG TY EASTMAN VN     Hóa đơn 00000230     25/06/2026     CÔNG TY TNHH MAY THIÊN TRƯỜNG
Bảo trì máy cắt đứng ngày 24/06/2026, thay dao   5.400.000   VAT 540.000   5.940.000""",
    )
    b.paper(
        "bao gia may theu.pdf",
        """
TAJIMA VIỆT NAM     BÁO GIÁ 26-118     20/06/2026     Kính gửi: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Máy thêu 12 đầu   685.000.000   thuế 68.500.000   753.500.000   Hiệu lực 30 ngày""",
    )
    b.paper(
        "HD 00004520.pdf",
        """
CÔNG TY CP CHỈ MAY PHONG PHÚ          HÓA ĐƠN GIÁ TRỊ GIA TĂNG    Ký hiệu 1C26TPP    Số 00004520
Ngày 04 tháng 07 năm 2026          Đơn vị mua: CÔNG TY TNHH MAY THIÊN TRƯỜNG
Chỉ Poly 500 cuộn, giao ngày 03/07/2026   Cộng tiền hàng: 9.000.000   Thuế GTGT 10%: 900.000   Tổng thanh toán: 9.900.000""",
    )


_UFIDA = """
A|100201|银行存款_宁波银行鄞州支行
A|1122|应收账款
A|112202|应收账款_已运未开票
A|112301|预付账款_待摊费用
A|122101|其他应收款_股东俞海东
A|1405|库存_托盘及包材
A|1601|固定资产
A|1602|累计折旧
A|1701|无形资产
A|1702|累计摊销
L|2202|应付账款
L|220202|应付账款_暂估
L|221101|应付职工薪酬_工资
L|221102|应付职工薪酬_年终奖
L|222101|应交增值税_进项税额
L|222102|应交增值税_销项税额
L|224101|其他应付款_海东冷库有限公司
E|3001|实收资本
E|3104|利润分配
I|500101|主营业务收入_冷链运输
I|500102|主营业务收入_仓储
X|540101|主营业务成本_油料通行
X|540102|主营业务成本_外包运输
X|540103|主营业务成本_车辆折旧
X|540104|主营业务成本_司机工资
X|540105|主营业务成本_车辆维修
X|540106|主营业务成本_低值易耗品
X|560201|管理费用_办公费
X|560202|管理费用_房租
X|560204|管理费用_摊销
X|560205|管理费用_保险费
X|560206|管理费用_通讯费
X|560208|管理费用_水电费
X|560209|管理费用_年终奖
X|560301|财务费用_手续费
"""

_COLD_POLICY = """
宁波鲜达冷链物流有限公司　会计核算办法（2025年修订）
一、单价5000元（不含税）以上、使用超过一年的设备计入固定资产1601，以下计入540106。
二、折旧用年限平均法，当月增加的资产从下月起计提：车辆4年，冷藏设备5年，不留残值。
三、车辆设备的维修、换件、保养计入540105。
四、预先支付、属于以后月份、1000元以上的费用计入112301，按月平均分摊，含起始月。
五、当月完成的运输不论开票与否都确认收入，未开票部分按不含税金额计入112202。
六、当月已接受的服务未收到发票的，按不含税金额暂估220202。
七、年终奖每月预提，计入221102。
八、股东个人支出计入122101。与海东冷库有限公司的往来每月核对。
"""


def _jin(account: str, net: Decimal, percent: int = 9, against: str = "2202") -> str:
    return f"{account} {net} | 222101 {_shui(net, percent)} | {against}"


def _shui(net: Decimal, percent: int = 9) -> Decimal:
    return cents(net * percent / 100)


def cold(seed: int = 0) -> Book:
    b = Book("coldchain-ufida", "CNY", 2026, 4, _UFIDA, _COLD_POLICY, seed)
    b.post(
        11,
        1,
        "期初余额",
        "100201 318000 | 1601 1536000 | 1602 -420000 | 1701 54000 | 1702 -13500 | 1122 126000 | 1405 18200 | 224101 -46000 | 3001",
    )
    b.every(6, "付{y}年{m}月停车场及办公房租", "560202 15000 | 100201")
    b.every(31, "计提{m}月折旧", "540103 30500 | 1602")
    b.every(31, "{m}月软件摊销", "560204 1500 | 1702", skip=(0,))
    b.want("amortisation-missing", "560204 1500 | 1702", gap=True)
    b.every(31, "预提{m}月年终奖", "560209 8800 | 221102", skip=(0,))
    b.want("payroll-accrual-missing", "560209 8800 | 221102", gap=True)
    _cold_year(b)
    _cold_errors(b)
    _cold_decoys(b)
    fee = b.some(42, 130)
    b.want("bank-fee", f"560301 {fee} | 100201")
    lines = "\n".join(f"{d:%Y-%m-%d}  {t[:24]:<26}{a:>16,.2f}" for d, t, a in sorted(b.moved("100201")))
    b.paper(
        "宁波银行4月对账单.txt",
        f"""
宁波银行鄞州支行　账户明细对账单　2026年4月　户名：宁波鲜达冷链物流有限公司
{lines}
2026-04-30  网银服务费及汇划费              {-fee:>16,.2f}
期末余额：{b.balance("100201") - fee:,.2f} 元""",
    )
    return b


def _cold_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((5, "甬北油品"), (12, "高速通行费"), (21, "甬北油品")):
            b.post(
                back,
                day,
                f"{who} {b.first(back):%m}月",
                _jin("540101", b.some(9000, 19000), 13 if who[0] == "甬" else 3, "100201"),
            )
        for day in (10, 25):
            net = b.some(13000, 27000)
            b.post(back, day, f"顺达物流 外包运费 票{5000 + len(b.rows)}", _jin("540102", net))
            b.post(back, day + 3, "付顺达物流", f"2202 {net + _shui(net)} | 100201")
        for day, who in ((8, "盒鲜超市"), (18, "海之味水产"), (28, "象山食品")):
            net = b.some(39000, 61000)
            b.post(
                back,
                day,
                f"{who} 运费收入 票{800 + len(b.rows)}",
                f"1122 {net + _shui(net)} | 500101 {-net} | 222102",
            )
        store = b.some(8000, 15000)
        b.post(back, 27, "仓储服务费收入", f"1122 {store + _shui(store, 6)} | 500102 {-store} | 222102")
        b.post(back, 29, "收客户运费", f"100201 {b.some(152000, 183000)} | 1122")
        b.post(back, 31, "{m}月工资", "540104 38000 | 560201 12500 | 221101")
        b.post(back, 15, "发放上月工资", "221101 50500 | 100201")
        b.post(back, 20, "宁波电信", _jin("560206", Decimal(480), 6, "100201"))
        if back:
            b.post(back, 30, "宁波银行手续费", f"560301 {b.some(42, 130)} | 100201")
        b.post(
            back,
            16,
            "国网宁波供电 电费",
            _jin("560208", b.some(2600, 4900), 13, "100201")
            if back
            else _jin("540105", (power := b.some(2600, 4900)), 13, "100201"),
        )
        if not back:
            b.want("wrong-account", f"560208 {power} | 540105")
        if back in (10, 7, 5, 2):
            net = b.some(3200, 8900)
            b.post(back, 19, f"甬城汽修 保养 {back}次", _jin("540105", net, 13))
            b.post(back - 1, 9, "付甬城汽修", f"2202 {net + _shui(net, 13)} | 100201")


def _cold_errors(b: Book) -> None:
    freight, prawns, unit, gearbox = (
        b.some(14000, 29000),
        b.some(21000, 46000),
        b.some(16000, 38000),
        b.some(9000, 23000),
    )
    b.paper(
        "顺达26331.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：26332000000026331　开票日期：2026年04月28日
购买方：宁波鲜达冷链物流有限公司　　销售方：宁波顺达物流有限公司
*运输服务*冷藏运输 宁波—合肥 4车次（4月22日至4月27日）
金额 ¥{freight:,.2f}　税率9%　税额 ¥{_shui(freight):,.2f}　价税合计 ¥{freight + _shui(freight):,.2f}""",
    )
    b.want("unrecorded", f"540102 {freight} | 222101 {_shui(freight)} | 2202")
    b.post(-1, 9, "海之味水产 4月下旬运费开票", f"1122 {prawns + _shui(prawns)} | 500101 {-prawns} | 222102")
    b.paper(
        "开票_海之味.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：26332000000091177　开票日期：2026年05月09日
购买方：宁波海之味水产有限公司　　销售方：宁波鲜达冷链物流有限公司
*运输服务*冷冻对虾运输 9车次，2026年4月20日至4月29日完成
金额 ¥{prawns:,.2f}　税率9%　税额 ¥{_shui(prawns):,.2f}　价税合计 ¥{prawns + _shui(prawns):,.2f}""",
    )
    b.want("revenue-not-accrued", f"112202 {prawns} | 500101")
    b.post(0, 11, "冷王", _jin("540106", unit, 13))
    b.paper(
        "冷王.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：26322000000118804　开票日期：2026年04月11日
购买方：宁波鲜达冷链物流有限公司　　销售方：上海冷王制冷设备有限公司
*制冷设备*车载冷藏机组 T-680 1台，机号TK88120，4月10日交付
金额 ¥{unit:,.2f}　税率13%　税额 ¥{_shui(unit, 13):,.2f}　价税合计 ¥{unit + _shui(unit, 13):,.2f}""",
    )
    b.want("asset-expensed", f"1601 {unit} | 540106")
    b.post(0, 17, "甬城汽修 浙B9K771", _jin("1601", gearbox, 13))
    b.paper(
        "甬城汽修.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：26332000000044120　开票日期：2026年04月17日
购买方：宁波鲜达冷链物流有限公司　　销售方：宁波甬城汽车维修有限公司
*维修劳务*浙B9K771 变速箱大修、更换离合器，2026年4月15日完工
金额 ¥{gearbox:,.2f}　税率13%　税额 ¥{_shui(gearbox, 13):,.2f}　价税合计 ¥{gearbox + _shui(gearbox, 13):,.2f}""",
    )
    b.want("expense-capitalised", f"540105 {gearbox} | 1601")
    cover = Decimal(12 * b.chance.randint(700, 1500))
    b.post(0, 2, "人保财险 车队商业险", f"560205 {cover} | 100201")
    b.paper(
        "人保保单.pdf",
        f"""
中国人民财产保险股份有限公司宁波分公司　机动车商业保险单　保单号 PDAA2026330211
被保险人：宁波鲜达冷链物流有限公司　保险期间：2026年4月1日零时起至2027年3月31日二十四时止
保险费合计：人民币 {cover:,.2f} 元，2026年4月2日转账收讫""",
    )
    b.want("prepaid-expensed", f"112301 {cover * 11 / 12:f} | 560205")
    truck = Decimal(48 * b.chance.randint(5000, 6800))
    b.post(0, 8, "购入冷藏车 浙B5L902", _jin("1601", truck, 13))
    b.post(0, 30, "浙B5L902 4月折旧", f"540103 {truck / 48} | 1602")
    b.paper(
        "冷藏车.pdf",
        f"""
机动车销售统一发票　发票号码 33200277　开票日期 2026-04-08　购买方：宁波鲜达冷链物流有限公司
福田欧马可 4.2米冷藏车 1辆 车架号LVBV3JBB6 2026年4月8日交车
不含税价 ¥{truck:,.2f}　增值税13% ¥{_shui(truck, 13):,.2f}　价税合计 ¥{truck + _shui(truck, 13):,.2f}""",
    )
    b.want("depreciation-not-pro-rata", f"1602 {truck / 48} | 540103")
    double = b.some(11000, 24000)
    b.post(0, 7, "顺达物流 外包运费 票26118", _jin("540102", double))
    b.post(0, 23, "宁波顺达 4月上旬冷藏 26118", _jin("540102", double))
    b.paper(
        "顺达26118.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：26332000000026118　开票日期：2026年04月07日
购买方：宁波鲜达冷链物流有限公司　　销售方：宁波顺达物流有限公司
*运输服务*冷藏运输 宁波—南京 3车次（4月2日至4月6日）
金额 ¥{double:,.2f}　税率9%　税额 ¥{_shui(double):,.2f}　价税合计 ¥{double + _shui(double):,.2f}""",
    )
    b.want("double-invoice", f"2202 {double + _shui(double)} | 540102 {-double} | 222101")
    paid, owed = b.some(4000, 9800), -b.balance("224101")
    b.post(0, 14, "甬城汽修 换胎8条", f"540105 {paid} | 222101 {_shui(paid, 13)} | 2202")
    b.paper(
        "海东冷库对账函.pdf",
        f"""
海东冷库有限公司　往来对账函　截至2026年4月30日　致：宁波鲜达冷链物流有限公司
期初（4月1日）贵公司欠我公司　　　　　　{owed:,.2f}
4月24日 代贵公司支付甬城汽修轮胎款　　　{paid + _shui(paid, 13):,.2f}
期末（4月30日）贵公司欠我公司　　　　　　{owed + paid + _shui(paid, 13):,.2f}""",
    )
    b.want("intercompany", f"2202 {paid + _shui(paid, 13)} | 224101")


def _cold_decoys(b: Book) -> None:
    for number, where in (("26140", "杭州"), ("26141", "嘉兴")):
        b.post(0, 13, f"顺达物流 外包运费 票{number}", _jin("540102", Decimal(4200)))
        b.paper(
            f"顺达{number}.pdf",
            f"""
电子发票（增值税专用发票）　发票号码：263320000000{number}　开票日期：2026年04月13日
购买方：宁波鲜达冷链物流有限公司　　销售方：宁波顺达物流有限公司
*运输服务*冷藏运输 宁波—{where} 1车次（4月11日）
金额 ¥4,200.00　税率9%　税额 ¥378.00　价税合计 ¥4,578.00""",
        )
    b.post(0, 15, "温度记录仪", _jin("540106", Decimal(7200), 13))
    b.paper(
        "记录仪.pdf",
        """
电子发票（普通发票）　开票日期：2026年04月15日　购买方：宁波鲜达冷链物流有限公司　销售方：杭州路格科技有限公司
*仪表*温湿度记录仪 12台 单价600.00　金额 ¥7,200.00　税率13%　税额 ¥936.00　价税合计 ¥8,136.00""",
    )
    b.post(0, 22, "5月冷链展会展位", _jin("112301", Decimal(8000), 6))
    b.paper(
        "展位费.pdf",
        """
电子发票（增值税专用发票）　开票日期：2026年04月22日　购买方：宁波鲜达冷链物流有限公司　销售方：宁波国际会展中心
*会展服务*冷链物流展展位费（展期2026年5月18日至20日）　金额 ¥8,000.00　税率6%　税额 ¥480.00　价税合计 ¥8,480.00""",
    )
    b.post(0, 9, "盒鲜超市 开错票", "1122 5450 | 500101 -5000 | 222102")
    b.post(0, 10, "红冲盒鲜超市错票", "500101 5000 | 222102 450 | 1122")
    b.post(0, 10, "盒鲜超市 重开", "1122 5450 | 500101 -5000 | 222102")
    b.post(0, 24, "制冷机组保养", _jin("540105", Decimal(6300), 13))
    b.paper(
        "机组保养.pdf",
        """
电子发票（增值税专用发票）　开票日期：2026年04月24日　购买方：宁波鲜达冷链物流有限公司　销售方：上海冷王制冷设备有限公司
*维修劳务*冷藏机组年度保养、加注冷媒，4月23日　金额 ¥6,300.00　税率13%　税额 ¥819.00　价税合计 ¥7,119.00""",
    )
    b.paper(
        "报价单.pdf",
        """
宁波中集车辆　报价单　2026年4月20日　致：宁波鲜达冷链物流有限公司
9.6米冷藏厢 1台　不含税 ¥168,000.00　税额 ¥21,840.00　合计 ¥189,840.00　有效期30天""",
    )
    b.paper(
        "顺达26502.pdf",
        """
电子发票（增值税专用发票）　发票号码：26332000000026502　开票日期：2026年05月06日
购买方：宁波鲜达冷链物流有限公司　　销售方：宁波顺达物流有限公司
*运输服务*冷藏运输 宁波—苏州 2车次（5月3日至5月5日）
金额 ¥8,800.00　税率9%　税额 ¥792.00　价税合计 ¥9,592.00""",
    )
