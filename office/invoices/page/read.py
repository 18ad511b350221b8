"""Reads the pages of a file: one invoice, or several when a new number begins in the middle."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from office.invoices.invoice import Account, Invoice, Party
from office.invoices.page import codes, values
from office.invoices.page.code_words import Code
from office.invoices.page.credit import as_credit
from office.invoices.page.evidence import Candidate, PageReading
from office.invoices.page.finders import Finders
from office.invoices.page.printed_taxes import taxes_of
from office.invoices.page.sheet import PageInput, Spot, rows_of
from office.invoices.page.weighing import evidence_of
from office.invoices.reading import Source


def read_pages(pages: Sequence[PageInput]) -> list[PageReading]:
    """Every invoice of a file."""
    return [read_page(group) for group in _apart([page for page in pages if page.words])]


def _apart(pages: Sequence[PageInput]) -> Iterator[list[PageInput]]:
    """A page that titles itself with another number begins a new invoice."""
    group: list[PageInput] = []
    current = ""
    for page in pages:
        number = _own_number(page)
        if group and number and current and number != current and current not in page.text:
            yield group
            group = []
        current = number or current
        group.append(page)
    if group:
        yield group


def _own_number(page: PageInput) -> str:
    rows = rows_of([page])
    found = codes.codes_of([row for row in rows if row.fraction < 0.5], values.days_of(rows), frozenset())
    numbers = {code.value for code in found if code.meaning is Code.NUMBER}
    return numbers.pop() if len(numbers) == 1 else ""


def read_page(pages: Sequence[PageInput]) -> PageReading:
    """One invoice, on one page or several."""
    page = Finders(pages)
    evidence = {name: tuple(found) for name, found in evidence_of(page).items() if found}
    solved = page.solution.system
    reading = PageReading(
        kind=page.kind,
        invoice=_invoice(page, evidence),
        evidence=evidence,
        first_page=pages[0].number,
        last_page=pages[-1].number,
        source=Source.OCR if any(one.source is Source.OCR for one in pages) else Source.TEXT,
        lines_proven=bool(solved and page.solution.lines_agree and all(line.holds for line in page.table.lines)),
        line_spots=tuple(line.spot for line in page.table.lines),
        seen=_seen(page),
    )
    return as_credit(reading)


def _seen(page: Finders) -> dict[str, Spot]:
    seen = {
        format(abs(value), f".{page.cents}f"): amount.spot for amount in page.amounts for value in amount.readings
    }
    return seen | {day.value.isoformat(): day.spot for day in page.days}


def _invoice(page: Finders, evidence: dict[str, tuple[Candidate, ...]]) -> Invoice:
    """The believed values as one invoice."""

    def said(name: str) -> str:
        found = evidence.get(name)
        return found[0].value if found else ""

    def day(name: str) -> date | None:
        return date.fromisoformat(said(name)) if said(name) else None

    def amount(name: str) -> Decimal | None:
        return Decimal(said(name)) if said(name) else None

    system = page.solution.system
    terms, _ = page.terms
    account = Account(iban=said("iban"), bic=said("bic"))
    return Invoice(
        kind=page.kind, number=said("number"), issue_date=day("issue_date"), due_date=day("due_date"),
        delivery_date=day("delivery_date"), currency=said("currency"),
        seller=Party(name=said("seller_name"), vat_id=said("seller_vat_id"), tax_number=said("seller_tax_number")),
        buyer=Party(name=said("buyer_name"), vat_id=said("buyer_vat_id"), customer_number=_code(page, Code.CUSTOMER)),
        lines=page.lines, adjustments=page.adjustments,
        taxes=taxes_of(system, page.lines, page.cents) if system else (),
        net=amount("net"), vat=amount("vat"), gross=amount("gross"), prepaid=amount("prepaid"),
        rounding=page.solution.rounding, amount_due=amount("amount_due"),
        payee=Party(name=said("payee_name")), accounts=(account,) if account.iban else (),
        terms=terms.text, terms_days=terms.days,
        discounts=terms.discounts, order_reference=said("order_reference"),
        contract_reference=_code(page, Code.CONTRACT),
        preceding=tuple(dict.fromkeys(code.value for code in page.codes if code.meaning is Code.PRECEDING)),
    )  # fmt: skip


def _code(page: Finders, meaning: Code) -> str:
    return next((code.value for code in page.codes if code.meaning is meaning), "")
