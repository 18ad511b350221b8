"""The index of names finds what a look at every name would find, and compares few of them."""

from hypothesis import given
from hypothesis import strategies as st

from core import names
from core.names import NameIndex, same_name

_WORDS = (
    "Müller",
    "Mueller",
    "Muller",
    "Bau",
    "Holz",
    "Café",
    "Möwe",
    "Moewe",
    "GmbH",
    "KG",
    "& Co.",
    "顺达",
    "物流",
    "",
)
_NAMES = st.lists(st.sampled_from(_WORDS), max_size=4).map(" ".join)


@given(st.lists(_NAMES, max_size=12), _NAMES)
def test_the_index_finds_what_a_look_at_every_name_finds(held, sought):
    index = NameIndex((name, place) for place, name in enumerate(held))
    assert index.find(sought) == next((place for place, name in enumerate(held) if same_name(name, sought)), None)


def test_a_word_that_all_bear_costs_no_look_at_all_of_them(monkeypatch):
    held = [f"Kunde Nummer{chr(97 + at % 26)}{chr(97 + at // 26)} Berlin GmbH" for at in range(600)]
    index, compared = NameIndex((name, name) for name in held), []
    monkeypatch.setattr(names, "same_name", lambda one, other: compared.append(one) or same_name(one, other))
    assert index.find(held[-1].upper()) == held[-1]
    assert index.find("Kunde Nummer unbekannt Berlin") is None
    assert len(compared) <= 10
