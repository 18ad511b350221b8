"""Every line of the real statement files is read; what is broken in them is told; nothing crashes."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from kb.readers.tree import read_tree
from office.app import bank
from office.books.statements import camt, mt940, ofx
from office.books.statements.rows import rows_of
from office.books.statements.table import read_table
from tests.shared_data import shared, shared_files

MT940 = [*shared_files("*.txt", "bank", "mt940-jejik"), *shared_files("*.txt", "bank", "mt940-cmxl")]
CAMT = shared_files("*.xml", "bank", "camt-genkgo")
OFX = shared_files("*.ofx", "bank", "ofx-ofxparse")


def text_of(path):
    content = path.read_bytes()
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def lines_of(read):
    return [line for statement in read.statements for line in statement.lines]


BANANA = ("csv-de-banana", "csv-ch-banana")


def banana_files():
    """Exports of banks beside the movements that another program reads from them. Ledgers (bexio) are no exports."""
    for name in BANANA:
        told = {path.stem: path for path in shared_files("*.txt", "bank", name)}
        for path in shared_files("*", "bank", name):
            if path.suffix.lower() == ".csv" and path.stem in told and "bexio" not in path.name:
                yield pytest.param(path, told[path.stem], id=path.stem)


TABLE = re.compile(r"\\begin\{tablevalue\}\{.*?\}.*?\n(.*?)\\\\\n(.*?)\\end", re.DOTALL)


def movements_of(path):
    """(day, amount, words) of each row of the expected LaTeX tables; details (D) belong to the row above."""
    for table in TABLE.finditer(path.read_text("utf-8", "replace")):
        titles = [title.strip() for title in table[1].split("&")]
        for row in table[2].split("\\\\\n"):
            cells = cells_of(row, titles)
            amount = Decimal(cells.get("Income") or 0) - Decimal(cells.get("Expenses") or 0)
            if amount and cells.get("IsDetail") != "D":
                day = cells["Date"] if "-" in cells["Date"] else f"{date.fromisoformat(cells['Date'])}"
                yield day, amount, cells["Description"]


def cells_of(row, titles):
    """A row by its titles; an ampersand in a description was not always escaped."""
    cells = [cell.strip() for cell in re.split(r"(?<!\\)&", row)]
    words, more = titles.index("Description"), len(cells) - len(titles)
    if more > 0:
        cells[words : words + more + 1] = [" ".join(cells[words : words + more + 1])]
    return dict(zip(titles, cells, strict=False))


def plain(text):
    return re.sub(r"\W+", "", text.replace("\\", "").replace("undefined", "")).casefold()


def differences(path, expected):
    """What our reading and the expected one do not share: movements, or words of a description that we lack."""
    details = "IsDetail" in expected.read_text("utf-8", "replace")
    read = read_table(rows_of(bank.decoded(path.read_bytes())))
    ours = [
        (part.date.isoformat(), part.amount, plain(f"{line.name}{line.text}{part.text}{part.kind}{part.reference}"))
        for line in lines_of(read)
        for part in ((line,) if details else line.parts or (line,))
        if part.amount
    ]
    theirs = list(movements_of(expected))
    count = Counter(row[:2] for row in ours)
    count.subtract(Counter(row[:2] for row in theirs))
    found = [key for key, left in count.items() if left]
    for day, amount, words in theirs:
        same = [text for *key, text in ours if key == [day, amount]]
        if not any(all(plain(word) in text for word in words.split()) for text in same):
            found.append((day, amount, words))
    return found


def chinese_files():
    for path in shared_files("*.csv", "bank", "csv-cn"):
        yield pytest.param(path, next(path.parent.glob("*output.beancount")), id=path.parent.name + path.stem)


def missing_in_china(path, expected):
    """Bookings of the expected ledger (one amount of each, or with its fee) that we lack."""
    ours = Counter(
        (line.date, abs(line.amount)) for line in lines_of(read_table(rows_of(bank.decoded(path.read_bytes()))))
    )
    missing = []
    for entry in re.split(r"\n(?=\d{4}-)", expected.read_text("utf-8")):
        if head := re.match(r"(\d{4}-\d\d-\d\d) \*", entry):
            amounts = {abs(Decimal(each)) for each in re.findall(r"\s(-?[\d.]+) [A-Z]{3}\b", entry)}
            keys = [(date.fromisoformat(head[1]), amount) for amount in (*amounts, max(amounts) + min(amounts))]
            hit = next((key for key in keys if ours[key]), None)
            ours[hit] -= hit is not None
            missing += [] if hit else [entry[:60]]
    return missing


# The first takes what was bought by card for money in; the second drops a payment in the third of three columns.
OTHERS_ERR = {"csv_migrosbank_example_formatCC1_en_20250625", "csv_postfinance_example_format4_20230509"}


def test_exports_of_banks_are_read_as_others_read_them():
    shared("bank")
    banana, chinese = list(banana_files()), list(chinese_files())
    assert (len(banana), len(chinese)) == (91, 12)
    wrong = {each.id for each in banana if differences(*each.values)}
    wrong |= {each.id for each in chinese if missing_in_china(*each.values)}
    assert wrong <= OTHERS_ERR
    assert 1 - len(wrong) / (len(banana) + len(chinese)) >= 0.98


def test_the_files_are_there():
    shared("bank")
    assert (len(MT940), len(CAMT), len(OFX)) >= (50, 15, 20)


@pytest.mark.parametrize("path", MT940, ids=lambda path: path.stem)
def test_every_line_of_mt940(path):
    text = text_of(path)
    read = mt940.read_mt940(text)
    assert len(lines_of(read)) == len(re.findall(r"^[^\S\n]*:61:", text, re.MULTILINE))
    for line in lines_of(read):
        assert line.date or any(piece.what == "date" for piece in read.unread)


@pytest.mark.parametrize("path", CAMT, ids=lambda path: path.stem)
def test_every_entry_of_camt(path):
    content = path.read_bytes()
    read = camt.read_camt(read_tree(content))
    assert len(lines_of(read)) == len(re.findall(rb"<(?:\w+:)?Ntry>", content))
    assert not read.unread


@pytest.mark.parametrize("path", OFX, ids=lambda path: path.stem)
def test_every_transaction_of_ofx(path):
    text = text_of(path)
    read = ofx.read_ofx(text)
    assert len(lines_of(read)) == len(re.findall(r"<STMTTRN>", text, re.IGNORECASE))


def test_what_is_broken_is_told():
    told = {
        path.stem: {piece.what for piece in ofx.read_ofx(text_of(path)).unread} for path in OFX if "fail" in str(path)
    }
    assert told["date_missing"] == {"date"}
    assert told["empty_balance"] == {"balance"}
    unread = {piece.words for path in MT940 for piece in mt940.read_mt940(text_of(path)).unread}
    assert "021131" in unread  # there is no 31st of November
    assert any(words.startswith(":65F:Dnull") for words in unread)
