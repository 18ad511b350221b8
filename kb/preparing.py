"""From what a reader made of a file to what is stored: everything about a document that needs no lock."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence

from core import terms
from kb import passages
from kb.document import Page, ReadDocument
from kb.language import detect
from kb.store.documents import Labels, NewDocument, NewPassage


def fingerprint(read: ReadDocument) -> str:
    """Changes when the reader's result or our way of cutting it changes."""
    made_from = [passages.VERSION, read.kind, read.title, read.date, [page.as_json() for page in read.pages]]
    return hashlib.sha256(json.dumps(made_from).encode()).hexdigest()


def prepared(document: str, mark: str, names: Sequence[str], read: ReadDocument) -> NewDocument:
    """The document with its passages, their languages and their terms."""
    pieces = [_passage(page, cut) for page in read.pages for cut in passages.cut(page)]
    labels = Labels(name_terms(names), _terms(read.title), _terms(f"{read.date} {read.kind}"))
    return NewDocument(document, mark, read, _main_language(pieces), pieces, labels)


def name_terms(names: Sequence[str]) -> str:
    """The words by which a document is found through its names."""
    return _terms(" ".join(names))


def _terms(text: str) -> str:
    return " ".join(terms.terms(text))


def _passage(page: Page, cut: passages.Cut) -> NewPassage:
    text = page.text[cut.start : cut.start + cut.length]
    body = terms.terms(text)
    return NewPassage(
        page=page.number,
        start=cut.start,
        length=cut.length,
        text=text,
        context=cut.context,
        language=detect(text) or detect(cut.context),
        role=cut.role,
        body=" ".join(body),
        marks=" ".join(terms.typed_plainly(body)),
        heading=_terms(f"{page.name} {cut.context}"),
        grams=" ".join(terms.grams(body)),
    )


def _main_language(pieces: Sequence[NewPassage]) -> str:
    weights: Counter[str] = Counter()
    for piece in pieces:
        weights[piece.language] += passages.width(piece.text)
    return weights.most_common(1)[0][0] if weights else ""
