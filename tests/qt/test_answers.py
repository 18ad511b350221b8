"""An answer as the window shows it: numbered sources, marked sentences, a copy with its evidence."""

from PySide6.QtCore import QUrl

from core.evidence import Position
from desktop.answer_view import AnswerView
from desktop.answers import as_text, shown

AT = {"document": "d" * 64, "name": "terms.pdf", "page": 1, "start": 10, "length": 20}
ELSEWHERE = {**AT, "page": 2, "start": 0}


def answer(**changes):
    base = {
        "answer": "Delivery costs 4.90 EUR. Goods may be returned.",
        "refused": False,
        "reason": "",
        "sentences": [
            {"text": "Delivery costs 4.90 EUR.", "evidence": [{**AT, "quote": "costs 4.90 EUR"}]},
            {
                "text": "Goods may be returned.",
                "evidence": [{**ELSEWHERE, "quote": "may be returned"}, {**AT, "quote": "costs 4.90 EUR"}],
            },
        ],
        "passages": [
            {"text": "The whole passage", "score": 1.0, "at": {**AT, "start": 0, "length": 100}, "context": ""},
            {"text": "Another one", "score": 0.5, "at": {**AT, "page": 3}, "context": ""},
        ],
        "seconds": {"search": 0.5, "write": 1.5},
    }
    return shown("What does delivery cost?", {**base, **changes})


def test_each_place_is_one_source_with_one_number():
    made = answer()
    assert [(source.number, source.at.page) for source in made.sources] == [(1, 1), (2, 2)]
    assert [statement.sources for statement in made.statements] == [(1,), (2, 1)]
    assert made.sources[0].at == Position(**AT)


def test_a_passage_that_is_quoted_is_not_shown_twice():
    assert [source.text for source in answer().near] == ["Another one"]


def test_the_time_is_the_sum_unless_it_is_told():
    assert answer().seconds == 2.0
    assert answer(seconds={"total": 3.0, "search": 1.0}).seconds == 3.0


def test_the_copy_carries_its_sources():
    assert as_text(answer()).splitlines() == [
        "What does delivery cost?",
        "",
        "Delivery costs 4.90 EUR. [1]",
        "Goods may be returned. [2] [1]",
        "",
        "Sources",
        "[1] “costs 4.90 EUR” – terms.pdf, page 1",
        "[2] “may be returned” – terms.pdf, page 2",
    ]


def test_the_view_says_the_same_words(qtbot):
    view = AnswerView()
    qtbot.addWidget(view)
    view.put(answer())
    assert view.toPlainText() == "Delivery costs 4.90 EUR. [1] Goods may be returned. [2] [1]"


def test_a_sentence_opens_its_source_and_nothing_else(qtbot):
    view = AnswerView()
    qtbot.addWidget(view)
    opened: list[int] = []
    view.source_clicked.connect(opened.append)
    view.put(answer())
    view.anchorClicked.emit(QUrl("source:2"))
    view.anchorClicked.emit(QUrl("https://example.org/"))
    view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == [2]


def test_mark_up_in_an_answer_stays_text(qtbot):
    view = AnswerView()
    qtbot.addWidget(view)
    view.draft("<b>no</b>")
    view.add_draft(" <a href='https://example.org'>link</a>")
    assert view.toPlainText() == "<b>no</b> <a href='https://example.org'>link</a>"
    view.put(answer(sentences=[], answer="<img src=x> & <b>x</b>"))
    assert view.toPlainText() == "<img src=x> & <b>x</b>"
