"""The guard at the door: no connection leaves this process unless it was allowed, and each one is counted.

Python tells an audit hook of every connection before it is made, whichever library asks. The guard is installed at
the start of the app and of each child, and cannot be taken off again. Sockets between processes of this PC (AF_UNIX,
socket pairs) pass untouched. Native code that opens sockets without Python is not seen here; that none does so is
held by tests/e2e/test_offline.py, which traces the system calls of a whole run.
"""

import errno
import ipaddress
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_OWN = {"127.0.0.1", "::1"}

Allowed = Callable[[str, int | None], bool]


class Blocked(PermissionError):  # noqa: N818  an answer, like Refused
    """A connection that nobody allowed was about to be made. Libraries take it for a network that is down."""

    def __init__(self, host: str, port: int | None) -> None:
        place = host if port is None else f"{host}:{port}"
        super().__init__(errno.EACCES, f"Kontor makes no connection to {place}")


@dataclass(frozen=True, slots=True)
class Count:
    """How many connections were made and how many were blocked since the guard was installed."""

    made: int = 0
    blocked: int = 0


class _Guard:
    """The one hook of this process: what is allowed may change, the hook stays."""

    def __init__(self) -> None:
        self.count = Count()
        self.allowed: Allowed = nowhere
        self.installed = False
        self._lock = threading.Lock()

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Called by Python for every audit event; most of them have nothing to do with the network."""
        if event in _EVENTS and (target := _EVENTS[event](args)) is not None:
            self._decide(*target, counts=event == "socket.connect")

    def _decide(self, host: str, port: int | None, *, counts: bool) -> None:
        if sys.platform == "win32" and host in _OWN:
            return  # Windows has no socket pairs: Python makes them of a connection to itself
        allowed = self.allowed(host, port)
        with self._lock:
            made, blocked = self.count.made, self.count.blocked
            self.count = Count(made + (allowed and counts), blocked + (not allowed))
        if not allowed:
            raise Blocked(host, port)


def nowhere(_host: str, _port: int | None) -> bool:
    """Allow nothing: the rule of every child and of the app until the owner enters a server of his own."""
    return False


def chosen_servers(*servers: tuple[str, int]) -> Allowed:
    """Allow exactly these (host, port) pairs, wherever they are: the owner's own mail servers."""

    def allowed(host: str, port: int | None) -> bool:
        named = [server for server in servers if server[0] == host and port in {server[1], None}]
        if not _is_address(host):
            return bool(named)  # looking an allowed name up; what it turns out to be is judged at the connection
        return bool(named or [server for server in servers if server[1] == port and host in _resolved(server)])

    return allowed


def office_servers(*servers: tuple[str, int]) -> Allowed:
    """Allow exactly these (host, port) pairs, and only while they lie on this PC or the office's own network."""
    chosen = chosen_servers(*servers)
    return lambda host, port: chosen(host, port) and (not _is_address(host) or is_of_this_network(host))


def any_of(*rules: Allowed) -> Allowed:
    """Allow what one of them allows; without any, nothing."""
    return lambda host, port: any(rule(host, port) for rule in rules)


def is_of_this_network(host: str) -> bool:
    """Whether an IP address lies on this PC or on the office's own network."""
    address = ipaddress.ip_address(host.partition("%")[0])
    return address.is_loopback or address.is_private or address.is_link_local


def install(allowed: Allowed = nowhere) -> None:
    """Guard this process from now on. A second call only changes what is allowed."""
    _guard.allowed = allowed
    if not _guard.installed:
        _guard.installed = True
        sys.addaudithook(_guard.hear)


def is_installed() -> bool:
    """Whether this process is guarded."""
    return _guard.installed


def count() -> Count:
    """Connections of this process so far."""
    return _guard.count


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _resolved(server: tuple[str, int]) -> set[str]:
    """The addresses behind an allowed name, now."""
    try:
        return {str(found[4][0]) for found in socket.getaddrinfo(*server, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):  # UnicodeError: "imap..firm.de", mistyped
        return set()


def _address(args: tuple[Any, ...]) -> tuple[str, int | None] | None:
    """The target of connect, sendto and sendmsg: (socket, address, …). None for sockets inside this PC."""
    address = args[1]
    if not isinstance(address, tuple) or not address or not isinstance(address[0], str):
        return None  # AF_UNIX has a path; a connected socket's sendmsg has no address
    return address[0], address[1] if len(address) > 1 and isinstance(address[1], int) else None


def _name(args: tuple[Any, ...]) -> tuple[str, int | None] | None:
    """The target of a name look-up: (host, …). Asking for this PC's own addresses makes no connection."""
    host = args[0]
    if host is None or host == "":
        return None
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    port = args[1] if len(args) > 1 and isinstance(args[1], int) else None
    return text, port


_EVENTS: dict[str, Callable[[tuple[Any, ...]], tuple[str, int | None] | None]] = {
    "socket.connect": _address,
    "socket.sendto": _address,
    "socket.sendmsg": _address,
    "socket.getaddrinfo": _name,
    "socket.gethostbyname": _name,
    "socket.gethostbyaddr": _name,
}
_guard = _Guard()
