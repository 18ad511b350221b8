"""The model as the rest of the house sees it: a real child with the small model."""

import threading
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.children import End, Outcome
from core.errors import Cancelled, Trouble, WorldError
from core.ports import Prompt
from core.progress import CancelToken
from models import bench, engine, local
from models.choosing import choose
from models.embedding import LocalEmbedder, one_form
from models.local import LocalModel
from models.manifest import Role
from models.shelf import Trust
from tests.model_files import SMALL, model_file

SYSTEM = "You are a helpful assistant of a small firm. " * 14


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("local")
    made = LocalModel(model_file(SMALL), snapshots=folder / "snapshots")
    yield made
    made.close()


def test_text_comes_in_pieces(model):
    pieces = []
    text = model.write(Prompt(SYSTEM, "What is the capital of France?"), max_tokens=20, on_text=pieces.append)
    assert "".join(pieces) == text
    assert "Paris" in text
    assert len(pieces) > 3
    assert model.last.finish == "end"
    assert model.speed > 0


def test_the_answer_begins_with_the_words_put_in_its_mouth(model):
    text = model.write(Prompt("", "What is the capital of France?", "The capital of"), max_tokens=8, stop=["."])
    assert "." not in text
    assert "Paris" in text


def test_labels_are_probabilities(model):
    chances = model.label(
        Prompt("", "The capital of France?", "The capital of France is"), [" Paris", " Berlin", " a cow"]
    )
    assert sum(chances) == pytest.approx(1)
    assert max(chances) == chances[0] > 0.7


def test_what_a_text_says_makes_a_question_likely(model):
    def expected(text):
        prompt = Prompt(SYSTEM, f"Text: {text}\nQuestion: How tall is the oak cupboard?\nAnswer yes or no.")
        return model.likelihood(prompt, " How tall is the oak cupboard?")

    about, other = expected("The oak cupboard is 210 cm tall."), expected("Payment is due within 14 days.")
    assert other < about < 0
    assert model.last.prompt_tokens > 0


def test_only_what_stands_in_the_prompt_has_a_likelihood(model):
    with pytest.raises(ValueError, match="does not stand"):
        model.likelihood(Prompt("", "a question"), "another")


def test_a_choice_is_made_among_candidates(model):
    chances = choose(model, Prompt("", "Which of these is a city?"), ["Paris", "seven\nof nine"])
    assert sum(chances) == pytest.approx(1)
    assert choose(model, Prompt("", "Which?"), ["only one"]) == [1.0]
    with pytest.raises(ValueError, match="candidates"):
        choose(model, Prompt("", "Which?"), [])


def test_counting_measuring_and_names(model):
    assert model.count("") == 0
    assert model.count("<|im_end|>") > 1, "special tokens in a text are text"
    assert model.name == SMALL
    assert model.context == model_file(SMALL).context
    speeds = model.bench(prompt=48, decode=4)
    assert min(speeds["prompt_tokens_per_second"], speeds["decode_tokens_per_second"]) > 0


def test_an_idle_model_gives_its_memory_back_and_the_next_question_is_answered_all_the_same(model):
    model.warm_up()
    assert not model.rest(idle=3600)
    assert model.pid is not None
    assert model.rest(idle=0)
    assert model.pid is None
    assert not model.rest(idle=0), "there is nothing left to give back"
    assert model.count("one two") > 0


def test_a_model_at_work_is_not_put_to_rest(model):
    started, rested = threading.Event(), []

    def on_text(_piece):
        started.set()
        rested.append(model.rest(idle=0))

    model.write(Prompt("", "Count from one to ten."), max_tokens=4, on_text=on_text)
    assert started.is_set()
    assert not any(rested)


def test_a_known_beginning_is_reused_and_survives_the_child(model):
    prompt = Prompt(SYSTEM, "What is the capital of Spain?")
    model.rest()
    first = model.write(prompt, max_tokens=12)
    prefix = model.last.restored  # an earlier test has kept it, or this call does
    model.rest()
    again = model.write(prompt, max_tokens=12)
    assert model.last.restored > 100
    assert model.last.restored in {prefix, model.last.reused}
    assert again == first
    model.write(prompt, max_tokens=1)
    assert (model.last.reused, model.last.restored) == (model.last.prompt_tokens - 1, 0)


def test_too_long_a_text_is_told(model):
    with pytest.raises(WorldError) as caught:
        model.write(Prompt("", "word " * 9000), max_tokens=5)
    assert caught.value.trouble is Trouble.TOO_LARGE
    assert model.count("a") == 1, "the child lives on"


def test_stop_before_the_start(model):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        model.write(Prompt("", "x"), max_tokens=5, cancel=token)


def test_a_call_that_waits_for_its_turn_can_be_stopped(model):
    token = CancelToken()
    with model._engine._lock:  # another thread is at work
        threading.Timer(0.2, token.cancel).start()
        with pytest.raises(Cancelled):
            model.label(Prompt("", "x"), ["a", "b"], cancel=token)


def test_a_closed_model_is_silent():
    made = LocalModel(model_file(SMALL), snapshots=None)
    made.close()
    with pytest.raises(Cancelled):
        made.count("x")


def test_vectors_of_a_model_in_the_child():
    state = replace(model_file(SMALL), role=Role.EMBEDDING, context=256)
    made = LocalEmbedder(state)
    try:
        assert made.dimensions == 576
        rows = made.embed(["The invoice is due.", "Pay the invoice.", "A cat sat."])
        assert rows.dtype == np.float32
        assert rows.shape == (3, 576)
        assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-3)
        assert made.embed([]).shape == (0, 576)
        assert state.sha256[:12] in made.name
        assert made.languages == frozenset({"en"})
        question = made.embed_question("Pay the invoice.")
        assert question @ rows[1] == pytest.approx(1, abs=1e-3)  # of an unknown file nothing is put before either
        busy = made._for_passages.pid
        made.rest()
        assert busy
        assert made._for_passages.pid is None
        assert made._for_questions.pid
        assert made.embed(["Pay the invoice."])[0] @ question == pytest.approx(1, abs=1e-3)
    finally:
        made.close()


def test_an_embedder_gets_texts_in_one_form():
    assert one_form(" Ｆａｘ\x07：\u200b①\n\n 5\u00a0€ ") == "Fax : 1 5 €"
    assert one_form("Tie\u0302\u0301ng Vie\u0323\u0302t") == "Tiếng Việt"


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        ({"trust": Trust.MISSING}, Trouble.MODEL_MISSING),
        ({"trust": Trust.DAMAGED}, Trouble.MODEL_DAMAGED),
        ({"trust": Trust.UNCHECKED}, Trouble.MODEL_MISSING),
        ({"fits": False}, Trouble.MODEL_DOES_NOT_FIT),
    ],
)
def test_what_is_not_usable_is_never_loaded(change, trouble):
    with pytest.raises(WorldError) as caught:
        LocalModel(replace(model_file(SMALL), **change, why="why"), snapshots=None)
    assert (caught.value.trouble, caught.value.sentence) == (trouble, "why")


def test_a_pc_without_free_memory_is_asked_to_close_programs(tmp_path, monkeypatch):
    made = LocalModel(model_file(SMALL), snapshots=None, memory=tmp_path / "engine.json")
    monkeypatch.setattr(local.psutil, "virtual_memory", lambda: SimpleNamespace(available=1000))
    with pytest.raises(WorldError) as caught:
        made.count("x")
    made.close()
    assert caught.value.trouble is Trouble.MODEL_DOES_NOT_FIT
    assert "Close other programs" in caught.value.sentence


class FakeChild:
    """A child that answers from a script: one outcome for each (operation, variant, layers)."""

    def __init__(self, answers):
        self.answers, self.asked, self.pid = answers, [], 1

    def call(self, operation, request, **_more):
        model = request["model"]
        self.asked.append((operation, model["variant"], model["gpu_layers"]))
        return self.answers[operation](model)

    def close(self):
        pass


def done(result):
    return Outcome(End.DONE, result)


TRAP = Outcome(End.CRASHED, reason="exit -4", detail="Illegal instruction")
PROOF = {"layers": 28, "gpu": False, "context": 8192}


@pytest.fixture
def scripted(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "list_variants", lambda: ["zen4", "haswell"])
    monkeypatch.setattr(engine, "installed", lambda: True)

    def make(**answers):
        made = LocalModel(model_file(SMALL), snapshots=None, memory=tmp_path / "engine.json")
        made._engine._child = FakeChild(answers)
        return made, made._engine._child

    return make


def test_a_variant_that_traps_is_left_for_the_next_and_for_ever(scripted):
    answers = {
        "prove": lambda model: TRAP if model["variant"] == "zen4" else done(PROOF),
        "count": lambda _model: done({"tokens": 7}),
    }
    made, child = scripted(**answers)
    assert made.count("x") == 7
    assert [asked[:2] for asked in child.asked] == [("prove", "zen4"), ("prove", "haswell"), ("count", "haswell")]
    again, child = scripted(**answers)
    assert again.count("x") == 7
    assert child.asked == [("count", "haswell", 0)], "what is proven is not proven again"


SEGMENT = Outcome(End.CRASHED, reason="exit -11")
KILLED = Outcome(End.CRASHED, reason="exit -9")


def test_a_variant_that_broke_is_given_up_only_if_another_loads_the_file(scripted, tmp_path):
    made, _child = scripted(
        prove=lambda model: SEGMENT if model["variant"] == "zen4" else done(PROOF),
        count=lambda _model: done({"tokens": 7}),
    )
    assert made.count("x") == 7
    assert engine.EngineMemory(tmp_path / "engine.json").variants() == ["haswell"]


@pytest.mark.parametrize(("ending", "tried"), [(SEGMENT, 2), (KILLED, 1), (Outcome(End.TIMED_OUT), 1)])
def test_a_bad_file_or_a_kill_does_not_blame_the_processor(scripted, tmp_path, ending, tried):
    made, child = scripted(prove=lambda _model: ending)
    with pytest.raises(WorldError):
        made.count("x")
    assert len(child.asked) == tried
    assert engine.EngineMemory(tmp_path / "engine.json").variants() == ["zen4", "haswell"]


def test_a_variant_that_cannot_be_loaded_is_left_too(scripted):
    refused = Outcome(End.REFUSED, reason="engine-failed")
    made, _child = scripted(
        prove=lambda model: refused if model["variant"] == "zen4" else done(PROOF),
        count=lambda _model: done({"tokens": 7}),
    )
    assert made.count("x") == 7


def test_a_trap_in_the_middle_of_work_changes_the_variant(scripted):
    made, child = scripted(
        prove=lambda _model: done(PROOF),
        count=lambda model: TRAP if model["variant"] == "zen4" else done({"tokens": 7}),
    )
    with pytest.raises(WorldError) as caught:
        made.count("x")
    assert caught.value.trouble is Trouble.ENGINE_FAILED
    assert "Illegal instruction" in caught.value.__notes__[0]
    assert made.count("x") == 7
    assert child.asked[-1][:2] == ("count", "haswell")


def test_when_no_variant_works_the_app_goes_on_without_a_model(scripted):
    made, _child = scripted(prove=lambda _model: TRAP)
    for _ in range(2):
        with pytest.raises(WorldError) as caught:
            made.count("x")
        assert caught.value.trouble is Trouble.ENGINE_FAILED


@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("model-damaged", Trouble.MODEL_DAMAGED),
        ("model-missing", Trouble.MODEL_MISSING),
        ("does-not-fit", Trouble.MODEL_DOES_NOT_FIT),
        ("prompt-format", Trouble.MODEL_DAMAGED),
        ("too-long", Trouble.TOO_LARGE),
        ("anything else", Trouble.ENGINE_FAILED),
    ],
)
def test_every_refusal_of_the_child_is_a_sentence(scripted, reason, trouble):
    made, _child = scripted(
        prove=lambda _model: done(PROOF), count=lambda _model: Outcome(End.REFUSED, reason=reason, detail="why")
    )
    with pytest.raises(WorldError) as caught:
        made.count("x")
    assert caught.value.trouble is trouble
    assert caught.value.__notes__ == ["why"]


def test_layers_are_measured_once_where_the_build_has_a_gpu(scripted):
    speeds = {0: 11.0, 14: 30.0, 29: 80.0}
    answers = {
        "prove": lambda _model: done({**PROOF, "gpu": True}),
        "bench": lambda model: done({"decode_tokens_per_second": speeds[model["gpu_layers"]]}),
        "count": lambda _model: done({"tokens": 7}),
    }
    made, child = scripted(**answers)
    made.count("x")
    assert child.asked[-1] == ("count", "zen4", 29)
    assert [asked[2] for asked in child.asked if asked[0] == "bench"] == [0, 14, 29]
    again, child = scripted(**answers)
    again.count("x")
    assert not [asked for asked in child.asked if asked[0] == "bench"]
    assert child.asked[-1] == ("count", "zen4", 29)


def test_a_gpu_that_crashes_loses_to_the_processor(scripted):
    made, child = scripted(
        prove=lambda _model: done({**PROOF, "gpu": True}),
        bench=lambda model: done({"decode_tokens_per_second": 11.0}) if not model["gpu_layers"] else TRAP,
        count=lambda _model: done({"tokens": 7}),
    )
    made.count("x")
    assert child.asked[-1] == ("count", "zen4", 0)


def test_a_local_model_measures_itself_and_another_is_measured_from_outside(scripted):
    made, _child = scripted(
        prove=lambda _model: done(PROOF),
        bench=lambda _model: done({"prompt_tokens_per_second": 90.0, "decode_tokens_per_second": 11.0, "threads": 2}),
    )
    assert bench.bench(made)["decode_tokens_per_second"] == 11.0

    class Outside:
        def write(self, _prompt, *, max_tokens, on_text):
            for _ in range(max_tokens):
                on_text("x")

        def count(self, text):
            return len(text)

    speeds = bench.bench(Outside())
    assert min(speeds.values()) > 0

    class Mute(Outside):
        def write(self, *_args, **_more):
            pass

    assert set(bench.bench(Mute()).values()) == {0.0}
