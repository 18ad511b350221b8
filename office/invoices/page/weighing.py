"""Weighs what was found: per field the values that stand on the page, with the tests that each passed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from core.money import currency_of_country
from office.invoices.invoice import Kind, Tax
from office.invoices.page import accounts, codes, dates, sums
from office.invoices.page.code_words import Code
from office.invoices.page.evidence import Candidate, Proof
from office.invoices.page.finders import Finders
from office.invoices.page.meanings import NO_VAT, When
from office.invoices.page.parties import Named
from office.invoices.page.sheet import Spot
from office.invoices.page.values import DOLLARS, are_dollars_told


def evidence_of(page: Finders) -> dict[str, list[Candidate]]:
    """All fields that the page speaks of; the first candidate of each is the one believed."""
    found = {
        "number": _numbers(page),
        "issue_date": _issued(page),
        "currency": _currency(page),
        **_sums(page),
        "seller_name": _sellers(page),
        "buyer_name": _buyers(page),
        "payee_name": [_payee(page.payee)] if page.payee else [],
        "iban": _identities(page.ibans, accounts.Whose.SELLER),
        "bic": _identities(accounts.bics_of(page.rows), accounts.Whose.SELLER),
        "seller_vat_id": _identities(page.vat_ids, accounts.Whose.SELLER),
        "buyer_vat_id": _identities(page.vat_ids, accounts.Whose.BUYER),
        "seller_tax_number": _identities(accounts.tax_numbers_of(page.rows), accounts.Whose.SELLER),
        "order_reference": _codes(page, Code.ORDER),
    }
    found["delivery_date"] = _delivered(page)
    found["due_date"] = _due(page, found["issue_date"])
    found |= _discount(page)
    return _as_self_billed(found, page) if page.kind is Kind.SELF_BILLED else found


def _as_self_billed(found: dict[str, list[Candidate]], page: Finders) -> dict[str, list[Candidate]]:
    """The customer writes it: his is the letterhead, the seller stands in the window, and "your account" is his."""
    if any(named.strong for named in (*page.sellers[:1], *([page.buyer] if page.buyer else []))):
        return found
    swapped = {
        "seller_name": found["buyer_name"], "buyer_name": found["seller_name"],
        "seller_vat_id": found["buyer_vat_id"], "buyer_vat_id": found["seller_vat_id"],
        "iban": _identities(page.ibans, accounts.Whose.BUYER) or found["iban"],
    }  # fmt: skip
    return found | swapped


# --- numbers and names ---------------------------------------------------------------------------------------------


def _numbers(page: Finders) -> list[Candidate]:
    return _codes(page, Code.NUMBER)


def _codes(page: Finders, meaning: Code) -> list[Candidate]:
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


def _sellers(page: Finders) -> list[Candidate]:
    made = []
    for named in page.sellers[:1]:
        proofs = {Proof.LABEL if named.strong else Proof.PLACE}
        proofs |= {Proof.AGAIN} if len({spot.start for spot in named.spots}) > 1 else set()
        made.append(Candidate(named.name, named.spots, frozenset(proofs)))
    return made


def _buyers(page: Finders) -> list[Candidate]:
    if page.buyer is None:
        return []
    proofs = {Proof.LABEL if page.buyer.strong else Proof.PLACE}
    proofs |= {Proof.AGAIN} if len(page.buyer.spots) > 1 else set()
    return [Candidate(page.buyer.name, page.buyer.spots, frozenset(proofs))]


def _payee(payee: Named) -> Candidate:
    return Candidate(payee.name, payee.spots, frozenset({Proof.LABEL, Proof.ALONE}))


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


def _labelled_dates(page: Finders, *roles: When) -> list[Candidate]:
    found = list(dates.of_role(page.dated, *roles))
    made = []
    for value in dict.fromkeys(one.value for one in found):
        spots = tuple(one.day.spot for one in found if one.value == value)
        proofs = {Proof.LABEL} | ({Proof.ALONE} if len({one.value for one in found}) == 1 else set())
        made.append(Candidate(value.isoformat(), spots, frozenset(proofs)))
    return made


def _issued(page: Finders) -> list[Candidate]:
    """By its own word; else by "date" alone; else the one date that stands by itself."""
    for roles, rivals in (
        ((When.ISSUE,), (When.ISSUE, When.ISSUE_WEAK)),
        ((When.ISSUE_WEAK,), (When.ISSUE_WEAK, When.BARE)),
        ((When.TAX_POINT,), (When.TAX_POINT,)),
        ((When.BARE,), (When.BARE,)),
    ):
        found = _labelled_dates(page, *roles)
        if not found:
            continue
        distinct = {
            one.value
            for one in dates.of_role(page.dated, *rivals)
            if one.when is not When.BARE or roles == (When.BARE,) or dates.stands_as_letters_date(one.day, page.rows)
        }
        alone = len(distinct) == 1
        proofs = {Proof.LABEL}
        if roles == (When.BARE,) and not alone:
            found, alone = _behind_town(page, found)
        if roles == (When.BARE,):
            letters = any(
                dates.stands_as_letters_date(one.day, page.rows) for one in dates.of_role(page.dated, When.BARE)
            )
            proofs = {Proof.PLACE} if letters or not alone else set()  # of several, the owner is asked which
        return [replace(one, proofs=frozenset(proofs | ({Proof.ALONE} if alone else set()))) for one in found]
    return []


def _delivered(page: Finders) -> list[Candidate]:
    """A tax point is the date of supply where the date of issue stands elsewhere."""
    dated = any(True for _ in dates.of_role(page.dated, When.ISSUE, When.ISSUE_WEAK))
    return _labelled_dates(page, When.DELIVERY, *([When.TAX_POINT] if dated else [])) or _delivered_when_issued(page)


def _delivered_when_issued(page: Finders) -> list[Candidate]:
    """The page says that it was supplied on the day of issue; that is enough by law (UStAE 14.5 Abs. 16)."""
    said = [row.spot(*match.span()) for row in page.rows if (match := dates.SUPPLIED_WHEN_ISSUED.search(row.folded))]
    return [replace(one, spots=(said[0], *one.spots)) for one in _issued(page)] if said else []


def _behind_town(page: Finders, found: list[Candidate]) -> tuple[list[Candidate], bool]:
    """Of several dates without a word the one that letters are dated with, where one is."""
    bare = dates.of_role(page.dated, When.BARE)
    towns = {one.value.isoformat() for one in bare if dates.stands_behind_town(one.day)}
    return ([one for one in found if one.value in towns], True) if len(towns) == 1 else (found, False)


def _due(page: Finders, issued: Sequence[Candidate]) -> list[Candidate]:
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


def _discount(page: Finders) -> dict[str, list[Candidate]]:
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


def _currency(page: Finders) -> list[Candidate]:
    named = sorted(page.currencies.items(), key=lambda one: -len(one[1]))
    home = {currency_of_country(one.value[:2]) for one in (*page.ibans, *page.vat_ids)}
    made = []
    for code, spots in named:
        proofs = {Proof.LABEL} | ({Proof.ALONE} if len(named) == 1 else set())
        proofs |= {Proof.AGAIN} if len(spots) > 1 else set()
        proofs |= {Proof.PLACE} if code in home else set()
        if code in DOLLARS and code not in home and not are_dollars_told(page.rows):
            proofs = {Proof.LABEL}
        made.append(Candidate(code, tuple(spots[:3]), frozenset(proofs)))
    return made


def _sums(page: Finders) -> dict[str, list[Candidate]]:
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
        found[name].append(Candidate(text_of(total, page.cents), _spots(page, total), frozenset({Proof.LABEL})))
    if solved.due is not None:
        found["amount_due"] = [_reckoned(page, "amount_due", solved.due, system)]
    if solved.prepaid is not None:
        found["prepaid"] = [_reckoned(page, "prepaid", solved.prepaid, system)]
    return found


def _reckoned(page: Finders, name: str, value: Decimal, system: sums.System) -> Candidate:
    if page.solution.contradicted:
        return Candidate(text_of(value, page.cents), _spots(page, value), frozenset({Proof.LABEL}))
    proofs = {Proof.ARITHMETIC}
    proofs |= {Proof.LABEL} if _is_named(page, name, value, system) else set()
    proofs |= {Proof.LINES} if value in page.stated.lines and page.table.holds else set()
    if name == "vat" and name not in system.printed:
        proofs |= {Proof.ALONE}  # none is printed, and net and total tell it
    if name in {"vat", "net"} and _is_taxed_right(page, system, name):
        proofs |= {Proof.RATE}
    spots = _spots(page, value)
    if name == "vat" and not value and (exempt := _exemption(page)):
        proofs |= {Proof.LABEL}  # the page says why there is none
        spots = (exempt, *spots)
    return Candidate(text_of(value, page.cents), spots, frozenset(proofs), _reckoning(page, system))


def _is_taxed_right(page: Finders, system: sums.System, name: str) -> bool:
    """Whether each VAT is its rate of its base; of the net it says so only where a VAT is charged on all of it."""
    if name == "net" and (not system.vat or any(tax.base is None for tax in system.taxes)):
        return False
    return bool(system.taxes) and all(_is_at_its_rate(page, tax) for tax in system.taxes)


def _is_at_its_rate(page: Finders, tax: Tax) -> bool:
    base, amount = tax.base or sums.ZERO, tax.amount or sums.ZERO
    return tax.rate is not None and (tax.base is None or sums.is_rate_of(tax.rate, base, amount, page.stated.unit))


def _is_named(page: Finders, name: str, value: Decimal, system: sums.System) -> bool:
    """Whether words of the page say what it is; of a total also where they say what is left of it, and why."""
    due, stated = page.solution.due, page.stated
    left_is_named = due is not None and abs(due) in {abs(one) for one in (*stated.dues, *stated.grosses)}
    if name == "amount_due":
        return left_is_named or (value == system.gross and "gross" in system.printed)
    return name in system.printed or name == "prepaid" or (name == "gross" and left_is_named)


def _exemption(page: Finders) -> Spot | None:
    """Where the page says that it charges no VAT, and why."""
    for row in page.rows:
        if match := NO_VAT.search(row.folded):
            return row.spot(*match.span())
    return None


def _reckoning(page: Finders, system: sums.System) -> str:
    return (
        f"{text_of(system.net, page.cents)} + {text_of(system.vat, page.cents)} = {text_of(system.gross, page.cents)}"
    )


def _unsolved(page: Finders) -> dict[str, list[Candidate]]:
    if (due := page.solution.due) is not None:  # paid at a till, which proves it
        labelled = due in (*page.stated.grosses, *page.stated.dues) or bool(page.stated.roundings)
        proofs = frozenset({Proof.ARITHMETIC} | ({Proof.LABEL} if labelled else set()))
        paid = Candidate(text_of(due, page.cents), _spots(page, due), proofs)
        others = [text_of(total, page.cents) for total in _tax_table_totals(page) if total != due]
        doubted = [Candidate(total, (), frozenset({Proof.LABEL})) for total in others[:1]]
        return {"gross": [paid, *doubted], "amount_due": [paid]}
    stated = page.stated
    lists = {"net": stated.nets, "vat": stated.vats, "gross": [one for one in (*stated.grosses, *stated.dues) if one]}
    return {
        name: [
            Candidate(text_of(value, page.cents), _spots(page, value), frozenset({Proof.LABEL}))
            for value in dict.fromkeys(reversed(found))
        ]
        for name, found in lists.items()
    }


def _tax_table_totals(page: Finders) -> list[Decimal]:
    """What the rows of net, VAT and total of each rate add up to, where there are such rows."""
    triples = [row.amounts for row in page.stated.taxes if len(row.amounts) == 3]
    closing = [total for net, vat, total in triples if net + vat == total]
    return [sum(closing, sums.ZERO)] if closing and len(closing) == len(page.stated.taxes) else []


def _spots(page: Finders, value: Decimal) -> tuple[Spot, ...]:
    named = [one.amount for one in page.named if value in one.amount.readings]
    plain = [amount for amount in page.amounts if value in amount.readings]
    return tuple(dict.fromkeys(amount.spot for amount in (*named, *plain)))[:4]


def text_of(value: Decimal, cents: int) -> str:
    return format(sums.round_to(value, Decimal(1).scaleb(-cents)), "f")
