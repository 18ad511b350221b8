"""Vietnamese electronic invoices: the tax office's XML (Decree 123/2020, Circular 78/2021, decision 1450/QĐ-TCT).

The invoice's type and series ("1C26TAA") become the type code, the form's version the profile, its title the process,
and the tax office's code a note, "MCCQT …".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from core.patterns import regex
from core.tree import Node
from office.invoices.invoice import Account, Adjustment, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.structured.result import StructuredInvoice, only_known, places
from office.invoices.structured.values import NOWHERE, Odd, Values, part

CASH_REGISTER = "M"  # the fourth letter of a series: made by a cash register that is linked to the tax office
_SERIES = regex(r"[CK]\d\d([A-Z])[A-Z0-9]{2}")
_SIGNATURES = "http://www.w3.org/2000/09/xmldsig#"
_GENERAL, _CONTENT = "DLHDon/TTChung", "DLHDon/NDHDon"
_SELLER, _BUYER, _SUMS = f"{_CONTENT}/NBan", f"{_CONTENT}/NMua", f"{_CONTENT}/TToan"

PATHS = {
    "number": f"{_GENERAL}/SHDon",
    "issue_date": f"{_GENERAL}/NLap",
    "currency": f"{_GENERAL}/DVTTe",
    "net": f"{_SUMS}/TgTCThue",
    "vat": f"{_SUMS}/TgTThue",
    "gross": f"{_SUMS}/TgTTTBSo",
    "seller_name": f"{_SELLER}/Ten",
    "seller_vat_id": f"{_SELLER}/MST",
    "buyer_name": f"{_BUYER}/Ten",
    "buyer_vat_id": f"{_BUYER}/MST",
}
_FORMS = {  # KHMSHDon: which kind of invoice it is by law
    "1": "Hóa đơn giá trị gia tăng",
    "2": "Hóa đơn bán hàng",
    "3": "Hóa đơn bán tài sản công",
    "4": "Hóa đơn bán hàng dự trữ quốc gia",
    "5": "Tem, vé, thẻ",
    "6": "Phiếu xuất kho",
    "7": "Hóa đơn thương mại điện tử",
    "8": "Hóa đơn GTGT tích hợp biên lai",
    "9": "Hóa đơn bán hàng tích hợp biên lai",
}
_STOCK_ISSUE = "6"
_UNTAXED = {"KCT": "E", "KKKNT": "O"}  # not taxable; not declared
_GOODS, _PROMOTION, _DISCOUNT, _REMARK = "1", "2", "3", "4"


def vietnamese_in(root: Node) -> Node | None:
    """The invoice, also out of the message in which it travels to the tax office; None for anything else."""
    found = (
        root if root.name == "HDon" else next(root.descendants("HDon"), NOWHERE) if root.name == "TDiep" else NOWHERE
    )
    return found if found.find(_CONTENT) else None


def read_vietnamese(root: Node) -> StructuredInvoice:
    values = Values()
    own = root.namespace
    signed = any(node.said("SignatureValue") for node in part(root, "DSCKS/NBan").descendants("Signature"))
    root = only_known(root, lambda space: space in {own, "", _SIGNATURES}, values)
    invoice = _invoice(root, values)
    form = _FORMS.get(invoice.type_code[:1], "")
    series = _SERIES.fullmatch(invoice.type_code[1:])
    if series and series[1] == CASH_REGISTER:
        form = f"{form}, máy tính tiền"
    return StructuredInvoice(invoice, Format.VIETNAM, form, tuple(values.oddities), places(root, PATHS), signed)


def _invoice(root: Node, values: Values) -> Invoice:
    invoice, fees = _as_written(root, values), tuple(_fees(part(root, _SUMS), values))
    return _with_fees(invoice, fees) if fees else invoice


def _with_fees(invoice: Invoice, fees: tuple[Adjustment, ...]) -> Invoice:
    """Fees bear no VAT. The form's sum before tax leaves them out, the net amount of EN 16931 has them."""
    total = sum((fee.amount for fee in fees), Decimal(0))
    with_fees = replace(invoice, adjustments=(*invoice.adjustments, *fees), charge_total=total)
    if invoice.net is None or invoice.vat is None or invoice.net + invoice.vat + total != invoice.gross:
        return with_fees
    untaxed = Tax(total, Decimal(0), None, _UNTAXED["KKKNT"], reason=", ".join(fee.reason for fee in fees))
    return replace(with_fees, net=invoice.net + total, taxes=(*invoice.taxes, untaxed))


def _as_written(root: Node, values: Values) -> Invoice:
    general, sums = values.one(root, _GENERAL), values.one(root, _SUMS)
    goods = root.all(f"{_CONTENT}/DSHHDVu/HHDVu")
    seller = values.one(root, _SELLER)
    form = values.text(general, "KHMSHDon")
    return Invoice(
        kind=_kind(general, form),
        number=values.text(general, "SHDon"),
        issue_date=values.day(general, "NLap"),
        currency=values.text(general, "DVTTe"),
        tax_currency="VND",
        seller=_party(seller, values),
        buyer=_party(values.one(root, _BUYER), values),
        lines=tuple(_line(each, values) for each in goods if each.said("TChat") not in {_DISCOUNT, _REMARK}),
        adjustments=tuple(_discounts(goods, values)),
        taxes=tuple(_tax(each, values) for each in sums.all("THTTLTSuat/LTSuat")),
        allowance_total=values.amount(sums, "TTCKTMai"),
        net=values.amount(sums, "TgTCThue"),
        vat=values.amount(sums, "TgTThue"),
        gross=values.amount(sums, "TgTTTBSo"),
        accounts=tuple(_accounts(seller, values)),
        terms=values.text(general, "HTTToan"),
        preceding=tuple(_preceding(general, values)),
        notes=tuple(_notes(root, sums, values)),
        profile=values.text(general, "PBan"),
        process=values.text(general, "THDon"),
        type_code=form + values.text(general, "KHHDon"),
    )


def _kind(general: Node, form: str) -> Kind:
    """One that replaces or adjusts another names it; a stock issue slip demands no money."""
    if form.startswith(_STOCK_ISSUE):
        return Kind.DELIVERY_NOTE
    return Kind.CORRECTION if general.said("TTHDLQuan/SHDCLQuan") else Kind.INVOICE


def _notes(root: Node, sums: Node, values: Values) -> Iterator[str]:
    """The tax office's code, and the total in words, which the checks read."""
    yield from (f"MCCQT {code}" for code in values.texts(root, "MCCQT"))
    if words := values.text(sums, "TgTTTBChu"):
        yield f"Số tiền viết bằng chữ: {words}"


def _preceding(general: Node, values: Values) -> Iterator[str]:
    if number := values.text(general, "TTHDLQuan/SHDCLQuan"):
        yield number


def _party(node: Node, values: Values) -> Party:
    """A buyer without a firm has only his own name."""
    return Party(
        name=values.text(node, "Ten") or values.text(node, "HVTNMHang"),
        street=values.text(node, "DChi"),
        country="VN" if node.said("MST") else "",
        vat_id=values.text(node, "MST"),
        customer_number=values.text(node, "MKHang"),
        email=values.text(node, "DCTDTu"),
        phone=values.text(node, "SDThoai"),
        contact=values.text(node, "HVTNMHang") if node.said("Ten") else "",
    )


def _accounts(seller: Node, values: Values) -> Iterator[Account]:
    if number := "".join(values.text(seller, "STKNHang").split()):
        yield Account(number=number, bank=values.text(seller, "TNHang"))


def _line(node: Node, values: Values) -> Line:
    category, rate = _rate(node, values)
    discount = values.amount(node, "STCKhau")
    return Line(
        description=values.text(node, "THHDVu"),
        quantity=values.amount(node, "SLuong"),
        unit=values.text(node, "DVTinh"),
        unit_price=values.amount(node, "DGia"),
        net=values.amount(node, "ThTien"),
        vat_rate=rate,
        vat_category=category,
        number=values.text(node, "STT"),
        article=values.text(node, "MHHDVu"),
        adjustments=(Adjustment(discount, percent=values.amount(node, "TLCKhau")),) if discount else (),
    )


def _discounts(goods: list[Node], values: Values) -> Iterator[Adjustment]:
    """A trade discount stands among the goods; some writers give it a minus and some do not."""
    for node in goods:
        amount = values.amount(node, "ThTien") if node.said("TChat") == _DISCOUNT else None
        if amount:
            category, rate = _rate(node, values)
            yield Adjustment(abs(amount), reason=values.text(node, "THHDVu"), vat_category=category, vat_rate=rate)


def _fees(sums: Node, values: Values) -> Iterator[Adjustment]:
    for fee in sums.all("DSLPhi/LPhi"):
        if amount := values.amount(fee, "TPhi"):
            reason = values.text(fee, "TLPhi")
            yield Adjustment(amount, is_charge=True, reason=reason, vat_category=_UNTAXED["KKKNT"])


def _tax(node: Node, values: Values) -> Tax:
    category, rate = _rate(node, values)
    return Tax(values.amount(node, "ThTien"), values.amount(node, "TThue"), rate, category)


def _rate(node: Node, values: Values) -> tuple[str, Decimal | None]:
    """The category and the rate of "8%", "KCT", "KKKNT", "KHAC:5.26%"."""
    written = values.text(node, "TSuat").upper().replace(" ", "")
    if written in _UNTAXED or not written:
        return _UNTAXED.get(written, ""), None
    number = written.removeprefix("KHAC:").removesuffix("%").replace(",", ".")
    if re.fullmatch(r"\d{1,2}(\.\d{1,4})?", number):
        rate = Decimal(number)
        return ("S" if rate else "Z"), rate
    values.odd(Odd.UNKNOWN_TAX, "TSuat", written)
    return "", None
