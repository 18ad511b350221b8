"""Real payments of a public body in the order of time: ``python -m benchmarks categories``.

Each payment is suggested an account before its true one is learnt. Precision and coverage of what would be booked
without asking, and how often the right account is among the first three for the rest.
"""

import csv
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from office.books.categories import Memory, Spent
from tests.shared_data import shared


def payments() -> list[tuple[Spent, str]]:
    """(payment, account) in the order of their days, as the file has them."""
    file = shared("books", "gla-spending", "all.csv")
    with file.open(encoding="utf-8", newline="") as rows:
        read = sorted(csv.DictReader(rows), key=lambda row: row["Date"])
    return [
        (_spent(row), row["AccountDescription"].strip())
        for row in read
        if row["Vendor"].strip() and row["AccountDescription"].strip()
    ]


def _spent(row: Mapping[str, str]) -> Spent:
    """All that is known before it is booked; the account's own number would tell the answer."""
    amount = Decimal(row["Amount"].replace(",", "") or 0)
    return Spent(row["Vendor"], "", amount, row["VendorID"].strip(), row["DocNo"].strip())


def same(one: str, other: str) -> bool:
    """Whether two names are of one account: "Agency Staff" of one month is "AGENCY STAFF" in another."""
    return one.casefold().split() == other.casefold().split()


def measure(learnt: Iterable[tuple[Spent, str]], is_right: Callable[[str, str], bool]) -> str:
    """The three figures of the bar, by what counts as the right account."""
    memory = Memory()
    booked = right = rest = among = first = 0
    for spent, account in learnt:
        suggested = memory.suggest(spent)
        found = [is_right(each.account, account) for each in suggested]
        if suggested and suggested[0].certain:
            booked, right = booked + 1, right + found[0]
        else:
            rest, among, first = rest + 1, among + any(found), first + any(found[:1])
        memory.learn(spent, account)
    return (
        f"{booked + rest} payments: booked without asking {booked} = {booked / (booked + rest):.1%}, "
        f"right {right / max(1, booked):.2%}; of the rest the right account is the first {first / rest:.1%}, "
        f"among three {among / rest:.1%}"
    )


def main() -> None:
    """As the names of the accounts are written, and with capital letters and small ones alike."""
    learnt = payments()
    print(f"letter by letter: {measure(learnt, str.__eq__)}")
    print(f"capitals alike:   {measure(learnt, same)}")


if __name__ == "__main__":
    main()
