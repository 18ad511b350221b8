"""Search and ask: evidence first, then the answer; every question is kept with its answer."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import InputError, Trouble, WorldError
from core.ports import TextModel
from core.progress import CancelToken, Report, silent
from core.words import tr, whole
from kb import asking
from kb.asking import Answer
from kb.library import Hit
from office.app.bootstrap import Office
from office.app.events import Topic

LONGEST_QUESTION = 2000
# Troubles of the model, not of the documents: the question is answered without it.
OF_THE_MODEL = {
    Trouble.MODEL_MISSING,
    Trouble.MODEL_DAMAGED,
    Trouble.MODEL_DOES_NOT_FIT,
    Trouble.ENGINE_MISSING,
    Trouble.ENGINE_FAILED,
    Trouble.SERVER_UNREACHABLE,
    Trouble.TOO_LARGE,
}


@dataclass(frozen=True, slots=True)
class EarlierQuestion:
    """A question as it was asked, with the answer it got (the contract's JSON)."""

    id: int
    asked_at: str
    question: str
    refused: bool
    answer: dict[str, Any]


def check_within(office: Office, name: str | None) -> None:
    """Raises InputError where no document has this in its name: of a mistyped one nobody can say what it holds."""
    if name is not None and not office.library.has_named(name):
        raise InputError(tr("No document here has this in its name: {name}", name=name))


def search(office: Office, query: str, *, limit: int = 10, within: str | None = None) -> list[Hit]:
    """The passages that fit best, best first. `within` keeps to documents whose name contains it."""
    return office.library.search(whole(query[:LONGEST_QUESTION]), limit=limit, within=within)


def ask(
    office: Office,
    question: str,
    *,
    within: str | None = None,
    on_passages: Callable[[Sequence[Hit]], None] | None = None,
    on_text: Callable[[str], None] | None = None,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Answer:
    """Answer from the documents, or say that they do not say it. Raises InputError for an empty question.

    Where the model fails, the answer is what can be found without it, and office.model_trouble says why.
    """
    question = whole(question).strip()[:LONGEST_QUESTION]
    if not question:
        raise InputError(tr("Please type a question."))

    def answered(model: TextModel | None) -> Answer:
        return asking.ask(
            office.library,
            model,
            question,
            within=within,
            on_passages=on_passages,
            on_text=on_text,
            report=report,
            cancel=cancel,
        )

    try:
        answer = answered(office.model())
        office.model_trouble = ""
    except WorldError as error:
        if error.trouble not in OF_THE_MODEL:
            raise
        office.model_trouble = error.sentence
        answer = answered(None)
    office.records.keep_question(question, answer.refused, answer_json(answer))
    office.events.tell(Topic.QUESTIONS)
    return answer


def earlier_questions(office: Office, limit: int = 100) -> list[EarlierQuestion]:
    """The last questions, newest first."""
    return [
        EarlierQuestion(row["id"], row["asked_at"], row["question"], bool(row["refused"]), json.loads(row["answer"]))
        for row in office.records.questions(limit)
    ]


def hit_json(hit: Hit) -> dict[str, Any]:
    """A passage as the contract writes it."""
    return {"text": hit.text, "score": round(hit.score, 6), "at": hit.at.as_json(), "context": hit.context}


def answer_json(answer: Answer) -> dict[str, Any]:
    """An answer as the contract writes it."""
    return {
        "answer": answer.text,
        "refused": answer.refused,
        "reason": answer.reason,
        "sentences": [
            {"text": sentence.text, "evidence": [quote.as_json() for quote in sentence.evidence]}
            for sentence in answer.sentences
        ],
        "passages": [hit_json(hit) for hit in answer.passages],
        "seconds": {phase: round(seconds, 3) for phase, seconds in answer.seconds.items()},
    }
