"""Mails with what should become of them. "tuned" ones shaped the rules, "held out" ones measure them."""

from pathlib import Path

HERE = Path(__file__).resolve().parent


def rows(name: str) -> list[list[str]]:
    """The rows of a table; a line break within a mail stands there as \\n."""
    lines = (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [[cell.replace("\\n", "\n") for cell in line.split("\t")] for line in lines if line]


def own_texts() -> dict[str, tuple[str, str]]:
    """name: (a mail's text, its own words)."""
    cases = (HERE / "own_text.txt").read_text(encoding="utf-8").split("%%%% ")[1:]
    named = [case.partition("\n") for case in cases]
    pairs = zip(named[::2], named[1::2], strict=True)
    return {mail[0]: (mail[2], own[2].strip()) for mail, own in pairs}
