"""House styles that the page reader must understand: each case is one habit of one trade or country."""

from decimal import Decimal

import pytest

from office.invoices.page import PageReading, read_page
from office.invoices.reading import Status
from office.invoices.witnesses import page_status
from tests.unit.invoice_pages import page

D = Decimal
HEAD = ((40, 50, "Holzbau Kern GmbH"), (52, 50, "Am Markt 3, 24937 Flensburg"))
NUMBERED = ((150, 50, "Rechnung Nr. HK-118"), (162, 50, "Rechnungsdatum: 05.10.2026"))


def reading_of(*rows: tuple[object, ...]) -> PageReading:
    return read_page([page(*rows)])


def proven(reading: PageReading, name: str) -> str:
    found = reading.evidence.get(name, ())
    return found[0].value if page_status(found, reading.source) is Status.PROVEN else ""


@pytest.mark.parametrize(
    ("rows", "number"),
    [
        (((150, 50, "RECHNUNG R 2609/11874"),), "R 2609/11874"),
        (((150, 50, "Factuur", 200, "NT26110044518"),), "NT26110044518"),
        (((150, 50, "2. Teilrechnung / R-Nr. TBK-26-55-2"),), "TBK-26-55-2"),
        (((150, 50, "Beleg GW-1129", 300, "Flensburg, 30.10.2026"),), "GW-1129"),
        (((150, 50, "Faktura VAT nr FV/318/10/2026"),), "FV/318/10/2026"),
        (((150, 50, "Ký hiệu: 1C26TVP", 300, "Số: 00001287"),), "00001287"),
        (((150, 50, "发票号码：26312000001287445901"),), "26312000001287445901"),
        (((150, 400, "Rechnungskorrektur"), (162, 400, "Nr. GS-20264")), "GS-20264"),
        (((150, 50, "Rechnungsnr.:", 200, "NR-2026-110734"),), "NR-2026-110734"),
        (((150, 50, "Rechnungsnr.:", 200, "Nr. 2026-110734"),), "2026-110734"),
        (((150, 50, "Rechnung", 200, "09.10.2026"),), ""),
        (((150, 50, "Rechnung", 200, "24941 Flensburg"),), ""),
        (((150, 50, "Rechnung", 200, "Kd. 4711"), (174, 50, "Rechnungsnummer", 200, "HK-118")), "HK-118"),
    ],
)
def test_the_number_stands_where_the_title_is(rows: tuple[tuple[object, ...], ...], number: str) -> None:
    assert reading_of(*HEAD, *rows).invoice.number == number


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        (((150, 50, "Nr. 7", 200, "vom", 300, "09.10.2026"), (162, 50, "Auftrag", 200, "AB-26 v. 03.06.2026")),
         "2026-10-09"),
        (((150, 50, "vom 06.10.2026"), (200, 50, "Zu unserer Rechnung 260911 vom 17.09.2026 schreiben wir gut:")),
         "2026-10-06"),
        (((150, 50, "Date : 14 octobre 2026"), (300, 300, "Acompte versé le 21/09/2026")), "2026-10-14"),
        (((150, 300, "Flensburg, 30.10.2026"), (200, 50, "Erstzulassung", 200, "14.03.2019")), "2026-10-30"),
        (((150, 50, "Date / Tax point: 03/11/2026"),), "2026-11-03"),
        (((64, 50, "Austin, TX 78704"), (150, 300, "Invoice Date 10/05/2026")), "2026-10-05"),
        (((64, 50, "24937 Flensburg"), (150, 300, "Invoice Date 10/05/2026")), "2026-05-10"),
        (((150, 50, "Data wystawienia: 2026-10-21", 300, "Data sprzedaży: 2026-10-20"),), "2026-10-21"),
    ],
)  # fmt: skip
def test_the_day_of_issue_among_others(rows: tuple[tuple[object, ...], ...], day: str) -> None:
    assert proven(reading_of(*HEAD, *rows), "issue_date") == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Leistungsdatum entspricht dem Rechnungsdatum.", "2026-10-05"),
        ("Lieferdatum = Rechnungsdatum", "2026-10-05"),
        ("Das Rechnungsdatum entspricht dem Lieferdatum.", "2026-10-05"),
        ("Soweit nicht anders angegeben, entspricht das Lieferdatum dem Rechnungsdatum.", "2026-10-05"),
        ("Date of supply: same as invoice date", "2026-10-05"),
        ("Lieferdatum 02.10.2026; sonst Leistungsdatum wie Rechnungsdatum", "2026-10-02"),
        ("Das Leistungsdatum finden Sie neben dem Rechnungsdatum.", ""),
        ("Einsatz vom 02.10.2026, Baustelle Süd", "2026-10-02"),
        ("Seminar: Hygieneschulung nach § 4 LMHV am 02.10.2026", "2026-10-02"),
        ("Leveransdatum 2026-10-02", "2026-10-02"),
        ("Dátum dodania: 02.10.2026", "2026-10-02"),
        ("Seminarunterlagen auf Anfrage. Stand 02.10.2026", ""),
    ],
)
def test_the_day_of_supply(said: str, day: str) -> None:
    assert proven(reading_of(*HEAD, *NUMBERED, (300, 50, said)), "delivery_date") == day


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("In der Summe sind 299,75 EUR Lohnkosten enthalten.", "706.56"),
        ("Im Rechnungsbetrag sind Lohnkosten in Höhe von 299,75 EUR zzgl. MwSt enthalten.", "706.56"),
        ("Lohnanteil gemäß § 35a EStG: 299,75 EUR", "706.56"),
        ("Rechnungsbetrag 299,75 EUR", ""),
    ],
)
def test_wages_told_for_the_tax_return_are_no_sum(said: str, total: str) -> None:
    sums = (
        (200, 300, "Summe", 480, "593,75"),
        (212, 300, "+ 19 % MwSt", 480, "112,81"),
        (224, 300, "Gesamt €", 480, "706,56"),
    )
    assert proven(reading_of(*HEAD, *NUMBERED, *sums, (260, 50, said)), "gross") == total


SUMS = (
    (300, 300, "Nettosumme", 480, "7.340,00 €"),
    (312, 300, "USt 0 %", 480, "0,00 €"),
    (324, 300, "Rechnungssumme", 480, "7.340,00 €"),
)


def test_a_retention_is_no_part_of_the_total() -> None:
    reading = reading_of(
        *HEAD, *NUMBERED, *SUMS, (336, 300, "5 % Sicherheitseinbehalt", 480, "-367,00 €"),
        (348, 300, "Auszahlungsbetrag", 480, "6.973,00 €"),
    )  # fmt: skip
    assert (proven(reading, "gross"), proven(reading, "amount_due")) == ("7340.00", "6973.00")


def test_tax_withheld_leaves_the_total_that_nobody_printed() -> None:
    reading = reading_of(
        *HEAD, *NUMBERED, (300, 300, "Base imponible", 480, "1.250,00 €"), (312, 300, "IVA 21 %", 480, "262,50 €"),
        (324, 300, "Retención IRPF -15 %", 480, "-187,50 €"), (336, 300, "Total a pagar", 480, "1.325,00 €"),
    )  # fmt: skip
    assert (proven(reading, "gross"), proven(reading, "amount_due")) == ("1512.50", "1325.00")


def test_more_was_paid_than_is_asked_for() -> None:
    reading = reading_of(
        *HEAD, *NUMBERED, (300, 300, "Nettobetrag", 480, "1.274,47 €"), (312, 300, "USt 19 %", 480, "242,15 €"),
        (324, 300, "Rechnungsbetrag", 480, "1.516,62 €"), (348, 300, "Ihr Guthaben", 480, "78,38 €"),
        (336, 150, "abzüglich gezahlter Abschläge", 480, "-1.595,00 €"),
    )  # fmt: skip
    assert reading.invoice.amount_due == D("-78.38")


def test_a_till_prints_the_taxes_and_the_total_alone() -> None:
    reading = reading_of(
        (40, 200, "Wirtshaus zum Anker"), (52, 200, "Schiffbrücke 14"), (100, 200, "Bon 48291  06.11.2026"),
        (200, 200, "SUMME EUR", 330, "63,40"), (212, 200, "A 19% Netto 13,53", 330, "MwSt", 360, "2,57"),
        (224, 200, "B 7% Netto 44,21", 330, "MwSt", 360, "3,09"), (236, 200, "Girocard", 330, "63,40"),
    )  # fmt: skip
    assert (reading.invoice.net, reading.invoice.vat, reading.invoice.gross) == (D("57.74"), D("5.66"), D("63.40"))


def test_what_is_free_of_vat_is_a_part_of_the_sums() -> None:
    reading = reading_of(
        *HEAD, *NUMBERED, (300, 50, "MwSt", 150, "Netto", 250, "Steuer", 350, "Brutto"),
        (312, 50, "7%", 150, "267,29", 250, "18,71", 350, "286,00"),
        (324, 50, "0%", 150, "12,90", 250, "0,00", 350, "12,90"),
        (336, 50, "Summe", 150, "280,19", 250, "18,71", 350, "298,90"),
    )  # fmt: skip
    assert [(tax.base, tax.rate) for tax in reading.invoice.taxes] == [(D("267.29"), D(7)), (D("12.90"), D(0))]


@pytest.mark.parametrize(("vat", "rate"), [("63,57", D(19)), ("64,57", D(19)), ("80,00", D(19))])
def test_a_wrong_tax_keeps_the_rate_that_the_page_names(vat: str, rate: Decimal) -> None:
    """The checks can say then that it is not its rate; a right one is proven by it."""
    gross = f"{D('334.56') + D(vat.replace(',', '.')):.2f}".replace(".", ",")
    reading = reading_of(
        *HEAD, *NUMBERED, (280, 50, "Bezeichnung", 300, "Menge", 380, "Einzelpreis", 480, "Gesamt"),
        (290, 50, "Hobel", 310, "1", 390, "334,56", 480, "334,56"), (300, 300, "Netto", 480, "334,56 €"),
        (312, 300, "USt 19 %", 480, f"{vat} €"), (324, 300, "Gesamtbetrag", 480, f"{gross} €"),
    )  # fmt: skip
    assert [tax.rate for tax in reading.invoice.taxes] == [rate]


def test_an_account_and_a_vat_id_of_the_buyer() -> None:
    reading = reading_of(
        (40, 50, "Plumeboard Ireland Ltd", 320, "Bill to"), (52, 50, "Dublin 2", 320, "Tischlerei Albrecht GmbH"),
        (64, 50, "VAT IE2003322JH", 320, "DE VAT DE179984114"), *NUMBERED,
        (700, 50, "Der Betrag wird am 23.09.2026 von Ihrem Konto AT35 3500 0000 1008 4772 eingezogen."),
        (780, 50, "IBAN AT24 2011 1822 2121 9800"),
    )  # fmt: skip
    assert (reading.invoice.seller.vat_id, reading.invoice.buyer.vat_id) == ("IE2003322JH", "DE179984114")
    assert [account.iban for account in reading.invoice.accounts] == ["AT242011182221219800"]
    assert proven(reading, "iban") == "AT242011182221219800"


def test_polish_parties_side_by_side() -> None:
    reading = reading_of(
        (40, 50, "Sprzedawca:", 320, "Nabywca:"), (52, 50, "Drukarnia Wrzos sp. z o.o.", 320, "Wydawnictwo Polana"),
        (64, 50, "NIP 4866282107", 320, "NIP 6379935087"), (150, 50, "Faktura VAT nr FV/318/10/2026"),
        (400, 50, "Do zapłaty: 2 403,45 PLN"), (412, 50, "nr konta 67 1020 1042 0000 8102 0477 5511"),
    )  # fmt: skip
    seller = reading.invoice.seller
    assert (seller.name, seller.vat_id) == ("Drukarnia Wrzos sp. z o.o.", "PL4866282107")
    assert reading.invoice.accounts[0].iban == "PL67102010420000810204775511"


def test_chinese_parties_side_by_side() -> None:
    reading = reading_of(
        (
            40,
            50,
            "购买方信息",
            120,
            "名称：杭州木语家具有限公司",
            320,
            "销售方信息",
            400,
            "名称：上海云拓软件有限公司",
        ),
        (64, 120, "91310115MA1K9JW5KR", 400, "91310115MA1K214B0U"),
    )
    assert reading.invoice.seller.name == "上海云拓软件有限公司"
    assert reading.invoice.seller.vat_id == "91310115MA1K214B0U"


@pytest.mark.parametrize(
    ("told", "payee"),
    [("Brightline Holdings Ltd", "Brightline Holdings Ltd"), ("Holzbau Kern", ""), ("the account below", "")],
)
def test_whom_the_page_says_to_pay(told: str, payee: str) -> None:
    reading = reading_of(*HEAD, *NUMBERED, (700, 50, f"Pay to: {told}, Sort code 60-16-13, Account 31926819"))
    assert reading.invoice.payee.name == payee


@pytest.mark.parametrize(
    ("cells", "per"),
    [((310, "4.686 kWh", 390, "24,15 ct/kWh", 480, "1.131,67"), D(100)),
     ((310, "365 Tage", 390, "142,80 €/Jahr", 480, "142,80"), D(365)),
     ((310, "2 Stk", 390, "10,00", 480, "20,00"), None)],
)  # fmt: skip
def test_prices_in_cents_and_of_a_year(cells: tuple[object, ...], per: Decimal | None) -> None:
    titles = (280, 50, "Leistung", 310, "Verbrauch", 390, "Preis", 480, "Betrag")
    line = reading_of(*HEAD, *NUMBERED, titles, (290, 50, "Strom", *cells)).invoice.lines[0]
    assert line.price_quantity == per


def test_each_night_has_its_day() -> None:
    titles = (280, 50, "Datum", 150, "Leistung", 380, "Menge", 420, "Preis", 480, "Betrag")
    nights = [
        (290 + 12 * n, 50, f"1{n}.11.2026", 150, "Nacht", 385, "1", 420, "129,00", 480, "129,00") for n in (0, 1)
    ]
    days = [line.delivered for line in reading_of(*HEAD, *NUMBERED, titles, *nights).invoice.lines]
    assert [str(day) for day in days] == ["2026-11-10", "2026-11-11"]
