"""Spam and phishing by many weak signs: none alone decides, several together do. No list of bad senders."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from core.patterns import regex
from office.replies.mail import Link, Mail
from office.replies.phrases import Said, fold

PHISHING_FROM = 4
SPAM_FROM = 2

_WORDS: dict[str, Any] = tomllib.loads((resources.files("office.replies") / "scams.toml").read_text(encoding="utf-8"))
_PHISHING: dict[str, list[str]] = _WORDS["phishing"]
FREE_MAIL = frozenset(_PHISHING["free_mail"])  # where anybody may have an address
_SPOKEN = {"urgency": 1, "credentials": 2, "redirect": 2, "secrecy": 2, "transfer": 2}
_LOOKS = str.maketrans(
    {
        "0": "o",
        "1": "l",
        "3": "e",
        "5": "s",
        "4": "a",
        "8": "b",
        "і": "i",
        "а": "a",
        "е": "e",
        "о": "o",
        "р": "p",
        "с": "c",
    }
)
_HOST = regex(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,24})(?:[/:?\s]|$)", re.IGNORECASE)
_TWO_PARTS = {"co", "com", "org", "net", "gov", "edu", "ac"}  # before a country: example.co.uk


def registered(domain: str) -> str:
    """The part of a domain that somebody registered: mail.example.co.uk is example.co.uk. Without a public list."""
    parts = domain.casefold().strip(".").split(".")
    size = 3 if len(parts) > 2 and parts[-2] in _TWO_PARTS and len(parts[-1]) == 2 else 2
    return ".".join(parts[-size:])


def phishing_signs(mail: Mail, words: Said, known_domains: Iterable[str], own_names: Iterable[str]) -> dict[str, int]:
    """What speaks for phishing, each sign with its weight. words: the mail's own, with its subject."""
    signs = {name: weight for name, weight in _SPOKEN.items() if words.says(_PHISHING[name])}
    domains = {registered(domain) for domain in known_domains if domain}
    checks = {
        "look-alike": (3, _looks_like(mail.sender.domain, domains)),
        "odd-domain": (1, _is_odd(mail.sender.domain)),
        "other-reply-to": (1, _answers_elsewhere(mail)),
        "name-is-address": (2, _name_is_other_address(mail)),
        "borrowed-name": (2, _borrows_name(mail, own_names)),
        "borrowed-brand": (2, _borrows_brand(mail)),
        "other-link": (3, any(map(_lies, mail.links))),
        "odd-link": (1, any(map(_is_odd_link, mail.links))),
        "harmful-file": (3, _has_file(mail, _PHISHING["harmful"])),
        "page-file": (2, _has_file(mail, _PHISHING["page_files"])),
        "not-authentic": (1, _fails_authentication(mail)),
        "hidden-text": (1, bool(mail.hidden)),
    }
    return signs | {name: weight for name, (weight, found) in checks.items() if found}


def is_phishing(signs: dict[str, int]) -> bool:
    """Several signs, and among them one that wants something: a click, a login, money."""
    wants = {"credentials", "redirect", "transfer", "other-link", "harmful-file", "page-file", "look-alike"}
    return sum(signs.values()) >= PHISHING_FROM and len(signs) >= 2 and bool(wants & set(signs))


def spam_signs(words: Said) -> int:
    """How many phrases of strangers who sell are said. words: with the subject."""
    return words.count(_WORDS["spam"]["offers"])


def _looks_like(domain: str, known: set[str]) -> bool:
    """The domain is none that we know, and one slip of the pen away from one."""
    mine = registered(domain) if domain else ""
    if not mine or mine in known or domain in known:
        return False
    return any(_near(_stem(mine), _stem(one)) for one in known if one not in FREE_MAIL)


def _stem(domain: str) -> str:
    return domain.rpartition(".")[0] or domain


def _near(one: str, two: str) -> bool:
    if len(two) < 5:
        return False
    same = _seen(one) == _seen(two)
    return (
        (same and one != two)
        or _distance_is_one(one, two)
        or (two in one and one != two and len(one) - len(two) <= 9)
    )


def _seen(name: str) -> str:
    """As the eye takes it: rn for m, 0 for o, no hyphens."""
    plain = unicodedata.normalize("NFKD", name).translate(_LOOKS).replace("rn", "m").replace("vv", "w")
    return "".join(c for c in plain if c.isalnum())


def _distance_is_one(one: str, two: str) -> bool:
    """One letter more, less or other, or two neighbours changed round."""
    if abs(len(one) - len(two)) > 1 or one == two:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    rest, other = one[start:], two[start:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[1::-1] == other[:2] and rest[2:] == other[2:])
    )


def _is_odd(domain: str) -> bool:
    """Punycode, or digits amidst letters as in holz-n0rd."""
    return "xn--" in domain or bool(re.search(r"[a-z][01345][a-z]", domain))


def _answers_elsewhere(mail: Mail) -> bool:
    mine = registered(mail.sender.domain)
    return any(one.domain and registered(one.domain) != mine for one in mail.reply_to) or any(
        one.domain != mail.sender.domain and not one.domain.endswith("." + mail.sender.domain)
        for one in mail.reply_to
        if one.domain and one.domain in FREE_MAIL
    )


def _name_is_other_address(mail: Mail) -> bool:
    found = re.search(r"[\w.+-]+@([\w-]+\.[\w.-]+)", mail.sender.name)
    return bool(found) and registered(found.group(1)) != registered(mail.sender.domain) if found else False


def _borrows_name(mail: Mail, own_names: Iterable[str]) -> bool:
    """A stranger's address under the name of one of the firm's own people."""
    name = fold(mail.sender.name).strip()
    return bool(name) and any(fold(own).strip() == name for own in own_names)


def _borrows_brand(mail: Mail) -> bool:
    name, domain = fold(mail.sender.name), mail.sender.domain
    return any(
        re.search(rf"(?<!\w){re.escape(brand)}(?!\w)", name)
        and re.sub(r"\W", "", brand) not in re.sub(r"\W", "", _stem(registered(domain)))
        for brand in _PHISHING["brands"]
    )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""


def _lies(link: Link) -> bool:
    """The text shows one address and the link leads to another."""
    shown = _HOST.match(link.text.strip())
    target = _host(link.target)
    return bool(shown and target and registered(shown.group(1)) != registered(target))


def _is_odd_link(link: Link) -> bool:
    host = _host(link.target)
    bare_number = bool(re.fullmatch(r"[\d.]+|\[[\da-f:]+\]|[\da-f:]+", host)) if host else False
    scripted = link.target.casefold().startswith(("javascript:", "data:"))
    return (
        bare_number
        or scripted
        or "xn--" in host
        or host in _PHISHING["shorteners"]
        or "@" in link.target[8:60].split("/")[0]
    )


def _has_file(mail: Mail, endings: Iterable[str]) -> bool:
    known = tuple(f".{ending}" for ending in endings)
    return any(one.name.casefold().rstrip(" .").endswith(known) for one in mail.attachments)


def _fails_authentication(mail: Mail) -> bool:
    """What the owner's own server found (RFC 8601). Its absence says nothing."""
    return bool(re.search(r"\b(?:spf|dkim|dmarc)=(?:fail|softfail)", mail.header("authentication-results").lower()))
