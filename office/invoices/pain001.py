"""SEPA credit transfers for the owner's bank: ISO 20022 pain.001.001.09, as the German banks (DFÜ, annex 3) ask."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from xml.sax.saxutils import escape

from stdnum import iban as ibans

from core.patterns import regex

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
LONGEST_NAME, LONGEST_ID, LONGEST_TEXT = 70, 35, 140
_ALLOWED = regex(r"[^A-Za-z0-9/\-?:().,'+ ]")
_SPELLED = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "đ": "d", "Đ": "D", "ø": "o",
    "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "Ae", "&": "+", "–": "-", "—": "-", "’": "'", "_": "-", "€": "EUR",
})  # fmt: skip
_BIC = regex(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_MOST = Decimal("999999999.99")


@dataclass(frozen=True, slots=True)
class Transfer:
    """One payment. end_to_end: comes back with the bank's answer and stands on both statements."""

    end_to_end: str
    amount: Decimal
    name: str
    iban: str
    text: str
    day: date
    bic: str = ""


def is_iban(account: str) -> bool:
    """Whether its country, length and check digits are right."""
    return bool(ibans.is_valid(account))


def plain(text: str, longest: int) -> str:
    """In the letters that every SEPA bank takes, never longer than allowed, never with a slash where none may be."""
    spelled = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_SPELLED))
    latin = "".join(sign for sign in spelled if not unicodedata.combining(sign))
    cut = " ".join(_ALLOWED.sub(" ", latin).split())[:longest].strip()
    return re.sub("/{2,}", "/", cut).strip("/ ")


def document(transfers: Sequence[Transfer], *, debtor: str, account: str, message: str, made: datetime) -> bytes:
    """The whole file: a group for each day, with counts and control sums. Raises ValueError if not sound."""
    for each in transfers:
        _sound(each)
    if not transfers or not is_iban(account):
        raise ValueError("a file needs payments and the payer's own IBAN")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<Document xmlns="{NAMESPACE}"><CstmrCdtTrfInitn>',
        f"<GrpHdr><MsgId>{_id(message)}</MsgId><CreDtTm>{made:%Y-%m-%dT%H:%M:%S}Z</CreDtTm>{_sums(transfers)}",
        f"<InitgPty><Nm>{_text(debtor, LONGEST_NAME)}</Nm></InitgPty></GrpHdr>",
        *_groups(transfers, debtor, account, message),
        "</CstmrCdtTrfInitn></Document>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _sound(transfer: Transfer) -> None:
    if not is_iban(transfer.iban):
        raise ValueError(f"no IBAN: {transfer.iban}")
    if not Decimal(0) < transfer.amount <= _MOST or transfer.amount != transfer.amount.quantize(Decimal("0.01")):
        raise ValueError(f"no amount that can be paid: {transfer.amount}")
    if not plain(transfer.name, LONGEST_NAME):
        raise ValueError("a payment needs a name")


def _groups(transfers: Iterable[Transfer], debtor: str, account: str, message: str) -> Iterator[str]:
    by_day: dict[date, list[Transfer]] = {}
    for transfer in sorted(transfers, key=lambda each: each.day):
        by_day.setdefault(transfer.day, []).append(transfer)
    for n, (day, those) in enumerate(by_day.items(), start=1):
        yield (
            f"<PmtInf><PmtInfId>{_id(f'{message[: LONGEST_ID - 4]}-{n}')}</PmtInfId><PmtMtd>TRF</PmtMtd>"
            f"<BtchBookg>false</BtchBookg>{_sums(those)}"
            "<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>"
            f"<ReqdExctnDt><Dt>{day}</Dt></ReqdExctnDt>"
            f"<Dbtr><Nm>{_text(debtor, LONGEST_NAME)}</Nm></Dbtr>"
            f"<DbtrAcct><Id><IBAN>{_account(account)}</IBAN></Id></DbtrAcct>"
            "<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>"
            "<ChrgBr>SLEV</ChrgBr>"
        )
        yield from map(_transaction, those)
        yield "</PmtInf>"


def _transaction(transfer: Transfer) -> str:
    bic = transfer.bic.replace(" ", "").upper()
    agent = f"<CdtrAgt><FinInstnId><BICFI>{bic}</BICFI></FinInstnId></CdtrAgt>" if _BIC.fullmatch(bic) else ""
    text = _text(transfer.text, LONGEST_TEXT)
    remittance = f"<RmtInf><Ustrd>{text}</Ustrd></RmtInf>" if text else ""
    return (
        f"<CdtTrfTxInf><PmtId><EndToEndId>{_id(transfer.end_to_end)}</EndToEndId></PmtId>"
        f'<Amt><InstdAmt Ccy="EUR">{transfer.amount:.2f}</InstdAmt></Amt>{agent}'
        f"<Cdtr><Nm>{_text(transfer.name, LONGEST_NAME)}</Nm></Cdtr>"
        f"<CdtrAcct><Id><IBAN>{_account(transfer.iban)}</IBAN></Id></CdtrAcct>{remittance}</CdtTrfTxInf>"
    )


def _sums(transfers: Sequence[Transfer]) -> str:
    total = sum((each.amount for each in transfers), Decimal(0))
    return f"<NbOfTxs>{len(transfers)}</NbOfTxs><CtrlSum>{total:.2f}</CtrlSum>"


def _text(text: str, longest: int) -> str:
    return escape(plain(text, longest))


def _id(text: str) -> str:
    return _text(text, LONGEST_ID) or "NOTPROVIDED"


def _account(account: str) -> str:
    return str(ibans.compact(account))
