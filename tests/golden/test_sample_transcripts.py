"""What the sample company holds, as transcripts that a person can read: later tests and question sets stand on it.

A change here is a change of the sample: look at it, then renew it:
``python -m tests.golden.test_sample_transcripts``.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sample_company import answers

FOLDER = Path(__file__).parent / "sample"


def facts() -> Iterator[str]:
    """What the documents say: key, document, phrase."""
    for key, places in answers("facts").items():
        yield key
        yield from (f"    {place['document']}: {place['phrase']}" for place in places)


def mails() -> Iterator[str]:
    """What each customer wants and what should become of it."""
    for mail in answers("mails"):
        reasons = ", ".join(mail["reasons"])
        yield f"{mail['mail']} {mail['from']} ({mail['language']}) {mail['subject']}"
        yield f"    -> {mail['decision']}" + (f" because of {reasons}" if reasons else "")
        for ask in mail["asks"]:
            yield f"    ? {ask['text']} {' + '.join(ask['facts']) or 'no document says it'}"


def invoices() -> Iterator[str]:
    """What each supplier wants and what should be found."""
    for one in answers("invoices"):
        fields = one["fields"]
        yield f"{one['invoice']}: {one['kind']} {fields['gross']} {fields['currency']} -> {one['verdict']}"
        yield from (f"    {found['severity']} {found['rule']}: {found['message']}" for found in one["findings"])


def bank() -> Iterator[str]:
    """Three months on two accounts."""
    for statement in answers("bank"):
        yield f"{statement['account']} {statement['month']} opens with {statement['opening']}"
        for line in statement["lines"]:
            items = " + ".join(f"{item['number']} {item['allocated']}" for item in line["items"])
            yield f"    {line['date']} {line['amount']} {line['name']}: {line['text']}"
            yield f"        {line['outcome']}{' ' + items if items else ''} ({line['why']})"
        yield f"    closes with {statement['closing']}"


TRANSCRIPTS: list[Callable[[], Iterator[str]]] = [facts, mails, invoices, bank]


@pytest.mark.parametrize("transcript", TRANSCRIPTS)
def test_the_sample_says_what_it_said_before(transcript: Callable[[], Iterator[str]]) -> None:
    kept = (FOLDER / f"{transcript.__name__}.txt").read_text(encoding="utf-8")
    assert list(transcript()) == kept.splitlines()


if __name__ == "__main__":
    for each in TRANSCRIPTS:
        (FOLDER / f"{each.__name__}.txt").write_text("\n".join(each()) + "\n", encoding="utf-8")
