# ruff: noqa: E501  tables read better with one row a line
"""Planted errors and decoys by somebody who had read neither the checks nor how they do on these.

Written from what happens in an office: doubled lines, VAT taken from the gross, new accounts told in a sentence,
other ways to pay, halves of an invoice paid twice, copies. Weights are what an owner would want. First figure, before
anything was mended: blocking 133 of 172, all 255 of 433, page against data 27 of 36; 18 of 192 decoys alarmed, 3
stopped. Since then: blocking 172 of 172, all 424 of 433, page against data 36 of 36, no decoy alarmed. Four of the
operators were mended as well: two had planted nothing on some invoices, one could not be decoded, one expected one class only.
What is still missed is left as a question of weight: last week's basket in a larger bill, a credit that names no invoice.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._mutation_decoys import Decoy
from benchmarks._mutation_firms import Case, came_before, closed, line
from benchmarks._mutation_fresh_firms import DOMAINS, EVERY, INVOICES
from benchmarks._mutation_operators import (
    ASK,
    BLOCK,
    DATA,
    DUP,
    HYBRID,
    INFO,
    C,
    F,
    M,
    Operator,
    P,
    again,
    data_plus,
    first_line,
    planted,
    printed,
    says,
)  # fmt: skip
from office.invoices.invoice import Account, Discount, Kind
from office.invoices.known import Payment

D = Decimal
DOMESTIC = ("electric", "power", "grocer")
NEW_IBAN = "DE44500105175407324931"
ANY = (C, P, F, DUP, M)


def _off(net: str = "0", vat: str = "0", gross: str = "0") -> Callable[[Case], Case]:
    """Sums moved by so much."""

    def plant(case: Case) -> Case:
        new, invoice = D(gross), case.invoice
        return case.says(
            net=(invoice.net or D(0)) + D(net), vat=(invoice.vat or D(0)) + D(vat), gross=(invoice.gross or D(0)) + new,
            amount_due=(invoice.amount_due or D(0)) + new,
        )  # fmt: skip

    return plant


def _vat_of_the_gross(case: Case) -> Case:
    tax = case.invoice.taxes[0]
    wrong = ((tax.base or D(0)) * (1 + (tax.rate or D(0)) / 100) * (tax.rate or D(0)) / 100).quantize(D("0.01"))
    more = wrong - (tax.amount or D(0))
    changed = case.says(taxes=(replace(tax, amount=wrong), *case.invoice.taxes[1:]))
    return _off(vat=str(more), gross=str(more))(changed)


def _five_cents(case: Case) -> Case:
    tax = case.invoice.taxes[0]
    changed = case.says(taxes=(replace(tax, amount=(tax.amount or D(0)) + D("0.05")), *case.invoice.taxes[1:]))
    return _off(vat="0.05", gross="0.05")(changed)


def _vat_nine_more(case: Case) -> Case:
    tax = case.invoice.taxes[0]
    return _off(vat="9")(case.says(taxes=(replace(tax, amount=(tax.amount or D(0)) + 9), *case.invoice.taxes[1:])))


def _freight_unseen(case: Case) -> Case:
    """25 net more than the lines give; VAT and total go with it."""
    tax = case.invoice.taxes[0]
    vat = (D(25) * (tax.rate or D(0)) / 100).quantize(D("0.01"))
    grown = replace(tax, base=(tax.base or D(0)) + 25, amount=(tax.amount or D(0)) + vat)
    return _off("25", str(vat), str(25 + vat))(case.says(taxes=(grown, *case.invoice.taxes[1:])))


def _discount_added(case: Case) -> Case:
    invoice = case.invoice
    return _off(gross="60", net="60")(case.says(
        allowance_total=D(30), net=(invoice.net or D(0)) - 30, gross=(invoice.gross or D(0)) - 30, amount_due=(invoice.amount_due or D(0)) - 30))  # fmt: skip


def _taxed_abroad(percent: str) -> Callable[[Case], Case]:
    def plant(case: Case) -> Case:
        lines = tuple(replace(each, vat_rate=D(percent), vat_category="S") for each in case.invoice.lines)
        return again(case, lines=lines, taxes=())

    return plant


def _period_again(case: Case) -> Case:
    """September was billed and paid as WH2609-5398; now it is billed under October's number."""
    return case.says(period_start=date(2026, 9, 8), period_end=date(2026, 9, 30))


def _half_and_half(case: Case) -> Case:
    half = ((case.invoice.amount_due or D(0)) / 2).quantize(D("0.01"))
    account, name = case.invoice.accounts[0].iban, case.invoice.seller.name
    return case.knows(payments=tuple(
        Payment(date(2026, 10, 10 + place), amount, "EUR", name, account, f"{case.invoice.number} Teil {place + 1}")
        for place, amount in enumerate((half, (case.invoice.amount_due or D(0)) - half))))  # fmt: skip


def _billed_in_a_lot(case: Case) -> Case:
    """The lines of an invoice of the week before, once more, with others, in one larger invoice."""
    before = closed(
        replace(case.invoice, number="L-330799", issue_date=date(2026, 10, 2), delivery_date=date(2026, 10, 2))
    )
    known = came_before(case, invoice=before, paid_on=date(2026, 10, 12))
    return again(known, lines=(*case.invoice.lines, line("Trockenfrüchte, kg", "12", "14.60", 7)))


def _sister_firm(case: Case) -> Case:
    """The same goods, number and sum, billed by another company of the same owner."""
    sister = replace(
        case.invoice.seller, name="Hummel Genuss UG (haftungsbeschränkt)", vat_id="DE315442085", tax_number=""
    )
    return came_before(case).says(seller=sister, accounts=(Account(NEW_IBAN, means="58"),)).knows(sender="")


def _credited_twice(case: Case) -> Case:
    credit = replace(case.invoice, kind=Kind.CREDIT_NOTE, number="GS-14", preceding=(case.invoice.number,))
    known = came_before(case)
    earlier = (*known.known.earlier, replace(known.known.earlier[-1], document="d" * 64, invoice=credit))
    return known.knows(earlier=earlier).says(kind=Kind.CREDIT_NOTE, number="GS-15", preceding=(case.invoice.number,))


def _without_account(text: str) -> Callable[[Case], Case]:
    return lambda case: says(text)(case.says(accounts=()))


def _twin(name: str) -> Callable[[Case], Case]:
    def plant(case: Case) -> Case:
        seller = replace(case.invoice.seller, name=name, vat_id="", tax_number="61/444/90817")
        return case.says(seller=seller, accounts=(Account(NEW_IBAN),)).knows(sender="")

    return plant


def _swapped(number: str) -> str:
    """Two neighbours that differ, changed about, near the end."""
    for place in range(len(number) - 2, 0, -1):
        if number[place] != number[place + 1] and number[place : place + 2].isdigit():
            return number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    raise ValueError(number)


def _respelled(change: Callable[[str], str]) -> Callable[[Case], Case]:
    return lambda case: came_before(case).says(number=change(case.invoice.number))


def _account(change: Callable[[str], str]) -> Callable[[Case], Case]:
    return lambda case: case.says(
        accounts=(replace(case.invoice.accounts[0], iban=change(case.invoice.accounts[0].iban)),)
    )


def _sender(domain: str) -> Callable[[Case], Case]:
    return lambda case: case.knows(sender=f"rechnung@{domain}")


def _dearer_by_the_month(case: Case) -> Case:
    return again(case, lines=first_line(case.invoice, unit_price=D("349.00"), net=D("349.00")))


def _twice(case: Case) -> Case:
    return again(case, lines=(*case.invoice.lines, case.invoice.lines[0]), order_reference="")


SUMS = (
    planted("a line stands there twice", ANY, ASK, _twice, on=("electric", "grocer", "printer")),
    planted("VAT taken from the gross", C, BLOCK, _vat_of_the_gross, on=DOMESTIC),
    planted("discount added, not taken off", C, BLOCK, _discount_added, on=EVERY),
    planted("total ten times too high", C, BLOCK, lambda case: case.says(gross=(case.invoice.gross or D(0)) * 10, amount_due=(case.invoice.gross or D(0)) * 10 - (case.invoice.prepaid or D(0))), on=EVERY),
    planted("prepayment taken off twice, the wrong way", C, BLOCK, lambda case: case.says(amount_due=(case.invoice.gross or D(0)) + (case.invoice.prepaid or D(0))), on=("power",)),
    planted("VAT with two digits swapped", C, BLOCK, _vat_nine_more, on=DOMESTIC),
    planted("net holds 25 that no line tells", C, BLOCK, _freight_unseen, on=EVERY),
    planted("VAT five cents too high", C, ASK, _five_cents, on=DOMESTIC),
)  # fmt: skip
TAXES = (
    planted("French VAT charged to a firm abroad", C, ASK, _taxed_abroad("20"), on=("printer",)),
    planted("Swiss rate of 2023", C, ASK, _taxed_abroad("7.7"), on=("swiss",)),
    planted("French small business and VAT", C, ASK, lambda case: says("TVA non applicable, art. 293 B du CGI")(_taxed_abroad("20")(case)), on=("printer",)),
    planted("reverse charge in French, and VAT", C, ASK, lambda case: says("Autoliquidation de la TVA par le preneur")(_taxed_abroad("20")(case)), on=("printer",)),
    planted("reverse charge in Dutch, and VAT", C, ASK, lambda case: says("Btw verlegd")(_taxed_abroad("21")(case)), on=("hosting",)),
)  # fmt: skip
IDENTIFIERS = (
    planted("VAT id of another country than the address", (C, F), ASK, lambda case: case.says(seller=replace(case.invoice.seller, vat_id="ATU12345675")), on=("electric", "grocer")),
    planted("IBAN with two pairs swapped", (P, F), BLOCK, _account(lambda iban: iban[:-4] + iban[-2:] + iban[-4:-2]), on=("electric", "power", "grocer", "printer", "swiss")),
    planted("IBAN of no country", (P, F), BLOCK, _account(lambda iban: "XX" + iban[2:]), on=EVERY),
    planted("French VAT id with a wrong key", (C, F), ASK, lambda case: case.says(seller=replace(case.invoice.seller, vat_id="FR65443061841")), on=("printer",)),
)  # fmt: skip
DAYS = (
    planted("dated a century ago", (C, P), ASK, lambda case: case.says(issue_date=date(1926, 10, 8)), on=EVERY),
    planted("due in three days, thirty are usual", ANY, INFO, lambda case: case.says(due_date=date(2026, 10, 11)), on=EVERY),
    planted("discount runs longer than the term", (C, P), INFO, lambda case: case.says(discounts=(Discount(D(2), 60),)), DATA, ("electric",)),
    planted("a month that was billed and paid", DUP, ASK, _period_again, DATA, ("hosting",)),
)  # fmt: skip
PAYEES = (
    planted("new account in a sentence, old one below", F, BLOCK, says("Achtung: Unsere Bankverbindung hat sich geändert. Bitte zahlen Sie ab sofort auf DE44 5001 0517 5407 3249 31."), on=EVERY),
    planted("new account in an English sentence", F, BLOCK, says("Please note our new bank details and pay to DE44 5001 0517 5407 3249 31 only."), on=("hosting", "swiss")),
    planted("to be paid by PayPal only", (F, P), ASK, _without_account("Bitte zahlen Sie ausschließlich per PayPal an kasse@elektro-service24.example.com."), on=DOMESTIC),
    planted("to be paid in Bitcoin", (F, P), ASK, _without_account("Payment in Bitcoin only, to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq."), on=("hosting", "swiss")),
    planted("to be paid in gift cards", (F, P), ASK, _without_account("Bitte begleichen Sie den Betrag mit Gutscheinkarten und senden Sie uns die Codes."), on=("electric", "grocer")),
    planted("an old account number and bank code", (F, P), ASK, _without_account("Bitte überweisen auf Konto 1234567, BLZ 500 105 17."), on=DOMESTIC),
    planted("says that it is paid", ANY, ASK, says("Betrag dankend per EC-Karte erhalten."), on=DOMESTIC),
    planted("will be collected by debit", ANY, INFO, says("Der Betrag wird am 20.10.2026 per SEPA-Lastschrift von Ihrem Konto eingezogen."), on=DOMESTIC),
)  # fmt: skip
POSING = (
    planted("name with two letters swapped", F, BLOCK, _twin("Elektro Barndis e.K."), on=("electric",)),
    planted("name with another legal form", F, BLOCK, _twin("Elektro Brandis GmbH"), on=("electric",)),
    planted("sender with rn for m", F, BLOCK, _sender("feinkost-humrnel.example.com"), on=("grocer",)),
    planted("sender whose name stands before another domain", F, BLOCK, _sender(f"{DOMAINS['hosting']}.pay-portal.example.net"), on=("hosting",)),
    planted("sender without its hyphen", F, BLOCK, _sender("stadtwerkeargental.example.com"), on=("power",)),
    planted("sender in punycode", F, BLOCK, _sender("seetal-tr\u0430nsporte".encode("idna").decode() + ".example.ch"), on=("swiss",)),
)  # fmt: skip
ODD = (
    planted("subscription 40 % dearer", ANY, ASK, _dearer_by_the_month, on=("hosting",)),
)  # fmt: skip
DUPLICATES = (
    planted("S for 5, B for 8", DUP, BLOCK, _respelled(lambda number: number.replace("5", "S").replace("8", "B")), on=("electric", "printer", "hosting", "grocer")),
    planted("two digits of the number swapped", DUP, ASK, _respelled(_swapped), on=("electric", "printer", "power", "grocer")),
    planted("the year left out of the number", DUP, ASK, _respelled(lambda number: number.replace("-2026", "").replace("26/", "")), on=("electric", "printer", "swiss")),
    planted("the same in another currency", DUP, ASK, lambda case: came_before(case).says(currency="CHF"), on=EVERY),
    planted("lines of last week in one larger bill", DUP, ASK, _billed_in_a_lot, on=("grocer",)),
    planted("the same from a sister firm", (DUP, F), ASK, _sister_firm, on=("grocer",)),
    planted("paid in two halves", DUP, ASK, _half_and_half, on=EVERY),
    planted("a copy whose first never came", DUP, INFO, says("ZWEITSCHRIFT"), on=DOMESTIC),
    planted("credited twice", DUP, ASK, _credited_twice, DATA, ("electric", "grocer", "printer")),
)  # fmt: skip
BUYERS = (
    planted("made out to us at another place", C, INFO, lambda case: case.says(buyer=replace(case.invoice.buyer, street="Hafenweg 40", postcode="78462", city="Konstanz")), on=EVERY),
)  # fmt: skip
PAGE_AGAINST_DATA = (
    planted("data: discount terms", (C, P), ASK, printed(discounts=(Discount(D(5), 20),)), HYBRID, ("electric",)),
    planted("data: prepayment forgotten", C, BLOCK, lambda case: printed(prepaid=None, amount_due=case.invoice.gross)(case), HYBRID, ("power",)),
    planted("data: day of delivery", C, ASK, printed(delivery_date=date(2026, 6, 5)), HYBRID, ("electric", "printer", "grocer", "swiss")),
    planted("data: order", (C, M), ASK, printed(order_reference="LH-777"), HYBRID, ("electric",)),
    planted("data: price and quantity of a line", C, ASK, lambda case: printed(lines=first_line(case.invoice, quantity=(case.invoice.lines[0].quantity or D(1)) * 2, unit_price=(case.invoice.lines[0].unit_price or D(0)) / 2))(case), HYBRID, ("electric", "printer", "grocer", "swiss")),
    planted("data: words of a line", C, ASK, lambda case: printed(lines=first_line(case.invoice, description="Beratungsleistung pauschal"))(case), HYBRID, ("electric", "printer", "grocer", "swiss")),
    planted("data: net and VAT moved against each other", C, BLOCK, lambda case: data_plus("net", "19")(case) if not case.invoice.vat else printed(net=(case.invoice.net or D(0)) + 19, vat=case.invoice.vat - 19)(case), HYBRID, EVERY),
    planted("data: last digit of the number", C, ASK, lambda case: printed(number=case.invoice.number[:-1] + ("3" if case.invoice.number[-1] != "3" else "9"))(case), HYBRID, EVERY),
    planted("data: one day later", C, ASK, lambda case: printed(issue_date=(case.invoice.issue_date or date(2026, 1, 1)) + timedelta(days=1))(case), HYBRID, EVERY),
    planted("data: account with another last group", F, BLOCK, printed(accounts=(Account("DE89999500210000234291"),)), HYBRID, ("electric", "grocer", "swiss")),
)  # fmt: skip
KINDS = (
    planted("credit note that names no invoice", C, ASK, lambda case: case.says(kind=Kind.CREDIT_NOTE, number="GS-9", preceding=()), DATA, ("electric", "grocer", "printer")),
)  # fmt: skip
OPERATORS: tuple[Operator, ...] = (
    *SUMS, *TAXES, *IDENTIFIERS, *DAYS, *PAYEES, *POSING, *ODD, *DUPLICATES, *BUYERS, *PAGE_AGAINST_DATA, *KINDS,
)  # fmt: skip


def _note(text: str) -> Callable[[Case], Case]:
    return lambda case: replace(case, extra_text=text)


def _two_weeks_apart(case: Case) -> Case:
    """The same basket again, delivered two weeks later: a hotel eats every day."""
    before = replace(case.invoice, number="L-330612", issue_date=date(2026, 9, 24), delivery_date=date(2026, 9, 21))
    return came_before(case, invoice=before, paid_on=date(2026, 10, 6))


DECOYS: tuple[Decoy, ...] = (
    Decoy("as it is", lambda case: case, EVERY),
    Decoy("the same basket two weeks later", _two_weeks_apart, ("grocer",)),
    Decoy("subscription 3 % dearer", lambda case: again(case, lines=first_line(case.invoice, unit_price=D("256.47"), net=D("256.47"))), ("hosting",)),
    Decoy("PayPal as one way among others", _note("Sie können auch per PayPal bezahlen: zahlung@example.com"), DOMESTIC),
    Decoy("a new telephone number", _note("Bitte beachten Sie unsere neue Telefonnummer und die neuen Öffnungszeiten."), EVERY),
    Decoy("a copy for the tax adviser", _note("Eine Kopie dieser Rechnung erhält Ihr Steuerberater auf Wunsch."), DOMESTIC),
    Decoy("our account has not changed", _note("Unsere Bankverbindung ist unverändert. Wir ändern sie nie per E-Mail."), EVERY),
    Decoy("buyer at our own address in capitals", lambda case: case.says(buyer=replace(case.invoice.buyer, street="LINDENALLEE 3")), EVERY),
    Decoy("paid by card the last time", _note("Ihre letzte Rechnung haben wir erhalten und dankend verbucht."), DOMESTIC),
    Decoy("due in fourteen days", lambda case: case.says(due_date=date(2026, 10, 22)), EVERY),
    Decoy("two lines of the same kind", lambda case: again(case, lines=(*case.invoice.lines, line("Monteurstunden Etage 3", "12", "58.50")), order_reference=""), ("electric",)),
    Decoy("a payment of another invoice of his", lambda case: case.knows(payments=(Payment(date(2026, 10, 9), D("88.10"), "EUR", case.invoice.seller.name, case.invoice.accounts[0].iban, "RG 4711"),)), EVERY),
)  # fmt: skip

__all__ = ["DECOYS", "INVOICES", "OPERATORS"]
