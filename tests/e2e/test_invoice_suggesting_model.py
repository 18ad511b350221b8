"""The default model itself chooses among values of a page, in four languages, and changes no status."""

from collections.abc import Iterator

import pytest

from core.evidence import Position
from models.local import LocalModel
from models.shelf import Shelf, default_folder
from office.app.invoice_suggesting import suggest
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.reading import Field, Reading, Source, Status, Witness
from office.invoices.suggesting import questions, suggested

pytestmark = pytest.mark.model

# page, field, the values with their words on the page; the right one is first
PAGES = (
    ("Mahnung\nUnsere Rechnung vom 7. Oktober 2026 ist offen.\nBitte zahlen Sie bis zum 3. November 2026.",
     "due_date", ("2026-11-03", "3. November 2026"), ("2026-10-07", "7. Oktober 2026")),
    ("Invoice\nSubtotal 100.00\nVAT 20% 20.00\nTotal payable 120.00\nYour last payment 80.00",
     "gross", ("120.00", "120.00"), ("80.00", "80.00")),
    ("Hóa đơn\nNgày lập hóa đơn: 05/10/2026\nHạn thanh toán: 04/11/2026",
     "due_date", ("2026-11-04", "04/11/2026"), ("2026-10-05", "05/10/2026")),
    ("发票\n开票日期：2026年10月5日\n付款到期日：2026年11月4日",
     "issue_date", ("2026-10-05", "2026年10月5日"), ("2026-11-04", "2026年11月4日")),
)  # fmt: skip


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalModel]:
    best = Shelf(default_folder()).best()
    if best is None:
        pytest.skip("no model is installed: run.py setup, or kontor models install")
    made = LocalModel(best, snapshots=tmp_path_factory.mktemp("snapshots"))
    yield made
    made.close()


def doubtful(page: str, name: str, first: tuple[str, str], second: tuple[str, str]) -> Reading:
    """A reading that states both values for the field."""

    def said(value: str, words: str) -> Witness:
        return Witness(Source.TEXT, value, Position("d" * 64, "a.pdf", 1, page.index(words), len(words)))

    field = Field(name, first[0], Status.ASKED, (said(*first),), (said(*second),))
    return Reading("d" * 64, "a.pdf", Kind.INVOICE, Format.PDF, Invoice(), fields={name: field}, pages=(page,))


def test_it_finds_most_and_proves_none(model: LocalModel) -> None:
    right = wrong = 0
    for page, name, good, bad in PAGES:
        for order in ((good, bad), (bad, good)):
            reading = doubtful(page, name, *order)
            [question] = questions(reading)
            after = suggest(model, reading, question)
            assert after[name].status is Status.ASKED
            right += suggested(after[name]) == good[0]
            wrong += suggested(after[name]) == bad[0]
    print(f"right {right}, wrong {wrong} of {2 * len(PAGES)}")
    assert right >= 5
    assert wrong <= 2
