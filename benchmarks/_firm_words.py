"""Six firms in six languages and charts: what their accounts, suppliers, entries and papers are called.

The last two were written later, in other styles; what they showed first was mended, so they are no unseen firms now.
"""

# ruff: noqa: E501 - wording and bookings read best in one line

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Style:
    """A firm's way: chart, words, rhythm. scale: how many units of its currency make one unit of this file."""

    key: str
    currency: str
    scale: int
    tax: Decimal
    firm: str
    accounts: dict[str, tuple[str, str]]  # role → number, name
    words: dict[str, str]
    months: tuple[str, ...]
    second_hand: bool = False
    contra: bool = True  # depreciation goes to an account of its own
    rent_by_bank: bool = False
    one_depreciation: bool = False
    release_day: int = 1
    policy: str = ""
    number: str = "1,234.56"
    day: str = "%Y-%m-%d"
    layout: int = 0
    extra: dict[str, str] = field(default_factory=dict)

    def money(self, amount: Decimal) -> str:
        """An amount as its papers write it."""
        whole = f"{amount:,.0f}" if self.currency == "VND" else f"{amount:,.2f}"
        if self.number == "1.234,56":
            return whole.translate(str.maketrans(",.", ".,"))
        return whole.replace(",", " ").replace(".", ",") if self.number == "1 234,56" else whole

    def date(self, day: date) -> str:
        """A day as its papers write it."""
        return f"{day.year}年{day.month}月{day.day}日" if self.day == "zh" else day.strftime(self.day)

    def month(self, day: date) -> str:
        """A month as its entries write it."""
        return self.months[day.month - 1].replace("#", str(day.year))


def _chart(text: str) -> dict[str, tuple[str, str]]:
    chart = {}
    for line in text.strip().splitlines():
        role, number, name = line.split(" ", 2)
        chart[role.strip()] = (number, name)
    return chart


def _words(text: str) -> dict[str, str]:
    return dict(line.strip().split(" = ", 1) for line in text.strip().splitlines())


GERMAN = Style(
    "de", "EUR", 1, Decimal("0.19"), "Nordlicht Werkstatt GmbH",
    _chart("""
bank 1200 Bank
usd 1220 USD-Konto
ar 1400 Forderungen aus Lieferungen und Leistungen
ap 1600 Verbindlichkeiten aus Lieferungen und Leistungen
vat_in 1576 Abziehbare Vorsteuer 19 %
vat_out 1776 Umsatzsteuer 19 %
stock 3980 Bestand Handelswaren
prepaid 0980 Aktive Rechnungsabgrenzung
machines 0210 Maschinen
it 0420 EDV-Anlagen
accrued 0970 Sonstige Rückstellungen
payaccrued 0965 Rückstellung Personalkosten
grni 1605 Noch nicht berechnete Lieferungen
deferred 0990 Passive Rechnungsabgrenzung
ic 1650 Verrechnungskonto Elbe Handels GmbH
owner 1890 Privatentnahmen
capital 0800 Gezeichnetes Kapital
loan 0630 Darlehen Sparkasse
sales 8400 Erlöse 19 %
service 8410 Erlöse Wartungsverträge
cogs 4000 Wareneinsatz
rent 4210 Miete
wages 4100 Löhne und Gehälter
power 4240 Gas, Strom, Wasser
phone 4920 Telefon
office 4930 Bürobedarf
repair 4800 Reparaturen und Instandhaltung Maschinen
insurance 4360 Versicherungen
depreciation 4830 Abschreibungen auf Sachanlagen
fees 4970 Nebenkosten des Geldverkehrs
interest 2100 Zinsaufwendungen
advice 4950 Rechts- und Beratungskosten
ads 4600 Werbekosten
software 4964 Softwarelizenzen
mgmt 4900 Verwaltungskostenumlage
season 4260 Winterdienst
lease 4570 Leasing Fahrzeuge
fxgain 2660 Erträge aus Kursdifferenzen
fxloss 2150 Aufwendungen aus Kursdifferenzen
"""),
    _words("""
landlord = Hafenhof Immobilien KG
rent = Miete Hafenhof
power = Strom Stadtwerke
powerco = Stadtwerke Nord AG
phone = Telefon Hansefon
phoneco = Hansefon AG
insurance = Betriebshaftpflicht Alster Versicherung
insureco = Alster Versicherung AG
wages = Löhne und Gehälter
bonus = Abgrenzung Überstunden
audit = Rückstellung Strom
release = Auflösung
dep = AfA
lathe = Drehbank Kern
server = Server Rack
forklift = Gabelstapler Jung
forkline = Elektro-Gabelstapler EFG 115
forkco = Lindner Flurförder GmbH
repairline = Reparatur Hydraulik Drehbank, Arbeitszeit
repairco = Krause Maschinendienst
repair = Reparatur Krause Maschinendienst
prep = Auflösung ARAP Betriebshaftpflicht
defer = Ertrag Wartungsvertrag Kaiserhof
contract = Wartungsvertrag Kaiserhof
contractco = Hotel Kaiserhof GmbH
fee = Kontoführungsgebühr
wire = Auslandsüberweisung Gebühr
interest = Darlehenszinsen Sparkasse
mgmt = Verwaltungsumlage Elbe Handels
icco = Elbe Handels GmbH
season = Winterdienst Frost
seasonco = Frost Räumdienst
quarter = Steuerberater Quartalspauschale
quarterco = Steuerkanzlei Brandt
lease = Leasing Transporter
leaseco = Mobil Leasing AG
chairs = 6 Bürostühle
chairco = Büro Schmidt GmbH
office = Bürobedarf Schmidt
ads = Anzeigen Stadtmagazin
adco = Stadtmagazin Verlag
software = Softwarelizenz Cadwerk Jahreslizenz
softco = Cadwerk Systems GmbH
materials = Wareneingang
stockco = Großhandel Petersen
cogs = Wareneinsatz
buyer1 = Möbelhaus Lorenz
buyer2 = Café Sturmvogel
buyer3 = Praxis Dr. Weber
sale = Verkauf
pay = Zahlung
received = Zahlungseingang
payout = Privatentnahme
private = Privater Einkauf Inhaber: Gartenmöbel für zu Hause
privateco = Gartencenter Grünwald
usd = Zahlungseingang USD Harper
reval = Kursbewertung USD-Konto
salesdoc = Verkaufsrechnung
invoice = Rechnung
credit = Gutschrift
number = Rechnungsnummer
date = Rechnungsdatum
to = bis
billto = Rechnungsempfänger
period = Leistungszeitraum
delivered = Lieferdatum
net = Nettobetrag
vat = Umsatzsteuer 19 %
total = Rechnungsbetrag
due = Zahlbar bis
statement = Kontoauszug
opening = Alter Kontostand
closing = Neuer Kontostand
confirm = Saldenbestätigung
balance = Saldo zum
rates = Devisenkurse EZB Referenzkurse
end = Kündigung Leasingvertrag Transporter
ended = Der Vertrag Leasing Transporter der Mobil Leasing AG endet zum
note = Lieferschein
gap = Jahresprämie
"""),
    tuple(f"{number:02}/#" for number in range(1, 13)),
    contra=False,
    policy="""Bilanzierungsrichtlinie
Anlagegüter werden ab 800 EUR netto je Stück aktiviert, darunter sind sie Aufwand.
Abschreibung linear, der Monat der Anschaffung zählt voll (pro rata temporis nach Monaten).
Nutzungsdauern: Maschinen 10 Jahre; EDV-Anlagen 3 Jahre; Fahrzeuge und Gabelstapler 8 Jahre
Rechnungsabgrenzung erfolgt taggenau; Beträge unter 100 EUR werden nicht abgegrenzt.
""",
    number="1.234,56", day="%d.%m.%Y",
)  # fmt: skip

VIETNAMESE = Style(
    "vi", "VND", 25_000, Decimal("0.10"), "Công ty TNHH Gốm Sông Hồng",
    _chart("""
bank 112 Tiền gửi ngân hàng
usd 1122 Tiền gửi ngoại tệ USD
ar 131 Phải thu của khách hàng
ap 331 Phải trả cho người bán
vat_in 1331 Thuế GTGT được khấu trừ
vat_out 33311 Thuế GTGT đầu ra
stock 156 Hàng hóa
prepaid 242 Chi phí trả trước
machines 2112 Máy móc, thiết bị
it 2114 Thiết bị, dụng cụ quản lý
contra 2141 Hao mòn TSCĐ hữu hình
accrued 335 Chi phí phải trả
payaccrued 3341 Phải trả người lao động trích trước
grni 3351 Hàng về chưa có hóa đơn
deferred 3387 Doanh thu chưa thực hiện
ic 3388 Phải trả nội bộ Công ty Men Lam
owner 4118 Rút vốn chủ sở hữu
capital 4111 Vốn góp của chủ sở hữu
loan 341 Vay ngân hàng
sales 5111 Doanh thu bán hàng hóa
service 5113 Doanh thu cung cấp dịch vụ
cogs 632 Giá vốn hàng bán
rent 6427 Chi phí thuê xưởng
wages 6421 Chi phí nhân viên quản lý
power 6277 Chi phí điện nước
phone 6428 Chi phí điện thoại, internet
office 6423 Chi phí đồ dùng văn phòng
repair 6273 Chi phí sửa chữa máy móc
insurance 6429 Chi phí bảo hiểm
depreciation 6424 Chi phí khấu hao TSCĐ
fees 6425 Phí ngân hàng
interest 635 Chi phí lãi vay
advice 6426 Chi phí tư vấn
ads 6417 Chi phí quảng cáo
software 64271 Chi phí phần mềm
mgmt 64272 Phí quản lý nội bộ
season 64273 Chi phí chống bão
lease 64274 Chi phí thuê xe
fxgain 515 Lãi chênh lệch tỷ giá
fxloss 6351 Lỗ chênh lệch tỷ giá
"""),
    _words("""
landlord = Công ty Bất động sản Đông Đô
rent = Tiền thuê xưởng Đông Đô
power = Tiền điện EVN Hà Nội
powerco = Điện lực EVN Hà Nội
phone = Cước viễn thông Viettel
phoneco = Viettel Telecom
insurance = Bảo hiểm cháy nổ Bảo Minh
insureco = Tổng công ty Bảo Minh
wages = Lương nhân viên
bonus = Trích trước lương làm thêm
audit = Trích trước tiền điện
release = Hoàn nhập
dep = Khấu hao
lathe = máy nung gas
server = máy chủ Dell
forklift = Xe nâng Komatsu
forkline = Xe nâng điện Komatsu FB15
forkco = Công ty Xe Nâng Thăng Long
repairline = Sửa chữa lò nung, thay nhân công
repairco = Cơ điện Hoàng Gia
repair = Sửa chữa Cơ điện Hoàng Gia
prep = Phân bổ bảo hiểm Bảo Minh
defer = Kết chuyển doanh thu bảo trì Sao Mai
contract = Hợp đồng bảo trì Sao Mai
contractco = Khách sạn Sao Mai
fee = Phí quản lý tài khoản
wire = Phí chuyển tiền quốc tế
interest = Lãi vay ngân hàng
mgmt = Phí quản lý Men Lam
icco = Công ty Men Lam
season = Gia cố chống bão An Toàn
seasonco = Công ty An Toàn
quarter = Tư vấn thuế theo quý Minh Tâm
quarterco = Đại lý thuế Minh Tâm
lease = Thuê xe tải Hòa Phát
leaseco = Vận tải Hòa Phát
chairs = 6 ghế văn phòng
chairco = Nội thất Xuân Hòa
office = Văn phòng phẩm Xuân Hòa
ads = Quảng cáo báo Tuổi Trẻ
adco = Báo Tuổi Trẻ
software = Bản quyền phần mềm MISA
softco = Công ty MISA
materials = Nhập kho
stockco = Gốm sứ Bát Tràng
cogs = Giá vốn
buyer1 = Siêu thị Hoa Sen
buyer2 = Quán cà phê Mộc
buyer3 = Phòng khám Tâm Đức
sale = Bán hàng
pay = Thanh toán
received = Thu tiền
payout = Chủ sở hữu rút vốn
private = Hàng dùng cho gia đình chủ doanh nghiệp: tủ lạnh
privateco = Điện máy Xanh
usd = Thu tiền USD Harper
reval = Đánh giá lại tỷ giá USD
salesdoc = Hóa đơn bán hàng
invoice = Hóa đơn giá trị gia tăng
credit = Hóa đơn điều chỉnh giảm
number = Số hóa đơn
date = Ngày lập
to = đến
billto = Đơn vị mua hàng
period = Thời gian dịch vụ
delivered = Ngày giao hàng
net = Cộng tiền hàng
vat = Thuế GTGT 10%
total = Tổng cộng thanh toán
due = Hạn thanh toán
statement = Sao kê tài khoản
opening = Số dư đầu kỳ
closing = Số dư cuối kỳ
confirm = Biên bản đối chiếu công nợ
balance = Số dư đến ngày
rates = Tỷ giá cuối kỳ
end = Biên bản thanh lý hợp đồng Thuê xe tải
ended = Hợp đồng thuê xe tải với Vận tải Hòa Phát chấm dứt từ ngày
note = Phiếu giao hàng
gap = Phí bảo hiểm năm
"""),
    tuple(f"tháng {number}/#" for number in range(1, 13)),
    rent_by_bank=True, release_day=5,
    policy="""Chính sách kế toán
Tài sản có nguyên giá từ 30.000.000 đồng trở lên được ghi nhận là tài sản cố định.
Khấu hao theo đường thẳng, tính theo ngày kể từ ngày đưa vào sử dụng.
Máy móc, thiết bị: 10 năm
Thiết bị, dụng cụ quản lý: 5 năm
Xe nâng: 8 năm
Chi phí trả trước được phân bổ theo số ngày; khoản dưới 2.000.000 đồng ghi thẳng vào chi phí.
""",
    number="1.234,56", day="%d/%m/%Y",
)  # fmt: skip

CHINESE = Style(
    "zh", "CNY", 8, Decimal("0.13"), "宁波海月家居有限公司",
    _chart("""
bank 1002 银行存款
usd 100202 银行存款美元户
ar 1122 应收账款
ap 2202 应付账款
vat_in 22210101 应交增值税进项税额
vat_out 22210107 应交增值税销项税额
stock 1405 库存商品
prepaid 1801 待摊费用
machines 160101 机器设备
it 160103 电子设备
contra 1602 累计折旧
accrued 2241 预提费用
payaccrued 2211 应付职工薪酬暂估
grni 220202 应付账款暂估
deferred 2401 递延收益
ic 224102 其他应付款海星贸易
owner 224103 股东往来
capital 4001 实收资本
loan 2001 短期借款
sales 6001 主营业务收入
service 600102 服务收入
cogs 6401 主营业务成本
rent 660201 租赁费
wages 660202 职工薪酬
power 660203 水电费
phone 660204 通讯费
office 660205 办公用品费
repair 660206 维修费
insurance 660207 保险费
depreciation 660208 折旧费
fees 660301 手续费
interest 660302 利息支出
advice 660209 咨询费
ads 660101 广告费
software 660210 软件使用费
mgmt 660211 集团管理费
season 660212 防台费
lease 660213 车辆租用费
fxgain 6061 汇兑收益
fxloss 660303 汇兑损失
"""),
    _words("""
landlord = 鄞州物业管理公司
rent = 支付鄞州厂房租金
power = 国网宁波电费
powerco = 国网宁波供电公司
phone = 中国电信宽带费
phoneco = 中国电信宁波分公司
insurance = 太平洋财产保险费
insureco = 太平洋财产保险公司
wages = 计提职工工资
bonus = 暂估加班工资
audit = 预提国网电费
release = 冲回
dep = 计提折旧
lathe = 数控车床
server = 戴尔服务器
forklift = 合力叉车
forkline = 合力电动叉车 CPD15
forkco = 安徽合力股份
repairline = 数控车床维修工时费
repairco = 甬江机电维修部
repair = 甬江机电维修
prep = 摊销太平洋保险费
defer = 确认维保收入香格里拉
contract = 维保合同香格里拉
contractco = 香格里拉酒店
fee = 账户管理费
wire = 国际汇款手续费
interest = 借款利息
mgmt = 海星贸易集团管理费
icco = 海星贸易
season = 防台加固平安工程
seasonco = 平安工程队
quarter = 季度税务咨询明达
quarterco = 明达税务师事务所
lease = 租车费顺风车队
leaseco = 顺风车队
chairs = 6把办公椅
chairco = 震旦家具
office = 购办公用品震旦
ads = 宁波晚报广告
adco = 宁波晚报社
software = 用友软件年费
softco = 用友网络科技
materials = 采购入库
stockco = 义乌批发商行
cogs = 结转销售成本
buyer1 = 杭州银泰百货
buyer2 = 上海喜茶
buyer3 = 苏州仁爱诊所
sale = 销售
pay = 付款
received = 收款
payout = 股东借支
private = 股东家庭用品：个人使用沙发
privateco = 红星美凯龙
usd = 收汇USD Harper
reval = 期末调汇美元户
salesdoc = 销售发票
invoice = 增值税专用发票
credit = 红字发票
number = 发票号码
date = 开票日期
to = 至
billto = 购买方
period = 服务期间
delivered = 交货日期
net = 合计金额（不含税）
vat = 税额 13%
total = 价税合计
due = 付款期限
statement = 银行对账单
opening = 期初余额
closing = 期末余额
confirm = 往来对账函
balance = 截至余额
rates = 期末汇率中间价
end = 租车合同终止协议
ended = 与顺风车队的租车费合同终止于
note = 送货单
gap = 全年保费
"""),
    tuple(f"#年{number}月" for number in range(1, 13)),
    release_day=1, one_depreciation=True,
    policy="""会计政策
固定资产资本化标准：单价5000元以上。
固定资产采用直线法计提折旧，当月增加次月起计提。
机器设备：10年
电子设备：3年
叉车：5年
待摊费用按天数分摊；低于800元的一次性计入费用。
""",
    day="zh",
)  # fmt: skip

AMERICAN = Style(
    "en", "USD", 1, Decimal(0), "Blue Ridge Outfitters LLC",
    _chart("""
bank 10100 Operating Checking
usd 10200 Euro Account
ar 12000 Accounts Receivable
ap 20000 Accounts Payable
stock 14000 Merchandise Inventory
prepaid 13000 Prepaid Expenses
machines 15000 Shop Machinery
it 15200 Computer Hardware
contra 15900 Accumulated Depreciation
accrued 21000 Accrued Liabilities
payaccrued 21200 Accrued Payroll
grni 20500 Received Not Invoiced
deferred 24000 Unearned Revenue
ic 26000 Due to Summit Holdings
owner 32000 Member Draws
capital 30000 Member Equity
loan 27000 Term Loan
sales 40000 Product Sales
service 41000 Service Plans
cogs 50000 Cost of Goods Sold
rent 61000 Rent
wages 60000 Salaries and Wages
power 62000 Utilities
phone 62100 Telephone and Internet
office 63000 Office Supplies
repair 64000 Repairs
insurance 65000 Insurance
depreciation 69000 Depreciation
fees 66000 Bank Service Charges
interest 70000 Interest Expense
advice 67000 Professional Fees
ads 68000 Advertising
software 63500 Software Subscriptions
mgmt 67500 Shared Services
season 64500 Snow Removal
lease 64800 Vehicle Lease
fxgain 71000 Foreign Exchange Gain
fxloss 71100 Foreign Exchange Loss
"""),
    _words("""
landlord = Oakmont Properties
rent = Oakmont Properties shop rent
power = Carolina Power
powerco = Carolina Power & Light
phone = Skyline Telecom
phoneco = Skyline Telecom Inc
insurance = Granite Mutual liability premium
insureco = Granite Mutual Insurance
wages = Payroll
bonus = Accrue wages earned unpaid
audit = Accrue Carolina Power usage
release = Reverse
dep = Depreciation
lathe = Haas lathe
server = Dell server
forklift = Toyota forklift
forkline = Toyota 8FBE15 electric forklift
forkco = Piedmont Lift Trucks
repairline = Repair of Haas lathe spindle, labor
repairco = Valley Machine Service
repair = Valley Machine Service
prep = Granite Mutual insurance expired
defer = Recognize service plan Biltmore
contract = Service plan Biltmore
contractco = Biltmore Lodge
fee = Monthly account fee
wire = Wire transfer fee
interest = Term loan interest
mgmt = Summit Holdings shared services
icco = Summit Holdings
season = Snow plowing Ridgeline
seasonco = Ridgeline Plowing
quarter = Tax advisor quarterly retainer Hobbs
quarterco = Hobbs CPA
lease = Delivery van lease Metro Fleet
leaseco = Metro Fleet Leasing
chairs = 6 office chairs
chairco = Staples Business
office = Staples Business supplies
ads = Mountain Times ads
adco = Mountain Times
software = Shopware annual license
softco = Shopware Corp
materials = Received
stockco = Trailhead Wholesale
cogs = Cost of sale
buyer1 = Asheville Sports
buyer2 = Pine Cafe
buyer3 = Dr. Miller Clinic
sale = Sale
pay = Payment
received = Received from
payout = Member draw
private = Personal purchase of owner: patio furniture for home
privateco = Garden Depot
usd = Received EUR Harper
reval = Revalue Euro account
salesdoc = Sales invoice
invoice = INVOICE
credit = CREDIT MEMO
number = Invoice No
date = Invoice Date
to = to
billto = Bill to
period = Service period
delivered = Delivery date
net = Subtotal
vat = Sales tax
total = Total due
due = Due date
statement = Bank Statement
opening = Opening balance
closing = Closing balance
confirm = Intercompany balance confirmation
balance = Balance as of
rates = Closing exchange rates
end = Notice of termination
ended = The delivery van lease with Metro Fleet Leasing ends effective
note = Delivery note
gap = Annual premium
"""),
    tuple(f"{name} #" for name in ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
    policy="""Accounting policies
Items costing $2,500 or more per unit are capitalized; anything cheaper is expensed.
Depreciation is straight-line; a full month is taken in the month of acquisition.
Shop machinery - 10 years
Computer hardware - 3 years
Forklifts and vehicles - 6 years
Prepaid expenses and unearned revenue are spread daily. Amounts under $100 are not deferred.
""",
    day="%m/%d/%Y",
)  # fmt: skip

FRENCH = Style(
    "fr", "EUR", 1, Decimal("0.20"), "Atelier Belleville SARL",
    _chart("""
bank 512100 Crédit Agricole compte courant
usd 512400 Compte en dollars
ar 411000 Clients
ap 401000 Fournisseurs
vat_in 445660 TVA déductible sur biens et services
vat_out 445710 TVA collectée
stock 370000 Stocks de marchandises
prepaid 486000 Charges constatées d'avance
machines 215400 Matériel industriel
it 218300 Matériel informatique
contra 281500 Amortissements du matériel
accrued 408100 Fournisseurs, factures non parvenues
payaccrued 428600 Personnel, charges à payer
grni 408200 Marchandises reçues non facturées
deferred 487000 Produits constatés d'avance
ic 451000 Groupe Lumière SAS
owner 455100 Associé M. Garnier
capital 101300 Capital social
loan 164000 Emprunt bancaire
sales 707000 Ventes de marchandises
service 706000 Prestations de services
cogs 607000 Variation et achats de marchandises
rent 613200 Locations immobilières
wages 641000 Rémunérations du personnel
power 606100 Eau, énergie
phone 626000 Télécommunications
office 606400 Fournitures administratives
repair 615500 Entretien et réparations du matériel
insurance 616000 Primes d'assurance
depreciation 681100 Dotations aux amortissements
fees 627000 Services bancaires
interest 661100 Intérêts des emprunts
advice 622600 Honoraires
ads 623100 Annonces et insertions
software 651100 Redevances logiciels
mgmt 628500 Frais de siège
season 615200 Déneigement
lease 612200 Crédit-bail véhicule
fxgain 766000 Gains de change
fxloss 666000 Pertes de change
"""),
    _words("""
landlord = SCI Ménilmontant
rent = Loyer local SCI Ménilmontant
power = EDF électricité
powerco = EDF Entreprises
phone = Abonnement Orange Pro
phoneco = Orange Business
insurance = Prime multirisque MAAF
insureco = MAAF Assurances
wages = Salaires bruts
bonus = Provision heures supplémentaires
audit = FNP EDF
release = Extourne
dep = Dotation
lathe = presse à bois
server = serveur NAS
forklift = Chariot Fenwick
forkline = Chariot élévateur Fenwick E16
forkco = Fenwick Linde Paris
repairline = Réparation presse à bois, main d'oeuvre
repairco = Méca Services
repair = Intervention Méca Services
prep = CCA prime MAAF
defer = PCA contrat Lutetia
contract = Contrat d'entretien Lutetia
contractco = Hôtel Lutetia
fee = Frais de tenue de compte
wire = Frais virement international
interest = Intérêts emprunt
mgmt = Refacturation siège Groupe Lumière
icco = Groupe Lumière SAS
season = Déneigement Alpes Services
seasonco = Alpes Services
quarter = Honoraires trimestriels cabinet Moreau
quarterco = Cabinet Moreau
lease = Crédit-bail camionnette Lixxbail
leaseco = Lixxbail
chairs = 6 chaises de bureau
chairco = Bureau Vallée
office = Fournitures Bureau Vallée
ads = Insertion Le Parisien
adco = Le Parisien
software = Logiciel Sage licence annuelle
softco = Sage France
materials = Réception
stockco = Grossiste Dupont
cogs = Coût des ventes
buyer1 = Galeries Martin
buyer2 = Café des Arts
buyer3 = Clinique Pasteur
sale = Vente
pay = Règlement
received = Encaissement
payout = Prélèvement associé
private = Achat personnel de l'associé : salon de jardin
privateco = Jardiland
usd = Encaissement USD Harper
reval = Écart de conversion compte dollars
salesdoc = Facture de vente
invoice = FACTURE
credit = AVOIR
number = Facture n°
date = Date de facture
to = au
billto = Facturé à
period = Période de prestation : du
delivered = Livré le
net = Total HT
vat = TVA 20 %
total = Total TTC
due = Échéance
statement = Relevé de compte
opening = Solde précédent
closing = Nouveau solde
confirm = Confirmation de solde
balance = Solde au
rates = Cours de change
end = Résiliation
ended = Le contrat de crédit-bail camionnette Lixxbail prend fin le
note = Bon de livraison
gap = Prime annuelle
"""),
    tuple(f"{name} #" for name in ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]),
    second_hand=True, rent_by_bank=False, release_day=2, layout=1,
    policy="""Principes comptables de la société
Immobilisations : seuil de 500 EUR HT par bien.
Amortissement linéaire, le mois d'acquisition compte pour un mois entier.
Durées : matériel industriel 10 ans (120 mois)
matériel informatique 36 mois
chariots et véhicules 60 mois
Charges constatées d'avance : répartition prorata temporis en jours, sauf montants inférieurs à 80 EUR.
""",
    number="1 234,56", day="%d/%m/%Y",
)  # fmt: skip

BRITISH = Style(
    "gb", "GBP", 1, Decimal("0.20"), "Tolworth Joinery Ltd",
    _chart("""
bank N1 NatWest Business
usd N2 Dollar wallet
ar N5 Trade debtors
ap L1 Trade creditors
vat_in L8 VAT recoverable
vat_out L9 VAT on sales
stock N7 Timber and goods
prepaid N8 Payments in advance
machines F1 Workshop kit
it F2 IT kit
contra F9 Wear of fixed assets
accrued L3 Costs not yet billed
payaccrued L4 Pay owed to staff
grni L2 Goods in without bill
deferred L6 Customers paid ahead
ic L7 Tolworth Group Plc
owner E2 J Tolworth
capital E1 Share capital
loan L5 Lloyds loan
sales R1 Joinery sold
service R2 Care plans
cogs C1 Goods used
rent C2 Premises
wages C3 Staff
power C4 Energy
phone C5 Phones
office C6 Desk and paper
repair C7 Upkeep
insurance C8 Cover
depreciation C9 Wear
fees D1 NatWest takes
interest D2 Borrowing
advice D3 Advisers
ads D4 Promotion
software D5 Programs
mgmt D6 Group recharge
season D7 Gritting
lease D8 Van
fxgain R9 Currency up
fxloss D9 Currency down
"""),
    _words("""
landlord = Kingston Estates
rent = Kingston Estates unit 4
power = Octopus
powerco = Octopus Energy
phone = Vodafone
phoneco = Vodafone Ltd
insurance = Aviva combined
insureco = Aviva
wages = Staff pay
bonus = Staff hours not yet paid
audit = Octopus estimate
release = Undo
dep = Wear
lathe = planer
server = NAS box
forklift = Yale truck
forkline = Yale ERP16 forklift truck
forkco = Briggs Equipment
repairline = Planer service and repair labour
repairco = Surrey Tooling
repair = Surrey Tooling
prep = Aviva combined month's part
defer = Care plan Richmond month's part
contract = Care plan Richmond
contractco = Richmond Hotel
fee = Account charge
wire = International payment charge
interest = Lloyds interest
mgmt = Tolworth Group recharge
icco = Tolworth Group Plc
season = Gritting Kemp
seasonco = Kemp Gritting
quarter = Quarterly books Patel
quarterco = Patel & Co
lease = Van Arval
leaseco = Arval
chairs = 6 desk chairs
chairco = Viking Direct
office = Viking Direct
ads = Surrey Comet
adco = Surrey Comet
software = SketchUp yearly
softco = Trimble SketchUp
materials = Goods in
stockco = Travis Timber
cogs = Goods used for
buyer1 = Hampton Stores
buyer2 = Bean Cafe
buyer3 = Dr Shah Surgery
sale = Billed
pay = Paid
received = In from
payout = J Tolworth drawings
private = Private: garden bench for J Tolworth's home
privateco = Squires Garden
usd = In USD Harper
reval = Dollar wallet to month-end rate
salesdoc = Sales invoice
invoice = Tax invoice
credit = Credit note
number = Ref
date = Dated
to = until
billto = To:
period = Cover
delivered = Handed over
net = Net
vat = VAT 20%
total = To pay
due = Pay by
statement = Account statement
opening = Brought forward
closing = Balance at
confirm = Group balance reconciliation
balance = Balance at
rates = Month-end exchange rates
end = End of van hire agreement: cancellation
ended = We confirm cancellation of the Arval van; last day
note = Proof of delivery
gap = Year
"""),
    tuple(f"{name} #" for name in ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]),
    second_hand=True, rent_by_bank=True, release_day=1, one_depreciation=False, layout=1,
    policy="""Accounting policy of Tolworth Joinery Ltd
We capitalise kit at GBP 1,000 each and above.
Depreciation: straight line from the month of purchase.
Workshop kit 8 years
IT kit 4 years
Trucks and vans 5 years
Payments in advance are spread by days (below GBP 60 not at all).
""",
    day="%d %B %Y",
)  # fmt: skip

STYLES = (GERMAN, VIETNAMESE, CHINESE, AMERICAN, FRENCH, BRITISH)
