"""A reply put together: a frame from templates, evidence word for word, and a visible gap where nothing is proven.

Nothing of the customer's own words goes into a reply but his name, so that nobody writes our letters for us.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib import resources
from typing import Any, Literal

from core.evidence import Quote
from core.figures import FigureKind
from core.patterns import regex
from office.replies.asks import Ask, label_of
from office.replies.audience import speaks_to_machines
from office.replies.changes import CHOICE
from office.replies.claims import ADDRESSES, Claim, find_claims
from office.replies.mail import Mail
from office.replies.prepared import prepared_line
from office.replies.proving import Allowed, Proven, prove
from office.replies.voice import GIVEN, NAME, Voice, given_name

_FRAMES: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "frames.toml").read_text(encoding="utf-8")
)
MOST_SUBJECT = 120
Gap = Literal["", "fill", "check", "decide", "conflict"]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a reply and the quotes that it rests on. translated: its words are the model's.

    backing: the quotes as the gate reads them, a table's row with its headers; as they stand where it is empty.
    """

    text: str
    evidence: tuple[Quote, ...]
    language: str = ""
    translated: bool = False
    backing: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """One ask with what the reply says to it. gap: why the owner has to look: a mark stands in the reply."""

    ask: Ask
    said: tuple[Said, ...] = ()
    gap: Gap = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as text, with its claims in places of that text, and the asks as they stand in it."""

    text: str
    answered: tuple[Answered, ...]
    claims: tuple[Proven, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is left for the owner to fill."""
        return bool(self.answered) and not any(one.gap for one in self.answered)

    @property
    def evidence(self) -> tuple[Quote, ...]:
        """Every quote that the reply rests on, each once, in order."""
        quotes = (quote for one in self.answered for said in one.said for quote in said.evidence)
        return tuple(dict.fromkeys(quotes))


@dataclass(frozen=True, slots=True)
class Letterhead:
    """How a reply begins and ends. name: the customer's, "" where it is no name. signature: the owner's own words.

    voice: what he accepted of how he writes. address: "anh" or "chị", where a Vietnamese customer's mail says which.
    checked_by: who is named in the line "prepared with AI, checked by", "" for no such line.
    """

    language: str
    name: str = ""
    signature: str = ""
    voice: Voice = Voice()  # noqa: RUF009  frozen
    address: str = ""
    checked_by: str = ""


def written(letterhead: Letterhead, answered: Sequence[Answered], customer_text: str, allowed: Allowed) -> Reply:
    """The reply, every claim of it proven: what cannot be is taken out once, and a gap stands in its place."""
    kept = tuple(_repaired(one, customer_text, allowed) for one in answered)
    lines = _Lines(frame(letterhead.language))
    lines.opening(letterhead)
    for label, group in _by_label(kept, letterhead.language).items():
        lines.topic(label, group, alone=len(kept) == 1)
    lines.closing(letterhead)
    claims = [proven for start, said in lines.said for proven in _claims_of(said, start, customer_text, allowed)]
    return Reply(lines.text, kept, tuple(claims))


def frame(language: str) -> dict[str, Any]:
    """The templates of a language; English for one that has none."""
    found: dict[str, Any] = _FRAMES.get(language) or _FRAMES["en"]
    return found


def _by_label(answered: Sequence[Answered], language: str) -> dict[str, list[Answered]]:
    """Asks of one matter stand under one heading, in the order in which the first of each came."""
    groups: dict[str, list[Answered]] = {}
    for one in answered:
        groups.setdefault(label_of(one.ask.intent, language), []).append(one)
    return groups


# --- the gate ------------------------------------------------------------------------------------------------------


def _repaired(one: Answered, customer_text: str, allowed: Allowed) -> Answered:
    kept = tuple(said for said in one.said if _all_proven(said, customer_text, allowed))
    if len(kept) == len(one.said):
        return one
    return replace(one, said=kept, gap=one.gap or ("check" if kept else "fill"))


def _all_proven(said: Said, customer_text: str, allowed: Allowed) -> bool:
    return all(one.status != "unproven" for one in _claims_of(said, 0, customer_text, allowed))


def _claims_of(said: Said, start: int, customer_text: str, allowed: Allowed) -> list[Proven]:
    claims = find_claims(said.text, said.language)
    found = prove(claims, said.backing or said.evidence, customer_text, allowed)
    return [replace(one, claim=_moved(one.claim, start), evidence=_verbatim(one.evidence, said)) for one in found]


def _verbatim(quotes: Sequence[Quote], said: Said) -> tuple[Quote, ...]:
    places = {quote.at for quote in quotes}
    return tuple(quote for quote in said.evidence if quote.at in places)


def _moved(claim: Claim, by: int) -> Claim:
    return replace(claim, start=claim.start + by)


# --- lines ---------------------------------------------------------------------------------------------------------


class _Lines:
    """The text as it grows, and where each sentence of evidence stands in it."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.words = words
        self.text = ""
        self.said: list[tuple[int, Said]] = []

    def opening(self, letterhead: Letterhead) -> None:
        voice = letterhead.voice
        thanks = self.words.get("thanks_near", self.words["thanks"]) if voice.near else self.words["thanks"]
        said = thanks if voice.thanks is None else voice.thanks
        self.text += f"{self._greeting(letterhead)}\n" + (f"\n{said}\n" if said else "")

    def _greeting(self, letterhead: Letterhead) -> str:
        """As the owner greets; a greeting that wants a name, and has none, is that of the template."""
        near = self.words.get("greeting_near", "") if letterhead.voice.near else ""
        wanted = str(letterhead.voice.greeting or near or self.words["greeting_named"])
        if letterhead.address:
            wanted = wanted.replace("anh/chị", letterhead.address)
        if not letterhead.name and (NAME in wanted or GIVEN in wanted):
            return str(self.words["greeting"])
        given = given_name(letterhead.name, letterhead.language)
        return wanted.replace(NAME, letterhead.name).replace(GIVEN, given)

    def topic(self, label: str, group: Sequence[Answered], *, alone: bool) -> None:
        """The asks of one matter: first what is sure, then what the owner looks at. Nothing is said twice."""
        topic = self.words["topic"].format(label=label)
        self.text += "\n" if alone else f"\n{topic[:1].upper()}{topic[1:]}\n"
        for said in self._new(one for one in group if not one.gap):
            self._say(said)
        for gap in dict.fromkeys(one.gap for one in group if one.gap):
            self._ask_owner(gap, self._new(one for one in group if one.gap == gap), label)

    def _new(self, group: Iterable[Answered]) -> list[Said]:
        """What is not said yet: a sentence, or a row, that answers two asks is told once."""
        told = {said.evidence or said.text for _, said in self.said}
        new: dict[object, Said] = {}
        for said in (said for one in group for said in one.said):
            new.setdefault(said.evidence or said.text, said)
        return [said for key, said in new.items() if key not in told]

    def _ask_owner(self, gap: Gap, new: Sequence[Said], label: str) -> None:
        """What may answer stands below its mark, a line each: the owner keeps one and deletes the rest."""
        is_choice = (gap == "check" and len(new) > 1) or (gap == "decide" and bool(new))
        mark = self.words["choose" if is_choice and gap == "check" else gap].format(label=label) + "\n"
        self.text += mark if is_choice else ""
        for said in new:
            self._say(said, CHOICE if is_choice else "")
        self.text += "" if is_choice else mark

    @property
    def _language(self) -> str:
        return next(language for language, words in _FRAMES.items() if words is self.words)

    def _say(self, said: Said, before: str = "") -> None:
        text = said.text
        if said.language and said.language != self._language and not said.translated:
            language = self.words["languages"].get(said.language, said.language)
            text = self.words["elsewhere"].format(language=language, text=said.text)
        text = before + text
        self.said.append((len(self.text) + text.index(said.text, len(before)), said))
        self.text += text + "\n"

    def closing(self, letterhead: Letterhead) -> None:
        signature = letterhead.voice.name or letterhead.signature
        self.text += f"\n{letterhead.voice.closing or self.words['closing']}\n"
        if signature.strip():
            self.text += f"{signature.strip()}\n"
        if letterhead.checked_by:
            self.text += f"\n{prepared_line(letterhead.language, letterhead.checked_by)}\n"


# --- the head of a reply -------------------------------------------------------------------------------------------

_NOT_IN_A_SUBJECT = ADDRESSES | {FigureKind.MONEY, FigureKind.PERCENT}
_NAME = regex(r"[^\W\d_]{1,20}(?:[-'’. ]{1,2}[^\W\d_]{1,20}){0,4}\.?")
_ROLE = regex(
    r"\b(?:info|office|team|service|support|shop|kontakt|contact|mail|admin|sales|buchhaltung|noreply|no reply)\b",
    re.IGNORECASE,
)


def name_of(mail: Mail) -> str:
    """The sender's name for the greeting; "" where what stands there could be anything but a name."""
    name = mail.sender.name.strip().strip("\"'")
    if "," in name:  # "Berg, Anna"
        family, _, given = name.partition(",")
        name = f"{given.strip()} {family.strip()}"
    if not _NAME.fullmatch(name) or len(name) > 40 or _ROLE.search(name) or find_claims(name):
        return ""
    return name if _is_his(name, mail) else ""


def _is_his(name: str, mail: Mail) -> bool:
    """Whether the mail itself or its address bears the name too: a display name alone is anybody's text."""
    written = f"{mail.text}\n{mail.sender.address.partition('@')[0]}".casefold()
    return any(part in written for part in re.split(r"[\s.'’-]+", name.casefold()) if part)


def subject_of(mail: Mail, language: str) -> str:
    """The mail's subject, answered; a neutral one where it says nothing, or holds an address, a price or an order."""
    words = frame(language)
    plain = " ".join(mail.plain_subject.split())[:MOST_SUBJECT]
    unsafe = any(claim.kind in _NOT_IN_A_SUBJECT for claim in find_claims(plain)) or speaks_to_machines(plain)
    return str(words["again"].format(subject=words["subject"] if unsafe or not plain else plain))


def recipients(mail: Mail, own: frozenset[str]) -> tuple[list[str], list[str]]:
    """To whom a reply goes, by the mail's head alone (RFC 5322, 3.6.3): Reply-To, else From; Cc is kept."""
    to = [one.address for one in (mail.reply_to or (mail.sender,)) if "@" in one.address and one.address not in own]
    others = [one.address for one in mail.cc if "@" in one.address]
    return list(dict.fromkeys(to)), [one for one in dict.fromkeys(others) if one not in own and one not in to]
