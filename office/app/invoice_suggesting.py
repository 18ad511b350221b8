"""While nobody works, the model says which of several values it would take, so that the owner is offered it first."""

import math
from collections.abc import Callable

from core.ports import Prompt, TextModel
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr
from office.app.events import Events, Topic
from office.invoices.reading import Reading
from office.invoices.suggesting import Question, questions, with_suggestion
from office.store.invoices import Invoices, StoredInvoice

# How much likelier the best value must be than the next one, as a difference of log odds. On twenty small pages in
# four languages a model of 1.5 billion weights then chose 14 values, all right, and left 6 open; asked for the number
# of the right place among numbered ones it did no better than chance.
MARGIN = 0.5
_SYSTEM = "You read invoices. Answer yes or no."


class Suggesting:
    """Asks the model about open invoices, each once in a run. Without a model it does nothing."""

    def __init__(self, invoices: Invoices, events: Events, model: Callable[[], TextModel | None]) -> None:
        self._invoices = invoices
        self._events = events
        self._model = model
        self._asked: dict[int, int] = {}  # invoice → its revision when it was asked about

    def work(self, report: Report = silent, cancel: CancelToken | None = None) -> int:
        """Ask about every open invoice that has such a question; returns how many were told something.

        Raises Cancelled, and WorldError when the model is gone.
        """
        fresh = self._fresh()
        waiting = [stored for stored in fresh if any(questions(stored.reading))]
        self._asked |= {stored.id: stored.revision for stored in fresh if stored not in waiting}
        model = self._model() if waiting else None
        told = 0
        for n, stored in enumerate(waiting):
            report(Progress(n, len(waiting), tr("Thinking about {name}", name=stored.reading.name)))
            told += model is not None and self._ask(model, stored, cancel)
            self._asked[stored.id] = self._invoices.one(stored.id).revision
        return told

    def _fresh(self) -> list[StoredInvoice]:
        revisions = self._invoices.revisions()
        fresh = [n for n in self._invoices.open_ids() if self._asked.get(n) != revisions[n]]
        return self._invoices.some(fresh) if fresh else []

    def _ask(self, model: TextModel, stored: StoredInvoice, cancel: CancelToken | None) -> bool:
        reading = stored.reading
        for question in questions(stored.reading):
            reading = suggest(model, reading, question, cancel)
        if reading is stored.reading or self._invoices.one(stored.id).revision != stored.revision:
            return False  # nothing to say, or the owner was quicker
        self._invoices.replace_reading(stored.id, reading)
        self._events.tell(Topic.INVOICES, str(stored.id))
        return True


def suggest(model: TextModel, reading: Reading, question: Question, cancel: CancelToken | None = None) -> Reading:
    """The reading with the model's choice, or as it was where the model is in doubt."""
    odds = [_odds(model, question, n, cancel) for n in range(len(question.values))]
    second, best = sorted(range(len(odds)), key=odds.__getitem__)[-2:]
    if odds[best] - odds[second] < MARGIN:
        return reading
    return with_suggestion(reading, question, best, tr("by the words around it"))


def _odds(model: TextModel, question: Question, n: int, cancel: CancelToken | None) -> float:
    """How much the model would rather say yes than no to one value at its place."""
    asked = f'Invoice:\n{question.words[n]}\n\nIs "{question.printed[n]}" {question.wanted}?'
    yes, no = model.label(Prompt(_SYSTEM, asked), ["yes", "no"], cancel=cancel)
    return math.log(max(yes, 1e-9)) - math.log(max(no, 1e-9))
