"""A draft read back into the owner's language: templates, documents' own words, the rest roughly by the model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import InputError, WorldError
from core.ports import TextModel
from core.progress import CancelToken, Pace, Report, silent
from core.words import language as owners_language
from core.words import tr
from kb.rendering import in_other_words, roughly
from office.app import mailroom
from office.app.bootstrap import Office
from office.app.questions import OF_THE_MODEL
from office.replies.changes import CHOICE
from office.replies.language import language_of
from office.replies.rewording import quoted_in, read_template


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of a draft. words: in the owner's language, or as it stands. how: template, document, rough or as-is.

    Rough lines are a help to read, by the model; their figures are those of the draft, the rest is not proven.
    """

    words: str
    original: str
    how: str


def in_owners_language(
    office: Office, mail: int, *, report: Report = silent, cancel: CancelToken | None = None
) -> list[ReadLine]:
    """Every line of a mail's draft. Raises KeyError, Cancelled, and InputError where nothing is to be read back."""
    outcome = mailroom.store_of(office).get(mail).outcome
    text, language, into = str(outcome.get("reply") or ""), str(outcome.get("language") or ""), owners_language()
    if not text.strip():
        raise InputError(tr("There is no draft to read."))
    if language == into:
        raise InputError(tr("The draft is in your language already."))
    reading = _Reading(office.model(), language, into, cancel or CancelToken())
    quotes = list(_quotes(text, outcome))
    lines = text.rstrip("\n").split("\n")
    pace, found, start = Pace(len(lines)), [], 0
    for n, line in enumerate(lines):
        report(pace.at(n, line))
        found.append(reading.line(line, [quote for at, quote in quotes if start <= at < start + len(line)]))
        start += len(line) + 1
    return found


def _quotes(text: str, outcome: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """(place in the text, words) of the passages that prove its claims, and of what it quotes word for word."""
    for claim in outcome.get("claims") or ():
        yield from ((int(claim["start"]), str(quote["quote"])) for quote in claim["evidence"])
    for quote in outcome.get("evidence") or ():
        if (at := text.find(str(quote["quote"]))) >= 0:
            yield at, str(quote["quote"])


class _Reading:
    """Line by line; a model that fails once is not asked again."""

    def __init__(self, model: TextModel | None, language: str, into: str, cancel: CancelToken) -> None:
        self._model, self._language, self._into, self._cancel = model, language, into, cancel

    def line(self, line: str, quotes: Sequence[str]) -> ReadLine:
        """quotes: passages that this line rests on."""
        self._cancel.check()
        if not line.strip():
            return ReadLine(line, line, "as-is")
        if template := read_template(line, self._language, self._into):
            return ReadLine(template, line, "template")
        own = [quote for quote in quotes if language_of(quote) == self._into]
        said = line.removeprefix(CHOICE)
        bullet = line[: len(line) - len(said)]
        if own:
            return ReadLine(bullet + " ".join(own[0].split()), line, "document")
        words = self._rendered(quoted_in(said, self._language) or said)
        return ReadLine(bullet + words, line, "rough") if words else ReadLine(line, line, "as-is")

    def _rendered(self, sentence: str) -> str | None:
        if self._model is None:
            return None
        try:
            proven = in_other_words(self._model, sentence, self._into, self._cancel)
            return proven or roughly(self._model, sentence, self._into, self._cancel)
        except WorldError as error:
            if error.trouble not in OF_THE_MODEL:
                raise
            self._model = None
            return None
