"""A translation that turns a name, a country, a day or a no into its opposite is never shown."""

import pytest

from kb.names import names_kept
from kb.rendering import in_other_words
from tests.unit.asking_double import Script

KEPT = [
    (
        "In die Schweiz und das Vereinigte Königreich kostet der Versand 34,90 €.",
        "de",
        "Shipping to Switzerland and the United Kingdom costs €34.90.",
        "en",
    ),
    ("Montags bleibt der Ausstellungsraum geschlossen.", "de", "The showroom is closed on Mondays.", "en"),
    ("Für das Bad ist sie nicht zugelassen (IP20).", "de", "It is not approved for bathrooms (IP20).", "en"),
    ("Holz-Nord liefert in 5 Werktagen.", "de", "Holz-Nord delivers within 5 working days.", "en"),
    ("Rattan kommt aus Phú Vinh bei Hà Nội.", "de", "Mây đến từ Phú Vinh gần Hà Nội.", "vi"),
    ("Im Hof stehen drei Kundenparkplätze bereit.", "de", "Có ba chỗ đỗ xe cho khách trong sân.", "vi"),
    ("We will send six lamps to Kite Gallery.", "en", "Wir senden sechs Lampen an Kite Gallery.", "de"),
    ("寄往中国的运费为每件 69.00 欧元。", "zh", "Shipping to China costs 69.00 euros per parcel.", "en"),
    ("Chị Phạm Thu Trang trả lời thư.", "vi", "Ms Phạm Thu Trang answers mails.", "en"),
    ("周一不开放。", "zh", "Am Montag nicht geöffnet.", "de"),
]

LOST = {
    "another country": (
        "In die Schweiz und das Vereinigte Königreich kostet der Versand 34,90 €.",
        "de",
        "Shipping to Switzerland and the United States costs €34.90.",
        "en",
    ),
    "a country less": ("Nur Norwegen und die Schweiz.", "de", "Only Norway.", "en"),
    "another day": ("Montags bleibt der Ausstellungsraum geschlossen.", "de", "Closed on Tuesdays.", "en"),
    "another day in Chinese": ("Dienstags geöffnet.", "de", "周三开放。", "zh"),
    "the no is gone": (
        "Für das Bad ist sie nicht zugelassen (IP20).",
        "de",
        "It is approved for bathrooms (IP20).",
        "en",
    ),
    "a no that was not there": (
        "Die Garantie gilt in der Schweiz.",
        "de",
        "The guarantee is not valid in Switzerland.",
        "en",
    ),
    "a translated firm": (
        "Holz-Nord liefert in 5 Werktagen.",
        "de",
        "Wood North delivers within 5 working days.",
        "en",
    ),
    "a translated English name": (
        "We send lamps to Kite Gallery.",
        "en",
        "Wir senden Lampen an die Drachengalerie.",
        "de",
    ),
    "an invented English name": ("Die Lampen gehen an die Galerie.", "de", "The lamps go to Kite Gallery.", "en"),
    "another person": ("Chị Phạm Thu Trang trả lời thư.", "vi", "Ms Phạm Thu Hương answers mails.", "en"),
    "a product in a Chinese text": (
        "Alster 台灯的价格为 129.00 欧元。",
        "zh",
        "The Elbe lamp costs 129.00 euros.",
        "en",
    ),
}


@pytest.mark.parametrize(("sentence", "language", "written", "into"), KEPT)
def test_what_keeps_its_names_may_be_shown(sentence: str, language: str, written: str, into: str) -> None:
    assert names_kept(sentence, written, language, into)


@pytest.mark.parametrize(("sentence", "language", "written", "into"), LOST.values(), ids=LOST)
def test_what_turns_a_name_is_not_shown(sentence: str, language: str, written: str, into: str) -> None:
    assert not names_kept(sentence, written, language, into)


def test_the_model_is_not_even_asked_whether_it_means_the_same() -> None:
    model = Script(writes="Shipping to the United States costs €34.90.")
    assert in_other_words(model, "In das Vereinigte Königreich kostet der Versand 34,90 €.", "en") is None
    assert [prompt.user.startswith("A:") for prompt in model.asked] == [False]


def test_with_every_name_kept_it_is_shown() -> None:
    model = Script(writes="Shipping to the United Kingdom costs €34.90.")
    sentence = "In das Vereinigte Königreich kostet der Versand 34,90 €."
    assert in_other_words(model, sentence, "en") == model.writes
