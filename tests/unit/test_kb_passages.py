"""How a page becomes passages, by example."""

from kb.document import Block, Page
from kb.passages import ENOUGH, MOST, cut, width


def made(*pieces: tuple[str, str] | tuple[str, str, int] | tuple[str, str, int, str], gap: str = "\n") -> Page:
    """A page of blocks: text, role, level, context."""
    text, blocks = "", []
    for piece in pieces:
        blocks.append(Block(len(text), len(piece[0]), *piece[1:]))
        text += piece[0] + gap
    return Page(1, text, blocks=tuple(blocks))


def shown(page: Page) -> list[tuple[str, str, str]]:
    return [(page.text[c.start : c.start + c.length], c.context, c.role) for c in cut(page)]


def test_a_heading_begins_a_passage_and_stands_above_what_follows() -> None:
    long = "Ein Satz, der etwas sagt. " * 20
    page = made(("Bedingungen", "title", 0), ("Rückgabe", "heading", 1), (long, "paragraph"), (long, "paragraph"))
    first, second = shown(page)
    assert first[0].startswith("Bedingungen\nRückgabe\nEin Satz")
    assert first[1] == ""
    assert second[1] == "Bedingungen | Rückgabe"


def test_a_heading_of_the_same_level_replaces_the_one_before() -> None:
    page = made(("A", "heading", 1), ("a", "paragraph"), ("B", "heading", 1), ("C", "heading", 2), ("c", "paragraph"))
    assert shown(page) == [("A\na", "", "paragraph"), ("B\nC\nc", "", "paragraph")]


def test_rows_stand_alone_with_their_headers() -> None:
    page = made(
        ("Preisliste", "heading", 1),
        ("Eiche 24,90", "row", 0, "Artikel: Eiche"),
        ("Buche 19,90", "row", 0, "Artikel: Buche"),
    )
    assert shown(page) == [
        ("Preisliste", "", "heading"),
        ("Eiche 24,90", "Preisliste | Artikel: Eiche", "row"),
        ("Buche 19,90", "Preisliste | Artikel: Buche", "row"),
    ]


def test_short_paragraphs_are_put_together_until_they_say_enough() -> None:
    page = made(*[(f"Absatz {n}. " + "Wort " * 40, "paragraph") for n in range(12)])
    pieces = [text for text, _, _ in shown(page)]
    assert len(pieces) == 4
    assert all(ENOUGH <= len(text) <= MOST for text in pieces)


def test_a_long_paragraph_is_cut_between_sentences_and_not_after_an_abbreviation() -> None:
    text = "Die Lieferung nach § 5 Abs. 2 erfolgt z. B. per Spedition, ca. 3 Tage nach Eingang der Zahlung. " * 30
    pieces = [piece for piece, _, _ in shown(Page(1, text))]
    assert len(pieces) > 1
    assert all(piece.startswith("Die Lieferung") and piece.endswith("Zahlung.") for piece in pieces)


def test_chinese_is_cut_at_its_own_full_stops_and_counts_double() -> None:
    text = "本公司的退货政策如下所述,请您仔细阅读。" * 100
    pieces = [piece for piece, _, _ in shown(Page(1, text))]
    assert all(piece.endswith("。") and width(piece) <= MOST for piece in pieces)
    assert all(len(piece) < 500 for piece in pieces)


def test_a_page_without_blocks_is_cut_at_empty_lines_first() -> None:
    text = "\r\n\r\n".join(f"Absatz {n}: " + "Wort " * 60 for n in range(8))
    assert all(piece.startswith("Absatz") for piece, _, _ in shown(Page(1, text)))


def test_what_lies_between_blocks_is_not_lost() -> None:
    page = Page(1, "vorher Kopf dazwischen Ende nachher", blocks=(Block(7, 4, "heading", 1), Block(23, 4)))
    assert " ".join(text for text, _, _ in shown(page)) == page.text


def test_an_empty_page_has_no_passages() -> None:
    assert cut(Page(1, "")) == cut(Page(1, " \r\n\t")) == []
