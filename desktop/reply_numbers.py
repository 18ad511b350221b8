"""The replies in figures: what was solved, what was sent as drafted, what it cost, and the week's sample to judge."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from core.words import tr, tr_n
from desktop import dialogs, reply_reasons, theme, wording
from desktop import invoice_wording as money_words
from desktop.charts import Column, Columns
from desktop.controls import button, card, column, label, row, scrolling
from desktop.desk import Desk
from desktop.inputs import ChoiceBox
from desktop.reply_pages import ReplyPage
from desktop.reply_scorecard import Scorecard, questions
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.reply_numbers import Report, SampleRow
    from office.replies.numbers import Numbers, Share

    Scores = dict[str, tuple[int, int]]

ACROSS = 4  # figures in a row
CURRENCIES = ("EUR", "CHF", "USD", "GBP", "VND", "CNY")


class NumbersPage(ReplyPage):
    """Figures over a chart by weeks, beside it why mails were handed over; the owner's rate; the sample."""

    name = "reply-numbers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        holder = QWidget()
        inside = column(holder, spacing=2 * GRID)
        self._about = label("", look="soft")
        inside.addWidget(self._about)
        self.figures = {name: _Figure(words) for name, words in _figures().items()}
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, figure in enumerate(self.figures.values()):
            grid.addWidget(figure, place // ACROSS, place % ACROSS)
            grid.setColumnStretch(place % ACROSS, 1)
        inside.addLayout(grid)
        inside.addLayout(row(self._weeks(), self._handed_over(), spacing=2 * GRID))
        inside.addWidget(self._costs())
        self.scorecard = Scorecard(desk)
        inside.addWidget(self.scorecard)
        inside.addStretch(1)
        self.body.addWidget(scrolling(holder, tr("Replies in figures")), 1)

    def fetch(self) -> None:
        from office.app import reply_numbers

        office = self._desk.office

        def work(_task: object) -> "tuple[Report, Scores, str, list[SampleRow]]":
            return reply_numbers.report(office), reply_numbers.scores(office), *reply_numbers.sample(office)

        self._desk.bridge.run(self, work, self.put, name="reply-numbers", long=True)

    def put(self, found: "tuple[Report, Scores, str, list[SampleRow]]") -> None:
        """Figures, scorecards, and the sample of a week."""
        report, scores, week, sample = found
        total = report.total
        self._about.setText(
            tr_n("The last twelve weeks: {n} mail came, {d} wanted a reply, {a} were answered.",
                 "The last twelve weeks: {n} mails came, {d} wanted a reply, {a} were answered.",
                 total.mails, d=total.deserving, a=total.answered)
        )  # fmt: skip
        for name, (value, note) in _told(report, scores).items():
            self.figures[name].say(value, note)
        self._show_weeks(report)
        self.reasons.put([Cells((reply_reasons.reason(code), str(n))) for code, n in total.escalations.items()])
        if not self._hour.hasFocus():
            self._hour.setText(str(report.costs.hour) if report.costs.hour else "")
            self._currency.setCurrentText(report.costs.currency)
        self.scorecard.put(week, sample)

    # how it is built

    def _weeks(self) -> QFrame:
        paper, inside = card()
        inside.addWidget(label(tr("Week by week, in percent"), bold=True))
        self.chart = Columns(20 * GRID)
        inside.addWidget(self.chart)
        inside.addLayout(row(1, button(tr("Save as CSV …"), self.save)))
        return paper

    def _show_weeks(self, report: "Report") -> None:
        names = (tr("Sent as drafted"), tr("Solved at first contact"))
        columns = [_week_column(week, one, names) for week, one in report.weeks.items()]
        self.chart.put(columns, tr("Week by week, in percent"), names=names)

    def _handed_over(self) -> QFrame:
        paper, inside = card()
        inside.addWidget(label(tr("Why mails were handed to you"), bold=True))
        self.reasons = TableModel((tr("Reason"), tr("Mails")), right=(1,))
        table = Table(self.reasons, tr("Why mails were handed to you"), stretch=(0,), whole=False)
        table.setMinimumWidth(36 * GRID)
        inside.addWidget(table, 1)
        return paper

    def _costs(self) -> QFrame:
        paper, inside = card()
        self._hour, self._currency = QLineEdit(), ChoiceBox(tr("Currency"))
        self._hour.setAccessibleName(tr("What your hour costs"))
        self._hour.setMaximumWidth(12 * GRID)
        self._hour.returnPressed.connect(self.keep_costs)
        self._currency.addItems(CURRENCIES)
        keep = button(tr("Keep"), self.keep_costs)
        inside.addLayout(row(label(tr("What your hour costs"), wrap=False), self._hour, self._currency, keep, 1))
        return paper

    # what the owner does

    def keep_costs(self) -> None:
        """His hour and his currency; the figures follow."""
        from office.app import reply_numbers

        office, hour, currency = self._desk.office, self._hour.text() or "0", self._currency.currentText()
        self._desk.bridge.run(
            self,
            lambda _task: reply_numbers.set_costs(office, hour=hour, currency=currency),
            lambda _costs: self.fetch(),
        )

    def save(self) -> None:
        """The weeks as CSV."""
        from office.app import reply_numbers

        target = dialogs.choose_target(self, tr("Save as CSV …"), "kontor-replies.csv")
        if target is None:
            return
        office = self._desk.office
        self._desk.bridge.run(
            self,
            lambda _task: reply_numbers.save_csv(office, target),
            lambda n: self._desk.tell(tr_n("{n} week was written.", "{n} weeks were written.", n)),
        )


class _Figure(QFrame):
    """One figure: its name, large its value, small what it rests on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        inside = column(self, margin=2 * GRID, spacing=2)
        inside.addWidget(label(name, look="soft"))
        self.value, self.note = label("", theme.LARGE, bold=True), label("", theme.SMALL, look="soft")
        inside.addWidget(self.value)
        inside.addWidget(self.note)
        inside.addStretch(1)

    def say(self, value: str, note: str) -> None:
        self.value.setText(value)
        self.note.setText(note)


def _figures() -> dict[str, str]:
    return {
        "resolved": tr("Solved at first contact"),
        "coverage": tr("Sent as drafted"),
        "must-fix": tr("Had to be corrected"),
        "distance": tr("Words you changed"),
        "seconds": tr("Time to draft"),
        "cost": tr("Cost of a mail"),
        "saved": tr("Time saved"),
        "judged": tr("Judged good"),
    }


def _told(report: "Report", scores: "Scores") -> dict[str, tuple[str, str]]:
    """Each figure's value and what it rests on."""
    total, costs = report.total, report.costs
    pending = tr_n("{n} answer is not yet 72 hours old", "{n} answers are not yet 72 hours old", total.pending)
    return {
        "resolved": (share(total.resolved), f"{rests_on(total.resolved)} · {pending}"),
        "coverage": (share(total.coverage), tr("{on}, with no change that matters", on=rests_on(total.coverage))),
        "must-fix": (share(total.must_fix), tr("{on} that were called ready", on=rests_on(total.must_fix))),
        "distance": ("–" if total.distance is None else percent(total.distance), tr("half of the drafts less")),
        "seconds": (
            "–" if total.seconds is None else tr("{n} s", n=wording.number(total.seconds, 1)),
            tr("half of the drafts faster"),
        ),
        "cost": (
            money_words.money(total.cost, costs.currency) if costs.hour else "–",
            tr("your minutes at your rate") if costs.hour else tr("say below what your hour costs"),
        ),
        "saved": (tr("{n} h", n=wording.number(float(total.saved) / 60, 1)), tr("against writing each by hand")),
        "judged": _judged(scores),
    }


def _judged(scores: "Scores") -> tuple[str, str]:
    """The part of all judgments that was good, and the question that fared worst."""
    good, judged = (sum(each[at] for each in scores.values()) for at in (0, 1))
    if not judged:
        return "–", tr("judge the week's sample below")
    told = {name: yes / of for name, (yes, of) in scores.items() if of}
    worst = min(told, key=lambda name: told[name])
    return percent(good / judged), tr("weakest: {question}", question=questions()[worst])


def share(found: "Share") -> str:
    return "–" if found.value is None else percent(found.value)


def percent(part: float) -> str:
    return f"{wording.number(100 * part)} %"


def rests_on(found: "Share") -> str:
    """On how many it rests, and where the truth lies with 95 %."""
    if not found.of:
        return tr("nothing to count yet")
    low, high = (wording.number(100 * end) for end in found.interval)
    return tr("{n} of {of} (likely {low} to {high} %)", n=found.n, of=found.of, low=low, high=high)


def _week_column(week: str, one: "Numbers", names: tuple[str, str]) -> Column:
    shares = (one.coverage, one.resolved)
    values = tuple(Decimal(round(100 * (each.value or 0))) for each in shares)
    said = ". ".join(f"{name}: {share(each)}, {rests_on(each)}" for name, each in zip(names, shares, strict=True))
    number = week.partition("-W")[2]
    return Column(number, values, f"{tr('Week {n}', n=number)}. {said}.")
