"""Which build of the engine this PC can trust: the processor variant that proved itself, and layers on the GPU.

Nothing native is loaded here. A child lists the variants; each is proven with the model itself in the child that will
use it; what died is never tried again with this build on this processor. The result is kept in a small JSON file.
"""

import contextlib
import importlib.metadata
import importlib.util
import json
import platform
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec
from core.errors import Trouble, WorldError
from core.files import save_file
from core.words import tr

MODULE = "models.engine_child"
PACKAGE = "llama-cpp-python"
LIST_SECONDS = 60.0


def installed() -> bool:
    """The engine's package is there. It is looked for, not imported."""
    return importlib.util.find_spec("llama_cpp") is not None


def missing() -> WorldError:
    """What to tell the owner when there is no engine."""
    sentence = tr("The model's engine is not installed. Start Kontor's set-up again; search works without it.")
    return WorldError(Trouble.ENGINE_MISSING, sentence)


def build_identity() -> str:
    """Changes whenever the engine was built anew."""
    try:
        distribution = importlib.metadata.distribution(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        return "none"
    record = distribution.read_text("RECORD") or ""
    return f"{distribution.version}-{sha256(record.encode()).hexdigest()[:16]}"


def processor_identity() -> str:
    """Changes when the disk is put into another PC, or a virtual machine moves to another processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        told = [line for line in lines if line.startswith(("model name", "flags", "Features"))][:2]
    except OSError:
        told = [platform.processor()]
    return sha256("\n".join([platform.machine(), *told]).encode()).hexdigest()[:16]


class EngineMemory:
    """What earlier runs learnt about the engine on this PC. Losing the file costs a few seconds, nothing else."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._key = f"{build_identity()}/{processor_identity()}"
        self._data = self._read()

    def variants(self) -> list[str]:
        """Variants to try, best first: the proven one, or all that did not fail. Raises WorldError when none."""
        if not installed():
            raise missing()
        if "order" not in self._data:
            self._data["order"] = list_variants()
            self._write()
        if proven := self.proven():
            return [proven]
        left = [name for name in self._data["order"] if name not in self._data.get("failed", [])]
        if left:
            return left
        raise WorldError(
            Trouble.ENGINE_FAILED,
            tr("This PC's processor cannot run the model (it needs AVX2). Search and reading work without it."),
        )

    def proven(self) -> str | None:
        """The variant that computed rightly with this build on this processor, if any did."""
        value = self._data.get("proven")
        return str(value) if value else None

    def proved(self, variant: str) -> None:
        self._data["proven"] = variant
        self._write()

    def failed(self, variant: str) -> None:
        """A variant died on this processor: the next one is tried instead."""
        self._data["failed"] = sorted({*self._data.get("failed", []), variant})
        if self._data.get("proven") == variant:
            del self._data["proven"]
        self._write()

    def gpu_layers(self, model: str) -> int | None:
        """The layers on the GPU that measured fastest for this model, or None when nobody measured."""
        value = self._data.get("gpu_layers", {}).get(model)
        return int(value) if isinstance(value, int) else None

    def set_gpu_layers(self, model: str, layers: int) -> None:
        self._data.setdefault("gpu_layers", {})[model] = layers
        self._write()

    def _read(self) -> dict[str, Any]:
        try:
            whole = json.loads(self._file.read_text(encoding="utf-8"))
            kept = whole.get(self._key, {})
        except (OSError, ValueError, AttributeError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _write(self) -> None:
        """A full or read-only disk only costs those seconds again."""
        with contextlib.suppress(WorldError), save_file(self._file) as file:
            file.write(json.dumps({self._key: self._data}, indent=1).encode())


def list_variants() -> Sequence[str]:
    """Ask a child of its own, which maps every variant's library and then goes away."""
    child = Child(ChildSpec(MODULE))
    try:
        outcome = child.call("variants", seconds=LIST_SECONDS)
    finally:
        child.close()
    if not outcome.ok:
        raise WorldError(
            Trouble.ENGINE_FAILED,
            tr("The model's engine does not start on this PC. Start Kontor's set-up again; search works without it."),
        )
    return [str(name) for name in outcome.result["variants"]]


def fastest(layers: int, measure: Any) -> int:
    """Layers to put on the GPU: none, half or all of them, whichever `measure(layers)` finds fastest."""
    speeds = {count: measure(count) for count in (0, layers // 2, layers + 1)}
    return max(speeds, key=lambda count: speeds[count])
