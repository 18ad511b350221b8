"""The folder of models: what lies there, is it what it claims, does it fit this PC."""

import os
from dataclasses import replace

import pytest

from core.errors import Cancelled, Trouble, WorldError
from core.progress import CancelToken
from models import manifest, shelf
from models.manifest import Role
from models.shelf import Shelf, Trust, default_folder
from tests.models_support import known, tiny_gguf

RAW = tiny_gguf()
TINY = known(RAW)
BROUGHT = replace(known(tiny_gguf(5000, name="Brought"), name="brought", rank=60), parts=None)
GB = 1 << 30
real = shelf.read_header


@pytest.fixture
def models(monkeypatch):
    """Let the manifest know only the tests' own models."""
    listed = [BROUGHT, TINY]
    monkeypatch.setattr(shelf, "known_models", lambda: tuple(listed))
    return listed


@pytest.fixture
def here(tmp_path, models):
    return Shelf(tmp_path / "models", memory=16 * GB, cores=4)


def put(here, name, raw=RAW):
    here.folder.mkdir(exist_ok=True)
    (here.folder / name).write_bytes(raw)
    return here.folder / name


def test_an_empty_shelf_lists_what_could_be_there(here):
    states = here.states()
    assert [(state.name, state.trust, state.installed) for state in states] == [
        ("brought", Trust.MISSING, False),
        ("tiny", Trust.MISSING, False),
    ]
    assert "drop it on the window" in states[0].why
    assert "Install it" in states[1].why
    assert here.best() is None


def test_a_file_counts_only_after_it_was_hashed(here):
    put(here, "tiny.gguf")
    assert here.state("tiny").trust is Trust.UNCHECKED
    assert here.best() is None
    state = here.check("tiny")
    assert (state.trust, state.verified, state.usable, state.sha256) == (Trust.VERIFIED, True, True, TINY.sha256)
    assert here.best() == state


def test_at_the_next_start_a_check_costs_a_stat(here, monkeypatch):
    put(here, "tiny.gguf")
    here.check("tiny")
    monkeypatch.setattr(shelf, "read_header", lambda path: pytest.fail(f"{path} was read"))
    assert Shelf(here.folder, memory=16 * GB).state("tiny").verified


@pytest.mark.parametrize("change", ["bytes", "time", "size"])
def test_a_file_that_changed_is_no_longer_trusted(here, change):
    path = put(here, "tiny.gguf")
    here.check("tiny")
    stat = path.stat()
    if change == "bytes":
        path.write_bytes(RAW[:-1] + b"?")
    elif change == "size":
        path.write_bytes(RAW + b"?")
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    else:
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert not here.state("tiny").verified


def test_a_wrong_file_is_told_and_never_used(here):
    put(here, "tiny.gguf", RAW[:-1] + b"?")
    with pytest.raises(WorldError) as caught:
        here.check("tiny")
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert here.state("tiny").trust is Trust.DAMAGED
    assert not here.state("tiny").usable


def test_a_short_file_is_told_by_its_size_alone(here):
    put(here, "tiny.gguf", RAW[:3000])
    state = here.state("tiny")
    assert state.trust is Trust.DAMAGED
    assert "incomplete" in state.why


def test_a_missing_file_cannot_be_checked(here):
    with pytest.raises(WorldError) as caught:
        here.check("tiny")
    assert caught.value.trouble is Trouble.MODEL_MISSING


def test_a_lost_record_costs_a_check_and_nothing_else(here):
    put(here, "tiny.gguf")
    here.check("tiny")
    (here.folder / shelf.RECORD).write_text("{torn")
    assert here.state("tiny").trust is Trust.UNCHECKED
    assert here.check("tiny").verified


def test_a_dropped_file_is_copied_hashed_recognised_and_renamed(here, tmp_path):
    dropped = tmp_path / "from a stick.gguf"
    dropped.write_bytes(RAW)
    seen = []
    state = here.adopt(dropped, report=seen.append)
    assert (state.name, state.trust, state.path.name) == ("tiny", Trust.VERIFIED, "tiny.gguf")
    assert dropped.read_bytes() == RAW
    assert (seen[0].done, seen[-1].done, seen[-1].total) == (0, len(RAW), len(RAW))
    assert sorted(path.name for path in here.folder.iterdir()) == [shelf.RECORD, "tiny.gguf"]


def test_the_same_file_dropped_twice_is_there_once(here, tmp_path):
    for name in ("one.gguf", "two.gguf"):
        (tmp_path / name).write_bytes(RAW)
        state = here.adopt(tmp_path / name)
    assert [path.name for path in here.folder.glob("*.gguf")] == ["tiny.gguf"]
    assert state.verified


def test_a_damaged_file_is_mended_by_dropping_a_good_one(here, tmp_path):
    put(here, "tiny.gguf", RAW[:3000])
    (tmp_path / "good.gguf").write_bytes(RAW)
    assert here.adopt(tmp_path / "good.gguf").verified
    assert (here.folder / "tiny.gguf").read_bytes() == RAW


def test_an_unknown_file_is_shown_as_the_owners_own(here, tmp_path):
    own = tmp_path / "My Model.gguf"
    own.write_bytes(tiny_gguf(name="Mine"))
    state = here.adopt(own)
    assert (state.name, state.title, state.trust, state.format) == ("My Model", "Mine", Trust.UNKNOWN, "chatml")
    assert state.usable
    assert not state.verified
    assert here.best() == state


def test_a_hybrid_is_told_to_be_slower(here, tmp_path):
    (tmp_path / "h.gguf").write_bytes(tiny_gguf(architecture="qwen35"))
    state = here.adopt(tmp_path / "h.gguf")
    assert state.hybrid
    assert "longer" in state.why
    assert state.usable


def test_a_header_is_read_once_for_each_state_of_the_file(here, monkeypatch):
    read = []
    monkeypatch.setattr(shelf, "read_header", lambda path: read.append(path) or real(path))
    path = put(here, "tiny.gguf", tiny_gguf(4321))
    for _ in range(3):
        here.states()
    assert len(read) == 1
    path.write_bytes(tiny_gguf(4322))
    here.states()
    assert len(read) == 2


def test_two_own_files_of_one_name_both_stay(here, tmp_path):
    for n in (1, 2):
        (tmp_path / str(n)).mkdir()
        (tmp_path / str(n) / "own.gguf").write_bytes(tiny_gguf(4000 + n))
        here.adopt(tmp_path / str(n) / "own.gguf")
    assert sorted(path.name for path in here.folder.glob("*.gguf")) == ["own-2.gguf", "own.gguf"]


def test_another_publishers_file_of_a_known_name_is_own_not_damaged(here):
    put(here, "brought.gguf", tiny_gguf(4500))
    assert here.check("brought.gguf").trust is Trust.UNKNOWN
    assert here.state("brought").trust in {Trust.UNKNOWN, Trust.MISSING}


def test_the_real_file_does_not_overwrite_another_of_its_name(here, tmp_path):
    path = put(here, "brought.gguf", tiny_gguf(4500))
    here.check("brought.gguf")
    (tmp_path / "real.gguf").write_bytes(tiny_gguf(5000, name="Brought"))
    state = here.adopt(tmp_path / "real.gguf")
    assert (state.name, state.trust, state.file) == ("brought", Trust.VERIFIED, "brought.gguf")
    assert state.path.name == "real.gguf"
    assert path.read_bytes() == tiny_gguf(4500)


def test_a_model_without_a_publishers_hash_is_known_by_name_only(here, models):
    models.append(known(RAW, name="loose", pinned=False))
    put(here, "loose.gguf", tiny_gguf(4200))
    state = here.check("loose")
    assert (state.trust, state.verified, state.usable) == (Trust.UNPINNED, False, True)


def test_a_model_that_nobody_can_talk_to_is_not_used(here, tmp_path):
    (tmp_path / "odd.gguf").write_bytes(tiny_gguf(template="### Instruction"))
    state = here.adopt(tmp_path / "odd.gguf")
    assert not state.usable
    assert "prompt format" in state.why


def test_an_embedder_is_no_text_model(here, tmp_path):
    (tmp_path / "e.gguf").write_bytes(tiny_gguf(architecture="bert"))
    state = here.adopt(tmp_path / "e.gguf")
    assert state.role is Role.EMBEDDING
    assert state.usable
    assert here.best() is None


def test_what_is_no_model_is_not_taken_in(here, tmp_path):
    (tmp_path / "letter.gguf").write_bytes(b"Dear Sir or Madam")
    with pytest.raises(WorldError) as caught:
        here.adopt(tmp_path / "letter.gguf")
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert not here.folder.exists() or not list(here.folder.glob("*.gguf"))


def test_stop_leaves_nothing_behind(here, tmp_path):
    (tmp_path / "own.gguf").write_bytes(RAW)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        here.adopt(tmp_path / "own.gguf", cancel=token)
    assert not list(here.folder.iterdir())


def test_a_full_disk_is_told_before_a_byte_is_copied(here, tmp_path, monkeypatch):
    (tmp_path / "own.gguf").write_bytes(RAW)
    monkeypatch.setattr(shelf, "free_space", lambda _folder: 100)
    with pytest.raises(WorldError) as caught:
        here.adopt(tmp_path / "own.gguf")
    assert caught.value.trouble is Trouble.DISK_FULL


def test_a_file_already_on_the_shelf_is_checked_in_place(here):
    path = put(here, "tiny.gguf")
    assert here.adopt(path).verified


def test_a_pc_with_little_memory_gets_a_shorter_context_then_a_no(tmp_path, models, monkeypatch):
    big = replace(TINY, ram=1)
    models[:] = [big]
    fields = {"kv_bytes": 100_000, "context": 32_768, "format": "chatml", "name": "", "licence": "", "embeds": False}
    monkeypatch.setattr(shelf, "_header_fields", lambda *_file: fields)

    def state(memory):
        folder = Shelf(tmp_path / "models", memory=memory)
        put(folder, "tiny.gguf")
        return folder.state("tiny")

    assert (state(16 * GB).context, state(16 * GB).fits) == (8192, True)
    assert (state(int(1.5 * GB)).context, state(int(1.5 * GB)).fits) == (4096, True)
    small = state(GB // 2)
    assert (small.fits, small.usable) == (False, False)
    assert "memory" in small.why


def test_the_best_model_is_the_one_that_this_pc_can_drive(tmp_path, models):
    slow = replace(known(tiny_gguf(4100), name="slow", rank=90), cores=16)
    never = known(tiny_gguf(4200), name="never", rank=0)
    models[:] = [slow, TINY, never]
    folder = tmp_path / "models"
    here = Shelf(folder, memory=16 * GB, cores=4)
    put(here, "never.gguf", tiny_gguf(4200))
    here.check("never")
    assert here.best() is None
    put(here, "slow.gguf", tiny_gguf(4100))
    here.check("slow")
    assert here.best().name == "slow"
    put(here, "tiny.gguf")
    here.check("tiny")
    assert here.best().name == "tiny"
    assert Shelf(folder, memory=16 * GB, cores=16).best().name == "slow"


def test_an_unknown_name_is_told(here):
    with pytest.raises(WorldError) as caught:
        here.state("nothing")
    assert caught.value.trouble is Trouble.MODEL_MISSING


def test_the_folder_can_be_named_by_the_owner(monkeypatch, tmp_path):
    monkeypatch.setenv("KONTOR_MODELS", str(tmp_path))
    assert default_folder() == tmp_path
    monkeypatch.delenv("KONTOR_MODELS")
    assert default_folder().name == "models"


def test_the_real_manifest_stands_on_an_empty_shelf(tmp_path):
    states = Shelf(tmp_path / "none", memory=16 * GB).states()
    assert [state.name for state in states] == [model.name for model in manifest.known_models()]
    assert not {state.name: state for state in states}["qwen3-14b"].fits
    assert {state.name: state for state in states}["qwen3-8b"].fits
