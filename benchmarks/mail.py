"""Mails: read, cut to the customer's own words, their language, and who must see them. One row for each bar."""

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import WorldError
from kb.reading import Reader
from office.app.mails import read_mail
from office.replies.escalation import EscalationRules
from office.replies.language import language_of
from office.replies.mail import Address, Mail
from office.replies.own_text import own_text
from office.replies.triage import MailKnown, triage
from tests.mail_cases import own_texts, rows
from tests.shared_data import shared_files


def _exact() -> tuple[int, int]:
    paths = shared_files("*.txt", "mail", "reply-discourse", "emails")
    wanted = [path.parent.parent / "trimmed" / path.name for path in paths]
    pairs = zip(paths, wanted, strict=True)
    return sum(
        own_text(mail.read_text("utf-8")).text == want.read_text("utf-8").strip() for mail, want in pairs
    ), len(paths)


def _kept() -> tuple[int, int]:
    paths = shared_files("*.txt", "mail", "reply-crisp", "fixtures")
    texts = [path.read_text("utf-8", "replace") for path in paths]
    return sum(_first_line(text) in own_text(text).text for text in texts), len(texts)


def _first_line(text: str) -> str:
    lines = (line.strip() for line in text.split("\n") if line.strip())
    return next(line for line in lines if not line.startswith((">", "[")) and not line.endswith("wrote:"))


def _clients() -> tuple[int, int]:
    cases = own_texts().values()
    return sum(own_text(mail).text == own for mail, own in cases), len(cases)


def _parsed() -> tuple[int, int]:
    """Mails and broken files through the real child: a mail or a refusal in words, never a crash."""
    paths = [*shared_files("*", "mail", "flanker"), *shared_files("*", "bad")]
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(Path(folder))
        ended = sum(_ends(reader, path) for path in paths)
        reader.close()
    return ended, len(paths)


def _ends(reader: Reader, path: Path) -> bool:
    try:
        read_mail(reader, path)
    except WorldError as error:
        return error.trouble.value != "crashed-reader"
    return True


def _judged(text: str) -> str:
    mail = Mail(sender=Address("", "customer@example.org"), text=text)
    return triage(mail, own_text(text), MailKnown(), EscalationRules()).decision


def _escalated(half: str) -> Callable[[], tuple[int, int]]:
    def count() -> tuple[int, int]:
        found = [_judged(text) == "escalate" for _, _, text in rows(f"escalate_{half}")]
        return sum(found), len(found)

    return count


def _troubled(half: str) -> Callable[[], tuple[int, int]]:
    def count() -> tuple[int, int]:
        found = [_judged(text) != "reply" for _, text in rows(f"ordinary_{half}")]
        return sum(found), len(found)

    return count


def _languages() -> tuple[int, int]:
    tables = [f"{kind}_{half}" for kind in ("escalate", "ordinary") for half in ("tuned", "held_out")]
    found = [language_of(text) == language for table in tables for *_, language, text in rows(table)]
    return sum(found), len(found)


_BARS: Sequence[tuple[str, Callable[[], tuple[int, int]], str]] = (
    ("own words of real replies, exact (reply-discourse)", _exact, ">= 90 %"),
    ("own words of clients in four languages, exact", _clients, ">= 90 %"),
    ("first sentence kept (reply-crisp)", _kept, ">= 95 %"),
    ("mails and broken files that end in an outcome", _parsed, "all"),
    ("language of short mails", _languages, ">= 98 %"),
    ("must be seen by the owner, tuned half", _escalated("tuned"), ">= 98 %"),
    ("must be seen by the owner, held-out half", _escalated("held_out"), ">= 98 %"),
    ("ordinary mails that trouble the owner, tuned half", _troubled("tuned"), "<= 10 %"),
    ("ordinary mails that trouble the owner, held-out half", _troubled("held_out"), "<= 10 %"),
)


def main() -> None:
    """Print the table."""
    print(f"{'measure':<54}{'found':>12}{'share':>9}{'bar':>9}{'ms each':>9}")
    for name, count, bar in _BARS:
        started = time.monotonic()
        found, of = count()
        each = (time.monotonic() - started) / max(of, 1) * 1000
        print(f"{name:<54}{f'{found}/{of}':>12}{100 * found / max(of, 1):>8.1f}%{bar:>9}{each:>9.1f}")
