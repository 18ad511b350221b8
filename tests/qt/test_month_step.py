"""Evidence of a step is told to programs as ISO and plain decimals, to the owner as he writes."""

import pytest

from core.words import use_language
from desktop.month_step import in_our_habit


@pytest.fixture(autouse=True)
def _english_after():
    yield
    use_language("en")


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("de", "1400 24558.34", "1400 24.558,34"),
        ("en", "1400 -24558.34", "1400 −24,558.34"),
        ("de", "DE479 EUR 2026-10-31", "DE479 EUR 31.10.2026"),
        ("zh", "DE479 EUR 2026-10-31", "DE479 EUR 2026/10/31"),
        ("de", "1400.10", "1400.10"),
        ("de", "2026-0007", "2026-0007"),
    ],
)
def test_days_and_amounts_are_written_as_the_owner_does(language, line, said):
    use_language(language)
    assert in_our_habit(line) == said
