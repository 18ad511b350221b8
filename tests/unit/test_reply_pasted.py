"""A mail copied out of a mail program: who wrote, when and about what is read from the lines above it."""

import pytest

from office.app import replies
from office.app.bootstrap import open_office
from office.app.mails import read_mail
from office.replies.pasted import as_mail

GERMAN = (
    "Von: Anna Berg <anna@web.example>\nGesendet: Montag, 2. März 2026 09:15\nAn: laden@firm.example\n"
    "Betreff: Frage zum Versand – eilig\n\nGuten Tag,\n\nwas kostet der Versand?\n\nAnna Berg"
)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    opened = open_office(tmp_path_factory.mktemp("pasted") / "office", with_model=False)
    yield opened
    opened.close()


def taken(office, text):
    store = replies.mailroom.store_of(office)
    assert replies.take_text(office, text) == 1
    newest = max(store.rows(), key=lambda row: row.id)
    return read_mail(office.reader, office.originals.path(store.get(newest.id).document), name="mail.eml")


def test_a_german_head_is_a_head(office):
    mail = taken(office, GERMAN)
    assert (mail.sender.name, mail.sender.address) == ("Anna Berg", "anna@web.example")
    assert (mail.subject, mail.date.isoformat()) == ("Frage zum Versand – eilig", "2026-03-02T09:15:00")
    assert mail.text == "Guten Tag,\n\nwas kostet der Versand?\n\nAnna Berg"


@pytest.mark.parametrize(
    ("text", "sender", "subject", "begins"),
    [
        ("发件人: 李小雨 <li@web.example>\n主题: 运费\n\n请问运费是多少？", "li@web.example", "运费", "请问"),
        ("Từ: Lan <lan@web.example>\nChủ đề: Giao hàng\n\nPhí bao nhiêu ạ?", "lan@web.example", "Giao hàng", "Phí"),
        ("*From:* Bo [mailto:bo@web.example]\n*Subject:* Delivery\n\nHello", "bo@web.example", "Delivery", "Hello"),
        ("Von: Anna Berg\nBetreff: Versand\n\nHallo", "Anna Berg", "Versand", "Hallo"),
        ("Was kostet der Versand?\nVon: Köln nach Berlin", "", "", "Was kostet"),
        ("Von: Köln nach Berlin\n\nwas kostet das?", "", "", "Von: Köln"),
        ("Hinweis: es eilt\n\nWas kostet der Versand?", "", "", "Hinweis"),
    ],
)  # fmt: skip
def test_heads_of_other_languages_and_what_is_none(office, text, sender, subject, begins):
    mail = taken(office, text)
    assert sender in {mail.sender.address, mail.sender.name}
    assert mail.subject == subject
    assert mail.text.startswith(begins)


def test_a_mails_own_source_stays_as_it_is(office):
    source = (
        "Received: from web.example\r\nFrom: Anna Berg <anna@web.example>\r\nSubject: Re: Frage\r\n"
        "Message-ID: <2@web.example>\r\nIn-Reply-To: <1@web.example>\r\nMIME-Version: 1.0\r\n\r\nUnd bis wann?\r\n"
    )
    mail = taken(office, source)
    assert (mail.message_id, mail.in_reply_to) == ("2@web.example", "1@web.example")
    assert mail.text.strip() == "Und bis wann?"


def test_no_line_becomes_another_header():
    head = as_mail("From: a@web.example\nSubject: x\nBcc: all@web.example\n\nHi").partition("\n\n")[0]
    assert "Bcc" not in head
