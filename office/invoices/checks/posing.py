"""Who poses as whom: look-alike senders and suppliers, words for a program, hidden text, made-up registers."""

import re
import unicodedata
from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Position, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.payee import accounts_asked, proven_accounts
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.parties import distance, folded, is_look_alike, legal_form, same_name, supplier_of, tax_key
from office.invoices.reading import Reading
from office.invoices.terms import due_date

CARE = "Police and BSI advice against invoice fraud"
LIKE_SENDER = Rule(
    "KONTOR-FRAUD-01",
    FindingClass.FRAUD,
    Severity.BLOCK,
    "The sender's address only looks like the supplier's.",
    CARE,
)
FREE_MAIL = Rule(
    "KONTOR-FRAUD-02", FindingClass.FRAUD, Severity.ASK, "A supplier with an address of his own writes from it.", CARE
)
LIKE_SUPPLIER = Rule(
    "KONTOR-FRAUD-03",
    FindingClass.FRAUD,
    Severity.BLOCK,
    "The supplier's name only looks like that of a known one.",
    CARE,
)
FOR_A_PROGRAM = Rule(
    "KONTOR-FRAUD-04",
    FindingClass.FRAUD,
    Severity.INFO,
    "Words that talk to a program; they are never obeyed.",
    "Kontor: text on an invoice changes no verdict",
)
HIDDEN = Rule(
    "KONTOR-FRAUD-05",
    FindingClass.FRAUD,
    Severity.ASK,
    "No text is hidden on the page or printed over other text.",
    CARE,
)
OTHER_PROGRAM = Rule(
    "KONTOR-FRAUD-06",
    FindingClass.FRAUD,
    Severity.INFO,
    "The file was made by the program that this supplier always used.",
    CARE,
)
MADE_UP = Rule(
    "KONTOR-FRAUD-07",
    FindingClass.FRAUD,
    Severity.BLOCK,
    "A first demand that has the marks of a made-up one.",
    "§ 263 StGB; warnings of chambers against register offers",
)

_FREE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "outlook.com",
        "hotmail.com",
        "yahoo.com",
        "yahoo.de",
        "aol.com",
        "icloud.com",
        "proton.me",
        "protonmail.com",
        "mail.ru",
        "qq.com",
        "163.com",
        "yandex.ru",
        "freenet.de",
        "live.com",
    ]
)
# Cyrillic and Greek letters that look Latin, and Latin pairs that look like one letter.
_TWINS = str.maketrans("асеорхуіјѕԁɡһкмтвн" + "αορνικτυ" + "015", "aceopxyijsdghkmtbh" + "aopviktu" + "ols")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_FLAGS_HIDDEN = frozenset(
    {"hidden-text", "overprinted", "overprinted-text", "white-text", "tiny-text", "off-page-text"}
)
_FLAGS_PROGRAM = frozenset({"producer-changed", "edited-after"})

_TO_A_PROGRAM = regex(
    r"ignor\w+ (?:all |any |the |bitte )?(?:\w+ )?(?:previous|prior|above|earlier|other|vorherig\w*|"
    r"bisherig\w*|obig\w*|alle\w*) ?(?:\w+ )?(?:instruct\w+|prompt\w*|rule\w*|check\w*|anweisung\w*|regel\w*)"
    r"|disregard (?:all|any|the|previous|prior)\b.{0,40}(?:instruct|rule|check|warning)"
    r"|\b(?:system prompt|as an ai|you are an? (?:ai|assistant|language model)|dear ai|attention ai|"
    r"note to (?:the )?(?:ai|assistant|system|model)|ki-hinweis|hinweis an die ki|an die ki\b)"
    r"|\b(?:assistant|ai|llm|model|ki)\s*[:,]\s*(?:please )?(?:approve|pay|mark|freigeben|zahlen|accept)"
    r"|(?:iban|account|konto(?:verbindung)?|bank(?:verbindung)?|invoice|rechnung)\s*(?:is |was |ist |wurde |"
    r"already |bereits )*(?:has been )?(?:verified|pre-?approved|verifiziert|vorab geprueft|bereits geprueft|"
    r"trusted|already checked)"
    r"|\b(?:set|mark|change|return|output)\b.{0,20}\b(?:verdict|status|result)\b.{0,20}\b(?:pay|approved?|ok|"
    r"green|proven|valid)\b"
    r"|\b(?:do not|don't|nicht) (?:check|verify|flag|block|warn|pruefen|blockieren|beanstanden)\b"
    r"|\bapprove (?:this|the) (?:invoice|payment)|\bskip (?:all )?(?:the )?(?:checks|verification)"
    r"|bo qua (?:cac |moi |tat ca )?(?:huong dan|chi thi|kiem tra)|da (?:duoc )?xac minh"
    r"|忽略.{0,8}(?:指令|指示|规则|检查)|(?:账户|账号|发票)已(?:经)?(?:核实|验证)|直接(?:批准|付款)"
)
_REGISTER = regex(
    r"gewerbeverzeichnis|gewerberegister|branchenbuch|branchenverzeichnis|firmenverzeichnis|firmenregister|"
    r"handelsregister-?(?:eintrag|bekannt|veroeff)"
    r"|registereintrag|business (?:directory|register|index)|company register|trade ?mark (?:publication|"
    r"register|renewal)|markenregist"
    r"|domain (?:renewal|verlaengerung)|datenschutz-?auskunft|transparenzregister|ust-?id-?register|"
    r"grundeintrag|eintrag\w* im \w*verzeichnis"
)  # fmt: skip


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip(" >").casefold().rstrip(".")


def skeleton(domain: str) -> str:
    """A domain as the eye takes it: punycode as letters, Cyrillic а as a, rn as m, 0 as o."""
    labels = []
    for label in domain.split("."):
        try:
            shown = label.encode().decode("idna") if label.startswith("xn--") else label
        except UnicodeError:
            shown = label
        labels.append(shown)
    text = unicodedata.normalize("NFKD", ".".join(labels).casefold()).translate(_TWINS)
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    for pair, one in _PAIRS:
        text = text.replace(pair, one)
    return text


def _is_within(domain: str, own: str) -> bool:
    return domain == own or domain.endswith("." + own)


def _looks_like(domain: str, own: str) -> bool:
    """Not his domain, but taken for it: the same to the eye, a letter or two off, or under another ending."""
    if _is_within(domain, own):
        return False
    if f".{own}." in f".{domain}.":
        return True  # firm.example.com.elsewhere.net: what is read first is his name, what counts stands last
    first, second = skeleton(domain), skeleton(own)
    name, other = _name_of(first), _name_of(second)
    if first == second or (name == other and len(name) >= 4):
        return True
    near = distance(name, other) <= (1 if len(other) < 8 else 2) and min(len(name), len(other)) >= 5
    return near or (len(other) >= 6 and other in name and name != other)


def _name_of(domain: str) -> str:
    """The part that names the firm: "holz-nord" of mail.holz-nord.example.com."""
    labels = [label for label in domain.split(".") if label not in {"www", "mail", "example", "co", "com"}]
    return max(labels[:-1] or labels or [domain], key=len).replace("-", "")


def _sender_is_the_supplier(reading: Reading, known: Known) -> Iterator[Finding]:
    domain = _domain(known.sender)
    supplier = supplier_of(reading.invoice, known)
    if not domain or _is_ours(domain, known):
        return
    own = {_domain(each): each for each in (supplier.domains if supplier else ())}
    if any(_is_within(domain, each) for each in own):
        return
    for each in known.suppliers:
        twin = next((twin for twin in each.domains if _looks_like(domain, _domain(twin))), "")
        if twin and not any(_is_within(domain, _domain(real)) for other in known.suppliers for real in other.domains):
            message = tr(
                "It came from {domain}, which only looks like {real}. Do not answer it; call the supplier.",
                domain=domain,
                real=twin,
            )
            yield LIKE_SENDER.found(message)
            return
    if own and domain in _FREE:
        message = tr(
            "It came from {domain}; this supplier writes from {real}. Call him before you pay.",
            domain=domain,
            real=next(iter(own)),
        )
        yield FREE_MAIL.found(message)


def _is_ours(domain: str, known: Known) -> bool:
    """The owner sends himself what he scanned."""
    return any(
        _name_of(domain) and _name_of(domain) in folded(name).replace(" ", "").replace("-", "")
        for name in known.firm.names
    )


def _name_is_his_own(reading: Reading, known: Known) -> Iterator[Finding]:
    name = reading.invoice.seller.name
    if not name or supplier_of(reading.invoice, known) is not None:
        return
    for each in known.suppliers:
        twin = next((other for other in each.names if is_look_alike(name, other) or _poses_as(name, other)), "")
        if not twin:
            continue
        if accounts_asked(reading) and set(accounts_asked(reading)) <= set(proven_accounts(each)):
            return  # misspelled, and the money goes to the known account
        own_id = tax_key(reading.invoice.seller.vat_id)
        other_firm = bool(own_id) and own_id != tax_key(each.party.vat_id) and not _same_to_the_eye(name, twin)
        message = tr(
            "The supplier {name} is not {known}, but looks like it. Call {known} before anything is paid.",
            name=name,
            known=twin,
        )
        yield LIKE_SUPPLIER.found(
            message, severity=Severity.ASK if other_firm else Severity.BLOCK, at=place(reading, "seller_name")
        )
        return


def _poses_as(name: str, other: str) -> bool:
    """The same to the eye, or the same name with another legal form: a firm that changed it says so by telephone."""
    return _same_to_the_eye(name, other) or (same_name(name, other) and legal_form(name) != legal_form(other))


def _same_to_the_eye(one: str, other: str) -> bool:
    return one != other and folded(one) != folded(other) and skeleton(one) == skeleton(other)


def _talks_to_a_program(reading: Reading, known: Known) -> Iterator[Finding]:
    """Told to the owner, obeyed never: no check reads such words as anything but words."""
    del known
    for number, text in enumerate(reading.pages, start=reading.first_page):
        if match := _TO_A_PROGRAM.search(_flat(text)):
            yield FOR_A_PROGRAM.found(_spoken_to(match[0]), at=Position(reading.document, reading.name, number, 0, 0))
            return
    invoice = reading.invoice
    said = " ".join((
        *invoice.notes, invoice.terms, *(line.description for line in invoice.lines), invoice.seller.name,
        reading.name, *reading.properties.values(), invoice.order_reference,
        *(account.reference for account in invoice.accounts),
    ))  # fmt: skip
    if match := _TO_A_PROGRAM.search(_flat(re.sub(r"[_-]", " ", said))):
        yield FOR_A_PROGRAM.found(_spoken_to(match[0]))


def _flat(text: str) -> str:
    return folded(re.sub(r"[*_`#]+", " ", text))


def _spoken_to(words: str) -> str:
    return tr(
        "The invoice carries words meant for a program: “{words}”. They were not obeyed. Ask yourself who "
        "wrote them.",
        words=words[:60],
    )


def _nothing_is_hidden(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    if _FLAGS_HIDDEN & set(reading.flags):
        message = tr(
            "The page holds text that nobody can see, or that was printed over. Compare it with what you "
            "ordered, and ask."
        )
        yield HIDDEN.found(message)


def _same_program_as_ever(reading: Reading, known: Known) -> Iterator[Finding]:
    made = _program(reading.properties.get("producer", ""))
    supplier = supplier_of(reading.invoice, known)
    usual = {
        _program(each.producer)
        for each in known.earlier
        if supplier and each.supplier == supplier.key and each.producer
    }
    count = sum(1 for each in known.earlier if supplier and each.supplier == supplier.key and each.producer)
    told = bool(_FLAGS_PROGRAM & set(reading.flags))
    if told or (made and count >= 3 and made not in usual):
        message = tr("This file was made by another program than the supplier's earlier ones.")
        yield OTHER_PROGRAM.found(message)


def _program(producer: str) -> str:
    """The program without its version."""
    return " ".join(re.findall(r"[a-z]{2,}", folded(producer))[:2])


def _marks_of_a_made_up_demand(reading: Reading, known: Known) -> Iterator[Finding]:
    """No single mark stops an invoice; an unknown sender of a register entry without any tax id does."""
    if reading.kind is not Kind.INVOICE or supplier_of(reading.invoice, known) is not None:
        return
    marks = list(_marks(reading, known))
    invoice = reading.invoice
    anonymous = not invoice.seller.vat_id and not invoice.seller.tax_number
    register = _REGISTER.search(_words(reading)) is not None
    if (register and anonymous) or (register and len(marks) >= 2) or (anonymous and len(marks) >= 4):
        message = tr("Nothing is known of this supplier, and: {marks}. This has the marks of a made-up "
                     "demand; do not pay.",
                     marks="; ".join(marks))  # fmt: skip
        yield MADE_UP.found(message, at=place(reading, "seller_name"))


def _words(reading: Reading) -> str:
    invoice = reading.invoice
    return folded(
        " ".join((*reading.pages, invoice.seller.name, *(line.description for line in invoice.lines), *invoice.notes))
    )


def _marks(reading: Reading, known: Known) -> Iterator[str]:
    invoice, due = reading.invoice, due_date(reading.invoice)
    if not invoice.seller.vat_id and not invoice.seller.tax_number:
        yield tr("no VAT id and no tax number")
    if _REGISTER.search(_words(reading)):
        yield tr("an entry in some register or directory")
    if due and invoice.issue_date and (due - invoice.issue_date).days <= 10:
        yield tr("very little time to pay")
    if "postfach" in folded(f"{invoice.seller.street} {' '.join(reading.pages)[:400]}"):
        yield tr("only a post box for an address")
    if not invoice.order_reference and any(not order.is_paper for order in known.orders):
        yield tr("no order")
    if _TO_A_PROGRAM.search(_words(reading)):
        yield tr("words meant for a program")


TOPIC = Topic(
    "Who poses as whom",
    (LIKE_SENDER, FREE_MAIL, LIKE_SUPPLIER, FOR_A_PROGRAM, HIDDEN, OTHER_PROGRAM, MADE_UP),
    (
        _sender_is_the_supplier, _name_is_his_own, _talks_to_a_program, _nothing_is_hidden, _same_program_as_ever,
        _marks_of_a_made_up_demand,
    ),
)  # fmt: skip
