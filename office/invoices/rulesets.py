"""Which rules an invoice must meet: by its syntax, the profile that it declares (BT-24) and its date."""

from dataclasses import dataclass
from enum import StrEnum


class Official(StrEnum):
    """A set of rules that its authors publish in a form that a machine runs."""

    FACTUR_X_MINIMUM = "factur-x-minimum"
    FACTUR_X_BASIC_WL = "factur-x-basic-wl"
    FACTUR_X_BASIC = "factur-x-basic"
    EN16931_CII = "en16931-cii"
    FACTUR_X_EXTENDED = "factur-x-extended"
    EN16931_UBL = "en16931-ubl"

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
}


@dataclass(frozen=True, slots=True)
class Ruleset:
    """What one invoice is checked by. name: for people."""

    name: str
    official: tuple[Official, ...] = ()
