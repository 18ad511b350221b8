"""What the words say about paying: a new account in a sentence, ways that nobody gets back, paid already.

The page's account may be the right one and a sentence under it name another: a person reads the sentence. What is
found here only makes a verdict heavier, never lighter.
"""

import re
from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Position, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.payee import CARE, COLLECTED, accounts_asked, proven_accounts
from office.invoices.checks.rule import Rule, Topic
from office.invoices.checks.sources import sound_ibans
from office.invoices.checks.wording import account
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.parties import folded, supplier_of, tax_key
from office.invoices.reading import Reading

MOVED = Rule(
    "KONTOR-PAY-01", FindingClass.FRAUD, Severity.BLOCK,
    "No sentence announces a new account that nobody has confirmed.", CARE,
)  # fmt: skip
NO_WAY_BACK = Rule(
    "KONTOR-PAY-02", FindingClass.FRAUD, Severity.ASK,
    "No payment is wanted in a way that cannot be traced or taken back.", CARE,
)  # fmt: skip
OTHER_WAY = Rule(
    "KONTOR-PAY-03", FindingClass.FRAUD, Severity.ASK,
    "A supplier who was always paid by transfer does not want another way only.", CARE,
)  # fmt: skip
OLD_ACCOUNT = Rule(
    "KONTOR-PAY-04", FindingClass.PAYMENT, Severity.ASK,
    "Account and bank code of the old form are those of an account that was paid before.", CARE,
)  # fmt: skip
SAYS_PAID = Rule(
    "KONTOR-PAY-05", FindingClass.PAYMENT, Severity.ASK, "What asks for money does not say that it is paid.",
    "Bookkeeping: a claim is paid once",
)  # fmt: skip
SAYS_COLLECTED = Rule(
    "KONTOR-PAY-06", FindingClass.PAYMENT, Severity.INFO, "What is collected by direct debit is not transferred too.",
    "SEPA Core and B2B Direct Debit Rulebooks",
)  # fmt: skip

_ACCOUNT = r"(?:bankverbindung|bankdaten|bankkonto|kontoverbindung|kontonummer|kontodaten|konto|iban)"
_THEIRS = r"(?:bank(?:ing)? (?:details|account|information)|account (?:number|details)|iban|payment details)"
_MOVED = regex(
    rf"\b(?:neue[rnsm]?|geaenderte[rnsm]?|aktualisierte[rnsm]?) (?:\w+ )?{_ACCOUNT}\b"
    rf"|\b{_ACCOUNT}\b[^.!]{{0,40}}\b(?:geaendert|gewechselt|umgestellt|aktualisiert|ist neu)\b"
    rf"|\bab sofort\b[^.!]{{0,50}}\b(?:folgende[sn]?|unser neues|dieses) {_ACCOUNT}\b"
    rf"|\b(?:new|changed|updated) (?:(?!customer|client|user|member)\w+ )?{_THEIRS}\b"
    rf"|\b{_THEIRS}\b (?:\w+ )?(?:has|have) (?:been |recently )*(?:changed|updated|moved)"
    r"|\b(?:nouveau|nouvelles|nouvel) (?:rib|iban|compte|coordonnees bancaires)\b"
    r"|\bcoordonnees bancaires\b[^.!]{0,30}\bchange"
    r"|\b(?:nuov[oe]|nuevas?|nieuwe?) "
    r"(?:iban|conto|coordinate bancarie|cuenta|datos bancarios|bankrekening|rekening)"
    r"|\b(?:thay doi|doi) (?:so )?tai khoan|\btai khoan (?:ngan hang )?moi\b"
    r"|(?:新的?|变更后的?)(?:收款|银行)*[账帐][户号]|[账帐][户号](?:已|已经|有)?(?:变更|更换|更改)"
    r"|(?:变更|更换|更改)(?:了)?(?:收款|银行)*[账帐][户号]"
)
_NOT = regex(r"\b(?:nicht|nie|niemals|kein\w*|never|not|no|ne|pas|jamais|khong|chua)\b|未|没有|不")
_IF = regex(r"\b(?:falls|sofern|sollten?|wenn|if|should|unless|si|neu)\b|如果|若")
_ASKS = (
    r"(?:zahl\w*|begleich\w*|bezahl\w*|ueberweis\w*|send\w*|schick\w*|pay\w*|paid|regl\w*|thanh toan|gui|"
    r"支付|付款|发送)"
)
_LOST = (
    r"(?:bitcoins?|btc|ethereum|usdt|krypto\w*|crypto\w*|"
    r"gutscheinkarten?|geschenkkarten?|guthabenkarten?|"
    r"gift ?cards?|paysafe\w*|steam[- ]?(?:karten?|cards?)|western union|moneygram|the qua tang|the cao|"
    r"比特币|礼品卡|购物卡)"
)
_NO_WAY_BACK = regex(rf"{_ASKS}[^.!]{{0,70}}{_LOST}|{_LOST}[^.!]{{0,30}}{_ASKS}")
_OTHER_WAY = regex(rf"{_ASKS}[^.!]{{0,60}}\bpaypal\b|\bpaypal\b[^.!]{{0,40}}{_ASKS}|\bpaypal[: ]+\S+@")
_OLD = regex(
    r"\b(?:konto(?:nummer|-?nr)?|kto\.?(?:-?nr)?)[.: ]*(?P<number>\d[\d ]{3,12}\d)\W{0,4}"
    r"(?:bei \w+ )?(?:blz|bankleitzahl)[.: ]*(?P<bank>\d{3} ?\d{3} ?\d{2})"
)
_SAYS_PAID = regex(
    r"\b(?:betrag|summe|rechnung|zahlung|rechnungsbetrag|gesamtbetrag)\b[^.!,;:]{0,30}"
    r"\b(?:dankend |vollstaendig |bereits |in bar |bar )+(?:\S+ ){0,3}"
    r"(?:erhalten|bezahlt|beglichen|abgebucht|entrichtet)"
    r"|\b(?:betrag|rechnung|rechnungsbetrag) (?:\w+ ){0,2}(?:per|mit) (?:ec|kredit|giro|visa)\S* ?(?:karte)? "
    r"(?:\w+ ){0,2}(?:erhalten|bezahlt|beglichen)"
    r"|\b(?:payment received(?:,? (?:with )?thank| in full)|paid in full|(?:invoice|amount|total) (?:has|was) "
    r"(?:already )?(?:been )?(?:paid|settled)|already (?:been )?paid in full|paid by (?:credit |debit )?card)"
    r"|\bfacture (?:deja )?(?:acquittee|payee|reglee)\b|\bda thanh toan (?:du|xong|het)\b"
    r"|(?:已付清|款已付|已全额付款)"
)
_SAYS_COLLECTED = regex(
    r"\b(?:wird|werden|wurde)\b[^.!]{0,90}\b(?:eingezogen|abgebucht)\b|\b(?:buchen|ziehen)\b[^.!]{0,90}\b(?:ab|ein)\b"
    r"|\b(?:sepa-?)?lastschrift(?:verfahren|einzug)?\b[^.!]{0,60}\b(?:eingezogen|abgebucht|einziehen|einzug)"
    r"|\bwill be (?:debited|collected)|\b(?:collected|debited) by direct debit|\bsera preleve"
    r"|\bprelevement automatique|\bautomatische incasso|自动扣款"
)
_WANTS_IT_STILL = regex(
    r"\b(?:bitte|please|merci de|prego|por favor|vui long)\b[^.!]{0,60}"
    r"\b(?:ueberweis\w*|begleich\w*|zahlen|pay|remit|transfer|regler|virer|pagare|pagar|thanh toan|chuyen khoan)\b"
    r"|\b(?:zahlbar|payable|faellig|zahlungsziel|zu zahlen|zahlbetrag|payment due|amount due|due date|a payer)\b"
    r"|请(?:付款|支付|汇款)|应付"
)
_DEBITS = frozenset({"49", "59"})
_QUOTED = 100  # signs of a sentence that are shown
_YOUR_ACCOUNT = regex(r"lastschrift|konto|account|compte|direct debit|prelev|rekening|incasso|扣款")


Said = tuple[str, Position | None]  # a sentence as it is printed, and its page


def _sentences(reading: Reading) -> Iterator[tuple[int, str]]:
    """The words of each page, and those of the data, folded. The number is the page's, 0 for the data."""
    for number, text in enumerate(reading.pages, start=reading.first_page):
        yield number, _flat(text)
    yield 0, _flat(" . ".join((*reading.invoice.notes, reading.invoice.terms)))


def _flat(text: str) -> str:
    """Folded, with the points of dates and amounts as commas: a point ends a sentence."""
    return re.sub(r"(?<=\d)\.(?=\d)", ",", folded(text))


def _said(reading: Reading, pattern: re.Pattern[str]) -> Said | None:
    """The first words that fit and are not denied, and their page."""
    for number, text in _sentences(reading):
        for match in pattern.finditer(text):
            before = re.split(r"[.!?;]", text[max(0, match.start() - 60) : match.start()])[-1]
            if not _NOT.search(before[-14:] + match[0]) and not _IF.search(before):
                at = Position(reading.document, reading.name, number, 0, 0) if number else None
                return _as_written(reading, number, match[0]), at
    return None


def _as_written(reading: Reading, number: int, words: str) -> str:
    """The sentence that holds the words, as it is printed; the words alone where it runs over rows."""
    invoice = reading.invoice
    text = reading.pages[number - reading.first_page] if number else "\n".join((*invoice.notes, invoice.terms))
    pieces = re.split(r"(?<!\d)[.!?;](?=\s)|\n", text)
    return next((piece.strip() for piece in pieces if words in _flat(piece)), words)[:_QUOTED]


def _no_account_moved(reading: Reading, known: Known) -> Iterator[Finding]:
    """Where every account that is named was paid or confirmed before, the notice is an old one."""
    said = _said(reading, _MOVED)
    if said is None or not reading.kind.demands_money:
        return
    supplier = supplier_of(reading.invoice, known)
    proven = set(proven_accounts(supplier)) if supplier else set()
    ours = {tax_key(number) for number in known.firm.accounts}
    in_words = sound_ibans(" . ".join(text for _, text in _sentences(reading)))
    named = {*accounts_asked(reading), *in_words} - ours
    if proven and named and named <= proven:
        return
    fresh = sorted(named - proven)
    what = tr("A sentence announces another bank account: “{words}”.", words=said[0])
    if fresh and proven:
        do = tr("Pay nothing to {account} before a call to the number that you know.", account=account(fresh[0]))
    else:
        do = tr("Call the supplier under a number that you know, not under one on this invoice.")
    yield MOVED.found(f"{what} {do}", severity=Severity.BLOCK if fresh and proven else Severity.ASK, at=said[1])


def _can_be_taken_back(reading: Reading, known: Known) -> Iterator[Finding]:
    if not reading.kind.demands_money or reading.kind is Kind.CREDIT_NOTE:
        return
    if said := _said(reading, _NO_WAY_BACK):
        message = tr(
            "It wants to be paid in a way that nobody gets back: “{words}”. Call the supplier under a number that "
            "you know.",
            words=said[0],
        )
        yield NO_WAY_BACK.found(message, at=said[1])
        return
    supplier = supplier_of(reading.invoice, known)
    always = supplier is not None and bool(proven_accounts(supplier))
    if always and not accounts_asked(reading) and (said := _said(reading, _OTHER_WAY)):
        message = tr(
            "It names no bank account and asks for PayPal; this supplier was always paid by transfer. Ask him."
        )
        yield OTHER_WAY.found(message, at=said[1])


def _old_number_is_known(reading: Reading, known: Known) -> Iterator[Finding]:
    """A German account number with its bank code is the end of its IBAN."""
    if accounts_asked(reading) or not reading.kind.demands_money:
        return
    supplier = supplier_of(reading.invoice, known)
    ends = {number[4:] for number in proven_accounts(supplier)} if supplier else set()
    for number, text in _sentences(reading):
        for match in _OLD.finditer(text):
            end = re.sub(r"\D", "", match["bank"]) + re.sub(r"\D", "", match["number"]).zfill(10)
            if end not in ends:
                at = Position(reading.document, reading.name, number, 0, 0) if number else None
                message = tr("It names an account in the old form, {number}. Nothing was ever paid there; ask for "
                             "the IBAN by a number that you know.",
                             number=match["number"])  # fmt: skip
                yield OLD_ACCOUNT.found(message, at=at)
                return


def is_collected(reading: Reading) -> bool:
    """Whether the supplier fetches the money himself, by code (UNTDID 4461) or in words: nobody transfers it too."""
    means = {each.means for each in reading.invoice.accounts} - {""}
    return bool(means & _DEBITS) or (not means & COLLECTED and _collected_in_words(reading) is not None)


def _collected_in_words(reading: Reading) -> Said | None:
    said = _said(reading, _SAYS_COLLECTED)
    return said if said and _YOUR_ACCOUNT.search(_flat(said[0])) else None


def is_said_paid(reading: Reading) -> bool:
    """Whether it says in words that it is paid already: nobody pays it before that payment was looked for."""
    return _paid_in_words(reading) is not None


def _paid_in_words(reading: Reading) -> Said | None:
    invoice = reading.invoice
    if not _is_open_claim(reading):
        return None
    if {each.means for each in invoice.accounts} & COLLECTED:
        return None
    said = _said(reading, _SAYS_PAID)
    part = said and invoice.prepaid and re.search(r"\d", said[0])  # "paid already 500.00" is what was prepaid
    return None if part else said


def _is_not_paid_yet(reading: Reading, known: Known) -> Iterator[Finding]:
    """Paid, and nothing speaks against it, is told: it stays out of the file for the bank, as a debit does."""
    if said := _paid_in_words(reading):
        if _could_be_wanted(reading, known):
            message = tr("It says that it is paid: “{words}”. Look for that payment before you pay.", words=said[0])
            yield SAYS_PAID.found(message, at=said[1])
        else:
            message = tr(
                "It says that it is paid: “{words}”. It is left out of the file for the bank.", words=said[0]
            )
            yield SAYS_PAID.found(message, severity=Severity.INFO, at=said[1])
    elif _is_open_claim(reading) and is_collected(reading):
        at = _collected_in_words(reading)
        message = tr("The supplier will collect it by direct debit. Do not transfer it as well.")
        yield SAYS_COLLECTED.found(message, at=at[1] if at else None)


def _is_open_claim(reading: Reading) -> bool:
    closed = {Kind.RECEIPT, Kind.CREDIT_NOTE}
    return reading.kind.demands_money and reading.kind not in closed and reading.invoice.amount_due != 0


def _could_be_wanted(reading: Reading, known: Known) -> bool:
    """It asks for the money in the same breath, or comes from somebody who was always paid by transfer."""
    supplier = supplier_of(reading.invoice, known)
    return bool(supplier and proven_accounts(supplier)) or _said(reading, _WANTS_IT_STILL) is not None


TOPIC = Topic(
    "What the words say about paying",
    (MOVED, NO_WAY_BACK, OTHER_WAY, OLD_ACCOUNT, SAYS_PAID, SAYS_COLLECTED),
    (_no_account_moved, _can_be_taken_back, _old_number_is_known, _is_not_paid_yet),
)
