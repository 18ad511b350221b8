"""A post office on this PC that must receive nothing: it listens where mail is handed in, and counts who comes."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.mail_server import _free_port

KNOWN = (25, 465, 587)  # where mail is handed in; not every PC lets a test listen there


@dataclass
class PostOffice:
    """ports: where it listens. visits: connections, letters: mails that it was given."""

    ports: list[int] = field(default_factory=list)
    visits: list[int] = field(default_factory=list)
    letters: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.letters.append(bytes(envelope.content or b""))
        return "250 taken"


class _Counter(Controller):
    """Counts each connection, also of one who says nothing."""

    def factory(self) -> Any:
        server, visits, port = SMTP(self.handler), self.handler.visits, self.port
        arrived = server.connection_made

        def connection_made(transport: asyncio.BaseTransport) -> None:
            visits.append(port)
            arrived(transport)

        server.connection_made = connection_made
        return server


@contextlib.contextmanager
def post_office() -> Iterator[PostOffice]:
    """Open on a port that is free, and on those of real post offices where this PC lets us."""
    office, counters = PostOffice(), []
    try:
        for port in (*KNOWN, _free_port()):
            counter = _Counter(office, hostname="127.0.0.1", port=port)
            with contextlib.suppress(OSError):
                counter.start()
                counters.append(counter)
                office.ports.append(port)
        office.visits.clear()  # its own knock, to see that it is open
        yield office
    finally:
        for counter in counters:
            counter.stop()
