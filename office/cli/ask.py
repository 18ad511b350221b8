"""``kontor ask``: an answer from the documents with its evidence."""

from typing import Any

from core.words import tr
from kb.asking import Reason
from office.app import questions
from office.cli.session import Options, Result, Session


def run(session: Session, options: Any) -> Result:
    """An answer with its evidence, or an honest no."""
    questions.check_within(session.office, options.within)
    answer = questions.ask(session.office, options.question, within=options.within, cancel=session.cancel)
    trouble = session.office.model_trouble
    lines = [*([tr("Answered without the model. {why}", why=trouble)] if trouble else []), answer.text]
    if answer.reason == Reason.NO_MODEL:
        lines.append(tr("Quoted from your documents; no model has judged it."))
    for sentence in answer.sentences:
        lines += [f"  “{quote.text}” — {quote.at.name}, {tr('page')} {quote.at.page}" for quote in sentence.evidence]
    return Result({**questions.answer_json(answer), "model_trouble": trouble}, "\n".join(lines))


OPTIONS: Options = [(("question",), {"metavar": "QUESTION"}), (("--in",), {"dest": "within", "metavar": "NAME"})]
