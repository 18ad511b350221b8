"""The two ways to talk to a model server of the office: llama.cpp's own, and the one that OpenAI made common.

llama-server takes tokens, so that nothing in a text can forge a special token, and gives the logits of any of them.
Other servers get messages; they parse special tokens in texts, so those are broken up first.
"""

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core.ports import Prompt
from core.progress import CancelToken
from models import prompts
from models.labelling import continuations, probabilities
from models.work import Work

TOP = 400  # next tokens that llama-server tells; a label further down counts as this unlikely
CHAT_TOP = 20  # the most that the common interface allows
LABEL_TOKENS = 12


class Wire(Protocol):
    """Requests to one server. Raises WorldError when it cannot be reached, Cancelled on Stop."""

    def ask(self, path: str, body: Mapping[str, Any] | None = None, *, cancel: CancelToken | None = None) -> Any:
        """One JSON answer: GET without a body, else POST."""
        ...

    def stream(self, path: str, body: Mapping[str, Any], *, cancel: CancelToken | None = None) -> Iterator[Any]:
        """The events of one answer, each JSON."""
        ...


class Dialect(Protocol):
    """How a kind of server is asked. `work` tells what the last call cost."""

    work: Work

    def label(self, prompt: Prompt, labels: Sequence[str], cancel: CancelToken | None) -> list[float]: ...

    def write(self, prompt: Prompt, most: int, stop: Sequence[str], cancel: CancelToken | None) -> Iterator[str]: ...

    def count(self, text: str) -> int: ...


@dataclass(frozen=True, slots=True)
class _Ids:
    """A prompt in the server's tokens, and the text that ends it."""

    all: list[int]
    tail: str


class LlamaServer:
    """llama.cpp's server. `form` is the prompt format of the model that it runs."""

    def __init__(self, wire: Wire, form: prompts.Format) -> None:
        self._wire, self._form = wire, form
        self.work = Work()
        self._known: dict[tuple[str, bool], list[int]] = {}

    def label(self, prompt: Prompt, labels: Sequence[str], cancel: CancelToken | None) -> list[float]:
        ids = self._ids(prompt)
        ways = continuations(self._plain, ids.tail, labels, self._marks(self._form.end)[0])
        known: dict[tuple[int, ...], dict[int, float]] = {}

        def log_of(said: tuple[int, ...], token: int) -> float:
            if said not in known:
                known[said] = self._next_logs([*ids.all, *said], cancel)
            return known[said].get(token, min(known[said].values()) - 1.0)

        self.work = Work(prompt_tokens=len(ids.all))
        return probabilities(ways, log_of)

    def write(self, prompt: Prompt, most: int, stop: Sequence[str], cancel: CancelToken | None) -> Iterator[str]:
        ids, last = self._ids(prompt), {}
        body = {"prompt": ids.all, "n_predict": most, "stop": list(stop), "stream": True, **_GREEDY}
        for event in self._wire.stream("/completion", body, cancel=cancel):
            last = event
            if event["content"]:
                yield str(event["content"])
        if not last.get("stop"):
            raise ValueError("the answer broke off")
        timings = last.get("timings", {})
        finish = {"eos": "end", "word": "stop", "limit": "length"}.get(str(last.get("stop_type")), "end")
        self.work = Work(
            prompt_tokens=len(ids.all),
            reused=len(ids.all) - int(timings.get("prompt_n", 0)),
            prompt_seconds=float(timings.get("prompt_ms", 0.0)) / 1000,
            tokens=int(timings.get("predicted_n", 0)),
            seconds=float(timings.get("predicted_ms", 0.0)) / 1000,
            finish=finish,
        )

    def count(self, text: str) -> int:
        return len(self._plain(text))

    def _next_logs(self, ids: list[int], cancel: CancelToken | None) -> dict[int, float]:
        body = {"prompt": ids, "n_predict": 1, "n_probs": TOP, **_GREEDY}
        answer = self._wire.ask("/completion", body, cancel=cancel)
        return {
            int(each["id"]): float(each["logprob"]) for each in answer["completion_probabilities"][0]["top_logprobs"]
        }

    def _ids(self, prompt: Prompt) -> _Ids:
        rendered = prompts.render(self._form, prompt)
        ids = list(self._tokens("", ends=True))
        for text, is_mark in rendered.pieces:
            ids += self._marks(text) if is_mark else self._plain(text)
        text, is_mark = rendered.pieces[-1]
        return _Ids(ids, "" if is_mark else text)

    def _marks(self, text: str) -> list[int]:
        found = self._tokens(text, special=True)
        if len(found) != 1:
            raise ValueError(f"{text} is not one token of this server's model")
        return found

    def _plain(self, text: str) -> list[int]:
        return self._tokens(text) if text else []

    def _tokens(self, text: str, *, special: bool = False, ends: bool = False) -> list[int]:
        """Tokens by the server's own vocabulary; short texts repeat in every prompt and are asked once."""
        key = (text, special)
        if key not in self._known or ends:
            body = {"content": text, "add_special": ends, "parse_special": special}
            found = [int(token) for token in self._wire.ask("/tokenize", body)["tokens"]]
            if len(text) > 200 or ends:
                return found
            self._known[key] = found
        return list(self._known[key])


_GREEDY = {"temperature": 0, "cache_prompt": True}


class ChatServer:
    """Any server with chat completions. Tokens are unknown here: a count is an estimate from above."""

    def __init__(self, wire: Wire, model: str) -> None:
        self._wire, self._model = wire, model
        self.work = Work()

    def label(self, prompt: Prompt, labels: Sequence[str], cancel: CancelToken | None) -> list[float]:
        body = {**self._body(prompt, LABEL_TOKENS), "logprobs": True, "top_logprobs": CHAT_TOP}
        answer = self._wire.ask("/v1/chat/completions", body, cancel=cancel)
        content = answer["choices"][0]["logprobs"]["content"]
        steps = [
            Step(str(step["token"]), {str(each["token"]): float(each["logprob"]) for each in step["top_logprobs"]})
            for step in content
        ]
        usage = answer.get("usage") or {}
        self.work = Work(prompt_tokens=int(usage.get("prompt_tokens", 0)))
        return by_steps(steps, labels)

    def write(self, prompt: Prompt, most: int, stop: Sequence[str], cancel: CancelToken | None) -> Iterator[str]:
        started, first, pieces, finish = time.monotonic(), 0.0, 0, ""
        body = {**self._body(prompt, most), "stream": True, **({"stop": list(stop)} if stop else {})}
        for event in self._wire.stream("/v1/chat/completions", body, cancel=cancel):
            for choice in event.get("choices", [])[:1]:
                finish = choice.get("finish_reason") or finish
                if text := (choice.get("delta") or {}).get("content"):
                    first = first or time.monotonic()
                    pieces += 1
                    yield str(text)
        if not finish:
            raise ValueError("the answer broke off")
        ended = time.monotonic()
        first = first or ended
        self.work = Work(
            prompt_seconds=first - started,
            tokens=pieces,
            seconds=ended - first,
            finish="length" if finish == "length" else "end",
        )

    def count(self, text: str) -> int:
        """One token for each Chinese character, one for three others: more than any model here needs."""
        wide = sum(ord(char) > 0x2E7F for char in text)
        return wide + math.ceil((len(text) - wide) / 3)

    def _body(self, prompt: Prompt, most: int) -> dict[str, Any]:
        user = prompts.defused(prompt.user)
        if prompt.start:
            user += f"\n\nBegin your answer with exactly these words and go on: {prompts.defused(prompt.start)}"
        messages = [{"role": "system", "content": prompts.defused(prompt.system)}] if prompt.system else []
        messages.append({"role": "user", "content": user})
        return {"model": self._model, "messages": messages, "max_tokens": most, "temperature": 0}


@dataclass(frozen=True, slots=True)
class Step:
    """One written token, and the log-probabilities of those that were likely in its place."""

    token: str
    logs: Mapping[str, float]


def by_steps(steps: Sequence[Step], labels: Sequence[str]) -> list[float]:
    """Labels' probabilities from the few tokens that a chat server tells, along what it wrote.

    Labels that part where the server did not go share what they have in common.
    """
    mass = [0.0] * len(labels)
    alive = set(range(len(labels)))
    before, said = 0.0, ""
    for step in steps:
        onward: set[int] = set()
        for token, log in step.logs.items():
            heirs = {at for at in alive if _goes_on(labels[at], said + token)}
            if token == step.token and len(heirs) > 1:
                onward = heirs
                continue
            for at in heirs:
                mass[at] += math.exp(before + log) / len(heirs)
        if not onward:
            break
        before, said, alive = before + step.logs.get(step.token, 0.0), said + step.token, onward
    else:
        for at in alive if steps else ():
            mass[at] += math.exp(before) / len(alive)
    total = sum(mass)
    return [each / total for each in mass] if total else [1 / len(labels)] * len(labels)


def _goes_on(label: str, said: str) -> bool:
    """`said` is the beginning of the label, or the label with more behind it."""
    said = said.lstrip()
    return bool(said) and (label.startswith(said) or said.startswith(label))
