"""What the owner does with documents, on a real office without a model."""

import email.message
import shutil
import threading
import time
from pathlib import Path

import pytest

from core.errors import Cancelled, InputError, Trouble, WorldError
from core.progress import CancelToken
from office.app import checks, documents, drop_plan
from office.app.bootstrap import open_office
from tests.e2e.kontor import write_documents


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One office for the tests that only look."""
    root = tmp_path_factory.mktemp("office")
    opened = open_office(root / "office", with_model=False)
    outcomes = documents.add_paths(opened, [write_documents(root / "in", 6)])
    yield opened, root / "in", outcomes
    opened.close()


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "SETTLE_SECONDS", 0)
    opened = open_office(tmp_path / "office", with_model=False)
    yield opened
    opened.close()


def names(office):
    return sorted(row.name for row in documents.list_documents(office))


def test_each_file_is_added_and_searchable(shared):
    office, _folder, outcomes = shared
    assert [outcome.outcome for outcome in outcomes] == ["added"] * 6
    best = office.library.search("Lieferung 4003")[0]
    assert best.at.name == "Notiz 003.txt"


def test_an_unchanged_file_costs_a_stat(shared, monkeypatch):
    office, folder, _outcomes = shared
    monkeypatch.setattr(office.originals, "keep", lambda *_a, **_k: pytest.fail("the file was opened"))
    again = documents.add_paths(office, [folder])
    assert {outcome.outcome for outcome in again} == {"duplicate"}
    (folder / "Notiz 000.txt").touch()
    with pytest.raises(pytest.fail.Exception):
        documents.add_paths(office, [folder])


def lost_from_the_index(office, document):
    office.library.remove(document)


def without_its_copy(office, document):
    office.originals.drop(document)


def with_a_changed_copy(office, document):
    kept = office.originals.path(document)
    kept.chmod(0o600)
    kept.write_bytes(bytes(kept.stat().st_size))


@pytest.mark.parametrize("harm", [lost_from_the_index, without_its_copy, with_a_changed_copy])
def test_what_verify_misses_comes_back_when_the_file_is_added_again(office, tmp_path, harm):
    folder = write_documents(tmp_path / "in", 2)
    added = documents.add_paths(office, [folder])
    harm(office, added[0].document)
    assert not checks.verify(office)["ok"]
    again = documents.add_paths(office, [folder])
    assert [outcome.outcome for outcome in again] == ["added", "duplicate"]
    assert checks.verify(office)["ok"]
    assert office.library.search("Lieferung")
    assert {outcome.outcome for outcome in documents.add_paths(office, [folder])} == {"duplicate"}


@pytest.mark.parametrize("harm", [lost_from_the_index, without_its_copy, with_a_changed_copy])
def test_what_verify_misses_comes_back_from_another_copy_of_the_file(office, tmp_path, harm):
    added = documents.add_paths(office, [write_documents(tmp_path / "in", 2)])
    harm(office, added[0].document)
    assert not checks.verify(office)["ok"]
    documents.add_paths(office, [write_documents(tmp_path / "backup", 2)])
    assert checks.verify(office)["ok"]
    (found,) = (each for each in office.library.documents() if each.document == added[0].document)
    assert len(documents.list_documents(office)) == len(office.library.documents()) == 2
    assert office.library.search("Lieferung 4000")[0].at.name in found.names


def test_the_original_is_a_read_only_copy(shared):
    office, folder, outcomes = shared
    kept = documents.original_of(office, outcomes[0].document)
    assert kept.read_bytes() == (folder / outcomes[0].name).read_bytes()
    assert kept.stat().st_mode & 0o222 == 0


def test_hidden_and_lock_files_are_nobodys_documents(tmp_path, office):
    folder = write_documents(tmp_path / "in", 1)
    for name in (".DS_Store", "Thumbs.db", "~$Brief.docx", ".hidden.txt"):
        (folder / name).write_text("x")
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_text("x")
    assert [outcome.name for outcome in documents.add_paths(office, [folder])] == ["Notiz 000.txt"]


def test_a_drop_says_what_it_will_do_before_it_does_it(tmp_path):
    for name in ("a.pdf", "b.pdf", "c.docx", "d.xlsx", "e.zip", "f.eml"):
        (tmp_path / name).write_bytes(b"x")
    plan = drop_plan.plan_drop([tmp_path])
    assert (plan.files, plan.size) == (6, 6)
    assert plan.sentence() == (
        "2 PDFs, 1 letter, 1 table, 1 mail, 1 other file: keep a copy, read, make searchable\n"
        "Mails are kept here; to have them answered, drop them on Replies."
    )
    assert "Nothing" in drop_plan.plan_drop([]).sentence()


def test_a_drop_says_which_look_like_invoices(tmp_path):
    (tmp_path / "Rechnung 12.pdf").write_bytes(b"x")
    (tmp_path / "a.xml").write_bytes(b'<rsm:CrossIndustryInvoice xmlns:rsm="x">')
    (tmp_path / "b.xml").write_bytes(b"<letter/>")
    (tmp_path / "hybrid.pdf").write_bytes(b"%PDF-1.7" + b" " * 200_000 + b"/F (factur-x.xml)")
    (tmp_path / "Rechnung.docx").write_bytes(b"x")
    assert drop_plan.plan_drop([tmp_path]).sentence() == (
        "3 invoices, 1 letter, 1 other file: keep a copy, read, check the invoices"
    )


def test_forget_hides_and_restore_brings_back(tmp_path, office):
    outcome = documents.add_paths(office, [write_documents(tmp_path / "in", 1)])[0]
    documents.forget(office, outcome.document)
    assert names(office) == []
    assert office.library.search("Lieferung 4000") == []
    documents.restore(office, outcome.document)
    assert names(office) == ["Notiz 000.txt"]
    assert office.library.search("Lieferung 4000")
    assert office.originals.is_sound(outcome.document)


def test_stop_withdraws_what_was_not_read_and_keeps_what_was(tmp_path, office):
    folder = write_documents(tmp_path / "in", 20)
    cancel = CancelToken()

    def report(progress):
        if progress.done == 5:
            cancel.cancel()

    with pytest.raises(Cancelled):
        documents.add_paths(office, [folder], report=report, cancel=cancel)
    assert len(names(office)) == 5
    assert office.records.waiting() == {}
    assert len(documents.add_paths(office, [folder])) == 20
    assert len(names(office)) == 20


def mail_with(*attachments):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Angebot"
    message.set_content("Guten Tag, anbei das Angebot.")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def test_a_mails_attachments_are_documents_of_their_own(tmp_path, office):
    inner = mail_with(("innen.txt", b"Die Eiche kostet 49,90 EUR."))
    (tmp_path / "post.eml").write_bytes(mail_with(("preise.txt", b"Buche kostet 39,90 EUR."), ("weiter.eml", inner)))
    outcome = documents.add_paths(office, [tmp_path / "post.eml"])[0]
    assert names(office) == ["innen.txt", "post.eml", "preise.txt", "weiter.eml"]
    assert {each.name for each in documents.outcomes_inside(office, outcome)} == {"preise.txt", "weiter.eml"}
    assert office.library.search("Eiche 49,90")[0].at.name == "innen.txt"


def test_pasted_text_becomes_a_document(office):
    outcome = documents.add_text(office, "Öffnungszeiten: Mo–Fr 8–17 Uhr\nSamstag geschlossen")
    assert outcome.outcome == "added"
    assert outcome.name.startswith("Öffnungszeiten")
    with pytest.raises(InputError):
        documents.add_text(office, "  \n ")


def test_a_watched_folder_follows_its_files(tmp_path, office):
    folder = write_documents(tmp_path / "in", 3)
    documents.watch(office, folder)
    assert documents.scan_folders(office) == 3
    office.activity.finish()
    assert len(names(office)) == 3

    assert documents.scan_folders(office) == 0, "an unchanged folder is quiet"
    (folder / "neu.txt").write_text("Ganz neu: 77,70 EUR")
    (folder / "Notiz 001.txt").write_text("Jetzt kostet es 99,90 EUR")
    (folder / "Notiz 002.txt").unlink()
    assert documents.scan_folders(office) == 2
    office.activity.finish()
    assert names(office) == ["Notiz 000.txt", "Notiz 001.txt", "neu.txt"]
    assert office.library.search("4002") == []
    assert "99,90" in office.library.search("99,90")[0].text
    assert office.library.search("4001") == [], "the old words of a changed file are gone"


def test_a_folder_that_is_away_says_nothing_about_its_files(tmp_path, office):
    folder = write_documents(tmp_path / "stick", 2)
    documents.watch(office, folder)
    documents.scan_folders(office)
    office.activity.finish()
    shutil.move(folder, tmp_path / "elsewhere")
    assert documents.scan_folders(office) == 0
    assert len(names(office)) == 2


def test_kontors_own_folder_is_not_watched(office):
    for folder in (office.folder, office.folder.parent):
        with pytest.raises(InputError, match="own data"):
            documents.watch(office, folder)


class FailingReader:
    """Stands in for the reader child that dies on every try."""

    def __init__(self):
        self.tries = 0

    def read(self, *_args, **_more):
        self.tries += 1
        raise WorldError(Trouble.CRASHED_READER, "It made the reader fail.")


def test_three_crashes_set_a_file_aside_and_tell_the_owner(tmp_path, office, monkeypatch):
    reader = FailingReader()
    monkeypatch.setattr(office.intake, "_reader", reader)
    outcome = documents.add_paths(office, [write_documents(tmp_path / "in", 1)])[0]
    assert reader.tries == 3
    assert (outcome.outcome, outcome.reason) == ("refused", "crashed-reader")
    assert office.records.waiting() == {}


def test_a_file_that_took_the_whole_app_down_three_times_is_set_aside(tmp_path, office):
    folder = write_documents(tmp_path / "in", 1)
    office.records.announce([folder / "Notiz 000.txt"])
    for process in ("first", "second", "third"):  # each of them died while it held the job
        office.records.process = process
        assert office.records.lease(["add"])
    office.records.process = "now"
    office.activity.finish()
    row = documents.list_documents(office)[0]
    assert (row.outcome, row.reason) == ("refused", "crashed-reader")


def reopened(office):
    folder = office.folder
    office.close()
    return open_office(folder, with_model=False)


@pytest.mark.parametrize("damage", ["deleted", "overwritten"])
def test_a_lost_knowledge_base_is_built_again_from_the_originals(tmp_path, damage):
    office = open_office(tmp_path / "office", with_model=False)
    folder = write_documents(tmp_path / "in", 4)
    documents.add_paths(office, [folder])
    office.close()
    shutil.rmtree(folder)
    for file in (tmp_path / "office" / "kb").glob("kb.db*"):
        if damage == "deleted" or file.name != "kb.db":
            file.unlink()
        else:
            file.write_bytes(b"broken" * 1000)
    healed = open_office(tmp_path / "office", with_model=False)
    healed.activity.finish()
    assert healed.library.search("Lieferung 4002")[0].at.name == "Notiz 002.txt"
    assert checks.verify(healed)["ok"]
    healed.close()


def test_the_workshop_reads_in_the_background_and_pauses(tmp_path, office):
    folder = write_documents(tmp_path / "in", 5)
    office.activity.pause()
    office.activity.start(lambda: documents.scan_folders(office))
    documents.watch(office, folder)
    time.sleep(0.5)
    assert names(office) == []
    assert office.activity.snapshot().paused
    office.activity.resume()
    deadline = time.monotonic() + 30
    while len([row for row in documents.list_documents(office) if row.outcome == "added"]) < 5:
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_drop_is_answered_whole_while_the_workshop_is_awake(tmp_path, office, monkeypatch):
    """The back room must not take a dropped file away and leave its outcome open."""
    takers, keep = set(), office.originals.keep

    def remembered(*args, **more):
        takers.add(threading.current_thread().name)
        return keep(*args, **more)

    def slowly(_progress):
        office.activity.wake()
        time.sleep(0.3)

    monkeypatch.setattr(office.originals, "keep", remembered)
    office.activity.start(lambda: 0)
    outcomes = documents.add_paths(office, [write_documents(tmp_path / "in", 5)], report=slowly)
    assert [outcome.outcome for outcome in outcomes] == ["added"] * 5
    assert takers == {threading.current_thread().name}


def test_two_threads_adding_the_same_folder_double_nothing(tmp_path, office):
    folder = write_documents(tmp_path / "in", 10)
    threads = [threading.Thread(target=documents.add_paths, args=(office, [folder])) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    office.activity.finish()
    assert len(names(office)) == 10
    assert office.library.counts().documents == 10
    assert checks.verify(office)["ok"]


def test_originals_of_refused_files_are_not_hoarded(tmp_path, office):
    (tmp_path / "kaputt.pdf").write_bytes(b"%PDF-1.4\nnothing follows")
    outcome = documents.add_paths(office, [tmp_path / "kaputt.pdf"])[0]
    assert outcome.outcome == "refused"
    assert outcome.sentence
    assert office.originals.all() == []
    assert Path(tmp_path / "kaputt.pdf").exists()
