"""The eighth hand's eastern firms: an English school in Đà Lạt (Circular 99, free of VAT), a tea trader in Kunming."""

# ruff: noqa: E501 - bookings and papers read best in one line, in their own characters

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, dong

_SCHOOL = """
A|1111|Tiền mặt
A|1121|Tiền gửi ngân hàng ACB
A|131|Phải thu học viên, doanh nghiệp
A|1388|Phải thu khác - thành viên góp vốn
A|2111|Tài sản cố định hữu hình
A|2141|Hao mòn TSCĐ
A|242|Chi phí chờ phân bổ
A|2442|Ký quỹ, đặt cọc thuê nhà
L|331|Phải trả nhà cung cấp
L|3334|Thuế TNDN
L|3335|Thuế TNCN
L|334|Phải trả người lao động
L|335|Chi phí phải trả
L|3383|BHXH, BHYT, BHTN
L|3387|Học phí thu trước (doanh thu chờ phân bổ)
E|4111|Vốn góp
E|4212|Lợi nhuận năm nay
I|5113|Học phí
I|5118|Doanh thu giáo trình
I|515|Lãi tiền gửi
X|6321|Lương giáo viên
X|6322|Giáo trình, học liệu
X|6323|Tiền thuê phòng học
X|6324|Khấu hao
X|6325|Dụng cụ lớp học
X|6421|Lương văn phòng
X|6422|Bảo hiểm đóng cho nhân viên
X|6425|Quảng cáo, tuyển sinh
X|6426|Điện nước, vệ sinh
X|6427|Dịch vụ mua ngoài khác
X|6428|Phí ngân hàng
X|6429|Kiểm toán, tư vấn
"""

_SCHOOL_POLICY = """
CÔNG TY TNHH GIÁO DỤC SAO MAI - Quy định hạch toán nội bộ (áp dụng từ 01/01/2025)
1. Dạy học không chịu thuế GTGT: thuế đầu vào tính luôn vào chi phí hoặc nguyên giá.
2. Học phí thu trước ghi vào 3387, phân bổ vào 5113 theo số ngày học từ ngày khai giảng đến ngày kết thúc, tính cả hai ngày.
3. Tài sản có nguyên giá từ 30 triệu đồng trở lên, dùng trên một năm: 2111. Khấu hao tài sản mua trong năm do kế toán trưởng tính vào cuối năm.
4. Chi phí trả trước cho nhiều tháng (từ 3 triệu đồng) đưa vào 242, phân bổ theo ngày.
5. Cuối tháng trích trước phí kiểm toán (6429/335).
6. Khoản chi cá nhân của thành viên góp vốn: 1388.
"""


def school(seed: int = 0) -> Book:
    b = Book("school-tt99", "VND", 2025, 10, _SCHOOL, _SCHOOL_POLICY, seed)
    b.post(
        11,
        1,
        "Số dư đầu kỳ",
        "1121 812000000 | 1111 24000000 | 2111 460000000 | 2141 -118000000 | 2442 90000000 | 4111",
    )
    for back in (9, 6, 3, 0):
        b.post(back, 1, "Trả tiền thuê nhà 3 tháng bà Hạnh", "242 114000000 | 1121")
    for back in b.months((11, 10, 0)):
        b.post(back, 31, "PB tiền thuê nhà T{mm}", "6323 38000000 | 242")
    b.want("prepaid-release-missing", "6323 38000000 | 242", gap=True)
    b.every(31, "Trích trước phí kiểm toán T{mm}", "6429 4500000 | 335", skip=(0,))
    b.want("accrual-missing", "6429 4500000 | 335", gap=True)
    b.every(31, "KH TSCĐ T{mm}/{y}", "6324 7600000 | 2141")
    _school_year(b)
    _school_errors(b)
    _school_decoys(b)
    fee = b.some(33000, 99000)
    b.want("bank-fee", f"6428 {fee} | 1121")
    lines = "\n".join(f"{d:%d/%m/%Y}  {t[:40]:<42}{dong(a)}" for d, t, a in sorted(b.moved("1121")))
    b.paper(
        "acb_thang10.pdf",
        f"""
NGÂN HÀNG Á CHÂU (ACB)   SỔ PHỤ TÀI KHOẢN THÁNG 10/2025   CT TNHH GIAO DUC SAO MAI   Loại tiền VND
{lines}
31/10/2025  Thu phí dịch vụ SMS và quản lý TK         {dong(-fee)}
Số dư cuối: {dong(b.balance("1121") - fee)}""",
    )
    return b


def _school_year(b: Book) -> None:
    for back in b.months():
        paid = b.some(118000000, 164000000)
        b.post(back, 4, "Thu học phí các lớp", f"1121 {paid} | 3387")
        b.post(back, 31, "PB học phí T{mm}", f"3387 {paid - b.some(2000000, 9000000)} | 5113")
        b.post(back, 14, "Bán giáo trình", f"1111 {b.some(7000000, 12000000)} | 5118")
        b.post(back, 16, "Nộp tiền mặt vào TK", "1121 6000000 | 1111")
        b.post(back, 30, "Lương GV T{mm}", "6321 52000000 | 6421 21000000 | 3335 -1800000 | 3383 -7665000 | 334")
        b.post(back, 30, "BH phần công ty", "6422 15695000 | 3383")
        b.post(back, 31, "Chi lương", "334 63535000 | 1121")
        b.post(back, 31, "Nộp BHXH", "3383 23360000 | 1121")
        b.post(back, 20, "Nộp TNCN", "3335 1800000 | 1121")
        books = b.some(5000000, 11000000)
        b.post(back, 9, f"Fahasa giáo trình HĐ {7000 + len(b.rows)}", f"6322 {books} | 331")
        b.post(back, 19, "CK Fahasa", f"331 {books} | 1121")
        b.post(back, 12, "Facebook Ads", f"6425 {b.some(3000000, 6000000)} | 1121")
        if back:
            clean = b.some(2400000, 3600000)
            b.post(back, 28, "Vệ sinh Xanh Đà Lạt", f"6426 {clean} | 331")
            b.post(back - 1, 8, "CK Vệ sinh Xanh", f"331 {clean} | 1121")
            b.post(back, 31, "Phí NH", f"6428 {b.some(33000, 99000)} | 1121")
        b.post(back, 17, "Tiền điện EVN", f"6426 {b.some(4100000, 5900000)} | 1121")


def _school_errors(b: Book) -> None:
    fees, screen = b.chance.randint(70, 120) * 920000, b.some(52000000, 68000000)
    cover, bare = Decimal(b.chance.randint(24, 40) * 365000), (screen * 10 / 11).quantize(Decimal(1))
    b.post(0, 15, "Thu học phí lớp IELTS K25", f"1121 {fees} | 5113")
    b.paper(
        "danh sach lop K25.txt",
        f"""
CÔNG TY TNHH GIÁO DỤC SAO MAI      PHIẾU THU HỌC PHÍ THEO LỚP      Ngày 15/10/2025
Lớp IELTS K25: 20 học viên, khai giảng 16/10/2025, kết thúc 15/01/2026
Tổng học phí đã thu: {dong(Decimal(fees))} đồng (chuyển khoản ACB)""",
    )
    b.want("revenue-wrong-period", f"5113 {fees * 76 // 92} | 3387")
    b.post(0, 21, "Thiết bị Minh Quang HĐ 00000871", f"6325 {screen} | 331")
    b.paper(
        "1C25TMQ_871.txt",
        f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu: 1C25TMQ   Số: 00000871   Ngày 21 tháng 10 năm 2025
Người bán: CÔNG TY CP THIẾT BỊ MINH QUANG     Người mua: CÔNG TY TNHH GIÁO DỤC SAO MAI
Màn hình tương tác thông minh 75 inch   Cái   01   {dong(bare)}
Thuế suất 10%: {dong(screen - bare)}   Tổng thanh toán: {dong(screen)} đồng. Đã nghiệm thu ngày 21/10/2025.""",
    )
    b.want("asset-expensed", f"2111 {screen} | 6325")
    b.post(0, 15, "BH cháy nổ Bảo Minh", f"6427 {cover} | 1121")
    b.paper(
        "baominh.txt",
        f"""
BẢO MINH ĐÀ LẠT   GIẤY CHỨNG NHẬN BẢO HIỂM CHÁY, NỔ BẮT BUỘC   Số GCN 25-LD-00981
Bên mua bảo hiểm: Công ty TNHH Giáo dục Sao Mai    Thời hạn: từ 15/10/2025 đến 14/10/2026
Phí bảo hiểm: {dong(cover)} đồng    Đã thu ngày 15/10/2025""",
    )
    b.want("prepaid-expensed", f"242 {cover * 348 / 365:f} | 6427")
    clean = b.some(2400000, 3600000)
    b.paper(
        "vesinhxanh_t10.txt",
        f"""
HỘ KINH DOANH VỆ SINH XANH ĐÀ LẠT    HÓA ĐƠN BÁN HÀNG   Số 00000330   Ngày 29/10/2025
Khách hàng: Công ty TNHH Giáo dục Sao Mai
Dịch vụ dọn vệ sinh phòng học tháng 10/2025     Thành tiền: {dong(clean)} đồng""",
    )
    b.want("unrecorded", f"6426 {clean} | 331")
    books = b.some(5000000, 9000000)
    b.post(0, 10, "Fahasa HĐ 00004512 sách Cambridge", f"6322 {books} | 331")
    b.post(0, 27, "Fahasa 4512 Cambridge", f"6322 {books} | 331")
    b.paper(
        "fahasa_4512.txt",
        f"""
CÔNG TY CP PHÁT HÀNH SÁCH FAHASA    HÓA ĐƠN   Số 00004512   10/10/2025
Đơn vị: Công ty TNHH Giáo dục Sao Mai      Sách Cambridge các loại, 60 cuốn
Cộng: {dong(books)} đồng (không chịu thuế)""",
    )
    b.want("double-invoice", f"331 {books} | 6322")
    party = b.some(12000000, 21000000)
    b.post(0, 25, "Nhà hàng Thủy Tạ", f"6427 {party} | 1121")
    b.paper(
        "thuyta.txt",
        f"""
NHÀ HÀNG THỦY TẠ    HÓA ĐƠN Số 00002209   25/10/2025   Công ty TNHH Giáo dục Sao Mai
Tiệc thôi nôi con chị Lan (thành viên góp vốn), 5 bàn     Tổng tiền: {dong(party)} đồng
Ghi chú của chị Lan: việc gia đình, trừ vào khoản của tôi""",
    )
    b.want("owner-private", f"1388 {party} | 6427")


def _school_decoys(b: Book) -> None:
    for day, number in ((6, "00004480"), (22, "00004551")):
        b.post(0, day, f"Fahasa HĐ {number}", "6322 3200000 | 331")
        b.paper(
            f"fahasa_{number[4:]}.txt",
            f"""
CÔNG TY CP PHÁT HÀNH SÁCH FAHASA    HÓA ĐƠN   Số {number}   {day:02d}/10/2025
Đơn vị: Công ty TNHH Giáo dục Sao Mai      Vở và thẻ từ vựng
Cộng: 3.200.000 đồng (không chịu thuế)""",
        )
    b.post(0, 13, "Laptop lễ tân", "6325 16500000 | 1121")
    b.paper(
        "phongvu.txt",
        """
PHONG VŨ   HÓA ĐƠN Số 00031277   13/10/2025   Công ty TNHH Giáo dục Sao Mai
Máy tính xách tay Asus   01 cái   15.000.000   Thuế 10%: 1.500.000   Tổng: 16.500.000 đồng""",
    )
    b.post(0, 18, "Sửa máy lạnh phòng 3", "6427 4400000 | 1121")
    b.paper(
        "dienlanh.txt",
        """
ĐIỆN LẠNH ANH TÚ   PHIẾU THU KIÊM HÓA ĐƠN 118   18/10/2025   Cty Giáo dục Sao Mai
Thay bo mạch, nạp gas máy lạnh phòng 3, bảo hành 6 tháng   Tổng: 4.400.000 đồng""",
    )
    b.post(0, 23, "Hoàn học phí HV Nguyễn Gia Bảo", "3387 3600000 | 1121")
    b.post(0, 7, "Chữ ký số 01/10-31/12", "6427 990000 | 1121")
    b.paper(
        "chukyso.txt",
        """
VIETTEL-CA   HÓA ĐƠN Số 00118822   07/10/2025   Công ty TNHH Giáo dục Sao Mai
Gia hạn chứng thư số từ 01/10/2025 đến 31/12/2025   Tổng thanh toán: 990.000 đồng""",
    )
    b.paper(
        "baogia_ban_ghe.txt",
        """
NỘI THẤT TRƯỜNG AN   BẢNG BÁO GIÁ số 77   20/10/2025   Kính gửi: Công ty TNHH Giáo dục Sao Mai
40 bộ bàn ghế học viên x 1.150.000   Tổng cộng: 46.000.000 đồng   Hiệu lực 30 ngày""",
    )
    b.paper(
        "vesinhxanh_nov.txt",
        """
HỘ KINH DOANH VỆ SINH XANH ĐÀ LẠT    HÓA ĐƠN BÁN HÀNG   Số 00000341   Ngày 05/11/2025
Khách hàng: Công ty TNHH Giáo dục Sao Mai
Giặt rèm ngày 04/11/2025     Thành tiền: 1.200.000 đồng""",
    )


_TEA = """
A|1001|库存现金
A|1002|银行存款-建行昆明
A|1012|其他货币资金-支付宝
A|1122|应收账款
A|1123|预付账款
A|1221|其他应收款-股东陈岚
A|1405|库存商品
A|1601|固定资产
A|1602|累计折旧
L|2202|应付账款
L|2211|应付职工薪酬
L|222101|应交税费-进项税额
L|222102|应交税费-销项税额
L|2241|其他应付款
E|3001|实收资本
E|3103|本年利润
I|5001|主营业务收入
X|5401|主营业务成本
X|560101|销售费用-快递费
X|560102|销售费用-平台推广费
X|560103|销售费用-包装物
X|560201|管理费用-工资
X|560202|管理费用-房租水电
X|560203|管理费用-折旧
X|560204|管理费用-办公费
X|560205|管理费用-差旅费
X|560206|管理费用-保险费
X|560301|财务费用-手续费
X|560302|财务费用-利息
"""

_TEA_POLICY = """
昆明云岭茶业有限公司 会计核算办法（2025年1月起执行）
一、收入在发货时确认；成本按加权平均结转。
二、单价5000元以上、使用一年以上的设备列固定资产，按月直线法折旧，当月购入次月起提。其余直接进费用。
三、预付的房租、保险按月份摊销，记入1123，金额1000元以下的一次进费用。
四、股东陈岚的个人开支记其他应收款1221。
五、已入库未收到发票的货月末暂估，借1405贷2202，不含税。
六、每月末计提工资，次月15日发放；损益每月结转本年利润。
"""


def tea(seed: int = 0) -> Book:
    b = Book("tea-small-enterprises", "CNY", 2025, 8, _TEA, _TEA_POLICY, seed)
    b.post(11, 1, "期初余额", "1002 186400 | 1012 22000 | 1405 214000 | 1601 96000 | 1602 -24000 | 3001")
    b.every(31, "计提{m}月工资", "560201 31200 | 2211", skip=(0,))
    b.want("payroll-accrual-missing", "560201 31200 | 2211", gap=True)
    b.every(15, "发放上月工资", "2211 31200 | 1002", skip=(11,))
    b.every(31, "计提折旧", "560203 1600 | 1602", skip=(0,))
    b.want("depreciation-missing", "560203 1600 | 1602", gap=True)
    for back in (11, 8, 5, 2):
        b.post(back, 3, "付三个月房租 盘龙区仓库", "1123 16500 | 1002")
    b.every(31, "摊销房租", "560202 5500 | 1123")
    _tea_errors(b)
    _tea_decoys(b)
    for back in b.months():
        _tea_month(b, back)
        if back:
            _close(b, back)
    _tea_bank(b)
    return b


def _tea_month(b: Book, back: int) -> None:
    goods = b.some(26000, 41000)
    b.post(
        back,
        6,
        f"购茶 勐海合作社 发票{88000 + len(b.rows)}",
        f"1405 {goods} | 222101 {cents(goods * 9 / 100)} | 2202",
    )
    b.post(back, 16, "付勐海合作社", f"2202 {cents(goods * 109 / 100)} | 1002")
    for day in (7, 14, 21, 28):
        sale = b.some(19000, 29000)
        b.post(back, day, "天猫店发货收入", f"1012 {cents(sale * 109 / 100)} | 5001 {-sale} | 222102")
        b.post(back, day, "结转销售成本", f"5401 {cents(sale * 34 / 100)} | 1405")
    b.post(back, 29, "支付宝提现", f"1002 {b.some(70000, 90000)} | 1012")
    b.post(back, 22, "直通车充值消耗", f"560102 {b.some(6000, 9000)} | 1012")
    post = b.some(4200, 6100)
    b.post(back, 25, "顺丰月结", f"{'560101' if back else '560204'} {post} | 222101 {cents(post * 6 / 100)} | 1002")
    if not back:
        b.want("wrong-account", f"560101 {post} | 560204")
    b.post(back, 12, "包装盒 锦绣印务", f"560103 {b.some(2100, 3900)} | 1002")
    b.post(back, 20, "水电费", f"560202 {b.some(600, 900)} | 1002")
    if back:
        b.post(back, 31, "银行手续费", f"560301 {b.some(40, 110)} | 1002")


def _close(b: Book, back: int) -> None:
    """All results of a month into 本年利润, in one entry each for income and costs."""
    first, end = b.first(back), b.first(back - 1)
    for kind, text in (("income", "结转收入"), ("expense", "结转成本费用")):
        moved: dict[str, Decimal] = {}
        for row in b.rows:
            for account, amount in row.legs:
                if first <= row.day < end and b.accounts[account][1] == kind:
                    moved[account] = moved.get(account, Decimal(0)) + amount
        legs = " | ".join(f"{account} {-amount:f}" for account, amount in moved.items() if amount)
        b.post(back, 31, text, f"{legs} | 3103")


def _tea_errors(b: Book) -> None:
    stock, machine, cover = b.some(9000, 16000), b.some(8600, 14000), Decimal(12 * b.chance.randint(210, 330))
    b.paper(
        "入库单RK0827.txt",
        f"""
云岭茶业 入库单  编号RK0827  2025年8月27日  仓库：盘龙
供货单位：临沧古树茶厂  古树普洱生茶饼357g 180饼  金额（不含税）{stock:,.2f}元
发票未到。其中60饼已于8月29日发天猫订单。  仓管：李雯""",
    )
    for back in (9, 6, 2):
        spent = b.some(8000, 12000)
        b.post(back, 11, "购茶 临沧古树茶厂", f"1405 {spent} | 222101 {cents(spent * 9 / 100)} | 2202")
        b.post(back, 24, "付临沧古树茶厂", f"2202 {cents(spent * 109 / 100)} | 1002")
    b.want("goods-received", f"1405 {stock} | 2202")
    tax = cents(machine * 13 / 100)
    b.post(0, 13, "真空机 诸城瑞丰", f"560204 {machine} | 222101 {tax} | 2202")
    b.paper(
        "数电票_25372.txt",
        f"""
电子发票（增值税专用发票） 发票号码：25372000000118842201 开票日期：2025年08月13日
购买方：昆明云岭茶业有限公司  销售方：诸城市瑞丰机械有限公司
*包装专用设备*双室真空包装机 台 1 {machine:.2f} 税率13% 税额{tax:.2f}
价税合计（小写）¥{machine + tax:.2f}""",
    )
    b.want("asset-expensed", f"1601 {machine} | 560204")
    b.post(0, 4, "人保财险 仓库财产险", f"560206 {cover} | 1002")
    b.paper(
        "人保保单.txt",
        f"""
中国人民财产保险股份有限公司  财产一切险保险单（抄件）  被保险人：昆明云岭茶业有限公司
保险期间：自2025年8月1日零时起至2026年7月31日二十四时止   保险费合计：{cover:.2f}元  签单日期2025-08-04""",
    )
    b.want("prepaid-expensed", f"1123 {cover * 11 / 12} | 560206")
    boxes = b.some(3100, 4800)
    vat = cents(boxes * 13 / 100)
    b.post(0, 5, "锦绣印务 礼盒 发票06618842", f"560103 {boxes} | 222101 {vat} | 2202")
    b.post(0, 18, "礼盒款 锦绣印务06618842", f"560103 {boxes} | 222101 {vat} | 2202")
    b.paper(
        "发票06618842.txt",
        f"""
增值税专用发票 No 06618842 开票日期：2025年8月5日 购买方：昆明云岭茶业有限公司 销售方：昆明锦绣印务有限公司
*纸制品*中秋礼盒 个 400 金额{boxes:.2f} 税率13% 税额{vat:.2f} 价税合计{boxes + vat:.2f}""",
    )
    b.want("double-invoice", f"2202 {boxes + vat} | 560103 {-boxes} | 222101")
    trip = b.some(5200, 8800)
    b.post(0, 19, "三亚机票酒店", f"560205 {trip} | 1002")
    b.paper(
        "携程订单.txt",
        f"""
携程旅行 电子发票 2025-08-19 购买方：昆明云岭茶业有限公司  经纪代理服务*旅游服务费 {trip:.2f}元
行程：昆明—三亚 亲子5日游，出行人：陈岚、周毅、周小米  8月20日至24日
陈总微信：这是我们家里自己玩，别算公司的""",
    )
    b.want("owner-private", f"1221 {trip} | 560205")
    ads = b.some(2800, 4200)
    vat = cents(ads * 6 / 100)
    for back in (8, 5, 3, 1):
        spent = b.some(2000, 4000)
        b.post(back, 26, "小红书推广 行吟信息", f"560102 {spent} | 222101 {cents(spent * 6 / 100)} | 2202")
        b.post(back, 29, "付行吟信息", f"2202 {cents(spent * 106 / 100)} | 1002")
    b.paper(
        "行吟信息_0826.txt",
        f"""
电子发票（增值税专用发票）发票号码：25312000000277190033 开票日期：2025年08月26日
销售方：行吟信息科技（上海）有限公司  购买方：昆明云岭茶业有限公司
*信息技术服务*8月推广服务费 {ads:.2f} 税率6% 税额{vat:.2f} 价税合计¥{ads + vat:.2f}""",
    )
    b.want("unrecorded", f"560102 {ads} | 222101 {vat} | 2202")


def _tea_decoys(b: Book) -> None:
    for day, number in ((8, "06618850"), (26, "06618911")):
        b.post(0, day, f"锦绣印务 手提袋 发票{number}", "560103 880 | 222101 114.4 | 2202")
        b.paper(
            f"发票{number}.txt",
            f"""
增值税专用发票 No {number} 开票日期：2025年8月{day}日 购买方：昆明云岭茶业有限公司 销售方：昆明锦绣印务有限公司
*纸制品*手提袋 个 500 金额880.00 税率13% 税额114.40 价税合计994.40""",
        )
    b.post(0, 9, "办公椅 得力", "560204 4350 | 1002")
    b.paper(
        "得力.txt",
        """
增值税普通发票 开票日期：2025年8月9日 购买方：昆明云岭茶业有限公司 销售方：昆明得力办公
*家具*办公椅 把 5 单价870.00 价税合计4350.00""",
    )
    b.post(0, 11, "色选机维修", "560204 6200 | 1002")
    b.paper(
        "维修单.txt",
        """
昆明捷诚机电 收款收据及发票 2025-08-11 客户：云岭茶业
色选机更换电磁阀、调试维修费 6200.00元""",
    )
    b.post(0, 23, "退货 天猫订单", "5001 1200 | 222102 108 | 1012")
    b.post(0, 23, "退货入库", "1405 408 | 5401")
    b.post(0, 6, "域名续费一年", "560204 480 | 1002")
    b.paper(
        "域名.txt",
        """
阿里云 电子发票 2025-08-06 购买方：昆明云岭茶业有限公司
域名服务 2025-08-06至2026-08-05 价税合计480.00""",
    )
    b.paper(
        "报价_叉车.txt",
        """
昆明合力叉车 报价单 2025年8月22日 致：云岭茶业
电动托盘车1.5吨 1台 12800元 含税 报价有效期30天""",
    )
    b.paper(
        "勐海_九月.txt",
        """
增值税专用发票 No 08812277 开票日期：2025年9月3日 购买方：昆明云岭茶业有限公司 销售方：勐海合作社
熟茶砖 9月2日到货 金额11000.00 税率9% 税额990.00 价税合计11990.00""",
    )


def _tea_bank(b: Book) -> None:
    fee = b.some(40, 110)
    b.want("bank-fee", f"560301 {fee} | 1002")
    lines = "\n".join(f"{d:%Y-%m-%d}  {t[:20]:<22}{a:>14,.2f}" for d, t, a in sorted(b.moved("1002")))
    b.paper(
        "建行对账单202508.txt",
        f"""
中国建设银行昆明盘龙支行 账户明细（对账单） 2025年8月 户名：昆明云岭茶业有限公司 币种：人民币
{lines}
2025-08-31  账户管理费及转账手续费        {-fee:>14,.2f}
期末余额 {b.balance("1002") - fee:,.2f}""",
    )
