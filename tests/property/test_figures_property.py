"""What holds for figures whatever the text: round trips through four languages, offsets, no overlap, no crash."""

import datetime as dt
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from core.figures import find_figures, unbacked

AMOUNTS = st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31))
MONTHS_DE = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
             "November", "Dezember"]  # fmt: skip


def english(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def german(amount: Decimal) -> str:
    return english(amount).translate(str.maketrans({",": ".", ".": ","}))


def swiss(amount: Decimal) -> str:
    return english(amount).replace(",", "'")


def french(amount: Decimal) -> str:
    return english(amount).replace(",", "\u202f").replace(".", ",")


@given(AMOUNTS)
def test_an_amount_is_the_same_in_every_spelling(amount: Decimal) -> None:
    spellings = [f"{write(amount)} €" for write in (english, german, swiss, french)] + [f"EUR {german(amount)}"]
    values = {find_figures(text)[0].value for text in spellings}
    assert len(values) == 1
    assert Decimal(values.pop().removesuffix(" EUR")) == amount


@given(DAYS)
def test_a_day_is_the_same_in_every_language(day: dt.date) -> None:
    y, m, d = day.year, day.month, day.day
    spellings = [
        f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d}. {MONTHS_DE[m - 1]} {y}", f"{day:%B} {d}, {y}",
        day.isoformat(),        f"ngày {d} tháng {m} năm {y}", f"{y}年{m}月{d}日",
    ]  # fmt: skip
    assert [[figure.value for figure in find_figures(text)] for text in spellings] == [[day.isoformat()]] * 7


@given(st.integers(min_value=1, max_value=999))
def test_a_duration_in_one_language_backs_it_in_the_others(days: int) -> None:
    texts = [f"binnen {days} Tagen", f"within {days} days", f"trong {days} ngày", f"在{days}天内"]
    assert all(unbacked(claim, [evidence]) == [] for claim in texts for evidence in texts)
    assert all(unbacked(claim, [f"{days + 1} Tage"]) for claim in texts)


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_crash_and_figures_stand_where_they_say(text: str) -> None:
    end = 0
    for figure in find_figures(text):
        assert figure.length > 0
        assert figure.start >= end
        end = figure.start + figure.length
        assert text[figure.start : end] == figure.text
        assert figure.readings


FIGURE_SIGNS = st.text(alphabet="0123456789.,-–/: €%$kgmhUr天月日年元百万ngàyTEURA'\u00a0()+", max_size=60)


@given(FIGURE_SIGNS)
def test_figure_like_noise_is_read_and_backs_itself(text: str) -> None:
    assert unbacked(text, [text]) == []


@given(
    st.integers(1, 6000), st.sampled_from(["7", "0", "1,", "1.", "九", "1 ", "A-", "9:", "€", "zwei", "+49 ", "1/"])
)
def test_very_long_runs_are_read_too(times: int, piece: str) -> None:
    find_figures(piece * times)
