"""``kontor draft``: a reply to a mail in a file, with all that it rests on."""

from typing import Any

from core.words import tr
from office.app import drafting
from office.app.drafting import Draft
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """A draft, a draft with gaps, or why there is none."""
    made = drafting.draft_file(session.office, options.path, report=session.report, cancel=session.cancel)
    return Result(made.as_json(), _text(made))


def _text(made: Draft) -> str:
    lines = [_headline(made), *(f"■ {finding.message}" for finding in made.findings)]
    if made.reply:
        lines += ["", f"{tr('To')}: {', '.join(made.to)}", f"{tr('Subject')}: {made.subject}", "", made.reply.text]
        lines += [
            f"  “{quote.text}” — {quote.at.name}, {tr('page')} {quote.at.page}" for quote in made.reply.evidence
        ]
    return "\n".join(lines)


def _headline(made: Draft) -> str:
    word = {
        "draft": tr("A draft, every claim of it proven."),
        "needs-fill": tr("A draft with gaps: please fill them before you send it."),
        "escalate": tr("No draft: this mail is for you to answer."),
        "no-reply": tr("No draft: this mail needs no answer."),
    }[made.decision]
    return f"{word} ({', '.join(made.reasons)})" if made.reasons else word


OPTIONS: Options = [(("path",), {"type": place, "metavar": "FILE", "help": ".eml, .msg or text"})]
