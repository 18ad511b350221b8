"""Reads the pages of a file: one invoice, or several when a new number begins in the middle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from office.invoices.invoice import Account, Invoice, Kind, Party
from office.invoices.page import accounts, codes, columns, dates, kinds, money, parties, solver, table, values
from office.invoices.page.evidence import Candidate, PageReading, Proof
from office.invoices.page.meanings import Code, When
from office.invoices.page.sheet import PageInput, Row, Spot, rows_of
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
    page = _Page(pages)
    evidence = {name: tuple(found) for name, found in _evidence(page).items() if found}
    solved = page.solution.system
    return PageReading(
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


@dataclass
class _Page:
    """All that the finders make of the pages, each worked out once."""

    pages: Sequence[PageInput]

    @cached_property
    def rows(self) -> list[Row]:
        return rows_of(self.pages)

    @cached_property
    def days(self) -> list[values.Day]:
        return values.days_of(self.rows)

    @cached_property
    def amounts(self) -> list[values.Amount]:
        return values.amounts_of(self.rows, self.days)

    @cached_property
    def currencies(self) -> dict[str, list[Spot]]:
        return values.currencies_of(self.rows)

    @cached_property
    def cents(self) -> int:
        return money.cents_of(self.currencies)

    @cached_property
    def table(self) -> table.Table:
        return table.table_of(self.rows, columns.headers_of(self.rows, self.amounts), self.amounts, self.days)

    @cached_property
    def named(self) -> list[money.Named]:
        return money.named_sums(self.rows, self.amounts, self.cents, self.table.rows)

    @cached_property
    def stated(self) -> solver.Stated:
        lines = [line.line.net for line in self.table.lines if line.line.net is not None]
        rates = [line.line.vat_rate for line in self.table.lines if line.line.vat_rate is not None]
        total = (sum(lines, Decimal(0)),) if lines else ()
        return money.stated_of(self.named, self.amounts, total, lines, rates, self.cents)

    @cached_property
    def solution(self) -> solver.Solution:
        return solver.solve(self.stated)

    @cached_property
    def terms(self) -> tuple[dates.Terms, frozenset[int]]:
        return dates.terms_of(self.rows, self.days)

    @cached_property
    def dated(self) -> list[dates.Dated]:
        return dates.dated_of(self.rows, self.days, self.terms[1], self.table.rows)

    @cached_property
    def codes(self) -> list[codes.Labelled]:
        return codes.codes_of(self.rows, self.days, self.table.rows)

    @cached_property
    def ibans(self) -> list[accounts.Identity]:
        return accounts.ibans_of(self.rows)

    @cached_property
    def vat_ids(self) -> list[accounts.Identity]:
        return accounts.vat_ids_of(self.rows)

    @cached_property
    def kind(self) -> Kind:
        return kinds.kind_of(self.rows)[0]

    @cached_property
    def buyer(self) -> parties.Named | None:
        return parties.buyer_of(self.rows)

    @cached_property
    def sellers(self) -> list[parties.Named]:
        return parties.seller_of(self.rows, self.buyer)


def _seen(page: _Page) -> dict[str, Spot]:
    seen = {
        format(abs(value), f".{page.cents}f"): amount.spot for amount in page.amounts for value in amount.readings
    }
    return seen | {day.value.isoformat(): day.spot for day in page.days}


def _evidence(page: _Page) -> dict[str, list[Candidate]]:
    found = {
        "number": _numbers(page),
        "issue_date": _issued(page),
        "delivery_date": _labelled_dates(page, When.DELIVERY),
        "currency": _currency(page),
        **_sums(page),
        "seller_name": _sellers(page),
        "buyer_name": _buyers(page),
        "iban": _identities(page.ibans, accounts.Whose.SELLER),
        "bic": _identities(accounts.bics_of(page.rows), accounts.Whose.SELLER),
        "seller_vat_id": _identities(page.vat_ids, accounts.Whose.SELLER),
        "buyer_vat_id": _identities(page.vat_ids, accounts.Whose.BUYER),
        "seller_tax_number": _identities(accounts.tax_numbers_of(page.rows), accounts.Whose.SELLER),
        "order_reference": _codes(page, Code.ORDER),
    }
    found["due_date"] = _due(page, found["issue_date"])
    found |= _discount(page)
    return found


# --- numbers and names ---------------------------------------------------------------------------------------------


def _numbers(page: _Page) -> list[Candidate]:
    return _codes(page, Code.NUMBER)


def _codes(page: _Page, meaning: Code) -> list[Candidate]:
    mine = [code for code in page.codes if code.meaning is meaning]
    others = {code.value for code in page.codes if code.meaning is not meaning}
    made = []
    for value in dict.fromkeys(code.value for code in mine):
        same = [code for code in mine if code.value == value]
        elsewhere = codes.again(value, page.rows, same[0].row)
        proofs = {Proof.LABEL}
        proofs |= {Proof.AGAIN} if elsewhere else set()
        proofs |= {Proof.ALONE} if len({code.value for code in mine}) == 1 and value not in others else set()
        made.append(Candidate(value, (same[0].spot, *elsewhere), frozenset(proofs)))
    return made


def _sellers(page: _Page) -> list[Candidate]:
    made = []
    for named in page.sellers[:1]:
        proofs = {Proof.LABEL if named.strong else Proof.PLACE}
        proofs |= {Proof.AGAIN} if len({spot.start for spot in named.spots}) > 1 else set()
        made.append(Candidate(named.name, named.spots, frozenset(proofs)))
    return made


def _buyers(page: _Page) -> list[Candidate]:
    if page.buyer is None:
        return []
    proofs = {Proof.LABEL if page.buyer.strong else Proof.PLACE}
    proofs |= {Proof.AGAIN} if len(page.buyer.spots) > 1 else set()
    return [Candidate(page.buyer.name, page.buyer.spots, frozenset(proofs))]


def _identities(found: Sequence[accounts.Identity], whose: accounts.Whose) -> list[Candidate]:
    mine = [one for one in found if one.whose is whose]
    made = []
    for value in dict.fromkeys(one.value for one in mine):
        same = [one for one in mine if one.value == value]
        proofs = {Proof.CHECK_DIGIT} if same[0].sound else set()
        proofs |= {Proof.LABEL} if any(one.labelled for one in same) else set()
        proofs |= {Proof.AGAIN} if len(same) > 1 else set()
        proofs |= {Proof.ALONE} if len({one.value for one in mine}) == 1 else set()
        made.append(Candidate(value, tuple(one.spot for one in same), frozenset(proofs)))
    return sorted(made, key=lambda one: -len(one.proofs))


# --- dates ---------------------------------------------------------------------------------------------------------


def _labelled_dates(page: _Page, *roles: When) -> list[Candidate]:
    found = list(dates.of_role(page.dated, *roles))
    made = []
    for value in dict.fromkeys(one.value for one in found):
        spots = tuple(one.day.spot for one in found if one.value == value)
        proofs = {Proof.LABEL} | ({Proof.ALONE} if len({one.value for one in found}) == 1 else set())
        made.append(Candidate(value.isoformat(), spots, frozenset(proofs)))
    return made


def _issued(page: _Page) -> list[Candidate]:
    """By its own word; else by "date" alone; else the one date that stands by itself."""
    for roles, rivals in (
        ((When.ISSUE,), (When.ISSUE, When.ISSUE_WEAK)),
        ((When.ISSUE_WEAK,), (When.ISSUE_WEAK, When.BARE)),
        ((When.BARE,), (When.BARE,)),
    ):
        found = _labelled_dates(page, *roles)
        if not found:
            continue
        distinct = {one.value for one in dates.of_role(page.dated, *rivals)}
        alone = len(distinct) == 1
        proofs = {Proof.LABEL} if roles != (When.BARE,) else {Proof.PLACE}
        return [replace(one, proofs=frozenset(proofs | ({Proof.ALONE} if alone else set()))) for one in found]
    return []


def _due(page: _Page, issued: Sequence[Candidate]) -> list[Candidate]:
    """A labelled date; or the day of issue and the days to pay, which also prove each other."""
    found = _labelled_dates(page, When.DUE)
    terms, _ = page.terms
    if not issued or terms.days is None:
        return found
    day = date.fromisoformat(issued[0].value) + timedelta(days=terms.days)
    why = f"{issued[0].value} + {terms.days} = {day.isoformat()}"
    proven = [
        replace(one, proofs=one.proofs | {Proof.ARITHMETIC}, why=why) if one.value == day.isoformat() else one
        for one in found
    ]
    if not proven and terms.days_spot:
        return [Candidate(day.isoformat(), (terms.days_spot,), frozenset({Proof.LABEL, Proof.ARITHMETIC}), why)]
    return sorted(proven, key=lambda one: Proof.ARITHMETIC not in one.proofs)


def _discount(page: _Page) -> dict[str, list[Candidate]]:
    terms, _ = page.terms
    if not terms.discounts:
        return {}
    first, spots = terms.discounts[0], terms.discount_spots[:1]
    made = {"discount_percent": [_termed(dates.percent_text(first.percent), spots, len(terms.discounts))]}
    days = first.days
    issued = _issued(page)
    if days is None and first.until and issued:
        days = (first.until - date.fromisoformat(issued[0].value)).days
    if days is not None:
        made["discount_days"] = [_termed(str(days), spots, len(terms.discounts))]
    return made


def _termed(value: str, spots: tuple[Spot, ...], count: int) -> Candidate:
    return Candidate(value, spots, frozenset({Proof.LABEL} | ({Proof.ALONE} if count == 1 else set())))


# --- money ---------------------------------------------------------------------------------------------------------


def _currency(page: _Page) -> list[Candidate]:
    named = sorted(page.currencies.items(), key=lambda one: -len(one[1]))
    home = {_HOME.get(one.value[:2], "") for one in (*page.ibans, *page.vat_ids)}
    made = []
    for code, spots in named:
        proofs = {Proof.LABEL} | ({Proof.ALONE} if len(named) == 1 else set())
        proofs |= {Proof.AGAIN} if len(spots) > 1 else set()
        proofs |= {Proof.PLACE} if code in home else set()
        made.append(Candidate(code, tuple(spots[:3]), frozenset(proofs)))
    return made


_EURO = "AT BE CY DE EE ES FI FR GR EL HR IE IT LT LU LV MT NL PT SI SK"
_HOME = dict.fromkeys(_EURO.split(), "EUR") | {
    "CH": "CHF",
    "GB": "GBP",
    "DK": "DKK",
    "SE": "SEK",
    "PL": "PLN",
    "CZ": "CZK",
}


def _sums(page: _Page) -> dict[str, list[Candidate]]:
    """The sums of the one system that closes; without one, what the labels say, as questions."""
    solved = page.solution
    if solved.system is None:
        return _unsolved(page)
    system = solved.system
    found = {
        name: [_reckoned(page, name, value, system)]
        for name, value in (("net", system.net), ("vat", system.vat), ("gross", system.gross))
    }
    for name, total in solved.contradicted:
        found[name].append(Candidate(_text(total, page.cents), _spots(page, total), frozenset({Proof.LABEL})))
    if solved.due is not None:
        found["amount_due"] = [_reckoned(page, "gross", solved.due, system)]
    if solved.prepaid is not None:
        found["prepaid"] = [_reckoned(page, "prepaid", solved.prepaid, system)]
    return found


def _reckoned(page: _Page, name: str, value: Decimal, system: solver.System) -> Candidate:
    if page.solution.contradicted:
        return Candidate(_text(value, page.cents), _spots(page, value), frozenset({Proof.LABEL}))
    proofs = {Proof.ARITHMETIC}
    proofs |= {Proof.LABEL} if name in system.printed or name == "prepaid" else set()
    if name == "vat" and name not in system.printed:
        proofs |= {Proof.ALONE}  # none is printed, and net and total tell it
    if name == "vat" and system.taxes and all(tax.rate for tax in system.taxes):
        proofs |= {Proof.RATE}
    return Candidate(_text(value, page.cents), _spots(page, value), frozenset(proofs), _sum_text(page, system))


def _sum_text(page: _Page, system: solver.System) -> str:
    return f"{_text(system.net, page.cents)} + {_text(system.vat, page.cents)} = {_text(system.gross, page.cents)}"


def _unsolved(page: _Page) -> dict[str, list[Candidate]]:
    if (due := page.solution.due) is not None:  # paid at a till, which proves it
        labelled = due in (*page.stated.grosses, *page.stated.dues) or bool(page.stated.roundings)
        proofs = frozenset({Proof.ARITHMETIC} | ({Proof.LABEL} if labelled else set()))
        paid = Candidate(_text(due, page.cents), _spots(page, due), proofs)
        return {"gross": [paid], "amount_due": [paid]}
    stated = page.stated
    lists = {"net": stated.nets, "vat": stated.vats, "gross": [one for one in (*stated.grosses, *stated.dues) if one]}
    return {
        name: [
            Candidate(_text(value, page.cents), _spots(page, value), frozenset({Proof.LABEL}))
            for value in dict.fromkeys(reversed(found))
        ]
        for name, found in lists.items()
    }


def _spots(page: _Page, value: Decimal) -> tuple[Spot, ...]:
    named = [one.amount for one in page.named if value in one.amount.readings]
    plain = [amount for amount in page.amounts if value in amount.readings]
    return tuple(dict.fromkeys(amount.spot for amount in (*named, *plain)))[:4]


def _text(value: Decimal, cents: int) -> str:
    return format(solver.round_to(value, Decimal(1).scaleb(-cents)), "f")


# --- the invoice ---------------------------------------------------------------------------------------------------


def _invoice(page: _Page, evidence: dict[str, tuple[Candidate, ...]]) -> Invoice:
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
        buyer=Party(name=said("buyer_name"), vat_id=said("buyer_vat_id"), customer_number=_first(page, Code.CUSTOMER)),
        lines=tuple(line.line for line in page.table.lines), taxes=system.taxes if system else (),
        net=amount("net"), vat=amount("vat"), gross=amount("gross"), prepaid=amount("prepaid"),
        rounding=page.solution.rounding, amount_due=amount("amount_due"),
        accounts=(account,) if account.iban else (), terms=terms.text, terms_days=terms.days,
        discounts=terms.discounts, order_reference=said("order_reference"),
        contract_reference=_first(page, Code.CONTRACT),
        preceding=tuple(dict.fromkeys(code.value for code in page.codes if code.meaning is Code.PRECEDING)),
    )  # fmt: skip


def _first(page: _Page, meaning: Code) -> str:
    return next((code.value for code in page.codes if code.meaning is meaning), "")
