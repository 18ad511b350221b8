"""Which passages the model reads, and whose words it is asked with."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kb.abroad import found_abroad
from kb.asking import HOPELESS, HOPELESS_ABROAD, ask, is_hopeless
from kb.calibration import UNJUDGED
from kb.document import Block, Kind, Page, ReadDocument
from kb.judging import Candidate, candidates, choose
from kb.library import Library
from kb.question import content_terms, understand
from kb.rows import headers, is_row, rows_and_heads
from tests.unit.asking_double import Script, letter, library, table


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Library]:
    made = library(
        tmp_path,
        {
            "Preisliste.xlsx": table(
                "Preisliste",
                ["Artikel", "Bezeichnung", "Description", "Preis"],
                [
                    ["ELB-E", "Pendelleuchte Elbe Eiche", "Elbe pendant lamp oak", "189,00 €"],
                    ["ELB-N", "Pendelleuchte Elbe Nussbaum", "Elbe pendant lamp walnut", "229,00 €"],
                ],
            ),
            "Opening hours.txt": letter("Opening hours\n\nOur showroom is open from 9 am to 6 pm."),
            "FAQ.txt": letter(
                "Questions\n\nWhich plug do the lamps have? A Euro plug. Do they run on 110 V? The Alster works"
                " on 100–240 volts. Is there a shop in Rome? We are in Hamburg alone."
            ),
        },
    )
    yield made
    made.close()


def judged(model: Script) -> list[str]:
    return [prompt.user for prompt in model.asked if prompt.user.endswith("state the answer?")]


def test_a_row_in_another_language_is_judged_by_the_question_as_it_was_asked(office: Library) -> None:
    model = Script(says=["ELB-E"])
    answer = ask(office, model, "How much does the Elbe pendant lamp cost in oak?")
    assert not answer.refused
    assert "189,00 €" in answer.text
    assert "Bezeichnung: Pendelleuchte Elbe Eiche" in judged(model)[0]
    assert "Question: How much does the Elbe pendant lamp cost in oak?" in judged(model)[0]


def test_found_in_another_language_it_is_judged_by_the_question_as_it_was_asked(tmp_path: Path) -> None:
    made = library(tmp_path, {"Zeiten.txt": letter("Am Samstag ist der Ausstellungsraum bis 14 Uhr offen.")})
    model = Script(says=["14 Uhr"])
    answer = ask(made, model, "Phòng trưng bày mở cửa đến mấy giờ vào thứ Bảy?", language="de")
    assert answer.text == "Am Samstag ist der Ausstellungsraum bis 14 Uhr offen."
    assert all("Phòng trưng bày" in prompt for prompt in judged(model))
    made.close()


def test_a_question_in_the_text_hands_its_words_to_the_sentence_after_it(office: Library) -> None:
    question = understand("Do the lamps run on 110 V?")
    found = candidates([(question, hit) for hit in office.search(question.text, limit=3)], set())
    best = next(one for one in found if one.hit.at.name == "FAQ.txt")
    assert "The Alster works on 100–240 volts." in [span.text for span in choose(None, best)]


def test_rare_words_count_for_more(office: Library) -> None:
    rarity = office.rarity(["elbe", "oak", "kirschbaum"])
    assert rarity["kirschbaum"] == 1.0
    assert rarity["kirschbaum"] > rarity["oak"] > rarity["elbe"] > 0


def test_a_passage_that_lacks_the_rare_word_holds_less_of_the_question(office: Library) -> None:
    def words(text: str) -> float:
        question = understand(text)
        found = candidates([(question, hit) for hit in office.search(text)], set(), office.rarity(question.content))
        return next(one.features["words"] for one in found if "Eiche" in one.hit.text)

    assert words("Pendelleuchte Elbe Eiche") == 1.0
    assert words("Pendelleuchte Elbe Kirschbaum") < 2 / 3


def test_words_of_another_language_are_weighed_apart(office: Library) -> None:
    question = understand("How much is the Elbe lamp?")
    found = candidates([(question, hit) for hit in office.search(question.text)], set())
    assert {"cross" in one.features for one in found if one.hit.language == "de"} == {True}
    assert {"words" in one.features for one in found if one.hit.language == "en"} == {True}


def test_found_abroad_are_passages_of_other_languages_alone(office: Library) -> None:
    question = understand("Phòng trưng bày mở cửa lúc mấy giờ?")
    found = found_abroad(office, question, [], None)
    best = max(found, key=lambda one: len(set(one[0].content) & set(content_terms(one[1].text))))
    assert best[1].at.name == "Opening hours.txt"
    assert {hit.language for _, hit in found} <= {"de", "en"}
    assert found_abroad(office, replace(question, language=""), [], None) == []


def test_documents_in_a_language_that_nobody_translates_are_searched_by_names(tmp_path: Path) -> None:
    text = "Le magasin de Quuxmann est ouvert du lundi au vendredi de neuf heures à dix-huit heures."
    made = library(tmp_path, {"Horaires.txt": letter(text)})
    answer = ask(made, Script(says=["Quuxmann"]), "Wer ist Quuxmann?")
    assert not answer.refused
    made.close()


def test_headers_of_tables_are_no_candidates(tmp_path: Path) -> None:
    lines = [("Teil Dauer", ""), ("Schirm 1 Jahr", "Teil: Schirm | Dauer: 1 Jahr"), ("Schutzklasse II", "")]
    text, blocks = "", []
    for line, context in lines:
        blocks.append(Block(len(text), len(line), "row", context=context))
        text += line + "\n"
    made = library(tmp_path, {"Garantie.pdf": ReadDocument(Kind.PDF, (Page(1, text, blocks=tuple(blocks)),))})
    passages = made.passages_of(made.documents()[0].document)
    rows, heads = rows_and_heads(passages)
    assert len(rows) == 3
    assert [passage.text for passage in passages if passage.id in heads] == ["Teil Dauer"]
    made.close()


def test_the_headers_of_a_row() -> None:
    assert headers("Preisliste | Artikel: Eiche | Preis: 24,90") == ["Artikel", "Preis"]
    assert headers("Preisliste | Werkstatt") == []


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Có được dùng đèn Elbe trong phòng tắm không?", ["Elbe"]),
        ("Một chụp đèn Ø 42 cm cần bao nhiêu giờ đan?", []),
        ("Alster台灯的噪音是多少分贝？", ["Alster"]),
        ("LED模组的色温是多少？", ["LED"]),
    ],
)
def test_only_capitals_are_names(question: str, names: list[str]) -> None:
    assert list(understand(question).names) == names


def test_a_row_is_short() -> None:
    assert is_row("row", "Eiche 24,90")
    assert not is_row("row", "Eiche " * 200)


FAIR = (
    "Your stand is in hall C, corner, with one power socket of 2 kW. Set-up is on the day before until late."
    " The stand costs 3,180 euros net. Half of it is due by 30 November, the rest by 15 January. Wooden surfaces need"
    " a B1 certificate. Bring your own carpet and lights."
)


def test_of_another_language_no_more_is_read_than_would_be_quoted(tmp_path: Path) -> None:
    made = library(tmp_path, {"Messe.eml": letter(FAIR)})
    model = Script(says=["3,180"])
    answer = ask(made, model, "Was kostet der Stand netto?")
    quoted = [quote.text for quote in answer.sentences[0].evidence]
    assert "The stand costs 3,180 euros net." in quoted
    assert all(text in judged(model)[0] for text in quoted)
    assert "certificate" not in judged(model)[0]
    assert "carpet" not in judged(model)[0]
    assert not [prompt for prompt in model.asked if "numbered" in prompt.user]  # what was judged is what is quoted
    made.close()


def test_of_its_own_language_the_passage_around_it_is_read(tmp_path: Path) -> None:
    made = library(tmp_path, {"Fair.eml": letter(FAIR)})
    model = Script(says=["3,180"])
    assert not ask(made, model, "How much is the stand net?").refused
    assert "certificate" in judged(model)[0]
    made.close()


def test_in_another_language_words_leave_more_hope(office: Library) -> None:
    question = understand("How much is the Elbe lamp?")
    found = candidates([(question, hit) for hit in office.search(question.text)], set())
    home, abroad = (next(one for one in found if one.foreign is foreign) for foreign in (False, True))
    assert HOPELESS_ABROAD < HOPELESS
    assert is_hopeless(at_chance(home, HOPELESS - 0.005))
    assert not is_hopeless(at_chance(abroad, HOPELESS - 0.005))
    assert is_hopeless(at_chance(abroad, HOPELESS_ABROAD - 0.005))


def at_chance(found: Candidate, chance: float) -> Candidate:
    """The passage with as many words of the question as give it this chance."""
    words = "words_abroad" if found.foreign else "words"
    odds = math.log(chance / (1 - chance))
    missing = (odds - UNJUDGED.odds(found.features)) / UNJUDGED.weights[words]
    return replace(found, features={**found.features, words: found.features[words] + missing})


def test_a_day_of_the_week_is_found_in_chinese_without_a_model(tmp_path: Path) -> None:
    made = library(
        tmp_path, {"营业时间.txt": letter("展厅\n\n展厅周二至周五 10:00 开门，周六 9:30 开门，周一不开门。")}
    )
    answer = ask(made, None, "周六几点开门？")
    assert "9:30" in answer.text
    assert ask(made, None, "周六停车费多少钱？").refused
    made.close()


def test_an_english_question_is_not_answered_by_chinese_about_another_matter(tmp_path: Path) -> None:
    made = library(tmp_path, {"保修.txt": letter("本页面向中文顾客，法律上以德文条款为准。灯罩的保证期为 1 年。")})
    assert ask(made, None, "Which law applies to employees on Sundays?").refused
    assert ask(made, None, "How much does the shade cost?").refused
    made.close()


def test_two_embedders_are_held_against_a_passage_only_until_the_model_has_read_it(office: Library) -> None:
    question = understand("When is the showroom open?")
    found = [(question, hit) for hit in office.search(question.text)]
    alone, both = candidates(found, set())[0], candidates(found, set(), together=True)[0]
    assert both.chance < alone.chance
    assert replace(both, logit=1.0).chance == replace(alone, logit=1.0).chance
    assert replace(both, logit=1.0, expected=9.0).chance == replace(alone, logit=1.0, expected=9.0).chance
