"""``kontor replies numbers|learned|missing|keep``: what the replies are worth, and what the owner's answers teach."""

import sys
from collections.abc import Callable, Iterable
from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import reply_learning, reply_missing, reply_numbers
from office.app.reply_learning import LessonRow
from office.cli.session import Options, Result, Session
from office.replies.learning import Scope
from office.replies.numbers import Share


def numbers(session: Session, options: Any) -> Result:
    """The figures of the last weeks; --out writes them as CSV, --hour and --currency say what an hour costs."""
    office = session.office
    if options.hour or options.currency or options.minutes is not None:
        minutes = {"own": str(options.minutes)} if options.minutes is not None else {}
        reply_numbers.set_costs(office, hour=options.hour or "", currency=options.currency or "", minutes=minutes)
    if options.out:
        reply_numbers.save_csv(office, options.out, weeks=options.weeks)
    found = reply_numbers.report(office, weeks=options.weeks)
    return Result(found.as_json(), "\n".join(_figures(found)))


def _figures(found: reply_numbers.Report) -> list[str]:
    total = found.total
    lines = [
        tr("{n} mails came, {d} deserve a reply, {a} were answered.",
           n=total.mails, d=total.deserving, a=total.answered),
        f"{tr('Solved at first contact')}: {share_words(total.resolved)}",
        f"{tr('Sent as drafted')}: {share_words(total.coverage)}",
        f"{tr('Had to be corrected')}: {share_words(total.must_fix)}",
    ]  # fmt: skip
    if found.costs.hour:
        cost = f"{total.cost} {found.costs.currency}"
        lines.append(f"{tr('Cost of a mail')}: {cost}")
    return [*lines, *(f"  {reason}: {n}" for reason, n in total.escalations.items())]


def share_words(share: Share) -> str:
    """So many of so many, "7 of 9 (78 %)"; a sentence where nothing can be said yet."""
    if share.value is None:
        return tr("nothing to count yet")
    return tr("{n} of {of} ({percent} %)", n=share.n, of=share.of, percent=round(100 * share.value))


def learned(session: Session, options: Any) -> Result:
    """What was learned; --accept, --remove and --undo take numbers of the list, --scope says for whom it holds."""
    office = session.office
    reply_learning.learn(office)
    scope = Scope(options.scope) if options.scope else None
    _each(options.accept, lambda number: reply_learning.accept(office, number, scope=scope))
    _each(options.remove, lambda number: reply_learning.remove(office, number))
    _each(options.undo, lambda number: reply_learning.undo(office, number))
    rows = reply_learning.list_lessons(office, *(["proposed", "accepted"] if not options.all else []))
    text = "\n".join(map(_lesson_line, rows)) or tr("Nothing was learned yet: send some answers first.")
    return Result({"lessons": [row.as_json() for row in rows]}, text)


def _each(numbers: Iterable[int], deed: Callable[[int], None]) -> None:
    for number in numbers:
        try:
            deed(number)
        except KeyError:
            raise InputError(tr("There is no lesson {n}.", n=number)) from None


def _lesson_line(row: LessonRow) -> str:
    one = row.lesson
    where = f"{one.scope} {one.subject}".strip()
    return f"{one.id:>4} {one.state:<9} {one.kind} ({where}; {one.about}): {' '.join(one.words.split())}"


def missing(session: Session, _options: Any) -> Result:
    """What customers asked and no document says."""
    found = reply_missing.list_missing(session.office)
    lines = [
        tr_n("{at}. {n} mail asked: {example}", "{at}. {n} mails asked: {example}",
             one.mails, at=place, example=" ".join(one.example.split()))
        for place, one in enumerate(found, 1)
    ]  # fmt: skip
    text = "\n".join(lines) or tr("Every question found its document.")
    return Result({"missing": [one.as_json() for one in found]}, text)


def keep(session: Session, options: Any) -> Result:
    """Keep an answer as a document: --text or standard input; --missing names the place in that list."""
    office = session.office
    words = options.text if options.text is not None else sys.stdin.read()
    again = 0
    if options.missing is not None:
        found = reply_missing.list_missing(office)
        if not 1 <= options.missing <= len(found):
            raise InputError(tr("There is no place {n} in the list.", n=options.missing))
        gap = found[options.missing - 1]
        kept, again = reply_missing.answer_once(office, gap.topic, gap.asks, words)
    else:
        kept = reply_learning.keep_answer(office, words, topic=options.topic or "")
    office.activity.finish(report=session.report, cancel=session.cancel)
    text = tr_n("Kept. {n} draft is written again.", "Kept. {n} drafts are written again.", again)
    return Result({"lesson": kept.id, "document": kept.document, "drafts": again}, text)


ACTIONS = {"numbers": numbers, "learned": learned, "missing": missing, "keep": keep}

_NUMBERS: dict[str, Any] = {"action": "append", "type": int, "default": [], "metavar": "NUMBER"}
OPTIONS: Options = [
    (("--weeks",), {"type": int, "default": reply_numbers.WEEKS, "help": "how many weeks back (numbers)"}),
    (("--hour",), {"metavar": "AMOUNT", "help": "what your hour costs (numbers)"}),
    (("--currency",), {"metavar": "CODE", "help": "in which currency (numbers)"}),
    (("--accept",), {**_NUMBERS, "help": "drafts go by this lesson from now on (learned)"}),
    (("--remove",), {**_NUMBERS, "help": "no longer (learned)"}),
    (("--undo",), {**_NUMBERS, "help": "back to a proposal (learned)"}),
    (("--scope",), {"choices": [scope.value for scope in Scope], "help": "for whom it holds (learned --accept)"}),
    (("--all",), {"action": "store_true", "help": "also what was removed (learned)"}),
    (("--text",), {"help": "the answer; else from standard input (keep)"}),
    (("--topic",), {"metavar": "INTENT", "help": "what it answers; else by its words (keep)"}),
    (("--missing",), {"type": int, "metavar": "PLACE", "help": "the question of that list that it answers (keep)"}),
]
