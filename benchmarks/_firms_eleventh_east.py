"""The eleventh hand's eastern firms: scaffolding for hire in Hải Phòng (Circular 133), lift maintenance in Suzhou (Kingdee KIS codes)."""

# ruff: noqa: E501, PLR0917 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, dong

_TT133 = """
A|1111|Tiền mặt
A|1121|Tiền gửi VND - BIDV Hải Phòng
A|131|Phải thu khách hàng
A|1331|Thuế GTGT được khấu trừ
A|1388|Phải thu khác - Giám đốc Phạm Văn Hùng
A|152|Vật tư phụ
A|242|Chi phí trả trước
A|2111|Giàn giáo, cẩu, máy móc
A|2141|Hao mòn tài sản cố định
L|331|Phải trả người bán
L|3335|Thuế TNCN
L|33311|Thuế GTGT phải nộp
L|334|Phải trả người lao động
L|335|Chi phí phải trả
L|3383|BHXH, BHYT, BHTN
L|3387|Doanh thu chưa thực hiện
L|3411|Vay BIDV
E|4111|Vốn góp
E|4212|Lợi nhuận chưa phân phối
I|5113|Doanh thu cho thuê giàn giáo
I|5118|Doanh thu lắp dựng, tháo dỡ
X|6321|Chi phí nhân công lắp dựng
X|6322|Thuê ngoài vận chuyển, cẩu
X|6323|Khấu hao giàn giáo
X|6324|Sửa chữa, bảo dưỡng giàn giáo và xe
X|6421|Lương văn phòng
X|6422|Thuê kho bãi
X|6423|Công cụ, đồ dùng
X|6425|Phí, lệ phí, bảo hiểm
X|6426|Điện, nước, điện thoại
X|6428|Tiếp khách, quảng cáo
X|6429|Phí ngân hàng
X|635|Chi phí tài chính
I|515|Doanh thu tài chính
"""

_SCAFFOLD_POLICY = """
CÔNG TY TNHH GIÀN GIÁO CẤM GIANG                   QUY ĐỊNH KẾ TOÁN NỘI BỘ (áp dụng từ 01/01/2026)
1. Tài sản từ 30.000.000 đồng trở lên (chưa thuế) một chiếc hoặc một bộ và dùng trên một năm ghi vào 2111; dưới mức đó ghi 6423.
2. Khấu hao đường thẳng, tính từ tháng sau tháng đưa vào sử dụng: giàn giáo, cẩu, máy 8 năm. Ghi Nợ 6323, Có 2141.
3. Sửa chữa, bảo dưỡng, thay phụ tùng: 6324.
4. Chi phí từ 2.000.000 đồng cho các tháng sau: ghi 242 và phân bổ đều theo tháng, tháng đầu tính đủ.
5. Doanh thu cho thuê ghi vào tháng cho thuê; tiền thuê của tháng sau đã xuất hóa đơn để ở 3387.
6. Dịch vụ đã nhận trong tháng mà chưa có hóa đơn: trích vào 335, không gồm thuế GTGT.
7. Lương tháng 13: mỗi tháng trích 1/12 (6421/335).
8. Chi tiêu riêng của giám đốc: 1388.
"""


def _tax(net: Decimal, percent: int = 8) -> Decimal:
    return net * percent / 100


def _vat(account: str, net: Decimal, against: str = "331", percent: int = 8) -> str:
    return f"{account} {net} | 1331 {_tax(net, percent)} | {against}"


def scaffolds(seed: int = 0) -> Book:
    b = Book("scaffolds-tt133", "VND", 2026, 7, _TT133, _SCAFFOLD_POLICY, seed)
    b.post(
        11,
        1,
        "Số dư đầu kỳ",
        "1111 42000000 | 1121 618400000 | 131 210000000 | 242 38400000 | 2111 2304000000 | 2141 -720000000 | 3411 -350000000 | 4111 -1500000000 | 4212",
    )
    b.every(3, "Thuê bãi Đình Vũ T{m}/{y}", _vat("6422", Decimal(24000000), "1121"))
    b.every(31, "Khấu hao TSCĐ T{m}/{y}", "6323 24000000 | 2141")
    b.every(31, "Phân bổ sơn, ván gỗ T{m}", "6423 3200000 | 242", skip=(0,))
    b.want("prepaid-release-missing", "6423 3200000 | 242", gap=True)
    b.every(31, "Trích trước lương tháng 13 T{m}", "6421 9500000 | 335", skip=(0,))
    b.want("payroll-accrual-missing", "6421 9500000 | 335", gap=True)
    _scaffolds_year(b)
    _scaffolds_errors(b)
    _scaffolds_decoys(b)
    fee = b.some(55000, 190000)
    b.want("bank-fee", f"6429 {fee} | 1121")
    lines = "\n".join(f"{d:%d/%m/%Y} | {t[:44]:<46}| {dong(a):>16}" for d, t, a in sorted(b.moved("1121")))
    b.paper(
        "BIDV sổ phụ 07-2026.txt",
        f"""
NGÂN HÀNG BIDV - CN HẢI PHÒNG     SỔ PHỤ TÀI KHOẢN 3211 0000 448812 (VND)     Chủ TK: CÔNG TY TNHH GIÀN GIÁO CẤM GIANG
Từ ngày 01/07/2026 đến ngày 31/07/2026
{lines}
31/07/2026 | Thu phí duy trì TK, phí SMS                    | {dong(-fee):>16}
Số dư ngày 31/07/2026: {dong(b.balance("1121") - fee)} VND""",
    )
    return b


def _scaffolds_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((5, "Xây dựng Bạch Đằng"), (14, "Cơ khí Lilama"), (25, "Xây dựng Bạch Đằng")):
            net = b.some(48000000, 92000000)
            b.post(
                back,
                day,
                f"HĐ {700 + len(b.rows)} cho thuê giàn giáo {who} T{{m}}",
                f"131 {net + _tax(net)} | 5113 {-net} | 33311",
            )
        work = b.some(30000000, 60000000)
        b.post(
            back,
            28,
            f"HĐ {700 + len(b.rows)} lắp dựng tháng {{m}}",
            f"131 {work + _tax(work)} | 5118 {-work} | 33311",
        )
        b.post(back, 27, "Khách hàng chuyển khoản", f"1121 {b.some(240000000, 290000000)} | 131")
        for day, who in ((8, "Vận tải Hoàng Long"), (20, "Cẩu Minh Đức")):
            net = b.some(11000000, 28000000)
            b.post(back, day, f"HĐ {300 + len(b.rows)} {who}", _vat("6322", net))
            b.post(back, min(day + 9, 30), f"Trả tiền {who}", f"331 {net + _tax(net)} | 1121")
        b.post(back, 31, "Lương T{m}/{y}", "6321 96000000 | 6421 28000000 | 3383 -13020000 | 3335 -800000 | 334")
        b.post(back, 31, "Chi lương T{m}", "334 110180000 | 1121")
        b.post(back, 16, "Nộp BHXH, thuế TNCN", "3383 13020000 | 3335 800000 | 1121")
        b.post(back, 11, "Viettel internet, di động", _vat("6426" if back else "6428", Decimal(1450000), "1121", 10))
        b.post(back, 18, "Petrolimex dầu xe cẩu", _vat("6322", b.some(7000000, 14000000), "1121"))
        b.post(back, 22, "Trả gốc và lãi vay BIDV", f"3411 10000000 | 635 {2600000 - 70000 * (11 - back)} | 1121")
        power = b.some(3100000, 5900000)
        if back:
            b.post(back, 31, "Trích tiền điện T{m}", f"6426 {power} | 335")
            b.post(back, 30, "Phí BIDV", f"6429 {b.some(55000, 190000)} | 1121")
        if back > 1:
            b.post(back - 1, 1, "Hoàn nhập trích tiền điện", f"335 {power} | 6426")
        if back == 1:
            b.want("accrual-not-released", f"335 {power} | 6426", gap=True)
        if back < 11:
            b.post(back, 9, "Điện lực Hải Phòng kỳ trước", _vat("6426", b.some(3100000, 5900000), "1121"))
    b.post(0, 31, "Trích tiền điện T7", f"6426 {b.some(3100000, 5900000)} | 335")
    b.want("wrong-account", "6426 1450000 | 6428")


def _invoice(number: str, day: str, seller: str, line: str, net: Decimal, percent: int = 8) -> str:
    tax = _tax(net, percent)
    return f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG     Ký hiệu 1C26TCG     Số {number}     Ngày {day}
Đơn vị bán: {seller}
Đơn vị mua: CÔNG TY TNHH GIÀN GIÁO CẤM GIANG, Đông Hải 2, Hải An, Hải Phòng
{line}
Cộng tiền hàng: {dong(net)}     Thuế suất {percent}%: {dong(tax)}     Tổng thanh toán: {dong(net + tax)} đồng"""


def _scaffolds_errors(b: Book) -> None:
    crane, welder, gearbox, truck = (
        b.some(12000000, 31000000),
        b.some(36000000, 78000000),
        b.some(31000000, 54000000),
        b.some(9000000, 26000000),
    )
    b.paper(
        "cau minh duc 1180.pdf",
        _invoice(
            "1180",
            "30 tháng 7 năm 2026",
            "CÔNG TY TNHH CẨU MINH ĐỨC",
            "Ca cẩu 50 tấn tại cảng Nam Đình Vũ, ngày 28 và 29/07/2026",
            crane,
        ),
    )
    b.want("unrecorded", f"6322 {crane} | 1331 {_tax(crane)} | 331")
    b.post(0, 9, "Máy hàn Kim Tín", _vat("6423", welder, percent=10))
    b.paper(
        "kim tin.pdf",
        _invoice(
            "3391",
            "09 tháng 7 năm 2026",
            "TẬP ĐOÀN KIM TÍN",
            "01 máy cắt plasma CNC CUT-120, số máy KT2605118, giao và chạy thử ngày 08/07/2026",
            welder,
            10,
        ),
    )
    b.want("asset-expensed", f"2111 {welder} | 6423")
    b.post(0, 21, "Garage Thành An", _vat("2111", gearbox))
    b.paper(
        "thanh an.pdf",
        _invoice(
            "662",
            "21 tháng 7 năm 2026",
            "GARA Ô TÔ THÀNH AN",
            "Sửa chữa xe cẩu 15C-120.44: đại tu hộp số, thay bộ ly hợp, hoàn thành ngày 20/07/2026",
            gearbox,
        ),
    )
    b.want("expense-capitalised", f"6324 {gearbox} | 2111")
    b.post(-1, 7, "HĐ 4471 Vận tải Hoàng Long", _vat("6322", truck))
    b.paper(
        "hoang long 4471.pdf",
        _invoice(
            "4471",
            "07 tháng 8 năm 2026",
            "CÔNG TY VẬN TẢI HOÀNG LONG",
            "Vận chuyển giàn giáo Hải Phòng - Quảng Ninh, 6 chuyến, từ ngày 22/07/2026 đến ngày 27/07/2026",
            truck,
        ),
    )
    b.want("wrong-period", f"6322 {truck} | 335")
    cover = Decimal(12 * b.chance.randint(900, 2400) * 1000)
    b.post(0, 2, "Bảo hiểm PJICO", f"6425 {cover} | 1121")
    b.paper(
        "pjico.pdf",
        f"""
TỔNG CÔNG TY BẢO HIỂM PJICO - HẢI PHÒNG     GIẤY CHỨNG NHẬN VÀ THÔNG BÁO PHÍ     Số 26/HP/118-4420
Người được bảo hiểm: CÔNG TY TNHH GIÀN GIÁO CẤM GIANG     Bảo hiểm trách nhiệm và tài sản
Thời hạn bảo hiểm: từ 01/07/2026 đến 30/06/2027     Tổng phí: {dong(cover)} đồng (không chịu thuế GTGT)     Đã thu ngày 02/07/2026""",
    )
    b.want("prepaid-expensed", f"242 {cover * 11 / 12:f} | 6425")
    august = b.some(42000000, 88000000)
    b.post(0, 30, "HĐ 990 Đóng tàu Phà Rừng", f"131 {august + _tax(august)} | 5113 {-august} | 33311")
    b.paper(
        "HD 990.pdf",
        f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG     Ký hiệu 1C26TGG     Số 990     Ngày 30 tháng 7 năm 2026
Đơn vị bán: CÔNG TY TNHH GIÀN GIÁO CẤM GIANG
Đơn vị mua: CÔNG TY ĐÓNG TÀU PHÀ RỪNG
Tiền thuê giàn giáo tháng 8/2026 (từ 01/08/2026 đến 31/08/2026), thanh toán trước
Cộng tiền hàng: {dong(august)}     Thuế suất 8%: {dong(_tax(august))}     Tổng thanh toán: {dong(august + _tax(august))} đồng""",
    )
    b.want("income-of-later-month", f"5113 {august} | 3387")
    paint = b.some(8000000, 19000000)
    b.post(0, 6, "HĐ 2207 Vận tải Hoàng Long", _vat("6322", paint))
    b.post(0, 24, "Hoang Long cước xe T7, HĐ 2207", _vat("6322", paint))
    b.paper(
        "hoang long 2207.pdf",
        _invoice(
            "2207",
            "06 tháng 7 năm 2026",
            "CÔNG TY VẬN TẢI HOÀNG LONG",
            "Cước vận chuyển giàn giáo, 3 chuyến ngày 04 và 05/07/2026",
            paint,
        ),
    )
    b.want("double-invoice", f"331 {paint + _tax(paint)} | 6322 {-paint} | 1331")
    sofa = b.some(14000000, 27000000)
    b.post(0, 17, "Nội thất Hòa Phát", _vat("6423", sofa, "1121", 10))
    b.paper(
        "hoa phat.pdf",
        _invoice("8815", "17 tháng 7 năm 2026", "CỬA HÀNG NỘI THẤT HÒA PHÁT", "01 bộ bàn ăn 6 ghế gỗ sồi", sofa, 10)
        + "\nGhi chú bút bi: đồ dùng gia đình anh Hùng, chi cá nhân",
    )
    b.want("owner-private", f"1388 {sofa + _tax(sofa, 10)} | 6423 {-sofa} | 1331")
    press = Decimal(96 * b.chance.randint(500, 1100) * 1000)
    b.post(1, 18, "Cẩu tự hành mini", _vat("2111", press, percent=10))
    b.paper(
        "cau mini.pdf",
        _invoice(
            "118",
            "18 tháng 6 năm 2026",
            "CÔNG TY MÁY XÂY DỰNG ĐÔNG Á",
            "01 cẩu bánh xích mini UNIC URW-295, số khung UR26-0771, đưa vào sử dụng ngày 18/06/2026",
            press,
            10,
        ),
    )
    b.want("asset-not-depreciated", f"6323 {press / 96} | 2141")


def _scaffolds_decoys(b: Book) -> None:
    for number, where in (("1151", "Lạch Huyện"), ("1152", "Tràng Duệ")):
        b.post(0, 13, f"HĐ {number} Cẩu Minh Đức", _vat("6322", Decimal(6500000)))
        b.paper(
            f"cau minh duc {number}.pdf",
            _invoice(
                number,
                "13 tháng 7 năm 2026",
                "CÔNG TY TNHH CẨU MINH ĐỨC",
                f"Ca cẩu 25 tấn tại {where}, ngày 11/07/2026",
                Decimal(6500000),
            ),
        )
    b.post(0, 14, "Dây đai an toàn", _vat("6423", Decimal(38000000), percent=10))
    b.paper(
        "day dai.pdf",
        _invoice(
            "771",
            "14 tháng 7 năm 2026",
            "BẢO HỘ LAO ĐỘNG NAM TRUNG",
            "Dây đai an toàn toàn thân, 40 bộ x 950.000",
            Decimal(38000000),
            10,
        ),
    )
    b.post(0, 23, "Gian hàng Vietbuild tháng 9", _vat("242", Decimal(16000000)))
    b.paper(
        "vietbuild.pdf",
        _invoice(
            "5518",
            "23 tháng 7 năm 2026",
            "CÔNG TY HỘI CHỢ VIETBUILD",
            "Gian hàng triển lãm Vietbuild Hà Nội, từ 09/09/2026 đến 13/09/2026",
            Decimal(16000000),
        ),
    )
    b.post(0, 28, "Bảo dưỡng xe cẩu", _vat("6324", Decimal(33000000)))
    b.paper(
        "bao duong.pdf",
        _invoice(
            "690",
            "28 tháng 7 năm 2026",
            "GARA Ô TÔ THÀNH AN",
            "Bảo dưỡng định kỳ xe cẩu 15C-118.02, thay dầu thủy lực và lọc ngày 27/07/2026",
            Decimal(33000000),
        ),
    )
    b.post(0, 10, "HĐ 951 Cơ khí Lilama", "131 21600000 | 5113 -20000000 | 33311")
    b.post(0, 11, "Hủy HĐ 951, sai mã số thuế", "5113 20000000 | 33311 1600000 | 131")
    b.post(0, 11, "HĐ 952 Cơ khí Lilama thay HĐ 951", "131 21600000 | 5113 -20000000 | 33311")
    b.post(0, 29, "Vinaconex ứng trước tiền thuê tháng 8", "1121 54000000 | 33311 -4000000 | 3387")
    b.paper(
        "bao gia gian giao.pdf",
        """
CÔNG TY THÉP HÒA PHÁT     BÁO GIÁ     Ngày 20/07/2026     Kính gửi: Công ty TNHH Giàn Giáo Cấm Giang
Giàn giáo nêm 1.000 bộ     Thành tiền 410.000.000     Thuế 10% 41.000.000     Tổng 451.000.000 đồng     Hiệu lực 15 ngày""",
    )
    b.paper(
        "hoang long 4520.pdf",
        _invoice(
            "4520",
            "12 tháng 8 năm 2026",
            "CÔNG TY VẬN TẢI HOÀNG LONG",
            "Vận chuyển giàn giáo, 2 chuyến ngày 10/08/2026",
            Decimal(7200000),
        ),
    )


_KIS = """
A|1001|库存现金
A|1002.01|银行存款-苏州银行
A|1122|应收账款
A|1221.01|其他应收款-股东陆建国
A|1221.02|其他应收款-苏州恒升电梯安装有限公司
A|1405|库存商品-配件
A|1601|固定资产
A|1602|累计折旧
A|1801|长期待摊费用
A|1123|预付账款
L|2202|应付账款
L|2202.99|应付账款-暂估
L|2203|预收账款
L|2211|应付职工薪酬
L|2221.01|应交税费-进项税额
L|2221.02|应交税费-销项税额
L|2221.06|应交税费-个人所得税
L|2241.01|其他应付款-社保公积金个人部分
E|3001|实收资本
E|3104|利润分配-未分配利润
I|5001.01|主营业务收入-维保
I|5001.02|主营业务收入-改造大修
X|5401.01|主营业务成本-外包人工
X|5401.02|主营业务成本-配件
X|5601.01|销售费用-广告宣传
X|5602.01|管理费用-工资
X|5602.02|管理费用-社保公积金
X|5602.03|管理费用-折旧
X|5602.04|管理费用-房租
X|5602.05|管理费用-水电
X|5602.06|管理费用-修理费
X|5602.07|管理费用-办公费
X|5602.08|管理费用-通讯费
X|5602.09|管理费用-低值易耗品
X|5602.10|管理费用-保险费
X|5602.11|管理费用-装修摊销
X|5602.12|管理费用-车辆费
X|5603.01|财务费用-手续费
"""

_LIFTS_POLICY = """
苏州安梯电梯工程有限公司　　会计核算办法（2025年修订）
一、单价（不含税）5000元以上、使用一年以上的设备工具计入1601固定资产，单价不足5000元的一次计入5602.09。
二、固定资产按年限平均法折旧，次月起提，检测仪器和工具5年，车辆4年，不留残值，借5602.03贷1602。
三、设备、车辆的修理保养计入5602.06。
四、预付以后各月的费用1000元以上的，计入1123，按月平均分摊，当月算一个月。
五、维保费按服务月份确认收入，提前开票的以后月份部分计入2203。
六、当月已经接受、月末未收到发票的服务和材料，按不含税金额暂估计入2202.99，次月初冲回。
七、办公室装修在1801核算，每月摊销计入5602.11。
八、股东陆建国个人的支出计入1221.01。与苏州恒升电梯安装有限公司（同一股东）的往来在1221.02核算，按月对账。
"""


def _jin(account: str, net: Decimal, percent: int = 6, against: str = "2202") -> str:
    return f"{account} {net} | 2221.01 {cents(net * percent / 100)} | {against}"


def _yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def _total(net: Decimal, percent: int = 6) -> Decimal:
    return net + cents(net * percent / 100)


def lifts(seed: int = 0) -> Book:
    b = Book("lifts-kis", "CNY", 2025, 11, _KIS, _LIFTS_POLICY, seed)
    b.post(
        11,
        1,
        "上年结转",
        "1001 8000 | 1002.01 386200.4 | 1122 142000 | 1221.02 26500 | 1405 61000 | 1601 342000 | 1602 -118000 | 1801 72000 | 3001 -500000 | 3104",
    )
    b.every(5, "付{m}月房租 娄葑创业园", _jin("5602.04", Decimal(9200), 9, "1002.01"))
    b.every(31, "计提{m}月折旧", "5602.03 6100 | 1602")
    b.every(31, "摊销{m}月办公室装修", "5602.11 2000 | 1801", skip=(0,))
    b.want("amortisation-missing", "5602.11 2000 | 1801", gap=True)
    _lifts_year(b)
    _lifts_errors(b)
    _lifts_more(b)
    _lifts_decoys(b)
    fee = b.some(35, 160)
    b.want("bank-fee", f"5603.01 {fee} | 1002.01")
    lines = "\n".join(f"{d:%Y-%m-%d}　{t[:30]}　{_yuan(a)}" for d, t, a in sorted(b.moved("1002.01")))
    b.paper(
        "苏州银行11月对账单.txt",
        f"""
苏州银行　单位活期存款对账单　户名：苏州安梯电梯工程有限公司　账号：7066 6011 2012 0044 871
期间：2025-11-01 至 2025-11-30
{lines}
2025-11-30　账户管理费及网银服务费　{_yuan(-fee)}
期末余额　{_yuan(b.balance("1002.01") - fee)}""",
    )
    return b


def _lifts_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((6, "园区物业"), (15, "新城商场"), (24, "姑苏医院")):
            net = b.some(26000, 52000)
            b.post(
                back,
                day,
                f"{who} {{m}}月维保费 发票{70000 + 17 * len(b.rows)}",
                f"1122 {_total(net)} | 5001.01 {-net} | 2221.02",
            )
        works = b.some(20000, 46000)
        b.post(
            back,
            21,
            f"大修工程款 发票{70000 + 17 * len(b.rows)}",
            f"1122 {_total(works, 9)} | 5001.02 {-works} | 2221.02",
        )
        b.post(back, 27, "客户回款", f"1002.01 {b.some(150000, 178000)} | 1122")
        for day, who in ((8, "佳顺劳务"), (22, "佳顺劳务")):
            net = b.some(9000, 21000)
            b.post(back, day, f"{who} 外包人工 票{3000 + len(b.rows)}", _jin("5401.01", net))
            b.post(back, day + 6, f"付{who}", f"2202 {_total(net)} | 1002.01")
        parts = b.some(6000, 15000)
        b.post(back, 12, f"通力配件 票{3000 + len(b.rows)}", _jin("5401.02", parts, 13))
        b.post(back, 26, "付通力配件", f"2202 {_total(parts, 13)} | 1002.01")
        b.post(back, 31, "计提{m}月工资", "5602.01 46000 | 5602.02 9800 | 2241.01 -4700 | 2221.06 -420 | 2211")
        b.post(back, 31, "发放{m}月工资", "2211 50680 | 1002.01")
        b.post(back, 15, "缴社保公积金个税", "2241.01 4700 | 2221.06 420 | 1002.01")
        b.post(back, 18, "中石化加油卡", _jin("5602.12", b.some(2200, 4100), 13, "1002.01"))
        b.post(back, 10, "中国电信", _jin("5602.08" if back else "5602.07", Decimal(680), 6, "1002.01"))
        water = b.some(900, 1900)
        if back:
            b.post(back, 31, "暂估{m}月电费", f"5602.05 {water} | 2202.99")
            b.post(back, 30, "苏州银行手续费", f"5603.01 {b.some(35, 160)} | 1002.01")
        if back > 1:
            b.post(back - 1, 1, "冲回暂估电费", f"2202.99 {water} | 5602.05")
        if back == 1:
            b.want("accrual-not-released", f"2202.99 {water} | 5602.05", gap=True)
        if back < 11:
            b.post(back, 13, "国网苏州供电 上月电费", _jin("5602.05", b.some(900, 1900), 13, "1002.01"))
    b.post(0, 30, "暂估11月电费", f"5602.05 {b.some(900, 1900)} | 2202.99")
    b.want("wrong-account", "5602.08 680 | 5602.07")


def _piao(number: str, day: str, seller: str, line: str, net: Decimal, percent: int = 6) -> str:
    tax = cents(net * percent / 100)
    return f"""
电子发票（增值税专用发票）　发票号码：253220000000{number}　开票日期：{day}
购买方：苏州安梯电梯工程有限公司　　销售方：{seller}
{line}
金额 ¥{_yuan(net)}　税率{percent}%　税额 ¥{_yuan(tax)}　价税合计 ¥{_yuan(net + tax)}"""


def _lifts_errors(b: Book) -> None:
    crew, tester, motor, hoist = b.some(11000, 26000), b.some(9000, 24000), b.some(5600, 13000), b.some(6000, 17000)
    b.paper(
        "佳顺20731.pdf",
        _piao(
            "20731",
            "2025年11月29日",
            "苏州佳顺劳务有限公司",
            "*劳务*电梯安装辅助人工 11月25日至11月28日 16工日",
            crew,
        ),
    )
    b.want("unrecorded", f"5401.01 {crew} | 2221.01 {cents(crew * 6 / 100)} | 2202")
    b.post(0, 7, "上海正西仪器", _jin("5602.09", tester, 13))
    b.paper(
        "正西仪器.pdf",
        _piao(
            "31180",
            "2025年11月07日",
            "上海正西仪器设备有限公司",
            "*仪器仪表*电梯限速器测试仪 ZX-XC2 1台 出厂编号2509117 11月6日到货验收",
            tester,
            13,
        ),
    )
    b.want("asset-expensed", f"1601 {tester} | 5602.09")
    b.post(0, 19, "吴中汽修厂", _jin("1601", motor, 13))
    b.paper(
        "吴中汽修.pdf",
        _piao(
            "44120",
            "2025年11月19日",
            "苏州吴中汽车修理厂",
            "*维修*工程车苏E·7K118 发动机大修、更换离合器 11月18日竣工",
            motor,
            13,
        ),
    )
    b.want("expense-capitalised", f"5602.06 {motor} | 1601")
    b.post(-1, 9, "永达吊装", _jin("5401.01", hoist, 9))
    b.paper(
        "永达吊装.pdf",
        _piao(
            "51007",
            "2025年12月09日",
            "苏州永达吊装有限公司",
            "*建筑服务*曳引机吊装 新城商场3号梯 施工日期2025年11月20日至11月22日",
            hoist,
            9,
        ),
    )
    b.want("wrong-period", f"5401.01 {hoist} | 2202.99")
    cover = Decimal(12 * b.chance.randint(300, 900))
    b.post(0, 3, "人保 电梯责任险", f"5602.10 {cover} | 1002.01")
    b.paper(
        "人保.pdf",
        f"""
中国人民财产保险股份有限公司苏州分公司　保险单及保费发票　保单号：PZDS202532050000118
被保险人：苏州安梯电梯工程有限公司　险种：电梯责任保险
保险期间：2025年11月1日零时起至2026年10月31日二十四时止　保险费合计：¥{_yuan(cover)}（免税）　缴费日期：2025年11月3日""",
    )
    b.want("prepaid-expensed", f"1123 {cover * 11 / 12:f} | 5602.10")
    doubled = b.some(5000, 14000)
    b.post(0, 5, "通力配件 票20655", _jin("5401.02", doubled, 13))
    b.post(0, 25, "通力门机板 发票20655", _jin("5401.02", doubled, 13))
    b.paper(
        "通力20655.pdf",
        _piao("20655", "2025年11月05日", "通力电梯配件苏州销售部", "*电梯配件*门机控制板 6块", doubled, 13),
    )
    b.want("double-invoice", f"2202 {_total(doubled, 13)} | 5401.02 {-doubled} | 2221.01")


def _lifts_more(b: Book) -> None:
    ahead = b.some(24000, 57000)
    b.post(0, 28, "金鸡湖酒店 维保费 发票79990", f"1122 {_total(ahead)} | 5001.01 {-ahead} | 2221.02")
    b.paper(
        "发票79990.pdf",
        f"""
电子发票（增值税专用发票）　发票号码：25322000000079990　开票日期：2025年11月28日
购买方：苏州金鸡湖酒店管理有限公司　　销售方：苏州安梯电梯工程有限公司
*维修劳务*电梯维护保养费 服务期2025年12月1日至2025年12月31日
金额 ¥{_yuan(ahead)}　税率6%　税额 ¥{_yuan(cents(ahead * 6 / 100))}　价税合计 ¥{_yuan(_total(ahead))}""",
    )
    b.want("income-of-later-month", f"5001.01 {ahead} | 2203")
    watch = b.some(3000, 4900)
    b.post(0, 16, "苏宁易购", _jin("5602.09", watch, 13, "1002.01"))
    b.paper(
        "苏宁.pdf",
        _piao("66218", "2025年11月16日", "苏宁易购苏州观前店", "*家用电器*滚筒洗衣机 1台", watch, 13)
        + "\n备注（手写）：陆总家里用，个人消费",
    )
    b.want("owner-private", f"1221.01 {_total(watch, 13)} | 5602.09 {-watch} | 2221.01")
    collected, owed = b.some(8000, 26000), b.balance("1221.02")
    b.paper(
        "恒升对账函.pdf",
        f"""
往来对账函　　苏州恒升电梯安装有限公司　致：苏州安梯电梯工程有限公司　　截至2025年11月30日
2025年11月1日　我司欠贵司　　　　　　　　　　　　{_yuan(owed)}
2025年11月19日　代收贵司客户姑苏医院维保款　　　　　{_yuan(collected)}
2025年11月30日　我司欠贵司　　　　　　　　　　　　{_yuan(owed + collected)}""",
    )
    b.want("intercompany", f"1221.02 {collected} | 1122")


def _lifts_decoys(b: Book) -> None:
    for number, where in (("20660", "园区物业"), ("20661", "姑苏医院")):
        b.post(0, 14, f"佳顺劳务 外包人工 票{number}", _jin("5401.01", Decimal(3600)))
        b.paper(
            f"佳顺{number}.pdf",
            _piao(
                number,
                "2025年11月14日",
                "苏州佳顺劳务有限公司",
                f"*劳务*{where}困人救援辅助人工 6工日 11月12日",
                Decimal(3600),
            ),
        )
    b.post(0, 11, "对讲机", _jin("5602.09", Decimal(7800), 13))
    b.paper(
        "对讲机.pdf",
        _piao(
            "71120",
            "2025年11月11日",
            "泉州摩托通讯设备有限公司",
            "*通信设备*对讲机 20台 单价390.00",
            Decimal(7800),
            13,
        ),
    )
    b.post(0, 20, "明年1月行业展展位", _jin("1123", Decimal(6500)))
    b.paper(
        "展位.pdf",
        _piao(
            "33018",
            "2025年11月20日",
            "苏州国际博览中心有限公司",
            "*会展服务*电梯行业展展位费 展期2026年1月14日至16日",
            Decimal(6500),
        ),
    )
    b.post(0, 26, "限速器校验仪检定维修", _jin("5602.06", Decimal(5400)))
    b.paper(
        "仪器维修.pdf",
        _piao(
            "40551",
            "2025年11月26日",
            "苏州计量测试院",
            "*维修劳务*限速器校验仪修理及检定 11月25日完成",
            Decimal(5400),
        ),
    )
    b.post(0, 17, "园区物业 维保费 发票79801", "1122 21200 | 5001.01 -20000 | 2221.02")
    b.post(0, 18, "红字冲销发票79801", "5001.01 20000 | 2221.02 1200 | 1122")
    b.post(0, 18, "园区物业 维保费 发票79802", "1122 20140 | 5001.01 -19000 | 2221.02")
    b.post(0, 28, "预收平江路商铺12月维保费", "1002.01 5300 | 2221.02 -300 | 2203")
    b.paper(
        "报价.pdf",
        """
上海三菱电梯　报价单　2025年11月18日　致：苏州安梯电梯工程有限公司
曳引机 2台　不含税 ¥96,000.00　税额 ¥12,480.00　合计 ¥108,480.00　有效期20天""",
    )
    b.paper(
        "佳顺20880.pdf",
        _piao(
            "20880",
            "2025年12月04日",
            "苏州佳顺劳务有限公司",
            "*劳务*电梯安装辅助人工 12月1日至12月3日 9工日",
            Decimal(5400),
        ),
    )
