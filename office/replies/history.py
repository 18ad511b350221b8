"""Where the quoted history of a mail begins: the lines by which mail programs announce it."""

import html
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core.patterns import regex

WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "quoting.toml").read_text(encoding="utf-8")
)

ANNOUNCEMENT_LINES = 6  # over so many lines a program may have broken "On … wrote:"
ANNOUNCEMENT_LENGTH = 350
HEAD_LINES = 40
RULE_LENGTH = 200  # a longer line of dashes is judged by its beginning


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words or phrases, the longest first; no word continues before or behind it."""
    known = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(_word(word) for word in known) + ")"


def _word(word: str) -> str:
    pattern = re.escape(word).replace(r"\ ", r"\s+")
    before = r"(?<![^\W_])" if word[0].isalpha() and word[0] < "\u2e80" else ""
    behind = r"(?![^\W_])" if word[-1].isalpha() and word[-1] < "\u2e80" else ""
    return before + pattern + behind


_WROTE = regex(any_of(WORDS["wrote"]), re.IGNORECASE)
_ON = regex(rf"(?:[-—\s]*){any_of(WORDS['on'])}[\s,]*(?=.{{0,40}}\d)", re.IGNORECASE)
_DATE_FIRST = regex(r"(?:[^\W\d]{1,14}[.,]?\s+){0,2}\(?\d{1,4}\s?[./:年-]?\s?\w", re.IGNORECASE)
_MAIL = regex(r"[^\s<>(),;:\"']+@[^\s<>(),;:\"']+")
_TIME = regex(r"\b\d{1,2}\s?[:.hH時时点]\s?\d{2}(?!\d|[.]\d)|\b\d{1,2}\s?(?:am|pm|uhr|giờ)\b", re.IGNORECASE)
_YEAR = regex(r"\b(?:19|20)\d{2}(?!\d)|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
_ENDS = regex(r"[:：]\s*$|-{2,}\s*$")
_MAIL_ENDS = regex(r"[<(\[]\s*(?:mailto:)?[^\s<>()]+@[^\s<>()]+[>)\]]+\s*[:：]\s*$")
_STAMPED = regex(r"\d{4}-\d\d-\d\d\s+\d{1,2}:\d\d(?::\d\d)?\s+(?:GMT|UTC)\s?[+-]\d\d:?\d\d\s+\S.{0,60}$")
_QUOTING = regex(r"(?:quoting|zitat von|citando|quotando|citat från|在)\s.{2,120}[:：]\s*$", re.IGNORECASE)
_READER = regex(
    any_of(["you", "sie", "ihr", "du", "vous", "tu", "bạn", "quý công ty", "您", "你", "你们", "贵公司"]),
    re.IGNORECASE,
)

_KIND_OF_FIELD = {name.casefold(): kind for kind, names in WORDS["fields"].items() for name in names}
_FIELD_NAMES = "|".join(
    re.escape(name).replace(r"\ ", r"\s+") for name in sorted(_KIND_OF_FIELD, key=len, reverse=True)
)
_FIELD = regex(rf"[*_]*({_FIELD_NAMES})[*_]*\s*[:：][*_]*(?!//)", re.IGNORECASE)
_INNER_FIELD = regex(rf"\s[*_]*({_FIELD_NAMES})[*_]*\s*[:：]", re.IGNORECASE)
_RULE = regex(r"[-_=*~#–—·\s]*[-_=*–—]{2,}[-_=*~#–—·\s]*$")
_DASHES = regex(r"^[\s\-_=*~–—>|]{2,}|[\s\-_=*~–—<|]{2,}$")
_ORIGINAL = regex(rf"(?:{any_of([*WORDS['original'], 'original'])})(?:\s.{{0,80}})?", re.IGNORECASE)
_BEGINS = regex(rf"{any_of(WORDS['begins'])}\s*[:：]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mark:
    """Lines [start, end) that announce history. block: what follows is history to the end, as a rule.

    sure: the announcement is history even when no ">" follows.
    """

    start: int
    end: int
    block: bool


def depth(line: str) -> int:
    """How many ">" stand before the line."""
    found = re.match(r"[ \t]*((?:>[ \t]?)+)", line)
    return found.group(1).count(">") if found else 0


def bare(line: str) -> str:
    """The line without its ">", entities and outer blanks."""
    return html.unescape(re.sub(r"^[ \t]*(?:>[ \t]?)+", "", line)).replace("\xa0", " ").strip()


def is_rule(line: str) -> bool:
    """A line of dashes, underscores and their like."""
    return bool(_RULE.match(bare(line[:RULE_LENGTH])))


def first_mark(lines: Sequence[str], skip: frozenset[int]) -> Mark | None:
    """The first announcement of history; lines in `skip` are no candidates."""
    for number, line in enumerate(lines):
        if number in skip or not line.strip() or len(line) > ANNOUNCEMENT_LENGTH * 2:
            continue
        mark = _original(lines, number) or _head(lines, number) or _announcement(lines, number)
        if mark is not None:
            return mark
    return None


def _original(lines: Sequence[str], number: int) -> Mark | None:
    line = bare(lines[number])
    if len(line) > 150:
        return None
    words = _DASHES.sub("", line).strip("* ")
    framed = line != words
    if not (_BEGINS.fullmatch(words) or (_ORIGINAL.fullmatch(words.rstrip(":： ")))):
        return None
    following = next((n for n in range(number + 1, min(number + 4, len(lines))) if lines[n].strip()), None)
    head = _head(lines, following, fields=1) if following is not None else None
    if not (framed or head or _BEGINS.fullmatch(words)):
        return None
    return Mark(number, head.end if head else number + 1, block=True)


def _head(lines: Sequence[str], number: int, fields: int = 3) -> Mark | None:
    """A block of fields as "From: … Sent: … To: … Subject: …". fields: how many kinds make one."""
    if not _FIELD.match(bare(lines[number])):
        return None
    kinds: set[str] = set()
    last, at = number, number
    while at < min(len(lines), number + HEAD_LINES) and at - last <= 3:
        line = bare(lines[at])
        if found := _FIELD.match(line):
            names = [found.group(1), *_INNER_FIELD.findall(line)]
            kinds |= {_KIND_OF_FIELD[" ".join(name.casefold().split())] for name in names}
            last = at
        elif not line and at - last >= 2:
            break
        at += 1
    text = " ".join(lines[number : last + 1])
    people = "from" in kinds and bool(_MAIL.search(text))
    if len(kinds - {"other"}) >= fields and ("subject" in kinds or people or fields < 3):
        return Mark(number, last + 1, block=True)
    ruled = number > 0 and is_rule(_above(lines, number))
    if len(kinds) >= 2 and people and ("subject" in kinds or "sent" in kinds or ruled):
        return Mark(number, last + 1, block=True)
    return None


def _above(lines: Sequence[str], number: int) -> str:
    return next((line for line in reversed(lines[max(0, number - 3) : number]) if line.strip()), "")


def _announcement(lines: Sequence[str], number: int) -> Mark | None:
    """The announcement that begins in this line, over up to six lines."""
    level = depth(lines[number])
    joined = ""
    for end in range(number, min(number + ANNOUNCEMENT_LINES, len(lines))):
        closes = joined.count("<") > joined.count(">") and lines[end].lstrip().startswith(">")
        line = lines[end].strip() if closes else bare(lines[end])
        if depth(lines[end]) != level and not closes:
            return None
        joined = f"{joined} {line}".strip()
        if len(joined) > ANNOUNCEMENT_LENGTH:
            return None
        if not line and not _may_continue(joined):
            return None
        quoted = _is_quoted(lines, end + 1, level)
        if _announces(joined, followed=quoted):
            return None if _begins_later(lines, number, end, level, quoted) else Mark(number, end + 1, block=False)
    return None


def _may_continue(joined: str) -> bool:
    """An address broken over blank lines, as some programs write it."""
    return joined.count("<") > joined.count(">") or not re.search(r"[.!?:]$", joined)


def _is_quoted(lines: Sequence[str], number: int, level: int) -> bool:
    following = next((line for line in lines[number : number + 4] if line.strip()), "")
    return depth(following) > level


def _begins_later(lines: Sequence[str], number: int, end: int, level: int, quoted: bool) -> bool:
    """The first line is the sender's own: the announcement is as good without it."""
    dated = _starts(bare(lines[number]))
    last = bare(lines[end])
    if end > number and _starts(last) and _announces(last, followed=quoted):
        return True
    if end == number or (dated and all(line.strip() for line in lines[number:end])):
        return False
    later = [at for at in range(number + 1, end + 1) if depth(lines[at]) == level and _starts(bare(lines[at]))]
    rests = [
        " ".join(filter(None, map(bare, lines[at : end + 1]))) for at in [*later, *([] if dated else [number + 1])]
    ]
    return any(_announces(rest, followed=quoted) for rest in rests)


def _starts(line: str) -> bool:
    return bool(_ON.match(line) or _DATE_FIRST.match(line))


def _announces(text: str, *, followed: bool) -> bool:
    """Whether it says "On <date> <name> wrote:", in any language and order. followed: a line with ">" comes next."""
    if _STAMPED.match(text) or (_QUOTING.match(text) and (followed or _MAIL.search(text))):
        return True
    mail, time, year = bool(_MAIL.search(text)), bool(_TIME.search(text)), bool(_YEAR.search(text))
    if _MAIL_ENDS.search(text) and (time or year):
        return True
    wrote = _last(_WROTE, text)
    if wrote is None or not (_ENDS.search(text) or wrote.end() == len(text)):
        return False
    if followed:
        return bool(_ENDS.search(text)) or mail
    if mail:
        return time or year or text.index("@") < wrote.start()
    if not (_starts(text) or wrote.start() < len(text) - 60):
        return False
    return time or (year and not _READER.search(text))


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return found[-1] if found else None
