"""The owner's word on replies: which mails are his, what drafts may promise, how they are signed."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import reply_policy
from office.app.bootstrap import open_office
from office.app.drafting import draft_mail
from office.replies.changes import edit_of, parts_of
from office.replies.mail import Address, Mail
from office.replies.prepared import is_prepared_line, prepared_line
from office.replies.rewording import read_template
from tests.unit.asking_double import letter

TERMS = letter("Versand\n\nDer Versand kostet 5,90 €. Bei Mängeln erstatten wir den Kaufpreis.", date="2026-01-02")
QUESTION = "Guten Tag,\n\nwas kostet der Versand?\n\nAnna Berg"


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.library.put("a" * 64, ["Versand.txt"], TERMS)
    yield opened
    opened.close()


def drafted(office, text=QUESTION, address="anna.berg@web.example"):
    return draft_mail(office, Mail("1@x", sender=Address("Anna Berg", address), subject="Frage", text=text))


def changed(office, **facts):
    reply_policy.set_policy(office, replace(reply_policy.policy(office), **facts))


def test_as_made_it_is_the_defaults_and_saving_them_changes_nothing(office):
    before = reply_policy.policy(office)
    assert (before.limit, before.currency, before.off) == (Decimal(3000), "EUR", frozenset())
    assert before.commitments == reply_policy.USUAL_COMMITMENTS
    rules = reply_policy.rules_of(office)
    reply_policy.set_policy(office, before)
    assert reply_policy.policy(office) == before
    after = reply_policy.rules_of(office)
    assert (after.amounts, after.vips, after.off) == (rules.amounts, rules.vips, rules.off)


@pytest.mark.parametrize(
    ("facts", "mail"),
    [
        ({"vips": ("Web.example",)}, {}),
        ({"vips": ("anna.berg@web.example",)}, {}),
        ({"words": ("Baustelle Nord",)}, {"text": QUESTION.replace("Versand", "Versand zur Baustelle Nord")}),
        ({"limit": Decimal(100)}, {"text": QUESTION + "\n\nEs geht um 250 €."}),
    ],
)
def test_a_mail_that_the_owner_named_is_his(office, facts, mail):
    assert drafted(office, **mail).decision != "escalate"  # the control: as made it is drafted
    changed(office, **facts)
    his = drafted(office, **mail)
    assert his.decision == "escalate"
    assert set(his.reasons) & {"vip", "own-words", "amount"}


def test_what_he_does_not_want_to_see_first_is_drafted(office):
    press = QUESTION + "\n\nIch bin Journalistin bei der Zeitung und recherchiere für einen Artikel."
    assert "press" in drafted(office, press).reasons
    changed(office, off=frozenset({"press"}))
    assert drafted(office, press).decision in {"draft", "needs-fill"}


def test_what_a_draft_may_not_promise_is_a_gap(office):
    asked = "Guten Tag,\n\nerstatten Sie bei Mängeln den Kaufpreis?\n\nAnna Berg"
    assert "erstatten wir" in drafted(office, asked).reply.text
    changed(office, commitments=frozenset())
    assert "erstatten wir" not in drafted(office, asked).reply.text


def test_signature_and_the_line_about_ai_stand_below(office):
    changed(office, signature="Jana Lindner\nTischlerei Lindner", checked_by="Jana  Lindner")
    text = drafted(office).reply.text
    end = "Jana Lindner\nTischlerei Lindner\n\nMit KI vorbereitet, geprüft von Jana Lindner.\n"
    assert text.endswith(end)
    changed(office, checked_by="")
    assert "KI" not in drafted(office).reply.text


@pytest.mark.parametrize("language", ["de", "en", "vi", "zh"])
def test_the_line_teaches_nothing_and_can_be_read_back(language):
    line = prepared_line(language, "Jana")
    assert is_prepared_line(line)
    assert not is_prepared_line("Jana Lindner")
    draft = f"Guten Tag,\n\nDer Versand kostet 5,90 €.\n\nMit freundlichen Grüßen\nJana\n\n{line}\n"
    assert parts_of(draft).name == ("Jana",)
    assert not edit_of(draft, draft.replace(line, "")).matters
    assert read_template(line, language, "de") == prepared_line("de", "Jana")


@pytest.mark.parametrize(
    "wrong",
    [
        {"vips": ("Herr Krause",)},
        {"limit": Decimal(0)},
        {"off": frozenset({"amounts"})},
        {"commitments": frozenset({"gifts"})},
    ],
)
def test_nonsense_is_refused_and_nothing_is_changed(office, wrong):
    before = reply_policy.policy(office)
    with pytest.raises(InputError):
        changed(office, signature="Neu", **wrong)
    assert reply_policy.policy(office) == before


def test_without_the_tick_no_amount_is_needed(office):
    changed(office, limit=Decimal(0), off=frozenset({"amount"}))
    assert drafted(office, QUESTION + "\n\nEs geht um 25.000 €.").decision != "escalate"


def test_his_own_wording_stands_below_his_choices(office):
    reply_policy.word_rules(office, 'vips = ["gross.example"]\n[press]\nphrases = ["podcast*"]')
    assert reply_policy.policy(office).vips == ("gross.example",)
    changed(office, vips=())
    assert reply_policy.rules_of(office).vips == frozenset()
    assert "press" in drafted(office, QUESTION + "\n\nEs ist für unseren Podcast.").reasons
    with pytest.raises(InputError):
        reply_policy.word_rules(office, "vips = [")
