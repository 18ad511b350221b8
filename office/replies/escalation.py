"""Which mails the owner sees before anybody answers: his rules, with defaults in four languages."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib import resources
from typing import Any

from core.errors import InputError
from core.figures import FigureKind, find_figures
from core.patterns import regex
from core.words import tr
from office.replies.language import SUPPORTED
from office.replies.mail import Mail, MailAttachment
from office.replies.phrases import Said, said

# Weightiest first: the order in which reasons are told.
BY_WORDS = (
    "injury", "legal-threat", "data-protection", "fraud", "press", "secrets", "contract-end", "wants-human",
    "own-words",  # phrases that the owner himself named
)  # fmt: skip
CODES = (*BY_WORDS, "angry", "vip", "amount", "unread-attachment", "unsupported-language")
BY_MEANING = (
    "meaning"  # not a reason, a way to find one (gravity.py); the owner may switch it off as he does a reason
)

_CARD = regex(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_CLOSED_KINDS = (
    "audio/", "video/", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/ms-tnef",
    "application/zip",
    "application/x-zip", "application/x-7z", "application/x-rar", "application/vnd.rar", "application/gzip",
)  # fmt: skip
_CLOSED_FILES = (
    ".p7m",
    ".dat",
    ".zip",
    ".7z",
    ".rar",
    ".gz",
    ".tgz",
    ".m4a",
    ".mp3",
    ".ogg",
    ".opus",
    ".wav",
    ".mp4",
    ".mov",
)
_MARK = regex("[?？]")
_SHOUTED_WORDS = 4
_LOUD_MARKS = 6
_ONCE_HAPPENED = {"injury", "fraud"}  # grave if it was so, a question of terms if it only might be
_ONCE_WANTED = {"contract-end"}  # how and until when one could end it is a question of terms
_NAMED = "contract-end"  # of which a subject may speak, and the mail only ask; not so of a stolen login or the press
HINTS = 2  # weak phrases that weigh as much as a strong one


@cache
def _defaults() -> Mapping[str, Any]:
    return tomllib.loads((resources.files("office.replies") / "escalation.toml").read_text(encoding="utf-8"))


def _phrases(table: Mapping[str, Any], key: str) -> dict[str, tuple[str, ...]]:
    worded = {code: one for code, one in table.items() if code in {*CODES, "repeated"}}
    return {code: tuple(one[key]) for code, one in worded.items() if key in one}


def _groups(table: Mapping[str, Any]) -> dict[str, tuple[tuple[str, ...], ...]]:
    worded = {code: one["together"] for code, one in table.items() if code in CODES and "together" in one}
    return {code: tuple(map(tuple, groups)) for code, groups in worded.items()}


def _amounts(table: Mapping[str, Any]) -> dict[str, Decimal]:
    limits = table.get("limits", {}).get("amounts", {})
    return {currency: Decimal(limit) for currency, limit in limits.items()}


@dataclass(frozen=True, slots=True)
class EscalationRules:
    """The owner's rules: which mails he wants to see before anybody answers. As made: the defaults.

    phrases: per reason code the phrases that call for it (how they are read: phrases.py); hints: weaker ones, two of
    which call for it; people: of whom is spoken, which counts as one hint beside another; stated: phrases that count
    only where they are not asked; unless: words in the same sentence that take them back; harmless: words that mean
    something else, read as if they were not there; together: groups, of each of which a phrase must be said, in
    whatever sentence; always: phrases that nothing takes back. off: reason codes switched off.
    vips: addresses or domains, lower-case. amounts: from this amount on, per ISO currency; a currency that is missing
    has no limit.
    """

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "phrases"))
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "hints"))
    people: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "people"))
    stated: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "stated"))
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "unless"))
    harmless: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "harmless"))
    together: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=lambda: _groups(_defaults()))
    always: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _phrases(_defaults(), "always"))
    off: frozenset[str] = frozenset()
    vips: frozenset[str] = frozenset()
    amounts: Mapping[str, Decimal] = field(default_factory=lambda: _amounts(_defaults()))
    languages: tuple[str, ...] = SUPPORTED


def rules_from(source: str) -> EscalationRules:
    """The defaults with the owner's changes: TOML of the same form, a table for each reason that he words anew.

    At its top may stand off = ["press"], vips = ["big-customer.example"], languages = ["de", "en"]; [limits] too.
    Raises InputError with a sentence for what cannot be read.
    """
    rules = EscalationRules()
    try:
        table = tomllib.loads(source)
        return replace(
            rules,
            phrases={**rules.phrases, **_phrases(table, "phrases")},
            hints={**rules.hints, **_phrases(table, "hints")},
            people={**rules.people, **_phrases(table, "people")},
            stated={**rules.stated, **_phrases(table, "stated")},
            unless={**rules.unless, **_phrases(table, "unless")},
            harmless={**rules.harmless, **_phrases(table, "harmless")},
            together={**rules.together, **_groups(table)},
            always={**rules.always, **_phrases(table, "always")},
            off=frozenset(table.get("off", ())),
            vips=frozenset(one.lower() for one in table.get("vips", ())),
            amounts={**rules.amounts, **_amounts(table)},
            languages=tuple(table.get("languages", rules.languages)),
        )
    except (tomllib.TOMLDecodeError, AttributeError, TypeError, InvalidOperation) as error:
        raise InputError(
            tr("Your rules for mails cannot be read. Mend or remove this: {fault}", fault=str(error))
        ) from error


@dataclass(frozen=True, slots=True)
class Asked:
    """What the rules look at. words: the sender's own, with the subject; text: the same as he wrote it."""

    mail: Mail
    words: Said
    text: str
    language: str
    again: bool  # he wrote before


def reasons_of(asked: Asked, rules: EscalationRules) -> dict[str, str]:
    """The reason codes that hold, weightiest first, each with the words, name or amount that call for it."""
    found = {code: _said(asked.words, code, rules) for code in BY_WORDS}
    if found[_NAMED] and _only_asks(asked, _NAMED, rules):
        found[_NAMED] = ""
    found = {code: "" if _only_names(asked, code, phrase, rules) else phrase for code, phrase in found.items()}
    found["secrets"] = found["secrets"] or _account_in(asked.text)
    found["angry"] = _angry_again(asked, rules)
    found["vip"] = next(filter(rules.vips.__contains__, _names_of(asked.mail)), "")
    found["amount"] = _over_limit(asked.text, asked.language, rules.amounts)
    found["unread-attachment"] = next((one.name for one in asked.mail.attachments if _is_closed(one)), "")
    found["unsupported-language"] = asked.language if asked.language not in {*rules.languages, ""} else ""
    return {code: found[code] for code in CODES if found[code] and code not in rules.off}


def _only_asks(asked: Asked, code: str, rules: EscalationRules) -> bool:
    """Whether the subject alone speaks of it, and the mail asks: "Subject: Cancelling. How long is the term?"."""
    return bool(_MARK.search(asked.text)) and not _said(said(asked.text, asked.language), code, rules)


def _only_names(asked: Asked, code: str, phrase: str, rules: EscalationRules) -> bool:
    """Whether the subject alone calls for it, and the mail takes the same words back: "Filming. What is filming?"."""
    body = said(asked.text, asked.language) if phrase else asked.words
    return bool(phrase) and not _said(body, code, rules) and bool(body.says((phrase,)))


def is_angry(words: Said, text: str, rules: EscalationRules) -> bool:
    """Whether the mail is angry, by its words or because it shouts."""
    return _anger(words, text, rules) > 0


def _anger(words: Said, text: str, rules: EscalationRules) -> int:
    stated = _all_said(words.stated, rules.stated, "angry", rules)
    return len(_all_said(words, rules.phrases, "angry", rules)) + len(stated) + _shouts(text)


def _all_said(words: Said, wanted: Mapping[str, tuple[str, ...]], code: str, rules: EscalationRules) -> list[str]:
    unless = rules.unless.get(code, ())
    return [phrase for phrase in wanted.get(code, ()) if words.says((phrase,), unless)]


def _said(every: Said, code: str, rules: EscalationRules) -> str:
    if told := every.says(rules.always.get(code, ())):
        return told
    meant = every.without(rules.harmless.get(code, ()))
    words = meant.happened if code in _ONCE_HAPPENED else meant.wanted if code in _ONCE_WANTED else meant
    unless = rules.unless.get(code, ())
    if told := words.says(rules.phrases.get(code, ()), unless) or words.stated.says(
        rules.stated.get(code, ()), unless
    ):
        return told
    groups = [words.says(group, unless) for group in rules.together.get(code, ())]
    if groups and all(groups):
        return ", ".join(groups)
    hints = _all_said(words, rules.hints, code, rules)
    if hints:  # who comes with son and daughter is in no danger
        hints += _all_said(words, rules.people, code, rules)[:1]
    return ", ".join(hints) if len(hints) >= HINTS else ""


def _angry_again(asked: Asked, rules: EscalationRules) -> str:
    """Anger of somebody who wrote before: he says so, or the thread does. Only waiting needs more anger."""
    anger = _anger(asked.words, asked.text, rules)
    before = _all_said(asked.words, rules.phrases, "repeated", rules)
    waiting = _all_said(asked.words, rules.hints, "repeated", rules)
    if (before and (anger or waiting)) or (anger and asked.again) or (waiting and anger >= HINTS):
        return next(iter([*before, *waiting]), "!")
    return ""


def _shouts(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{3,}", text)
    loud = [word for word in words if word.isupper()]
    return "?!" in text or ("!!" in text and (len(loud) >= _SHOUTED_WORDS or text.count("!") >= _LOUD_MARKS))


def _names_of(mail: Mail) -> Iterator[str]:
    """The sender's address, its domain, and the domains above."""
    yield mail.sender.address
    parts = mail.sender.domain.split(".")
    yield from (".".join(parts[n:]) for n in range(len(parts) - 1))


def _over_limit(text: str, language: str, limits: Mapping[str, Decimal]) -> str:
    for figure in find_figures(text, language or None):
        if figure.kind is not FigureKind.MONEY:
            continue
        number, _, currency = figure.value.partition(" ")
        if currency in limits and abs(Decimal(number)) >= limits[currency]:
            return figure.text
    return ""


def _account_in(text: str) -> str:
    """A bank account or a card whose check digits are right."""
    iban = next((figure.text for figure in find_figures(text) if figure.kind is FigureKind.IBAN), "")
    return iban or next((found.group() for found in _CARD.finditer(text) if _luhn(found.group())), "")


def _luhn(written: str) -> bool:
    """ISO/IEC 7812-1 annex B."""
    digits = [int(c) for c in reversed(written) if c.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return len(set(digits)) > 1 and (sum(digits[::2]) + sum(doubled)) % 10 == 0


def _is_closed(one: MailAttachment) -> bool:
    """Kontor does not see into it: archives, sound, encrypted mail, and whatever the readers refused."""
    return not one.read or one.kind.startswith(_CLOSED_KINDS) or one.name.casefold().endswith(_CLOSED_FILES)
