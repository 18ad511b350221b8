"""One loaded model at work: prompts in, labels and text out, with as little computed twice as possible.

The memory keeps the tokens of the last call; the next one starts where the two prompts part. A prompt's static
beginning is also kept on disk, so that it costs nothing after a restart.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.child_process import Job, Refused
from core.errors import Cancelled
from models.engine_child import BATCH
from models.engine_child.snapshots import Snapshots
from models.engine_child.streaming import Stream, looping
from models.engine_child.threads import Threads
from models.labelling import continuations, probabilities
from models.work import Work

if TYPE_CHECKING:
    from models.engine_child.native import Engine  # it imports llama.cpp; the session itself does not need it

Logs = NDArray[np.float64]
MOST_TOLD = 64  # tokens whose likelihood is told: each needs the scores of the whole vocabulary
SMALLEST_SNAPSHOT = 96  # tokens; fewer are computed faster than they are worth a file


@dataclass(frozen=True, slots=True)
class Tokens:
    """A prompt in tokens. `prefix` of them depend on the system text alone; `tail` is the text that ends it."""

    all: list[int]
    prefix: int
    tail: str


class Session:
    """A model with what its memory holds."""

    def __init__(self, engine: "Engine", snapshots: Snapshots, threads: Threads) -> None:
        self._engine, self._snapshots, self._threads = engine, snapshots, threads
        self._held: list[int] = []
        self._work = Work()

    @property
    def engine(self) -> "Engine":
        return self._engine

    @property
    def threads(self) -> Threads:
        return self._threads

    def forget(self) -> None:
        """Start from an empty memory."""
        self._engine.keep(0)
        self._held = []

    def prompt(self, pieces: Sequence[tuple[str, bool]], prefix: int) -> Tokens:
        """Pieces to tokens: a mark is one special token, all other text is plain and cannot become one."""
        marks = {text: self._engine.mark(text) for text, is_mark in pieces if is_mark}
        tokens, start = self._engine.first(), 0
        for at, (text, is_mark) in enumerate(pieces):
            tokens += [marks[text]] if is_mark else self._engine.plain(text, marks)
            start = len(tokens) if at == prefix - 1 else start
        tail = "" if not pieces or pieces[-1][1] else pieces[-1][0]
        return Tokens(tokens, start, tail)

    def label(self, prompt: Tokens, labels: Sequence[str], job: Job) -> dict[str, Any]:
        """The probability of each label as what comes next, normalised over the labels."""
        self._work = Work()
        try:
            ways = continuations(self._engine.tokens, prompt.tail, labels, self._engine.end_token)
        except ValueError as empty:
            raise Refused("empty-label") from empty
        known: dict[tuple[int, ...], Logs] = {}
        chances = probabilities(ways, lambda said, token: float(self._logs(prompt, said, known, job)[token]))
        return {"probabilities": chances, "work": asdict(self._work)}

    def _logs(self, prompt: Tokens, said: tuple[int, ...], known: dict[tuple[int, ...], Logs], job: Job) -> Logs:
        """Log-probabilities of all next tokens after the prompt and `said`; each such place is computed once."""
        if said not in known:
            self.process([*prompt.all, *said], prompt.prefix, job, counts=not known)
            known[said] = _logs_of(self._engine.logits())
        return known[said]

    def likelihood(self, prompt: Tokens, part: list[int], job: Job) -> dict[str, Any]:
        """The log-probability of `part` right after the prompt; a long one counts by its first MOST_TOLD tokens."""
        self._work = Work()
        part = part[:MOST_TOLD]
        if len(prompt.all) + len(part) > self._engine.size:
            raise Refused("too-long", tokens=len(prompt.all) + len(part), limit=self._engine.size)
        self.process(prompt.all, prompt.prefix, job)
        told = _logs_of(self._engine.logits())[part[0]]
        self._compute(part, job, each=True)
        told += sum(_logs_of(self._engine.logits(at))[token] for at, token in enumerate(part[1:]))
        return {"likelihood": float(told), "work": asdict(self._work)}

    def write(self, prompt: Tokens, *, most: int, stops: Sequence[str], job: Job) -> dict[str, Any]:
        """Text after the prompt, greedily, told piece by piece. `finish` says why it ended."""
        self._work = Work()
        if len(prompt.all) + 1 > self._engine.size:
            raise Refused("too-long", tokens=len(prompt.all), limit=self._engine.size)
        most = min(most, self._engine.size - len(prompt.all))
        self.process(prompt.all, prompt.prefix, job)
        stream, pieces, started = Stream(stops), [], time.monotonic()
        for text in self._generated(stream, most, job):
            pieces.append(text)
            job.report({"text": text})
        self._work.seconds = time.monotonic() - started
        return {"text": "".join(pieces), "work": asdict(self._work)}

    def _generated(self, stream: Stream, most: int, job: Job) -> Any:
        """Pieces of certain text, token after token."""
        written: list[int] = []
        self._work.finish = "length"
        while len(written) < most:
            token = int(self._engine.logits().argmax())
            if self._engine.ends_turn(token):
                self._work.finish = "end"
                break
            written.append(token)
            if text := stream.add(self._engine.piece(token)):
                yield text
            if stream.stopped or looping(written):
                self._work.finish = "stop" if stream.stopped else "loop"
                break
            if len(written) < most:
                job.check()
                self._use_threads()
                self._engine.decode([token])
                self._held.append(token)
        self._work.tokens = len(written)
        if text := stream.finish():
            yield text

    def process(self, tokens: list[int], prefix: int, job: Job, *, counts: bool = True) -> None:
        """Make the memory hold exactly `tokens`, so that the logits are those of the next one."""
        if len(tokens) > self._engine.size:
            raise Refused("too-long", tokens=len(tokens), limit=self._engine.size)
        started = time.monotonic()
        reused = self._reuse(tokens, prefix)
        if counts:
            self._work.prompt_tokens, self._work.reused = len(tokens), reused
        if self._worth_keeping(prefix) and reused < prefix < len(tokens):
            self._extend(tokens[:prefix], job)
            self._snapshots.save(tokens[:prefix], self._engine.state())
        self._extend(tokens, job)
        if counts:
            self._work.prompt_seconds = time.monotonic() - started

    def _worth_keeping(self, prefix: int) -> bool:
        return prefix >= SMALLEST_SNAPSHOT and self._snapshots.kept and self._engine.reuses_prefixes

    def _reuse(self, tokens: list[int], prefix: int) -> int:
        """Keep what the memory or the disk already has of `tokens`; the last one is always computed anew."""
        common = min(_common(self._held, tokens), len(tokens) - 1)
        if self._worth_keeping(prefix) and common < min(prefix, len(tokens) - 1):
            state = self._snapshots.load(tokens[:prefix])
            if state and self._restored(state, tokens[:prefix]):
                common = min(prefix, len(tokens) - 1)
        kept = self._engine.keep(common)
        self._held = self._held[:common] if kept else []
        return len(self._held)

    def _restored(self, state: bytes, prefix: list[int]) -> bool:
        if not self._engine.restore(state):
            self._held = []
            return False
        self._held = list(prefix)
        self._work.restored = len(prefix)
        return True

    def _extend(self, tokens: list[int], job: Job) -> None:
        """Compute the tokens beyond what is held."""
        while len(self._held) < len(tokens):
            self._compute(_next_batch(tokens[len(self._held) :]), job)

    def _compute(self, batch: list[int], job: Job, *, each: bool = False) -> None:
        """Put a batch into the memory. After Stop the memory holds what it held before, and stays of use."""
        job.check()
        self._use_threads()
        try:
            self._engine.decode(batch, lambda: job.cancelled, each=each)
        except Cancelled:
            if not self._engine.keep(len(self._held)):
                self._held = []
            raise
        self._held += batch

    def _use_threads(self) -> None:
        if (count := self._threads.now()) != self._work.threads:
            self._engine.set_threads(count)
            self._work.threads = count


def _logs_of(logits: NDArray[np.float32]) -> Logs:
    """The logarithms of probabilities from scores."""
    wide = logits.astype(np.float64)
    top = wide.max()
    return np.asarray(wide - (top + np.log(np.exp(wide - top).sum())))


def _next_batch(left: list[int]) -> list[int]:
    """The first of equal parts: a last batch of few tokens reads the whole model for little."""
    batches = -(-len(left) // BATCH)
    return left[: -(-len(left) // batches)]


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens the two begin with together."""
    same = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same += 1
    return same


def pieces_of(args: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """The pieces of a prompt as they came over the pipe."""
    return [(str(text), bool(is_mark)) for text, is_mark in args["pieces"]]
