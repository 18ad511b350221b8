"""The thirteenth hand's second firm: fertiliser and seed for farmers in Cần Thơ (Circular 133)."""

# ruff: noqa: E501, PLR0917 - bookings and papers read best in one line, in their own characters

from decimal import Decimal

from benchmarks._firms_seventh import Book, dong

_TT133 = """
A|1111|Tiền mặt tại quỹ
A|1121|Tiền gửi Sacombank Cần Thơ
A|131|Phải thu của khách hàng
A|1331|Thuế GTGT được khấu trừ
A|136|Phải thu nội bộ - Cửa hàng Thốt Nốt
A|1388|Phải thu khác - ông Lâm Văn Tám
A|156|Hàng hóa (phân bón, thuốc BVTV, giống)
A|2111|Phương tiện, thiết bị kho
A|2141|Hao mòn TSCĐ hữu hình
A|242|Chi phí trả trước
L|331|Phải trả cho người bán
L|33311|Thuế GTGT đầu ra
L|3334|Thuế thu nhập doanh nghiệp
L|3335|Thuế thu nhập cá nhân
L|334|Phải trả người lao động
L|3351|Chi phí phải trả
L|3352|Trích trước lương tháng 13
L|3383|Bảo hiểm xã hội, y tế, thất nghiệp
L|3387|Doanh thu chưa thực hiện
L|3411|Vay ngắn hạn Sacombank
E|4111|Vốn góp của chủ sở hữu
E|4211|Lợi nhuận chưa phân phối năm trước
I|5111|Doanh thu bán phân bón, giống
I|5113|Doanh thu phun thuốc, vận chuyển
I|515|Lãi tiền gửi
X|632|Giá vốn hàng bán
X|635|Lãi vay
X|64211|Lương bộ phận bán hàng
X|64212|Thuê ghe, xe giao hàng
X|64213|Thuê kho Cái Răng
X|64214|Hội thảo nông dân, quảng cáo
X|64221|Lương bộ phận quản lý
X|64222|Chi phí khấu hao
X|64223|Công cụ, dụng cụ, văn phòng phẩm
X|64224|Điện, nước
X|64225|Điện thoại, internet
X|64226|Sửa chữa, bảo dưỡng
X|64227|Phí bảo hiểm
X|64228|Phí ngân hàng
X|64229|Chi phí bằng tiền khác
"""

_POLICY = """
CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA - Quận Cái Răng, TP. Cần Thơ
QUY ĐỊNH KHÓA SỔ CUỐI THÁNG

Điều 1. Máy móc, phương tiện có nguyên giá từ 30.000.000 đồng trở lên (chưa thuế), dùng trên 1 năm thì ghi TK 2111. Dưới mức đó ghi TK 64223.
Điều 2. Khấu hao đường thẳng, tính từ tháng sau tháng đưa vào sử dụng: thiết bị kho 6 năm, phương tiện 8 năm. Ghi Nợ 64222 / Có 2141.
Điều 3. Sửa chữa, thay phụ tùng, bảo dưỡng phương tiện và thiết bị: TK 64226.
Điều 4. Khoản chi từ 3.000.000 đồng cho nhiều kỳ sau thì đưa vào TK 242, phân bổ đều theo tháng, kể cả tháng đầu.
Điều 5. Doanh thu ghi nhận khi giao hàng. Đã giao mà chưa xuất hóa đơn: Nợ 131 / Có 5111 theo giá chưa thuế. Đã xuất hóa đơn mà chưa giao: TK 3387.
Điều 6. Hàng đã nhập kho mà chưa có hóa đơn: tạm nhập theo giá chưa thuế, Nợ 156 / Có 331.
Điều 7. Dịch vụ đã nhận trong tháng mà chưa có hóa đơn: trích trước số chưa thuế vào TK 3351.
Điều 8. Lương tháng 13 trích mỗi tháng một phần mười hai: Nợ 64211 / Có 3352.
Điều 9. Chi tiêu riêng của ông Lâm Văn Tám ghi TK 1388. Cửa hàng Thốt Nốt hạch toán qua TK 136.
"""


def _thue(net: Decimal, percent: int = 8) -> Decimal:
    return (net * percent / 100).quantize(Decimal(1))


def _mua(account: str, net: Decimal, against: str = "331", percent: int = 8) -> str:
    return f"{account} {net} | 1331 {_thue(net, percent)} | {against}"


def farm_supplies(seed: int = 0) -> Book:
    b = Book("farm-supplies-tt133", "VND", 2026, 4, _TT133, _POLICY, seed)
    b.post(
        11,
        1,
        "Số dư đầu kỳ",
        "1121 412600000 | 131 388000000 | 136 36000000 | 156 715000000 | 242 58000000 | 2111 640000000 | 2141 -165000000 | 3411 -400000000 | 4111 -1200000000 | 4211",
    )
    b.every(4, "Thuê kho Cái Răng T{mm}/{y}", _mua("64213", Decimal(22000000), "1121"))
    b.every(31, "Khấu hao TSCĐ T{mm}/{y}", "64222 8200000 | 2141")
    b.every(31, "Phân bổ bạt, kệ kho T{mm}/{y}", "64223 2900000 | 242", skip=(0,))
    b.want("prepaid-release-missing", "64223 2900000 | 242", gap=True)
    b.every(31, "Trích trước lương tháng 13, T{mm}/{y}", "64211 6500000 | 3352", skip=(0,))
    b.want("payroll-accrual-missing", "64211 6500000 | 3352", gap=True)
    _year(b)
    _errors(b)
    _more(b)
    _decoys(b)
    fee = b.some(66000, 220000)
    b.want("bank-fee", f"64228 {fee} | 1121")
    start = b.balance("1121") - sum((a for _, _, a in b.moved("1121")), Decimal(0))
    lines = "\n".join(
        f"{d:%d/%m/%Y}   {t[:40]:<42}{dong(-a) if a < 0 else '':>16}{dong(a) if a > 0 else '':>16}"
        for d, t, a in sorted(b.moved("1121"))
    )
    b.paper(
        "Sacombank sao ke 04-2026.txt",
        f"""
SACOMBANK - CN CẦN THƠ          SAO KÊ TÀI KHOẢN          Số TK: 0700 1182 4471 (VND)
CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA          Từ 01/04/2026 đến 30/04/2026
Ngày         Diễn giải                                          Ghi nợ          Ghi có
Số dư đầu kỳ: {dong(start)}
{lines}
30/04/2026   Phí dịch vụ tài khoản và SMS              {dong(fee):>16}
Số dư cuối kỳ: {dong(b.balance("1121") - fee)}""",
    )
    return b


def _year(b: Book) -> None:
    for back in b.months():
        for day, who in ((6, "HTX Thới Lai"), (12, "Đại lý Năm Bé"), (19, "HTX Vĩnh Thạnh"), (25, "Đại lý Năm Bé")):
            net = b.some(120000000, 190000000)
            b.post(
                back,
                day,
                f"HĐ {1400 + len(b.rows)} bán phân bón {who}",
                f"131 {net + _thue(net, 5)} | 5111 {-net} | 33311",
            )
        sprayed = b.some(9000000, 21000000)
        b.post(
            back,
            28,
            f"HĐ {1400 + len(b.rows)} phun thuốc T{{mm}}",
            f"131 {sprayed + _thue(sprayed)} | 5113 {-sprayed} | 33311",
        )
        b.post(back, 27, "Khách hàng trả tiền", f"1121 {b.some(610000000, 690000000)} | 131")
        for day, who in ((5, "Phân bón Bình Điền"), (15, "Đạm Cà Mau"), (21, "Phân bón Bình Điền")):
            net = b.some(118000000, 165000000)
            b.post(back, day, f"HĐ {8200 + 3 * len(b.rows)} {who}", _mua("156", net, percent=5))
            b.post(back, min(day + 8, 30), f"Trả tiền {who}", f"331 {net + _thue(net, 5)} | 1121")
        ferry = b.some(9000000, 19000000)
        b.post(back, 17, f"HĐ {500 + len(b.rows)} Vận tải thủy Hậu Giang", _mua("64212", ferry))
        b.post(back, 26, "Trả tiền Vận tải thủy Hậu Giang", f"331 {ferry + _thue(ferry)} | 1121")
        b.post(back, 31, "Kết chuyển giá vốn T{mm}/{y}", f"632 {b.some(395000000, 430000000)} | 156")
        b.post(back, 30, "Lương T{mm}/{y}", "64211 54000000 | 64221 31000000 | 3383 -8925000 | 3335 -600000 | 334")
        b.post(back, 30, "Chi lương T{mm}/{y}", "334 75475000 | 1121")
        b.post(back, 20, "Nộp bảo hiểm, thuế TNCN", "3383 8925000 | 3335 600000 | 1121")
        b.post(
            back, 10, "VNPT internet, điện thoại", _mua("64225" if back else "64214", Decimal(1280000), "1121", 10)
        )
        b.post(back, 14, "Điện lực Cái Răng", _mua("64224", b.some(2100000, 4300000), "1121"))
        b.post(back, 22, "Lãi vay Sacombank", "635 2750000 | 1121")
        b.post(back, 24, "Cấp nước Cần Thơ", _mua("64224", b.some(310000, 640000), "1121", 5))
        if back:
            b.post(back, 29, "Phí Sacombank", f"64228 {b.some(66000, 220000)} | 1121")
    b.want("wrong-account", "64225 1280000 | 64214")


def _bill(number: str, day: str, seller: str, line: str, net: Decimal, percent: int = 8, *, more: str = "") -> str:
    tax = _thue(net, percent)
    return f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG
Ký hiệu: 1C26TPS          Số: {number}          Ngày {day}
Tên đơn vị bán hàng: {seller}
Tên đơn vị mua hàng: CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA          MST: 1801552204
{line}
Cộng tiền hàng: {dong(net)}
Thuế suất GTGT: {percent}%          Tiền thuế GTGT: {dong(tax)}
Tổng cộng tiền thanh toán: {dong(net + tax)}{more}"""


def _errors(b: Book) -> None:
    boats, forklift, engine, talk = (
        b.some(11000000, 26000000),
        b.some(85000000, 240000000),
        b.some(32000000, 61000000),
        b.some(8000000, 24000000),
    )
    b.paper(
        "van tai thuy 1190.pdf",
        _bill(
            "1190",
            "29 tháng 04 năm 2026",
            "CÔNG TY TNHH VẬN TẢI THỦY HẬU GIANG",
            "Cước vận chuyển phân bón Cần Thơ - Thới Lai bằng ghe, từ ngày 18/04/2026 đến ngày 28/04/2026, 9 chuyến",
            boats,
        ),
    )
    b.want("unrecorded", f"64212 {boats} | 1331 {_thue(boats)} | 331")
    b.post(0, 7, "HĐ 331 Xe nâng Miền Tây", _mua("64223", forklift))
    b.paper(
        "xe nang.pdf",
        _bill(
            "331",
            "07 tháng 04 năm 2026",
            "CÔNG TY TNHH XE NÂNG MIỀN TÂY",
            "01 xe nâng điện Komatsu 1,5 tấn, số khung FB15-88107, bàn giao tại kho Cái Răng ngày 06/04/2026",
            forklift,
        ),
    )
    b.want("asset-expensed", f"2111 {forklift} | 64223")
    b.post(0, 16, "HĐ 90 Cơ khí Ninh Kiều", _mua("2111", engine))
    b.paper(
        "co khi ninh kieu.pdf",
        _bill(
            "90",
            "16 tháng 04 năm 2026",
            "CƠ SỞ CƠ KHÍ NINH KIỀU",
            "Sửa chữa ghe tải CT-04471: thay bạc piston, phục hồi trục chân vịt, nghiệm thu ngày 15/04/2026",
            engine,
        ),
    )
    b.want("expense-capitalised", f"64226 {engine} | 2111")
    b.post(-1, 8, "HĐ 2207 Nhà hàng Hoa Sứ", _mua("64214", talk))
    b.paper(
        "hoa su 2207.pdf",
        _bill(
            "2207",
            "08 tháng 05 năm 2026",
            "CÔNG TY TNHH NHÀ HÀNG HOA SỨ",
            "Tổ chức hội thảo nông dân vụ Hè Thu, 150 khách, ngày 23/04/2026 tại Vĩnh Thạnh",
            talk,
        ),
    )
    b.want("wrong-period", f"64214 {talk} | 3351")
    software = Decimal(12 * b.chance.randint(300, 950) * 1000)
    b.post(0, 3, "MISA phần mềm kế toán", _mua("64229", software, "1121", 10))
    b.paper(
        "misa.pdf",
        _bill(
            "70118",
            "03 tháng 04 năm 2026",
            "CÔNG TY CỔ PHẦN MISA",
            "Thuê phần mềm kế toán MISA AMIS gói Doanh nghiệp, thời hạn sử dụng từ 01/04/2026 đến 31/03/2027",
            software,
            10,
        ),
    )
    b.want("prepaid-expensed", f"242 {software * 11 / 12:f} | 64229")


def _more(b: Book) -> None:
    twice, tv, delivered, seed_rice = (
        b.some(24000000, 66000000),
        b.some(9000000, 26000000),
        b.some(38000000, 90000000),
        Decimal(200 * b.chance.randint(150, 380) * 1000),
    )
    b.post(0, 9, "HĐ 6612 Đạm Cà Mau", _mua("156", twice, percent=5))
    b.post(0, 23, "Mua đạm hạt đục Cà Mau 6612", _mua("156", twice, percent=5))
    b.paper(
        "dam ca mau 6612.pdf",
        _bill(
            "6612",
            "09 tháng 04 năm 2026",
            "CÔNG TY CỔ PHẦN PHÂN BÓN DẦU KHÍ CÀ MAU",
            "Đạm hạt đục Cà Mau, bao 50 kg, giao ngày 08/04/2026",
            twice,
            5,
        ),
    )
    b.want("double-invoice", f"331 {twice + _thue(twice, 5)} | 156 {-twice} | 1331")
    b.post(0, 18, "Điện máy Xanh", _mua("64223", tv, "1121"))
    b.paper(
        "dien may xanh.txt",
        _bill(
            "55187",
            "18 tháng 04 năm 2026",
            "CÔNG TY CỔ PHẦN THẾ GIỚI DI ĐỘNG",
            "01 tivi Samsung QLED 65 inch",
            tv,
            more="\n(viết tay) Mua cho nhà riêng. Tám",
        ),
    )
    b.want("owner-private", f"1388 {tv + _thue(tv)} | 64223 {-tv} | 1331")
    b.post(-1, 5, "HĐ 1702 HTX Vĩnh Thạnh", f"131 {delivered + _thue(delivered, 5)} | 5111 {-delivered} | 33311")
    b.paper(
        "hoa don ban 1702.pdf",
        f"""
HÓA ĐƠN GIÁ TRỊ GIA TĂNG
Ký hiệu: 1C26TPH          Số: 1702          Ngày 05 tháng 05 năm 2026
Tên đơn vị bán hàng: CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA          MST: 1801552204
Tên đơn vị mua hàng: HỢP TÁC XÃ VĨNH THẠNH
NPK 20-20-15, giao tại HTX ngày 27/04/2026 và 29/04/2026
Cộng tiền hàng: {dong(delivered)}
Thuế suất GTGT: 5%          Tiền thuế GTGT: {dong(_thue(delivered, 5))}
Tổng cộng tiền thanh toán: {dong(delivered + _thue(delivered, 5))}""",
    )
    b.want("revenue-wrong-period", f"131 {delivered} | 5111")
    b.paper(
        "phieu nhap kho 0418.pdf",
        f"""
CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA          PHIẾU NHẬP KHO số NK0418          Ngày 29 tháng 04 năm 2026
Người giao hàng: CÔNG TY CỔ PHẦN GIỐNG CÂY TRỒNG LỘC TRỜI
Lúa giống OM 5451, bao 40 kg: 200 bao x {dong(seed_rice / 200)}          Thành tiền (chưa thuế): {dong(seed_rice)} đồng
Hóa đơn: chưa có, bên bán xuất sau          Thủ kho: Trần Thị Út""",
    )
    b.want("goods-received", f"156 {seed_rice} | 331")
    b.paper(
        "doi chieu Thot Not.pdf",
        _confirmed(b, collected := b.some(14000000, 44000000)),
    )
    b.want("intercompany", f"136 {collected} | 131")
    mower = Decimal(72 * b.chance.randint(520, 1400) * 1000)
    b.post(1, 12, "HĐ 208 Máy đóng bao Bùi Văn Ngọ", _mua("2111", mower))
    b.paper(
        "may dong bao.pdf",
        _bill(
            "208",
            "12 tháng 03 năm 2026",
            "CÔNG TY TNHH CÔNG NGHIỆP BÙI VĂN NGỌ",
            "01 máy đóng bao tự động PM-50, lắp đặt và đưa vào sử dụng tại kho ngày 11/03/2026",
            mower,
        ),
    )
    b.want("asset-not-depreciated", f"64222 {mower / 72} | 2141")


def _confirmed(b: Book, collected: Decimal) -> str:
    owed = b.balance("136")
    return f"""
CỬA HÀNG VẬT TƯ THỐT NỐT (đơn vị nội bộ)          BIÊN BẢN ĐỐI CHIẾU CÔNG NỢ NỘI BỘ          Ngày 30/04/2026
Gửi: CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA
Số dư 01/04/2026 chúng tôi phải trả công ty:                         {dong(owed)}
21/04/2026 thu hộ công ty tiền hàng của Đại lý Năm Bé:               {dong(collected)}
Số dư 30/04/2026 chúng tôi phải trả công ty:                         {dong(owed + collected)} đồng"""


def _decoys(b: Book) -> None:
    for number, what in (("8990", "NPK 16-16-8"), ("8991", "DAP 18-46")):
        b.post(0, 13, f"HĐ {number} Phân bón Bình Điền", _mua("156", Decimal(24500000), percent=5))
        b.paper(
            f"binh dien {number}.pdf",
            _bill(
                number,
                "13 tháng 04 năm 2026",
                "CÔNG TY CỔ PHẦN PHÂN BÓN BÌNH ĐIỀN",
                f"{what}, giao ngày 12/04/2026",
                Decimal(24500000),
                5,
            ),
        )
    b.post(0, 11, "HĐ 77 pallet nhựa", _mua("64223", Decimal(36000000)))
    b.paper(
        "pallet.pdf",
        _bill(
            "77",
            "11 tháng 04 năm 2026",
            "CÔNG TY NHỰA DUY TÂN",
            "Pallet nhựa 1,2 m: 80 cái x 450.000, giao ngày 10/04/2026",
            Decimal(36000000),
        ),
    )
    b.post(0, 20, "HĐ 1188 gian hàng hội chợ tháng 11", _mua("242", Decimal(12000000)))
    b.paper(
        "hoi cho.pdf",
        _bill(
            "1188",
            "20 tháng 04 năm 2026",
            "TRUNG TÂM XÚC TIẾN THƯƠNG MẠI CẦN THƠ",
            "Thuê gian hàng Hội chợ Nông nghiệp Quốc tế, từ ngày 11/11/2026 đến ngày 15/11/2026",
            Decimal(12000000),
        ),
    )
    b.post(0, 22, "Đại lý Năm Bé ứng trước vụ Thu Đông", "1121 30000000 | 3387")
    b.post(0, 24, "HĐ 1688 trả lại hàng HTX Thới Lai", "5111 4000000 | 33311 200000 | 131")
    b.paper(
        "bao gia.pdf",
        """
CÔNG TY TNHH XE NÂNG MIỀN TÂY          BẢNG BÁO GIÁ số BG-26/118          Ngày 14/04/2026
Kính gửi: CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA
Xe nâng dầu 2,5 tấn          Đơn giá 312.000.000 đồng (chưa thuế)          Hiệu lực 30 ngày""",
    )
    b.paper(
        "ca mau thang 5.pdf",
        _bill(
            "6790",
            "06 tháng 05 năm 2026",
            "CÔNG TY CỔ PHẦN PHÂN BÓN DẦU KHÍ CÀ MAU",
            "Đạm hạt đục Cà Mau, giao ngày 05/05/2026",
            Decimal(41000000),
            5,
        ),
    )
    b.paper(
        "thong bao dien.txt",
        """
ĐIỆN LỰC CÁI RĂNG          THÔNG BÁO NHẮC NỢ          Ngày 25/04/2026
Khách hàng: CÔNG TY TNHH VẬT TƯ NÔNG NGHIỆP PHÚ SA. Nếu quý khách đã thanh toán tiền điện kỳ 1 tháng 4, vui lòng bỏ qua thông báo này.""",
    )
