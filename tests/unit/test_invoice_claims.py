"""What belongs among the supplier invoices: claims of others, not contracts, not the firm's own letters."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from core.errors import InputError
from office.app import checks, documents, firm, invoices
from office.app.bootstrap import open_office
from office.invoices.claims import is_claim, is_contract, is_from_us
from office.invoices.invoice import Account, Format, Invoice, Kind, Party
from office.invoices.known import Firm
from office.invoices.reading import Reading
from tests.invoice_files import Paper

OURS, THEIRS = "DE48999200500004812070", "DE02120300000000202051"
FIRM = Firm(names=("Tischlerei Lindner GmbH",), vat_id="DE129274202", tax_number="41/655/00917", accounts=(OURS,))
SHOP = Party("Büro Müller e. K.", vat_id="DE136695976")
CLAIM = Invoice(number="BM-1", gross=Decimal("119.00"), vat=Decimal("19.00"), seller=SHOP,
                accounts=(Account(THEIRS),))  # fmt: skip


def read(invoice=CLAIM, kind=Kind.INVOICE, form=Format.PDF, page=""):
    return Reading("d" * 64, "a.pdf", kind, form, invoice, pages=(page,))


def by(**seller):
    return replace(CLAIM, seller=Party(**seller), accounts=())


@pytest.mark.parametrize("kind", [Kind.INVOICE, Kind.REMINDER, Kind.CREDIT_NOTE, Kind.PREPAYMENT])
def test_what_a_supplier_wants_is_a_claim(kind):
    assert is_claim(read(kind=kind), FIRM)


@pytest.mark.parametrize("kind", [Kind.ORDER, Kind.QUOTE, Kind.DELIVERY_NOTE, Kind.STATEMENT, Kind.OTHER])
def test_what_demands_nothing_is_none(kind):
    assert not is_claim(read(kind=kind), FIRM)


@pytest.mark.parametrize("invoice", [
    replace(CLAIM, seller=Party("Holger Krause"), accounts=(Account(OURS),)),  # the addressee taken for the seller
    replace(CLAIM, seller=Party("Lindner", vat_id="DE 129 274 202"), accounts=(Account(OURS),)),
    by(name="Tischlerei Lindner GmbH", tax_number="41 / 655 / 00917"),
])  # fmt: skip
@pytest.mark.parametrize("kind", [Kind.INVOICE, Kind.REMINDER])
def test_our_own_letters_are_known_by_our_own_numbers(invoice, kind):
    assert not is_claim(read(invoice, kind), FIRM)
    assert is_claim(read(invoice, kind), Firm(names=FIRM.names))  # nothing is hidden on a name alone


@pytest.mark.parametrize("invoice", [
    replace(CLAIM, accounts=(Account(OURS),)),  # our account is printed, his VAT id too: he will debit it
    replace(CLAIM, seller=replace(SHOP, vat_id=""), accounts=(Account(OURS, means="59"),)),
    replace(CLAIM, seller=Party("X", vat_id=FIRM.vat_id)),  # our VAT id taken for the seller's, his account is there
    replace(CLAIM, accounts=(Account(OURS), Account(THEIRS))),
    by(name="Tischlerei Lindner GmbH"),
])  # fmt: skip
def test_one_number_of_somebody_else_keeps_it_in_the_list(invoice):
    assert is_claim(read(invoice), FIRM)


def test_data_says_for_certain_who_sells():
    ours = by(name="Tischlerei Lindner GmbH")
    assert is_from_us(read(replace(ours, buyer=SHOP), form=Format.UBL), FIRM)
    assert not is_from_us(read(replace(ours, buyer=SHOP), Kind.SELF_BILLED, Format.UBL), FIRM)
    assert not is_from_us(read(form=Format.UBL), FIRM)


def test_a_reminder_that_nowhere_names_us_went_to_somebody_else():
    page = "Holger Krause\nAm Deich 3\nZahlungserinnerung zu BM-1\nOffen: 119,00 EUR"
    assert not is_claim(read(kind=Kind.REMINDER, page=page), FIRM)
    assert is_claim(read(kind=Kind.REMINDER, page=f"TISCHLEREI LINDNER\n{page}"), FIRM)
    assert is_claim(read(kind=Kind.REMINDER, page=page), Firm())
    assert is_claim(read(page=page), FIRM)  # an invoice is: that it is not made out to us must be seen


LEASE = "Werkhof GbR\nKiefernweg 46\n{title}\nzwischen der Werkhof GbR und der Tischlerei Lindner GmbH\n§ 1 Miete"


@pytest.mark.parametrize("title", [
    "Gewerbemietvertrag Hof 3", "Rahmenvereinbarung", "Lease agreement", "Service Contract", "Hợp đồng cung cấp",
    "采购合同", "Contrat de location", "Terms and conditions of sale",
])  # fmt: skip
def test_a_contract_states_amounts_but_demands_none(title):
    lease = read(replace(CLAIM, number=""), page=LEASE.format(title=title))
    assert is_contract(lease)
    assert not is_claim(lease, FIRM)


@pytest.mark.parametrize("title", [
    "Rechnung zum Wartungsvertrag 2026", "Invoice for your contract", "Vertragsnummer 40118", "Hóa đơn theo hợp đồng",
])  # fmt: skip
def test_a_bill_for_a_contract_is_a_claim(title):
    assert is_claim(read(replace(CLAIM, number=""), page=LEASE.format(title=title)), FIRM)


def test_a_numbered_invoice_with_its_terms_on_top_is_a_claim():
    assert is_claim(read(page=LEASE.format(title="Allgemeine Geschäftsbedingungen")), FIRM)


# --- on a real office ----------------------------------------------------------------------------------------------

REMINDER = (
    "Holger Krause", "Am Deich 3", "21129 Hamburg", "", "Zahlungserinnerung zur Rechnung RE-2026-0339", "",
    "unsere Rechnung RE-2026-0339 vom 23.09.2026 war am 07.10.2026 fällig.", "Offener Betrag: 189,21 EUR",
    f"Bitte überweisen Sie den Betrag auf unser Konto {OURS}.", "Meike Harms",
)  # fmt: skip


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.desk.today = lambda: date(2026, 11, 5)
    yield opened
    assert checks.verify(opened)["ok"]
    opened.close()


@pytest.fixture
def reminder(tmp_path):
    canvas = Canvas(str(tmp_path / "reminder.pdf"), pagesize=A4, invariant=1)
    for at, line in enumerate(REMINDER):
        canvas.drawString(60, 780 - at * 18, line)
    canvas.save()
    return tmp_path / "reminder.pdf"


def names(office):
    return [row.name for row in invoices.list_invoices(office)]


def test_a_reminder_that_we_sent_leaves_the_list_once_our_account_is_known(office, reminder):
    documents.add_paths(office, [reminder])
    office.activity.finish()
    assert names(office) == ["reminder.pdf"]
    firm.set_firm(office, FIRM)
    office.activity.finish()
    assert names(office) == []


def test_what_the_owner_himself_calls_an_invoice_stays(office, reminder):
    firm.set_firm(office, FIRM)
    invoices.check_files(office, [reminder])
    office.desk.check_again()
    office.activity.finish()
    assert names(office) == ["reminder.pdf"]


def test_our_own_e_invoice_among_the_documents_is_none_of_a_supplier(office, tmp_path):
    firm.set_firm(office, FIRM)
    ours = Paper(seller=FIRM.names[0], vat_id=FIRM.vat_id, iban=OURS, buyer="Kanzlei Roth").write(tmp_path / "in")
    theirs = Paper(number="2026-0002").write(tmp_path / "in")
    documents.add_paths(office, [ours, theirs])
    office.activity.finish()
    assert names(office) == ["2026-0002.xml"]


def test_the_owner_may_call_any_document_an_invoice(office, reminder, tmp_path):
    firm.set_firm(office, FIRM)
    note = tmp_path / "note.txt"
    note.write_text("Gießplan für den Hof\nmontags und donnerstags", encoding="utf-8")
    documents.add_paths(office, [reminder, note])
    office.activity.finish()
    assert names(office) == []
    held = {row.name: row.sha256 for row in documents.list_documents(office)}
    n = invoices.read_as_invoice(office, held["reminder.pdf"])
    assert invoices.read_as_invoice(office, held["reminder.pdf"]) == n
    office.desk.check_again()
    office.activity.finish()
    assert names(office) == ["reminder.pdf"]
    with pytest.raises(InputError, match="No invoice"):
        invoices.read_as_invoice(office, held["note.txt"])
