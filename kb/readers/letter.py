"""A mail for the replies' desk: head, visible text, links and attachments, however broken it is."""

from email import message_from_bytes
from typing import Any

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from core.words import whole
from kb.document import Kind
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.encoding import decode
from kb.readers.kinds import kind_of
from kb.readers.letter_head import Letter, head_of
from kb.readers.letter_html import shown
from kb.readers.mail import Part, text_parts, without_mbox_line
from kb.readers.text import plain

MOST_HEADERS = 500
LONGEST_NAME = 200
HIDDEN_LENGTH = 2_000
MOST_HIDDEN = 50

# Joiners that emoji and Persian need stay; what carries bytes or turns the order of letters goes.
_ZERO_WIDTH = regex("[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_TAGS = regex("[\U000e0000-\U000e01ef]+")
_WORD = regex(r"\w{2,}")


def read_letter(content: bytes, name: str, to: Delivery) -> dict[str, Any]:
    """The mail as kb.mail.ReadMail wants it. Refused for what is no mail and no text."""
    kind = kind_of(content, name)
    if kind is Kind.MSG:
        from kb.readers.msg import letter_of_msg

        letter = letter_of_msg(content, to)
    elif kind is Kind.EML:
        letter = _letter_of_eml(content, to)
    elif kind is Kind.HTML:
        letter = Letter(html=decode(content))
    elif kind in {Kind.TEXT, Kind.MARKDOWN, Kind.CSV, Kind.XML}:
        letter = Letter(plain=decode(content))
    else:
        raise Refused(Trouble.UNKNOWN_KIND, f"a mail of kind {kind}")
    return _as_json(letter, to)


def _letter_of_eml(content: bytes, to: Delivery) -> Letter:
    with parsing("mail"):
        mail: Part = message_from_bytes(without_mbox_line(content))
        raw = [(key.lower(), str(value)) for key, value in mail.raw_items()][:MOST_HEADERS]
        defects = bool(mail.defects)
    if defects:
        to.warn("damaged")
    written, html = text_parts(mail, to)
    heads = head_of(raw)
    return Letter(heads.headers, heads.people, heads.subject, heads.sent, written, html)


def _as_json(letter: Letter, to: Delivery) -> dict[str, Any]:
    page = shown(letter.html)
    text = letter.plain
    if _is_stub(letter.plain, page.text):
        text = page.text
    elif _differ(letter.plain, page.text):
        to.warn("parts-differ")
    text, smuggled = _visible(plain(text))
    if page.hidden or smuggled:
        to.warn("hidden-text")
    hidden = [words[:HIDDEN_LENGTH] for words in [*page.hidden, *smuggled]][:MOST_HIDDEN]
    people = letter.people
    found = {
        "headers": letter.headers,
        "sender": (people.get("from") or [(_name_alone(letter), "")])[0],
        "reply_to": people.get("reply-to", []),
        "to": people.get("to", []),
        "cc": people.get("cc", []),
        "subject": _visible(letter.subject)[0],
        "sent": letter.sent,
        "text": text.strip("\n"),
        "hidden": hidden,
        "links": page.links,
        "attachments": to.attachments,
        "warnings": to.warnings,
    }
    return {key: _whole(value) for key, value in found.items()}


def _name_alone(letter: Letter) -> str:
    """Who wrote, where no address says it: pasted mails and marketplaces name people only."""
    written = next((value for key, value in letter.headers if key == "from"), "").strip("\"' ")
    return written[:LONGEST_NAME].removesuffix("<>").strip()


def _whole(value: Any) -> Any:
    """Half characters, which no pipe carries, become U+FFFD."""
    if isinstance(value, str):
        return whole(value)
    return [_whole(one) for one in value] if isinstance(value, list | tuple) else value


def _is_stub(written: str, page: str) -> bool:
    """The plain text only says "view this in HTML", or is the footer of a list."""
    return not written.strip() or len(_WORD.findall(written)) < 0.4 * len(_WORD.findall(page))


def _differ(written: str, page: str) -> bool:
    """The two forms of one mail say different things: one of them is for machines."""
    one, two = set(_WORD.findall(written.lower())), set(_WORD.findall(page.lower()))
    return min(len(one), len(two)) >= 10 and len(one & two) < 0.5 * min(len(one), len(two))


def _visible(text: str) -> tuple[str, list[str]]:
    """The text without characters that show nothing, and what was spelt in them."""
    smuggled = ["".join(chr(ord(c) & 0x7F) for c in run) for run in _TAGS.findall(text)]
    return _ZERO_WIDTH.sub("", _TAGS.sub("", text)), [words for words in smuggled if _WORD.search(words)]
