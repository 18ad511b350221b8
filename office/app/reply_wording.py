"""A statement in the words of a letter; and said shorter or more warmly by the model, where code proves the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.ports import TextModel
from core.progress import CancelToken
from kb.question import Vocabulary, content_terms, understand
from kb.rendering import Manner, reworded
from office.app.reply_identity import Proof
from office.app.reply_ranking import Statement
from office.replies.asks import Ask, matters_behind
from office.replies.draft import Answered, Said, frame
from office.replies.glossary import matters_of
from office.replies.language import language_of
from office.replies.rewording import same_claims
from office.replies.rows import Asked, in_words, without_number
from office.replies.voice import Voice
from office.replies.wishes import Wish

SHORT = 60  # characters: a sentence this long needs no shortening
_ROW = " | "  # between the cells of a table's row, which has no words of its own


def shown(statement: Statement, ask: Ask, asks: Sequence[Ask], language: str, *, bare: bool) -> str:
    """A statement as a letter says it: the document's own words; of a table's row what the mail wants of it.

    ask: the one that it answers. asks: all of the mail. bare: it is Vietnamese typed without marks.
    """
    if not statement.row:
        return without_number(statement.words)
    record = statement.proof is not Proof.NONE
    others = [_wants(other, bare=bare, record=record) for other in asks if other != ask]
    return in_words(statement.words, _wants(ask, bare=bare, record=record), language, others)


def _wants(ask: Ask, *, bare: bool, record: bool) -> Asked:
    matters = matters_of(ask.text, bare=bare) | frozenset(matters_behind(ask.intent))
    return Asked(ask.text, meeting(ask.text), matters, understand(ask.text).wants, record)


def meeting(words: str) -> Callable[[str], bool]:
    """Whether a text says one of these words, in any of its forms."""
    vocabulary = Vocabulary(words)
    return lambda text: any(vocabulary.meets(term) for term in content_terms(text))


class Wording:
    """The owner's wish for one draft. said_otherwise: sentences that were reworded. refused: that stand as they were.

    Without a model shorter means fewer sentences, and warmer the frame around them.
    """

    def __init__(self, wish: Wish, language: str, model: TextModel | None, cancel: CancelToken) -> None:
        self._wish, self._language, self._model, self._cancel = wish, language, model, cancel
        self.said_otherwise = self.refused = 0

    def applied(self, answered: Sequence[Answered]) -> list[Answered]:
        """The answers as he wants them."""
        most = 1 if self._wish.shorter else None
        return [replace(one, said=tuple(map(self._said, one.said[:most]))) for one in answered]

    def voice(self, voice: Voice) -> Voice:
        """The frame as he wants it; a greeting that he accepted stays."""
        if not self._wish.warmer:
            return voice
        words = frame(self._language)
        near = words.get("thanks_warm_near") if voice.near else None
        return replace(voice, thanks=str(near or words["thanks_warm"]), closing=str(words["closing_warm"]))

    def _said(self, said: Said) -> Said:
        manner: Manner | None = "shorter" if self._wish.shorter else "warmer" if self._wish.warmer else None
        if self._model is None or manner is None or not self._may_be_reworded(said, manner):
            return said
        written = reworded(self._model, said.text, manner, self._language, self._cancel)
        if written is None or not same_claims(said.text, written, self._language):
            self.refused += 1
            return said
        self.said_otherwise += 1
        return replace(said, text=written)

    def _may_be_reworded(self, said: Said, manner: Manner) -> bool:
        spoken = said.language == self._language == language_of(said.text)
        row = any(_ROW in quote.text for quote in said.backing)
        return spoken and not row and (manner == "warmer" or len(said.text) > SHORT)
