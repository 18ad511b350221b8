"""A question to the firm's documents: evidence first, then an answer of verbatim spans, or an honest "not in there".

The model only says which passage and which sentence; the words of the answer are the documents' own. A document that
says "ignore your instructions" can at most be quoted.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

from core.evidence import Position, Quote
from core.figures import FigureKind, find_figures
from core.ports import TextModel
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr
from kb.abroad import found_abroad, is_abroad
from kb.calibration import JUDGED, UNJUDGED
from kb.counting import CannotCount, Tally, tally
from kb.judging import Candidate, candidates, choose, expect, judge, one_line, row_line, unread
from kb.library import Hit, Library
from kb.question import Question, content_terms, coverage, understand
from kb.rendering import in_other_words
from kb.rows import rows_and_heads

FOUND = 10  # passages that are shown and considered
JUDGMENTS = 4  # passages that the model reads at most: the right one is among them 93 times in 100
HOPELESS = 0.06  # a chance by words below which the model is not asked: loses 1 right passage in 140
HOPELESS_ABROAD = 0.04  # words tell less of a passage in another language: 0.06 loses 5 right ones in 23 there


class Reason(StrEnum):
    """Why an answer is as it is. Stable: JSON, tests and the window name these."""

    ANSWERED = ""
    NO_MODEL = "no-model"  # found by words alone: nobody has judged it
    TRANSLATED = "translated"  # the model's translation stands behind the quote: its meaning is not proven
    CONFLICT = "conflict"  # two documents state different figures
    COUNTED = "counted"
    NOT_SAID = "not-in-documents"
    UNKNOWN_NAME = "unknown-name"  # the question names somebody of whom no document speaks
    CANNOT_COUNT = "cannot-count"
    NOTHING_THERE = "no-documents"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One statement. text: the document's words; in another language the model's translation stands behind them."""

    text: str
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the documents say to a question. reason: one of `Reason`. seconds: measured, by phase."""

    text: str
    refused: bool
    reason: str
    sentences: tuple[Sentence, ...] = ()
    passages: tuple[Hit, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)


OnPassages = Callable[[Sequence[Hit]], None]
OnText = Callable[[str], None]


def ask(
    library: Library,
    model: TextModel | None,
    question: str,
    *,
    within: str | None = None,
    language: str | None = None,
    on_passages: OnPassages | None = None,
    on_text: OnText | None = None,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Answer:
    """Answer a question from the documents.

    on_passages gets the nearest passages as soon as they are found, on_text each proven sentence. language: of the
    answer, where it is not the question's. Raises Cancelled on Stop, WorldError when the model or the library fails.
    """
    work = _Asking(
        library,
        model,
        understand(question),
        language=language,
        within=within,
        on_text=on_text or _nobody,
        report=report,
        cancel=cancel or CancelToken(),
    )
    return work.answer(on_passages or _nobody)


def _nobody(_news: object) -> None:
    """Nobody is listening."""


class _Asking:
    """One question on its way to an answer."""

    def __init__(
        self,
        library: Library,
        model: TextModel | None,
        question: Question,
        *,
        language: str | None,
        within: str | None,
        on_text: OnText,
        report: Report,
        cancel: CancelToken,
    ) -> None:
        self.library, self.model, self.question, self.within = library, model, question, within
        self.on_text, self.report, self.cancel = on_text, report, cancel
        self.language = language or question.language
        self.seconds: dict[str, float] = {}
        self.scale = UNJUDGED if model is None else JUDGED
        self.unread: float | None = None  # how likely the model holds the question before it reads anything

    def answer(self, on_passages: OnPassages) -> Answer:
        began = time.monotonic()
        with self._timed("search"):
            hits = self.library.search(self.question.text, limit=FOUND, within=self.within)
        on_passages(hits)
        self.seconds["first"] = time.monotonic() - began
        with self._timed("candidates"):
            found = self._candidates(hits)
        answer = self._counted() or self._refused_by_words(found) or self._from_passages(found)
        self.seconds["total"] = time.monotonic() - began
        nearest = [replace(one.hit, score=one.chance) for one in found[:FOUND]]
        return replace(answer, passages=tuple(nearest), seconds=self.seconds)

    def _candidates(self, hits: Sequence[Hit]) -> list[Candidate]:
        """The passages as candidates, likeliest first. Rows that only name columns are none."""
        abroad = found_abroad(self.library, self.question, hits, self.within)
        found = [*((self.question, hit) for hit in hits if not is_abroad(self.question, hit)), *abroad]
        rows, heads = self._tables([hit for _, hit in found])
        words = dict.fromkeys(word for question, _ in found for word in question.content)
        inside = [one for one in found if one[1].passage not in heads]
        rarity = self.library.rarity(list(words))
        return candidates(inside, rows, rarity, together=self.library.finds_together)

    @contextmanager
    def _timed(self, phase: str) -> Iterator[None]:
        self.cancel.check()
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds[phase] = self.seconds.get(phase, 0.0) + time.monotonic() - began

    # --- without the model ---

    def _counted(self) -> Answer | None:
        with self._timed("count"):
            try:
                counted = tally(self.library, self.question, self.within)
            except CannotCount:
                return _refusal(Reason.CANNOT_COUNT)
        return self._tell_count(counted) if counted else None

    def _tell_count(self, counted: Tally) -> Answer:
        self.on_text(counted.text)
        every = tuple(quote for _, quote in counted.items)
        rows = tuple(Sentence(one_line(title), (quote,)) for title, quote in counted.items)
        return Answer(counted.text, False, Reason.COUNTED, (Sentence(counted.text, every), *rows))

    def _refused_by_words(self, found: Sequence[Candidate]) -> Answer | None:
        if not found and self.library.counts().documents == 0:
            return _refusal(Reason.NOTHING_THERE)
        unknown = next((name for name in self.question.firms if not self._is_known(name)), None)
        return _refusal(Reason.UNKNOWN_NAME, name=unknown) if unknown else None

    def _is_known(self, name: str) -> bool:
        """Whether a document speaks of the name. Each of its words must stand somewhere: "Kowalski Möbelbau"."""
        return all(self._stands_somewhere(word) for word in content_terms(name))

    def _stands_somewhere(self, word: str) -> bool:
        hits = self.library.search(word, limit=3, within=self.within, mode="words")
        return any(coverage([word], f"{hit.at.name}\n{hit.context}\n{hit.text}") > 0 for hit in hits)

    # --- passages, judged best first ---

    def _from_passages(self, found: Sequence[Candidate]) -> Answer:
        found = self._read(found)
        if not found or _best(found).chance < self.scale.accept:
            return _refusal(Reason.NOT_SAID)
        with self._timed("choose"):
            said = self._said(_best(found), self.model)
            rival = self._rival(said, found)
            if rival is None:
                said = self._in_own_language(said, found) or said
        return self._told([said, rival] if rival else [said])

    def _read(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The candidates, the first of them judged by the model."""
        if self.model is None:
            return list(found)
        with self._timed("judge"):
            judged = self._judged(self.model, found[:JUDGMENTS])
        return [*judged, *found[len(judged) :]]

    def _tables(self, hits: Sequence[Hit]) -> tuple[set[int], set[int]]:
        """The ids of those hits that are rows of tables, and of those that are only their headers."""
        found = [rows_and_heads(self.library.passages_of(document)) for document in {hit.at.document for hit in hits}]
        return {one for rows, _ in found for one in rows}, {one for _, heads in found for one in heads}

    def _judged(self, model: TextModel, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The candidates that the model has judged; it stops at the first sure one."""
        judged: list[Candidate] = []
        for one in candidates:
            if is_hopeless(one):
                continue
            self.cancel.check()
            self.report(Progress(len(judged), len(candidates), one.hit.at.name))
            judged.append(self._judgment(model, one))
            if judged[-1].chance >= JUDGED.sure:
                break
        return judged

    def _judgment(self, model: TextModel, found: Candidate) -> Candidate:
        if self.unread is None:
            self.unread = unread(model, self.question, self.cancel)
        return judge(model, expect(model, found, self.unread, self.cancel), self.cancel)

    def _said(self, found: Candidate, model: TextModel | None) -> "_Said":
        spans = choose(model, found, self.cancel)
        return _Said(found, tuple(_quote(found.hit, span.start, span.length) for span in spans))

    def _rival(self, said: "_Said", candidates: Sequence[Candidate]) -> "_Said | None":
        """Another document that says something else about the same: like words, other figures."""
        for other in candidates:
            if other.hit.at.document == said.found.hit.at.document:
                continue
            rival = self._said(other, None)
            if _contradict(said.words, rival.words, self.question.wants):
                return rival if self._accepted(other) else None
        return None

    def _in_own_language(self, said: "_Said", candidates: Sequence[Candidate]) -> "_Said | None":
        """Of passages that state the same figures the one that whoever asks can read and check himself."""
        if not is_abroad(self.question, said.found.hit):
            return None
        for other in candidates:
            if is_abroad(self.question, other.hit):
                continue
            twin = self._said(other, None)
            if _agree(said.words, twin.words) and self._accepted(other):
                return twin
        return None

    def _accepted(self, found: Candidate) -> bool:
        """Whether it states the answer; the model is asked now where the search for an answer stopped earlier."""
        if found.logit is None and self.model is not None:
            found = self._judgment(self.model, found)
        return found.chance >= self.scale.accept

    # --- the words of the answer ---

    def _told(self, said: Sequence["_Said"]) -> Answer:
        with self._timed("write"):
            sentences = tuple(self._sentence(one) for one in said)
        for sentence in sentences:
            self.on_text(sentence.text)
        reason = Reason.ANSWERED if self.model is not None else Reason.NO_MODEL
        if any(s.text != one.words and not one.found.row for one, s in zip(said, sentences, strict=True)):
            reason = Reason.TRANSLATED
        if len(said) == 1:
            return Answer(sentences[0].text, False, reason, sentences)
        dated = "\n".join(f"{self._dated(one)}: {s.text}" for one, s in zip(said, sentences, strict=True))
        text = f"{tr('Your documents do not agree:')}\n{dated}"
        return Answer(text, False, Reason.CONFLICT, sentences)

    def _sentence(self, said: "_Said") -> Sentence:
        hit = said.found.hit
        if said.found.row:
            return Sentence(row_line(hit), said.quotes)
        if self.model is not None and hit.language and self.language and hit.language != self.language:
            rendered = in_other_words(self.model, said.words, self.language, self.cancel)
            if rendered:  # figures are proven in it, names and meaning are not: the document's words stand first
                note = tr("Translated by the model, please compare: {text}", text=rendered)
                return Sentence(f"{said.words}\n({note})", said.quotes)
        return Sentence(said.words, said.quotes)

    def _dated(self, said: "_Said") -> str:
        at = said.found.hit.at
        date = next((d.date for d in self.library.documents() if d.document == at.document), "")
        return f"{at.name} ({date})" if date else at.name


def is_hopeless(found: Candidate) -> bool:
    """Whether words tell so little of a passage that the model is not asked."""
    return found.chance < (HOPELESS_ABROAD if found.foreign else HOPELESS)


def _best(candidates: Sequence[Candidate]) -> Candidate:
    """The likeliest. One that the model has judged goes before all that it has not."""
    return max(candidates, key=lambda found: (found.logit is not None, found.chance))


@dataclass(frozen=True, slots=True)
class _Said:
    """A candidate and the quotes of it that state the answer."""

    found: Candidate
    quotes: tuple[Quote, ...]

    @property
    def words(self) -> str:
        """The quotes as one line, or a row with its headers."""
        if self.found.row:
            return row_line(self.found.hit)
        words = one_line(self.quotes[0].text)
        for before, quote in pairwise(self.quotes):
            left_out = self.found.hit.text[
                before.at.start + before.at.length - self._start : quote.at.start - self._start
            ]
            words += f" … {one_line(quote.text)}" if left_out.strip() else f" {one_line(quote.text)}"
        return words

    @property
    def _start(self) -> int:
        """Where the passage begins on its page."""
        return self.found.hit.at.start


def _quote(hit: Hit, start: int, length: int) -> Quote:
    at = hit.at
    return Quote(Position(at.document, at.name, at.page, at.start + start, length), hit.text[start : start + length])


def _refusal(reason: Reason, name: str | None = None) -> Answer:
    text = {
        Reason.NOT_SAID: tr("Your documents do not say this. The nearest passages are shown."),
        Reason.NOTHING_THERE: tr("There are no documents yet. Add some, then ask again."),
        Reason.CANNOT_COUNT: tr(
            "Kontor has no proven amounts for these documents and adds up nothing it has not proven."
        ),
    }.get(reason)
    return Answer(text or tr("None of your documents speaks of {name}.", name=name), True, reason)


_TELLING = {
    FigureKind.MONEY,
    FigureKind.PERCENT,
    FigureKind.DATE,
    FigureKind.DURATION,
    FigureKind.TIME,
    FigureKind.QUANTITY,
}


def _agree(one: str, other: str) -> bool:
    """Whether every figure of the one that tells something stands in the other, and there is any."""
    figures = [figure for figure in find_figures(one) if figure.kind in _TELLING]
    stated = find_figures(other)
    return bool(figures) and all(any(figure.agrees(there) for there in stated) for figure in figures)


def _contradict(one: str, other: str, wants: Iterable[FigureKind]) -> bool:
    """Whether both speak of the same matter in like words and hold figures of one kind that do not agree."""
    kinds = (set(wants) or _TELLING) & _TELLING
    ours = [figure for figure in find_figures(one) if figure.kind in kinds]
    theirs = [figure for figure in find_figures(other) if figure.kind in kinds]
    shared = {figure.kind for figure in ours} & {figure.kind for figure in theirs}
    if not shared or coverage(content_terms(one), other) < 0.5:
        return False
    return not any(a.agrees(b) for a in ours for b in theirs)
