"""A model whose answers are kept in a file: a long run can be stopped and go on, and what is done with them can
be changed without asking the model again. The same prompt has the same answer, so nothing is changed by it but time.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.ports import Prompt
from core.progress import CancelToken
from models.local import LocalModel


class Remembered:
    """A TextModel over one that is made when something new is asked. calls: what each cost when it was computed.

    A call is {"p": tokens of the prompt that were computed, "t": tokens written, "s": seconds}.
    """

    def __init__(self, name: str, make: Callable[[], LocalModel], file: Path | None) -> None:
        self.name = name
        self.calls: list[dict[str, Any]] = []
        self._make, self._file = make, file
        self._model: LocalModel | None = None
        lines = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
        self._known: dict[str, dict[str, Any]] = {row["k"]: row for row in map(json.loads, lines)}

    def label(self, prompt: Prompt, labels: Sequence[str], *, cancel: CancelToken | None = None) -> list[float]:
        given: list[float] = self._answer(
            "label", prompt, list(labels), lambda model: model.label(prompt, labels, cancel=cancel)
        )
        return given

    def likelihood(self, prompt: Prompt, part: str, *, cancel: CancelToken | None = None) -> float:
        told = self._answer("likelihood", prompt, [part], lambda model: model.likelihood(prompt, part, cancel=cancel))
        return float(told)

    def write(
        self,
        prompt: Prompt,
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        on_text: Callable[[str], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> str:
        return str(
            self._answer(
                "write",
                prompt,
                [max_tokens, list(stop)],
                lambda model: model.write(prompt, max_tokens=max_tokens, stop=stop, on_text=on_text, cancel=cancel),
            )
        )

    def count(self, text: str) -> int:
        return self.model().count(text)

    def model(self) -> LocalModel:
        """The model itself, made and loaded at the first call."""
        if self._model is None:
            self._model = self._make()
            self._model.warm_up()
        return self._model

    def close(self) -> None:
        if self._model:
            self._model.close()

    def _answer(self, kind: str, prompt: Prompt, more: list[Any], call: Callable[[LocalModel], Any]) -> Any:
        asked = json.dumps([kind, prompt.system, prompt.user, prompt.start, more], ensure_ascii=False)
        key = hashlib.sha256(asked.encode()).hexdigest()[:32]
        if key not in self._known:
            self._known[key] = {"k": key, **self._computed(call)}
            if self._file:
                with self._file.open("a", encoding="utf-8") as out:
                    out.write(json.dumps(self._known[key], ensure_ascii=False) + "\n")
        self.calls.append(self._known[key])
        return self._known[key]["o"]

    def _computed(self, call: Callable[[LocalModel], Any]) -> dict[str, Any]:
        model = self.model()
        answer = call(model)
        work = model.last
        return {
            "o": answer,
            "p": work.prompt_tokens - work.reused,
            "t": work.tokens,
            "s": round(work.prompt_seconds + work.seconds, 3),
        }
