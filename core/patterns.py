"""Regular expressions that are compiled when they are first used.

The house knows more than a thousand, and a run uses few: compiled at import they were half the time that a command or
the window took to start.
"""

import re
from typing import Any, AnyStr, Generic, cast


class Pattern(Generic[AnyStr]):
    """Stands for the compiled pattern, and hands its methods over as its own once one of them is asked for."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        self.__dict__ |= {each: getattr(compiled, each) for each in dir(compiled) if not each.startswith("_")}
        return getattr(compiled, name)


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but later. What is wrong in it is told at its first use; a test compiles all of them."""
    return cast("re.Pattern[AnyStr]", Pattern(source, flags))
