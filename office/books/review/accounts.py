"""Entries on the wrong account: assets as costs, costs as assets, a payee's usual account, private things."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from core.figures import FigureKind, find_figures
from core.patterns import regex
from core.words import tr
from office.books.journal import AccountType, Entry
from office.books.proposal import Proposal
from office.books.review import lexicon
from office.books.review.dossier import BILLS, Dossier, Proof
from office.books.review.papers import Paper, written_as_money
from office.books.review.rows import ONE_PIECE, Row, span_in
from office.books.review.steering import limit_rules, ruled_upkeep, small_accounts, upkeep_account
from office.books.review.things import brought
from office.books.review.wording import alike_words, held_in, words

_LETTERHEAD = 2  # rows that say who writes to whom
_STEM = 6  # letters
_CUSTOM = 6  # bills of a payee on one account: fewer are no custom where the bill speaks of another thing


def assets_expensed(dossier: Dossier) -> Iterator[Proposal]:
    """Things that last for years, dear enough for the policy, booked as a cost."""
    limit = dossier.policy.capitalise_from
    for entry, paper in _billed_now(dossier):
        costs = dossier.costs(entry)
        if limit is None or len(costs) != 1 or _is_asset_entry(dossier, entry) or not dossier.roles.fixed:
            continue
        account, amount = next(iter(costs.items()))
        thing = durable_row(paper) or _piece_row(dossier, paper, account, limit)
        price = paper.piece_price or amount
        if (
            amount > 0
            and thing
            and min(price, amount) >= limit
            and account not in dossier.roles.depreciation.values()
        ):
            target = _asset_account(dossier, paper, entry)
            reason = tr(
                "{thing} lasts for years and costs {limit} or more: an asset, not a cost.",
                thing=thing.text.strip()[:80],
                limit=f"{limit:f}",
            )
            yield from _moved(
                dossier,
                "asset-expensed",
                entry,
                move=(target, account, amount),
                evidence=[thing.at, paper.place(), entry],
                reason=reason,
            )


def expenses_capitalised(dossier: Dossier) -> Iterator[Proposal]:
    """Repairs, services and small things booked as an asset."""
    limit = dossier.policy.capitalise_from or Decimal(0)
    for entry, paper in _billed_now(dossier):
        assets = {
            account: amount
            for account, amount in dossier.legs(entry).items()
            if account in dossier.roles.fixed and amount > 0
        }
        if len(assets) != 1 or dossier.costs(entry):
            continue
        account, amount = next(iter(assets.items()))
        if brought(dossier, entry):
            continue
        rule = ruled_upkeep(dossier, paper)
        thing = upkeep_row(paper) or (_told(paper)[0] if rule and _told(paper) else _ruled_cost_row(dossier, paper))
        small = (paper.piece_price or amount) < limit and _capitalises_dearer(dossier, account, limit)
        if thing or small:
            told = rule or (upkeep_account(dossier, account) if thing else None)
            cost = told if told and thing else _cost_account(dossier, paper, entry)
            if cost:
                reason = _why_cost(thing.text.strip()[:80] if thing else "", limit)
                yield from _moved(
                    dossier,
                    "expense-capitalised",
                    entry,
                    move=(cost, account, amount),
                    evidence=[thing.at if thing else paper.place(), entry],
                    reason=reason,
                )


def _ruled_cost_row(dossier: Dossier, paper: Paper) -> Row | None:
    """The line of a bill with a word by which a sentence of the policy, that names no account, calls it a cost."""
    told = _ruled_words(dossier, paper)
    if not told or durable_row(paper):
        return None
    return next((row for row in _told(paper) if _share_one(told, words(row.text))), None)


def _ruled_words(dossier: Dossier, paper: Paper) -> frozenset[str]:
    """The words of the policy's sentences that call something a cost, where a line of the bill speaks of it."""
    costs = [rule for rule in dossier.policy.rules if not rule.accounts and lexicon.POLICY_COST.search(rule.text)]
    plain = [rule for rule in costs if not find_figures(rule.text)]  # with an amount it is about the limit
    others = frozenset().union(*(rule.words for rule in dossier.policy.rules if rule not in plain))
    fixed = frozenset().union(*(words(dossier.roles.name(account)) for account in dossier.roles.fixed))
    bought = frozenset().union(*(words(row.text) for row in _told(paper))) - dossier.on_many_bills
    own = frozenset(word for word in bought if not _share_one(frozenset({word}), others | fixed))
    return frozenset().union(*(rule.words for rule in plain if _share_one(rule.words, own)))


def _share_one(some: frozenset[str], others: frozenset[str]) -> bool:
    return any(_is_one(mine, each) for mine in some for each in others)


def _is_one(one: str, other: str) -> bool:
    """Whether two words are the same, or two long ones begin alike."""
    return one == other or (min(len(one), len(other)) >= _STEM and one[:_STEM] == other[:_STEM])


def _why_cost(thing: str, limit: Decimal) -> str:
    if thing:
        return tr("{thing} keeps up what is there: a cost, not an asset.", thing=thing)
    return tr("It costs less than {limit}: by the policy a cost, not an asset.", limit=f"{limit:f}")


def _moved(
    dossier: Dossier, kind: str, entry: Entry, *, move: tuple[str, str, Decimal], evidence: list[Proof], reason: str
) -> Iterator[Proposal]:
    """Take an amount from one account to another."""
    right, wrong, amount = move
    proposal = dossier.propose(
        kind, tr("Correction: {text}", text=entry.text), [(right, amount), (wrong, -amount)], evidence, reason
    )
    if proposal:
        yield proposal


def _billed_now(dossier: Dossier) -> Iterator[tuple[Entry, Paper]]:
    """The month's entries that book a bill, with it."""
    for entry in dossier.now:
        if entry.number not in dossier.undone:
            for paper in _bills_of(dossier, entry)[:1]:
                yield entry, paper


def _bills_of(dossier: Dossier, entry: Entry) -> list[Paper]:
    named = [paper for paper in dossier.proofs[entry.number] if paper.kind in BILLS]
    return named or dossier.bills_of(entry)


def _is_asset_entry(dossier: Dossier, entry: Entry) -> bool:
    return any(account in dossier.roles.fixed for account in dossier.legs(entry))


def durable_row(paper: Paper) -> Row | None:
    """The line of a bill that names a thing which lasts; None where a line makes it a service, a part or a rent."""
    rows = _told(paper)
    if any(_is_upkeep(row) for row in rows):
        return None
    return next((row for row in rows if lexicon.DURABLE.search(row.text)), None)


def _piece_row(dossier: Dossier, paper: Paper, account: str, limit: Decimal) -> Row | None:
    """The line of one dear piece that was booked where the firm books its small things, whatever it is called."""
    rows = _told(paper)
    if any(_is_upkeep(row) or span_in(row) for row in rows):
        return None
    small = account in small_accounts(dossier)
    dear = next((row for row in rows if any(abs(value) >= limit for value in row.amounts)), None)
    if small and dear:
        return dear
    priced = any(written_as_money(row) for row in rows[:-1])  # above it stand at most addresses
    alone = bool(rows) and not priced and _counted_once(rows[-1]) and (paper.net or 0) >= limit
    return rows[-1] if alone and (small or _held_small_things(dossier, account, limit)) else None


def _counted_once(row: Row) -> bool:
    """Whether a line counts one piece, in a unit of things, before or behind it: "1x …", "… Cái 01 …"."""
    return bool(ONE_PIECE.match(row.text) or _ONE_OF_UNIT.search(row.text))


_ONE_OF_UNIT = regex(
    r"(?:\b(?:cái|chiếc|bộ|stück|stk|pcs?|each|ea|szt|ks)\b\.?|[台辆架])\s*0?1(?![\d.,])", re.IGNORECASE
)


def _held_small_things(dossier: Dossier, account: str, limit: Decimal) -> bool:
    """Whether a cost is called after small things, and nothing on it was ever as dear as an asset."""
    before = [dossier.legs(entry)[account] for entry in dossier.on(account) if entry.date < dossier.first]
    return bool(lexicon.UPKEEP[1].search(dossier.roles.name(account))) and all(each < limit for each in before)


def _is_upkeep(row: Row) -> bool:
    said = lexicon.UPKEEP_TOOL.sub(" ", row.text)
    return bool(lexicon.NOT_DURABLE.search(said) or lexicon.UPKEEP_WORK.search(said))


def upkeep_row(paper: Paper) -> Row | None:
    """The line of a bill that names a repair, a service or a part, where none names a thing that lasts alone."""
    rows = [row for row in _told(paper) if _is_upkeep(row)]
    things = [row for row in _told(paper) if lexicon.DURABLE.search(row.text) and row not in rows]
    return rows[0] if rows and not things else None


def _told(paper: Paper) -> list[Row]:
    """The lines that say what was bought: those with an amount, else all below the first; no addresses or totals."""
    totals = set(paper.totals or ())
    rows = [
        row for row in paper.body
        if not lexicon.PARTY.match(row.text) and not _only_says_when(row)
        and not (lexicon.GROSS.search(row.text) and (not row.amounts or row.amounts[-1] in totals))
    ]  # fmt: skip
    priced = [row for row in rows if row.amounts]
    return list(priced or [row for row in rows if row not in paper.rows[:_LETTERHEAD]] or rows)


def _only_says_when(row: Row) -> bool:
    return span_in(row) is not None and not any(each.kind is FigureKind.MONEY for each in row.figures)


def _asset_account(dossier: Dossier, paper: Paper, entry: Entry) -> str:
    """The asset account whose name and earlier things are most like this one; else the most used."""
    spoken = paper.words | words(entry.text)
    fixed = dossier.roles.fixed

    def score(account: str) -> tuple[float, int]:
        past = [dossier.entry_words(each) for each in dossier.to_date if dossier.legs(each).get(account, 0) > 0]
        best = max((len(each & spoken) for each in past), default=0)
        named = dossier.roles.name(account)
        kin = sum(
            bool(pattern.search(named)) and any(pattern.search(row.text) for row in _told(paper))
            for pattern in lexicon.THINGS
        )
        unlike = any(pattern.search(named) for pattern in lexicon.THINGS[:3]) and not kin
        told = max((1 + rule.about(spoken) for rule in limits if account in rule.accounts), default=0.0)
        stem = _share_one(words(named), bought)
        return 2 * len(words(named) & spoken) + 3 * kin - unlike + best + 4 * told + stem, dossier.roles.uses[account]

    limits = limit_rules(dossier)
    bought = frozenset().union(*(words(row.text) for row in _told(paper)))
    return max(fixed, key=score)


def _capitalises_dearer(dossier: Dossier, account: str, limit: Decimal) -> bool:
    """Whether the firm keeps to the limit: what it put on this account before was dearer."""
    before = [amount for entry in dossier.past if (amount := dossier.legs(entry).get(account, Decimal(0))) > 0]
    return limit > 0 and all(amount >= limit for amount in before)


def _cost_account(dossier: Dossier, paper: Paper, entry: Entry) -> str | None:
    """Where this party's bills, or such things, are usually booked as a cost."""
    bought = frozenset().union(*(words(row.text) for row in _told(paper)))
    bought -= dossier.on_many_bills
    whole, spoken = paper.words, bought | words(entry.text) | _ruled_words(dossier, paper)
    scores: Counter[str] = Counter()
    for each in dossier.past:
        own = dossier.entry_words(each)
        for account, amount in dossier.costs(each).items():
            if amount > 0 and own and account not in dossier.roles.depreciation.values():
                scores[account] = max(scores[account], int(10 * held_in(own, whole)) + 3 * len(own & spoken))
    for held in dossier.roles.of_type(AccountType.EXPENSE):
        if dossier.roles.uses[held.number] and held.number not in dossier.roles.depreciation.values():
            kin = any(
                pattern.search(held.name)
                and any(pattern.search(row.text) or _keeps_up(pattern, row) for row in _told(paper))
                for pattern in lexicon.UPKEEP
            )
            named = sum(_share_one(frozenset({mine}), spoken) for mine in words(held.name))
            scores[held.number] += 4 * named + 12 * kin
    best = scores.most_common(1)
    return best[0][0] if best and best[0][1] >= 3 else None


def _keeps_up(pattern: re.Pattern[str], row: Row) -> bool:
    """Whether a line names work on what is there, in words that no account is called by."""
    return pattern is lexicon.UPKEEP[0] and bool(lexicon.UPKEEP_WORK.search(row.text))


def wrong_account(dossier: Dossier) -> Iterator[Proposal]:
    """A payee whose bills always went to one cost account, this time to another, for the same thing."""
    for entry in dossier.now:
        costs = dossier.costs(entry)
        if entry.number in dossier.undone or len(costs) != 1 or _is_asset_entry(dossier, entry):
            continue
        (account, amount), usual = next(iter(costs.items())), _usual_account(dossier, entry)
        if amount > 0 and usual and usual != account and not _sold_something_else(dossier, entry, account):
            reason = tr(
                "Bills of this payee have always gone to {usual}, this one to {other}.",
                usual=_named(dossier, usual), other=_named(dossier, account),
            )  # fmt: skip
            yield from _moved(
                dossier,
                "wrong-account",
                entry,
                move=(usual, account, amount),
                evidence=[*dossier.proofs[entry.number][:1], entry],
                reason=reason,
            )


def _named(dossier: Dossier, account: str) -> str:
    return f"{account} {dossier.roles.name(account)}"


def _usual_account(dossier: Dossier, entry: Entry) -> str | None:
    """The one cost account of all earlier entries of these words and this counterpart; None with fewer than three.

    A few bills are no custom where this one says what it is for, and that is nothing that the account was used for.
    """
    own = dossier.entry_words(entry)
    shape = {account for account in dossier.legs(entry) if dossier.roles.type(account) is not AccountType.EXPENSE}
    seen: Counter[str] = Counter()
    for (cost, others), times in dossier.costs_worded(own).items():
        if shape & others:
            seen[cost] += times
    if len(seen) != 1 or seen.total() < 3:
        return None
    (usual,) = seen
    return usual if seen.total() >= _CUSTOM or _speaks_of(dossier, entry, usual) else None


def _speaks_of(dossier: Dossier, entry: Entry, account: str) -> bool:
    """Whether the entry's bill, where it says what it is for, has a word of the account or of its earlier entries."""
    bought, named = _bill_words(dossier, entry), words(entry.text)
    said = bought - named
    return not said or bool(said & _words_of(dossier, account)) or bool((bought - _heads(dossier, entry)) & named)


def _heads(dossier: Dossier, entry: Entry) -> frozenset[str]:
    """Who writes to whom on its bills."""
    rows = (row for paper in _bills_of(dossier, entry) for row in paper.rows[:_LETTERHEAD])
    return frozenset().union(*(words(row.text) for row in rows))


def _bill_words(dossier: Dossier, entry: Entry) -> frozenset[str]:
    """What the lines of its bills say."""
    lines = (row for paper in _bills_of(dossier, entry) for row in _told(paper))
    return frozenset().union(*(words(row.text) for row in lines))


def _words_of(dossier: Dossier, account: str) -> frozenset[str]:
    """The name of a cost account and what its earlier entries told."""
    told = (dossier.entry_words(each) for each in dossier.past if account in dossier.costs(each))
    return words(dossier.roles.name(account)).union(*told)


def _sold_something_else(dossier: Dossier, entry: Entry, account: str) -> bool:
    """Whether paper or text speak of what that account is for, in words that the payee's earlier entries lack."""
    before: set[str] = set()
    own = dossier.entry_words(entry)
    alike_ones = [entries for said, entries in dossier.past_by_words.items() if alike_words(own, said)]
    for each in (entry for entries in alike_ones for entry in entries):
        before |= words(each.text)
        for paper in dossier.proofs[each.number]:
            before |= paper.words
    said = words(entry.text) | _bill_words(dossier, entry)
    return bool(before) and bool((said - before) & _words_of(dossier, account))


def _private_row(dossier: Dossier, paper: Paper) -> Row | None:
    """The line that says that a bill is private, or names what households buy and this firm does not trade in."""
    if lexicon.PAID_BY_OWNER.search(paper.text):
        return None
    said = next((row for row in paper.rows if lexicon.OWN_PRIVATE.search(row.text)), None)
    if said or dossier.trades_in_household:
        return said
    return next((row for row in paper.rows if lexicon.HOUSEHOLD.search(row.text)), None)


def private(dossier: Dossier) -> Iterator[Proposal]:
    """The owner's own things among the firm's costs."""
    for entry, paper in _billed_now(dossier):
        costs = dossier.costs(entry)
        row = _private_row(dossier, paper)
        usual = any(dossier.about(each, paper) and set(costs) & set(dossier.costs(each)) for each in dossier.past)
        if row and len(costs) == 1 and dossier.roles.owners and not usual:
            account, amount = next(iter(costs.items()))
            reason = tr("The document speaks of something private: {text}", text=row.text.strip()[:80])
            gross = sum(
                (value for name, value in dossier.legs(entry).items() if name in dossier.roles.tax and value > 0),
                amount,
            )
            taxes = [
                (name, -value)
                for name, value in dossier.legs(entry).items()
                if name in dossier.roles.tax and value > 0
            ]
            moves = [(dossier.roles.owners[0], gross), (account, -amount), *taxes]
            proposal = dossier.propose(
                "private-expense", tr("Correction: {text}", text=entry.text), moves, [row.at, entry], reason
            )
            if proposal:
                yield proposal
