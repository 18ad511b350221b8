"""Each command of the contract: one use case, its JSON, and its words for people."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import backups, bootstrap, checks, documents, model_choice, questions, sample
from office.app.intake import FileOutcome
from office.cli import bank, books, close, cockpit, draft, items, mail, remind, replies, suppliers
from office.cli.invoices import invoice
from office.cli.session import Result, Session
from office.mailbox.imap import TLS_PORT


def add(session: Session, options: Any) -> Result:
    """Files and folders in, an outcome for each file."""
    outcomes = documents.add_paths(session.office, options.paths, report=session.report, cancel=session.cancel)
    session.office.activity.finish(report=session.report, cancel=session.cancel)
    if trouble := session.office.activity.snapshot().trouble:
        print(trouble, file=sys.stderr)
    files = []
    for outcome in outcomes:
        now = session.office.intake.outcome(outcome.path)  # OCR may have added to it
        inside = documents.outcomes_inside(session.office, now)
        files += [_file_json(now, outcome.outcome), *(_file_json(each, each.outcome) for each in inside)]
    refused = [file for file in files if file["outcome"] == "refused"]
    return Result({"files": files}, _files_text(files), bool(refused))


def _file_json(outcome: FileOutcome, word: str) -> dict[str, Any]:
    return {
        "path": outcome.place,
        "outcome": word,
        "document": outcome.document or None,
        "pages": outcome.pages,
        "kind": outcome.kind,
        "reason": outcome.reason,
        "sentence": outcome.sentence,
        "findings": [],
    }


def _files_text(files: list[dict[str, Any]]) -> str:
    marks = {"added": "●", "duplicate": "=", "refused": "■"}
    lines = [
        f"{marks.get(file['outcome'], '?')} {' '.join(Path(file['path']).name.splitlines())}"
        + (f": {file['sentence']}" if file["sentence"] else "")
        for file in files
    ]
    added = sum(file["outcome"] == "added" for file in files)
    return "\n".join([*lines, tr_n("{n} document added.", "{n} documents added.", added)])


def search(session: Session, options: Any) -> Result:
    """The passages that fit best."""
    if options.limit < 1:
        raise InputError(tr("Ask for at least one passage, as in --limit 10."))
    hits = questions.search(session.office, options.query, limit=options.limit, within=options.within)
    text = "\n\n".join(f"{hit.at.name}, {tr('page')} {hit.at.page}\n{hit.text}" for hit in hits)
    return Result({"passages": [questions.hit_json(hit) for hit in hits]}, text or tr("Nothing found."))


def ask(session: Session, options: Any) -> Result:
    """An answer with its evidence, or an honest no."""
    answer = questions.ask(session.office, options.question, within=options.within, cancel=session.cancel)
    trouble = session.office.model_trouble
    lines = [*([tr("Answered without the model. {why}", why=trouble)] if trouble else []), answer.text]
    for sentence in answer.sentences:
        lines += [f"  “{quote.text}” — {quote.at.name}, {tr('page')} {quote.at.page}" for quote in sentence.evidence]
    return Result({**questions.answer_json(answer), "model_trouble": trouble}, "\n".join(lines))


def models(session: Session, options: Any) -> Result:
    """List, install, choose or measure models."""
    if options.action in {"install", "use"} and not options.name:
        raise InputError(tr("Say which model: `kontor models` lists them."))
    if options.action == "install":
        model_choice.install(session.office, options.name, report=session.report, cancel=session.cancel)
    elif options.action == "use":
        model_choice.use(session.office, options.name)
    elif options.action == "bench":
        figures = model_choice.bench(session.office)
        return Result(figures, "\n".join(f"{key}: {value}" for key, value in figures.items()))
    states = model_choice.states(session.office)
    shown = [
        {
            "name": state.name,
            "file": state.file,
            "sha256": state.sha256,
            "size": state.size,
            "licence": state.licence,
            "installed": state.installed,
            "verified": state.verified,
            "fits": state.fits,
            "why": state.why,
        }
        for state in states
    ]
    lines = [f"{'●' if each.installed else '○'} {each.name}  {each.size / 1e9:.1f} GB  {each.why}" for each in states]
    return Result({"models": shown}, "\n".join(lines))


def verify(session: Session, _options: Any) -> Result:
    """Everything that was promised, checked."""
    found = checks.verify(session.office, report=session.report, cancel=session.cancel)
    findings = found["findings"]
    text = "\n".join(
        [
            *(f"■ {finding.message}" for finding in findings),
            tr("Everything is in order.") if found["ok"] else tr("Something is not in order."),
            ", ".join(f"{key} {value}" for key, value in found["checked"].items()),
        ]
    )
    return Result({**found, "findings": [finding.as_json() for finding in findings]}, text, not found["ok"])


def backup(session: Session, options: Any) -> Result:
    """The whole office in one file, read back."""
    made = backups.back_up(session.office, options.target, report=session.report, cancel=session.cancel)
    if made.verified:
        text = tr("The backup is whole: {path}", path=made.file)
    else:
        text = tr("The backup was written, but not all in it is sound. Run `kontor verify`: {path}", path=made.file)
    found = {"file": str(made.file), "sha256": made.sha256, "verified": made.verified, "wrong": list(made.wrong)}
    return Result({**found, "documents": made.documents}, text, not made.verified)


def restore(session: Session, options: Any) -> Result:
    """The office of a backup; what stood in its place is set aside."""
    folder = session.folder or bootstrap.default_folder()
    made, aside = backups.restore(options.file, folder, report=session.report, cancel=session.cancel)
    session.office.activity.finish(report=session.report, cancel=session.cancel)  # the knowledge base is made again
    text = tr("The office is as it was on {day}.", day=made.made_at[:10])
    if aside:
        text += " " + tr("What stood there is kept in {path}.", path=aside)
    found = {"file": str(made.file), "sha256": made.sha256, "verified": made.verified, "documents": made.documents}
    return Result({**found, "aside": str(aside) if aside else None}, text)


def make_sample(session: Session, options: Any) -> Result:
    """The sample company."""
    made = sample.make(options.folder, report=session.report, cancel=session.cancel)
    return Result(made, tr("The sample company is in {name}.", name=str(options.folder)))


_BOOKS_HELP = "a file, an account, a chart, or days: 2026, 2026-Q3, 2026-09, all"
Options = list[tuple[tuple[str, ...], dict[str, Any]]]
COMMANDS: dict[str, tuple[Callable[[Session, Any], Result], str, Options]] = {
    "add": (add, "take files and folders in", [(("paths",), {"nargs": "+", "type": Path, "metavar": "PATH"})]),
    "search": (
        search,
        "find passages",
        [
            (("query",), {"metavar": "QUERY"}),
            (("--limit",), {"type": int, "default": 10}),
            (("--in",), {"dest": "within", "metavar": "NAME"}),
        ],
    ),
    "ask": (
        ask,
        "answer a question from the documents",
        [(("question",), {"metavar": "QUESTION"}), (("--in",), {"dest": "within", "metavar": "NAME"})],
    ),
    "bank": (
        bank.run,
        "take bank files in, match their lines with open items",
        [
            (("action",), {"choices": ["import", "match"]}),
            (("paths",), {"nargs": "*", "type": Path, "metavar": "FILE"}),
            (("--account",), {"default": "", "metavar": "IBAN", "help": "of files that do not name theirs"}),
            (
                ("--currency",),
                {"default": "", "metavar": "CODE", "help": "in which the firm keeps its books: EUR, VND"},
            ),
            (("--same",), {"nargs": "+", "default": [], "metavar": "LINE=LINE", "help": "two lines are one payment"}),
            (("--two",), {"nargs": "+", "default": [], "type": int, "metavar": "LINE", "help": "a line of its own"}),
            (("--ask",), {"nargs": "+", "default": [], "type": int, "metavar": "LINE", "help": "undo of both"}),
        ],
    ),
    "books": (
        books.run,
        "take journals in, write the books for other programs",
        [
            (("action",), {"choices": list(books.ACTIONS)}),
            (("path",), {"type": Path, "nargs": "?", "metavar": "FILE|ACCOUNT|CHART|DAYS", "help": _BOOKS_HELP}),
            (("--format",), {"dest": "form", "choices": list(books.FORMS), "metavar": "|".join(books.FORMS)}),
            (
                ("--from",),
                {
                    "dest": "first",
                    "default": "",
                    "metavar": "DAY",
                    "help": "of an account's postings or a DATEV batch",
                },
            ),
            (("--to",), {"dest": "last", "default": "", "metavar": "DAY"}),
            (("--datev",), {"default": "", "metavar": "ADVISER/CLIENT", "help": "the adviser's number and yours"}),
            (("--name",), {"default": "", "help": "of a new account, or the new one of an account"}),
            (("--type",), {"default": "", "help": "asset, liability, equity, income or expense"}),
            (
                ("--propose-types",),
                {"dest": "take_proposed", "action": "store_true", "help": "take the types that Kontor proposes"},
            ),
            (("--why",), {"default": "", "help": "why a month is closed softly, or opened again"}),
            (("--rate",), {"default": "", "metavar": "RATE", "help": "of a day, as in “1 EUR = 1.1642 USD”"}),
            (
                ("--bank",),
                {"nargs": "+", "default": [], "metavar": "IBAN=ACCOUNT", "help": "which account a bank's is"},
            ),
            (("--account",), {"nargs": "+", "default": [], "metavar": "PURPOSE=ACCOUNT"}),
            (
                ("--stop",),
                {"action": "store_true", "help": "keep the books no longer, and take back what was posted"},
            ),
        ],
    ),
    "close": (close.run, "review a month, decide, lock it", close.OPTIONS),
    "cockpit": (cockpit.run, "the morning's figures, each with the rows behind it", cockpit.OPTIONS),
    "items": (
        items.run,
        "take open items in",
        [(("action",), {"choices": ["import"]}), (("path",), {"type": Path, "metavar": "FILE.csv"})],
    ),
    "draft": (
        draft.run,
        "write a reply to a customer's mail",
        [(("path",), {"type": Path, "metavar": "FILE", "help": ".eml, .msg or text"})],
    ),
    "replies": (replies.run, "what past mails prove about drafts", replies.OPTIONS),
    "invoice": (
        invoice,
        "read and check invoices",
        [
            (("paths",), {"nargs": "+", "type": Path, "metavar": "FILE"}),
            (
                ("--together",),
                {"action": "store_true", "help": "the files are the pages of one invoice, in this order"},
            ),
        ],
    ),
    "suppliers": (suppliers.run, "who is known, who bills regularly, whose prices are agreed", suppliers.OPTIONS),
    "models": (
        models,
        "the local model",
        [
            (("action",), {"nargs": "?", "default": "list", "choices": ["list", "install", "use", "bench"]}),
            (("name",), {"nargs": "?", "metavar": "NAME"}),
        ],
    ),
    "verify": (verify, "check that nothing was lost or changed", []),
    "backup": (backup, "write the whole office into one file", [(("target",), {"type": Path, "metavar": "OUT"})]),
    "restore": (restore, "make the office what a backup holds", [(("file",), {"type": Path, "metavar": "FILE"})]),
    "sample": (make_sample, "write the sample company", [(("folder",), {"type": Path, "metavar": "DIR"})]),
    "remind": (remind.run, "who is late; reminders as drafts", remind.OPTIONS),
    "mailbox": (
        mail.mailbox,
        "enter a mail account whose mail is answered, take one out, or list them",
        [
            (("action",), {"nargs": "?", "default": "list", "choices": ["list", "add", "remove"]}),
            (("--host",), {"default": "", "metavar": "SERVER"}),
            (("--user",), {"default": "", "metavar": "NAME"}),
            (("--port",), {"default": TLS_PORT, "type": int}),
            (("--authority",), {"type": Path, "metavar": "FILE", "help": "the certificate of a firm's own server"}),
        ],
    ),
    "watch": (
        mail.watch,
        "work without a window until stopped",
        [(("--once",), {"action": "store_true", "help": "look once and do what waits"})],
    ),
}
