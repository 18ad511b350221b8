"""A mail that was copied out of a mail program: its head, in whatever language, becomes the head of a mail."""

import re
import tomllib
from email.utils import format_datetime
from importlib import resources

from core.patterns import regex
from office.replies.shop_days import read_moment

_FIELDS: dict[str, list[str]] = tomllib.loads(
    (resources.files("office.replies") / "quoting.toml").read_text(encoding="utf-8")
)["fields"]
_KNOWN = {label: field for field, labels in _FIELDS.items() for label in labels}
_LINE = regex(r"[ \t]*\*?(?P<label>[^\s:：*][^:：*\n]{0,24}?)\*?\s?[:：]\*?[ \t]*(?P<value>.*)")
_SOURCE = regex(r"\A[!-9;-~]+:.*^(?:Message-ID|MIME-Version|Received):", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_MAILTO = regex(r"\[mailto:([^\]\s]+)\]", re.IGNORECASE)


def as_mail(text: str) -> str:
    """The text as a mail with its head in English; where it has no head, all of it is what somebody wrote.

    A head is the first lines, where they name a sender and something else, or an address, or a subject. A mail's own
    source (RFC 5322), as "show original" gives it, stays as it is.
    """
    if _SOURCE.search(re.split(r"\r?\n\r?\n", text.lstrip(), maxsplit=1)[0]):
        return text.lstrip()
    lines = text.strip("\r\n").splitlines()
    head: dict[str, str] = {}
    used = 0
    for line in lines:
        match = _LINE.fullmatch(line)
        field = _KNOWN.get(match["label"].strip().casefold()) if match else None
        if match is None or field is None:
            break
        head.setdefault(field, " ".join(match["value"].split()))
        used += 1
    if not _is_head(head):
        return "\n" + text
    return "\n".join([*_headers(head), "", *lines[used:]]) + "\n"


def _is_head(head: dict[str, str]) -> bool:
    return bool(head.get("subject")) or "@" in head.get("from", "") or ("from" in head and len(head) > 1)


def _headers(head: dict[str, str]) -> list[str]:
    at = read_moment(head.get("sent", ""))
    found = {
        "From": _MAILTO.sub(r"<\1>", head.get("from", "")),
        "To": _MAILTO.sub(r"<\1>", head.get("to", "")),
        "Subject": head.get("subject", ""),
        "Date": format_datetime(at) if at else "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return [f"{name}: {value}" for name, value in found.items() if value]
