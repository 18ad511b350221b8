"""What banks write into one purpose under labels of their own: the payer's name, his words, and numbers of the bank.

"ORIG CO NAME:ACME CO ENTRY DESCR:PAYABLES TRACE#:0213… IND ID:INV 12" says who pays and what for; the trace number is
nobody's invoice. Labels: American ACH and wire records (NACHA, Fedwire), SEPA key words, the slashes of SWIFT and of
the Polish split payment, and texts of banks in German, Dutch, Polish, Spanish, Italian, French, Vietnamese and Chinese.
"""

# ruff: noqa: E501  labels are tables

import re
from dataclasses import replace
from enum import Enum, auto

from core.cells import plain_amount
from core.patterns import regex
from office.books.matching.movement import Movement
from office.books.statements import purpose


class _Part(Enum):
    PAYER = auto()
    PAYEE = auto()
    WORDS = auto()
    REFERENCE = auto()
    ASIDE = auto()  # what is said of neither side's papers
    NUMBER = auto()  # of the bank: one word; what follows it are words again


_LABELS: dict[_Part, tuple[str, ...]] = {
    _Part.PAYER: (
        "ORIG CO NAME", "ORIG NAME", "ORIGINATOR NAME", "ORIGINATOR", "SENDER NAME", "SENDER", "SNDR", "REMITTER", "BY ORDER OF", "B/O", "ORDP",
        "ORDERING CUSTOMER", "AUFTRAGGEBER", "ABSENDER", "ZAHLER", "EINZAHLER", "ABWA", "ANAM", "DONNEUR D'ORDRE", "ORDINANTE", "DEBTOR", "PAYER",
        "NGUOI CHUYEN", "NGƯỜI CHUYỂN", "NGUOI GUI", "TEN NGUOI CHUYEN", "付款人", "付款方", "对方户名", "对方名称",
        "NAAM", "NAZWA NADAWCY", "NADAWCA", "ZLECENIODAWCA", "ORDENANTE", "REMITENTE", "ORD",
    ),
    _Part.PAYEE: (
        "BENEFICIARY", "BNF", "BENM", "PAYEE", "EMPFÄNGER", "EMPFAENGER", "ZAHLUNGSEMPFÄNGER", "BEGÜNSTIGTER", "BÉNÉFICIAIRE", "ABWE", "CREDITOR",
        "NGUOI HUONG", "NGUOI THU HUONG", "收款人", "收款方", "NAZWA ODBIORCY", "ODBIORCA", "BENEFICIARIO", "BEGUNSTIGDE",
    ),
    _Part.WORDS: (
        "SVWZ", "MITTEILUNGEN", "MITTEILUNG", "VERWENDUNGSZWECK", "ZAHLUNGSGRUND", "COMMUNICATIONS", "COMMUNICATION", "MOTIF", "IND ID", "RMT INFO", "REMI",
        "RFB", "OBI", "ADDENDA", "MEMO", "REMITTANCE INFO", "REMITTANCE", "NOI DUNG", "NỘI DUNG", "附言", "摘要", "用途", "备注",
        "OMSCHRIJVING", "TYTUŁ", "TYTUL", "TYTUŁEM", "TYTULEM", "CONCEPTO", "CAUSALE", "CAUS", "ZPRÁVA PRO PŘÍJEMCE", "MEDDELANDE",
    ),
    _Part.REFERENCE: ("EREF", "END-TO-END", "END TO END ID"),
    _Part.ASIDE: ("CO ENTRY DESCR", "IND NAME", "SEC", "PURP"),
    _Part.NUMBER: (
        "TRACE#", "TRACE NO", "TRACE", "EED", "DESC DATE", "CO ID", "ORIG ID", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT", "IBAN", "BIC", "RREF", "BREF",
        "TAN", "TRN", "IMAD", "OMAD", "GLÄUBIGER-ID", "MANDATSREF", "MANDAT", "DATUM", "UHRZEIT", "TERMINAL", "流水号", "交易时间",
        "KENMERK", "MACHTIGING ID", "MACHTIGINGSKENMERK", "INCASSANT ID", "VALUTADATUM", "TRANSACTIEDATUM", "RACHUNEK NADAWCY", "RACHUNEK",
        "NUMER REFERENCYJNY", "CRO", "TFR AC",
    ),
}  # fmt: skip
_PART = {label: part for part, labels in _LABELS.items() for label in labels}
_LABEL = regex(
    rf"(?<![^\W_])({'|'.join(re.escape(each) for each in sorted(_PART, key=len, reverse=True))})\s?[:：+]\s*",
    re.IGNORECASE,
)
_BY_ORDER_OF = regex(r"\sB/O\s+(?P<name>\D+)$")  # SWIFT's words for the payer, at the end of what he says
_SPLIT = regex(r"/VAT/[\d.,]+/IDC/\w+/INV/(?P<invoice>.*?)(?:/TXT/(?P<words>.*))?$")  # Polish split payment (MPP)
_ON_THE_WAY = regex(r"/(OCMT|CHGS)/\s?([A-Z]{3})\s?(\d[\d ]*[.,]?[\d ]*)(?:/EXCH/[\d., ]+)?")  # SWIFT field 72
_BANKS_OWN = regex(
    r"(?:\bT ?R ?N|\bTRX|\bUTR|交易流水号?|流水号|凭证号)[ #.]?[A-Z]{0,4}\d(?: ?\d){5,}|\bO@L(?:_\d+)+_",
    re.IGNORECASE,
)  # a bank's own number right behind its word for it
_STAMP = regex(r"[-\s](?:\d{6}-)?\d\d:\d\d:\d\d(?:\s\d{4,})?\s*$")  # day, time and number of a Vietnamese transfer
_FROM_TO = regex(r"[.\s]CT tu (?P<account>\w+) (?P<name>.+?) toi \w+ .*$", re.IGNORECASE | re.DOTALL)
_LEADING = regex(r"^[A-Z]{2,8}\.(?:\d{6,}\.)+", re.IGNORECASE)  # a Vietnamese bank's own number comes first
_LETTER = regex(r"[^\W\d]")
_TAG_IN_LINES = regex(r"\b(?:SVWZ|EREF)\+")
_WIDTH = 27  # of a line in German statements: a full one runs on without a blank (DK Anlage 3)


def read(movement: Movement) -> Movement:
    """The payment with what its purpose says under labels in its own place; as it is where there are none."""
    text = _unwrapped(movement.text)
    if found := _FROM_TO.search(text):
        text = text[: found.start()]
        movement = _paid_by(movement, found["name"], found["account"])
    movement, text = _on_the_way(movement, text)
    movement, text = _of_slashes(movement, text)
    text = _STAMP.sub("", _BANKS_OWN.sub(" ", _LEADING.sub("", text)))
    if found := _BY_ORDER_OF.search(text):
        movement, text = _paid_by(movement, found["name"]), text[: found.start()]
    pieces = _LABEL.split(text)
    if len(pieces) == 1:
        return movement if text == movement.text else replace(movement, text=text)
    said = _by_part(pieces)
    name = said[_Part.PAYEE if movement.amount < 0 and said[_Part.PAYEE] else _Part.PAYER]
    reference = movement.reference or purpose.said(said[_Part.REFERENCE])
    return replace(movement, name=movement.name or name, reference=reference, text=said[_Part.WORDS])


def _paid_by(movement: Movement, name: str, account: str = "") -> Movement:
    """The payment with who pays, where its own fields leave that out."""
    return replace(movement, name=movement.name or name.strip(), iban=movement.iban or account)


def _on_the_way(movement: Movement, text: str) -> tuple[Movement, str]:
    """What was sent and what the banks on the way took, and the text without it."""
    for key, currency, written in _ON_THE_WAY.findall(text):
        amount = plain_amount(written.replace(" ", "").replace(",", "."))
        if amount is not None and key == "OCMT":
            movement = replace(movement, original=amount, original_currency=currency)
        elif amount is not None and currency == movement.currency:
            movement = replace(movement, fee=amount)
    return movement, _ON_THE_WAY.sub(" ", text)


def _of_slashes(movement: Movement, text: str) -> tuple[Movement, str]:
    """/NAME/…/REMI/… and the invoice of a Polish split payment, each in its own place."""
    if split := _SPLIT.search(text):
        return movement, f"{text[: split.start()]} {split['invoice']} {split['words'] or ''}".strip()
    found = purpose.slashed(text)
    if "REMI" not in found:
        return movement, text
    told = _paid_by(movement, found.get("NAME", ""), found.get("IBAN", ""))
    told = replace(told, reference=told.reference or purpose.said(found.get("EREF", "")))
    told = replace(
        told, mandate=told.mandate or found.get("MARF", ""), creditor=told.creditor or found.get("CSID", "")
    )
    return told, found["REMI"]


def _by_part(pieces: list[str]) -> dict[_Part, str]:
    """The values of each part; what stands before the first label are words as well."""
    said = dict.fromkeys(_Part, "")
    last = len(pieces) - 2
    for place, (label, value) in enumerate(zip(pieces[1::2], pieces[2::2], strict=True)):
        part, told = _PART.get(label.upper(), _Part.WORDS), value
        if part is _Part.NUMBER:
            part, told = _Part.WORDS, value.partition(" ")[2]
            if 2 * place + 1 < last and not _LETTER.search(told):
                told = ""  # the bank's next label follows: a number that it broke in two, or wrote in groups
        said[part] = f"{said[part]} {told}".strip()
    said[_Part.WORDS] = f"{pieces[0].strip()} {said[_Part.WORDS]}".strip()
    return said


def _unwrapped(text: str) -> str:
    """Lines of German tags in one: a full line runs on in the next one."""
    if "\n" not in text or not _TAG_IN_LINES.search(text):
        return text
    lines = text.split("\n")
    return "".join(each if len(each) == _WIDTH else f"{each} " for each in lines).strip()
