"""A model server of the office's own network in place of the child: llama-server, vLLM or alike.

Off until the owner enters an address. Only this PC and the office's network are ever connected to.
"""

import http.client
import json
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from typing import Any
from urllib.parse import urlsplit

from core.connections import is_of_this_network
from core.errors import Cancelled, InputError, Trouble, WorldError
from core.ports import Prompt
from core.progress import CancelToken
from core.words import tr
from models import prompts
from models.dialects import ChatServer, Dialect, LlamaServer
from models.work import Work

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 300.0
LARGEST_ANSWER = 16 << 20
DEFAULT_PORT = 8080
NOT_FOUND = {404, 405, 501}
STRANGE = (KeyError, TypeError, IndexError, ValueError)  # what reading an unexpected answer raises


def server_of(address: str) -> tuple[str, int]:
    """Host and port of an address as the owner types it: "192.168.1.20:8080", "http://server". Raises InputError."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme not in {"", "http"}:
        raise InputError(tr("This is no server address: {address}. Enter it like 192.168.1.20:8080", address=address))
    return host, port or DEFAULT_PORT


class Connection:
    """Requests to one server. A connection lives for one request, so that Stop can cut it."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port

    def ask(self, path: str, body: Mapping[str, Any] | None = None, *, cancel: CancelToken | None = None) -> Any:
        """One JSON answer. Raises WorldError when the server cannot be reached or refuses, Cancelled on Stop."""
        with self._request(path, body, cancel) as response:
            raw = response.read(LARGEST_ANSWER + 1)
        return json.loads(raw)  # an answer that was too long is no JSON

    def stream(self, path: str, body: Mapping[str, Any], *, cancel: CancelToken | None = None) -> Iterator[Any]:
        """The server-sent events of one answer."""
        with self._request(path, body, cancel) as response:
            while line := response.readline(LARGEST_ANSWER):
                if not line.startswith(b"data:"):
                    continue
                event = line[5:].strip()
                if event == b"[DONE]":
                    break
                found = json.loads(event)
                if not isinstance(found, dict):
                    raise TypeError("an event that is no object")
                yield found
        if cancel:
            cancel.check()  # a connection that was cut looks like the end of the answer

    @contextmanager
    def _request(
        self, path: str, body: Mapping[str, Any] | None, cancel: CancelToken | None
    ) -> Iterator[http.client.HTTPResponse]:
        """A response that is cut off on Stop. Whatever goes wrong with the server is one kind of trouble."""
        if cancel:
            cancel.check()
        connection = http.client.HTTPConnection(self.host, self.port, timeout=ANSWER_SECONDS)
        forget: Callable[[], None] = lambda: None  # noqa: E731
        try:
            connection.sock = found = self._connect()
            forget = cancel.on_cancel(lambda: _cut(found)) if cancel else forget
            data = json.dumps(body).encode() if body is not None else None
            connection.request("POST" if data else "GET", path, data, {"Content-Type": "application/json"})
            with closing(connection.getresponse()) as response:
                if response.status != http.client.OK:
                    raise self._refused(response.status)
                yield response
        except (OSError, http.client.HTTPException) as error:
            raise self._gone(cancel) from error
        finally:
            forget()
            connection.close()

    def _connect(self) -> socket.socket:
        """Connect to the first address behind the name that lies on the office's own network."""
        found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        own = [str(each[4][0]) for each in found if is_of_this_network(str(each[4][0]))]
        if not own:
            sentence = tr("{host} is not on your own network. Kontor connects to no server outside.", host=self.host)
            raise WorldError(Trouble.SERVER_UNREACHABLE, sentence)
        made = socket.create_connection((own[0], self.port), CONNECT_SECONDS)
        made.settimeout(ANSWER_SECONDS)
        return made

    def _gone(self, cancel: CancelToken | None) -> Exception:
        if cancel and cancel.cancelled:
            return Cancelled()
        sentence = tr(
            "The model server {host}:{port} does not answer. Is it switched on?", host=self.host, port=self.port
        )
        return WorldError(Trouble.SERVER_UNREACHABLE, sentence)

    def _refused(self, status: int) -> WorldError:
        sentence = tr(
            "The model server {host}:{port} answers with error {status}.",
            host=self.host,
            port=self.port,
            status=status,
        )
        error = _NotThere if status in NOT_FOUND else WorldError
        return error(Trouble.SERVER_UNREACHABLE, sentence)

    def strange(self) -> WorldError:
        """What to tell when an answer is not of the expected form."""
        sentence = tr(
            "The model server {host}:{port} answers in a way that Kontor does not understand.",
            host=self.host,
            port=self.port,
        )
        return WorldError(Trouble.SERVER_UNREACHABLE, sentence)


class _NotThere(WorldError):  # noqa: N818
    """The server is there, the path is not: it is another kind of server."""


def _cut(connected: socket.socket) -> None:
    with suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)


class ServerModel:
    """A TextModel over a server of the office. What kind of server it is is found out at the first call."""

    def __init__(self, address: str) -> None:
        self._wire = Connection(*server_of(address))
        self._dialect: Dialect | None = None
        self.last = Work()
        self._speed = 0.0

    @property
    def name(self) -> str:
        return f"{self._wire.host}:{self._wire.port}"

    @property
    def speed(self) -> float:
        """Tokens a second of the last text written."""
        return self._speed

    def label(self, prompt: Prompt, labels: Sequence[str], *, cancel: CancelToken | None = None) -> list[float]:
        """The probability of each label as the next words, normalised over the labels (sums to 1)."""
        with self._understood():
            dialect = self._asked()
            chances = dialect.label(prompt, labels, cancel)
            self.last = dialect.work
        return chances

    def likelihood(self, prompt: Prompt, part: str, *, cancel: CancelToken | None = None) -> float | None:  # noqa: ARG002
        """None: a server tells the probabilities of what it writes, not of what it reads."""
        return None

    def write(
        self,
        prompt: Prompt,
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        on_text: Callable[[str], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> str:
        """Text until one of `stop`, the end of the turn, or `max_tokens`."""
        pieces: list[str] = []
        for piece in self._written(prompt, max_tokens, stop, cancel):
            pieces.append(piece)
            if on_text:
                on_text(piece)
        self._speed = self.last.speed or self._speed
        return "".join(pieces)

    def count(self, text: str) -> int:
        """How many tokens `text` has: exact with llama-server, an estimate from above with others."""
        with self._understood():
            return self._asked().count(text)

    def close(self) -> None:
        """Nothing is kept open between calls."""

    def _written(self, prompt: Prompt, most: int, stop: Sequence[str], cancel: CancelToken | None) -> Iterator[str]:
        """The server's pieces: a generator of its own, so that an error of whoever listens stays a bug."""
        with self._understood():
            dialect = self._asked()
            yield from dialect.write(prompt, most, stop, cancel)
            self.last = dialect.work

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """An answer of an unexpected form is the server's trouble."""
        try:
            yield
        except STRANGE as error:
            raise self._wire.strange() from error

    def _asked(self) -> Dialect:
        self._dialect = self._dialect or self._found_out()
        return self._dialect

    def _found_out(self) -> Dialect:
        """llama-server tells its model's chat template; all others are asked through chat completions."""
        try:
            told = self._wire.ask("/props")
        except (_NotThere, *STRANGE):
            told = {}
        template = told.get("chat_template") if isinstance(told, dict) else None
        form = prompts.recognise(template) if isinstance(template, str) else None
        if form:
            return LlamaServer(self._wire, prompts.FORMATS[form])
        listed = self._wire.ask("/v1/models")
        known = listed.get("data") if isinstance(listed, dict) else None
        first = known[0] if isinstance(known, list) and known and isinstance(known[0], dict) else {}
        return ChatServer(self._wire, str(first.get("id", "default")))
