"""Bytes to text. UTF-8 and UTF-16 are recognised surely, old code pages by likelihood (charset-normalizer)."""

import codecs

from charset_normalizer import from_bytes

# What offices of the four languages have written: Western, Chinese (simplified, traditional), Vietnamese, DOS, Mac.
_OLD_CODE_PAGES = ["cp1252", "gb18030", "big5", "cp1258", "cp850", "mac_roman", "cp1250"]
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 20_000


def decode(content: bytes, declared: str = "") -> str:
    """The text, without a byte order mark. `declared`: what the file or mail says, believed if it works."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, "replace")
    for encoding in (declared, _wide(content), "utf-8"):
        if encoding and (text := _try(content, encoding)) is not None:
            return text
    return content.decode(_likely(content), "replace")


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    even, odd = content[0:4096:2], content[1:4096:2]
    if odd and odd.count(0) > 0.4 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even and even.count(0) > 0.4 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return ""


def _try(content: bytes, encoding: str) -> str | None:
    """Strictly decoded, or None. The end may be cut within a character (a sample)."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(content, final=False)
    except (LookupError, ValueError, TypeError):
        return None


def _likely(content: bytes) -> str:
    best = from_bytes(_around_odd_bytes(content), cp_isolation=_OLD_CODE_PAGES, enable_fallback=False).best()
    return best.encoding if best else "cp1252"


def _around_odd_bytes(content: bytes) -> bytes:
    """The sample starts where the first non-ASCII byte stands, at the beginning of its line."""
    first = next((n for n, byte in enumerate(content) if byte > 127), 0)
    start = content.rfind(b"\n", 0, first) + 1
    return content[start : start + _SAMPLE]
