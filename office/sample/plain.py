"""Texts as plain files: HTML as saved from the shop, Markdown, and text."""

from html import escape

from office.sample.markup import Piece, Text
from office.sample.parties import FIRM

_CSS = (
    "body{font-family:sans-serif;max-width:52em;margin:auto;color:#1f2328}nav,footer{color:#6b7076}"
    "table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:.3em .8em;text-align:left}"
)


_MENU = " · ".join(f'<a href="/{name.lower()}">{name}</a>' for name in ("Start", "Leuchten", "Tische", "Kontakt"))


def _html_piece(piece: Piece) -> str:
    content = escape(piece.text.removeprefix("- ")).replace("\n", "<br>")
    match piece.role:
        case "heading":
            return f"<h{piece.level + 1}>{content}</h{piece.level + 1}>"
        case "item":
            return f"<ul><li>{content}</li></ul>"
        case "table":
            head, *body = piece.rows
            rows = ["".join(f"<th>{escape(cell)}</th>" for cell in head)]
            rows += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in body]
            return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
        case _:
            return f"<p>{content}</p>"


def html(text: Text) -> bytes:
    """A page of the web shop as a browser saves it, with its menu, its style and a script."""
    body = "\n".join(map(_html_piece, text.pieces))
    page = f"""<!DOCTYPE html>
<html lang="{text.language}"><head><meta charset="utf-8"><title>{escape(text.title)}</title>
<meta name="date" content="{text.head["date"]}"><style>{_CSS}</style>
<script>window.basket = [];</script></head>
<body><nav>{_MENU}</nav>
<main><h1>{escape(text.title)}</h1>
{body}
</main><footer>{escape(FIRM.name)} · {FIRM.street} · {FIRM.town} · {FIRM.vat}</footer></body></html>
"""
    return page.encode()


def _markdown_piece(piece: Piece) -> str:
    if piece.role == "heading":
        return f"{'#' * (piece.level + 1)} {piece.text}"
    if piece.role == "table":
        head, *body = (f"| {' | '.join(row)} |" for row in piece.rows)
        return "\n".join([head, "|---" * len(piece.rows[0]) + "|", *body])
    return piece.text


def markdown(text: Text) -> bytes:
    """Notes in Markdown."""
    return "\n\n".join([f"# {text.title}", *map(_markdown_piece, text.pieces)]).encode() + b"\n"


def _line(piece: Piece) -> str:
    if piece.role == "heading":
        return f"{piece.text}\n{'-' * len(piece.text)}"
    if piece.role == "table":
        widths = [max(len(row[place]) for row in piece.rows) for place in range(len(piece.rows[0]))]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in piece.rows
        )
    return piece.text


def plain_text(text: Text) -> bytes:
    """A plain text file, as typed in an editor on Windows."""
    return "\n\n".join([text.title.upper(), *map(_line, text.pieces)]).replace("\n", "\r\n").encode() + b"\r\n"
