"""The figures of the field by hand: what counts, what does not yet, and what nobody can bend."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from office.replies.missing import Unanswered, gaps
from office.replies.numbers import Answer, Costs, Share, Ticket, by_week, numbers, week_of
from office.replies.sampling import risk_of, score, week_sample

MONDAY = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
LATER = MONDAY + timedelta(days=30)
AS_DRAFTED = Answer(MONDAY + timedelta(hours=1), 0.0)
CHANGED = Answer(MONDAY + timedelta(hours=1), 0.2, matters=True)
CORRECTED = Answer(MONDAY + timedelta(hours=1), 0.2, matters=True, must_fix=True)
BY_HAND = Answer(MONDAY + timedelta(hours=1))


def ticket(number, decision="draft", *, hours=0, answer=None, person="anna@x.example", thread="", topics=(), **more):
    at = MONDAY + timedelta(hours=hours)
    return Ticket(number, at, decision, person, thread or str(number), frozenset(topics), answer=answer, **more)


def told(*tickets, now=LATER, costs=None):
    return numbers(tickets, tickets, now, costs or Costs())


def test_coverage_is_what_was_sent_as_drafted_of_all_that_deserves_a_reply():
    found = told(
        ticket(1, answer=AS_DRAFTED, person="a"),
        ticket(2, answer=CHANGED, person="b"),
        ticket(3, "escalate", answer=BY_HAND, person="c"),
        ticket(4, "needs-fill", person="d"),
        ticket(5, "no-reply", person="e"),
    )
    assert (found.mails, found.deserving, found.drafted, found.answered) == (5, 4, 3, 3)
    assert found.coverage == Share(1, 4)


def test_must_fix_counts_drafts_that_were_called_ready():
    found = told(
        ticket(1, answer=CORRECTED, person="a"),
        ticket(2, answer=AS_DRAFTED, person="b"),
        ticket(3, "needs-fill", answer=CORRECTED, person="c"),
    )
    assert found.must_fix == Share(1, 2)


@pytest.mark.parametrize(
    ("second", "solved"),
    [
        (ticket(2, hours=20, thread="t"), False),
        (ticket(2, hours=20, thread="other", topics=["warranty"]), False),
        (ticket(2, hours=20, thread="other", topics=["other"]), True),
        (ticket(2, hours=20, thread="other", topics=["price"]), True),
        (ticket(2, hours=74, thread="t"), True),
        (ticket(2, hours=72, thread="t"), False),
        (ticket(2, hours=20, thread="t", person="jan@x.example"), True),
        (ticket(2, "no-reply", hours=20, thread="t"), True),
    ],
)
def test_who_writes_again_within_72_hours_was_not_helped_at_first_contact(second, solved):
    first = ticket(1, thread="t", topics=["warranty", "other"], answer=AS_DRAFTED)
    assert told(first, second).resolved == Share(int(solved), 1)


def test_a_second_mail_is_no_first_contact_though_it_was_answered():
    first = ticket(1, thread="t", answer=AS_DRAFTED)
    second = ticket(2, hours=10, thread="t", answer=Answer(MONDAY + timedelta(hours=12), 0.0))
    assert told(first, second).resolved == Share(0, 1)


def test_an_answer_is_judged_only_when_its_72_hours_are_over():
    one = ticket(1, answer=AS_DRAFTED)
    early = told(one, now=MONDAY + timedelta(hours=72))
    assert (early.resolved, early.pending) == (Share(0, 0), 1)
    assert told(one, now=MONDAY + timedelta(hours=73)).resolved == Share(1, 1)
    again = ticket(2, hours=2, thread="1")
    assert told(one, again, now=MONDAY + timedelta(hours=3)).resolved == Share(0, 1), "who came back, came back"


def test_costs_are_the_owners_minutes_at_his_rate():
    minutes = {"ready": Decimal(1), "fill": Decimal(4), "own": Decimal(9), "none": Decimal(0)}
    found = told(
        ticket(1, answer=AS_DRAFTED, person="a"),
        ticket(2, "needs-fill", answer=CHANGED, person="b"),
        ticket(3, "escalate", answer=BY_HAND, person="c"),
        ticket(4, "no-reply", person="d"),
        costs=Costs(Decimal(60), "EUR", minutes),
    )
    assert found.cost == Decimal("4.67")  # (1 + 4 + 9) / 3 at one a minute
    assert found.saved == 3 * 9 - (1 + 4 + 9)


def test_medians_and_reasons():
    found = told(
        ticket(1, seconds=2.0, answer=AS_DRAFTED, person="a"),
        ticket(2, seconds=4.0, answer=CHANGED, person="b"),
        ticket(3, "escalate", reasons=("legal", "angry"), person="c"),
        ticket(4, "escalate", reasons=("legal",), person="d"),
        ticket(5, "needs-fill", reasons=("out-of-documents",), person="e"),
    )
    assert (found.seconds, found.distance) == (3.0, 0.1)
    assert found.escalations == {"legal": 2, "angry": 1}


def test_nothing_is_no_figure():
    found = told()
    assert (found.resolved.value, found.coverage.value, found.seconds, found.cost) == (None, None, None, 0)
    assert found.coverage.interval == (0.0, 1.0)


@pytest.mark.parametrize(("share", "low", "high"), [(Share(8, 10), 0.490, 0.943), (Share(0, 10), 0.0, 0.278)])
def test_a_share_of_few_says_little(share, low, high):
    assert share.interval == pytest.approx((low, high), abs=0.001)  # Wilson score interval


def test_weeks_are_those_of_the_calendar():
    assert week_of(datetime(2027, 1, 3, tzinfo=UTC)) == "2026-W53"
    assert list(by_week([ticket(2, hours=200), ticket(1)])) == ["2026-W42", "2026-W43"]


# --- the sample -----------------------------------------------------------------------------------------------------


def test_the_sample_of_a_week_is_the_same_each_time_and_nobody_is_in_it_twice():
    week = [ticket(n, person=str(n)) for n in range(40)] + [ticket(99, "escalate")]
    drawn = week_sample("2026-W42", week)
    assert drawn == week_sample("2026-W42", list(reversed(week)))
    assert [one.by for one in drawn] == ["random"] * 5 + ["risk"] * 5
    numbers_ = [one.ticket.id for one in drawn]
    assert len(set(numbers_)) == 10
    assert 99 not in numbers_
    assert numbers_ != [one.ticket.id for one in week_sample("2026-W43", week)]


def test_risk_draws_what_much_depends_on():
    week = [ticket(n, person=str(n), risk=40 if n % 10 == 0 else 1) for n in range(100)]
    weeks = [week_sample(f"2026-W{n:02}", week) for n in range(1, 41)]
    risky = sum(one.ticket.risk == 40 for drawn in weeks for one in drawn if one.by == "risk")
    chance = sum(one.ticket.risk == 40 for drawn in weeks for one in drawn if one.by == "random")
    assert (risky > 130, chance < 40) == (True, True), (risky, chance)  # of 200 each; one in ten is risky


def test_risk_grows_with_money_promises_and_anger():
    calm = {"claims": [], "findings": []}
    money = {"claims": [{"kind": "money"}], "findings": []}
    assert (
        risk_of(calm)
        == 1
        < risk_of(money)
        < risk_of({**money, "angry": True})
        < risk_of({"claims": [{"kind": "commitment"}] * 50})
    )


def test_scorecards_add_up():
    cards = [{"answers": {"right": True, "tone": False}}, {"answers": {"right": False}}, {}]
    assert score(cards) == {"right": (1, 2), "complete": (0, 0), "clear": (0, 0), "tone": (0, 1), "promises": (0, 0)}


# --- what is missing ------------------------------------------------------------------------------------------------


def asks(*texts, intent="other"):
    return [Unanswered(n, text, intent, "", date(2026, 10, 1)) for n, text in enumerate(texts)]


def test_the_same_question_in_four_languages_is_one_gap():
    same = asks("Gilt die Garantie auch im Ausland?", "Is the warranty valid abroad, too?",
                "Bảo hành có áp dụng ở nước ngoài không?", "在国外也享受保修吗？", intent="warranty")  # fmt: skip
    other = [Unanswered(9, "Kann ich in Raten zahlen?", "payment", "", date(2026, 10, 2))]
    found = gaps([*same, *other])
    assert [(gap.intent, len(gap.mails)) for gap in found] == [("warranty", 4), ("payment", 1)]


def test_questions_of_no_known_topic_are_told_apart_by_their_words():
    found = gaps(asks("Verwenden Sie FSC-zertifiziertes Eichenholz?", "Haben Sie auch vegane Polsterstoffe?",
                      "Sind vegane Polsterstoffe erhältlich?"))  # fmt: skip
    assert sorted(len(gap.mails) for gap in found) == [1, 2]


def test_a_mail_that_asks_twice_counts_once():
    two = [Unanswered(1, text, "warranty", "", date(2026, 10, 1)) for text in
           ("Gilt die Garantie im Ausland?", "Und gilt die Garantie auch im Ausland für Lampen?")]  # fmt: skip
    (gap,) = gaps(two)
    assert (gap.mails, len(gap.asks)) == ((1,), 2)
