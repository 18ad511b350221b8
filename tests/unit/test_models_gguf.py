"""The header of a model file, read without any library, by whoever wrote it."""

import struct

import pytest

from core.errors import Trouble, WorldError
from models.gguf import read_header


def text(value):
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def key(name, kind, payload):
    return text(name) + struct.pack("<I", kind) + payload


def strings(*values):
    return struct.pack("<IQ", 8, len(values)) + b"".join(text(value) for value in values)


def gguf(*keys, tensors=(), version=3, claimed_keys=None, data=b"\0" * 64):
    """A small but valid file: keys, tensors as (name, offset), then data."""
    head = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(keys) if claimed_keys is None else claimed_keys)
    infos = b"".join(text(name) + struct.pack("<IQIQ", 1, 4, 0, offset) for name, offset in tensors)
    return head + b"".join(keys) + infos + data


LLAMA = (
    key("general.architecture", 8, text("llama")),
    key("general.name", 8, text("Tiny 猫")),
    key("llama.context_length", 4, struct.pack("<I", 2048)),
    key("llama.block_count", 4, struct.pack("<I", 2)),
    key("llama.embedding_length", 4, struct.pack("<I", 64)),
    key("llama.attention.head_count", 4, struct.pack("<I", 8)),
    key("llama.attention.head_count_kv", 4, struct.pack("<I", 4)),
    key("tokenizer.ggml.tokens", 9, strings("a", "bc", "")),
    key("tokenizer.ggml.scores", 9, struct.pack("<IQ3f", 6, 3, 0, 1, 2)),
    key("tokenizer.chat_template", 8, text("{{ '<|im_start|>' }}")),
)


def test_a_header_tells_what_the_model_is(tmp_path):
    file = tmp_path / "m.gguf"
    file.write_bytes(gguf(*LLAMA, tensors=[("w", 0), ("v", 32)]))
    header = read_header(file)
    assert (header.architecture, header.name, header.context) == ("llama", "Tiny 猫", 2048)
    assert header.kv_bytes == 2 * 2 * 2 * 4 * 8  # keys and values, two bytes, layers, heads, width
    assert header.chat_template == "{{ '<|im_start|>' }}"
    assert not header.embeds
    assert not header.hybrid


def test_an_embedder_is_recognised(tmp_path):
    file = tmp_path / "m.gguf"
    file.write_bytes(gguf(key("general.architecture", 8, text("bert"))))
    assert read_header(file).embeds


def test_a_pooling_key_makes_an_embedder_and_a_hybrid_is_told(tmp_path):
    file = tmp_path / "m.gguf"
    pooling = key("qwen35.pooling_type", 4, struct.pack("<I", 3))
    file.write_bytes(gguf(key("general.architecture", 8, text("qwen35")), pooling))
    header = read_header(file)
    assert header.embeds
    assert header.hybrid


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"GGUF",
        b"PK\x03\x04 not a model",
        gguf(version=99),
        gguf(claimed_keys=1 << 60),
        gguf(*LLAMA[:2], claimed_keys=5, data=b""),
        gguf(*LLAMA[1:]),
        gguf(text("k") + struct.pack("<IQ", 8, 1 << 60)),
        gguf(key("k", 9, struct.pack("<IQ", 4, 1 << 60))),
        gguf(key("k", 9, struct.pack("<IQ", 9, 1))),
        gguf(key("k", 9, struct.pack("<IQQ", 8, 2, 1 << 50))),
        gguf(key("k", 77, b"")),
        gguf(*LLAMA, tensors=[("w", 0), ("v", 1 << 40)]),
        gguf(*LLAMA, tensors=[("w", 0), ("v", 64)]),
        gguf(*LLAMA)[:200],
    ],
    ids=["empty", "magic", "zip", "version", "keys", "short", "nameless", "string", "array", "nested",
         "item", "kind", "far", "torn", "cut"],
)  # fmt: skip
def test_what_is_no_whole_model_is_refused_with_a_sentence(tmp_path, raw):
    file = tmp_path / "m.gguf"
    file.write_bytes(raw)
    with pytest.raises(WorldError) as caught:
        read_header(file)
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert "m.gguf" in caught.value.sentence


def test_a_file_that_is_not_there_is_told_as_such(tmp_path):
    with pytest.raises(WorldError) as caught:
        read_header(tmp_path / "gone.gguf")
    assert caught.value.trouble is Trouble.VANISHED
