"""Where the firm's own rules send a bill: to things that last, to small things, or to upkeep."""

from core.figures import find_figures
from office.books.journal import AccountType
from office.books.review import lexicon
from office.books.review.dossier import Dossier
from office.books.review.papers import Paper
from office.books.review.rules import Rule
from office.books.review.wording import words

_SPEAKS = 1.0  # one long word of a rule on the bill, or two short ones


def limit_rules(dossier: Dossier) -> list[Rule]:
    """The sentences that name an account of things that last."""
    return [rule for rule in dossier.policy.rules if set(rule.accounts) & set(dossier.roles.fixed)]


def small_accounts(dossier: Dossier) -> frozenset[str]:
    """The costs that the policy names for what is too cheap to be an asset: beside it, or in the sentence after."""
    found: set[str] = set()
    rules = dossier.policy.rules
    for rule, after in zip(rules, (*rules[1:], None), strict=False):  # no rules: nothing to look at
        if set(rule.accounts) & set(dossier.roles.fixed):
            beside = _costs(dossier, rule)
            found.update(beside or (_costs(dossier, after) if after and not _is_of_upkeep(after) else ()))
        elif lexicon.POLICY_CAPITAL.search(rule.text) and find_figures(rule.text):
            found.update(_costs(dossier, rule))
    return frozenset(found)


def _is_of_upkeep(rule: Rule) -> bool:
    """Whether a sentence is about work on what is there, which is a cost at any price."""
    return any(each.search(rule.text) for each in (lexicon.UPKEEP[0], lexicon.UPKEEP_WORK))


def _costs(dossier: Dossier, rule: Rule) -> tuple[str, ...]:
    """The accounts of a sentence that names costs alone, or beside things that last."""
    others = [each for each in rule.accounts if each not in dossier.roles.fixed]
    return tuple(others) if all(dossier.roles.type(each) is AccountType.EXPENSE for each in others) else ()


def ruled_upkeep(dossier: Dossier, paper: Paper) -> str | None:
    """The cost to which a sentence of the policy sends such work as a bill tells of; None where none speaks of it."""
    small, limits = small_accounts(dossier), limit_rules(dossier)
    said = frozenset().union(*(words(row.text) for row in paper.body)) - dossier.on_many_bills
    best = max(
        (rule for rule in dossier.policy.rules if rule not in limits and set(_costs(dossier, rule)) - small),
        key=lambda rule: _alone(dossier, rule, said), default=None,
    )  # fmt: skip
    if best is None or _alone(dossier, best, said) < _SPEAKS:
        return None
    rival = max((_alone(dossier, rule, said) for rule in limits), default=0.0)
    return _costs(dossier, best)[0] if _alone(dossier, best, said) > rival else None


def upkeep_account(dossier: Dossier, asset: str) -> str | None:
    """The cost to which the policy sends repairs of what stands on an asset's account; None where it does not say.

    Of several costs in one sentence the one behind the asset's words, or words for a thing of its kind: "machines
    6470, vehicles 6540" of an account for vans.
    """
    rules = [rule for rule in dossier.policy.rules if _is_of_upkeep(rule)]
    costs = {cost: rule for rule in rules for cost in _costs(dossier, rule)}
    if len(costs) == 1:
        return next(iter(costs))
    named = dossier.roles.name(asset)
    told = {cost: _before(rule, cost) for cost, rule in costs.items()}
    behind = [cost for cost, said in told.items() if Rule(said, ()).about(words(named)) >= _SPEAKS]
    behind = behind or [cost for cost, said in told.items() if _are_of_one_kind(named, said)]
    return behind[0] if len(behind) == 1 else None


def _are_of_one_kind(one: str, other: str) -> bool:
    """Whether both name vehicles, or furniture, or machines, or what computes."""
    return any(kind.search(one) and kind.search(other) for kind in lexicon.THINGS)


def _before(rule: Rule, account: str) -> str:
    """What a sentence says between the account that it names before this one, and this one."""
    ends = [at + len(each) for each in rule.accounts if (at := rule.text.find(each)) >= 0]
    at = rule.text.find(account)
    start = max((end for end in ends if end <= at), default=0)
    return rule.text[start : max(at, 0)]


def _alone(dossier: Dossier, rule: Rule, said: frozenset[str]) -> float:
    """How much of what is said a sentence speaks of, in words that no other sentence has."""
    others = frozenset().union(*(other.words for other in dossier.policy.rules if other is not rule))
    return rule.about(said - others)
