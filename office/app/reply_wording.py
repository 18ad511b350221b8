"""A draft's sentences said shorter or more warmly by the model: kept only where code proves the same claims."""

from collections.abc import Sequence
from dataclasses import replace

from core.ports import TextModel
from core.progress import CancelToken
from kb.rendering import Manner, reworded
from office.replies.draft import Answered, Said, frame
from office.replies.language import language_of
from office.replies.rewording import same_claims
from office.replies.voice import Voice
from office.replies.wishes import Wish

SHORT = 60  # characters: a sentence this long needs no shortening
_ROW = "; "  # between the cells of a table's row, which has no words of its own


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
        return spoken and _ROW not in said.text and (manner == "warmer" or len(said.text) > SHORT)
