"""Labels' probabilities, from logits and from a chat server's few alternatives."""

import math

import pytest

from models.dialects import Step, by_steps
from models.labelling import continuations, probabilities


def letters(text):
    return [ord(char) for char in text]


def test_labels_continue_the_text_before_them():
    assert continuations(letters, "say ", ["yes", "no"], 0) == [letters("yes"), letters("no")]


def test_a_tokeniser_that_joins_over_the_seam_is_asked_for_the_label_alone():
    def greedy(text):  # "ab" is one token
        return [
            99 if text[i : i + 2] == "ab" else ord(text[i]) for i in range(len(text)) if text[i - 1 : i + 1] != "ab"
        ]

    assert continuations(greedy, "xa", ["b", "c"], 0) == [[ord("b")], [ord("c")]]


def test_a_label_that_begins_another_must_end():
    assert continuations(letters, "", ["no", "none"], 0) == [[*letters("no"), 0], [*letters("none"), 0]]


def test_an_empty_label_is_a_mistake():
    with pytest.raises(ValueError, match="empty"):
        continuations(letters, "", ["yes", ""], 0)


def test_probabilities_follow_the_chain_rule():
    table = {(): {1: 0.5, 2: 0.3, 3: 0.2}, (1,): {4: 0.1}, (2,): {4: 0.9}}
    asked = []

    def log_of(said, token):
        asked.append(said)
        return math.log(table[said][token])

    one, two, three = 0.5 * 0.1, 0.3 * 0.9, 0.2
    total = one + two + three
    assert probabilities([[1, 4], [2, 4], [3]], log_of) == pytest.approx([one / total, two / total, three / total])


def step(token, **logs):
    return Step(token, {name.replace("_", " "): math.log(p) for name, p in logs.items()})


def test_a_chat_servers_first_token_decides():
    chances = by_steps([step("Yes", Yes=0.7, No=0.2, Maybe=0.1)], ["Yes", "No"])
    assert chances == pytest.approx([0.7 / 0.9, 0.2 / 0.9])


def test_labels_with_a_common_beginning_part_where_the_server_went():
    steps = [step("not", **{"not": 0.8, "paid": 0.2}), step(" due", _due=0.75, _paid=0.25)]
    chances = by_steps(steps, ["not due", "not paid", "paid"])
    assert chances == pytest.approx([0.6, 0.2, 0.2])


def test_labels_that_the_server_never_thought_of_are_all_alike():
    assert by_steps([step("Hello", Hello=1.0)], ["yes", "no"]) == [0.5, 0.5]
    assert by_steps([], ["yes", "no"]) == [0.5, 0.5]


def test_labels_that_never_part_share():
    chances = by_steps([step("n", n=1.0)], ["no", "nothing"])
    assert chances == pytest.approx([0.5, 0.5])
