"""One run of the command line: its office, and what a command gives back."""

import argparse
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.progress import CancelToken, Report
from core.words import tr, use_language

if TYPE_CHECKING:
    from office.app.bootstrap import Office

LANGUAGE = "KONTOR_LANGUAGE"  # the variable that says in which language a command speaks

Options = list[tuple[tuple[str, ...], dict[str, Any]]]  # names and settings of each, as argparse takes them


def place(word: str) -> Path:
    """A file or folder among the words. Raises ArgumentTypeError for an empty one, as of a variable that is not set.

    pathlib would take it for the folder we stand in, and all that lies there would be added.
    """
    if not word:
        raise argparse.ArgumentTypeError(tr("nothing stands here"))
    return Path(word)


@dataclass(frozen=True, slots=True)
class Result:
    """What a command found: as JSON, as text for people, and whether something was refused (exit 1)."""

    json: Mapping[str, Any]
    text: str
    refusals: bool = False
    one_line: bool = False  # the last of many lines, each a document of its own


@dataclass
class Session:
    """One run of the command line; opens the office when a command first needs it."""

    folder: Path | None
    with_model: bool
    report: Report
    cancel: CancelToken
    _office: "Office | None" = field(default=None, init=False)

    @property
    def office(self) -> "Office":
        if self._office is None:
            from office.app import bootstrap  # most of the house: `kontor --help` needs none of it

            self._office = bootstrap.open_office(
                self.folder or bootstrap.default_folder(), with_model=self.with_model
            )
            if said := os.environ.get(LANGUAGE):  # said for this command: it comes before the office's own
                use_language(said)
        return self._office

    def close(self) -> None:
        if self._office is not None:
            self._office.close()
            self._office = None
