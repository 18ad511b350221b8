"""How the owner writes: greeting, thanks, form of address, closing, name, length. His mails teach, he accepts."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core.patterns import regex
from office.replies.claims import find_claims
from office.replies.learning import ENOUGH, MOSTLY, Kind, Lesson, OwnMail, Scope, grouped
from office.replies.pairs import words_of
from office.replies.personal import any_of, personal_parts

BRIEF = 45  # words: who says less than this in most mails gets one sentence to each question
_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "learning.toml").read_text(encoding="utf-8")
)
_NEAR = {language: regex(near, re.IGNORECASE) for language, near in _WORDS["near"].items()}
_POLITE = {language: regex(polite, re.MULTILINE) for language, polite in _WORDS["polite"].items()}
_CALLED = regex("|".join(_WORDS["called"]["any"]))
_GENDERED = any_of("gendered")
NAME, GIVEN = "{name}", "{given}"


@dataclass(frozen=True, slots=True)
class Voice:
    """What the owner accepted for a language and, before that, for a customer. None: as the templates have it.

    greeting: with {name} or {given} where the customer is named. near: he says "du". brief: one sentence to each ask.
    """

    greeting: str | None = None
    thanks: str | None = None
    closing: str | None = None
    name: str | None = None
    near: bool | None = None
    brief: bool = False


def habits(mails: Sequence[OwnMail], frames: Mapping[str, Mapping[str, Any]]) -> list[Lesson]:
    """Preferences that show in most of the owner's mails and differ from the templates (`frames`, by language).

    First for everybody of a language, then for single customers where he writes to them otherwise.
    """
    found: list[Lesson] = []
    for language, spoken in grouped(mails).items():
        frame = frames.get(language)
        if frame is None:
            continue
        common = _of(spoken, Scope.ALL, "", _usual(frame))
        found += common
        told = _usual(frame) | {lesson.about: lesson.words for lesson in common}
        for address in sorted({mail.person.address for mail in spoken} - {""}):
            his = [mail for mail in spoken if mail.person.address == address]
            found += [one for one in _of(his, Scope.CUSTOMER, address, told) if one.about in {"greeting", "address"}]
    return found


def _usual(frame: Mapping[str, Any]) -> dict[str, str]:
    return {
        "greeting": str(frame["greeting_named"]),
        "thanks": str(frame["thanks"]),
        "closing": str(frame["closing"]),
        "name": "",
        "address": "polite",
        "length": "long",
    }


def _of(mails: Sequence[OwnMail], scope: Scope, subject: str, usual: Mapping[str, str]) -> list[Lesson]:
    found = []
    for about, read in _READ.items():
        shown = [(value, mail.key) for mail in mails if (value := read(mail)) is not None]
        value, agree = _most(shown)
        if len(agree) >= ENOUGH and len(agree) >= MOSTLY * len(mails) and not _same(value, usual[about]):
            found.append(Lesson(Kind.PREFERENCE, scope, subject, about, value, mails[0].language, agree))
    return found


def _most(shown: Sequence[tuple[str, int]]) -> tuple[str, tuple[int, ...]]:
    """The commonest value, in its latest writing, and the mails that have it."""
    count = Counter(_folded(value) for value, _ in shown)
    if not count:
        return "", ()
    best = count.most_common(1)[0][0]
    same = [(value, key) for value, key in shown if _folded(value) == best]
    return same[-1][0], tuple(key for _, key in same)


def _folded(value: str) -> str:
    return " ".join(words_of(value)) or value


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


# --- what a mail shows --------------------------------------------------------------------------------------------


def greeting_of(mail: OwnMail) -> str | None:
    """How he began, the customer's name as {name} or {given}. None where he greets nobody, or only one sex."""
    line = mail.parts.greeting
    if not line or find_claims(line):
        return None
    called = _CALLED.sub(NAME, line, count=1)
    named = " ".join((called if NAME in called else _named(line, mail)).split())
    return None if _GENDERED.search(named) else named


def _named(line: str, mail: OwnMail) -> str:
    parts = [part for part in re.split(r"\s+", mail.person.name.strip()) if part]
    for written, mark in ((" ".join(parts), NAME), (given_name(mail.person.name, mail.language), GIVEN)):
        if written and re.search(rf"(?<!\w){re.escape(written)}(?!\w)", line, re.IGNORECASE):
            return re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", mark, line, count=1, flags=re.IGNORECASE)
    family = parts[-1] if len(parts) > 1 else ""
    return re.sub(rf"(?<!\w){re.escape(family)}(?!\w)", NAME, line, count=1) if family else line


def given_name(name: str, language: str) -> str:
    """The name that friends use: the first in Europe, the last in Vietnam, the whole in China."""
    parts = name.split()
    if len(parts) < 2 or language == "zh":
        return name.strip()
    return parts[-1] if language == "vi" else parts[0]


def _thanks_of(mail: OwnMail) -> str | None:
    parts = mail.parts
    return parts.thanks if parts.body and not personal_parts(parts.thanks, [mail.person]) else None


def _closing_of(mail: OwnMail) -> str | None:
    return mail.parts.closing.rstrip(" ,，") or None


def _name_of(mail: OwnMail) -> str | None:
    return "\n".join(mail.parts.name) or None


def nearness(words: str, language: str) -> bool | None:
    """Whether a text says "du" to its reader; None where the language has no such two ways, or neither shows more."""
    near, polite = _NEAR.get(language), _POLITE.get(language)
    if near is None or polite is None:
        return None
    closely, politely = len(near.findall(words)), len(polite.findall(words))
    return None if closely == politely else closely > politely


def _address_of(mail: OwnMail) -> str | None:
    """Near ("du") or polite ("Sie")."""
    near = nearness(mail.words, mail.language)
    return None if near is None else "near" if near else "polite"


def _length_of(mail: OwnMail) -> str | None:
    return ("brief" if mail.parts.words <= BRIEF else "long") if mail.parts.body else None


_READ: dict[str, Callable[[OwnMail], str | None]] = {
    "greeting": greeting_of,
    "thanks": _thanks_of,
    "closing": _closing_of,
    "name": _name_of,
    "address": _address_of,
    "length": _length_of,
}


def voice_of(lessons: Sequence[Lesson], language: str, address: str) -> Voice:
    """The accepted preferences that hold for a customer: his own before everybody's."""
    held: dict[str, str] = {}
    for scope, subject in ((Scope.ALL, ""), (Scope.CUSTOMER, address.casefold())):
        for one in lessons:
            if one.kind is Kind.PREFERENCE and (one.scope, one.subject, one.language) == (scope, subject, language):
                held[one.about] = one.words
    near = held.get("address")
    return Voice(
        held.get("greeting"), held.get("thanks"), held.get("closing"), held.get("name"),
        near == "near" if near else None, held.get("length") == "brief",
    )  # fmt: skip
