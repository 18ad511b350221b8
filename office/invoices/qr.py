"""What a code on an invoice says: EPC (Giro), Swiss QR-bill, VietQR, and the code of a Chinese fapiao.

Each kind states only some fields; the rest of the invoice is empty. `profile` names the kind:
- "EPC069-12": payee_name, iban, bic, amount_due, currency, the reference.
- "SPC": the same, and by the biller's record (Swico S1) number, issue_date, seller_vat_id, discounts, terms_days.
- "VietQR": account and bank, amount_due, currency, number (as the bill number), the reference.
- "fapiao": number, issue_date, gross (fully digital invoices) or net (those before), the invoice code.

A code that fails its own check digits says nothing at all: `said_by` is None and `is_broken` is true.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from stdnum import iban as iban_numbers
from stdnum import iso11649

from core.money import with_cents
from core.patterns import regex
from office.invoices.invoice import Account, Discount, Invoice, Party

LONGEST = 2_000  # characters; a Swiss bill has at most 997
TRANSFER = "58"  # UNTDID 4461: SEPA credit transfer


class _BadError(Exception):
    """The payload is not what its beginning promises."""


def said_by(text: str) -> Invoice | None:
    """What the code states, or None for a code that is none of these, is broken, or is made to mislead."""
    try:
        return _read(text)
    except _BadError:
        return None


def is_broken(text: str) -> bool:
    """Whether it begins as a code for paying does, but does not hold together."""
    if not text.startswith(_CERTAIN):
        return False
    try:
        _read(text)
    except _BadError:
        return True
    return False


def _read(text: str) -> Invoice | None:
    read = next((read for start, read in _KINDS.items() if text.startswith(start)), None)
    return read(_clean(text)) if read else None


def _clean(text: str) -> str:
    """Control and direction characters hide words from whoever looks at them; no honest code has any."""
    if len(text) > LONGEST or any(unicodedata.category(sign) in _HIDDEN for sign in text if sign not in "\r\n"):
        raise _BadError
    return text


_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def _require(condition: object) -> None:
    if not condition:
        raise _BadError


def _iban(written: str) -> str:
    compact = "".join(written.split()).upper()
    _require(iban_numbers.is_valid(compact))
    return compact


def _amount(written: str, currency: str, most: Decimal = Decimal("999999999.99")) -> Decimal | None:
    """An amount of money above nothing, or None where the code leaves it open."""
    if not written:
        return None
    _require(re.fullmatch(r"\d{1,12}(?:\.\d{1,2})?", written, re.ASCII))
    amount = with_cents(Decimal(written), currency)
    _require(0 < amount <= most)
    return amount


# --- EPC069-12, the Giro code --------------------------------------------------------------------------------------


def _giro(text: str) -> Invoice:
    lines = [line.strip() for line in re.split(r"\r\n|\n|\r", text)]
    _require(7 <= len(lines) <= 13 and lines[1] in {"001", "002"} and lines[2] in set("12345678"))
    lines += [""] * (12 - len(lines))
    bic, name, iban, amount, _purpose, structured, free = lines[4:11]
    _require(lines[3] in {"SCT", "INST"} and name and len(name) <= 70)
    _require(re.fullmatch(r"(?:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)?", bic) and (bic or lines[1] == "002"))
    _require(not amount or amount.startswith("EUR"))
    _require(not (structured and free) and (not structured or _is_creditor_reference(structured)))
    account = Account(iban=_iban(iban), bic=bic, holder=name, means=TRANSFER, reference=structured or free)
    return Invoice(
        currency="EUR",
        payee=Party(name=name),
        accounts=(account,),
        amount_due=_amount(amount.removeprefix("EUR"), "EUR"),
        profile="EPC069-12",
    )


def _is_creditor_reference(reference: str) -> bool:
    """RF references carry a check digit; a national one in its place has a form that is not known here."""
    return not reference.upper().startswith("RF") or bool(iso11649.is_valid(reference))


# --- the Swiss QR-bill ---------------------------------------------------------------------------------------------


def _swiss(text: str) -> Invoice:
    lines = [line.strip() for line in re.split(r"\r\n|\n|\r", text)]
    _require(31 <= len(lines) <= 36 and lines[1] in {"0200", "0210", "0220", "0230"} and lines[2] == "1")
    lines += [""] * (36 - len(lines))
    iban = _iban(lines[3])
    _require(iban[:2] in {"CH", "LI"} and lines[19] in {"CHF", "EUR"} and lines[30] == "EPD" and lines[5])
    reference = _swiss_reference(iban, lines[27], lines[28])
    payee, debtor = _address(lines[4:11]), _address(lines[20:27])
    account = Account(iban=iban, holder=payee.name, reference=reference or lines[29])
    paying = Invoice(
        currency=lines[19],
        payee=payee,
        buyer=debtor,
        accounts=(account,),
        amount_due=_amount(lines[18], lines[19]),
        profile="SPC",
    )
    return _with_record(paying, lines[31])


def _swiss_reference(iban: str, kind: str, reference: str) -> str:
    """An IBAN of the QR system needs a reference of that system, and no other may have one."""
    is_of_the_system = iban[4:9].isdecimal() and 30000 <= int(iban[4:9]) <= 31999
    _require((kind == "QRR") is is_of_the_system)
    if kind == "QRR":
        _require(re.fullmatch(r"\d{27}", reference, re.ASCII) and _recursive_check(reference[:-1]) == reference[-1])
    elif kind == "SCOR":
        _require(iso11649.is_valid(reference))
    else:
        _require(kind == "NON" and not reference)
    return reference


_CARRY = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def _recursive_check(digits: str) -> str:
    """The check digit of the Swiss payment slips: modulo 10, recursive."""
    carry = 0
    for digit in digits:
        carry = _CARRY[(carry + int(digit)) % 10]
    return str((10 - carry) % 10)


def _address(lines: list[str]) -> Party:
    """Structured ("S": street, number, postcode, town) or combined ("K": two free lines)."""
    kind, name, first, second, postcode, city, country = lines
    if kind == "K":
        return Party(name=name, street=first, city=second, country=country)
    return Party(name=name, street=f"{first} {second}".strip(), postcode=postcode, city=city, country=country)


def _with_record(invoice: Invoice, record: str) -> Invoice:
    """The biller's record, Swico S1: "//S1/10/4711/11/261121/30/106017086/40/2:10;0:30". A slash in it is escaped."""
    if not record.startswith("//S1/"):
        return invoice
    parts = [part.replace("\\/", "/").replace("\\\\", "\\") for part in re.split(r"(?<!\\)/", record[5:])]
    told = dict(zip(parts[::2], parts[1::2], strict=False))
    terms = re.findall(r"(\d{1,2}(?:\.\d{1,2})?):(\d{1,3})(?:;|$)", told.get("40", ""))
    net = [int(days) for percent, days in terms if not Decimal(percent)]
    vat_id = f"CHE{told['30']}" if re.fullmatch(r"\d{9}", told.get("30", ""), re.ASCII) else ""
    return replace(
        invoice,
        number=told.get("10", ""),
        issue_date=_day("20" + told["11"]) if re.fullmatch(r"\d{6}", told.get("11", ""), re.ASCII) else None,
        seller=Party(vat_id=vat_id),
        order_reference=told.get("20", ""),
        discounts=tuple(Discount(Decimal(percent), int(days)) for percent, days in terms if Decimal(percent)),
        terms_days=net[0] if len(net) == 1 else None,
    )


def _day(digits: str) -> date | None:
    """20261121; None for a day that there is not."""
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


# --- VietQR, an EMVCo code -----------------------------------------------------------------------------------------

_NAPAS = "A000000727"
_DONG = "704"


def _vietqr(text: str) -> Invoice | None:
    text = text.strip()
    _require(text[-8:-4] == "6304" and text[-4:].upper() == f"{checksum(text[:-4].encode()):04X}")
    fields = _fields(text)
    bank = _fields(fields["38"]) if fields.get("38", "").startswith("0010") else {}
    if bank.get("00") != _NAPAS:
        return None  # a sound code of another country
    _require(fields.get("53") == _DONG and fields.get("58") == "VN")
    beneficiary, more = _fields(bank.get("01", "")), _fields(fields.get("62", ""))
    _require(re.fullmatch(r"\d{6}", beneficiary.get("00", ""), re.ASCII))
    _require(re.fullmatch(r"[A-Z0-9]{4,19}", beneficiary.get("01", "")))
    account = Account(
        number=beneficiary["01"],
        bank=beneficiary["00"],
        holder=fields.get("59", ""),
        reference=more.get("08") or more.get("05", ""),
    )
    return Invoice(
        number=more.get("01", ""),
        currency="VND",
        payee=Party(name=fields.get("59", "")),
        accounts=(account,),
        amount_due=_amount(fields.get("54", ""), "VND", Decimal(10**12)),
        profile="VietQR",
    )


def _fields(text: str) -> dict[str, str]:
    """Two digits of name, two of length, the value; each name once, nothing left over."""
    found: dict[str, str] = {}
    while text:
        _require(re.match(r"\d{4}", text, re.ASCII))
        name, end = text[:2], 4 + int(text[2:4])
        _require(name not in found and 4 < end <= len(text))
        found[name], text = text[4:end], text[end:]
    return found


def checksum(data: bytes) -> int:
    """CRC-16 with polynomial 0x1021 from 0xFFFF, as EMVCo asks for."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = ((crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


# --- the code on a Chinese invoice ---------------------------------------------------------------------------------

_FAPIAO = regex(
    r"01,(?P<kind>\d\d),(?P<code>\d{10}|\d{12}|),(?P<number>\d{8}|\d{20}),(?P<amount>-?\d{1,12}(?:\.\d{1,2})?),"
    r"(?P<day>\d{8}),(?P<check>\d{20}|\d{6}|)(?:,(?P<more>[0-9A-Fa-f]{0,8}))?,*",
    re.ASCII,
)


def _fapiao(text: str) -> Invoice:
    """The amount is that with tax on fully digital invoices, which have no code, and that without on those before."""
    found = _FAPIAO.fullmatch(text.strip())
    if not found:
        raise _BadError
    day, amount, is_digital = _day(found["day"]), with_cents(Decimal(found["amount"]), "CNY"), not found["code"]
    _require(day and (len(found["number"]) == 20) is is_digital)
    return Invoice(
        number=found["number"],
        issue_date=day,
        currency="CNY",
        gross=amount if is_digital else None,
        net=None if is_digital else amount,
        type_code=found["code"],
        profile="fapiao",
    )


_KINDS: dict[str, Callable[[str], Invoice | None]] = {
    "BCD": _giro,
    "SPC": _swiss,
    "000201": _vietqr,
    "01,": _fapiao,
}
_CERTAIN = ("BCD\n", "BCD\r", "SPC\n", "SPC\r", "000201")
