"""The optional line at a letter's end that says how it came about: "Prepared with AI, checked by NAME"."""

import re
import tomllib
from importlib import resources

from core.patterns import regex

_TEMPLATES: dict[str, str] = {
    language: words["prepared"]
    for language, words in tomllib.loads(
        (resources.files("office.replies") / "frames.toml").read_text(encoding="utf-8")
    ).items()
}
_LINE = regex("|".join(re.escape(each).replace(r"\{name\}", ".{1,80}") for each in _TEMPLATES.values()))


def prepared_line(language: str, name: str) -> str:
    """The line in a language, in English for one that Kontor does not write."""
    return (_TEMPLATES.get(language) or _TEMPLATES["en"]).format(name=name)


def is_prepared_line(line: str) -> bool:
    """Whether this is such a line, in whatever language: nobody's words, so nothing is learned from it."""
    return bool(_LINE.fullmatch(line.strip()))
