"""The question sets are what the benchmark says they are: large, balanced, and the held-out one apart."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks import asking_firms
from benchmarks.asking import Case, Outcome, tell
from kb.asking import Answer

HERE = Path(__file__).parent.parent / "e2e"
TUNED, HELD_OUT, TWO_FIRMS = "questions.json", "questions_held_out.json", "questions_two_firms.json"


def rows(name: str) -> list[dict[str, Any]]:
    return json.loads((HERE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [TUNED, HELD_OUT, TWO_FIRMS])
def test_a_set_is_large_and_balanced(name: str) -> None:
    questions = rows(name)
    unanswerable = [row for row in questions if row["kind"] == "unanswerable"]
    assert len(questions) >= 80
    assert 0.4 <= len(unanswerable) / len(questions) <= 0.6
    assert set(Counter(row["language"] for row in questions)) == {"de", "en", "vi", "zh"}
    assert len({row["question"] for row in questions}) == len({row["id"] for row in questions}) == len(questions)


@pytest.mark.parametrize("name", [TUNED, HELD_OUT, TWO_FIRMS])
def test_what_can_be_answered_says_where_and_the_rest_says_why_not(name: str) -> None:
    for row in rows(name):
        stated = "fact" in row or ("document" in row and "phrase" in row) or "files" in row
        assert stated != ("why" in row), row


def test_the_held_out_set_shares_no_question_with_what_is_tuned_on() -> None:
    seen = {row["question"] for row in rows(TUNED)}
    assert not seen & {row["question"] for row in rows(HELD_OUT)}
    assert not (seen | {row["question"] for row in rows(HELD_OUT)}) & {row["question"] for row in rows(TWO_FIRMS)}


def test_one_half_of_the_two_firms_questions_is_sealed() -> None:
    questions = {row["question"]: row for row in rows(TWO_FIRMS)}
    sealed = [question for question in questions if asking_firms.is_sealed(question)]
    assert 0.4 <= len(sealed) / len(questions) <= 0.6
    across = Counter(questions[question]["kind"] for question in sealed)["cross"]
    assert 10 <= across <= len(sealed) / 4


def test_a_sealed_half_tells_its_totals_and_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = Outcome(Case("en", "plain", "What is the answer?"), Answer("", True, "x", seconds={"first": 0.0}))
    tell("Two firms", [wrong], sealed=True)
    assert "0/1" in (told := capsys.readouterr().out)
    assert "What is the answer?" not in told
    tell("Two firms", [wrong])
    assert "What is the answer?" in capsys.readouterr().out


def test_what_the_second_firm_answers_stands_in_its_papers() -> None:
    places = [
        place
        for row in rows(TWO_FIRMS)
        if row["firm"] == "radhaus" and "document" in row
        for place in (row, *row.get("also", ()))
    ]
    assert len(places) >= 25
    for place in places:
        text = (asking_firms.SECOND_FIRM / place["document"]).read_text(encoding="utf-8")
        assert "".join(place["phrase"].split()) in "".join(text.split()), place
