"""The sixth hand's papers of Vietnam and China: electricity, cartons, software, freight."""

from collections.abc import Mapping

from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet, Us

BAT_TRANG = Us("Công ty TNHH Gốm Bát Tràng Việt", "VN", "0176731691", "VND")
QINGHE = Us("杭州青禾陶瓷有限公司", "CN", "91330106MA27ERRGA0", "CNY")


def _power(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(105, 18, "HÓA ĐƠN GIÁ TRỊ GIA TĂNG (TIỀN ĐIỆN)", 13, "db", "m")
    s.at(105, 24, "Bản thể hiện của hóa đơn điện tử", 8, "d", "m")
    s.at(105, 29, "Ngày 05 tháng 10 năm 2026", 9, "d", "m")
    s.at(150, 18, "\n\n\nKý hiệu: 1K26TDL\nSố: 00184523", 9, "d")
    s.at(
        20,
        46,
        "Đơn vị bán: CÔNG TY ĐIỆN LỰC GIA LÂM\nMã số thuế: 0559363185\nĐịa chỉ: 168 Ngô Xuân Quảng, Gia Lâm, Hà Nội\n"
        "Số tài khoản: 1020 1000 4471 88 tại VietinBank – CN Đông Hà Nội",
        9,
        "d",
    )
    s.at(
        20,
        68,
        "Tên khách hàng: Công ty TNHH Gốm Bát Tràng Việt        Mã khách hàng: PD04000871552\nMã số thuế: "
        "0176731691\n"
        "Địa chỉ sử dụng điện: Xóm 5, xã Bát Tràng, Gia Lâm, Hà Nội\nHình thức thanh toán: TM/CK     Kỳ hóa đơn: "
        "tháng 9/2026 (01/09/2026 – 30/09/2026)",
        9,
        "d",
    )
    cols = "20l 28l 92l 122r 150r 190r"
    y = s.rows(96, cols, [["TT", "Nội dung", "ĐVT", "Sản lượng", "Đơn giá", "Thành tiền (đồng)"]], 8.5, "db")
    y = s.rows(
        y,
        cols,
        [
            ["1", "Điện năng tiêu thụ sản xuất,\nkhung giờ bình thường", "kWh", "4.210", "1.860", "7.830.600"],
            ["2", "Khung giờ cao điểm", "kWh", "612", "3.420", "2.093.040"],
            ["3", "Khung giờ thấp điểm", "kWh", "1.050", "1.220", "1.281.000"],
        ],
        8.5,
        "d",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "20l 190r",
        [
            ["Cộng tiền điện chưa thuế", "11.204.640"],
            ["Thuế suất GTGT: 8%      Thuế GTGT", "896.371"],
            ["Tổng cộng tiền thanh toán", "12.101.011"],
        ],
        9,
        "db",
    )
    s.at(20, y + 1, "Số tiền viết bằng chữ: Mười hai triệu một trăm linh một nghìn không trăm mười một đồng.", 9, "d")
    s.at(20, y + 12, "Chỉ số cũ: 88.214   Chỉ số mới: 94.086   Hệ số nhân: 1   Hạn thanh toán: 12/10/2026", 8, "d")
    s.at(190, y + 24, "Ký bởi: CÔNG TY ĐIỆN LỰC GIA LÂM\nKý ngày: 05/10/2026", 8, "d", "r")
    return s.finish()


def _cartons(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(
        20,
        20,
        "HỘ KINH DOANH BAO BÌ TOÀN THẮNG\nMã số thuế: 0983357003\nThôn Đa Sỹ, Hà Đông, Hà Nội – ĐT 0912 555 018",
        10,
        "d",
    )
    s.at(105, 44, "HÓA ĐƠN BÁN HÀNG", 16, "db", "m")
    s.at(105, 51, "Ngày 17 tháng 10 năm 2026", 10, "d", "m")
    s.at(150, 44, "Ký hiệu: 2C26TAA\nSố: 00000347", 10, "d")
    s.at(
        20,
        62,
        "Đơn vị mua hàng: Công ty TNHH Gốm Bát Tràng Việt\nMã số thuế: 0176731691\nĐịa chỉ: Xóm 5, xã Bát Tràng, "
        "Gia Lâm, Hà Nội\n"
        "Hình thức thanh toán: Chuyển khoản",
        10,
        "d",
    )
    cols = "20l 30l 105l 130r 155r 190r"
    y = s.rows(88, cols, [["STT", "Tên hàng hóa", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"]], 9.5, "db")
    y = s.rows(
        y,
        cols,
        [
            ["1", "Thùng carton 5 lớp 60x40x40", "cái", "300", "14.500", "4.350.000"],
            ["2", "Băng keo trong 5 cm", "cuộn", "48", "11.000", "528.000"],
            ["3", "Màng xốp hơi khổ 1,2 m", "cuộn", "10", "165.000", "1.650.000"],
        ],
        9.5,
        "d",
    )
    y = s.rule(y)
    y = s.rows(y, "20l 190r", [["Cộng tiền bán hàng hóa, dịch vụ:", "6.528.000"]], 10, "db")
    s.at(
        20,
        y,
        "Số tiền viết bằng chữ: Sáu triệu năm trăm hai mươi tám nghìn đồng chẵn.\n\n"
        "Người mua hàng                                                     Người bán hàng",
        10,
        "d",
    )
    return s.finish()


def _software(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=(241 * 2.8346, 140 * 2.8346))
    s.at(120, 14, "电子发票（普通发票）", 17, "d", "m")
    s.at(180, 16, "发票号码：26332000001874420913\n开票日期：2026年10月12日", 9, "d")
    s.at(12, 30, "购\n买\n方", 8, "d")
    s.at(20, 30, "名称：杭州青禾陶瓷有限公司\n\n统一社会信用代码/纳税人识别号：91330106MA27ERRGA0", 9, "d")
    s.at(122, 30, "销\n售\n方", 8, "d")
    s.at(130, 30, "名称：杭州云帆信息技术有限公司\n\n统一社会信用代码/纳税人识别号：91330106MA2ET9BPTL", 9, "d")
    cols = "12l 70l 92l 120r 150r 180r 200r 228r"
    y = s.rows(52, cols, [["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"]], 8.5, "d")
    y = s.rows(
        y,
        cols,
        [
            [
                "*信息技术服务*进销存软件\n维护费2026年第四季度",
                "",
                "季",
                "1",
                "5660.377358",
                "5660.38",
                "6%",
                "339.62",
            ],
        ],
        8.5,
        "d",
    )
    s.rows(92, "30l 180r 228r", [["合    计", "¥5660.38", "¥339.62"]], 9, "d")
    s.rows(101, "20l 80l 165l", [["价税合计（大写）", "陆仟圆整", "（小写）¥6000.00"]], 9, "d")
    s.at(12, 110, "备\n注", 8, "d")
    s.at(20, 110, "销方开户银行：杭州银行文三路支行；银行账号：3301040160001877420；\n合同编号：YF-2026-0117", 8, "d")
    s.at(20, 132, "开票人：沈嘉怡", 9, "d")
    return s.finish()


def _lorry(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap, size=(241 * 2.8346, 150 * 2.8346))
    s.at(20, 12, "货物运输服务", 9, "d")
    s.at(120, 14, "电子发票（增值税专用发票）", 17, "d", "m")
    s.at(180, 16, "发票号码：26332000002210046571\n开票日期：2026年10月26日", 9, "d")
    s.at(
        20, 30, "购买方信息  名称：杭州青禾陶瓷有限公司\n\n统一社会信用代码/纳税人识别号：91330106MA27ERRGA0", 9, "d"
    )
    s.at(
        130, 30, "销售方信息  名称：浙江顺达物流有限公司\n\n统一社会信用代码/纳税人识别号：91330106MA296KC7JH", 9, "d"
    )
    cols = "12l 92l 120r 150r 180r 200r 228r"
    y = s.rows(52, cols, [["项目名称", "单位", "数量", "单价", "金额", "税率/征收率", "税额"]], 9, "d")
    y = s.rows(
        y,
        cols,
        [
            ["*运输服务*国内道路货物运输", "趟", "4", "917.4311927", "3669.72", "9%", "330.28"],
            ["*运输服务*国内道路货物运输", "", "", "", "-183.49", "9%", "-16.51"],
        ],
        9,
        "d",
    )
    y = s.rows(
        y + 2,
        "12l 60l 100l 150l 190l",
        [
            ["运输工具种类", "运输工具牌号", "起运地", "到达地", "运输货物名称"],
            ["公路运输", "浙A7K082", "浙江省杭州市", "上海市浦东新区", "日用陶瓷"],
        ],
        8.5,
        "d",
    )
    s.rows(96, "30l 180r 228r", [["合    计", "¥3486.23", "¥313.77"]], 9, "d")
    s.rows(105, "20l 80l 165l", [["价税合计（大写）", "叁仟捌佰圆整", "（小写）¥3800.00"]], 10, "d")
    s.at(20, 140, "开票人：胡志远", 9, "d")
    return s.finish()


PAPERS = (
    Paper(
        "vn-power",
        BAT_TRANG,
        _power,
        {
            "number": "00184523",
            "issue_date": "2026-10-05",
            "due_date": "2026-10-12",
            "currency": "VND",
            "net": "11204640",
            "vat": "896371",
            "gross": "12101011",
            "seller_name": "CÔNG TY ĐIỆN LỰC GIA LÂM",
            "seller_vat_id": "0559363185",
            "buyer_vat_id": "0176731691",
        },
        (("8", "11204640", "896371"),),
        (
            Line("Điện năng tiêu thụ sản xuất, khung giờ bình thường", "4210", "1860", "7830600"),
            Line("Khung giờ cao điểm", "612", "3420", "2093040"),
            Line("Khung giờ thấp điểm", "1050", "1220", "1281000"),
        ),
        "energy",
        faults=(Fault("total against words and sum", {"12.101.011": "12.201.011"}, "block"),),
    ),
    Paper(
        "vn-cartons",
        BAT_TRANG,
        _cartons,
        {
            "number": "00000347",
            "issue_date": "2026-10-17",
            "currency": "VND",
            "gross": "6528000",
            "seller_vat_id": "0983357003",
        },
        (),
        (
            Line("Thùng carton 5 lớp 60x40x40", "300", "14500", "4350000"),
            Line("Băng keo trong 5 cm", "48", "11000", "528000"),
            Line("Màng xốp hơi khổ 1,2 m", "10", "165000", "1650000"),
        ),
        "packaging",
        scan=True,
        faults=(Fault("total above its lines", {"6.528.000": "6.728.000"}, "block"),),
    ),
    Paper(
        "cn-software",
        QINGHE,
        _software,
        {
            "number": "26332000001874420913",
            "issue_date": "2026-10-12",
            "currency": "CNY",
            "net": "5660.38",
            "vat": "339.62",
            "gross": "6000.00",
            "seller_name": "杭州云帆信息技术有限公司",
            "seller_vat_id": "91330106MA2ET9BPTL",
            "buyer_vat_id": "91330106MA27ERRGA0",
        },
        (("6", "5660.38", "339.62"),),
        (Line("*信息技术服务*进销存软件维护费2026年第四季度", "1", "5660.377358", "5660.38"),),
        "software",
        faults=(Fault("tax that does not close", {"339.62": "399.62"}, "block"),),
    ),
    Paper(
        "cn-lorry",
        QINGHE,
        _lorry,
        {
            "number": "26332000002210046571",
            "issue_date": "2026-10-26",
            "currency": "CNY",
            "net": "3486.23",
            "vat": "313.77",
            "gross": "3800.00",
            "seller_vat_id": "91330106MA296KC7JH",
        },
        (("9", "3486.23", "313.77"),),
        (
            Line("*运输服务*国内道路货物运输", "4", "917.4311927", "3669.72"),
            Line("*运输服务*国内道路货物运输", None, None, "-183.49"),
        ),
        "freight",
        scan=True,
        faults=(Fault("capital words name another sum", {"叁仟捌佰圆整": "叁仟玖佰圆整"}, "block"),),
    ),
)
