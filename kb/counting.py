"""Questions that count or add up, answered from what the library knows for certain, never by the model.

"How many invoices are from Holz-Nord?" counts documents; "how many articles are in the price list?" counts a table's
rows; "what is the sum of the column Gross in open-items.csv?" adds up cells. What was counted is named, row by row.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from core import terms
from core.evidence import Position, Quote
from core.figures import FigureKind, find_figures
from core.patterns import regex
from core.sentences import size
from core.units import plain
from core.words import tr, tr_n
from kb.library import Library, Passage, StoredDocument
from kb.question import WORDS, Question, Vocabulary, any_of, content_terms, speaks_of
from kb.rows import is_row

MOST_HEADING_WORDS = 8
SAME_WORD = 0.8  # kb.question.Vocabulary: the word, perhaps with another ending
MOST_NAMED = 50  # documents or rows that an answer shows one by one

_WORDS = WORDS["counting"]
_HOW_MANY, _SUM, _SEVERAL = any_of(_WORDS["how_many"]), any_of(_WORDS["sum"]), any_of(_WORDS["several"])
_FILLER = frozenset(terms.clean(_WORDS["filler"]).split())
_DOCUMENT = {"document": _WORDS["document"]}
_ROW = {"row": _WORDS["row"]}
_Kinds = Mapping[str, Sequence[str]]
_LATIN = "A-Za-zÀ-ÖØ-öø-ỹ"


@dataclass(frozen=True, slots=True)
class Tally:
    """A counted answer: the sentence that says what was counted, and each thing that was counted."""

    text: str
    items: tuple[tuple[str, Quote], ...]


class CannotCount(Exception):  # noqa: N818  a refusal, turned into an answer
    """The question asks to count or add up what the library does not know row by row."""


def tally(library: Library, question: Question, within: str | None = None) -> Tally | None:
    """The counted answer, or None when the question does not ask to count documents, rows or cells.

    Raises CannotCount when it asks to add up documents whose amounts nobody has proven yet.
    """
    asks_sum = bool(_SUM.search(question.text))
    if not asks_sum and not _HOW_MANY.search(question.text):
        return None
    if asks_sum and (found := _sum_of_column(library, question, within)):
        return found
    if asks_sum and _named_kind(question.text, _WORDS["papers"]) and _SEVERAL.search(question.text):
        raise CannotCount
    if asks_sum:
        return None
    return _count_rows(library, question, within) or _count_documents(library, question, within)


def _pattern(kinds: _Kinds, kind: str) -> str:
    return rf"(?<![{_LATIN}])(?:{'|'.join(kinds[kind])})(?![{_LATIN}])"


def _named_kind(text: str, kinds: _Kinds) -> str | None:
    return next((kind for kind in kinds if re.search(_pattern(kinds, kind), text, re.IGNORECASE)), None)


# --- documents -----------------------------------------------------------------------------------------------------


_BEFORE_MEASURE = r"\W*(?:(?:一共|总共|共|有|có)\s*)*"
_MEASURE_ONLY = regex(r"[张份个件条项家封]?\W*")


def _counted(text: str, kinds: _Kinds) -> str | None:
    """Which of `kinds` is counted: what stands right after "how many", or in Chinese before "有多少张"."""
    found = _HOW_MANY.search(text)
    if not found:
        return None
    after = text[found.end() : found.end() + 40]
    return _ends_with(text[: found.start()], kinds) if _MEASURE_ONLY.fullmatch(after) else _starts_with(after, kinds)


def _count_documents(library: Library, question: Question, within: str | None) -> Tally | None:
    paper = _counted(question.text, _WORDS["papers"])
    form = _counted(question.text, _WORDS["formats"])
    if not (paper or form or _counted(question.text, _DOCUMENT)):
        return None
    language = _named_kind(question.text, _WORDS["languages"])
    found = [d for d in library.documents() if _fits(d, question, form, language, within)]
    if paper:
        found = [d for d in found if _is_paper(library, d, paper)]
    if rest := _restriction(question):
        found = [d for d in found if _mentions(library, d, rest)]
    return _tally_of_documents(library, found, rest)


def _ends_with(text: str, kinds: _Kinds) -> str | None:
    """The kind whose word ends the text: "the minimum order is how much?" asks for no number of orders."""
    ends = (kind for kind in kinds if re.search(f"{_pattern(kinds, kind)}{_BEFORE_MEASURE}$", text, re.IGNORECASE))
    return next(ends, None)


def _starts_with(noun: str, kinds: _Kinds) -> str | None:
    """The kind whose word stands within the first three words of `noun`, the longest match first."""
    best: tuple[int, str] | None = None
    for kind, patterns in kinds.items():
        pattern = rf"\W*(?:[\w-]+\s+){{0,2}}?(?P<noun>{'|'.join(patterns)})(?![{_LATIN}])"
        found = re.match(pattern, noun, re.IGNORECASE)
        if found and (best is None or len(found["noun"]) > best[0]):
            best = (len(found["noun"]), kind)
    return best[1] if best else None


def _fits(
    document: StoredDocument, question: Question, form: str | None, language: str | None, within: str | None
) -> bool:
    dates = [figure.value for figure in question.figures if _is_period(figure.kind, figure.value)]
    return (
        (form is None or document.kind in form.split("_"))
        and (language is None or document.language == language)
        and all(document.date.startswith(date) for date in dates)
        and (within is None or any(within.casefold() in name.casefold() for name in document.names))
    )


def _is_period(kind: FigureKind, value: str) -> bool:
    return kind is FigureKind.DATE or re.fullmatch(r"(19|20)\d\d", value) is not None


def _is_paper(library: Library, document: StoredDocument, paper: str) -> bool:
    """Its name, its title or a heading at its beginning calls it so; a sentence that mentions one does not."""
    first = "".join(passage.text for passage in library.passages_of(document.document)[:1])
    headings = [line for line in first.splitlines()[:5] if size(line) <= MOST_HEADING_WORDS]
    called = " ".join([*document.names, document.title, *headings])
    return _named_kind(re.sub(r"[_-]", " ", called), {paper: _WORDS["papers"][paper]}) is not None


def _restriction(question: Question) -> tuple[str, ...]:
    """What is left of the question besides counting words and kinds: a name, a matter."""
    text = _HOW_MANY.sub(" ", question.text)
    for kinds in (_WORDS["papers"], _WORDS["formats"], _WORDS["languages"], _DOCUMENT):
        for kind in kinds:
            text = re.sub(_pattern(kinds, kind), " ", text, flags=re.IGNORECASE)
    for figure in question.figures:
        if _is_period(figure.kind, figure.value):
            text = text.replace(figure.text, " ")
    return tuple(term for term in content_terms(text) if term not in _FILLER)


def _mentions(library: Library, document: StoredDocument, rest: Sequence[str]) -> bool:
    text = " ".join([*document.names, document.title, *(p.text for p in library.passages_of(document.document))])
    held = Vocabulary(text)
    return all(held.meets(term) >= SAME_WORD for term in rest)


def _tally_of_documents(library: Library, found: Sequence[StoredDocument], rest: Sequence[str]) -> Tally:
    named = ((document, library.passages_of(document.document)) for document in found[:MOST_NAMED])
    items = tuple((_title(d), _quote(_telling(passages, rest), d)) for d, passages in named if passages)
    if not rest:
        return Tally(tr_n("{n} document.", "{n} documents.", len(found)), items)
    words = " ".join(rest)
    text = tr_n(
        "{n} document that mentions: {words}.", "{n} documents that mention: {words}.", len(found), words=words
    )
    return Tally(text, items)


def _title(document: StoredDocument) -> str:
    name = document.names[0] if document.names else document.document[:12]
    return f"{name} ({document.date})" if document.date else name


def _telling(passages: Sequence[Passage], rest: Sequence[str]) -> Passage:
    """The passage that shows why the document was counted."""
    return next((p for p in passages if rest and speaks_of(p.text, " ".join(rest[:1]))), passages[0])


def _quote(passage: Passage, document: StoredDocument) -> Quote:
    name = document.names[0] if document.names else ""
    length = min(passage.length, 300)
    at = Position(passage.document, name, passage.page, passage.start, length)
    return Quote(at, passage.text[:length])


# --- rows of tables ------------------------------------------------------------------------------------------------


def _tables(library: Library, question: Question, within: str | None) -> list[tuple[StoredDocument, list[Passage]]]:
    """Documents with rows whose name or title the question names, best named first."""
    asked = Vocabulary(question.text)
    found = []
    for document in library.documents():
        if within is not None and not any(within.casefold() in name.casefold() for name in document.names):
            continue
        called = content_terms(" ".join([*document.names, document.title]))
        overlap = sum(asked.meets(term) >= SAME_WORD for term in called)
        if overlap or within is not None:
            rows = [p for p in library.passages_of(document.document) if is_row(p.role, p.text) and cells(p.context)]
            if rows:
                found.append((overlap, document, rows))
    found.sort(key=lambda entry: -entry[0])
    return [(document, rows) for overlap, document, rows in found if overlap == found[0][0]]


def _count_rows(library: Library, question: Question, within: str | None) -> Tally | None:
    if not _counted(question.text, _ROW):
        return None
    tables = _tables(library, question, within)
    if len(tables) != 1:
        return None
    document, rows = tables[0]
    text = tr_n("{n} row in {name}.", "{n} rows in {name}.", len(rows), name=document.names[0])
    return Tally(text, _items(document, rows))


def _items(document: StoredDocument, rows: Sequence[Passage]) -> tuple[tuple[str, Quote], ...]:
    return tuple((row.context or row.text, _quote(row, document)) for row in rows[:MOST_NAMED])


def cells(context: str) -> dict[str, str]:
    """The cells of a row's context, header to value: "Preisliste | Artikel: Eiche | Preis: 24,90"."""
    pairs = (part.split(":", 1) for part in context.split(" | ") if ":" in part)
    return {header.strip(): value.strip() for header, value in pairs}


def _sum_of_column(library: Library, question: Question, within: str | None) -> Tally | None:
    for document, rows in _tables(library, question, within):
        column = _column(question, rows)
        if column is None:
            continue
        chosen = _chosen_rows(question, rows, document, column)
        amounts = [_amount(cells(row.context).get(column, "")) for row in chosen]
        if chosen and all(amount is not None for amount in amounts):
            total = sum((amount for amount in amounts if amount is not None), Decimal(0))
            text = tr(
                "{column} adds up to {total} over {n} rows of {name}.",
                column=column, total=plain(total), n=len(chosen), name=document.names[0],
            )  # fmt: skip
            return Tally(text, _items(document, chosen))
    return None


def _column(question: Question, rows: Sequence[Passage]) -> str | None:
    """The header that the question names."""
    asked = Vocabulary(question.text)
    parts = {header: content_terms(header) for header in cells(rows[0].context)}
    named = [header for header, words in parts.items() if words and all(asked.meets(w) >= SAME_WORD for w in words)]
    return max(named, key=len) if named else None


def _chosen_rows(question: Question, rows: Sequence[Passage], document: StoredDocument, column: str) -> list[Passage]:
    """The rows that hold every further word of the question."""
    known = Vocabulary(" ".join([*document.names, document.title, column]))
    further = [t for t in _restriction(question) if known.meets(t) < SAME_WORD and not _SUM.search(t)]
    return [row for row in rows if all(Vocabulary(row.text).meets(term) >= SAME_WORD for term in further)]


def _amount(cell: str) -> Decimal | None:
    """The one number of a cell, or None when it holds none or may be read in two ways."""
    figures = [figure for figure in find_figures(cell) if figure.kind in {FigureKind.NUMBER, FigureKind.MONEY}]
    if len(figures) != 1 or len({reading.split()[0] for reading in figures[0].readings}) != 1:
        return None
    return Decimal(figures[0].value.split()[0])
