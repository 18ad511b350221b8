"""When drafts are written, and how much of the PC that may take: as the owner says."""

from dataclasses import asdict, dataclass
from datetime import datetime, time

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import CPU_SHARE, Office
from office.app.events import Topic

ALWAYS, NOT_BETWEEN, ONLY_BETWEEN = "always", "not-between", "only-between"
SHARES = ("all", "half", "one")


@dataclass(frozen=True, slots=True)
class Hours:
    """mode: always, not between two times of day, or only between them; begin after end goes over midnight.

    Times are "HH:MM", local, as the clock on the wall shows them.
    """

    mode: str = ALWAYS
    begin: str = "08:00"
    end: str = "18:00"


def hours(office: Office) -> Hours:
    """As the owner set them."""
    return Hours(**office.records.setting("working_hours", {}))


def set_hours(office: Office, wanted: Hours) -> None:
    """From now on. Raises InputError for what is no time of day, or for a span of no length."""
    begin, end = _time(wanted.begin), _time(wanted.end)
    if wanted.mode != ALWAYS and begin == end:
        raise InputError(tr("From and until are the same. Choose two different times."))
    kept = Hours(wanted.mode, f"{begin:%H:%M}", f"{end:%H:%M}")
    office.records.set_setting("working_hours", asdict(kept))
    office.mail_waits.set()
    office.events.tell(Topic.SETTINGS, "working_hours")
    office.events.tell(Topic.REPLIES)


def drafts_at(rule: Hours, now: datetime) -> bool:
    """Whether drafts are written at this moment. The end is no longer part of the span."""
    if rule.mode == ALWAYS:
        return True
    at, begin, end = now.time(), _time(rule.begin), _time(rule.end)
    within = begin <= at < end if begin < end else at >= begin or at < end
    return within == (rule.mode == ONLY_BETWEEN)


def model_may_work(office: Office, now: datetime) -> bool:
    """Whether the model may work by itself now: drafts, and what it adds to invoices. What is asked for always is."""
    return drafts_at(hours(office), now)


def resting_until(office: Office, now: datetime) -> str:
    """The time of day at which drafts are written again, "" where they are written now."""
    rule = hours(office)
    if drafts_at(rule, now):
        return ""
    return rule.begin if rule.mode == ONLY_BETWEEN else rule.end


def share(office: Office) -> str:
    """How many of the processor's cores the model may use: "all", "half" or "one"."""
    return str(office.records.setting(CPU_SHARE, "all"))


def set_share(office: Office, wanted: str) -> None:
    """From now on; a model that is loaded starts anew at the next question. Raises InputError."""
    if wanted not in SHARES:
        raise InputError(tr("Choose all cores, half of them, or one."))
    office.records.set_setting(CPU_SHARE, wanted)
    office.close_model()
    office.events.tell(Topic.SETTINGS, "cpu_share")


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text.strip().zfill(5))
    except ValueError as error:
        raise InputError(tr("Write a time of day like 18:00.")) from error
