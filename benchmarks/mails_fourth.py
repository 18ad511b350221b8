"""Replies to four firms that are not the sample company: mails with answers, written before the code was seen.

Bars: issue 4's. Nothing unbacked; asks that the documents answer ≥ 80 %; must-escalate ≥ 98 %, ordinary mails
escalated ≤ 10 %; language ≥ 98 %; a changed figure is in the draft ≥ 95 %; a removed paper leaves a gap ≥ 97 %;
nothing of an attacker and no stranger's order in a draft. Without a model. KONTOR_MAILS_TELL=1 tells which fail.

The first run (2026-11-22): must-escalate 24 of 25, ordinary mails escalated 10 of 48, silent 5 of 7, left to the
owner 8 of 8, language 90 of 90, leaks 0, asks answered 32 of 98, claims 221 with none unbacked, changed figures
carried 27 of 28, removed papers seen 19 of 19.
"""

import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from benchmarks._mails_fourth import MAILS, Ask, Mail
from benchmarks._mails_fourth_firms import FIRMS
from benchmarks.replies import backing, said
from core.figures import backs, find_figures
from office.app import documents
from office.app.bootstrap import Office, open_office
from office.app.drafting import Draft, draft_file

_TELL = bool(os.environ.get("KONTOR_MAILS_TELL"))
_GAPS = {"needs-fill", "escalate"}


@dataclass
class Desk:
    """One firm's office, with its papers in a folder and its mails beside them."""

    firm: str
    office: Office
    folder: Path

    def put(self, name: str, text: str) -> None:
        """Give a paper to the office, in place of what it held under that name."""
        self.take(name)
        path = self.folder / name
        _write(path, text)
        documents.add_paths(self.office, [path])
        self.office.activity.finish()
        assert any(name in stored.names for stored in self.office.library.documents()), name

    def take(self, name: str) -> None:
        """Take a paper out of the office."""
        for stored in self.office.library.documents():
            if name in stored.names:
                self.office.library.remove(stored.document)

    def drafted(self, number: int) -> Draft:
        path = self.folder / f"mail-{number}.eml"
        path.write_bytes(MAILS[number].message(number))
        return draft_file(self.office, path)

    def mails(self) -> Iterator[tuple[int, Mail]]:
        return ((number, mail) for number, mail in enumerate(MAILS) if mail.firm == self.firm)


def _write(path: Path, text: str) -> None:
    if path.suffix != ".xlsx":
        path.write_text(text, encoding="utf-8")
        return
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in text.splitlines():
        sheet.append([_cell(cell) for cell in row.split(";")])
    book.save(path)


def _cell(text: str) -> str | float:
    if not re.fullmatch(r"\d{1,8}(,\d+)?", text):
        return text
    return float(text.replace(",", ".")) if "," in text else int(text)


# --- what is right -----------------------------------------------------------------------------------------------


def carries(draft: Draft, line: str, figure: str) -> bool:
    """Whether the draft says what the line of a document says: its figure in the reply, or its words in a quote."""
    if not draft.reply:
        return False
    quotes = _plain(" ".join(quote.text for quote in draft.reply.evidence))
    if not re.search(r"\d", figure):
        return _plain(line) in quotes
    held = find_figures(said(draft))
    written = figure in said(draft) or all(any(backs(one, f) for one in held) for f in find_figures(figure))
    return written and _plain(re.split(r"[;,|，（(\d]", line)[0]) in quotes


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _answers(draft: Draft, ask: Ask) -> bool:
    return carries(draft, ask.line, ask.figure)


def rightly(mail: Mail, draft: Draft) -> bool:
    """Whether the decision is one that an expert clerk would accept."""
    accepted = {
        "answer": {"draft", "needs-fill"},
        "escalate": {"escalate"},
        "silent": {"no-reply", "escalate"} if "password" in mail.body else {"no-reply"},  # phishing may be shown him
        "owner": _GAPS,
        "any": {"draft", "needs-fill", "escalate", "no-reply"},
    }[mail.right]
    return draft.decision in accepted


# --- the measures ------------------------------------------------------------------------------------------------


def _missed(desk: Desk, number: int, what: str) -> None:
    if _TELL:
        print(f"    {desk.firm} {number} {MAILS[number].subject}: {what}", flush=True)


def first_look(desk: Desk, drafts: dict[int, Draft], count: Counter[str]) -> None:
    """Decisions, languages, asks and what must never be said."""
    for number, mail in desk.mails():
        draft = drafts[number]
        right = rightly(mail, draft)
        count[mail.right] += right
        count[f"{mail.right} of"] += 1
        if not right:
            _missed(desk, number, f"{mail.right}, but {draft.decision} {draft.reasons}")
        count["language"] += draft.language == mail.language
        if draft.language != mail.language:
            _missed(desk, number, f"language {draft.language}, not {mail.language}")
        if leaked := [word for word in mail.never if word in f"{said(draft)}{draft.subject}{draft.to}"]:
            count["leaked"] += 1
            _missed(desk, number, f"leaked {leaked}")
        _asks(desk, number, draft, count)


def _asks(desk: Desk, number: int, draft: Draft, count: Counter[str]) -> None:
    asks = MAILS[number].asks
    for ask in asks:
        if ask.fact:
            count["asks"] += 1
            count["answered"] += _answers(draft, ask)
            if not _answers(draft, ask):
                _missed(desk, number, f"not answered ({draft.decision}): {ask.fact}")
    if any(not ask.fact for ask in asks):
        count["gaps"] += 1
        count["gaps seen"] += draft.decision in _GAPS


def _paper(firm: str, ask: Ask) -> str:
    return next(name for name, text in FIRMS[firm].items() if ask.line in text)


def changed(desk: Desk, drafts: dict[int, Draft], count: Counter[str]) -> None:
    """Every figure that was carried is changed in its paper; the paper is given anew and the mail drafted again."""
    asked = {ask.line: ask for _, mail in desk.mails() for ask in mail.asks if ask.changed}
    for name, text in FIRMS[desk.firm].items():
        desk.put(name, _with_changes(text, list(asked.values())))
    for number, mail in desk.mails():
        carried = [asked[ask.line] for ask in mail.asks if ask.changed and _answers(drafts[number], ask)]
        after = desk.drafted(number) if carried else None
        for ask in carried:
            right = after is not None and carries(after, ask.line, ask.changed)
            count["changed"] += 1
            count["changed carried"] += right
            if not right:
                _missed(desk, number, f"change not carried: {ask.fact} to {ask.changed}")
    for name, text in FIRMS[desk.firm].items():
        desk.put(name, text)


def _with_changes(text: str, asks: list[Ask]) -> str:
    places = {text.index(ask.line) + ask.fact.index("{"): ask for ask in asks if ask.line in text}
    for start in sorted(places, reverse=True):
        ask = places[start]
        text = text[:start] + ask.changed + text[start + len(ask.figure) :]
    return text


def removed(desk: Desk, drafts: dict[int, Draft], count: Counter[str]) -> None:
    """One paper after the other is taken out; who asks what only it answers must find a gap."""
    for name, text in FIRMS[desk.firm].items():
        desk.take(name)
        for number, mail in desk.mails():
            asks = [ask for ask in mail.asks if ask.fact and _paper(desk.firm, ask) == name]
            if not any(_answers(drafts[number], ask) for ask in asks):
                continue
            after = desk.drafted(number)
            count["removed"] += 1
            count["removed seen"] += after.decision in _GAPS
            if after.decision not in _GAPS:
                _missed(desk, number, f"{name} was removed, and yet: {said(after)[:200]!r}")
        desk.put(name, text)


def main() -> None:
    count: Counter[str] = Counter()
    every: list[Draft] = []
    with tempfile.TemporaryDirectory() as folder:
        for firm, papers in FIRMS.items():
            place = Path(folder) / firm
            place.mkdir()
            office = open_office(Path(folder) / f"{firm}-office", with_model=False)
            try:
                desk = Desk(firm, office, place)
                for name, text in papers.items():
                    desk.put(name, text)
                drafts = {number: desk.drafted(number) for number, _ in desk.mails()}
                every += drafts.values()
                measures: list[Callable[[Desk, dict[int, Draft], Counter[str]], None]] = [
                    first_look,
                    changed,
                    removed,
                ]
                for measure in measures:
                    measure(desk, drafts, count)
            finally:
                office.close()
    _tell(count, every)


def _tell(count: Counter[str], drafts: list[Draft]) -> None:
    def share(part: str, whole: str) -> str:
        return f"{count[part]} of {count[whole]}"

    print(f"mails {len(MAILS)}: escalated as they must be {share('escalate', 'escalate of')}", flush=True)
    print(f"  ordinary mails neither escalated nor left {share('answer', 'answer of')}")
    print(
        f"  no reply where none is due {share('silent', 'silent of')}, left to the owner {share('owner', 'owner of')}"
    )
    print(f"  language {count['language']} of {len(MAILS)}, mails that leak {count['leaked']}")
    print(f"  asks answered {share('answered', 'asks')}, gaps seen {share('gaps seen', 'gaps')}; {backing(drafts)}")
    print(f"  changed figures carried {share('changed carried', 'changed')}")
    print(f"  removed papers seen {share('removed seen', 'removed')}")
