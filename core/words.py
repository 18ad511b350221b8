"""The owner's language. `tr` looks an English sentence up in the catalogue of the chosen language.

Catalogues are ``<package>/translations/<language>.json``, objects from the English sentence to its translation.
Placeholders are named, as for str.format: ``tr("{n} documents", n=3)``. A sentence with a count has two keys,
one for one and one for many: ``tr_n("{n} document", "{n} documents", 3)``.
"""

import json
import threading
from collections.abc import Mapping
from importlib import resources
from typing import Any

from core.patterns import regex

LANGUAGES = {"en": "English", "de": "Deutsch", "vi": "Tiếng Việt", "zh": "中文"}
PACKAGES = ("core", "kb", "models", "office", "desktop")

_HALVES = regex("[\ud800-\udfff]")

_lock = threading.Lock()
_language = "en"
_catalogue: dict[str, str] = {}
_in_window = False


def catalogue(language: str) -> dict[str, str]:
    """All sentences known in `language`, over all packages. English is its own catalogue and is empty."""
    merged: dict[str, str] = {}
    for package in PACKAGES:
        file = resources.files(package) / "translations" / f"{language}.json"
        if file.is_file():
            merged.update(json.loads(file.read_text(encoding="utf-8")))
    return merged


def use_language(language: str) -> None:
    """Choose the language of all sentences from now on. Unknown languages fall back to English."""
    global _language, _catalogue
    chosen = language if language in LANGUAGES else "en"
    loaded = {} if chosen == "en" else catalogue(chosen)
    with _lock:
        _language, _catalogue = chosen, loaded


def language() -> str:
    """The ISO 639-1 code of the language in use."""
    return _language


def speak_in_window() -> None:
    """From now on a sentence that says what to do says what to click: there is a window."""
    global _in_window  # noqa: PLW0603
    _in_window = True


def in_window() -> bool:
    """Whether what to do is clicked, else typed. For the few sentences that name a command."""
    return _in_window


class Sentence(str):
    """What `tr` said: a plain str that knows how it was made, so that it can be said again in another language.

    Joined to another or cut it is a str like any other, and stays as it was said.
    """

    __slots__ = ("english", "values")

    english: str
    values: Mapping[str, object]

    def in_english(self) -> str:
        """The same words whatever language is spoken: for names of things that are kept."""
        values = {name: in_english(value) for name, value in self.values.items()}
        return self.english.format(**values) if values else self.english

    def as_json(self) -> dict[str, Any]:
        """For `again`: the English sentence and what fills its placeholders, as text where it is no sentence."""
        told = {name: _kept(value) for name, value in self.values.items()}
        return {"english": self.english, "values": told}


def _kept(value: object) -> object:
    return value.as_json() if isinstance(value, Sentence) else str(value)


def in_english(said: object) -> object:
    """A sentence as it is said in English; anything else as it is."""
    return said.in_english() if isinstance(said, Sentence) else said


def tr(sentence: str, /, **values: object) -> str:
    """The sentence in the owner's language, with its placeholders filled: a `Sentence`."""
    text = _catalogue.get(sentence, sentence)
    made = Sentence(text.format(**values) if values else text)
    made.english, made.values = sentence, values
    return made


def again(told: Mapping[str, Any]) -> str:
    """A kept sentence in the language of now. Amounts and days in it stay as they were written."""
    values = {name: again(value) if isinstance(value, Mapping) else value for name, value in told["values"].items()}
    return tr(told["english"], **values)


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """The sentence for one or for many, with ``{n}`` and the other placeholders filled."""
    return tr(one if n == 1 else many, n=n, **values)


def whole(text: str) -> str:
    """The text with U+FFFD where half a character stands (names and arguments that are no UTF-8); can be stored."""
    return _HALVES.sub("\ufffd", text)
