"""How a statement's words and meaning count: for its rank, and for being sure."""

from dataclasses import replace

import pytest

from core.evidence import Position, Quote
from core.sentences import Span, split
from kb.library import Hit
from office.app.reply_evidence import adds, befores, crowded_out
from office.app.reply_identity import Asking
from office.app.reply_ranking import Piece, Statement, is_run_in, scored
from office.app.reply_wanted import Wanted
from office.replies.asks import find_asks

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


def wanted(text: str, language: str = "en", known: str = "") -> Wanted:
    """known: words that stand in the documents."""
    asking = Asking(text, "", language, "", "", ())
    held = set(known.casefold().split())
    return Wanted.of(
        find_asks(text)[-1], asking, lambda words: {word: 0.5 if word in held else 1.0 for word in words}
    )


def piece(text: str, context: str = "", *, row: bool = False) -> Piece:
    hit = Hit(len(text), text, 1.0, AT, context, "en", frozenset())
    return Piece(hit, Span(0, len(text), text), row=row, language="en")


def test_an_amount_speaks_of_a_price_in_whatever_words():
    plain, priced = scored(wanted("How much is the pillow?"), [piece("We clean a pillow."), piece("A pillow €14.")])
    assert priced.score > plain.score + 0.1


def test_a_percentage_off_speaks_of_a_discount_and_a_share_of_water_does_not():
    texts = [
        "From ten on 15 % off labour.",
        "The room needs 45 to 60 %.",
        "The wood holds 8 % moisture.",
        "We add 20 % VAT.",
    ]
    off, *others = scored(wanted("Do you give a discount?"), [piece(text) for text in texts])
    assert all(off.score > other.score + 0.1 for other in others)


def test_hours_in_a_columns_title_are_no_figures_of_a_row():
    cells = [("Lock, standard", "$165", "$205"), ("Lock, high security", "$295", "$345")]
    rows = [
        piece(" | ".join(row), "Work: {} | 8 am - 6 pm: {} | 6 pm - 11 pm: {}".format(*row), row=True)
        for row in cells
    ]
    standard, secure = scored(wanted("What is a lock, standard or high security?"), rows)
    assert "6 pm" in standard.words
    assert adds(secure, [standard], "en", 0.1)
    assert not adds(standard, [standard], "en", 0.1)


def test_who_is_spoken_to_is_not_asked_about():
    assert "showroom" not in wanted("Có wifi không shop?", "vi").matters
    assert "showroom" in wanted("Cửa hàng ở đâu?", "vi").matters


def test_an_amount_in_a_row_is_a_price_also_under_days():
    row = piece("Snowboard | €31 | €81", "Kind: Snowboard | 1 day: €31 | 3 days: €81", row=True)
    other = piece("Service | overnight", "Work: Service | Ready: overnight", row=True)
    best, _ = scored(wanted("How much is a snowboard?"), [row, other])
    assert best.score > 0.5


def test_words_beside_an_ask_that_no_document_knows_take_no_weight_from_those_it_does():
    mail = "My jeans from the Oldtown boutique are torn near the zebra patch. What does that cost?"
    assert (
        wanted(mail, known="jeans").weights["jeans"] > 3 * wanted(mail, known=mail.replace(".", "")).weights["jeans"]
    )


@pytest.mark.parametrize("text", ["3. Notice.", "§ 4 Visa.", "12) Late payment:"])
def test_a_heading_that_runs_in_is_no_answer(text):
    assert is_run_in(text)


@pytest.mark.parametrize("text", ["3. We give fourteen days of notice in writing.", "14 days.", "Notice: 14 days."])
def test_a_sentence_is_no_heading(text):
    assert not is_run_in(text)


def test_a_question_of_the_document_stands_before_all_that_answers_it():
    text = "**Discounts?** From five on 10 %. Students get 15 %.\n\nDo you deliver?\nYes. On Mondays.\n\nWe are here."
    stands = list(befores(text, split(text)))
    assert "Discounts?" in stands[1]
    assert "Do you deliver?" in stands[4]
    assert "Discounts?" not in stands[4]
    assert "Do you deliver?" not in stands[5]


def test_beside_a_choice_in_the_customers_language_stands_one_foreign_choice_at_most():
    german, english, chinese = (replace(statement(0.3), language=language) for language in ("de", "en", "zh"))
    assert crowded_out([chinese, english, german], "de", 0.5) == [english]
    assert not crowded_out([chinese, english], "de", 0.5)
    assert not crowded_out([chinese, english, replace(german, score=0.1)], "de", 0.5)


def test_a_street_that_begins_with_a_point_of_the_compass_tells_where_too():
    texts = ["3725 E Fort Lowell Rd, Tucson.", "3725 east pumps were sold in Tucson."]
    street, count = scored(wanted("What is your address?"), [piece(text) for text in texts])
    assert street.score > count.score + 0.1


def test_a_price_after_how_often_is_looked_for_without_how_often():
    asks = "How often must I drain the pool? And what do you charge?"
    assert "how-often" not in wanted(asks).matters
    assert "how-often" in wanted("How often must I drain the pool?").matters


@pytest.mark.parametrize(
    ("ask", "language", "day", "other"),
    [
        (
            "Are you there between Christmas and New Year?",
            "en",
            "Closed from 23 December to 3 January.",
            "12 November",
        ),
        ("Haben Sie an Weihnachten auf?", "de", "Geschlossen vom 24. Dezember bis 2. Januar.", "12. November"),
        ("Giáng sinh tiệm có làm không?", "vi", "Nghỉ từ 24/12 đến 2/1.", "12/11"),
        ("圣诞节你们上班吗？", "zh", "12月24日至1月2日停业。", "11月12日"),
    ],
)
def test_days_about_the_years_end_speak_of_christmas(ask, language, day, other):
    """other: no such day."""
    texts = [day, f"{other}."]
    with_day, without = scored(wanted(ask, language), [piece(text) for text in texts])
    assert with_day.score > without.score


def test_a_british_postcode_tells_where_something_is():
    texts = [
        "Unit 4, Ffrwdgrech Industrial Estate, Brecon LD3 8LA.",
        "Unit 4 of the course is on Industrial Estates.",
    ]
    place, course = scored(wanted("Where are you?"), [piece(text) for text in texts])
    assert place.score > course.score
