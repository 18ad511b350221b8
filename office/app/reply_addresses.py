"""Links, mail addresses, phones and accounts that a reply may name: the firm's own, as its documents agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from office.replies.claims import ClaimKind, find_addresses

Addresses = frozenset[tuple[ClaimKind, str]]
BLOCK = 4  # the last digits of a phone number are its extension: the firm's numbers share what stands before
_NEEDED = 2  # documents that must agree: one alone may have been slipped in


def firm_addresses(texts: Iterable[tuple[str, str]], own: Iterable[str] = ()) -> Addresses:
    """The addresses of the firm. texts: (document, text) that customers may see. own: mail addresses of its accounts.

    One counts where two documents name it, or where it lies in the firm's own domain or number block.
    """
    seen: defaultdict[tuple[ClaimKind, str], set[str]] = defaultdict(set)
    for document, text in texts:
        for address in find_addresses(text):
            seen[address].add(document)
    trusted = {address for address, documents in seen.items() if len(documents) >= _NEEDED}
    trusted |= {(ClaimKind.EMAIL, address.casefold()) for address in own}
    domain = _domain(seen, own)
    akin = {address for address in seen if _is_own(address, domain, trusted)}
    return frozenset(trusted | akin)


def _domain(seen: dict[tuple[ClaimKind, str], set[str]], own: Iterable[str]) -> str:
    """The domain of the firm: that of its accounts, else the one that most documents name."""
    if given := next((address.rpartition("@")[2].casefold() for address in own if "@" in address), ""):
        return given
    votes: Counter[str] = Counter()
    for (kind, value), documents in seen.items():
        if kind in {ClaimKind.EMAIL, ClaimKind.LINK}:
            votes[_host(kind, value)] += len(documents)
    best = votes.most_common(2)
    alone = len(best) == 1 or (len(best) == 2 and best[0][1] > best[1][1])
    return best[0][0] if best and alone and best[0][1] >= _NEEDED else ""


def _host(kind: ClaimKind, value: str) -> str:
    return value.rpartition("@")[2] if kind is ClaimKind.EMAIL else value.partition("/")[0].partition(":")[0]


def _is_own(address: tuple[ClaimKind, str], domain: str, trusted: set[tuple[ClaimKind, str]]) -> bool:
    kind, value = address
    if kind in {ClaimKind.EMAIL, ClaimKind.LINK}:
        host = _host(kind, value)
        return bool(domain) and (host == domain or host.endswith(f".{domain}"))
    if kind is ClaimKind.PHONE:
        block = value[:-BLOCK]
        return len(block) > len("tel:") + 4 and any(
            other is ClaimKind.PHONE and number[:-BLOCK] == block for other, number in trusted
        )
    return False
