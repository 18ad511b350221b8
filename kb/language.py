"""Which language a text is in. Good on whole passages and on questions of three words."""

import re
import threading
import unicodedata
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from core.patterns import regex

UNKNOWN = ""
SAMPLE = 200  # characters that decide; more cost time and change nothing

# The languages in which a small firm of this part of the world gets letters. More would only invite mistakes.
FAMILIAR = ("en", "de", "vi", "fr", "it", "es", "nl", "pl", "pt", "tr", "cs")
# A few words are too little to tell eleven languages apart.
LIKELY = ("en", "de", "vi")
SHORT = 60

_KANA = regex(r"[\u3040-\u30ff]")
_HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SCRIPTS = (
    ("ko", regex(r"[\uac00-\ud7af]")),
    ("ru", regex(r"[\u0400-\u04ff]")),
    ("el", regex(r"[\u0370-\u03ff]")),
    ("ar", regex(r"[\u0600-\u06ff]")),
    ("he", regex(r"[\u0590-\u05ff]")),
    ("th", regex(r"[\u0e00-\u0e7f]")),
)
_CODE = regex(r"[A-Za-z\d.,/_-]*\d[A-Za-z\d.,/_-]*")  # article numbers and amounts are in no language
_LETTER = regex(r"[^\W\d_]")
# Letters that no other familiar language has: horn, breve and stacked marks, and every vowel with dot or hook.
_VIETNAMESE = regex(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]", re.IGNORECASE)
_GERMAN = regex(r"[äöüß]", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]+")
# Words that settle a short question. "die", "was", "in" and the like stand in both languages and settle nothing.
_WORDS = {
    "de": frozenset(
        _WORD.findall(
            "der das den dem des ein eine einen einem einer und oder ist sind wie wo wer wann warum welche welcher"
            " welches nicht für mit von zu zum zur bei auf aus nach über unter haben hat wird werden kann können"
            " ich wir sie ihr unsere gibt kostet kosten viel viele lange auch noch bis ab im vom beim preis"
            " rechnung frist"
        )
    ),
    "en": frozenset(
        _WORD.findall(
            "the a an and or is are how where who when why which what not for with from to of at on by have has will"
            " can could do does did i we you they your our my it its this that there much many long price invoice"
        )
    ),
    "vi": frozenset(
        _WORD.findall(
            "bao nhieu la gi khi nao o dau cua va khong duoc cho toi co the mot nhung hang gia chinh sach"
            " là gì ở đâu của và không được cho tôi có thể một những giá tại khi nào nhiêu"
        )
    ),
}
_loading = threading.Lock()


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, or "" when nothing speaks for any (figures, article numbers)."""
    sample = _CODE.sub(" ", unicodedata.normalize("NFC", text[:SAMPLE]))
    letters = len(_LETTER.findall(sample))
    if not letters:
        return UNKNOWN
    return _by_script(sample, letters) or _by_letters(sample, letters) or _by_words(sample)


def _by_script(sample: str, letters: int) -> str:
    """One Chinese character says as much as a word of Latin letters, so a fifth of the letters is enough."""
    han = len(_HAN.findall(sample))
    kana = len(_KANA.findall(sample))
    if (han + kana) * 5 >= letters:
        return "ja" if kana * 5 > han else "zh"
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) * 2 >= letters:
            return language
    return ""


def _by_letters(sample: str, letters: int) -> str:
    """A German letter quotes many a Vietnamese name, a Vietnamese text has one such letter in ten."""
    return "vi" if len(_VIETNAMESE.findall(sample)) * 12 >= letters else ""


def _by_words(sample: str) -> str:
    words = [word.casefold() for word in _WORD.findall(sample)]
    if len(sample) > SHORT:
        return _identify(_identifier(FAMILIAR), sample)
    votes = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    votes["de"] += 2 if _GERMAN.search(sample) else 0
    best = max(votes, key=lambda language: votes[language])
    others = max(votes[language] for language in votes if language != best)
    return best if votes[best] > others else _identify(_identifier(LIKELY), sample)


def _identify(identifier: Any, sample: str) -> str:
    return str(identifier.classify(sample)[0])


def _identifier(languages: tuple[str, ...]) -> Any:
    with _loading:
        return _loaded(languages)


@cache
def _loaded(languages: tuple[str, ...]) -> Any:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(languages)
    return identifier
