"""A price list is marked in its menu: whose it is, what was read, and the way back; its row opens there."""

import pytest
from PySide6.QtGui import QAction

from core.evidence import Position
from desktop import dialogs
from desktop.document_actions import menu
from desktop.invoice_page import Evidence
from desktop.pageview import Place
from office.app import agreed_prices, documents
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Supplier
from office.invoices.reading import Reading


@pytest.fixture
def listed(fresh, tmp_path):
    """An office that knows two suppliers and holds a list that names the second one."""
    for key, name in (("a", "Almholz AG"), ("h", "Holz-Nord GmbH")):
        fresh.suppliers.keep(Supplier(key, (name,)), why="test")
    (tmp_path / "preise.csv").write_text("Holz-Nord GmbH;\nArtikel;Preis netto\nEiche;90,00\nBuche;1.250\n", "utf-8")
    documents.add_paths(fresh, [tmp_path / "preise.csv"])
    fresh.activity.finish()
    return fresh


def action(window, held):
    made = menu(window.desk, window, held)
    return made, next(each for each in made.actions() if isinstance(each, QAction) and "greed prices" in each.text())


def test_the_supplier_whom_the_list_names_is_offered_and_z_takes_it_back(listed, open_window, wait, monkeypatch):
    window = open_window(listed)
    (held,) = documents.list_documents(listed)
    offered = []
    monkeypatch.setattr(dialogs, "choose_one", lambda *asked: offered.append(asked[3:]) or asked[4])
    keep, mark = action(window, held)
    mark.trigger()
    wait(lambda: [each.supplier for each in agreed_prices.agreed(listed)] == ["h"])
    assert offered[0][0][:2] == ["Almholz AG", "Holz-Nord GmbH"]
    wait(lambda: not window.desk.bridge.busy and "Holz-Nord GmbH" in window.toast.text)
    window._undo()
    wait(lambda: agreed_prices.agreed(listed) == [])
    assert keep is not None


def test_nothing_is_asked_while_no_supplier_is_known(fresh, open_window, wait, tmp_path):
    (tmp_path / "preise.csv").write_text("Artikel;Preis netto\nEiche;90,00\n", encoding="utf-8")
    documents.add_paths(fresh, [tmp_path / "preise.csv"])
    window = open_window(fresh)
    (held,) = documents.list_documents(fresh)
    keep, mark = action(window, held)
    mark.trigger()
    wait(lambda: "No supplier is known" in window.toast.text)
    assert keep is not None


def test_page_goes_back_from_the_list_to_the_invoice(fresh, open_window):
    window = open_window(fresh)
    evidence, opened = Evidence(window.desk), []
    evidence.page.open = opened.append
    reading = Reading("a" * 64, "r.pdf", Kind.INVOICE, Format.PDF, Invoice())
    evidence.show_invoice(reading, ())
    assert evidence.light([(Position("b" * 64, "preise.pdf", 3, 40, 12), True)])
    evidence._tabs[0].click()
    evidence._tabs[0].click()
    assert [(place.document, place.page) for place in opened] == [("a" * 64, 1), ("b" * 64, 3), ("a" * 64, 1)]
    assert isinstance(opened[0], Place)
