"""The sample company's August, September and October, closed one after the other as its owner would, on paper:

she says once that Kontor keeps the books; what nobody can know she answers with one word each; each month is locked,
and its bank accounts stand to the cent where the bank's own statements end.
"""

import json
import re
import shutil
import subprocess
import zipfile
from decimal import Decimal

import pytest

from office.app import (
    bank,
    books,
    books_export,
    categorising,
    checks,
    closing,
    documents,
    items,
    keeping,
    matching,
    months,
    posting,
)
from office.app.bootstrap import open_office
from office.books.closing.step import StepState
from office.books.periods import days_of, period_of
from office.cli.main import main
from tests.sample_company import answers, company

GIRO, SAVINGS = "DE48999200500004812070", "DE47999200500004812088"
HLEDGER = shutil.which("hledger")
MONTHS = ("2026-08", "2026-09", "2026-10")
# What she says when she is asked: words of the line → account. The first that fits counts.
HER_WORDS = (
    ("Betriebskosten", "4210"), ("LOHNSTEUER", "1741"), ("UMSATZSTEUER", "1780"), ("GEWERBESTEUER", "4320"),
    ("Tilgung", "0630"), ("SV-BEITRAEGE", "1742"), ("LOHN ", "1740"), ("BARGELD", "1000"), ("Kontof", "4970"),
    ("AUSZAHLUNG", "1400"), ("Erstattung Kartenzahlung", "1400"), ("Kapitalertragsteuer", "1780"),
    ("Zinsen", "2650"), ("Hansefon", "4920"), ("BAUMARKT", "3400"), ("AUSLANDSZAHLUNG", "3400"),
    ("Frachtauslage", "4730"), ("RE-", "8125"), ("WS-", "8120"),
)  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Her journal of last year, her open items, the bank's files, and the invoices that came as data."""
    made = open_office(tmp_path_factory.mktemp("three") / "office", with_model=False)
    made.records.set_setting("firm_name", "Tischlerei Lindner GmbH")
    books.import_journal(made, company() / "books" / "journal_2025.csv")
    items.import_items(made, company() / "books" / "open_items.csv")
    papers = [each for each in (company() / "invoices").iterdir() if each.suffix == ".xml"]
    documents.add_paths(made, sorted(papers))
    made.activity.finish()
    bank.import_files(made, sorted((company() / "bank").glob("*.camt053.xml")))
    made.activity.finish()
    yield made
    made.close()


def her_account(held, lines):
    """Her answer; money in of which she knows nothing she notes as what customers have paid."""
    line = lines.get(held.subject)
    said = f"{line.name} {line.text}" if line else held.text
    found = [account for words, account in HER_WORDS if words.casefold() in said.casefold()]
    return found[0] if found else "1400"


def her_items(line, known):
    """The items that it pays, where the sample's answers say so and all of the money is theirs; else nothing."""
    told = next(
        (
            each
            for month in answers("bank")
            for each in month["lines"]
            if (each["date"], each["amount"], each["name"]) == (f"{line.date}", f"{line.amount:.2f}", line.name)
        ),
        {"items": []},
    )
    numbers = [each["number"] for each in told["items"]]
    items = [next(n for n, item in known.items() if item.number == number) for number in numbers]
    is_abroad = any(known[each].currency != line.currency for each in items)
    is_all = sum(Decimal(each["allocated"]) for each in told["items"]) == abs(line.amount)
    return items if is_all or is_abroad else []


def answer_all(office, month):
    """What is asked of this month is answered until nothing is asked any more; of how many things that was."""
    asked = set()
    while True:
        done = categorising.bring_up_to_date(office)
        lines = {f"bank {each.line.line}": each.line for each in done.matching.lines}
        accounts = [each.held for each in done.questions if period_of(each.held.date) == month]
        twins = [each for each in done.matching.lines if each.line.line in done.twins]
        twins = [each for each in twins if period_of(each.line.date) == month]
        for each in twins:
            if paid := her_items(each.line, done.matching.items):
                matching.confirm(office, each.line.line, paid)
            else:
                matching.decline(office, each.line.line, each.verdict.rivals)
        for held in accounts:
            categorising.choose(office, held.subject, her_account(held, lines), always=True)
        asked |= {f"bank {each.line.line}" for each in twins} | {held.subject for held in accounts}
        if not twins and not accounts:
            return len(asked) + decided_on_proposals(office, month)


def decided_on_proposals(office, month):
    """What the review proposes she declines here: it is another test's matter."""
    proposed = len(closing.stand(office, month).proposals)
    if proposed:
        closing.decline(office, month, ["all"])
    return proposed


def stands_at(office, account, month):
    balance = books.trial_balance(office, None, days_of(month)[1])
    return balance.get(account, {}).get("EUR", Decimal(0))


def closing_of(account, month):
    """What the bank says stands there at the month's end."""
    told = next(each for each in answers("bank") if (each["account"], each["month"]) == (account, month))
    return Decimal(told["closing"])


def test_three_months_one_after_the_other(office, tmp_path):
    # First nobody keeps the books: nothing is posted, and Month offers it with what would be posted.
    assert posting.post(office) == posting.Posted()
    offer = months.month(office, "2026-08").offer
    assert {bank.name: bank.account for bank in offer.banks} == {GIRO: "1200", SAVINGS: "1210"}
    assert offer.foreseen.bills > 5
    assert offer.foreseen.items > 40
    last_year = books.ledger(office).count()

    # She says yes, takes it back, and says yes again: nothing stands twice.
    months.keep_books(office, offer)
    categorising.bring_up_to_date(office)
    posted = books.ledger(office).count() - last_year
    months.stop_keeping_books(office)
    assert books.ledger(office).count() == last_year + 2 * posted
    assert stands_at(office, "1400", "2026-10") == stands_at(office, "1400", "2026-07")
    months.keep_books(office, offer)

    # Each month: answered, proved by the bank's own balance, locked.
    asked = {}
    for month in MONTHS:
        asked[month] = answer_all(office, month)
        view = months.month(office, month)
        assert view.offer is None
        assert not view.close.is_blocked, [step for step in view.close.steps if step.state is StepState.BLOCKED]
        assert stands_at(office, "1200", month) == closing_of(GIRO, month)
        assert stands_at(office, "1360", month) == 0, "what left one account has come to the other"
        steps = {step.name: step for step in view.close.steps}
        assert steps["matching"].state is StepState.DONE
        locked = months.close_month(office, month, lock=True)
        assert locked.close.state == "locked"
        _check_package(locked.close.package, locked.close.head)
    # What is left in October nobody can know: a payment that came twice, two strangers, a debit without its invoice.
    assert asked["2026-09"] <= asked["2026-08"] // 2
    assert asked["2026-10"] < asked["2026-09"]

    # Nothing is left to do, nothing is damaged, and another program agrees.
    assert posting.post(office).posted == ()
    verified = checks.verify(office)
    assert verified["ok"], verified["findings"]
    _check_with_hledger(office, tmp_path)

    # An undo in a locked month: the month stays as it is, the first open one takes the correction.
    before = stands_at(office, "4210", "2026-10")
    line = next(each for each in matching.match_bank(office).lines if "Betriebskosten" in each.line.text)
    done = categorising.take_back(office, f"bank {line.line.line}")
    (back,) = [books.ledger(office).entry(number) for number in done.reversed]
    assert (f"{back.date:%Y-%m}", stands_at(office, "4210", "2026-10")) == ("2026-11", before)
    assert "2026-08-03" in back.text
    again = categorising.choose(office, f"bank {line.line.line}", "4240")
    (entry,) = [books.ledger(office).entry(number) for number in again.posted]
    assert f"{entry.date:%Y-%m}" == "2026-11"
    assert books.ledger(office).verify() == []


def _check_package(package, head):
    with zipfile.ZipFile(package) as files:
        assert json.loads(files.read("manifest.json"))["head"] == head
        totals = json.loads(files.read("trial_balance.json"))
        assert sum(Decimal(amount) for sums in totals.values() for amount in sums.values()) == 0


def _check_with_hledger(office, tmp_path):
    path = tmp_path / "books.journal"
    books_export.export(office, "hledger", path)
    if HLEDGER:
        done = subprocess.run([HLEDGER, "-f", path, "check"], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_the_books_are_kept_from_the_command_line(tmp_path, capsys):
    def kontor(*words):
        code = main(["--office", str(tmp_path / "office"), "--no-model", "--json", *map(str, words)])
        out = capsys.readouterr()
        return code, json.loads(out.out) if out.out.strip() else out.err

    assert kontor("books", "import", company() / "books" / "journal_2025.csv")[0] == 0
    assert kontor("items", "import", company() / "books" / "open_items.csv")[0] == 0
    assert kontor("bank", "import", company() / "bank" / "giro_2026-08.camt053.xml")[0] == 0
    code, offered = kontor("books", "keep")
    assert (code, offered["from"], offered["offer"]["from"]) == (0, None, "2026-08")
    code, said = kontor("books", "keep", "--from", "2026-08", "--bank", f"{GIRO}=7777")
    assert (code, "7777" in said) == (2, True)
    code, kept = kontor("books", "keep", "--from", "2026-08", "--bank", f"{GIRO}=1200")
    assert (code, kept["from"], kept["banks"]) == (0, "2026-08", {GIRO: "1200"})
    assert len(kept["posted"]) > 30
    assert kept["reversed"] == []
    assert {"subject", "date", "text", "amount", "currency", "why", "question", "entry"} <= kept["held"][0].keys()
    question = next(each for each in kept["questions"] if each["text"].startswith("Elbbank"))
    subject = question["subject"].replace(" ", "-")
    code, closed = kontor("close", "2026-08", "--book", f"{subject}=4970", "--always")
    assert code == 0
    assert question["subject"] not in [each["subject"] for each in closed["questions"]]
    assert re.fullmatch(r"2026-08", closed["period"])
    code, again = kontor("books", "keep", "--from", "2026-08")
    assert (code, again["posted"]) == (0, [])
    code, stopped = kontor("books", "keep", "--stop")
    assert (code, stopped["from"]) == (0, None)
    assert len(stopped["reversed"]) > 30
    assert kontor("verify")[1]["ok"]


def test_a_journal_that_comes_after_is_not_posted_twice(office, tmp_path):
    """What Kontor posted goes out as another firm's journal would say it, and comes in again: nothing is new."""
    assert keeping.keeping(office).first == "2026-08"
    path = tmp_path / "journal.csv"
    books_export.export(office, "csv", path)
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^(2026-\d{5})", r"X\1", text), encoding="utf-8")  # other numbers: not our own export
    held = books.ledger(office).count()
    made = books.import_journal(office, path)
    assert made.known > 100
    again = [entry.text for entry in books.ledger(office).journal().entries[held:] if "Payment" in entry.text]
    assert again == []
