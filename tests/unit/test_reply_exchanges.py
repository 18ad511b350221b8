"""Which mail was answered how: by sent mails, by what the customer's next mail quotes, by what an answer quotes."""

from datetime import UTC, datetime

from office.replies.exchanges import exchanges, own_addresses, quoted_mail
from office.replies.mail import Address, Mail

FIRM = "post@holz.example"
ASKED = "Guten Tag,\n\nwas kostet der Versand nach Graz?\n\nAnna Berg"
ANSWER = "Guten Tag Frau Berg,\n\nder Versand nach Graz kostet 24,90 €."


def mail(sender, to, text, *, ident, day, answers="", subject="Versand", headers=()):
    return Mail(
        ident,
        answers,
        (answers,) if answers else (),
        sender=Address("Anna Berg" if sender != FIRM else "Holz", sender),
        to=(Address("", to),),
        subject=subject,
        date=datetime(2026, 5, day, tzinfo=UTC),
        headers=headers,
        text=text,
    )


def quoting(text, words, who):
    quoted = "\n".join(f"> {line}" for line in words.split("\n"))
    return f"{text}\n\nAm 04.05.2026 um 10:00 schrieb {who}:\n{quoted}\n"


FIRST = mail("anna@web.example", FIRM, ASKED, ident="1", day=3)
SENT = mail(FIRM, "anna@web.example", quoting(ANSWER, ASKED, "Anna Berg"), ident="2", day=4, answers="1")


def test_a_sent_mail_answers_what_it_replies_to_without_its_history():
    [found] = exchanges([FIRST, SENT], {FIRM})
    assert found.mail is FIRST
    assert found.answer == ANSWER


def test_the_answer_is_read_from_the_customers_next_mail():
    again = mail(
        "anna@web.example", FIRM, quoting("Danke, und bis wann?", ANSWER, "Holz"), ident="3", day=5, answers="1"
    )
    [found] = exchanges([FIRST, again], {FIRM})
    assert (found.mail, found.answer) == (FIRST, ANSWER)


def test_a_customer_who_quotes_himself_was_not_answered():
    again = mail("anna@web.example", FIRM, quoting("Und?", ASKED, "Anna Berg"), ident="3", day=5, answers="1")
    nameless = mail("anna@web.example", FIRM, quoting("Und?", ASKED, "ich"), ident="4", day=6, answers="1")
    assert exchanges([FIRST, again, nameless], {FIRM}) == []


def test_an_answer_without_its_mail_brings_the_words_that_it_quotes():
    [found] = exchanges([SENT], {FIRM})
    assert found.mail.text == ASKED
    assert found.mail.sender.address == "anna@web.example"
    assert found.answer == ANSWER


def test_an_automatic_reply_is_no_answer():
    absent = mail(FIRM, "anna@web.example", "Wir sind in den Ferien bis Montag.", ident="2", day=3, answers="1",
                  headers=(("auto-submitted", "auto-replied"),))  # fmt: skip
    assert exchanges([FIRST, absent], {FIRM}) == []


def test_newest_first_and_the_first_answer_counts():
    later = mail(FIRM, "anna@web.example", "Noch etwas: er kostet nun 29,90 €.", ident="5", day=9, answers="1")
    other = mail("carl@web.example", FIRM, "Haben Sie am Samstag offen?", ident="6", day=7, subject="Samstag")
    told = mail(FIRM, "carl@web.example", "Ja, von 10 bis 14 Uhr.", ident="7", day=8, answers="6", subject="Samstag")
    found = exchanges([later, FIRST, other, SENT, told], {FIRM})
    assert [one.mail.message_id for one in found] == ["6", "1"]
    assert found[1].answer == ANSWER


def test_the_firms_address_is_the_one_that_most_mails_share():
    others = [mail(f"c{n}@mail.example", FIRM, "Eine Frage", ident=str(n), day=n) for n in range(1, 5)]
    clerk = mail("meike@holz.example", "c1@mail.example", "Gern", ident="9", day=9)
    assert own_addresses([*others, clerk]) == {FIRM, "meike@holz.example"}
    assert own_addresses([others[0]]) == frozenset()


def test_a_public_mail_service_is_no_house():
    firm = "holz@gmail.com"
    some = [mail(f"c{n}@gmail.com", firm, "Eine Frage", ident=str(n), day=n) for n in range(1, 5)]
    assert own_addresses(some) == {firm}
    assert own_addresses(some, {"c2@gmail.com"}) == {"c2@gmail.com"}


def test_what_is_quoted_is_taken_without_its_own_history():
    deeper = quoting(ANSWER, ASKED, "Anna Berg")
    _, words = quoted_mail(quoting("Danke!", deeper, "Holz"))
    assert words == ANSWER
    assert quoted_mail("Nur eine Frage: offen?") == ("", "")
