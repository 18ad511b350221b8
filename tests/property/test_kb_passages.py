"""Passages of any page whatever: exact spans, nothing lost, nothing twice."""

from hypothesis import given
from hypothesis import strategies as st

from kb.document import Block, Page
from kb.passages import MOST, ROW_MOST, cut, width

wild = st.text(max_size=4000) | st.lists(
    st.sampled_from(
        ["Satz eins. ", "退货政策。", "\r\n", "\n\n", " ", "A-4711", "z. B. ", "x" * 950, "ệ", "\U0001f600", "\0"]
    ),
    max_size=60,
).map("".join)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    text = draw(wild)
    places = st.integers(-5, len(text) + 5)
    roles = st.sampled_from(["heading", "paragraph", "list", "row", "title"])
    blocks = st.builds(Block, places, places, roles, st.integers(0, 4), st.text(max_size=20))
    return Page(1, text, blocks=tuple(draw(st.lists(blocks, max_size=12))))


@given(pages())
def test_every_letter_is_in_exactly_one_passage(page: Page) -> None:
    covered = [0] * len(page.text)
    for passage in cut(page):
        for place in range(passage.start, passage.start + passage.length):
            covered[place] += 1
    for letter, times in zip(page.text, covered, strict=True):
        assert times == 1 or (times == 0 and letter.isspace())


@given(pages())
def test_passages_come_in_order_begin_and_end_with_text_and_are_not_too_long(page: Page) -> None:
    end = 0
    for passage in cut(page):
        text = page.text[passage.start : passage.start + passage.length]
        assert len(text) == passage.length > 0
        assert passage.start >= end
        assert text == text.strip()
        assert width(text) <= (ROW_MOST if passage.role == "row" else MOST)
        end = passage.start + passage.length


@given(pages())
def test_cutting_twice_cuts_alike(page: Page) -> None:
    assert cut(page) == cut(page)
