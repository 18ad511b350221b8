"""A month is closed from the command line: files in, review, the owner's word, the lock, and a package to verify."""

import hashlib
import json
import zipfile

import pytest

from office.cli.main import main
from tests.unit.review_books import POLICY

HEAD = "entry,date,text,account,account_name,account_type,debit,credit,currency,document"
ACCOUNTS = {
    "100": ("Kasa", "asset"), "200": ("Zobowiązania", "liability"), "300": ("Kapitał", "equity"),
    "400": ("Sprzedaż", "income"), "500": ("Czynsz", "expense"), "510": ("Reklama", "expense"),
}  # fmt: skip
STEPS = 22


def row(number, day, text, account, amount, document=""):  # noqa: PLR0917 as the row reads
    name, kind = ACCOUNTS[account]
    debit, credit = (amount, "") if amount > 0 else ("", -amount)
    return f"{number},{day},{text},{account},{name},{kind},{debit},{credit},EUR,{document}"


def journal():
    """Fifteen months of rent and sales; the last rent is missing, one bill stands in it twice."""
    rows = [HEAD, row("o", "2024-12-31", "Otwarcie", "100", 9000), row("o", "2024-12-31", "Otwarcie", "300", -9000)]
    months = [f"{year}-{month:02}" for year in (2025, 2026) for month in range(1, 13)][:15]
    for month in months:
        rows += [
            row(f"s{month}", f"{month}-12", f"Sprzedaż {month}", "100", 3000),
            row(f"s{month}", f"{month}-12", f"Sprzedaż {month}", "400", -3000),
        ]
        if month != "2026-03":
            rows += [
                row(f"r{month}", f"{month}-02", f"Czynsz Kamienica {month}", "500", 800),
                row(f"r{month}", f"{month}-02", f"Czynsz Kamienica {month}", "200", -800),
            ]
            rows += [
                row(f"p{month}", f"{month}-09", f"Zapłata Kamienica {month}", "200", 800),
                row(f"p{month}", f"{month}-09", f"Zapłata Kamienica {month}", "100", -800),
            ]
    for number, day in (("x1", "2026-03-05"), ("x2", "2026-03-19")):
        rows += [
            row(number, day, "Gazeta FV/2026/118", "510", 250, "faktura.txt"),
            row(number, day, "Gazeta FV/2026/118", "200", -250, "faktura.txt"),
        ]
    return "\n".join(rows) + "\n"


@pytest.fixture
def kontor(tmp_path, capsys):
    def run(*words):
        code = main(["--office", str(tmp_path / "office"), "--no-model", "--json", *map(str, words)])
        out = capsys.readouterr()
        return code, json.loads(out.out) if out.out.strip() else {"error": out.err}

    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "faktura.txt").write_text(
        "Gazeta Miejska\nFaktura FV/2026/118\nData wystawienia: 2026-03-04\n"
        "Reklama 250.00\nRazem do zapłaty 250.00 EUR\n"
    )
    (tmp_path / "docs" / "policy.txt").write_text(POLICY)
    (tmp_path / "journal.csv").write_text(journal())
    assert run("add", tmp_path / "docs")[0] == 0
    assert run("books", "import", tmp_path / "journal.csv")[0] == 0
    return run


def test_a_month_from_its_files_to_its_lock(kontor):
    code, first = kontor("close", "2026-03")
    assert code == 0
    assert len(first["steps"]) == STEPS
    kinds = {proposal["kind"]: proposal for proposal in first["proposals"]}
    assert set(kinds) == {"series-missing", "double"}
    assert {(each["account"], each["debit"], each["credit"]) for each in kinds["series-missing"]["postings"]} == {
        ("500", "800.00", ""), ("200", "", "800.00"),
    }  # fmt: skip
    assert kinds["double"]["evidence"][-1]["name"] == "faktura.txt"

    code, decided = kontor(
        "close", "2026-03", "--accept", kinds["series-missing"]["key"], "--decline", kinds["double"]["key"]
    )
    assert code == 0
    assert decided["proposals"] == []
    assert len(decided["posted"]) == 1
    assert kontor("close", "2026-03")[1]["proposals"] == [], "what was declined never comes again"

    code, locked = kontor("close", "2026-03", "--lock")
    assert code == 0
    assert locked["state"] == "locked"
    states = {step["step"]: step["state"] for step in locked["steps"]}
    assert {states[name] for name in ("sign-off", "lock", "anchor", "export")} == {"done"}
    _check_package(locked)


def _check_package(closed):
    """Everything in it is as its manifest says, and its head is the ledger's."""
    with zipfile.ZipFile(closed["package"]) as package:
        manifest = json.loads(package.read("manifest.json"))
        assert manifest["head"] == closed["head"] == package.read("head.txt").decode().strip()
        assert set(manifest["sha256"]) >= {
            "journal.csv",
            "trial_balance.json",
            "statements.json",
            "checklist.json",
            "report.pdf",
        }
        for name, digest in manifest["sha256"].items():
            assert hashlib.sha256(package.read(name)).hexdigest() == digest
        assert package.read("report.pdf").startswith(b"%PDF")
        assert (
            sum(line.count("Czynsz Kamienica") > 0 for line in package.read("journal.csv").decode().splitlines())
            == 30
        )


def test_what_blocks_and_what_is_asked(kontor):
    steps = {step["step"]: step for step in kontor("close", "2026-07")[1]["steps"]}
    assert steps["review"]["state"] == "blocked", "a month without entries"
    code, refused = kontor("close", "2026-07", "--lock")
    assert code == 2
    assert "2026-07" in refused["error"]

    steps = {step["step"]: step for step in kontor("close", "2026-03", "--confirm", "payroll")[1]["steps"]}
    assert steps["payroll"]["state"] == "done", "the owner said that there is none"
    assert steps["payroll"]["absent"]
    assert steps["inventory"]["state"] == "asked", "nobody said that there is no stock"
    assert steps["lock"]["state"] == "asked", "nothing was locked"
