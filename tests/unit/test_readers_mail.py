"""EML and MSG: headers, text, attachments, and mails that keep no rule."""

import base64
import quopri

import pytest

from core.errors import Trouble
from kb.document import Kind
from kb.readers.delivery import safe_name
from kb.readers.mail import day_of
from tests.unit.made_files import msg
from tests.unit.reading_here import blocks, read_here, refusal

HEAD = "From: Anna <anna@example.de>\r\nTo: info@huber.de\r\nSubject: {subject}\r\n"
HEAD += "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n"


def mail(body: str | bytes, *headers: str, subject: str = "Anfrage") -> bytes:
    head = HEAD.format(subject=subject) + "".join(f"{header}\r\n" for header in headers) + "\r\n"
    return head.encode("utf-8", "surrogateescape") + (body if isinstance(body, bytes) else body.encode())


def multipart(kind: str, *parts: str) -> bytes:
    body = "".join(f"--b\r\n{part}\r\n" for part in parts) + "--b--\r\n"
    return mail(body, "MIME-Version: 1.0", f'Content-Type: multipart/{kind}; boundary="b"')


def test_headers_become_title_date_and_properties():
    read = read_here(mail("Guten Tag,\r\n\r\nwas kostet das?\r\n", "Message-ID: <1@x>", "In-Reply-To: <0@x>"))
    assert (read.kind, read.title, read.date) == (Kind.EML, "Anfrage", "2026-03-02")
    assert read.properties == {
        "from": "Anna <anna@example.de>",
        "to": "info@huber.de",
        "subject": "Anfrage",
        "message-id": "<1@x>",
        "in-reply-to": "<0@x>",
    }
    assert blocks(read.pages[0]) == [
        "Anfrage",
        "From: Anna <anna@example.de>\nTo: info@huber.de\nDate: 2026-03-02",
        "Guten Tag,",
        "was kostet das?",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?Q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        ("=?gb2312?B?" + base64.b64encode("价格".encode("gb2312")).decode() + "?=", "价格"),
        ("=?utf-8?B?!!!?=", "=?utf-8?B?!!!?="),
        ("=?no-such?Q?abc?=", "abc"),
        ("Größe roh", "Größe roh"),
        ("=?utf-8?Q?Ein?= =?utf-8?Q?s?=", "Eins"),
    ],
)
def test_subjects_in_every_writing(written, meant):
    assert read_here(mail("x", subject=written)).title == meant


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize(
    ("text", "charset"), [("Größe fünf", "iso-8859-1"), ("商品价格", "gb18030"), ("Giá cả", "utf-8")]
)
def test_bodies_in_every_charset(transfer, text, charset):
    raw = text.encode(charset)
    coded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}[transfer](raw)
    content = mail(coded, f"Content-Type: text/plain; charset={charset}", f"Content-Transfer-Encoding: {transfer}")
    assert read_here(content).pages[0].text.endswith(text)


def test_plain_text_goes_before_html():
    plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nReiner Text"
    html = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Bunter <b>Text</b></p><p style='display:none'>x</p>"
    assert read_here(multipart("alternative", plain, html)).pages[0].text.endswith("Reiner Text")
    only = read_here(multipart("alternative", html))
    assert only.pages[0].text.endswith("Bunter Text")
    assert only.warnings == ("hidden-text",)


def test_attachments_and_attached_mails_come_out():
    text = "Content-Type: text/plain\r\n\r\nAnbei."
    file = (
        "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename*=utf-8''Rechnung%20M%C3%A4rz.pdf\r\n\r\nJVBERi0="
    )
    inner = "Content-Type: message/rfc822\r\n\r\nFrom: x@y.z\r\nSubject: Innen\r\n\r\nInnerer Text"
    read = read_here(multipart("mixed", text, file, inner))
    assert [(a.name, a.path) for a in read.attachments] == [
        ("Rechnung März.pdf", "%PDF-"),
        ("attachment.eml", "From: x@y.z\nSubject: Innen\n\nInnerer Text"),
    ]
    assert "Innerer" not in read.pages[0].text


def test_logos_in_the_signature_are_no_attachments():
    logo = "Content-Type: image/png; name=l.png\r\nContent-ID: <1>\r\n{}"
    logo += "Content-Transfer-Encoding: base64\r\n\r\niVBORw0K"
    text = "Content-Type: text/plain\r\n\r\nText"
    assert read_here(multipart("related", text, logo.format(""))).attachments == ()
    sent = logo.format("Content-Disposition: attachment\r\n")
    assert [a.name for a in read_here(multipart("related", text, sent)).attachments] == ["l.png"]
    photo = logo.format("") + base64.encodebytes(b"x" * 60_000).decode()
    assert [a.name for a in read_here(multipart("related", text, photo)).attachments] == ["l.png"]


def test_an_mbox_line_before_the_mail_is_skipped():
    assert read_here(b"From anna Mon Mar 2 09:00:00 2026\r\n" + mail("Text")).title == "Anfrage"


@pytest.mark.parametrize(
    "content",
    [
        mail("--b\r\nno end", 'Content-Type: multipart/mixed; boundary="b"'),
        mail("text", "Content-Type: multipart/mixed"),
        mail("text", "Content-Type: ;;;==; charset"),
        mail("@@@", "Content-Transfer-Encoding: base64"),
        mail("text", "Content-Transfer-Encoding: quantum"),
        mail("text", "Content-Disposition: attachment; filename*0*=x''; filename*1=%"),
        mail(b"\xff\xfe\x81", "Content-Type: text/plain; charset=\xff"),
        mail("text", "Content-Type: text/plain; charset*=utf-8'en'"),
    ],
)
def test_broken_mails_are_read_as_far_as_they_go(content):
    assert read_here(content).title == "Anfrage"


def test_mails_too_deep_or_with_too_many_parts_are_refused():
    deep = b"".join(f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n'.encode() for n in range(50))
    assert refusal(HEAD.format(subject="x").encode() + deep) is Trouble.BOMB
    assert refusal(multipart("mixed", *["Content-Type: text/plain\r\n\r\nx"] * 3000)) is Trouble.BOMB
    assert read_here(multipart("mixed", *["Content-Type: text/plain\r\n\r\nx"] * 300)).pages


@pytest.mark.parametrize(
    ("date", "day"),
    [("Mon, 2 Mar 2026 23:30:00 -0800", "2026-03-02"), ("", ""), ("yesterday", ""), ("Mon, 99 Foo 2026", "")],
)
def test_days(date, day):
    assert day_of(date) == day


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "001-_..etc_passwd"),
        ("C:\\Windows\\a.exe", "001-C_Windows_a.exe"),
        ("a\u202efdp.exe", "001-a_fdp.exe"),
        ("", "001-attachment"),
        ("x" * 300 + ".pdf", "001-" + "x" * 60 + ".pdf"),
        ("😀.pdf", "001-😀.pdf"),
        ("bad\ud800.txt", "001-bad_.txt"),
    ],
)
def test_attachment_names_cannot_leave_their_folder(name, safe):
    assert safe_name(name, 1) == safe


def test_msg():
    read = read_here(msg("Chào", "Nội dung thư\r\n\r\nDòng hai", ("Tệp.txt", b"hello")))
    assert (read.kind, read.title, read.date) == (Kind.MSG, "Chào", "2026-03-03")
    assert read.properties["from"] == "Nguyen Anh <anh@example.vn>"
    assert blocks(read.pages[0])[-2:] == ["Nội dung thư", "Dòng hai"]
    assert [a.name for a in read.attachments] == ["Tệp.txt"]
    assert read.attachments[0].path.startswith("hello")


def test_msg_a_damaged_attachment_does_not_cost_the_mail(monkeypatch):
    def torn(_attachment):
        raise KeyError("no such stream")

    content = msg("Chào", "Nội dung thư", ("a.txt", b"x"), ("b.txt", b"y"))
    assert len(read_here(content).attachments) == 2
    monkeypatch.setattr("oxmsg.attachment.Attachment.file_bytes", property(torn))
    read = read_here(content)
    assert (read.title, read.attachments, read.warnings) == ("Chào", (), ("attachment-unreadable",))


def test_msg_damage():
    content = msg("Chào", "Nội dung thư")
    torn = content[:512] + "__properties_version1.0".encode("utf-16-le") * 100
    assert refusal(torn) is Trouble.DAMAGED
    assert read_here(content).title == "Chào"
