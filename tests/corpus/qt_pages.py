"""QtPdf in a process of its own: what it holds as a page's text, and what the window's child selects for given spans.

Reads one request a line, {"file", "spans": [[[start, length, words], …] a page]}, in UTF-16 units, and answers with
one line: {"pages": [{"text", "units", "selected"}], "count"} or {"error"}.
"""

import json
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtPdf import QPdfDocument

from desktop import page_child


def answer(request):
    document = QPdfDocument()
    error = document.load(request["file"])
    if error != QPdfDocument.Error.None_:
        return {"error": error.name}
    return {
        "pages": [page(document, n, spans) for n, spans in enumerate(request["spans"])],
        "count": document.pageCount(),
    }


def page(document, number, spans):
    everything = document.getAllText(number)
    selected = [page_child._selection(document, number, span) for span in spans]
    return {
        "text": everything.text(),
        "units": everything.endIndex(),
        "selected": [one.text() for one in selected],
    }


if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
