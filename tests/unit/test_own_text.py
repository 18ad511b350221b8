"""What of a mail is its sender's own: real mails with answers, and mails of the clients of four languages."""

import pytest

from office.replies.own_text import own_text
from tests.mail_cases import own_texts
from tests.shared_data import shared_files

DISCOURSE = shared_files("*.txt", "mail", "reply-discourse", "emails")
CRISP = shared_files("*.txt", "mail", "reply-crisp", "fixtures")


@pytest.mark.parametrize("name", own_texts())
def test_mails_of_many_clients(name):
    mail, own = own_texts()[name]
    assert own_text(mail).text == own


@pytest.mark.parametrize("path", DISCOURSE, ids=lambda path: path.stem)
def test_real_mails_with_answers(path):
    want = (path.parent.parent / "trimmed" / path.name).read_text("utf-8").strip()
    assert own_text(path.read_text("utf-8")).text == want


@pytest.mark.parametrize("path", CRISP, ids=lambda path: path.stem)
def test_the_first_sentence_of_a_reply_is_never_lost(path):
    text = path.read_text("utf-8", "replace")
    lines = (line.strip() for line in text.split("\n") if line.strip())
    first = next(line for line in lines if not line.startswith((">", "[")) and not line.endswith("wrote:"))
    assert first in own_text(text).text


def test_words_leave_out_what_an_inline_reply_quotes():
    own = own_text("> Eiche?\n\nJa.\n\n> Wann?\n\nBald.")
    assert own.text.startswith("> Eiche?")
    assert own.words == "Ja.\n\n\nBald."


def test_quote_and_signature_are_kept_apart():
    own = own_text("Danke.\n-- \nJan\n\nOn 3 Nov 2026, at 10:00, A <a@b.example> wrote:\n> Hi")
    assert (own.text, own.signature) == ("Danke.", "--\nJan")
    assert own.quoted.endswith("> Hi")


def test_a_question_below_two_dashes_is_no_signature():
    assert own_text("Danke.\n--\nUnd wann kommt die Lampe?").text.endswith("Lampe?")


@pytest.mark.parametrize("text", ["", "\n\n", "> ", "-- ", "From: a\n" * 3000, "On \n" * 2000, "-" * 50_000])
def test_odd_texts_are_no_trouble(text):
    own = own_text(text)
    assert set(own.text.split()) <= set(text.split())
