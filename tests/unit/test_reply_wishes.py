"""What the owner wants of a draft: shorter, warmer, another language, a hint; and how it is read back to him."""

import dataclasses
import hashlib
from datetime import UTC, datetime

import pytest

from core.errors import InputError
from core.progress import CancelToken
from core.words import use_language
from kb.rendering import reworded
from office.app import mail_watch, mailroom, replies, reply_reading
from office.app.bootstrap import open_office
from office.app.drafting import draft_mail
from office.replies.address import anh_or_chi, answers_du_with_du, says_du
from office.replies.draft import Letterhead, written
from office.replies.mail import Address, Mail
from office.replies.proving import Allowed
from office.replies.rewording import quoted_in, read_template, same_claims
from office.replies.triage import MailKnown
from office.replies.voice import Voice
from office.replies.wishes import Wish
from tests.unit.asking_double import Script, letter

RETURNS = "Unbenutzte Ware kann innerhalb von 30 Tagen nach der Lieferung auf einfachem Weg zurückgegeben werden."
DOCUMENTS = {
    "Rückgabe.txt": f"Rückgabe\n\n{RETURNS} Die Rückgabe von Sonderanfertigungen ist leider nicht möglich.",
    "Garantie.txt": "Garantie\n\nAuf alle Möbel geben wir 5 Jahre Garantie ab Lieferung.",
    "Shipping.txt": "Shipping\n\nShipping to Austria costs €24.90.",
}
QUESTION = "Guten Tag,\n\nwie lange kann ich unbenutzte Ware zurückgeben?\n\nAnna Berg"


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    for name, text in DOCUMENTS.items():
        opened.library.put(hashlib.sha256(name.encode()).hexdigest(), [name], letter(text, date="2026-01-02"))
    yield opened
    opened.close()


def mail(text=QUESTION):
    sender = Address("Anna Berg", "anna@web.example")
    return Mail("1@w", sender=sender, subject="Frage", date=datetime(2026, 5, 4, tzinfo=UTC), text=text)


def drafted(office, text=QUESTION, **wish):
    return draft_mail(office, mail(text), known=MailKnown(wish=Wish(**wish)))


def rules(made):
    return {finding.rule for finding in made.findings}


def test_shorter_without_a_model_says_one_sentence_to_each_question(office):
    long, short = (
        drafted(office, "Was gilt für die Rückgabe unbenutzter Ware?"),
        drafted(office, "Was gilt für die Rückgabe unbenutzter Ware?", shorter=True),
    )
    assert len(long.reply.answered[0].said) > 1
    assert [len(one.said) for one in short.reply.answered] == [1]


def test_warmer_without_a_model_is_another_frame_around_the_same_words(office):
    plain, warm = drafted(office), drafted(office, warmer=True)
    assert RETURNS in warm.reply.text
    assert "Herzliche Grüße" in warm.reply.text
    assert "Herzliche Grüße" not in plain.reply.text
    assert [one.claim.value for one in warm.reply.claims] == [one.claim.value for one in plain.reply.claims]


SHORTER = "Unbenutzte Ware kann innerhalb von 30 Tagen nach der Lieferung zurückgegeben werden."


@pytest.mark.parametrize(
    ("writes", "same", "kept"),
    [
        (SHORTER, 0.9, True),
        (SHORTER.replace("30", "40"), 0.9, False),  # another figure
        (SHORTER.replace("30 Tagen", "einiger Zeit"), 0.9, False),  # a figure lost
        (SHORTER.replace("kann", "kann nicht"), 0.9, False),  # the opposite
        (SHORTER.replace("werden.", "werden, wir erstatten alles."), 0.9, False),  # a promise
        ("Unused goods can be returned within 30 days.", 0.9, False),  # another language
        (SHORTER, 0.1, False),  # the model itself denies that it says the same
        ("", 0.9, False),
    ],
)
def test_the_models_shorter_words_stand_only_where_they_claim_the_same(office, monkeypatch, writes, same, kept):
    monkeypatch.setattr(office, "model", lambda: Script(says=["30 Tagen"], writes=writes, same=same))
    made = drafted(office, shorter=True)
    assert (SHORTER in made.reply.text) is kept
    assert (RETURNS in made.reply.text) is not kept
    assert ("REPLY-REWORDED" in rules(made)) is kept
    assert ("REPLY-NOT-REWORDED" in rules(made)) is not kept
    assert {one.status for one in made.reply.claims} == {"proven"}


def test_another_language_than_the_mails(office):
    made = drafted(office, "Guten Tag, was kostet der Versand nach Österreich?\n\nAnna Berg", language="en")
    assert made.language == "en"
    assert made.reply.text.startswith("Dear Anna Berg,")
    assert "Shipping to Austria costs €24.90." in made.reply.text


def test_a_hint_is_looked_for_in_the_documents_and_nowhere_else(office):
    made = drafted(office, hint="Garantie auf Möbel")
    assert RETURNS in made.reply.text
    assert "5 Jahre Garantie" in made.reply.text
    unknown = drafted(office, hint="Wir zahlen 500 € Entschädigung und Zinseszins")
    assert "500" not in unknown.reply.text
    assert "Garantie" not in drafted(office).reply.text


def test_a_hint_that_nothing_speaks_of_is_told(office):
    made = drafted(office, hint="Quantenphysik")
    assert "REPLY-HINT" in rules(made)
    assert made.reply.text == drafted(office).reply.text


def test_a_mail_that_is_the_owners_is_drafted_when_he_asks_for_it(office):
    angry = "Ich gehe zum Anwalt! Wie lange kann ich unbenutzte Ware zurückgeben?"
    assert drafted(office, angry).decision == "escalate"
    made = drafted(office, angry, anyway=True)
    assert RETURNS in made.reply.text
    assert "legal-threat" in made.reasons


def test_a_wish_is_kept_with_its_mail_until_the_draft_is_there(office, tmp_path):
    (tmp_path / "1.eml").write_bytes(
        "From: Anna Berg <anna@web.example>\nSubject: Frage\nMessage-ID: <1@w>\n"
        f'Content-Type: text/plain; charset="utf-8"\n\n{QUESTION}\n'.encode()
    )
    replies.take_mails(office, [tmp_path / "1.eml"])
    watch = mail_watch.watch_of(office, lambda _event, _facts: None)
    watch.round(CancelToken())
    [row] = replies.list_replies(office)
    replies.draft_again(office, row.id, Wish(warmer=True, hint="Garantie"))
    assert Wish.from_json(mailroom.store_of(office).get(row.id).wish) == Wish(warmer=True, hint="Garantie")
    watch.round(CancelToken())
    text = replies.reply(office, row.id).outcome["reply"]
    assert "Herzliche Grüße" in text
    assert "5 Jahre Garantie" in text
    replies.draft_again(office, row.id)
    watch.round(CancelToken())
    assert "Herzliche Grüße" not in replies.reply(office, row.id).outcome["reply"]


def test_what_a_later_kontor_wished_is_passed_over():
    assert Wish.from_json({"shorter": True, "sung": True}) == Wish(shorter=True)
    assert Wish().as_json() == {}


# --- approving, the conversation before ---------------------------------------------------------------------------


def test_approving_a_dropped_mails_draft_deals_with_it(office, tmp_path):
    replies.take_text(office, f"From: Anna Berg <anna@web.example>\nSubject: Frage\n\n{QUESTION}")
    replies.take_text(office, "From: Anna Berg <anna@web.example>\nSubject: Klage\n\nIch verklage Sie, mein Anwalt!")
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())
    by_subject = {row.subject: row for row in replies.list_replies(office)}
    assert "copied" in replies.approve(office, by_subject["Frage"].id)
    assert not next(row for row in replies.list_replies(office) if row.subject == "Frage").needs_owner
    with pytest.raises(InputError, match="no draft"):
        replies.approve(office, by_subject["Klage"].id)


def test_what_a_mail_quotes_stands_beside_it_where_nothing_else_is_known(office):
    quoted = "\n\nAm 03.05.2026 um 9:00 schrieb Holz:\n> Gern, was möchten Sie wissen?\n"
    replies.take_text(office, f"From: Anna Berg <anna@web.example>\nSubject: Frage\n\n{QUESTION}{quoted}")
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())
    [row] = replies.list_replies(office)
    [earlier] = replies.reply(office, row.id).earlier
    assert "was möchten Sie wissen?" in earlier.words


def test_documents_that_contradict_each_other_are_told_with_both_dates(office):
    old = letter("Versand\n\nDer Versand nach Österreich kostet pauschal 24,90 €.", date="2025-02-03")
    new = letter("Preise\n\nDer Versand nach Österreich kostet pauschal 29,90 €.", date="2026-04-05")
    for name, document in (("Versand alt.txt", old), ("Preise neu.txt", new)):
        office.library.put(hashlib.sha256(name.encode()).hexdigest(), [name], document)
    made = drafted(office, "Was kostet der Versand nach Österreich?")
    [[one, other]] = made.as_json()["conflicts"]
    assert {one["date"], other["date"]} == {"2025-02-03", "2026-04-05"}
    assert {one["quote"][-7:], other["quote"][-7:]} == {"24,90 €"[-6:] + ".", "29,90 €"[-6:] + "."}


# --- read back ----------------------------------------------------------------------------------------------------


@pytest.fixture
def in_german():
    use_language("de")
    yield
    use_language("en")


@pytest.fixture
def english(office):
    """A mail that was answered in English, from an English and a German document."""
    question = "Hello, what does shipping to Austria cost, and how long can I return unused goods?\n\nAnna Berg"
    replies.take_text(office, f"From: Anna Berg <anna@web.example>\nSubject: Question\n\n{question}")
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())
    [row] = replies.list_replies(office)
    return row.id


def test_a_draft_is_read_back_by_templates_and_documents_without_a_model(office, english, in_german):
    lines = reply_reading.in_owners_language(office, english)
    found = {line.original: (line.words, line.how) for line in lines}
    assert found["Dear Anna Berg,"] == ("Guten Tag Anna Berg,", "template")
    assert found["Kind regards"] == ("Mit freundlichen Grüßen", "template")
    assert (RETURNS, "document") in found.values()
    assert found["Shipping to Austria costs €24.90."] == ("Shipping to Austria costs €24.90.", "as-is")
    assert "\n".join(line.original for line in lines) == replies.reply(office, english).outcome["reply"].rstrip("\n")


@pytest.mark.parametrize(
    ("writes", "how"),
    [
        ("Der Versand nach Österreich kostet 24,90 €.", "rough"),
        ("Der Versand nach Österreich kostet 2,90 €.", "as-is"),
    ],
)
def test_the_model_helps_to_read_and_its_figures_are_checked(  # noqa: PLR0917
    office, english, in_german, monkeypatch, writes, how
):
    monkeypatch.setattr(office, "model", lambda: Script(writes=writes, same=0.1))
    lines = reply_reading.in_owners_language(office, english)
    [line] = [line for line in lines if "24.90" in line.original]
    assert line.how == how
    assert (line.words == writes) is (how == "rough")


def test_what_is_in_the_owners_language_needs_no_reading(office, english):
    with pytest.raises(InputError, match="your language already"):
        reply_reading.in_owners_language(office, english)


def test_templates_are_read_back_line_by_line():
    assert read_template("Returns:", "en", "de") == "Rückgabe:"
    assert read_template("[… bitte ergänzen: Preis …]", "de", "en") == "[… please fill: price …]"
    assert read_template("Chào Nam,", "vi", "en") == "Dear Nam,"
    assert read_template("Der Versand kostet 5 €.", "de", "en") is None
    assert (
        quoted_in("Our documents say (original in German): “Der Versand kostet 5 €.”", "en")
        == "Der Versand kostet 5 €."
    )
    assert quoted_in("The parcel costs 5 €.", "en") == ""


def test_one_no_is_not_another():
    sentence = "Unbenutzte Ware nehmen wir innerhalb von 30 Tagen ohne Angabe von Gründen zurück."
    turned = "Unbenutzte Ware nehmen wir innerhalb von 30 Tagen nicht zurück."
    same = "Unbenutzte Ware nehmen wir binnen 30 Tagen ohne Gründe zurück."
    assert reworded(Script(writes=turned), sentence, "shorter", "de") is None
    assert reworded(Script(writes=same), sentence, "shorter", "de") == same


def test_the_same_claims():
    assert same_claims("Binnen 14 Tagen, 5 €.", "5,00 EUR, innerhalb 14 Tagen")
    assert not same_claims("5 € im Monat", "5 € im Monat, 5 € im Jahr")
    assert not same_claims("Gern.", "Wir erstatten den Betrag.")
    assert not same_claims("Within 30 days of delivery.", "Within 30 days.")


# --- how a customer is addressed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "who"),
    [
        ("Chị muốn hỏi giá đèn ngủ.", "Lan", "chị"),
        ("Xin chào, anh cần mua hai đèn.", "Nam", "anh"),
        ("Tôi muốn hỏi giá.", "Nguyễn Thị Lan", "chị"),
        ("Tôi muốn hỏi giá.", "Trần Văn Nam", "anh"),
        ("Tôi muốn hỏi giá.", "Lê Minh Anh", ""),
        ("Anh muốn mua, chị muốn hỏi.", "Lan", ""),
        ("Nhờ anh chị tư vấn giúp.", "Lan", ""),
    ],
)
def test_anh_or_chi_by_the_mail_then_by_the_name(text, name, who):
    assert anh_or_chi(text, name) == who


def test_a_vietnamese_greeting_says_which():
    plain = written(Letterhead("vi", "Lan", address="chị"), [], "", Allowed()).text
    assert plain.startswith("Kính gửi chị Lan,")
    assert written(Letterhead("vi", "Lan"), [], "", Allowed()).text.startswith("Kính gửi anh/chị Lan,")


def test_who_says_du_hears_it_where_the_firm_answers_so():
    du, sie = "Kannst du mir sagen, was dein Tisch kostet?", "Können Sie mir sagen, was es kostet? Ich danke Ihnen."
    assert says_du(du, "de")
    assert not says_du(sie, "de")
    assert not says_du("Em chào shop, bạn cho em hỏi giá", "vi")
    near = [(du, "Gern, ich schicke dir deine Liste.")] * 3
    assert answers_du_with_du(near, "de")
    assert not answers_du_with_du(near[:2], "de")
    assert not answers_du_with_du([*near, *[(du, "Gern, ich schicke Ihnen die Liste.")] * 3], "de")
    assert not answers_du_with_du([(sie, "Gern, ich schicke dir deine Liste.")] * 5, "de")


def test_the_frame_says_du():
    text = written(Letterhead("de", "Anna Berg", voice=Voice(near=True)), [], "", Allowed()).text
    assert text.startswith("Hallo Anna,\n\nvielen Dank für deine Nachricht.")
    assert written(Letterhead("de", "", voice=Voice(near=True)), [], "", Allowed()).text.startswith("Guten Tag,")
    assert dataclasses.replace(Letterhead("zh", "王伟"), voice=Voice(near=True)).voice.near
    assert written(Letterhead("zh", "王伟"), [], "", Allowed()).text.startswith("尊敬的王伟，您好！")
