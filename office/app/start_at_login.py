"""Kontor starts when the owner logs in, if he wants it: the form that each system has for that, and nothing else.

Linux: a desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart Specification).
Windows: a value below HKEY_CURRENT_USER's Run key. macOS: a launch agent (launchd.plist(5)). All are the owner's own,
need no administrator, and are taken away again without a trace.
"""

import contextlib
import importlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from core.files import save_file, trouble_of
from office.app.bootstrap import Office, default_folder

NAME = "Kontor"
AGENT = "app.kontor.window"
IN_TRAY = "--in-tray"  # the window's option: begin without showing it
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class LoginEntry(Protocol):
    """What a system looks at when its user logs in."""

    def there(self) -> bool:
        """Whether Kontor starts then."""
        ...

    def put(self, command: Sequence[str]) -> None:
        """From now on this is started. Raises WorldError."""
        ...

    def take_away(self) -> None:
        """From now on nothing is started. Raises WorldError."""
        ...


def starts(office: Office) -> bool:  # noqa: ARG001  every use case is about an office
    """Whether Kontor starts when the owner logs in."""
    return entry_here().there()


def set_starts(office: Office, *, wanted: bool) -> None:
    """Raises WorldError when the system does not let us."""
    entry = entry_here()
    if wanted:
        entry.put(command_for(office.folder))
    else:
        entry.take_away()


def command_for(folder: Path, program: Path | None = None) -> list[str]:
    """What starts the window in the tray, on this office. program: the Python that runs, or another.

    -P: nothing of the folder that the system starts us in is imported.
    """
    python = program or Path(sys.executable)
    windowed = python.with_name("pythonw.exe")  # on Windows: without a black console beside it
    found = windowed if windowed.exists() else python
    place = [] if folder == default_folder().absolute() else ["--office", str(folder)]
    return [str(found), "-P", "-m", "desktop.launch", *place, IN_TRAY]


def desktop_entry(command: Sequence[str]) -> bytes:
    """The file that a Linux desktop reads (Desktop Entry Specification 1.5)."""
    lines = ("[Desktop Entry]", "Type=Application", f"Name={NAME}", f"Exec={_exec(command)}", "Terminal=false",
             "StartupNotify=false", "X-GNOME-Autostart-enabled=true")  # fmt: skip
    return ("\n".join(lines) + "\n").encode()


def launch_agent(command: Sequence[str]) -> bytes:
    """The property list that macOS reads."""
    return plistlib.dumps(
        {"Label": AGENT, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    )


def run_value(command: Sequence[str]) -> str:
    """The command line that Windows starts."""
    return subprocess.list2cmdline(command)


def _exec(command: Sequence[str]) -> str:
    """Each word quoted; what is special inside quotes, then inside a value, is escaped; a percent sign is doubled."""
    words = []
    for word in command:
        quoted = "".join(f"\\{char}" if char in '"`$\\' else char for char in word)
        words.append(f'"{quoted}"')
    return " ".join(words).replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n")


Form = Callable[[Sequence[str]], bytes]  # how a system writes a command down


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file that says it: Linux and macOS."""

    path: Path
    form: Form

    def there(self) -> bool:
        return self.path.is_file()

    def put(self, command: Sequence[str]) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble_of(error, self.path) from error
        with save_file(self.path) as file:
            file.write(self.form(command))

    def take_away(self) -> None:
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise trouble_of(error, self.path) from error


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """A value in the registry: Windows. registry: the module winreg."""

    registry: Any

    def there(self) -> bool:
        try:
            with self._open(self.registry.KEY_READ) as key:
                self.registry.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True

    def put(self, command: Sequence[str]) -> None:
        with _told(), self._open(self.registry.KEY_SET_VALUE) as key:
            self.registry.SetValueEx(key, NAME, 0, self.registry.REG_SZ, run_value(command))

    def take_away(self) -> None:
        if self.there():
            with _told(), self._open(self.registry.KEY_SET_VALUE) as key:
                self.registry.DeleteValue(key, NAME)

    def _open(self, access: int) -> Any:
        return self.registry.CreateKeyEx(self.registry.HKEY_CURRENT_USER, RUN_KEY, 0, access)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """A refusal of the registry as the owner's trouble."""
    try:
        yield
    except OSError as error:
        raise trouble_of(error, Path(RUN_KEY)) from error


def entry_here(platform: str = sys.platform) -> LoginEntry:
    """The form of this system."""
    if platform == "win32":
        return RegistryEntry(importlib.import_module("winreg"))
    if platform == "darwin":
        return FileEntry(Path.home() / "Library" / "LaunchAgents" / f"{AGENT}.plist", launch_agent)
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return FileEntry(config / "autostart" / "kontor.desktop", desktop_entry)
