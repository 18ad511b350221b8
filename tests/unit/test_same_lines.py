"""Which lines of a file are known: by reference, balances, words, counts; each with the case that must stay two."""

from datetime import date
from decimal import Decimal

import pytest

from office.books.statements.alike import Likeness, likeness
from office.books.statements.same import Known, same_lines, stretches
from office.books.statements.statement import BankLine

DAY = date(2026, 9, 1)


def line(amount="-10", name="", text="", reference="", day=DAY):
    return BankLine(day, Decimal(amount), name=name, text=text, bank_reference=reference)


def known(*lines, form="mt940"):
    return [Known(number, each, form) for number, each in enumerate(lines, start=1)]


def pairs(fresh, before, form="csv"):
    return dict(same_lines(fresh, before, form=form).pairs)


KRAUSE = line(name="Krause Möbel GmbH", text="Rechnung 4711")


@pytest.mark.parametrize(
    ("other", "like"),
    [
        (line(name="KRAUSE MOEBEL GMBH", text="RECHNUNG 4711"), Likeness.SAME),
        (line(name="KRAUSE MOEB", text="EREF+X9 SVWZ+RECHNUNG 4711"), Likeness.AGREES),
        (line(text="Rechnung 4711 Krause Möbel"), Likeness.AGREES),
        (line(name="Krause Möbel GmbH"), Likeness.AGREES),
        (line(), Likeness.SILENT),
        (line(name="Krause Möbel GmbH", text="Rechnung 4712"), Likeness.OTHER),
        (line(name="Krause Möbel GmbH", text="Miete Halle"), Likeness.OTHER),
        (line(name="Stadtwerke", text="Rechnung 4711"), Likeness.OTHER),
    ],
)
def test_how_much_two_lines_say_the_same(other, like):
    assert likeness(KRAUSE, other) is like


def test_chinese_without_blanks_is_compared_by_its_signs():
    bank = line(name="深圳市大海贸易有限公司", text="货款二〇二六年九月")
    assert likeness(bank, line(name="深圳市大海贸易", text="九月货款")) is Likeness.AGREES
    assert likeness(bank, line(name="北京办公用品店", text="九月货款")) is Likeness.OTHER


@pytest.mark.parametrize("form", ["mt940", "csv"])
def test_another_name_and_purpose_on_the_same_day_is_another_line_and_asked(form):
    found = same_lines([line(name="Stadtwerke", text="Strom")], known(KRAUSE), form=form)
    assert (dict(found.pairs), found.unclear) == ({}, {0})


def test_one_reference_of_the_bank_is_one_line_even_a_day_later():
    before = known(line(text="Visa", reference="B-1"))
    moved = line(text="REWE SAGT DANKE", reference="B-1", day=date(2026, 9, 2))
    assert pairs([moved], before) == {0: 1}
    assert pairs([line(text="REWE SAGT DANKE", reference="B-2", day=date(2026, 9, 2))], before) == {}  # the control


def test_two_references_in_one_format_are_two_lines_in_the_same_words():
    before = known(line(text="Kaffee", reference="F-1"), form="ofx")
    again = line(text="Kaffee", reference="F-2")
    found = same_lines([again], before, form="ofx")
    assert (dict(found.pairs), found.unclear) == ({}, frozenset())
    assert pairs([again], before, form="csv") == {0: 1}  # formats number in their own ways


def test_a_reference_that_every_line_bears_proves_nothing():
    before = known(line(name="Krause", reference="0"), line("-10", name="Lange", reference="0"))
    assert pairs([line(name="Meier", reference="0"), line(name="Otto", reference="0")], before) == {}


MONTH = ("-10", "-20.40", "99.90")


def test_days_that_agree_in_all_amounts_are_the_same_lines_whatever_the_words():
    before = known(*(line(amount, name=f"Firma {amount}", text="Lastschrift") for amount in MONTH))
    fresh = [line(amount, text=f"UEBERTRAG {n}") for n, amount in enumerate(MONTH)]
    assert pairs(fresh, before) == {0: 1, 1: 2, 2: 3}
    fresh[1] = line("-20.41", text="UEBERTRAG 1")  # the control: now neither file is inside the other
    assert pairs(fresh, before) == {}


@pytest.mark.parametrize(("reworded", "stored"), [(3, 3), (1, 2)], ids=["another layout", "one other line"])
def test_in_one_format_other_words_are_another_line_unless_all_are_told_otherwise(reworded, stored):
    before = known(*(line(amount, name=f"Firma {amount}", text="Lastschrift") for amount in MONTH), form="csv")
    fresh = [
        line(amount, text=f"UEBERTRAG {n}")
        if n < reworded
        else line(amount, name=f"Firma {amount}", text="Lastschrift")
        for n, amount in enumerate(MONTH)
    ]
    assert len(pairs(fresh, before, form="csv")) == stored


def test_many_equal_lines_with_other_words_are_other_lines():
    before = known(*(line(name=f"Firma {n}", text="Rechnung") for n in range(60)))
    assert not pairs([line(name=f"Kunde {n}", text="Gutschein") for n in range(60)], before)


def test_one_more_line_of_an_equal_amount_is_new():
    before = known(*(line(amount, name=f"Firma {amount}") for amount in MONTH))
    fresh = [line(amount, text=f"UEBERTRAG {n}") for n, amount in enumerate((*MONTH, "-10"))]
    assert sorted(pairs(fresh, before)) == [0, 1, 2]


@pytest.mark.parametrize(("opening", "stored"), [("100", {0: 1}), ("90", {})], ids=["the same day", "what followed"])
def test_balances_decide_for_a_single_line(opening, stored):
    before, fresh = known(KRAUSE), [line(text="LASTSCHRIFT 99887766")]
    told = stretches(Decimal(100), [(1, DAY, Decimal(-10))])
    own = stretches(Decimal(opening), [(0, DAY, Decimal(-10))])
    found = same_lines(fresh, before, form="csv", own=own, told=told)
    assert (dict(found.pairs), found.unclear) == (stored, frozenset())


def test_a_day_that_comes_back_to_its_beginning_proves_nothing():
    there_and_back = stretches(Decimal(100), [(1, DAY, Decimal(-10)), (2, DAY, Decimal(10))])
    longer = stretches(Decimal(100), [(0, DAY, Decimal(-10)), (1, DAY, Decimal(10)), (2, DAY, Decimal(-5))])
    assert not longer[0].follows(there_and_back[0])
    before, after = (stretches(Decimal(opening), [(0, DAY, Decimal(-10))])[0] for opening in (100, 90))
    assert after.follows(before)
    assert not before.follows(after)
