"""``kontor screenshots OUT``: every screen with the sample company, per language and theme, as PNG.

The pictures of the guide come from here, so they are always true. Drawn without a screen, in fixed sizes.
"""

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core import connections
from core.words import LANGUAGES, language, tr, use_language
from office.cli.main import Parser

if TYPE_CHECKING:
    from desktop.frame import Window
    from desktop.window import Opening
    from office.app.replies import ReplyDetail

SIZE = (1360, 860)
SMALL = (1024, 700)
LETTERS = 12
PATIENCE = 900.0

# What the sample company's documents answer, and what they do not.
QUESTIONS = {
    "en": "How long can customers return goods?",
    "de": "Was kostet der Versand innerhalb Deutschlands?",
    "vi": "Khách hàng có thể trả hàng trong bao lâu?",
    "zh": "顾客可以在多长时间内退货？",
}
SEARCHES = {"en": "delivery", "de": "Lieferung", "vi": "giao hàng", "zh": "交货"}


def main(given: Sequence[str]) -> int:
    """Parse, draw, tell which files were written."""
    options = _parser().parse_args(list(given))
    os.environ["QT_QPA_PLATFORM"] = options.platform
    if options.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    with tempfile.TemporaryDirectory(prefix="kontor-studio-", ignore_cleanup_errors=True) as folder:
        files = [str(path) for path in draw(options.out, Path(folder), options)]
    print(json.dumps({"files": files}, indent=1) if options.json else "\n".join(files))  # noqa: T201
    return 0


def _parser() -> argparse.ArgumentParser:
    made = Parser(prog="kontor screenshots", description=(__doc__ or "").replace("`", ""))
    made.add_argument("--office", type=Path, help="not used: the pictures show the sample company")
    made.add_argument("--json", action="store_true")
    made.add_argument("--no-model", action="store_true")
    made.add_argument("command", choices=["screenshots"])
    made.add_argument("out", type=Path, metavar="OUT")
    made.add_argument("--languages", nargs="+", choices=list(LANGUAGES), default=list(LANGUAGES))
    made.add_argument("--themes", nargs="+", choices=["light", "dark"], default=["light", "dark"])
    made.add_argument("--scale", type=float, default=1, help="2 draws as on a screen at 200 %%")
    made.add_argument("--sample", type=Path, help="a folder with documents to show instead of the sample company")
    made.add_argument("--platform", default="offscreen", help="Qt's platform plugin")
    return made


def draw(out: Path, folder: Path, options: argparse.Namespace) -> Iterator[Path]:
    """Make the company, open the window on it, take every picture; yields the files."""
    from desktop import window

    connections.install()
    out.mkdir(parents=True, exist_ok=True)
    app = window.application()
    studio = Studio(window.Opening(app, folder / "office", with_model=not options.no_model), out)
    try:
        yield from studio.empty(options.languages[0])
        studio.fill([options.sample] if options.sample else _sample(folder / "sample"))
        studio.answer(folder / "sample")
        studio.keep_books(folder / "sample")
        for language in options.languages:
            for theme in options.themes:
                yield from studio.series(language, theme)
    finally:
        studio.close()


def _sample(folder: Path) -> list[Path]:
    from desktop.samples import BANK, DOCUMENTS, INVOICES
    from office.app import sample

    sample.make(folder)
    return [folder / BANK, folder / DOCUMENTS, folder / INVOICES]


class Studio:
    """Drives a real window over a real office and photographs it."""

    def __init__(self, opening: "Opening", out: Path) -> None:
        self._opening = opening
        self._out = out
        self._company: list[Path] = []
        self._until(lambda: opening.window is not None or bool(opening.status))
        if opening.window is None:
            raise SystemExit(opening.status)
        self.window: Window = opening.window
        self.window.resize(*SIZE)

    def close(self) -> None:
        self.window.close()
        self._opening.close()

    def fill(self, folders: list[Path]) -> None:
        """Take the company in as a drop would, and wait until it is searchable and its invoices are checked."""
        self._company = folders
        office = self.window.office
        office.library.use_beside(None)  # the slower embedder would keep the pictures waiting for minutes
        self.window.desk.drop.emit(folders)
        self._quiet()
        self._until(lambda: not office.activity.snapshot().what and not sum(office.records.waiting().values()))
        self._until(lambda: not office.library.counts().pending)
        self.window.toast.hide()

    def answer(self, company: Path) -> None:
        """A morning's mails with their drafts."""
        from desktop.samples import MAILS
        from office.app import replies, reply_sent

        office = self.window.office
        replies.take_mails(office, sorted((company / MAILS).glob("*.eml"))[:LETTERS])
        self._until(lambda: all(row.state != "waiting" for row in replies.list_replies(office)))
        for row in replies.list_replies(office):
            if draft := str(replies.reply(office, row.id).outcome.get("reply", "")):
                reply_sent.approve(office, row.id, _as_sent(draft))

    def keep_books(self, company: Path) -> None:
        """Last year's journal and the open items."""
        from desktop.samples import BOOKS
        from office.app import months

        months.take_books(self.window.office, sorted((company / BOOKS).glob("*.csv")))

    def empty(self, language: str) -> Iterator[Path]:
        """The first run, before there is anything."""
        self._dress(language, "light")
        self.window.show_screen("welcome")
        for step in range(4):
            yield self._shot(f"welcome-{step + 1}", language, "light")
            if step < 3:
                self.window.room("welcome").turn(1)  # type: ignore[attr-defined]
        self.window.room("welcome").finish()  # type: ignore[attr-defined]
        self.window.show_screen("home")
        yield self._shot("home-empty", language, "light")
        self.window.show_screen("documents")
        yield self._shot("documents-empty", language, "light")

    def series(self, language: str, theme: str) -> Iterator[Path]:
        """Every screen in one language and theme."""
        from desktop.reply_pages import page_titles

        self._dress(language, theme)
        for name in ("home", "replies", *page_titles(), "invoices", "month", "documents", "settings"):
            self.window.show_screen(name, self._argument(name))
            yield self._shot(name, language, theme)
        yield from self._month(language, theme)
        for section in ("reminders", "rates"):
            self.window.show_screen("settings", section)
            yield self._shot(f"settings-{section}", language, theme)
        self.window.show_screen("documents", SEARCHES[language])
        self._quiet(0.5)
        yield self._shot("documents-search", language, theme)
        yield from self._invoices(language, theme)
        self.window.show_screen("ask", QUESTIONS[language])
        yield self._shot("ask", language, theme)
        self.window.room("ask").next_source()  # type: ignore[attr-defined]
        yield self._shot("ask-page", language, theme)
        self.window.find_anything()
        yield self._shot("find", language, theme)
        self.window.palette_line.hide()
        self.window.overlay.tell(tr("Looking at what you bring …"))
        self.window.arrivals.plan(self._company)
        yield self._shot("drop", language, theme)
        self.window.overlay.hide()
        self.window.resize(*SMALL)
        for name in ("home", "documents", "ask", "invoices", "replies"):
            self.window.show_screen(name, self._argument(name))
            yield self._shot(f"{name}-small", language, theme)
        self.window.resize(*SIZE)

    def _argument(self, name: str) -> object:
        """Which mail the picture of Replies shows: of those in its language the one whose draft answers most."""
        from office.app import replies

        if name != "replies":
            return None
        details = [replies.reply(self.window.office, row.id) for row in replies.list_replies(self.window.office)]
        best = max(details, key=_answered, default=None)
        return best.row.id if best else None

    def _month(self, language: str, theme: str) -> Iterator[Path]:
        """What customers owe, by how late it is."""
        from desktop.month_room import MonthRoom

        room = self.window.room("month")
        self.window.show_screen("month")
        self._quiet(0.5)
        if not isinstance(room, MonthRoom) or room.view is None:
            return
        names = [step.name for step in room.view.close.steps]
        room.list.setCurrentIndex(room.steps.index(names.index("receivables")))
        self._quiet(0.5)
        yield self._shot("month-owed", language, theme)
        room.list.setCurrentIndex(room.steps.index(0))

    def _invoices(self, language: str, theme: str) -> Iterator[Path]:
        """The pile: page against data, approving what is proven, what is to be paid."""
        from desktop.invoice_room import InvoiceRoom
        from office.app import invoices

        rows = invoices.list_invoices(self.window.office)
        room = self.window.room("invoices")
        if not rows or not isinstance(room, InvoiceRoom):
            return
        by_form = sorted(rows, key=lambda row: (row.verdict != "block", "facturx" not in row.name))
        self.window.show_screen("invoices", by_form[0].id)
        self._quiet(0.5)
        room.evidence.turn_to(1)
        yield self._shot("invoices-data", language, theme)
        room.open_approve_all()
        yield self._shot("invoices-approve", language, theme)
        room.open_payments()
        yield self._shot("invoices-payments", language, theme)
        several = (row for row in rows if len(invoices.invoice(self.window.office, row.id).booking.line_worths) > 1)
        if many := next(several, None):
            self.window.show_screen("invoices", many.id)
            self._quiet(0.5)
            room.beside.show_split()
            self._quiet()
            room.beside.show_split()  # laid out now, it can be scrolled to
            yield self._shot("invoices-split", language, theme)
        self.window.show_screen("invoices", by_form[0].id)

    def _dress(self, language: str, theme: str) -> None:
        from office.app import preferences

        preferences.set_firm_name(self.window.office, "Tischlerei Lindner")
        preferences.set_language(self.window.office, language)
        preferences.set_theme(self.window.office, theme)
        use_language(language)
        self.window.rebuild()
        self._quiet()

    def _shot(self, name: str, language: str, theme: str) -> Path:
        self._quiet()
        path = self._out / f"{name}.{language}.{theme}.png"
        if not self.window.grab().save(str(path)):
            sys.stderr.write(f"not written: {path}\n")
        return path

    def _quiet(self, seconds: float = 0.25) -> None:
        """Let the window work until nothing is on its way for this long."""
        since: float | None = None

        def rested() -> bool:
            nonlocal since
            if self._opening.bridge.busy:
                since = None
            elif since is None:
                since = time.monotonic()
            return since is not None and time.monotonic() - since > seconds

        self._until(rested)

    def _until(self, happened: Callable[[], bool]) -> None:
        from PySide6.QtWidgets import QApplication

        deadline = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > deadline:
                raise TimeoutError
            QApplication.processEvents()
            time.sleep(0.005)


def _answered(detail: "ReplyDetail") -> tuple[bool, bool, int, int]:
    """How good a picture it makes: drafted, in the language of the window, with few gaps and much evidence."""
    told = detail.outcome
    gaps = sum(ask.get("state") != "answered" for ask in told.get("asks", ()))
    proved = len(told.get("evidence", ()))
    return bool(told.get("reply") and proved), detail.row.language == language(), -gaps, proved


def _as_sent(draft: str) -> str:
    """What an owner makes of a draft: gaps closed, his own greeting and closing."""
    words = re.sub(r"\[…[^\]]*\]\n?|^– ", "", draft, flags=re.MULTILINE)
    for ours, his in (
        ("Guten Tag ", "Hallo "),
        ("Mit freundlichen Grüßen", "Viele Grüße"),
        ("Kind regards", "Best wishes"),
    ):
        words = words.replace(ours, his)
    return words
