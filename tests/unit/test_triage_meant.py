"""What words mean in a mail to the firm: a subject's, what is the customer's own, what is only wished."""

import pytest

from office.replies.escalation import EscalationRules
from office.replies.mail import Address, Mail
from office.replies.own_text import own_text
from office.replies.triage import MailKnown, triage


def judged(subject, text):
    mail = Mail(sender=Address("Anna Berg", "anna@example.org"), subject=subject, text=text)
    return triage(mail, own_text(text), MailKnown(), EscalationRules())


NAMED = [
    ("quay phim", "Quay phim ngày cưới bao nhiêu tiền?", "press"),
    ("Poison", "Is the stuff poisonous to cats? My husband says I'm paranoid.", "injury"),
    ("Polizei", "Muss man die Polizei holen, wenn nur der Lack verkratzt ist?", "legal-threat"),
]


@pytest.mark.parametrize(("subject", "text", "reason"), NAMED)
def test_a_subject_says_no_more_than_the_mail_means_by_it(subject, text, reason):
    assert judged(subject, text).decision == "reply"
    assert reason in judged(f"{subject}.", "Wie besprochen.").reasons  # he says no more


HIS_OWN = [
    ("Em làm luật sư, chỉ rảnh buổi tối, tiệm mở tới mấy giờ?", "Em nhờ luật sư rồi, tiệm chờ đi."),
    ("I work as a lawyer and come late. How long are you open?", "My lawyer will write to you."),
    ("Will my insurance pay for the damage?", "Will your insurance pay for the damage?"),
    ("We would sue the mice if we could. Do you come before eight?", "We will sue if you do not come."),
    ("Da em hay nổi mẩn, tiệm dùng kem gì?", "Da em nổi mẩn từ hôm qua làm ở tiệm."),
    ("I am prone to rashes, what is in the cream?", "I am prone to rashes and your cream gave me a rash."),
]


@pytest.mark.parametrize(("ordinary", "grave"), HIS_OWN)
def test_what_is_his_own_or_only_wished_is_no_charge_against_the_firm(ordinary, grave):
    assert judged("", ordinary).decision == "reply"
    assert judged("", grave).decision == "escalate"


@pytest.mark.parametrize(
    "text",
    [
        "Unsere Agentur bringt Ihnen 20 neue Kunden im Monat. Jetzt Erstgespräch sichern!",
        "We help firms like you get 30 extra bookings a month with Facebook ads. To opt out reply STOP.",
        "Bên em chuyên cung cấp chỉ may giá gốc, chiết khấu cao, inbox em ngay nhé.",
        "我司专做短视频引流，名额有限，扫码领取方案，退订回T。",
    ],
)
def test_who_sells_customers_gets_no_answer(text):
    assert judged("Mehr Anfragen", text).reasons == ("spam",)


HARMLESS = [
    ("What is the price to sweep an open fire?", "The chimney caught fire after you swept it.", "injury"),
    (
        "Do you sell CO alarms?",
        "The CO alarm went off twice since you fitted the stove, what should we do?",
        "injury",
    ),
    (
        "Phòng khám mình cần 15 áo, thêu tên bác sĩ nhiêu một cái?",
        "Bác sĩ ở bệnh viện nói do áo của xưởng.",
        "injury",
    ),
    ("Cho sếp xem mẫu trước được không?", "Cho tôi gặp sếp.", "wants-human"),
    ("Wenn ich kündige, bekomme ich die Kaution zurück?", "Hiermit kündige ich.", "contract-end"),
    ("If we cancel the contract, is the deposit lost?", "We cancel the contract.", "contract-end"),
]


@pytest.mark.parametrize(("asked", "told", "reason"), HARMLESS)
def test_a_thing_of_the_trade_or_a_case_that_is_only_supposed_alarms_nobody(asked, told, reason):
    assert judged("", asked).decision == "reply"
    assert reason in judged("", told).reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The vase stood on the shelf before your fitters came. It's gone.", "fraud"),
        ("Ihre Monteure waren gestern da. Seitdem ist die Uhr verschwunden.", "fraud"),
        ("Sáng nay thợ bên anh tới sửa. Cái đồng hồ không thấy đâu nữa.", "fraud"),
        ("你们师傅昨天来过，我的表不见了。", "fraud"),
        ("Your man knocked a bucket of soot over our sofa.", "legal-threat"),
        ("Wer zahlt mir das jetzt?", "legal-threat"),
        ("Chi cục thuế mời chúng tôi lên làm việc vì hóa đơn của các anh.", "legal-threat"),
        ("Ba cháu mặc áo mới bị nổi mề đay.", "injury"),
        ("Seit der Behandlung habe ich überall Quaddeln.", "injury"),
    ],
)
def test_losses_damage_authorities_and_skins_reach_the_owner(text, reason):
    assert reason in judged("", text).reasons


@pytest.mark.parametrize(
    "text",
    [
        "Since your fitter was here a screw is missing. Could you send one?",
        "What does your technician charge per hour?",
        "Can you prove it's gone, and what is the charge?",
    ],
)
def test_neither_a_fitter_nor_what_is_gone_speaks_of_theft_alone(text):
    assert judged("", text).decision == "reply"


EVERYDAY = [
    ("Will your machine squeeze through a gate of two metres?", "I do not want to talk to a machine.", "wants-human"),
    ("Kann man bei euch schleudern, wenn man keine Maschine hat?", "Ich will keine Maschine.", "wants-human"),
    ("How often does the media of the filter have to be replaced?", "I will take this to the media.", "press"),
    ("Xuất hóa đơn thì báo lúc nào?", "Tôi sẽ gửi chuyện này cho báo Tuổi Trẻ.", "press"),
    ("Mein Enkel ist bei der Polizei und imkert. Wann füttert man?", "Ich gehe zur Polizei.", "legal-threat"),
    (
        "Who pays if a tile gets cracked?",
        "Your drillers broke a pipe and the lounge is under 10 cm of water. Who's paying?",
        "legal-threat",
    ),
    ("Thợ bên anh mấy giờ tới?", "Thợ quên khóa van, nước tràn hết sàn gỗ. Ai chịu đây?", "legal-threat"),
    (
        "Is a part missing from my kit?",
        "After your crew left, forty metres of cable were missing from my shed.",
        "fraud",
    ),
    ("Can a cat be sick from it?", "Since you cleaned the tank we have been throwing up.", "injury"),
    ("能寄几张照片看看吗？", "你们把我的照片放上脸书，我从来没有同意。", "data-protection"),
    ("Haben Sie Fotos davon?", "Mein Bild steht auf Ihrer Seite, und Sie haben mich nie gefragt.", "data-protection"),
]


@pytest.mark.parametrize(("ordinary", "grave", "reason"), EVERYDAY)
def test_the_trades_words_alarm_nobody_and_everyday_words_for_harm_reach_the_owner(ordinary, grave, reason):
    assert reason not in judged("", ordinary).reasons
    assert reason in judged("", grave).reasons


EVERYDAY = [
    ("binh 12kg mau xam nha bao nhieu?", "Em la nha bao, muon phong van chu tiem.", "press"),
    ("Please send the magazine to my new address.", "I write for a magazine and want to talk to you.", "press"),
    (
        "Was the fitter coming? It's gone half eleven.",
        "My ring was on the sink and now it's gone, your fitter took it.",
        "fraud",
    ),
    ("What's your call-out on a weekday?", "Call me, I want to talk to a real person.", "wants-human"),
    ("Giao 5 mâm tận Hóc Môn giúp em.", "Con em bị hóc xương trong phần cơm của quán.", "injury"),
    ("请问海露人工泪液有现货吗？", "请转人工，我要跟真人说话。", "wants-human"),
]


@pytest.mark.parametrize(("ordinary", "grave", "reason"), EVERYDAY)
def test_an_everyday_word_that_resembles_a_grave_one_is_no_reason(ordinary, grave, reason):
    assert judged("", ordinary).decision == "reply"
    assert reason in judged("", grave).reasons
