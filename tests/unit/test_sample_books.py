"""The sample's books: every entry balances, and the year says what the firm says of itself."""

from collections import defaultdict
from decimal import Decimal

from tests.sample_company import company, rows_of, text_of

JOURNAL = rows_of("journal_2025.csv")


def _amount(row: dict[str, str]) -> Decimal:
    return Decimal(row["debit"] or 0) - Decimal(row["credit"] or 0)


def test_every_entry_balances() -> None:
    entries: dict[str, Decimal] = defaultdict(Decimal)
    for row in JOURNAL:
        entries[row["entry"]] += _amount(row)
    assert len(entries) >= 400
    assert {entry for entry, total in entries.items() if total} == set()


def test_a_posting_is_debit_or_credit_and_within_the_year() -> None:
    assert all(bool(row["debit"]) != bool(row["credit"]) for row in JOURNAL)
    assert {row["date"][:4] for row in JOURNAL} == {"2025"}
    assert {row["account_type"] for row in JOURNAL} == {"asset", "liability", "equity", "income", "expense"}
    assert {row["currency"] for row in JOURNAL} == {"EUR"}


def test_an_account_has_one_name_and_one_type() -> None:
    seen: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in JOURNAL:
        seen[row["account"]].add((row["account_name"], row["account_type"]))
    assert all(len(names) == 1 for names in seen.values())


def test_the_revenue_is_what_the_presentation_says() -> None:
    revenue = -sum(_amount(row) for row in JOURNAL if row["account"] in {"8400", "8410"})
    assert revenue == Decimal("684000.00")
    assert "684.000 €" in text_of(company() / "documents" / "Firmenvorstellung_2026.pptx")


def test_the_firm_earns_a_believable_profit_and_never_runs_dry() -> None:
    profit = -sum(_amount(row) for row in JOURNAL if row["account_type"] in {"income", "expense"})
    assert Decimal(20_000) < profit < Decimal(120_000)
    balance = low = Decimal(0)
    for row in JOURNAL:
        if row["account"] == "1200":
            balance += _amount(row)
            low = min(low, balance)
    assert low >= 0


def test_documents_named_in_the_journal_are_there() -> None:
    named = {row["document"] for row in JOURNAL if row["document"]}
    assert named
    assert all((company() / "documents" / name).is_file() for name in named)


def test_open_items_have_the_contract_s_columns() -> None:
    items = rows_of("open_items.csv")
    head = "kind number date due party party_number party_iban currency gross vat_rate discount_days discount_percent"
    assert list(items[0]) == head.split()
    assert {item["kind"] for item in items} == {"sales", "purchase"}
    assert len({item["number"] for item in items}) == len(items)
    assert all(Decimal(item["gross"]) > 0 for item in items)
