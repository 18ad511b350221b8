"""The text of a bank's file, whatever its encoding: what fits without a broken word is taken, never an error."""

import contextlib
import re

from core.patterns import regex

_SAMPLE = 1 << 18  # bytes that are weighed
_FAR = (  # encoding, signs that stand in each bank's file of that land
    ("gb18030", regex("[交易记账金额日期收支]")),
    ("cp932", regex("[日付摘要残高入出金ァ-ヶ]")),
    ("big5", regex("[日期餘額存入支出摘要]")),
    ("euc_kr", regex("[거래일입출금잔액]")),
)
_FEWEST = 5  # such signs
_NEAR = ("cp1252", "cp1250", "iso8859_2", "cp852", "cp850")  # the likeliest first
# A sign between letters that is none, or capitals that change inside a word: the wrong letters were read.
_BROKEN = regex(
    r"[\ufffd\x80-\x9f\u2500-\u259f]|(?<=[^\W\d_])[¡-©«-´¶-¹»-¿×÷ˇ˘˛˝˙€‚„…†‡‰‹›˜™](?=[^\W\d_])"
    r"|(?<=[^\W\d_a-zà-ÿ])[ß-öø-ÿ](?=[^\W\d_a-zà-ÿ])|(?<=[a-zà-ÿ])[À-ÖØ-ÞŸŠŽŒ](?=[a-zà-ÿ])"
)


def decoded(content: bytes) -> str:
    """UTF-16 and UTF-8 where they fit, else the encoding of the far or near lands that leaves whole words."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    with contextlib.suppress(UnicodeDecodeError):
        return content.decode("utf-8-sig")
    sample = b"\n".join(line for line in content[:_SAMPLE].splitlines() if not line.isascii())
    far = {encoding: found for encoding, signs in _FAR if (found := _signs(content, encoding, signs)) >= _FEWEST}
    if far:
        return content.decode(max(far, key=lambda encoding: far[encoding]))
    return content.decode(min(_NEAR, key=lambda encoding: _broken(sample, encoding)), "replace")


def _signs(content: bytes, encoding: str, signs: re.Pattern[str]) -> int:
    """How many of the land's own signs stand in it, 0 where the encoding does not fit."""
    try:
        return len(signs.findall(content.decode(encoding)[:_SAMPLE]))
    except UnicodeDecodeError:
        return 0


def _broken(sample: bytes, encoding: str) -> int:
    return len(_BROKEN.findall(sample.decode(encoding, "replace")))
