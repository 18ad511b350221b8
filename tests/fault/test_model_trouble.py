"""The model is torn, wrong, missing, or its engine dies: the question is answered without it, and the owner told."""

import shutil
import threading
import time

import psutil
import pytest

from core.children import Child, End, Outcome
from core.errors import WorldError
from models import local
from office.app import documents, model_choice, questions
from office.app.bootstrap import open_office
from tests.e2e.kontor import kontor, write_documents
from tests.model_files import SMALL, model_file
from tests.models_support import tiny_gguf

DEFAULT_FILE = "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
QUESTION = "Was kostet die Lieferung Nr. 4001?"


@pytest.fixture(scope="module")
def small():
    """A real model's file; of module scope, so that it is looked for before `shelf` names another folder."""
    return model_file(SMALL)


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("KONTOR_MODELS", str(folder))
    return folder


@pytest.fixture
def office(tmp_path, shelf):
    made = open_office(tmp_path / "office")
    documents.add_paths(made, [write_documents(tmp_path / "in", 3)])
    yield made
    made.close()


def own_model(office, tmp_path):
    """A whole header and nothing behind it that an engine could load: known only when it is tried."""
    (tmp_path / "eigenes.gguf").write_bytes(tiny_gguf())
    return model_choice.use(office, model_choice.adopt(office, tmp_path / "eigenes.gguf").name)


def is_answered(answer):
    return not answer.refused and "11,50 EUR" in answer.text and answer.reason == "no-model"


def test_a_torn_file_at_the_start_is_shown_and_not_used(tmp_path, shelf):
    (shelf / DEFAULT_FILE).write_bytes(tiny_gguf())
    office, folder = tmp_path / "office", write_documents(tmp_path / "in", 3)
    assert kontor(office, "add", folder).status == 0
    listed = {model["file"]: model for model in kontor(office, "models").json["models"]}
    assert not listed[DEFAULT_FILE]["verified"]
    assert "incomplete" in listed[DEFAULT_FILE]["why"]
    asked = kontor(office, "ask", QUESTION)
    assert asked.status == 0, asked.err
    assert "11,50 EUR" in asked.json["answer"]
    assert asked.json["reason"] == "no-model"


def test_a_file_that_no_engine_can_load(tmp_path, office):
    state = own_model(office, tmp_path)
    assert state.usable, "the shelf refused it already: the test proves nothing"
    assert is_answered(questions.ask(office, QUESTION))
    assert office.model_trouble.endswith(".")


def test_a_file_that_goes_away_while_the_office_is_open(tmp_path, office, shelf):
    own_model(office, tmp_path)
    assert office.model() is not None
    (shelf / "eigenes.gguf").unlink()
    assert is_answered(questions.ask(office, QUESTION))
    assert is_answered(questions.ask(office, QUESTION))


def test_without_the_fallback_the_question_would_fail(tmp_path, office, monkeypatch):
    """The control."""
    own_model(office, tmp_path)
    monkeypatch.setattr(questions, "OF_THE_MODEL", set())
    with pytest.raises(WorldError):
        questions.ask(office, QUESTION)


def test_a_shelf_that_is_a_file_or_away(tmp_path, monkeypatch):
    (tmp_path / "shelf").write_text("no folder")
    monkeypatch.setenv("KONTOR_MODELS", str(tmp_path / "shelf"))
    office = open_office(tmp_path / "office")
    documents.add_paths(office, [write_documents(tmp_path / "in", 3)])
    assert is_answered(questions.ask(office, QUESTION))
    assert all(not state.installed for state in model_choice.states(office))
    office.close()


@pytest.mark.parametrize(("reason", "blamed"), [("exit -9", False), ("memory", False), ("exit -4", True)])
def test_an_engine_killed_while_it_starts_is_not_the_processors_fault(small, tmp_path, monkeypatch, reason, blamed):
    """exit -4 (an illegal instruction) is the control: that variant is never tried again."""
    monkeypatch.setattr(Child, "call", lambda *_a, **_k: Outcome(End.CRASHED, reason=reason))
    monkeypatch.setattr(local.EngineMemory, "variants", lambda self: [] if "failed" in self._data else ["x64"])
    model = local.LocalModel(small, snapshots=None, memory=tmp_path / "engine.json")
    with pytest.raises(WorldError):
        model.count("x")
    assert local.EngineMemory(tmp_path / "engine.json").variants() == ([] if blamed else ["x64"])


@pytest.mark.model
def test_the_engine_killed_during_a_question_costs_only_the_model(small, office, shelf):
    for file in (small.path, small.path.with_name("checked.json")):
        shutil.copy2(file, shelf / file.name)
    model_choice.use(office, SMALL)
    model = office.model()
    kills = []

    def kill():
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and not kills:
            if model.pid and model._engine._proven:
                time.sleep(0.1)
                psutil.Process(model.pid).kill()
                kills.append(model.pid)
            time.sleep(0.01)

    thread = threading.Thread(target=kill)
    thread.start()
    answer = questions.ask(office, QUESTION)
    thread.join()
    assert kills, "the engine was never there: the test proves nothing"
    assert is_answered(answer)
    assert "engine stopped" in office.model_trouble
    questions.ask(office, QUESTION)
    assert office.model_trouble == ""
