"""The real documents beside the project. They are never copied into it; where they are absent, a test says so."""

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


def shared(*parts: str) -> Path:
    """A file or folder of ../shared/data. Skips the test where it is not there."""
    path = DATA.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs ../shared/data/{'/'.join(parts)}, which is not on this machine")
    return path


def shared_files(pattern: str, *parts: str) -> list[Path]:
    """Files below a folder of ../shared/data, sorted; empty where it is absent (for use in parametrize)."""
    folder = DATA.joinpath(*parts)
    return sorted(path for path in folder.rglob(pattern) if path.is_file()) if folder.exists() else []
