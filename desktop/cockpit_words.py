"""How the figures of the cockpit are said: title, number, and below it what it stands on or what is missing."""

from typing import TYPE_CHECKING

from core.words import tr, tr_n
from desktop import invoice_wording as money_words
from desktop.charts import Column
from desktop.wording import locale, month_name

if TYPE_CHECKING:
    from decimal import Decimal

    from office.app.cockpit import Cockpit
    from office.books.forecast import Week

UNKNOWN = "–"


def title(name: str, found: "Cockpit | None" = None) -> str:
    """A figure's name, with its month where it is one's."""
    if name == "revenue" and found and found.month:
        return tr("Revenue, {month}", month=month_name(found.month.period))
    return {
        "cash": tr("Cash today"),
        "forecast": tr("Lowest in eight weeks"),
        "overdue": tr("Overdue to us"),
        "vat": tr("VAT to set aside"),
        "revenue": tr("Revenue of the month"),
        "margin": tr("Left of 100 of revenue"),
        "days-to-close": tr("Days to close"),
        "coverage": tr("Done without you"),
        "questions": tr("Questions open"),
    }[name]


def value(found: "Cockpit", name: str) -> str:
    """The number in the owner's habit; a dash where it is not known."""
    known = found.value(name)
    if known is None:
        return UNKNOWN
    if name in {"margin", "coverage"}:
        return percent(known)
    if name in {"days-to-close", "questions"}:
        return str(known)
    return money_words.money(known, found.currency)


def percent(amount: "Decimal") -> str:
    """As in "−14,4 %"."""
    shown = f"{abs(amount)}".replace(".", locale().decimalPoint())
    return f"{'−' if amount < 0 else ''}{shown}\u00a0%"


def note(found: "Cockpit", name: str) -> str:
    """What it stands on; where it is not known, what to do."""
    if found.value(name) is None:
        return found.missing.get(name, "")
    if name == "cash" and found.cash:
        on = money_words.day(found.cash.on)
        return tr("by the bank until {day}", day=on) if found.cash.by_bank else tr("by the books until {day}", day=on)
    if name == "forecast" and found.forecast and found.forecast.lowest:
        return tr("in the week until {day}", day=money_words.day(found.forecast.lowest.last))
    if name == "overdue":
        return _overdue(found)
    if name == "vat" and found.tax:
        refund = found.tax.found.payable < 0
        period = month_name(found.tax.period)
        return tr("{month}, a refund", month=period) if refund else tr("{month}, by the books", month=period)
    if name == "revenue" and found.month:
        return _change(found)
    if name == "margin" and found.month:
        return month_name(found.month.period)
    if name == "days-to-close":
        return _close(found)
    return _counts(found, name)


def _overdue(found: "Cockpit") -> str:
    late = found.overdue
    if late is None or not late.customers:
        return tr("nothing is late")
    who = tr_n("{n} customer", "{n} customers", late.customers)
    oldest = tr_n("oldest {n} day", "oldest {n} days", late.oldest)
    return f"{who} · {oldest}"


def _change(found: "Cockpit") -> str:
    change = found.revenue_change
    if change is None:
        return tr("no month before to compare with")
    return tr("{change} to the month before", change=f"{'+' if change > 0 else ''}{percent(change)}")


def _close(found: "Cockpit") -> str:
    latest = found.closes[0]
    period = month_name(latest.period)
    told = tr("{month}, locked", month=period) if latest.is_locked else tr("{month} is not locked", month=period)
    usual = found.usual_days
    return f"{told} · {tr_n('usually {n} day', 'usually {n} days', usual)}" if usual is not None else told


def _counts(found: "Cockpit", name: str) -> str:
    if name == "coverage":
        done = tr("{alone} of {all} in three months", alone=found.coverage.alone, all=found.coverage.all)
        wrong = found.coverage.wrong
        return f"{done} · {tr_n('{n} wrong', '{n} wrong', wrong)}" if wrong else done
    waiting = found.waiting
    parts = (
        (waiting.lines and tr_n("{n} bank line", "{n} bank lines", len(waiting.lines))),
        (waiting.invoices and tr_n("{n} invoice", "{n} invoices", waiting.invoices)),
        (waiting.replies and tr_n("{n} mail", "{n} mails", waiting.replies)),
    )
    return " · ".join(str(part) for part in parts if part) or tr("nothing waits")


def weeks(found: "Cockpit") -> list[Column]:
    """The balance after each of the coming weeks."""
    return [_week(week, found.currency) for week in found.forecast.weeks] if found.forecast else []


def _week(week: "Week", currency: str) -> Column:
    told = tr(
        "Until {day}: {balance}, in {money_in}, out {money_out}.",
        day=money_words.day(week.last),
        balance=money_words.money(week.balance, currency),
        money_in=money_words.money(week.money_in, currency),
        money_out=money_words.money(-week.money_out, currency),
    )
    return Column(_short_day(week.last.isoformat()), (week.balance,), told)


def _short_day(iso: str) -> str:
    """Day and month in the owner's order: 28.11., 28/11, 11/28."""
    from PySide6.QtCore import QDate

    habit = {"de": "d.M.", "zh": "M/d"}.get(locale().name()[:2], "d/M")
    return locale().toString(QDate.fromString(iso, "yyyy-MM-dd"), habit)


def months(found: "Cockpit") -> list[Column]:
    """Income and costs of each month from the first to the latest; one in which nothing was booked is empty."""
    known = {month.period: month for month in found.months}
    columns = []
    for period in found.periods:
        month = known.get(period)
        told = tr("{month}: nothing booked.", month=month_name(period))
        if month:
            told = tr(
                "{month}: income {income}, costs {costs}.",
                month=month_name(period),
                income=money_words.money(month.income, found.currency),
                costs=money_words.money(month.expense, found.currency),
            )
        columns.append(Column(short_month(period), (month.income, month.expense) if month else (), told))
    return columns


def short_month(period: str) -> str:
    """2026-11 as in "Nov"."""
    return locale().standaloneMonthName(int(period[5:]), locale().FormatType.ShortFormat)


def short_month_and_year(period: str) -> str:
    """2026-11 as in "Nov 2026", in the order of the language: "2026年11月"."""
    return month_name(period, short_month(period))


def doubtful(found: "Cockpit") -> str:
    """What the forecast does not count on, and what it never holds."""
    if found.forecast is None:
        return found.missing.get("forecast", "")
    rest = tr("Open items only, paid as each customer usually pays. Wages, rent and taxes are not in it.")
    if not found.forecast.doubtful:
        return rest
    amount = money_words.money(found.forecast.doubtful, found.currency)
    return tr("{amount} is so late that it is not counted on.", amount=amount) + " " + rest
