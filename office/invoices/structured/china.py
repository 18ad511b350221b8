"""Chinese electronic invoices: the XML of the fully digital invoice (数电票), and what an OFD file holds of one.

The label of the invoice ("增值税专用发票") becomes the process, and the old invoice code (发票代码) the type code.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from core.patterns import regex
from core.tree import Node
from office.invoices.invoice import Account, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.structured.result import StructuredInvoice, places
from office.invoices.structured.values import Odd, Values, part

_DATA, _LABELS = "EInvoiceData", "Header/InherentLabel"
_BASIC, _SELLER, _BUYER = f"{_DATA}/BasicInformation", f"{_DATA}/SellerInformation", f"{_DATA}/BuyerInformation"
_TAX_OFFICE = "TaxSupervisionInfo"

PATHS = {
    "number": f"{_TAX_OFFICE}/InvoiceNumber",
    "issue_date": f"{_TAX_OFFICE}/IssueTime",
    "net": f"{_BASIC}/TotalAmWithoutTax",
    "vat": f"{_BASIC}/TotalTaxAm",
    "gross": f"{_BASIC}/TotalTax-includedAmount",
    "seller_name": f"{_SELLER}/SellerName",
    "seller_vat_id": f"{_SELLER}/SellerIdNum",
    "buyer_name": f"{_BUYER}/BuyerName",
    "buyer_vat_id": f"{_BUYER}/BuyerIdNum",
}
# The data of the invoices before: InvoiceNo and InvoiceCode, goods with amounts without tax
OLD_PATHS = {
    "number": "InvoiceNo",
    "issue_date": "IssueDate",
    "net": "TaxExclusiveTotalAmount",
    "vat": "TaxTotalAmount",
    "gross": "TaxInclusiveTotalAmount",
    "seller_name": "Seller/SellerName",
    "seller_vat_id": "Seller/SellerTaxID",
    "buyer_name": "Buyer/BuyerName",
    "buyer_vat_id": "Buyer/BuyerTaxID",
}
# What the head of an OFD file says, in the words of the standard
OFD_PATHS = {
    "number": "CustomData[@Name=发票号码]",
    "issue_date": "CustomData[@Name=开票日期]",
    "net": "CustomData[@Name=合计金额]",
    "vat": "CustomData[@Name=合计税额]",
    "gross": "CustomData[@Name=价税合计]",
    "seller_name": "CustomData[@Name=销售方名称]",
    "seller_vat_id": "CustomData[@Name=销售方纳税人识别号]",
    "buyer_name": "CustomData[@Name=购买方名称]",
    "buyer_vat_id": "CustomData[@Name=购买方纳税人识别号]",
}
_UNTAXED = {"免税": "E", "不征税": "O", "免征增值税": "E", "出口零税率": "Z", "普通零税率": "Z"}
_RED = regex("红字|负数|冲红")


def is_chinese(root: Node) -> bool:
    return (root.name == "EInvoice" and root.find(_DATA) is not None) or _is_old(root) or root.name == "OFD"


def _is_old(root: Node) -> bool:
    return root.name in {"eInvoice", "Invoice", "invoice"} and bool(root.said("InvoiceNo") and root.find("Seller"))


def read_chinese(root: Node) -> StructuredInvoice | None:
    """None for an OFD file that is no invoice."""
    values = Values("CNY")
    if root.name == "OFD":
        return _read_ofd(root, values)
    invoice, paths = (_old(root, values), OLD_PATHS) if _is_old(root) else (_digital(root, values), PATHS)
    return StructuredInvoice(invoice, Format.CHINA, invoice.process, tuple(values.oddities), places(root, paths))


def _read_ofd(root: Node, values: Values) -> StructuredInvoice | None:
    """The invoice's own data where they are attached, else what the file's head says."""
    inner = next((child for child in root.children if child.name != "OFD" and is_chinese(child)), None)
    if inner and (found := read_chinese(inner)):
        at = {name: place.replace("/", f"{root.place('')}/", 1) for name, place in found.at.items()}
        return StructuredInvoice(found.invoice, Format.CHINA_OFD, found.profile, found.warnings, at)
    head = {name: values.text(root, path) for name, path in OFD_PATHS.items()}
    if not head["number"]:
        return None
    invoice = _from_head(root, head, values)
    return StructuredInvoice(invoice, Format.CHINA_OFD, "", tuple(values.oddities), places(root, OFD_PATHS))


def _from_head(root: Node, head: Mapping[str, str], values: Values) -> Invoice:
    net, vat = values.amount(root, OFD_PATHS["net"]), values.amount(root, OFD_PATHS["vat"])
    return Invoice(
        kind=_kind("", values.amount(root, OFD_PATHS["gross"]) or net),
        number=head["number"],
        issue_date=values.day(root, OFD_PATHS["issue_date"]),
        currency="CNY",
        seller=Party(name=head["seller_name"], vat_id=head["seller_vat_id"], country="CN"),
        buyer=Party(name=head["buyer_name"], vat_id=head["buyer_vat_id"]),
        net=net,
        vat=vat,
        gross=values.amount(root, OFD_PATHS["gross"]),
        type_code=values.text(root, "CustomData[@Name=发票代码]"),
    )


def _kind(label: str, total: Decimal | None) -> Kind:
    """A red invoice takes an earlier one back: its amounts are below zero."""
    return Kind.CREDIT_NOTE if _RED.search(label) or (total is not None and total < 0) else Kind.INVOICE


# --- 数电票 --------------------------------------------------------------------------------


def _digital(root: Node, values: Values) -> Invoice:
    basic, data = values.one(root, _BASIC), part(root, _DATA)
    label = values.text(root, f"{_LABELS}/GeneralOrSpecialVAT/LabelName")
    items = data.all("IssuItemInformation")
    gross = values.amount(basic, "TotalTax-includedAmount")
    seller = values.one(root, _SELLER)
    return Invoice(
        kind=_kind(label, gross),
        number=values.text(root, PATHS["number"]) or values.text(root, "Header/EIid"),
        issue_date=values.day(root, PATHS["issue_date"]) or values.day(basic, "RequestTime"),
        currency="CNY",
        seller=_party(seller, "Seller", values),
        buyer=_party(values.one(root, _BUYER), "Buyer", values),
        lines=tuple(_item(each, values) for each in items),
        taxes=tuple(_taxes(items, values)),
        net=values.amount(basic, "TotalAmWithoutTax"),
        vat=values.amount(basic, "TotalTaxAm"),
        gross=gross,
        accounts=tuple(_accounts(seller, values)),
        notes=values.texts(data, "AdditionalInformation/Remark"),
        profile=values.text(root, "Header/Version"),
        process=label,
        preceding=tuple(_taken_back(values.text(data, "AdditionalInformation/Remark"))),
    )


def _taken_back(remark: str) -> Iterator[str]:
    """A red invoice names the one that it takes back in its remark, in prescribed words."""
    yield from re.findall(r"被红冲蓝字[^:：]{0,12}号码[:：]\s*(\d{8,20})", remark)


def _party(node: Node, role: str, values: Values) -> Party:
    return Party(
        name=values.text(node, f"{role}Name"),
        street=values.text(node, f"{role}Addr"),
        country="CN" if node.said(f"{role}IdNum") else "",
        vat_id=values.text(node, f"{role}IdNum"),
        phone=values.text(node, f"{role}TelNum"),
    )


def _accounts(seller: Node, values: Values) -> Iterator[Account]:
    if number := "".join(values.text(seller, "SellerBankAccNum").split()):
        yield Account(number=number, bank=values.text(seller, "SellerBankName"))


def _item(node: Node, values: Values) -> Line:
    category, rate = _rate(values.text(node, "TaxRate"), values)
    return Line(
        description=values.text(node, "ItemName"),
        quantity=values.amount(node, "Quantity"),
        unit=values.text(node, "MeaUnits"),
        unit_price=values.amount(node, "UnPrice"),
        net=values.amount(node, "Amount"),
        vat_rate=rate,
        vat_category=category,
        article=values.text(node, "SpecMod"),
    )


def _taxes(items: list[Node], values: Values) -> Iterator[Tax]:
    """The invoice states no sums per rate; its items do, to the cent."""
    sums: dict[tuple[str, Decimal | None], list[Node]] = {}
    for item in items:
        sums.setdefault(_rate(values.text(item, "TaxRate"), values), []).append(item)
    for (category, rate), own in sums.items():
        yield Tax(_sum(own, "Amount", values), _sum(own, "ComTaxAm", values), rate, category)


def _sum(items: list[Node], name: str, values: Values) -> Decimal | None:
    amounts = [values.amount(item, name) for item in items]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _rate(written: str, values: Values) -> tuple[str, Decimal | None]:
    """The category and the rate of "0.13", "13%", "免税" (exempt), "***" (an exempt item as it is printed)."""
    if written in _UNTAXED or not written.strip("*"):
        return _UNTAXED.get(written, "E" if written else ""), None
    found = re.fullmatch(r"(\d{1,2})(\.\d{1,6})?(%?)", written)
    if not found:
        values.odd(Odd.UNKNOWN_TAX, "TaxRate", written)
        return "", None
    rate = Decimal(found[1] + (found[2] or ""))
    rate = rate if found[3] or rate >= 1 else rate * 100
    return ("S" if rate else "Z"), rate


# --- the invoices before -------------------------------------------------------------------------------------------


def _old(root: Node, values: Values) -> Invoice:
    goods = root.all("GoodsInfos/GoodsInfo")
    gross = values.amount(root, "TaxInclusiveTotalAmount")
    label = values.text(root, "InvoiceTypeName") or values.text(root, "Title")
    return Invoice(
        kind=_kind(label, gross),
        number=values.text(root, "InvoiceNo"),
        issue_date=values.day(root, "IssueDate"),
        currency="CNY",
        seller=_old_party(root, "Seller", values),
        buyer=_old_party(root, "Buyer", values),
        lines=tuple(_goods(each, values) for each in goods),
        net=values.amount(root, "TaxExclusiveTotalAmount"),
        vat=values.amount(root, "TaxTotalAmount"),
        gross=gross,
        accounts=tuple(_old_accounts(root, values)),
        notes=values.texts(root, "Note"),
        process=label,
        type_code=values.text(root, "InvoiceCode"),
    )


def _old_party(root: Node, role: str, values: Values) -> Party:
    node = values.one(root, role)
    number = values.text(node, f"{role}TaxID")
    address = values.text(node, f"{role}AddrTel")
    return Party(name=values.text(node, f"{role}Name"), street=address, vat_id=number, country="CN" if number else "")


def _old_accounts(root: Node, values: Values) -> Iterator[Account]:
    """Bank and number stand in one text: "中国银行上海分行 4351 0012 3456"."""
    written = values.text(root, "Seller/SellerFinancialAccount")
    if found := re.fullmatch(r"(\D*?)\s*(\d[\d -]{6,}\d)", written):
        yield Account(
            number=re.sub(r"\D", "", found[2]), bank=found[1], holder=values.text(root, "Seller/SellerName")
        )


def _goods(node: Node, values: Values) -> Line:
    category, rate = _rate(values.text(node, "TaxScheme"), values)
    return Line(
        description=values.text(node, "Item"),
        quantity=values.amount(node, "Quantity"),
        unit=values.text(node, "MeasurementDimension"),
        unit_price=values.amount(node, "Price"),
        net=values.amount(node, "Amount"),
        vat_rate=rate,
        vat_category=category,
        article=values.text(node, "Specification"),
    )
