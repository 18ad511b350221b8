"""Which rules an invoice must meet: by its syntax, the profile that it declares (BT-24) and its date.

Official sets are run by a program that their authors chose (Saxon, in `office.rules`). What is published only for
other programs, or for none (XRechnung's and Peppol's own rules, ZUGFeRD 1), stands in `office.invoices.national`.
"""

from dataclasses import dataclass
from enum import StrEnum

from core.patterns import regex
from core.tree import Node
from office.invoices.hits import RuleHit


class Official(StrEnum):
    """A set of rules that its authors publish in a form that a machine runs."""

    FACTUR_X_MINIMUM = "factur-x-minimum"
    FACTUR_X_BASIC_WL = "factur-x-basic-wl"
    FACTUR_X_BASIC = "factur-x-basic"
    EN16931_CII = "en16931-cii"
    FACTUR_X_EXTENDED = "factur-x-extended"
    EN16931_UBL = "en16931-ubl"
    FRANCE_CII = "extended-ctc-fr-cii"
    FRANCE_UBL = "extended-ctc-fr-ubl"

    @property
    def label(self) -> str:
        """Its name, for people."""
        return _LABELS[self]


_LABELS = {
    Official.FACTUR_X_MINIMUM: "Factur-X MINIMUM",
    Official.FACTUR_X_BASIC_WL: "Factur-X BASIC WL",
    Official.FACTUR_X_BASIC: "Factur-X BASIC",
    Official.EN16931_CII: "EN 16931 (CII)",
    Official.FACTUR_X_EXTENDED: "Factur-X EXTENDED",
    Official.EN16931_UBL: "EN 16931 (UBL)",
    Official.FRANCE_CII: "EXTENDED-CTC-FR (CII)",
    Official.FRANCE_UBL: "EXTENDED-CTC-FR (UBL)",
}


class National(StrEnum):
    """A set on top that Kontor holds by itself, under the ids of its authors (ZUGFeRD 1: under Kontor's own)."""

    XRECHNUNG = "XRechnung"
    PEPPOL = "Peppol BIS Billing 3"
    ZUGFERD_1 = "ZUGFeRD 1"


class Syntax(StrEnum):
    """The language of the XML."""

    UBL = "UBL"
    CII = "CII"
    ZUGFERD_1 = "ZUGFeRD 1"


@dataclass(frozen=True, slots=True)
class Ruleset:
    """What one invoice is checked by. name: for people. xrechnung: the version that it declares, or ()."""

    name: str
    syntax: Syntax
    official: tuple[Official, ...] = ()
    national: tuple[National, ...] = ()
    xrechnung: tuple[int, ...] = ()
    extension: bool = False

    def asks_for(self, hit: RuleHit) -> bool:
        """Whether an official rule is meant for this document.

        The rules for CII are Factur-X's: they know no identifiers but its own. XRechnung's extension sums up the
        amount due by a rule of its own.
        """
        if self.national and hit.location.endswith(_GUIDELINE):
            return False
        return not (self.extension and hit.rule == "BR-CO-16")


_ROOTS = {
    "{urn:oasis:names:specification:ubl:schema:xsd:Invoice-2}Invoice": Syntax.UBL,
    "{urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2}CreditNote": Syntax.UBL,
    "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice": Syntax.CII,
}
_PROFILE = {
    Syntax.UBL: "CustomizationID",
    Syntax.CII: "ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID",
    Syntax.ZUGFERD_1: "SpecifiedExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID",
}
# The last part of what Factur-X and ZUGFeRD 2 declare.
_FACTUR_X = {
    "minimum": Official.FACTUR_X_MINIMUM,
    "basicwl": Official.FACTUR_X_BASIC_WL,
    "basic": Official.FACTUR_X_BASIC,
    "extended": Official.FACTUR_X_EXTENDED,
}
_GUIDELINE = "/GuidelineSpecifiedDocumentContextParameter[1]/ID[1]"
_IS_FACTUR_X = regex(r"(?:factur-x|zugferd|ferd)[\w.]*:\d+p\d+:(\w+)$")
_XRECHNUNG = regex(r"xrechnung_(\d+)\.(\d+)")


def syntax_of(root: Node) -> Syntax | None:
    """The family of an XML document, or None when it is no invoice of these."""
    if root.name == "CrossIndustryDocument" or root.namespace.endswith("CBFBUY:5"):  # the draft of 2013
        return Syntax.ZUGFERD_1
    return _ROOTS.get(root.tag)


def declared_profile(root: Node) -> str:
    """BT-24, without blanks around."""
    syntax = syntax_of(root)
    return root.said(_PROFILE[syntax]).strip() if syntax else ""


def ruleset_of(root: Node) -> Ruleset | None:
    """The rules that the document itself asks for, or None when it is no invoice of a family with rules."""
    syntax = syntax_of(root)
    if syntax is None:
        return None
    if syntax is Syntax.ZUGFERD_1:
        return Ruleset(National.ZUGFERD_1.value, syntax, national=(National.ZUGFERD_1,))
    profile = declared_profile(root).lower()
    official = _official(syntax, profile)
    version = _XRECHNUNG.findall(profile)
    if version:
        numbers = tuple(int(number) for number in version[0])
        name = f"{National.XRECHNUNG} {numbers[0]}.{numbers[1]}"
        return Ruleset(name, syntax, official, (National.XRECHNUNG,), numbers, "extension:xrechnung" in profile)
    if "peppol" in profile:
        return Ruleset(National.PEPPOL.value, syntax, official, (National.PEPPOL,))
    return Ruleset(", ".join(book.label for book in official), syntax, official)


def _official(syntax: Syntax, profile: str) -> tuple[Official, ...]:
    if "extended-ctc-fr" in profile:
        return (Official.FRANCE_UBL if syntax is Syntax.UBL else Official.FRANCE_CII,)
    if syntax is Syntax.UBL:
        return (Official.EN16931_UBL,)
    if "extension:xrechnung" in profile:
        return (Official.FACTUR_X_EXTENDED,)  # it has the sub-lines that EN 16931 itself does not know
    if found := _IS_FACTUR_X.search(profile):
        return (_FACTUR_X.get(found.group(1), Official.EN16931_CII),)
    return (Official.EN16931_CII,)
