"""Each check: a case in which it fires, and a near miss in which it does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.evidence import Severity
from office.invoices.checks import findings, rules
from office.invoices.invoice import Account, Adjustment, Format, Kind, Line, Party, Tax
from office.invoices.known import Known, PaidAccount, Payment
from office.invoices.reading import Source
from office.invoices.verdict import Verdict, verdict
from tests.unit.invoice_cases import (
    BUYER,
    IBAN,
    INVOICE,
    KNOWN,
    NOBODY,
    OTHER_IBAN,
    OTHER_SUPPLIER,
    PAGE,
    SELLER,
    SUPPLIER,
    THIRD_IBAN,
    data,
    earlier,
    hybrid,
    knowing,
    page,
)  # fmt: skip
from tests.unit.invoice_cases_more import MORE, words
from tests.unit.invoice_cases_twice import TWICE

D = Decimal
VIETNAMESE = Party("Công ty TNHH Minh Phát", country="VN", vat_id="0100112437")
CHINESE = Party("宁波明灯照明有限公司", country="CN", vat_id="99330206MA2XK7P4TK")


def account(iban, **more):
    return (Account(iban, **more),)


def line(place, **changes):
    return tuple(replace(each, **changes) if n == place else each for n, each in enumerate(INVOICE.lines))


# rule → (reading and known where it fires, reading and known where it does not)
CASES = {
    "KONTOR-FORM-01": ((data(kind=Kind.QUOTE), KNOWN), (data(kind=Kind.PREPAYMENT), KNOWN)),
    "KONTOR-FORM-02": ((page(text=PAGE, proven=False), KNOWN), (page(text=PAGE), KNOWN)),
    "KONTOR-FORM-03": ((data(currency="EUX"), KNOWN), (data(currency="SEK"), KNOWN)),
    "KONTOR-FORM-04": ((data(currency="VND"), KNOWN), (data(currency="KWD"), KNOWN)),
    "KONTOR-FORM-05": (
        (page(text=PAGE, issue_date=date(2027, 1, 4)), KNOWN),
        (data(issue_date=date(2027, 1, 4)), KNOWN),
    ),
    "KONTOR-FORM-06": (
        (replace(hybrid(PAGE), profile="urn:factur-x.eu:1p0:minimum"), KNOWN),
        (replace(hybrid(PAGE), profile="urn:factur-x.eu:1p0:extended"), KNOWN),
    ),
    "KONTOR-LAW-01": ((data(number=""), KNOWN), (data(number="7"), KNOWN)),
    "KONTOR-LAW-02": ((data(issue_date=None), KNOWN), (data(delivery_date=None), KNOWN)),
    "KONTOR-LAW-03": (
        (data(seller=replace(SELLER, name="")), KNOWN),
        (data(seller=replace(SELLER, contact="")), KNOWN),
    ),
    "KONTOR-LAW-04": (
        (data(seller=replace(SELLER, street="", city="")), KNOWN),
        (data(seller=replace(SELLER, street="")), KNOWN),
    ),
    "KONTOR-LAW-05": (
        (data(seller=replace(SELLER, vat_id="")), KNOWN),
        (data(seller=replace(SELLER, vat_id="", tax_number="41/655/00917")), KNOWN),
    ),
    "KONTOR-LAW-06": (
        (data(buyer=Party()), KNOWN),
        (page(text=PAGE, buyer=Party()), KNOWN),  # the page says our name somewhere
    ),
    "KONTOR-LAW-07": ((data(lines=()), KNOWN), (page(text=PAGE, lines=()), KNOWN)),
    "KONTOR-LAW-08": (
        (data(delivery_date=None), KNOWN),
        (data(delivery_date=None, notes=("Leistung im Oktober 2026",)), KNOWN),
    ),
    "KONTOR-LAW-09": ((data(gross=None, amount_due=None), KNOWN), (data(gross=None), KNOWN)),
    "KONTOR-LAW-10": (
        (page(text="Rechnung 17 über Holz, bitte zahlen", vat=None, taxes=(), net=None), KNOWN),
        (page(text="Rechnung 17, steuerfrei nach § 4 Nr. 10", vat=None, taxes=(), net=None), KNOWN),
    ),
    "KONTOR-LAW-11": (
        (page(text="Quittung", buyer=Party(), gross=D(119), net=D(100), vat=D(19), taxes=(), lines=()), KNOWN),
        (page(text=PAGE, buyer=Party()), KNOWN),
    ),
    "KONTOR-LAW-12": (
        (replace(data(seller=replace(VIETNAMESE, vat_id="")), format=Format.VIETNAM), KNOWN),
        (replace(data(seller=VIETNAMESE, type_code="1C26TAA", profile="2.1.0"), format=Format.VIETNAM), KNOWN),
    ),
    "KONTOR-LAW-13": (
        (replace(data(seller=CHINESE), format=Format.CHINA), KNOWN),
        (replace(data(seller=CHINESE, number="26332000000012345678"), format=Format.CHINA), KNOWN),
    ),
    "KONTOR-LAW-14": ((data(number=""), KNOWN), (data(number="", vat=D(0)), KNOWN)),
    "BR-CO-10": ((data(line_total=D("4043.00")), KNOWN), (page(text=PAGE, line_total=D("4043.00")), KNOWN)),
    "BR-CO-13": (
        (data(net=D("4000.00")), KNOWN),
        (data(net=D("4000.00"), adjustments=(Adjustment(D("44.00")),)), KNOWN),
    ),
    "BR-CO-14": (
        (data(vat=D("768.40")), KNOWN),
        (data(taxes=(Tax(D(4000), D("760.00"), D(19), "S"), Tax(D(44), D("8.36"), D(19), "S"))), KNOWN),
    ),
    "BR-CO-15": (
        (data(gross=D("4822.36"), amount_due=D("4822.36")), KNOWN),
        (page(currency="CHF", gross=D("4812.35"), amount_due=D("4812.35")), KNOWN),  # cash is rounded to 5 Rappen
    ),
    "BR-CO-16": (
        (data(amount_due=D("4800.00")), KNOWN),
        (data(prepaid=D("12.36"), amount_due=D("4800.00")), KNOWN),
    ),
    "BR-CO-17": (
        (data(taxes=(Tax(D("4044.00"), D("778.36"), D(19), "S"),)), KNOWN),
        (data(taxes=(Tax(D("4044.00"), D("768.37"), D(19), "S"),)), KNOWN),  # a cent of rounding per line
    ),
    "KONTOR-SUM-01": (
        (data(taxes=(Tax(D("4000.00"), D("760.00"), D(19), "S"),)), KNOWN),
        (data(taxes=(Tax(D("4000.00"), D("760.00"), D(19)), Tax(D("44.00"), D("8.36"), D(19)))), KNOWN),
    ),
    "KONTOR-SUM-02": (
        (data(lines=line(1, vat_rate=D(7))), KNOWN),
        (data(lines=line(1, vat_rate=None)), KNOWN),
    ),
    "KONTOR-SUM-03": (
        (page(text=PAGE, lines=INVOICE.lines[:1], line_total=None), KNOWN),
        (page(text=PAGE, lines=(Line("Alles", D(1), "", D("4812.36"), net=D("4812.36")),), line_total=None), KNOWN),
    ),
    "PEPPOL-EN16931-R120": (
        (data(lines=line(0, quantity=D(13))), KNOWN),
        (data(lines=line(0, quantity=D(1200), price_quantity=D(100))), KNOWN),
    ),
    "PEPPOL-EN16931-R040": (
        (data(adjustments=(Adjustment(D(50), base=D(1000), percent=D(4)),)), KNOWN),
        (data(adjustments=(Adjustment(D("40.01"), base=D(1000), percent=D(4)),)), KNOWN),
    ),
    "KONTOR-ID-01": ((data(accounts=account("DE02120300000000202052")), NOBODY), (data(), NOBODY)),
    "KONTOR-ID-02": (
        (data(accounts=account("DE4512030000000020205")), NOBODY),
        (data(accounts=account("de02 1203 0000 0000 2020 51")), NOBODY),
    ),
    "KONTOR-ID-03": ((data(accounts=account(IBAN, bic="BYLA-1")), KNOWN), (data(accounts=account(IBAN)), KNOWN)),
    "KONTOR-ID-04": (
        (data(accounts=account(IBAN, bic="BNPAFRPPXXX")), KNOWN),
        (data(accounts=account("MC5811222000010123456789030", bic="BNPAFRPPXXX")), KNOWN),
    ),
    "KONTOR-ID-05": (
        (data(seller=replace(SELLER, vat_id="DE993669594")), NOBODY),
        (data(seller=replace(SELLER, vat_id="US993669594")), NOBODY),
    ),
    "KONTOR-ID-06": (
        (data(buyer=replace(BUYER, vat_id="DE12")), NOBODY),
        (data(buyer=replace(BUYER, vat_id="ATU99123457")), NOBODY),
    ),
    "KONTOR-ID-07": (
        (data(seller=replace(SELLER, tax_number="41/655/091")), KNOWN),
        (data(seller=replace(SELLER, tax_number="41/655/00917")), KNOWN),
    ),
    "KONTOR-ID-08": (
        (data(seller=replace(VIETNAMESE, vat_id="0100112438")), KNOWN),
        (data(seller=VIETNAMESE), KNOWN),
    ),
    "KONTOR-ID-09": (
        (data(seller=replace(CHINESE, vat_id="99330206MA2XK7P4TL")), KNOWN),
        (data(seller=CHINESE), KNOWN),
    ),
    "KONTOR-PAGE-01": (
        (hybrid(PAGE, gross=D("4912.36")), KNOWN),
        (hybrid(PAGE.replace("4.812,36", "4 812.36")), KNOWN),
    ),
    "KONTOR-PAGE-02": ((hybrid(PAGE, accounts=account(OTHER_IBAN)), KNOWN), (hybrid(PAGE), KNOWN)),
    "KONTOR-PAGE-03": ((hybrid(PAGE, number="2026-0816"), KNOWN), (hybrid(PAGE, number="20260815"), KNOWN)),
    "KONTOR-PAGE-04": (
        (hybrid(PAGE, due_date=date(2026, 11, 27)), KNOWN),
        (hybrid(PAGE.replace("17.11.2026", "November 17, 2026")), KNOWN),
    ),
    "KONTOR-PAGE-05": ((hybrid(PAGE, currency="USD"), KNOWN), (hybrid(PAGE.replace("€", "EUR")), KNOWN)),
    "KONTOR-PAGE-06": (
        (hybrid(PAGE, seller=replace(SELLER, name="Eichenhof Sägewerk KG")), KNOWN),
        (hybrid(PAGE, seller=replace(SELLER, name="HOLZ NORD")), KNOWN),
    ),
    "KONTOR-PAGE-07": (
        (hybrid(PAGE, lines=line(0, net=D("3000.00"))), KNOWN),
        (hybrid(PAGE.replace("864,00", "1.028,16").replace("3.180,00", "3.784,20")), KNOWN),  # printed with VAT
    ),
    "KONTOR-PAGE-08": (
        (hybrid(PAGE, taxes=(Tax(D("4044.00"), D("768.36"), D(16), "S"),)), KNOWN),
        (hybrid(PAGE), KNOWN),
    ),
    "KONTOR-QR-01": (
        (
            replace(
                page(text=PAGE), said={Source.TEXT: INVOICE, Source.QR: replace(INVOICE, gross=D(1), amount_due=D(1))}
            ),
            KNOWN,
        ),
        (replace(page(text=PAGE), said={Source.TEXT: INVOICE, Source.QR: INVOICE}), KNOWN),
    ),
    "KONTOR-QR-02": (
        (
            replace(
                page(text=PAGE),
                said={Source.TEXT: INVOICE, Source.QR: replace(INVOICE, accounts=account(OTHER_IBAN))},
            ),
            KNOWN,
        ),
        (replace(page(text=PAGE), said={Source.TEXT: replace(INVOICE, accounts=()), Source.QR: INVOICE}), KNOWN),
    ),
    "KONTOR-PAYEE-01": (
        (data(accounts=account(OTHER_IBAN)), KNOWN),
        (
            data(accounts=account(OTHER_IBAN)),
            knowing(
                suppliers=(replace(SUPPLIER, accounts=(*SUPPLIER.accounts, PaidAccount(OTHER_IBAN, confirmed=True))),)
            ),
        ),
    ),
    "KONTOR-PAYEE-02": (
        (data(accounts=account(OTHER_IBAN)), knowing(suppliers=(OTHER_SUPPLIER,))),
        (data(accounts=account(OTHER_IBAN)), NOBODY),
    ),
    "KONTOR-PAYEE-03": (
        (data(accounts=account(THIRD_IBAN)), KNOWN),
        (data(accounts=account(THIRD_IBAN), seller=replace(SELLER, name="Hansefon AG", vat_id="")), KNOWN),
    ),
    "KONTOR-PAYEE-04": (
        (data(accounts=account("FR7630006000011234567890189")), NOBODY),
        (
            data(accounts=account("FR7630006000011234567890189"), seller=replace(SELLER, country="FR", vat_id="")),
            NOBODY,
        ),
    ),
    "KONTOR-PAYEE-05": (
        (data(accounts=account(OTHER_IBAN, holder="Elbe Factoring Bank AG")), NOBODY),
        (data(accounts=account(OTHER_IBAN, holder="Holz-Nord")), NOBODY),
    ),
    "KONTOR-PAYEE-06": (
        (data(accounts=account("DE48999200500004812070")), KNOWN),
        (data(accounts=account(OTHER_IBAN)), KNOWN),
    ),
    "KONTOR-PAYEE-07": (
        (data(seller=replace(SELLER, vat_id="DE991703464")), KNOWN),
        (data(seller=replace(SELLER, vat_id="DE 993 669 593")), KNOWN),
    ),
    "KONTOR-PAYEE-08": (
        (data(accounts=()), NOBODY),
        (data(accounts=(Account(means="59"),)), NOBODY),
    ),
    "KONTOR-PAYEE-09": (
        (data(accounts=(Account(IBAN), Account(OTHER_IBAN))), KNOWN),
        (data(accounts=(Account(IBAN), Account(IBAN))), KNOWN),
    ),
    "KONTOR-DUP-01": (
        (data(), knowing(earlier=(earlier(document="a" * 64),))),
        (data(), knowing(earlier=(earlier(replace(INVOICE, number="2026-0700", gross=D(1)), document="a" * 64),))),
    ),
    "KONTOR-DUP-02": (
        (data(), knowing(earlier=(earlier(),))),
        (data(), knowing(earlier=(earlier(replace(INVOICE, seller=OTHER_SUPPLIER.party)),))),
    ),
    "KONTOR-DUP-03": (
        (data(number="RE 2O26-O8I5"), knowing(earlier=(earlier(),))),
        (data(number="2026-0816", delivery_date=date(2026, 11, 2)), knowing(earlier=(earlier(),))),
    ),
    "KONTOR-DUP-04": (
        (data(number="2026-0977"), knowing(earlier=(earlier(),))),
        (data(number="2026-0977", order_reference="119"), knowing(earlier=(earlier(),))),  # another part delivery
    ),
    "KONTOR-DUP-05": (
        (data(), knowing(earlier=(earlier(replace(INVOICE, gross=D("4000.00"))),))),
        (data(kind=Kind.CORRECTION), knowing(earlier=(earlier(replace(INVOICE, gross=D("4000.00"))),))),
    ),
    "KONTOR-DUP-06": (
        (data(), knowing(payments=(Payment(date(2026, 11, 5), D("4716.11"), "EUR", account=IBAN),))),
        (data(), knowing(payments=(Payment(date(2026, 10, 5), D("4812.36"), "EUR", account=IBAN),))),
    ),
    "KONTOR-DUP-07": (
        (
            replace(page(kind=Kind.REMINDER, text=PAGE), kind=Kind.REMINDER),
            knowing(earlier=(earlier(paid_on=date(2026, 11, 9)),)),
        ),
        (page(text=PAGE), KNOWN),
    ),
    "KONTOR-DUP-08": (
        (
            data(number="K-1", kind=Kind.CORRECTION, preceding=("2026-0815",)),
            knowing(earlier=(earlier(approved=True),)),
        ),
        (
            data(number="K-1", kind=Kind.CORRECTION, preceding=("2026-0814",)),
            knowing(earlier=(earlier(approved=True),)),
        ),
    ),
    "KONTOR-DUP-09": (
        (
            data(number="S-1"),
            knowing(
                earlier=(
                    earlier(
                        replace(INVOICE, number="A-1", kind=Kind.PREPAYMENT, gross=D(1000)), paid_on=date(2026, 9, 1)
                    ),
                )
            ),
        ),
        (
            data(number="S-1"),
            knowing(earlier=(earlier(replace(INVOICE, number="A-1", kind=Kind.PREPAYMENT, gross=D(1000))),)),
        ),
    ),
    "KONTOR-BUYER-01": (
        (data(buyer=replace(BUYER, name="Zimmerei Lindemann GmbH")), KNOWN),
        (data(buyer=replace(BUYER, name="LINDNER TISCHLEREI GMBH")), KNOWN),
    ),
    "KONTOR-BUYER-02": (
        (data(buyer=replace(BUYER, name="Tischlerei Lindner GmbH & Co. KG")), KNOWN),
        (data(buyer=replace(BUYER, name="Tischlerei Lindner")), KNOWN),
    ),
    "KONTOR-BUYER-03": (
        (data(buyer=replace(BUYER, name="Tischlerei Lindnre GmbH")), KNOWN),
        (data(buyer=replace(BUYER, name="Fa. Tischlerei Lindner GmbH")), KNOWN),
    ),
    "KONTOR-BUYER-04": (
        (data(buyer=replace(BUYER, vat_id="DE993669593")), KNOWN),
        (data(buyer=replace(BUYER, vat_id="DE 812345673")), KNOWN),
    ),
    "KONTOR-BUYER-05": (
        (data(seller=replace(BUYER, vat_id="DE812345673")), KNOWN),
        (data(kind=Kind.SELF_BILLED, seller=replace(BUYER, vat_id="DE812345673")), KNOWN),
    ),
    **MORE,
    **TWICE,
}


def found(case, rule):
    return [finding for finding in findings(*case) if finding.rule == rule]


@pytest.mark.parametrize("rule", CASES)
def test_it_fires(rule):
    assert found(CASES[rule][0], rule)


@pytest.mark.parametrize("rule", CASES)
def test_it_does_not_fire_beside(rule):
    assert found(CASES[rule][1], rule) == []


@pytest.mark.parametrize(
    ("said", "alarms"),
    [
        ("Kostenberechnung gemäß § 19 GNotKG", 0),
        ("Übergang der Steuerschuld gemäß § 19 Abs. 1a UStG", 0),
        ("Gemäß § 19 UStG keine Umsatzsteuer", 1),
        ("Gemäß § 19 wird keine Umsatzsteuer berechnet", 1),
        ("Kein Ausweis der Steuer, § 19 Abs. 1 UStG", 1),
    ],
)
def test_another_laws_paragraph_is_no_small_business(said, alarms):
    assert len(found((words(said), KNOWN), "KONTOR-TAX-09")) == alarms


def test_no_rule_is_untried():
    elsewhere = "KONTOR-DATA-"  # test_invoice_checks_data
    assert {rule.id for rule in rules() if not rule.id.startswith(elsewhere)} == set(CASES)


def test_ids_are_given_once():
    ids = [rule.id for rule in rules()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("known", [KNOWN, NOBODY], ids=["known", "first day"])
@pytest.mark.parametrize("reading", [data(), page(text=PAGE), hybrid(PAGE)], ids=["data", "page", "hybrid"])
def test_a_clean_invoice_may_be_paid(reading, known):
    noticed = findings(reading, known)
    assert [each for each in noticed if each.severity is not Severity.INFO] == []
    assert verdict(reading, noticed) is Verdict.PAY


def test_no_finding_weighs_more_than_its_rule():
    order = [Severity.INFO, Severity.ASK, Severity.BLOCK]
    heaviest = {rule.id: order.index(rule.severity) for rule in rules()}
    for case, _ in CASES.values():
        assert all(order.index(each.severity) <= heaviest[each.rule] for each in findings(*case))


def test_what_blocks_outweighs_what_is_asked():
    reading = data(number="", accounts=account(OTHER_IBAN))
    assert verdict(reading, findings(reading, KNOWN)) is Verdict.BLOCK
    assert verdict(data(), []) is Verdict.PAY


def test_a_delivery_note_is_never_paid():
    reading = data(kind=Kind.DELIVERY_NOTE)
    assert verdict(reading, findings(reading, Known(KNOWN.today))) is Verdict.BLOCK
