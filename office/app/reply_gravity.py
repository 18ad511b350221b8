"""How grave a mail reads, by the embedders that find by meaning here."""

from office.app.bootstrap import Office
from office.replies.gravity import Grave, grave, texts_of
from office.replies.triage import Sense


def sense_of(office: Office) -> Sense:
    """What triage asks where the owner's rules find nothing."""

    def sense(subject: str, text: str, language: str) -> Grave | None:
        texts = texts_of(subject, text)
        return grave(texts, office.library.vectors_of(texts, language))

    return sense
