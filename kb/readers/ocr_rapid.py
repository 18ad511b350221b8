"""OCR by RapidOCR with the models inside its package: German, English, French, Chinese.

The one module that imports it.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidocr import RapidOCR

from kb.readers.sight import Seen, SeenLine

THREADS = 1  # it is background work, and threads of onnxruntime spin while they wait


@cache
def _engine() -> RapidOCR:
    """Loads the models once a process (seconds); all three lie in the package, nothing is downloaded."""
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def read_lines(grey: NDArray[np.uint8]) -> list[SeenLine]:
    """All lines with their words. Lines are not turned one by one: whoever calls turns the page."""
    found: Any = _engine()(np.stack([grey] * 3, axis=-1), return_word_box=True, use_cls=False)
    height, width = grey.shape[:2]
    if found.scores is None:  # nothing on the page
        return []
    lines = []
    for score, words in zip(found.scores, found.word_results, strict=True):
        seen = tuple(_seen(text, corners, width, height) for text, _, corners in words if text.strip())
        if seen:
            lines.append(SeenLine(seen, float(score)))
    return lines


def _seen(text: str, corners: Any, width: int, height: int) -> Seen:
    across = [min(max(float(x) / width, 0.0), 1.0) for x, _ in corners]
    down = [min(max(float(y) / height, 0.0), 1.0) for _, y in corners]
    return Seen(text.strip(), min(across), min(down), max(across), max(down))
