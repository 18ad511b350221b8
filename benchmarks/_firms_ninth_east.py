"""The ninth hand's eastern firms: a tour operator in Hội An (Circular 99), a builder of fair stands in Qingdao (Kingdee)."""

# ruff: noqa: E501 - bookings and papers read best in one line, in their own characters

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, dong

_TOURS = """
A|1111|Tiền mặt VND
A|1121|Tiền gửi BIDV Hội An
A|131|Phải thu đại lý và khách đoàn
A|1331|Thuế GTGT được khấu trừ của hàng hóa, dịch vụ
A|1332|Thuế GTGT được khấu trừ của TSCĐ
A|1388|Phải thu khác - chủ sở hữu
A|141|Tạm ứng hướng dẫn viên
A|2113|Phương tiện vận tải
A|2141|Hao mòn TSCĐ hữu hình
A|242|Chi phí chờ phân bổ
L|331|Phải trả nhà cung cấp dịch vụ
L|33311|Thuế GTGT đầu ra
L|3335|Thuế TNCN
L|334|Phải trả người lao động
L|335|Chi phí phải trả
L|3382|KPCĐ, BHXH, BHYT, BHTN
L|3387|Doanh thu chờ phân bổ (tiền tour thu trước)
E|4111|Vốn của chủ sở hữu
E|4212|LNST chưa phân phối năm nay
I|5113|Doanh thu tour
I|515|Lãi tiền gửi
X|6321|Giá vốn tour - xe, tàu
X|6322|Giá vốn tour - khách sạn, ăn uống
X|6323|Giá vốn tour - hướng dẫn viên
X|6324|Giá vốn tour - khấu hao xe
X|6325|Sửa chữa, bảo dưỡng xe
X|6417|Quảng cáo, hoa hồng OTA
X|6421|Lương văn phòng
X|6422|Thuê văn phòng
X|6423|Đồ dùng văn phòng
X|6425|Phần mềm, đặt chỗ
X|6427|Điện, nước, điện thoại
X|6428|Phí ngân hàng, chi khác
"""

_TOURS_POLICY = """
CÔNG TY TNHH DU LỊCH SÔNG HOÀI            CHÍNH SÁCH KẾ TOÁN VÀ KHÓA SỔ THÁNG (2026)
1. Doanh thu tour ghi nhận khi tour kết thúc. Tiền hoặc hóa đơn cho tour khởi hành tháng sau ghi 3387 (chưa thuế).
2. Chi phí dịch vụ đã sử dụng mà hóa đơn về sau: trích vào 335, chưa thuế. Công hướng dẫn viên trích cuối tháng, ngày 1 tháng sau đảo lại.
3. TSCĐ: nguyên giá từ 30 triệu đồng, dùng trên một năm. Xe khấu hao đường thẳng 10 năm; tháng đầu tính theo số ngày: mức tháng chia số ngày của tháng nhân số ngày sử dụng.
4. Sửa chữa, thay phụ tùng, bảo dưỡng xe: 6325.
5. Chi phí cho nhiều tháng từ 5 triệu đồng: 242, phân bổ đều theo tháng, tháng bắt đầu tính trọn.
6. Tiền chủ sở hữu chi riêng: 1388.
"""


def _gtgt(account: str, net: Decimal, percent: int, against: str = "331") -> str:
    return f"{account} {net} | 1331 {(net * percent / 100).quantize(Decimal(1))} | {against}"


def _tax(net: Decimal, percent: int) -> Decimal:
    return (net * percent / 100).quantize(Decimal(1))


def tours(seed: int = 0) -> Book:
    b = Book("tours-tt99", "VND", 2026, 3, _TOURS, _TOURS_POLICY, seed)
    b.post(11, 1, "SDĐK", "1121 945000000 | 1111 31000000 | 2113 1440000000 | 2141 -432000000 | 131 120000000 | 4111")
    b.every(5, "Thuê văn phòng 78 Trần Phú tháng {m}/{y}", "6422 16000000 | 331", skip=(0,))
    b.want("rent-missing", "6422 16000000 | 331", "6422 16000000 | 1121", gap=True)
    for back in b.months((0,)):
        b.post(back, 7, "UNC tiền thuê VP bà Tôn Nữ Kim", "331 16000000 | 1121")
    b.every(31, "Trích KH xe T{mm}.{y}", "6324 12000000 | 2141")
    _tours_year(b)
    _tours_errors(b)
    _tours_decoys(b)
    fee = b.some(55000, 132000)
    b.want("bank-fee", f"6428 {fee} | 1121")
    lines = "\n".join(f"{d:%d/%m/%Y}   {t[:42]:<44}{dong(a)}" for d, t, a in sorted(b.moved("1121")))
    b.paper(
        "BIDV so phu 03-2026.txt",
        f"""
BIDV - CN HỘI AN    SAO KÊ TÀI KHOẢN    Kỳ 01/03/2026 - 31/03/2026    CTY TNHH DU LICH SONG HOAI    VND
{lines}
31/03/2026   Phí duy trì tài khoản và BSMS              {dong(-fee)}
Số dư cuối kỳ   {dong(b.balance("1121") - fee)}""",
    )
    return b


def _tours_year(b: Book) -> None:
    for back in b.months():
        for day, who, account in (
            (6, "KS Lasenta", "6322"),
            (13, "Nhà xe Quảng Đà", "6321"),
            (22, "Nhà hàng Morning Glory", "6322"),
        ):
            net = b.some(26000000, 61000000)
            b.post(back, day, f"{who} HĐ {1200 + 7 * len(b.rows)}", _gtgt(account, net, 8))
            b.post(back, day + 6, f"UNC {who}", f"331 {net + _tax(net, 8)} | 1121")
        for day in (8, 12, 19, 28):
            sold = b.some(52000000, 88000000)
            b.post(
                back,
                day,
                f"HĐ {300 + len(b.rows)} tour khách đoàn",
                f"131 {sold + _tax(sold, 8)} | 5113 {-sold} | 33311",
            )
        b.post(back, 29, "Đại lý, khách đoàn CK", f"1121 {b.some(255000000, 288000000)} | 131")
        guides = b.some(17000000, 29000000)
        b.post(back, 31, "Trích công HDV T{mm}", f"6323 {guides} | 335")
        if back > 1:
            b.post(back - 1, 1, "Đảo trích công HDV", f"335 {guides} | 6323")
        if back == 1:
            b.want("accrual-not-released", f"335 {guides} | 6323", gap=True)
        if back < 11:
            b.post(back, 8, "Trả công HDV tháng trước", f"6323 {b.some(17000000, 29000000)} | 1121")
        b.post(back, 31, "Lương VP T{mm}", "6421 46000000 | 3382 9890000 | 3335 -900000 | 3382 -14720000 | 334")
        b.post(back, 31, "CK lương", "334 40270000 | 1121")
        b.post(back, 20, "Nộp BHXH, TNCN", "3382 4830000 | 3335 900000 | 1121")
        b.post(back, 15, "Booking.com, Klook hoa hồng", f"6417 {b.some(9000000, 16000000)} | 1121")
        b.post(back, 18, "Điện lực Hội An", _gtgt("6427", b.some(3000000, 5200000), 8, "1121"))
        if back:
            b.post(back, 31, "Phí ngân hàng BIDV", f"6428 {b.some(55000, 132000)} | 1121")
        if back in (10, 7, 5, 2):
            boat = b.some(9000000, 21000000)
            b.post(back, 24, f"HTX tàu Cù Lao Chàm HĐ {80 + back}", _gtgt("6321", boat, 8))
            b.post(back - 1, 9, "UNC HTX tàu Cù Lao Chàm", f"331 {boat + _tax(boat, 8)} | 1121")


def _tours_errors(b: Book) -> None:
    april, boat, hotel = b.some(64000000, 98000000), b.some(11000000, 23000000), b.some(28000000, 52000000)
    b.post(0, 26, "HĐ 00000641 đoàn Nagoya", f"131 {april + _tax(april, 8)} | 5113 {-april} | 33311")
    b.paper(
        "1C26TSH_641.txt",
        f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu 1C26TSH   Số 00000641   Ngày 26 tháng 03 năm 2026
Đơn vị bán: CÔNG TY TNHH DU LỊCH SÔNG HOÀI      Đơn vị mua: CÔNG TY CP LỮ HÀNH SAKURA ĐÀ NẴNG
Tour Huế - Hội An - Mỹ Sơn, đoàn Nagoya 22 khách, khởi hành 05/04/2026, kết thúc 09/04/2026
Cộng tiền hàng {dong(april)}   Thuế suất 8%: {dong(_tax(april, 8))}   Tổng cộng thanh toán {dong(april + _tax(april, 8))} đồng""",
    )
    b.want("revenue-wrong-period", f"5113 {april} | 3387")
    b.post(-1, 4, "HTX tàu Cù Lao Chàm HĐ 119", _gtgt("6321", boat, 8))
    b.paper(
        "HTX tau 119.txt",
        f"""
HTX DU LỊCH TÀU CÙ LAO CHÀM      HÓA ĐƠN GTGT số 119      Ngày 04/04/2026
Người mua: Công ty TNHH Du lịch Sông Hoài
Thuê tàu cao tốc đưa khách ngày 21/03/2026 và 28/03/2026
Tiền dịch vụ {dong(boat)}   GTGT 8% {dong(_tax(boat, 8))}   Cộng {dong(boat + _tax(boat, 8))}""",
    )
    b.want("wrong-period", f"6321 {boat} | 335")
    b.paper(
        "Lasenta 2290.txt",
        f"""
CÔNG TY CP LASENTA HỘI AN      HÓA ĐƠN GIÁ TRỊ GIA TĂNG      Số: 00002290      Ngày 30 tháng 03 năm 2026
Khách hàng: Công ty TNHH Du lịch Sông Hoài
Phòng deluxe đoàn Lyon, nhận phòng 27/03/2026, trả phòng 30/03/2026, 14 phòng
Tiền phòng {dong(hotel)}   Thuế GTGT 8% {dong(_tax(hotel, 8))}   Tổng tiền {dong(hotel + _tax(hotel, 8))}   Hạn thanh toán 15 ngày""",
    )
    b.want("unrecorded", f"6322 {hotel} | 1331 {_tax(hotel, 8)} | 331")
    soft = Decimal(12 * b.chance.randint(600, 1300) * 1000)
    b.post(0, 3, "Phần mềm TourPlan VN", f"6425 {soft} | 1121")
    b.paper(
        "tourplan.txt",
        f"""
CÔNG TY CP PHẦN MỀM TOURPLAN VN   HÓA ĐƠN số 771   Ngày 03/03/2026   Công ty TNHH Du lịch Sông Hoài
Phí sử dụng phần mềm điều hành tour từ 01/03/2026 đến 28/02/2027 (không chịu thuế GTGT)
Thành tiền {dong(soft)} đồng, đã chuyển khoản""",
    )
    b.want("prepaid-expensed", f"242 {soft * 11 / 12:f} | 6425")
    engine = b.some(31000000, 48000000)
    b.post(0, 17, "Garage Tiến Thu xe 43B-012.77", f"2113 {engine} | 1332 {_tax(engine, 8)} | 331")
    b.paper(
        "tien thu.txt",
        f"""
GARAGE TIẾN THU ĐÀ NẴNG   HÓA ĐƠN GTGT 00000455   Ngày 17/03/2026   Bên mua: Công ty TNHH Du lịch Sông Hoài
Sửa chữa xe 29 chỗ 43B-012.77: đại tu hộp số, thay bộ ly hợp, nhớt; công thợ
Tiền hàng {dong(engine)}   Thuế 8% {dong(_tax(engine, 8))}   Thanh toán {dong(engine + _tax(engine, 8))}""",
    )
    b.want("expense-capitalised", f"6325 {engine} | 2113")
    van = Decimal(120 * b.chance.randint(6, 9) * 1000000)
    b.post(0, 11, "Ford Đà Nẵng xe Transit 16 chỗ", f"2113 {van} | 1332 {_tax(van, 10)} | 331")
    b.post(0, 31, "Trích KH xe Transit T03.2026", f"6324 {van / 120} | 2141")
    b.paper(
        "ford transit.txt",
        f"""
CÔNG TY TNHH FORD ĐÀ NẴNG   HÓA ĐƠN GTGT 00001107   Ngày 11 tháng 03 năm 2026   Công ty TNHH Du lịch Sông Hoài
01 xe Ford Transit 16 chỗ, số khung RLM26-4471, bàn giao và đưa vào sử dụng ngày 11/03/2026
Giá chưa thuế {dong(van)}   Thuế GTGT 10% {dong(_tax(van, 10))}   Tổng {dong(van + _tax(van, 10))}""",
    )
    b.want("depreciation-pro-rata", f"2141 {(van / 120 * 10 / 31).quantize(Decimal(1))} | 6324")
    bike = b.some(18000000, 29000000)
    b.post(0, 20, "Honda Hòa Bình Minh", f"6423 {bike} | 1121")
    b.paper(
        "honda.txt",
        f"""
HONDA HÒA BÌNH MINH   HÓA ĐƠN BÁN HÀNG 5512   Ngày 20/03/2026   Công ty TNHH Du lịch Sông Hoài
01 xe máy Vision màu đỏ   {dong(bike)} đồng, đã thanh toán chuyển khoản
Ghi chú của anh Phúc (chủ sở hữu): mua cho con gái đi học, chi cá nhân""",
    )
    b.want("owner-private", f"1388 {bike} | 6423")
    dinner = b.some(9000000, 17000000)
    b.post(0, 10, "Nhà hàng Morning Glory HĐ 8802", _gtgt("6322", dinner, 8))
    b.post(0, 25, "Morning Glory 00008802 tiệc đoàn Lyon", _gtgt("6322", dinner, 8))
    b.paper(
        "morning glory 8802.txt",
        f"""
NHÀ HÀNG MORNING GLORY   HÓA ĐƠN GTGT số 00008802   Ngày 10/03/2026   Công ty TNHH Du lịch Sông Hoài
Tiệc tối 09/03/2026, 38 khách   {dong(dinner)}   Thuế 8% {dong(_tax(dinner, 8))}   Tổng {dong(dinner + _tax(dinner, 8))}""",
    )
    b.want("double-invoice", f"331 {dinner + _tax(dinner, 8)} | 6322 {-dinner} | 1331")


def _tours_decoys(b: Book) -> None:
    for number, when in (("8811", "12"), ("8812", "13")):
        b.post(0, int(when), f"Nhà hàng Morning Glory HĐ {number}", _gtgt("6322", Decimal(4500000), 8))
        b.paper(
            f"morning glory {number}.txt",
            f"""
NHÀ HÀNG MORNING GLORY   HÓA ĐƠN GTGT số 0000{number}   Ngày {when}/03/2026   Công ty TNHH Du lịch Sông Hoài
Ăn trưa 15 khách ngày {when}/03/2026   4.500.000   Thuế 8% 360.000   Tổng 4.860.000""",
        )
    b.post(0, 16, "Áo phao 60 cái", _gtgt("6423", Decimal(21000000), 8))
    b.paper(
        "ao phao.txt",
        """
CÔNG TY TNHH THIẾT BỊ BIỂN XANH   HÓA ĐƠN GTGT 00000310   Ngày 16/03/2026   Công ty TNHH Du lịch Sông Hoài
Áo phao người lớn, 60 cái x 350.000   21.000.000   Thuế 8% 1.680.000   Tổng 22.680.000""",
    )
    b.post(0, 27, "Đoàn Osaka đặt cọc tour tháng 5", "1121 40000000 | 3387")
    b.post(0, 23, "Lốp xe 43B-012.77", _gtgt("6325", Decimal(14400000), 8))
    b.paper(
        "lop xe.txt",
        """
LỐP BRIDGESTONE ĐÀ NẴNG   HÓA ĐƠN GTGT 00000991   Ngày 23/03/2026   Công ty TNHH Du lịch Sông Hoài
Lốp 7.00R16, 4 cái x 3.600.000   14.400.000   Thuế 8% 1.152.000   Tổng 15.552.000""",
    )
    b.post(0, 14, "Hội chợ VITM tháng 4, gian hàng", _gtgt("242", Decimal(18000000), 8))
    b.paper(
        "vitm.txt",
        """
BAN TỔ CHỨC VITM HÀ NỘI   HÓA ĐƠN GTGT 00000072   Ngày 14/03/2026   Công ty TNHH Du lịch Sông Hoài
Thuê gian hàng hội chợ từ 09/04/2026 đến 12/04/2026   18.000.000   Thuế 8% 1.440.000   Tổng 19.440.000""",
    )
    b.post(0, 9, "HĐ 615 hủy", "131 10800000 | 5113 -10000000 | 33311")
    b.post(0, 9, "HĐ điều chỉnh giảm cho HĐ 615", "5113 10000000 | 33311 800000 | 131")
    b.paper(
        "bao gia tau.txt",
        """
XƯỞNG ĐÓNG TÀU NAM PHƯỚC   BÁO GIÁ ngày 24/03/2026   Kính gửi: Công ty TNHH Du lịch Sông Hoài
01 tàu composite 24 chỗ   1.150.000.000   chưa gồm VAT   hiệu lực 30 ngày""",
    )
    b.paper(
        "Quang Da thang 4.txt",
        """
NHÀ XE QUẢNG ĐÀ   HÓA ĐƠN GTGT 00003388   Ngày 03/04/2026   Công ty TNHH Du lịch Sông Hoài
Thuê xe 45 chỗ ngày 02/04/2026   6.200.000   Thuế 8% 496.000   Tổng 6.696.000""",
    )


_KINGDEE = """
A|1001|库存现金
A|1002.01|银行存款-建行市北支行
A|1122|应收账款
A|1123|预付账款
A|1221.01|其他应收款-股东孙立
A|1221.02|其他应收款-青岛海纳物流
A|1403|原材料-木材、型材
A|1501|待摊费用
A|1601|固定资产
A|1602|累计折旧
L|2202|应付账款
L|2203|预收账款
L|2211.01|应付职工薪酬-工资
L|2211.02|应付职工薪酬-社保公积金
L|2221.01.01|应交增值税-进项税额
L|2221.01.02|应交增值税-销项税额
L|2221.10|应交个人所得税
L|2241.03|其他应付款-预提费用
E|3001|实收资本
I|5001.01|主营业务收入-展台搭建
I|5001.02|主营业务收入-设计
X|5401.01|主营业务成本-材料
X|5401.02|主营业务成本-外包施工
X|5401.03|主营业务成本-运输
X|5601.05|销售费用-广告宣传
X|5602.01|管理费用-工资
X|5602.02|管理费用-社保公积金
X|5602.03|管理费用-厂房租金
X|5602.04|管理费用-折旧
X|5602.05|管理费用-办公及低值易耗
X|5602.06|管理费用-水电
X|5602.07|管理费用-修理
X|5602.08|管理费用-保险
X|5602.09|管理费用-审计咨询
X|5603.01|财务费用-手续费
"""

_HAINA_POLICY = """
青岛海纳展览工程有限公司  会计核算办法(2025年修订)
一、单价 5000 元(不含税)以上且使用一年以上的设备列入 1601 固定资产,以下的直接计入 5602.05。
二、折旧:按年初资产清单每月计提;本年新增的设备由审计在年末统一补提。
三、设备、车辆的修理和配件:5602.07。
四、展会收入在撤展时确认;撤展在以后月份的,开票或收款先记 2203(不含税)。
五、本月已完工、发票未到的外包和运输,按不含税金额暂估记 2241.03。
六、受益期跨月且 2000 元以上的费用记 1501,按月平均摊销,起始当月算一个整月。
七、审计费每月预提,5602.09 对 2241.03。
八、股东个人消费:1221.01。
"""


def _jin(account: str, net: Decimal, percent: int, against: str = "2202") -> str:
    return f"{account} {net} | 2221.01.01 {cents(net * percent / 100)} | {against}"


def _gross(net: Decimal, percent: int) -> Decimal:
    return net + cents(net * percent / 100)


def stands(seed: int = 0) -> Book:
    b = Book("stands-kingdee", "CNY", 2025, 11, _KINGDEE, _HAINA_POLICY, seed)
    b.post(
        11,
        1,
        "期初余额",
        "1002.01 486200.35 | 1001 6800 | 1122 172000 | 1403 58000 | 1601 624000 | 1602 -211000 | 3001",
    )
    for back in (9, 6, 3, 0):
        b.post(back, 1, "付三个月厂房租金", "1501 54000 | 1002.01")
    for back in b.months((11, 10)):
        b.post(back, 30, "摊销{m}月厂房租金", "5602.03 18000 | 1501")
    b.every(30, "计提{m}月折旧", "5602.04 9350 | 1602", skip=(0,))
    b.want("depreciation-missing", "5602.04 9350 | 1602", gap=True)
    b.every(30, "预提{m}月审计费", "5602.09 2200 | 2241.03", skip=(0,))
    b.want("accrual-missing", "5602.09 2200 | 2241.03", gap=True)
    _stands_year(b)
    _stands_errors(b)
    _stands_decoys(b)
    fee = b.some(35, 120)
    b.want("bank-fee", f"5603.01 {fee} | 1002.01")
    lines = "\n".join(f"{d:%Y-%m-%d}  {t[:24]:<26}{a:,.2f}" for d, t, a in sorted(b.moved("1002.01")))
    b.paper(
        "建行对账单202511.txt",
        f"""
中国建设银行 青岛市北支行  账户交易明细  户名:青岛海纳展览工程有限公司  2025年11月
{lines}
2025-11-30  对公账户管理费、网银服务费  {-fee:,.2f}
期末余额  {b.balance("1002.01") - fee:,.2f}""",
    )
    return b


def _stands_year(b: Book) -> None:
    for back in b.months():
        for day, who, rate in ((3, "林森木业", 13), (15, "宏达型材", 13)):
            wood = b.some(13000, 27000)
            b.post(back, day, f"购材料 {who} 发票{25310000 + 21 * len(b.rows)}", _jin("5401.01", wood, rate))
            b.post(back, day + 9, f"付{who}货款", f"2202 {_gross(wood, rate)} | 1002.01")
        for day in (5, 12, 18, 27):
            built = b.some(29000, 52000)
            b.post(
                back,
                day,
                f"展台搭建收入 {len(b.rows)}号合同",
                f"1122 {_gross(built, 6)} | 5001.01 {-built} | 2221.01.02",
            )
        b.post(back, 28, "收客户款", f"1002.01 {b.some(128000, 160000)} | 1122")
        design = b.some(5000, 12000)
        b.post(back, 20, "设计费收入", f"1002.01 {_gross(design, 6)} | 5001.02 {-design} | 2221.01.02")
        b.post(back, 30, "计提{m}月工资", "5602.01 46000 | 2211.01")
        b.post(back, 30, "计提{m}月社保公积金", "5602.02 13100 | 2211.02")
        b.post(back, 15, "发放上月工资", "2211.01 46000 | 2211.02 -4850 | 2221.10 -310 | 1002.01")
        b.post(back, 15, "缴社保公积金", "2211.02 17950 | 1002.01")
        b.post(back, 14, "缴个税", "2221.10 310 | 1002.01")
        power = b.some(1900, 3800)
        b.post(back, 19, "国网青岛电费", _jin("5602.06" if back else "5602.05", power, 13, "1002.01"))
        if not back:
            b.want("wrong-account", f"5602.06 {power} | 5602.05")
        if back:
            b.post(back, 30, "建行手续费", f"5603.01 {b.some(35, 120)} | 1002.01")
        if back in (9, 6, 4, 2):
            crew = b.some(9000, 21000)
            b.post(back, 25, f"鑫磊装饰施工队 发票{880 + back}", _jin("5401.02", crew, 9))
            b.post(back - 1, 10, "付鑫磊装饰", f"2202 {_gross(crew, 9)} | 1002.01")
        if back in (10, 7, 5, 3):
            lent = b.some(3000, 6000)
            b.post(back, 11, "代海纳物流付油费", f"1221.02 {lent} | 1002.01")
            b.post(back - 1, 21, "海纳物流归还代付款", f"1002.01 {lent} | 1221.02")


def _stands_errors(b: Book) -> None:
    fair, crew, wood = b.some(48000, 86000), b.some(11000, 24000), b.some(14000, 26000)
    b.post(0, 24, "展台搭建 青岛鼎信 12月渔博会", f"1122 {_gross(fair, 6)} | 5001.01 {-fair} | 2221.01.02")
    b.paper(
        "销售发票_鼎信.txt",
        f"""
电子发票(增值税专用发票)  发票号码:25372000000188120417  开票日期:2025年11月24日
购买方:青岛鼎信水产有限公司    销售方:青岛海纳展览工程有限公司
*会展服务*渔博会特装展台设计搭建,展期2025年12月10日至12月13日
金额 {fair:.2f}  税率 6%  税额 {_gross(fair, 6) - fair:.2f}  价税合计 ¥{_gross(fair, 6):.2f}""",
    )
    b.want("revenue-wrong-period", f"5001.01 {fair} | 2203")
    b.post(-1, 6, "鑫磊装饰施工队 发票917", _jin("5401.02", crew, 9))
    b.paper(
        "鑫磊917.txt",
        f"""
电子发票(增值税专用发票)  发票号码:917  开票日期:2025年12月06日
购买方:青岛海纳展览工程有限公司    销售方:青岛鑫磊装饰工程有限公司
*建筑服务*展台安装施工  服务期间:2025年11月17日至2025年11月22日
金额 {crew:.2f}  税率 9%  税额 {_gross(crew, 9) - crew:.2f}  价税合计 ¥{_gross(crew, 9):.2f}""",
    )
    b.want("wrong-period", f"5401.02 {crew} | 2241.03")
    b.paper(
        "林森25318899.txt",
        f"""
电子发票(增值税专用发票)  发票号码:25318899  开票日期:2025年11月27日
购买方:青岛海纳展览工程有限公司    销售方:胶州林森木业有限公司
*木制品*阻燃板 18mm  260张  送货日期2025-11-26
金额 {wood:.2f}  税率 13%  税额 {_gross(wood, 13) - wood:.2f}  价税合计(小写)¥{_gross(wood, 13):.2f}""",
    )
    b.want("unrecorded", f"5401.01 {wood} | 2221.01.01 {_gross(wood, 13) - wood} | 2202")
    router = b.some(21000, 39000)
    b.post(0, 13, "购雕刻机 济南星辉数控", _jin("5602.05", router, 13))
    b.paper(
        "星辉数控.txt",
        f"""
电子发票(增值税专用发票)  发票号码:25377004  开票日期:2025年11月13日
购买方:青岛海纳展览工程有限公司    销售方:济南星辉数控机械有限公司
*机床*数控雕刻机 1325型  1台  已于11月12日验收
金额 {router:.2f}  税率 13%  税额 {_gross(router, 13) - router:.2f}  价税合计 ¥{_gross(router, 13):.2f}""",
    )
    b.want("asset-expensed", f"1601 {router} | 5602.05")
    truck = b.some(6200, 11800)
    b.post(0, 20, "鲁B货车 华通汽修", _jin("1601", truck, 13))
    b.paper(
        "华通汽修.txt",
        f"""
电子发票(增值税专用发票)  发票号码:25379915  开票日期:2025年11月20日
购买方:青岛海纳展览工程有限公司    销售方:青岛华通汽车维修有限公司
*修理修配劳务*鲁B·7K21Y货车发动机大修、更换离合器
金额 {truck:.2f}  税率 13%  税额 {_gross(truck, 13) - truck:.2f}  价税合计 ¥{_gross(truck, 13):.2f}""",
    )
    b.want("expense-capitalised", f"5602.07 {truck} | 1601")
    cover = Decimal(12 * b.chance.randint(380, 700))
    b.post(0, 4, "平安财产险", f"5602.08 {cover} | 1002.01")
    b.paper(
        "平安保单.txt",
        f"""
中国平安财产保险  企业财产综合险保险单 保单号 10771  投保人:青岛海纳展览工程有限公司
保险期间:自2025年11月1日零时起至2026年10月31日二十四时止
保险费合计 ¥{cover:,.2f}  缴费日期 2025年11月4日""",
    )
    b.want("prepaid-expensed", f"1501 {cover * 11 / 12:f} | 5602.08")
    piano = b.some(6000, 14000)
    b.post(0, 9, "京东 采购", f"5602.05 {piano} | 1002.01")
    b.paper(
        "京东订单.txt",
        f"""
京东  电子普通发票 30119982  2025年11月09日  购买方:青岛海纳展览工程有限公司
雅马哈电钢琴 P-225  1台  价税合计 ¥{piano:.2f}  收货地址:崂山区(孙立 家)
备注:孙总给孩子买的,个人用,误用公司账户付款""",
    )
    b.want("owner-private", f"1221.01 {piano} | 5602.05")
    bars = b.some(9000, 17000)
    b.post(0, 6, "购材料 宏达型材 发票25316650", _jin("5401.01", bars, 13))
    b.post(0, 21, "宏达 25316650 铝型材", _jin("5401.01", bars, 13))
    b.paper(
        "宏达25316650.txt",
        f"""
电子发票(增值税专用发票)  发票号码:25316650  开票日期:2025年11月06日
购买方:青岛海纳展览工程有限公司    销售方:青岛宏达型材有限公司
*铝材*八棱柱型材 600米
金额 {bars:.2f}  税率 13%  税额 {_gross(bars, 13) - bars:.2f}  价税合计 ¥{_gross(bars, 13):.2f}""",
    )
    b.want("double-invoice", f"2202 {_gross(bars, 13)} | 5401.01 {-bars} | 2221.01.01")


def _stands_decoys(b: Book) -> None:
    for number in ("25316701", "25316702"):
        b.post(0, 10, f"购材料 宏达型材 发票{number}", _jin("5401.01", Decimal(2600), 13))
        b.paper(
            f"宏达{number}.txt",
            f"""
电子发票(增值税专用发票)  发票号码:{number}  开票日期:2025年11月10日
购买方:青岛海纳展览工程有限公司    销售方:青岛宏达型材有限公司
*铝材*扁铝 200米
金额 2600.00  税率 13%  税额 338.00  价税合计 ¥2938.00""",
        )
    b.post(0, 11, "购电钻", _jin("5602.05", Decimal(7200), 13))
    b.paper(
        "五金.txt",
        """
电子发票(增值税专用发票)  发票号码:25374410  开票日期:2025年11月11日
购买方:青岛海纳展览工程有限公司    销售方:青岛汇丰五金有限公司
*电动工具*充电电钻  8把  单价900.00
金额 7200.00  税率 13%  税额 936.00  价税合计 ¥8136.00""",
    )
    b.post(0, 26, "付12月广交会杂志广告", _jin("1501", Decimal(3000), 6))
    b.paper(
        "广告.txt",
        """
电子发票(增值税专用发票)  发票号码:25375521  开票日期:2025年11月26日
购买方:青岛海纳展览工程有限公司    销售方:青岛会展杂志社
*广告服务*2025年12月刊内页
金额 3000.00  税率 6%  税额 180.00  价税合计 ¥3180.00""",
    )
    b.post(0, 25, "预收即墨服装 12月展", "1002.01 21200 | 2221.01.02 -1200 | 2203")
    b.post(0, 7, "展台搭建 错开票", "1122 10600 | 5001.01 -10000 | 2221.01.02")
    b.post(0, 7, "红冲错开票", "5001.01 10000 | 2221.01.02 600 | 1122")
    b.post(0, 17, "空压机维修", _jin("5602.07", Decimal(880), 13))
    b.paper(
        "空压机.txt",
        """
电子发票(增值税专用发票)  发票号码:25376630  开票日期:2025年11月17日
购买方:青岛海纳展览工程有限公司    销售方:青岛开山机械服务部
*修理修配劳务*空压机保养  金额 880.00  税率 13%  税额 114.40  价税合计 ¥994.40""",
    )
    b.paper(
        "报价单_激光机.txt",
        """
报价单  济南邦德激光  2025年11月19日  致:青岛海纳展览工程有限公司
激光切割机 3015  1台  人民币 168000 元(含税)  有效期30天""",
    )
    b.paper(
        "林森12月.txt",
        """
电子发票(增值税专用发票)  发票号码:25319420  开票日期:2025年12月03日
购买方:青岛海纳展览工程有限公司    销售方:胶州林森木业有限公司
*木制品*细木工板  60张  送货日期2025-12-02
金额 4200.00  税率 13%  税额 546.00  价税合计 ¥4746.00""",
    )
