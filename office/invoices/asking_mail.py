"""A mail to the supplier, in his language, that names what is missing or wrong. Text only; the owner sends it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.evidence import Finding, FindingClass, Severity
from core.written import day_text, money_text
from office.invoices.invoice import Invoice
from office.invoices.known import Firm
from office.invoices.reading import Reading

_GERMAN = frozenset({"DE", "AT", "LI"})


@dataclass(frozen=True, slots=True)
class Mail:
    """What to copy into a mail program."""

    subject: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Phrases:
    subject: str
    greeting: str
    about: str
    asks: str
    corrected: str
    call: str
    close: str
    missing: Mapping[str, str]
    wrong: Mapping[FindingClass, str]


_PHRASES: Mapping[str, _Phrases] = {
    "de": _Phrases(
        subject="Rückfrage zu Ihrer Rechnung {number}",
        greeting="Guten Tag,",
        about="Ihre Rechnung {number} vom {day} über {amount} ist bei uns eingegangen. Bevor wir sie zahlen können, "
        "bitten wir um Ihre Hilfe:",
        asks="Bitte ergänzen oder berichtigen Sie:",
        corrected="Bitte senden Sie uns eine berichtigte Rechnung. "
        "Die Zahlungsfrist beginnt für uns mit deren Eingang.",
        call="Zur Bankverbindung rufen wir Sie unter der uns bekannten Nummer an; "
        "bitte schicken Sie dazu keine Mail.",
        close="Mit freundlichen Grüßen",
        missing={
            "number": "die Rechnungsnummer", "issue_date": "das Rechnungsdatum",
            "seller_name": "Ihren vollständigen Namen",
            "seller_vat_id": "Ihre Umsatzsteuer-Identifikationsnummer oder Steuernummer",
            "seller_tax_number": "Ihre Umsatzsteuer-Identifikationsnummer oder Steuernummer",
            "delivery_date": "den Zeitpunkt der Lieferung oder Leistung",
            "buyer_name": "unseren richtigen Firmennamen: {firm}",
            "buyer_vat_id": "unsere Umsatzsteuer-Identifikationsnummer: {vat_id}", "net": "das Entgelt (netto)",
            "vat": "den Steuersatz und den Steuerbetrag", "gross": "den Gesamtbetrag", "currency": "die Währung",
            "order_reference": "unsere Bestellnummer", "iban": "die Bankverbindung", "due_date": "das Zahlungsziel",
        },
        wrong={
            FindingClass.FORMAT: "die elektronische Rechnung ist technisch nicht in Ordnung",
            FindingClass.RULE: "die Beträge oder Angaben widersprechen sich",
            FindingClass.CONTENT: "eine vorgeschriebene Angabe fehlt oder stimmt nicht",
            FindingClass.MATCH: "Menge oder Preis stimmen nicht mit unserer Bestellung überein",
            FindingClass.DUPLICATE: "diese Rechnung liegt uns anscheinend schon vor",
        },
    ),
    "en": _Phrases(
        subject="Question about your invoice {number}",
        greeting="Hello,",
        about="We have received your invoice {number} of {day} for {amount}. Before we can pay it we need your help:",
        asks="Please add or correct:",
        corrected="Please send us a corrected invoice. For us the payment period begins when it arrives.",
        call="About the bank account we shall call you on the number that we know; "
        "please do not send a mail about it.",
        close="Kind regards",
        missing={
            "number": "the invoice number", "issue_date": "the invoice date", "seller_name": "your full name",
            "seller_vat_id": "your VAT identification number or tax number",
            "seller_tax_number": "your VAT identification number or tax number",
            "delivery_date": "the date of supply", "buyer_name": "our correct company name: {firm}",
            "buyer_vat_id": "our VAT identification number: {vat_id}", "net": "the net amount",
            "vat": "the VAT rate and the VAT amount", "gross": "the total amount", "currency": "the currency",
            "order_reference": "our order number", "iban": "the bank account", "due_date": "the due date",
        },
        wrong={
            FindingClass.FORMAT: "the electronic invoice is technically not in order",
            FindingClass.RULE: "amounts or particulars contradict each other",
            FindingClass.CONTENT: "a mandatory particular is missing or wrong",
            FindingClass.MATCH: "quantity or price differ from our order",
            FindingClass.DUPLICATE: "we seem to have this invoice already",
        },
    ),
    "vi": _Phrases(
        subject="Hỏi về hóa đơn {number} của quý công ty",
        greeting="Kính gửi quý công ty,",
        about="Chúng tôi đã nhận được hóa đơn {number} ngày {day}, số tiền {amount}. Trước khi thanh toán, chúng tôi "
        "cần quý công ty hỗ trợ:",
        asks="Vui lòng bổ sung hoặc sửa:",
        corrected="Vui lòng gửi cho chúng tôi hóa đơn đã điều chỉnh. "
        "Thời hạn thanh toán được tính từ khi chúng tôi nhận được.",
        call="Về tài khoản ngân hàng, chúng tôi sẽ gọi vào số điện thoại đã biết; "
        "vui lòng không gửi thư về việc này.",
        close="Trân trọng",
        missing={
            "number": "số hóa đơn", "issue_date": "ngày lập hóa đơn", "seller_name": "tên đầy đủ của người bán",
            "seller_vat_id": "mã số thuế của người bán", "seller_tax_number": "mã số thuế của người bán",
            "delivery_date": "ngày giao hàng hoặc cung cấp dịch vụ",
            "buyer_name": "tên đúng của công ty chúng tôi: {firm}",
            "buyer_vat_id": "mã số thuế của chúng tôi: {vat_id}", "net": "tiền hàng chưa thuế",
            "vat": "thuế suất và tiền thuế", "gross": "tổng tiền thanh toán", "currency": "loại tiền",
            "order_reference": "số đơn đặt hàng của chúng tôi", "iban": "tài khoản ngân hàng",
            "due_date": "hạn thanh toán",
        },
        wrong={
            FindingClass.FORMAT: "hóa đơn điện tử có lỗi kỹ thuật",
            FindingClass.RULE: "các số tiền hoặc thông tin mâu thuẫn với nhau",
            FindingClass.CONTENT: "thiếu hoặc sai một nội dung bắt buộc",
            FindingClass.MATCH: "số lượng hoặc đơn giá khác với đơn đặt hàng của chúng tôi",
            FindingClass.DUPLICATE: "có vẻ chúng tôi đã nhận hóa đơn này rồi",
        },
    ),
    "zh": _Phrases(
        subject="关于贵公司发票 {number} 的询问",
        greeting="您好：",
        about="我们已收到贵公司 {day} 开具的发票 {number}，金额 {amount}。付款之前，请协助我们：",
        asks="请补充或更正：",
        corrected="请向我们重新开具更正后的发票，付款期限自收到该发票之日起算。",
        call="关于银行账户，我们会拨打已知的电话核实，请不要就此发送邮件。",
        close="此致 敬礼",
        missing={
            "number": "发票号码", "issue_date": "开票日期", "seller_name": "贵公司全称",
            "seller_vat_id": "贵公司统一社会信用代码（纳税人识别号）", "seller_tax_number": "贵公司纳税人识别号",
            "delivery_date": "交货或服务日期", "buyer_name": "我公司正确名称：{firm}",
            "buyer_vat_id": "我公司税号：{vat_id}", "net": "不含税金额", "vat": "税率和税额", "gross": "价税合计",
            "currency": "币种", "order_reference": "我方订单号", "iban": "银行账户", "due_date": "付款到期日",
        },
        wrong={
            FindingClass.FORMAT: "电子发票格式有误",
            FindingClass.RULE: "金额或内容相互矛盾",
            FindingClass.CONTENT: "缺少或写错了法定内容",
            FindingClass.MATCH: "数量或价格与我方订单不符",
            FindingClass.DUPLICATE: "这张发票我们似乎已经收到过",
        },
    ),
}  # fmt: skip


def language_of(invoice: Invoice) -> str:
    """The language in which this supplier is written to: by his country, else English."""
    country = invoice.seller.country or invoice.seller.vat_id[:2].upper()
    if country in _GERMAN:
        return "de"
    return {"VN": "vi", "CN": "zh", "TW": "zh"}.get(country) or _by_currency(invoice)


def _by_currency(invoice: Invoice) -> str:
    return {"VND": "vi", "CNY": "zh"}.get(invoice.currency, "en")


def write(
    reading: Reading, findings: Iterable[Finding], firm: Firm, *, missing: Iterable[str] = (), language: str = ""
) -> Mail:
    """The mail. missing: fields (names of the contract) that the law wants and the invoice lacks or has wrong."""
    invoice = reading.invoice
    chosen = language or language_of(invoice)
    said = _PHRASES[chosen]
    number = invoice.number or "—"
    lines = [said.greeting, "", _about(chosen, invoice, number), "", said.asks]
    lines += [f"– {item}" for item in _items(said, findings, missing, firm)]
    lines += ["", said.corrected]
    if any(each.kind in {FindingClass.FRAUD, FindingClass.PAYMENT} for each in findings):
        lines += ["", said.call]
    lines += ["", said.close, next(iter(firm.names), "")]
    return Mail(said.subject.format(number=number), "\n".join(lines).rstrip() + "\n", chosen)


def _about(language: str, invoice: Invoice, number: str) -> str:
    """Which invoice it is, its day and amount as the supplier's language writes them."""
    amount = "—" if invoice.gross is None else money_text(invoice.gross, invoice.currency, language).rstrip()
    day = day_text(invoice.issue_date, language) if invoice.issue_date else "—"
    return _PHRASES[language].about.format(number=number, day=day, amount=amount)


def _items(said: _Phrases, findings: Iterable[Finding], missing: Iterable[str], firm: Firm) -> list[str]:
    """What is missing by name; other findings by what is wrong with them. An account is never asked for by mail."""
    named = {name: said.missing[name] for name in missing if name in said.missing}
    facts = {"firm": next(iter(firm.names), ""), "vat_id": firm.vat_id}
    items = [text.format(**facts) for text in named.values()]
    weighty = [each for each in findings if each.severity is not Severity.INFO]
    if not items or any(each.kind is not FindingClass.CONTENT for each in weighty):
        items += [
            said.wrong[each.kind]
            for each in weighty
            if each.kind in said.wrong and not (items and each.kind is FindingClass.CONTENT)
        ]
    return list(dict.fromkeys(items))
