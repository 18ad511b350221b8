"""Does this passage state the answer? What words tell, what the model adds, and which sentence says it."""

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from core.figures import FigureKind, backs, find_figures
from core.ports import Prompt, TextModel
from core.progress import CancelToken
from core.sentences import Span, size, split, window
from kb.abroad import is_abroad
from kb.calibration import JUDGED, JUDGED_ALONE, UNJUDGED
from kb.library import Hit
from kb.question import Question, Vocabulary, content_terms, coverage, speaks_of, without_seams

MOST_WORDS = 120  # of a passage that the model reads: a judgment is paid by the token
MOST_SENTENCES = 9  # numbered, one digit each
MOST_SPANS = 200
MOST_HEADING = 80  # characters; what is longer is no heading
WANTED_BONUS, NUMBER_BONUS = 0.3, 0.1
CLEAR = 0.3
SECOND = 0.5
CLIP = 5.0  # beyond this the judge's logit says nothing more
LEAST_EXPECTED, MOST_EXPECTED = -5.0, 50.0  # nats; beyond this, too, nothing more is said

# Static, so that the engine keeps its state. The document's text is data: it stands between markers, and whatever it
# says, the model's whole answer is the difference of two logits, or a choice among the text's own sentences.
_JUDGE = "You check whether a text states the answer to a question. Answer with one word, yes or no."
_STATED = "Does the text state the answer?"
_CHOOSE = "You find the sentence of a text that states the answer to a question. Answer with its number."


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may state the answer.

    question: its words are those that the passage's language uses; the model reads the person's own (its text).
    spans: the sentences that were looked at, places within the hit's text; of a row the whole row.
    logit: of the model's yes against its no. expected: by how many nats the model holds the question for likelier
    once it has read the passage; a near miss does not explain the words in which the question differs from it.
    """

    question: Question
    hit: Hit
    row: bool
    spans: tuple[Span, ...]
    features: dict[str, float]
    logit: float | None = None
    expected: float | None = None

    @property
    def foreign(self) -> bool:
        """Its words are not the person's: little can be told of it without the model."""
        return bool(self.features.get("cross"))

    @property
    def shown(self) -> list[str]:
        """What is read of it, line by line: a row with its headers, else its sentences."""
        return [row_line(self.hit)] if self.row else [one_line(span.text) for span in self.spans]

    @property
    def chance(self) -> float:
        """How likely it states the answer, with the model's judgment where there is one."""
        if self.logit is None:
            return UNJUDGED.chance(self.features)
        told = max(-CLIP, min(CLIP, self.logit))
        judged = {**self.features, "judge": told, "judge_abroad": told if self.foreign else 0.0}
        if self.expected is None:
            return JUDGED_ALONE.chance(judged)
        return JUDGED.chance({**judged, "expected": max(LEAST_EXPECTED, min(MOST_EXPECTED, self.expected))})


def candidates(
    found: Sequence[tuple[Question, Hit]],
    rows: Container[int],
    rarity: Mapping[str, float] | None = None,
    *,
    together: bool = False,
) -> list[Candidate]:
    """The passages with what can be told of them without a model, likeliest first.

    found: each with the question in the words of its language. rows: the ids of those that are rows of tables.
    rarity: of the questions' words in all documents. together: whether two embedders have found them.
    """
    cut = [candidate(question, hit, row=hit.passage in rows) for question, hit in found if _says_something(hit)]
    best = max((one.hit.score for one in cut if not is_abroad(one.question, one.hit)), default=0.0)
    known = [replace(one, features={**features(one, best, rarity or {}), "together": float(together)}) for one in cut]
    return sorted(known, key=lambda one: -one.chance)


def _says_something(hit: Hit) -> bool:
    """Not a page's head or foot, which repeats the document's name: "Mitarbeiterhandbuch 2026 Seite 2"."""
    name = Vocabulary(f"{hit.at.name} Seite page trang")
    return any(not name.meets(term) for term in content_terms(hit.text) if not term.isdigit())


def candidate(question: Question, hit: Hit, *, row: bool) -> Candidate:
    """A passage cut to what the model reads of it: the sentences nearest to the question."""
    spans = [Span(0, len(hit.text), hit.text)] if row else split(hit.text)[:MOST_SPANS]
    if len(spans) > 1:
        spans = window(spans, weights(question, hit, spans), MOST_WORDS, MOST_SENTENCES)
    return Candidate(question, hit, row, tuple(spans), {})


def _around(found: Candidate) -> list[str]:
    """Where the words of a question may be met: the document's name, its headings, what is shown of it."""
    return [found.hit.at.name, *headings(found.hit), *found.shown]


def weights(question: Question, hit: Hit, spans: Sequence[Span]) -> list[float]:
    """How much each sentence speaks of the question.

    A word counts for more the fewer sentences hold it, and for nothing where the document's name or headings say it
    already; a sentence gains by the kind of figure that the question wants. One that only repeats the question, or is
    one ("Do they run on 110 V?"), hands what it has to the sentence after it.
    """
    above = Vocabulary("\n".join([hit.at.name, *headings(hit)]))
    held = [Vocabulary(span.text) for span in spans]
    terms = [term for term in question.content if not above.meets(term)] or question.content
    met = {term: [words.meets(term) for words in held] for term in terms}
    rarity = {term: 1 / sum(degree > 0 for degree in degrees) for term, degrees in met.items() if any(degrees)}
    whole = sum(rarity.values()) or 1.0
    speaking = [sum(rarity[term] * met[term][at] for term in rarity) / whole for at in range(len(spans))]
    for at, span in enumerate(spans[:-1]):
        if _repeats(question, span.text):
            speaking[at + 1] = max(speaking[at + 1], speaking[at])
            speaking[at] *= 0.5
    return [weight + _bonus(question, span.text) for weight, span in zip(speaking, spans, strict=True)]


def _repeats(question: Question, text: str) -> bool:
    """Whether a sentence is a question itself, or says nothing beyond this one: a heading, a letter's subject.

    What is asked for yes or no may be answered by a sentence of its own words: "We wrap gifts."
    """
    if text.endswith(("?", "？")) and ". " not in text:
        return True
    if question.decided and text.endswith((".", "。", "!", "！")):
        return False
    asked = Vocabulary(question.text)
    return all(asked.meets(term) for term in content_terms(text))


def _bonus(question: Question, text: str) -> float:
    """For holding the kind of figure that is wanted. A bare number is the weakest of signs."""
    kinds = {figure.kind for figure in find_figures(text)} & question.wants if question.wants else set()
    bonus = WANTED_BONUS if kinds - {FigureKind.NUMBER} else NUMBER_BONUS if kinds else 0.0
    return bonus + 0.001 * min(size(text), 40)


def headings(hit: Hit) -> list[str]:
    """The headings that a passage stands under, innermost last, without what its own text repeats."""
    parts = [one_line(part) for part in hit.context.split(" | ")]
    text = one_line(hit.text)
    return [part for part in dict.fromkeys(parts) if part and len(part) <= MOST_HEADING and part not in text]


def row_line(hit: Hit) -> str:
    """A row with its headers on one line: "Preisliste | Artikel: Eiche | Preis: 24,90"."""
    parts = [one_line(part) for part in hit.context.split(" | ")]
    pairs = [part for part in parts if ": " in part and part.split(": ", 1)[1] in one_line(hit.text)]
    above = [part for part in headings(hit) if part not in pairs][-1:]
    return " | ".join([*above, *pairs]) if pairs else " | ".join([*above, one_line(hit.text)])


def features(found: Candidate, best_score: float, rarity: Mapping[str, float]) -> dict[str, float]:
    """What words tell: named numbers, each 0 to 1. best_score: of the search that found it.

    words: the part of the question's words that it holds, rare ones counting for more. Of a passage in another
    language words and nearness are worth something else, so they have names of their own.
    """
    hit, question = found.hit, found.question
    around = "\n".join(_around(found))
    figures = find_figures("\n".join([*headings(hit), *found.shown]))
    named = [*question.names, *(figure.text for figure in question.figures if figure.kind is FigureKind.CODE)]
    words = coverage(without_seams(question.content, rarity), around, rarity)
    score = max(0.0, min(1.0, hit.score))
    return {
        "decided": float(question.decided),
        "no_figure": float(bool(question.wants) and not any(figure.kind in question.wants for figure in figures)),
        "no_name": float(any(not speaks_of(f"{around}\n{hit.text}", name) for name in named)),
        "other_figure": float(any(not any(backs(one, asked) for one in figures) for asked in question.figures)),
        **(
            {"cross": 1.0, "words_abroad": words, "meaning_abroad": score}
            if is_abroad(question, hit)
            else {"words": words, "score": score, "top": score / best_score if best_score > 0 else 0.0}
        ),
    }


def judge(model: TextModel, found: Candidate, cancel: CancelToken | None = None) -> Candidate:
    """The candidate with the model's judgment: the difference of the logits of yes and no."""
    yes, no = model.label(_to_judge(found), ["yes", "no"], cancel=cancel)
    logit = math.log(max(yes, 1e-9)) - math.log(max(no, 1e-9))
    return replace(found, logit=logit)


def unread(model: TextModel, question: Question, cancel: CancelToken | None = None) -> float | None:
    """How likely the model holds the question when it has read nothing, in nats; None where it cannot tell."""
    return model.likelihood(_asked(_JUDGE, "", question, _STATED), f" {one_line(question.text)}", cancel=cancel)


def expect(model: TextModel, found: Candidate, before: float | None, cancel: CancelToken | None = None) -> Candidate:
    """The candidate with how far it explains the question. before: by `unread`.

    The passage is ranked by the likelihood of the question, as in Sachan et al., "Improving Passage Retrieval with
    Zero-Shot Question Generation" (EMNLP 2022). Asked before `judge`, it costs a tenth more: the text is read once.
    """
    if before is None:
        return found
    told = model.likelihood(_to_judge(found), f" {one_line(found.question.text)}", cancel=cancel)
    return found if told is None else replace(found, expected=told - before)


def _to_judge(found: Candidate) -> Prompt:
    """Of a passage in another language no more is read than would be quoted of it.

    Among many sentences in two languages the 1.5B loses the one that answers: right passages of the tuned questions
    stand before others .90 of the time when their quote alone is read, .78 when 120 words are (62 passages).
    """
    read = replace(found, spans=choose(None, found)) if found.foreign else found
    return _prompt(_JUDGE, read, [" ".join(read.shown)], _STATED)


def _prompt(system: str, found: Candidate, lines: Sequence[str], ask: str) -> Prompt:
    heading = " | ".join([found.hit.at.name, *headings(found.hit)[-2:]])
    data = "\n".join([heading, *lines]).replace("<<<", "‹‹‹").replace(">>>", "›››")
    return _asked(system, data, found.question, ask)


def _asked(system: str, data: str, question: Question, ask: str) -> Prompt:
    return Prompt(system, f"Text:\n<<<\n{data}\n>>>\nQuestion: {one_line(question.text)}\n{ask}")


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def choose(model: TextModel | None, found: Candidate, cancel: CancelToken | None = None) -> tuple[Span, ...]:
    """The sentences of the candidate that state the answer: the best, and a second that may state it too.

    Where one sentence speaks of the question by CLEAR more than any other, it is the right one 89 times in 100 and
    the model is not asked (three questions of four). Nor is it in another language, where it has judged these
    sentences alone. With a second that has SECOND of the best's weight the answer is quoted 90 times in 100, by
    words alone, instead of 83 (XQuAD, 1,096 questions in four languages).
    """
    if len(found.spans) == 1:
        return found.spans
    scores = weights(found.question, found.hit, found.spans)
    first, second = sorted(scores, reverse=True)[:2]
    if model is not None and not found.foreign and first - second < CLEAR:
        scores = [word + chance for word, chance in zip(scores, _chosen(model, found, cancel), strict=True)]
    best, next_best = sorted(range(len(scores)), key=lambda n: -scores[n])[:2]
    told = {best, next_best} if scores[next_best] >= SECOND * scores[best] else {best}
    return tuple(found.spans[n] for n in sorted(told))


def _chosen(model: TextModel, found: Candidate, cancel: CancelToken | None) -> list[float]:
    """The model's choice among the numbered sentences, as probabilities."""
    numbered = [f"[{n}] {line}" for n, line in enumerate(found.shown, start=1)]
    prompt = _prompt(_CHOOSE, found, numbered, "Which numbered sentence states the answer?")
    return model.label(prompt, [str(n) for n in range(1, len(numbered) + 1)], cancel=cancel)
