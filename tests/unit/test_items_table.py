"""A table of open items row by row: what cannot be right is refused with a sentence that says what is wrong."""

import pytest

from office.books.items_csv import read_items

TITLES = "kind,number,date,due,party,currency,gross\n"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("sales,1,2026-10-01,,Krause,EUR,", "The amount is missing."),
        ("sales,1,2026-10-01", "The amount is missing."),
        ("sales,1,,,Krause,EUR,10.00", "The day is missing."),
        ("sales,1,2026-02-30,,Krause,EUR,10.00", "This is no day: 2026-02-30"),
        ("sales,1,9999-12-31,,Krause,EUR,10.00", "The day 9999-12-31 lies outside of what can be true."),
        ("sales,1,2026-10-01,,Krause,EUR,NaN", "This is no amount: NaN"),
        ("sales,1,2026-10-01,,Krause,JPY,10.50", "10.50 is no amount in JPY."),
        ("gift,1,2026-10-01,,Krause,EUR,10.00", "The kind must be sales or purchase, not gift."),
    ],
)
def test_a_row_that_cannot_be_right_says_why(row, reason):
    read = read_items(TITLES + "sales,9,2026-10-01,,Krause,EUR,1.00\n" + row + "\n", "EUR")
    assert [item.number for _, item in read.items] == ["9"]  # the others are taken
    assert [(each.row, each.reason) for each in read.refused] == [(3, reason)]


@pytest.mark.parametrize(
    ("currency", "written", "meant"),
    [
        ("VND", ["53.100", "475.000", "12.850"], ["53100", "475000", "12850"]),
        ("KWD", ["10.500"], ["10.500"]),
        ("KWD", ["10.500", "7"], ["10.500", "7"]),
        ("EUR", ["10.500"], ["10500"]),
    ],
)
def test_three_digits_behind_a_point_mean_what_the_currency_can_mean(currency, written, meant):
    rows = "".join(f"sales,{n},2026-10-01,,Krause,{currency},{amount}\n" for n, amount in enumerate(written))
    read = read_items(TITLES + rows)
    assert ([str(item.gross) for _, item in read.items], read.refused) == (meant, ())
