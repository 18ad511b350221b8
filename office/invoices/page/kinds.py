"""Which document it is: by the title, which is short, large and high, before the words of a sentence."""

from collections.abc import Sequence
from statistics import median

from core.patterns import regex
from office.invoices.invoice import Kind
from office.invoices.page.sheet import Row

_TITLES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.REMINDER,
        (
            r"zahlungserinnerung|mahnung|\breminder\b|rappel|nhac (no|thanh toan)|催款|sollecito|"
            r"herinnering|payment overdue|mise en demeure"
        ),
    ),
    (
        Kind.STATEMENT,
        (
            r"kontoauszug|saldenbestatigung|offene[- ]posten[- ]liste|statement of account|"
            r"account statement|\bstatement\b|releve|对账单|sao ke|bang ke cong no"
        ),
    ),
    (
        Kind.DELIVERY_NOTE,
        (
            r"lieferschein|delivery note|packing (slip|list)|bon de livraison|phieu (giao|xuat kho)|送货单|"
            r"packzettel|warenbegleitschein"
        ),
    ),
    (
        Kind.QUOTE,
        (
            r"angebot|kostenvoranschlag|quotation|\bquote\b|\bestimate\b|offerte|devis|bao gia|报价|"
            r"pro[- ]?forma"
        ),
    ),
    (
        Kind.ORDER,
        (
            r"bestellung|auftragsbestatigung|purchase order|order confirmation|bon de commande|"
            r"don dat hang|采购订单|订购单"
        ),
    ),
    (Kind.SELF_BILLED, r"self[- ]?bill|selbstfakturierung|abrechnungsgutschrift|autofacturation"),
    (
        Kind.CORRECTION,
        (
            r"rechnungs\s?-?\s?korrektur|korrekturrechnung|stornorechnung|storno|berichtigung|"
            r"corrected invoice|correction|facture rectificative|hoa don (dieu chinh|thay the)|红字"
        ),
    ),
    (
        Kind.CREDIT_NOTE,
        r"gutschrift|credit (note|memo)|\bavoir\b|nota di credito|nota de credito|[ck]reditnota|hyvityslasku",
    ),
    (Kind.FINAL, r"schlussrechnung|endrechnung|final invoice|facture finale|facture de solde"),
    (
        Kind.PREPAYMENT,
        (
            r"anzahlungsrechnung|vorauszahlungsrechnung|vorausrechnung|prepayment invoice|deposit invoice|"
            r"advance invoice|facture d.acompte|hoa don tam ung"
        ),
    ),
    (Kind.PARTIAL, r"abschlagsrechnung|teilrechnung|partial invoice|interim invoice|facture de situation"),
    (
        Kind.INVOICE,
        (
            r"rechnung|(?:\b|tax)invoice\b|facture|faktura|hoa don|发票|fattura|factura|factuur|\bbill\b|\blasku\b|"
            r"\bszamla\b|\bfatura\b|"
            r"(?:beitrags|gebuhren|kosten|abgaben)bescheid|fee note|liquidation\b|honorarnote|kostennote"
        ),
    ),
    (
        Kind.RECEIPT,
        (
            r"kassenbon|kassenbeleg|quittung|\breceipt\b|\bbon\b|ticket de caisse|收据|bien lai|cash (bill|sales?\b)|"
            r"bewirtungsbeleg"
        ),
    ),
)
_PATTERNS = [(kind, regex(pattern)) for kind, pattern in _TITLES]
_TELLS_OF = regex(
    r"nummer|\bnr\b|number|\bno\b|datum|date|vom\b|adresse|address|anschrift|empfanger|betrag|"
    r"bestellt|gemass|per |lieferschein|siehe|unsere|ihre|your|our|zu |:"
)
_SELF_BILLING = regex(
    r"gutschrift\w* (?:nach|gemass|gem\.|i\. ?s\. ?[dv]\.) ?§ ?14 (?:abs\.?|\() ?2|§ ?14 abs\.? ?2 (?:satz|s\.) ?[23]"
)
_OURS = regex(r"(?:ihre?|unsere?|your|our|votre|notre|su|vuestra|uw|onze)\s+")
_MONEY = regex(r"\d[.,]\d\d(?!\d)")
SPACED = regex(r"(?:\b\w ){4,}\w\b")


def kind_of(rows: Sequence[Row]) -> tuple[Kind, Row | None]:
    """The kind and the row that says so."""
    kind, row = _by_title(rows) or _by_mention(rows) or (Kind.OTHER, None)
    if kind is Kind.CREDIT_NOTE and (law := next((one for one in rows if _SELF_BILLING.search(one.folded)), None)):
        return Kind.SELF_BILLED, law
    return kind, row


def _by_title(rows: Sequence[Row]) -> tuple[Kind, Row] | None:
    """The most title-like of the cells that name a kind of document: large, short, high on the page."""
    high = [row for row in rows if row.fraction < 0.55 and row.page == rows[0].page]
    usual = median(row.height for row in high) if high else 1.0
    found = []
    for row in high:
        if row.height <= usual and _MONEY.search(row.text):
            continue  # a credit among the lines is no title
        for cell in row.cells:
            words = _OURS.sub("", closed_up(cell.folded), count=1)
            if len(words) > 60 or not (kind := _named(words)):
                continue
            plain_title = not _TELLS_OF.search(words)
            short = len(words.split()) <= 4
            if (plain_title and short) or (len(words) < 45 and _starts(words, kind)):
                found.append((row.height / usual + 0.6 * (plain_title and short) - 0.6 * row.fraction, kind, row))
    if not found:
        return None
    _, kind, row = max(found, key=lambda one: one[0])
    return kind, row


def _named(words: str) -> Kind | None:
    return next((kind for kind, pattern in _PATTERNS if pattern.search(words)), None)


def _starts(words: str, kind: Kind) -> bool:
    pattern = dict(_PATTERNS)[kind]
    found = pattern.search(words)
    return bool(found) and found is not None and found.start() <= 12


def _by_mention(rows: Sequence[Row]) -> tuple[Kind, Row] | None:
    """Without a title, by words in passing: an invoice before others, which an invoice often speaks of."""
    usual = sorted(_PATTERNS, key=lambda one: one[0] not in {Kind.INVOICE, Kind.RECEIPT})
    for kind, pattern in usual:
        for row in rows:
            if pattern.search(closed_up(row.folded)):
                return kind, row
    return None


def closed_up(words: str) -> str:
    """R E C H N U N G as one word; a row of nothing but single signs as one too."""
    signs = words.split()
    if len(signs) >= 8 and sum(len(sign) == 1 for sign in signs) * 10 >= len(signs) * 9:
        return "".join(signs)
    return SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), words)
