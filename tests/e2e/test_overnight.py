"""A night: the sample company's mails reach a real server, no window open; in the morning the drafts lie there."""

from email import message_from_bytes, policy

from office.app import replies
from office.app.bootstrap import open_office
from tests.e2e.kontor import kontor
from tests.fault.test_killed_mail import SECRET, enter
from tests.mail_server import dovecot
from tests.sample_company import company

DOCUMENTS = ("Versandkosten_2026.pdf", "Rueckgabe_und_Umtausch.pdf", "Garantiebedingungen.pdf", "FAQ_English.pdf",
             "Oeffnungszeiten_2026.docx", "Preisliste_2026.xlsx", "Bao_hanh_va_doi_tra.pdf")  # fmt: skip
DRAFTED = {"draft", "needs-fill"}


def test_in_the_morning_each_mail_that_deserves_one_has_its_draft(tmp_path):
    office = tmp_path / "office"
    papers = [company() / "documents" / name for name in DOCUMENTS]
    mails = sorted((company() / "mails").glob("*.eml"))
    assert kontor(office, "--no-model", "add", *papers).status == 0
    with dovecot() as server:
        for mail in mails:
            server.deliver(mail.read_bytes())
        enter(office, server.account)
        night = kontor(office, "--no-model", "watch", "--once", timeout=1200, **SECRET)
        assert night.status == 0, night.err
        drafts = [message_from_bytes(each, policy=policy.default) for each in server.drafts()]
        assert server.flags() == [()] * len(mails)
    answered = [draft["In-Reply-To"] for draft in drafts]
    assert len(answered) == len(set(answered))
    opened = open_office(office, with_model=False)
    try:
        store = replies.mailroom.store_of(opened)
        rows = replies.list_replies(opened)
        assert len(rows) == len(mails)
        assert {row.state for row in rows} <= {"drafted", "handed-over", "silent"}
        assert {row.decision for row in rows if row.state == "drafted"} <= DRAFTED
        latest = {}  # of each conversation: a new mail in it makes room for its own draft
        for row in sorted(rows, key=lambda row: row.id):
            if row.state == "drafted":
                latest[store.get(row.id).thread] = f"<{store.get(row.id).message_id}>"
        assert sorted(answered) == sorted(latest.values())
        assert len(answered) > len(mails) // 3  # most of the rest is escalated, thanks, or came before in its thread
        morning = next(row for row in rows if row.state == "drafted")
        replies.approve(opened, morning.id)
        assert not next(row for row in replies.list_replies(opened) if row.id == morning.id).needs_owner
    finally:
        opened.close()
