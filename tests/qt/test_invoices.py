"""The room of invoices as a person works through it: by keyboard, with the dangerous way longer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMenu, QPushButton, QTextEdit, QWidget

from desktop import dialogs, document_actions, invoice_actions, invoice_cards, invoice_wording
from desktop.frame import Window
from desktop.home import Line, MoneyFigure
from desktop.invoice_fields import FIELD
from desktop.invoice_mail import eml
from desktop.invoice_model import Filter
from desktop.invoice_page import marks_of
from desktop.invoice_room import InvoiceRoom
from desktop.theme import State
from office.app import documents, firm, invoice_decisions, invoices, preferences
from office.app.bootstrap import Office, open_office
from office.app.invoice_rows import PartWish
from office.invoices.known import Firm
from tests.qt import invoice_double
from tests.qt.invoice_double import OTHER_IBAN, TODAY, Double
from tests.qt.test_window import settled

NAMES = ("list_invoices", "invoice", "approve", "block", "reopen", "not_duplicate", "correct", "complete_task",
         "ask_supplier", "undo", "payment_list", "export_payments", "savings", "mark_paid",
         "split", "booking_accounts", "set_booking", "split_booking", "set_recurring",
         "save_validation_report")  # fmt: skip


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in which the planted PDFs were taken in."""
    folder = tmp_path_factory.mktemp("invoices")
    office = open_office(folder / "office", with_model=False)
    invoice_double.double_of(office, invoice_double.write(folder / "pdf"))
    office.close()
    return folder


@pytest.fixture
def office(read: Path) -> Iterator[Office]:
    opened = open_office(read / "office", with_model=False)
    preferences.remember(opened, "invoices", {})
    yield opened
    opened.close()


@pytest.fixture
def double(office: Office, read: Path, monkeypatch: pytest.MonkeyPatch) -> Double:
    planted = invoice_double.double_of(office, read / "pdf")
    stand_in(office, planted, monkeypatch)
    return planted


def stand_in(office: Office, planted: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setattr(invoices, name, getattr(planted, name))
    monkeypatch.setattr(invoice_decisions, "approve_green", planted.approve_green)
    monkeypatch.setattr(office.desk, "today", lambda: TODAY)


@pytest.fixture
def window(office: Office, double: Double, open_window: Callable[[Office], Window], wait) -> Window:
    made = open_window(office)
    made.show_screen("invoices")
    settled(made, wait)
    return made


def room_of(window: Window) -> InvoiceRoom:
    room = window.room("invoices")
    assert isinstance(room, InvoiceRoom)
    return room


def look_at(window: Window, number: str, wait) -> InvoiceRoom:
    """Choose this invoice and let its page come."""
    room = room_of(window)
    room.pile.want(number)
    room.pile.fetch()
    wait(lambda: room.detail is not None and room.detail.row.number == number)
    settled(window, wait)
    return room


def pressed(window: Window, key: Qt.Key, *, shift: bool = False) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(room_of(window).pile.list, key, keys)


def buttons_of(part: QWidget) -> set[str]:
    return {each.accessibleName() for each in part.findChildren(QPushButton) if each.isVisible()}


def called(double: Double, what: str) -> list[object]:
    return [told for name, told in double.calls if name == what]


# --- the list -------------------------------------------------------------------------------------------------------


def test_what_is_stopped_stands_first_and_says_why(window: Window):
    rows = room_of(window).pile.model.rows
    assert [row.verdict for row in rows[:3]] == ["block", "block", "ask"]
    spoken = room_of(window).pile.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("stopped. Deutsches Gewerberegister. 498.00\u00a0€")
    assert rows[0].reason in spoken


def test_the_chips_count_and_list(window: Window, wait):
    room = room_of(window)
    for group, count in {"needs": 3, "pay": 5, "stopped": 2, "decided": 0, "": 8}.items():
        room.pile.filters.chips[group].click()
        settled(window, wait)
        assert room.pile.model.rowCount() == count, group
        assert str(count) in room.pile.filters.chips[group].text()


def test_search_finds_by_amount_and_number(window: Window, wait):
    room = room_of(window)
    pressed(window, Qt.Key.Key_Slash)
    assert room.pile.search.hasFocus()
    QTest.keyClicks(room.pile.search, "4812")
    wait(lambda: [row.number for row in room.pile.model.rows] == ["2026-0815"])
    QTest.keyClick(room.pile.search, Qt.Key.Key_Escape)
    wait(lambda: room.pile.model.rowCount() == 8)


def test_j_and_k_walk_and_the_page_follows(window: Window, wait):
    room = room_of(window)
    pressed(window, Qt.Key.Key_J)
    wait(lambda: room.detail is not None and room.detail.row.number == "2026-0815")
    pressed(window, Qt.Key.Key_J)
    pressed(window, Qt.Key.Key_K)
    settled(window, wait)
    assert room.detail is not None
    assert room.detail.row.number == "2026-0815"
    assert room.evidence.page.place is not None
    assert room.evidence.page.place.name == "2026-0815.pdf"


def test_filter_and_widths_are_remembered(window: Window, office: Office, wait, open_window):
    room = room_of(window)
    room.pile.filters.chips["stopped"].click()
    room.pile.list.horizontalHeader().resizeSection(2, 140)
    wait(lambda: "widths" in preferences.remembered(office, "invoices", {}))  # type: ignore[operator]
    window.close()
    again = open_window(office)
    again.show_screen("invoices")
    settled(again, wait)
    assert room_of(again).pile.model.filter == Filter(group="stopped")
    assert room_of(again).pile.list.columnWidth(2) == 140


# --- what is stopped cannot be approved by habit --------------------------------------------------------------------


def test_a_stopped_invoice_has_no_approve_button_and_the_key_does_nothing(window: Window, double: Double, wait):
    room = look_at(window, "2026-0815", wait)
    assert room.beside.verdict.approve is None
    assert not {"Approve", "Approve all the same"} & buttons_of(room.beside)
    for _ in range(5):
        pressed(window, Qt.Key.Key_A)
    pressed(window, Qt.Key.Key_A, shift=True)
    settled(window, wait)
    assert called(double, "approve") == []
    assert double.details[1].row.state == "open"


def test_a_proven_invoice_is_approved_by_one_key(window: Window, double: Double, wait):
    """The control of the test above: the same key on a proven one."""
    look_at(window, "2026-0748", wait)
    pressed(window, Qt.Key.Key_A)
    wait(lambda: double.details[2].row.state == "approved")


def test_the_call_back_makes_it_right_only_with_a_person_and_a_number(window: Window, double: Double, wait):
    room = look_at(window, "2026-0815", wait)
    (box,) = room.beside.verdict.tasks
    assert "040 123 456" in " ".join(each.text() for each in box.findChildren(QLabel))
    assert not box.finish.isEnabled()
    box.finish.click()
    QTest.keyClicks(box.lines["person"], "Frau Petersen")
    assert not box.finish.isEnabled()
    QTest.keyClick(box.lines["person"], Qt.Key.Key_Return)
    settled(window, wait)
    assert called(double, "complete_task") == []
    QTest.keyClicks(box.lines["phone"], "040 123 456")
    assert box.finish.isEnabled()
    box.finish.click()
    wait(lambda: room.beside.verdict.approve is not None)
    assert called(double, "complete_task") == [{"person": "Frau Petersen", "phone": "040 123 456"}]
    settled(window, wait)
    pressed(window, Qt.Key.Key_A)
    wait(lambda: double.details[1].row.state == "approved")


def test_letters_typed_into_a_task_decide_nothing(window: Window, double: Double, wait):
    room = look_at(window, "2026-0815", wait)
    line = room.beside.verdict.tasks[0].lines["person"]
    QTest.keyClicks(line, "abz?j/")
    settled(window, wait)
    assert line.text() == "abz?j/"
    assert double.calls == []
    assert window.screen_name == "invoices"


def test_the_key_for_a_stopped_one_leads_to_its_task(window: Window, wait):
    room = look_at(window, "2026-0815", wait)
    pressed(window, Qt.Key.Key_A)
    assert "stopped" in window.toast.text
    assert room.beside.verdict.tasks[0].lines["person"].hasFocus()


def test_bulk_shows_list_and_sum_and_touches_only_what_is_proven(window: Window, double: Double, wait):
    room = room_of(window)
    pressed(window, Qt.Key.Key_A, shift=True)
    assert room.approve_all.isVisible()
    assert called(double, "approve_green") == []
    assert room.approve_all.model.rowCount() == 5
    assert "2,639.48\u00a0€" in room.approve_all.sentence.text()  # 2,748.90 + 86.93 + 119.00 − 315.35
    assert "12,400,000" in room.approve_all.sentence.text()
    QTest.keyClick(room.approve_all.agree, Qt.Key.Key_Space)
    wait(lambda: len(called(double, "approve")) == 5)
    settled(window, wait)
    states = {detail.row.number: detail.row.state for detail in double.details.values()}
    assert {number for number, state in states.items() if state != "approved"} == {
        "2026-0815", "SW-40118-1126", "DGR-559012"}  # fmt: skip
    QTest.keyClick(window, Qt.Key.Key_Z)
    wait(lambda: len(called(double, "undo")) == 5)
    assert all(detail.row.state == "open" for detail in double.details.values())


# --- decisions ------------------------------------------------------------------------------------------------------


def test_refuse_goes_on_to_the_next_and_z_takes_it_back(window: Window, double: Double, wait):
    room = look_at(window, "DGR-559012", wait)
    pressed(window, Qt.Key.Key_B)
    wait(lambda: double.details[7].row.state == "blocked")
    wait(lambda: room.detail is not None and room.detail.row.number != "DGR-559012")
    assert "can be taken back until" in window.toast.text
    QTest.keyClick(window, Qt.Key.Key_Z)
    wait(lambda: double.details[7].row.state == "open")


def test_z_also_takes_back_what_was_decided_earlier(window: Window, double: Double, office: Office, wait):
    double.block(office, 7, "no")
    look_at(window, "DGR-559012", wait)
    window.toast.hide()
    pressed(window, Qt.Key.Key_Z)
    wait(lambda: double.details[7].row.state == "open")


def test_asking_opens_a_mail_to_copy_and_to_save(window: Window, double: Double, wait, tmp_path: Path):
    room = look_at(window, "SW-40118-1126", wait)
    pressed(window, Qt.Key.Key_Question)
    wait(room.mail.isVisible)
    assert room.mail.text.toPlainText() == "Guten Tag,\n\n<b>bitte</b> …"
    room.mail.copy()
    assert QGuiApplication.clipboard().text() == "Guten Tag,\n\n<b>bitte</b> …"
    room.mail.save_to(tmp_path / "mail.eml")
    wait((tmp_path / "mail.eml").is_file)
    message = message_from_bytes((tmp_path / "mail.eml").read_bytes())
    assert message["X-Unsent"] == "1"
    assert message["To"] == "rechnung@example.org"
    QTest.keyClick(room.mail.text, Qt.Key.Key_Escape)
    assert not room.mail.isVisible()


def test_a_header_cannot_be_broken_out_of():
    message = message_from_bytes(eml("a@b.de\r\nBcc: thief@example.org", "One\nX: two", "Text"))
    assert message["Bcc"] is None
    assert message["X"] is None


def test_a_field_is_corrected_in_place(window: Window, double: Double, wait):
    room = look_at(window, "SW-40118-1126", wait)
    fields = room.beside.fields.list
    at = next(n for n, shown in enumerate(fields.fields.fields) if shown.field.name == "gross")
    fields.setCurrentIndex(fields.fields.index(at, 0))
    fields.setFocus()
    QTest.keyClick(fields, Qt.Key.Key_F2)
    editor = next(each for each in fields.findChildren(QLineEdit) if each.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, "332.01")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait(lambda: called(double, "correct") == [{"gross": "332.01"}])
    wait(lambda: fields.fields.fields[at].state is State.PROVEN)


def test_another_account_is_found_by_its_name_and_taken_back(window: Window, double: Double, wait):
    room = look_at(window, "HF-202611-88120", wait)
    card = room.beside.booking
    assert not card.account.isVisible()
    card.change.click()
    wait(lambda: card.account.hasFocus() and card.account.completer().model().rowCount() == 3)
    QTest.keyClicks(card.account, "telef")
    completer = card.account.completer()
    assert completer.currentCompletion() == "4920  Telefon"
    card.account.setText(completer.currentCompletion())
    QTest.keyClicks(card.centre, "Laden")
    QTest.keyClick(card.centre, Qt.Key.Key_Return)
    wait(lambda: called(double, "set_booking") == [("4920", "Laden", "")])
    wait(lambda: room.detail is not None and room.detail.booking.account == "4920")
    assert not card.account.isVisible()
    assert room.take_back()
    wait(lambda: room.detail is not None and room.detail.booking.account == "3400")


def test_a_bill_is_split_by_a_line_and_the_rest_and_taken_back(window: Window, double: Double, wait):
    room = look_at(window, "HF-202611-88120", wait)
    card = room.beside.booking
    card.divide.click()
    wait(lambda: len(card.parts.rows) == 2 and card.parts.rows[1].account.completer().model().rowCount() == 3)
    first, second = card.parts.rows
    first._menu.actions()[0].trigger()
    assert first.pick.text().startswith("1 ")
    assert (first.amount.text(), first.worth()) == ("60.00", Decimal("60.00"))
    second.account.setText("4930  Bürobedarf")
    QTest.keyClicks(second.centre, "Laden")
    assert card.parts.told.text() == "100.00\xa0€ to share; the rest: 40.00\xa0€"
    QTest.keyClicks(second.amount, "39,5")
    assert card.parts.told.text() == "100.00\xa0€ to share; left: 0.50\xa0€"
    second.amount.clear()
    card.parts.agree.click()
    wanted = [PartWish("3400  Wareneingang", "", "60.00", (0,)), PartWish("4930  Bürobedarf", "Laden")]
    wait(lambda: called(double, "split_booking") == [wanted])
    wait(lambda: room.detail is not None and len(room.detail.booking.parts) == 2)
    assert not card.parts.isVisible()
    assert room.take_back()
    wait(lambda: room.detail is not None and room.detail.booking.parts == ())


def test_an_amount_by_hand_is_no_line_any_more(window: Window, double: Double, wait):
    card = look_at(window, "HF-202611-88120", wait).beside.booking
    card.divide.click()
    first = card.parts.rows[0]
    first._menu.actions()[0].trigger()
    first.amount.clear()
    QTest.keyClicks(first.amount, "12,50")
    assert (first.lines, first.worth()) == ((), Decimal("12.50"))
    QTest.keyClick(first.amount, Qt.Key.Key_Escape)
    wait(lambda: not card.parts.isVisible() and card.divide.isVisible())
    assert called(double, "split_booking") == []


def test_a_tick_says_that_a_supplier_bills_regularly_and_z_takes_it_back(window: Window, double: Double, wait):
    room = look_at(window, "HF-202611-88120", wait)
    tick = room.beside.supplier.recurring
    assert not tick.isChecked()
    tick.click()
    wait(lambda: called(double, "set_recurring") == [True])
    wait(lambda: room.detail is not None and room.detail.supplier.recurring and tick.isChecked())
    assert room.take_back()
    wait(lambda: not tick.isChecked())


def test_escape_leaves_the_account_as_it_was(window: Window, double: Double, wait):
    card = look_at(window, "HF-202611-88120", wait).beside.booking
    card.change.click()
    QTest.keyClicks(card.account, "4711")
    QTest.keyClick(card.account, Qt.Key.Key_Escape)
    QTest.keyClick(card.account, Qt.Key.Key_Escape)
    wait(lambda: not card.account.isVisible())
    assert called(double, "set_booking") == []


def test_a_file_of_several_invoices_is_split_and_put_together_again(
    window: Window, double: Double, wait, monkeypatch
):
    from dataclasses import replace

    detail = double.details[6]
    double.details[6] = replace(detail, reading=replace(detail.reading, first_page=2, last_page=4))
    room = look_at(window, "HF-202611-88120", wait)
    menu = QMenu()
    room._add_rarer(menu)
    [offered] = [action for action in menu.actions() if "Several invoices" in action.text()]
    monkeypatch.setattr(QInputDialog, "getText", lambda _parent, _title, asked: ("2, 3, 4, 9", "3 to 4" in asked))
    offered.trigger()
    wait(lambda: called(double, "split") == [(3, 4)])
    wait(lambda: bool(room.detail and room.detail.history))
    assert room.take_back()
    wait(lambda: len(called(double, "undo")) == 1)


def test_the_validation_report_is_shown_and_saved(window: Window, double: Double, wait, tmp_path: Path, monkeypatch):
    room = look_at(window, "SW-40118-1126", wait)
    report = room.beside.report
    shown = " ".join(each.text() for each in report.findChildren(QLabel) if each.isVisible())
    assert "Factur-X, version 1.07.3" in shown
    assert [row.words[0] for row in report.model.rows] == ["BR-CO-15"]
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: tmp_path)
    report.wanted.emit()
    wait(lambda: called(double, "save_report") != [])


def test_an_asked_field_offers_what_sources_say_and_can_be_said_to_be_right(window: Window, double: Double, wait):
    from dataclasses import replace

    from office.invoices.reading import Source, Witness

    detail = double.details[3]
    gross = replace(detail.reading["gross"], rivals=(Witness(Source.XML, "332.01"), Witness(Source.MODEL, "332.01")))
    reading = replace(detail.reading, fields={**detail.reading.fields, "gross": gross})
    double.details[3] = replace(detail, reading=reading)
    room = look_at(window, "SW-40118-1126", wait)
    model = room.beside.fields.model
    at = next(n for n, shown in enumerate(model.fields) if shown.field.name == "gross")
    assert [value for value, _words in model.fields[at].choices] == ["332.01", "312.97"]
    assert "model" in model.fields[at].who
    assert model.fields[at].state is State.ASK
    assert model.index(at, 0).data(Qt.ItemDataRole.EditRole) == "332.01"
    model.setData(model.index(at, 0), "312.97")  # as it stands: he says that it is right
    wait(lambda: called(double, "correct") == [{"gross": "312.97"}])
    proven = next(n for n, shown in enumerate(model.fields) if shown.field.name == "number")
    assert model.fields[proven].choices == ()
    model.setData(model.index(proven, 0), "SW-40118-1126")
    settled(window, wait)
    assert len(called(double, "correct")) == 1


def test_any_document_can_be_called_an_invoice(window: Window, office: Office, wait, monkeypatch):
    held = next(row for row in documents.list_documents(office) if row.kind == "pdf")
    monkeypatch.setattr(
        invoices, "read_as_invoice", lambda _office, document, **_more: 3 if document == held.sha256 else 0
    )
    menu = document_actions.menu(window.desk, window, held)
    [action] = [each for each in menu.actions() if each.text() == "This is an invoice"]
    window.show_screen("documents")
    action.trigger()
    room = room_of(window)
    wait(lambda: room.isVisible() and room.detail is not None and room.detail.row.id == 3)


# --- evidence -------------------------------------------------------------------------------------------------------


def test_a_field_lights_up_on_the_page_and_the_doubtful_one_differs(window: Window, wait):
    room = look_at(window, "2026-0815", wait)
    fields = room.beside.fields.list.fields
    for at, shown in enumerate(fields.fields):
        if not marks_of(shown.field):
            continue
        room.beside.fields.list.asked.emit(fields.index(at, 0).data(FIELD).field)
        settled(window, wait)
        drawn = room.evidence.page.canvas.paper.drawn
        assert drawn is not None
        assert "".join(drawn.texts[0].split()) == shown.field.value.replace(" ", ""), shown.name
        doubtful = [doubt for _box, doubt in room.evidence.page.canvas.paper.mark_boxes()]
        assert doubtful, shown.name
        assert all(doubt == (shown.field.name == "iban") for doubt in doubtful)


def test_the_first_look_shows_what_was_found(window: Window, wait):
    room = look_at(window, "2026-0815", wait)
    place = room.evidence.page.place
    assert place is not None
    words = [room.detail.reading.pages[0][span.start : span.start + span.length] for span in place.spans]  # type: ignore[union-attr]
    assert [word for word, span in zip(words, place.spans, strict=True) if span.doubtful] == [OTHER_IBAN]
    assert {"4812.36", "2026-0815"} <= set(words)


def test_page_and_data_stand_side_by_side_where_they_differ(window: Window, wait):
    room = look_at(window, "SW-40118-1126", wait)
    first = room.evidence.data.differing.rows[0]
    assert first.words == ("Total", "312.97\u00a0€", "332.01\u00a0€")
    assert first.state is State.STOPPED
    assert all(row.state is State.PROVEN for row in room.evidence.data.differing.rows[1:])
    assert len(room.evidence.data.differing.rows) > 2


def test_the_rule_stands_behind_why(window: Window, wait):
    room = look_at(window, "2026-0815", wait)
    reason = room.beside.verdict.reasons.reasons[0]
    assert reason.sentence.text().startswith("The bank account is not the one paid")
    assert not reason._law.isVisible()
    reason._why.click()
    assert reason._law.isVisible()
    assert reason._law.text() == "Rule K-1 · § 14 UStG"


# --- paying, exporting, copying -------------------------------------------------------------------------------------


def test_the_payment_list_goes_by_day_and_writes_the_file(
    window: Window, double: Double, office: Office, wait, tmp_path
):
    for id in (2, 4, 5, 6):  # noqa: A001  the interface's word
        double.approve(office, id)
    room = room_of(window)
    QTest.keySequence(room.pile.list, "Ctrl+E")
    wait(lambda: room.payments.model.rowCount() == 7)
    days = [row.words[0] for row in room.payments.model.rows if row.bold]
    assert len(days) == 3
    assert "2,954.83\u00a0€" in room.payments.sentence.text()
    assert "1 is not" in room.payments.sentence.text()
    room.payments.write(tmp_path / "pay.xml")
    wait(lambda: called(double, "export") == [(6, 4, 2)])
    wait(lambda: "nothing is paid" in window.toast.text)
    tokens = [token for token in double.before if token.startswith("exported")]
    window.toast.undo()
    wait(lambda: called(double, "undo") == tokens[::-1])
    wait(lambda: "Delete pay.xml" in window.toast.text)


def test_the_list_as_csv_holds_no_formula(double: Double, tmp_path: Path):
    from dataclasses import replace

    row = replace(double.details[8].row, supplier="=cmd|' /C calc'!A0")
    invoice_actions.write_csv(tmp_path / "list.csv", [row])
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert "'=cmd" in text
    assert ",-315.35,EUR," in text


# --- everybody ------------------------------------------------------------------------------------------------------


def test_what_an_invoice_says_stays_text(window: Window, double: Double, wait):
    from dataclasses import replace

    detail = double.details[1]
    bad = "<h1>approve</h1><img src=x>"
    finding = replace(detail.findings[0], message=bad, source=bad)
    double.details[1] = replace(detail, findings=(finding,), row=replace(detail.row, supplier=bad, reason=bad))
    room = look_at(window, "2026-0815", wait)
    labels = room.findChildren(QLabel)
    assert any(each.text() == bad for each in labels)
    assert [each.text() for each in labels if each.textFormat() != Qt.TextFormat.PlainText] == []
    assert not any(each.acceptRichText() for each in room.findChildren(QTextEdit))


def test_a_narrow_window_turns_between_reasons_and_page(window: Window, wait):
    window.resize(1000, 700)
    room = look_at(window, "2026-0815", wait)
    assert room.beside.isVisible()
    assert not room.evidence.isVisible()
    room.beside.fields.list.asked.emit(room.detail.reading["gross"])  # type: ignore[union-attr]
    assert room.evidence.isVisible()
    assert not room.beside.isVisible()
    pressed(window, Qt.Key.Key_Escape)
    assert room.beside.isVisible()


@pytest.mark.parametrize("language", ["de", "vi", "zh"])
def test_every_panel_opens_in_each_language(window: Window, office: Office, wait, language: str):
    preferences.set_language(office, language)
    window.rebuild()
    settled(window, wait)
    room = room_of(window)
    room.open_approve_all()
    room.open_payments()
    settled(window, wait)
    image = window.grab().toImage()
    preferences.set_language(office, "en")
    assert isinstance(image, QImage)
    assert not image.isNull()


# --- the rest of the window knows them ------------------------------------------------------------------------------


def test_home_shows_what_needs_me_first_and_opens_it(window: Window, double: Double, wait):
    window.show_screen("home")
    settled(window, wait)
    names = [each.accessibleName() for each in window.room("home").findChildren(Line) if each.isVisible()]
    assert names[0].startswith("stopped: ")
    assert "4,812.36\u00a0€" in " ".join(names[:2])
    assert window.sidebar._buttons["invoices"].text().endswith("3")
    window.room("home")._open_first()  # type: ignore[attr-defined]
    settled(window, wait)
    room = room_of(window)
    assert window.screen_name == "invoices"
    assert room.detail is not None
    assert room.detail.row.verdict == "block"


def test_a_sum_of_the_money_counter_opens_what_it_stands_on(window: Window, wait):
    window.show_screen("home")
    settled(window, wait)
    figure = next(each for each in window.room("home").findChildren(MoneyFigure) if each.isEnabled())
    assert "96.25" in figure.accessibleName()
    figure.click()
    settled(window, wait)
    room = room_of(window)
    assert [row.id for row in room.pile.model.rows] == [1]
    room.pile.filters.these.click()
    assert room.pile.model.rowCount() == 8


def test_the_palette_finds_an_invoice_by_its_amount(window: Window, wait):
    window.find_anything()
    settled(window, wait)
    QTest.keyClicks(window.palette_line.line, "12,400,000")
    assert window.palette_line.model.entries[0].title.startswith("Cong ty Minh Phat")
    QTest.keyClick(window.palette_line.line, Qt.Key.Key_Return)
    settled(window, wait)
    detail = room_of(window).detail
    assert detail is not None
    assert detail.row.currency == "VND"


def test_the_firm_is_guessed_and_only_the_owner_says_yes(window: Window, office: Office, monkeypatch, wait):
    guess = firm.Proposal(Firm(names=("Tischlerei Lindner GmbH",), vat_id="DE136695976"), 38)
    monkeypatch.setattr(firm, "proposed", lambda _office: guess)
    room = room_of(window)
    room.firm.fetch()
    wait(room.firm.isVisible)
    assert firm.firm(office).names == ()
    next(each for each in room.firm.findChildren(QPushButton) if "Yes" in each.text()).click()
    wait(lambda: firm.firm(office).names == ("Tischlerei Lindner GmbH",))
    firm.set_firm(office, Firm())


def test_the_facts_of_the_firm_are_kept(fresh: Office, open_window: Callable[[Office], Window], wait):
    window = open_window(fresh)
    window.show_screen("settings", "invoices")
    settled(window, wait)
    card = window.room("settings").firm  # type: ignore[attr-defined]
    for name, typed in {"names": "A GmbH; A", "account": "DE02 1203 0000 0000 2020 51", "people": "Eva, Max",
                        "four_eyes_above": "5000,50"}.items():  # fmt: skip
        card.lines[name].clear()
        QTest.keyClicks(card.lines[name], typed)
    card.save.click()
    wait(lambda: firm.firm(fresh).names == ("A GmbH", "A"))
    wait(lambda: firm.people(fresh).names == ("Eva", "Max"))
    assert firm.firm(fresh).accounts == ("DE02120300000000202051",)
    assert firm.limits(fresh).four_eyes_above == Decimal("5000.50")


def test_an_empty_pile_teaches(fresh: Office, open_window: Callable[[Office], Window], wait):
    window = open_window(fresh)
    window.show_screen("invoices")
    settled(window, wait)
    room = room_of(window)
    assert "Play with the sample company" in buttons_of(room)
    assert not room.pile.list.isVisible()


def test_what_is_stopped_has_no_best_day_to_be_paid(window: Window, double: Double, wait):
    today, best = date(2026, 11, 20), date(2026, 12, 3)
    payable = replace(double.details[1].row, verdict="pay", due_date=date(2026, 12, 20), best_day=best)
    stopped = replace(payable, verdict="block")
    assert (invoice_wording.due(payable, today), invoice_wording.due(stopped, today)) == ("best 3 Dec", "due 20 Dec")
    money = replace(double.details[1].money, due=date(2026, 12, 20), pay_on=best)
    shown = []
    for row in (payable, stopped):
        card = invoice_cards.PayCard()
        card.put(replace(double.details[1], row=row, money=money), today)
        shown.append(any("best paid" in label.text() for label in card.findChildren(QLabel)))
    assert shown == [True, False]
