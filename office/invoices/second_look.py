"""What another engine recognised where the first one saw a value."""

from collections.abc import Sequence

from office.invoices.page.sheet import PageInput, Spot, plain


def same_signs(spot: Spot, pages: Sequence[PageInput], second: Sequence[PageInput]) -> bool:
    """Whether the words of `second` at the place of `spot` hold its signs. Pages are told apart by their number."""
    page = next((page for page in pages if page.number == spot.page), None)
    other = next((page for page in second if page.number == spot.page), None)
    if page is None or other is None:
        return False
    wanted = plain(page.text[spot.start : spot.start + spot.length])
    return len(wanted) > 1 and wanted in plain(_words_at(other, _box(page, spot)))


def _box(page: PageInput, spot: Spot) -> tuple[float, float, float, float]:
    """The box around a span's words, in fractions of the page."""
    end = spot.start + spot.length
    words = [word for word in page.words if word.start < end and spot.start < word.start + word.length]
    if not words:
        return (0.0, 0.0, 0.0, 0.0)
    return (
        min(word.left for word in words), min(word.top for word in words),
        max(word.right for word in words), max(word.bottom for word in words),
    )  # fmt: skip


def _words_at(page: PageInput, box: tuple[float, float, float, float]) -> str:
    left, top, right, bottom = box
    inside = [
        word
        for word in page.words
        if top <= (word.top + word.bottom) / 2 <= bottom and word.left < right and word.right > left
    ]
    return "".join(page.text[word.start : word.start + word.length] for word in sorted(inside, key=lambda w: w.left))
