"""Proof before trust: mails that were answered are drafted anew from what was known then, beside what was sent.

Nothing here writes to a mailbox or into the room Replies; the owner's decision afterwards is one setting per intent.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.errors import InputError
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.app.bootstrap import Office
from office.app.drafting import Draft, draft_mail, own_addresses
from office.app.events import Topic
from office.app.known_by import KnownBy
from office.app.reply_history import History
from office.app.reply_policy import DRAFTS_DEPEND_ON, INTENTS_OFF, intents_off, rules_of
from office.replies import exchanges, judging
from office.replies.asks import INTENTS, intent_of
from office.replies.backtest import Case, Open, Replay
from office.replies.draft import Answered
from office.replies.exchanges import Exchange
from office.replies.glossary import matters_of
from office.replies.judging import Judged, Outcome
from office.replies.mail import Mail
from office.replies.own_text import own_text
from office.replies.pairs import aware
from office.replies.triage import EarlierMail, MailKnown, triage
from office.replies.wishes import Wish
from office.store.backtests import BacktestStore

USUAL_LIMIT = 50
USUAL_MINUTES = 6.0  # that an answer takes by hand, unless the owner says otherwise
_MINUTES, _LAST = "reply_minutes", "reply_backtest"
_SETTINGS = ("reply_audience", *DRAFTS_DEPEND_ON)  # what a draft depends on, beside documents


@dataclass(frozen=True, slots=True)
class Backtest:
    """A replay with what it rests on. undated: documents that bear no day. undated_used: they counted as old.

    model: its name, "" where drafts were made without one.
    """

    replay: Replay
    own: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    undated_used: bool = False
    model: str = ""
    refused: tuple[tuple[str, str], ...] = ()
    off: frozenset[str] = field(default_factory=frozenset)


def replay(
    office: Office,
    history: History,
    *,
    limit: int = USUAL_LIMIT,
    own: Iterable[str] = (),
    undated: bool = False,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Backtest:
    """Draft the latest `limit` answered mails anew. What was found is kept at once: stopped, it goes on there.

    own: the firm's addresses, else those of its accounts, else the one that most mails share. undated: documents
    without a day of their own count as known all along, not as new on the day they came. Raises InputError where no
    mail has an answer, and Cancelled.
    """
    if limit < 1:
        raise InputError(tr("Replay at least one mail."))
    firm = exchanges.own_addresses(history.mails, {one.casefold() for one in own} or own_addresses(office))
    found = exchanges.exchanges(history.mails, firm)[:limit]
    if not found:
        raise InputError(_nothing_answered(firm))
    work = _Replaying(office, history.mails, firm, undated=undated)
    _remember(office, work, found, history, undated=undated)
    pace = Pace(len(found))
    for n, exchange in enumerate(found):
        if cancel:
            cancel.check()
        report(pace.at(n, exchange.mail.plain_subject or exchange.mail.sender.address))
        work.judge(exchange, cancel or CancelToken())
    office.events.tell(Topic.REPLIES, "backtest")
    return _held(office, office.records.setting(_LAST))


def _nothing_answered(firm: frozenset[str]) -> str:
    if not firm:
        return tr("Which address is yours? No mail account is entered, and no address stands in most of these mails.")
    return tr("No mail here has an answer of {address}. Add the folder of sent mails.", address=min(firm))


def last(office: Office) -> Backtest | None:
    """The latest back-test as far as it came; None before the first."""
    held: Mapping[str, Any] = office.records.setting(_LAST, {})
    return _held(office, held) if held else None


def _held(office: Office, held: Mapping[str, Any]) -> Backtest:
    cases = BacktestStore(office.records.database).cases(held["knowledge"])
    done = [Case.from_json(cases[key]) for key in held["exchanges"] if key in cases]
    return Backtest(
        Replay(tuple(done), len(held["exchanges"]) - len(done), minutes(office)),
        tuple(held["own"]),
        tuple(held["undated"]),
        held["undated_used"],
        held["model"],
        tuple((name, why) for name, why in held["refused"]),
        intents_off(office),
    )


def _remember(
    office: Office, work: "_Replaying", found: Sequence[Exchange], history: History, *, undated: bool
) -> None:
    told = {
        "knowledge": work.knowledge,
        "exchanges": [one.key for one in found],
        "own": sorted(work.firm),
        "undated": work.undated,
        "undated_used": undated,
        "model": work.model,
        "refused": history.refused,
    }
    office.records.set_setting(_LAST, told)


# --- what the owner decides ----------------------------------------------------------------------------------------


def switch_drafting(office: Office, intent: str, *, on: bool) -> None:
    """Drafts for mails that ask this, or none: they are listed for the owner. Raises InputError for no intent."""
    if intent not in INTENTS:
        raise InputError(tr("There is no such intent: {intent}.", intent=intent))
    off = intents_off(office) - {intent} if on else intents_off(office) | {intent}
    office.records.set_setting(INTENTS_OFF, sorted(off))
    office.events.tell(Topic.REPLIES, "intents")


def minutes(office: Office) -> float:
    """How long an answer takes by hand."""
    return float(office.records.setting(_MINUTES, USUAL_MINUTES))


def set_minutes(office: Office, wanted: float) -> None:
    """Raises InputError for what is no time of work."""
    if not 0 < wanted <= 240:
        raise InputError(tr("How many minutes does an answer take by hand? Enter 1 to 240."))
    office.records.set_setting(_MINUTES, wanted)


# --- one mail after the other --------------------------------------------------------------------------------------


class _Replaying:
    """Drafts past mails with what was known on their day."""

    def __init__(self, office: Office, mails: Sequence[Mail], firm: frozenset[str], *, undated: bool) -> None:
        self._office, self._mails, self.firm = office, mails, firm
        self._rules = rules_of(office)
        self._store = BacktestStore(office.records.database)
        stored = office.library.documents()
        self.undated = sorted(one.names[0] for one in stored if not one.date)
        self._came = {row.sha256: "" if undated else row.added_at for row in office.records.documents()}
        if undated:
            self._came = dict.fromkeys((one.document for one in stored), "0")
        model = office.model()
        self.model = model.name if model else ""
        held = [(one.document, one.date or self._came.get(one.document, "")) for one in stored]
        settings = [office.records.setting(key) for key in _SETTINGS]
        told = json.dumps([sorted(held), settings, sorted(firm), self.model], sort_keys=True)
        self.knowledge = hashlib.sha256(told.encode()).hexdigest()
        self._done = frozenset(self._store.cases(self.knowledge))

    def judge(self, exchange: Exchange, cancel: CancelToken) -> None:
        """Draft, hold against the answer, keep. One that was judged with the same knowledge is passed over."""
        if exchange.key in self._done:
            return
        day = exchange.mail.date.date().isoformat() if exchange.mail.date else ""
        made, found = self._judged(exchange, KnownBy(self._office.library, day, self._came), cancel)
        self._store.keep(self.knowledge, exchange.key, _case(exchange, day, made, found).as_json())

    def _judged(self, exchange: Exchange, documents: KnownBy, cancel: CancelToken) -> tuple[Draft, Judged]:
        mail, answer, words = exchange.mail, exchange.answer, own_text(exchange.mail.text).words
        known = self._known(mail)

        def drafted(wish: Wish) -> Draft:
            return draft_mail(self._office, mail, known=replace(known, wish=wish), documents=documents, cancel=cancel)

        made = drafted(Wish(all_intents=True))
        if made.decision == "no-reply":
            return made, Judged(Outcome.UNUSABLE, ("no-reply", *made.reasons))
        if made.decision == "escalate":
            anyway = drafted(Wish(anyway=True))
            found = judging.escalated(anyway.reply, answer, words)
            return anyway, replace(found, reasons=(*made.reasons, *found.reasons))
        return made, judging.judged(made.reply, answer, words)

    def _known(self, mail: Mail) -> MailKnown:
        """What triage knew then: the customer's earlier mails of the thread, and with whom the firm had to do."""
        before = [one for one in self._mails if one is not mail and _is_before(one, mail)]
        met = {address.address for one in before if one.sender.address in self.firm for address in one.to}
        named = {mail.in_reply_to, *mail.references} - {""}
        thread = [one for one in before if one.message_id in named]
        return MailKnown(
            own_addresses=self.firm,
            correspondents=frozenset(met | {one.sender.address for one in before} - self.firm),
            thread=tuple(map(self._earlier, thread)),
        )

    def _earlier(self, mail: Mail) -> EarlierMail:
        judged = triage(mail, own_text(mail.text), MailKnown(own_addresses=self.firm), self._rules)
        own = mail.sender.address in self.firm
        return EarlierMail(mail.sender.address, mail.date, own=own, angry=judged.angry, shape=judged.shape)


def _is_before(one: Mail, mail: Mail) -> bool:
    first, second = aware(one.date), aware(mail.date)
    return bool(first and second and first < second)


def _case(exchange: Exchange, day: str, made: Draft, found: Judged) -> Case:
    mail, reply = exchange.mail, made.reply
    answered = reply.answered if reply else ()
    intents = dict.fromkeys(one.ask.intent for one in answered) or {intent_of(made.customer_text): None}
    lost = judging.sentences_lacking(exchange.answer, found.lacking)
    wanting = found.outcome in {Outcome.FILL, Outcome.UNUSABLE}
    return Case(
        key=exchange.key,
        sender=mail.sender.name or mail.sender.address,
        subject=mail.plain_subject,
        day=day,
        language=made.language,
        intents=tuple(intents),
        outcome=found.outcome,
        reasons=tuple(dict.fromkeys(found.reasons)),
        lacking=found.lacking,
        against=found.against,
        open=tuple(_wanted(answered, lost)) if wanting else (),
        asked=made.customer_text,
        draft=reply.text if reply else "",
        sent=exchange.answer,
    )


def _wanted(answered: Iterable[Answered], lost: Sequence[str]) -> Iterator[Open]:
    """Asks without evidence, and those whose evidence does not hold what the owner answered; with his sentences.

    lost: the sentences of his answer that the draft lacks.
    """
    for one in answered:
        matters = matters_of(one.ask.text)
        answers = [words for words in lost if not matters or matters & matters_of(words)]
        if one.gap == "fill" or (one.gap == "check" and answers):
            yield Open(one.ask.text, one.ask.intent, tuple(sorted(matters)), tuple(answers))
