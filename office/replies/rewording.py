"""A draft in other words: what a rewording must keep, and templates read back into another language."""

import re
from collections import Counter

from office.replies.asks import INTENTS, label_of
from office.replies.claims import find_claims
from office.replies.draft import frame
from office.replies.glossary import matters_of

_PLAIN = ("greeting", "thanks", "thanks_near", "thanks_warm", "thanks_warm_near", "closing", "closing_warm")
_LABELLED = ("topic", "fill", "check", "choose", "decide", "conflict")


def same_claims(one: str, other: str, language: str = "") -> bool:
    """Whether two texts claim the very same: each figure, address, policy and commitment as often, and no other.

    They must speak of the same matters of trade, too: "within 30 days" is not "within 30 days of delivery".
    """
    return _claimed(one, language) == _claimed(other, language) and matters_of(one) == matters_of(other)


def _claimed(text: str, language: str) -> Counter[tuple[str, str]]:
    return Counter((claim.kind.value, claim.value) for claim in find_claims(text, language or None))


def read_template(line: str, language: str, into: str) -> str | None:
    """A line of the frame as the other language's frame says it; None for a line that is none of it."""
    ours, theirs = frame(language), frame(into)
    for key in _PLAIN:
        if line == ours.get(key):
            return str(theirs.get(key) or theirs[key.removesuffix("_near")])
    greetings = ((ours["greeting_named"], "name"), (ours.get("greeting_near", ""), "given"))
    for template, gap in greetings:
        if template and (named := _filled(template, gap, line)):
            return str(theirs["greeting_named"].format(name=named))
    if named := _filled(ours["prepared"], "name", line):
        return str(theirs["prepared"].format(name=named))
    for key in _LABELLED:
        for intent in INTENTS:
            if line.casefold() == ours[key].format(label=label_of(intent, language)).casefold():
                return str(theirs[key].format(label=label_of(intent, into)))
    return None


def quoted_in(line: str, language: str) -> str:
    """The sentence that a line quotes from a document in another language; "" where it quotes none."""
    template = frame(language)["elsewhere"]
    pattern = re.escape(template).replace(r"\{language\}", ".{1,20}").replace(r"\{text\}", "(.+)")
    found = re.fullmatch(pattern, line, re.DOTALL)
    return found[1] if found else ""


def _filled(template: str, name: str, line: str) -> str:
    """What stands in the template's gap; "" where the line is not made from it."""
    before, _, after = template.partition("{" + name + "}")
    fits = line.startswith(before) and line.endswith(after) and len(line) > len(before) + len(after)
    return line[len(before) : len(line) - len(after)] if fits else ""
