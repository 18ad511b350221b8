"""Links, mail addresses, phones and accounts that a reply may name: the firm's own, as its documents agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from core.figures import FigureKind
from office.replies.claims import Stated, find_addresses

Addresses = frozenset[tuple[Stated, str]]
BLOCK = 4  # the last digits of a phone number are its extension: the firm's numbers share what stands before
_NEEDED = 2  # documents that must agree: one alone may have been slipped in


def firm_addresses(texts: Iterable[tuple[str, str]], own: Iterable[str] = ()) -> Addresses:
    """The addresses of the firm. texts: (document, text) that customers may see. own: mail addresses of its accounts.

    One counts where two documents name it, or where it lies in the firm's own domain or number block.
    """
    seen: defaultdict[tuple[Stated, str], set[str]] = defaultdict(set)
    for document, text in texts:
        for address in find_addresses(text):
            seen[address].add(document)
    trusted = {address for address, documents in seen.items() if len(documents) >= _NEEDED}
    trusted |= {(FigureKind.EMAIL, address.casefold()) for address in own}
    domain = _domain(seen, own)
    akin = {address for address in seen if _is_own(address, domain, trusted)}
    return frozenset(trusted | akin)


def _domain(seen: dict[tuple[Stated, str], set[str]], own: Iterable[str]) -> str:
    """The domain of the firm: that of its accounts, else the one that most documents name."""
    if given := next((address.rpartition("@")[2].casefold() for address in own if "@" in address), ""):
        return given
    votes: Counter[str] = Counter()
    for (kind, value), documents in seen.items():
        if kind in {FigureKind.EMAIL, FigureKind.LINK}:
            votes[_host(kind, value)] += len(documents)
    best = votes.most_common(2)
    alone = len(best) == 1 or (len(best) == 2 and best[0][1] > best[1][1])
    return best[0][0] if best and alone and best[0][1] >= _NEEDED else ""


def _host(kind: Stated, value: str) -> str:
    return value.rpartition("@")[2] if kind is FigureKind.EMAIL else value.partition("/")[0].partition(":")[0]


def _is_own(address: tuple[Stated, str], domain: str, trusted: set[tuple[Stated, str]]) -> bool:
    kind, value = address
    if kind in {FigureKind.EMAIL, FigureKind.LINK}:
        host = _host(kind, value)
        return bool(domain) and (host == domain or host.endswith(f".{domain}"))
    if kind is FigureKind.PHONE:
        block = value[:-BLOCK]
        return len(block) > len("tel:") + 4 and any(
            other is FigureKind.PHONE and number[:-BLOCK] == block for other, number in trusted
        )
    return False
