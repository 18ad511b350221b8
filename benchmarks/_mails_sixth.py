"""The sixth blind hand of mails: six firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened. A mail begins with
`== kind language [reason]`; kind is answer, escalate, or ordinary (it only sounds grave). Under `--` stand: `+` the
passage that answers one ask (its parts, joined by `&`, in one place; `//` parts places that answer it as truly), `?`
what no document answers, `!` what must not be said.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from benchmarks._mails_fifth import Ask, Firm, Mail
from benchmarks._mails_sixth_cooling import COOLING, COOLING_MAILS
from benchmarks._mails_sixth_driving import DRIVING, DRIVING_MAILS
from benchmarks._mails_sixth_firewood import FIREWOOD, FIREWOOD_MAILS
from benchmarks._mails_sixth_kennels import KENNELS, KENNELS_MAILS
from benchmarks._mails_sixth_optician import OPTICIAN, OPTICIAN_MAILS
from benchmarks._mails_sixth_print import PRINT, PRINT_MAILS

if TYPE_CHECKING:
    from collections.abc import Mapping


def _ask(line: str) -> Ask:
    if line[0] != "+":
        return Ask(line[2:], ())
    first, *others = (tuple(place.split(" & ")) for place in line[2:].split(" // "))
    return Ask(line[2:], first, tuple(others))


def _mail(firm: str, text: str) -> Mail:
    first, *lines = text.split("\n")
    kind, language, *reason = first.split()
    head: dict[str, str] = {}
    while lines[0].startswith(("Subject: ", "From: ")):
        name, value = lines.pop(0).split(": ", 1)
        head[name] = value
    body, _, answer = "\n".join(lines).partition("\n--\n")
    marks = answer.strip().splitlines()
    return Mail(
        firm,
        language,
        body.strip(),
        tuple(_ask(mark) for mark in marks if mark[0] in "+?"),
        must_escalate=" ".join(reason),
        looks_like="grave" if kind == "ordinary" else "",
        silent=kind == "silent",
        subject=head.get("Subject", ""),
        sender=head.get("From", ""),
        forbidden=tuple(mark[2:] for mark in marks if mark[0] == "!"),
    )


def firm_of(
    name: str,
    documents: dict[str, str],
    mails: str,
    language: str = "",
    foreign: Mapping[str, str] = MappingProxyType({}),
) -> Firm:
    """A firm by its papers and the mails as they are written."""
    return Firm(name, documents, tuple(_mail(name, text) for text in mails.split("\n== ")[1:]), language, foreign)


FIRMS = (
    firm_of("driving school, Bad Orlau", DRIVING, DRIVING_MAILS),
    firm_of("firewood, Gaißach", FIREWOOD, FIREWOOD_MAILS),
    firm_of("kennels, Harby", KENNELS, KENNELS_MAILS),
    firm_of("print shop, Zürich", PRINT, PRINT_MAILS),
    firm_of("air conditioners, Thủ Đức", COOLING, COOLING_MAILS),
    firm_of("optician, Hangzhou", OPTICIAN, OPTICIAN_MAILS),
)
