"""A mail that says no more than "see below" asks what stands below."""

import pytest

from office.replies.own_text import own_text, with_forwarded

BELOW = (
    "\n\n---------- Weitergeleitete Nachricht ----------\nVon: Emma <emma@example.net>\nBetreff: Ausflug\n\n"
    "Ab wann darf ich ein E-Bike leihen?"
)


@pytest.mark.parametrize("pointer", ["siehe unten, könnt ihr das beantworten?", "See below please", "fyi", "请见下"])
def test_what_is_pointed_to_is_read(pointer):
    read = with_forwarded(own_text(pointer + BELOW))
    assert "Ab wann darf ich ein E-Bike leihen?" in read.words
    assert "Betreff" not in read.words


@pytest.mark.parametrize(
    "own", ["Danke, das hat sich erledigt.", "Siehe unten. " + "Was kostet bei Ihnen der Versand? " * 5]
)
def test_who_says_himself_what_he_wants_is_not_asked_twice(own):
    assert with_forwarded(own_text(own + BELOW)) == own_text(own + BELOW)
