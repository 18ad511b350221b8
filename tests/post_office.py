"""A post office on this PC that must receive nothing: it listens where mail is handed in, and counts who comes."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP, Envelope, Session

KNOWN = (25, 465, 587)  # where mail is handed in; not every PC lets a test listen there
ANY = 0


@dataclass
class PostOffice:
    """ports: where it listens. visits: connections, letters: mails that it was given."""

    ports: list[int] = field(default_factory=list)
    visits: list[int] = field(default_factory=list)
    letters: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.letters.append(bytes(envelope.content or b""))
        return "250 taken"


class _Counter(SMTP):
    """Counts each connection, also of one who says nothing."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.event_handler.visits.append(transport.get_extra_info("sockname")[1])
        super().connection_made(transport)


@contextlib.contextmanager
def post_office() -> Iterator[PostOffice]:
    """Open on a port that is free, and on those of real post offices where this PC lets us."""
    office, loop = PostOffice(), asyncio.new_event_loop()
    servers = []
    for port in (*KNOWN, ANY):
        with contextlib.suppress(OSError):
            made = loop.create_server(lambda: _Counter(office, hostname="localhost", loop=loop), "127.0.0.1", port)
            servers.append(loop.run_until_complete(made))
    office.ports = [server.sockets[0].getsockname()[1] for server in servers]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield office
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        for server in servers:
            server.close()
        loop.run_until_complete(_settled())
        loop.close()


async def _settled() -> None:
    """Whoever still speaks is cut off."""
    speaking = asyncio.all_tasks() - {asyncio.current_task()}
    for task in speaking:
        task.cancel()
    await asyncio.gather(*speaking, return_exceptions=True)
