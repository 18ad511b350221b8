"""The Chroma index: built beside the old one, proven against exact search, swapped in by rename, dropped on doubt.

Chroma's files do not survive a killed process, and a damaged index may answer wrongly without an error. So it is
never trusted: its answers must agree with the exact vectors. Where they do not, exact search answers until the index
is proven again or built anew.
"""

import base64
import contextlib
import importlib.util
import itertools
import json
import shutil
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from core.children import Child, ChildSpec, Outcome, raise_if_cancelled
from core.files import save_file
from core.ports import Vectors
from core.progress import CancelToken, Pace, Report
from core.words import tr
from kb.exact import Ids, Matrix, Near, matrix_of

_BUILDER = ChildSpec("kb.chroma_child", memory=3 << 30)
_SERVER = ChildSpec("kb.chroma_child", memory=3 << 30, lower_priority=False)  # somebody waits for its answers
_MANIFEST = "kontor.json"
_BATCH = 1000
_BUILD_SECONDS = 120.0  # a batch, an opening or a proof; a question has less
_QUERY_SECONDS = 2.0
_PROBES = 24
_PROBE_DEPTH = 10
_PROBE_RECALL = 0.9
_TOLERANCE = 0.01  # of a cosine: more than rounding, less than any mistake
_SPOT_CHECK = 25  # every so many questions are also answered exactly


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an index was built from. last: the newest vector in it, as a row of kb.db. Written when it is complete."""

    embedder: str
    count: int
    last: int


def available() -> bool:
    """Whether Chroma is installed. Does not import it."""
    return importlib.util.find_spec("chromadb") is not None


class ChromaIndex:
    """The index in `folder`. Answers only while it is proven; `serving` says so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()  # the child works in another folder
        self.doubts = 0
        self._child = Child(_SERVER)
        self._manifest: Manifest | None = None
        self._questions = itertools.count(1)
        self._changing = threading.Lock()

    @property
    def serving(self) -> bool:
        return self._manifest is not None

    def covers(self, embedder: str, matrix: Matrix) -> bool:
        """Whether the proven index is of this embedder and holds most of the matrix."""
        return bool(self._manifest and _fresh(self._manifest, embedder, matrix))

    def nearest(self, matrix: Matrix, query: Vectors, limit: int) -> Near | None:
        """The passages nearest to the query, with exact cosines; None when the index is not proven or in doubt."""
        manifest = self._manifest
        if manifest is None:
            return None
        answer = self._answer(manifest, matrix, query, limit)
        if answer is None:  # nobody asks it again until it is proven anew
            self._manifest = None
            self.doubts += 1
        return answer

    def _answer(self, manifest: Manifest, matrix: Matrix, query: Vectors, limit: int) -> Near | None:
        """What the index and the vectors beside it say; None when that cannot be right."""
        tail = matrix.place_after(manifest.last)
        gone = max(0, manifest.count - tail)
        found = _ask(self._child, query[None], min(limit + gone, manifest.count), _QUERY_SECONDS)
        checked = _checked(matrix, query, found[0]) if found else None
        if checked is None:
            return None
        answer = _best({**checked, **matrix.nearest(query, limit, start=tail)}, limit)
        spot_check = next(self._questions) % _SPOT_CHECK == 0
        wrong = spot_check and _recall(matrix, query, answer, limit) < _PROBE_RECALL
        return None if wrong else answer

    def open(self, embedder: str, matrix: Matrix) -> bool:
        """Open the index that is there and prove it. False when there is none, it is stale, or it fails the proof."""
        with self._changing:
            self._manifest = None
            manifest = _read_manifest(self.folder)
            if manifest is None or not _fresh(manifest, embedder, matrix):
                return False
            outcome = self._child.call("open", {"folder": str(self.folder)}, seconds=_BUILD_SECONDS)
            if outcome.result != manifest.count or not _proven(self._child, manifest, matrix):
                self._child.kill()
                return False
            self._manifest = manifest
            return True

    def build(self, embedder: str, matrix: Matrix, *, report: Report, cancel: CancelToken | None) -> bool:
        """Build a new index beside the old one and swap it in. False when it cannot be built or proven.

        Raises Cancelled on Stop and WorldError when the disk is full.
        """
        new = self.folder.with_name(f"{self.folder.name}.new")
        _clear(new)
        builder = Child(_BUILDER)
        try:
            manifest = Manifest(embedder, len(matrix.ids), int(matrix.rows[-1]))
            if not _filled(builder, new, matrix, report, cancel) or not _proven(builder, manifest, matrix):
                self.doubts += 1
                return False
        finally:
            builder.close()
        with save_file(new / _MANIFEST) as file:
            file.write(json.dumps(asdict(manifest)).encode())
        if not self._swapped(new):
            self.doubts += 1
            return False
        return self.open(embedder, matrix)

    def _swapped(self, new: Path) -> bool:
        """The old index is closed first: Windows renames no folder that is in use. False where another holds it."""
        old = self.folder.with_name(f"{self.folder.name}.old")
        with self._changing:
            self._manifest = None
            self._child.kill()
            _clear(old)
            try:
                if self.folder.exists():
                    self.folder.rename(old)
                new.rename(self.folder)
            except OSError:  # a virus scanner, say: exact search goes on, and the next round tries again
                return False
            _clear(old)
            return True

    def close(self) -> None:
        """End the child."""
        self._manifest = None
        self._child.close()


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _read_manifest(folder: Path) -> Manifest | None:
    with contextlib.suppress(OSError, ValueError, TypeError):
        return Manifest(**json.loads((folder / _MANIFEST).read_text(encoding="utf-8")))
    return None


def _fresh(manifest: Manifest, embedder: str, matrix: Matrix) -> bool:
    """A fifth may be new (searched exactly beside it) or gone (left out of its answers); then it is built anew."""
    kept = matrix.place_after(manifest.last)
    few = max(500, manifest.count // 5)
    return manifest.embedder == embedder and 0 <= manifest.count - kept <= few and len(matrix.ids) - kept <= few


def _filled(builder: Child, folder: Path, matrix: Matrix, report: Report, cancel: CancelToken | None) -> bool:
    pace = Pace(len(matrix.ids))
    outcome = builder.call(
        "create", {"folder": str(folder), "total": len(matrix.ids)}, seconds=_BUILD_SECONDS, cancel=cancel
    )
    for at in range(0, len(matrix.ids), _BATCH):
        raise_if_cancelled(outcome)
        if not outcome.ok:
            return False
        report(pace.at(at, tr("Ordering by meaning")))
        batch = {"ids": matrix.ids[at : at + _BATCH].tolist(), **_packed(matrix.vectors[at : at + _BATCH])}
        outcome = builder.call("add", batch, seconds=_BUILD_SECONDS, cancel=cancel)
    raise_if_cancelled(outcome)
    return outcome.ok


def _packed(vectors: Vectors) -> dict[str, object]:
    data = base64.b64encode(np.ascontiguousarray(vectors, "<f4").tobytes()).decode()
    return {"count": len(vectors), "vectors": data}


def _ask(child: Child, queries: Vectors, limit: int, seconds: float) -> list[Near] | None:
    outcome: Outcome = child.call("query", {**_packed(queries), "limit": limit}, seconds=seconds)
    if not outcome.ok:
        return None
    return [{int(ident): float(cosine) for ident, cosine in found} for found in outcome.result]


def _checked(matrix: Matrix, query: Vectors, found: Near) -> Near | None:
    """Its passages with their true cosines; None when it gave another cosine for any of them."""
    ids: Ids = np.fromiter(found, np.int64, len(found))
    places = matrix.places(ids)
    true = dict(zip(matrix.ids[places].tolist(), (matrix.vectors[places] @ query).tolist(), strict=True))
    wrong = any(abs(found[ident] - cosine) > _TOLERANCE for ident, cosine in true.items())
    return None if wrong else true


def _best(near: Near, limit: int) -> Near:
    return {ident: near[ident] for ident in sorted(near, key=lambda ident: (-near[ident], ident))[:limit]}


def _proven(child: Child, manifest: Manifest, matrix: Matrix) -> bool:
    """Whether the index answers questions from all over the library as exact search does."""
    kept = matrix.place_after(manifest.last)
    inside = matrix_of(matrix.ids[:kept], matrix.rows[:kept], matrix.vectors[:kept])
    queries = _probes(inside)
    found = _ask(child, queries, min(_PROBE_DEPTH + manifest.count - kept, manifest.count), _BUILD_SECONDS)
    if not found or not kept:
        return False
    checked = [_checked(inside, query, near) for query, near in zip(queries, found, strict=True)]
    right = [_recall(inside, query, near) for query, near in zip(queries, checked, strict=True)]
    return min(right) > 0 and sum(right) / len(right) >= _PROBE_RECALL


def _probes(matrix: Matrix) -> Vectors:
    """Vectors from all over the library, and middles between such: like questions, they hit no passage exactly."""
    places = np.unique(np.linspace(0, len(matrix.ids) - 1, _PROBES).astype(int))
    own = matrix.vectors[places]
    between = own + np.roll(own, 1, axis=0)
    norms = np.linalg.norm(between, axis=1, keepdims=True)
    return np.concatenate([own, between / np.where(norms == 0, 1, norms)]).astype(np.float32)


def _recall(matrix: Matrix, query: Vectors, near: Near | None, depth: int = _PROBE_DEPTH) -> float:
    """How much of the exact answer was found. Ties at the end may fall either way, so the cosine decides."""
    true = matrix.nearest(query, depth)
    worst = min(true.values()) - 1e-6
    return 0.0 if near is None else sum(cosine >= worst for cosine in near.values()) / len(true)
