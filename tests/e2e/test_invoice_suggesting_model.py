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

# page, field, the value as it is and as it is printed: the right one, then a wrong one
PAGES = (
    ("Gasversorgung Süd AG\nRechnungsdatum 14.02.2026\nAblesung am 31.01.2026\nWir buchen am 01.03.2026 ab.",
     "issue_date", ("2026-02-14", "14.02.2026"), ("2026-01-31", "31.01.2026")),
    ("Zwischensumme 410,00\nRabatt 10,00\nNetto 400,00\nMwSt. 19 % 76,00\nEndbetrag 476,00",
     "gross", ("476.00", "476,00"), ("410.00", "410,00")),
    ("Your reference: 7781\nInvoice number: BT-2026-0091\nCustomer number: 5540",
     "number", ("BT-2026-0091", "BT-2026-0091"), ("5540", "5540")),
    ("Goods 60.00\nShipping 15.00\nVAT 15.00\nAmount due 90.00\nCredit limit 500.00",
     "amount_due", ("90.00", "90.00"), ("500.00", "500.00")),
    ("Hóa đơn số 0000152\nNgày 12/06/2026\nHợp đồng số 88/HĐ ngày 03/01/2026",
     "issue_date", ("2026-06-12", "12/06/2026"), ("2026-01-03", "03/01/2026")),
    ("发票号码 25117000000123456789\n订单号 77120",
     "number", ("25117000000123456789", "25117000000123456789"), ("77120", "77120")),
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
        reading = doubtful(page, name, bad, good)
        [question] = questions(reading)
        after = suggest(model, reading, question)
        assert after[name].status is Status.ASKED
        right += suggested(after[name]) == good[0]
        wrong += suggested(after[name]) == bad[0]
    print(f"right {right}, wrong {wrong} of {len(PAGES)}")
    assert right >= 3
    assert wrong <= 1
