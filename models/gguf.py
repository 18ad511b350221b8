"""The header of a GGUF file, read without any library: what a model file says about itself.

The file may come from anyone: every length is checked against a limit before it is used, and nothing is executed.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from core.errors import Trouble, WorldError
from core.files import trouble_of
from core.words import tr

_MAGIC: Final = b"GGUF"
_MAX_KEYS = 4096
_MAX_TENSORS = 1 << 16
_MAX_DIMENSIONS = 8
_MAX_STRING = 4 << 20  # the longest real one is a chat template
_MAX_ARRAY = 4 << 20  # the largest real one is a vocabulary
_MAX_HEADER = 256 << 20
_STRING, _ARRAY = 8, 9
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_EMBEDDERS = {
    "bert",
    "nomic-bert",
    "nomic-bert-moe",
    "jina-bert-v2",
    "jina-bert-v3",
    "modern-bert",
    "gemma-embedding",
}
_HYBRIDS = {"qwen3next", "qwen35", "qwen35moe", "lfm2", "lfm2moe", "granitehybrid", "jamba", "mamba", "mamba2",
            "falcon-h1", "nemotron_h", "rwkv6", "rwkv7"}  # fmt: skip


class _Malformed(Exception):  # noqa: N818
    """The bytes are not those of a GGUF header."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says about itself. Sizes are in tokens; kv_bytes is the KV memory of one token at 16 bits."""

    architecture: str
    name: str
    context: int
    kv_bytes: int
    chat_template: str
    licence: str
    embeds: bool
    hybrid: bool


def read_header(path: Path) -> Header:
    """Read a model file's header. Raises WorldError when it is no GGUF file, is torn, or cannot be read."""
    try:
        with path.open("rb") as file:
            data, tensors = _metadata(file)
            _check_tensors(file, tensors, int(data.get("general.alignment", 32)), path.stat().st_size)
            return _header(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    except (_Malformed, struct.error, UnicodeDecodeError) as error:
        sentence = tr("This is no whole GGUF model file. Copy or download it again: {name}", name=path.name)
        raise WorldError(Trouble.MODEL_DAMAGED, sentence) from error


def _header(data: dict[str, Any]) -> Header:
    architecture = str(data.get("general.architecture", ""))
    if not architecture:
        raise _Malformed

    def number(key: str) -> int:
        value = data.get(f"{architecture}.{key}", 0)
        return int(value) if isinstance(value, int) else 0

    embeds = architecture in _EMBEDDERS or number("pooling_type") > 0
    return Header(
        architecture,
        str(data.get("general.name", "")),
        number("context_length"),
        _kv_bytes(number),
        str(data.get("tokenizer.chat_template", "")),
        str(data.get("general.license", "")),
        embeds,
        architecture in _HYBRIDS,
    )


def _kv_bytes(number: Callable[[str], int]) -> int:
    """Keys and values of one token over all layers, two bytes each."""
    heads = max(number("attention.head_count"), 1)
    width = number("attention.key_length") or number("embedding_length") // heads
    return 2 * 2 * number("block_count") * (number("attention.head_count_kv") or heads) * width


def _metadata(file: IO[bytes]) -> tuple[dict[str, Any], int]:
    """All keys with their values, and the number of tensors that the file describes next."""
    if file.read(4) != _MAGIC:
        raise _Malformed
    version, tensors, keys = _unpack(file, "IQQ")
    if version not in {2, 3} or keys > _MAX_KEYS or tensors > _MAX_TENSORS:
        raise _Malformed
    found: dict[str, Any] = {}
    for _ in range(keys):
        key = _string(file)
        (kind,) = _unpack(file, "I")
        found[key] = _value(file, kind)
        if file.tell() > _MAX_HEADER:
            raise _Malformed
    return found, tensors


def _check_tensors(file: IO[bytes], count: int, alignment: int, size: int) -> None:
    """Every tensor must begin inside the file; of a torn one, the last do not. llama.cpp checks their ends."""
    last = 0
    for _ in range(count):
        _string(file)
        (dimensions,) = _unpack(file, "I")
        if dimensions > _MAX_DIMENSIONS:
            raise _Malformed
        last = max(last, _unpack(file, f"{dimensions}QIQ")[-1])
    start = -(-file.tell() // max(alignment, 1)) * max(alignment, 1)
    if count and start + last >= size:
        raise _Malformed


def _value(file: IO[bytes], kind: int) -> Any:
    if kind == _STRING:
        return _string(file)
    if kind == _ARRAY:
        return _skip_array(file)
    if kind not in _NUMBERS:
        raise _Malformed
    return _unpack(file, _NUMBERS[kind])[0]


def _skip_array(file: IO[bytes]) -> None:
    """Pass over an array: vocabularies are not needed here."""
    kind, count = _unpack(file, "IQ")
    if count > _MAX_ARRAY:
        raise _Malformed
    if kind == _STRING:
        for _ in range(count):
            (length,) = _unpack(file, "Q")
            _skip(file, length)
    elif kind in _NUMBERS:
        _skip(file, count * struct.calcsize("<" + _NUMBERS[kind]))
    else:
        raise _Malformed


def _skip(file: IO[bytes], length: int) -> None:
    if length > _MAX_HEADER or len(file.read(length)) != length:
        raise _Malformed


def _string(file: IO[bytes]) -> str:
    (length,) = _unpack(file, "Q")
    if length > _MAX_STRING:
        raise _Malformed
    raw = file.read(length)
    if len(raw) != length:
        raise _Malformed
    return raw.decode("utf-8", "replace")


def _unpack(file: IO[bytes], form: str) -> tuple[Any, ...]:
    layout = struct.Struct("<" + form)
    return layout.unpack(file.read(layout.size))
