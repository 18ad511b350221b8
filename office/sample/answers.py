"""The known answers: what the documents say, what each mail wants, what each invoice and bank line is."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from office.sample.bank_lines import BankLine, Statement
from office.sample.documents import Made
from office.sample.invoice_pages import name_of
from office.sample.mails import Mail
from office.sample.payments import GIRO_STATEMENTS, SAVINGS_STATEMENTS
from office.sample.purchases import INVOICES, Invoice

Answers = Mapping[str, object] | list[dict[str, object]]


def documents(made: Sequence[Made]) -> Answers:
    """Every document: title, language, date, and the keys of the facts that it says."""
    return [
        {
            "document": one.name,
            "title": one.title,
            "language": one.language,
            "date": one.date,
            "scanned": one.scanned,
            "facts": [answer.key for answer in one.answers],
        }
        for one in made
    ]


def facts(made: Sequence[Made]) -> Answers:
    """By fact: every document that says it, with the phrase word for word."""
    found: dict[str, list[dict[str, str]]] = {}
    for one in made:
        for answer in one.answers:
            place = {"document": one.name, "language": one.language, "phrase": answer.phrase, "value": answer.value}
            found.setdefault(answer.key, []).append(place)
    return dict(sorted(found.items()))


def mails(read: Sequence[Mail]) -> Answers:
    """Every mail: language, asks with the facts that answer them, the decision expected and why."""
    return [
        {
            "mail": one.name,
            "thread": one.thread,
            "from": one.head["from"],
            "subject": one.head["subject"],
            "language": one.head["language"],
            "decision": one.head["decision"],
            "reasons": one.reasons,
            "asks": [{"text": ask.text, "facts": list(ask.facts), "answerable": bool(ask.facts)} for ask in one.asks],
            "order": one.head.get("order", ""),
            "customer_text": one.own_text,
            "attachments": [enclosure.name for enclosure in one.enclosures],
        }
        for one in read
    ]


def _money(value: Decimal) -> str:
    return f"{value:.2f}"


def _delivered(one: Invoice) -> str:
    """The data inside an e-invoice always states a day; a page only where one is known."""
    if "delivered" in one.omit:
        return ""
    stated = one.delivered or (one.issued if one.form in {"hybrid", "cii", "ubl"} else None)
    return stated.isoformat() if stated else ""


def _fields(one: Invoice) -> dict[str, str]:
    """The invoice's true fields by the contract's names; empty where the document does not say them."""
    shown = one.omit
    return {
        "number": "" if "number" in shown else one.number,
        "issue_date": one.issued.isoformat(),
        "due_date": one.due.isoformat() if one.days and one.kind == "380" else "",
        "delivery_date": _delivered(one),
        "currency": one.currency,
        "net": _money(one.net),
        "vat": _money(one.vat),
        "gross": _money(one.gross),
        "amount_due": _money(one.gross),
        "seller_name": one.supplier.name,
        "seller_vat_id": "" if "vat" in shown else one.supplier.vat,
        "seller_tax_number": "" if "vat" in shown and one.form != "photo" else one.supplier.tax_number,
        "buyer_name": "" if "buyer" in shown else (one.buyer.partition("\n")[0] or "Tischlerei Lindner GmbH"),
        "iban": one.iban if one.kind == "380" else "",
        "bic": one.supplier.bic if one.kind == "380" else "",
        "order_reference": one.order,
        "discount_days": str(one.discount_days or ""),
        "discount_percent": f"{one.discount:f}" if one.discount else "",
    }


def _invoice(name: str, one: Invoice) -> dict[str, object]:
    return {
        "invoice": name,
        "kind": "credit-note" if one.kind == "381" else "receipt" if one.gross_prices else "invoice",
        "form": one.form,
        "supplier": one.supplier.name,
        "fields": _fields(one),
        "page_fields": _fields(one.page) if one.page else None,
        "lines": [
            {
                "description": line.description,
                "quantity": str(line.quantity),
                "unit_price": str(line.price),
                "net": _money(line.net),
                "vat_rate": str(line.rate),
                "vat_category": line.category,
            }
            for line in one.lines
        ],
        "verdict": one.verdict,
        "findings": [{"rule": f.rule, "severity": f.severity, "message": f.message} for f in one.findings],
        "paid_on": one.paid.isoformat() if one.paid else "",
    }


def invoices() -> Answers:
    """Every invoice: its true fields, what should be found, the verdict expected."""
    return [_invoice(name_of(one), one) for one in INVOICES]


def _line(line: BankLine) -> dict[str, object]:
    return {
        "date": line.booked.isoformat(),
        "amount": _money(line.amount),
        "currency": "EUR",
        "name": line.name,
        "iban": line.iban,
        "text": line.text,
        "kind": line.kind,
        "outcome": line.outcome,
        "items": [{"number": number, "allocated": _money(amount)} for number, amount in line.items],
        "discount": _money(line.discount),
        "fee": _money(line.fee),
        "rivals": list(line.rivals),
        "why": line.why,
    }


def _statement(one: Statement) -> dict[str, object]:
    return {
        "account": one.iban,
        "month": f"{one.start:%Y-%m}",
        "opening": _money(one.opening),
        "closing": _money(one.closing),
        "lines": [_line(line) for line in one.lines],
    }


def bank() -> Answers:
    """Every statement with its balances, and what each line is or matches."""
    return [_statement(one) for one in GIRO_STATEMENTS + SAVINGS_STATEMENTS]


def all_answers(made: Sequence[Made], read: Sequence[Mail]) -> Iterator[tuple[str, Answers]]:
    """The files of the answers folder."""
    yield "documents.json", documents(made)
    yield "facts.json", facts(made)
    yield "mails.json", mails(read)
    yield "invoices.json", invoices()
    yield "bank.json", bank()
