"""What the owner wants of a draft beyond what the mail itself asks for."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

LONGEST_HINT = 300


@dataclass(frozen=True, slots=True)
class Wish:
    """How the next draft of a mail shall be.

    anyway: a draft also of what triage hands to him. all_intents: also of what he wants no drafts of as a rule.
    hint: what it shall speak of, too, looked for in the documents like an ask. language: ISO 639-1, "" as the mail.
    """

    anyway: bool = False
    all_intents: bool = False
    hint: str = ""
    shorter: bool = False
    warmer: bool = False
    language: str = ""

    def as_json(self) -> dict[str, Any]:
        """What differs from an ordinary draft."""
        return {key: value for key, value in asdict(self).items() if value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Wish":
        """From what `as_json` wrote; what a later Kontor wrote beside it is passed over."""
        known = {field.name for field in fields(cls)}
        return cls(**{key: value for key, value in data.items() if key in known})


ORDINARY = Wish()  # nothing out of the ordinary
