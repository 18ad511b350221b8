"""Sentences for the owner about a mail: why it is left alone, why he must see it, what is odd about it."""

from collections.abc import Callable, Mapping

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.replies.mail import Mail
from office.replies.phrases import Said
from office.replies.scams import registered

_LONGEST_QUOTE = 120

# Orders to an assistant: a customer gives none.
_ORDERS = (
    "ignor* + anweisung*", "ignor* + instruktion*", "vergiss + anweisung*", "missachte + anweisung*", "systemprompt",
    "für den assistenten", "an den assistenten", "an die ki", "du bist jetzt", "als ki",
    "ignore + instructions", "ignore + prompt*", "disregard + instructions", "forget + instructions",
    "override + instructions", "system prompt", "you are now", "as an ai", "note to the assistant",
    "instructions for the assistant", "ai assistant", "new instructions", "developer mode", "jailbreak*",
    "bỏ qua + hướng dẫn", "bỏ qua + chỉ dẫn", "bỏ qua + lệnh",
    "quên + hướng dẫn", "trợ lý ai", "忽略 + 指令", "忽略 + 指示", "忽略 + 提示", "忘记 + 指令", "无视 + 指令",
    "系统提示", "你现在是", "作为ai",
)  # fmt: skip


def quiet(code: str, signs: Mapping[str, int] | None = None) -> Finding:
    """Why a mail gets no answer."""
    if code == "phishing":
        return _finding(code, FindingClass.FRAUD, Severity.BLOCK, _phishing(signs or {}))
    known: dict[str, Callable[[], str]] = {
        "own-address": lambda: tr("This mail comes from your own address. Nothing is drafted."),
        "duplicate": lambda: tr("The same mail came before. Nothing is drafted twice."),
        "bounce": lambda: tr("A mail of yours did not arrive. Check the address and send it again."),
        "receipt": lambda: tr("Only a receipt. There is nothing to answer."),
        "calendar": lambda: tr("An invitation, or the answer to one. Answer it in your calendar."),
        "autoreply": lambda: tr("An automatic answer. Machines are never answered."),
        "newsletter": lambda: tr("A newsletter or a list. There is nothing to answer."),
        "noreply-sender": lambda: tr("Nobody reads this sender's mailbox. There is nothing to answer."),
        "spam": lambda: tr("An offer that nobody asked for. There is nothing to answer."),
        "thanks-only": lambda: tr("Only thanks. No answer is needed."),
        "empty": lambda: tr("This mail is empty. There is nothing to answer."),
    }
    kind = FindingClass.DUPLICATE if code == "duplicate" else FindingClass.CONTENT
    return _finding(code, kind, Severity.INFO, known[code]())


def escalated(code: str, words: str) -> Finding:
    """Why the owner sees a mail first. words: what in it called for that."""
    known: dict[str, Callable[[], str]] = {
        "injury": lambda: tr("Somebody may be hurt or in danger. Call, do not write."),
        "legal-threat": lambda: tr("The customer speaks of lawyers, courts or damages. Answer this one yourself."),
        "data-protection": lambda: tr("A request about personal data: it must be answered within a month (GDPR)."),
        "fraud": lambda: tr("It is about fraud or money taken back. Look at the payment before you answer."),
        "press": lambda: tr("The press asks. Answer this one yourself."),
        "secrets": lambda: tr("Bank data or a password. Check by telephone, under a number that you know."),
        "contract-end": lambda: tr("A contract is to end. Check terms and dates before you answer."),
        "wants-human": lambda: tr("The customer wants to speak with a person. Call him."),
        "own-words": lambda: tr("It says “{words}”: you wanted to see such mails yourself.", words=words),
        "angry": lambda: tr("The customer is angry, and this is not his first mail. A word from you helps most."),
        "vip": lambda: tr("You wanted to answer this sender yourself."),
        "amount": lambda: tr("It is about {amount}, more than your limit.", amount=words),
        "unread-attachment": lambda: tr(
            "This attachment cannot be read here. Open it before you answer: {name}", name=words
        ),
        "unsupported-language": lambda: tr(
            "Kontor does not write this language ({language}). Answer it yourself.", language=words
        ),
        "long-thread": lambda: tr("This exchange has no end. Read it and close it yourself."),
    }
    return _finding(code, FindingClass.CONTENT, Severity.ASK, known[code]())


def by_meaning(words: str) -> Finding:
    """That no phrase of the owner's rules stands in a mail, but what it means called for him."""
    quote = words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE].rstrip() + "…"
    told = tr("None of your phrases stands in it: Kontor goes by what it means. “{words}”", words=quote)
    return _finding("by-meaning", FindingClass.CONTENT, Severity.INFO, told)


def noticed(mail: Mail, words: Said) -> tuple[Finding, ...]:
    """What is odd about a mail, whatever becomes of it."""
    found = []
    if words.says(_ORDERS):
        told = tr("This mail gives orders to an assistant. They are not followed.")
        found.append(_finding("instructions-in-mail", FindingClass.FRAUD, Severity.ASK, told))
    if mail.hidden:
        told = tr("Text that nobody sees was taken out of this mail: {words}", words=mail.hidden[0][:_LONGEST_QUOTE])
        found.append(_finding("hidden-text", FindingClass.FRAUD, Severity.INFO, told))
    if "parts-differ" in mail.findings:
        told = tr("This mail says one thing as plain text and another as a page. The plain text is shown.")
        found.append(_finding("parts-differ", FindingClass.FRAUD, Severity.INFO, told))
    foreign = [one for one in mail.reply_to if registered(one.domain) != registered(mail.sender.domain)]
    if foreign:
        told = tr("Answers would go to another place than the sender's: {address}", address=foreign[0].address)
        found.append(_finding("other-reply-to", FindingClass.FRAUD, Severity.INFO, told))
    return tuple(found)


def _phishing(signs: Mapping[str, int]) -> str:
    known: dict[str, Callable[[], str]] = {
        "look-alike": lambda: tr("its address resembles one that you know"),
        "odd-domain": lambda: tr("digits stand for letters in its address"),
        "other-reply-to": lambda: tr("answers go to another address"),
        "name-is-address": lambda: tr("the sender's name shows another address"),
        "borrowed-name": lambda: tr("a stranger bears the name of one of your people"),
        "borrowed-brand": lambda: tr("a known company, but not its address"),
        "other-link": lambda: tr("a link leads elsewhere than it shows"),
        "odd-link": lambda: tr("a link hides where it leads"),
        "harmful-file": lambda: tr("an attachment can run as a program"),
        "page-file": lambda: tr("a web page is attached"),
        "not-authentic": lambda: tr("your server could not confirm the sender"),
        "hidden-text": lambda: tr("it holds hidden text"),
        "urgency": lambda: tr("it is in a hurry"),
        "credentials": lambda: tr("it wants you to log in or to confirm an account"),
        "redirect": lambda: tr("money is to go to a new account"),
        "secrecy": lambda: tr("you are not to ask or to call"),
        "transfer": lambda: tr("it wants money at once"),
    }
    told = ", ".join(known[sign]() for sign in sorted(signs, key=lambda sign: -signs[sign]))
    return tr("Probably fraud: {signs}. Do not click, pay or answer; ask under a number that you know.", signs=told)


def _finding(code: str, kind: FindingClass, severity: Severity, message: str) -> Finding:
    source = {"autoreply": "RFC 3834", "bounce": "RFC 3464", "receipt": "RFC 8098", "newsletter": "RFC 2369"}.get(
        code, ""
    )
    return Finding(f"mail-{code}", kind, severity, message, source)
