"""What came with a mail is opened, too: what cannot be read brings the mail to the owner."""

from email.message import EmailMessage

import pytest

from kb.reading import Reader
from office.app.mails import read_mail
from office.replies.escalation import EscalationRules
from office.replies.own_text import own_text
from office.replies.triage import MailKnown, triage


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("reader"))
    yield made
    made.close()


def mail_with(path, content, name):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "anna@krause.example", "laden@lindner.example", "Lieferung"
    mail["Message-ID"] = "<1@krause.example>"
    mail.set_content("Guten Tag,\n\nwas kostet die Lieferung? Alles Weitere im Anhang.\n")
    mail.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    path.write_bytes(mail.as_bytes())
    return path


@pytest.mark.parametrize(
    ("content", "name", "read", "decision"),
    [
        (b"%PDF-1.4 torn to pieces", "Auftrag.pdf", False, "escalate"),
        (b"Bitte zwei Regale.\n", "Auftrag.txt", True, "reply"),  # the control
    ],
)
def test_an_attachment_that_cannot_be_read_brings_the_mail_to_the_owner(  # noqa: PLR0917
    reader, tmp_path, content, name, read, decision
):
    mail = read_mail(reader, mail_with(tmp_path / "mail.eml", content, name))
    assert [one.read for one in mail.attachments] == [read]
    judged = triage(mail, own_text(mail.text), MailKnown(), EscalationRules())
    assert judged.decision == decision
    assert ("unread-attachment" in judged.reasons) is not read
