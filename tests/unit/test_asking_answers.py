"""Answers are the documents' own words at their exact places, or an honest no."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled
from core.progress import CancelToken
from kb.asking import Answer, Reason, ask
from kb.library import Library
from tests.unit.asking_double import OFFICE, Script, letter, library


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = library(tmp_path_factory.mktemp("kb"))
    yield made
    made.close()


def quotes(answer: Answer) -> list[str]:
    return [quote.text for sentence in answer.sentences for quote in sentence.evidence]


def stands_there(office: Library, answer: Answer) -> bool:
    return all(
        office.page(quote.at.document, quote.at.page).text[quote.at.start : quote.at.start + quote.at.length]
        == quote.text
        for sentence in answer.sentences
        for quote in sentence.evidence
    )


def test_the_answer_is_the_sentence_itself(office: Library) -> None:
    answer = ask(office, Script(says=["14 Tagen"]), "Wie lange kann ich Ware zurückgeben?")
    assert (answer.refused, answer.reason) == (False, "")
    assert answer.text == "Sie können unbenutzte Ware innerhalb von 14 Tagen nach Erhalt zurückgeben."
    assert quotes(answer) == [answer.text]
    assert stands_there(office, answer)


@pytest.mark.parametrize(("explained", "refused"), [(45.0, False), (-5.0, True)])
def test_a_passage_that_does_not_explain_the_question_is_a_near_miss(
    office: Library, explained: float, refused: bool
) -> None:
    model = Script(says=["14 Tagen"], sure=0.55, explained=explained)
    answer = ask(office, model, "Wie lange kann ich Ware zurückgeben?")
    assert answer.refused is refused


def test_passages_come_before_the_model_is_asked(office: Library) -> None:
    order: list[str] = []
    model = Script(says=["14 Tagen"], on_label=lambda: order.append("model"))
    ask(office, model, "Wie lange kann ich Ware zurückgeben?", on_passages=lambda hits: order.append(hits[0].at.name))
    assert order[:2] == ["Rückgabe.txt", "model"]


def test_what_no_passage_states_is_refused_with_the_nearest(office: Library) -> None:
    answer = ask(office, Script(), "Wer trägt die Kosten für die Rückgabe von Sonderanfertigungen ins Ausland?")
    assert (answer.refused, answer.reason) == (True, Reason.NOT_SAID)
    assert answer.sentences == ()
    assert answer.passages[0].at.name == "Rückgabe.txt"


def test_an_unknown_name_is_refused_before_the_model_is_asked(office: Library) -> None:
    model = Script(says=["14 Tagen"])
    answer = ask(office, model, "Wie lange kann ich Ware bei der Firma Wunderlich zurückgeben?")
    assert (answer.refused, answer.reason) == (True, Reason.UNKNOWN_NAME)
    assert "Wunderlich" in answer.text
    assert model.asked == []


def test_an_empty_library_says_so(tmp_path: Path) -> None:
    empty = library(tmp_path, {})
    answer = ask(empty, Script(), "Wann habt ihr offen?")
    assert (answer.refused, answer.reason) == (True, Reason.NOTHING_THERE)
    empty.close()


def test_a_row_is_shown_with_its_headers_and_cited_as_it_stands(office: Library) -> None:
    answer = ask(office, Script(says=["349,00"]), "Was kostet der Tisch Eiche?")
    assert answer.text == "Preisliste 2026 | Artikel: A-100 | Bezeichnung: Tisch Eiche | Preis: 349,00 €"
    assert quotes(answer) == ["A-100 | Tisch Eiche | 349,00 €"]
    assert stands_there(office, answer)


def test_another_language_is_rendered_when_every_figure_is_kept(office: Library) -> None:
    model = Script(says=["24 tháng"], writes="Oak tables and chairs have a warranty of two years from delivery.")
    answer = ask(office, model, "Bàn ghế gỗ sồi được bảo hành bao lâu?", language="en")
    original = "Bàn ghế gỗ sồi được bảo hành 24 tháng kể từ ngày giao hàng."
    assert answer.text == f"{original}\n(Translated by the model, please compare: {model.writes})"
    assert quotes(answer) == [original]
    assert answer.reason is Reason.TRANSLATED


BAD_RENDERINGS = {
    "another figure": "Oak tables and chairs have a warranty of 36 months from delivery.",
    "a figure lost": "Oak tables and chairs have a warranty from delivery on.",
    "a figure more": "Oak tables and chairs have a warranty of 24 months, or 100 € back.",
    "the wrong language": "Tische und Stühle aus Eiche haben ab der Lieferung 24 Monate Garantie.",
    "nothing": "",
    "a speech": "Oak furniture has a warranty of 24 months. " + "It is really very good furniture indeed. " * 20,
}


@pytest.mark.parametrize("writes", BAD_RENDERINGS.values(), ids=BAD_RENDERINGS)
def test_otherwise_the_original_is_shown(office: Library, writes: str) -> None:
    answer = ask(
        office, Script(says=["24 tháng"], writes=writes), "Bàn ghế gỗ sồi được bảo hành bao lâu?", language="en"
    )
    assert answer.text == "Bàn ghế gỗ sồi được bảo hành 24 tháng kể từ ngày giao hàng."


def test_a_rendering_that_does_not_say_the_same_is_not_shown(office: Library) -> None:
    model = Script(says=["24 tháng"], writes="You must pay within 24 months after delivery.", same=0.1)
    answer = ask(office, model, "Bàn ghế gỗ sồi được bảo hành bao lâu?", language="en")
    assert answer.text.startswith("Bàn ghế gỗ sồi")


def test_without_a_model_words_alone_find_it_and_it_says_so(office: Library) -> None:
    answer = ask(office, None, "Innerhalb von wie vielen Tagen kann ich unbenutzte Ware zurückgeben?")
    assert (answer.refused, answer.reason) == (False, Reason.NO_MODEL)
    assert "14 Tagen" in answer.text
    assert stands_there(office, answer)


def test_without_a_model_another_matter_is_refused(office: Library) -> None:
    assert ask(office, None, "Welche Farbe hat der Dienstwagen des Geschäftsführers?").refused


def test_two_documents_that_disagree_are_both_shown(tmp_path: Path) -> None:
    files = {
        "AGB alt.txt": letter("Die Lieferung innerhalb der Stadt kostet 15 €.", date="2024-01-01"),
        "AGB neu.txt": letter("Die Lieferung innerhalb der Stadt kostet 19 €.", date="2026-01-01"),
    }
    office = library(tmp_path, files)
    model = Script(says=["15 €", "19 €"])
    answer = ask(office, model, "Was kostet die Lieferung innerhalb der Stadt?")
    assert (answer.refused, answer.reason) == (False, Reason.CONFLICT)
    assert all(part in answer.text for part in ("15 €", "2024-01-01", "19 €", "2026-01-01"))
    assert len(answer.sentences) == 2
    office.close()


class PrefersVietnamese(Script):
    """A model that is surest of the guarantee's Vietnamese text, and sure of every other that says 24."""

    def _judges(self, user: str) -> float:
        return 0.999 if "Bàn" in user else 0.75 if "24" in user else 0.03


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("The guarantee on oak tables is 24 months.", "The guarantee"),
        ("The guarantee on oak tables is paid within 24 days.", "Bàn ghế"),  # the control: other figures
    ],
)
def test_of_passages_with_the_same_figures_the_one_in_the_language_of_the_question_is_quoted(
    tmp_path: Path, own: str, told: str
) -> None:
    made = library(tmp_path, {"Bảo hành.txt": OFFICE["Bảo hành.txt"], "Guarantee.txt": letter(own)})
    answer = ask(made, PrefersVietnamese(), "How many months is the guarantee on oak tables?")
    assert answer.sentences[0].text.startswith(told)
    made.close()


def test_two_documents_that_agree_are_no_conflict(tmp_path: Path) -> None:
    files = {
        "AGB.txt": letter("Die Lieferung innerhalb der Stadt kostet 15 €."),
        "Flyer.txt": letter("Die Lieferung innerhalb der Stadt kostet 15,00 EUR."),
    }
    office = library(tmp_path, files)
    assert ask(office, Script(says=["15"]), "Was kostet die Lieferung innerhalb der Stadt?").reason == ""
    office.close()


@pytest.mark.parametrize("phase", ["search", "judge", "first", "total"])
def test_seconds_are_measured(office: Library, phase: str) -> None:
    answer = ask(office, Script(says=["14 Tagen"]), "Wie lange kann ich Ware zurückgeben?")
    assert 0 <= answer.seconds[phase] <= answer.seconds["total"]


def test_stop_works_between_and_within_judgments(office: Library) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        ask(office, Script(), "Wie lange kann ich Ware zurückgeben?", cancel=token)
    later = CancelToken()
    with pytest.raises(Cancelled):
        ask(office, Script(on_label=later.cancel), "Wie lange kann ich Ware zurückgeben?", cancel=later)


def test_the_first_sure_passage_ends_the_judging(office: Library) -> None:
    model = Script(says=["14 Tagen"])
    ask(office, model, "Wie lange kann ich unbenutzte Ware nach Erhalt zurückgeben?")
    assert sum(prompt.user.endswith("state the answer?") for prompt in model.asked) == 1


def test_within_keeps_to_the_named_document(office: Library) -> None:
    answer = ask(office, Script(says=["14 Tagen"]), "Wie lange kann ich Ware zurückgeben?", within="Opening")
    assert answer.refused
    assert {hit.at.name for hit in answer.passages} <= {"Opening hours.txt"}


def test_the_office_has_four_languages() -> None:
    assert len(OFFICE) == 8


def test_a_question_finds_the_passage_in_another_language(office: Library) -> None:
    answer = ask(office, Script(says=["14 Tagen"]), "Tôi có thể trả lại hàng chưa sử dụng trong vòng bao nhiêu ngày?")
    assert not answer.refused
    assert quotes(answer) == ["Sie können unbenutzte Ware innerhalb von 14 Tagen nach Erhalt zurückgeben."]


def test_the_passages_behind_an_answer_stand_likeliest_first(office: Library) -> None:
    answer = ask(office, None, "Tôi có thể trả lại hàng chưa sử dụng trong vòng bao nhiêu ngày?")
    assert answer.passages[0].at.name == "Rückgabe.txt"
    scores = [hit.score for hit in answer.passages]
    assert scores == sorted(scores, reverse=True)


def test_a_page_head_that_repeats_the_name_of_its_document_answers_nothing(tmp_path: Path) -> None:
    files = {"Handbuch 2026.txt": letter("Handbuch 2026 Seite 2")}
    office = library(tmp_path, files)
    model = Script(says=["Handbuch"])
    assert ask(office, model, "Was steht im Handbuch 2026?").refused
    assert model.asked == []
    office.close()


TERMS = (
    "Hinweise\n\nDer Versand ins Ausland dauert wegen der Post. Bestellungen nehmen wir gern an. "
    "Geschenke packen wir ein. "
    "Der Versand nach Norwegen kostet 24,90 €."
)


def test_a_second_sentence_that_may_state_it_is_quoted_too(tmp_path: Path) -> None:
    office = library(tmp_path, {"Versand.txt": letter(TERMS)})
    answer = ask(office, Script(says=["24,90", "Post"]), "Wie ist der Versand nach Norwegen oder ins Ausland?")
    first, second = "Der Versand ins Ausland dauert wegen der Post.", "Der Versand nach Norwegen kostet 24,90 €."
    assert quotes(answer) == [first, second]
    assert answer.text == f"{first} … {second}"
    assert stands_there(office, answer)
    office.close()


def test_a_sentence_that_alone_speaks_of_it_is_quoted_alone(tmp_path: Path) -> None:
    office = library(tmp_path, {"Versand.txt": letter(TERMS)})
    answer = ask(office, Script(says=["24,90"]), "Packen Sie auch Geschenke ein?")
    assert quotes(answer) == ["Geschenke packen wir ein."]
    office.close()
