"""Counting and adding up come from what is known, never from the model."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kb.asking import Reason, ask
from kb.counting import CannotCount, cells, tally
from kb.library import Library
from kb.question import understand
from tests.unit.asking_double import Script, library, table


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = library(tmp_path_factory.mktemp("kb"))
    yield made
    made.close()


COUNTS = {
    "How many documents are there?": 8,
    "Wie viele Dokumente haben wir?": 8,
    "Có bao nhiêu tài liệu?": 8,
    "一共有多少文件？": 8,
    "How many invoices from Holz-Nord do we have?": 2,
    "Wie viele Rechnungen von Holz-Nord gibt es?": 2,
    "Có bao nhiêu hóa đơn từ Holz-Nord?": 2,
    "Holz-Nord的发票有多少张？": 2,
    "Wie viele Rechnungen haben wir?": 3,
    "How many invoices are there from October 2026?": 2,
    "Wie viele PDFs liegen hier?": 3,
    "How many documents in Vietnamese are there?": 1,
    "How many invoices from Wunderlich do we have?": 0,
    "Wie viele Artikel stehen in der Preisliste 2026?": 3,
    "How many articles are in the Preisliste?": 3,
}


@pytest.mark.parametrize(("question", "count"), COUNTS.items())
def test_documents_and_rows_are_counted(office: Library, question: str, count: int) -> None:
    model = Script()
    answer = ask(office, model, question)
    assert (answer.refused, answer.reason) == (False, Reason.COUNTED), answer
    assert answer.text.split()[0] == str(count), answer.text
    assert model.asked == []
    assert len(answer.sentences) == count + 1


ORDINARY = [
    "Wie viele Tage kann ich Ware zurückgeben?",
    "How many months is the warranty?",
    "Wie lange kann ich Ware zurückgeben?",
    "What is the total of invoice RE-2026-0042?",
    "客户应在多少天内付款？",
    "Đơn hàng tối thiểu đối với đại lý là bao nhiêu?",
    "Giá trị hợp đồng là bao nhiêu?",
    "合同的租金是多少？",
]


@pytest.mark.parametrize("question", ORDINARY)
def test_other_questions_are_not_counted(office: Library, question: str) -> None:
    assert tally(office, understand(question)) is None


@pytest.mark.parametrize(
    "question",
    [
        "What is the total of all invoices from Holz-Nord?",
        "Wie hoch ist die Summe aller Rechnungen?",
        "所有发票的总额是多少？",
    ],
)
def test_amounts_that_nobody_has_proven_are_not_added_up(office: Library, question: str) -> None:
    with pytest.raises(CannotCount):
        tally(office, understand(question))
    answer = ask(office, Script(says=["RE-2026"]), question)
    assert (answer.refused, answer.reason) == (True, Reason.CANNOT_COUNT)


def test_a_column_is_added_up_with_every_row_as_evidence(tmp_path: Path) -> None:
    rows = [["4711", "Holz-Nord", "119,00"], ["4712", "Stadtwerke", "1.250,50"], ["4713", "Holz-Nord", "80,50"]]
    office = library(
        tmp_path, {"Offene Posten.xlsx": table("Offene Posten", ["Nummer", "Lieferant", "Brutto"], rows)}
    )
    answer = ask(office, None, "Was ist die Summe der Spalte Brutto in Offene Posten?")
    assert "1450 " in answer.text
    assert len(answer.sentences) == 4
    only = ask(office, None, "Was ist die Summe der Spalte Brutto in Offene Posten von Holz-Nord?")
    assert "199.5 " in only.text
    assert [s.evidence[0].text for s in only.sentences[1:]] == [
        "4711 | Holz-Nord | 119,00",
        "4713 | Holz-Nord | 80,50",
    ]
    office.close()


def test_cells_that_may_be_read_in_two_ways_are_not_added_up(tmp_path: Path) -> None:
    rows = [["1", "1.250"], ["2", "3.100"]]
    office = library(tmp_path, {"Lager.xlsx": table("Lager", ["Nr", "Menge"], rows)})
    assert tally(office, understand("Was ist die Summe der Spalte Menge im Lager?")) is None
    office.close()


def test_cells_of_a_context() -> None:
    assert cells("Preisliste 2026 | Artikel: Eiche | Preis: 24,90") == {"Artikel": "Eiche", "Preis": "24,90"}
