"""The language a customer writes in: by script, by letters, and by the small words of every sentence."""

import tomllib
import unicodedata
from collections import Counter
from functools import cache
from importlib import resources

from core.patterns import regex

SUPPORTED = ("de", "en", "vi", "zh")
SAMPLE = 3_000  # characters that decide

_HAN = regex("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SCRIPTS = {
    "ja": regex("[\u3040-\u30ff]"), "ko": regex("[\uac00-\ud7af]"), "ru": regex("[\u0400-\u04ff]"),
    "el": regex("[\u0370-\u03ff]"), "ar": regex("[\u0600-\u06ff]"), "he": regex("[\u0590-\u05ff]"),
    "th": regex("[\u0e00-\u0e7f]"), "hi": regex("[\u0900-\u097f]"),
}  # fmt: skip
_HAN_A_WORD = 1.6  # Chinese characters that say as much as one word
_NOT_WORDS = regex(r"[!-~]*@[!-~]*|https?://[!-~]+|www\.[!-~]+|[!-~]*\d[!-~]*")
_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# Letters of one language alone: with horn, hook, dot below or two marks.
_VIETNAMESE = regex("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")
_LETTERS = {
    "de": regex("[äöüß]"), "pl": regex("[ąęłńśźż]"), "cs": regex("[ěřůťď]"),
    "tr": regex("[ğış]"), "hu": regex("[őű]"), "es": regex("[ñ¿¡]"), "pt": regex("[ãõ]"),
    "ro": regex("[țșă]"), "da": regex("[æø]"), "fr": regex("[œçèêûîë]"), "sv": regex("å"),
}  # fmt: skip
_ENDINGS = {
    "de": regex(r"(?:ung(?:en)?|lich(?:e[nrsm]?)?|[hk]?eit|schaft|ieren|iert|isch|tzt|chte?n?)$|sch|^ge\w+t$"),
    "en": regex(r"(?:ing|ed|ly|ness|ful|ous|ould|ight|ough|'s|’s|n't|n’t)$|^wh|^th"),
}  # fmt: skip
# A syllable as Vietnamese spells it, its marks taken away.
_SYLLABLE = regex(
    "(?:ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|[bcdghklmnprstvx])?"
    "(?:uye|uya|uyu|oai|oao|oay|oeo|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?"
)
_BARE_SHARE = 0.8

_OWN_WORD, _ENDING, _NAME = 1.0, 0.35, 0.25


@cache
def _words() -> dict[str, dict[str, float]]:
    """Per language its words and what each weighs: less when other languages have it too."""
    source = tomllib.loads((resources.files("office.replies") / "languages.toml").read_text(encoding="utf-8"))
    lists = {language: frozenset(words.split()) for language, words in source.items()}
    shared = Counter(word for words in lists.values() for word in words)
    return {language: {word: 1 / shared[word] for word in words} for language, words in lists.items()}


def language_of(text: str) -> str:
    """The ISO 639-1 code: one of SUPPORTED, another language's, or "" when nothing speaks for any."""
    sample = unicodedata.normalize("NFC", _NOT_WORDS.sub(" ", text[:SAMPLE]))
    votes = _votes(sample)
    best = max(votes, key=lambda language: votes[language], default="")
    return best if best and votes[best] > 0 else ""


def _votes(sample: str) -> dict[str, float]:
    votes = {language: float(len(script.findall(sample))) for language, script in _SCRIPTS.items()}
    han = len(_HAN.findall(sample)) / _HAN_A_WORD
    votes["ja" if votes["ja"] * 4 > han else "zh"] = han + votes["ja"]
    words = _WORD.findall(sample)
    shouted = sum(word.isupper() for word in words) * 2 > len(words)
    for word in words:
        _count(word.casefold(), votes, 1.0 if shouted or word[0].islower() else _NAME)
    votes["vi"] = votes.get("vi", 0.0) + _bare_vietnamese([word.casefold() for word in words])
    return votes


def _count(word: str, votes: dict[str, float], case: float) -> None:
    """case: how much a letter counts: less in a word that may be a name."""
    known = {language: words[word] for language, words in _words().items() if word in words and language != "vi_bare"}
    for language, weight in known.items():
        votes[language] = votes.get(language, 0.0) + weight * _OWN_WORD
    if _VIETNAMESE.search(word):
        votes["vi"] = votes.get("vi", 0.0) + case * _OWN_WORD
    for language, letters in _LETTERS.items():
        if letters.search(word):
            votes[language] = votes.get(language, 0.0) + case * _OWN_WORD / 2
    for language, endings in _ENDINGS.items():
        if not known and endings.search(word):
            votes[language] = votes.get(language, 0.0) + _ENDING


def _bare_vietnamese(words: list[str]) -> float:
    """Vietnamese typed without its marks: nearly every word is a syllable of it, and some are everyday words."""
    plain = [word for word in words if word.isascii()]
    if len(plain) < 3 or len(plain) < len(words) * 0.8:
        return 0.0
    syllables = sum(bool(_SYLLABLE.fullmatch(word)) for word in plain)
    if syllables < _BARE_SHARE * len(plain):
        return 0.0
    return sum(_OWN_WORD for word in plain if word in _words()["vi_bare"])
