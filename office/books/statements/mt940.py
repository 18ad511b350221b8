"""MT940 and MT942 (SWIFT; the banks' dialects of Germany, the Netherlands, Switzerland and others).

Tolerant: a broken tag is reported as a `Piece`, what stands beside it is read all the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from core.cells import plain_amount
from core.patterns import regex
from office.books.statements import purpose
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Statement

_TAG = regex(r"[^\S\n]*:(?P<tag>\d\d[A-Z]?|NS):")
_BALANCE = regex(r"\s*(?P<mark>[CD])(?P<day>\w{6})(?P<currency>[A-Z]{3})(?P<amount>[\d ., ]+)")
_LINE = regex(
    r"\s*(?P<value>\d{6})(?P<entry>\d{4})?(?P<mark>R?[CD])(?P<funds>[A-Z])?"
    r"(?P<amount>\d[\d. ]*(?:,[\d ]*)?)\s?(?=[NFS]|$)"
    r"(?P<kind>[NFS].{3})?(?P<rest>[^\n]*)(?:\n(?P<more>.*))?",
    re.DOTALL,
)
_CODED = regex(r"\s*\d{3}([?~<>^])\d\d")  # a German ?-field, as Polish and Czech banks sign it too
_FOREIGN = regex(r"/(OCMT|CHGS)/([A-Z]{3})([\d.,]+)")
_IGNORED = {"21", "64", "65", "34F", "90D", "90C", "NS", "13", "13D", "13C", "20", "28", "28C", "25", "25P"}
_ENDS = regex(r"^\s*(?:-\}?|-å|\{5:.*\}|.{0,3}4:|ABN[A-Z0-9]+|94[02]|:94[02]:|\{[1-4]:.*)\s*$")


@dataclass
class _Open:
    """The statement that is being read."""

    account: str = ""
    number: str = ""
    currency: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    lines: list[BankLine] = field(default_factory=list)
    any: bool = False

    def done(self) -> Statement:
        lines = tuple(replace(line, currency=line.currency or self.currency) for line in self.lines)
        return Statement(self.account, self.currency, self.number, self.opening, self.closing, lines)


class _Reader:
    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self.unread: list[Piece] = []
        self._now = _Open()
        self._purpose_for_line = False

    def take(self, tag: str, text: str, at: int) -> None:
        """One field of the file."""
        if tag == "20" and self._now.any:
            self.end()
        self._now.any = True
        if tag in {"25", "25P"}:
            self._now.account = re.sub(r"\s", "", text)
        elif tag in {"28", "28C"}:
            self._now.number = text.strip()
        elif tag in {"60F", "60M"}:
            self._opening(text, at)
        elif tag in {"62F", "62M"}:
            self._now.closing = self._balance(text, at) or self._now.closing
        elif tag == "34F":
            self._now.currency = self._now.currency or text.strip()[:3]
        elif tag == "61":
            self._line(text, at)
        elif tag == "86":
            self._purpose(text)
        elif tag not in _IGNORED:
            self.unread.append(Piece(at, "tag", f":{tag}:{text[:80]}"))
        self._purpose_for_line = tag in {"61", "86"} and (tag == "61" or self._purpose_for_line)

    def end(self) -> None:
        """A statement is complete."""
        if self._now.lines or self._now.opening or self._now.closing or self._now.account:
            self.statements.append(self._now.done())
        self._now = _Open()

    def _opening(self, text: str, at: int) -> None:
        if self._now.closing:  # the next statement without a reference of its own
            account = self._now.account
            self.end()
            self._now.account = account
        self._now.opening = self._balance(text, at)

    def _balance(self, text: str, at: int) -> Balance | None:
        match = _BALANCE.match(text)
        amount = amount_of(match["amount"]) if match else None
        if match is None or amount is None:
            self.unread.append(Piece(at, "balance", text[:80]))
            return None
        self._now.currency = self._now.currency or match["currency"]
        on = day_of(match["day"])
        if on is None:
            self.unread.append(Piece(at, "date", match["day"]))
        return Balance(-amount if match["mark"] == "D" else amount, on)

    def _line(self, text: str, at: int) -> None:
        match = _LINE.match(text)
        amount = amount_of(match["amount"]) if match else None
        if match is None or amount is None or not (match["kind"] or "," in match["amount"]):
            self.unread.append(Piece(at, "line", text[:80]))
            return
        value = day_of(match["value"])
        booked = entry_day(match["entry"], value)
        if value is None or (match["entry"] and booked is None):
            self.unread.append(Piece(at, "date", match["value"] + (match["entry"] or "")))
        customer, _, bank = (match["rest"] or "").partition("//")
        line = BankLine(
            date=booked or value,
            value_date=value,
            amount=amount * _sign(match["mark"]),
            kind=(match["kind"] or "").strip(),
            reversal=match["mark"].startswith("R"),
            reference=purpose.said(customer),
            bank_reference=purpose.said(bank),
        )
        self._now.lines.append(_supplemented(line, match["more"] or ""))

    def _purpose(self, text: str) -> None:
        """To the line before; after a balance it belongs to the statement and says nothing of a payment."""
        if self._purpose_for_line and self._now.lines:
            self._now.lines[-1] = _told(self._now.lines[-1], text)


def read_mt940(text: str) -> Parsed:
    """All statements of a file, in order."""
    reader = _Reader()
    for tag, words, at in _fields(text):
        reader.take(tag, words, at)
    reader.end()
    interim = re.search(r"^\s*:(?:34F|90[CD]):", text, re.MULTILINE)
    last = reader.statements[-1] if reader.statements else None
    if last and last.opening and last.closing is None and not interim:
        reader.unread.append(Piece(text.count("\n") + 1, "end", last.number))
    return Parsed("mt942" if interim else "mt940", tuple(reader.statements), tuple(reader.unread))


def looks_like(text: str) -> bool:
    """Whether this is MT940 at all: its tags at the start of lines."""
    head = text[:20000]
    return bool(re.search(r"^[^\S\n]*:(?:60F|60M|61|62F|34F):", head, re.MULTILINE)) and ":" in head


def _fields(text: str) -> Iterator[tuple[str, str, int]]:
    """Tag, text and line number. A line without a tag belongs to the field before it."""
    tag, words, at = "", [""], 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if found := _tag_of(line, tag):
            if tag:
                yield tag, "\n".join(words), at
            tag, words, at = found["tag"], [line[found.end() :]], number
        elif _ENDS.match(line) and not line.startswith(":"):
            if tag:
                yield tag, "\n".join(words), at
            tag = ""
        elif tag:
            words.append(line)
    if tag:
        yield tag, "\n".join(words), at


_KNOWN = _IGNORED | {"60F", "60M", "61", "86", "62F", "62M", "65F"}


def _tag_of(line: str, before: str) -> re.Match[str] | None:
    """A wrapped purpose may itself begin with ":08 " or ":KO:": only tags of the standard count inside one."""
    found = _TAG.match(line)
    return found if found and (before != "86" or found["tag"] in _KNOWN) else None


def amount_of(written: str) -> Decimal | None:
    """As in 000000000147,64 and 0, and 1.234,50; a blank inside was put there by a printer."""
    whole, _, cents = written.replace(" ", "").replace("\u00a0", "").rpartition(",") if "," in written else (
        written.replace(" ", ""), "", "")  # fmt: skip
    return plain_amount(f"{whole.replace('.', '') or '0'}.{cents.strip()}")


def day_of(written: str) -> date | None:
    """YYMMDD; the century is the one nearer to now: statements are not of 2070."""
    if not re.fullmatch(r"\d{6}", written):
        return None
    year = int(written[:2])
    try:
        return date(2000 + year if year < 70 else 1900 + year, int(written[2:4]), int(written[4:6]))
    except ValueError:
        return None


def entry_day(written: str | None, value: date | None) -> date | None:
    """MMDD in the year that lies nearest to the value day: 1401041229 was booked in December before."""
    if not written or value is None:
        return None
    found = []
    for year in (value.year - 1, value.year, value.year + 1):
        try:
            found.append(date(year, int(written[:2]), int(written[2:])))
        except ValueError:
            continue
    return min(found, key=lambda each: abs(each - value), default=None) if found else None


def _sign(mark: str) -> int:
    """RC is a credit taken back, RD a debit given back."""
    return {"C": 1, "D": -1, "RC": -1, "RD": 1}[mark]


def _supplemented(line: BankLine, more: str) -> BankLine:
    """The second line of :61:: original amount and charges, or the other side's account."""
    known = {key: (currency, amount_of(amount)) for key, currency, amount in _FOREIGN.findall(more)}
    if "OCMT" in known:
        line = replace(line, original=known["OCMT"][1], original_currency=known["OCMT"][0])
    if "CHGS" in known:
        line = replace(line, fee=known["CHGS"][1])
    rest = _FOREIGN.sub("", more).strip(" /\n")
    if re.fullmatch(r"[A-Z]{2}\d\d[A-Z0-9]{10,30}", rest):
        return replace(line, account=rest)
    return replace(line, text=" ".join(rest.split())) if rest else line


def _told(line: BankLine, text: str) -> BankLine:
    """A line with its :86:, in whichever way the bank wrote it."""
    flat = text.replace("\n", "")
    if coded := _CODED.match(flat):
        return _german(line, flat, coded[1])
    found = purpose.slashed(flat)
    if found:
        return _slashed(line, found, flat)
    more = " ".join(text.split())
    return replace(line, text=f"{line.text} {more}".strip())


def _german(line: BankLine, flat: str, sign: str) -> BankLine:
    """Three digits, then ?NN fields (Deutsche Kreditwirtschaft, DFÜ-Abkommen Anlage 3); sign: what stands for "?"."""
    code, *pieces = re.split(rf"{re.escape(sign)}(\d\d)", flat)
    fields: dict[str, list[str]] = {}
    for key, value in zip(pieces[::2], pieces[1::2], strict=True):
        fields.setdefault(key, []).append(value)

    def all_of(first: int, last: int) -> list[str]:
        return [value for key in sorted(fields) if first <= int(key) <= last for value in fields[key]]

    told = purpose.sepa(purpose.joined(all_of(20, 29) + all_of(60, 63)))
    reference = purpose.said(told.get("EREF", "")) or purpose.said(told.get("KREF", "")) or line.reference
    return replace(
        line,
        kind=code.strip() or line.kind,
        text=purpose.words(told) or " ".join("".join(fields.get("00", [])).split()),
        name="".join(all_of(32, 33)).strip(),
        account=re.sub(r"\s", "", "".join(fields.get("38", []) or fields.get("31", [])))
        or told.get("IBAN", "").replace(" ", ""),
        bic=re.sub(r"\s", "", "".join(fields.get("30", []))) or told.get("BIC", ""),
        reference=reference,
        mandate=purpose.said(told.get("MREF", "")),
        creditor=purpose.said(told.get("CRED", "")),
    )


def _slashed(line: BankLine, found: dict[str, str], flat: str) -> BankLine:
    other = found.get("CNTP", "").split("/") + [""] * 4
    return replace(
        line,
        text=" ".join((found.get("REMI") or found.get("USTD") or purpose.said(flat)).split()),
        name=found.get("NAME", "") or other[2],
        account=found.get("IBAN", "") or line.account or other[0],
        bic=found.get("BIC", "") or other[1],
        reference=purpose.said(found.get("CDTRREF", "") or found.get("EREF", "")) or line.reference,
        mandate=found.get("MARF", ""),
        creditor=found.get("CSID", ""),
    )
