"""Who may be told what a document says: as it looks by its name and title, unless the owner said otherwise."""

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.reply_evidence import ReplyEvidence
from office.app.reply_learning import AUDIENCE, PRIVATE
from office.replies.audience import Audience


def owners_word(office: Office, document: str) -> Audience | None:
    """What the owner said of this document; None where he has said nothing."""
    said = office.records.setting(AUDIENCE, {}).get(document)
    return Audience(said) if said else None


def as_it_looks(office: Office, document: str) -> Audience:
    """What Kontor takes it for without his word. Raises KeyError for a document that is not in the search."""
    return ReplyEvidence(office.library, None, {}).audience(document)


def set_word(office: Office, document: str, wanted: Audience | None) -> None:
    """For all drafts from now on; None: as it looks. Raises InputError for an answer that is one customer's own."""
    if document in office.records.setting(PRIVATE, {}):
        raise InputError(tr("This answer was kept for one customer. Change that on the page What was learned."))
    said = {one: word for one, word in office.records.setting(AUDIENCE, {}).items() if one != document}
    if wanted is not None:
        said[document] = wanted.value
    office.records.set_setting(AUDIENCE, said)
    office.events.tell(Topic.DOCUMENTS, document)
