"""From tokens' bytes to text for a person: whole characters, no stop mark, no endless loop."""

import codecs
from collections.abc import Sequence

LOOP_TOKENS = 24  # so many tokens must be a repetition before it counts as a loop
LOOP_ROUNDS = 4
LONGEST_PERIOD = 120


class Stream:
    """Takes bytes, gives back text that is certain: what could be the start of a stop string is held back."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = [stop for stop in stops if stop]
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self.stopped = False

    def add(self, raw: bytes) -> str:
        """The text that is now certain. After a stop string `stopped` is set and nothing more comes."""
        return self._certain(self._decoder.decode(raw))

    def finish(self) -> str:
        """What was still held back when the model ended its turn."""
        rest = "" if self.stopped else self._certain(self._decoder.decode(b"", final=True)) + self._held
        self._held = ""
        return rest

    def _certain(self, more: str) -> str:
        if self.stopped:
            return ""
        self._held += more
        hits = [at for stop in self._stops if (at := self._held.find(stop)) >= 0]
        if hits:
            text, self._held, self.stopped = self._held[: min(hits)], "", True
            return text
        keep = max((_overlap(self._held, stop) for stop in self._stops), default=0)
        text, self._held = self._held[: len(self._held) - keep], self._held[len(self._held) - keep :]
        return text


def _overlap(text: str, stop: str) -> int:
    """How many characters at the end of `text` could be the beginning of `stop`."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(stop[:n])), 0)


def looping(tokens: Sequence[int]) -> bool:
    """The end of `tokens` is one short sequence over and over: the model is stuck."""
    for period in range(1, min(LONGEST_PERIOD, len(tokens) // LOOP_ROUNDS) + 1):
        span = max(period * LOOP_ROUNDS, LOOP_TOKENS)
        if len(tokens) < span or tokens[-1] != tokens[-1 - period]:
            continue
        tail = tokens[-span:]
        if tail[period:] == tail[:-period]:
            return True
    return False
