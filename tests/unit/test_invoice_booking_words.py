"""Which account an invoice's words call for: each line by its weight, the profession before the lines, goods last."""

from decimal import Decimal

import pytest

from office.invoices import booking
from office.invoices.invoice import Invoice, Line, Party
from office.invoices.known import Firm

FIRM = Firm(("Tischlerei Lindner GmbH",), country="DE", vat_id="DE136695976")


def proposed(*lines: Line, seller: str = "Meier KG") -> tuple[str, str]:
    net = sum((line.net or Decimal(0) for line in lines), Decimal(0))
    invoice = Invoice(seller=Party(name=seller), lines=lines, net=net, vat=Decimal(0), gross=net)
    found = booking.propose(invoice, None, FIRM)
    return found.account, found.source


def line(text: str, net: str, quantity: str = "1", unit: str = "", article: str = "") -> Line:
    return Line(description=text, quantity=Decimal(quantity), unit=unit, net=Decimal(net), article=article)


def test_the_line_that_costs_most_speaks_loudest() -> None:
    small, large = line("Miete Stellfläche", "20.00"), line("Toner schwarz", "180.00")
    assert proposed(small, large) == ("4930", "words")
    assert proposed(line("Miete Stellfläche", "180.00"), line("Toner schwarz", "20.00")) == ("4210", "words")


def test_a_word_on_a_sliver_of_the_cost_says_nothing_of_the_rest() -> None:
    assert proposed(line("Sonderposten", "900.00"), line("Miete Stellfläche", "30.00")) == ("4980", "default")


@pytest.mark.parametrize("text", ["Energiekostenzuschlag", "Bộ điều khiển điện tử"])
def test_a_surcharge_for_energy_and_electronics_are_no_power(text: str) -> None:
    assert proposed(line(text, "100.00"))[0] != "4240"
    assert proposed(line("Stromlieferung Oktober", "100.00")) == ("4240", "words")


def test_a_thing_that_is_hired_is_no_room() -> None:
    assert proposed(line("Miete Kaffeeautomat Modell 4", "189.00")) == ("4960", "words")
    assert proposed(line("Miete Lagerhalle", "189.00")) == ("4210", "words")


def test_a_profession_tells_what_its_invoices_are_for() -> None:
    work = line("Leistungen im Oktober", "500.00")
    assert proposed(work, seller="Kern Steuerberatungsgesellschaft mbH") == ("4950", "words")
    assert proposed(work) == ("4980", "default")


def test_lines_of_many_pieces_are_goods_and_one_piece_is_not() -> None:
    assert proposed(line("Puxador inox", "431.30", "40", "UN")) == ("3400", "words")
    assert proposed(line("Puxador inox", "431.30", "40", article="PX-220")) == ("3400", "words")
    assert proposed(line("Puxador inox", "431.30", "1", "UN")) == ("4980", "default")


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Standmiete Frühjahrsmesse", "4600"),
        ("Schulung Ladungssicherung, 2 Teilnehmer", "4945"),
        ("Beurkundung Gesellschafterbeschluss", "4950"),
        ("Monteurstunden Kühlzelle", "4805"),
        ("Mietkran 40 t, ein Tag", "4960"),
        ("Unterhaltsreinigung Büro", "4250"),
        ("Kfz-Haftpflicht Transporter", "4520"),
        ("Forklift safety training", "4945"),
        ("Preparation of statutory accounts", "4957"),
        ("Scissor lift hire, one week", "4960"),
        ("Thuê xe cẩu 1 ngày", "4960"),
        ("Phí công chứng hợp đồng", "4950"),
        ("员工安全培训", "4945"),
        ("停车费", "4580"),
        ("Formation continue: sécurité au travail", "4945"),
    ],
)
def test_everyday_costs_find_their_account(text: str, account: str) -> None:
    assert proposed(line(text, "100.00")) == (account, "words")


def test_a_part_of_a_word_in_another_language_says_nothing() -> None:
    assert proposed(line("Preparation of the site", "100.00")) == ("4980", "default")
