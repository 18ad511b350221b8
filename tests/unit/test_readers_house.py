"""The house rule of the readers: each parser and OCR engine is imported by one module; pdfium by its three."""

import ast
import sys
from collections import defaultdict
from pathlib import Path

import kb.readers

PARSERS = {
    "PIL",
    "charset_normalizer",
    "lxml",
    "msoffcrypto",
    "openpyxl",
    "oxmsg",
    "pypdfium2",
    "rapidocr",
    "selectolax",
    "xlrd",
    "zxingcpp",
}
# the document, a page's letters, the words of a page with their boxes, what may hide them, several files as one
PDFIUM = {"pdf", "sheet", "words", "covering", "joining"}
SELECTOLAX = {"html", "letter_html", "unseen"}  # a page for the search, a mail for a reply, what neither shows


def test_each_parser_is_imported_by_exactly_one_module():
    importers = defaultdict(set)
    for path in Path(kb.readers.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            modules = [name.name for name in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for module in modules:
                importers[module.split(".")[0]].add(path.stem)
    assert importers.pop("pypdfium2") == PDFIUM
    assert importers.pop("selectolax") == SELECTOLAX
    one = PARSERS - {"pypdfium2", "selectolax"}
    assert {parser: len(importers[parser]) for parser in one} == dict.fromkeys(one, 1)
    foreign = set(importers) - PARSERS - {"core", "kb", "numpy"}
    assert foreign <= sys.stdlib_module_names
