"""Questions that the owner's own documents answer: those that stand in them, else the subjects of their headings."""

from collections.abc import Iterator, Sequence

from core.names import same_name
from core.patterns import regex
from core.words import language, tr
from kb.store.records import Passage
from office.app import preferences
from office.app.bootstrap import Office

_LOOKED_AT = 24  # documents
_QUESTION = regex(r"(?:^|(?<=[.!?。！？\n]))\s*([^.!?。！？\n\r:;|•]{10,120}[?？])")
_COUNTED = regex(r"^[\d.)§\s]+")  # "3. Delivery"
_CASE = regex(r"(?!\b(?:19|20)\d\d\b)\d")  # a number that is no year: one case, not a subject
_HAN = regex(r"[\u4e00-\u9fff]")
_LONGEST, _SHORTEST = 60, 4
_FEWEST_WORDS = 3  # of a question: a bank's file has fields between question marks
_CELL = ": "  # in a row's context: header and value


def examples(office: Office, most: int = 4) -> list[str]:
    """One a document, those in the owner's language and those that stand there as questions first."""
    held = sorted(office.library.documents(), key=lambda each: each.language != language())[:_LOOKED_AT]
    asked, about, firm = list[str](), list[str](), preferences.firm_name(office)
    for document in held:
        passages = [each for each in office.library.passages_of(document.document) if each.role == "paragraph"]
        if question := next(_questions(passages), ""):
            asked.append(question)
        elif subject := next((each for each in _subjects(passages) if not same_name(each, firm)), ""):
            about.append(tr("What do my documents say about “{subject}”?", subject=subject))
    return list(dict.fromkeys([*asked, *about]))[:most]


def _questions(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        yield from (" ".join(found.split()) for found in _QUESTION.findall(passage.text) if _is_asked(found))


def _is_asked(found: str) -> bool:
    """Whether somebody asks so: in words, and not in capitals alone."""
    if _HAN.search(found):
        return True
    words = [word for word in found.strip(" ¿").split() if any(map(str.isalpha, word))]
    return len(words) >= _FEWEST_WORDS and words[0][0].isupper() and not found.isupper()


def _subjects(passages: Sequence[Passage]) -> Iterator[str]:
    """The innermost heading of a passage, without its number."""
    for passage in passages:
        heading = _COUNTED.sub("", passage.context.rpartition("|")[2]).strip()
        if _SHORTEST <= len(heading) <= _LONGEST and _CELL not in heading and not _CASE.search(heading):
            yield heading
