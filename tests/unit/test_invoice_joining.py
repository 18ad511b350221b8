"""Files of one invoice: put together where their pages prove it or the owner says so, and never otherwise."""

import pytest

from core.errors import InputError
from office.app import documents, invoice_joining, invoices
from tests import joined_pages as pages

NUMBER, LAST = "2026-1187", "Seite 2 von 2"


def added(office, *paths):
    """Documents of files that were dropped together and looked at, in their order."""
    outcomes = documents.add_paths(office, paths)
    office.activity.finish()
    return [outcome.document for outcome in outcomes]


@pytest.fixture
def two(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return pages.first(folder / "a.pdf"), pages.second(folder / "b.pdf")


def test_two_files_become_one_invoice_by_hand(office, two):
    first, second = added(office, *two)
    before = {(row.id, row.document, row.state) for row in invoices.list_invoices(office)}
    decision = invoice_joining.join(office, [first, second])
    (row,) = invoices.list_invoices(office)
    assert (row.number, str(row.gross), row.name) == (NUMBER, "2018.24", "a.pdf + b.pdf")
    detail = invoices.invoice(office, row.id)
    assert (detail.reading.first_page, detail.reading.last_page) == (1, 2)
    assert {detail.reading["gross"].witnesses[0].at.page, detail.reading["number"].witnesses[0].at.page} == {1, 2}
    assert len(detail.reading.invoice.lines) == 4
    assert not [each for each in detail.findings if each.kind == "duplicate"]
    invoices.undo(office, decision.token)
    assert {(row.id, row.document, row.state) for row in invoices.list_invoices(office)} == before
    assert [each.name for each in documents.list_documents(office)] == ["b.pdf", "a.pdf"]


def one(office):
    (row,) = invoices.list_invoices(office)
    return row


def test_pages_that_prove_it_are_put_together_by_themselves(office, two):
    checked = invoices.check_files(office, two)
    row = one(office)
    assert (row.number, str(row.gross)) == (NUMBER, "2018.24")
    assert {each.row.id for each in checked} == {row.id}
    told = [each for each in invoices.invoice(office, row.id).findings if each.rule == "KONTOR-FORM-08"]
    assert ["a.pdf + b.pdf" in each.message for each in told] == [True]


def test_one_after_the_other_in_the_background(office, two):
    office.activity.looked = lambda document, cancel: invoice_joining.consider(office, document, cancel)
    added(office, two[1])
    alone = {row.id for row in invoices.list_invoices(office)}
    added(office, two[0])
    row = one(office)
    assert (row.number, str(row.gross), row.id in alone) == (NUMBER, "2018.24", False)
    (token,) = [each.token for each in invoices.invoice(office, row.id).history if each.token]
    invoices.undo(office, token)
    assert row.id not in {each.id for each in invoices.list_invoices(office)}
    for path in two:
        assert invoice_joining.consider(office, office.records.file(str(path)).document) is None, "told apart"


def test_the_same_file_again_is_the_invoice_that_is_there(office, two):
    invoices.check_files(office, two)
    row = one(office)
    for path in two:
        again = invoices.check_files(office, [path])
        assert [each.row.id for each in again] == [row.id]
    copy = two[1].with_name("copy.pdf")
    copy.write_bytes(two[1].read_bytes())
    again = invoices.check_files(office, [copy])
    assert [(each.row.id, each.verdict) for each in again] == [(row.id, "block")], "came again: a duplicate of it"
    assert one(office).id == row.id


def test_a_part_that_is_forgotten_and_brought_back_changes_nothing(office, two):
    invoices.check_files(office, two)
    row = one(office)
    part = office.records.file(str(two[0])).document
    documents.forget(office, part)
    office.desk.check_now([row.id])
    assert one(office) == row
    documents.restore(office, part)
    office.activity.finish()
    assert one(office) == row


def test_the_document_of_all_pages_forgotten_keeps_its_invoice(office, two):
    invoices.check_files(office, two)
    row = one(office)
    documents.forget(office, row.document)
    documents.restore(office, row.document)
    office.activity.finish()
    assert one(office).id == row.id
    assert len(invoices.invoice(office, row.id).reading.invoice.lines) == 4


@pytest.mark.parametrize(
    "decoys",
    [
        ("next", lambda folder: pages.second(folder / "b.pdf", "2026-1188", carried="")),
        ("invoice", lambda folder: pages.whole(folder / "b.pdf", "2026-1188")),
        ("note", lambda folder: pages.whole(folder / "b.pdf", NUMBER, "Lieferschein", mark=LAST)),
        ("reminder", lambda folder: pages.whole(folder / "b.pdf", NUMBER, "Zahlungserinnerung", mark=LAST)),
    ],
    ids=lambda decoys: decoys[0],
)
def test_neighbours_stay_apart(office, tmp_path, decoys):
    (tmp_path / "in").mkdir()
    first = pages.first(tmp_path / "in" / "a.pdf", carried="")
    other = decoys[1](tmp_path / "in")
    invoices.check_files(office, [first, other])
    assert not [row for row in invoices.list_invoices(office) if " + " in row.name]
    (alone,) = [row for row in invoices.list_invoices(office) if row.name == "a.pdf"]
    told = [each.rule for each in invoices.invoice(office, alone.id).findings]
    assert "KONTOR-FORM-07" in told, "page 2 is missing, and that is asked about"


def test_in_the_order_of_the_owner(office, two):
    first, second = added(office, *two)
    invoice_joining.join(office, [second, first])
    assert [NUMBER in text for text in invoices.invoice(office, one(office).id).reading.pages] == [True, True]
    assert "Zahlbar bis" in invoices.invoice(office, one(office).id).reading.pages[0]


def test_what_cannot_be_put_together_is_refused_in_a_sentence(office, two, tmp_path):
    first, second = added(office, *two)
    note = tmp_path / "note.txt"
    note.write_text("Nur ein Zettel.")
    (text,) = added(office, note)
    for wanted, why in (([first], "two files"), ([first, first], "two files"), ([first, text], "Only PDF")):
        with pytest.raises(InputError, match=why):
            invoice_joining.join(office, wanted)
    invoice_joining.join(office, [first, second])
    third = added(office, pages.whole(tmp_path / "in" / "c.pdf", "2026-1190"))[0]
    with pytest.raises(InputError, match="belongs to another"):
        invoice_joining.join(office, [first, third])
    invoices.block(office, one_named(office, "c.pdf").id, "nein")
    with pytest.raises(InputError, match="decided"):
        invoice_joining.join(office, [third, one_named(office, "a.pdf + b.pdf").document])


def one_named(office, name):
    return next(row for row in invoices.list_invoices(office) if row.name == name)


def test_a_page_more_comes_to_what_was_put_together(office, two, tmp_path):
    first, second = added(office, *two)
    invoice_joining.join(office, [first, second])
    before = one(office)
    (third,) = added(office, pages.second(tmp_path / "in" / "c.pdf", mark="Anlage", carried=""))
    decision = invoice_joining.join(office, [before.document, third])
    row = one(office)
    assert invoices.invoice(office, row.id).reading.last_page == 3
    invoices.undo(office, decision.token)
    assert before.id in {each.id for each in invoices.list_invoices(office)}


@pytest.mark.slow
def test_photos_of_two_pages(office, tmp_path):
    (tmp_path / "in").mkdir()
    printed = pages.first(tmp_path / "1.pdf"), pages.second(tmp_path / "2.pdf")
    photos = [
        pages.photo(printed[0], tmp_path / "in" / "IMG_0001.jpg", orientation=6),
        pages.photo(printed[1], tmp_path / "in" / "IMG_0002.jpg"),
    ]
    before = [path.read_bytes() for path in photos]
    invoices.check_files(office, photos)
    row = one(office)
    detail = invoices.invoice(office, row.id)
    assert (row.number, str(row.gross)) == (NUMBER, "2018.24")
    assert {witness.at.page for witness in detail.reading["gross"].witnesses if witness.at} == {2}
    assert [path.read_bytes() for path in photos] == before
    place = next(witness.at for witness in detail.reading["number"].witnesses if witness.at)
    page = documents.page_of(office, row.document, place.page)
    assert page.text[place.start : place.start + place.length] == NUMBER
    assert page.height > page.width, "the photo lay on its side"


def test_together_on_the_command_line(office, two, tmp_path):
    loose = pages.second(tmp_path / "in" / "c.pdf", named=False, carried="", mark="")
    for _ in range(2):
        invoice_joining.join_files(office, [two[0], loose])
        assert one(office).name == "a.pdf + c.pdf"
    with pytest.raises(InputError, match="no longer there"):
        invoice_joining.join_files(office, [two[0], tmp_path / "gone.pdf"])
