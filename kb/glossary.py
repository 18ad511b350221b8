"""The words of an office in four languages: what a question's words are called in a document of another language."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core import glossary, terms
from core.patterns import regex
from kb.question import Question, Vocabulary, akin, content_terms, is_empty

_PART = 5  # letters of a form that is looked for inside a German compound
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_PIECE = regex(f"[{_HAN}]|[^\\W_{_HAN}]+")


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter of a question, and how another language calls it. Untranslated: the question's own word."""

    called: tuple[str, ...]

    def in_words_of(self, held: Vocabulary, text: str) -> str:
        """What this text calls it; the first of its names where it does not speak of it."""
        return max(self.called, key=lambda name: _met(name, held, text))

    def met_by(self, held: Vocabulary, text: str) -> float:
        """How well a text speaks of it, 0 to 1. held, text: the same text; text as `core.terms.clean` writes it."""
        return max(_met(name, held, text) for name in self.called)


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to say a matter, and the rows in which it stands: "deposit" is a Kaution and an Anzahlung."""

    tokens: tuple[str, ...]
    rows: tuple[int, ...]

    def called(self, language: str) -> tuple[str, ...]:
        """All names of the matter in another language."""
        return tuple(dict.fromkeys(name for row in self.rows for name in _rows()[row][language]))


class _Tongue:
    """The glossary read from one language."""

    def __init__(self, language: str, *, bare: bool = False) -> None:
        rows: dict[str, list[int]] = {}
        for number, row in enumerate(_rows()):
            for name in row.get(language, ()):
                rows.setdefault(terms.plain(name) if bare else name, []).append(number)
        forms = [_Form(tuple(_pieces(name)), tuple(found)) for name, found in rows.items()]
        self._compounds = language == "de"
        self._by_beginning: dict[str, list[_Form]] = {}
        for form in sorted(forms, key=lambda form: (-len(form.tokens), -len(form.tokens[0]))):
            self._by_beginning.setdefault(_beginning(form.tokens[0]), []).append(form)

    def at(self, tokens: list[str]) -> _Form | None:
        """The longest form with which these tokens begin; one that is said so before one that is akin."""
        found = [form for form in self._by_beginning.get(_beginning(tokens[0]), ()) if _begins(tokens, form.tokens)]
        longest = [form for form in found if len(form.tokens) == len(found[0].tokens)]
        said = (form for form in longest if form.tokens == tuple(tokens[: len(form.tokens)]))
        return next(said, longest[0] if longest else None)

    def parts(self, word: str) -> list[_Form]:
        """The longest forms with which a German compound begins and ends: "Rattanlieferant" has two."""
        if not self._compounds:
            return []
        heads = (word[:end] for end in range(len(word) - 3, _PART - 1, -1))
        tails = (word[start:] for start in range(3, len(word) - _PART + 1))
        found = (next(filter(None, (self.at([part]) for part in parts)), None) for parts in (heads, tails))
        return [form for form in found if form]


def matters(question: Question, language: str, *, bare: bool = False) -> tuple[Matter, ...]:
    """What a question speaks of, as documents in `language` may call it; its own words where nobody knows better.

    bare: it was typed without the marks of its language, as Vietnamese often is.
    """
    if language not in _rows()[0]:
        return tuple(Matter((term,)) for term in question.content)
    return tuple(dict.fromkeys(_matters(_pieces(question.text), _tongue(question.language, bare=bare), language)))


def _matters(tokens: list[str], tongue: _Tongue, language: str) -> Iterator[Matter]:
    left: list[str] = []
    at = 0
    while at < len(tokens):
        form = tongue.at(tokens[at:])
        if form is None:
            left.append(tokens[at])
            at += 1
            continue
        yield from _untranslated(left, tongue, language)
        left = []
        if len(form.tokens) > 1 or not is_empty(tokens[at]):
            yield Matter(form.called(language))
        at += len(form.tokens)
    yield from _untranslated(left, tongue, language)


def _untranslated(tokens: list[str], tongue: _Tongue, language: str) -> Iterator[Matter]:
    """Compounds by their parts, all else as it was said: names, numbers, and what the glossary does not know."""
    for term in content_terms(("" if all(map(_is_han, tokens)) else " ").join(tokens)):
        parts = tongue.parts(term)
        yield from (Matter(form.called(language)) for form in parts) if parts else (Matter((term,)),)


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(terms.clean(text))


def _is_han(piece: str) -> bool:
    return "\u3400" <= piece[0] <= "\u9fff"


def _begins(tokens: list[str], form: tuple[str, ...]) -> bool:
    return len(tokens) >= len(form) and all(map(_same, form, tokens))


def _same(form: str, token: str) -> bool:
    return form == token or akin(form, token)


def _met(name: str, held: Vocabulary, text: str) -> float:
    """How well a text holds a name: a phrase as a whole, else by its words."""
    if name in text:
        return 1.0
    words = content_terms(name)
    return 0.9 * sum(map(held.meets, words)) / len(words) if words else 0.0


def _beginning(word: str) -> str:
    return word[:1] if _is_han(word) else terms.plain(word)[:4]


@cache
def _rows() -> list[dict[str, tuple[str, ...]]]:
    """Every row that names a thing, as its names by language."""
    named = (row.names for row in glossary.rows() if any(row.names.values()))
    return [{language: tuple(map(terms.clean, names)) for language, names in each.items()} for each in named]


@cache
def _tongue(language: str, *, bare: bool = False) -> _Tongue:
    return _Tongue(language, bare=bare)
