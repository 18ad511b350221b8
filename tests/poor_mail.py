"""Mail on a bad day: lines cut in the midst of a word, servers that lie about what they can, pymap that forgets."""

import contextlib
import re
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mail_server import PASSWORD, USER, MailServer, _free_port, _wait_for, certify

LARGEST = 1 << 16


@dataclass
class Cut:
    """Cut the line once: after the client has said `said`, and then `asked` bytes more, or heard `heard` bytes.

    happened: set when it was cut, so that a test can tell that it saw one.
    """

    said: bytes
    asked: int | None = None
    heard: int | None = None
    happened: threading.Event = field(default_factory=threading.Event)


@dataclass
class Line:
    """A line to a mail server, encrypted on the client's side, that can be cut and on which words get lost.

    hidden: capabilities and special uses that the client never hears of. validity: what UIDVALIDITY it hears instead.
    """

    port: int
    folder: Path
    behind: int
    authority: str = ""  # the certificate of the server behind, "" for one that is not encrypted
    hidden: frozenset[bytes] = frozenset()
    validity: int = 0
    cuts: list[Cut] = field(default_factory=list)

    @property
    def certificate(self) -> str:
        return str(self.folder / "cert.pem")

    def serve(self, listening: socket.socket) -> None:
        """Until the listening socket is closed."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.folder / "cert.pem", self.folder / "key.pem")
        while True:
            try:
                raw, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=self._connected, args=(raw, context), daemon=True).start()

    def _connected(self, raw: socket.socket, context: ssl.SSLContext) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as open_:
            client = open_.enter_context(context.wrap_socket(raw, server_side=True))
            server = open_.enter_context(self._behind())
            talk = _Talk(self, client, server)
            back = threading.Thread(target=talk.answers, daemon=True)
            back.start()
            talk.questions()
            back.join()

    def _behind(self) -> socket.socket:
        plain = socket.create_connection(("localhost", self.behind))
        if not self.authority:
            return plain
        return ssl.create_default_context(cafile=self.authority).wrap_socket(plain, server_hostname="localhost")


class _Talk:
    """One connection: what the client says goes there, what the server says comes back, until it is cut."""

    def __init__(self, line: Line, client: socket.socket, server: socket.socket) -> None:
        self._line, self._client, self._server = line, client, server
        self._cut: Cut | None = None
        self._left = 0

    def questions(self) -> None:
        with contextlib.suppress(OSError):
            while words := self._client.recv(LARGEST):
                if self._cut and self._cut.asked is not None:
                    self._server.sendall(words[: self._left])
                    self._left -= len(words)
                    if self._left <= 0:
                        self._sever()
                        return
                    continue
                self._arm(words)
                self._server.sendall(words)
        self._sever(told=False)

    def answers(self) -> None:
        with contextlib.suppress(OSError):
            while words := self._server.recv(LARGEST):
                spoken = self._bent(words)
                if self._cut and self._cut.heard is not None:
                    self._client.sendall(spoken[: self._left])
                    self._left -= len(spoken)
                    if self._left <= 0:
                        self._sever()
                        return
                    continue
                self._client.sendall(spoken)
        self._sever(told=False)

    def _arm(self, words: bytes) -> None:
        for cut in self._line.cuts:
            if cut.said in words and not cut.happened.is_set():
                self._cut = cut
                self._left = cut.asked if cut.asked is not None else (cut.heard or 0)

    def _sever(self, *, told: bool = True) -> None:
        if told and self._cut:
            self._cut.happened.set()
        for end in (self._client, self._server):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _bent(self, words: bytes) -> bytes:
        for each in self._line.hidden:
            words = re.sub(rb"(?<=[ (])" + re.escape(each) + rb"(?=[ )\]\r])", b"X-" + each.strip(b"\\"), words)
        if self._line.validity:
            words = re.sub(rb"UIDVALIDITY \d+", b"UIDVALIDITY %d" % self._line.validity, words)
        return words


@contextlib.contextmanager
def line_to(port: int, authority: str = "") -> Iterator[Line]:
    """A line to the server on this port of this PC."""
    with TemporaryDirectory(prefix="kontor-line-") as folder, socket.create_server(("127.0.0.1", 0)) as listening:
        certify(Path(folder))
        line = Line(listening.getsockname()[1], Path(folder), port, authority)
        threading.Thread(target=line.serve, args=(listening,), daemon=True).start()
        try:
            yield line
        finally:
            listening.shutdown(socket.SHUT_RDWR)


def by(line: Line, server: MailServer) -> MailServer:
    """The same server, reached by this line."""
    account = replace(server.account, port=line.port, authority=line.certificate)
    return replace(server, account=account)


@contextlib.contextmanager
def pymap() -> Iterator[int]:
    """pymap on a port of this PC, empty, unencrypted: its port."""
    port = _free_port()
    place = ["--no-tls", "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(
        [sys.executable, "-c", "from pymap.main import main; main()", *place, "dict", "--demo-user", USER,
         "--demo-password", PASSWORD],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        _wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.communicate(timeout=20)
