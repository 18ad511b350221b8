"""What the owner wants of a draft beyond what the mail itself asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """anyway: a draft also of what triage hands to him. all_intents: also of what he wants no drafts of as a rule."""

    anyway: bool = False
    all_intents: bool = False


ORDINARY = Wish()  # nothing out of the ordinary
