"""The question sets are what the benchmark says they are: large, balanced, and the held-out one apart."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent.parent / "e2e"
TUNED, HELD_OUT = "questions.json", "questions_held_out.json"


def rows(name: str) -> list[dict[str, Any]]:
    return json.loads((HERE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [TUNED, HELD_OUT])
def test_a_set_is_large_and_balanced(name: str) -> None:
    questions = rows(name)
    unanswerable = [row for row in questions if row["kind"] == "unanswerable"]
    assert len(questions) >= 80
    assert 0.4 <= len(unanswerable) / len(questions) <= 0.6
    assert set(Counter(row["language"] for row in questions)) == {"de", "en", "vi", "zh"}
    assert len({row["question"] for row in questions}) == len({row["id"] for row in questions}) == len(questions)


@pytest.mark.parametrize("name", [TUNED, HELD_OUT])
def test_what_can_be_answered_says_where_and_the_rest_says_why_not(name: str) -> None:
    for row in rows(name):
        stated = "fact" in row or ("document" in row and "phrase" in row) or "files" in row
        assert stated != ("why" in row), row


def test_the_held_out_set_shares_no_question_with_what_is_tuned_on() -> None:
    assert not {row["question"] for row in rows(TUNED)} & {row["question"] for row in rows(HELD_OUT)}
