"""The shape of a bank's file with its answers, for the blind hand of bank files."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """What one statement of a file must give; None is not asked. Lines: `MMDD amount | name | word; word`."""

    currency: str
    opening: str | None
    closing: str | None
    proof: str | None
    lines: str


@dataclass(frozen=True)
class BankFile:
    """A file as a bank gives it, of the year 2026; `told`: words that findings must say, else none asks."""

    name: str
    data: bytes
    answers: tuple[Answer, ...]
    told: tuple[str, ...] = ()
    home: str = "EUR"


def bank_file(name: str, data: bytes, *answers: Answer, told: tuple[str, ...] = (), home: str = "EUR") -> BankFile:
    """A file and what each of its statements must give. home: the books' currency, "" in a new office."""
    return BankFile(name, data, answers, told, home)
