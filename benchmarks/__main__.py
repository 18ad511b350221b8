"""One command for every benchmark: python -m benchmarks [name …]. Without names it runs them all."""

import importlib
import pkgutil
import platform
import sys
import time

import psutil

import benchmarks


def names() -> list[str]:
    """The areas that can be measured: the modules of this package that have a main()."""
    return sorted(found.name for found in pkgutil.iter_modules(benchmarks.__path__) if not found.name.startswith("_"))


def machine() -> str:
    """What a figure depends on."""
    memory = psutil.virtual_memory().total / (1 << 30)
    return f"{psutil.cpu_count()} cores, {memory:.0f} GiB, {platform.system()}, Python {platform.python_version()}"


def main(wanted: list[str]) -> int:
    """Run the named benchmarks one after the other. The exit code: 2 for a name that is none."""
    if unknown := set(wanted) - set(names()):
        print(
            f"No benchmark is called {', '.join(sorted(unknown))}. There are: {', '.join(names())}", file=sys.stderr
        )
        return 2
    print(f"{time.strftime('%Y-%m-%d')}, {machine()}")
    for name in wanted or names():
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        importlib.import_module(f"benchmarks.{name}").main()
        print(f"({time.monotonic() - started:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
