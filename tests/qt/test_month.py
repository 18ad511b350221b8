"""The room Month: files of books come in, the steps say where it stands, one key answers a question."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea

from core.words import tr, use_language
from desktop import dialogs
from desktop.controls import Pill
from desktop.month_room import MonthRoom
from desktop.month_steps import state_of
from desktop.tables import Table
from desktop.theme import State
from office.app import bank, books, categorising, items, keeping, months, rates
from office.app.close_package import package_path
from office.store.items import ItemBook
from tests import posting_office
from tests.e2e.test_close import journal

ITEMS = (
    "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
    "sales,RE-1001,2026-09-01,2026-09-15,Anna Krause,,,EUR,119.00,19,,\n"
    "sales,RE-1002,2026-09-01,2026-09-15,Bernd Lange,,,EUR,119.00,19,,\n"
    "sales,RE-1003,2026-09-02,2026-09-16,Carla Otto,,,EUR,238.00,19,,\n"
)
BANK = (
    ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260901EUR100,00\n"
    ":61:2609100910C238,00NTRFNONREF\n:86:166?00X?20SVWZ+RE-1003?32Carla Otto\n"
    ":61:2609110911C119,00NTRFNONREF\n:86:166?00X?20SVWZ+Rechnung?32Familie\n"
    ":62F:C260911EUR457,00\n-\n"
)
JOURNAL = (
    "entry,date,text,account,account_name,account_type,debit,credit,currency,document\n"
    "1,2026-09-01,Opening,1200,Bank,asset,100.00,,EUR,\n1,2026-09-01,Opening,0800,Capital,equity,,100.00,EUR,\n"
)


@pytest.fixture
def files(tmp_path):
    found = {"items.csv": ITEMS, "bank.sta": BANK, "journal.csv": JOURNAL}
    for name, text in found.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in found]


@pytest.fixture
def room(fresh, open_window, wait, files):
    taken = months.take_books(fresh, files)
    assert (taken.entries, taken.items, taken.lines) == (1, 3, 2)
    window = open_window(fresh)
    window.show_screen("month")
    found = window.room("month")
    assert isinstance(found, MonthRoom)
    wait(lambda: found.view is not None)
    return found


def _states(room):
    return {step.name: state_of(step) for step in room.steps.rows}


def test_the_steps_of_the_month_are_listed_with_their_state(room):
    assert room.months.currentData() == "2026-09"
    assert len(room.steps.rows) == 22
    states = _states(room)
    assert states["feeds"] is State.ASK, "the statement ends in the midst of the month"
    assert states["export"] is State.ASK, "looking at a month writes no package"
    assert states["matching"] is State.ASK
    assert states["payroll"] is not State.PROVEN, "nothing to check is never done by itself"


def test_twins_are_asked_and_one_key_answers(room, wait):
    (question,) = room.view.questions
    assert {item.number for _, item in question.choices} == {"RE-1001", "RE-1002"}
    before = room.view
    QTest.keyClick(room.list, Qt.Key.Key_1)
    wait(lambda: room.view is not before)
    assert room.view.questions == ()


@pytest.fixture
def told_twice(fresh, open_window, wait, tmp_path):
    row = "Auftragskonto;Buchungstag;Name;Verwendungszweck;Betrag;Waehrung\nDE0212;10.09.26;{};-10,00;EUR\n"
    for name, said in (("a.csv", "Krause;Rechnung 4711"), ("b.csv", "Stadtwerke;Abschlag Strom")):
        (tmp_path / name).write_text(row.format(said), encoding="utf-8")
    (tmp_path / "journal.csv").write_text(JOURNAL, encoding="utf-8")
    months.take_books(fresh, [tmp_path / "journal.csv"])
    bank.import_files(fresh, [tmp_path / "a.csv", tmp_path / "b.csv"])
    window = open_window(fresh)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    return found


@pytest.mark.parametrize(("key", "lines"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_2, 2)])
def test_a_payment_that_two_files_tell_is_asked_with_both_lines_and_one_key(told_twice, wait, key, lines):
    (asked,) = told_twice.view.twins
    called = tr("Lines that may be one payment")
    table = next(each for each in told_twice.asked.findChildren(Table) if each.accessibleName() == called)
    shown = [[table.model().index(at, column).data() for column in range(3)] for at in range(2)]
    assert shown == [["b.csv", "Stadtwerke", "Abschlag Strom"], ["a.csv", "Krause", "Rechnung 4711"]]
    QTest.keyClick(told_twice.list, key)
    wait(lambda: told_twice.view.twins == ())
    assert len(told_twice.view.lines) == lines
    assert told_twice.window().toast.undo()
    wait(lambda: told_twice.view.twins == (asked,))


def test_a_bank_file_without_a_currency_is_asked_about_and_one_key_answers(fresh, open_window, wait, tmp_path):
    table = "Date,Description,Amount,Balance\n2026-09-01,Krause,500,1500\n2026-09-02,Shop,-20,1480\n"
    (tmp_path / "money.csv").write_text(table, encoding="utf-8")
    bank.import_files(fresh, [tmp_path / "money.csv"], account="4711")
    (tmp_path / "journal.csv").write_text(JOURNAL.replace("EUR", "USD"), encoding="utf-8")
    months.take_books(fresh, [tmp_path / "journal.csv"])
    window = open_window(fresh)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    asked = found.view.currency
    assert (asked.taken, asked.choices) == ("EUR", ("USD", "GBP", "EUR"))
    QTest.keyClick(found.list, Qt.Key.Key_1)
    wait(lambda: found.view.currency is None)
    assert {each.line.currency for each in found.view.lines} == {"USD"}
    assert window.toast.undo()
    wait(lambda: found.view.currency == asked)
    assert {each.line.currency for each in found.view.lines} == {"EUR"}
    (other,) = (each for each in found.asked.findChildren(QLineEdit) if "money.csv" in each.accessibleName())
    other.setText("chf")
    QTest.keyClick(other, Qt.Key.Key_Return)
    wait(lambda: {each.line.currency for each in found.view.lines} == {"CHF"})


def test_none_of_these_is_remembered(room, wait):
    before = room.view
    QTest.keyClick(room.list, Qt.Key.Key_3)
    wait(lambda: room.view is not before)
    assert room.view.questions == ()


def test_none_of_these_is_taken_back(room, wait):
    (asked,) = room.view.questions
    QTest.keyClick(room.list, Qt.Key.Key_3)
    wait(lambda: room.view.questions == ())
    assert room.window().toast.undo()
    wait(lambda: room.view.questions == (asked,))


def test_an_accepted_proposal_is_taken_back_and_accepted_again(fresh, open_window, wait, tmp_path):
    (tmp_path / "journal.csv").write_text(journal(), encoding="utf-8")
    months.take_books(fresh, [tmp_path / "journal.csv"])
    window = open_window(fresh)
    window.show_screen("month", "2026-03")
    found = window.room("month")
    wait(lambda: found.view is not None)
    proposed = found.view.close.proposals
    rent = next(each for each in proposed if each.kind == "series-missing")
    before = books.trial_balance(fresh)
    for _ in range(2):
        found.asked._accept(rent)()
        wait(lambda: rent not in found.view.close.proposals)
        assert books.trial_balance(fresh)["500"]["EUR"] - before["500"]["EUR"] == 800
        wait(lambda: "Booked" in window.toast.text)
        assert window.toast.undo()
        wait(lambda: rent in found.view.close.proposals)
        assert books.trial_balance(fresh) == before
    assert found.view.close.proposals == proposed


def test_a_no_to_keeping_the_books_is_taken_back(open_window, wait, office):
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    offer = found.view.offer
    QTest.keyClick(found.list, Qt.Key.Key_2)
    wait(lambda: found.view.offer is None)
    assert window.toast.undo()
    wait(lambda: found.view.offer == offer)


@pytest.mark.parametrize("wide", [1024, 1360])
def test_no_word_of_the_head_is_cut_off(fresh, open_window, wait, files, wide):
    use_language("de")
    months.take_books(fresh, files)
    window = open_window(fresh)
    window.resize(wide, 640)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    wait(lambda: found.months.width() >= found.months.sizeHint().width())
    pills = found._counted.findChildren(Pill)
    assert len(pills) == 3
    wait(lambda: all(pill.width() >= pill.sizeHint().width() for pill in pills))


@pytest.mark.parametrize("wide", [880, 1360])
def test_a_long_name_widens_no_card(fresh, open_window, wait, files, wide):
    long = "Verwaltungsgesellschaft der Vereinigten Holzwerkstätten Hamburg-Altona mbH"
    files[0].write_text(ITEMS.replace("Bernd Lange", long), encoding="utf-8")
    months.take_books(fresh, files)
    window = open_window(fresh)
    window.resize(wide, 600)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    (press,) = [each for each in found.asked.findChildren(QPushButton) if long in each.accessibleName()]
    wait(lambda: "…" in press.text())
    area = next(each for each in found.asked.findChildren(QScrollArea))
    wait(lambda: 0 < area.widget().minimumSizeHint().width() <= area.viewport().width())


def test_a_month_with_a_blocked_step_cannot_be_locked(room):
    assert room.view.close.is_blocked == (not room._lock.isEnabled())
    stopping = [room.steps.shown(step) for step in room.view.close.steps if state_of(step) is State.STOPPED]
    assert all(title in room._lock.toolTip() for title in stopping)
    assert bool(stopping) == bool(room._lock.toolTip())


def test_an_empty_room_teaches_and_takes_files(fresh, open_window, wait, files):
    window = open_window(fresh)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: not window.desk.bridge.busy)
    assert found._body.currentIndex() == 0
    found.take(files)
    wait(lambda: found.view is not None)
    assert found._body.currentIndex() == 1


def test_a_drop_on_the_month_is_books_and_a_bad_file_stops_no_other(fresh, open_window, wait, files, tmp_path):
    window = open_window(fresh)
    window.show_screen("month")
    bad = tmp_path / "bad.csv"
    bad.write_text("hello\n", encoding="utf-8")
    window.desk.drop.emit([bad, *files])
    found = window.room("month")
    wait(lambda: found.view is not None)
    assert "3" in window.toast.text
    assert len(found.view.lines) == 2


def test_a_month_that_is_shown_writes_nothing_and_its_package_is_saved_when_asked(room, fresh, wait, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    path = package_path(fresh, "2026-09")
    assert not path.exists()
    assert room._package.text() == "Save the package"
    room._package.click()
    wait(lambda: shown)
    assert path.exists()
    assert room._package.text() == "Open the package"
    assert _states(room)["export"] is State.PROVEN
    before = room.view
    QTest.keyClick(room.list, Qt.Key.Key_1)
    wait(lambda: room.view is not before)
    assert room.view.close.package is None, "the package is of the month before the answer"
    assert _states(room)["export"] is State.ASK


def test_the_step_of_receivables_prepares_reminders(room, wait, fresh):
    names = [step.name for step in room.view.close.steps]
    room.list.setCurrentIndex(room.steps.index(names.index("receivables")))
    assert room.books.remind.isVisible()
    room.books.remind.click()
    wait(room.books.remind.isEnabled)
    assert list(fresh.records.database.rows("SELECT * FROM reminders")) == [], "the bank is not known far enough"
    room.list.setCurrentIndex(room.steps.index(names.index("payables")))
    assert not room.books.remind.isVisible()


def test_what_customers_owe_is_shown_by_how_late_it_is(room, wait):
    names = [step.name for step in room.view.close.steps]
    room.list.setCurrentIndex(room.steps.index(names.index("receivables")))
    owed = room.books.owed
    wait(lambda: owed.ages.rows)
    late = {row.words[0]: row.amounts[1] for row in owed.ages.rows}
    assert late["1 to 30 days late"] == 238, "two of 119, due in the midst of the month; the third is paid"
    assert late["in all"] == 238
    assert [column.values[0] for column in owed.chart.columns] == [0, 238, 0, 0, 0]
    assert owed.chart.isVisible()
    room.list.setCurrentIndex(room.steps.index(names.index("payables")))
    wait(lambda: not owed.ages.rows)
    assert not owed.chart.isVisible()


def test_the_step_of_changes_shows_months_beside_each_other(room, wait):
    names = [step.name for step in room.view.close.steps]
    room.list.setCurrentIndex(room.steps.index(names.index("variance")))
    wait(lambda: len(room.books._chart.columns) == 6)
    assert room.books._chart.columns[-1].label.startswith("Sep")


@pytest.fixture
def office(tmp_path):
    made = posting_office.firm(tmp_path)
    yield made
    made.close()


def test_kontor_keeps_the_books_with_one_key_and_takes_it_back_with_another(open_window, wait, office):
    books.add_account(office, "1210", "Rücklage", "asset")
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    assert found.view.offer is not None
    before = found.view
    QTest.keyClick(found.list, Qt.Key.Key_1)
    wait(lambda: found.view is not before)
    assert (keeping.keeping(office).first, found.view.offer) == ("2026-10", None)
    assert books.ledger(office).count() > 0
    before = found.view
    window.toast.undo()
    wait(lambda: found.view is not before)
    assert keeping.keeping(office).first == ""
    assert set(books.ledger(office).sums().values()) <= {0}


def test_one_key_books_a_payment_and_an_account_leads_to_its_lines(open_window, wait, office):
    posting_office.keep(office)
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    asked = len(found.view.accounts)
    assert asked == 2
    account = found.view.accounts[0].choices[0].account.number
    QTest.keyClick(found.list, Qt.Key.Key_1)
    wait(lambda: len(found.view.accounts) == asked - 1)
    assert account in books.trial_balance(office)
    ledger = found.books.ledger
    found.books._open_account("1200")
    wait(lambda: ledger.entries.rowCount() > 0)
    moewe = next(row for row in ledger.entries.rows if "RE-2026-0305" in row.words[1])
    ledger._ask_behind(moewe.subject)
    wait(lambda: "a.sta" in ledger._behind.text())
    assert not ledger._open.isVisible(), "a bank line is no invoice"


def test_a_rate_that_nobody_told_is_asked_for_and_what_waited_is_posted(open_window, wait, office, tmp_path):
    bought = "purchase,INV-7,2026-10-05,2026-11-04,Cloudly Inc.,,,USD,1000.00,0,,\n"
    (tmp_path / "abroad.csv").write_text(posting_office.HEAD + bought, encoding="utf-8")
    items.import_items(office, tmp_path / "abroad.csv")
    posting_office.keep(office)
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    (rate,) = found.view.rates
    assert (rate.currency, rate.home, f"{rate.date}", rate.waits) == ("USD", "EUR", "2026-10-05", 1)
    (field,) = [each for each in found.findChildren(QLineEdit) if "USD" in each.accessibleName()]
    field.setText("a lot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(lambda: "1 EUR" in found.asked.said.text())
    field.setText("1,25")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(lambda: found.view.rates == ())
    (question,) = [each for each in found.view.accounts if "INV-7" in each.held.text]
    months.book_on(office, question, "4980", always=False)
    assert books.trial_balance(office)["1600"]["EUR"] == -800


def _bank_row(room, amount):
    at = next(n for n, line in enumerate(room.view.lines) if line.line.amount == amount)
    room.books._lines.setCurrentIndex(room.books.lines.index(at, 0))


def test_a_match_that_is_not_right_is_opened_again_and_that_is_taken_back(room, wait, fresh):
    step = next(n for n, each in enumerate(room.view.close.steps) if each.name == "matching")
    room.list.setCurrentIndex(room.steps.index(step))
    _bank_row(room, 119)
    assert room.books.wrong.isHidden(), "what is asked was not matched"
    _bank_row(room, 238)
    assert not room.books.wrong.isHidden()
    room.books.wrong.click()
    matches = ItemBook(fresh.records.database).matches
    wait(lambda: not matches())
    wait(lambda: {line.verdict.outcome for line in room.view.lines} == {"asked", "other"})
    wait(lambda: "Open again" in room.window().toast.text)
    room.window().toast.undo()
    wait(matches)
    wait(lambda: "matched" in {line.verdict.outcome for line in room.view.lines})


def test_a_month_that_was_locked_too_early_is_opened_again_with_a_reason(room, wait, fresh, monkeypatch):
    assert room._again.isHidden()
    books.ledger(fresh).lock("2026-09", "done")
    room.fetch()
    wait(lambda: not room._again.isHidden())
    monkeypatch.setattr(dialogs, "ask_text", lambda *_said: "")
    room._again.click()
    assert books.ledger(fresh).state("2026-09") == "locked", "without a reason it stays as it is"
    monkeypatch.setattr(dialogs, "ask_text", lambda *_said: "an invoice came late")
    room._again.click()
    wait(room._again.isHidden)
    assert books.ledger(fresh).state("2026-09") == "open"


def test_the_books_leave_for_the_tax_adviser(room, wait, tmp_path, monkeypatch):
    shown = [action.text() for action in room.export.menu().actions()]
    assert shown[0] == "DATEV batch of September 2026 …"
    asked = []
    monkeypatch.setattr(dialogs, "ask_text", lambda *said: asked.append(said[-1]) or "29098/55003")
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_said: tmp_path)
    room.export.menu().actions()[0].trigger()
    batch = tmp_path / "EXTF_Buchungsstapel_20260901_20260930.csv"
    wait(batch.exists)
    wait(lambda: batch.name in room.window().toast.text)
    assert ";29098;55003;" in batch.read_text(encoding="utf-8-sig")
    monkeypatch.setattr(dialogs, "ask_text", lambda *said: asked.append(said[-1]) or "unknown")
    room.export.datev()
    wait(lambda: "29098/55003" in room.window().toast.text)
    assert asked == ["1001/1", "29098/55003"], "what was written once is offered"
    monkeypatch.setattr(dialogs, "choose_target", lambda *_said: tmp_path / "books.xlsx")
    room.export.whole("xlsx")
    wait((tmp_path / "books.xlsx").exists)


def test_entries_at_a_corrected_rate_are_posted_anew_with_one_key_and_taken_back(open_window, wait, office, tmp_path):
    sold = "sales,RE-77,2026-10-05,2026-11-04,Cloudly Inc.,,,USD,1000.00,0,,\n"
    (tmp_path / "abroad.csv").write_text(posting_office.HEAD + sold, encoding="utf-8")
    items.import_items(office, tmp_path / "abroad.csv")
    posting_office.keep(office)
    rates.note_rate(office, date(2026, 10, 5), "1 EUR = 1.25 USD")
    for asked in categorising.bring_up_to_date(office).questions:
        categorising.choose(office, asked.held.subject, "8120" if "RE-77" in asked.held.text else "4980")
    rates.note_rate(office, date(2026, 10, 5), "1 EUR = 1.6 USD")
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    (told,) = found.view.restated
    anew, leave = found.asked._anew(found.view.restated)
    leave()
    wait(lambda: found.view.restated == ())
    assert window.toast.undo()
    wait(lambda: len(found.view.restated) == 1)
    before = books.trial_balance(office)["1400"]["EUR"]
    anew()
    wait(lambda: found.view.restated == ())
    assert books.trial_balance(office)["1400"]["EUR"] - before == -175
    wait(lambda: "anew" in window.toast.text)
    assert window.toast.undo()
    wait(lambda: len(found.view.restated) == 1)
    assert books.trial_balance(office)["1400"]["EUR"] == before
    assert told.posted.number.startswith("2026-")


def test_an_account_that_the_books_lack_is_a_choice_with_one_key(open_window, wait, tmp_path):
    from office.app.bootstrap import open_office

    office = open_office(tmp_path / "office", with_model=False)
    (tmp_path / "journal.csv").write_text(JOURNAL.replace("Capital", "Erlöse 19 %").replace("equity", "income"))
    sold = "sales,RE-1,2026-10-05,2026-11-04,Anna Krause,,,EUR,119.00,19,,\n"
    (tmp_path / "items.csv").write_text(posting_office.HEAD + sold, encoding="utf-8")
    (tmp_path / "a.sta").write_text(posting_office.STATEMENT, encoding="utf-8")
    months.take_books(office, [tmp_path / name for name in ("journal.csv", "items.csv", "a.sta")])
    keeping.set_keeping(office, "2026-10", {posting_office.BANK: "1200"}, {})
    window = open_window(office)
    window.show_screen("month")
    found = window.room("month")
    wait(lambda: found.view is not None)
    (missing,) = found.view.missing
    assert (missing.role, [each.number for each in missing.choices]) == ("revenue_19", ["0800"])
    found.asked._name(missing, "1200")
    wait(lambda: "is no account for" in found.asked.said.text())
    found.asked._name(missing, "0800")
    wait(lambda: [each.role for each in found.view.missing] == ["receivables"])
    assert window.toast.undo()
    wait(lambda: [each.role for each in found.view.missing] == ["revenue_19"])
    window.close()
    office.close()


def test_a_month_is_closed_softly_with_a_reason_and_that_is_taken_back(room, fresh, wait, monkeypatch):
    def state():
        return next((each.state for each in books.ledger(fresh).periods() if each.name == "2026-09"), "open")

    monkeypatch.setattr(dialogs, "ask_text", lambda *_said: "")
    room.close_softly()
    assert state() == "open", "no reason, no closing"
    monkeypatch.setattr(dialogs, "ask_text", lambda *_said: "the adviser looks through it")
    assert not room._again.isVisible()
    room._soft.click()
    wait(lambda: room.view.close.state == "soft")
    assert (room._soft.isEnabled(), room._soft.text()) == (False, "Closed softly")
    assert room._again.isVisible()
    assert state() == "soft"
    assert room.window().toast.undo()
    wait(lambda: room.view.close.state == "open")
    assert room._soft.isEnabled()
    assert state() == "open"


def test_an_account_gets_another_name_and_its_old_one_again(room, fresh, wait, monkeypatch):
    offered = []
    monkeypatch.setattr(dialogs, "ask_text", lambda *said: offered.append(said[-1]) or "House bank")
    room.books._open_account("1200")
    ledger = room.books.ledger
    ledger.rename.click()
    wait(lambda: books.ledger(fresh).accounts()["1200"].name == "House bank")
    wait(lambda: ledger._title.text() == "1200 House bank")
    assert offered == ["Bank"]
    wait(lambda: any(each.account.name == "House bank" for each in room.view.close.balance))
    wait(lambda: bool(room.window().toast.text))
    assert room.window().toast.undo()
    wait(lambda: books.ledger(fresh).accounts()["1200"].name == "Bank")
