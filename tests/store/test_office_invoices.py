"""Invoices in office.db: written with their job or not at all, upgraded from every earlier schema, never doubled."""

import shutil
from pathlib import Path

import pytest

from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.reading import Reading
from office.store import audit
from office.store.invoices import Checked, Invoices
from office.store.records import Records, open_database
from office.store.rows import Arrival

OLD = Path(__file__).parent / "offices"
DOCUMENT = "a" * 64


@pytest.fixture
def database(tmp_path):
    opened = open_database(tmp_path / "office.db")
    yield opened
    assert opened.damage() == []
    assert audit.first_break(opened) is None
    opened.close()


@pytest.fixture
def invoices(database):
    Records(database, "me").arrived(Arrival("/in/a.pdf", "a.pdf", DOCUMENT, None, 5, 1))
    return Invoices(database)


def checked(number="1", first_page=1, **more):
    reading = Reading(DOCUMENT, "a.pdf", Kind.INVOICE, Format.PDF, Invoice(number=number), first_page=first_page)
    columns = {"name": "a.pdf", "kind": "invoice", "number": number, "words": f"a.pdf {number}"}
    return Checked(reading, (), "pay", columns=columns, **more)


@pytest.mark.parametrize("path", sorted(OLD.glob("schema-*.db")), ids=lambda path: path.stem)
def test_every_earlier_office_opens_with_all_that_it_held(tmp_path, path):
    shutil.copy(path, tmp_path / "office.db")
    database = open_database(tmp_path / "office.db")
    records = Records(database, "me")
    assert [row["number"] for row in database.rows("SELECT number FROM migrations")][:3] == [1, 2, 3]
    assert {row.name for row in records.documents()} >= {"2026-08-20_werth_9114402_xrechnung_cii.xml", "leer.txt"}
    assert [(job.kind, Path(job.subject).name) for job in records.jobs()] == [("add", "spaeter.pdf")]
    assert records.setting("firm_name") == "Tischlerei Lindner GmbH"
    assert [row["question"] for row in records.questions(5)] == ["Was kostet die Werkbank?"]
    assert audit.first_break(database) is None
    assert database.damage() == []
    records.enqueue("invoice", DOCUMENT)
    assert records.lease(["invoice"]).subject == DOCUMENT
    database.close()
    assert (tmp_path / "office-before-0003.db").exists()


def keep_and_fail(database, invoices, records):
    with database.write():
        invoices.keep(checked())
        records.finish("invoice", DOCUMENT)
        raise RuntimeError


def test_a_result_and_the_end_of_its_job_are_one_transaction(database, invoices):
    records = Records(database, "me")
    records.enqueue("invoice", DOCUMENT)
    with pytest.raises(RuntimeError):
        keep_and_fail(database, invoices, records)
    assert invoices.rows() == []
    assert records.waiting()["invoice"] == 1


def test_reading_again_is_no_second_invoice(invoices):
    first, again = invoices.keep(checked()), invoices.keep(checked("2"))
    assert first == again
    assert [row["number"] for row in invoices.rows()] == ["2"]
    assert [event.what for event in invoices.history(first)] == ["arrived"]
    assert invoices.keep(checked("3", first_page=2)) != first


def test_a_task_once_done_stays_done_and_an_idle_one_goes(invoices):
    tasks = (("call-back", "DE1"), ("answer", "R"))
    n = invoices.keep(checked(tasks=tasks))
    invoices.complete(invoices.tasks(n)[0], {"person": "X"})
    invoices.recheck(n, checked(tasks=(("call-back", "DE1"),)))
    assert [(task.kind, task.state) for task in invoices.tasks(n)] == [("call-back", "done")]
    invoices.recheck(n, checked(tasks=tasks))
    assert [(task.kind, task.state) for task in invoices.tasks(n)] == [("call-back", "done"), ("answer", "open")]


def test_words_are_searched_as_they_stand(invoices):
    invoices.keep(checked("50%_off"))
    assert len(invoices.rows(search="50%_off")) == 1
    assert invoices.rows(search="5%f") == []
    assert invoices.rows(search="' OR 1=1 --") == []


def test_only_known_states_and_verdicts_can_be_written(invoices):
    n = invoices.keep(checked())
    with pytest.raises(Exception, match="CHECK"):
        invoices.decide(n, "approved", state="whatever")
    assert invoices.one(n).state == "open"


def test_a_whole_page_may_be_pasted_into_the_search(invoices):
    """SQLite takes a thousand conditions in one statement, and a pattern of 50,000 bytes."""
    invoices.keep(checked(number="4711"))
    page = "a.pdf 4711 " * 3_000
    assert [row["number"] for row in invoices.rows(search=page)] == ["4711"]
    assert invoices.rows(search=f"{page} 4712") == []
    assert invoices.rows(search="4" * 60_000) == []
    assert [row["number"] for row in invoices.rows(search="A.PDF", state="open")] == ["4711"]
    assert invoices.rows(search="_", state="open") == invoices.rows(search="%") == invoices.rows(state="paid") == []
