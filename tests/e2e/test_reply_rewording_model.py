"""The default model itself says sentences otherwise: what stands claims the same, and some of it stands."""

from collections.abc import Iterator

import pytest

from kb.rendering import reworded, roughly
from models.local import LocalModel
from models.shelf import Shelf, default_folder
from office.replies.language import language_of
from office.replies.rewording import same_claims

pytestmark = pytest.mark.model

SENTENCES = {
    "de": "Unbenutzte Ware kann innerhalb von 30 Tagen nach der Lieferung an unsere Adresse zurückgeschickt werden.",
    "en": "Unused goods may be sent back to our address within a period of 30 days after they have been delivered.",
    "zh": "未使用的商品可以在送达之后的30天之内寄回到我们的地址，退货的邮费为6.90欧元。",
    "vi": "Hàng chưa sử dụng có thể được gửi trả lại về địa chỉ của chúng tôi trong vòng 30 ngày sau khi giao.",
}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalModel]:
    best = Shelf(default_folder()).best()
    if best is None:
        pytest.skip("no model is installed: run.py setup, or kontor models install")
    made = LocalModel(best, snapshots=tmp_path_factory.mktemp("snapshots"))
    yield made
    made.close()


def test_what_is_said_otherwise_claims_the_same(model: LocalModel) -> None:
    stood = 0
    for language, sentence in SENTENCES.items():
        for manner in ("shorter", "warmer"):
            written = reworded(model, sentence, manner, language)  # type: ignore[arg-type]
            if written is None or not same_claims(sentence, written, language):
                continue
            stood += 1
            assert language_of(written) == language
            assert "30" in written
    assert stood >= 1


def test_a_help_to_read_keeps_the_figures(model: LocalModel) -> None:
    read = [roughly(model, sentence, "de") for language, sentence in SENTENCES.items() if language != "de"]
    told = [words for words in read if words is not None]
    assert told
    assert all("30" in words and language_of(words) == "de" for words in told)
