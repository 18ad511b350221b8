"""The numbers of a DOCX's paragraphs, which stand nowhere in its text: "1.", "a)", "§ 3", "2.1" are counted here."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.patterns import regex
from kb.readers.markup import Element, attribute, child, children, descendants

BULLET = "•"
LEVELS = 9
_PLACE = regex(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_CHINESE = {
    "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
    "japaneseCounting", "ideographDigital", "chineseLegalSimplified",
}  # fmt: skip
_DIGITS = "〇一二三四五六七八九"
_STEMS = "甲乙丙丁戊己庚辛壬癸"


@dataclass(slots=True)
class _Level:
    """How one level of a list is written."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restarts_after: int | None = None  # 1-based level; 0: never; None: after any higher one
    legal: bool = False  # all its numbers in digits
    glued: bool = False  # no blank behind the number
    style: str = ""


@dataclass(slots=True)
class _Abstract:
    """A kind of list, and how far it has counted: all lists of one kind count on."""

    levels: dict[int, _Level]
    link: str = ""  # the style whose list it really is
    counts: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _List:
    """A list of the document: its kind, and what it says differently."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)


class Numbering:
    """Told the document's paragraphs in their order, it says what Word prints before each."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._abstracts: dict[str, _Abstract] = {}
        self._lists: dict[str, _List] = {}
        self._styles = _style_lists(styles)
        if numbering is not None:
            self._abstracts = {attribute(each, "abstractNumId"): _abstract(each)
                               for each in children(numbering, "abstractNum")}  # fmt: skip
            self._lists = {attribute(each, "numId"): _list(each) for each in children(numbering, "num")}

    def label(self, properties: Element | None) -> str | None:
        """What stands before the paragraph, with its blank: "2.1 ", "• ", or ""; None when it is in no list."""
        number, depth = self._place(properties)
        if number in {"", "0"}:
            return None
        listed = self._lists.get(number)
        abstract = self._abstract_of(listed) if listed else None
        if not listed or abstract is None:
            return f"{BULLET} "  # a list that the file does not describe
        return self._counted(listed, abstract, depth)

    def _place(self, properties: Element | None) -> tuple[str, int]:
        """The list's id and the level, from the paragraph or from the style it has."""
        style = child(properties, "pStyle")
        ident = attribute(style, "val") if style is not None else self._styles.usual
        number, depth = self._styles.of(ident)
        own = child(properties, "numPr")
        number = _value(own, "numId") or number
        said = _value(own, "ilvl")
        if said.isdigit():
            return number, min(int(said), LEVELS - 1)
        return number, depth if depth is not None else self._linked_level(number, ident)

    def _linked_level(self, number: str, style: str) -> int:
        """The level that names the style as its own, or the first."""
        listed = self._lists.get(number)
        abstract = self._abstract_of(listed) if listed else None
        levels = abstract.levels if abstract and style else {}
        return next((depth for depth, level in levels.items() if level.style == style), 0)

    def _abstract_of(self, listed: _List) -> _Abstract | None:
        found = self._abstracts.get(listed.abstract)
        if found and found.link and not found.levels:
            other = self._lists.get(self._styles.of(found.link)[0])
            return self._abstracts.get(other.abstract, found) if other else found
        return found

    def _counted(self, listed: _List, abstract: _Abstract, depth: int) -> str:
        levels = {**abstract.levels, **listed.levels}
        level = levels.get(depth, _Level(format="bullet"))
        self._count(listed, abstract, depth, level, levels)
        if level.format == "bullet":
            return f"{BULLET} "
        shown = _PLACE.sub(lambda found: _shown(levels, abstract.counts, int(found.group(1)) - 1, level), level.text)
        return shown if level.glued or not shown else f"{shown} "

    @staticmethod
    def _count(listed: _List, abstract: _Abstract, depth: int, level: _Level, levels: dict[int, _Level]) -> None:
        counts = abstract.counts
        if depth in listed.starts:  # said once, for the list's first paragraph on this level
            counts[depth] = listed.starts.pop(depth)
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [each for each in counts if each > depth]:
            after = levels.get(deeper, level).restarts_after
            if after is None or depth < after:
                del counts[deeper]


def _shown(levels: dict[int, _Level], counts: dict[int, int], depth: int, where: _Level) -> str:
    level = levels.get(depth, _Level())
    return written(counts.get(depth, level.start), "decimal" if where.legal else level.format)


def written(number: int, form: str) -> str:
    """A number in one of Word's forms; in digits where the form is a rare one."""
    if form == "none":
        return ""
    if form in {"lowerLetter", "upperLetter"} and 0 < number <= 26 * 50:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in {"lowerRoman", "upperRoman"} and 0 < number < 4000:
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    if form in _CHINESE and 0 < number < 100:
        return _chinese(number)
    if form == "ideographTraditional" and 0 < number <= len(_STEMS):
        return _STEMS[number - 1]
    if form == "decimalEnclosedCircle" and 0 < number <= 20:
        return chr(ord("①") + number - 1)
    if form == "decimalZero":
        return f"{number:02d}"
    return f"{number}." if form == "ordinal" else str(number)


def _roman(number: int) -> str:
    pieces = []
    for value, letters in _ROMAN:
        pieces.append(letters * (number // value))
        number %= value
    return "".join(pieces)


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")


class _StyleLists:
    """Which list a paragraph style puts its paragraphs into; styles inherit from those they are based on."""

    def __init__(self) -> None:
        self.usual = ""
        self.own: dict[str, tuple[str, int | None]] = {}
        self.based: dict[str, str] = {}

    def of(self, style: str) -> tuple[str, int | None]:
        for _ in range(20):  # a style may be based on itself in a damaged file
            if style in self.own:
                return self.own[style]
            style = self.based.get(style, "")
        return "", None


def _style_lists(styles: Element | None) -> _StyleLists:
    found = _StyleLists()
    for style in children(styles, "style") if styles is not None else ():
        ident, parent = attribute(style, "styleId"), child(style, "basedOn")
        found.based[ident] = attribute(parent, "val") if parent is not None else ""
        if attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true"}:
            found.usual = ident
        numbered = child(style, "pPr", "numPr")
        if number := _value(numbered, "numId"):
            depth = _value(numbered, "ilvl")
            found.own[ident] = number, min(int(depth), LEVELS - 1) if depth.isdigit() else None
    return found


def _abstract(element: Element) -> _Abstract:
    return _Abstract(dict(_levels(element)), _value(element, "numStyleLink"))


def _list(element: Element) -> _List:
    made = _List(_value(element, "abstractNumId"))
    for override in children(element, "lvlOverride"):
        depth = attribute(override, "ilvl")
        if depth.isdigit():
            made.levels.update(_levels(override))
            start = _value(override, "startOverride")
            if start.isdigit():
                made.starts[int(depth)] = int(start)
    return made


def _levels(element: Element) -> Iterator[tuple[int, _Level]]:
    for level in children(element, "lvl"):
        if attribute(level, "ilvl").isdigit():
            yield int(attribute(level, "ilvl")), _level(level)


def _level(element: Element) -> _Level:
    start, restart = _value(element, "start"), _value(element, "lvlRestart")
    forms = [attribute(each, "val") for each in descendants(element, "numFmt")]  # the last: for readers like us
    legal = child(element, "isLgl")
    return _Level(
        start=int(start) if start.isdigit() else 0 if start else 1,
        format=forms[-1] if forms else "decimal",
        text=_value(element, "lvlText"),
        restarts_after=int(restart) if restart.isdigit() else None,
        legal=legal is not None and attribute(legal, "val") not in {"0", "false", "off"},
        glued=_value(element, "suff") == "nothing",
        style=_value(element, "pStyle"),
    )


def _value(element: Element | None, local: str) -> str:
    """The val of a child, or ""."""
    found = child(element, local)
    return attribute(found, "val") if found is not None else ""
