"""The fourth hand, continued: Vietnam, China, Spain with tax withheld, a subscription with reverse charge."""

from benchmarks._invoices_fourth_home import Firm

GIAY = Firm(
    "vietnamese-paper",
    """=810
#13 @*170 HÓA ĐƠN GIÁ TRỊ GIA TĂNG
@200 Ngày 14 tháng 10 năm 2026 @420 Ký hiệu: 1C26TVP
@150 Mã CQT: 00A7C1E04B9D2F4418A0C6E9B1D5F7A233 @420 Số: {no}

@40 Đơn vị bán hàng: CÔNG TY TNHH GIẤY VẠN PHÚC
@40 Mã số thuế: {taxid}
@40 Địa chỉ: 45 Nguyễn Thị Minh Khai, Quận 1, TP Hồ Chí Minh
@40 Số tài khoản: 0071001234567 tại Vietcombank CN Sài Gòn

@40 Họ tên người mua hàng: Trần Thị Hoa
@40 Tên đơn vị: CÔNG TY TNHH NỘI THẤT AN LỘC
@40 Mã số thuế: 0697356030
@40 Hình thức thanh toán: TM/CK @300 Đồng tiền thanh toán: VND

@40 STT @70 Tên hàng hóa, dịch vụ @260 ĐVT @>350 Số lượng @>440 Đơn giá @>550 Thành tiền
@40 1 @70 Giấy in A4 70gsm @260 Ream @>350 50 @>440 62.000 @>550 {l1}
@40 2 @70 Mực in laser @260 Hộp @>350 4 @>440 1.250.000 @>550 5.000.000
@40 3 @70 Phí giao hàng @260 Lần @>350 1 @>440 150.000 @>550 150.000
@260 Cộng tiền hàng: @>550 {net}
@70 Thuế suất GTGT: {rate}% @260 Tiền thuế GTGT: @>550 {vat}
@*260 Tổng cộng tiền thanh toán: @*>550 {gross}
@40 Số tiền viết bằng chữ: {inwords}

@80 Người mua hàng @380 Người bán hàng
@380 Ký bởi: CÔNG TY TNHH GIẤY VẠN PHÚC
@380 Ký ngày: 14/10/2026
""",
    {
        "no": "00001287",
        "taxid": "0813777723",
        "l1": "3.100.000",
        "net": "8.250.000",
        "rate": "8",
        "vat": "660.000",
        "gross": "8.910.000",
        "inwords": "Tám triệu chín trăm mười nghìn đồng",
    },
    {
        "number": ("00001287", "1287", "1C26TVP00001287", "1C26TVP-00001287", "1C26TVP/00001287"),
        "issue_date": "2026-10-14",
        "seller_name": "CÔNG TY TNHH GIẤY VẠN PHÚC",
        "seller_vat_id": ("0813777723", ""),
        "seller_tax_number": ("0813777723", ""),
        "net": "8250000",
        "vat": "660000",
        "gross": "8910000",
        "currency": "VND",
    },
    3,
    "sans",
    plants={
        "sum: total": {"gross": "8.190.000"},
        "words: another amount": {"inwords": "Tám triệu một trăm chín mươi nghìn đồng"},
        "VAT amount": {
            "vat": "825.000",
            "gross": "9.075.000",
            "inwords": "Chín triệu không trăm bảy mươi lăm nghìn đồng",
        },
        "line: quantity x price": {"l1": "3.010.000"},
        "check digit: VAT id": {"taxid": "0813777732"},
    },
)

RUANJIAN = Firm(
    "chinese-digital",
    """=800
#10 @*180 电子发票（增值税专用发票） @400 发票号码：{no}
@400 开票日期：{date}
=730
@40 购买方信息 @120 名称：杭州木语家具有限公司 @320 销售方信息 @400 名称：上海云拓软件有限公司
@120 统一社会信用代码/纳税人识别号： @400 统一社会信用代码/纳税人识别号：
@120 91310115MA1K9JW5KR @400 {taxid}
=660
#8 @40 项目名称 @170 规格型号 @230 单位 @>290 数量 @>370 单价 @>440 金额 @>500 税率/征收率 @>560 税额
#8 @40 *信息技术服务*软件维护费 @230 项 @>290 1 @>370 9433.962264 @>440 9433.96 @>500 6% @>560 {v6}
#8 @40 *印刷品*宣传册 @170 A4 @230 本 @>290 500 @>370 3.982301 @>440 {l2} @>500 13% @>560 258.85
=590
@60 合 计 @>440 ¥{net} @>560 ¥{vat}
@60 价税合计（大写） @200 ⊗{inwords} @400 （小写） @>560 ¥{gross}
@40 备注 @80 购方开户银行：杭州银行 账号：3301040160011874422；销方开户银行：工行漕河泾支行 账号：1001266309004417788
@40 开票人：周敏
""",
    {
        "no": "26312000001287445901",
        "date": "2026年10月19日",
        "taxid": "91310115MA1K214B0U",
        "v6": "566.04",
        "l2": "1991.15",
        "net": "11425.11",
        "vat": "824.89",
        "gross": "12250.00",
        "inwords": "壹万贰仟贰佰伍拾圆整",
    },
    {
        "number": "26312000001287445901",
        "issue_date": "2026-10-19",
        "seller_name": "上海云拓软件有限公司",
        "seller_vat_id": ("91310115MA1K214B0U", ""),
        "seller_tax_number": ("91310115MA1K214B0U", ""),
        "net": "11425.11",
        "vat": "824.89",
        "gross": "12250.00",
        "currency": "CNY",
    },
    2,
    "han",
    plants={
        "sum: total": {"gross": "12520.00"},
        "words: another amount": {"inwords": "壹万贰仟伍佰贰拾圆整"},
        "VAT amount": {"v6": "656.04", "vat": "914.89", "gross": "12340.00", "inwords": "壹万贰仟叁佰肆拾圆整"},
        "check digit: VAT id": {"taxid": "91310115MA1K241B0U"},
        "line: quantity x price": {"l2": "1919.15"},
    },
)

ABOGADA = Firm(
    "spanish-withholding",
    """=790
@50 Lucía Ferrer Gómez, Abogada @>550 FACTURA {no}
@50 C/ Mayor 22, 3º B, 46003 Valencia @>550 Fecha: {date}
@50 NIF {taxid}

@50 Cliente: Muebles Taronja S.L., CIF B71783955
@50 Av. del Puerto 101, 46023 Valencia

@50 Concepto @>550 Importe
@50 Asesoría laboral, mes de octubre @>550 900,00 €
@50 Redacción contrato de arrendamiento @>550 {l2} €

@320 Base imponible @>550 1.250,00 €
@320 IVA 21 % @>550 {vat} €
@320 Retención IRPF -15 % @>550 -187,50 €
@*320 Total a pagar @*>550 {gross} €

@50 Vencimiento: 30 días ({due}). Transferencia a {iban}
""",
    {
        "no": "A/2026/064",
        "date": "31/10/2026",
        "taxid": "22547186X",
        "l2": "350,00",
        "vat": "262,50",
        "gross": "1.325,00",
        "due": "30/11/2026",
        "iban": "ES55 2100 0418 4502 0077 1332",
    },
    {
        "number": "A/2026/064",
        "issue_date": "2026-10-31",
        "seller_name": ("Lucía Ferrer Gómez, Abogada", "Lucía Ferrer Gómez"),
        "net": "1250.00",
        "vat": "262.50",
        "gross": ("1512.50", "1325.00"),
        "amount_due": "1325.00",
        "currency": "EUR",
        "due_date": "2026-11-30",
        "iban": "ES5521000418450200771332",
    },
    2,
    "sans",
    plants={
        "sum: total": {"gross": "1.352,00"},
        "VAT amount": {"vat": "226,50", "gross": "1.289,00"},
        "line: lines do not make the sum": {"l2": "530,00"},
        "check digit: IBAN": {"iban": "ES55 2100 0418 4502 0077 1323"},
    },
)

ABO = Firm(
    "irish-subscription",
    """=790
#16 @*60 Invoice
#9 @60 Invoice number @170 {no}
#9 @60 Date of issue @170 {date}
#9 @60 Date due @170 {date}
=710
@*60 Plumeboard Ireland Ltd @320 Bill to
@60 12 Harcourt Terrace @*320 Tischlerei Albrecht & Söhne GmbH
@60 Dublin 2, Ireland @320 Gartenweg 7, 24941 Flensburg, Germany
@60 VAT {taxid} @320 DE VAT DE179984114
=620
#13 @*60 €{gross} due {date}
@60 Description @>380 Qty @>450 Unit price @>550 Amount
@60 Team plan @>380 7 @>450 €12.50 @>550 {l1}
@60 Nov 1 - Nov 30, 2026
@60 Unused time on 2 seats after Oct 21, 2026 @>550 -€9.33

@380 Subtotal @>550 €78.17
@380 VAT - Germany (0%) @>550 €0.00
@380 Total @>550 €{total}
@380 Applied balance @>550 -€20.00
@*380 Amount due @*>550 €{gross}

@60 {note}
#7 @60 Plumeboard Ireland Ltd, company no. 611842, page 1 of 1
""",
    {
        "no": "7F1C0A22-0031",
        "date": "November 1, 2026",
        "taxid": "IE2003322JH",
        "l1": "€87.50",
        "total": "78.17",
        "gross": "58.17",
        "note": "Tax to be paid on reverse charge basis (Article 196)",
    },
    {
        "number": "7F1C0A22-0031",
        "issue_date": "2026-11-01",
        "seller_name": "Plumeboard Ireland Ltd",
        "seller_vat_id": "IE2003322JH",
        "net": "78.17",
        "vat": "0.00",
        "gross": "78.17",
        "amount_due": "58.17",
        "currency": "EUR",
        "due_date": "2026-11-01",
    },
    2,
    plants={
        "missing: why no VAT": {"note": ""},
        "line: quantity x price": {"l1": "€78.50"},
        "sum: total": {"total": "87.17"},
        "check digit: VAT id": {"taxid": "IE2003322KH"},
    },
)

FAR = (GIAY, RUANJIAN, ABOGADA, ABO)
