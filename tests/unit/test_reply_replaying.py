"""Past mails replayed in an office: only what was known then, kept case by case, and what the owner makes of it."""

import hashlib
import json

import pytest

from core.errors import Cancelled, InputError
from core.progress import CancelToken
from office.app import backtest_report, documents, reply_backtest, reply_history
from office.app.bootstrap import open_office
from office.app.drafting import draft_mail
from office.app.known_by import KnownBy
from office.cli.main import main
from office.replies.mail import Mail
from tests.unit.asking_double import letter

FIRM = "post@holz.example"
OLD = "Versandkosten\n\nDer Versand nach Österreich kostet 24,90 €."
NEW = "Versandkosten\n\nDer Versand nach Österreich kostet 29,90 €."
HOURS = "Öffnungszeiten\n\nUnser Ausstellungsraum ist am Samstag von 10:00 bis 14:00 Uhr geöffnet."


def eml(ident, sender, to, day, subject, text, answers=""):  # noqa: PLR0917
    refers = f"In-Reply-To: <{answers}>\n" if answers else ""
    return (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {day} May 2026 10:00:00 +0200\nMessage-ID: <{ident}>\n"
        f'{refers}MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n\n{text}\n'
    ).encode()


ANNA, CARL = "Anna Berg <anna@web.example>", "Carl Dorn <carl@web.example>"
MAILS = {
    "1": eml("1@w", ANNA, FIRM, 4, "Versand", "Was kostet der Versand nach Österreich?\n\nAnna Berg"),
    "2": eml("2@h", FIRM, ANNA, 5, "Re: Versand", "Der Versand nach Österreich kostet 24,90 €.", "1@w"),
    "3": eml("3@w", CARL, FIRM, 6, "Samstag", "Haben Sie am Samstag im Ausstellungsraum geöffnet?\n\nCarl Dorn"),
    "4": eml("4@h", FIRM, CARL, 7, "Re: Samstag", "Am Samstag haben wir von 10 bis 14 Uhr geöffnet.", "3@w"),
}


def put(office, name, text, day):
    office.library.put(hashlib.sha256(text.encode()).hexdigest(), [name], letter(text, date=day))


@pytest.fixture
def mails(tmp_path):
    folder = tmp_path / "mails"
    folder.mkdir()
    for name, content in MAILS.items():
        (folder / f"{name}.eml").write_bytes(content)
    return folder


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    put(opened, "Versandkosten 2026.txt", OLD, "2026-01-02")
    put(opened, "Versandkosten neu.txt", NEW, "2026-09-01")
    put(opened, "Zeiten.txt", HOURS, "2026-08-01")
    yield opened
    opened.close()


def replayed(office, mails, **how):
    return reply_backtest.replay(office, reply_history.read_history(office, [mails]), **how)


def test_only_what_was_known_on_the_day_answers(office, mails):
    hours, shipping = replayed(office, mails).replay.cases
    assert (shipping.outcome, shipping.day) == ("send-ready", "2026-05-04")
    assert "24,90" in shipping.draft
    assert "29,90" not in shipping.draft
    assert hours.outcome == "not-usable"  # the hours were written down in August
    put(office, "Zeiten alt.txt", f"{HOURS} ", "2026-03-01")
    hours, _ = replayed(office, mails).replay.cases
    assert hours.outcome == "send-ready"


def test_a_document_without_a_day_is_as_old_as_the_day_it_came(office, mails):
    put(office, "Zeiten ohne Tag.txt", f"{HOURS}\n", "")
    test = replayed(office, mails)
    assert test.undated == ("Zeiten ohne Tag.txt",)
    assert test.replay.cases[0].outcome == "not-usable"
    assert replayed(office, mails, undated=True).replay.cases[0].outcome == "send-ready"


def test_the_library_of_a_day_searches_as_deep_as_it_must(office):
    for n in range(30):
        put(office, f"Neu {n}.txt", f"Versand nach Österreich, Stand {n}: {n},50 €.", "2026-09-02")
    known = KnownBy(office.library, "2026-05-04", {})
    assert [one.names[0] for one in known.documents()] == ["Versandkosten 2026.txt"]
    assert {hit.at.name for hit in known.search("Versand Österreich", limit=3)} == {"Versandkosten 2026.txt"}
    newer = next(one.document for one in office.library.documents() if one.names[0] == "Neu 1.txt")
    assert known.passages_of(newer) == []
    with pytest.raises(KeyError):
        known.page(newer, 1)


def test_stopped_it_goes_on_where_it_was(office, mails, monkeypatch):
    stop = CancelToken()
    drafted = []

    def once(office, mail, **how):
        drafted.append(mail.message_id)
        stop.cancel()
        return draft_mail(office, mail, **(how | {"cancel": None}))

    monkeypatch.setattr(reply_backtest, "draft_mail", once)
    with pytest.raises(Cancelled):
        replayed(office, mails, cancel=stop)
    held = reply_backtest.last(office).replay
    assert (len(held.cases), held.waiting) == (1, 1)
    stop = CancelToken()
    assert replayed(office, mails).replay.waiting == 0
    assert drafted == ["3@w", "1@w"]  # none of them twice


def test_an_intent_that_is_off_gets_no_draft_but_is_told(office):
    mail = Mail("9@w", text="Was kostet der Versand nach Österreich?", subject="Versand")
    assert draft_mail(office, mail).reply
    reply_backtest.switch_drafting(office, "delivery-cost", on=False)
    made = draft_mail(office, mail)
    assert (made.decision, made.reply) == ("escalate", None)
    assert "intent-off" in made.reasons
    assert "REPLY-INTENT-OFF" in {finding.rule for finding in made.findings}
    assert draft_mail(office, Mail("8@w", text="Haben Sie am Samstag geöffnet?")).reply
    reply_backtest.switch_drafting(office, "delivery-cost", on=True)
    assert draft_mail(office, mail).reply


def test_what_is_off_is_replayed_all_the_same(office, mails):
    reply_backtest.switch_drafting(office, "delivery-cost", on=False)
    test = replayed(office, mails)
    assert test.replay.cases[1].outcome == "send-ready"
    assert test.off == {"delivery-cost"}


def test_what_cannot_be_replayed_says_what_to_do(office, mails, tmp_path):
    with pytest.raises(InputError, match="folder of sent mails"):
        reply_backtest.replay(office, reply_history.read_history(office, [mails / "1.eml"]), own=[FIRM])
    with pytest.raises(InputError, match="address is yours"):
        reply_backtest.replay(office, reply_history.read_history(office, [mails / "1.eml"]))
    with pytest.raises(InputError, match="no file or folder"):
        reply_history.read_history(office, [tmp_path / "nowhere"])
    with pytest.raises(InputError, match="minutes"):
        reply_backtest.set_minutes(office, 0)
    with pytest.raises(InputError, match="intent"):
        reply_backtest.switch_drafting(office, "weather", on=False)


def test_a_letter_to_nobody_is_told_and_the_rest_is_read(office, mails):
    (mails / "5.eml").write_bytes(b"")
    history = reply_history.read_history(office, [mails])
    assert len(history.mails) == 4
    assert [name for name, _ in history.refused] == ["5.eml"]


def test_the_report_is_a_table_and_a_sheet(office, mails, tmp_path):
    test = replayed(office, mails)
    table = backtest_report.save(office, test, tmp_path / "test.csv").read_text(encoding="utf-8-sig")
    assert len(table.splitlines()) >= 3
    assert "send-ready" in table
    assert backtest_report.save(office, test, tmp_path / "test.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(InputError):
        backtest_report.save(office, test, tmp_path / "test.doc")


def test_the_command_line_tells_it_as_json(office, mails, tmp_path, capsys):
    (tmp_path / "Versandkosten.txt").write_text(OLD, encoding="utf-8")
    documents.add_paths(office, [tmp_path / "Versandkosten.txt"])
    office.activity.finish()
    office.close()  # what came without a file is forgotten
    folder = str(tmp_path / "office")
    asked = ["replies", "backtest", str(mails), "--undated", "--office", folder, "--json", "--no-model"]
    assert main(asked) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["mails"] == 2
    assert told["own_addresses"] == [FIRM]
    assert told["total"]["send-ready"]["count"] == 1
    assert {"intent", "label", "drafting", "mails", "send-ready"} <= told["intents"][0].keys()
    assert main(["replies", "backtest", "--off", "delivery-cost", "--office", folder, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["drafting"] for one in told["intents"] if one["intent"] == "delivery-cost"] == [False]
