"""A model file that was copied into the folder by hand is checked when it is chosen, and only then used."""

import pytest

from core.errors import Trouble, WorldError
from models import manifest
from models.shelf import Trust
from office.app import model_choice
from office.app.bootstrap import open_office
from tests.models_support import tiny_gguf


@pytest.fixture
def office(tmp_path, monkeypatch):
    (tmp_path / "models").mkdir()
    monkeypatch.setenv("KONTOR_MODELS", str(tmp_path / "models"))
    made = open_office(tmp_path / "office")
    yield made
    made.close()


def test_choosing_checks_it(office, tmp_path):
    (tmp_path / "models" / "eigenes.gguf").write_bytes(tiny_gguf())
    assert office.shelf.state("eigenes").trust is Trust.UNCHECKED
    assert model_choice.current(office).name == ""
    assert model_choice.use(office, "eigenes").usable
    assert model_choice.current(office).name == "eigenes"


def test_a_false_one_is_refused_with_a_sentence(office, tmp_path):
    known = manifest.find("smollm2-135m")
    raw = tiny_gguf(9000)
    with (tmp_path / "models" / known.file).open("wb") as file:
        file.write(raw)
        file.truncate(known.size)  # the right size, the wrong bytes
    with pytest.raises(WorldError) as caught:
        model_choice.use(office, known.name)
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert model_choice.current(office).name == ""
