"""Is it addressed to us: our name in any spelling, our legal form, our VAT id."""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.patterns import regex
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.invoice import Format, Kind
from office.invoices.known import Known
from office.invoices.parties import distance, folded, legal_form, name_words, plain_name, same_name, tax_key
from office.invoices.reading import Reading

_POSTCODE = regex(r"(?<![\d.,/-])\d{4,6}(?= [^\W\d])")  # before a town
LAW = "§ 14 Abs. 4 Nr. 1 UStG; Directive 2006/112/EC Art. 226 (5)"
NOT_US = Rule("KONTOR-BUYER-01", FindingClass.CONTENT, Severity.BLOCK, "The invoice is made out to us.", LAW)
OTHER_FORM = Rule(
    "KONTOR-BUYER-02",
    FindingClass.CONTENT,
    Severity.ASK,
    "The buyer has our legal form, not that of a sister firm.",
    LAW,
)
MISSPELLED = Rule("KONTOR-BUYER-03", FindingClass.CONTENT, Severity.INFO, "Our name is written right.", LAW)
NOT_OUR_VAT_ID = Rule(
    "KONTOR-BUYER-04", FindingClass.CONTENT, Severity.ASK, "The buyer's VAT id is ours.",
    "Directive 2006/112/EC Art. 226 (4); § 14a UStG",
)  # fmt: skip
OTHER_PLACE = Rule("KONTOR-BUYER-06", FindingClass.CONTENT, Severity.INFO, "The buyer's address is one of ours.", LAW)
OUR_OWN = Rule(
    "KONTOR-BUYER-05", FindingClass.CONTENT, Severity.ASK, "The seller is somebody else than we.", "§ 14 UStG"
)


def _addressed(reading: Reading) -> bool:
    """A receipt needs no buyer (§ 33 UStDV); what its reader took for one is the shop."""
    return reading.kind.demands_money and reading.kind is not Kind.RECEIPT and bool(reading.invoice.buyer.name)


def _is_made_out_to_us(reading: Reading, known: Known) -> Iterator[Finding]:
    ours, buyer = known.firm.names, reading.invoice.buyer
    if not ours or not _addressed(reading) or reading.kind is Kind.SELF_BILLED or _is_ours(buyer.vat_id, known):
        return
    at = place(reading, "buyer_name")
    names = [name for name in (buyer.name, buyer.trading_name) if name]
    if any(same_name(name, own) for name in names for own in ours):
        if not any(_one_form(name, own) for name in names for own in ours):
            message = tr(
                "The invoice is made out to {them}, we are {us}. Is that the right firm?", them=buyer.name, us=ours[0]
            )
            yield OTHER_FORM.found(message, at=at)
    elif any(_nearly(name, own) for name in names for own in ours):
        yield MISSPELLED.found(tr("Our name is misspelled: {them}.", them=buyer.name), at=at)
    elif any(plain_name(own) and plain_name(own) in plain_name(buyer.name) for own in ours):
        return
    else:
        message = tr("The invoice is made out to {them}, not to us. Send it back; do not pay.", them=buyer.name)
        yield NOT_US.found(message, severity=_weight(reading, ours), at=at)


def _weight(reading: Reading, ours: tuple[str, ...]) -> Severity:
    """Where our name stands somewhere on the page all the same, somebody must look before it is sent back."""
    page = folded(" ".join(reading.pages))
    return Severity.ASK if any(folded(own) in page for own in ours) else Severity.BLOCK


def _is_ours(vat_id: str, known: Known) -> bool:
    return bool(vat_id) and tax_key(vat_id) == tax_key(known.firm.vat_id)


def _one_form(name: str, own: str) -> bool:
    return not (legal_form(name) and legal_form(own)) or legal_form(name) == legal_form(own)


def _nearly(name: str, own: str) -> bool:
    """A letter or two typed wrongly; the words must be as many, so that Lindemann is not Lindner."""
    first, second = plain_name(name), plain_name(own)
    if len(name_words(name)) != len(name_words(own)):
        return False
    return distance(first, second) <= (2 if len(second) >= 12 else 1)


def _vat_id_is_ours(reading: Reading, known: Known) -> Iterator[Finding]:
    theirs, ours = tax_key(reading.invoice.buyer.vat_id), tax_key(known.firm.vat_id)
    if theirs and ours and theirs != ours and theirs[:2].isalpha() and _addressed(reading):
        message = tr(
            "The invoice names {them} as our VAT id; ours is {us}. Ask for a corrected invoice.", them=theirs, us=ours
        )
        yield NOT_OUR_VAT_ID.found(message, at=place(reading, "buyer_vat_id"))


def _address_is_ours(reading: Reading, known: Known) -> Iterator[Finding]:
    """By postcode, street or town: one of them in common is enough, since addresses are written in many ways."""
    buyer, ours = reading.invoice.buyer, folded(" ".join(known.firm.addresses))
    told = [folded(part) for part in (buyer.postcode, buyer.street, buyer.city) if part]
    if not ours or not _addressed(reading):
        return
    if len(told) >= 2 and not any(part in ours for part in told):
        message = tr(
            "It is made out to another address than ours: {address}. If goods went there, ask who has them.",
            address=", ".join(part for part in (buyer.street, f"{buyer.postcode} {buyer.city}".strip()) if part),
        )
        yield OTHER_PLACE.found(message, at=place(reading, "buyer_name"))
    elif not told and _bears_another_address(reading, ours):
        message = tr("Our address does not stand on it. If goods went elsewhere, ask who has them.")
        yield OTHER_PLACE.found(message, at=place(reading, "buyer_name"))


def _bears_another_address(reading: Reading, ours: str) -> bool:
    """A page with postcodes, of which none is ours. A picture may be misread and says nothing."""
    if reading.format not in {Format.PDF, Format.TEXT}:
        return False
    own, printed = (set(_POSTCODE.findall(text)) for text in (ours, folded("\n".join(reading.pages))))
    return bool(own) and len(printed) > 1 and not own & printed


def _seller_is_not_us(reading: Reading, known: Known) -> Iterator[Finding]:
    seller = reading.invoice.seller
    same = _is_ours(seller.vat_id, known) or any(
        same_name(seller.name, own) and _one_form(seller.name, own) for own in known.firm.names if seller.name
    )
    if same and reading.kind.demands_money and reading.kind is not Kind.SELF_BILLED:
        message = tr("This looks like one of our own invoices: we are the seller. File it under sales.")
        yield OUR_OWN.found(message, at=place(reading, "seller_name"))


TOPIC = Topic(
    "Addressed to us",
    (NOT_US, OTHER_FORM, MISSPELLED, NOT_OUR_VAT_ID, OUR_OWN, OTHER_PLACE),
    (_is_made_out_to_us, _vat_id_is_ours, _seller_is_not_us, _address_is_ours),
)
