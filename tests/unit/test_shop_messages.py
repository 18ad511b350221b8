"""Tables of messages: columns by title and by content, whose turn it is, rows that cannot be read."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from office.replies.shop_columns import Role, guessed, is_messages, table_of
from office.replies.shop_days import month_first, read_moment
from office.replies.shop_messages import by_conversation, messages


def moment(*parts, **zone):
    return datetime(*parts, **zone)  # noqa: DTZ001  most shops write no zone


ETSY = [
    ["Conversation ID", "From", "Message", "Sent at", "Order ID"],
    ["c1", "Maria Rossi", "Hello, is the oak board still available in 60 cm?", "02-Mar-26 9:15 PM", ""],
    ["c2", "j.smith88", "My parcel has not arrived yet, can you check please?", "03-Mar-26 8:00 AM", "2981120034"],
]
SHOPEE = [
    ["Báo cáo đơn hàng", "", "", ""],
    ["Mã đơn hàng", "Ngày đặt hàng", "Người Mua", "Nhận xét từ Người mua"],
    ["2403ABX1", "2026-03-02 09:15", "ngoclan_92", "Shop ơi giao giờ hành chính giúp em nhé"],
    ["2403ABX2", "2026-03-02 10:40", "minhtri", ""],
]
TAOBAO = [
    ["订单编号", "买家会员名", "买家留言", "订单创建时间"],
    ["1829301923812", "小雨天", "请问可以在周五之前发货吗？急用，谢谢", "2026/3/2 21:05:11"],
]
SHOPIFY = [
    ["Name", "Email", "Created at", "Lineitem name", "Notes", "Billing Name"],
    [
        "#1001",
        "anna@web.example",
        "2026-03-02 14:05:00 +0100",
        "Garderobe Eiche",
        "Bitte ohne Werbung verpacken.",
        "A B",
    ],
    ["#1001", "anna@web.example", "", "Haken", "", ""],
]
UNKNOWN = [
    ["Z1", "Z2", "Z3", "Z4"],
    ["A-77120", "Jan de Vries", "jan@vries.example", "Wanneer wordt mijn bestelling precies geleverd?"],
    ["A-77121", "Els Bakker", "els@bakker.example", "Kan ik de kleur van de tafel nog veranderen?"],
]
CHAT = [
    ["Date", "Sender type", "Customer", "Message", "Order number"],
    ["2026-03-01 10:00", "customer", "Ana", "How long does delivery take?", "77"],
    ["2026-03-01 11:00", "seller", "Ana", "It takes five days.", "77"],
    ["2026-03-02 09:00", "customer", "Ana", "And to Spain, how long is it there?", "77"],
    ["2026-03-02 09:30", "customer", "Bo", "Do you repair old chairs, too?", ""],
]


def read(cells, own=()):
    table = table_of(cells)
    return messages(table, guessed(table), own)


@pytest.mark.parametrize(
    ("cells", "facts"),
    [
        (ETSY, ("j.smith88", "", "2981120034", moment(2026, 3, 3, 8, 0), "My parcel")),
        (SHOPEE, ("ngoclan_92", "", "2403ABX1", moment(2026, 3, 2, 9, 15), "Shop ơi")),
        (TAOBAO, ("小雨天", "", "1829301923812", moment(2026, 3, 2, 21, 5, 11), "请问可以")),
        (SHOPIFY, ("A B", "anna@web.example", "#1001",
                   moment(2026, 3, 2, 14, 5, tzinfo=timezone(timedelta(hours=1))), "Bitte ohne")),
        (UNKNOWN, ("Els Bakker", "els@bakker.example", "A-77121", None, "Kan ik")),
    ],
)  # fmt: skip
def test_tables_of_shops_are_read_by_title_and_by_content(cells, facts):
    one = read(cells).open[-1]
    assert (one.name, one.address, one.order, one.at) == facts[:4]
    assert one.text.startswith(facts[4])


def test_a_row_without_words_is_none_and_a_table_of_orders_is_no_table_of_messages():
    assert read(SHOPEE).empty == 1
    orders = table_of([["Order ID", "Total", "Buyer"], ["778123", "12.90", "Ana Ruiz"], ["778124", "3.10", "Bo Li"]])
    assert not is_messages(guessed(orders))
    assert guessed(table_of([])) == {}


def test_what_the_firm_answered_wants_no_answer():
    taken = read(CHAT)
    assert [(one.row, one.name) for one in taken.open] == [(4, "Ana"), (5, "Bo")]
    assert (taken.answered, taken.own) == (1, 1)
    named = [[cell.replace("seller", "") for cell in row] for row in CHAT]
    named[2][2] = "Tischlerei Lindner"
    assert [one.row for one in read(named, ["Tischlerei Lindner"]).open] == [4, 5]


def test_rows_that_cannot_be_read_are_told_with_their_number():
    broken = [*CHAT, ["soon", "customer", "Cy", "Is it in stock?", "", ""], ["", "customer", "", "Hello?", ""],
              ["2026-03-04", "customer", "Di", "A row with a cell too many", "", "x"]]  # fmt: skip
    taken = read(broken)
    assert [(one.row, one.what) for one in taken.unread] == [(6, "date"), (7, "name"), (8, "width")]
    assert len(taken.open) == len(read(CHAT).open)


def test_the_same_row_twice_is_one_message_and_conversations_go_on():
    twice = read([*CHAT, [*CHAT[4]]])
    assert [one.row for one in twice.open] == [4, 5]
    one, two, three = by_conversation(read(UNKNOWN).open + read(CHAT).open[:1])
    assert not any(before for _, before in (one, two, three))
    again = read([*CHAT, ["2026-03-03 08:00", "customer", "Ana", "Are you there?", "77"]])
    assert [len(before) for _, before in by_conversation(again.open)] == [0, 0, 1]


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2026-03-02T14:05:00Z", moment(2026, 3, 2, 14, 5, tzinfo=UTC)),
        ("2026年3月2日 14:05", moment(2026, 3, 2, 14, 5)),
        ("02.03.2026, 14:05 Uhr", moment(2026, 3, 2, 14, 5)),
        ("02.03.26", moment(2026, 3, 2)),
        ("Mar-02-26 14:05:33 PST", moment(2026, 3, 2, 14, 5, 33)),
        ("March 2, 2026 at 2:05", None),
        ("Mon, 2 Mar 2026 12:05 am", moment(2026, 3, 2, 0, 5)),
        ("1772460300000", moment(2026, 3, 2, 14, 5, tzinfo=UTC)),
        ("31.02.2026", None),
        ("2026-03-02 25:00", None),
        ("4711", None),
        ("", None),
    ],
)
def test_moments(cell, meant):
    assert read_moment(cell) == meant


def test_one_day_says_which_way_the_column_runs():
    assert month_first(["3/2/2026", "3/14/2026"])
    assert not month_first(["3/2/2026", "14/3/2026"])
    assert month_first(["3/2/2026 9:05 PM"])
    assert read_moment("3/2/2026", month_leads=True) == moment(2026, 3, 2)
    table = table_of([["Date", "Customer", "Message"], ["3/14/2026", "Ana Ruiz", "Do you ship to Spain?"],
                      ["3/2/2026", "Bo Li", "Do you ship to China?"]])  # fmt: skip
    assert [one.at for one in messages(table, guessed(table)).open] == [moment(2026, 3, 14), moment(2026, 3, 2)]


def test_the_owner_may_say_otherwise():
    table = table_of(UNKNOWN)
    taken = messages(table, {Role.TEXT: 3, Role.NAME: 2})
    assert (taken.open[0].address, taken.open[0].name) == ("jan@vries.example", "")
