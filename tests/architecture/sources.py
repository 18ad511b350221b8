"""The project's own source files, and what stands in them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FLOORS = ("core", "kb", "models", "office", "desktop")


@cache
def tracked() -> list[Path]:
    """Every file that git knows or would take, relative to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return [Path(line) for line in listed.splitlines() if (ROOT / line).is_file()]


def modules(*folders: str) -> list[Path]:
    """Python files below these folders (default: the five floors and the set-up), relative to the project."""
    wanted = folders or (*FLOORS, "packaging", "run.py")
    return [path for path in tracked() if path.suffix == ".py" and path.parts[0] in wanted]


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of one of `modules`."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of these kinds in one module."""
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, kinds))
