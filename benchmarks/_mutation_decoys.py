# ruff: noqa: E501  tables read better with one row a line
"""Harmless changes that look like trouble and are none: next month's rent, other spellings, part deliveries."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._mutation_firms import Case, came_before, closed, line
from office.invoices.invoice import Account, Adjustment, Kind, Tax
from office.invoices.known import PaidAccount, Payment

D = Decimal
ALL = ("sacks", "paper", "mills", "rent", "beans", "cleaner")


@dataclass(frozen=True)
class Decoy:
    """A change after which the invoice may still be paid."""

    name: str
    change: Callable[[Case], Case]
    on: tuple[str, ...] = ALL


def _earlier_month(case: Case, **changes: object) -> Case:
    """The same again a month later: the month before it came and was paid."""
    issued = (case.invoice.issue_date or date(2026, 11, 1)) - timedelta(days=30)
    before = replace(case.invoice, issue_date=issued, delivery_date=None, period_start=None, **changes)  # type: ignore[arg-type]
    return came_before(case, invoice=before, paid_on=issued + timedelta(days=10))


def _lines(case: Case, *lines: object, **more: object) -> Case:
    return replace(case, invoice=closed(replace(case.invoice, lines=lines, adjustments=(), **more)))  # type: ignore[arg-type]


def _buyer(name: str) -> Callable[[Case], Case]:
    return lambda case: case.says(buyer=replace(case.invoice.buyer, name=name))


def _two_accounts(case: Case) -> Case:
    extra = PaidAccount("DE44500105175407324931", 2, date(2026, 5, 1), date(2026, 9, 1))
    known = tuple(
        replace(each, accounts=(*each.accounts, extra)) if each.names[0] == case.invoice.seller.name else each
        for each in case.known.suppliers
    )
    return case.knows(suppliers=known).says(accounts=(Account(extra.account, means="58"),))


def _credit(case: Case) -> Case:
    return came_before(case, paid_on=date(2026, 11, 18)).says(
        kind=Kind.CREDIT_NOTE, number="GS-77", preceding=(case.invoice.number,), due_date=None, accounts=()
    )


def _prepaid_final(case: Case) -> Case:
    before = replace(
        case.invoice,
        number="AZ-77",
        kind=Kind.PREPAYMENT,
        gross=D("500.00"),
        net=D("420.17"),
        vat=D("79.83"),
        amount_due=D("500.00"),
    )
    gross = case.invoice.gross or D(0)
    return came_before(case, invoice=before, paid_on=date(2026, 10, 1)).says(
        prepaid=D("500.00"), amount_due=gross - 500, preceding=("AZ-77",)
    )


def _year(case: Case) -> Case:
    """Numbers that start anew each year."""
    issued = date(2025, 11, 14)
    before = closed(
        replace(
            case.invoice,
            issue_date=issued,
            delivery_date=issued,
            lines=(line("Anderes", "3", "71.10"),),
            adjustments=(),
            order_reference="",
        )
    )
    return came_before(case, invoice=before, paid_on=date(2025, 12, 1))


DECOYS = (
    Decoy("as it is", lambda case: case),
    Decoy("next month's rent", lambda case: _earlier_month(case, number="SP-10/2026"), ("rent",)),
    Decoy("a standing invoice with one number", _earlier_month, ("rent",)),
    Decoy("subscription: same amount, next "
          "number", lambda case: _earlier_month(case, number="2026-102"), ("cleaner",)),
    Decoy("instalment of the same amount", lambda case: came_before(
        case, invoice=replace(case.invoice, number="R2026-0190", issue_date=date(2026, 10, 30), delivery_date=date(2026, 10, 28))), ("mills",)),
    Decoy("part delivery on the same day", lambda case: came_before(
        case, invoice=replace(case.invoice, number="GBT-90411", order_reference="B-9", delivery_date=date(2026, 11, 2))), ("beans",)),
    Decoy("number of last year", _year, ("cleaner", "mills", "beans")),
    Decoy("same amount from another supplier", lambda case: case.knows(earlier=(*case.known.earlier, replace(
        case.known.earlier[0], document="f" * 64, supplier="another", invoice=replace(case.invoice, number="99-1", seller=replace(
            case.invoice.seller, name="Ganz Andere AG", vat_id="DE992334814", tax_number="")))))),
    Decoy("paid last month", lambda case: case.knows(payments=(Payment(
        date(2026, 10, 20), case.invoice.gross or D(1), "EUR", case.invoice.seller.name, case.invoice.accounts[0].iban),))),
    Decoy("our name in capitals", _buyer("KAFFEERÖSTEREI MÖWE GMBH")),
    Decoy("our name without umlauts", _buyer("Kaffeeroesterei Moewe GmbH")),
    Decoy("our name with Firma before it", _buyer("Firma Kaffeerösterei Möwe GmbH")),
    Decoy("account with spaces", lambda case: case.says(accounts=(replace(case.invoice.accounts[0], iban=" ".join(
        case.invoice.accounts[0].iban[n:n + 4] for n in range(0, 40, 4)).strip()),))),
    Decoy("his second account, paid before", _two_accounts),
    Decoy("sender of a sub-domain", lambda case: case.knows(sender=case.known.sender.replace("@", "@mail."))),
    Decoy("came by hand", lambda case: case.knows(sender="", channel="drop")),
    Decoy("sent by the portal of a program", lambda case: case.knows(sender="noreply@rechnungsportal.example.net")),
    Decoy("seller's name in capitals", lambda case: case.says(seller=replace(case.invoice.seller, name=case.invoice.seller.name.upper()))),
    Decoy("credit note for an invoice", _credit, ("paper", "sacks", "mills")),
    Decoy("final invoice less the prepayment", _prepaid_final, ("sacks", "cleaner")),
    Decoy("price for a hundred", lambda case: case.says(lines=(replace(case.invoice.lines[0], unit_price=(
        case.invoice.lines[0].unit_price or D(0)) * 100, price_quantity=D(100)), *case.invoice.lines[1:])), ("sacks", "beans")),
    Decoy("a discount on a line", lambda case: _lines(case, replace(line("Reinigung, abzüglich 5 % "
        "Rabatt", "44", "30.00"), net=D("1254.00"), adjustments=(Adjustment(D("66.00"), base=D("1320.00"), percent=D(5)),))), ("cleaner",)),
    Decoy("VAT rounded per line", lambda case: case.says(
        vat=(case.invoice.vat or D(0)) + D("0.01"), gross=(case.invoice.gross or D(0)) + D("0.01"), amount_due=(case.invoice.amount_due or D(0)) + D("0.01"),
        taxes=(replace(case.invoice.taxes[0], amount=(case.invoice.taxes[0].amount or D(0)) + D("0.01")), *case.invoice.taxes[1:])), ("sacks", "paper", "cleaner")),
    Decoy("price a little above the last one", lambda case: case.knows(suppliers=tuple(
        replace(each, prices={item.description: (item.unit_price or D(0)) * D("0.97") for item in case.invoice.lines}) for each in case.known.suppliers))),
    Decoy("half of the order", lambda case: _lines(case, line("Jutesack 70 kg, bedruckt", "120", "3.85", article="JS-70")), ("sacks",)),
    Decoy("freight on top", lambda case: _lines(case, *case.invoice.lines, line("Frachtkostenanteil", "1", "38.00")), ("sacks",)),
    Decoy("rate of 2020 in 2020", lambda case: replace(case, invoice=closed(replace(
        case.invoice, issue_date=date(2020, 11, 12), due_date=date(2020, 12, 1), delivery_date=date(2020, 11, 9), adjustments=(), order_reference="",
        lines=tuple(replace(each, vat_rate=D(16)) for each in case.invoice.lines)))).knows(today=date(2020, 11, 20), earlier=()), ("cleaner", "sacks")),
    Decoy("reverse charge as it should be", lambda case: _lines(
        case, line("Montage Mühle", "6", "88.00", 0, "AE"), taxes=(Tax(category="AE", reason="Reverse "
            "charge: Steuerschuldnerschaft des Leistungsempfängers"),)), ("mills",)),
    Decoy("small business without VAT", lambda case: _lines(
        case, line("Reinigung", "40", "29.50", 0, "E"), taxes=(Tax(category="E", reason="Kein Ausweis von "
            "Umsatzsteuer gemäß § 19 UStG"),)), ("cleaner",)),
    Decoy("a stamp: zur Zahlung "
          "freigegeben", lambda case: replace(case, extra_text="Sachlich und rechnerisch richtig, zur "
          "Zahlung freigegeben")),
    Decoy("asks to check the account", lambda case: replace(case, extra_text="Bitte prüfen Sie unsere "
        "Bankverbindung. Rechnung bitte bis Monatsende begleichen.")),
    Decoy("a higher bill within reason", lambda case: _lines(case, *(replace(
        each, quantity=(each.quantity or D(1)) * 2, net=(each.net or D(0)) * 2) for each in case.invoice.lines), order_reference=""), ("cleaner", "beans", "mills")),
    Decoy("three signs more in the "
          "number", lambda case: case.says(number=case.invoice.number + "-01"), ("sacks", "beans")),
)  # fmt: skip
