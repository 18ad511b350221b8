"""The entry point ``kontor``: without arguments the window, otherwise the command line, which never loads Qt."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

IN_TRAY = "--in-tray"  # begin without showing the window, as at login
WINDOW_OPTIONS = {"--office", "--no-model", IN_TRAY}
NO_WINDOW = 2
PROBE = (
    "import sys\n"
    "from PySide6.QtGui import QGuiApplication\n"
    "from PySide6 import QtWidgets, QtPdf\n"
    "QGuiApplication(sys.argv)\n"
)
PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for; returns the exit status of the contract."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _is_screenshots(given):
        return _screenshots(given)
    if not _is_window(given):
        from office.cli import main as command_line

        return command_line(given)
    if refusal := display_missing():
        print(refusal, file=sys.stderr)  # noqa: T201
        return NO_WINDOW
    try:
        from desktop import window
    except ImportError as missing:
        print(qt_missing(str(missing)), file=sys.stderr)  # noqa: T201
        return NO_WINDOW
    if refusal := probe():
        print(refusal, file=sys.stderr)  # noqa: T201
        return NO_WINDOW
    folder, with_model = _options(given)
    return window.run(folder, with_model=with_model, in_tray=IN_TRAY in given)


def display_missing() -> str:
    """One sentence when there is no screen to draw on, else ""."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). Start Kontor in a "
        "desktop session, or use the command line: kontor --help"
    )


def qt_missing(detail: str) -> str:
    """What to install when Qt cannot be loaded."""
    last = (detail.strip().splitlines() or ["unknown"])[-1]
    return (
        f"The window's system libraries are missing ({last}).\n"
        f"On Debian and Ubuntu install them with: sudo apt install {PACKAGES}\n"
        "The command line works without them: kontor --help"
    )


def probe() -> str:
    """Qt ends the whole process when its platform plugin is missing, so a child tries first; once for each Qt.

    Returns what to install, or "" when Qt works here.
    """
    mark = _mark()
    if sys.platform != "linux" or mark.exists():
        return ""
    with contextlib.suppress(subprocess.TimeoutExpired):
        command = [sys.executable, "-P", "-c", PROBE]  # -P: nothing of the folder we were started in is imported
        tried = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        if tried.returncode:
            return qt_missing(tried.stderr)
    with contextlib.suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
    return ""


def _mark() -> Path:
    """A file that says: this Qt has opened on this platform before."""
    import platformdirs
    import PySide6

    platform = os.environ.get("QT_QPA_PLATFORM", "default").partition(":")[0]
    return Path(platformdirs.user_cache_dir("Kontor", appauthor=False)) / f"qt-{PySide6.__version__}-{platform}-works"


def _is_window(given: Sequence[str]) -> bool:
    """Nothing, or only options that the window understands. An empty folder is none: the command line says so."""
    rest = list(given)
    while rest and rest[0] in WINDOW_OPTIONS and rest[:2] != ["--office", ""]:
        del rest[: 2 if rest[0] == "--office" else 1]
    return not rest


def _options(given: Sequence[str]) -> tuple[Path | None, bool]:
    folder = Path(given[list(given).index("--office") + 1]) if "--office" in list(given)[:-1] else None
    return folder, "--no-model" not in given


def _is_screenshots(given: Sequence[str]) -> bool:
    """Whether that is the command: a folder to add may bear the name, too."""
    rest = list(given)
    while rest and rest[0].startswith("-"):
        del rest[: 2 if rest[0] == "--office" else 1]
    return rest[:1] == ["screenshots"]


def _screenshots(given: Sequence[str]) -> int:
    try:
        from desktop import screenshots
    except ImportError as missing:
        print(qt_missing(str(missing)), file=sys.stderr)  # noqa: T201
        return NO_WINDOW
    return screenshots.main(given)


if __name__ == "__main__":
    sys.exit(main())
