"""Three firms kept as other bookkeepers keep them: an American agency, a Vietnamese trader, a Chinese workshop.

Written without a look at what the review makes of them: bills by supplier, wages with their deductions, profit carried
over every month (911, 本年利润), depreciation by quarter, twelfths rounded to cents, scans with numbers for names.
"""

# ruff: noqa: E501 - bookings and papers read best in one line

import calendar
import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._firm_words import Style
from benchmarks._firms import Expected, Firm
from core.money import rounded
from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.review import BookDocument

KINDS = (
    "unrecorded", "double", "asset-expensed", "expense-capitalised", "prepaid-expensed", "revenue-early",
    "revenue-unbilled", "fee", "owner", "fx", "wrong-account", "rent", "accrual", "payroll-accrual", "depreciation",
    "amortisation", "release",
)  # fmt: skip
_TYPES = {
    "A": AccountType.ASSET,
    "L": AccountType.LIABILITY,
    "Q": AccountType.EQUITY,
    "I": AccountType.INCOME,
    "E": AccountType.EXPENSE,
}
Moves = Sequence[tuple[str, Decimal]]

US = Style("us3", "USD", 1, Decimal(0), "Bright Harbor Media LLC", {}, {}, ())
VN = Style("vn3", "VND", 25_000, Decimal("0.10"), "Công ty TNHH Thương mại Sao Mai", {}, {}, ())
CN = Style("cn3", "CNY", 7, Decimal("0.13"), "宁波启明金属制品有限公司", {}, {}, ())
THIRD = (US, VN, CN)

_CHARTS = {
    "us3": """
bank A 1010 Operating Checking
fx A 1030 EUR Account
ar A 1200 Accounts Receivable
prepaid A 1400 Prepaid Expenses
fixed A 1500 Equipment & Furniture
contra A 1590 Accumulated Depreciation
ap L 2000 Accounts Payable
card L 2050 Business Credit Card
accrued L 2100 Accrued Expenses
wagesdue L 2200 Payroll Liabilities
deferred L 2400 Unearned Revenue
loan L 2700 Term Loan
capital Q 3000 Member Capital
owner Q 3100 Member Draws
sales I 4000 Creative Services
care I 4100 Retainer Revenue
fxresult E 7900 Exchange Gain or Loss
rent E 6000 Studio Rent
wages E 6100 Salaries
power E 6210 Utilities
phone E 6220 Internet & Telephone
supplies E 6300 Office Supplies
repair E 6400 Repairs & Maintenance
insurance E 6500 Insurance
software E 6600 Software Subscriptions
ads E 6700 Advertising
audit E 6800 Professional Fees
depreciation E 6900 Depreciation Expense
fees E 7000 Bank Service Charges
interest E 7100 Interest Expense
""",
    "vn3": """
bank A 1121 Tiền gửi ngân hàng VND
fx A 1122 Tiền gửi ngân hàng USD
ar A 131 Phải thu của khách hàng
vatin A 1331 Thuế GTGT được khấu trừ
goods A 1561 Hàng hóa
prepaid A 242 Chi phí trả trước
fixed A 2111 Tài sản cố định hữu hình
contra A 2141 Hao mòn tài sản cố định
ap L 331 Phải trả cho người bán
vatout L 33311 Thuế GTGT đầu ra
wagesdue L 334 Phải trả người lao động
insurancedue L 3383 Bảo hiểm xã hội
accrued L 335 Chi phí phải trả
deferred L 3387 Doanh thu chưa thực hiện
loan L 3411 Vay ngân hàng
capital Q 4111 Vốn góp của chủ sở hữu
owner A 141 Tạm ứng cho giám đốc
profit Q 4212 Lợi nhuận chưa phân phối năm nay
sales I 5111 Doanh thu bán hàng hóa
care I 5113 Doanh thu dịch vụ bảo trì
cogs E 632 Giá vốn hàng bán
fxresult E 635 Chi phí tài chính
rent E 6427 Chi phí thuê văn phòng
wages E 6421 Chi phí nhân viên quản lý
power E 64271 Chi phí điện nước
phone E 64272 Chi phí điện thoại, internet
supplies E 6423 Chi phí đồ dùng văn phòng
repair E 64273 Chi phí sửa chữa, bảo dưỡng
insurance E 64274 Chi phí bảo hiểm
software E 64275 Chi phí phần mềm
ads E 6418 Chi phí quảng cáo
audit E 6428 Chi phí kiểm toán
depreciation E 6424 Chi phí khấu hao TSCĐ
fees E 6425 Phí ngân hàng
interest E 6351 Chi phí lãi vay
""",
    "cn3": """
bank A 1002 银行存款
fx A 100202 银行存款-美元户
ar A 1122 应收账款
vatin A 22210101 应交税费-进项税额
goods A 1405 库存商品
prepaid A 1801 长期待摊费用
fixed A 1601 固定资产
contra A 1602 累计折旧
ap L 2202 应付账款
vatout L 22210105 应交税费-销项税额
wagesdue L 2211 应付职工薪酬
insurancedue L 224101 其他应付款-社保
accrued L 224102 其他应付款-预提费用
deferred L 2401 递延收益
loan L 2001 短期借款
capital Q 3001 实收资本
owner A 122101 其他应收款-股东
profit Q 3103 本年利润
sales I 5001 主营业务收入
care I 5051 其他业务收入
cogs E 5401 主营业务成本
fxresult E 560303 财务费用-汇兑损益
rent E 560201 管理费用-租赁费
wages E 560202 管理费用-工资
power E 560203 管理费用-水电费
phone E 560204 管理费用-通讯费
supplies E 560205 管理费用-办公费
repair E 560206 管理费用-修理费
insurance E 560207 管理费用-保险费
software E 560208 管理费用-软件服务费
ads E 560102 销售费用-广告费
audit E 560209 管理费用-审计费
depreciation E 560210 管理费用-折旧费
fees E 560302 财务费用-手续费
interest E 560301 财务费用-利息
""",
}
_WORDS = {
    "us3": {
        "power": "Harbor Electric",
        "phone": "Clearline Fiber",
        "ads": "Pinewood Outdoor",
        "repair": "Delgado Repair Shop",
        "supplies": "Quill Corner",
        "software": "Framewise Inc",
        "audit": "Ortiz Reyes CPAs",
        "rent": "Pier Nine Properties",
        "asset": "Sutton Camera Supply",
        "private": "Lakeview Toys",
        "client1": "Alder Dental Group",
        "client2": "Kestrel Bikes",
        "bill": "INVOICE",
        "number": "Invoice #",
        "date": "Invoice date",
        "to": "Bill to",
        "due": "Due",
        "total": "Amount due",
        "service": "Service period",
        "till": "through",
        "delivered": "Delivered on",
        "net": "Subtotal",
        "tax": "Sales tax",
        "powerline": "Electric service",
        "phoneline": "Business fiber 500",
        "adline": "Poster campaign",
        "repairline": "Labor: fix light stands and replace fuses",
        "supplyline": "Paper, toner, folders",
        "softline": "Framewise Studio, annual plan",
        "assetline": "Cinema camera body C70, 1 unit",
        "privateline": "Wooden railway set, birthday gift wrap",
        "saleline": "Brand film, final delivery",
        "booked": "Bill {party} {number}",
        "paid": "Bill Pmt {party}",
        "sold": "Invoice {number} {party}",
        "got": "Payment {party} {number}",
        "rented": "{party} studio rent {month}",
        "wages": "Payroll {month}",
        "wagespaid": "Net pay direct deposit {month}",
        "accrue": "AJE accrue Ortiz Reyes audit {month}",
        "release": "Reverse AJE audit {month}",
        "bonus": "AJE accrued payroll {month}",
        "bonusback": "Reverse AJE accrued payroll {month}",
        "dep": "Depreciation {month}",
        "amort": "Amortize liability insurance {month}",
        "insured": "Harborview Mutual annual premium",
        "fee": "Service charge {month}",
        "wire": "Incoming wire fee",
        "loan": "Term loan payment {month}",
        "fxin": "EUR receipts {month}",
        "reval": "Revalue EUR account {month}",
        "statement": "Bank statement Operating Checking",
        "closing": "Closing balance",
        "rates": "Month-end exchange rates",
        "policy": "Accounting Policies",
        "care": "Retainer earned Kestrel Bikes {month}",
        "carebill": "Retainer Kestrel Bikes, paid for the year",
        "draw": "Member draw",
    },
    "vn3": {
        "power": "Điện lực Quận 7",
        "phone": "Viễn thông Hoàng Gia",
        "ads": "Truyền thông Lá Xanh",
        "repair": "Cơ điện Tân Phát",
        "supplies": "Văn phòng phẩm Bút Việt",
        "software": "Phần mềm Thuận An",
        "audit": "Kiểm toán Đại Tín",
        "rent": "Cao ốc Phú Mỹ",
        "asset": "Máy văn phòng Kim Long",
        "private": "Nội thất gia đình Hạnh Phúc",
        "client1": "Siêu thị Bình Minh",
        "client2": "Khách sạn Hải Âu",
        "bill": "HÓA ĐƠN GIÁ TRỊ GIA TĂNG",
        "number": "Số hóa đơn",
        "date": "Ngày lập",
        "to": "Người mua",
        "due": "Hạn thanh toán",
        "total": "Tổng cộng thanh toán",
        "service": "Kỳ dịch vụ",
        "till": "đến",
        "delivered": "Ngày giao hàng",
        "net": "Cộng tiền hàng",
        "tax": "Tiền thuế GTGT",
        "powerline": "Tiền điện",
        "phoneline": "Cước internet cáp quang",
        "adline": "Biển quảng cáo",
        "repairline": "Công sửa chữa máy lạnh, thay gas",
        "supplyline": "Giấy in, mực in",
        "softline": "Phần mềm kế toán, gói một năm",
        "assetline": "Máy photocopy đa chức năng KL-900, 1 cái",
        "privateline": "Giường ngủ trẻ em cho nhà riêng",
        "saleline": "Bếp điện từ",
        "booked": "Mua dịch vụ {party} HĐ {number}",
        "paid": "UNC trả tiền {party}",
        "sold": "Bán hàng {party} HĐ {number}",
        "got": "Thu tiền {party} HĐ {number}",
        "rented": "Tiền thuê văn phòng {party} {month}",
        "wages": "Trích lương nhân viên {month}",
        "wagespaid": "Chi lương {month}",
        "accrue": "Trích trước phí kiểm toán {month}",
        "release": "Hoàn nhập trích trước kiểm toán {month}",
        "bonus": "Trích thưởng {month}",
        "bonusback": "Hoàn nhập trích thưởng {month}",
        "dep": "Khấu hao TSCĐ {month}",
        "amort": "Phân bổ bảo hiểm cháy nổ {month}",
        "insured": "Bảo hiểm cháy nổ cả năm",
        "fee": "Phí quản lý tài khoản {month}",
        "wire": "Phí chuyển tiền quốc tế",
        "loan": "Trả nợ vay {month}",
        "fxin": "Thu USD {month}",
        "reval": "Đánh giá lại số dư USD {month}",
        "statement": "Sao kê tài khoản ngân hàng",
        "closing": "Số dư cuối kỳ",
        "rates": "Tỷ giá cuối tháng",
        "policy": "Chính sách kế toán",
        "care": "Ghi nhận doanh thu bảo trì Hải Âu {month}",
        "carebill": "Thu trước phí bảo trì cả năm Hải Âu",
        "draw": "Tạm ứng giám đốc",
    },
    "cn3": {
        "power": "宁波供电公司",
        "phone": "甬城宽带",
        "ads": "蓝鲸广告",
        "repair": "永固机修",
        "supplies": "文友办公用品",
        "software": "云算软件",
        "audit": "正衡会计师事务所",
        "rent": "镇海工业园",
        "asset": "金工机床厂",
        "private": "欢乐玩具城",
        "client1": "鸿达五金",
        "client2": "海川船配",
        "bill": "增值税专用发票",
        "number": "发票号码",
        "date": "开票日期",
        "to": "购买方",
        "due": "付款期限",
        "total": "价税合计",
        "service": "服务期间",
        "till": "至",
        "delivered": "交货日期",
        "net": "金额合计",
        "tax": "税额合计",
        "powerline": "电费",
        "phoneline": "企业宽带费",
        "adline": "展板制作",
        "repairline": "冲床维修人工及配件",
        "supplyline": "打印纸硒鼓",
        "softline": "财务软件年费",
        "assetline": "数控车床 CK6140 1台",
        "privateline": "儿童滑板车 生日礼物",
        "saleline": "不锈钢法兰",
        "booked": "{party} 发票{number}",
        "paid": "付{party}款",
        "sold": "销售{party} 发票{number}",
        "got": "收{party}货款 {number}",
        "rented": "{party}房租 {month}",
        "wages": "计提工资 {month}",
        "wagespaid": "发放工资 {month}",
        "accrue": "预提审计费 {month}",
        "release": "冲回预提审计费 {month}",
        "bonus": "预提奖金 {month}",
        "bonusback": "冲回预提奖金 {month}",
        "dep": "计提折旧 {month}",
        "amort": "摊销财产保险费 {month}",
        "insured": "支付全年财产保险费",
        "fee": "账户管理费 {month}",
        "wire": "国际汇款手续费",
        "loan": "还贷款本息 {month}",
        "fxin": "收美元货款 {month}",
        "reval": "美元户期末调汇 {month}",
        "statement": "银行对账单",
        "closing": "期末余额",
        "rates": "月末汇率",
        "policy": "会计政策",
        "care": "确认海川船配维护收入 {month}",
        "carebill": "预收海川船配全年维护费",
        "draw": "股东借款",
    },
}
_POLICIES = {
    "us3": "Accounting Policies\nEquipment costing $2,500 or more per item is capitalized. Depreciation is straight-line: cameras 60 months, furniture 84 months.\nPrepaid expenses over $300 are spread by month. Amounts below $100 are not accrued.",
    "vn3": "Chính sách kế toán\nTài sản có nguyên giá từ 30.000.000 VND trở lên được ghi nhận là tài sản cố định. Khấu hao theo đường thẳng: máy móc thiết bị 60 tháng.\nChi phí trả trước từ 5.000.000 VND được phân bổ dần. Không trích trước khoản dưới 1.000.000 VND.",
    "cn3": "会计政策\n单价5,000元以上的设备作为固定资产核算。折旧采用直线法：机器设备120个月。\n待摊费用超过1,000元的按月摊销。低于300元的费用不预提。",
}


@dataclass
class _Books:
    style: Style
    dice: random.Random
    start: date
    close: date
    faults: frozenset[str]
    chart: dict[str, Account] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    papers: list[BookDocument] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    scans: int = 230
    bills: int = 4100

    def __post_init__(self) -> None:
        for line in _CHARTS[self.style.key].strip().splitlines():
            role, kind, number, name = line.split(" ", 3)
            self.chart[role] = Account(number, name, _TYPES[kind])

    def w(self, key: str, **parts: str) -> str:
        return _WORDS[self.style.key][key].format(**parts)

    def c(self, amount: Decimal) -> Decimal:
        return rounded(amount, self.style.currency)

    def r(self, dollars: float) -> Decimal:
        """A round sum of dollars in this firm's money."""
        return self.c(Decimal(str(dollars)) * self.style.scale)

    def month(self, day: date) -> str:
        return {"us3": f"{day:%b %Y}", "vn3": f"T{day.month}/{day.year}", "cn3": f"{day.year}年{day.month}月"}[
            self.style.key
        ]

    def day(self, day: date) -> str:
        return {"us3": f"{day:%m/%d/%Y}", "vn3": f"{day:%d/%m/%Y}", "cn3": f"{day:%Y-%m-%d}"}[self.style.key]

    def money(self, amount: Decimal) -> str:
        return f"{amount:,.0f}".replace(",", ".") if self.style.currency == "VND" else f"{amount:,.2f}"

    def book(self, day: date, text: str, moves: Moves, *documents: str) -> None:
        postings = tuple(
            Posting(self.chart[role].number, self.c(amount), self.style.currency) for role, amount in moves if amount
        )
        assert not sum(each.amount for each in postings), (text, postings)
        self.entries.append(Entry(f"{len(self.entries) + 1}", day, text, postings, documents))

    def hit(self, fault: str, day: date) -> bool:
        return fault in self.faults and (day.year, day.month) == (self.close.year, self.close.month)

    def expect(self, kind: str, *ways: Moves) -> None:
        maps = []
        for moves in ways:
            sums: dict[str, Decimal] = {}
            for role, amount in moves:
                number = self.chart[role].number
                sums[number] = sums.get(number, Decimal(0)) + self.c(amount)
            maps.append({number: amount for number, amount in sums.items() if amount})
        self.expected.append(Expected(kind, tuple(maps)))

    def paper(self, *lines: str, name: str = "") -> str:
        self.scans += 1
        file, text = name or f"IMG_{self.scans:04}.jpg", "\n".join(lines)
        self.papers.append(BookDocument(file, hashlib.sha256(f"{file}{text}".encode()).hexdigest(), (text,)))
        return file

    def bill(
        self,
        party: str,
        day: date,
        line: str,
        net: Decimal,
        *,
        sale: bool = False,
        to: tuple[date, date] | None = None,
        delivered: date | None = None,
    ) -> tuple[str, str, Decimal]:
        """A bill's scan, its number and its tax."""
        self.bills += self.dice.randint(1, 60)
        number = {
            "us3": f"{self.bills}-{day:%y}",
            "vn3": f"{self.bills:08}",
            "cn3": f"{day:%y}3320000{self.bills:08}",
        }[self.style.key]
        tax = self.c(net * self.style.tax)
        seller, buyer = (self.style.firm, party) if sale else (party, self.style.firm)
        lines = [
            seller,
            self.w("bill"),
            f"{self.w('number')} {number}",
            f"{self.w('date')} {self.day(day)}",
            f"{self.w('to')}: {buyer}",
        ]
        lines += [f"{self.w('service')}: {self.day(to[0])} {self.w('till')} {self.day(to[1])}"] if to else []
        lines += [f"{self.w('delivered')}: {self.day(delivered)}"] if delivered else []
        lines += [f"{line}    {self.money(net)}"]
        lines += [f"{self.w('net')}: {self.money(net)}", f"{self.w('tax')}: {self.money(tax)}"] if tax else []
        lines += [
            f"{self.w('total')}: {self.money(net + tax)} {self.style.currency}",
            f"{self.w('due')}: {self.day(day + timedelta(days=20))}",
        ]
        return self.paper(*lines), number, tax

    def buy(
        self,
        role: str,
        party: str,
        day: date,
        net: Decimal,
        line: str,
        *,
        to: tuple[date, date] | None = None,
        pay: bool = True,
    ) -> tuple[str, str, Decimal]:
        file, number, tax = self.bill(self.w(party), day, self.w(line), net, to=to)
        self.book(
            day,
            self.w("booked", party=self.w(party), number=number),
            [(role, net), *_tax("vatin", tax), ("ap", -net - tax)],
            file,
        )
        if pay and day + timedelta(days=15) <= _last(self.close):
            self.book(
                day + timedelta(days=15),
                self.w("paid", party=self.w(party)),
                [("ap", net + tax), ("bank", -net - tax)],
            )
        return file, number, tax

    def sell(self, party: str, day: date, net: Decimal, *, delivered: date | None = None) -> None:
        file, number, tax = self.bill(self.w(party), day, self.w("saleline"), net, sale=True, delivered=delivered)
        self.book(
            day,
            self.w("sold", party=self.w(party), number=number),
            [("ar", net + tax), ("sales", -net), *_tax("vatout", -tax)],
            file,
        )
        if "goods" in self.chart:
            cost = self.c(net * Decimal("0.6"))
            self.book(day, self.w("sold", party=self.w(party), number=number), [("cogs", cost), ("goods", -cost)])
        if day + timedelta(days=18) <= _last(self.close):
            self.book(
                day + timedelta(days=18),
                self.w("got", party=self.w(party), number=number),
                [("bank", net + tax), ("ar", -net - tax)],
            )


def _tax(role: str, amount: Decimal) -> list[tuple[str, Decimal]]:
    return [(role, amount)] if amount else []


def _last(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def make_third(style: Style, seed: int, faults: Sequence[str] = ()) -> Firm:
    """A firm of this style, the same for the same seed."""
    dice = random.Random(f"third {style.key} {seed}")
    close = date(2026, dice.choice([3, 6, 9] if style is US else [2, 3, 5, 6, 8]), 1)
    start = (
        date(close.year - 2, close.month, 1)
        if dice.random() < 0.5
        else date(close.year - 1, max(close.month - 2, 1), 1)
    )
    b = _Books(style, dice, start, close, frozenset(faults))
    b.paper(*_POLICIES[style.key].splitlines(), name="policy.docx")
    b.book(
        start,
        "Opening",
        [
            ("bank", b.r(60_000)),
            ("fixed", b.r(30_000)),
            ("contra", -b.r(6_000)),
            ("loan", -b.r(12_000)),
            *([("goods", b.r(90_000))] if "goods" in b.chart else []),
            ("capital", -b.r(72_000) - (b.r(90_000) if "goods" in b.chart else 0)),
        ],
    )
    year = _Year(b)
    day = start
    while day <= close:
        year.month(day)
        day = _last(day) + timedelta(days=1)
    used = {posting.account for entry in b.entries for posting in entry.postings}
    accounts = {each.number: each for each in b.chart.values() if each.number in used}
    dice.shuffle(b.papers)
    return Firm(
        style,
        f"{close:%Y-%m}",
        Journal(accounts, tuple(sorted(b.entries, key=lambda entry: (entry.date, int(entry.number))))),
        b.papers,
        b.expected,
    )


class _Year:
    """What happens month by month; what goes wrong in the last one."""

    def __init__(self, b: _Books) -> None:
        self.b = b
        self.rent, self.phone = b.r(b.dice.randint(8, 18) * 100), b.r(b.dice.randint(60, 95))
        self.wages, self.premium = b.r(b.dice.randint(50, 90) * 100), b.r(b.dice.randint(13, 29) * 100 + 7)
        self.audit, self.bonus = b.r(b.dice.randint(150, 300)), b.r(b.dice.randint(300, 600))
        self.care = b.r(b.dice.randint(20, 50) * 100 + 5)
        self.loan, self.foreign, self.worth = b.r(12_000), Decimal(0), Decimal(0)
        self.open: list[str] = []
        self.wire = b.r(18)

    def month(self, day: date) -> None:
        for step in (
            self.back,
            self.costs,
            self.wrong_bills,
            self.sales,
            self.decoys,
            self.people,
            self.money,
            self.currency,
            self.own,
            self.carry_over,
        ):
            step(day)

    def back(self, day: date) -> None:
        """Last month's accruals are taken back."""
        b, before = self.b, _last(day - timedelta(days=1))
        for key in self.open:
            moves = (
                [("accrued", self.audit), ("audit", -self.audit)]
                if key == "audit"
                else [("accrued", self.bonus), ("wages", -self.bonus)]
            )
            if key == "audit" and b.hit("release", day):
                b.expect("release", moves)
            else:
                b.book(
                    day.replace(day=1 if b.style is US else 3),
                    b.w("release" if key == "audit" else "bonusback", month=b.month(before)),
                    moves,
                )
        self.open = []

    def costs(self, day: date) -> None:
        b = self.b
        power = b.r(b.dice.randint(120, 260))
        if b.hit("unrecorded", day):
            _, _, tax = b.bill(b.w("power"), day.replace(day=22), f"{b.w('powerline')} {b.month(day)}", power)
            b.expect("unrecorded", [("power", power), *_tax("vatin", tax), ("ap", -power - tax)])
        else:
            b.buy("power", "power", day.replace(day=22), power, "powerline")
        role = "supplies" if b.hit("wrong-account", day) else "phone"
        if role != "phone":
            b.expect("wrong-account", [("phone", self.phone), ("supplies", -self.phone)])
        b.buy(role, "phone", day.replace(day=8), self.phone, "phoneline")
        if b.dice.random() < 0.7:
            b.buy(
                "supplies",
                "supplies",
                day.replace(day=b.dice.randint(9, 19)),
                b.r(b.dice.randint(30, 180)),
                "supplyline",
            )
        if b.dice.random() < 0.5 or day == b.start:
            b.buy("ads", "ads", day.replace(day=b.dice.randint(5, 12)), b.r(b.dice.randint(200, 700)), "adline")
        if day.month % 3 == 0 or day == b.start:
            b.buy("repair", "repair", day.replace(day=14), b.r(b.dice.randint(150, 600)), "repairline")
        moves = [("rent", self.rent), ("bank", -self.rent)]
        if b.hit("rent", day):  # due whether it was paid or not: what the bank's whole statement lacks is owed
            b.expect("rent", moves, [("rent", self.rent), ("ap", -self.rent)])
        else:
            b.book(day.replace(day=4), b.w("rented", party=b.w("rent"), month=b.month(day)), moves)
        if "goods" in b.chart:
            net = b.r(b.dice.randint(3000, 6000))
            tax = b.c(net * b.style.tax)
            b.book(
                day.replace(day=3),
                b.w("booked", party=b.w("asset"), number=f"NK{day:%y%m}"),
                [("goods", net), *_tax("vatin", tax), ("ap", -net - tax)],
            )

    def wrong_bills(self, day: date) -> None:
        b = self.b
        if b.hit("double", day):
            net = b.r(b.dice.randint(250, 800))
            _, number, tax = b.buy("ads", "ads", day.replace(day=15), net, "adline")
            b.book(
                day.replace(day=24),
                b.w("booked", party=b.w("ads"), number=number),
                [("ads", net), *_tax("vatin", tax), ("ap", -net - tax)],
            )
            b.expect("double", [("ads", -net), *_tax("vatin", -tax), ("ap", net + tax)])
        if b.hit("asset-expensed", day):
            net = b.r(b.dice.randint(32, 90) * 100)
            b.buy("supplies", "asset", day.replace(day=17), net, "assetline", pay=False)
            b.expect("asset-expensed", [("fixed", net), ("supplies", -net)])
        if b.hit("expense-capitalised", day):
            net = b.r(b.dice.randint(26, 40) * 100)
            b.buy("fixed", "repair", day.replace(day=18), net, "repairline", pay=False)
            b.expect("expense-capitalised", [("repair", net), ("fixed", -net)])
        if b.hit("prepaid-expensed", day):
            net, last = b.r(b.dice.randint(9, 20) * 120), day.replace(year=day.year + 1) - timedelta(days=1)
            b.buy("software", "software", day.replace(day=2), net, "softline", to=(day, last), pay=False)
            by_month = b.c(net * 11 / 12)
            by_day = b.c(net * (last - _last(day)).days / ((last - day).days + 1))
            b.expect(
                "prepaid-expensed",
                [("prepaid", by_month), ("software", -by_month)],
                [("prepaid", by_day), ("software", -by_day)],
            )
        if b.hit("owner", day):
            net = b.r(b.dice.randint(150, 500))
            _, _, tax = b.buy("supplies", "private", day.replace(day=20), net, "privateline", pay=False)
            b.expect(
                "owner",
                [("owner", net + tax), ("supplies", -net), *_tax("vatin", -tax)],
                [("owner", net), ("supplies", -net)],
            )

    def sales(self, day: date) -> None:
        b = self.b
        for _ in range(b.dice.randint(2, 4)):
            when = day.replace(day=b.dice.randint(2, 25))
            b.sell(b.dice.choice(["client1", "client2"]), when, b.r(b.dice.randint(1800, 5200)), delivered=when)
        if b.hit("revenue-early", day):
            net = b.r(b.dice.randint(20, 60) * 100)
            b.sell("client1", _last(day) - timedelta(days=1), net, delivered=_last(day) + timedelta(days=6))
            b.expect("revenue-early", [("sales", net), ("deferred", -net)])
        if b.hit("revenue-unbilled", day):
            net = b.r(b.dice.randint(20, 60) * 100)
            b.sell("client2", _last(day) + timedelta(days=4), net, delivered=_last(day) - timedelta(days=3))
            b.expect("revenue-unbilled", [("ar", net), ("sales", -net)])

    def decoys(self, day: date) -> None:
        b = self.b
        if day.month % 3 == 1:  # every quarter
            b.buy("audit", "audit", day.replace(day=20), b.r(900), "supplyline")
        if b.dice.random() < 0.3:
            b.book(day.replace(day=11), b.w("draw"), [("owner", b.r(400)), ("bank", -b.r(400))])
        if (day.year, day.month) != (b.close.year, b.close.month):
            return
        same = b.r(b.dice.randint(210, 480))
        for when in (6, 7):  # two posters of one price
            b.buy("ads", "ads", day.replace(day=when), same, "adline", pay=False)
        b.buy(
            "repair", "repair", day.replace(day=19), b.r(b.dice.randint(27, 45) * 100), "repairline", pay=False
        )  # dear, and a repair
        b.buy(
            "supplies", "supplies", day.replace(day=21), b.r(b.dice.randint(300, 600)), "supplyline", pay=False
        )  # much paper at once
        b.buy(
            "phone",
            "phone",
            day.replace(day=25),
            b.r(6),
            "phoneline",
            to=(day.replace(day=25), _last(day) + timedelta(days=24)),
            pay=False,
        )

    def people(self, day: date) -> None:
        b = self.b
        kept = b.c(self.wages * Decimal("0.105"))
        role = "insurancedue" if "insurancedue" in b.chart else "wagesdue"
        if b.style is US:
            b.book(
                day.replace(day=28),
                b.w("wages", month=b.month(day)),
                [("wages", self.wages), ("wagesdue", -kept), ("bank", kept - self.wages)],
            )
            b.book(
                day.replace(day=15),
                b.w("wagespaid", month=b.month(day)),
                [("wagesdue", kept), ("bank", -kept)] if day != b.start else [("wages", kept), ("bank", -kept)],
            )
        else:
            if day != b.start:
                b.book(
                    day.replace(day=10),
                    b.w("wagespaid", month=b.month(day - timedelta(days=1))),
                    [("wagesdue", self.wages - kept), (role, kept), ("bank", -self.wages)],
                )
            b.book(
                _last(day),
                b.w("wages", month=b.month(day)),
                [("wages", self.wages), ("wagesdue", kept - self.wages), (role, -kept)],
            )
        for key, amount, cost, fault in (
            ("audit", self.audit, "audit", "accrual"),
            ("bonus", self.bonus, "wages", "payroll-accrual"),
        ):
            moves = [(cost, amount), ("accrued", -amount)]
            if b.hit(fault, day):
                b.expect(fault, moves)
            else:
                b.book(_last(day), b.w("accrue" if key == "audit" else "bonus", month=b.month(day)), moves)
                self.open.append(key)

    def money(self, day: date) -> None:
        b = self.b
        interest, part = b.c(self.loan * Decimal("0.06") / 12), b.r(300)
        self.loan -= part
        b.book(
            day.replace(day=26),
            b.w("loan", month=b.month(day)),
            [("loan", part), ("interest", interest), ("bank", -part - interest)],
        )
        fee = b.r(12)
        b.book(_last(day), b.w("fee", month=b.month(day)), [("fees", fee), ("bank", -fee)])
        if (day.year, day.month) != (b.close.year, b.close.month):
            return
        bank = b.chart["bank"].number
        rows = [
            (entry.date, entry.text, posting.amount)
            for entry in b.entries
            for posting in entry.postings
            if posting.account == bank and day <= entry.date <= _last(day)
        ]
        if b.hit("fee", day):
            rows.append((day.replace(day=16), b.w("wire"), -self.wire))
            b.expect("fee", [("fees", self.wire), ("bank", -self.wire)])
        told = [
            f"{b.day(when)} {text} {'-' if amount < 0 else ''}{b.money(abs(amount))}"
            for when, text, amount in sorted(rows)
        ]
        b.paper(
            b.w("statement"),
            *told,
            f"{b.w('closing')} {b.day(_last(day))}: {b.money(b.r(40_000))} {b.style.currency}",
            name="statement.pdf",
        )

    def currency(self, day: date) -> None:
        b, other = self.b, "EUR" if self.b.style is US else "USD"
        base = {"us3": Decimal("1.08"), "vn3": Decimal(25_300), "cn3": Decimal("7.15")}[b.style.key]
        digits = Decimal(1) if b.style is VN else Decimal("0.0001")
        rate, shut = ((base * (1 + Decimal(b.dice.randint(-25, 25)) / 1000)).quantize(digits) for _ in range(2))
        taken = Decimal(b.dice.randint(8, 30) * 100)
        b.book(
            day.replace(day=13),
            b.w("fxin", month=b.month(day)),
            [("fx", b.c(taken * rate)), ("care", -b.c(taken * rate))],
        )
        self.foreign, self.worth = self.foreign + taken, self.worth + b.c(taken * rate)
        moves = [("fx", b.c(self.foreign * shut) - self.worth), ("fxresult", self.worth - b.c(self.foreign * shut))]
        if b.hit("fx", day):
            b.expect("fx", moves)
        else:
            b.book(_last(day), b.w("reval", month=b.month(day)), moves)
            self.worth = b.c(self.foreign * shut)
        if (day.year, day.month) == (b.close.year, b.close.month):
            b.paper(
                b.w("statement"),
                other,
                f"{b.w('closing')} {b.day(_last(day))}: {self.foreign:,.2f} {other}",
                name="fx_account.pdf",
            )
            b.paper(
                b.w("rates"),
                b.day(_last(day)),
                f"1 {other} = {b.money(shut) if b.style is VN else shut} {b.style.currency}",
                name="rates.pdf",
            )

    def own(self, day: date) -> None:
        """Depreciation (by quarter in America), twelfths of the insurance and of the care that was paid ahead."""
        b = self.b
        first = (day.month - b.start.month) % 12 == 0
        amount = b.c(b.r(30_000) / 60)
        if b.style is not US or day.month % 3 == 0:
            amount = amount * 3 if b.style is US else amount
            moves = [("depreciation", amount), ("contra", -amount)]
            if b.hit("depreciation", day):
                b.expect("depreciation", moves)
            else:
                b.book(_last(day), b.w("dep", month=b.month(day)), moves)
        if first:
            b.book(day.replace(day=5), b.w("insured"), [("prepaid", self.premium), ("bank", -self.premium)])
            b.book(day.replace(day=5), b.w("carebill"), [("bank", self.care), ("deferred", -self.care)])
        part, gone = b.c(self.premium / 12), (day.month - b.start.month) % 12
        part = self.premium - 11 * part if gone == 11 else part
        moves = [("insurance", part), ("prepaid", -part)]
        if b.hit("amortisation", day):
            b.expect("amortisation", moves)
        else:
            b.book(_last(day), b.w("amort", month=b.month(day)), moves)
        share = b.c(self.care / 12)
        share = self.care - 11 * share if gone == 11 else share
        b.book(_last(day), b.w("care", month=b.month(day)), [("deferred", share), ("care", -share)])

    def carry_over(self, day: date) -> None:
        """Vietnam and China carry the month's result over into equity: income and costs stand at nothing then."""
        b = self.b
        if "profit" not in b.chart:
            return
        roles = {account.number: role for role, account in b.chart.items()}
        sums: dict[str, Decimal] = {}
        for entry in b.entries:
            if day <= entry.date <= _last(day):
                for posting in entry.postings:
                    if b.chart[roles[posting.account]].type.is_result:
                        sums[roles[posting.account]] = sums.get(roles[posting.account], Decimal(0)) + posting.amount
        for kind, text in (
            (AccountType.INCOME, {"vn3": "Kết chuyển doanh thu", "cn3": "结转收入"}),
            (AccountType.EXPENSE, {"vn3": "Kết chuyển chi phí", "cn3": "结转成本费用"}),
        ):
            moves = [(role, -amount) for role, amount in sums.items() if b.chart[role].type is kind]
            b.book(
                _last(day),
                f"{text[b.style.key]} {b.month(day)}",
                [*moves, ("profit", -sum((amount for _, amount in moves), Decimal(0)))],
            )
