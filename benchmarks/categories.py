"""Real payments of a public body in the order of time: ``python -m benchmarks categories``.

Each payment is suggested an account before its true one is learnt. Precision and coverage of what would be booked
without asking, and how often the right account is among the first three for the rest.
"""

import csv
from decimal import Decimal

from office.books.categories import Memory, Spent
from tests.shared_data import shared


def payments() -> list[tuple[Spent, str]]:
    """(payment, account) in the order of their days, as the file has them."""
    file = shared("books", "gla-spending", "all.csv")
    with file.open(encoding="utf-8", newline="") as rows:
        read = sorted(csv.DictReader(rows), key=lambda row: row["Date"])
    return [
        (Spent(row["Vendor"], amount=Decimal(row["Amount"].replace(",", "") or 0)), row["AccountDescription"].strip())
        for row in read
        if row["Vendor"].strip() and row["AccountDescription"].strip()
    ]


def main() -> None:
    """The three figures of the bar."""
    memory = Memory()
    booked = right = rest = among = first = 0
    for spent, account in payments():
        suggested = memory.suggest(spent)
        if suggested and suggested[0].certain:
            booked += 1
            right += suggested[0].account == account
        else:
            rest += 1
            among += account in {each.account for each in suggested}
            first += bool(suggested) and suggested[0].account == account
        memory.learn(spent, account)
    total = booked + rest
    print(
        f"{total} payments: booked without asking {booked} = {booked / total:.1%}, right {right / max(1, booked):.2%}"
    )
    print(f"of the rest the right account is the first {first / rest:.1%}, among three {among / rest:.1%}")


if __name__ == "__main__":
    main()
