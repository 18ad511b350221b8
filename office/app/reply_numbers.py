"""The figures of the replies: what came, what was sent as drafted, who had to write again, what it costs."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.files import save_file
from core.words import tr
from office.app import reply_backtest
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.reply_sent import came_at, sent_of
from office.replies import sampling
from office.replies.numbers import (
    OWN,
    USUAL_MINUTES,
    Answer,
    Costs,
    Numbers,
    Share,
    Ticket,
    by_week,
    numbers,
    week_of,
)
from office.store.sent_mails import JudgedMail, SentMail

COSTS = "reply_costs"  # the setting: {"hour": "45.00", "currency": "EUR", "minutes": {"ready": "1", …}}
WEEKS = 12
_MOST_MINUTES = Decimal(480)
_MOST_HOUR = Decimal(10_000)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of the last weeks together, and of each week in which mail came, the oldest first."""

    total: Numbers
    weeks: Mapping[str, Numbers]
    costs: Costs

    def as_json(self) -> dict[str, Any]:
        """As `kontor replies numbers` tells it."""
        return {
            "total": numbers_json(self.total),
            "weeks": [{"week": week, **numbers_json(found)} for week, found in self.weeks.items()],
            "currency": self.costs.currency,
            "hour": str(self.costs.hour),
            "minutes": {kind: str(minutes) for kind, minutes in self.costs.minutes.items()},
        }


def report(office: Office, *, weeks: int = WEEKS) -> Report:
    """The figures of the last `weeks` weeks."""
    moment = datetime.now(UTC)
    everything = tickets(office)
    shown = [one for one in everything if one.at > moment - timedelta(weeks=weeks)]
    costs = costs_of(office)
    by = {week: numbers(found, everything, moment, costs) for week, found in by_week(shown).items()}
    return Report(numbers(shown, everything, moment, costs), by, costs)


def tickets(office: Office) -> list[Ticket]:
    """Every mail that was judged, with the answer that it got."""
    sent = sent_of(office)
    answers = {answer.mail: answer for answer in sent.all() if answer.mail is not None}
    return [_ticket(mail, answers.get(mail.id)) for mail in sent.judged()]


def _ticket(mail: JudgedMail, answer: SentMail | None) -> Ticket:
    told = mail.outcome
    seconds = (told.get("seconds") or {}).get("total")
    return Ticket(
        id=mail.id,
        at=came_at(mail),
        decision=str(told.get("decision", "escalate")),
        person=str(told.get("from", "")).casefold(),
        thread=mail.thread,
        topics=frozenset(str(ask["intent"]) for ask in told.get("asks") or ()),
        reasons=tuple(map(str, told.get("reasons") or ())),
        seconds=None if seconds is None else float(seconds),
        answer=_answer(answer) if answer else None,
        risk=sampling.risk_of(told),
    )


def _answer(sent: SentMail) -> Answer:
    edit = sent.edit
    if edit is None:
        return Answer(_moment(sent.sent_at))
    return Answer(_moment(sent.sent_at), float(edit["distance"]), bool(edit["matters"]), bool(edit["must_fix"]))


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


# --- what an hour costs --------------------------------------------------------------------------------------------


def costs_of(office: Office) -> Costs:
    """What the owner said an hour costs, and how long each kind of work takes him."""
    told: dict[str, Any] = office.records.setting(COSTS, {})
    said = {kind: Decimal(minutes) for kind, minutes in told.get("minutes", {}).items()}
    minutes = {**USUAL_MINUTES, OWN: Decimal(str(reply_backtest.minutes(office))), **said}
    return Costs(Decimal(told.get("hour", "0")), str(told.get("currency", "EUR")), minutes)


def set_costs(
    office: Office, *, hour: str = "", currency: str = "", minutes: Mapping[str, str] | None = None
) -> Costs:
    """Keep what the owner says of it; what is empty stays. Raises InputError for what is no sensible figure."""
    told: dict[str, Any] = dict(office.records.setting(COSTS, {}))
    if hour:
        told["hour"] = str(_figure(hour, _MOST_HOUR))
    if currency:
        if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
            raise InputError(tr("Write the currency with three letters, like EUR."))
        told["currency"] = currency.upper()
    said = {kind: str(_figure(value, _MOST_MINUTES)) for kind, value in (minutes or {}).items() if value}
    if own := said.pop(OWN, ""):
        reply_backtest.set_minutes(office, float(own))
    told["minutes"] = {**told.get("minutes", {}), **said}
    office.records.set_setting(COSTS, told)
    office.events.tell(Topic.REPLIES)
    return costs_of(office)


def _figure(written: str, most: Decimal) -> Decimal:
    try:
        figure = Decimal(written.strip().replace(",", "."))
    except InvalidOperation:
        raise InputError(tr("“{text}” is no number.", text=written)) from None
    if not figure.is_finite() or not 0 <= figure <= most:
        raise InputError(tr("Enter a number between 0 and {most}.", most=most))
    return figure


# --- the weekly sample ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A draft of the week to look at. by: "random" or "risk". answers: the scorecard, {} while it is open."""

    mail: int
    by: str
    sender: str
    subject: str
    draft: str
    sent: str
    answers: Mapping[str, bool]
    note: str = ""


def sample(office: Office, week: str = "") -> tuple[str, list[SampleRow]]:
    """The drafts of a week that the owner looks at again; without a name that of the last whole week."""
    wanted = week or week_of(datetime.now(UTC) - timedelta(weeks=1))
    drawn = sampling.week_sample(wanted, by_week(tickets(office)).get(wanted, []))
    sent = sent_of(office)
    mails, cards = {mail.id: mail for mail in sent.judged()}, sent.scores()
    answers = {answer.mail: answer for answer in sent.all() if answer.mail is not None}
    return wanted, [_sampled(one, mails[one.ticket.id], answers, cards.get(one.ticket.id, {})) for one in drawn]


def _sampled(
    one: sampling.Sampled, mail: JudgedMail, answers: Mapping[int, SentMail], card: Mapping[str, Any]
) -> SampleRow:
    told = mail.outcome
    answer = answers.get(mail.id)
    return SampleRow(
        mail.id,
        one.by,
        str(told.get("from_name") or told.get("from") or ""),
        str(told.get("mail_subject", "")),
        str(told.get("reply", "")),
        answer.words if answer else "",
        dict(card.get("answers") or {}),
        str(card.get("note", "")),
    )


def score(office: Office, week: str, mail: int, answers: Mapping[str, bool], note: str = "") -> None:
    """The owner's scorecard for one mail. Raises InputError for a question that is none."""
    if unknown := set(answers) - set(sampling.QUESTIONS):
        raise InputError(tr("The scorecard has no question “{name}”.", name=min(unknown)))
    card = {"answers": dict(answers), "note": note.strip()[:500]}
    sent_of(office).score(mail, week, card, datetime.now(UTC).isoformat(timespec="seconds"))
    office.events.tell(Topic.REPLIES)


def scores(office: Office) -> dict[str, tuple[int, int]]:
    """For each question of the scorecard how many yes among how many answers, over all weeks."""
    return sampling.score(sent_of(office).scores().values())


# --- out of Kontor -------------------------------------------------------------------------------------------------

HEAD = (
    "week", "mails", "deserving", "drafted", "answered", "resolved", "resolved_of", "pending", "unchanged",
    "must_fix", "must_fix_of", "seconds", "distance", "escalated", "cost", "currency", "saved_minutes",
)  # fmt: skip


def numbers_json(found: Numbers) -> dict[str, Any]:
    """One week's figures, shares with what they rest on."""
    return {
        "mails": found.mails,
        "deserving": found.deserving,
        "drafted": found.drafted,
        "answered": found.answered,
        "first_contact_resolution": share_json(found.resolved),
        "pending": found.pending,
        "automation_coverage": share_json(found.coverage),
        "must_fix": share_json(found.must_fix),
        "seconds_to_draft": found.seconds,
        "edit_distance": found.distance,
        "escalations": dict(found.escalations),
        "cost_per_mail": str(found.cost),
        "saved_minutes": str(found.saved),
    }


def share_json(share: Share) -> dict[str, Any]:
    """A share with its parts and its 95 % interval."""
    low, high = share.interval
    value = None if share.value is None else round(share.value, 4)
    return {"n": share.n, "of": share.of, "value": value, "interval": [round(low, 4), round(high, 4)]}


def save_csv(office: Office, target: Path, *, weeks: int = WEEKS) -> int:
    """A row for each week, figures as plain numbers; returns how many weeks. No cell is a formula."""
    found = report(office, weeks=weeks)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEAD)
    for week, one in found.weeks.items():
        writer.writerow(_cells(week, one, found.costs.currency))
    with save_file(target) as file:
        file.write(text.getvalue().encode())
    return len(found.weeks)


def _cells(week: str, one: Numbers, currency: str) -> list[object]:
    known = ("" if each is None else f"{each:.3f}" for each in (one.seconds, one.distance))
    return [
        week, one.mails, one.deserving, one.drafted, one.answered, one.resolved.n, one.resolved.of, one.pending,
        one.coverage.n, one.must_fix.n, one.must_fix.of, *known, sum(one.escalations.values()), one.cost, currency,
        one.saved,
    ]  # fmt: skip
