r"""Cut the sample company's fonts down to the signs that its texts use. Run by hand when the texts change.

    python -m pip install fonttools        (development only; Kontor itself does not need it)
    python packaging/subset_fonts.py --latin NotoSans-Regular.ttf --latin-bold NotoSans-Bold.ttf \\
        --han DroidSansFallbackFull.ttf

Debian has the sources in fonts-noto-core (OFL 1.1) and fonts-droid-fallback (Apache 2.0).
"""

import argparse
from pathlib import Path

from fontTools import subset

SAMPLE = Path(__file__).resolve().parent.parent / "office" / "sample"
LATIN = [
    *range(0x20, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA),  # Latin, Vietnamese
    0x300, 0x301, 0x303, 0x309, 0x323,  # tone marks that stand alone
    *range(0x2010, 0x2027), 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AB, 0x20AC,  # punctuation, dong, euro
    0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265,
]  # fmt: skip


def han_in_use() -> list[int]:
    """Code points of all Chinese signs in the sample's sources, and the common punctuation."""
    texts = (path.read_text(encoding="utf-8") for path in SAMPLE.rglob("*") if path.suffix in {".py", ".md"})
    return sorted({ord(sign) for text in texts for sign in text if 0x2E80 <= ord(sign) <= 0xFFEF})


def cut(source: Path, signs: list[int], target: Path) -> None:
    """Write `target` with the glyphs of `signs` only, without hints and layout features."""
    options = subset.Options(
        hinting=False, layout_features=[], notdef_outline=True, drop_tables=["GSUB", "GPOS", "GDEF"]
    )
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    font = subset.load_font(str(source), options)
    font["head"].modified = font["head"].created  # the same bytes on each run
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=signs)
    cutter.subset(font)
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)
    print(f"{target.name}: {len(signs)} signs, {target.stat().st_size:,} bytes")  # noqa: T201  a tool for developers


def main() -> None:
    """Cut all three fonts."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--latin", "--latin-bold", "--han"):
        parser.add_argument(name, type=Path, required=True)
    given = parser.parse_args()
    fonts = SAMPLE / "fonts"
    cut(given.latin, LATIN, fonts / "sans.ttf")
    cut(given.latin_bold, LATIN, fonts / "sans-bold.ttf")
    cut(given.han, han_in_use(), fonts / "han.ttf")


if __name__ == "__main__":
    main()
