"""ServerModel against a real server, where one runs: KONTOR_TEST_SERVER names its address (host:port).

Any llama-server, llama_cpp.server or vLLM with a small instruct model will do. Without one the protocol is tested
against doubles in tests/unit/test_models_server.py.
"""

import os
import threading
import time

import pytest

from core.errors import Cancelled
from core.ports import Prompt
from core.progress import CancelToken
from models.server import ServerModel

ADDRESS = os.environ.get("KONTOR_TEST_SERVER", "")
pytestmark = pytest.mark.skipif(not ADDRESS, reason="no model server is named by KONTOR_TEST_SERVER")


@pytest.fixture
def model():
    return ServerModel(ADDRESS)


def test_text(model):
    pieces = []
    text = model.write(
        Prompt("You are brief.", "What is the capital of France?"), max_tokens=20, on_text=pieces.append
    )
    assert "Paris" in text
    assert "".join(pieces) == text
    assert model.last.finish == "end"
    assert model.speed > 0


def test_a_stop_string(model):
    text = model.write(Prompt("", "Count from one to ten in words."), max_tokens=60, stop=["five", "Five", "5"])
    assert "ive" not in text


def test_labels(model):
    asked = Prompt("Answer with one word.", "Is Paris the capital of France or of Spain?")
    chances = model.label(asked, ["France", "Spain"])
    assert sum(chances) == pytest.approx(1)
    assert chances[0] > 0.5


def test_counting(model):
    assert 2 <= model.count("Hello world, how are you?") <= 12


def test_stop(model):
    token, stopped = CancelToken(), []
    threading.Timer(0.5, lambda: (stopped.append(time.monotonic()), token.cancel())).start()
    with pytest.raises(Cancelled):
        model.write(Prompt("", "The price list holds for all orders. " * 200), max_tokens=300, cancel=token)
    assert time.monotonic() - stopped[0] < 1.0
    assert model.write(Prompt("", "Say hello."), max_tokens=5)
