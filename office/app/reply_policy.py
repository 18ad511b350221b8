"""What the owner decides once about replies: what drafts may promise, which mails are his, how they are signed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.app.invoice_memory import firm_of
from office.replies.commitments import KINDS
from office.replies.escalation import CODES, EscalationRules, rules_from

# What a draft repeats from the documents unless the owner says otherwise: published terms, never blame or favours.
USUAL_COMMITMENTS = KINDS - {"liability", "compensation", "exception"}
INTENTS_OFF = "reply_intents_off"  # the setting: intents of which the owner wants no drafts
OWN_WORDING = "reply_rules"  # the setting: rules that he words himself, TOML as in escalation.toml
_CHOICES = (
    "reply_escalation"  # the setting: {"off": [code…], "vips": […], "words": […], "amounts": {currency: limit}}
)
_COMMITMENTS, _SIGNATURE, _CHECKED_BY = "reply_commitments", "reply_signature", "reply_checked_by"
DRAFTS_DEPEND_ON = (_COMMITMENTS, OWN_WORDING, _CHOICES)  # settings that change what a draft says
_LONGEST = 2_000  # characters of a signature


@dataclass(frozen=True, slots=True)
class ReplyPolicy:
    """The owner's word on replies, as the card in Settings shows it.

    commitments: kinds of promise that a draft may repeat from his documents (commitments.toml). off: reasons for
    which he does not want to see a mail first (escalation.CODES). vips: addresses and domains that he answers
    himself. words: phrases, as phrases.py reads them, that make a mail his own. limit: from this amount on, in
    `currency`, the firm's own. checked_by: the name in the line "prepared with AI, checked by", "" for no such line.
    """

    commitments: frozenset[str] = USUAL_COMMITMENTS
    off: frozenset[str] = frozenset()
    vips: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    limit: Decimal = Decimal(0)
    currency: str = "EUR"
    signature: str = ""
    checked_by: str = ""


def policy(office: Office) -> ReplyPolicy:
    """As it holds now. Raises InputError where the rules that he worded himself cannot be read."""
    rules, currency = rules_of(office), home_currency(office.records)
    return ReplyPolicy(
        commitments=commitments(office),
        off=rules.off,
        vips=tuple(sorted(rules.vips)),
        words=tuple(rules.phrases.get("own-words", ())),
        limit=rules.amounts.get(currency, Decimal(0)),
        currency=currency,
        signature=str(office.records.setting(_SIGNATURE, "")),
        checked_by=checked_by(office),
    )


def set_policy(office: Office, wanted: ReplyPolicy) -> None:
    """For every draft from now on. Raises InputError, and then nothing is changed."""
    if wanted.limit <= 0 and "amount" not in wanted.off:
        raise InputError(tr("Write from which amount on you want to see a mail, or take its tick away."))
    for one in wanted.vips:
        if not re.fullmatch(r"(?:[^\s@]+@)?[^\s@]+\.[^\s@]+", one):
            raise InputError(tr("This is neither a mail address nor a domain: {words}", words=one))
    unknown = (wanted.off - set(CODES)) | (wanted.commitments - KINDS)
    if unknown:
        raise InputError(tr("Kontor does not know this rule: {words}", words=", ".join(sorted(unknown))))
    records = office.records
    with records.database.write():
        records.set_setting(_CHOICES, _as_json(wanted, rules_of(office).amounts))
        records.set_setting(_COMMITMENTS, sorted(wanted.commitments))
        records.set_setting(_SIGNATURE, wanted.signature.strip()[:_LONGEST])
        records.set_setting(_CHECKED_BY, " ".join(wanted.checked_by.split())[:80])
    office.events.tell(Topic.SETTINGS, "replies")


def _as_json(wanted: ReplyPolicy, amounts: Mapping[str, Decimal]) -> dict[str, Any]:
    limits = {**amounts, wanted.currency: wanted.limit} if wanted.limit > 0 else amounts
    return {
        "off": sorted(wanted.off),
        "vips": _once(one.lower() for one in wanted.vips),
        "words": _once(one for one in wanted.words if re.search(r"\w", one)),
        "amounts": {currency: str(limit) for currency, limit in limits.items()},
    }


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(one.split()) for one in words if one.strip()))


def rules_of(office: Office) -> EscalationRules:
    """Which mails he sees before anybody answers: the defaults, his own wording over them, his choices over both.

    Raises InputError where his wording cannot be read.
    """
    rules = rules_from(office.records.setting(OWN_WORDING, ""))
    chosen = office.records.setting(_CHOICES, None)
    if chosen is None:
        return rules
    return replace(
        rules,
        off=frozenset(chosen["off"]),
        vips=frozenset(chosen["vips"]),
        phrases={**rules.phrases, "own-words": tuple(chosen["words"])},
        amounts={currency: Decimal(limit) for currency, limit in chosen["amounts"].items()},
    )


def word_rules(office: Office, source: str) -> None:
    """His own wording of the rules, TOML as in escalation.toml; "" for the defaults. Raises InputError."""
    rules_from(source)
    office.records.set_setting(OWN_WORDING, source)
    office.events.tell(Topic.SETTINGS, "replies")


def commitments(office: Office) -> frozenset[str]:
    """Kinds of promise that a draft may repeat from the documents."""
    return frozenset(office.records.setting(_COMMITMENTS, sorted(USUAL_COMMITMENTS)))


def signature(office: Office) -> str:
    """What stands below a letter: his own words, else the firm's name."""
    return str(office.records.setting(_SIGNATURE, "")) or " ".join(firm_of(office.records).names[:1])


def checked_by(office: Office) -> str:
    """The name in the line that says how a draft came about, "" where he wants no such line."""
    return str(office.records.setting(_CHECKED_BY, ""))


def intents_off(office: Office) -> frozenset[str]:
    """Intents of which he wants no drafts."""
    return frozenset(office.records.setting(INTENTS_OFF, []))
