"""A small firm's open items and bank lines, for tests of the matcher."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from office.books.items import ItemKind, OpenItem
from office.books.matching.calibration import is_always_asked
from office.books.matching.matcher import Situation, Verdict, match
from office.books.matching.movement import Movement

DAY = date(2026, 3, 2)
OWN = "DE02120300000000202051"
ITEM = OpenItem(
    ItemKind.SALES, "RE-2026-0304", DAY, "Wohnform Berlin GmbH", "EUR", Decimal("1738.80"), DAY + timedelta(30),
    "10026", "DE43999400600007968720", Decimal(19), 10, Decimal(2),
)  # fmt: skip
BILL = replace(
    ITEM, kind=ItemKind.PURCHASE, number="R26-01873", party="Holz-Nord GmbH", party_number="70010",
    party_iban="DE18999200500007700300",
)  # fmt: skip
LINE = Movement(1, DAY + timedelta(20), ITEM.gross, "EUR", OWN, ITEM.party, ITEM.party_iban, text="RE-2026-0304")


def item(number, gross, party="Wohnform Berlin GmbH", *, days=0, of=ITEM, **more):
    """Another item; of another party it has another number and account unless told."""
    other = {} if party == of.party else {"party_number": str(20000 + sum(map(ord, party))), "party_iban": ""}
    return replace(
        of, number=number, gross=Decimal(gross), party=party, date=DAY + timedelta(days), **{**other, **more}
    )


def line(amount, text="", *, days=20, n=1, of=LINE, **more):
    return replace(of, line=n, amount=Decimal(amount), text=text, date=DAY + timedelta(days), **more)


def unknown(amount, text="", **more):
    """A line of someone whom nobody knows."""
    return line(amount, text, name="Elisabeth Wagner", iban="DE40999500700004455667", **more)


def verdicts(items, lines, **more) -> list[Verdict]:
    """Every kind is matched without asking but those that always are asked."""
    situation = Situation(dict(enumerate(items, start=1)), lines, own=frozenset({OWN}), **more)
    return match(situation, lambda kind: not is_always_asked(kind))


def settled(verdict, items):
    """Number → what of its gross is settled."""
    return {items[use.item - 1].number: use.amount for use in verdict.match.uses} if verdict.match else {}


def one(items, movement, **more):
    """(outcome, number → amount, kind) of one line."""
    (verdict,) = verdicts(items, [movement], **more)
    return verdict.outcome.value, settled(verdict, items), verdict.kind
