"""``kontor close``: the month reviewed and checked, the owner's decisions, the lock."""

from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import categorising, close_comments, closing
from office.app.close_state import Close, key_of
from office.app.close_words import step_title
from office.books.closing.step import StepState
from office.books.periods import checked_period, period_of
from office.books.proposal import Proposal
from office.cli.books import questions_json, questions_text
from office.cli.session import Options, Result, Session

_MARKS = {StepState.DONE: "●", StepState.ASKED: "○", StepState.BLOCKED: "■"}


def run(session: Session, options: Any) -> Result:
    """Decide what was asked to be decided, then compute the close anew."""
    period = checked_period(options.period)
    session.office.activity.finish(report=session.report, cancel=session.cancel)
    if options.confirm:
        closing.confirm(session.office, options.confirm)
    if options.decline:
        closing.decline(session.office, period, options.decline)
    for answer in options.book:
        subject, _, account = answer.partition("=")
        if not account:
            raise InputError(tr("Write it as SUBJECT=ACCOUNT, for example bank-17=4930."))
        categorising.choose(session.office, subject.replace("-", " "), account, always=options.always)
    posted = closing.accept(session.office, period, options.accept) if options.accept else []
    done = categorising.bring_up_to_date(session.office)
    if options.word:
        close_comments.word_changes(session.office, period, report=session.report, cancel=session.cancel)
    made = closing.close(session.office, period, lock=options.lock, report=session.report, cancel=session.cancel)
    asked = [each for each in done.questions if period_of(each.held.date) == period]
    told = {**made.as_json(), "posted": [entry.number for entry in posted], "questions": questions_json(asked)}
    return Result(told, "\n".join([_text(made, len(posted)), *questions_text(asked)]))


def _text(made: Close, posted: int) -> str:
    head = [tr_n("{n} entry posted", "{n} entries posted", posted)] if posted else []
    steps = [f"{_MARKS[step.state]} {step_title(step.name)}: {step.note}" for step in made.steps]
    proposals = [line for proposal in made.proposals for line in _proposal(proposal)]
    package = [tr("The close package: {path}", path=str(made.package))] if made.package else []
    return "\n".join([*head, *steps, *proposals, *package])


def _proposal(proposal: Proposal) -> list[str]:
    postings = ", ".join(f"{each.account} {each.amount:+f} {each.currency}" for each in proposal.postings)
    return [
        f"? {key_of(proposal)}  {proposal.date}  {proposal.text}",
        f"    {postings}",
        f"    {proposal.reason}",
    ]


OPTIONS: Options = [
    (("period",), {"metavar": "PERIOD"}),
    (("--lock",), {"action": "store_true"}),
    (("--accept",), {"nargs": "+", "metavar": "KEY", "default": []}),
    (("--decline",), {"nargs": "+", "metavar": "KEY", "default": []}),
    (("--book",), {"nargs": "+", "metavar": "SUBJECT=ACCOUNT", "default": [], "help": "as bank-17=4930"}),
    (("--always",), {"action": "store_true", "help": "book later bank lines with the same words there too"}),
    (("--word",), {"action": "store_true", "help": "let the model word what changed"}),
    (("--confirm",), {"nargs": "+", "metavar": "STEP", "default": []}),
]
