"""Which files are pages of one invoice, by what stands on them."""

import pytest

from office.invoices.invoice import Kind
from office.invoices.sheets import Sheets, belonging, likely, mark_of, prints

HEAD = """Metallbau Krogmann
Rechnung Nr. 2026-1187
Seite 1 von 2
Geländer 840,00
Handlauf 270,00


Übertrag 1.110,00"""
TAIL = """Metallbau Krogmann
Rechnung Nr. 2026-1187 Seite 2 von 2
Übertrag 1.110,00
Wandhalter 90,00
Rechnungsbetrag 1.428,00"""


def sheet(name, *texts, number="", kind=Kind.OTHER):
    return Sheets(name, texts, number, kind)


def invoice(name, *texts, number="2026-1187"):
    return sheet(name, *texts, number=number, kind=Kind.INVOICE)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Seite 2 von 3", (2, 3)),
        ("Seite: 1/2", (1, 2)),
        ("Page 1 of 4", (1, 4)),
        ("Pag. 2 di 2", (2, 2)),
        ("page 3 sur 3", (3, 3)),
        ("Trang 1/2", (1, 2)),
        ("第 1 页 共 2 页", (1, 2)),
        ("第2页/共2页", (2, 2)),
        ("Seite 3 von 2", None),
        ("Seite 1 von 2 … Seite 2 von 2", None),
        ("Handlauf 1/2 Zoll", None),
        ("", None),
    ],
)
def test_page_marks(text, mark):
    assert mark_of(text) == mark


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_marked_pages_with_one_number_are_one(order):
    both = invoice("a", HEAD), sheet("b", TAIL)
    assert belonging(both[order[0]], [both[order[1]]]) == ("a", "b")


def test_the_last_page_may_have_been_read_as_an_invoice_too():
    assert belonging(invoice("b", TAIL), [invoice("a", HEAD)]) == ("a", "b")


def test_the_number_may_have_been_read_on_the_last_page_alone():
    assert belonging(sheet("a", HEAD), [invoice("b", TAIL)]) == ("a", "b")
    assert belonging(sheet("a", HEAD), [sheet("b", TAIL)]) == (), "nobody knows which number is the invoice's"


def test_three_pages_in_any_order():
    one = invoice("a", "Rechnung 2026-1187\nSeite 1 von 3")
    two, three = (sheet(name, f"Rechnung 2026-1187 Seite {n} von 3") for n, name in ((2, "b"), (3, "c")))
    assert belonging(two, [three, one]) == ("a", "b", "c")
    assert belonging(two, [one]) == ()


def test_a_carried_sum_joins_pages_without_numbers():
    head = invoice("a", HEAD.replace("Seite 1 von 2", ""))
    tail = sheet("b", "Übertrag 1.110,00\nWandhalter 90,00\n" + "\n" * 9 + "Rechnungsbetrag 1.428,00")
    assert belonging(tail, [head]) == ("a", "b")
    assert belonging(head, [sheet("b", tail.texts[0].replace("1.110,00", "1.101,00"))]) == ()
    assert belonging(head, [tail, sheet("c", tail.texts[0])]) == (), "two pages go on with it"


OTHER = "Metallbau Krogmann\nRechnung Nr. 2026-1188\nSeite {n} von {of}\nRechnungsbetrag 99,00"


@pytest.mark.parametrize(
    "decoy",
    [
        invoice("b", OTHER.format(n=2, of=2), number="2026-1188"),  # the next invoice's second page
        invoice("b", OTHER.format(n=1, of=1), number="2026-1188"),
        sheet("b", OTHER.format(n=2, of=2).replace("Rechnung Nr. 2026-1188", "")),  # whose page it is, nothing says
        sheet("b", "Lieferschein\nzur Rechnung 2026-1187\nSeite 2 von 2"),
        sheet("b", "Zahlungserinnerung\nRechnung 2026-1187 vom 02.11.2026\nSeite 2 von 2"),
        invoice("b", "Rechnung 2026-1188\nwie Rechnung 2026-1187\nSeite 2 von 2", number="2026-1188"),
        sheet("b", "Zur Rechnung 2026-1187\nSeite 2 von 3"),
        sheet("b", "Zur Rechnung 2026-1187"),
        sheet("b", "Reklamation zu 12026-11870\nSeite 2 von 2"),
    ],
    ids=lambda decoy: decoy.texts[0][:40],
)
def test_what_proves_nothing_is_never_put_together(decoy):
    head = invoice("a", HEAD.rpartition("Übertrag")[0])
    assert belonging(decoy, [head]) == ()
    assert belonging(head, [decoy]) == ()


def test_a_reminder_carries_on_no_invoice_though_it_was_listed():
    reminder = sheet("b", TAIL, number="2026-1187", kind=Kind.REMINDER)
    assert belonging(reminder, [invoice("a", HEAD)]) == ()


def test_a_page_that_two_files_could_be_is_not_sure():
    head, tail = invoice("a", HEAD), sheet("b", TAIL)
    assert belonging(head, [tail, sheet("c", TAIL)]) == ()
    assert belonging(tail, [head, invoice("d", HEAD)]) == ()
    assert likely(head, [tail, sheet("c", TAIL), sheet("x", "Etwas anderes")]) == ("b", "c")


def test_a_number_stands_by_itself_or_not_at_all():
    assert prints("2026-1187", ["Nr.:2026-1187."])
    assert not prints("2026-1187", ["Nr. 2026-11870"])
    assert not prints("17", ["Position 17"])
