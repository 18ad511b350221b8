"""From tokens' bytes to text for a person."""

import pytest

from models.engine_child.streaming import Stream, looping


def run(pieces, stops=()):
    stream = Stream(stops)
    out = []
    for piece in pieces:
        out.append(stream.add(piece))
        if stream.stopped:
            break
    out.append(stream.finish())
    return [text for text in out if text], stream.stopped


def test_characters_come_whole_though_tokens_split_them():
    raw = "Äpfel 猫 😀".encode()
    out, _ = run([raw[i : i + 1] for i in range(len(raw))])
    assert "".join(out) == "Äpfel 猫 😀"
    assert all("\ufffd" not in text for text in out)


def test_a_broken_character_at_the_end_is_marked_not_lost():
    out, _ = run([b"ok ", "猫".encode()[:2]])
    assert "".join(out) == "ok \ufffd"


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_stop_string_never_shows_however_it_is_cut(cut):
    text = "Dear Ann,\n---\nnever seen"
    pieces = [text[i : i + cut].encode() for i in range(0, len(text), cut)]
    out, stopped = run(pieces, ["\n---"])
    assert "".join(out) == "Dear Ann,"
    assert stopped


def test_what_only_begins_like_a_stop_comes_out_in_the_end():
    out, stopped = run([b"a\n--", b"b\n-"], ["\n---"])
    assert "".join(out) == "a\n--b\n-"
    assert not stopped


def test_the_first_of_several_stops_counts():
    out, _ = run([b"one END two STOP"], ["STOP", "END", ""])
    assert out == ["one "]


def test_nothing_comes_after_a_stop():
    stream = Stream(["."])
    assert stream.add(b"a.b") == "a"
    assert stream.add(b"c") == ""
    assert stream.finish() == ""


@pytest.mark.parametrize(
    ("tokens", "stuck"),
    [
        (list(range(100)), False),
        ([1] * 23, False),
        ([1] * 24, True),
        ([7, 8, *[1, 2, 3] * 8], True),
        ([1, 2, 3] * 7, False),
        (list(range(50)) * 3, False),
        (list(range(50)) * 4, True),
        ([1, 2, 3] * 8 + [4], False),
        ([], False),
    ],
)
def test_a_loop_is_a_short_sequence_over_and_over(tokens, stuck):
    assert looping(tokens) is stuck
