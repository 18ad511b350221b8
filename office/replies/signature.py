"""Where a mail's signature begins: what stands below the words, as text or by a mail program."""

import re
from collections.abc import Sequence

from core.patterns import regex
from office.replies.history import WORDS, any_of, bare, is_rule

LONGEST_SIGNATURE = 15  # lines with something in them
_SHORT_LINE = 70
_LONGEST_LINE = 400  # of a signature, with its links

_SIGNED = WORDS["signed"]
_DEVICE = regex(any_of(_SIGNED["devices"]), re.IGNORECASE)
_SENT_FROM = regex(rf"\W*{any_of(_SIGNED['sent_from'])}[\s:,]*(?P<what>\S.*)?", re.IGNORECASE)
_SENT_AT_END = regex(
    rf"\W*(?:von|vom|aus|mit|從|从|via|de|da|iphone|ipad)?\s*.{{2,60}}{any_of(_SIGNED['sent_at_end'])}\W*",
    re.IGNORECASE,
)
_FROM_DEVICE = regex(rf"\W*from\s+(?:my|a|an|the)?\s*.{{0,20}}{any_of(_SIGNED['devices'])}.{{0,20}}", re.IGNORECASE)
_GET_APP = regex(
    rf"\W*{any_of(_SIGNED['get_app'])}\s.{{0,20}}(?:outlook|gmail|yahoo|spark|bluemail|aquamail|app)\b.*",
    re.IGNORECASE,
)
_EXCUSE = regex(
    r"excuse|typo|sorry|brevity|apolog|tippfehler|kurz|entschuldig|verzeih|excus|concis|disculp|perdon|scus"
    r"|lỗi chính tả|thông cảm|见谅|抱歉",
    re.IGNORECASE,
)
_AFTER_CLAUSE = regex(r"[,.;!?:]\s+(?=\S)")
_LINK = regex(r"[<(\[]?https?://\S+|\]\([^)]*\)")

_DELIMITER = regex(r"--\s?$|—\s*$|–\s*$|__\s*$|–\s?–\s*$|- -\s*$")
_FAREWELLS = any_of(_SIGNED["farewells"])
_FAREWELL = regex(
    rf"\W*{_FAREWELLS}(?:\s+{_FAREWELLS}|\s+(?:aus|from|from the|vom|von der|und|and|&|à|a)\b.{{0,40}})?"
    r"[\s,.!;，。！~–-]*",
    re.IGNORECASE,
)
_REACHED_BY = [
    "tel", "telefon", "phone", "fon", "mobil", "mobile", "handy", "cell", "fax", "e-mail", "email", "mail",
    "web", "www", "internet", "skype", "whatsapp", "zalo", "wechat", "hotline", "đt", "sđt", "điện thoại",
    "di động", "m", "t", "f", "p",
]  # fmt: skip
_CONTACT = regex(
    rf"{any_of(_REACHED_BY)}\s*[.:)]*\s*[:+(\d]"
    r"|(?:电话|手机|传真|邮箱|网址|微信|電話|傳真|地址|网站)\s*[:：]"
    r"|www\.\S+|https?://\S+|[^\s<>]+@[^\s<>]+\.\w{2,}|(?:\+|\b00)\d[\d\s()/.-]{6,}"
    r"|\(?\b0\d{2,5}\)?[\s/.-]+\d[\d\s.-]{3,}"
    r"|(?-i:\b\d{5}\s+[A-ZÄÖÜ][a-zäöüß])|\b[\w.-]+(?:straße|strasse|str\.|gasse|allee)\s*\d+"
    r"|\b(?:HRB|HRA|USt-?Id|Ust\.?-?ID|MST|Amtsgericht|Handelsregister|Geschäftsführ\w*|Sitz der Gesellschaft"
    r"|Managing Director|CEO|Registered in)\b",
    re.IGNORECASE,
)
_POSTSCRIPT = regex(r"\W*(?:p\.?\s?s\.?\s?[:.]?|nachtrag|tái bút|tb|附言|又及|另)\s*[:.：\s]", re.IGNORECASE)
_SMALL_PRINT = regex("|".join(re.escape(words) for words in _SIGNED["small_print"]), re.IGNORECASE)


def is_sent_from(line: str) -> bool:
    """Whether a whole line is "Sent from my iPhone" or its like, which a mail program writes."""
    if len(line) > _LONGEST_LINE:
        return False
    line = bare(line)
    if not line or len(_LINK.sub("", line)) > 110:
        return False
    if _GET_APP.fullmatch(line) and (_DEVICE.search(line)):
        return True
    words = _LINK.sub("", line).strip()
    if _FROM_DEVICE.fullmatch(words):
        return True
    if _SENT_AT_END.fullmatch(words) and _DEVICE.search(words) and len(words.split()) <= 10:
        return True
    found = _SENT_FROM.fullmatch(words)
    return bool(found and _is_device(found.group("what") or "", words))


def _is_device(what: str, words: str) -> bool:
    """A thing and at most an excuse behind it; a sentence that goes on is the sender's own."""
    thing, *more = _AFTER_CLAUSE.split(what.strip(" .!>)\"'"), maxsplit=1)
    if more and not _EXCUSE.search(more[0]):
        return False
    return len(thing.split()) <= 9 and (bool(_DEVICE.search(words)) or len(thing.split()) <= 6)


def is_farewell(line: str) -> bool:
    """Whether the line is "Kind regards" or its like and nothing else."""
    return bool(_FAREWELL.fullmatch(bare(line)))


def without_farewell(words: str) -> str:
    """The words above the last farewell, and a sentence or postscript below it: not name, title and firm."""
    lines = words.split("\n")
    last = max((number for number, line in enumerate(lines) if is_farewell(line)), default=len(lines))
    below = [line for line in lines[last + 1 :] if _is_own(line) or re.search(r"[.!。！]\s*$", line)]
    return "\n".join([*lines[:last], *below]).strip() if last else words


def signature_start(lines: Sequence[str], skip: frozenset[int]) -> int:
    """The line with which the signature begins; len(lines) where there is none."""
    start = len(lines)
    for find in (_after_delimiter, _small_print, _after_farewell, _after_rule):
        start = min(start, find(lines[:start], skip))
    return start


def _filled(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.strip()]


def _after_delimiter(lines: Sequence[str], skip: frozenset[int]) -> int:
    """RFC 3676: "-- " alone on its line. Programs lose the blank or write a dash of another length."""
    for number, line in enumerate(lines):
        if number in skip or not _DELIMITER.fullmatch(line.strip(" \t\xa0") if line != "-- " else line):
            continue
        below = _filled(lines[number + 1 :])
        if line.rstrip("\n") == "-- " or (len(below) <= LONGEST_SIGNATURE and not _goes_on(below)):
            return number
    return len(lines)


def _goes_on(below: Sequence[str]) -> bool:
    """Below the dashes the sender writes on: he asks something, and gives no address or number."""
    return any(line.rstrip().endswith(("?", "？")) for line in below) and not any(map(_CONTACT.search, below))


def _after_rule(lines: Sequence[str], skip: frozenset[int]) -> int:
    """A longer line of dashes over a short block that holds ways to reach the sender, or small print."""
    for number in range(len(lines) - 1, -1, -1):
        if number in skip or not is_rule(lines[number]) or len(bare(lines[number])) < 3:
            continue
        below = _filled(lines[number + 1 :])
        contacts = sum(bool(_CONTACT.search(line)) for line in below)
        if not below or (
            contacts * 3 >= len(below) and len(below) <= LONGEST_SIGNATURE and not any(map(_is_own, below))
        ):
            return number
    return len(lines)


def _after_farewell(lines: Sequence[str], skip: frozenset[int]) -> int:
    """After "Kind regards" and the name: the block with telephone, address, register. Name and farewell stay."""
    farewells = [n for n, line in enumerate(lines) if n not in skip and is_farewell(line)]
    if not farewells or not any(line.strip() for line in lines[: farewells[-1]]):
        return len(lines)
    below = [n for n in range(farewells[-1] + 1, len(lines)) if lines[n].strip()]
    block = below[1:]  # the first line holds the name
    if any(_is_own(lines[n]) for n in block):
        return len(lines)
    contacts = [n for n in block if _CONTACT.search(lines[n])]
    return block[0] if len(contacts) >= 2 or (contacts and len(block) <= 3) else len(lines)


def _is_own(line: str) -> bool:
    """A sentence of the sender's, not a line of a name block."""
    if _POSTSCRIPT.match(line) or line.rstrip().endswith(("?", "？")):
        return True
    return len(line) > _SHORT_LINE and not _CONTACT.search(line) and not _SMALL_PRINT.search(line)


def _small_print(lines: Sequence[str], skip: frozenset[int]) -> int:
    """Paragraphs at the very end that speak of confidentiality or viruses."""
    end = len(lines)
    while True:
        last = end - 1
        while last >= 0 and (not lines[last].strip() or is_rule(lines[last])):
            last -= 1
        first = last
        while first > 0 and lines[first - 1].strip() and not is_rule(lines[first - 1]):
            first -= 1
        paragraph = " ".join(lines[max(first, 0) : last + 1])
        if first <= 0 or first in skip or not _SMALL_PRINT.search(paragraph) or "?" in paragraph:
            return end
        end = first
