#!/usr/bin/env python3
"""Kontor's one command.

    python3 run.py              sets up what is missing, then opens the window
    python3 run.py ARGS...      the same, then the command line: python3 run.py ask "What does delivery cost?"
    python3 run.py test [...]   the same with the test tools, then all tests (or pytest with these arguments)
    python3 run.py setup        only the set-up; tries again what could not be done the last time

It needs nothing but Python. This file is understood by old Pythons too, so that they get a sentence instead of a
syntax error; the work is in packaging/first_start.
"""

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
OLDEST = (3, 11)


def main():  # type: () -> int
    """Refuse an old Python with a sentence, else hand over to the set-up."""
    if sys.version_info < OLDEST:
        print("Kontor needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031
        print("Install a newer one (Debian 12 and Ubuntu 24.04: sudo apt install python3 python3-venv;")
        print("Windows and macOS: the installer from python.org), then start run.py with it.")
        return 1
    sys.path.insert(0, os.path.join(ROOT, "packaging"))  # noqa: PTH118
    from first_start.commands import run

    return run(ROOT, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
