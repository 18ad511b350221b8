"""The sample's mails: real mails, in threads, with known asks and decisions."""

from collections import Counter
from typing import Any

import pytest

from office.sample.answers import mails as answer
from office.sample.mails import mails
from tests.sample_company import answers, company, mail_of, squeezed

MAILS: Any = {one["mail"]: one for one in answer([mail for mail, _ in mails()])}


def test_the_answers_beside_the_mails_are_these() -> None:
    assert {one["mail"]: one for one in answers("mails")} == MAILS


@pytest.mark.parametrize("name", sorted(MAILS))
def test_a_mail_parses_and_holds_its_own_text(name: str) -> None:
    known, mail = MAILS[name], mail_of(company() / "mails" / name)
    assert mail["Subject"] == known["subject"]
    assert mail["Date"].datetime.tzinfo is not None
    assert "@" in mail["From"].addresses[0].addr_spec
    body = mail.get_body(("plain", "html")).get_content()
    for line in known["customer_text"].splitlines():
        plain = squeezed(line).replace('"', "&quot;").replace("'", "&#x27;")
        assert squeezed(line) in squeezed(body) or plain in squeezed(body)
    assert [part.get_filename() for part in mail.iter_attachments()] == known["attachments"]


def test_own_text_leaves_quotes_and_signatures_out() -> None:
    text = MAILS["01-2.eml"]["customer_text"]
    assert text.endswith("Anna")
    assert "Cambridge" not in text
    assert "wrote:" not in text
    inline = MAILS["07-2.eml"]["customer_text"]
    assert "3. Stock" in inline
    assert "Bordsteinkante" not in inline


def test_threads_hang_together() -> None:
    idents = {name: mail_of(company() / "mails" / name) for name in MAILS}
    for name, mail in idents.items():
        thread, place = name.removesuffix(".eml").split("-")
        if place != "1":
            before = idents[f"{thread}-{int(place) - 1}.eml"]
            assert mail["In-Reply-To"] == before["Message-ID"]
            assert mail["Date"].datetime > before["Date"].datetime
    assert len({mail["Message-ID"] for mail in idents.values()}) == len(MAILS)


def test_every_answerable_ask_names_facts_that_a_document_says() -> None:
    known = set(answers("facts"))
    asked = {key for one in MAILS.values() for ask in one["asks"] for key in ask["facts"]}
    assert asked <= known
    assert len(asked) >= 40


def test_a_draft_has_no_gap_and_a_fill_has_one() -> None:
    for name, one in MAILS.items():
        gaps = [ask for ask in one["asks"] if not ask["answerable"]]
        if one["decision"] == "draft":
            assert one["asks"], name
            assert not gaps, name


def test_every_case_that_the_owner_fears_is_there() -> None:
    reasons = Counter(reason for one in MAILS.values() for reason in one["reasons"])
    fears = "legal-threat refund-request phishing autoreply spam newsletter bounce angry injury press"
    assert {*fears.split(), "instructions-in-mail"} <= set(reasons)
    decisions = Counter(one["decision"] for one in MAILS.values())
    assert set(decisions) == {"draft", "needs-fill", "escalate", "no-reply"}
    languages = Counter(one["language"] for one in MAILS.values())
    assert min(languages[code] for code in ("de", "en", "vi", "zh")) >= 5
    assert sum(len(one["asks"]) > 1 for one in MAILS.values()) >= 20


def test_mails_come_as_html_in_old_charsets_and_with_pictures() -> None:
    mails = [mail_of(company() / "mails" / name) for name in MAILS]
    kinds = Counter(mail.get_content_type() for mail in mails)
    assert kinds["text/html"] >= 4
    assert kinds["multipart/alternative"] >= 1
    assert any(mail.get_content_charset() == "gb18030" for mail in mails)
    pictures = [part for mail in mails for part in mail.iter_attachments() if part.get_content_type() == "image/jpeg"]
    assert len(pictures) >= 4
    assert all(part.get_content()[:3] == b"\xff\xd8\xff" for part in pictures)
