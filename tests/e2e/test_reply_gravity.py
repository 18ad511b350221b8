"""Mails in which no phrase of the rules stands, judged by what they mean, with the embedders that Kontor brings."""

import pytest

from models.shelf import default_folder
from office.app.bootstrap import open_office
from office.app.reply_gravity import sense_of
from office.replies.escalation import EscalationRules
from office.replies.mail import Address, Mail
from office.replies.own_text import own_text
from office.replies.triage import MailKnown, triage

pytestmark = pytest.mark.skipif(
    not list(default_folder().glob("*e5*")), reason="the second embedder is not installed: `kontor models install`"
)

# Written for this test, after what was learned had been learned.
GRAVE = [
    "Meine Tochter ist von eurer Schaukel gekippt, ihr Kiefer ist schief und sie will nicht mehr aufwachen.",
    "Nach der Sitzung bei Ihnen sehe ich auf dem linken Auge nur noch Nebel.",
    "Ihr Lehrling hat meine Bankkarte mitgehen lassen, heute früh fehlen 600 Euro auf dem Konto.",
    "The ladder you rented us folded while my brother was on it and he can't feel his legs.",
    "Sau khi uống thuốc bắc tiệm hốt, ba tôi lú lẫn rồi không nói được nữa.",
    "Nhân viên giao hàng của các anh vào nhà tôi rồi chiếc đồng hồ trên bàn không cánh mà bay.",
]
ORDINARY = [
    "Könnt ihr die Schaukel auch für Kleinkinder liefern und wie schwer darf man sein?",
    "Ich habe meine Rechnung verlegt, schicken Sie mir bitte eine Kopie?",
    "Do you rent ladders by the day, and is there a deposit?",
    "Is the attic spray safe for pets once it is dry? We have a cat.",
    "Thuốc bắc bên mình uống trước hay sau khi ăn, một thang bao nhiêu tiền?",
    "Đồng hồ này có chống nước không, bảo hành mấy năm?",
    "你们的吊柜承重多少公斤，安装要另外收费吗？",
]


@pytest.fixture(scope="module")
def sense(tmp_path_factory):
    office = open_office(tmp_path_factory.mktemp("gravity") / "office")
    yield sense_of(office)
    office.close()


def decided(text, sense):
    mail = Mail(sender=Address("", "anna@example.org"), text=text)
    return triage(mail, own_text(text), MailKnown(), EscalationRules(), sense).decision


@pytest.mark.parametrize("text", GRAVE)
def test_what_no_phrase_names_reaches_the_owner_by_its_meaning(text, sense):
    assert decided(text, None) == "reply", "a phrase names it now: this test needs another mail"
    assert decided(text, sense) == "escalate"


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_mail_is_still_answered(text, sense):
    assert decided(text, sense) == "reply"


def test_a_grave_sentence_does_not_drown_in_a_long_mail(sense):
    before, after = f"{ORDINARY[0]} Gibt es sie auch in Grün?", f"Liefern Sie im März noch? {ORDINARY[1]}"
    assert decided(f"{before} {GRAVE[0]} {after}", sense) == "escalate"
    assert decided(f"{before} {after}", sense) == "reply"
