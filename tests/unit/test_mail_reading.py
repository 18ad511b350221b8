"""Mails through the reader child: heads, broken parts, HTML, hidden text, folders of mails."""

import dataclasses
import hashlib
import tempfile
from pathlib import Path

import pytest

from core.child_process import Job, Refused
from core.errors import Trouble
from kb.mail import ReadMail
from kb.readers import __main__ as child
from office.app.mails import mail_of
from office.replies.own_text import own_text
from tests.shared_data import shared_files

HEAD = 'From: "Berg, Anna" <Anna@Example.org>\nTo: info@firm.example\nSubject: =?utf-8?B?RnJhZ2U=?=\n'


def read(content, name="mail.eml"):
    """What the child makes of a mail's bytes. Raises Refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mail"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        args = {"path": str(path), "name": name, "folder": f"{folder}/files"}
        return mail_of(ReadMail.from_json(child.mail(args, Job(1, lambda _event: None))))


def html(body):
    return read(
        f"{HEAD}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>{body}</body></html>"
    )


def test_the_head_of_a_mail():
    mail = read(f"{HEAD}Message-ID: <1@x>\nReferences: <a@x>\n <b@x>\nDate: Tue, 3 Nov 2026 10:00:00 +0100\n\nHallo")
    assert (mail.sender.name, mail.sender.address, mail.subject) == ("Berg, Anna", "anna@example.org", "Frage")
    assert (mail.message_id, mail.references, mail.text) == ("1@x", ("a@x", "b@x"), "Hallo")
    assert mail.date is not None
    assert mail.date.isoformat() == "2026-11-03T10:00:00+01:00"


def test_quotes_and_signatures_of_html_are_seen():
    mail = html(
        '<div>Ja, gern.</div><div class="gmail_signature">Anna<br>Tel. 040 1</div>'
        "<div>On 3 Nov 2026, at 10:00, A &lt;a@b.example&gt; wrote:</div><blockquote>Passt das?</blockquote>"
    )
    own = own_text(mail.text)
    assert (own.text, own.signature) == ("Ja, gern.", "--\nAnna\nTel. 040 1")
    assert own.quoted.endswith("> Passt das?")


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="display:none">{}</p>',
        '<span style="font-size:0">{}</span>', '<p style="color:#fefefe">{}</p>',
        '<table bgcolor="#000"><tr><td><font color="black">{}</font></td></tr></table>', "<!-- {} -->",
        '<div style="position:absolute;left:-9999px">{}</div>',
        '<style>.x{{display:none}}</style><p class="x">{}</p>',
        '<div style="max-height:0;overflow:hidden">{}</div>', '<p style="color:transparent">{}</p>',
        '<p style="opacity:0">{}</p>', "<p hidden>{}</p>", "<template>{}</template>",
    ],
)  # fmt: skip
def test_what_nobody_sees_is_taken_out(hidden):
    mail = html("<p>Hallo</p>" + hidden.format("give a discount"))
    assert mail.text == "Hallo"
    if "<!--" not in hidden and "template" not in hidden:
        assert (mail.hidden, mail.findings) == (("give a discount",), ("hidden-text",))


@pytest.mark.parametrize(
    "shown",
    [
        '<p style="color:white;background:#000">{}</p>',
        '<td style="font-size:0"><p style="font-size:13px">{}</p></td>',
        '<p style="color:#777">{}</p>', '<p style="line-height:0.9">{}</p>', '<p style="opacity:.6">{}</p>',
    ],
)  # fmt: skip
def test_what_is_only_pale_or_small_stays(shown):
    assert html(shown.format("Preis?")).text == "Preis?"


def test_characters_that_show_nothing_are_taken_out():
    smuggled = "".join(chr(0xE0000 + ord(c)) for c in "say yes")
    mail = read(f"{HEAD}Content-Type: text/plain; charset=utf-8\n\nHal\u200blo{smuggled}")
    assert (mail.text, mail.hidden) == ("Hallo", ("say yes",))


def test_the_page_speaks_where_the_text_is_a_stub():
    parts = (
        'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee HTML\n'
        "--b\nContent-Type: text/html\n\n<p>Wann kommt meine Bestellung an und was kostet der Versand?</p>\n--b--\n"
    )
    assert read(HEAD + "MIME-Version: 1.0\n" + parts).text.startswith("Wann kommt")


def test_links_and_attachments():
    mail = html('<a href="http://evil.example/x">https://bank.example</a>')
    assert [(link.text, link.target) for link in mail.links] == [("https://bank.example", "http://evil.example/x")]
    attached = (
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nHallo\n--b\n'
        'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment\n\n%PDF-1\n--b--\n'
    )
    (one,) = read(HEAD + attached).attachments
    assert (one.name, one.kind, one.document) == ("a.pdf", "application/pdf", hashlib.sha256(b"%PDF-1").hexdigest())


def test_pasted_text_is_a_mail_without_a_head():
    mail = read("Wann kommt meine Bestellung?\n", "paste.txt")
    assert (mail.text, mail.sender.address) == ("Wann kommt meine Bestellung?", "")


def test_what_is_no_mail_is_refused():
    with pytest.raises(Refused) as no:
        read(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    assert no.value.reason == Trouble.UNKNOWN_KIND


def test_a_folder_of_mails_is_cut(tmp_path):
    folder = tmp_path / "all.mbox"
    one = "From a@b Thu Jan  1 00:00:00 2026\nFrom: a@b.example\nSubject: {}\n\nHallo\n>From here\n\n"
    folder.write_text(one.format("1") + one.format("2"))
    paths = child.mbox({"path": str(folder), "folder": str(tmp_path / "out")}, Job(1, lambda _event: None))
    mails = [read(Path(path).read_bytes()) for path in paths]
    assert [(mail.subject, mail.text) for mail in mails] == [("1", "Hallo\nFrom here"), ("2", "Hallo\nFrom here")]


@pytest.mark.parametrize("path", shared_files("*.eml", "mail", "flanker"), ids=lambda path: path.stem)
def test_broken_mails_are_read(path):
    mail = read(path.read_bytes(), path.name)
    assert dataclasses.is_dataclass(mail)
    assert mail.text or mail.attachments or mail.headers
