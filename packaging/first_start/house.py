"""Where things stand: the project, its environment, the cache, and the note of what is already set up."""

import hashlib
import json
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

WINDOWS = sys.platform == "win32"


@dataclass(frozen=True)
class House:
    """The project's folder and what the set-up makes in it."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if WINDOWS else "bin/python")

    @property
    def log(self) -> Path:
        return self.root / "build" / "setup.log"

    @property
    def _stamp(self) -> Path:
        return self.venv / "kontor-setup.json"

    def fingerprint(self, files: Iterable[str]) -> str:
        """Changes whenever one of the files does, or the project moves (the environment holds its path)."""
        digest = hashlib.sha256(str(self.root).encode())
        for name in files:
            digest.update((self.root / name).read_bytes().replace(b"\r\n", b"\n"))
        return digest.hexdigest()

    def finished(self) -> dict[str, str]:
        """Step → fingerprint at the time it was done. Empty when the environment is missing or broken."""
        try:
            noted = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return noted if isinstance(noted, dict) and self.python.exists() else {}

    def note(self, finished: dict[str, str]) -> None:
        """Remember what is done, whole or not at all."""
        if not WINDOWS:
            os.sync()  # what is noted as done must not be lost to a power cut
        part = self._stamp.with_suffix(".part")
        part.write_text(json.dumps(finished, indent=1), encoding="utf-8")
        part.replace(self._stamp)


def cache_folder() -> Path:
    """The user's folder for things that can be made again."""
    if WINDOWS:
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData/Local"))) / "kontor" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "kontor"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kontor"


def machine() -> str:
    """What a compiled engine depends on."""
    return f"{platform.system()}-{platform.machine()}-py{sys.version_info.major}.{sys.version_info.minor}".lower()
