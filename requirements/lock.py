"""Makes the lock files again after pyproject.toml has changed: python requirements/lock.py (needs uv).

Exact versions with hashes, for Linux, Windows and macOS alike. Versions that are locked already stay unless a package
is named with --upgrade-package, as for `uv pip compile`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENGINE = "llama-cpp-python"  # comes as source only and is built here, so it has a lock of its own
OPTIONS = (
    "--quiet",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
)


def compile_lock(name: str, *words: str) -> None:
    """Write requirements/NAME.lock."""
    target = f"requirements/{name}.lock"
    command = ["uv", "pip", "compile", *OPTIONS, *sys.argv[1:], *words, "--output-file", target]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> None:
    """Make all four, each bound to the versions of the ones before."""
    compile_lock("app", "pyproject.toml", f"--no-emit-package={ENGINE}")
    compile_lock("build", "requirements/build.in", "--constraint=requirements/app.lock")
    constraints = ["--constraint=requirements/app.lock", "--constraint=requirements/build.lock"]
    compile_lock("test", "--group=test", *constraints)
    pin = next(line for line in (ROOT / "pyproject.toml").read_text("utf-8").splitlines() if f'"{ENGINE}==' in line)
    with tempfile.NamedTemporaryFile("w", suffix=".in") as wanted:
        wanted.write(pin.strip(' ",') + "\n")
        wanted.flush()
        compile_lock("engine", wanted.name, "--no-deps")


if __name__ == "__main__":
    main()
