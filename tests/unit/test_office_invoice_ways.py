"""The ways by which invoices come in, and what happens to them when the world does not cooperate."""

import time
from email.message import EmailMessage

import pytest

from core.errors import Trouble, WorldError
from office.app import documents, invoices, preferences
from tests.invoice_files import Paper, many
from tests.sample_company import company

PAPER = Paper()


def mail_with(folder, paper):
    message = EmailMessage()
    message["From"] = "Holz-Nord <rechnung@holz-nord.example.com>"
    message["Subject"] = "Rechnung"
    message.set_content("Anbei.")
    path = paper.write(folder)
    message.add_attachment(path.read_bytes(), maintype="application", subtype="xml", filename=path.name)
    path.unlink()
    (folder / "a.eml").write_bytes(message.as_bytes())
    return folder / "a.eml"


def test_an_attachment_knows_who_sent_it(office, tmp_path):
    (checked,) = invoices.check_files(office, [mail_with(tmp_path / "in", PAPER)])
    stored = office.invoices.one(checked.row.id)
    assert (stored.channel, stored.sender) == ("mail", "Holz-Nord <rechnung@holz-nord.example.com>")
    assert checked.path.endswith("a.eml › 2026-0001.xml")


def test_a_watched_folder_is_a_channel(office, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "SETTLE_SECONDS", 0)
    PAPER.write(tmp_path / "in")
    documents.watch(office, tmp_path / "in")
    documents.scan_folders(office)
    office.activity.finish()
    assert [row.channel for row in invoices.list_invoices(office)] == ["folder"]


@pytest.mark.parametrize("page_first", [True, False])
def test_page_and_data_that_come_as_two_files_are_one_invoice(office, tmp_path, page_first):
    page = next((company() / "invoices").glob("2026-08-01_landlord*.pdf"))
    data = PAPER.write(tmp_path / "in", number="HOF3-2026-08", issued="2026-08-01", due="2026-08-03", net="1218.49")
    for path in (page, data) if page_first else (data, page):
        invoices.check_files(office, [path])
    (row,) = invoices.list_invoices(office)
    detail = invoices.invoice(office, row.id)
    assert {source.value for source in detail.reading.said} >= {"xml", "text"}
    assert detail.beside != ""
    assert row.name.endswith(".pdf")
    assert row.verdict == "block", "the data name another account than the page"
    assert {each.row.id for each in invoices.check_files(office, [page, data])} == {row.id}


def test_data_inside_a_pdf_is_no_invoice_of_its_own(office):
    hybrid = next((company() / "invoices").glob("2026-08-02_stadtwerke*.pdf"))
    documents.add_paths(office, [hybrid])
    office.activity.finish()
    (row,) = invoices.list_invoices(office)
    assert (row.name, office.records.waiting()) == (hybrid.name, {})


def test_a_full_disk_loses_nothing(office, tmp_path, monkeypatch):
    def full(*_arguments, **_more):
        raise WorldError(Trouble.DISK_FULL, "The disk is full.")

    documents.add_paths(office, [PAPER.write(tmp_path / "in")])
    with monkeypatch.context() as patched:
        patched.setattr(office.invoices, "keep", full)
        office.activity.finish()
        assert office.activity.snapshot().trouble == "The disk is full."
        assert invoices.list_invoices(office) == []
        assert office.records.waiting() == {"look": 1}
    office.activity.finish()
    assert [row.verdict for row in invoices.list_invoices(office)] == ["pay"]


def test_a_bug_in_one_invoice_stops_no_other(office, tmp_path, monkeypatch):
    read = office.desk._sources.readings

    def stumbling(document, *arguments, **more):
        if office.records.names(document)[0] == "N-1007.xml":
            raise ZeroDivisionError
        return read(document, *arguments, **more)

    monkeypatch.setattr(office.desk._sources, "readings", stumbling)
    found = invoices.check_files(office, many(tmp_path / "in", 3))
    assert [each.row is None for each in found] == [False, True, False]
    assert "stumbled" in found[1].outcome.sentence
    assert office.records.waiting() == {}


@pytest.mark.slow
def test_a_hundred_in_the_background_are_all_there_and_the_list_stays_quick(office, tmp_path):
    many(tmp_path / "in", 100)
    office.activity.start(lambda: 0)
    documents.add_paths(office, [tmp_path / "in"])
    slowest, deadline = 0.0, time.monotonic() + 300
    while office.records.waiting() and time.monotonic() < deadline:
        started = time.monotonic()
        invoices.list_invoices(office)
        slowest = max(slowest, time.monotonic() - started)
        time.sleep(0.05)
    assert office.records.waiting() == {}
    assert len(invoices.list_invoices(office)) == 100
    assert slowest < 2, "the list waits for the work"


def test_another_language_says_what_was_found_anew(office, tmp_path):
    preferences.set_language(office, "en")
    invoices.check_files(office, [PAPER.write(tmp_path / "in", number="")])
    (row,) = invoices.list_invoices(office)
    said = {finding.message for finding in invoices.invoice(office, row.id).findings}
    assert any("number" in sentence for sentence in said), "the control"
    preferences.set_language(office, "de")
    office.activity.finish()
    anew = {finding.message for finding in invoices.invoice(office, row.id).findings}
    assert len(anew) == len(said)
    assert not anew & said
