"""``kontor screenshots``: every screen becomes a picture, none of them empty."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from core.words import LANGUAGES
from desktop import screenshots

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.serial
def test_every_screen_becomes_a_picture(tmp_path: Path, paper_folder: Path):
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "desktop.launch",
            "screenshots",
            str(tmp_path / "out"),
            "--json",
            "--no-model",
            "--sample",
            str(paper_folder),
            "--languages",
            "de",
            "--themes",
            "dark",
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    files = [Path(path) for path in json.loads(done.stdout)["files"]]
    assert len(files) == len(set(files)) >= 18
    for path in files:
        image = QImage(str(path))
        assert (image.width(), image.height()) in {screenshots.SIZE, screenshots.SMALL}, path.name
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 20, path.name


def test_there_is_a_question_and_a_search_in_each_language():
    assert set(screenshots.QUESTIONS) == set(screenshots.SEARCHES) == set(LANGUAGES)
