"""How a statement's words and meaning count: for its rank, and for being sure."""

from core.evidence import Position, Quote
from kb.library import Hit
from office.app.reply_ranking import Statement

AT = Position("0" * 64, "terms.md", 1, 0, 5)


def statement(score: float, likeness: float = 0.0, setting: float = 0.0) -> Statement:
    hit = Hit(1, "words", 1.0, AT, "", "en", frozenset({"words"}))
    return Statement(Quote(AT, "words"), "en", hit, row=False, score=score, likeness=likeness, setting=setting)


def test_an_idiom_ranks_by_its_meaning_and_by_the_passage_around_it():
    assert statement(0.2, likeness=0.7).worth > statement(0.35).worth
    assert statement(0.2, setting=0.7).worth > statement(0.3).worth


def test_likeness_that_any_two_texts_have_counts_nothing():
    assert statement(0.3, likeness=0.2, setting=0.1).worth == statement(0.3).worth


def test_meaning_alone_makes_nobody_sure():
    assert statement(0.3, likeness=1.0, setting=1.0).firmness < 0.65
