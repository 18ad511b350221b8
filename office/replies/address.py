"""How a customer is addressed: by his own mail, and by how the firm answered those who wrote like him."""

import re
from collections.abc import Iterable

from core.patterns import regex
from office.replies.learning import ENOUGH, MOSTLY
from office.replies.voice import nearness

_TOLD_APART = {"de", "zh"}  # a Vietnamese customer who calls himself "em" is polite

# He speaks of himself so: at the beginning of a sentence, before a verb.
_HIMSELF = regex(
    r"(?:^|[.!?\n,]\s*)(?P<who>anh|chị)\s+(?:muốn|cần|hỏi|đặt|mua|có|đã|đang|vừa|mới|xem|thấy|nhận|định|sẽ|gửi|chưa|không)\b",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNED = regex(r"^\s*(?:em |bạn )?(?P<who>anh|chị)\s+[A-ZĐÀ-Ỹ]\w+\s*$", re.IGNORECASE | re.MULTILINE)
# The middle name tells it in most Vietnamese names.
_MIDDLE = {"thị": "chị", "văn": "anh"}


def anh_or_chi(text: str, name: str) -> str:
    """Which of the two the mail says, else the sender's middle name; "" where nothing does, or both do."""
    told = {found["who"].casefold() for pattern in (_HIMSELF, _SIGNED) for found in pattern.finditer(text)}
    told = told or {_MIDDLE[part] for part in name.casefold().split()[1:-1] if part in _MIDDLE}
    return told.pop() if len(told) == 1 else ""


def says_du(words: str, language: str) -> bool:
    """Whether a customer says "du" to the firm (你, where others write 您)."""
    return language in _TOLD_APART and nearness(words, language) is True


def answers_du_with_du(answered: Iterable[tuple[str, str]], language: str) -> bool:
    """Whether the firm mostly said "du" to those who did. answered: (customer's words, answer) in that language."""
    shown = [
        near
        for asked, answer in answered
        if says_du(asked, language) and (near := nearness(answer, language)) is not None
    ]
    return len(shown) >= ENOUGH and sum(shown) >= MOSTLY * len(shown)
