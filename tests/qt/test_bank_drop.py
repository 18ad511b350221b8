"""A bank file that is dropped on the window becomes a document and bank lines; another table does not."""

from office.app import documents
from office.store.bank import BankBook
from tests.provider_files import PAYPAL
from tests.qt.test_window import dropped, settled

STATEMENT = (
    ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260901EUR100,00\n"
    ":61:2609010901D10,50NTRFNONREF\n:86:166?00X?20SVWZ+RE 4711?32Krause\n:62F:C260901EUR89,50\n"
)
ORDERS = "Datum;Bestellung;Lieferant;Betrag\n01.09.2026;B-1;Holz-Nord;119,00\n02.09.2026;B-2;Holz-Nord;5,00\n"


def test_a_dropped_statement_is_imported_and_told(fresh, open_window, wait, tmp_path):
    (tmp_path / "september.sta").write_text(STATEMENT, encoding="utf-8")
    (tmp_path / "orders.csv").write_text(ORDERS, encoding="utf-8")
    said = []
    window = open_window(fresh)
    window.desk.toast.connect(lambda sentence, _undo: said.append(sentence))
    dropped(window, [tmp_path / "september.sta", tmp_path / "orders.csv"])
    wait(lambda: any("bank line" in sentence for sentence in said))
    settled(window, wait)
    assert any("1 new bank line" in sentence for sentence in said)
    lines = BankBook(fresh.records.database).lines()
    assert [(str(line.amount), line.name) for line in lines] == [("-10.50", "Krause")]
    assert len(documents.list_documents(fresh)) == 2


def test_a_providers_export_dropped_on_month_says_what_was_taken(fresh, open_window, wait, tmp_path):
    (tmp_path / "paypal.csv").write_text(PAYPAL, encoding="utf-8")
    said = []
    window = open_window(fresh)
    window.desk.toast.connect(lambda sentence, _undo: said.append(sentence))
    window.show_screen("month")
    dropped(window, [tmp_path / "paypal.csv"])
    wait(lambda: any("PayPal EUR" in sentence for sentence in said))
    settled(window, wait)
    assert any("1 sale of 119.00, 2.81 fees" in sentence for sentence in said)
    assert len(BankBook(fresh.records.database).lines()) == 10
