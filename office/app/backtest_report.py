"""What a back-test found: as JSON, as a table for other programs, as a sheet to be printed."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.files import save_file
from core.progress import CancelToken
from core.words import language, tr, tr_n
from office.app.bootstrap import Office
from office.app.reply_backtest import Backtest
from office.replies.asks import label_of
from office.replies.backtest import Case, Need
from office.replies.judging import Outcome
from office.replies.numbers import Share
from office.rules.report import ReportPrinter

_MARK = "\ufeff"  # spreadsheets take UTF-8 only with this


def outcome_word(outcome: str) -> str:
    """An outcome in the owner's words."""
    return {
        Outcome.READY: tr("ready to send"),
        Outcome.FILL: tr("to be filled"),
        Outcome.UNUSABLE: tr("not usable"),
        Outcome.ESCALATED: tr("rightly handed to you"),
        Outcome.CAUTIOUS: tr("handed to you without need"),
    }[Outcome(outcome)]


def reason_word(reason: str) -> str:
    """Why a draft was judged so; a code of triage stands as it is."""
    known = {
        "no-reply": tr("Kontor would have been silent"),
        "no-draft": tr("no draft"),
        "says-otherwise": tr("it says something else than you did"),
        "nothing-found": tr("nothing was found for any question"),
        "off-target": tr("it speaks of something else than your answer"),
        "says-less": tr("your answer says more"),
        "promises-more": tr("it promises what you did not"),
        "beside-the-point": tr("it says more than was asked"),
        "gap-fill": tr("no document answers a question"),
        "gap-check": tr("the evidence has to be checked"),
        "gap-decide": tr("you have to decide"),
        "gap-conflict": tr("documents contradict each other"),
        "documents-answer": tr("your documents alone say what you answered"),
    }
    return known.get(reason, reason)


def as_json(test: Backtest) -> dict[str, Any]:
    """As `kontor replies backtest` tells it."""
    replay = test.replay
    return {
        "mails": len(replay.cases),
        "waiting": replay.waiting,
        "model": test.model,
        "own_addresses": list(test.own),
        "minutes_per_reply": replay.minutes,
        "hours_saved": round(replay.hours_saved, 2),
        "total": _rates(replay.rates()),
        "intents": [
            {
                "intent": intent,
                "label": label_of(intent, language()),
                "drafting": intent not in test.off,
                "mails": next(iter(replay.rates(intent).values())).of,
                **_rates(replay.rates(intent)),
            }
            for intent in replay.intents
        ],
        "documents_wanted": [_need(one) for one in replay.needs()],
        "undated_documents": list(test.undated),
        "undated_used": test.undated_used,
        "cases": [one.as_json() for one in replay.cases],
        "refused": [{"file": name, "sentence": sentence} for name, sentence in test.refused],
    }


def _rates(rates: dict[Outcome, Share]) -> dict[str, Any]:
    return {outcome.value: _rate(rate) for outcome, rate in rates.items()}


def _rate(rate: Share) -> dict[str, Any]:
    low, high = rate.interval
    return {"count": rate.n, "share": round(rate.value or 0.0, 3), "low": round(low, 3), "high": round(high, 3)}


def _need(one: Need) -> dict[str, Any]:
    return {
        "intent": one.intent,
        "label": label_of(one.intent, language()),
        "matters": list(one.matters),
        "mails": one.mails,
        "asks": list(one.asks),
        "answers": list(one.answers),
    }


def rate_words(rate: Share) -> str:
    """As "7 of 9 (45–94 %)": what was counted, and between what the true share lies."""
    low, high = rate.interval
    return tr("{n} of {all} ({low}–{high} %)", n=rate.n, all=rate.of, low=round(100 * low), high=round(100 * high))


def save(office: Office, test: Backtest, target: Path, *, cancel: CancelToken | None = None) -> Path:
    """Write it as .csv (one mail a row) or .pdf. Raises InputError for another ending, WorldError, Cancelled."""
    match target.suffix.lower():
        case ".csv":
            content = _csv(test).encode()
        case ".pdf":
            content = _pdf(office, test, cancel)
        case _:
            raise InputError(tr("A back-test is saved as .csv or .pdf."))
    with save_file(target) as file:
        file.write(content)
    return target


def _csv(test: Backtest) -> str:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(
        ("day", "sender", "subject", "language", "intents", "outcome", "reasons", "asked", "draft", "sent")
    )
    for one in test.replay.cases:
        row = (one.day, one.sender, one.subject, one.language, " ".join(one.intents), one.outcome,
               " ".join(one.reasons), one.asked, one.draft, one.sent)  # fmt: skip
        table.writerow([_harmless(cell) for cell in row])
    return _MARK + text.getvalue()


def _harmless(cell: str) -> str:
    """Other people's words, which no spreadsheet may take for a formula."""
    return f"'{cell}" if cell[:1] in set("=+-@\t\r") else cell


def _pdf(office: Office, test: Backtest, cancel: CancelToken | None) -> bytes:
    printer = ReportPrinter()
    try:
        return printer.book(_sheet(test), office.folder / "work" / "print", cancel=cancel)
    finally:
        printer.close()


def _sheet(test: Backtest) -> dict[str, Any]:
    """For office.rules.paper: the figures, the documents that would help, every mail."""
    replay = test.replay
    total = replay.rates()
    return {
        "title": tr("Back-test of replies"),
        "foot": "Kontor",
        "facts": [
            [tr("Mails replayed"), str(len(replay.cases))],
            [tr("Hours that drafts would have saved"), f"{replay.hours_saved:.1f}"],
            [tr("Minutes that an answer takes by hand"), f"{replay.minutes:g}"],
            [tr("Model"), test.model or "–"],
            *([outcome_word(outcome), rate_words(rate)] for outcome, rate in total.items()),
        ],
        "tables": [_intents(test), _wanted(test), _mails(replay.cases)],
    }


def _intents(test: Backtest) -> dict[str, Any]:
    head = [tr("What is asked"), tr("Mails"), *(outcome_word(one) for one in Outcome)]
    rows = []
    for intent in test.replay.intents:
        rates = test.replay.rates(intent)
        of = next(iter(rates.values())).of
        rows.append([label_of(intent, language()), str(of), *(rate_words(rate) for rate in rates.values())])
    return _table(tr("By what is asked"), head, rows, widths=(34, 14, 28, 28, 28, 24, 22))


def _wanted(test: Backtest) -> dict[str, Any]:
    rows = [
        [label_of(one.intent, language()), str(one.mails), " · ".join(one.asks), " · ".join(one.answers)]
        for one in test.replay.needs()
    ]
    head = [tr("What is asked"), tr("Mails"), tr("As customers ask"), tr("What you answered")]
    return _table(tr("Documents that would help most"), head, rows, widths=(34, 14, 66, 64))


def _mails(cases: tuple[Case, ...]) -> dict[str, Any]:
    rows = list(_mail_rows(cases))
    head = [tr("Day"), tr("Sender"), tr("Subject"), tr("Outcome"), tr("Why")]
    return _table(tr("Every mail"), head, rows, widths=(20, 34, 44, 30, 50))


def _mail_rows(cases: tuple[Case, ...]) -> Iterator[list[str]]:
    for one in cases:
        yield [one.day, one.sender, one.subject, outcome_word(one.outcome), "; ".join(map(reason_word, one.reasons))]


def _table(heading: str, head: list[str], rows: list[list[str]], *, widths: tuple[int, ...]) -> dict[str, Any]:
    return {"heading": heading, "head": head, "rows": rows, "widths": list(widths), "right": []}


def undated_words(test: Backtest) -> str:
    """That documents without a day of their own were left out."""
    return tr_n(
        "{n} document bears no date and was not used: nobody can say whether it is older than the mails.",
        "{n} documents bear no date and were not used: nobody can say whether they are older than the mails.",
        len(test.undated),
    )
