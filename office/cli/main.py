"""``kontor COMMAND``: parse, call one use case, print. With --json, stdout is one JSON document and nothing else."""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core import reports
from core.errors import Cancelled, KontorError, Trouble, WorldError
from core.files import trouble_of
from core.patterns import regex
from core.progress import CancelToken, Progress
from core.words import tr, use_language
from office.cli.commands import COMMANDS, command
from office.cli.session import LANGUAGE, Result, Session, place

USAGE = 2
EXITS = {
    Trouble.OFFICE_OPEN: 3,
    Trouble.OFFICE_DAMAGED: 4,
    Trouble.OFFICE_TOO_NEW: 4,
}
STOPPED = 130


class Parser(argparse.ArgumentParser):
    """Wrong usage is one sentence and exit 2, as the contract says.

    An option is written out: one that is cut short is another command's, or a later Kontor's.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})

    def error(self, message: str) -> Any:
        self.exit(USAGE, f"{message}. {tr('`kontor --help` shows how it is used.')}\n")


class _Verb(Parser):
    """One command. Its own options are loaded when its words are parsed, so that no other command's are.

    Options may stand anywhere among its words: argparse by itself loses FILE in `import --json FILE`.
    """

    name = ""
    _inside = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        if name := self.name:
            self.name = ""
            for flags, settings in command(name).options:
                self.add_argument(*flags, **settings)
        if self._inside:  # parse_known_intermixed_args asks here for each of its two passes
            return super().parse_known_args(args, namespace)
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False


def parser() -> argparse.ArgumentParser:
    """All commands; each learns its own options once it is the one that was called."""
    top = Parser(
        prog="kontor",
        description="The back office on your own PC.",
        epilog="Where the window's libraries are, too: kontor screenshots OUT, every screen as a picture.",
        parents=[_common(None)],
    )
    verbs = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Verb)
    for name, describe in COMMANDS.items():
        # after the command the common options stand again; unsaid, they do not undo what was said before it
        verb = verbs.add_parser(name, help=describe, description=describe, parents=[_common(argparse.SUPPRESS)])
        verb.name = name
    return top


def _common(unsaid: str | None) -> Any:
    options = Parser(add_help=False, argument_default=unsaid)
    switch: dict[str, Any] = {"action": "store_true", "default": unsaid or False}
    options.add_argument("--office", type=place, metavar="DIR", help="the data folder")
    options.add_argument("--json", **switch, help="print one JSON document")
    options.add_argument("--no-model", **switch, help="work as if no model were installed")
    return options


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit status of the contract."""
    _streams()
    use_language(os.environ.get(LANGUAGE, "en"))
    try:
        options = parser().parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    run = command(options.command).run
    session = Session(options.office, with_model=not options.no_model, report=_progress_line, cancel=CancelToken())
    with _stoppable(session.cancel):
        return _run(run, session, options)


def _run(run: Callable[[Session, Any], Result], session: Session, options: Any) -> int:
    result: Result | None = None
    try:
        with reports.caught(_tell_bug):
            result = run(session, options)
    except Cancelled:
        print(tr("Stopped."), file=sys.stderr)
        return STOPPED
    except KontorError as error:
        print(_printable(error.sentence), file=sys.stderr)
        return EXITS.get(error.trouble, USAGE) if isinstance(error, WorldError) else USAGE
    finally:
        session.close()
    return _told(result, as_json=options.json) if result else USAGE


def _tell_bug(report: Path) -> None:
    """A script gets one sentence and an exit of the contract, never a traceback."""
    print(tr("Something went wrong in Kontor itself. A report was written to {path}.", path=report), file=sys.stderr)


def _told(result: Result, *, as_json: bool) -> int:
    indent = None if result.one_line else 1
    try:
        print(json.dumps(result.json, ensure_ascii=False, indent=indent) if as_json else _printable(result.text))
        sys.stdout.flush()
    except BrokenPipeError:  # `kontor search … | head` has what it wanted
        _let_go()
    except OSError as error:  # what was to be done is done, but the disk that takes the output is full
        _let_go()
        print(trouble_of(error, Path("stdout")).sentence, file=sys.stderr)
        return USAGE
    return 1 if result.refusals else 0


def _let_go() -> None:
    """Nobody takes the output any more: what Python still keeps of it goes nowhere when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


_COMMANDS = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def _printable(text: str) -> str:
    """Without what a terminal would obey: names and documents are other people's words. A PDF's line end is one."""
    return _COMMANDS.sub("\ufffd", text.replace("\r\n", "\n"))


def _streams() -> None:
    """Standard streams in UTF-8, and all of them there.

    Where a script has closed one, its number would go to the next file that is opened, and what is printed into it.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w" if number else "r", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _progress_line(progress: Progress) -> None:
    """Progress for people at a terminal; scripts and logs are left in peace."""
    if not sys.stderr.isatty():
        return
    total = f"{progress.done}/{progress.total} " if progress.total else ""
    left = f" ({progress.seconds_left:.0f} s)" if progress.seconds_left else ""
    what = _printable(" ".join(progress.what[:60].split()))
    print(f"\r\x1b[K{total}{what}{left}", end="", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _stoppable(cancel: CancelToken) -> Iterator[None]:
    """Ctrl+C and a polite kill stop the work between two files, never in the middle of one."""

    def stop(_number: int, _frame: object) -> None:
        cancel.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
