"""The owner says who may be told what a document says; drafts go by it."""

import pytest

from core.errors import InputError
from office.app import reply_audience
from office.app.bootstrap import open_office
from office.app.drafting import draft_mail
from office.app.reply_learning import PRIVATE
from office.replies.audience import Audience
from office.replies.mail import Address, Mail
from tests.unit.asking_double import letter

STAFF = letter("Mitarbeiterhandbuch\n\nDer Versand nach Italien kostet 31,00 €.", date="2026-01-02")
DOCUMENT = "b" * 64


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.library.put(DOCUMENT, ["Mitarbeiterhandbuch.txt"], STAFF)
    yield opened
    opened.close()


def drafted(office):
    text = "Guten Tag,\n\nwas kostet der Versand nach Italien?\n\nAnna Berg"
    return draft_mail(office, Mail("1@x", sender=Address("Anna Berg", "anna@web.example"), text=text)).reply.text


def test_the_owners_word_goes_before_what_it_looks_like(office):
    assert reply_audience.as_it_looks(office, DOCUMENT) is Audience.HOUSE
    assert reply_audience.owners_word(office, DOCUMENT) is None
    assert "31,00" not in drafted(office)
    reply_audience.set_word(office, DOCUMENT, Audience.CUSTOMERS)
    assert reply_audience.owners_word(office, DOCUMENT) is Audience.CUSTOMERS
    assert "31,00" in drafted(office)
    reply_audience.set_word(office, DOCUMENT, None)
    assert "31,00" not in drafted(office)


def test_an_answer_for_one_customer_stays_his(office):
    office.records.set_setting(PRIVATE, {DOCUMENT: "anna@web.example"})
    with pytest.raises(InputError, match="one customer"):
        reply_audience.set_word(office, DOCUMENT, Audience.CUSTOMERS)
    assert reply_audience.owners_word(office, DOCUMENT) is None
