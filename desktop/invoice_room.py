"""Invoices: the pile on the left, the page in the middle, on the right why and what to do. Worked off by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.words import tr, tr_n
from desktop import dialogs, invoice_actions, key_help, theme
from desktop.controls import Elided, button, card, key, label, row
from desktop.desk import Desk
from desktop.firm_card import FirmQuestion
from desktop.invoice_detail import Detail
from desktop.invoice_files import FilesPanel
from desktop.invoice_mail import AskPanel
from desktop.invoice_model import in_group
from desktop.invoice_page import Evidence, marks_of
from desktop.invoice_panels import ApproveAll, Panel, may_go_together
from desktop.invoice_payments import Payments
from desktop.invoice_pile import Pile
from desktop.invoice_progress import Working
from desktop.invoice_verdict import OPEN, Wishes, last_token, may_be_approved
from desktop.samples import INVOICES, Playground
from desktop.splits import Split
from desktop.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.evidence import Finding, Position
    from office.app.invoice_rows import InvoiceDetail, InvoiceRow, MailDraft
    from office.invoices.reading import Field

NARROW = 112 * GRID  # below this the page and the reasons take turns
SPLIT = (340, 366, 398)


class InvoiceRoom(QWidget):
    """The room. `detail` is the invoice that is looked at, None while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pile, self.evidence = Pile(desk, self), Evidence(desk)
        self.deciding, self.working = invoice_actions.Actions(desk), Working(desk)
        wishes = Wishes(self.approve, self.refuse, self.ask, self._more, self._show_finding,
                        self._deciding(self.deciding.finish), self.take_back, self._deciding(self.deciding.reopen),
                        self._paid)  # fmt: skip
        self.beside = Detail(wishes, self._show_field)
        self.approve_all, self.mail, self.payments = ApproveAll(), AskPanel(desk), Payments(desk)
        self.firm, self.together = FirmQuestion(desk), FilesPanel()
        self.detail: InvoiceDetail | None = None
        self._narrow = False
        self._build()
        self._connect()
        self._keys()

    def arrive(self, argument: object) -> None:
        """argument: "/" for the search line, an invoice's row, id, file name or number, several ids, or None."""
        if argument == "/":
            self._leave_panel()
            self.pile.search_here()
        elif isinstance(argument, tuple):
            self._leave_panel()
            self.pile.only_these(argument)
        elif argument is not None:
            self._leave_panel()
            self.pile.want(getattr(argument, "id", argument))
        if argument != "/" and self._body.currentWidget() is self._work:
            self.pile.list.setFocus()
        self.working.refresh()
        self.firm.fetch()
        self.pile.fetch()

    def changed(self, topic: str) -> None:
        if topic == "invoices" and self.isVisible():
            self.firm.fetch()
            self.pile.fetch()
            if self._body.currentWidget() is self.payments:
                self.payments.fetch()
        elif topic == "activity" and self.isVisible():
            self.working.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._tell_counts()
            self._turn(page=False)

    # one invoice

    def _look(self, held: "InvoiceRow | None") -> None:
        """Fetch what is chosen; a newer choice overtakes an older one."""
        from office.app import invoices

        if not held:
            self.detail = None
            self.evidence.empty()
            self.beside.hide_cards()
            return
        office = self._desk.office
        self._desk.bridge.run(
            self, lambda _task: invoices.invoice(office, held.id), self._show_detail, name="invoice"
        )

    def _show_detail(self, detail: "InvoiceDetail") -> None:
        before, self.detail = self.detail, detail
        again = before is not None and before.row.id == detail.row.id
        self.beside.put(detail, self.pile.rows, self.pile.model.today, again=again)
        if not (before and again and before.reading == detail.reading):
            self.evidence.show_invoice(detail.reading, detail.findings)
        if self._narrow and not again:
            self._turn(page=False)

    def _show_field(self, field: "Field") -> None:
        self._light(marks_of(field))

    def _show_finding(self, finding: "Finding") -> None:
        if finding.at:
            self._light([(finding.at, True)])

    def _light(self, positions: "list[tuple[Position, bool]]") -> None:
        if not self.evidence.light(positions):
            self._desk.tell(tr("This stands on no page. Its sources are in the tooltip."))
        elif self._narrow:
            self._turn(page=True)

    def _turn(self, *, page: bool) -> None:
        """In a narrow window the page and the reasons take turns."""
        self.evidence.setVisible(page or not self._narrow)
        self.beside.setVisible(not page or not self._narrow)
        self.evidence.offer_way_back(self._narrow)

    # decisions

    def approve(self) -> None:
        """Only what nothing stops; for everything else the key says what is missing."""
        if not self.detail or self.detail.row.state not in OPEN:
            return
        if may_be_approved(self.detail):
            self.deciding.approve(self.detail.row, self.pile.next_open)
        else:
            self._desk.tell(tr("This invoice is stopped. Do first what stands on the right."))
            self.beside.show_task()

    def refuse(self) -> None:
        """It will not be paid; the first reason is written down with it."""
        if self.detail and self.detail.row.state in OPEN:
            self.deciding.refuse(self.detail.row, self.detail.row.reason, self.pile.next_open)

    def ask(self) -> None:
        """The mail to the supplier, to copy or to save."""
        from office.app import invoices

        if self.detail:
            office, held = self._desk.office, self.detail.row
            self._desk.bridge.run(self, lambda _task: invoices.ask_supplier(office, held.id), self._show_mail)

    def _show_mail(self, draft: "MailDraft") -> None:
        self._open_panel(self.mail)
        self.mail.put(draft)

    def take_back(self) -> bool:
        """Z: the last decision on this invoice, for a day. Says whether there was one."""
        token = last_token(self.detail) if self.detail else ""
        if token:
            self.deciding.undo([token], self._same_again)
        return bool(token)

    def _deciding(self, decide: "Callable[..., object]") -> "Callable[..., None]":
        """A slot that decides on the invoice that is looked at by what it is told, and shows it again."""

        def slot(*told: object) -> None:
            if self.detail:
                decide(self.detail.row, *told, self._same_again)

        return slot

    def _paid(self) -> None:
        self._deciding(self.deciding.paid)(self.pile.model.today)

    def _save_report(self) -> None:
        if self.detail and (folder := dialogs.choose_folder(self, tr("Where to save the validation report"))):
            self.deciding.save_report(self.detail.row, folder)

    def _same_again(self) -> None:
        self.pile.fetch()
        self._look(self.pile.chosen)

    # panels

    def open_approve_all(self) -> None:
        """Shift+A: the list and the sum first."""
        self._open_panel(self.approve_all)
        self.approve_all.put(may_go_together(self.pile.rows))

    def open_payments(self) -> None:
        """Ctrl+E: what to pay on which day."""
        self._open_panel(self.payments)
        self.payments.fetch()

    def open_together(self) -> None:
        """P: which files hold other pages of this invoice."""
        if self.detail and self.detail.row.state in OPEN:
            self._open_panel(self.together)
            self.deciding.files_beside(self.detail.row, lambda files: self.together.put(files, self.pile.rows))

    def _join_these(self, documents: "Sequence[str]") -> None:
        self._leave_panel()
        self.deciding.join(documents, self._pay_looked_at)

    def _approve_these(self, ids: "Sequence[int]") -> None:
        self._leave_panel()
        self.deciding.approve_all(ids, self.pile.fetch)

    def _pay_looked_at(self, invoice: object) -> None:
        self._leave_panel()
        self.pile.want(invoice)
        self.pile.fetch()

    def _open_panel(self, panel: Panel) -> None:
        self._body.setCurrentWidget(panel)

    def _leave_panel(self) -> None:
        self._body.setCurrentWidget(self._work)
        self.pile.list.setFocus()

    def _escape(self) -> None:
        """One step back: out of a form, from the page to the reasons, else to the list."""
        if self.beside.booking.leave():
            return
        if self._narrow and self.evidence.isVisible():
            self._turn(page=False)
        self.pile.list.setFocus()

    # menus

    def _more(self) -> None:
        """What else can be done with the invoice that is looked at."""
        if self.detail:
            self._menu(self.detail.row, self.beside.mapToGlobal(QPoint(2 * GRID, 8 * GRID)))

    def _menu(self, held: "InvoiceRow", place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Ask the supplier") + "\t?", self.ask)
        if held.state in OPEN:
            menu.addAction(tr("Refuse") + "\tB", self.refuse)
            self._add_rarer(menu)
        menu.addSeparator()
        menu.addAction(tr("Open the document"), lambda: self._desk.go.emit("documents", held.document))
        menu.addAction(tr("Only this supplier"), lambda: self.pile.only_supplier(held.supplier))
        menu.addAction(tr("Copy the line"), lambda: invoice_actions.copy_line(held))
        menu.addAction(tr("Copy the number"), lambda: invoice_actions.copy(held.number))
        menu.exec(place)

    def _add_rarer(self, menu: QMenu) -> None:
        """For the invoice that is looked at: what is seldom wanted."""
        if not self.detail:
            return
        menu.addAction(tr("Pages in other files …") + "\tP", self.open_together)
        if any(finding.kind == "duplicate" for finding in self.detail.findings):
            menu.addAction(tr("This is no duplicate"), self._deciding(self.deciding.no_duplicate))
        if self.detail.reading.last_page > self.detail.reading.first_page:
            menu.addAction(tr("Several invoices in this file …"), self._split)

    def _split(self) -> None:
        """The invoice that is looked at keeps its first pages; the others come into the list."""
        reading = self.detail.reading if self.detail else None
        if self.detail and reading and (pages := dialogs.ask_pages(self, reading.first_page + 1, reading.last_page)):
            self.deciding.split(self.detail.row, pages, self._same_again)

    def _list_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(f"{tr('Payments …')}\t{key_help.spoken('Ctrl+E')}", self.open_payments)
        menu.addAction(tr("Export this list as CSV …"), self._export)
        menu.exec(self._menu_button.mapToGlobal(QPoint(0, self._menu_button.height())))

    def _export(self) -> None:
        if target := dialogs.choose_target(self, tr("Export the list"), "kontor-invoices.csv"):
            rows = list(self.pile.model.rows)
            self._desk.bridge.run(
                self,
                lambda _task: invoice_actions.write_csv(target, rows),
                lambda _none: self._desk.tell(tr("The list is in {name}.", name=target.name)),
            )

    # building

    def _build(self) -> None:
        self._count = label("", look="soft", wrap=False)
        self._bulk = button(tr("Approve all proven ({n})", n=0), self.open_approve_all)
        self._menu_button = button("⋯", self._list_menu, name=tr("More"))
        self._pay = pay = button(tr("Payments"), self.open_payments)
        head = row(label(tr("Invoices"), theme.LARGE, bold=True, wrap=False), self._count, 1, self.pile.search)
        head.setStretchFactor(self.pile.search, 3)
        for control in (self._bulk, pay, self._menu_button):
            head.addWidget(control)
        self.pile.search.setMaximumWidth(48 * GRID)
        self._tools = [self.pile.search, self._count, self._bulk, pay, self._menu_button, self.pile.filters]
        self._teach = Playground(self._desk, INVOICES)
        parts = self._papered(self.pile.list), self.evidence, self.beside
        splitter = Split(self._desk, "invoices", *parts, sizes=SPLIT)
        self._work = QWidget()
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID + 4)
        inside.addWidget(self.pile.filters)
        inside.addWidget(splitter, 1)
        self._body = QStackedWidget()
        for part in (self._work, self.approve_all, self.mail, self.payments, self.together):
            self._body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(head)
        for part in (self.working, self.firm, self._teach):
            layout.addWidget(part)
        layout.addWidget(self._body, 1)
        self._hints = Elided(  # one line: F1 has them all
            tr("J K next · A approve · B refuse · ? ask · Z undo · / search · Shift+A all proven · Ctrl+E payments"),
            theme.SMALL, look="soft",
        )  # fmt: skip
        layout.addWidget(self._hints)
        layout.addStretch(0)
        self._show_empty(empty=False)

    def _papered(self, part: QWidget) -> QWidget:
        paper, inside = card(margin=4)
        inside.addWidget(part)
        paper.setMinimumWidth(30 * GRID)
        return paper

    def _connect(self) -> None:
        self.pile.looked.connect(self._look)
        self.pile.listed.connect(self._tell_counts)
        self.pile.list.menu.connect(self._menu)
        self.pile.list.opened.connect(lambda _row: self._enter())
        self.evidence.closed.connect(self._escape)
        self.beside.fields.model.corrected.connect(self._deciding(self.deciding.correct))
        self.beside.booking.opened.connect(lambda: self.deciding.accounts(self.beside.booking.offer))
        self.beside.booking.chosen.connect(self._deciding(self.deciding.book))
        self.beside.booking.split.connect(self._deciding(self.deciding.book_parts))
        self.beside.supplier.said.connect(self._deciding(self.deciding.recurs))
        self.beside.report.wanted.connect(self._save_report)
        self.approve_all.agreed.connect(self._approve_these)
        self.payments.looked_at.connect(self._pay_looked_at)
        self.together.agreed.connect(self._join_these)
        for panel in (self.approve_all, self.mail, self.payments, self.together):
            panel.left.connect(self._leave_panel)

    def _keys(self) -> None:
        step = self.pile.list.step
        pressed: dict[str, Callable[[], object]] = {
            "J": lambda: step(1),
            "K": lambda: step(-1),
            "A": self.approve,
            "B": self.refuse,
            "?": self.ask,
            "Shift+A": self.open_approve_all,
            "P": self.open_together,
            "F2": self._edit_field,
            "Escape": self._escape,
        }
        for keys, call in pressed.items():
            key(keys, self._work, call)
        key("Ctrl+E", self, self.open_payments)

    def _enter(self) -> None:
        """Enter: to the page, where keys scroll and turn it."""
        if self._narrow:
            self._turn(page=True)
        self.evidence.page.focus_page()

    def _edit_field(self) -> None:
        self.beside.fields.list.setFocus()
        self.beside.fields.list.correct()

    def _tell_counts(self) -> None:
        rows, taught = self.pile.rows, self._teach.isVisibleTo(self)
        needs = sum(in_group(each, "needs") for each in rows)
        self._count.setText(tr_n("{n} needs you", "{n} need you", needs) if needs else tr("Nothing needs you"))
        green = len(may_go_together(rows))
        self._bulk.setText(tr("Approve all proven ({n})", n=green))
        self._bulk.setEnabled(green > 0)
        self._show_empty(empty=not rows and not self.pile.searching)
        if taught and rows:
            self.pile.list.setFocus()

    def _show_empty(self, *, empty: bool) -> None:
        self._teach.setVisible(empty)
        self._body.setVisible(not empty)
        self._hints.setVisible(not empty)
        for part in self._tools:
            part.setVisible(not empty)
        for part in (self._count, self._pay):  # without room; paying is in the menu beside it, too
            part.setVisible(not empty and not self._narrow)
