"""Exports of payment providers: gross, fees, payouts as a provider's statement; nothing is dropped."""

from collections import Counter
from decimal import Decimal

import pytest

from office.books.statements.provider_table import looks_like, read_provider
from office.books.statements.providers import Kind, kind_of, known_providers, provider_of, titles_of
from office.books.statements.rows import rows_of
from office.books.statements.statement import Proof
from office.books.statements.table import read_table
from tests import provider_files as files


def read(text):
    return read_provider(rows_of(text))


def sums(statement):
    """What stands booked under each kind."""
    found = Counter()
    for line in statement.lines:
        if line.booked:
            found[line.kind.removeprefix("provider ")] += line.amount
    return {kind: str(amount) for kind, amount in found.items()}


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        (files.STRIPE, "stripe", {"sale": "600.00", "fee": "-23.70", "refund": "-20.00", "chargeback": "-50.00",
                                   "payout": "-506.30"}),
        (files.AMAZON, "amazon", {"sale": "23.00", "fee": "-7.50", "payout": "-15.50"}),
        (files.DATERANGE, "amazon", {"sale": "14.90", "fee": "-9.09", "payout": "-5.81"}),
        (files.ETSY, "etsy", {"payout": "-123.45", "sale": "16.08", "fee": "-0.98", "tax": "-1.08"}),
        (files.SHOPIFY, "shopify payments", {"sale": "30.00", "fee": "-0.75", "refund": "-5.00"}),
        (files.EBAY, "ebay", {"sale": "50.00", "fee": "-9.30", "payout": "-40.70"}),
        (files.WECHAT, "wechat pay", {"sale": "100.00", "fee": "-0.48", "refund": "-20.00"}),
        (files.ALIPAY, "alipay", {"sale": "2274.00", "fee": "-12.51", "payout": "-14000.00"}),
        (files.SIBS, "payments", {"sale": "1295.00", "fee": "-10.36", "refund": "-20.00"}),
        (files.MOMO, "payments", {"sale": "1750000", "fee": "-38500", "payout": "-1711500"}),
        (files.UNTITLED, "payments", {"sale": "180.00", "fee": "-4.65"}),
        (files.STRIPE_ACTIVITY, "stripe", {"sale": "120.00", "fee": "-5.78", "refund": "-20.00", "payout": "-96.22"}),
        (files.PAYPAL_EN, "paypal", {"sale": "1250.00", "fee": "-56.55", "hold": "-50.00", "release": "50.00",
                                     "chargeback": "-100.00", "payout": "-1000.00", "purchase": "-23.45",
                                     "deposit": "30.00"}),
        (files.PAYPAL_FR, "paypal", {"sale": "1250.00", "fee": "-36.55", "payout": "-1213.45"}),
        (files.EBAY_DE, "ebay", {"sale": "50.00", "fee": "0.00", "refund": "-50.00", "payout": "-1040.70"}),
        (files.AMAZON_DE, "amazon", {"sale": "1123.99", "fee": "-11.00", "refund": "-119.00", "payout": "-998.99"}),
        (files.KLARNA, "klarna", {"sale": "100.00", "fee": "-3.25", "refund": "-40.00"}),
        (files.LAZADA, "lazada", {"sale": "1500000", "fee": "-105000"}),
        (files.SUMUP, "sumup", {"sale": "129.70", "fee": "-1.80"}),
        (files.SQUARE, "square", {"sale": "131.60", "fee": "-3.56", "refund": "-10.00"}),
        (files.MOLLIE, "mollie", {"sale": "70.00", "fee": "-1.44"}),
        (files.ADYEN, "adyen", {"sale": "100.00", "fee": "-1.60", "refund": "-20.00", "payout": "-78.40"}),
        (files.SHOPEE, "shopee", {"sale": "1480000", "fee": "-187500"}),
        (files.WECHAT_FUNDS, "wechat pay", {"sale": "100.00", "fee": "-0.60", "payout": "-1000.00"}),
        (files.MOMO_SHORT, "payments", {"sale": "1750000", "fee": "-38500"}),
        (files.VNPAY, "payments", {"sale": "2000000", "fee": "-22000"}),
    ],
)  # fmt: skip
def test_what_was_sold_charged_and_paid_out(text, form, expected):
    parsed = read(text)
    (statement,) = parsed.statements
    assert (parsed.format, sums(statement)) == (form, expected)
    assert not parsed.unread


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        (files.DATERANGE, "USD"),
        (files.AMAZON_DE, "EUR"),
        (files.KLARNA, "EUR"),
        (files.WECHAT, "CNY"),
        (files.SIBS, "EUR"),
    ],
)
def test_the_currency_is_found_where_the_file_says_it(text, currency):
    assert [each.currency for each in read(text).statements] == [currency]


def test_a_banks_fee_beside_the_amount_is_a_line_of_its_own_where_the_balances_need_it():
    assert read(files.REVOLUT) is None  # a bank's own table
    (statement,) = read_table(rows_of(files.REVOLUT)).statements
    assert statement.proof is Proof.PROVEN
    assert [str(line.amount) for line in statement.lines if line.booked] == ["-23.40", "100.00", "-50.00", "-0.25"]
    (other,) = read_table(rows_of(files.REVOLUT.replace("169.85", "170.10"))).statements  # the control: it is in it
    assert [str(line.amount) for line in other.lines if line.booked] == ["-23.40", "100.00", "-50.00"]


def test_paypal_in_two_currencies_with_its_balances():
    parsed = read(files.PAYPAL)
    euro, dollar = parsed.statements
    assert (euro.account, euro.currency, euro.proof, dollar.currency, dollar.proof) == (
        "PayPal", "EUR", Proof.PROVEN, "USD", Proof.PROVEN,
    )  # fmt: skip
    assert euro.closing.amount == Decimal("949.00")
    sale, fee = euro.lines[:2]
    assert (sale.amount, sale.name, sale.reference) == (Decimal("119.00"), "Erika Sommer", "RE-2026-0304")
    assert "erika@example.com" in sale.text
    assert (fee.amount, fee.name, fee.kind) == (Decimal("-3.31"), "PayPal", Kind.FEE.stored)
    assert fee.reference == ""  # an order's number on a fee would seem to give money back
    assert sums(dollar)["conversion"] == "-1060.00"
    assert [piece.words for piece in parsed.unread] == ["Zauberbuchung"]


def test_fractions_of_a_cent_are_no_fee_that_was_taken():
    assert sums(read(files.WECHAT.replace("`0.60000", "`0.60400")).statements[0])["fee"] == "-0.48"


def test_what_is_pending_is_shown_and_not_booked():
    (pending,) = [line for line in read(files.PAYPAL).statements[0].lines if not line.booked]
    assert (pending.amount, pending.name) == (Decimal("50.00"), "Max Winter")


def test_balances_that_do_not_follow_prove_nothing():
    (statement,) = read(files.ALIPAY.replace(",520.52", ",520.53")).statements
    assert statement.proof is Proof.UNPROVEN


def test_a_row_that_does_not_add_up_is_told_and_moves_its_net():
    parsed = read(files.STRIPE.replace("591.30", "590.30"))
    (statement,) = parsed.statements
    assert [piece.what for piece in parsed.unread] == ["sum"]
    assert sums(statement)["sale"] == "599.00"


def test_a_row_without_day_or_amount_is_told():
    parsed = read(files.STRIPE.replace("2026-09-15 09:12:45", "soon"))
    assert [piece.line for piece in parsed.unread] == [3]
    assert len(parsed.statements[0].lines) == 5


def test_nothing_of_a_file_is_dropped():
    """Each currency's lines are as much as the file's own net column."""
    for text, column in ((files.STRIPE, "net"), (files.SHOPIFY, "Net"), (files.MOMO, "Số tiền thực nhận")):
        titles, *rows = [row for _, row in rows_of(text)]
        place = titles.index(column)
        net = sum(Decimal(row[place].replace(".", "") if column[0] == "S" else row[place]) for row in rows)
        assert sum(line.amount for line in read(text).statements[0].lines) == net


@pytest.mark.parametrize("text", [files.INVOICES, "Datum;Saldo alt;Betrag;Saldo neu\n" + "".join(
    f"0{n}.09.2026;{1000 - n * 10},00;-10,00;{990 - n * 10},00\n" for n in range(1, 6))])  # fmt: skip
def test_taxes_and_balances_that_add_up_alike_are_no_fees(text):
    assert read(text) is None


def test_what_nobody_called_a_providers_must_say_so_in_its_titles():
    assert looks_like(rows_of(files.MOMO))
    assert looks_like(rows_of(files.SIBS))
    assert not looks_like(rows_of(files.UNTITLED))  # arithmetic alone is enough only where the owner says so
    (tmp,) = {looks_like(rows_of(text)) for text in (files.PAYPAL, files.AMAZON, files.ETSY, files.WECHAT)}
    assert tmp


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Rückzahlung", Kind.REFUND), ("PayPal Express-Zahlung", Kind.SALE), ("stripe_fee", Kind.FEE),
        ("Payment Refund", Kind.REFUND), ("Chargeback", Kind.CHARGEBACK), ("reserve_transaction", Kind.HOLD),
        ("提现", Kind.PAYOUT), ("交易退款", Kind.REFUND), ("Hoàn tiền", Kind.REFUND), ("Customer payment", Kind.SALE),
        ("Reversal of General Account Hold", Kind.RELEASE), ("Zauberbuchung", Kind.UNKNOWN), ("", Kind.UNKNOWN),
    ],
)  # fmt: skip
def test_words_for_kinds(said, kind):
    assert kind_of(said) is kind


def test_every_provider_of_the_data_is_known_by_its_own_marks_first():
    for provider in known_providers():
        titles = titles_of([min(mark) for mark in provider.marks])
        assert provider_of(titles).name == provider.name
        assert provider.fees in {"payment", "market"}


@pytest.mark.parametrize(
    "bad", ["", "\n", "gross,fee,net\n", "Date,Gross,Fee,Net\n", "Date,Gross,Fee,Net\n1,NaN,Infinity,9E99\n" * 3]
)
def test_what_holds_nothing_is_no_providers(bad):
    parsed = read(bad)
    assert parsed is None or not any(statement.lines for statement in parsed.statements)


def test_what_is_pending_but_in_the_balance_beside_it_has_moved():
    titles, *rows = files.PAYPAL.strip().splitlines()
    pending = next(row for row in rows if "Ausstehend" in row)
    before = next(row for row in rows if '"115,69","' in row and row is not pending)
    payout = pending.replace('"50,00","0,00","50,00"', '"-15,69","0,00","-15,69"').replace('"115,69"', '"100,00"')
    (statement,) = read(f"{titles}\n{before}\n{payout}\n").statements
    assert [line.booked for line in statement.lines] == [True] * len(statement.lines)
    assert statement.proof == "proven"
