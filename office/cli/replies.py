"""``kontor replies``: what past mails prove about drafts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.files import open_regular, trouble_of
from core.words import tr, tr_n
from office.app import backtest_report, replies, reply_backtest, reply_history, reply_policy, shop_mails
from office.app.reply_backtest import Backtest
from office.cli import reply_numbers
from office.cli.session import Options, Result, Session, place


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
            with open_regular(path) as file:
                source = file.read().decode("utf-8")
        except OSError as error:
            raise trouble_of(error, path) from error
        except UnicodeDecodeError as error:
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


def take(session: Session, options: Any) -> Result:
    """Mails in files and tables of messages wait for drafts; --agree: a new table's columns are as they seem."""
    office = session.office
    if not options.paths:
        raise InputError(tr("Say where the mails are: files, folders, tables of messages."))
    tables = [path for path in options.paths if path.suffix.lower() in shop_mails.TABLES]
    mails = [path for path in options.paths if path not in tables]
    fresh = replies.take_mails(office, mails, report=session.report, cancel=session.cancel) if mails else 0
    told = [_table(session, path, agree=options.agree) for path in tables]
    lines = [tr_n("{n} mail waits for its draft", "{n} mails wait for their drafts", fresh)] if mails else []
    lines += [f"{one['name']}: {sentence}" for one in told for sentence in one["sentences"]]
    refused = any(one["unread"] or not one["confirmed"] for one in told)
    return Result({"mails": fresh, "tables": told}, "\n".join(lines), refused)


def _table(session: Session, path: Path, *, agree: bool) -> dict[str, Any]:
    """What a table holds, and what became of it: nothing while its columns are not confirmed."""
    office = session.office
    shown = shop_mails.look(office, path, cancel=session.cancel)
    if agree and not shown.confirmed:
        shown = shop_mails.confirm(office, shown, shown.columns)
    columns = {role.value: shown.table.titles[place] for role, place in shown.columns.items()}
    told = {"name": path.name, "columns": columns, "confirmed": shown.confirmed, "fresh": 0, "unread": []}
    if not shown.confirmed:
        words = ", ".join(f"{role}: {title}" for role, title in columns.items())
        return {**told, "sentences": [tr("Is this right: {columns}? Then say it again with --agree.", columns=words)]}
    done = shop_mails.bring(office, shown, report=session.report, cancel=session.cancel)
    unread = [{"row": one.row, "what": one.what, "words": one.words} for one in done.taken.unread]
    return {**told, "fresh": done.fresh, "known": done.known, "unread": unread, "sentences": done.sentences()}


ACTIONS: dict[str, Callable[[Session, Any], Result]] = {
    "take": take,
    "backtest": backtest,
    "rules": rules,
    **reply_numbers.ACTIONS,
}

OPTIONS: Options = [
    (("action",), {"choices": list(ACTIONS)}),
    (
        ("paths",),
        {
            "nargs": "*",
            "default": [],
            "type": place,
            "metavar": "PATH",
            "help": "mails and their answers: folders, .eml, .mbox (backtest); your rules, TOML (rules)",
        },
    ),
    (
        ("--limit",),
        {"type": int, "default": reply_backtest.USUAL_LIMIT, "help": "how many answered mails, newest first"},
    ),
    (("--agree",), {"action": "store_true", "help": "the columns of a new table are what they seem to be (take)"}),
    (("--mailbox",), {"action": "store_true", "help": "the Sent folders of the accounts that were entered"}),
    (("--own",), {"action": "append", "default": [], "metavar": "ADDRESS", "help": "an address of the firm"}),
    (("--undated",), {"action": "store_true", "help": "documents without a date are old"}),
    (("--minutes",), {"type": float, "help": "that an answer takes by hand"}),
    (("--on",), {"action": "append", "default": [], "metavar": "INTENT", "help": "draft mails that ask this"}),
    (("--off",), {"action": "append", "default": [], "metavar": "INTENT", "help": "do not draft them"}),
    (("--out",), {"type": place, "metavar": "FILE", "help": "write the report as .csv or .pdf"}),
    *reply_numbers.OPTIONS,
]
