"""Whom the firm sells to: customers, orders of the web shop, and invoices for work and trade."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from office.sample.facts import SHOP
from office.sample.numbers import iban, vat_at
from office.sample.parties import Party
from office.sample.products import Product, product

_EU, _NEAR = {"AT", "NL", "FR", "PL"}, {"CH", "GB"}


def _customer(key: str, name: str, street: str, town: str, country: str = "DE", *, vat: str = "") -> Party:
    nth = sum(map(ord, key)) * 7919 % 9000000 + 1000000
    account = iban("DE", f"99940060{nth:010d}") if country == "DE" else ""
    if country == "AT":
        account = iban("AT", f"99940{nth:011d}")
    bic = "KUNDDEH0XXX" if country == "DE" else "KUNDATW0XXX" if account else ""
    return Party(
        key, name, street, town, country, vat, iban=account, bic=bic, mail=f"{key.replace('_', '.')}@example.org"
    )


CUSTOMERS = {
    one.key: one
    for one in (
        _customer("petra_klein", "Petra Klein", "Lindenallee 4", "22303 Hamburg"),
        _customer("anna_berg", "Anna Berg", "12 Mill Lane", "Cambridge CB1 2AB", "GB"),
        _customer("thu_ha_nguyen", "Nguyễn Thu Hà", "Wandsbeker Chaussee 88", "22089 Hamburg"),
        _customer("wei_wang", "王伟", "Grindelallee 120", "20146 Hamburg"),
        _customer("h_krause", "Holger Krause", "Am Deich 3", "21129 Hamburg"),
        _customer("sabine_voss", "Sabine Voß", "Rosenweg 17", "28203 Bremen"),
        _customer("jan_peters", "Jan Peters", "Mühlenstr. 5", "24103 Kiel"),
        _customer("lena_hoffmann", "Lena Hoffmann", "Gartenstr. 31", "50667 Köln"),
        _customer("thomas_brandl", "Thomas Brandl", "Hauptplatz 8", "4020 Linz", "AT"),
        _customer("emma_clarke", "Emma Clarke", "7 Orchard Road", "Bristol BS1 5AA", "GB"),
        _customer("claire_dubois", "Claire Dubois", "14 rue des Lilas", "69003 Lyon", "FR"),
        _customer("pieter_devries", "Pieter de Vries", "Kerkstraat 22", "3511 Utrecht", "NL"),
        _customer("minh_anh_le", "Lê Minh Anh", "25 phố Hàng Bông", "Hoàn Kiếm, Hà Nội", "VN"),
        _customer("li_na", "李娜", "天目西路 218 号", "上海市 200070", "CN"),
        _customer("van_duc_pham", "Phạm Văn Đức", "Steindamm 60", "20099 Hamburg"),
        _customer("zhang_min", "张敏", "Eppendorfer Weg 9", "20259 Hamburg"),
        _customer("markus_otto", "Markus Otto", "Bergstr. 2", "01069 Dresden"),
        _customer("ute_schroeder", "Ute Schröder", "Fährdamm 11", "25980 Sylt"),
        _customer("james_miller", "James Miller", "88 Harbor St", "Portland, ME 04101", "US"),
        _customer("familie_yilmaz", "Familie Yılmaz", "Holstenstr. 140", "22765 Hamburg"),
        _customer("praxis_vogt", "Zahnarztpraxis Dr. Vogt", "Elbchaussee 201", "22605 Hamburg"),
        _customer("cafe_moewe", "Café Möwe GmbH", "Fischmarkt 14", "22767 Hamburg"),
        _customer("hotel_hafen", "Hotel Alte Werft GmbH & Co. KG", "Werftstr. 1", "20457 Hamburg"),
        _customer("kita_sonnenhof", "Kita Sonnenhof e.V.", "Sonnenweg 6", "22145 Hamburg"),
        _customer("kanzlei_roth", "Kanzlei Roth & Partner mbB", "Neuer Wall 70", "20354 Hamburg"),
        _customer("wohnform", "Wohnform Berlin GmbH", "Torstr. 77", "10119 Berlin"),
        _customer("lichthaus", "Lichthaus Wien e.U.", "Neubaugasse 40", "1070 Wien", "AT", vat=vat_at("9954321")),
        _customer("elbinsel", "Baugenossenschaft Elbinsel eG", "Deichweg 2", "21107 Hamburg"),
        _customer("schule_altona", "Stadtteilschule Altona", "Schulterblatt 99", "22767 Hamburg"),
    )
}


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the web shop. gross: goods and shipping, EUR."""

    number: int
    ordered: date
    customer: Party
    article: Product
    quantity: int
    gross: Decimal
    state: str
    shipped: date | None
    delivered: date | None
    tracking: str
    paid_by: str


def shipping(country: str, goods: Decimal) -> Decimal:
    """What sending a parcel of this value costs."""
    if country == "DE":
        return Decimal("0.00") if goods >= SHOP.free_from.value else SHOP.shipping_de.value
    if country in _EU:
        return SHOP.shipping_eu.value
    return SHOP.shipping_ch_gb.value if country in _NEAR else SHOP.shipping_world.value


_ORDERS = (
    # number, ordered, customer, article, quantity, days to dispatch, days on the way, paid by
    (4651, "2026-07-28", "petra_klein", "KOM-E", 1, 2, 2, "PayPal"),
    (4652, "2026-07-30", "jan_peters", "ALS-E", 1, 2, 3, "Vorkasse"),
    (4653, "2026-08-03", "lena_hoffmann", "ELB-E", 1, 3, 2, "Rechnung"),
    (4654, "2026-08-04", "h_krause", "SPE-N", 1, 30, 4, "Vorkasse"),
    (4655, "2026-08-06", "claire_dubois", "BIL-S", 2, 3, 6, "Kreditkarte"),
    (4656, "2026-08-10", "sabine_voss", "KAJ-E", 2, 2, 2, "Rechnung"),
    (4657, "2026-08-12", "zhang_min", "LED-MOD", 3, 1, 2, "PayPal"),
    (4658, "2026-08-14", "thomas_brandl", "WAN-E", 1, 3, 6, "Vorkasse"),
    (4659, "2026-08-17", "markus_otto", "ANK-N", 1, 31, 3, "Rechnung"),
    (4660, "2026-08-19", "emma_clarke", "FLT-S", 2, 2, 8, "Kreditkarte"),
    (4661, "2026-08-21", "van_duc_pham", "ELB-S", 1, 3, 2, "PayPal"),
    (4662, "2026-08-25", "pieter_devries", "KOM-N", 2, 28, 6, "Kreditkarte"),
    (4663, "2026-08-27", "ute_schroeder", "LUV-E", 1, 3, 4, "Rechnung"),
    (4664, "2026-08-31", "lena_hoffmann", "PFL-SET", 1, 1, 2, "PayPal"),
    (4665, "2026-09-02", "li_na", "FLT-E", 4, 3, 17, "Kreditkarte"),
    (4666, "2026-09-03", "petra_klein", "PRI-E", 1, 3, 2, "Rechnung"),
    (4667, "2026-09-07", "wei_wang", "ALS-S", 1, 2, 2, "Vorkasse"),
    (4668, "2026-09-08", "familie_yilmaz", "LEE-E", 1, 4, 3, "Rechnung"),
    (4669, "2026-09-10", "james_miller", "BIL-E", 2, 3, 15, "Kreditkarte"),
    (4670, "2026-09-14", "jan_peters", "SCH-M", 1, 1, 2, "Vorkasse"),
    (4671, "2026-09-15", "thu_ha_nguyen", "FLT-E", 1, 2, 2, "PayPal"),
    (4672, "2026-09-17", "markus_otto", "DOV-E", 1, 4, 3, "Rechnung"),
    (4673, "2026-09-21", "claire_dubois", "KAJ-S", 1, 3, 6, "Kreditkarte"),
    (4674, "2026-09-23", "minh_anh_le", "ALS-E", 1, 3, 18, "Kreditkarte"),
    (4675, "2026-09-24", "sabine_voss", "ELB-N", 1, 29, 3, "Rechnung"),
    (4676, "2026-09-28", "emma_clarke", "PRI-S", 1, 3, 7, "Kreditkarte"),
    (4677, "2026-09-29", "zhang_min", "WAN-S", 1, 2, 2, "Vorkasse"),
    (4678, "2026-10-01", "thomas_brandl", "OEL-750", 2, 1, 6, "Vorkasse"),
    (4679, "2026-10-02", "van_duc_pham", "SCH-L", 2, 2, 2, "PayPal"),
    (4680, "2026-10-05", "h_krause", "LED-DRV", 1, 1, 2, "Vorkasse"),
    (4681, "2026-10-05", "lena_hoffmann", "KAJ-E", 1, 2, 2, "Rechnung"),
    (4682, "2026-10-06", "ute_schroeder", "KAJ-E", 1, 3, 3, "Rechnung"),
    (4683, "2026-10-06", "petra_klein", "KAJ-E", 1, 2, 2, "Rechnung"),
    (4684, "2026-10-07", "pieter_devries", "BIL-E", 1, 3, 6, "Kreditkarte"),
    (4685, "2026-10-07", "jan_peters", "LUV-S", 1, 3, 2, "Vorkasse"),
    (4686, "2026-10-08", "familie_yilmaz", "FIL-4", 4, 1, 2, "Vorkasse"),
    (4687, "2026-10-08", "markus_otto", "SEI-500", 2, 1, 2, "PayPal"),
    (4688, "2026-10-09", "anna_berg", "FLT-E", 1, 0, 5, "Kreditkarte"),
    (4689, "2026-10-12", "wei_wang", "ELB-E", 1, 3, 2, "Vorkasse"),
    (4690, "2026-10-13", "sabine_voss", "KOM-E", 3, 2, 2, "Rechnung"),
    (4695, "2026-10-19", "claire_dubois", "FLT-N", 1, None, None, "Kreditkarte"),
    (4699, "2026-10-22", "jan_peters", "SPE-E", 1, 8, 4, "Vorkasse"),
    (4702, "2026-10-27", "emma_clarke", "ALS-E", 1, 3, 7, "Kreditkarte"),
    (4705, "2026-11-02", "zhang_min", "BIL-S", 1, 2, 2, "PayPal"),
    (4708, "2026-11-05", "lena_hoffmann", "DOV-N", 1, None, None, "Rechnung"),
    (4711, "2026-11-09", "thu_ha_nguyen", "ALS-E", 1, 2, None, "PayPal"),
    (4714, "2026-11-12", "petra_klein", "LUV-E", 1, 4, None, "Rechnung"),
    (4716, "2026-11-14", "van_duc_pham", "KOM-S", 2, 3, 2, "PayPal"),
    (4718, "2026-11-16", "thomas_brandl", "ELB-E", 1, None, None, "Vorkasse"),
    (4719, "2026-11-18", "wei_wang", "LED-E27", 4, None, None, "PayPal"),
)


def _order(row: tuple[int, str, str, str, int, int | None, int | None, str]) -> Order:
    number, day, key, code, quantity, wait, travel, paid_by = row
    ordered, customer, article = date.fromisoformat(day), CUSTOMERS[key], product(code)
    shipped = None if wait is None else ordered + timedelta(wait)
    delivered = None if shipped is None or travel is None else shipped + timedelta(travel)
    goods = article.price * quantity
    state = "zugestellt" if delivered else "unterwegs" if shipped else "in Fertigung"
    tracking = f"HH{number * 104729 % 10**10:010d}DE" if shipped else ""
    gross = goods + shipping(customer.country, goods)
    return Order(number, ordered, customer, article, quantity, gross, state, shipped, delivered, tracking, paid_by)


ORDERS = tuple(map(_order, _ORDERS))


def order(number: int) -> Order:
    """The order with this number. Raises StopIteration if there is none."""
    return next(one for one in ORDERS if one.number == number)


@dataclass(frozen=True, slots=True)
class SalesInvoice:
    """An invoice of the firm to a customer. Amounts in EUR."""

    number: str
    issued: date
    due: date
    customer: Party
    about: str
    net: Decimal
    rate: Decimal = Decimal(19)
    discount_days: int = 0
    discount: Decimal = Decimal(0)

    @property
    def vat(self) -> Decimal:
        return (self.net * self.rate / 100).quantize(Decimal("0.01"))

    @property
    def gross(self) -> Decimal:
        return self.net + self.vat

    @property
    def payable_early(self) -> Decimal:
        """Gross less the early-payment discount."""
        return (self.gross * (1 - self.discount / 100)).quantize(Decimal("0.01"))


_JOBS = (
    # number, issued, days, customer, about, net, rate, discount days, discount percent
    ("RE-2026-0301", "2026-07-14", 14, "praxis_vogt", "Empfangstresen, 1. Abschlag 40 %", "3360.00", 19, 0, 0),
    ("RE-2026-0304", "2026-07-21", 30, "wohnform", "10 Leuchten Elbe Eiche, Händlerpreis", "1461.18", 19, 10, 2),
    (
        "RE-2026-0307",
        "2026-07-27",
        14,
        "elbinsel",
        "Gemeinschaftshaus, Innenausbau, 1. Abschlag",
        "29400.00",
        19,
        0,
        0,
    ),
    ("RE-2026-0309", "2026-07-30", 14, "familie_yilmaz", "Einbauschrank Flur, Schlussrechnung", "1890.00", 19, 0, 0),
    ("RE-2026-0312", "2026-08-05", 14, "cafe_moewe", "Sitzbank und 4 Tische", "4210.00", 19, 10, 2),
    ("RE-2026-0315", "2026-08-11", 14, "kita_sonnenhof", "Garderoben, 24 Plätze", "2736.00", 19, 0, 0),
    ("RE-2026-0318", "2026-08-18", 14, "praxis_vogt", "Empfangstresen, 2. Abschlag 40 %", "3360.00", 19, 0, 0),
    (
        "RE-2026-0320",
        "2026-08-31",
        14,
        "elbinsel",
        "Gemeinschaftshaus, Innenausbau, 2. Abschlag",
        "27900.00",
        19,
        0,
        0,
    ),
    ("RE-2026-0321", "2026-08-24", 30, "lichthaus", "15 Leuchten Alster, innergemeinschaftlich", "1495.95", 0, 0, 0),
    ("RE-2026-0324", "2026-08-28", 14, "kanzlei_roth", "Bücherregal Besprechung", "5480.00", 19, 10, 2),
    ("RE-2026-0327", "2026-09-02", 14, "lena_hoffmann", "Reparatur Esstisch", "217.00", 19, 0, 0),
    ("RE-2026-0330", "2026-09-08", 30, "hotel_hafen", "22 Nachttischleuchten Fleet", "924.37", 19, 10, 2),
    ("RE-2026-0333", "2026-09-14", 14, "schule_altona", "Werkbankplatten, 12 Stück", "1848.00", 19, 0, 0),
    ("RE-2026-0336", "2026-09-18", 14, "praxis_vogt", "Empfangstresen, Schlussrechnung 20 %", "1680.00", 19, 0, 0),
    ("RE-2026-0339", "2026-09-23", 14, "h_krause", "Anpassung Regal Speicher vor Ort", "159.00", 19, 0, 0),
    (
        "RE-2026-0340",
        "2026-09-28",
        14,
        "elbinsel",
        "Gemeinschaftshaus, Innenausbau, 3. Abschlag",
        "31100.00",
        19,
        0,
        0,
    ),
    ("RE-2026-0342", "2026-09-29", 30, "wohnform", "12 Hocker Kaje Eiche, Händlerpreis", "1345.21", 19, 10, 2),
    ("RE-2026-0345", "2026-10-01", 14, "jan_peters", "Zuschnitt Multiplex", "84.00", 19, 0, 0),
    ("RE-2026-0346", "2026-10-01", 14, "markus_otto", "Zuschnitt Multiplex", "84.00", 19, 0, 0),
    ("RE-2026-0349", "2026-10-06", 14, "cafe_moewe", "Thekenblende", "760.00", 19, 10, 2),
    ("RE-2026-0352", "2026-10-09", 14, "kita_sonnenhof", "Spielpodest", "1980.00", 19, 0, 0),
    ("RE-2026-0355", "2026-10-14", 14, "sabine_voss", "Tischplatte nachölen", "135.00", 19, 0, 0),
    ("RE-2026-0358", "2026-10-19", 30, "lichthaus", "10 Leuchten Bille, innergemeinschaftlich", "757.62", 0, 0, 0),
    ("RE-2026-0361", "2026-10-22", 14, "kanzlei_roth", "Aktenschränke, 1. Abschlag 40 %", "2640.00", 19, 10, 2),
    ("RE-2026-0363", "2026-10-26", 14, "elbinsel", "Gemeinschaftshaus, Schlussrechnung", "12850.00", 19, 0, 0),
    ("RE-2026-0364", "2026-10-27", 14, "hotel_hafen", "Reparatur Rezeption", "434.00", 19, 0, 0),
    ("RE-2026-0367", "2026-10-30", 14, "familie_yilmaz", "Fensterbank Eiche", "315.00", 19, 0, 0),
    ("RE-2026-0370", "2026-11-06", 14, "schule_altona", "Regale Bibliothek", "2210.00", 19, 0, 0),
)


def _job(row: tuple[str, str, int, str, str, str, int, int, int]) -> SalesInvoice:
    number, day, days, key, about, net, rate, discount_days, discount = row
    issued = date.fromisoformat(day)
    return SalesInvoice(
        number, issued, issued + timedelta(days), CUSTOMERS[key], about, Decimal(net), Decimal(rate), discount_days,
        Decimal(discount),
    )  # fmt: skip


JOBS = tuple(map(_job, _JOBS))


def _of_order(one: Order) -> SalesInvoice:
    """The invoice of a web-shop order that is paid on invoice."""
    net = (one.gross / Decimal("1.19")).quantize(Decimal("0.01"))
    issued = one.shipped or one.ordered
    number = f"WS-2026-{one.number}"
    return SalesInvoice(
        number, issued, issued + timedelta(SHOP.invoice_days), one.customer, f"Bestellung {one.number}", net
    )


SHOP_INVOICES = tuple(_of_order(one) for one in ORDERS if one.paid_by == "Rechnung" and one.shipped)
SALES = tuple(sorted(JOBS + SHOP_INVOICES, key=lambda one: (one.issued, one.number)))


def sale(number: str) -> SalesInvoice:
    """The firm's invoice with this number. Raises StopIteration if there is none."""
    return next(one for one in SALES if one.number == number)
