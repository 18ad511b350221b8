"""The list of ten thousand mails, and the count that Home shows of it: ``python -m benchmarks mailroom``.

Each mail carries a draft of the size that real ones have (some 20 KB with its evidence). Beside the list that Kontor
shows stands what it was before: every mail read with all that was drafted.
"""

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from office.app import replies
from office.app.bootstrap import Office, open_office
from office.store.mails import StoredMail, _mail

MAILS = 10_000
ROUNDS = 5
OUTCOME = {
    "from": "anna@krause.example",
    "from_name": "Anna Krause",
    "mail_subject": "Lieferung nach Köln",
    "language": "de",
    "decision": "draft",
    "reasons": ["order-status"],
    "reply": "Die Lieferung kostet 4,90 €. " * 40,
    "evidence": [{"document": "f" * 64, "name": "Lieferbedingungen.pdf", "quote": "x" * 400}] * 40,
}


def fill(office: Office) -> None:
    """Mails as a year brings them: most dealt with, one in ten for the owner."""
    told = json.dumps(OUTCOME)
    rows = (
        ("a@b", f"{n:064x}", f"2026-{n:06}", "drafted" if n % 10 else "handed-over", told, "the draft", f"id{n}")
        for n in range(MAILS)
    )
    with office.records.database.write() as connection:
        connection.executemany(
            "INSERT INTO mails (account, document, arrived_at, state, outcome, draft, draft_id, decision, sender, "
            "subject, language) VALUES (?, ?, ?, ?, ?, ?, ?, 'draft', 'Anna Krause', 'Lieferung nach Köln', 'de')",
            rows,
        )


def whole_mails(office: Office) -> list[StoredMail]:
    """What the list took before it had rows of its own."""
    return [_mail(row) for row in office.records.database.rows("SELECT * FROM mails")]


def milliseconds(work: Callable[[], object]) -> float:
    """The best of a few rounds."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return 1000 * min(taken)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            fill(office)
            print(f"{MAILS} mails, {ROUNDS} rounds, the best of each")
            for name, work in (
                ("the list", lambda: replies.list_replies(office)),
                ("the count on Home", lambda: replies.count_needing(office)),
                ("as it was: every mail with its draft", lambda: whole_mails(office)),
            ):
                print(f"  {name:40} {milliseconds(work):8.1f} ms")
        finally:
            office.close()


if __name__ == "__main__":
    main()
