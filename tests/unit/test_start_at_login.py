"""Starting at login: the forms of the three systems, written and taken away again."""

import contextlib
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from desktop.launch import WINDOW_OPTIONS, _is_window
from office.app import start_at_login
from office.app.start_at_login import (
    IN_TRAY,
    NAME,
    RUN_KEY,
    FileEntry,
    RegistryEntry,
    command_for,
    desktop_entry,
    entry_here,
    launch_agent,
    run_value,
)

ODD = ["/home/Anna Krause/kontor 50%/python", "-m", "desktop.launch", "--office", 'a "b" $c `d` \\e', IN_TRAY]


def words_of(line):
    """The command behind an Exec key, read as the specification says and not as it was written."""
    value = line.replace("\\\\", "\\").replace("%%", "%")
    return [re.sub(r"\\(.)", r"\1", word) for word in re.findall(r'"((?:[^"\\]|\\.)*)"', value)]


def test_linux_reads_the_command_back_whatever_is_in_it():
    lines = dict(line.split("=", 1) for line in desktop_entry(ODD).decode().splitlines()[1:])
    assert desktop_entry(ODD).startswith(b"[Desktop Entry]\n")
    assert (lines["Type"], lines["Name"], lines["Terminal"]) == ("Application", "Kontor", "false")
    assert words_of(lines["Exec"]) == ODD


def test_macos_reads_the_command_back():
    told = plistlib.loads(launch_agent(ODD))
    assert told["ProgramArguments"] == ODD
    assert told["RunAtLoad"] is True
    assert told["Label"] == "app.kontor.window"


def test_windows_gets_one_line_with_its_own_quotes():
    line = run_value(["C:\\Program Files\\Kontor\\pythonw.exe", "-P", "--office", "D:\\Büro Müller", IN_TRAY])
    assert line == '"C:\\Program Files\\Kontor\\pythonw.exe" -P --office "D:\\Büro Müller" --in-tray'


@pytest.mark.parametrize("form", [desktop_entry, launch_agent])
def test_a_file_is_written_and_taken_away(tmp_path, form):
    entry = FileEntry(tmp_path / "autostart" / "kontor", form)
    assert not entry.there()
    entry.put(ODD)
    assert entry.there()
    assert entry.path.read_bytes() == form(ODD)
    entry.take_away()
    entry.take_away()
    assert not entry.there()


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "autostart").write_text("a file where a folder should be")
    with pytest.raises(WorldError):
        FileEntry(tmp_path / "autostart" / "kontor", desktop_entry).put(ODD)


class Registry:
    """As much of winreg as is needed. refuses: as a PC that its administrator has locked."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ = "user", 1, 2, 1

    def __init__(self, *, refuses=False):
        self.keys, self.refuses = {}, refuses

    @contextlib.contextmanager
    def CreateKeyEx(self, root, path, _reserved, access):
        if self.refuses and access == self.KEY_SET_VALUE:
            raise PermissionError(13, "denied")
        yield self.keys.setdefault((root, path), {})

    def QueryValueEx(self, key, name):
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        return key[name], self.REG_SZ

    def SetValueEx(self, key, name, _reserved, kind, value):
        assert kind == self.REG_SZ
        key[name] = value

    def DeleteValue(self, key, name):
        del key[name]


def test_the_registry_holds_one_value_of_the_owners_own():
    registry = Registry()
    entry = RegistryEntry(registry)
    assert not entry.there()
    entry.put(ODD)
    assert entry.there()
    assert registry.keys == {("user", RUN_KEY): {NAME: run_value(ODD)}}
    entry.take_away()
    entry.take_away()
    assert registry.keys == {("user", RUN_KEY): {}}


def test_a_registry_that_refuses_is_told():
    with pytest.raises(WorldError) as caught:
        RegistryEntry(Registry(refuses=True)).put(ODD)
    assert caught.value.trouble is Trouble.NO_PERMISSION


def test_each_system_has_its_form(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "winreg", Registry())
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert isinstance(entry_here("win32"), RegistryEntry)
    assert entry_here("linux") == FileEntry(tmp_path / "autostart" / "kontor.desktop", desktop_entry)
    mac = entry_here("darwin")
    assert isinstance(mac, FileEntry)
    assert mac.path == tmp_path / "Library" / "LaunchAgents" / "app.kontor.window.plist"


def test_the_command_starts_the_window_in_the_tray(tmp_path, monkeypatch):
    command = command_for(tmp_path / "office")
    assert IN_TRAY in WINDOW_OPTIONS
    assert _is_window(command[command.index("desktop.launch") + 1 :])
    monkeypatch.setattr(start_at_login, "default_folder", lambda: tmp_path / "office")
    assert "--office" not in command_for(tmp_path / "office")
    command[-1] = "--help"  # the same start, of something that ends by itself
    told = subprocess.run([*command[:1], *command[2:]], capture_output=True, text=True, check=False, cwd=_ROOT)
    assert told.returncode == 0, told.stderr


def test_on_windows_no_console_stands_beside_it(tmp_path):
    for name in ("python.exe", "pythonw.exe"):
        (tmp_path / name).touch()
    assert command_for(tmp_path, tmp_path / "python.exe")[0] == str(tmp_path / "pythonw.exe")


_ROOT = Path(__file__).resolve().parents[2]
