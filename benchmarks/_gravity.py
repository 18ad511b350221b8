"""The labelled mails from which Kontor learns how grave a mail reads: every hand's, and those of the unit tests."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks import (
    _gravity_blind,
    _gravity_everyday,
    _mails_eighth,
    _mails_eleventh,
    _mails_fifth,
    _mails_fourth,
    _mails_ninth,
    _mails_seventh,
    _mails_sixth,
    _mails_tenth,
    _mails_twelfth,
)
from benchmarks._mails_fifth import Mail
from office.replies.own_text import own_text
from tests.mail_cases import rows

_HANDS = (
    _mails_fifth, _mails_sixth, _mails_seventh, _mails_eighth, _mails_ninth, _mails_tenth, _mails_eleventh,
    _mails_twelfth,
)  # fmt: skip
_BY_RULE = {"amount", "unsupported-language"}  # figures and languages say these, no meaning

# What the hands call a reason, by the code that the owner is told.
_CODES = {
    "legal-threat": "legal, damage, police, regulator, amount, threat, debt enforcement, custody, claim, tax, abuse,"
    " discrimination, racism",
    "fraud": "fraud, chargeback, theft, stolen, account",
    "secrets": "bank",
    "wants-human": "human",
    "angry": "complaint, anger, second complaint",
    "data-protection": "privacy, data, privacy leak, leak",
    "press": "press, media",
    "contract-end": "contract-end, cancel, contract end, contract, leaving, termination, withdrawal",
}
_CODE_OF = {name.strip(): code for code, names in _CODES.items() for name in names.split(",")}


@dataclass(frozen=True)
class Labelled:
    """A mail and whether the owner must see it. code: why, "" for an ordinary one; hand: 0 is no hand's."""

    hand: int
    language: str
    subject: str
    text: str
    code: str
    sounds_grave: bool = False


def labelled() -> list[Labelled]:
    """Every mail that deserves a reply or the owner's eyes; machines' and sellers' mails are another matter."""
    return [
        *_of_tests(), *_of_fourth(), *_written(0, _gravity_everyday.MAILS),
        *_of_hands(), *_written(13, _gravity_blind.MAILS),
    ]  # fmt: skip


def _of_tests() -> Iterator[Labelled]:
    for half in ("tuned", "held_out"):
        for code, language, text in rows(f"escalate_{half}"):
            if code not in _BY_RULE:
                yield Labelled(0, language, "", text, code)
        for language, text in rows(f"ordinary_{half}"):
            yield Labelled(0, language, "", text, "")


def _of_fourth() -> Iterator[Labelled]:
    for mail in _mails_fourth.MAILS:
        if mail.right == "answer":  # of the others its hand does not tell why
            yield Labelled(0, mail.language, mail.subject, own_text(_plain(mail.body)).words, "")


def _of_hands() -> Iterator[Labelled]:
    for number, hand in enumerate(_HANDS, 5):
        for mail in (mail for firm in hand.FIRMS for mail in firm.mails if not mail.silent):
            text = own_text(_plain(mail.body)).words
            yield Labelled(number, mail.language, mail.subject, text, _code(mail), bool(mail.looks_like))


def _written(hand: int, mails: Iterable[tuple[str, str, str, str]]) -> Iterator[Labelled]:
    """Mails that were written for this alone: (language, kind, subject, text)."""
    for language, kind, subject, text in mails:
        code = "" if kind in {"ordinary", "sounds-grave"} else kind
        yield Labelled(hand, language, subject, text, code, kind == "sounds-grave")


def _code(mail: Mail) -> str:
    return _CODE_OF.get(mail.must_escalate, "injury") if mail.must_escalate else ""


def _plain(body: str) -> str:
    return re.sub(r"<style.*?</style>|<[^>]+>", " ", body, flags=re.DOTALL) if body.startswith("<html") else body
