"""What each date is, and the payment terms: days to pay, early-payment discount."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.patterns import regex
from office.invoices.invoice import Discount
from office.invoices.page.meanings import When, date_meant
from office.invoices.page.sheet import GAP, Cell, Row, Spot
from office.invoices.page.values import Day, read_number

HEAD = 0.5  # of the page
SAME_EDGE = 4.0  # points
REACH = 70  # signs before a date that are taken as words about it
_DAYS = (
    r"(?P<days>\d{1,3})\s?-?\s?(?:kalender|werk|banktage|net )?(?:tag(?:en?)?|days?|jours?|ngay|天|"
    r"日(?!期)|dias|giorni|dagen)"
)
_NET_DAYS = (
    regex(
        rf"(?:innerhalb|binnen|in(?:nert)?|within|nach|sous|a|trong(?: vong)?|于|在|after|net|"
        rf"a 0)?\s?(?:von|of)?\s?{_DAYS}[^.%]{{0,30}}"
    ),
    # "net 30" ends there: "Netto 2.120,00 EUR" is an amount
    regex(r"\bnet\s(?P<days>7|10|14|15|20|21|28|30|45|60|90)(?=\s*(?:$|[;,)]\s|[;,)]?$|\.(?:\s|$)))"),
)
_COUNTED = {
    word: days
    for days, words in {
        7: "sieben seven sept siete sette zeven", 8: "acht eight huit ocho otto", 10: "zehn ten dix diez dieci tien",
        14: "vierzehn fourteen quatorze catorce veertien", 30: "dreissig thirty trente treinta trenta dertig",
    }.items()
    for word in words.split()
}  # fmt: skip
_WEEKS = {
    word: weeks
    for weeks, words in {
        1: "1 einer one une una een", 2: "2 zwei two deux dos due twee hai", 3: "3 drei three trois tres tre drie",
        4: "4 vier four quatre cuatro quattro", 6: "6 sechs six seis sei zes",
    }.items()
    for word in words.split()
}  # fmt: skip
_IN_WORDS = regex(
    rf"(?:innerhalb|binnen|in(?:nert)?|within|sous|dans|en|entro|trong(?: vong)?)\s(?:von |of )?(?:"
    rf"(?P<days>{'|'.join(_COUNTED)}) (?:tag(?:en?)?|days?|jours?|dias|giorni|dagen)\b|"
    rf"(?P<weeks>{'|'.join(_WEEKS)}) (?:wochen?|weeks?|semaines?|semanas?|settimane|weken|week|tuan)\b)"
)
_FROM_ANOTHER_DAY = regex(
    r"\W*(?:tag(?:en?)?|days?|jours?|gg|dias|giorni|dagen|天|ngay)?\W*(?:after|from|nach|ab|apres|dopo|na|"
    r"sau)\W*(?:date of |the )?"
    r"(?:b/l|bill of lading|shipment|arrival|delivery|abnahme|liefer|wareneingang|livraison|fine mese)"
    r"|\W*(?:days? |jours? |gg |tage )?(?:eom|end of month|fin de mois|fine mese|monatsende|f\.?m\.?\b)"
)
# As a scan is recognised, a date may run into what stands behind it: "19.10.20262 %" are 2 %, not 62 or 262.
PERCENT_BEGINS = r"(?:(?<!\d)|(?<=\.20\d\d))"
_PERCENT = rf"{PERCENT_BEGINS}(?P<percent>\d{{1,2}}(?:[.,]\d{{1,3}})?)\s?%"
_DISCOUNT = regex(
    rf"(?:{_PERCENT}[^%.]{{0,40}}?(?:skonto|discount|escompte|chiet khau|折扣|off)|(?:skonto|"
    rf"discount|escompte|chiet khau)[^%.]{{0,25}}?(?P<percent2>\d{{1,2}}(?:[.,]\d{{1,3}})?)\s?%)"
)
_PAYING = regex(
    r"zahl|uberweis|begleich|remit|pay|net|fallig|"
    r"due|regle|echeance|over te maken|\bvoldoe|betal|platb|splat|platnosc|"
    r"thanh toan|付|ziel|sofort|abzug|deduct|bezahl|terms"
)
_SUPPLY = r"(?:liefer|leistungs|ausfuhrungs)\w*"
_ISSUE = r"(?:rechnungs|ausstellungs|beleg)(?:datum|tag)"
_IS = r"(?:=|(?:ist |sind )?(?:gleich|identisch mit)|entspr(?:icht|echen)|wie|siehe)"
SUPPLIED_WHEN_ISSUED = regex(
    rf"{_SUPPLY}\s?:?\s?{_IS}\s?(?:dem |das |der )?{_ISSUE}|{_ISSUE}\s?:?\s?{_IS}\s?(?:dem |das |der )?{_SUPPLY}|"
    rf"entspricht (?:das|der) {_SUPPLY}(?: (?:und|oder|bzw\.?) {_SUPPLY})? (?:dem|das) {_ISSUE}|"
    r"(?:date of supply|supply date|delivery date|tax point)\s?:?\s?(?:=|is|as|same as|is the same as)\s?(?:the )?"
    r"(?:invoice date|date of (?:the |this )?invoice)|"
    r"date de (?:la )?(?:livraison|prestation|realisation)\s?:?\s?(?:=|est|identique a)\s?(?:la |celle de la )?"
    r"(?:date de (?:la )?)?facture"
)
_SENTENCES = regex(r"(?<=[a-z)]{4}\. )(?=[a-z])")
_NOT_TERMS = regex(r"widerruf|return|kundig|lieferzeit|reklam|retour|beanstand|einspruch|verzug|mahn|gultig|valid")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with what it is."""

    day: Day
    when: When

    @property
    def value(self) -> date:
        return self.day.value


@dataclass(frozen=True, slots=True)
class Terms:
    """The payment terms that the page states."""

    days: int | None = None
    days_spot: Spot | None = None
    discounts: tuple[Discount, ...] = ()
    discount_spots: tuple[Spot, ...] = ()
    text: str = ""


# --- terms ---------------------------------------------------------------------------------------------------------


def terms_of(rows: Sequence[Row], days: Sequence[Day]) -> tuple[Terms, frozenset[int]]:
    """The terms, and which dates (by id) belong to an early-payment discount."""
    discounts: list[Discount] = []
    spots: list[Spot] = []
    used: set[int] = set()
    text = ""
    for row in rows:
        for match in _DISCOUNT.finditer(row.folded):
            made, taken = _discount(row, match, days)
            if made and made.percent <= 15:
                discounts.append(made)
                spots.append(row.spot(*match.span()))
                used |= taken
                text = text or row.text
    days_left, spot, words = _days_to_pay(rows)
    unique = tuple(dict.fromkeys(discounts))
    return Terms(days_left, spot, unique, tuple(spots), words or text), frozenset(used)


def _discount(row: Row, match: re.Match[str], days: Sequence[Day]) -> tuple[Discount | None, set[int]]:
    percent = read_number(match["percent"] or match["percent2"], None)[0]
    before, after = _clause(row, match)
    dated = [day for day in days if day.row.index == row.index and before <= day.start < after]
    within = re.search(_DAYS, row.folded[before:after])
    if not dated and not within:
        return None, set()
    until = _nearest(dated, match) if dated else None
    made = Discount(percent, int(within["days"]) if within else None, until.value if until else None)
    return made, {id(until)} if until else set()


def _clause(row: Row, match: re.Match[str]) -> tuple[int, int]:
    """The part of the row that speaks of this discount: up to the words that speak of the whole sum."""
    before = max(
        (found.end() for found in re.finditer(r"[;,]\s|\.\s|netto|ohne abzug|\bnet\b", row.folded[: match.start()])),
        default=0,
    )
    later = _WHOLE_SUM.search(row.folded[match.end() :])
    after = match.end() + (later.start() if later else len(row.text))
    if re.search(_DAYS, row.folded[match.end() : after]) or re.search(
        r"bis|by|avant|until|within", row.folded[match.end() : after]
    ):
        before = match.start()
    return before, after


def _nearest(dated: Sequence[Day], match: re.Match[str]) -> Day:
    return min(dated, key=lambda day: min(abs(day.start - match.end()), abs(match.start() - day.end)))


def _days_to_pay(rows: Sequence[Row]) -> tuple[int | None, Spot | None, str]:
    for row in rows:
        if not _PAYING.search(row.folded):
            continue
        without = _blanked(_of_payment(row.folded))
        for pattern in _NET_DAYS:
            if (match := pattern.search(without)) and not _FROM_ANOTHER_DAY.match(without, match.end("days")):
                return int(match["days"]), row.spot(match.start("days"), match.end("days")), row.text
        if said := _IN_WORDS.search(without):
            days = _COUNTED[said["days"]] if said["days"] else 7 * _WEEKS[said["weeks"]]
            return days, row.spot(*said.span()), row.text
    return None, None, ""


def _of_payment(text: str) -> str:
    """The sentences that may tell when to pay, each at its place: not those of complaints, returns, arrears."""
    pieces = _SENTENCES.split(text)
    return "".join(" " * len(piece) if _NOT_TERMS.search(piece) else piece for piece in pieces)


def _blanked(text: str) -> str:
    """The text with its discount clauses taken out, sign by sign."""
    for match in re.finditer(
        (
            r"\d{1,2}(?:[.,]\d+)?\s?%\s?(?:skonto|discount|escompte)[^,;.]{0,60}|"
            r"[^,;.]{0,60}\d{1,2}(?:[.,]\d+)?\s?%\s?(?:skonto|discount|escompte)"
        ),
        text,
    ):
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


# --- roles ---------------------------------------------------------------------------------------------------------


def dated_of(
    rows: Sequence[Row], days: Sequence[Day], discounted: frozenset[int], skip: frozenset[int]
) -> list[Dated]:
    """Every date with its role. Dates inside the item table are no dates of the invoice."""
    found: list[Dated] = []
    ends: dict[int, int] = {}
    for day in days:
        when = _role(day, rows, ends.get(day.row.index, 0), days)
        if id(day) in discounted or (day.row.index in skip and when is not When.ISSUE):
            when = When.OTHER
        if _closes_range(day, ends) and when is When.DELIVERY and found and found[-1].when is When.DELIVERY:
            found[-1] = Dated(found[-1].day, When.BEGINS)
        ends[day.row.index] = day.end
        found.append(Dated(day, when))
    return found


def _closes_range(day: Day, ends: Mapping[int, int]) -> bool:
    """Whether only "to" stands between the date before it and this one: a service is supplied when it ends."""
    since = ends.get(day.row.index, 0)
    return bool(since and _RANGE.search(day.row.folded[since : day.start]))


def _role(day: Day, rows: Sequence[Row], since: int, days: Sequence[Day]) -> When:
    row = day.row
    before = row.folded[max(since, day.start - REACH) : day.start]
    own = _own_cell(before)
    wider = (
        before if (own and not any(sign.isdigit() for sign in before.split("   ")[0][:-1])) or own == before else own
    )
    if since and _TO_DAY.fullmatch(before):
        return When.DELIVERY
    clause = _OR.split(before)[-1]
    if _UNTIL.search(clause) and _TO_ACCOUNT.match(row.folded, day.end) and date_meant(clause) in _UNSAID:
        return When.DUE
    for words in (own, _labelled_by_cell(before), wider, _run_on(before, row, rows)):
        if (said := date_meant(words)) is not When.BARE:
            return said
    if (since and _RANGE.search(before)) or _DAY_TO_DAY.search(before):
        return When.DELIVERY
    behind = re.split(r"\d", _behind(day, rows))[0]
    if (said := date_meant(behind)) is When.DUE:
        return said
    return _from_above(day, rows, days)


def _run_on(before: str, row: Row, rows: Sequence[Row]) -> str:
    """A row that begins with "of" and a date goes on with the title over it, which begins where it does."""
    if not _OF.fullmatch(before):
        return ""
    over = (above for above in reversed(rows[max(0, row.index - 2) : row.index]) if above.page == row.page)
    title = next((above.cells[0] for above in over if abs(above.left - row.left) < SAME_EDGE), None)
    return f"{title.folded} {before}" if title else ""


def _behind(day: Day, rows: Sequence[Row]) -> str:
    """The words after a date, over the end of its row where the text runs on."""
    row, words = day.row, day.row.folded[day.end : day.end + 40]
    runs_on = not words.strip() and row.index + 1 < len(rows) and day.start > 0
    return words + (rows[row.index + 1].folded[:20] if runs_on else "")


def stands_as_letters_date(day: Day, rows: Sequence[Row]) -> bool:
    """High on the first page, alone in its place or behind a town: where letters are dated."""
    cell = day.row.cell_at(day.start)
    if _is_listed(cell, rows):
        return False
    around = cell.text[: day.start - cell.start] + cell.text[day.end - cell.start :]
    return day.row.fraction < HEAD and len(around) <= 30 and not any(sign.isdigit() for sign in around)


def _is_listed(value: Cell, rows: Sequence[Row]) -> bool:
    """Whether a label stands beside it, and the same place in the row over or under it holds label and value too."""
    place = next((number for number, row in enumerate(rows) if row is value.row), 0)
    label = _label_of(value)
    beside = [*rows[max(0, place - 1) : place], *rows[place + 1 : place + 2]]
    others = [cell for row in beside for cell in row.cells if abs(cell.left - value.left) < SAME_EDGE]
    labels = [_label_of(other) for other in others]
    return label is not None and any(other and abs(other.left - label.left) < SAME_EDGE for other in labels)


def _label_of(value: Cell) -> Cell | None:
    """The words just left of a cell: no figures, no town before its comma, no "vom"."""
    before = [cell for cell in value.row.cells if cell.end <= value.start]
    label = before[-1] if before and not any(map(str.isdigit, before[-1].text)) else None
    is_label = label and not label.text.rstrip().endswith(",") and not _OF.fullmatch(label.folded + " ")
    return label if is_label else None


def stands_behind_town(day: Day) -> bool:
    """Dated as letters are: behind a town and a comma, or behind "vom", and nothing else in its place."""
    row, cell = day.row, day.row.cell_at(day.start)
    before = row.folded[cell.start : day.start] or row.folded[: day.start].rstrip().split(GAP)[-1]
    return row.fraction < HEAD and day.end == cell.end and bool(_TOWN.fullmatch(before))


_TO_DAY = regex(r"\s*den ngay\s*")  # "ngày" alone titles the date of issue
_UNTIL = regex(r"\b(?:bis|spatestens)\s+(?:zum\s+|am\s+)?(?:\w+tag,?\s+(?:den\s+)?)?$")
_TO_ACCOUNT = regex(
    r"\W*(?:auf|an)\b.{0,40}(?:konto|\biban\b)|.{0,70}\bzu (?:uberweisen|zahlen|begleichen|entrichten)|"
    r"\W*(?:rein )?netto\b|\W*ohne abzug"
)
_WHOLE_SUM = regex(r";|,\s|\.\s|netto|ohne abzug|rein netto|\bnet\b|otherwise|sonst|\boder\b|\bor\b")
_OR = regex(r"\b(?:oder|sonst|or|otherwise)\b")
_UNSAID = frozenset({When.BARE, When.DUE})
_OF = regex(r"\s*(?:(?:nr|no|nummer)[.:]*\s\S*\d\S*\s+)?(?:vom|v\.|of|dated|du|del|van)\s*")
_DAY_TO_DAY = regex(r"(?<!\d)[0-3]?\d\.?\s?(?:-|–|bis|to|au|al|t/m)\s?(?:zum )?$")
_TOWN = regex(r"[^\W\d][^\W\d .\-/()]*(?:[ .\-/()]+[^\W\d]+)*\)?, ?(?:den |am |le |the )?|(?:vom|v\.) ?")
_RANGE = regex(r"^\s*(?:-|–|bis|to|au|den|至|until)\s*(?:zum |ngay )?$")


def _own_cell(before: str) -> str:
    """The words of the date's own cell, else of the one before it, unless that one holds a value of its own."""
    pieces = before.split("   ")
    if re.search(r"[^\W\d_]", pieces[-1]):
        return pieces[-1]
    return pieces[-2] if len(pieces) > 1 and not any(sign.isdigit() for sign in pieces[-2]) else ""


def _labelled_by_cell(before: str) -> str:
    """The date's own cell with the one before it: "Order | AB-2026-218 of" is the order's date."""
    pieces = before.split(GAP)
    titled = len(pieces) > 1 and not any(sign.isdigit() for sign in pieces[-2])
    return f"{pieces[-2]} {pieces[-1]}" if titled else ""


_PAYMENTS = regex(r"zahlungsart|\bzahlung|payment|reglement|paiement|\bpago|pagamento|betaling")
_IN_LIST = regex(
    r" {3}(?:.*[^\d.])?\d{1,3}(?:[.,' ]?\d{3})*[.,]\d\d(?![.\d])"
)  # a sum behind a date under "date": a row of a list
_PAYING_DATE = regex(r"rechnung|invoice|facture|due|fallig|echeance")


def _from_above(day: Day, rows: Sequence[Row], days: Sequence[Day]) -> When:
    left, right = day.row.extent(day.start, day.end)
    first = day.row.text[: day.start].strip() == ""
    for above in reversed(rows[max(0, day.row.index - 3) : day.row.index]):
        if above.page != day.row.page or day.row.top - above.bottom > 2.0 * day.row.height:
            return When.BARE
        under = [
            c
            for c in above.cells
            if min(c.right, right) - max(c.left, left) > 0.25 * min(c.right - c.left, right - left)
        ]
        if under and not any(d.row.index == above.index and under[0].start <= d.start < under[0].end for d in days):
            words = under[0].folded
            if _PAYMENTS.search(above.folded) and not _PAYING_DATE.search(words):
                return When.OTHER
            if len(words) <= 40 or first:
                said = date_meant(words[-REACH:])
                return When.OTHER if said is When.ISSUE_WEAK and _IN_LIST.search(day.row.text[day.end :]) else said
    return When.BARE


def of_role(dated: Sequence[Dated], *roles: When) -> Iterator[Dated]:
    """The dates of some roles, in the page's order."""
    return (one for one in dated if one.when in roles)


def percent_text(value: Decimal) -> str:
    """Without needless zeros: 2, 2.5."""
    return format(value.normalize(), "f")
