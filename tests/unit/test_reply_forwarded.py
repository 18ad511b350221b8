"""A mail that says no more than "see below" asks what stands below."""

import pytest

from office.replies.own_text import own_text, with_forwarded

BELOW = (
    "\n\n---------- Weitergeleitete Nachricht ----------\nVon: Emma <emma@example.net>\nBetreff: Ausflug\n\n"
    "Ab wann darf ich ein E-Bike leihen?"
)


@pytest.mark.parametrize(
    "pointer",
    [
        "siehe unten, könnt ihr das beantworten?",
        "See below please",
        "fyi",
        "请见下",
        "Kannst du das mal klären?",
        "can you look into this",
    ],
)
def test_what_is_pointed_to_is_read(pointer):
    read = with_forwarded(own_text(pointer + BELOW))
    assert "Ab wann darf ich ein E-Bike leihen?" in read.words
    assert "Betreff" not in read.words


def test_a_note_over_a_mail_with_a_forwarded_subject_points_below():
    above = own_text("麻烦看下，谢谢" + "\n\n-----原始邮件-----\n发件人: 行政部\n主题: 福利\n\n能上门吗？")
    assert "能上门吗？" in with_forwarded(above, "转发：福利").words
    assert "能上门吗？" not in with_forwarded(above, "Re: 福利").words


@pytest.mark.parametrize(
    "own", ["Danke, das hat sich erledigt.", "Siehe unten. " + "Was kostet bei Ihnen der Versand? " * 5]
)
def test_who_says_himself_what_he_wants_is_not_asked_twice(own):
    assert with_forwarded(own_text(own + BELOW)) == own_text(own + BELOW)
