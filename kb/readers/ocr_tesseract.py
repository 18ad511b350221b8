"""OCR by the program tesseract, when it is installed: Vietnamese, and a second opinion."""

import csv
import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kb.readers.sight import Seen, SeenLine

SECONDS = 60.0
_CODES = {"de": "deu", "en": "eng", "vi": "vie", "zh": "chi_sim", "fr": "fra"}
_WINDOWS = Path(os.environ.get("PROGRAMFILES", "")) / "Tesseract-OCR" / "tesseract.exe"


@cache
def program() -> str:
    """The path of the program, or ""."""
    return shutil.which("tesseract") or (str(_WINDOWS) if _WINDOWS.is_file() else "")


@cache
def languages() -> frozenset[str]:
    """ISO 639-1 codes that the installed program can read."""
    if not program():
        return frozenset()
    run = subprocess.run([program(), "--list-langs"], capture_output=True, timeout=SECONDS, check=False)
    known = set(run.stdout.decode("utf-8", "replace").split())
    return frozenset(code for code, name in _CODES.items() if name in known)


def read_lines(grey: NDArray[np.uint8], wanted: Sequence[str]) -> list[SeenLine]:
    """All lines with their words, read in the wanted languages as far as they are installed."""
    names = "+".join(_CODES[code] for code in wanted if code in languages()) or "eng"
    height, width = grey.shape[:2]
    picture = b"P5 %d %d 255\n" % (width, height) + np.ascontiguousarray(grey).tobytes()
    run = subprocess.run(
        [program(), "stdin", "stdout", "-l", names, "--dpi", "200", "tsv"],
        input=picture,
        capture_output=True,
        timeout=SECONDS,
        check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    rows = csv.DictReader(run.stdout.decode("utf-8", "replace").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = [row for row in rows if row.get("level") == "5" and (row.get("text") or "").strip()]
    lines = groupby(words, key=lambda row: (row["block_num"], row["par_num"], row["line_num"]))
    return [_line(list(line), width, height) for _, line in lines]


def _line(rows: Sequence[dict[str, str]], width: int, height: int) -> SeenLine:
    scores = [float(row["conf"]) / 100 for row in rows]
    return SeenLine(tuple(_word(row, width, height) for row in rows), sum(scores) / len(scores))


def _word(row: dict[str, str], width: int, height: int) -> Seen:
    left, top = int(row["left"]), int(row["top"])
    right, bottom = left + int(row["width"]), top + int(row["height"])
    return Seen(row["text"].strip(), left / width, top / height, right / width, bottom / height)
