"""Which of the built processor variants this process uses. Loaded by path, into the library that is already mapped.

A build with all variants has no processor code of its own: each variant is a library that is loaded by hand. They lie
in ``bin`` beside the package. It must be *our* libggml that loads them, since the wheel holds several copies.
"""

import ctypes
import sys
from pathlib import Path
from typing import Any

import llama_cpp
from llama_cpp import llama_cpp as api

# Advertised by processors (and virtual machines) that then trap on it.
WITH_AMX = {"sapphirerapids"}
# Without AVX2 a model is too slow to be of use.
TOO_PLAIN = {"x64", "sse42", "sandybridge", "ivybridge", "piledriver"}

BUILT_IN = "built-in"
_GPUS = ("cuda", "vulkan", "hip", "metal", "sycl")


def _folders() -> list[Path]:
    package = Path(llama_cpp.__file__).parent
    return [package.parent / "bin", package / "lib", package.parent / "lib"]


def _libraries(kind: str) -> dict[str, Path]:
    """Backend libraries by their variant's name; `kind` is "cpu" or a GPU's."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for path in sorted(folder.glob(f"*ggml-{kind}*")) if folder.is_dir() else ():
            if path.suffix in {".so", ".dll", ".dylib"}:
                found.setdefault(path.stem.removeprefix("lib").removeprefix(f"ggml-{kind}").lstrip("-"), path)
    return found


def _ggml() -> Any:
    """The libggml that llama.cpp itself is linked to. On Windows a symbol is not found through its dependant."""
    return ctypes.CDLL("ggml.dll") if sys.platform == "win32" else api._lib


def _devices() -> int:
    count = _ggml().ggml_backend_dev_count
    count.restype = ctypes.c_size_t
    return int(count())


def variants() -> list[str]:
    """The variants that this processor can run, best first. Run it in a process of its own: it maps all of them."""
    if _devices():
        return [BUILT_IN]
    scored = []
    for name, path in _libraries("cpu").items():
        if name in WITH_AMX or name in TOO_PLAIN:
            continue
        score = getattr(ctypes.CDLL(str(path)), "ggml_backend_score", None)
        if score is None or (points := int(score())) > 0:
            scored.append((points if score else 1, name))
    return [name for _points, name in sorted(scored, reverse=True)]


def load(variant: str) -> bool:
    """Load one processor variant, and the GPU backends of the build. False when it cannot be loaded."""
    if variant == BUILT_IN:
        return _devices() > 0
    path = _libraries("cpu").get(variant)
    if path is None or not _load(path):
        return False
    for gpu in _GPUS:
        for library in _libraries(gpu).values():
            _load(library)  # a GPU without its driver does not load, and the processor serves alone
    return True


def _load(path: Path) -> bool:
    load_backend = _ggml().ggml_backend_load
    load_backend.argtypes, load_backend.restype = [ctypes.c_char_p], ctypes.c_void_p
    return bool(load_backend(str(path).encode()))
