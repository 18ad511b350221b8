"""The sixth hand's firms of the east: a printer in Hanoi under Circular 133, noodle shops in Chengdu."""

from datetime import date

from benchmarks._firms_sixth import Firm

SAO_KHUE = """
1111|A|Tiền mặt Việt Nam
1121|A|Tiền gửi ngân hàng VND
1122|A|Tiền gửi ngân hàng ngoại tệ
131|A|Phải thu của khách hàng
1331|A|Thuế GTGT được khấu trừ
152|A|Nguyên liệu, vật liệu
211|A|Tài sản cố định
2141|A|Hao mòn tài sản cố định
242|A|Chi phí trả trước
331|L|Phải trả cho người bán
33311|L|Thuế GTGT đầu ra
334|L|Phải trả người lao động
335|L|Chi phí phải trả
3387|L|Doanh thu chưa thực hiện
411|Q|Vốn đầu tư của chủ sở hữu
5111|I|Doanh thu bán thành phẩm in
515|I|Doanh thu hoạt động tài chính
632|X|Giá vốn hàng bán
635|X|Chi phí tài chính
6421|X|Chi phí bán hàng
6422|X|Chi phí quản lý doanh nghiệp
64224|X|Chi phí khấu hao
64225|X|Phí ngân hàng
64227|X|Chi phí dịch vụ mua ngoài
64228|X|Chi phí sửa chữa, bảo trì
"""
SAO_KHUE_POLICY = """CÔNG TY TNHH IN SAO KHUÊ
QUY ĐỊNH HẠCH TOÁN NỘI BỘ (theo Thông tư 133/2016/TT-BTC)

Điều 1. Tài sản có nguyên giá từ 30.000.000 đồng trở lên, dùng trên một năm, ghi tăng TK 211. Dưới mức đó đưa
thẳng vào chi phí trong kỳ.
Điều 2. Khấu hao đường thẳng, tính theo ngày kể từ ngày đưa vào sử dụng.
Điều 3. Chi phí trả trước cho nhiều tháng theo dõi trên TK 242, phân bổ đều theo tháng. Khoản dưới 2.000.000 đồng
không phân bổ.
Điều 4. Doanh thu ghi nhận ngày giao hàng theo biên bản; hóa đơn xuất trước ngày giao thì treo TK 3387.
Điều 5. Cuối mỗi tháng đánh giá lại số dư ngoại tệ theo tỷ giá mua chuyển khoản của Vietcombank, chênh lệch lãi ghi
TK 515, lỗ ghi TK 635.
Điều 6. Sửa chữa, bảo trì máy in đang dùng là chi phí trong kỳ, ghi TK 64228.
"""


def sao_khue() -> Firm:
    f = Firm("Công ty TNHH In Sao Khuê", "VND", date(2026, 6, 1), SAO_KHUE, SAO_KHUE_POLICY, "quy_dinh_hach_toan.txt")
    f.book(date(2026, 1, 1), "Số dư đầu kỳ", "1121 640000000; 152 90000000; 211 900000000; 2141 -330000000; "
           "242 60000000; 411 -1360000000")  # fmt: skip
    past, whole = range(1, 6), range(1, 7)
    f.each(whole, 28, "Lương tháng {m}/{y}", "6422 88000000; 334 -88000000")
    f.each(range(2, 7), 5, "Chi lương", "334 88000000; 1121 -88000000")
    f.each(whole, 30, "Khấu hao TSCĐ tháng {m}", "64224 15000000; 2141 -15000000")
    f.each(past, 30, "Phân bổ công cụ dụng cụ tháng {m}/{y}", "64227 2500000; 242 -2500000")
    f.wrong("amortisation-missing", "64227 2500000; 242 -2500000", gap=True)
    f.each(past, 31, "Trích trước tiền điện tháng {m}", "64227 {a}; 335 -{a}", ("9400000", "8800000", "9700000"))
    f.each(
        range(2, 7), 8, "Hoàn nhập trích trước tiền điện", "335 {a}; 64227 -{a}", ("9400000", "8800000", "9700000")
    )
    f.each(range(2, 7), 8, "Tiền điện EVN", "64227 {a}; 1121 -{a}", ("9512000", "8765000", "9811000"))
    f.book(30, "Trích trước tiền điện tháng 6", "64227 10100000; 335 -10100000")
    f.each(past, 29, "Phí dịch vụ ngân hàng", "64225 {a}; 1121 -{a}", ("220000", "187000", "209000"))
    f.each(past, 20, "Doanh thu in tháng {m}", "131 324000000; 5111 -300000000; 33311 -24000000")
    f.each(past, 20, "Giá vốn tháng {m}", "632 60000000; 152 -60000000")
    f.each(past, 6, "Nhập giấy, Giấy Bãi Bằng", "152 {a}; 331 -{a}", ("58000000", "61500000", "62300000"))
    f.each(past, 26, "Trả tiền Giấy Bãi Bằng", "331 {a}; 1121 -{a}", ("58000000", "61500000", "62300000"))
    f.book(date(2026, 4, 2), "Bán 5.000 USD, Mekong Press trả qua VCB, tỷ giá 25.200",
           "1122 126000000; 5111 -126000000")  # fmt: skip
    f.each(past, 15, "Viettel cước Internet", "64227 1100000; 1121 -1100000")
    f.book(15, "Viettel cước Internet", "6421 1100000; 1121 -1100000")
    f.paper(
        "viettel_06.txt",
        """TẬP ĐOÀN CÔNG NGHIỆP - VIỄN THÔNG QUÂN ĐỘI
Hóa đơn GTGT ký hiệu 1K26TVT số 00338121    Ngày 12 tháng 06 năm 2026
Đơn vị mua: Công ty TNHH In Sao Khuê
Cước Internet cáp quang tháng 06/2026, trọn gói đã gồm thuế      1.100.000""",
    )
    f.wrong("wrong-account", "64227 1100000; 6421 -1100000")
    f.book(1, "Thuê xưởng Ngọc Hồi 6 tháng, HĐ 00000218", "64227 90000000; 1121 -90000000")
    f.paper(
        "thue_xuong.txt",
        """CÔNG TY CP BẤT ĐỘNG SẢN NGỌC HỒI        HÓA ĐƠN GTGT  số 00000218   ngày 01/06/2026
Đơn vị mua hàng: Công ty TNHH In Sao Khuê       MST 0108 773 120
Tiền thuê nhà xưởng kỳ từ 01/06/2026 đến 30/11/2026 (6 tháng x 15.000.000)     90.000.000
Thuế suất: không chịu thuế        Tổng cộng thanh toán  90.000.000 đồng""",
    )
    f.wrong("prepaid-expensed", "242 75000000; 64227 -75000000")
    f.paper(
        "ty_gia_3006.txt",
        """Vietcombank - Tỷ giá ngày 30/06/2026
Mã NT    Mua tiền mặt    Mua chuyển khoản    Bán
USD        25.950          25.980          26.310
EUR        29.400          29.700          30.650""",
    )
    f.paper(
        "so_phu_usd.txt",
        """VIETCOMBANK   Sổ phụ tài khoản ngoại tệ USD 0011 37 220 8890    Tháng 6/2026
Số dư đầu kỳ 5.000,00 USD     Không phát sinh     Số dư cuối kỳ 5.000,00 USD""",
    )
    f.wrong("fx-not-revalued", "1122 3900000; 515 -3900000")
    f.book(10, "Máy xén giấy Polar, Tân Thành HĐ 551", "211 360000000; 331 -360000000")
    f.paper(
        "ban_giao_may_xen.txt",
        """BIÊN BẢN BÀN GIAO TÀI SẢN CỐ ĐỊNH
Máy xén giấy Polar 115, theo hóa đơn 551 ngày 10/06/2026 của Công ty Tân Thành
Nguyên giá 360.000.000 đồng. Thời gian khấu hao: 60 tháng. Ngày đưa vào sử dụng: 16/06/2026""",
    )
    f.book(30, "Khấu hao máy xén Polar tháng 6", "64224 6000000; 2141 -6000000", "ban_giao_may_xen.txt")
    f.wrong("depreciation-not-pro-rata", "2141 3000000; 64224 -3000000")
    f.book(12, "Máy đóng ghim, Phúc An HĐ 90", "64227 12500000; 331 -12500000")
    f.paper(
        "phuc_an.txt",
        """CÔNG TY PHÚC AN   Hóa đơn 90    12/06/2026    Người mua: Công ty TNHH In Sao Khuê
Máy đóng ghim điện Rapid    1 cái    12.500.000    Tổng thanh toán 12.500.000""",
    )
    f.book(14, "Heidelberg VN bảo trì máy in 4 màu, HĐ 2201", "211 42000000; 331 -42000000")
    f.paper(
        "heidelberg.txt",
        """HEIDELBERG VIETNAM    Hóa đơn số 2201   ngày 14/06/2026    Bên mua: Công ty TNHH In Sao Khuê
Bảo trì định kỳ máy in offset SM74 đang sử dụng, thay lô mực và căn chỉnh      42.000.000
Tổng cộng 42.000.000 (không tính thuế theo biên bản)""",
    )
    f.wrong("expense-capitalised", "64228 42000000; 211 -42000000")
    f.book(30, "HĐ 00000087 NXB Kim Liên, 20.000 lịch", "131 51840000; 5111 -48000000; 33311 -3840000", "hd_87.txt")
    f.paper(
        "hd_87.txt",
        """Công ty TNHH In Sao Khuê      HÓA ĐƠN GIÁ TRỊ GIA TĂNG số 00000087     30/06/2026
Đơn vị mua: Nhà xuất bản Kim Liên      Lịch bàn 2027, 20.000 cuốn     48.000.000
Thuế GTGT 8%  3.840.000      Tổng cộng 51.840.000""",
    )
    f.paper(
        "bbgh_87.txt",
        """BIÊN BẢN GIAO NHẬN HÀNG HÓA      Ngày giao: 03/07/2026
Bên giao: Công ty TNHH In Sao Khuê     Bên nhận: Nhà xuất bản Kim Liên
Lịch bàn 2027, 20.000 cuốn, theo hóa đơn 00000087""",
    )
    f.wrong("revenue-wrong-period", "5111 48000000; 3387 -48000000")
    f.book(18, "HĐ 00000085 Trường Ban Mai, vở", "131 129600000; 5111 -120000000; 33311 -9600000", "hd_85.txt")
    f.paper(
        "hd_85.txt",
        """Công ty TNHH In Sao Khuê      HÓA ĐƠN GIÁ TRỊ GIA TĂNG số 00000085     18/06/2026
Đơn vị mua: Trường Ban Mai     Vở in logo 40.000 quyển     120.000.000
Thuế GTGT 8%  9.600.000      Tổng cộng 129.600.000""",
    )
    f.paper(
        "bbgh_85.txt",
        """BIÊN BẢN GIAO NHẬN HÀNG HÓA      Ngày giao: 17/06/2026
Bên giao: Công ty TNHH In Sao Khuê     Bên nhận: Trường Ban Mai    Vở 40.000 quyển, theo hóa đơn 00000085""",
    )
    f.book(20, "Giá vốn tháng 6", "632 30000000; 152 -30000000")
    f.paper(
        "giay_bai_bang_06.txt",
        """TỔNG CÔNG TY GIẤY BÃI BẰNG     HÓA ĐƠN GTGT ký hiệu 1C26TBB  Số: 00004410    Ngày 06/06/2026
Đơn vị mua hàng: Công ty TNHH In Sao Khuê
STT  Tên hàng                  ĐVT   Số lượng   Đơn giá      Thành tiền
1    Giấy Couche 150gsm        tờ      50.000      1.240      62.000.000
Cộng tiền hàng 62.000.000 (giá đã gồm thuế, không khấu trừ)    Tổng cộng thanh toán 62.000.000""",
    )
    f.wrong("unrecorded-invoice", "152 62000000; 331 -62000000")
    f.book(17, "Mực in Toyo, HĐ 7730", "152 18600000; 331 -18600000")
    f.book(22, "Toyo Ink VN, mực theo HĐ 0007730", "152 18600000; 331 -18600000")
    f.paper(
        "toyo_7730.txt",
        """TOYO INK VIỆT NAM      Hóa đơn 0007730     Ngày 16/06/2026
Bên mua: Công ty TNHH In Sao Khuê     Mực in offset CMYK   62 kg x 300.000    18.600.000
Tổng cộng thanh toán 18.600.000""",
    )
    f.wrong("double-invoice", "331 18600000; 152 -18600000")
    f.book(11, "Giao hàng nhanh, vận chuyển đợt 1, HĐ 3001", "6421 1650000; 1121 -1650000")
    f.book(24, "Giao hàng nhanh, vận chuyển đợt 2, HĐ 3077", "6421 1650000; 1121 -1650000")
    f.paper(
        "sao_ke_vnd.txt",
        """VIETCOMBANK   SAO KÊ TÀI KHOẢN 0011 00 220 8812 (VND)     Tháng 06/2026
Ngày         Diễn giải                                   Ghi nợ         Ghi có
01/06/2026   THANH TOAN TIEN THUE NHA XUONG            90.000.000
05/06/2026   CHI LUONG                                 88.000.000
15/06/2026   VIETTEL CUOC INTERNET                      1.100.000
11/06/2026   GIAO HANG NHANH                            1.650.000
24/06/2026   GIAO HANG NHANH                            1.650.000
29/06/2026   THU PHI DICH VU NGAN HANG                    198.000""",
    )
    f.wrong("bank-fee-not-booked", "64225 198000; 1121 -198000")
    f.right("stapler below the limit", "delivery before the invoice", "two equal deliveries", "accrual of this month",
            "the full month of the old machines", "dollar sale of April", "the cutter is an asset",
            "wages accrued", "release of May's accrual")  # fmt: skip
    return f


XIANGZI = """
1001|A|库存现金
1002|A|银行存款
1122|A|应收账款
1123|A|预付账款
1221|A|其他应收款
1403|A|原材料
1601|A|固定资产
1602|A|累计折旧
1801|A|长期待摊费用
2202|L|应付账款
2203|L|预收账款
2211|L|应付职工薪酬
2221|L|应交税费
2241|L|其他应付款
3001|Q|实收资本
5001|I|主营业务收入
5401|X|主营业务成本
560101|X|销售费用-门店租金
560102|X|销售费用-水电燃气
560103|X|销售费用-低值易耗品
560104|X|销售费用-装修摊销
560105|X|销售费用-折旧
560106|X|销售费用-广告宣传费
560107|X|销售费用-修理费
560201|X|管理费用-工资
560203|X|管理费用-服务费
560301|X|财务费用-手续费
"""
XIANGZI_POLICY = """成都巷子里面馆餐饮管理有限公司 会计制度摘要(小企业会计准则)

一、单价5000元以上、使用一年以上的设备计入1601固定资产,5000元以下直接计入560103低值易耗品。
二、设备日常维修计入560107修理费,不计入资产。
三、跨月的费用按受益天数分摊,未受益部分计入1123预付账款;1000元以下不分摊。
四、包席、团餐收入以就餐日为准,提前开票收款的计入2203预收账款。
五、中央厨房(成都巷子里食品有限公司,关联方)每月末对账,往来记入2241其他应付款。
六、两家门店租金每月计提,装修费按60个月摊销。
七、小规模纳税人,进项税不抵扣。
"""


def xiangzi() -> Firm:
    f = Firm("成都巷子里面馆餐饮管理有限公司", "CNY", date(2026, 7, 1), XIANGZI, XIANGZI_POLICY, "会计制度摘要.txt")
    f.book(date(2026, 1, 1), "期初余额", "1002 260000; 1601 180000; 1602 -54000; 1801 252000; 3001 -638000")
    past, whole = range(1, 7), range(1, 8)
    f.each(whole, 3, "{m}月春熙路店租金", "560101 28000; 1002 -28000")
    f.each(past, 3, "{m}月玉林店租金", "560101 16500; 1002 -16500")
    f.wrong("rent-missing", "560101 16500; 2241|2202|1002 -16500", gap=True)  # the statement is an excerpt
    f.each(past, 31, "摊销装修费 {m}月", "560104 4200; 1801 -4200")
    f.wrong("amortisation-missing", "560104 4200; 1801 -4200", gap=True)
    f.each(whole, 31, "计提折旧 {m}月", "560105 2850; 1602 -2850")
    f.each(past, 31, "计提{m}月工资", "560201 96000; 2211 -96000")
    f.each(range(2, 8), 10, "发放上月工资", "2211 96000; 1002 -96000")
    f.wrong("payroll-accrual-missing", "560201 96000; 2211 -96000", gap=True)
    f.each(whole, 31, "{m}月堂食收入", "1002 {a}; 5001 -{a}", ("318200", "296550", "331480", "327905"))
    f.each(whole, 31, "{m}月食材成本结转", "5401 {a}; 1403 -{a}", ("88000", "82000", "91000", "90500"))
    f.each(whole, 12, "双流农贸 蔬菜干货 第{m}批", "1403 41000; 1002 -41000")
    sister = ("46200", "41800", "48900", "47300", "45100", "49500")
    f.each(past, 20, "中央厨房(巷子里食品)送货 {m}月", "1403 {a}; 2241 -{a}", sister)
    f.each(range(2, 8), 25, "支付巷子里食品往来款", "2241 {a}; 1002 -{a}", sister)
    f.each(past, 18, "成都燃气 {m}月", "560102 {a}; 1002 -{a}", ("5210.40", "4988.10", "5102.75"))
    f.each(past, 28, "网银服务费及账户管理费", "560301 {a}; 1002 -{a}", ("120", "120", "135"))
    f.each(whole, 15, "美团推广费 {m}月", "560106 {a}; 1002 -{a}", ("2600", "2450", "2810"))
    f.book(8, "中央厨房送货单 S0708", "1403 22400; 2241 -22400")
    f.book(16, "中央厨房送货单 S0716", "1403 14300; 2241 -14300")
    f.paper(
        "往来对账单_巷子里食品.txt",
        """成都巷子里食品有限公司  往来对账单     截至2026年7月31日
致:成都巷子里面馆餐饮管理有限公司
送货日期       送货单号     品名              金额(元)
2026-07-08     S0708        面条、臊子        22,400.00
2026-07-16     S0716        红油、底料        14,300.00
2026-07-27     S0727        面条、臊子        12,600.00
本月合计                                      49,300.00
请贵司核对后盖章""",
    )
    f.wrong("intercompany-difference", "1403 12600; 2241 -12600")
    f.book(6, "购冷藏展示柜 星星冷链", "560103 8600; 1002 -8600")
    f.paper(
        "星星冷链发票.txt",
        """增值税普通发票   发票号码 26512000001884420   开票日期 2026年07月06日
购买方:成都巷子里面馆餐饮管理有限公司
*制冷设备*冷藏展示柜 LSC-1000      1台      8,600.00
价税合计(小写)¥8,600.00      销售方:浙江星星冷链集成股份有限公司""",
    )
    f.wrong("asset-expensed", "1601 8600; 560103 -8600")
    f.book(9, "购电饭煲2台", "560103 1560; 1002 -1560")
    f.paper(
        "苏宁发票.txt",
        """增值税普通发票   发票号码 26512000001890001   开票日期 2026年07月09日
购买方:成都巷子里面馆餐饮管理有限公司
*家用厨房电器*商用电饭煲 23L     2台   单价 780.00     1,560.00
价税合计(小写)¥1,560.00    销售方:四川苏宁易购有限公司""",
    )
    f.book(11, "和面机维修", "560107 5600; 1002 -5600")
    f.paper(
        "维修发票.txt",
        """增值税普通发票   发票号码 26512000001891777   开票日期 2026年07月11日
购买方:成都巷子里面馆餐饮管理有限公司
*维修服务*和面机维修更换电机及轴承       5,600.00
价税合计(小写)¥5,600.00    销售方:成都恒力机电维修部""",
    )
    f.book(14, "七夕团餐 天府软件园 开票", "1002 18000; 5001 -18000", "团餐发票.txt")
    f.paper(
        "团餐发票.txt",
        """增值税普通发票   发票号码 26512000001899120   开票日期 2026年07月14日
购买方:天府软件园有限公司      销售方:成都巷子里面馆餐饮管理有限公司
*餐饮服务*团餐 就餐日期 2026年8月19日,120人        18,000.00
价税合计(小写)¥18,000.00""",
    )
    f.wrong("revenue-wrong-period", "5001 18000; 2203 -18000")
    f.book(17, "社区团餐 玉林街道 开票", "1002 4500; 5001 -4500", "社区团餐.txt")
    f.paper(
        "社区团餐.txt",
        """增值税普通发票   发票号码 26512000001899355   开票日期 2026年07月17日
购买方:玉林街道办事处      销售方:成都巷子里面馆餐饮管理有限公司
*餐饮服务*团餐 就餐日期 2026年7月16日,30人        4,500.00
价税合计(小写)¥4,500.00""",
    )
    f.book(20, "分众电梯广告", "560106 9300; 1002 -9300")
    f.paper(
        "分众发票.txt",
        """增值税普通发票   发票号码 26512000001901200   开票日期 2026年07月20日
购买方:成都巷子里面馆餐饮管理有限公司      销售方:四川分众传媒有限公司
*广告服务*电梯海报发布费 发布期间 2026年7月17日至2026年8月16日      9,300.00
价税合计(小写)¥9,300.00""",
    )
    f.wrong("service-wrong-period", "1123 4800; 560106 -4800")
    f.paper(
        "燃气发票.txt",
        """成都燃气集团股份有限公司    电子发票  号码 26512000001905521    开票日期 2026-07-18
用户:成都巷子里面馆餐饮管理有限公司      用气月份 2026年07月     用气量 1,340 立方米
价税合计 ¥5,266.20      请于8月10日前缴费""",
    )
    f.wrong("unrecorded-invoice", "560102 5266.20; 2202 -5266.20")
    f.paper(
        "银行对账单7月.txt",
        """中国工商银行 对公账户对账单   户名:成都巷子里面馆餐饮管理有限公司    2026年7月
日期         摘要                 借方            贷方
20260703     春熙路店租金         28,000.00
20260706     星星冷链              8,600.00
20260710     代发工资             96,000.00
20260714     天府软件园                          18,000.00
20260728     网银服务费              120.00
20260725     巷子里食品           49,500.00""",
    )
    f.wrong("bank-fee-not-booked", "560301 120; 1002 -120")
    f.book(22, "收银系统服务费 客如云 7月", "560203 450; 1002 -450")
    f.right("rice cookers below the limit", "repair above the limit", "meal of the month", "booked deliveries",
            "other shop's rent", "monthly advertising", "payment to the sister", "till service")  # fmt: skip
    return f
