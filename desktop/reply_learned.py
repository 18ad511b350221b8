"""What the owner's answers taught: each lesson with its mails; he accepts it, says for whom, or removes it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from core.words import tr, tr_n
from desktop import theme, wording
from desktop.controls import Pill, button, card, clear, key, label, row
from desktop.desk import Desk
from desktop.inputs import ChoiceBox
from desktop.reply_pages import ListPage
from desktop.tables import Cells, Table, TableModel
from desktop.theme import State

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from office.app.reply_learning import LessonRow


class LearnedPage(ListPage["LessonRow"]):
    """Proposals first, below them what drafts go by. `chosen` is the lesson that is looked at."""

    name = "reply-learned"
    split = (640, 440)

    def __init__(self, desk: Desk) -> None:
        what = tr(
            "Kontor proposes what it sees in the mails that you sent. Nothing is used before you accept it, and "
            "what belongs to one customer is told to nobody else."
        )
        model = TableModel((tr("What"), tr("Words"), tr("For whom"), tr("Mails")), right=(3,))
        nothing = tr("Nothing was learned yet. Send some answers; from three on, habits show.")
        super().__init__(desk, what, model, nothing, stretch=1)
        for name, deed in (("A", self.accept), ("Delete", self.remove), ("X", self.remove)):
            key(name, self, deed)

    def fetch(self) -> None:
        from office.app import reply_learning

        office = self._desk.office

        def work(_task: object) -> "list[LessonRow]":
            reply_learning.learn(office)
            return reply_learning.list_lessons(office, "proposed", "accepted")

        self._desk.bridge.run(self, work, self.put, name="lessons", long=True)

    def put(self, rows: "Sequence[LessonRow]") -> None:
        super().put(sorted(rows, key=lambda one: one.lesson.state != "proposed"))

    def cells(self, one: "LessonRow") -> Cells:
        state = State.PROVEN if one.lesson.state == "accepted" else State.ASK
        words = (kind_words(one), shown_words(one), scope_words(one), str(len(one.sources)))
        return Cells(words, one, state)

    def is_same(self, one: "LessonRow", other: "LessonRow") -> bool:
        return one.lesson.id == other.lesson.id

    # the lesson that is looked at

    def detail(self) -> QFrame:
        paper, inside = card()
        self._pill = row()
        self._kind = label("", bold=True, wrap=False)
        self._words, self._effect = label("", theme.MIDDLE), label("", look="soft")
        self._scope = ChoiceBox(tr("For whom"))
        self._scope.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.sources = TableModel((tr("Day"), tr("Sent to")))
        inside.addLayout(row(self._kind, 1, self._pill))
        inside.addWidget(self._words)
        inside.addWidget(self._effect)
        inside.addLayout(row(label(tr("For whom"), wrap=False), self._scope, 1))
        inside.addWidget(label(tr("Where it comes from"), bold=True))
        inside.addWidget(Table(self.sources, tr("Where it comes from"), stretch=(1,), whole=False), 1)
        self._accept = button(tr("Accept  A"), self.accept, look="main", name=tr("Accept"))
        self._remove = button(tr("Remove  X"), self.remove, name=tr("Remove"))
        inside.addLayout(row(1, self._remove, self._accept))
        return paper

    def look(self) -> None:
        one = self.chosen
        clear(self._pill)
        self._remove.setEnabled(one is not None)
        self._accept.setEnabled(one is not None and one.lesson.state == "proposed")
        self._scope.setEnabled(self._accept.isEnabled())
        self._scope.clear()
        if one is None:
            for part in (self._kind, self._words, self._effect):
                part.setText("")
            self.sources.put([])
            return
        accepted = one.lesson.state == "accepted"
        self._pill.addWidget(
            Pill(State.PROVEN if accepted else State.ASK, tr("in use") if accepted else tr("proposed"))
        )
        self._kind.setText(kind_words(one))
        self._words.setText(shown_words(one))
        self._effect.setText(effect_words(one))
        for scope, words in _scopes(one):
            self._scope.addItem(words, scope)
        self._scope.setCurrentIndex(max(0, self._scope.findData(one.lesson.scope)))
        self.sources.put([Cells((wording.day(each.sent_at[:10]), each.person)) for each in one.sources])

    # what the owner does

    def accept(self) -> None:
        """A: drafts go by it from now on."""
        from office.app import reply_learning
        from office.replies.learning import Scope

        one = self.chosen
        if one is None or one.lesson.state != "proposed":
            return
        office, number, scope = self._desk.office, one.lesson.id, Scope(str(self._scope.currentData()))
        self._do(
            lambda: reply_learning.accept(office, number, scope=scope),
            tr("Drafts go by it from now on."),
            lambda: reply_learning.undo(office, number),
        )

    def remove(self) -> None:
        """X: drafts go by it no more, and it is not proposed again."""
        from office.app import reply_learning

        one = self.chosen
        if one is None:
            return
        office, number = self._desk.office, one.lesson.id
        back = reply_learning.accept if one.lesson.state == "accepted" else reply_learning.undo
        self._do(
            lambda: reply_learning.remove(office, number),
            tr("It is removed, and will not be proposed again."),
            lambda: back(office, number),
        )

    def _do(self, deed: "Callable[[], None]", said: str, undo: "Callable[[], None]") -> None:
        def again() -> None:
            self._desk.bridge.run(self, lambda _task: undo(), lambda _none: self.fetch())

        self._desk.bridge.run(self, lambda _task: deed(), lambda _none: self._desk.tell(said, again))


def kind_words(one: "LessonRow") -> str:
    """What it is, in the owner's words."""
    return {
        "greeting": tr("You greet with"),
        "thanks": tr("You thank with"),
        "closing": tr("You close with"),
        "name": tr("You sign with"),
        "address": tr("You address people"),
        "length": tr("How much you write"),
        "always-say": tr("You always add"),
        "leave-out": tr("You take out"),
    }.get(one.lesson.about, tr("Saved reply") if one.lesson.kind == "saved-reply" else tr("A fact that you told"))


def shown_words(one: "LessonRow") -> str:
    """Its words; of a habit without words, what it is."""
    named = {
        "near": tr("as friends (du)"),
        "polite": tr("politely (Sie)"),
        "brief": tr("short: one sentence to each question"),
        "long": tr("in full"),
    }
    if one.lesson.about in {"address", "length"}:
        return named.get(one.lesson.words, one.lesson.words)
    if one.lesson.about == "thanks" and not one.lesson.words:
        return tr("not at all")
    return one.lesson.words.replace("{name}", tr("[name]")).replace("{given}", tr("[first name]"))


def scope_words(one: "LessonRow") -> str:
    """For whom it holds."""
    if one.lesson.scope == "customer":
        return tr("only {person}", person=one.lesson.subject)
    return one.topic or tr("one topic") if one.lesson.scope == "topic" else tr("all customers")


def _scopes(one: "LessonRow") -> list[tuple[str, str]]:
    """For whom it can hold: what names one customer is refused for all when it is accepted, with the reason."""
    people = {source.person for source in one.sources}
    found = [("all", tr("all customers"))]
    if one.lesson.scope == "topic" or (one.topic and one.lesson.kind != "preference"):
        found.append(("topic", tr("mails about {topic}", topic=one.topic) if one.topic else tr("one topic")))
    if one.lesson.scope == "customer" or len(people) == 1:
        found.append(("customer", tr("only {person}", person=one.lesson.subject or next(iter(people), ""))))
    return found


def effect_words(one: "LessonRow") -> str:
    """What accepting it does."""
    count = tr_n("Seen in {n} mail.", "Seen in {n} mails.", len(one.sources)) if one.sources else ""
    if one.lesson.kind in {"fact", "saved-reply"}:
        does = tr("It becomes a document of yours with today's date; drafts quote it and name it as their source.")
    elif one.lesson.about == "leave-out":
        does = tr("Drafts leave this sentence out where something else answers.")
    elif one.lesson.about == "always-say":
        does = tr("Drafts add this sentence, with your own words as its source.")
    else:
        does = tr("Drafts in this language are written so.")
    return f"{count} {does}".strip()
