"""What a draft would have been worth, and what is counted of it."""

import json

import pytest

from core.evidence import Position, Quote
from office.replies.asks import Ask
from office.replies.backtest import Case, Open, Replay
from office.replies.draft import Answered, Letterhead, Said, written
from office.replies.judging import Outcome, escalated, judged, sentences_lacking
from office.replies.numbers import Share
from office.replies.proving import Allowed

SHIPPING = "Der Versand nach Österreich kostet 24,90 €."
RETURNS = "Unbenutzte Ware kann innerhalb von 30 Tagen zurückgegeben werden."
CUSTOMER = "Was kostet der Versand nach Österreich?"


def reply(*said, gap="", language="de", commitments=()):
    """A draft that quotes these sentences for one ask."""
    quotes = [Said(words, (Quote(Position("d" * 64, "a.pdf", 1, 0, len(words)), words),), language) for words in said]
    ask = Ask(CUSTOMER, "question", "delivery-cost", 0, len(CUSTOMER))
    allowed = Allowed(commitments=frozenset(commitments))
    return written(Letterhead(language), [Answered(ask, tuple(quotes), gap)], CUSTOMER, allowed)


def found(draft, sent, customer=CUSTOMER):
    made = judged(draft, sent, customer)
    return made.outcome, set(made.reasons)


@pytest.mark.parametrize(
    ("said", "gap", "sent", "outcome", "reasons"),
    [
        ([SHIPPING], "", "Guten Tag, der Versand nach Österreich kostet 24,90 Euro.", Outcome.READY, set()),
        ([SHIPPING], "", "Shipping to Austria is €24.90.", Outcome.READY, set()),
        ([SHIPPING], "", "寄到奥地利的运费是 24.90 欧元。", Outcome.READY, set()),
        ([SHIPPING], "", "Der Versand nach Österreich kostet 29,90 €.", Outcome.UNUSABLE, {"says-otherwise"}),
        ([SHIPPING], "", "Der Versand kostet 24,90 € und dauert 5 Tage.", Outcome.FILL, {"says-less"}),
        ([SHIPPING], "check", "Der Versand nach Österreich kostet 24,90 €.", Outcome.FILL, {"gap-check"}),
        ([], "fill", "Der Versand nach Österreich kostet 24,90 €.", Outcome.UNUSABLE, {"nothing-found"}),
        ([RETURNS], "", "Wir melden uns morgen mit einem Angebot.", Outcome.UNUSABLE, {"off-target"}),
        ([SHIPPING, RETURNS], "", "Der Versand nach Österreich kostet 24,90 €.", Outcome.FILL, {"beside-the-point"}),
    ],
)
def test_a_draft_is_held_against_the_answer(said, gap, sent, outcome, reasons):
    made, why = found(reply(*said, gap=gap), sent)
    assert made is outcome
    assert reasons <= why
    assert outcome is not Outcome.READY or not why


def test_what_the_customer_wrote_himself_need_not_stand_in_the_draft():
    asked = f"{CUSTOMER} Es geht um die Bestellung 4711 vom 3. Mai 2026."
    sent = "Zu Ihrer Bestellung 4711 vom 3. Mai 2026: der Versand nach Österreich kostet 24,90 €."
    assert found(reply(SHIPPING), sent, asked)[0] is Outcome.READY
    assert found(reply(SHIPPING), sent)[0] is Outcome.FILL


def test_a_promise_that_was_not_made_has_to_be_taken_out():
    refund = "Wir erstatten die Kosten für den Versand innerhalb von 14 Tagen."
    made = reply(SHIPPING, refund, commitments={"refund"})
    outcome, why = found(made, "Der Versand nach Österreich kostet 24,90 €.")
    assert (outcome, why) == (Outcome.FILL, {"promises-more"})
    assert found(made, f"{SHIPPING} {refund}") == (Outcome.READY, set())


def test_no_draft_is_of_no_use():
    assert found(None, "Gern.") == (Outcome.UNUSABLE, {"no-draft"})


def test_a_mail_is_handed_over_rightly_unless_the_documents_say_it_all():
    assert escalated(reply(gap="fill"), "Wir rufen Sie morgen an.", CUSTOMER).outcome is Outcome.ESCALATED
    assert escalated(reply(SHIPPING), "Der Versand kostet 24,90 €.", CUSTOMER).outcome is Outcome.CAUTIOUS
    assert escalated(None, "Der Versand kostet 24,90 €.", CUSTOMER).outcome is Outcome.ESCALATED


def test_the_sentences_that_a_draft_lacks():
    assert sentences_lacking("Guten Tag. Das dauert 5 Tage. Gruß", ("5 Tage",)) == ["Das dauert 5 Tage."]


# Wilson's interval, computed by hand and as in Brown, Cai, DasGupta (2001).
@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (7, 9, 0.4526, 0.9368),
        (50, 100, 0.4038, 0.5962),
        (0, 0, 0.0, 1.0),
    ],
)
def test_the_interval_says_what_few_mails_leave_open(count, of, low, high):
    assert Share(count, of).interval == pytest.approx((low, high), abs=5e-5)


def case(key, outcome, *intents, wanted=()):
    return Case(key, "Anna", "Versand", "2026-05-03", "de", intents, outcome, open=tuple(wanted))


def test_each_intent_is_counted_and_a_mail_with_two_counts_for_both():
    replay = Replay(
        (
            case("1", "send-ready", "price", "returns"),
            case("2", "needs-fill", "price"),
            case("3", "not-usable", "returns"),
        )
    )
    assert replay.intents == ["returns", "price"]
    assert replay.rates("price")[Outcome.READY] == Share(1, 2)
    assert replay.rates()[Outcome.READY] == Share(1, 3)
    assert replay.hours_saved == pytest.approx((5 + 3) / 60)


def test_documents_are_wanted_by_how_many_mails_ask_for_them():
    warranty = Open("Gilt die Garantie in Wien?", "warranty", ("warranty",), ("Ja, 5 Jahre.",))
    again = Open("Und die Garantie in Linz?", "warranty", ("warranty",))
    price = Open("Was kostet das?", "price", ("price",))
    replay = Replay(
        (
            case("1", "not-usable", "warranty", wanted=(warranty, again)),
            case("2", "needs-fill", "warranty", wanted=(again,)),
            case("3", "needs-fill", "price", wanted=(price,)),
        )
    )
    first, second = replay.needs()
    assert (first.intent, first.mails, first.answers) == ("warranty", 2, ("Ja, 5 Jahre.",))
    assert first.asks == ("Gilt die Garantie in Wien?", "Und die Garantie in Linz?")
    assert second.mails == 1


def test_a_case_is_the_same_after_the_database():
    before = Case("k", "A", "S", "2026-01-01", "de", ("price",), "needs-fill", ("says-less",), ("5 €",),
                  (("4 €", "5 €"),), (Open("a", "price", ("price",), ("b",)),), "asked", "draft", "sent")  # fmt: skip
    assert Case.from_json(json.loads(json.dumps(before.as_json()))) == before
