"""How invoices are booked is learnt from what the owner decides, per supplier and kind, and unlearnt with it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import invoices, posting_bills
from office.invoices import booking, booking_words
from office.invoices.booking import Choice
from office.invoices.invoice import Invoice, Line, Party, Tax
from office.invoices.known import Firm, Supplier
from tests.invoice_files import Paper

PAPER = Paper()
FIRM = Firm()
TRADER = Supplier("k", ("Kaufhaus West",))


def bill(*lines):
    return Invoice(seller=Party(name="Kaufhaus West"), lines=tuple(Line(description=each) for each in lines))


def proposed(supplier, *lines):
    found = booking.propose(bill(*lines), supplier, Firm())
    return found.account, found.source


def test_one_choice_serves_every_kind_of_the_supplier_s_invoices():
    taught = booking.remembered(TRADER, bill("Druckerpapier"), Choice("4940", "Laden"))
    assert proposed(taught, "Druckerpapier") == ("4940", "memory")
    assert proposed(taught, "Akkuschrauber") == ("4940", "memory")
    assert booking.propose(bill("Bohrer"), taught, Firm()).cost_centre == "Laden"


def test_a_supplier_of_many_things_is_remembered_by_kind():
    taught = booking.remembered(TRADER, bill("Druckerpapier"), Choice("4940"))
    taught = booking.remembered(taught, bill("Bohrer"), Choice("0440"))
    assert proposed(taught, "Druckerpapier") == ("4940", "memory")
    assert proposed(taught, "Bohrer") == ("0440", "memory")
    assert proposed(taught, "Sonderposten") == ("4980", "default")


def test_an_account_that_was_only_approved_serves_its_kind_alone():
    taught = booking.remembered(TRADER, bill("Druckerpapier"), Choice("4930", approved=True))
    assert proposed(taught, "Druckerpapier") == ("4930", "memory")
    assert proposed(taught, "Bohrer") == ("4985", "words")


def test_the_word_for_this_invoice_comes_before_all_memory():
    taught = booking.remembered(TRADER, bill("Bohrer"), Choice("0440"))
    found = booking.propose(bill("Bohrer"), taught, Firm(), Choice("4985", "Werkstatt"))
    assert (found.account, found.account_name, found.source) == ("4985", "Werkzeuge und Kleingeräte", "owner")
    assert found.cost_centre == "Werkstatt"


# --- tax -----------------------------------------------------------------------------------------------------------

SILENT = replace(bill("Cloud Server"), net=Decimal(100), vat=Decimal(0), gross=Decimal(100))
CHARGED = replace(
    SILENT, vat=Decimal(19), gross=Decimal(119), taxes=(Tax(Decimal(100), Decimal(19), Decimal(19), "S"),)
)


def treated(invoice, supplier=TRADER, *, words="", firm=FIRM, tax=""):
    found = booking.propose(invoice, supplier, firm, Choice("4925", tax_code=tax) if tax else None, words=words)
    return found.tax_code, found.tax_source


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("reverse charge: vat to be accounted for by the recipient", "94"),
        ("steuerschuldnerschaft des leistungsempfaengers", "94"),
        ("steuerfreie innergemeinschaftliche lieferung", "19"),
        ("tax-free intra-community supply, reverse charge applies", "19"),
        ("thank you for your business", "0"),
    ],
)
def test_a_page_that_charges_no_vat_says_in_words_who_owes_it(words, code):
    assert treated(SILENT, words=words) == (code, "words" if code != "0" else "invoice")
    assert treated(CHARGED, words=words) == ("9", "invoice")
    assert treated(SILENT, words=words, firm=Firm(charges_vat=False)) == ("0", "invoice")


def test_a_silent_invoice_is_treated_as_the_supplier_s_last_one():
    abroad = replace(TRADER, tax_code="94")
    assert treated(SILENT, abroad) == ("94", "memory")
    assert treated(SILENT, abroad, words="innergemeinschaftliche lieferung") == ("19", "words")
    assert treated(CHARGED, abroad) == ("9", "invoice")  # he has a place of business here now
    assert treated(CHARGED, replace(TRADER, tax_code="0")) == ("0", "memory")  # not deducted: the owner said so


def test_the_owner_s_tax_comes_first_and_is_remembered():
    assert treated(CHARGED, tax="0") == ("0", "owner")
    assert booking.remembered(TRADER, CHARGED, Choice("4925", tax_code="94")).tax_code == "94"
    assert booking.remembered(TRADER, CHARGED, Choice("4925")).tax_code == ""
    whole = booking.propose(CHARGED, TRADER, FIRM, Choice("4925", tax_code="0"))
    assert (whole.postings[0].account, whole.postings[0].debit) == ("4925", Decimal(119))


def test_only_a_tax_that_fits_can_be_chosen():
    def offered(invoice):
        return [code for code, _ in booking.propose(invoice, None, FIRM).tax_choices]

    assert offered(CHARGED) == ["9", "0"]
    assert offered(SILENT) == ["0", "19", "94"]


def test_every_account_that_words_call_for_has_a_name():
    assert all(booking.account_name(account) for account, _words in booking_words._RULES)


# --- on a real office ----------------------------------------------------------------------------------------------


@pytest.fixture
def pair(office, tmp_path):
    """Two invoices of one supplier for wood, checked."""
    first = PAPER.write(tmp_path / "in")
    second = PAPER.write(tmp_path / "in", number="2026-0044", issued="2026-11-03", net="312.40")
    return [each.row.id for each in invoices.check_files(office, [first, second])]


def approve(office, n):
    for task in invoices.invoice(office, n).tasks:
        if task.needs and not task.done:
            invoices.complete_task(office, n, task.id, {"text": "im Rahmenvertrag verglichen"})
    return invoices.approve(office, n)


def now(office, n):
    found = invoices.invoice(office, n).booking
    return found.account, found.source


def test_what_the_owner_chose_is_proposed_next_time_until_he_takes_it_back(office, pair):
    first, second = pair
    assert now(office, second) == ("3400", "words")
    decision = invoices.set_booking(office, first, "4985 Werkzeuge und Kleingeräte", cost_centre="Laden")
    assert now(office, first) == ("4985", "owner")
    assert now(office, second) == ("4985", "memory")
    assert invoices.invoice(office, second).booking.cost_centre == "Laden"
    invoices.undo(office, decision.token)
    assert now(office, first) == now(office, second) == ("3400", "words")


def test_an_approval_fixes_its_own_account_and_teaches_the_next(office, pair):
    first, second = pair
    decision = approve(office, first)
    assert now(office, first) == ("3400", "owner")
    assert now(office, second) == ("3400", "memory")
    invoices.set_booking(office, second, "4805")
    assert now(office, first) == ("3400", "owner")  # what was approved stays as it was approved
    invoices.undo(office, decision.token)
    assert invoices.invoice(office, first).row.state == "open"


def test_an_approved_invoice_can_still_be_booked_otherwise(office, pair):
    approve(office, pair[0])
    decision = invoices.set_booking(office, pair[0], "0440")
    assert now(office, pair[0]) == ("0440", "owner")
    assert invoices.invoice(office, pair[0]).row.state == "approved"
    invoices.undo(office, decision.token)
    assert now(office, pair[0]) == ("3400", "owner")


def tax(office, n):
    found = invoices.invoice(office, n).booking
    return found.tax_code, found.tax_source


def test_a_chosen_tax_serves_the_next_invoice_and_no_decided_one(office, pair, tmp_path):
    first, second = pair
    approve(office, first)
    with pytest.raises(InputError, match="does not fit"):
        invoices.set_booking(office, second, "3400", tax_code="94")
    decision = invoices.set_booking(office, second, "3400", tax_code="0")
    assert tax(office, second) == ("0", "owner")
    assert tax(office, first) == ("9", "invoice")  # approved before that
    paper = PAPER.write(tmp_path / "in", number="2026-0071", issued="2026-11-05", net="88.10")
    third = invoices.check_files(office, [paper])[0].row.id
    assert tax(office, third) == ("0", "memory")
    assert posting_bills.bill_cases(office)[first].bill.rule == "deducted"
    approve(office, third)
    assert posting_bills.bill_cases(office)[third].bill.rule == "none"
    invoices.undo(office, decision.token)
    assert tax(office, second) == ("9", "invoice")
    assert tax(office, third) == ("0", "owner")  # what was approved stays so


GREEK, BRITISH = "EL094014201", "GB999999973"


@pytest.mark.parametrize(
    ("vat_id", "firm", "issued", "rule", "from_union"),
    [
        (GREEK, "GR", "2026-11-05", "deducted", False),  # at home, though VAT ids say EL for Greece
        (GREEK, "DE", "2026-11-05", "none", True),
        (BRITISH, "DE", "2026-11-05", "none", False),
        (BRITISH, "DE", "2020-11-05", "none", True),  # Britain was still inside
    ],
)
def test_a_seller_without_an_address_is_of_the_country_of_its_vat_id(
    office, tmp_path, monkeypatch, *, vat_id, firm, issued, rule, from_union
):
    path = PAPER.write(tmp_path / "in", vat_id=vat_id, issued=issued)
    at_home = "<cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>"
    path.write_text(path.read_text(encoding="utf-8").replace(at_home, "", 1), encoding="utf-8")
    n = invoices.check_files(office, [path])[0].row.id
    monkeypatch.setattr(posting_bills, "BOOKED", {invoices.invoice(office, n).row.state})  # whatever else stops it
    monkeypatch.setattr(office.desk.memory, "firm", lambda: Firm(country=firm))
    bill = posting_bills.bill_cases(office)[n].bill
    assert (bill.rule, bill.from_union) == (rule, from_union)


def test_a_mere_default_teaches_nothing(office, tmp_path):
    path = PAPER.write(tmp_path / "in", seller="Meier KG", vat_id="DE129274202", line="Sonstiges")
    n = invoices.check_files(office, [path])[0].row.id
    assert now(office, n) == ("4980", "default")
    approve(office, n)
    assert all(not supplier.booked for supplier in office.suppliers.all())


@pytest.mark.parametrize("text", ["", "  ", "Bürobedarf", "=1+1", "4" * 30])
def test_what_is_no_account_is_refused(office, pair, text):
    with pytest.raises(InputError):
        invoices.set_booking(office, pair[0], text)
    assert now(office, pair[0]) == ("3400", "words")


def test_the_accounts_to_choose_from_are_the_chart_and_the_owner_s_own(office, pair):
    invoices.set_booking(office, pair[0], "3401")
    accounts = dict(invoices.booking_accounts(office))
    assert accounts["4930"] == "Bürobedarf"
    assert accounts["3401"] == ""


def test_the_firm_and_its_suppliers_are_asked_once_for_all_bills(office, pair, monkeypatch):
    for n in pair:
        approve(office, n)
    asked = []
    for place, name in ((office.suppliers, "all"), (office.desk.memory, "firm")):
        ask = getattr(place, name)
        monkeypatch.setattr(place, name, lambda ask=ask, name=name: asked.append(name) or ask())
    assert set(posting_bills.bill_cases(office)) == set(pair)
    assert sorted(asked) == ["all", "firm"]
