"""What the owner accepted of how he writes, as a draft goes by it: his voice, what he always says or leaves out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.evidence import Position, Quote
from office.app.bootstrap import Office
from office.app.known_by import Documents
from office.app.reply_learning import book_of
from office.app.reply_sent import sent_of
from office.replies.address import answers_du_with_du, says_du
from office.replies.draft import Answered, Said
from office.replies.learning import ALIKE, Kind, Lesson, Scope
from office.replies.pairs import likeness
from office.replies.voice import Voice, voice_of
from office.store.lessons import StoredLesson


class Habits:
    """The accepted preferences and procedures that hold for one mail. people: everybody its draft would go to.

    words: the customer's. Who says "du" hears it where the firm has mostly answered so; a preference goes before.
    """

    def __init__(
        self, office: Office, documents: Documents, language: str, people: Sequence[str], words: str = ""
    ) -> None:
        self._documents, self._language = documents, language
        self._people = {address.casefold() for address in people}
        self._rows = [row for row in book_of(office).all("accepted") if row.language == language]
        alone = next(iter(self._people)) if len(self._people) == 1 else ""
        self.voice: Voice = voice_of([_lesson(row) for row in self._rows], language, alone)
        if self.voice.near is None and says_du(words, language) and answers_du_with_du(_answered(office), language):
            self.voice = replace(self.voice, near=True)

    def applied(self, answered: Sequence[Answered]) -> list[Answered]:
        """The answers without what he leaves out, one sentence each where he is brief, and what he always says."""
        intents = {one.ask.intent for one in answered}
        found = [self._shortened(self._left_out(one, intents)) for one in answered]
        for row in self._of("always-say", intents):
            self._always(row, found)
        return found

    def _of(self, about: str, intents: set[str]) -> list[StoredLesson]:
        procedures = (row for row in self._rows if row.kind == Kind.PROCEDURE and row.about == about)
        return [row for row in procedures if self._holds(row, intents)]

    def _holds(self, row: StoredLesson, intents: set[str]) -> bool:
        match row.scope:
            case Scope.TOPIC:
                return row.subject in intents
            case Scope.CUSTOMER:
                return self._people == {row.subject}
            case _:
                return True

    def _left_out(self, one: Answered, intents: set[str]) -> Answered:
        """A sentence that is all there is of an answer stays: leaving it out would open a gap."""
        unwanted = [row.words for row in self._of("leave-out", intents)]
        kept = tuple(said for said in one.said if all(likeness(said.text, words) < ALIKE for words in unwanted))
        return replace(one, said=kept) if kept else one

    def _shortened(self, one: Answered) -> Answered:
        """Where we are not sure, all choices stay: the owner takes his pick."""
        return replace(one, said=one.said[:1]) if self.voice.brief and not one.gap else one

    def _always(self, row: StoredLesson, found: list[Answered]) -> None:
        """Behind the answer to its topic, else behind the last; with the owner's own words as its evidence."""
        quote = self._quote(row)
        if (
            quote is None
            or not found
            or any(likeness(row.words, said.text) >= ALIKE for a in found for said in a.said)
        ):
            return
        fits = [place for place, one in enumerate(found) if one.ask.intent == row.subject]
        place = fits[-1] if fits else len(found) - 1
        one = found[place]
        found[place] = replace(one, said=(*one.said, Said(row.words, (quote,), self._language)))

    def _quote(self, row: StoredLesson) -> Quote | None:
        """Its words where they stand in their document; None where that is gone, or was not known on the day."""
        names = {one.document: one.names[0] for one in self._documents.documents()}
        if row.document not in names:
            return None
        for passage in self._documents.passages_of(row.document):
            if (at := passage.text.find(row.words)) >= 0:
                start = passage.start + at
                place = Position(row.document, names[row.document], passage.page, start, len(row.words))
                return Quote(place, row.words)
        return None


def _answered(office: Office) -> Iterator[tuple[str, str]]:
    """Customers' words with what the owner answered."""
    sent = sent_of(office)
    asked = {mail.id: str(mail.outcome.get("customer_text", "")) for mail in sent.judged()}
    return ((asked[one.mail], one.words) for one in sent.all() if one.mail in asked)


def _lesson(row: StoredLesson) -> Lesson:
    return Lesson(Kind(row.kind), Scope(row.scope), row.subject, row.about, row.words, row.language, row.sources)
