"""A fourth blind hand for the review: four firms' journals, papers and policies, with planted closing errors.

Written from the issue, the contract and the trade only. Every scene is written either wrong (an
answer is kept) or right; the right ones, and those always there, are the look-alikes: rent holidays, tools below the
threshold, sold machines.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from benchmarks._firms_fifth_words import CLUB, NURSERY, POTTER
from benchmarks._firms_fourth_desk import Firm, House, ends, last, nonzero, shift
from benchmarks._firms_fourth_more import DENTAL, SHENZHEN
from benchmarks._firms_fourth_words import TICINO, VIETNAM

if TYPE_CHECKING:
    from collections.abc import Callable

DEBTS = frozenset({"ap", "accrued", "bank"})

HOUSES = (
    House(
        VIETNAM, "VND", "USD", 25000, Decimal("0.08"), "day", "day", Decimal(1) / 12, Decimal(25310), (2025, 3), False
    ),
    House(
        TICINO,
        "CHF",
        "EUR",
        1,
        Decimal("0.081"),
        "day",
        "month",
        Decimal(1) / 12,
        Decimal("0.9512"),
        (2024, 11),
        True,
    ),
    House(DENTAL, "USD", "CAD", 1, Decimal(0), "day", "day", Decimal("0.04"), Decimal("0.7231"), (2025, 6), True),
    House(
        SHENZHEN,
        "CNY",
        "USD",
        7,
        Decimal("0.13"),
        "month",
        "next",
        Decimal(1) / 12,
        Decimal("7.1046"),
        (2024, 9),
        False,
    ),
)


def rent(f: Firm, wrong: bool) -> None:
    """A month's rent is missing; or the landlord gave the month free, or raised the rent."""
    x, how = f.some(1800, 2600), f.rng.choice(("as usual", "free", "up"))
    for month in f.months:
        now = month == f.closing
        if now and not wrong and how == "free":
            f.papers["thu_letter_rent.txt"] = f.say("rentfree")
        if now and (wrong or how == "free"):
            continue
        if now and how == "up":
            x = f.cut(x * Decimal("1.03"))
            f.papers["rent_2.txt"] = f.say("rentup", f.closing, x=f.money(x))
        day = month + timedelta(days=2)
        f.book(day, f.say("rent", month), {"rent": x, "bank" if f.house.direct else "ap": -x})
        if not f.house.direct:
            f.book(day, f.say("pay", x=f.say("rent", month)), {"ap": x, "bank": -x})
    if wrong:
        f.expect("rent missing", {"rent": x}, DEBTS, gap=True)


def audit(f: Firm, wrong: bool) -> None:
    """The monthly slice of a yearly fee is missing; or the fee's bill has come and closed the series."""
    x, billed = f.some(250, 600), f.rng.random() < 0.5
    for month in f.months[:-1]:
        f.book(last(month), f.say("audit", month), {"audit": x, "accrued": -x})
    if wrong:
        return f.expect("accrual missing", {"audit": x, "accrued": -x}, gap=True)
    if not billed:
        return f.book(f.end, f.say("audit"), {"audit": x, "accrued": -x})
    kept = x * (len(f.months) - 1)
    f.book(f.end - timedelta(days=6), f.say("auditend"), {"accrued": kept, "audit": x, "ap": -kept - x})
    return None


def payroll(f: Firm, wrong: bool) -> None:
    """Wages go with the season; the thirteenth month (or leave) is accrued by them, and paid out before a feast."""
    kept = Decimal(0)
    for month in f.months:
        gross = f.some(14000, 21000)
        f.book(last(month), f.say("wages", month), {"wages": gross, "wagespay": -gross})
        f.book(last(month), f.say("pay", x=f.say("wages", month)), {"wagespay": gross, "bank": -gross})
        x = f.cut(gross * f.house.bonus)
        if month == f.closing and wrong:
            f.expect("payroll accrual missing", {"bonus": x, "bonuspay": -x}, gap=True)
            continue
        if month.month == 1 and kept:
            f.book(month + timedelta(days=19), f.say("bonuspaid"), {"bonuspay": kept, "bank": -kept})
            kept = Decimal(0)
        f.book(last(month), f.say("bonus", month), {"bonus": x, "bonuspay": -x})
        kept += x


def depreciation(f: Firm, wrong: bool) -> None:
    """The month's depreciation is missing; one machine was sold last month and rightly has none."""
    names = f.words["assets"].split(";")
    monthly = [f.some(120, 700) for _ in names]
    for month in f.months:
        for n, (name, x) in enumerate(zip(names, monthly, strict=True)):
            sold = n == 1 and month == f.closing
            if not sold and not (wrong and month == f.closing):
                f.book(last(month), f.say("dep", x=name), {"depreciation": x, "accdep": -x})
    before = last(f.months[-2])
    cost, worn = monthly[1] * 60, monthly[1] * 48
    f.book(before, f.say("sold", x=names[1]), {"accdep": worn, "bank": cost - worn, "asset": -cost})
    for x in (monthly[0], monthly[2]) if wrong else ():
        f.expect("depreciation missing", {"depreciation": x, "accdep": -x}, gap=True)


def release(f: Firm, wrong: bool) -> None:
    """A prepaid policy's release is missing; or it came in two halves. Another prepaid was used up last month."""
    start = f.months[2]
    total, old = f.some(2900, 5200), f.some(90, 200)
    f.book(start, f.say("pay", x=f.say("release")), {"prepaid": total, "bank": -total})
    done, halves = Decimal(0), f.rng.random() < 0.5
    for month in f.months[2:]:
        if month >= shift(start, 12):
            break
        x = f.share(total, start, 12, last(month)) - done
        done += x
        if month == f.closing and wrong:
            f.expect("amortisation missing", {"insurance": x, "prepaid": -x}, gap=True)
        elif month == f.closing and halves:
            f.book(
                month + timedelta(days=14), f.say("release"), {"insurance": f.cut(x / 2), "prepaid": -f.cut(x / 2)}
            )
            f.book(f.end, f.say("release"), {"insurance": x - f.cut(x / 2), "prepaid": f.cut(x / 2) - x})
        else:
            f.book(last(month), f.say("release", month), {"insurance": x, "prepaid": -x})
    f.book(
        f.months[0],
        f.say("pay", x=f.say("prepaidold")),
        {"prepaid": old * (len(f.months) - 1), "bank": -old * (len(f.months) - 1)},
    )
    for month in f.months[:-1]:
        f.book(last(month), f.say("prepaidold"), {"office": old, "prepaid": -old})


def unreleased(f: Firm, wrong: bool) -> None:
    """Power is accrued at month's end and turned back on the first; this month's turning back is missing."""
    before = Decimal(0)
    for month in f.months:
        if before and wrong and month == f.closing:
            f.expect("accrual not released", {"accrued": before, "power": -before}, gap=True)
        elif before:
            f.book(month, f.say("powerback", month), {"accrued": before, "power": -before})
        bill = f.some(380, 640)
        f.book(month + timedelta(days=11), f.say("powerinv"), {"power": bill, "ap": -bill})
        before = f.some(380, 640)
        f.book(last(month), f.say("poweracc", month), {"power": before, "accrued": -before})


def goods(f: Firm, wrong: bool) -> None:
    """A lot was sold whose receipt was never booked; or it had come in a month early."""
    lot = f.rng.randint(110, 480)
    early = not wrong and f.rng.random() < 0.5
    for n, month in enumerate(f.months):
        x, now = f.some(5000, 9000), month == f.closing
        if now and wrong:
            f.expect("goods received not booked", {"stock": x}, DEBTS, gap=True)
        else:
            came = f.months[n - 1] + timedelta(days=24) if now and early else month + timedelta(days=4)
            f.book(came, f.say("lotin", x=lot + n), {"stock": x, "ap": -x})
        f.book(month + timedelta(days=18), f.say("lotout", x=lot + n), {"cogs": x, "stock": -x})


def unrecorded(f: Firm, wrong: bool) -> None:
    """A supplier's bill lies there unbooked; beside it a quotation and a reminder that are no bills."""
    party, line, _ = f.words["unrecorded"].split("|")
    for month in f.months[:-1]:
        f.buy("unrecorded", month + timedelta(days=f.rng.randint(8, 20)), f.some(300, 900))
    day, net = f.closing + timedelta(days=f.rng.randint(8, 20)), f.some(300, 900)
    if wrong:
        f.paper(party, line, day, net)
        vat = f.cut(net * f.house.vat)
        f.expect("unrecorded invoice", nonzero({"packing": net, "vatin": vat, "ap": -net - vat}))
    else:
        f.buy("unrecorded", day, net)
    name, _ = f.paper(party, line, day + timedelta(days=3), f.some(300, 900))
    for said in f.words["quote"].split(";"):
        was, _, now = said.partition("=>")
        f.papers[name] = f.papers[name].replace(was, now)
    last = next(r for r in reversed(f.rows) if r["text"].startswith(party) and r["date"] < f.closing.isoformat())
    gross = max(Decimal(r["credit"]) for r in f.rows if r["entry"] == last["entry"])
    f.papers["mahnung.txt"] = f.say(
        "dunning",
        seller=party,
        number=last["text"].split()[-1],
        date=f.day(date.fromisoformat(last["date"])),
        gross=f.money(gross),
    )


def doubled(f: Firm, wrong: bool) -> None:
    """One bill booked twice under two spellings of its number; two branches' equal bills are right."""
    for month in f.months[:-1]:
        f.buy("doubled", month + timedelta(days=f.rng.randint(1, 9)), f.some(200, 700))
    net, day = f.some(200, 700), f.closing + timedelta(days=6)
    party = f.words["doubled"].split("|")[0]
    number = f"{f.closing.year}/{f.rng.randint(1000, 9000)}"
    f.buy("doubled", day, net, number=number)
    vat = f.cut(net * f.house.vat)
    legs = nonzero({"packing": net, "vatin": vat, "ap": -net - vat})
    if wrong:
        f.book(day + timedelta(days=5), f"{party} {number.replace('/', '-')}", legs)
        f.expect("double invoice", {role: -amount for role, amount in legs.items()})
    else:
        f.buy("doubled", day, net, number=number[:5] + str(int(number[5:]) + 1))


def expensed(f: Firm, wrong: bool) -> None:
    """A machine sits in repairs; a tool below the threshold and a dear repair rightly do."""
    f.buy("tool", f.closing + timedelta(days=8), f.some(90, 300))
    f.buy("repair", f.closing + timedelta(days=12), f.some(1400, 3000))
    for month in f.months[1:-1:3]:
        f.buy("repair", month + timedelta(days=12), f.some(200, 900))
    net, day = f.some(2600, 9000), f.closing + timedelta(days=f.rng.randint(6, 22))
    if wrong:
        f.buy("machine", day, net)
        f.expect("asset expensed", {"asset": net, "repairs": -net})
        first = f.first_month(f.cut(net / 60), day)
        f.tolerate({"depreciation": first, "accdep": -first})


def capitalised(f: Firm, wrong: bool) -> None:
    """A yearly service of old machines sits on the asset account."""
    net = f.some(1300, 2600)
    f.buy("upkeep", f.closing + timedelta(days=9), net, role="asset" if wrong else "repairs")
    if wrong:
        f.expect("expense capitalised", {"repairs": net, "asset": -net})


def prepaid(f: Firm, wrong: bool) -> None:
    """A year's insurance went into expense whole; a small yearly fee rightly did."""
    f.buy("small", f.closing + timedelta(days=4), f.some(30, 90), span=(f.closing, ends(f.closing, 12)))
    start = f.closing if f.house.spread == "month" else f.closing + timedelta(days=f.rng.randint(0, 16))
    net = f.some(1200, 3600)
    used = f.share(net, start, 12, f.end)
    f.buy("insured", start, net, role="insurance" if wrong else "prepaid", span=(start, ends(start, 12)), taxed=False)
    if wrong:
        f.expect("prepaid expensed", {"prepaid": net - used, "insurance": used - net})
    else:
        f.book(f.end, f.words["insured"].split("|")[1], {"insurance": used, "prepaid": -used})


def early(f: Firm, wrong: bool) -> None:
    """A contract billed ahead is all in revenue; the days after the month belong to later."""
    line, client, _ = f.words["course"].split("|")
    part = f.some(200, 600)
    f.book(f.months[0], f"{client} {f.rng.randint(1200, 9800)}", {"ar": part * 6, "deferred": -part * 6})
    for month in f.months[:6]:
        f.book(last(month), f.say("earned"), {"deferred": part, "training": -part})
    start = f.closing if f.house.spread == "month" else f.closing + timedelta(days=f.rng.randint(0, 12))
    months, net = f.rng.choice((3, 6, 12)), f.some(2400, 7200)
    name, number = f.paper(f.name, line, start, net, buyer=client, span=(start, ends(start, months)))
    vat, mine = f.cut(net * f.house.vat), f.share(net, start, months, f.end)
    legs = {
        "ar": net + vat,
        "training": -(net if wrong else mine),
        "deferred": Decimal(0) if wrong else mine - net,
        "vatout": -vat,
    }
    f.book(start, f"{client} {number}", nonzero(legs), name)
    if wrong:
        f.expect("revenue too early", {"training": net - mine, "deferred": mine - net})


def late(f: Firm, wrong: bool) -> None:
    """Services of the month are billed in the next one and not accrued; a bill for the next month's is no matter."""
    party, line, role = f.words["late"].split("|")
    for month in f.months[:-1]:
        f.buy("late", month + timedelta(days=20), f.some(400, 1100))
    day, net, ahead = (
        f.end + timedelta(days=f.rng.randint(2, 6)),
        f.some(400, 1100),
        not wrong and f.rng.random() < 0.5,
    )
    span = (shift(f.closing, 1), last(shift(f.closing, 1))) if ahead else (f.closing, f.end)
    name, number = f.paper(party, line, day, net, span=span)
    if wrong:
        f.expect("services not accrued", {role: net}, frozenset({"ap", "accrued"}))
    elif ahead:
        f.buy("late", f.closing + timedelta(days=20), f.some(400, 1100), span=(f.closing, f.end))
    else:
        f.book(f.end, f"{party} {number}", {role: net, "accrued": -net}, name)


def fees(f: Firm, wrong: bool) -> None:
    """The bank's fee stands on its statement only; or the bank took none this month."""
    for month in f.months[:-1]:
        x = f.some(8, 22)
        f.book(last(month), f.say("fee"), {"bankfee": x, "bank": -x})
    x = f.some(8, 22)
    if wrong:
        f.bank_lines.append((f.end, f.say("feeline"), -x))
        f.expect("bank fee", {"bankfee": x, "bank": -x})
    elif f.rng.random() < 0.6:
        f.book(f.end, f.say("fee"), {"bankfee": x, "bank": -x})


def payee(f: Firm, wrong: bool) -> None:
    """The telephone bill sits in office costs; a store that sells two kinds rightly sits in two accounts."""
    for month in f.months:
        x = f.some(90, 160)
        odd = wrong and month == f.closing
        f.buy("phone", month + timedelta(days=14), x, role="office" if odd else "telecom")
        if odd:
            f.expect("wrong account", {"telecom": x, "office": -x})
    party, lines, roles = f.words["mixed"].split("|")
    for n, month in enumerate(f.months):
        kind = 1 if n % 4 == 3 or month == f.closing else 0
        day, net = month + timedelta(days=16), f.some(60, 240)
        name, number = f.paper(party, lines.split(";")[kind], day, net) if month == f.closing else ("", str(7000 + n))
        vat = f.cut(net * f.house.vat)
        f.book(day, f"{party} {number}", nonzero({roles.split(";")[kind]: net, "vatin": vat, "ap": -net - vat}), name)


def sister(f: Firm, wrong: bool) -> None:
    """The sister firm's account shows a recharge that we lack; our payment of the last day is only on its way."""
    opening, lines = Decimal(0), []
    for month in f.months:
        x, day = f.some(200, 500), month + timedelta(days=20)
        if month == f.closing:
            lines.append(f"{f.day(day)}  {f.say('recharge', month)}  {f.money(x)}")
            f.papers["sister.txt"] = f.say(
                "icstatement", a=f.money(opening), b=f.money(opening + x), t=f.day(f.end), lines="\n".join(lines)
            )
            if wrong:
                f.expect("intercompany", {"marketing": x, "sister": -x})
                continue
        f.book(day, f.say("recharge", month), {"marketing": x, "sister": -x})
        opening += x
        if month != f.closing and opening > f.coins(600):
            f.book(last(month), f.say("pay", x=f.say("recharge", month)), {"sister": opening, "bank": -opening})
            opening = Decimal(0)
    if f.rng.random() < 0.5 and opening > 0:
        f.book(f.end, f.say("pay", x=f.say("recharge")), {"sister": opening, "bank": -opening})


def owner(f: Firm, wrong: bool) -> None:
    """The owner's own trip in the firm's costs, or the firm's bill paid by the owner's own card and not booked."""
    paid_by_owner = f.house.source not in (VIETNAM, DENTAL, CLUB)
    for month in f.months[:-1:4]:
        f.book(month + timedelta(days=21), f.say("drawn"), {"owner": f.coins(1500), "bank": -f.coins(1500)})
    f.buy("business", f.closing + timedelta(days=17), f.some(200, 700))
    if not wrong:
        return
    party, line, role = f.words["private"].split("|")
    net, day = f.some(300, 1800), f.closing + timedelta(days=10)
    vat = f.cut(net * f.house.vat)
    if paid_by_owner:
        f.paper(party, line, day, net, terms=f.say("paidprivate"))
        f.expect("owner paid", nonzero({role: net, "vatin": vat, "owner": -net - vat}))
    else:
        f.buy("private", day, net, taxed=False)
        f.expect("owner's own cost", {"owner": net, role: -net})


def currency(f: Firm, wrong: bool) -> None:
    """The foreign receivable still stands at last month's rate."""
    x, r0 = Decimal(f.rng.randint(40, 160) * 100), f.house.rate
    r1 = (r0 * Decimal(str(f.rng.choice((0.985, 0.993, 1.008, 1.016))))).quantize(
        Decimal(1) if r0 > 1000 else Decimal("0.0001")
    )
    sold, begin = f.cut(x * r0 * Decimal("0.99")), f.cut(x * r0)
    r = (r0 * Decimal("0.99")).quantize(r1)
    sold = f.cut(x * r)
    f.book(f.months[-2] + timedelta(days=9), f.say("fxsale", u=x, r=r), {"arfx": sold, "revenue": -sold})
    small = f.some(10, 40)
    for month, role in ((f.months[1], "fxgain"), (f.months[2], "fxloss")):
        up = small if role == "fxgain" else -small
        f.book(
            month + timedelta(days=9),
            f.say("fxsale", u=900, r=r),
            {"arfx": f.cut(900 * r), "revenue": -f.cut(900 * r)},
        )
        f.book(
            month + timedelta(days=22),
            f.say("fxpaid", u=900),
            {"bank": f.cut(900 * r) + up, "arfx": -f.cut(900 * r), role: -up},
        )
    f.book(last(f.months[-2]), f.say("reval", u=x, r=r0), {"arfx": begin - sold, "fxgain": sold - begin})
    change = f.cut(x * r1) - begin
    legs = {"arfx": change, "fxgain" if change > 0 else "fxloss": -change}
    f.papers["rates.txt"] = f.say("rates", t=f.day(f.end), r=r1)
    if wrong:
        f.expect("not revalued", legs)
    else:
        f.book(f.end, f.say("reval", u=x, r=r1), legs)


def prorata(f: Firm, wrong: bool) -> None:
    """A new machine with its freight: the first month's depreciation is not as the policy has it."""
    name, day = f.say("newasset"), f.closing + timedelta(days=f.rng.randint(7, 20))
    net, freight = f.coins(60 * f.rng.randint(40, 120)), f.coins(60 * f.rng.randint(3, 9))
    for line, amount in ((name, net), (f.say("freight", x=name), freight)):
        vat = f.cut(amount * f.house.vat)
        paper, number = f.paper("Kafitec / Martini", line, day, amount)
        f.book(day, f"{line} {number}", nonzero({"asset": amount, "vatin": vat, "ap": -amount - vat}), paper)
    monthly = (net + freight) / 60
    right = f.first_month(monthly, day)
    booked = right if not wrong else Decimal(0) if f.house.first == "month" else monthly
    if booked:
        f.book(f.end, f.say("dep", x=name), {"depreciation": booked, "accdep": -booked})
    if wrong:
        f.expect("not pro rata", {"depreciation": right - booked, "accdep": booked - right})


def trade(f: Firm) -> None:
    """The opening balance and the everyday: sales and receipts."""
    start = {"bank": 60000, "stock": 24000, "asset": 90000, "accdep": -30000, "ar": 8000}
    legs = {role: f.coins(amount) for role, amount in start.items()}
    f.book(f.months[0], f.say("opening"), {**legs, "capital": -sum(legs.values(), Decimal(0))})
    for month in f.months:
        for client in f.words["customers"].split(";"):
            net, day = f.some(5000, 12000), month + timedelta(days=f.rng.randint(1, 26))
            vat, number = f.cut(net * f.house.vat), f.rng.randint(10000, 99999)
            f.book(
                day,
                f.say("sale", x=f"{client} {number}"),
                nonzero({"ar": net + vat, "revenue": -net, "vatout": -vat}),
            )
            f.book(last(month), f.say("receipt", x=f"{client} {number}"), {"bank": net + vat, "ar": -net - vat})


def payments(f: Firm) -> None:
    """What was billed in a month is paid in the middle of the next; the paid bills' numbers stand in the text."""
    for row in [row for row in f.rows if row["account"] == f.account("ap") and Decimal(row["credit"])]:
        day = shift(date.fromisoformat(row["date"]), 1) + timedelta(days=13)
        held = [r for r in f.rows if r["entry"] == row["entry"]]
        paid_at_once = any(r["text"] == f.say("pay", x=row["text"]) for r in f.rows)
        if day <= f.end and len(held) > 1 and not paid_at_once:
            f.book(day, f.say("pay", x=row["text"]), {"ap": Decimal(row["credit"]), "bank": -Decimal(row["credit"])})


def statement(f: Firm) -> None:
    """The bank's own paper of the closing month, with all that moved."""
    before = f.closing.isoformat()
    rows = [r for r in f.rows if r["account"] == f.account("bank") and r["date"] < before]
    opening = sum((Decimal(r["debit"]) - Decimal(r["credit"]) for r in rows), Decimal(0))
    moved = sorted(f.bank_lines, key=lambda line: line[0])
    lines = "\n".join(f"{f.day(day)}   {text}   {'-' if x < 0 else '+'}{f.money(abs(x))}" for day, text, x in moved)
    closing = opening + sum((x for _, _, x in moved), Decimal(0))
    f.papers["bank_statement.txt"] = f.say(
        "statement", f=f.day(f.closing), t=f.day(f.end), a=f.money(opening), b=f.money(closing), lines=lines
    )


FIFTH = (
    House(
        POTTER,
        "PLN",
        "EUR",
        4,
        Decimal("0.23"),
        "month",
        "next",
        Decimal(1) / 12,
        Decimal("4.2871"),
        (2025, 5),
        False,
    ),
    House(CLUB, "EUR", "GBP", 1, Decimal("0.21"), "day", "day", Decimal(1) / 12, Decimal("1.1734"), (2024, 8), False),
    House(
        NURSERY, "EUR", "CHF", 1, Decimal("0.19"), "day", "day", Decimal(1) / 12, Decimal("1.0412"), (2025, 10), True
    ),
)


SCENES: tuple[Callable[[Firm, bool], None], ...] = (
    rent, audit, payroll, depreciation, release, unreleased, goods, unrecorded, doubled, expensed,
    capitalised, prepaid, early, late, fees, payee, sister, owner, currency, prorata,
)  # fmt: skip


def firms(seed: int, houses: tuple[House, ...] = HOUSES) -> list[Firm]:
    """One firm of each house; every kind of error stands in half of them and is done right in the others."""
    made = []
    for n, house in enumerate(houses):
        rng = random.Random(f"fourth {seed} {n}")
        f = Firm(house, rng, shift(date(*house.closes, 1), 3 * (seed % 4) - 3))
        trade(f)
        for k, scene in enumerate(SCENES):
            scene(f, (n + k + k // 4 + seed) % 2 == 0)
        payments(f)
        statement(f)
        f.rows.sort(key=lambda row: (row["date"], row["entry"]))
        made.append(f)
    return made
