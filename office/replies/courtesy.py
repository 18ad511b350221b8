"""Mails that want no answer because they only thank, or say nothing."""

import re
import tomllib
from importlib import resources
from typing import Any

from core.patterns import regex
from office.replies.history import bare
from office.replies.language import language_of
from office.replies.phrases import Said, fold, said
from office.replies.signature import without_farewell

LONGEST_THANKS = 60  # words; who writes more says more
_NAME_WORDS = 4

_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "courtesy.toml").read_text(encoding="utf-8")
)
_HAN = regex("[\u4e00-\u9fff]")


def only_thanks(words: str) -> bool:
    """The sender's own words thank, tell at most that all is well, and neither ask nor complain."""
    body = _without_frame(words)
    language = language_of(words)
    whole, rest = said(words, language), said(body, language)
    length = len(body.split()) + len(_HAN.findall(body)) / 2
    if length > LONGEST_THANKS or re.search(r"[?？]", words) or not whole.says(_WORDS["thanks"]):
        return False
    return not _wants(rest) and all(_is_well(sentence, rest.bare) for sentence in rest.sentences)


def gives_thanks(sentence: str) -> bool:
    """Whether a sentence says thanks, whatever else it says."""
    return _has(fold(sentence), _WORDS["thanks"], bare_marks=False)


def _wants(words: Said) -> bool:
    """A phrase of wanting, also where it is denied: "not" itself is one."""
    return any(_has(sentence, _WORDS["wanting"], words.bare) for sentence in words.sentences)


def _is_well(sentence: str, bare_marks: bool) -> bool:
    return _has(sentence, [*_WORDS["thanks"], *_WORDS["well"]], bare_marks) or not re.search(r"\w{2,}", sentence)


def _has(sentence: str, phrases: list[str], bare_marks: bool) -> bool:
    return bool(Said((sentence,), bare_marks, sentence).says(phrases))


def _without_frame(words: str) -> str:
    """Without greeting at the top, farewell and name at the end."""
    lines = [line.strip() for line in without_farewell(words).split("\n") if line.strip()]
    if len(lines) > 1 and is_greeting(lines[0]):
        lines = lines[1:]
    while len(lines) > 1 and _is_name(lines[-1]):
        lines = lines[:-1]
    return "\n".join(lines) or words


def is_greeting(line: str) -> bool:
    """Whether a line only greets: "Hallo Frau Krause,", "Dear Anna", "您好！"."""
    return len(line) < 60 and _has(fold(line), _WORDS["greetings"], bare_marks=False)


def _is_name(line: str) -> bool:
    """A line of a few capitalised words without a full stop."""
    words = bare(line).strip(",.-–— ").split()
    return (
        0 < len(words) <= _NAME_WORDS
        and not re.search(r"[.!?。！？]\s*$", line)
        and all(w[0].isupper() for w in words)
    )
