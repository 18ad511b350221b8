"""Why a line was matched, or why it is asked: in a sentence that the owner can check with his own eyes."""

from collections.abc import Iterator, Mapping

from core.words import tr
from office.books.items import OpenItem
from office.books.matching.fits import Fit
from office.books.matching.hypotheses import ENOUGH, Hypothesis, Identity
from office.books.matching.matcher import ALIKE, BATCH, OWN, RETURN, TWICE, Outcome, Verdict
from office.books.matching.numbers import STRONG
from office.books.matching.parties import Sign


def why(verdict: Verdict, items: Mapping[int, OpenItem]) -> str:
    """One sentence for a line that was decided now."""
    hypothesis = verdict.best
    special = _special(verdict, items)
    if special:
        return special
    if hypothesis is None:
        return tr("No open item explains this line.")
    told = "; ".join(_evidence(hypothesis, items))
    if verdict.outcome is Outcome.MATCHED:
        return told
    return f"{told}. {_doubt(verdict, hypothesis)}"


def _special(verdict: Verdict, items: Mapping[int, OpenItem]) -> str:
    numbers = ", ".join(items[each].number for each in verdict.rivals if each in items)
    match verdict.kind:
        case _ if verdict.kind == OWN:
            return tr("Between the firm's own accounts.")
        case _ if verdict.kind == RETURN:
            return tr("The earlier payment came back: the item is open again.")
        case _ if verdict.kind == TWICE:
            return tr("{numbers} was paid before. Is this a second payment?", numbers=numbers)
        case _ if verdict.kind == ALIKE:
            return tr("The amount is that of {numbers}, but what the line says does not name it.", numbers=numbers)
        case _ if verdict.kind == BATCH:
            return tr("Each payment of this collective booking is matched for itself.")
    return ""


def _evidence(hypothesis: Hypothesis, items: Mapping[int, OpenItem]) -> Iterator[str]:
    numbers = ", ".join(items[use.item].number for use in hypothesis.uses)
    yield from _named(hypothesis.identity, numbers)
    if known := hypothesis.identity.known:
        yield _sign(known.signs[0], items[hypothesis.uses[0].item].party)
    yield _fit(hypothesis.settlement.fit, numbers)


def _named(identity: Identity, numbers: str) -> Iterator[str]:
    if identity.mention.slip:
        yield tr("the purpose says the number {numbers} with a slip of the pen", numbers=numbers)
    elif identity.mention.points >= STRONG:
        yield tr("the purpose says {numbers}", numbers=numbers)
    elif identity.mention.points > 1:
        yield tr("the purpose says a part of the number {numbers}", numbers=numbers)


def _sign(sign: Sign, party: str) -> str:
    match sign:
        case Sign.ACCOUNT:
            return tr("the account belongs to {party}", party=party)
        case Sign.MANDATE:
            return tr("the mandate is that of {party}", party=party)
        case Sign.CUSTOMER_NUMBER:
            return tr("the purpose says the customer number of {party}", party=party)
        case Sign.NAME:
            return tr("the name is {party}", party=party)
        case Sign.PAID_BEFORE:
            return tr("this account has paid for {party} before", party=party)
        case _:
            return tr("the name is like {party}", party=party)


def _fit(fit: Fit, numbers: str) -> str:
    match fit:
        case Fit.EXACT | Fit.ROUND:
            return tr("the amount agrees")
        case Fit.REST:
            return tr("the amount is the rest of {numbers}", numbers=numbers)
        case Fit.DISCOUNT:
            return tr("the amount agrees less the early-payment discount")
        case Fit.LATE_DISCOUNT:
            return tr("the early-payment discount was kept back, but too late")
        case Fit.FEE | Fit.FEE_STATED:
            return tr("the amount agrees but for a bank's fee")
        case Fit.FOREIGN:
            return tr("the amount in the other currency agrees")
        case Fit.UNAGREED_DISCOUNT:
            return tr("a discount was kept back that the item does not offer")
        case Fit.NAMED_SUM | Fit.SUM | Fit.NAMED_AND_MORE:
            return tr("together {numbers} are the amount", numbers=numbers)
        case Fit.CENTS:
            return tr("the amount agrees to a few cents")
        case Fit.PARTIAL:
            return tr("it is a part of {numbers}", numbers=numbers)
        case Fit.CHANCE_SUM:
            return tr("{numbers} together would be the amount, but that may be chance", numbers=numbers)
        case Fit.OVER:
            return tr("it is more than {numbers}", numbers=numbers)
        case Fit.FOREIGN_UNPROVEN:
            return tr("it is in another currency, and the line does not say how much that was")


def _doubt(verdict: Verdict, hypothesis: Hypothesis) -> str:
    if len(verdict.rivals) > len(hypothesis.uses):
        return tr("Another explanation is nearly as good.")
    if hypothesis.score < ENOUGH:
        return tr("That alone does not prove it.")
    return tr("Matches of this kind are confirmed by you.")
