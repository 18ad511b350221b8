"""The default model at the work it is for: judging evidence, and one sentence in the asked language."""

import pytest

from core.ports import Prompt
from models.choosing import choose
from models.local import LocalModel
from tests.model_files import DEFAULT, model_file

pytestmark = [pytest.mark.model, pytest.mark.slow]

JUDGE = "You check whether a text states the answer to a question. Answer yes or no."
TEXT = {
    "en": "Our office is open from Monday to Friday, 8 to 17 o'clock.",
    "de": "Unser Büro ist montags bis freitags von 8 bis 17 Uhr geöffnet.",
    "vi": "Văn phòng mở cửa từ thứ Hai đến thứ Sáu, từ 8 đến 17 giờ.",
    "zh": "我们的办公室周一至周五8点至17点开放。",
}
QUESTION = {
    "en": ("When is the office open?", "What does an oak board cost?"),
    "de": ("Wann ist das Büro geöffnet?", "Was kostet ein Eichenbrett?"),
    "vi": ("Văn phòng mở cửa khi nào?", "Một tấm ván gỗ sồi giá bao nhiêu?"),
    "zh": ("办公室什么时候开放？", "一块橡木板多少钱？"),
}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    made = LocalModel(model_file(DEFAULT), snapshots=tmp_path_factory.mktemp("default"))
    yield made
    made.close()


@pytest.mark.parametrize("language", TEXT)
def test_it_tells_a_text_that_answers_from_one_that_does_not(model, language):
    right, wrong = (
        model.label(Prompt(JUDGE, f"Text: {TEXT[language]}\nQuestion: {question}"), ["yes", "no"])[0]
        for question in QUESTION[language]
    )
    assert right > wrong
    assert right > 0.5


def test_it_chooses_among_candidates(model):
    prompt = Prompt("", "Which line says when the office is open?")
    chances = choose(model, prompt, ["Oak board: 24.90 EUR", "Open from 8 to 17 o'clock", "Returns within 14 days"])
    assert max(chances) == chances[1]


def test_it_writes_one_sentence_in_german_and_keeps_the_number(model):
    asked = "Write this sentence in German, keep every number: The oak board costs 24.90 euros."
    text = model.write(Prompt("", asked), max_tokens=40, stop=["\n"])
    assert "24" in text
    assert "kostet" in text.casefold()
    assert model.last.finish in {"end", "stop"}
