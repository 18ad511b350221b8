"""The benchmark's memory of the model's answers: asked once, told again, with what it cost at the time."""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks._remembered import Remembered
from core.ports import Prompt
from models.work import Work


@dataclass
class Model:
    asked: int = 0
    last: Work = field(default_factory=lambda: Work(prompt_tokens=30, reused=10, tokens=2, prompt_seconds=1.5))

    def warm_up(self) -> None: ...

    def close(self) -> None: ...

    def label(self, _prompt, _labels, *, cancel=None):
        self.asked += 1
        return [0.9, 0.1]

    def write(self, _prompt, **_more):
        self.asked += 1
        return "Xin chào"


def test_what_was_asked_before_is_not_asked_again(tmp_path: Path) -> None:
    model, file = Model(), tmp_path / "answers.jsonl"
    first = Remembered("model", lambda: model, file)
    prompt = Prompt("system", "user")
    assert first.label(prompt, ["yes", "no"]) == [0.9, 0.1]
    assert first.write(prompt, max_tokens=5) == "Xin chào"
    again = Remembered("model", lambda: model, file)
    assert again.label(prompt, ["yes", "no"]) == [0.9, 0.1]
    assert again.write(prompt, max_tokens=5) == "Xin chào"
    assert model.asked == 2
    assert [(call["p"], call["t"], call["s"]) for call in again.calls] == [(20, 2, 1.5)] * 2


def test_another_prompt_or_other_labels_are_asked(tmp_path: Path) -> None:
    model = Model()
    remembered = Remembered("model", lambda: model, None)
    remembered.label(Prompt("system", "user"), ["yes", "no"])
    remembered.label(Prompt("system", "user"), ["1", "2"])
    remembered.label(Prompt("system", "other"), ["yes", "no"])
    assert model.asked == 3
