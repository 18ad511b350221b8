"""The seventh hand's firms of the east: fish sauce in Vietnam (TT133), software in China."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, dong

_TT133 = """
A|111|Tiền mặt
A|1121|Tiền gửi ngân hàng VND - Vietcombank
A|1122|Tiền gửi ngân hàng ngoại tệ USD
A|131|Phải thu của khách hàng
A|1331|Thuế GTGT được khấu trừ
A|1388|Phải thu khác
A|152|Nguyên liệu, vật liệu
A|156|Hàng hóa
A|211|Tài sản cố định hữu hình
A|2141|Hao mòn TSCĐ hữu hình
A|242|Chi phí trả trước
L|331|Phải trả cho người bán
L|33311|Thuế GTGT đầu ra
L|334|Phải trả người lao động
L|3383|Bảo hiểm xã hội
L|3411|Các khoản đi vay
E|4111|Vốn đầu tư của chủ sở hữu
I|5111|Doanh thu bán hàng hóa
I|515|Doanh thu hoạt động tài chính
X|632|Giá vốn hàng bán
X|635|Chi phí tài chính
X|6421|Chi phí bán hàng
X|6422|Chi phí quản lý doanh nghiệp
"""

_TT133_POLICY = """
CÔNG TY TNHH NƯỚC MẮM HẢI VÂN - QUY CHẾ KẾ TOÁN (theo Thông tư 133/2016/TT-BTC)
- TSCĐ: nguyên giá từ 30.000.000 đồng trở lên, khấu hao đường thẳng, trích từ tháng sau tháng đưa vào sử dụng.
- Công cụ dụng cụ dưới 30 triệu: phân bổ qua TK 242.
- Tiền gửi ngoại tệ đánh giá lại cuối mỗi tháng theo tỷ giá mua chuyển khoản của Vietcombank; lãi ghi 515, lỗ ghi 635.
- Hàng về chưa có hóa đơn: ghi 156 theo giá trên phiếu nhập kho, chưa kê khai thuế.
- Phí ngân hàng hạch toán 6422.
"""


def fish_sauce(seed: int = 0) -> Book:
    b = Book("fish-sauce-tt133", "VND", 2025, 9, _TT133, _TT133_POLICY, seed)
    b.post(11, 1, "Số dư đầu kỳ", "1121 842000000 | 156 612000000 | 211 480000000 | 2141 -96000000 | 4111")
    b.post(11, 5, "Mua giá kệ kho (CCDC)", "242 39000000 | 331")
    b.every(30, "Phân bổ CCDC T{mm}/{y}", "6421 3250000 | 242", skip=(0,))
    b.want("prepaid-release-missing", "6421 3250000 | 242", gap=True)
    b.every(30, "Trích khấu hao T{mm}", "6421 5000000 | 2141")
    b.every(30, "Hạch toán lương T{mm}/{y}", "6421 38000000 | 6422 52000000 | 334", skip=(0,))
    b.want("payroll-missing", "6421 38000000 | 6422 52000000 | 334", gap=True)
    b.every(30, "BHXH phần công ty T{mm}", "6422 12900000 | 3383")
    b.every(10, "Chi lương tháng trước", "334 90000000 | 1121", skip=(11,))
    _sauce_year(b)
    _sauce_errors(b)
    _sauce_dollars(b)
    _sauce_decoys(b)
    fee = b.some(22000, 88000)
    lines = "\n".join(f"{d:%d/%m/%Y}  {t[:38]:<40}{dong(a)}" for d, t, a in sorted(b.moved("1121")))
    b.paper(
        "sao_ke_vcb_t9.pdf",
        f"""
VIETCOMBANK   SAO KÊ TÀI KHOẢN   Tháng 09/2025   CTY TNHH NƯỚC MẮM HẢI VÂN   VND
{lines}
30/09/2025  Phí quản lý tài khoản                   {dong(-fee)}
Số dư cuối kỳ 30/09/2025: {dong(b.balance("1121") - fee)} VND""",
    )
    b.want("bank-fee", f"6422 {fee} | 1121")
    return b


def _sauce_year(b: Book) -> None:
    for back in b.months():
        for day, who in ((4, "HTX Nam Ô"), (17, "Bao bì Thuận Phước")):
            goods = b.some(38000000, 74000000)
            b.post(back, day, f"Mua hàng {who}", f"156 {goods} | 1331 {goods / 10:f} | 331")
            b.post(back, day + 6, f"TT {who}", f"331 {goods * 11 / 10:f} | 1121")
        for day in (8, 15, 23, 28):
            sale = b.some(42000000, 76000000)
            b.post(back, day, "Xuất bán HĐ 1C25THV", f"131 {sale * 11 / 10:f} | 5111 {-sale} | 33311")
            b.post(back, day, "Giá vốn hàng bán", f"632 {sale * 6 / 10:f} | 156")
            b.post(back, day + 2, "Thu tiền KH", f"1121 {sale * 11 / 10:f} | 131")
        if back:
            power = b.some(3100000, 4700000)
            b.post(back, 28, "Điện T{mm} EVN", f"6422 {power} | 1331 {power * 8 / 100:f} | 331")
            b.post(back - 1, 6, "TT tiền điện", f"331 {power * 108 / 100:f} | 1121")
            b.post(back, 30, "Phí quản lý TK", f"6422 {b.some(22000, 88000)} | 1121")
        b.post(back, 5, "Cước VNPT", "6422 660000 | 1331 66000 | 1121")


def _sauce_errors(b: Book) -> None:
    machine, power, goods = b.some(64000000, 98000000), b.some(3100000, 4700000), b.some(31000000, 48000000)
    b.post(0, 12, "Cơ khí Tân Việt HĐ 0000218", f"6422 {machine} | 1331 {machine / 10:f} | 331")
    b.paper(
        "hd_0000218.pdf",
        f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu 1C25TTV   Số 0000218   Ngày 12 tháng 09 năm 2025
Đơn vị bán: CÔNG TY TNHH CƠ KHÍ TÂN VIỆT     Người mua: CÔNG TY TNHH NƯỚC MẮM HẢI VÂN
Máy chiết rót tự động 4 vòi - 01 cái, bàn giao đưa vào sử dụng ngày 12/09/2025
Cộng tiền hàng: {dong(machine)}   Thuế suất 10%   Tiền thuế: {dong(machine / 10)}
Tổng cộng thanh toán: {dong(machine * 11 / 10)} đồng""",
    )
    b.want("asset-expensed", f"211 {machine} | 6422")
    b.paper(
        "evn_t9.pdf",
        f"""
TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG   HÓA ĐƠN TIỀN ĐIỆN   Số 0992177   Ngày 28/09/2025
Khách hàng: Công ty TNHH Nước mắm Hải Vân     Kỳ: từ 29/08/2025 đến 28/09/2025
Tiền điện: {dong(power)}   Thuế GTGT 8%: {dong(power * 8 / 100)}   Tổng cộng: {dong(power * 108 / 100)} đồng""",
    )
    b.want("unrecorded", f"6422 {power} | 1331 {power * 8 / 100:f} | 331")
    b.paper(
        "pnk_0917.pdf",
        f"""
PHIẾU NHẬP KHO   Số PN09/17   Ngày 26/09/2025   Kho: Thọ Quang
Người giao: HTX Nam Ô   Nước mắm cá cơm 35 độ đạm, 900 lít, chưa có hóa đơn
Trị giá nhập: {dong(goods)} đồng   Đã xuất bán một phần ngày 28/09/2025   Thủ kho ký: Hạnh""",
    )
    b.want("goods-received", f"156 {goods} | 331")


def _sauce_dollars(b: Book) -> None:
    dollars, rate = Decimal(b.chance.randint(90, 160) * 100), Decimal(b.chance.randint(2605, 2640) * 10)
    held = Decimal(25310)
    b.post(3, 9, "Xuất khẩu KH Osaka (thuế suất 0%)", f"131 {dollars * held:f} | 5111")
    b.post(3, 18, "KH Osaka trả USD", f"1122 {dollars * held:f} | 131")
    for back in (3, 2, 1):
        moved = Decimal(b.chance.randint(5, 30) * 10)
        b.post(back, 30, "Đánh giá lại USD T{mm}", f"1122 {dollars * moved:f} | 515")
        held += moved
    b.paper(
        "sao_ke_usd_t9.pdf",
        f"""
VIETCOMBANK   SAO KÊ TÀI KHOẢN NGOẠI TỆ   Tháng 09/2025   Loại tiền: USD
CTY TNHH NƯỚC MẮM HẢI VÂN   Số dư đầu kỳ: {dong(dollars)},00 USD   Không phát sinh
Số dư cuối kỳ 30/09/2025: {dong(dollars)},00 USD""",
    )
    b.paper(
        "ty_gia_3009.pdf",
        f"""
VIETCOMBANK - BẢNG TỶ GIÁ   30/09/2025
USD   Mua tiền mặt {dong(rate - 30)}   Mua chuyển khoản {dong(rate)}   Bán {dong(rate + 360)}""",
    )
    change = dollars * (rate - held)
    b.want("fx-revaluation", f"1122 {change:f} | {'515' if change > 0 else '635'}")


def _sauce_decoys(b: Book) -> None:
    b.post(0, 9, "Mua xe đẩy kho (CCDC)", "242 18000000 | 1331 1800000 | 331")
    b.post(0, 30, "Phân bổ CCDC xe đẩy", "6421 1500000 | 242")
    b.paper(
        "xe_day.pdf",
        """
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu 1C25THP   Số 0000871   Ngày 09 tháng 09 năm 2025
Đơn vị bán: CTY TNHH Hòa Phát Đà Nẵng   Người mua: CÔNG TY TNHH NƯỚC MẮM HẢI VÂN
Xe đẩy hàng - 10 cái   Cộng tiền hàng: 18.000.000   Thuế GTGT 10%: 1.800.000   Tổng cộng: 19.800.000 đồng""",
    )
    for day, number in ((19, "0001406"), (24, "0001433")):
        b.post(0, day, f"Chai thủy tinh HĐ {number}", "156 26000000 | 1331 2600000 | 331")
        b.paper(
            f"chai_{number}.pdf",
            f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu 1C25TTT   Số {number}   Ngày {day} tháng 09 năm 2025
Đơn vị bán: CTY CP Thủy tinh Đông Á   Người mua: CÔNG TY TNHH NƯỚC MẮM HẢI VÂN
Chai 500ml - 6.500 cái   Cộng tiền hàng: 26.000.000   Thuế GTGT 10%: 2.600.000   Tổng cộng: 28.600.000 đồng""",
        )
    b.post(0, 22, "Tạm ứng 30% Thiết bị Sao Mai", "331 24000000 | 1121")
    b.paper(
        "hd_kt_saomai.pdf",
        """
HỢP ĐỒNG KINH TẾ số 22/2025   Ngày 20/09/2025   Bên bán: CTY Thiết bị Sao Mai   Bên mua: CTY TNHH Nước mắm Hải Vân
Bồn inox 2.000 lít, giá 80.000.000 đồng chưa thuế, giao hàng trước 15/11/2025, tạm ứng 30%""",
    )
    b.paper(
        "bao_gia_xe.pdf",
        """
BÁO GIÁ   Ngày 25/09/2025   Thaco Trường Hải   Kính gửi: Công ty Hải Vân
Xe tải 1,9 tấn   465.000.000 đồng (đã gồm VAT)   hiệu lực 15 ngày""",
    )
    b.paper(
        "hd_thang10.pdf",
        """
HÓA ĐƠN GIÁ TRỊ GIA TĂNG   Ký hiệu 1C25TBB   Số 0000377   Ngày 02 tháng 10 năm 2025
Đơn vị bán: Bao bì Thuận Phước   Người mua: CÔNG TY TNHH NƯỚC MẮM HẢI VÂN
Thùng carton giao ngày 02/10/2025   Cộng tiền hàng: 12.400.000   Thuế GTGT 10%: 1.240.000   Tổng cộng: 13.640.000 đồng""",
    )


_CHINA = """
A|1001|库存现金
A|1002|银行存款-招行杭州分行
A|1122|应收账款
A|1221|其他应收款
A|1601|固定资产
A|1602|累计折旧
A|1801|长期待摊费用
L|2202|应付账款
L|2203|预收账款
L|2211|应付职工薪酬
A|222101|应交税费-进项税额
L|222102|应交税费-销项税额
L|2241|其他应付款-青禾科技(集团)
E|3001|实收资本
I|5001|主营业务收入
X|5601|销售费用
X|560201|管理费用-职工薪酬
X|560202|管理费用-房租
X|560203|管理费用-办公费
X|560204|管理费用-差旅费
X|560205|管理费用-折旧费
X|560207|管理费用-长期待摊费用摊销
X|560208|管理费用-云资源及带宽
X|560301|财务费用-手续费
"""

_CHINA_POLICY = """
杭州青禾软件有限公司 会计制度摘要(小企业会计准则)
一、单价5000元以上的设备列为固定资产,当月增加当月不提折旧,下月起计提。
二、服务费收入按服务期间逐日确认,预收未确认部分记入预收账款(不含税)。
三、装修费记入长期待摊费用,按月直线摊销。
四、与集团公司的往来每月末对账,差额查明后入账。
五、股东个人消费不得列入费用,由公司垫付的记入其他应收款。
"""


def software(seed: int = 0) -> Book:
    b = Book("software-cn", "CNY", 2025, 11, _CHINA, _CHINA_POLICY, seed)
    b.post(11, 1, "期初余额", "1002 1260000 | 1601 210000 | 1602 -64000 | 1801 150000 | 2241 -18600 | 3001")
    b.every(28, "摊销装修费{m}月", "560207 4166.67 | 1801", skip=(0,))
    b.want("amortisation-missing", "560207 4166.67 | 1801", gap=True)
    b.every(30, "计提{m}月折旧", "560205 3500 | 1602")
    b.every(30, "计提{m}月工资", "560201 118000 | 2211")
    b.every(15, "发放上月工资", "2211 118000 | 1002", skip=(11,))
    b.every(3, "付房租 西溪银座", "560202 16500 | 1002")
    for back in b.months():
        for day in (8, 20):
            fee = b.some(42000, 96000)
            b.post(back, day, "确认开发服务收入", f"1122 {cents(fee * 106 / 100)} | 5001 {-fee} | 222102")
            b.post(back, day + 7, "收客户款", f"1002 {cents(fee * 106 / 100)} | 1122")
        cloud = b.some(3100, 5200)
        b.post(back, 5, "阿里云 {mm}月账单", f"560208 {cloud} | 222101 {cents(cloud * 6 / 100)} | 2202")
        if not back:
            _software_double(b, cloud)
        b.post(back, 18, "付阿里云", f"2202 {cents(cloud * 106 / 100)} | 1002")
        travel = b.some(1800, 5200)
        b.post(back, 22, "携程商旅结算", f"{'560204' if back else '560203'} {travel} | 1002")
        if not back:
            b.want("wrong-account", f"560204 {travel} | 560203")
        b.post(back, 12, "京东办公用品", f"560203 {b.some(200, 900)} | 1002")
        if back:
            b.post(back, 30, "银行手续费", f"560301 {b.some(20, 90)} | 1002")
    b.post(0, 10, "集团代付服务器托管", "560208 12000 | 2241")
    _software_decoys(b)
    _software_errors(b)
    return b


def _software_double(b: Book, cloud: Decimal) -> None:
    tax = cents(cloud * 6 / 100)
    b.post(0, 19, "阿里云 25332000000418831177", f"560208 {cloud} | 222101 {tax} | 2202")
    b.paper(
        "阿里云发票.pdf",
        f"""
电子发票(增值税专用发票)   发票号码:25332000000418831177   开票日期:2025年11月05日
购买方:杭州青禾软件有限公司   销售方:阿里云计算有限公司
*信息技术服务*云服务 2025年11月   金额 {cloud}   税率 6%   税额 {tax}   价税合计(小写)¥{cloud + tax}""",
    )
    b.want("double-invoice", f"2202 {cloud + tax} | 560208 -{cloud} | 222101")


def _software_errors(b: Book) -> None:
    year = Decimal(b.chance.randint(80, 160) * 1000)
    b.post(0, 16, "钱塘物流 年度运维服务费", f"1122 {year * 106 / 100:f} | 5001 {-year} | 222102")
    b.paper(
        "运维合同发票.pdf",
        f"""
电子发票(增值税专用发票)   发票号码:25332000000430027765   开票日期:2025年11月16日
购买方:浙江钱塘物流有限公司   销售方:杭州青禾软件有限公司
*信息技术服务*系统运维服务,服务期间2025年11月16日至2026年11月15日
金额 {year:.2f}   税率 6%   税额 {year * 6 / 100:.2f}   价税合计(小写)¥{year * 106 / 100:.2f}""",
    )
    b.want("revenue-wrong-period", f"5001 {cents(year * 350 / 365)} | 2203")
    booth = b.some(6000, 9800)
    b.paper(
        "往来对账函.pdf",
        f"""
青禾科技(集团)有限公司   往来款项对账函   截至2025年11月30日   致:杭州青禾软件有限公司
贵公司欠我公司余额:¥{18600 + 12000 + booth:.2f}
其中本月发生:11月10日 代付服务器托管费 12000.00
              11月26日 代付展会展位费(乌镇) {booth:.2f}""",
    )
    b.post(4, 9, "展位费 软博会", "5601 8800 | 1002")
    b.want("intercompany", f"5601 {booth} | 2241")
    air = b.some(3200, 4900)
    b.post(0, 14, "苏宁空调", f"560203 {air} | 1002")
    b.paper(
        "苏宁发票.pdf",
        f"""
电子发票(普通发票)   发票号码:25332000000421118820   开票日期:2025年11月14日
购买方:李青(个人)   销售方:苏宁易购杭州店
*制冷空调设备*家用柜式空调 送货地址:绿城桃花源 住宅   价税合计(小写)¥{air}
备注:李总个人,公司卡垫付""",
    )
    b.want("owner-private", f"1221 {air} | 560203")
    fee = b.some(20, 90)
    lines = "\n".join(f"{d:%Y-%m-%d}  {t[:20]}  {a:.2f}" for d, t, a in sorted(b.moved("1002")))
    b.paper(
        "招行回单11月.pdf",
        f"""
招商银行 对账单 2025年11月 户名:杭州青禾软件有限公司
{lines}
2025-11-30  对公账户服务费  {-fee}
期末余额 2025-11-30  {b.balance("1002") - fee:.2f}""",
    )
    b.want("bank-fee", f"560301 {fee} | 1002")


def _software_decoys(b: Book) -> None:
    for day in (11, 25):
        b.post(0, day, "顺丰快递", "560203 48 | 1002")
    b.post(0, 24, "联想笔记本", "560203 4799 | 2202")
    b.paper(
        "联想发票.pdf",
        """
电子发票(普通发票)   发票号码:25332000000428830991   开票日期:2025年11月24日
购买方:杭州青禾软件有限公司   销售方:联想(杭州)专卖店
*计算机*联想笔记本 1台   价税合计(小写)¥4799.00""",
    )
    b.paper(
        "报价单.pdf",
        """
报价单   2025年11月21日   海康威视   致:杭州青禾软件有限公司
机房监控改造   合计 ¥36800.00   有效期30天""",
    )
    b.paper(
        "12月发票.pdf",
        """
电子发票(增值税专用发票)   发票号码:25332000000455120034   开票日期:2025年12月03日
购买方:杭州青禾软件有限公司   销售方:阿里云计算有限公司
*信息技术服务*云服务 2025年12月   金额 3900.00   税率 6%   税额 234.00   价税合计(小写)¥4134.00""",
    )
