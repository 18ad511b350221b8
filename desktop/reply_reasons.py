"""Why a mail was handed to the owner, in his words. One place for each."""

from core.words import tr


def reason(code: str) -> str:
    """The word for a code of triage or drafting; one that is not known stands as it is."""
    known = {
        "legal-threat": tr("threatens with law"),
        "data-protection": tr("asks for his data"),
        "injury": tr("somebody was hurt"),
        "press": tr("press"),
        "fraud": tr("chargeback or fraud"),
        "secrets": tr("bank data or a password"),
        "contract-end": tr("ends a contract"),
        "angry": tr("angry for the second time"),
        "wants-human": tr("wants to speak to you"),
        "own-words": tr("says words that you named"),
        "vip": tr("somebody you named"),
        "amount": tr("a large amount"),
        "unread-attachment": tr("an attachment cannot be read"),
        "unsupported-language": tr("in a language that Kontor does not write"),
        "long-thread": tr("a long conversation"),
        "instructions-in-mail": tr("holds orders to a program"),
        "hidden-text": tr("holds hidden text"),
        "unreadable": tr("cannot be read"),
        "intent-off": tr("you want no drafts of this"),
        "complaint": tr("a complaint"),
    }
    return known.get(code, code)
