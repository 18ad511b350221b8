"""``kontor replies``: what past mails prove about drafts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import backtest_report, reply_backtest, reply_history, reply_policy
from office.app.reply_backtest import Backtest
from office.cli import reply_numbers
from office.cli.session import Result, Session


def run(session: Session, options: Any) -> Result:
    """One of ACTIONS."""
    return ACTIONS[options.action](session, options)


def backtest(session: Session, options: Any) -> Result:
    """Replay answered mails: --out writes the report, --on and --off switch drafting per intent."""
    office = session.office
    for intents, on in ((options.on, True), (options.off, False)):
        for intent in intents:
            reply_backtest.switch_drafting(office, intent, on=on)
    if options.minutes is not None:
        reply_backtest.set_minutes(office, options.minutes)
    test = _replayed(session, options) if options.paths or options.mailbox else reply_backtest.last(office)
    if test is None:
        raise InputError(tr("Say where your mails with their answers are: a folder, .eml or .mbox files."))
    if options.out:
        backtest_report.save(office, test, options.out, cancel=session.cancel)
    return Result(backtest_report.as_json(test), _text(test), bool(test.refused))


def _replayed(session: Session, options: Any) -> Backtest:
    office = session.office
    how: dict[str, Any] = {"report": session.report, "cancel": session.cancel}
    if options.paths:
        history = reply_history.read_history(office, options.paths, **how)
    else:
        history = reply_history.read_mailboxes(office, options.limit, **how)
    return reply_backtest.replay(
        office, history, limit=options.limit, own=options.own, undated=options.undated, **how
    )


def _text(test: Backtest) -> str:
    replay = test.replay
    lines = [tr_n("{n} mail was replayed.", "{n} mails were replayed.", len(replay.cases))]
    lines += [
        f"  {backtest_report.outcome_word(outcome)}: {backtest_report.rate_words(rate)}"
        for outcome, rate in replay.rates().items()
    ]
    lines.append(tr("Hours that drafts would have saved") + f": {replay.hours_saved:.1f}")
    lines += [
        tr_n("{n} mail asks what no document says: {ask}", "{n} mails ask what no document says: {ask}",
             one.mails, ask=one.asks[0])
        for one in replay.needs()[:5]
    ]  # fmt: skip
    if test.undated and not test.undated_used:
        lines.append(backtest_report.undated_words(test))
    return "\n".join(lines)


def rules(session: Session, options: Any) -> Result:
    """What holds for replies; with a file (TOML, as escalation.toml), the owner's own wording of the rules."""
    for path in options.paths:
        try:
            source = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(tr("This file cannot be read as text: {name}", name=path.name)) from error
        reply_policy.word_rules(session.office, source)
    held = reply_policy.policy(session.office)
    told = {
        "off": sorted(held.off),
        "vips": list(held.vips),
        "words": list(held.words),
        "limit": {"amount": f"{held.limit:f}", "currency": held.currency},
        "commitments": sorted(held.commitments),
        "signature": held.signature,
        "checked_by": held.checked_by,
    }
    return Result(told, "\n".join(f"{name}: {value}" for name, value in told.items()))


ACTIONS: dict[str, Callable[[Session, Any], Result]] = {
    "backtest": backtest,
    "rules": rules,
    **reply_numbers.ACTIONS,
}

OPTIONS: list[tuple[tuple[str, ...], dict[str, Any]]] = [
    (("action",), {"choices": list(ACTIONS)}),
    (
        ("paths",),
        {
            "nargs": "*",
            "type": Path,
            "metavar": "PATH",
            "help": "mails and their answers: folders, .eml, .mbox (backtest); your rules, TOML (rules)",
        },
    ),
    (
        ("--limit",),
        {"type": int, "default": reply_backtest.USUAL_LIMIT, "help": "how many answered mails, newest first"},
    ),
    (("--mailbox",), {"action": "store_true", "help": "the Sent folders of the accounts that were entered"}),
    (("--own",), {"action": "append", "default": [], "metavar": "ADDRESS", "help": "an address of the firm"}),
    (("--undated",), {"action": "store_true", "help": "documents without a date are old"}),
    (("--minutes",), {"type": float, "help": "that an answer takes by hand"}),
    (("--on",), {"action": "append", "default": [], "metavar": "INTENT", "help": "draft mails that ask this"}),
    (("--off",), {"action": "append", "default": [], "metavar": "INTENT", "help": "do not draft them"}),
    (("--out",), {"type": Path, "metavar": "FILE", "help": "write the report as .csv or .pdf"}),
    *reply_numbers.OPTIONS,
]
