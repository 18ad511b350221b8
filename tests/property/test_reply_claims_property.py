"""The claim gate under any figure: what was changed is never proven, whatever the language and the writing."""

import re
from datetime import date
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from core.evidence import Position, Quote
from office.replies.claims import find_claims
from office.replies.proving import Allowed, unproven

ALLOWED = Allowed(commitments=frozenset({"refund", "free", "discount"}))
CENTS = st.integers(100, 9_999_999)


def quote(text):
    return Quote(Position("d" * 64, "AGB.pdf", 1, 0, len(text)), text)


def german(cents):
    whole, rest = divmod(cents, 100)
    return f"{whole:,}".replace(",", ".") + f",{rest:02} €"


def english(cents):
    return f"€{cents / Decimal(100):,.2f}"


def vietnamese(cents):
    return f"{german(cents)[:-2]} EUR"


def chinese(cents):
    return f"{cents / Decimal(100):.2f}欧元"


MONEY = st.sampled_from([german, english, vietnamese, chinese])
SAYING = {
    german: "Der Versand kostet {}.",
    english: "Shipping costs {}.",
    vietnamese: "Phí vận chuyển là {}.",
    chinese: "运费是{}。",
}


@given(CENTS, MONEY, MONEY)
def test_the_same_amount_is_proven_in_any_writing(cents, ours, theirs):
    draft, evidence = SAYING[ours].format(ours(cents)), SAYING[theirs].format(theirs(cents))
    assert unproven(draft, [quote(evidence)], "", ALLOWED) == []


@given(CENTS, CENTS, MONEY, MONEY)
def test_another_amount_never_is(cents, other, ours, theirs):
    assume(cents != other)
    draft, evidence = SAYING[ours].format(ours(other)), SAYING[theirs].format(theirs(cents))
    assert unproven(draft, [quote(evidence)], "", ALLOWED)
    assert unproven(draft, [quote(evidence)], evidence, ALLOWED), "nor does the customer's mail prove it"


@given(CENTS, MONEY)
def test_no_amount_is_proven_by_the_customer_alone(cents, writing):
    said = SAYING[writing].format(writing(cents))
    assert unproven(said, [], said, ALLOWED)


@given(st.integers(1, 400), st.integers(1, 400))
def test_another_duration_never_is_proven(days, other):
    assume(days != other)
    evidence = quote(f"Die Rückgabe ist innerhalb von {days} Tagen möglich.")
    assert unproven(f"Die Rückgabe ist innerhalb von {other} Tagen möglich.", [evidence], "", ALLOWED)
    assert not unproven(f"Die Rückgabe ist innerhalb von {days} Tagen möglich.", [evidence], "", ALLOWED)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_another_day_never_is_proven(day, other):
    assume(day != other)
    evidence = quote(f"Bestellschluss ist der {day.day}.{day.month}.{day.year}.")
    assert unproven(f"Bestellschluss ist der {other.isoformat()}.", [evidence], "", ALLOWED)
    assert not unproven(f"Bestellschluss ist der {day.isoformat()}.", [evidence], "", ALLOWED)


@given(st.integers(1, 99), st.integers(1, 99))
def test_another_percent_never_is_proven(percent, other):
    assume(percent != other)
    evidence = quote(f"Händler erhalten {percent} % Rabatt.")
    assert unproven(f"Dealers get a discount of {other}%.", [evidence], "", ALLOWED)
    assert not unproven(f"Dealers get a discount of {percent}%.", [evidence], "", ALLOWED)


DOCUMENT = (
    "Der Versand kostet 5,90 €, ins Ausland 24,90 €. Lieferzeit 3–5 Werktage, Rückgabe 30 Tage nach Lieferung. "
    "Bestellschluss ist der 9. Dezember 2026 um 11:00 Uhr. Händler erhalten ab 10 Stück 8 % Rabatt. Artikel ELB-N-42."
)
DIGITS = [match.start() for match in re.finditer(r"\d", DOCUMENT)]


@given(st.sampled_from(DIGITS), st.sampled_from("123456789"))
def test_any_digit_changed_in_a_verbatim_sentence_is_seen(at, digit):
    assume(DOCUMENT[at] != digit)
    changed = DOCUMENT[:at] + digit + DOCUMENT[at + 1 :]
    others = {claim.value for claim in find_claims(DOCUMENT)}
    new = [claim for claim in find_claims(changed) if claim.value not in others]
    assume(new)  # "5 Werktage" for "3": a figure that stands there already
    assert unproven(changed, [quote(DOCUMENT)], "", ALLOWED)


@given(st.text(max_size=300))
def test_any_text_is_read_and_places_fit(text):
    for claim in find_claims(text):
        assert text[claim.start : claim.start + claim.length] == claim.text
