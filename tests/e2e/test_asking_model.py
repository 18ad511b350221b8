"""The default model itself, on a handful of questions in four languages: right passages, honest refusals."""

from collections.abc import Iterator

import pytest

from kb.asking import ask
from kb.library import Library
from models.local import LocalModel
from models.shelf import Shelf, default_folder
from tests.unit.asking_double import library

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalModel]:
    best = Shelf(default_folder()).best()
    if best is None:
        pytest.skip("no model is installed: run.py setup, or kontor models install")
    made = LocalModel(best, snapshots=tmp_path_factory.mktemp("snapshots"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = library(tmp_path_factory.mktemp("kb"))
    yield made
    made.close()


STATED = {
    "Wie lange kann ich unbenutzte Ware zurückgeben?": ("Rückgabe.txt", "14 Tagen"),
    "What are the opening hours on Saturday?": ("Opening hours.txt", "1 pm"),
    "Bàn ghế gỗ sồi được bảo hành bao lâu?": ("Bảo hành.txt", "24 tháng"),
    "收到发票后多少天内付款？": ("付款条件.txt", "30天"),
    "Was kostet der Stuhl aus Buche?": ("Preisliste 2026.xlsx", "89,50"),
}


@pytest.mark.parametrize(("question", "place"), STATED.items())
def test_what_the_documents_state_is_quoted(
    office: Library, model: LocalModel, question: str, place: tuple[str, str]
) -> None:
    answer = ask(office, model, question)
    assert not answer.refused, answer
    quotes = [quote for sentence in answer.sentences for quote in sentence.evidence]
    assert any(quote.at.name == place[0] and place[1] in quote.text for quote in quotes), answer


UNSTATED = [
    "Wie hoch ist der Zinssatz unseres Bankkredits?",
    "Who is the managing director of the power company?",
    "Lương của thợ mộc là bao nhiêu?",
    "办公室的电话号码是多少？",
]


@pytest.mark.parametrize("question", UNSTATED)
def test_what_they_do_not_state_is_refused(office: Library, model: LocalModel, question: str) -> None:
    answer = ask(office, model, question)
    assert answer.refused, answer
    assert answer.passages or answer.reason


def test_another_language_is_answered_with_the_original_beside_it(office: Library, model: LocalModel) -> None:
    answer = ask(office, model, "Bàn ghế gỗ sồi được bảo hành bao lâu?", language="en")
    assert not answer.refused
    assert [quote.text for quote in answer.sentences[0].evidence] == [
        "Bàn ghế gỗ sồi được bảo hành 24 tháng kể từ ngày giao hàng."
    ]
