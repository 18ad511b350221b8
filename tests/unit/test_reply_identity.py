"""Whose record it is: what makes an order's row the customer's own, and what a stranger is told of it."""

import pytest

from office.app.bootstrap import open_office
from office.app.drafting import draft_mail
from office.app.reply_identity import Asking, Proof
from office.replies.mail import Address
from tests.unit.asking_double import table
from tests.unit.test_reply_drafting import mail, put

ROW = "W-3111 | Hofer Lukas | lukas.hofer@gmx.example | Trek Marlin | fertig | 67,50"
NAMELESS = "W-3111 | Hofer Lukas | Trek Marlin | fertig | 67,50"
OWN = frozenset({"rad@radwerk.example"})


def asking(*, text="Ist W-3111 fertig?", name="Lukas Hofer", address="lukas.hofer@gmx.example", to=None):
    return Asking(text, "Mein Rad", "de", name, address, tuple(to or [address]))


PROOFS = [
    (asking(), ROW, Proof.ADDRESS),
    (asking(name=""), ROW, Proof.ADDRESS),
    (asking(text="Ist mein Rad fertig?"), ROW, Proof.ADDRESS),
    (asking(text="Ist W-3999 fertig?"), ROW, Proof.NONE),
    (asking(address="hofer@free.example"), ROW, Proof.WITHHELD),
    (asking(to=["lukas.hofer@gmx.example", "third@free.example"]), ROW, Proof.WITHHELD),
    (asking(to=["third@free.example"]), ROW, Proof.WITHHELD),
    (asking(), NAMELESS, Proof.NAME),
    (asking(), f"{NAMELESS} | rad@radwerk.example", Proof.NAME),
    (asking(to=["third@free.example"]), NAMELESS, Proof.WITHHELD),
    (asking(name="Karl Maier"), NAMELESS, Proof.WITHHELD),
    (asking(text="Haben Sie 2026 offen?", name="Karl Maier"), "Vertrag 2026 | Hofer Lukas", Proof.NONE),
]


@pytest.mark.parametrize(("who", "record", "proof"), PROOFS)
def test_only_the_address_that_the_record_holds_proves_it(who, record, proof):
    assert who.proof(record, OWN) is proof


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    opened = open_office(tmp_path_factory.mktemp("identity") / "office", with_model=False)
    rows = [["W-3111", "Hofer Lukas", "lukas.hofer@gmx.example", "fertig", "67,50"]]
    put(opened, "Aufträge.csv", table("Aufträge", ["Auftrag", "Kunde", "E-Mail", "Stand", "Betrag"], rows))
    rows = [["4711", "Anna Berg", "versandt am 12.11.2026"]]
    put(opened, "Bestellungen.xlsx", table("Bestellungen", ["Bestellung", "Kunde", "Status"], rows))
    yield opened
    opened.close()


def asked(office, text, **head):
    return draft_mail(office, mail(text, **head))


HOFER = {"sender": "Lukas Hofer", "address": "lukas.hofer@gmx.example"}


def test_the_customer_is_told_of_his_order_but_not_who_he_is(office):
    made = asked(office, "und wann ist es jetzt fertig?", subject="AW: Auftrag W-3111", **HOFER)
    assert "fertig" in made.reply.text
    assert "67,50" in made.reply.text
    assert "gmx.example" not in made.reply.text


@pytest.mark.parametrize("head", [
    {"sender": "Lukas Hofer", "address": "lhofer79@free.example"},
    {**HOFER, "reply_to": (Address("", "lhofer79@free.example"),)},
    {**HOFER, "cc": (Address("", "third@free.example"),)},
])  # fmt: skip
def test_a_stranger_with_name_and_number_is_told_nothing_and_the_owner_decides(office, head):
    made = asked(office, "Wie ist der Stand von Auftrag W-3111, was muss ich zahlen?", **head)
    assert "67,50" not in made.reply.text
    assert made.decision == "needs-fill"
    assert "identity-unproven" in made.reasons
    assert any(finding.rule == "REPLY-IDENTITY" for finding in made.findings)


def test_where_the_record_holds_no_address_the_owner_looks_first(office):
    made = asked(office, "Ist meine Bestellung 4711 schon versandt?")
    assert "12.11.2026" in made.reply.text
    assert made.decision == "needs-fill"
    assert any(finding.rule == "REPLY-IDENTITY" for finding in made.findings)
