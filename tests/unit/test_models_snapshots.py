"""Processed beginnings on disk: a cache that is never believed without proof."""

import os

import pytest

from models.engine_child import snapshots
from models.engine_child.snapshots import Snapshots

TOKENS = [1, 2, 3]


def test_what_was_kept_comes_back(tmp_path):
    Snapshots(tmp_path, "model").save(TOKENS, b"state")
    assert Snapshots(tmp_path, "model").load(TOKENS) == b"state"


def test_another_model_or_beginning_has_its_own(tmp_path):
    kept = Snapshots(tmp_path, "model")
    kept.save(TOKENS, b"state")
    assert kept.load([1, 2]) is None
    assert kept.load([1, 2, 4]) is None
    assert Snapshots(tmp_path, "other").load(TOKENS) is None


def damage(path, kind):
    raw = path.read_bytes()
    path.write_bytes({"flip": raw[:-1] + b"?", "torn": raw[:-2], "empty": b"", "foreign": b"x" * 99}[kind])


@pytest.mark.parametrize("kind", ["flip", "torn", "empty", "foreign"])
def test_a_damaged_file_counts_as_none_and_goes(tmp_path, kind):
    kept = Snapshots(tmp_path, "model")
    kept.save(TOKENS, b"state")
    damage(kept.path_of(TOKENS), kind)
    assert kept.load(TOKENS) is None
    assert not kept.path_of(TOKENS).exists()


def test_without_the_digest_a_flipped_byte_would_pass(tmp_path, monkeypatch):
    """The control of the test above: take the guard away, and wrong bytes come back."""
    kept = Snapshots(tmp_path, "model")

    class Blind:
        def __init__(self, *_args, **_more):
            pass

        def digest(self):
            return b"\0" * 32

        def hexdigest(self):
            return "same"

    monkeypatch.setattr(snapshots, "blake2b", Blind)
    kept.save(TOKENS, b"state")
    damage(kept.path_of(TOKENS), "flip")
    assert kept.load(TOKENS) == b"stat?"


def test_the_folder_stays_under_its_limit_and_the_oldest_goes_first(tmp_path):
    kept = Snapshots(tmp_path, "model", limit=400)
    for n in range(4):
        kept.save([n], bytes(100))
        os.utime(kept.path_of([n]), ns=(n, n))
    assert kept.load([1])  # used now: no longer the oldest
    kept.save([9], bytes(100))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 500
    assert kept.load([1])
    assert kept.load([9])
    assert kept.load([0]) is None


def test_what_is_larger_than_the_folder_may_be_is_not_kept(tmp_path):
    kept = Snapshots(tmp_path, "model", limit=10)
    kept.save(TOKENS, bytes(100))
    assert not list(tmp_path.iterdir())


def test_without_a_folder_nothing_is_kept():
    kept = Snapshots(None, "model")
    kept.save(TOKENS, b"state")
    assert kept.load(TOKENS) is None


def test_a_folder_that_cannot_be_written_costs_only_the_speed(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    kept = Snapshots(tmp_path / "file", "model")
    kept.save(TOKENS, b"state")
    assert kept.load(TOKENS) is None


def test_what_a_killed_engine_left_half_written_goes(tmp_path):
    kept = Snapshots(tmp_path, "model")
    kept.save(TOKENS, b"state")
    (tmp_path / ".0123456789abcdef.part").write_bytes(b"half a state")
    assert Snapshots(tmp_path, "model").load(TOKENS) == b"state"
    assert [path.name for path in tmp_path.iterdir()] == [kept.path_of(TOKENS).name]
