"""A sentence that is kept can be said again in the language that is spoken then."""

import json
from datetime import date

import pytest

from core.evidence import Finding, FindingClass, Severity
from core.words import Sentence, again, catalogue, tr, tr_n, use_language
from office.app.close_state import key_of
from office.books.proposal import Proposal
from office.store.invoice_values import findings_json, findings_of


@pytest.fixture(autouse=True)
def _english():
    yield
    use_language("en")


def kept(sentence):
    return json.loads(json.dumps(sentence.as_json()))


def test_a_kept_sentence_is_said_in_the_language_of_now():
    use_language("de")
    words = "No model is called {name}. `kontor models` lists them."
    said = kept(tr(words, name="Ada"))
    use_language("zh")
    assert again(said) == catalogue("zh")[words].format(name="Ada")
    use_language("en")
    assert again(said) == words.format(name="Ada")


def test_a_sentence_within_a_sentence_is_said_again_too():
    use_language("de")
    inner = tr("Mails")
    said = kept(tr("The contact is {what}.", what=inner))
    use_language("vi")
    assert catalogue("vi")["Mails"] in again(said)


def test_the_number_of_things_is_kept():
    said = kept(tr_n("{n} mail", "{n} mails", 3))
    use_language("de")
    assert again(said) == catalogue("de")["{n} mails"].format(n=3)


def test_a_finding_carries_how_its_message_is_said_and_a_joined_one_only_what_was_said():
    def told(message):
        return Finding("X", FindingClass.CONTENT, Severity.INFO, message).as_json()

    assert told(tr("Mails"))["said"] == {"english": "Mails", "values": {}}
    assert "said" not in told(f"{tr('Mails')}: 3")
    assert isinstance(tr("Mails"), Sentence)
    assert json.dumps(tr("Mails")) == '"Mails"', "for all else it is a plain str"


def test_a_proposal_keeps_its_name_when_another_language_is_spoken():
    def key(language, text="Rent"):
        use_language(language)
        return key_of(Proposal("double", date(2026, 9, 30), tr("Reversal: {text}", text=text), (), (), ""))

    assert key("de") == key("en") == key("zh")
    assert key("en") != key("en", "Wages")


def test_what_was_found_on_a_decided_invoice_is_said_in_the_language_of_now():
    use_language("de")
    words = "It was due yesterday, on {day}.", "It was due {n} days ago, on {day}."
    overdue = Finding("KONTOR-DUE", FindingClass.PAYMENT, Severity.INFO, tr_n(*words, 41, day="12.10.2026"))
    read = Finding("BR-1", FindingClass.RULE, Severity.BLOCK, "as the official rules say it")
    row = {"findings": json.dumps(findings_json([overdue, read]))}
    for language in ("zh", "en"):
        use_language(language)
        said = [each.message for each in findings_of(row)]
        assert said == [tr_n(*words, 41, day="12.10.2026"), read.message]
