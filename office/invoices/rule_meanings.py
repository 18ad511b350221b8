"""What the official rules mean for an owner: does a broken one stop the payment, and what does he ask the supplier.

Rules that say the same to an owner share an entry. The first entry whose pattern fits a rule's id counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.words import tr
from office.invoices.hits import SCHEMA, RuleHit


class Effect(StrEnum):
    """What a broken rule does to a payment."""

    STOP = "stop"  # the amounts contradict each other: nobody can say what is owed
    ASK = "ask"  # money or an account is unclear
    PARTICULAR = "particular"  # what §§ 14, 14a UStG want on an invoice is missing: input VAT is at risk
    FORM = "form"  # before the tax office the file is no e-invoice
    TELL = "tell"  # a matter of form: it changes nothing for who pays


@dataclass(frozen=True, slots=True)
class Meaning:
    """One entry. pattern: of the rule's id, whole. law: where it is a particular that the law names."""

    pattern: str
    effect: Effect
    sentence: str
    law: str = ""


def meaning_of(hit: RuleHit) -> Meaning:
    """The entry of a hit. A rule without one is told in its authors' words."""
    for meaning in _all():
        if re.fullmatch(meaning.pattern, hit.rule):
            return meaning
    return Meaning("", Effect.TELL, tr("A rule of {book} does not hold: {text}", book=hit.book, text=hit.text))


def _all() -> Iterator[Meaning]:
    yield from _sums()
    yield from _rates()
    yield from _heads()
    yield from _parties()
    yield from _lines_and_days()
    yield from _payment()
    yield from _for_public_offices()
    yield from _form()


_STOP, _ASK, _PARTICULAR, _TELL = Effect.STOP, Effect.ASK, Effect.PARTICULAR, Effect.TELL
# Factur-X EXTENDED and the French rules have kin of EN 16931's rules, with a marker in the id.
_KIN = r"BR-(?:FXEXT-|FREXT-)?"
_CATEGORY = r"(?:S|Z|E|AE|IC|G|O|AF|AG|L|M)"
_EXEMPT = r"(?:Z|E|AE|IC|G|O)"


# fmt: off
def _sums() -> Iterator[Meaning]:
    yield Meaning(_KIN + "CO-10", _STOP, tr(
        "The lines do not add up to their stated sum. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + "CO-1[12]", _STOP, tr(
        "The discounts or charges do not add up to their stated sum. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + "CO-13|zugferd-1-net", _STOP, tr(
        "Lines, discounts and charges do not give the stated net amount. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + "CO-14|zugferd-1-vat", _STOP, tr(
        "The VAT amounts do not add up to the stated VAT. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + "CO-15|zugferd-1-gross", _STOP, tr(
        "Net amount plus VAT is not the stated total. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + "CO-16|BR-DEX-09|zugferd-1-due", _STOP, tr(
        "The amount to pay does not follow from the total and what was paid before. Do not pay; ask the supplier."))
    yield Meaning(_KIN + "CO-17", _STOP, tr(
        "A VAT amount is not its rate of its net amount. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + _EXEMPT + "-09(?:b|ini|rev)?", _STOP, tr(
        "VAT is charged where the invoice itself says that none is due. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + _CATEGORY + "-09(?:b|ini|rev)?", _STOP, tr(
        "A VAT amount is not its rate of its net amount. Do not pay; ask for a corrected invoice."))
    yield Meaning(_KIN + _CATEGORY + "-08(?:b|ini|rev)?", _ASK, tr(
        "The lines of one VAT rate do not add up to the net amount that is stated for this rate. Ask the supplier."))
    # These three know no gross prices and no rounding; Kontor's own checks do, and ask where it matters.
    yield Meaning("PEPPOL-EN16931-R120", _TELL, tr(
        "A line's amount is not its quantity times its price. Compare the line with what you ordered."))
    yield Meaning("PEPPOL-EN16931-R040", _TELL, tr(
        "A discount or charge is not the stated percentage of its base. Compare it with what was agreed."))
    yield Meaning("PEPPOL-EN16931-R046", _TELL, tr(
        "A price is not the list price less the discount. Compare it with what was agreed."))


def _rates() -> Iterator[Meaning]:
    yield Meaning("BR-4[5-8]|BR-CO-18|BR-DE-14|DE-R-014", _PARTICULAR, tr(
        "Net amount, rate and VAT are not all stated for each VAT rate. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 7, 8 UStG")
    yield Meaning(f"BR-CO-04|{_KIN}{_CATEGORY}-01", _PARTICULAR, tr(
        "It is not clear which VAT belongs to which line. Ask for a corrected invoice."), "§ 14 Abs. 4 Nr. 8 UStG")
    yield Meaning(f"BR-{_CATEGORY}-0[2-4]", _PARTICULAR, tr(
        "A VAT id or tax number that this kind of VAT needs is missing. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 2, § 14a UStG")
    yield Meaning(f"BR-{_CATEGORY}-0[5-7]", _PARTICULAR, tr(
        "A VAT rate does not fit the kind of VAT beside it. Ask for a corrected invoice."), "§ 14 Abs. 4 Nr. 8 UStG")
    yield Meaning("BR-(?:E|AE|IC|G|O)-10", _PARTICULAR, tr(
        "The reason why no VAT is charged is missing. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 8, § 14a Abs. 5 UStG")
    yield Meaning("BR-S-10|BR-A[FG]-10|BR-Z-10", _TELL, tr(
        "A reason for exemption stands where VAT is charged. Only the supplier can say which is meant."))
    yield Meaning("BR-O-1[1-4]", _PARTICULAR, tr(
        "Lines outside of VAT and lines with VAT stand on one invoice. Ask the supplier to bill them apart."),
        "§ 14 Abs. 4 Nr. 8 UStG")
    yield Meaning("PEPPOL-EN16931-P01(?:0[4-9]|1[01])", _PARTICULAR, tr(
        "The reason for charging no VAT does not fit the kind of VAT beside it. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 8 UStG")
    yield Meaning("BR-53|PEPPOL-EN16931-R0(?:05|5[1345])", _TELL, tr(
        "VAT is not stated in its currencies as the rules want it. Pay the amount in the invoice's own currency."))


def _heads() -> Iterator[Meaning]:
    yield Meaning("BR-02|zugferd-1-number", _PARTICULAR, tr(
        "The data has no invoice number. Ask for a corrected invoice: without it the VAT cannot be deducted."),
        "§ 14 Abs. 4 Nr. 4 UStG")
    yield Meaning("BR-03|zugferd-1-date", _PARTICULAR, tr(
        "The data has no invoice date. Ask for a corrected invoice: without it the VAT cannot be deducted."),
        "§ 14 Abs. 4 Nr. 3 UStG")
    yield Meaning("BR-05|zugferd-1-currency", _PARTICULAR, tr(
        "The data does not say in which currency it is. Ask the supplier before you pay."), "EN 16931 BT-5")
    yield Meaning("BR-1[2-5]|zugferd-1-total", _PARTICULAR, tr(
        "A total is missing in the data: net, VAT, gross or amount to pay. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 7, 8 UStG")
    yield Meaning("BR-DE-26|DE-R-026|BR-55", _PARTICULAR, tr(
        "A correction does not say which invoice it corrects. Ask the supplier for the number."), "§ 31 Abs. 5 UStDV")
    yield Meaning("BR-04|BR-CL-01|BR-DE-17|DE-R-017|PEPPOL-EN16931-P01(?:00|01|12)", _TELL, tr(
        "The data calls the document something that its format does not provide for. There is nothing to do."))


def _parties() -> Iterator[Meaning]:
    yield Meaning("BR-06|zugferd-1-seller", _PARTICULAR, tr(
        "The supplier's name is missing in the data. Ask for a corrected invoice."), "§ 14 Abs. 4 Nr. 1 UStG")
    yield Meaning("BR-07|zugferd-1-buyer", _PARTICULAR, tr(
        "Your company's name is missing in the data. Ask for a corrected invoice."), "§ 14 Abs. 4 Nr. 1 UStG")
    yield Meaning("BR-0[89]", _PARTICULAR, tr(
        "The supplier's address is missing or has no country. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 1 UStG")
    yield Meaning("BR-1[01]", _PARTICULAR, tr(
        "Your company's address is missing or has no country. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 1 UStG")
    yield Meaning("BR-CO-26|BR-DE-16|DE-R-016", _PARTICULAR, tr(
        "Neither a VAT id nor a tax number of the supplier is in the data. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 2 UStG")
    yield Meaning("BR-CO-09", _TELL, tr("A VAT id in the data does not begin with the letters of its country."))
    yield Meaning("BR-1[7-9]|BR-20|BR-56", _TELL, tr(
        "The data names somebody who collects or pays taxes for the supplier, but not completely."))


def _lines_and_days() -> Iterator[Meaning]:
    yield Meaning("BR-16", _PARTICULAR, tr(
        "The data has no lines, so it does not say what was delivered. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 5 UStG")
    yield Meaning("BR-2[2-6]", _PARTICULAR, tr(
        "A line lacks its description, quantity, price or amount. Ask for a corrected invoice."),
        "§ 14 Abs. 4 Nr. 5 UStG")
    yield Meaning("BR-2[78]", _TELL, tr("A price is below zero. Look whether a credit is meant."))
    yield Meaning("BR-IC-11", _PARTICULAR, tr(
        "The day of delivery is missing, which a delivery within the EU needs. Ask for a corrected invoice."),
        "§ 14a Abs. 3 UStG")
    yield Meaning("BR-IC-12", _TELL, tr("The data does not say in which country the goods were delivered."))
    yield Meaning("BR-29|BR-30|BR-CO-(?:19|20)|PEPPOL-EN16931-R11[01]", _PARTICULAR, tr(
        "A period of delivery is empty, turned round, or outside the invoice's. Ask for the right one."),
        "§ 14 Abs. 4 Nr. 6 UStG")
    yield Meaning("BR-DE-TMP-32", _TELL, tr(
        "Neither a day nor a period of delivery is in the data. The law asks for it: look at the page for it."))
    yield Meaning("BR-3[1-7]|BR-4[1-3]|PEPPOL-EN16931-R04[1-4]|BR-CO-2[1-4]|BR-38|BR-44", _TELL, tr(
        "A discount or charge lacks its reason, its base or its VAT. Look at the page what it is for."))


def _payment() -> Iterator[Meaning]:
    yield Meaning("BR-CO-25", _TELL, tr(
        "Neither a due date nor terms of payment are in the data. Look at the page, or ask the supplier."))
    yield Meaning("BR-DE-(?:19|20)|DE-R-0(?:19|20)", _ASK, tr(
        "The bank account in the data fails its check digits. Do not pay to it; ask for the right account."))
    yield Meaning("BR-49|BR-5[01]|BR-61|BR-DE-1|DE-R-001", _TELL, tr(
        "The data does not say how and to which account to pay. Look at the page, or ask the supplier."))
    yield Meaning("BR-DE-2[345]-[ab]|DE-R-02[345]-[12]", _TELL, tr(
        "The way of payment and the account given for it do not fit together. Look at the page how to pay."))
    yield Meaning("BR-DE-18(?:-a)?|DE-R-018", _TELL, tr(
        "The discount for early payment is not written as programs read it. Look at the page for its terms."))
    yield Meaning("BR-DE-3[01]|DE-R-03[01]|PEPPOL-EN16931-R061", _TELL, tr(
        "The data speaks of a direct debit without its mandate or account. Compare with the mandate that you gave."))


def _for_public_offices() -> Iterator[Meaning]:
    yield Meaning("BR-DE-15|DE-R-015|PEPPOL-EN16931-R003", _TELL, tr(
        "The buyer reference is missing. Public offices insist on it; a company need not."))
    yield Meaning("BR-DE-(?:[2567]|27|28)|DE-R-0(?:0[2567]|27|28)", _TELL, tr(
        "The supplier's contact person is incomplete. Public offices insist on it; a company need not."))
    yield Meaning("BR-DE-(?:[3489]|1[01])|DE-R-0(?:0[3489]|1[01])", _TELL, tr(
        "An address in the data lacks its city or its post code."))
    yield Meaning("BR-01|BR-DE-21|BR-6[23]|PEPPOL-EN16931-R0(?:01|02|04|07|10|20)", _TELL, tr(
        "The data lacks something that a delivery network or a public office needs. There is nothing to do."))
    yield Meaning("BR-DE-22|DE-R-022", _TELL, tr("Two attachments of the invoice have the same name."))


def _form() -> Iterator[Meaning]:
    yield Meaning(SCHEMA, Effect.FORM, tr(
        "The data does not keep to its format: for the tax office it is no e-invoice. Ask for a corrected one."))
    yield Meaning("BR-DEC-.*", _TELL, tr("An amount in the data has more than two decimals."))
    yield Meaning("PEPPOL-EN16931-R008", _TELL, tr("Some fields in the data are empty. There is nothing to do."))
    yield Meaning("BR-CL-.*|BR-.*-CL-.*", _TELL, tr(
        "A code in the data is not in the official list. There is nothing to do."))
    yield Meaning("(?:UBL|CII)-.*|FX-SCH-A-.*|factur-x-unused", _TELL, tr(
        "The data has fields or codes that its format does not provide for. There is nothing to do."))
