"""The purpose of a payment as banks pack it: SEPA key words, German ?-fields, the slashes of the Netherlands."""

import re
from collections.abc import Mapping

from core.patterns import regex

_NONE = regex(r"(?:NONREF|NOTPROVIDED|NOT ?PROVIDED|KREF\+?|EREF\+?|REF\+?|-+|0+)?", re.IGNORECASE)
_SEPA = regex(
    r"(?<![A-Z0-9])(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|PURP|RREF|BREF|ANAM|ULTC|ULTB)\+"
)
_SLASHED = regex(
    r"/(EREF|KREF|IREF|PREF|BENM|ORDP|NAME|ID|ADDR|REMI|USTD|STRD|CDTRREFTP|CDTRREF|ISSR|ISDT|TRTP|TRCD|IBAN|BIC|CSID"
    r"|MARF|SVCL|PURP|RTRN|OCMT|CHGS|CNTP|ULTD|ULTB|BORM|CD|SCOR|CUR|TYPE)/"
)
_WIDTH = 27  # of a ?-field: a full one runs on in the next without a blank


def said(text: str) -> str:
    """A reference, or "" for the banks' many words for none."""
    text = " ".join(text.split())
    return "" if _NONE.fullmatch(text) else text


def joined(pieces: list[str], width: int = _WIDTH) -> str:
    """?-fields in order as one text."""
    text = ""
    for piece in pieces:
        text += piece if len(piece) >= width or not piece else piece + " "
    return text.strip()


def sepa(text: str) -> dict[str, str]:
    """Key words with their values: {"EREF": …, "SVWZ": …}; what stands before the first one is under ""."""
    pieces = _SEPA.split(text)
    found = {"": pieces[0].strip()}
    for key, value in zip(pieces[1::2], pieces[2::2], strict=True):
        found[key] = f"{found.get(key, '')} {value}".strip()
    return found


def slashed(text: str) -> dict[str, str]:
    """/REMI/… as {"REMI": …}; {} for text without such keys."""
    pieces = _SLASHED.split(text)
    found: dict[str, str] = {}
    for key, value in zip(pieces[1::2], pieces[2::2], strict=True):
        if value.strip():
            found.setdefault(key, value.strip().strip("/").strip())
    return found


def words(found: Mapping[str, str]) -> str:
    """The purpose itself: what the payer wrote, with the deviating payer where one is named."""
    text = found.get("SVWZ") or found.get("", "")
    return " ".join(text.split())
