"""The model on this PC, as the rest of the house sees it: a TextModel over the engine child."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from core.children import Child, ChildSpec, End, Outcome
from core.errors import Cancelled, Trouble, WorldError
from core.ports import Prompt
from core.progress import CancelToken
from core.words import tr
from models import prompts
from models.engine import MODULE, EngineMemory, build_identity, fastest
from models.shelf import ModelState, Trust
from models.work import Work

PROVE_SECONDS = 300.0
CALL_SECONDS = 900.0
SNAPSHOT_BYTES = 1 << 30
WAIT_SECONDS = 0.1
_ILLEGAL_INSTRUCTION = {"exit -4", "exit 132", "exit 3221225501"}  # POSIX, a shell's, Windows
_OTHER_FAULTS = {"exit -6", "exit -7", "exit -8", "exit -11", "exit 3221225477"}  # abort, bus, division, segment


class Engine:
    """A child that has one model loaded, or will have at the next call."""

    def __init__(
        self,
        state: ModelState,
        snapshots: Path | None,
        memory: Path | None,
        threads: int | None,
        *,
        lower_priority: bool = True,
    ) -> None:
        _must_be_usable(state)
        self._state = state
        self._threads = threads
        self._snapshots = snapshots
        self._memory = EngineMemory(memory or state.path.parent / "engine.json")
        spec = ChildSpec(MODULE, memory=int(1.5 * state.memory) + (2 << 30), lower_priority=lower_priority)
        self._child = Child(spec)
        self._lock = threading.Lock()
        self._proven: str | None = None
        self._used = time.monotonic()
        self.gpu_layers = 0

    @property
    def pid(self) -> int | None:
        return self._child.pid

    def call(
        self,
        operation: str,
        args: Mapping[str, Any],
        *,
        on_event: Callable[[dict[str, Any]], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Any:
        """Run an operation on the model. Raises WorldError when the engine or the file fails, Cancelled on Stop."""
        with self._turn(cancel):
            variant = self._prove(cancel)
            request = {**args, "model": self._spec(variant, self.gpu_layers)}
            outcome = self._child.call(operation, request, seconds=CALL_SECONDS, on_event=on_event, cancel=cancel)
            self._used = time.monotonic()
            if outcome.end is End.CRASHED and outcome.reason in _ILLEGAL_INSTRUCTION:
                self._memory.failed(variant)
                self._proven = None
        return self._result(outcome)

    @contextmanager
    def _turn(self, cancel: CancelToken | None) -> Iterator[None]:
        """Calls from several threads wait for each other; one that waits can be stopped too."""
        while not self._lock.acquire(timeout=WAIT_SECONDS):
            if cancel:
                cancel.check()
        try:
            yield
        finally:
            self._lock.release()

    def close(self) -> None:
        self._child.close()

    def rest(self, idle: float) -> bool:
        """Give the memory back to the PC where nothing was asked for `idle` seconds, never in the midst of work."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            if self._child.pid is None or time.monotonic() - self._used < idle:
                return False
            self._child.kill()
            return True
        finally:
            self._lock.release()

    def _spec(self, variant: str, gpu_layers: int) -> dict[str, Any]:
        state = self._state
        return {
            "path": str(state.path),
            "variant": variant,
            "context": state.context,
            "gpu_layers": gpu_layers,
            "threads": self._threads,
            "embeds": state.role.value == "embedding",
            "snapshots": str(self._snapshots) if self._snapshots else None,
            "snapshot_bytes": SNAPSHOT_BYTES,
            "identity": f"{state.sha256}/{build_identity()}/{variant}/{gpu_layers}/{state.context}",
        }

    def _prove(self, cancel: CancelToken | None) -> str:
        """The variant to use: it has loaded this model and computed with it on this PC."""
        if self._proven:
            return self._proven
        if not self._state.path.is_file():
            raise _missing(self._state)
        _must_have_memory(self._state)
        layers = self._memory.gpu_layers(self._state.sha256)
        if layers is not None and (known := self._memory.proven()):
            self._proven, self.gpu_layers = known, layers
            return known
        return self._first_that_computes(cancel)

    def _first_that_computes(self, cancel: CancelToken | None) -> str:
        """Try the variants, best first. One that died is given up when it trapped, or when another loads the file."""
        outcome, died = Outcome(End.CRASHED), list[str]()
        for variant in self._memory.variants():
            request = {"model": self._spec(variant, 0)}
            outcome = self._child.call("prove", request, seconds=PROVE_SECONDS, cancel=cancel)
            if outcome.ok:
                for each in died:
                    self._memory.failed(each)
                self._memory.proved(variant)
                self._proven = variant
                self._choose_layers(variant, outcome.result)
                return variant
            if not _may_be_the_variants_fault(outcome):
                break  # it was killed or stopped, or the file is refused: another variant would not change that
            died.append(variant)
            if outcome.end is End.REFUSED or outcome.reason in _ILLEGAL_INSTRUCTION:
                self._memory.failed(variant)
        self._result(outcome)
        raise self._crashed()

    def _choose_layers(self, variant: str, proof: Mapping[str, Any]) -> None:
        """Where the build has a GPU, measure once what it is worth for this model."""
        if proof["gpu"]:
            self.gpu_layers = fastest(int(proof["layers"]), lambda layers: self._measured(variant, layers))
        self._memory.set_gpu_layers(self._state.sha256, self.gpu_layers)

    def _measured(self, variant: str, layers: int) -> float:
        """Tokens a second with so many layers on the GPU; 0 when it does not work at all."""
        request = {"model": self._spec(variant, layers), "prompt": 256, "decode": 16}
        outcome = self._child.call("bench", request, seconds=PROVE_SECONDS)
        return float(outcome.result["decode_tokens_per_second"]) if outcome.ok else 0.0

    def _result(self, outcome: Outcome) -> Any:
        if outcome.ok:
            return outcome.result
        if outcome.end is End.CANCELLED:
            raise Cancelled
        if outcome.end is End.REFUSED:
            raise _refused(self._state, outcome)
        error = self._crashed()
        error.add_note(f"{outcome.reason}\n{outcome.detail}")
        raise error

    def _crashed(self) -> WorldError:
        if not self._state.path.is_file():
            return _missing(self._state)
        sentence = tr("The model's engine stopped unexpectedly and was started anew. Please try again.")
        return WorldError(Trouble.ENGINE_FAILED, sentence)


def _may_be_the_variants_fault(outcome: Outcome) -> bool:
    if outcome.end is End.REFUSED:
        return outcome.reason == "engine-failed"
    return outcome.end is End.CRASHED and outcome.reason in _ILLEGAL_INSTRUCTION | _OTHER_FAULTS


def _missing(state: ModelState) -> WorldError:
    sentence = tr("The model's file is no longer there: {file}. Install it again.", file=state.file)
    return WorldError(Trouble.MODEL_MISSING, sentence)


def _must_be_usable(state: ModelState) -> None:
    if state.usable:
        return
    trouble = {Trust.MISSING: Trouble.MODEL_MISSING, Trust.DAMAGED: Trouble.MODEL_DAMAGED}.get(state.trust)
    if not trouble:
        trouble = Trouble.MODEL_MISSING if state.fits else Trouble.MODEL_DOES_NOT_FIT
    raise WorldError(trouble, state.why)


def _must_have_memory(state: ModelState) -> None:
    """A model that would push the owner's programs out of memory is not loaded. The file itself can be paged."""
    needed = state.memory - state.size // 2
    if psutil.virtual_memory().available < needed:
        sentence = tr(
            "There is too little free memory for the model right now: it needs {need} GB. Close other programs.",
            need=f"{(state.memory) / 1e9:.1f}",
        )
        raise WorldError(Trouble.MODEL_DOES_NOT_FIT, sentence)


def _refused(state: ModelState, outcome: Outcome) -> WorldError:
    """What a refusal of the engine child means to the owner."""
    name = state.title
    known = {
        "model-missing": (Trouble.MODEL_MISSING, _missing(state).sentence),
        "model-damaged": (
            Trouble.MODEL_DAMAGED,
            tr(
                "{name} cannot be loaded: its file is damaged. Install it again; until then answers quote.", name=name
            ),
        ),
        "does-not-fit": (
            Trouble.MODEL_DOES_NOT_FIT,
            tr("{name} needs more memory than is free. Close other programs, or choose a smaller model.", name=name),
        ),
        "too-long": (Trouble.TOO_LARGE, tr("The text is too long for the model. Ask about less at once.")),
        "prompt-format": (
            Trouble.MODEL_DAMAGED,
            tr("{name} does not speak the prompt format that it should. Choose another model.", name=name),
        ),
    }
    failed = tr("The model's engine could not do this on this PC. Choose another model.")
    error = WorldError(*known.get(outcome.reason, (Trouble.ENGINE_FAILED, failed)))
    error.add_note(outcome.detail)
    return error


class LocalModel:
    """A TextModel in a child process. It is loaded at the first call and replaced after any trouble.

    snapshots: a folder for processed prompt beginnings, or None. memory: the file where the engine's trial is kept
    (beside the models by default). threads: the most to use; by default all physical cores.
    """

    def __init__(
        self, state: ModelState, *, snapshots: Path | None, memory: Path | None = None, threads: int | None = None
    ) -> None:
        self._engine = Engine(state, snapshots, memory, threads)
        self._state = state
        self._form = prompts.FORMATS[state.format or ""]
        self.last = Work()
        self._speed = 0.0

    @property
    def name(self) -> str:
        return self._state.name

    @property
    def context(self) -> int:
        """Tokens that a prompt and its answer may have together."""
        return self._state.context

    @property
    def pid(self) -> int | None:
        """The process id of the engine while it runs."""
        return self._engine.pid

    @property
    def speed(self) -> float:
        """Tokens a second of the last text written; labelling does not count."""
        return self._speed

    def label(self, prompt: Prompt, labels: Sequence[str], *, cancel: CancelToken | None = None) -> list[float]:
        """The probability of each label as the next words, normalised over the labels (sums to 1)."""
        result = self._engine.call("label", {**self._pieces(prompt), "labels": list(labels)}, cancel=cancel)
        self.last = Work(**result["work"])
        return [float(p) for p in result["probabilities"]]

    def likelihood(self, prompt: Prompt, part: str, *, cancel: CancelToken | None = None) -> float | None:
        """The log-probability, in nats, of `part` where it last stands in `prompt.user`, after all before it."""
        rendered = prompts.render_up_to(self._form, prompt, part)
        args = {"pieces": rendered.pieces, "prefix": rendered.prefix}
        result = self._engine.call("likelihood", args, cancel=cancel)
        self.last = Work(**result["work"])
        return float(result["likelihood"])

    def write(
        self,
        prompt: Prompt,
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        on_text: Callable[[str], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> str:
        """Text until one of `stop`, the end of the turn, a loop, or `max_tokens`. `last.finish` says which."""
        args = {**self._pieces(prompt), "max_tokens": max_tokens, "stop": list(stop)}
        hear = (lambda event: on_text(event["text"])) if on_text else None
        result = self._engine.call("write", args, on_event=hear, cancel=cancel)
        self.last = Work(**result["work"])
        self._speed = self.last.speed or self._speed
        return str(result["text"])

    def count(self, text: str) -> int:
        """How many tokens `text` has for this model."""
        return int(self._engine.call("count", {"text": text})["tokens"])

    def bench(self, *, prompt: int = 512, decode: int = 48, cancel: CancelToken | None = None) -> dict[str, float]:
        """Tokens a second for a prompt and for writing, on this PC, now."""
        result = self._engine.call("bench", {"prompt": prompt, "decode": decode}, cancel=cancel)
        return {key: float(value) for key, value in result.items()}

    def warm_up(self) -> None:
        """Load the model now. Raises what a first call would."""
        self.count("")

    def rest(self, idle: float = 0.0) -> bool:
        """Give the memory back to the PC until the next call, where nothing was asked for `idle` seconds.

        True where it was given back now.
        """
        return self._engine.rest(idle)

    def close(self) -> None:
        """End the child. Later calls raise Cancelled."""
        self._engine.close()

    def _pieces(self, prompt: Prompt) -> dict[str, Any]:
        rendered = prompts.render(self._form, prompt)
        return {"pieces": rendered.pieces, "prefix": rendered.prefix}
