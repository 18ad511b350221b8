"""Bank files of the world by a blind hand, each in an office of its own: ``python -m benchmarks bank_files``."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from benchmarks._bank_files import Answer, BankFile
from benchmarks._bank_files_sellers import seller_files
from benchmarks._bank_files_swift import swift_files
from benchmarks._bank_files_tables import table_files
from core.evidence import Severity
from office.app import bank
from office.app.bootstrap import open_office

_YEAR = 2026


def world_files() -> tuple[BankFile, ...]:
    """All files of the hand."""
    return (*swift_files(), *table_files(), *seller_files())


def main() -> None:
    """How many files give exactly the answers, and what is wrong with the others."""
    files = world_files()
    wrong = Counter[str]()
    right = 0
    for file in files:
        faults = read_and_compare(file)
        right += not faults
        wrong.update({fault.split(":")[0] for fault in faults})
        for fault in faults:
            print(f"  {file.name}: {fault}")
    print(f"{right} of {len(files)} files are read as an expert reads them; faults by kind: {dict(wrong)}")


def read_and_compare(file: BankFile) -> list[str]:
    """Import a file as the owner does; what differs from its answers, a sentence each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file.name
        path.write_bytes(file.data)
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            if file.home:
                office.records.set_setting("currency", file.home)
            (read,) = bank.import_files(office, [path])
        finally:
            office.close()
    return list(_faults(file, read.as_json()))


def _faults(file: BankFile, read: dict[str, Any]) -> list[str]:
    faults = _findings(file, read["findings"]) + faults_of_statements(file, read["statements"])
    if (stored := read["imported"]) != (wanted := sum(len(_lines(each)) for each in file.answers)):
        faults.append(f"stored: {stored} of {wanted}")
    return faults


def faults_of_statements(file: BankFile, read: Sequence[dict[str, Any]]) -> list[str]:
    """What differs between the statements of a file, in the contract's JSON, and its answers."""
    statements = [each for each in read if each["lines"]]
    faults = []
    if len(statements) != len(file.answers):
        faults.append(f"statements: {len(statements)} for {len(file.answers)}")
    for answer, statement in zip(file.answers, statements, strict=False):
        faults += _statement(answer, statement)
    return faults


def _findings(file: BankFile, findings: Sequence[dict[str, Any]]) -> list[str]:
    said = " ".join(each["message"].casefold() for each in findings)
    loud = [each["message"] for each in findings if each["severity"] != Severity.INFO.value]
    missing = [f"silent: nothing says {word!r}, but: {said[:150]}" for word in file.told if word not in said]
    return missing or ([f"alarm: {each}" for each in loud] if not file.told else [])


def _lines(answer: Answer) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in answer.lines.strip().splitlines()]


def _statement(answer: Answer, read: dict[str, Any]) -> list[str]:
    faults = []
    if read["currency"] != answer.currency:
        faults.append(f"currency: {read['currency']} for {answer.currency}")
    for key, wanted in (("opening", answer.opening), ("closing", answer.closing)):
        if wanted is not None and (not read[key] or Decimal(read[key]) != Decimal(wanted)):
            faults.append(f"balance: {key} {read[key]} for {wanted}")
    if answer.proof and read["proof"] != answer.proof:
        faults.append(f"proof: {read['proof']} for {answer.proof}")
    return faults + _moves(_lines(answer), [line for line in read["lines"] if line.get("booked", True)])


def _moves(wanted: list[list[str]], read: list[dict[str, Any]]) -> list[str]:
    theirs = [((line["date"], Decimal(line["amount"])), line) for line in read]
    faults = []
    for head, name, words in wanted:
        day, amount = head.split()
        key = (f"{_YEAR}-{day[:2]}-{day[2:]}", Decimal(amount))
        found = next((each for each in theirs if each[0] == key), None)
        if found is None:
            faults.append(f"line: no {head} ({name}{words}) among {[(k[0][5:], str(k[1])) for k, _ in theirs]}")
            continue
        theirs.remove(found)
        faults += _words(name, words, found[1])
    return faults + [f"line: too many, {key[0]} {key[1]} {line['name']} {line['text'][:40]}" for key, line in theirs]


def _words(name: str, words: str, line: dict[str, Any]) -> list[str]:
    all_of_it = f"{line['name']} {line['reference']} {line['text']}".casefold()
    faults = [f"words: no {word!r} in {all_of_it!r}" for word in _wanted(words) if word.casefold() not in all_of_it]
    if name and name.casefold() not in line["name"].casefold():
        faults.append(f"name: {line['name']!r} for {name!r}")
    return faults


def _wanted(words: str) -> list[str]:
    return [word.strip() for word in words.split(";") if word.strip()]
