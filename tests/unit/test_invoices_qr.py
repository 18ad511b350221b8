"""Codes on invoices: what each kind states, and that one which fails its own check digits states nothing."""

from datetime import date
from decimal import Decimal

import pytest

from office.invoices.invoice import Discount, Invoice
from office.invoices.qr import checksum, is_broken, said_by

IBAN = "DE02120300000000202051"
GIRO = ["BCD", "002", "1", "SCT", "", "Holz-Nord GmbH", IBAN, "EUR2522.8", "", "", "Rechnung 2026-0612", ""]

SWISS = [
    "SPC", "0200", "1", "CH4431999123000889012", "S", "Max Muster & Söhne", "Musterstrasse", "123", "8000",
    "Seldwyla", "CH", "", "", "", "", "", "", "", "1949.75", "CHF", "S", "Simon Muster", "Musterstrasse", "1", "8000",
    "Seldwyla", "CH", "QRR", "210000000003139471430009017", "Order from 15.10.2020", "EPD",
    "//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30",
]  # fmt: skip

OLD_FAPIAO = "01,10,050003523456,29342181,104.72,20180613,02418567008427471889,1774,"


def giro(**changed: str) -> str:
    """A Giro code with some lines changed: line4="BIC"."""
    lines = list(GIRO)
    for name, value in changed.items():
        lines[int(name.removeprefix("line"))] = value
    return "\n".join(lines)


def swiss(changes: dict[int, str] | None = None) -> str:
    return "\r\n".join((changes or {}).get(n, line) for n, line in enumerate(SWISS))


def field(name: str, value: str) -> str:
    return f"{name}{len(value):02}{value}"


def vietqr(
    amount: str = "79000", account: str = "113366668888", *, guid: str = "A000000727", more: str = "", crc: str = ""
) -> str:
    """The code of NAPAS: tag 38 with the bank's number and the account."""
    beneficiary = field("00", "970415") + field("01", account)
    bank = field("00", guid) + field("01", beneficiary) + field("02", "QRIBFTTA")
    text = "000201" + field("01", "0212"[2:]) + field("38", bank) + field("53", "704")
    text += (field("54", amount) if amount else "") + field("58", "VN") + more + "6304"
    return text + (crc or f"{checksum(text.encode()):04X}")


def read(text: str) -> Invoice:
    said = said_by(text)
    assert said
    assert not is_broken(text)
    return said


def refused(text: str) -> bool:
    return said_by(text) is None


def test_a_giro_code():
    said = read(giro())
    (account,) = said.accounts
    assert (said.amount_due, said.currency, said.payee.name) == (Decimal("2522.8"), "EUR", "Holz-Nord GmbH")
    assert (account.iban, account.bic, account.reference) == (IBAN, "", "Rechnung 2026-0612")
    assert read(giro().rstrip()) == said
    assert read(giro().replace("\n", "\r\n")) == said
    assert read(giro(line7="")).amount_due is None
    assert read(giro(line9="RF18539007547034", line10="")).accounts[0].reference == "RF18539007547034"


def test_the_first_version_needs_a_bic():
    assert read(giro(line1="001", line4="BYLADEM1001")).accounts[0].bic == "BYLADEM1001"
    assert refused(giro(line1="001"))


@pytest.mark.parametrize(
    "changes",
    [
        {"line6": IBAN[:-1] + "2"},
        {"line6": ""},
        {"line7": "EUR0.00"},
        {"line7": "EUR-5.00"},
        {"line7": "EUR1.234"},
        {"line7": "EUR1234567890.00"},
        {"line7": "USD5.00"},
        {"line7": "EUR٣.00"},
        {"line5": ""},
        {"line5": "Holz\u202eNord"},
        {"line5": "N" * 71},
        {"line1": "003"},
        {"line3": "XXX"},
        {"line4": "BYLADEM"},
        {"line9": "RF18539007547034"},  # and a free text
        {"line9": "RF19539007547034", "line10": ""},
        {"line10": "a\n" * 9},
        {"line10": "a" * 3000},
    ],
)
def test_a_giro_code_that_does_not_hold_says_nothing(changes):
    assert refused(giro(**changes))
    assert is_broken(giro(**changes))


def test_a_swiss_bill_with_the_billers_record():
    said = read(swiss())
    assert (said.amount_due, said.currency, said.payee.name) == (Decimal("1949.75"), "CHF", "Max Muster & Söhne")
    assert (said.payee.street, said.payee.city, said.buyer.name) == ("Musterstrasse 123", "Seldwyla", "Simon Muster")
    assert (said.accounts[0].iban, said.accounts[0].reference) == (SWISS[3], SWISS[28])
    assert (said.number, said.issue_date, said.seller.vat_id) == ("10201409", date(2019, 5, 12), "CHE106017086")
    assert (said.discounts, said.terms_days) == ((Discount(Decimal(2), 10),), 30)


def test_a_swiss_bill_without_more():
    said = read("\n".join(SWISS[:31]))
    assert (said.number, said.issue_date, said.terms_days) == ("", None, None)
    plain = read(swiss({3: "CH9300762011623852957", 27: "NON", 28: ""}))
    assert plain.accounts[0].reference == "Order from 15.10.2020"
    assert read(swiss({3: "CH9300762011623852957", 27: "SCOR", 28: "RF18539007547034"}))
    assert (
        read(swiss({4: "K", 6: "Musterstrasse 123", 7: "8000 Seldwyla", 8: "", 9: ""})).payee.city == "8000 Seldwyla"
    )
    assert read(swiss({31: "//S1/10/A\\/B/11/190512"})).number == "A/B"
    assert read(swiss({31: "//S1/11/191332"})).issue_date is None


@pytest.mark.parametrize(
    "changes",
    [
        {3: "CH4431999123000889013"},
        {3: IBAN},
        {28: "210000000003139471430009018"},
        {28: ""},
        {27: "NON", 28: ""},
        {3: "CH9300762011623852957"},
        {18: "1'949.75"},
        {18: "0"},
        {19: "USD"},
        {30: "XXX"},
        {1: "0100"},
        {5: ""},
    ],
)
def test_a_swiss_bill_that_does_not_hold_says_nothing(changes):
    assert refused(swiss(changes))
    assert is_broken(swiss(changes))


def test_vietqr():
    said = read(
        vietqr(more=field("59", "CONG TY MINH PHAT") + field("62", field("01", "HD0261") + field("08", "Hoa don")))
    )
    (account,) = said.accounts
    assert (said.amount_due, said.currency, said.number) == (Decimal(79000), "VND", "HD0261")
    assert (account.number, account.bank, account.reference) == ("113366668888", "970415", "Hoa don")
    assert said.payee.name == "CONG TY MINH PHAT"
    assert read(vietqr("")).amount_due is None


def test_the_checksum_is_the_one_of_the_standard():
    assert checksum(b"123456789") == 0x29B1


@pytest.mark.parametrize(
    "text",
    [
        vietqr(crc="0000"),
        vietqr().replace("79000", "99000"),
        vietqr("7.9.0"),
        vietqr(account="12;DROP"),
        vietqr(more="5999short"),
        vietqr(more=field("58", "VN")),
        "000201",
    ],
)
def test_a_vietqr_that_does_not_hold_says_nothing(text):
    assert refused(text)
    assert is_broken(text)


def test_a_code_of_another_country_is_not_broken():
    other = vietqr(guid="A000000677")
    assert (said_by(other), is_broken(other)) == (None, False)


def test_fapiao():
    digital = read("01,32,,26427000000316294884,100.76,20260330,,5F98")
    assert (digital.number, digital.issue_date) == ("26427000000316294884", date(2026, 3, 30))
    assert (digital.gross, digital.net, digital.currency) == (Decimal("100.76"), None, "CNY")
    old = read(OLD_FAPIAO)
    assert (old.number, old.type_code, old.net, old.gross) == ("29342181", "050003523456", Decimal("104.72"), None)
    red = read("01,31,,26427000000316294884,-100.76,20260330,,")
    assert red.gross == Decimal("-100.76")


@pytest.mark.parametrize(
    "text",
    [
        "01,32,,26427000000316294884,100.76,20260230,,5F98",
        "01,32,,29342181,100.76,20260330,,5F98",
        "01,10,050003523456,26427000000316294884,104.72,20180613,,",
        "01,32,,26427000000316294884,100.766,20260330,,5F98",
        "01,02,03",
        "01,32,,26427000000316294884,1٠0.76,20260330,,5F98",
    ],
)
def test_what_only_begins_like_one_says_nothing(text):
    assert refused(text)
    assert not is_broken(text)


@pytest.mark.parametrize(
    "text", ["", "https://example.org/pay?iban=" + IBAN, "BCDE", "SPCA", "WIFI:T:WPA;S:a;;", "\0"]
)
def test_other_codes_say_nothing(text):
    assert (said_by(text), is_broken(text)) == (None, False)
