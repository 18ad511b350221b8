"""Phrases that an owner can write and read, matched in whatever way a customer types them.

A phrase is words in order; "*" stands for any letters at the edge of a word ("kündig*", "*anwalt"), "+" joins parts
that must stand in the same sentence in any order ("konto* + geändert*"). Capitals, ä or ae, traditional or simplified
characters and, in Vietnamese typed without marks, the marks make no difference. A phrase that is denied just before
it ("kein Anwalt", "không muốn kiện", "不想起诉") does not count.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources

from core.patterns import regex

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "’": "'", "‘": "'", "´": "'", "`": "'"})
# "vom 2. bis 13. November": a day's number ends no sentence
_SENTENCE = regex(r"(?<=[!?。！？；;])|(?<=\.)(?<!\W\d\.)(?<!\W\d\d\.)\s+(?!\d)|\n\s*\n|(?<=\.)\n")
_CLAUSE = regex(r"[,，、:：;(（–—]|\b(?:und|oder|sondern|and|or|but|so|và|nên|mà|hay|hoặc)\b")
_CJK = regex("[\u2e80-\u9fff]")
_BEFORE = 3  # words before a phrase in which a denial counts
_BEFORE_CJK = 4  # characters
SYLLABLE = 3  # letters: an English word this short may be a Vietnamese syllable without its mark
_REMEMBERED = 20_000  # phrases ready to be used, with and without marks


@lru_cache(maxsize=1)
def _table() -> dict[int, int]:
    """Traditional characters of letters to a shop, simplified."""
    source = tomllib.loads((resources.files("office.replies") / "characters.toml").read_text(encoding="utf-8"))
    return str.maketrans(source["traditional"], source["simplified"])


def fold(text: str) -> str:
    """The text as phrases are compared: one case, one spelling of umlauts, apostrophes and characters."""
    return unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS).translate(_table())


def unmarked(text: str) -> str:
    """Folded text without the marks on its letters: Vietnamese as it is typed in haste."""
    apart = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(c for c in apart if not unicodedata.combining(c))


def sentences(text: str) -> list[str]:
    """The sentences of folded text; a single line break ends none."""
    return [" ".join(one.split()) for one in _SENTENCE.split(text) if one and one.strip()]


@dataclass(frozen=True)
class Said:
    """A mail's words, ready to be searched. sentences: folded; bare: they are Vietnamese without marks."""

    sentences: tuple[str, ...]
    bare: bool
    text: str  # the sentences as one, to see quickly which phrases can stand in it

    def says(self, phrases: Iterable[str], unless: Iterable[str] = ()) -> str:
        """The first phrase that a sentence holds and nothing in that sentence takes back, or ""."""
        excuses = tuple(unless)
        likely = (phrase for phrase in phrases if all(core in self.text for core in _cores(phrase, self.bare)))
        if self.bare:
            likely = (phrase for phrase in likely if not _is_vague(phrase))
        for phrase in likely:
            for sentence in self.sentences:
                if _holds(sentence, phrase, self.bare) and not self._excused(sentence, phrase, excuses):
                    return phrase
        return ""

    def _excused(self, sentence: str, phrase: str, excuses: Iterable[str]) -> bool:
        """Whether something in the sentence takes the phrase back; a part of the phrase itself does not."""
        return any(no not in phrase and _holds(sentence, no, self.bare) for no in excuses)

    @cached_property
    def happened(self) -> "Said":
        """Without the questions of what would be: "what if it gets stolen?" tells of no theft."""
        real = tuple(sentence for sentence in self.sentences if not _is_imagined(sentence))
        return Said(real, self.bare, "\n".join(real))

    @cached_property
    def stated(self) -> "Said":
        """Without what it asks: "is it poisonous?" tells of no poison."""
        plain = tuple(sentence for sentence in self.sentences if not _is_question(sentence))
        return Said(plain, self.bare, "\n".join(plain))

    def without(self, phrases: Iterable[str]) -> "Said":
        """Without these words, where they mean something else: "public liability" threatens nobody."""
        meant = self.sentences
        for phrase in phrases:
            for part in _parts(phrase, self.bare):
                meant = tuple(part.sub("…", sentence) for sentence in meant)
        return Said(meant, self.bare, "\n".join(meant))

    @cached_property
    def wanted(self) -> "Said":
        """Without the questions of terms: "until when must I give notice?" gives none, nor "if I do, what then?"."""
        meant = tuple(one for one in self.sentences if not (_asks_terms(one) or _is_imagined(one)))
        return Said(meant, self.bare, "\n".join(meant))

    def count(self, phrases: Iterable[str]) -> int:
        """How many of the phrases are said."""
        return sum(bool(self.says((phrase,))) for phrase in phrases)


def said(text: str, language: str) -> Said:
    """Prepare a mail's words. language: as `language_of` says."""
    folded = fold(text)
    bare = is_bare(text, language)
    found = tuple(sentences(unmarked(folded) if bare else folded))
    return Said(found, bare, "\n".join(found))


def is_bare(text: str, language: str) -> bool:
    """Whether a text is Vietnamese typed without marks. language: as `language_of` says."""
    words = fold(text).split()
    return language == "vi" and len(words) > 1 and _marks(words) * 8 < len(words)


def _marks(words: Sequence[str]) -> int:
    return sum(word != unmarked(word) for word in words)


def _holds(sentence: str, phrase: str, bare: bool) -> bool:
    return all(core in sentence for core in _cores(phrase, bare)) and all(
        _stands(sentence, part) for part in _parts(phrase, bare)
    )


def _stands(sentence: str, part: re.Pattern[str]) -> bool:
    return any(not _denied(sentence[: found.start()]) for found in part.finditer(sentence))


@lru_cache(maxsize=_REMEMBERED)
def _is_vague(phrase: str) -> bool:
    """Whether it is one syllable: without its mark "báo" (press) is "bao" (how much), and "bớt" (less) is "bot"."""
    folded = fold(phrase)
    marked = folded != unmarked(folded)
    return len(re.findall(r"\w+", folded)) < 2 and (marked or len(folded) <= SYLLABLE)


@lru_cache(maxsize=_REMEMBERED)
def _cores(phrase: str, bare: bool) -> tuple[str, ...]:
    """The longest plain word of each part: without it the phrase stands nowhere, and looking for it costs nothing."""
    folded = unmarked(fold(phrase)) if bare else fold(phrase)
    return tuple(max(re.split(r"[\s*]+", part), key=len) for part in folded.split("+") if part.strip())


@lru_cache(maxsize=_REMEMBERED)
def _parts(phrase: str, bare: bool) -> tuple[re.Pattern[str], ...]:
    folded = unmarked(fold(phrase)) if bare else fold(phrase)
    return tuple(regex(_pattern(part.strip())) for part in folded.split("+") if part.strip())


def _pattern(part: str) -> str:
    if _CJK.search(part):
        return re.escape(part).replace(r"\*", ".{0,6}?").replace(r"\ ", r"\s*")
    before = r"\b\w*" if part.startswith("*") else r"(?<![^\W\u2e80-\u9fff])"  # "打12315投诉": no space parts them
    behind = r"(?![^\W\u2e80-\u9fff])"
    if part.endswith("*"):
        behind = r"\w+" if part.endswith(" *") else r"\w*"  # "báo *" names a paper, "báo?" asks to be told
    inner = re.escape(part.strip("*")).replace(r"\*", r"\w*").replace(r"\ ", r"\W+")
    return before + inner + behind


_DENIALS = {
    "kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "nicht", "nie", "niemals", "ohne", "weder",
    "no", "not", "never", "without", "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't", "cannot", "can't",
    "neither", "nor", "không", "chưa", "chẳng", "đừng", "khong", "chua", "chang",
}  # fmt: skip
_DENIALS_CJK = regex("(?:不|没|无|非|别|勿|未)[^，。]{0,2}$")
_IF = regex(r"(?<!\w)(?:wenn|falls|sollte|if|in case|nếu|lỡ|nhỡ|chẳng may)(?!\w)|如果|要是|万一|假如|若是")
_COULD_HAVE = regex(r"(?<!\w)(?:haette|waere|had|would have|could have)(?!\w)|suýt|差点")
_TERMS = regex(
    r"(?<!\w)(?:bis wann|ab wann|wann|wie|wo|wohin|welche[rnms]?|was|how|when|where|what|which|why"
    r"|khi nào|bao giờ|bao lâu|bao nhiêu|thế nào|ra sao|mấy|ở đâu|chỗ nào)(?!\w)"
    r"|怎么|如何|什么|哪|多久|多少|几|何时"
)
# "If you do not pay I go to court" denies no court.
_CONDITIONS = {"wenn", "falls", "sollte", "sollten", "sonst", "if", "unless", "otherwise", "nếu", "neu", "nếu như"}


def _is_question(sentence: str) -> bool:
    return sentence.rstrip(" \"')").endswith(("?", "？"))


def _is_imagined(sentence: str) -> bool:
    """Whether a folded sentence asks what would be if; "what if he had swallowed it?" tells what nearly was."""
    return _is_question(sentence) and bool(_IF.search(sentence)) and not _COULD_HAVE.search(sentence)


def _asks_terms(sentence: str) -> bool:
    """Whether a folded sentence asks how, when, where or how much."""
    return _is_question(sentence) and bool(_TERMS.search(sentence))


def denials(text: str) -> int:
    """How often a text says no: two texts that differ in this do not say the same."""
    folded = fold(text)
    words = sum(word.strip(".,;:!?'\"()") in _DENIALS for word in folded.split())
    return words + len(re.findall("[不没无非别勿未]", folded))


def _denied(before: str) -> bool:
    clause = _CLAUSE.split(before)[-1]
    if _CJK.search(clause[-_BEFORE_CJK:]):
        return bool(_DENIALS_CJK.search(clause[-_BEFORE_CJK:]))
    words = [word.strip(".,'\"") for word in clause.split()]
    return not _CONDITIONS & set(words) and any(word in _DENIALS for word in words[-_BEFORE:])
