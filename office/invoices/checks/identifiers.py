"""Numbers that carry check digits: IBAN, BIC, VAT ids, tax numbers, MST of Vietnam, USCC of China."""

from collections.abc import Iterator

from stdnum import bic, iban
from stdnum.ch import uid
from stdnum.cn import uscc
from stdnum.de import stnr
from stdnum.eu import vat
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.gb import vat as gb_vat
from stdnum.it import codicefiscale
from stdnum.no import mva
from stdnum.vn import mst

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import account
from office.invoices.invoice import Format, Party
from office.invoices.known import Known
from office.invoices.parties import country_of, tax_key
from office.invoices.reading import Reading, Status

IBAN_DIGITS = Rule(
    "KONTOR-ID-01", FindingClass.PAYMENT, Severity.BLOCK,
    "The IBAN's check digits are right.", "ISO 13616, ISO 7064 MOD 97-10",
)  # fmt: skip
IBAN_FORM = Rule(
    "KONTOR-ID-02", FindingClass.PAYMENT, Severity.BLOCK,
    "The IBAN has the length and form of its country.", "ISO 13616, SWIFT IBAN registry",
)  # fmt: skip
BIC = Rule("KONTOR-ID-03", FindingClass.PAYMENT, Severity.ASK, "The BIC has the form of a BIC.", "ISO 9362")
BIC_COUNTRY = Rule(
    "KONTOR-ID-04", FindingClass.PAYMENT, Severity.ASK, "BIC and IBAN name one country.", "ISO 9362, ISO 13616"
)
SELLER_VAT = Rule(
    "KONTOR-ID-05", FindingClass.CONTENT, Severity.ASK,
    "The seller's VAT id has the form and check digit of its "
    "country.", "Directive 2006/112/EC Art. 214, 215, 226 (3)",
)  # fmt: skip
BUYER_VAT = Rule(
    "KONTOR-ID-06", FindingClass.CONTENT, Severity.ASK,
    "The buyer's VAT id has the form and check digit of its country.", "Directive 2006/112/EC Art. 226 (4)",
)  # fmt: skip
TAX_NUMBER = Rule(
    "KONTOR-ID-07", FindingClass.CONTENT, Severity.ASK,
    "A German tax number has ten, eleven or thirteen digits.", "§ 14 Abs. 4 Nr. 2 UStG; AO",
)  # fmt: skip
MST = Rule(
    "KONTOR-ID-08", FindingClass.CONTENT, Severity.ASK,
    "The Vietnamese tax code has the right check digit.", "Decree 123/2020/ND-CP Art. 10; Circular 105/2020/TT-BTC",
)  # fmt: skip
USCC = Rule(
    "KONTOR-ID-09", FindingClass.CONTENT, Severity.ASK,
    "The Chinese unified social credit code has the right check character.", "GB 32100-2015",
)  # fmt: skip

CODICE_FISCALE = Rule(
    "KONTOR-ID-10", FindingClass.CONTENT, Severity.ASK,
    "The Italian Codice Fiscale has the right check sign.", "D.M. 23.12.1976; DPR 605/1973",
)  # fmt: skip


def _ibans(reading: Reading) -> list[str]:
    return [tax_key(each.iban) for each in reading.invoice.accounts if each.iban]


def _iban_is_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    guessed = reading.format is Format.SCAN and reading["iban"].status is not Status.PROVEN
    weight = Severity.ASK if guessed else Severity.BLOCK
    for number in _ibans(reading):
        try:
            iban.validate(number, check_country=False)
        except InvalidChecksum:
            message = tr(
                "The check digits of the account {account} are wrong: no such account exists. Ask the supplier.",
                account=account(number),
            )
            yield IBAN_DIGITS.found(message, severity=weight, at=place(reading, "iban"))
        except ValidationError:
            message = tr(
                "{account} has not the form of an account number of its country. Ask the supplier.",
                account=account(number),
            )
            yield IBAN_FORM.found(message, severity=weight, at=place(reading, "iban"))


def _bic_is_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for each in reading.invoice.accounts:
        code = tax_key(each.bic)
        if not code:
            continue
        at = place(reading, "bic", "iban")
        if not bic.is_valid(code):
            weight = Severity.INFO if each.iban else Severity.ASK
            message = tr("{code} is no BIC. A SEPA transfer does not need one.", code=code)
            yield BIC.found(message, severity=weight, at=at)
        elif each.iban and not _one_country(code[4:6], tax_key(each.iban)[:2]):
            message = tr("The BIC {code} names another country than the account. Ask the supplier.", code=code)
            yield BIC_COUNTRY.found(message, at=at)


_TOGETHER = {
    "FR": {"FR", "MC", "GP", "MQ", "GF", "RE", "PM", "YT"},
    "GB": {"GB", "GG", "JE", "IM"},
    "CH": {"CH", "LI"},
}


def _one_country(first: str, second: str) -> bool:
    return first == second or any({first, second} <= group for group in _TOGETHER.values())


def vat_id_trouble(number: str) -> str:
    """Empty for a sound VAT id or one of a country not known here, else "form" or "digits"."""
    key = tax_key(number)
    country = key[:2]
    try:
        if country in {"GB", "XI"}:
            gb_vat.validate(key)
        elif country == "CH":
            uid.validate(key[:12])
        elif country == "NO":
            mva.validate(key)
        elif country.lower() in vat.MEMBER_STATES or country == "EL":
            vat.validate(key)
    except InvalidChecksum:
        return "digits"
    except ValidationError:
        return "form"
    return ""


def _vat_ids_are_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    hinges = any(tax.category in {"AE", "K"} for tax in invoice.taxes)
    for rule, party, name in (
        (SELLER_VAT, invoice.seller, "seller_vat_id"),
        (BUYER_VAT, invoice.buyer, "buyer_vat_id"),
    ):
        weight = Severity.ASK if hinges or not _has_sound_tax_number(party) else Severity.INFO
        number = party.vat_id
        if not number or not tax_key(number)[:2].isalpha() or _is_chinese(number):
            continue
        trouble, at = vat_id_trouble(number), place(reading, name)
        if trouble == "digits":
            message = tr("The check digit of the VAT id {number} is wrong. Ask for the right one.", number=number)
            yield rule.found(message, severity=weight, at=at)
        elif trouble:
            message = tr(
                "{number} has not the form of a VAT id of its country. Ask for the right one.", number=number
            )
            yield rule.found(message, severity=weight, at=at)


def _has_sound_tax_number(party: Party) -> bool:
    """German law asks for one of the two: beside a sound tax number a wrong VAT id stops nothing."""
    german = country_of(party) in {"DE", ""}
    return german and bool(party.tax_number) and stnr.is_valid(_digits(party.tax_number))


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


def _tax_number_is_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    seller = reading.invoice.seller
    number = _digits(seller.tax_number)
    if not number or country_of(seller) not in {"DE", ""} or seller.tax_number[:2].isalpha():
        return
    if not stnr.is_valid(number):
        message = tr("{number} is no German tax number: it needs 10, 11 or 13 digits.", number=seller.tax_number)
        yield TAX_NUMBER.found(message, at=place(reading, "seller_tax_number"))


def _is_chinese(number: str) -> bool:
    return len(tax_key(number)) == 18


def _asian_codes_are_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for party in (reading.invoice.seller, reading.invoice.buyer):
        number = tax_key(party.vat_id or party.tax_number)
        country = _asian(party, number, reading.format, reading.invoice.currency)
        at = place(reading, "seller_vat_id" if party is reading.invoice.seller else "buyer_vat_id")
        if country == "VN" and not mst.is_valid(number):
            message = tr("The Vietnamese tax code {number} is wrong: its check digit does not fit.", number=number)
            yield MST.found(message, at=at)
        elif country == "CN" and not uscc.is_valid(number):
            message = tr(
                "The Chinese credit code {number} is wrong: its check character does not fit.", number=number
            )
            yield USCC.found(message, at=at)


def _asian(party: Party, number: str, form: Format, currency: str) -> str:
    """Whose code it is, where it has at least the length of one: 10 or 13 digits in Vietnam, 18 signs in China."""
    home = {Format.VIETNAM: "VN", Format.CHINA: "CN", Format.CHINA_OFD: "CN"}.get(form, "")
    country = party.country.upper() or home or ("VN" if currency == "VND" else "")
    if country == "VN" and number.isdigit() and len(number) in {10, 13}:
        return "VN"
    if len(number) == 18 and country in {"CN", ""} and not number.isalpha():
        return "CN"
    return ""


def _codice_fiscale_is_sound(reading: Reading, known: Known) -> Iterator[Finding]:
    """A firm's has eleven digits like its VAT number, a person's sixteen signs."""
    del known
    for party, name in ((reading.invoice.seller, "seller_tax_number"), (reading.invoice.buyer, "buyer_vat_id")):
        number = tax_key(party.tax_number).removeprefix("IT")
        if not number or reading.format is not Format.ITALY or country_of(party) not in {"IT", ""}:
            continue
        if not codicefiscale.is_valid(number):
            message = tr(
                "The Codice Fiscale {number} is wrong: its check sign does not fit.", number=party.tax_number
            )
            yield CODICE_FISCALE.found(message, at=place(reading, name))


TOPIC = Topic(
    "Numbers with check digits",
    (IBAN_DIGITS, IBAN_FORM, BIC, BIC_COUNTRY, SELLER_VAT, BUYER_VAT, TAX_NUMBER, MST, USCC, CODICE_FISCALE),
    (
        _iban_is_sound,
        _bic_is_sound,
        _vat_ids_are_sound,
        _tax_number_is_sound,
        _asian_codes_are_sound,
        _codice_fiscale_is_sound,
    ),
)
