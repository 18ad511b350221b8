"""The window: seconds from start to interactive, and how long its event loop is deaf while 200 files are read.

Bars: interactive in at most 1.5 s; gaps p99 at most 50 ms, longest at most 150 ms.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

STARTS = 5
START = """
import sys, time
began = time.monotonic()
from pathlib import Path
from desktop import window
app = window.application()
opening = window.Opening(app, Path(sys.argv[1]), with_model=True)
while opening.window is None or not opening.window.isVisible():
    app.processEvents()
    time.sleep(0.002)
app.processEvents()
print(time.monotonic() - began)
opening.window.close()
opening.close()
"""


def main() -> None:
    """Measure and print one line for each bar."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        starts = [_start(Path(folder) / "office") for _ in range(STARTS)]
        print(f"interactive: median {statistics.median(starts):.2f} s of {STARTS} starts, bar 1.5 s", flush=True)
        print(f"reading 200 files (bars 50 and 150 ms): {_gaps(Path(folder))}")


def _start(office: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", START, str(office)], capture_output=True, text=True, check=True, timeout=120
    )
    return float(done.stdout.split()[-1])


def _gaps(folder: Path) -> str:
    from desktop import window
    from desktop.bridge import Bridge
    from desktop.frame import Window
    from desktop.pages import Drawer
    from office.app import documents
    from office.app.bootstrap import open_office
    from tests.qt.test_loop_gap import read_all, two_hundred

    app = window.application()
    office, bridge, drawer = open_office(folder / "gaps", with_model=False), Bridge(print), Drawer()
    shown = Window(office, bridge, drawer)
    shown.show()
    for name in ("settings", "home", "documents"):
        shown.show_screen(name)
        app.processEvents()
    office.activity.start(lambda: documents.scan_folders(office))
    meter = read_all(shown, app, two_hundred(folder / "files", 0))
    shown.close()
    bridge.close()
    drawer.close()
    office.close()
    return str(meter)
