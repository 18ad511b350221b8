"""What the owner is told about a draft, one sentence each."""

from core.evidence import Finding, FindingClass, Severity
from core.words import tr, tr_n


def orders_in_mail() -> Finding:
    """The mail speaks to programs."""
    words = tr("The mail holds orders to a program. They were not followed: look at it with care.")
    return Finding("REPLY-ORDERS", FindingClass.FRAUD, Severity.ASK, words)


def orders_in_document(name: str) -> Finding:
    """A document speaks to programs."""
    words = tr("“{name}” holds orders to a program: it is not used for replies. Is it yours?", name=name)
    return Finding("REPLY-DOCUMENT-ORDERS", FindingClass.FRAUD, Severity.ASK, words)


def unbacked() -> Finding:
    """The claim gate took something out."""
    words = tr("A sentence was taken out: your documents and rules do not back its address or promise.")
    return Finding("REPLY-UNPROVEN", FindingClass.CONTENT, Severity.ASK, words)


def conflict(one: str, first: str, other: str, second: str) -> Finding:
    """Two documents, each with its date, say different things."""
    words = tr(
        "Two documents contradict each other: {one} says “{first}”, {other} says “{second}”.",
        one=one,
        first=first,
        other=other,
        second=second,
    )
    return Finding("REPLY-CONFLICT", FindingClass.CONTENT, Severity.ASK, words)


def house_knows(name: str) -> Finding:
    """A document that is not for customers speaks of what was asked."""
    words = tr("“{name}” seems to speak of this, but is not for customers: say it yourself.", name=name)
    return Finding("REPLY-HOUSE", FindingClass.CONTENT, Severity.INFO, words)


def withheld(name: str) -> Finding:
    """Somebody names an order's number, and nothing shows that it is his."""
    words = tr(
        "The number in this mail stands in “{name}”, but not with this mail address: nothing of it was told. "
        "If you know who writes, answer it yourself.",
        name=name,
    )
    return Finding("REPLY-IDENTITY", FindingClass.FRAUD, Severity.ASK, words)


def known_by_name(name: str) -> Finding:
    """A record of an order was used that holds no mail address."""
    words = tr(
        "“{name}” holds no mail address: only name and number say that this is the customer's. Check that it is him.",
        name=name,
    )
    return Finding("REPLY-IDENTITY", FindingClass.CONTENT, Severity.ASK, words)


def translated() -> Finding:
    """The model rendered sentences in the customer's language."""
    words = tr("Sentences were translated by the model: compare them with the passages beside them.")
    return Finding("REPLY-TRANSLATED", FindingClass.CONTENT, Severity.INFO, words)


def without_model() -> Finding:
    """No model was there."""
    words = tr("Written without a model: the answers are your documents' own words.")
    return Finding("REPLY-NO-MODEL", FindingClass.CONTENT, Severity.INFO, words)


def intent_off(label: str) -> Finding:
    """The owner wants no drafts for what the mail asks."""
    words = tr("You switched drafts off for this: {label}. The mail is yours to answer.", label=label)
    return Finding("REPLY-INTENT-OFF", FindingClass.CONTENT, Severity.INFO, words)


def hint_unknown(hint: str) -> Finding:
    """No document speaks of what the owner asked for."""
    words = tr("No document says anything for customers about your hint: “{hint}”.", hint=hint)
    return Finding("REPLY-HINT", FindingClass.CONTENT, Severity.ASK, words)


def said_otherwise(n: int) -> Finding:
    """The model reworded sentences, each with the same claims as before."""
    words = tr_n(
        "{n} sentence is in the model's words, with the same figures and promises: compare it with its passage.",
        "{n} sentences are in the model's words, with the same figures and promises: compare them with the passages.",
        n,
    )
    return Finding("REPLY-REWORDED", FindingClass.CONTENT, Severity.INFO, words)


def not_reworded(n: int) -> Finding:
    """What the model wrote was thrown away."""
    words = tr_n(
        "{n} sentence stands as it was: in the model's words it would have claimed something else.",
        "{n} sentences stand as they were: in the model's words they would have claimed something else.",
        n,
    )
    return Finding("REPLY-NOT-REWORDED", FindingClass.CONTENT, Severity.INFO, words)
