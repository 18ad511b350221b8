"""The customers' mails: threads written in `texts/mails`, made into .eml files, with what should become of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import formataddr
from html import escape

from office.sample.documents import known_facts, texts
from office.sample.filed import Enclosure, Letter, written
from office.sample.invoice_pages import content_of, name_of
from office.sample.markup import Facts, filled
from office.sample.parties import FIRM
from office.sample.photos import photo
from office.sample.purchases import invoice
from office.sample.sales import CUSTOMERS

_WINTER = datetime(2026, 10, 25, 3)  # noqa: DTZ001  when Hamburg's clocks went back
_BREAK = "\n=====\n"


@dataclass(frozen=True, slots=True)
class Ask:
    """Something the customer wants to know, and the facts (keys of facts.json) that answer it; none: a gap."""

    text: str
    facts: tuple[str, ...]


@dataclass(slots=True)
class Mail:
    """One incoming mail and what is known about it."""

    name: str
    thread: str
    head: dict[str, str]
    reasons: list[str] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    enclosures: list[Enclosure] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    parts: list[tuple[str, str]] = field(default_factory=list)
    """(role, text): "own", "sign" or "quote"."""

    @property
    def own_text(self) -> str:
        """What the customer himself wrote: without quoted replies and signature."""
        own = (text for role, text in self.parts if role == "own")
        lines = (line for text in own for line in text.split("\n") if not line.startswith(">"))
        return "\n".join(lines).strip()

    @property
    def body(self) -> str:
        return "\n\n".join(_as_plain(role, text) for role, text in self.parts) + "\n"


def _as_plain(role: str, text: str) -> str:
    if role == "sign":
        return f"-- \n{text}"
    if role == "quote":
        says, _, quoted = text.partition("\n")
        return "\n".join([says, *(f"> {line}".rstrip() for line in quoted.split("\n"))])
    return text


def _parts(body: str) -> list[tuple[str, str]]:
    """Cut a body at its ``!sign``, ``!quote …`` and ``!own`` lines."""
    parts: list[tuple[str, list[str]]] = [("own", [])]
    for line in body.strip("\n").split("\n"):
        if line.startswith("!"):
            role, _, rest = line[1:].partition(" ")
            parts.append((role, [rest] if rest else []))
        else:
            parts[-1][1].append(line)
    return [(role, "\n".join(lines).strip("\n")) for role, lines in parts]


def _enclosure(text: str) -> Enclosure:
    kind, name, *content = text.split(" ", 2)
    if kind == "photo":
        return Enclosure(name, "image/jpeg", photo(name))
    if kind == "invoice":
        one = invoice(name)
        return Enclosure(name_of(one), "application/pdf", content_of(one))
    return Enclosure(name, "text/plain", content[0].encode())


def _read(source: str, name: str, thread: str, known: Facts) -> Mail:
    head, _, body = source.strip("\n").partition("\n---\n")
    mail = Mail(name, thread, {}, parts=_parts(filled(body, known, "de")))
    for line in head.removeprefix("---\n").split("\n"):
        key, _, value = line.partition(": ")
        match key.removesuffix(":"):
            case "reason":
                mail.reasons.append(value)
            case "ask":
                question, _, keys = value.partition(" =>")
                mail.asks.append(Ask(question.strip(), tuple(filter(None, keys.strip().split(", ")))))
            case "attach":
                mail.enclosures.append(_enclosure(value))
            case "header":
                label, _, content = value.partition(": ")
                mail.headers.append((label, content))
            case other:
                mail.head[other] = value
    return mail


def _sender(head: dict[str, str]) -> str:
    one = CUSTOMERS.get(head["from"])
    return formataddr((one.name, one.mail)) if one else head["from"]


def _html(mail: Mail) -> str:
    """As mail programs write it: paragraphs, the signature in a block, the quoted mail in a blockquote."""
    shown = []
    for role, text in mail.parts:
        paragraphs = "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))
        tag = {"own": "div", "sign": 'div class="signature"', "quote": 'blockquote type="cite"'}[role]
        shown.append(f"<{tag}>{paragraphs}</{tag.partition(' ')[0]}>")
    link = mail.head.get("link")
    shown += [f'<p><a href="{link}">https://www.elbbank.example.com/login</a></p>'] if link else []
    page = "\n".join(shown)
    return (
        f'<html><head><meta charset="utf-8"><style>p{{margin:0 0 8pt}}</style></head><body>\n{page}\n</body></html>\n'
    )


def eml(mail: Mail, ident: str, answers_to: str) -> bytes:
    """The mail as a file."""
    said = datetime.fromisoformat(mail.head["date"])
    sent = said.replace(tzinfo=timezone(timedelta(hours=1 if said >= _WINTER else 2)))
    letter = Letter(
        sender=_sender(mail.head),
        to=formataddr((FIRM.name, FIRM.mail)),
        subject=mail.head["subject"],
        sent=sent,
        ident=ident,
        body=mail.body,
        answers_to=answers_to,
        form=mail.head.get("form", "plain"),
        enclosures=tuple(mail.enclosures),
        extra=tuple(mail.headers),
        page=_html(mail),
        charset=mail.head.get("charset", "utf-8"),
    )
    return written(letter)


def mails() -> Iterator[tuple[Mail, bytes]]:
    """All mails with their files, thread by thread."""
    known = known_facts()
    for nth, source in enumerate(texts("mails"), start=1):
        previous = ""
        for place, part in enumerate(source.split(_BREAK), start=1):
            mail = _read(part, f"{nth:02d}-{place}.eml", f"thread-{nth:02d}", known)
            ident = f"{mail.head['date'][:10].replace('-', '')}.{nth:02d}{place:02d}@mail.example.org"
            yield mail, eml(mail, ident, previous)
            previous = ident
