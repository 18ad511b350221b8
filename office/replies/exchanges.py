"""Mails with the answers that were once sent to them: what a back-test replays.

An answer stands in a mail of the firm's own, or below the customer's next mail, which quotes it. Where a customer's
mail is lost, the answer that quotes it still holds its words.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from office.replies import pairs
from office.replies.history import bare, depth, first_mark
from office.replies.mail import Address, Mail
from office.replies.own_text import own_text
from office.replies.scams import FREE_MAIL

FEWEST_WORDS = 3  # of a mail or an answer that says anything
_NOBODY = frozenset({"", "no"})  # values of Auto-Submitted (RFC 3834, 5) behind which a person may sit


@dataclass(frozen=True, slots=True)
class Exchange:
    """A customer's mail and the words of the answer that was sent."""

    mail: Mail
    answer: str

    @property
    def key(self) -> str:
        """The same for the same mail with the same answer, whatever file they lie in."""
        words = f"{self.mail.sender.address}\n{self.mail.subject}\n{self.mail.text}\n\n{self.answer}"
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def own_addresses(mails: Iterable[Mail], known: Collection[str] = ()) -> frozenset[str]:
    """The firm's addresses: those known, else the one that most of the mails share; with it those of its own house.

    known: lower-case. Addresses of a public mail service (gmail.com) are one by one, never a house.
    """
    people = [_people(mail) for mail in mails]
    seen = Counter(address for each in people for address in each)
    own = set(known)
    if not own and seen:
        [(likeliest, count)] = seen.most_common(1)
        own = {likeliest} if count * 2 > len(people) and count > 1 else set()
    houses = {address.rpartition("@")[2] for address in own} - FREE_MAIL
    return frozenset(own | {address for address in seen if address.rpartition("@")[2] in houses})


def _people(mail: Mail) -> set[str]:
    return {one.address.casefold() for one in (mail.sender, *mail.to, *mail.cc) if "@" in one.address}


def exchanges(mails: Sequence[Mail], own: Collection[str]) -> list[Exchange]:
    """Every customer's mail that was answered, with its answer, newest first. own: the firm's addresses."""
    customers = {str(n): mail for n, mail in enumerate(mails) if not _is_own(mail, own)}
    firm = {str(n): mail for n, mail in enumerate(mails) if _is_own(mail, own) and _by_hand(mail)}
    answers = {
        pair.received: _words(firm[pair.sent])
        for pair in pairs.pairs(
            [pairs.received(mail, key) for key, mail in customers.items()],
            [pairs.sent(mail, key) for key, mail in firm.items()],
        )
    }
    for key, words in _quoted_answers(customers):
        answers.setdefault(key, words)
    found = [Exchange(customers[key], words) for key, words in answers.items()]
    found += _from_answers_alone(firm.values(), customers.values())
    telling = {one.key: one for one in found if _says(one.answer) and _says(one.mail.text)}
    return sorted(telling.values(), key=_moment, reverse=True)


def _is_own(mail: Mail, own: Collection[str]) -> bool:
    return mail.sender.address.casefold() in own


def _by_hand(mail: Mail) -> bool:
    return mail.header("auto-submitted").partition(";")[0].strip().lower() in _NOBODY


def _says(text: str) -> bool:
    return len(pairs.words_of(text)) >= FEWEST_WORDS


def _words(mail: Mail) -> str:
    return own_text(mail.text).words


def _moment(one: Exchange) -> datetime:
    return pairs.aware(one.mail.date) or datetime.min.replace(tzinfo=UTC)


# --- what is quoted ------------------------------------------------------------------------------------------------


def quoted_mail(text: str) -> tuple[str, str]:
    """(the lines that announce it, the words) of the mail that a text quotes first; ("", "") where it quotes none."""
    lines = own_text(text).quoted.split("\n")
    mark = first_mark(lines, frozenset())
    below = lines[mark.end :] if mark else lines
    if any(depth(line) for line in below):
        below = [_shallower(line) for line in below if depth(line)]
    announced = " ".join(map(bare, lines[mark.start : mark.end])) if mark else ""
    return announced, own_text("\n".join(below)).words


def _shallower(line: str) -> str:
    """A quoted line with one ">" less."""
    return line.lstrip().removeprefix(">").removeprefix(" ")


def _quoted_answers(customers: Mapping[str, Mail]) -> Iterator[tuple[str, str]]:
    """What customers quote of the firm in their next mail, with the mail that it answered."""
    by_id = {mail.message_id: key for key, mail in customers.items() if mail.message_id}
    for mail in customers.values():
        before = (by_id.get(one) for one in (mail.in_reply_to, *reversed(mail.references)) if one)
        key = next((one for one in before if one), "")
        if not key or customers[key].sender.address != mail.sender.address:
            continue
        announced, words = quoted_mail(mail.text)
        if words and not _quotes_himself(announced, words, mail.sender, customers[key]):
            yield key, words


def _quotes_himself(announced: str, words: str, sender: Address, before: Mail) -> bool:
    told = announced.casefold()
    named = any(one and one.casefold() in told for one in (sender.address, sender.name))
    return named or pairs.quotes(words, _words(before))


def _from_answers_alone(firm: Iterable[Mail], customers: Iterable[Mail]) -> list[Exchange]:
    """Answers whose mail is not here, but quoted below them."""
    known = [_words(mail) for mail in customers]
    found = []
    for mail in firm:
        _, words = quoted_mail(mail.text)
        if words and len(mail.to) == 1 and not any(pairs.quotes(words, one) for one in known):
            asked = Mail(mail.in_reply_to, sender=mail.to[0], subject=mail.plain_subject, date=mail.date, text=words)
            found.append(Exchange(asked, _words(mail)))
    return found
