"""How heavy the findings about paying and billing twice are, and what they leave alone."""

from dataclasses import replace
from datetime import date

import pytest

from core.evidence import Severity
from office.invoices.checks import findings
from office.invoices.checks.sources import sound_ibans
from office.invoices.invoice import Line, Party
from tests.unit.invoice_cases import INVOICE, KNOWN, NOBODY, OTHER_IBAN, PAGE, SUPPLIER, data, hybrid, knowing, page
from tests.unit.invoice_cases_twice import MOVED, OCTOBER, SISTER, D, earlier, paid, said, three_of

OURS_BY_NAME = Party(INVOICE.buyer.name)


def weights(reading, known, prefix):
    return [(each.rule, each.severity) for each in findings(reading, known) if each.rule.startswith(prefix)]


@pytest.mark.parametrize(
    "words",
    [
        "Our bank details have changed.",
        "Bitte nur noch auf unser neues Konto überweisen.",
        "Veuillez noter nos nouvelles coordonnées bancaires.",
        "Công ty chúng tôi đã thay đổi số tài khoản.",
        "我们的银行账户已变更。",
    ],
)
def test_a_new_account_is_noticed_in_every_language(words):
    assert weights(said(f"{words} {OTHER_IBAN}"), KNOWN, "KONTOR-PAY-") == [("KONTOR-PAY-01", Severity.BLOCK)]


def test_a_new_account_of_a_stranger_is_asked_not_stopped():
    assert weights(said(MOVED), NOBODY, "KONTOR-PAY-") == [("KONTOR-PAY-01", Severity.ASK)]


def test_a_new_account_that_was_confirmed_is_no_news():
    confirmed = replace(SUPPLIER.accounts[0], account=OTHER_IBAN, times=0, confirmed=True)
    known = knowing(suppliers=(replace(SUPPLIER, accounts=(*SUPPLIER.accounts, confirmed)),))
    assert weights(said(f"{MOVED} {OTHER_IBAN}"), known, "KONTOR-PAY-") == []


def test_the_sentence_is_quoted_as_it_is_printed():
    (finding,) = [each for each in findings(said(MOVED), NOBODY) if each.rule == "KONTOR-PAY-01"]
    assert "Unsere Bankverbindung hat sich geändert" in finding.message


@pytest.mark.parametrize("words", ["Unsere Bankverbindung ist unverändert.", "Our bank details have not changed."])
def test_what_denies_it_says_nothing(words):
    assert weights(said(f"{words} {OTHER_IBAN}"), KNOWN, "KONTOR-PAY-") == []


def test_parts_of_it_that_were_paid_are_told_and_the_whole_stops():
    assert weights(data(), paid("2406.18", "2406.18"), "KONTOR-DUP-12") == [("KONTOR-DUP-12", Severity.BLOCK)]
    assert weights(data(), paid("1000.00"), "KONTOR-DUP-12") == [("KONTOR-DUP-12", Severity.ASK)]
    assert weights(data(prepaid=D(1000)), paid("1000.00"), "KONTOR-DUP-12") == []


def test_a_fixed_amount_may_rise_a_little():
    assert weights(data(), three_of("4700.00"), "KONTOR-ODD-06") == [("KONTOR-ODD-06", Severity.INFO)]
    assert weights(data(), three_of("3500.00"), "KONTOR-ODD-06") == [("KONTOR-ODD-06", Severity.ASK)]


def test_two_suppliers_that_the_owner_told_apart_may_bill_alike():
    told = earlier(supplier="holz-nord", not_duplicate_of=frozenset({data().document}))
    assert weights(data(seller=SISTER), knowing(earlier=(told,)), "KONTOR-DUP-11") == []


def test_the_page_that_takes_off_a_prepayment_is_held_against_the_data():
    printed = replace(INVOICE, prepaid=D(1000), amount_due=D("3812.36"))
    reading = hybrid(f"{PAGE}Anzahlung 1.000,00\nRestbetrag 3.812,36\n", printed)
    assert weights(reading, KNOWN, "KONTOR-PAGE-01") == [("KONTOR-PAGE-01", Severity.BLOCK)]


def test_another_name_for_the_same_line_is_asked():
    other = (replace(INVOICE.lines[0], description="Beratung pauschal"), INVOICE.lines[1])
    assert weights(hybrid(PAGE, lines=other), KNOWN, "KONTOR-PAGE-07") == [("KONTOR-PAGE-07", Severity.ASK)]


def test_a_price_that_is_printed_rounded_is_no_wrong_sum():
    line = Line("Strom, kWh", D(28450), unit_price=D("0.30"), net=D("8478.10"))
    wrong = replace(line, net=D("9600.00"))
    found = [weights(page(lines=(each,)), NOBODY, "PEPPOL-EN16931-R120") for each in (line, wrong)]
    assert found == [[("PEPPOL-EN16931-R120", Severity.INFO)], [("PEPPOL-EN16931-R120", Severity.ASK)]]


def test_a_name_with_another_legal_form_poses_as_the_known_one():
    seller = replace(INVOICE.seller, name="Holz-Nord AG", vat_id="", tax_number="22/555/01234")
    reading = data(seller=seller, accounts=(replace(INVOICE.accounts[0], iban=OTHER_IBAN),))
    assert weights(reading, KNOWN, "KONTOR-FRAUD-03") == [("KONTOR-FRAUD-03", Severity.BLOCK)]


@pytest.mark.parametrize(
    "domain", ["holz-nord.example.com.pay.example.net", "xn--hlz-nord-nbh.example.com", "holz-n0rd.example.com"]
)
def test_a_sender_that_begins_with_the_known_domain_is_none(domain):
    known = knowing(sender=f"rechnung@{domain}")
    assert weights(data(), known, "KONTOR-FRAUD-01") == [("KONTOR-FRAUD-01", Severity.BLOCK)]


def test_foreign_vat_beside_our_vat_id_is_asked():
    seller = replace(INVOICE.seller, name="Scierie Martin SARL", country="FR", vat_id="FR64443061841")
    buyer = replace(INVOICE.buyer, vat_id="DE812345673")
    billed = {"seller": seller, "issue_date": date(2026, 11, 3)}
    assert weights(data(**billed, buyer=buyer), KNOWN, "KONTOR-TAX-10") == [("KONTOR-TAX-10", Severity.ASK)]
    assert weights(data(**billed), KNOWN, "KONTOR-TAX-10") == [("KONTOR-TAX-10", Severity.INFO)]


def test_a_seller_registered_at_home_charges_the_vat_of_home_though_greece_writes_el():
    greek = replace(KNOWN, firm=replace(KNOWN.firm, country="GR"))
    seller = replace(INVOICE.seller, country="DE", vat_id="EL094014201")
    assert weights(data(seller=seller), greek, "KONTOR-TAX-10") == []
    abroad = data(seller=replace(seller, vat_id="DE136695976"))
    assert weights(abroad, greek, "KONTOR-TAX-10") == [("KONTOR-TAX-10", Severity.INFO)]


def test_a_page_without_our_address_is_told():
    known = knowing(firm=replace(KNOWN.firm, addresses=("Kiefernweg 48, 22767 Hamburg",)))
    elsewhere = PAGE.replace("Kiefernweg 48, Hof 3\n22767 Hamburg", "Hafenweg 4\n28195 Bremen")
    assert weights(page(text=PAGE, buyer=OURS_BY_NAME), known, "KONTOR-BUYER-06") == []
    found = weights(page(text=elsewhere, buyer=OURS_BY_NAME), known, "KONTOR-BUYER-06")
    assert found == [("KONTOR-BUYER-06", Severity.INFO)]


def test_a_prepayment_that_was_received_is_not_the_whole():
    words = "Rechnung 7 bereits bezahlt: 1.000,00 €"
    assert weights(page(text=f"{PAGE}{words}\n", prepaid=D(1000)), KNOWN, "KONTOR-PAY-05") == []
    assert weights(page(text=f"{PAGE}{words}\n"), KNOWN, "KONTOR-PAY-05") == [("KONTOR-PAY-05", Severity.ASK)]


def test_paid_without_a_word_against_it_is_told_and_not_asked():
    paid = "Der Rechnungsbetrag wurde bereits beglichen."
    assert weights(data(terms=paid), NOBODY, "KONTOR-PAY-05") == [("KONTOR-PAY-05", Severity.INFO)]
    assert weights(data(terms=paid), KNOWN, "KONTOR-PAY-05") == [("KONTOR-PAY-05", Severity.ASK)]  # a transfer so far
    both = f"{paid} Zahlbar bis 15.12.2026."
    assert weights(data(terms=both), NOBODY, "KONTOR-PAY-05") == [("KONTOR-PAY-05", Severity.ASK)]


def test_a_factor_is_asked_about_where_the_account_is_checked_anyway():
    def weight(payee, known):
        return [each.severity for each in findings(data(payee=Party(payee)), known) if each.rule == "KONTOR-PAYEE-05"]

    past = knowing(suppliers=KNOWN.suppliers[1:])
    assert weight("Elbe Factoring Bank AG", NOBODY) == [Severity.INFO]
    assert weight("Elbe Factoring Bank AG", past) == [Severity.ASK]
    assert weight("Marco Schneider", NOBODY) == [Severity.ASK]


def test_a_row_that_leads_from_the_goods_to_the_net_explains_the_difference():
    less = {"net": D("4004.00"), "vat": D("760.76"), "gross": D("4764.76"), "amount_due": D("4764.76")}
    silent = page(text=PAGE, line_total=None, taxes=(), **less)
    led = page(text=f"{PAGE}4.044,00 -50,00 10,00 4.004,00\n", line_total=None, taxes=(), **less)
    found = [weights(reading, NOBODY, "KONTOR-SUM-03") for reading in (silent, led)]
    assert found == [[("KONTOR-SUM-03", Severity.ASK)], []]


def test_a_debit_is_known_by_its_code_and_by_its_words():
    coded = data(accounts=(replace(INVOICE.accounts[0], means="59"),))
    told = [
        weights(reading, KNOWN, "KONTOR-PAY-") for reading in (coded, said("Wir buchen von Ihrem Konto ab."), data())
    ]
    assert told == [[("KONTOR-PAY-06", Severity.INFO)], [("KONTOR-PAY-06", Severity.INFO)], []]
    by_card = data(accounts=(replace(INVOICE.accounts[0], means="48"),), notes=("Wird von Ihrem Konto abgebucht.",))
    assert weights(by_card, KNOWN, "KONTOR-PAY-") == []


def test_two_contracts_of_one_price_are_no_period_billed_twice():
    october, september = OCTOBER, {**OCTOBER, "period_start": date(2026, 9, 1), "period_end": date(2026, 9, 30)}
    first = earlier(replace(INVOICE, number="A-10", **october))
    assert weights(data(number="B-10", **october), knowing(earlier=(first,)), "KONTOR-DUP-10")
    named = replace(first, invoice=replace(first.invoice, contract_reference="V-1"))
    other = data(number="B-10", contract_reference="V-2", **october)
    assert weights(other, knowing(earlier=(named,)), "KONTOR-DUP-10") == []
    used_to = tuple(
        earlier(replace(INVOICE, number=number, **september), document=number * 8) for number in ("A-9", "B-9")
    )
    assert weights(data(number="B-10", **october), knowing(earlier=(first, *used_to)), "KONTOR-DUP-10") == []


def test_an_account_that_is_set_up_is_nothing_collected():
    assert weights(said("Für Sie wird ein Konto eingerichtet."), KNOWN, "KONTOR-PAY-") == []


def test_an_account_is_found_behind_a_vat_id():
    assert sound_ibans("USt-IdNr. DE993669593 IBAN DE02 1203 0000 0000 2020 51 BIC X") == {"DE02120300000000202051"}
