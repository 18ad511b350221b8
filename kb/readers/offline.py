"""The reader child talks to nobody: no library in it may open a connection, whatever it would like to download."""

import sys
from typing import Any

_FORBIDDEN = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"}


class OfflineError(OSError):
    """A library tried to go online."""


def _watch(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        raise OfflineError(event)


def stay_offline() -> None:
    """Forbid connections for the rest of this process's life."""
    sys.addaudithook(_watch)
