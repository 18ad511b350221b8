"""Spreadsheets: price list, orders and deliveries, the Chinese offer, the stock list."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter

from office.sample.facts import LED, SHOP, TODAY, WORKSHOP
from office.sample.products import BOARDS, FURNITURE, LABOUR, LAMPS, SHOP_RANGE, SMALL, VAT, Product
from office.sample.sales import ORDERS, Order
from office.sample.wording import said

Cell = str | Decimal | int | date


def _moment(day: date) -> datetime:
    """The morning of `day`; spreadsheets know no time zone."""
    return datetime(day.year, day.month, day.day, 8)  # noqa: DTZ001


class Book:
    """An XLSX workbook in memory, with the few formats that an office uses."""

    def __init__(self, title: str, day: date) -> None:
        self._target = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._target, {"in_memory": True})
        self._book.set_properties({"title": title, "author": "Tischlerei Lindner", "created": _moment(day)})
        self._title = self._book.add_format({"bold": True, "font_size": 14})
        self._head = self._book.add_format({"bold": True, "bg_color": "#EFE6DA", "bottom": 1})
        self._formats = {
            Decimal: self._book.add_format({"num_format": "#,##0.00"}),
            date: self._book.add_format({"num_format": "dd.mm.yyyy"}),
        }

    def sheet(
        self,
        name: str,
        title: str,
        *,
        notes: Sequence[str],
        head: Sequence[str],
        rows: Iterable[Sequence[Cell]],
        widths: Sequence[int],
    ) -> None:
        """A sheet with a title, notes, and a table under them."""
        page = self._book.add_worksheet(name)
        page.write_string(0, 0, title, self._title)
        for nth, note in enumerate(notes, start=1):
            page.write_string(nth, 0, note)
        top = len(notes) + 2
        for column, (word, width) in enumerate(zip(head, widths, strict=True)):
            page.write_string(top, column, word, self._head)
            page.set_column(column, column, width)
        for nth, row in enumerate(rows, start=top + 1):
            for column, cell in enumerate(row):
                self._write(page, nth, column, cell)
        page.freeze_panes(top + 1, 0)

    def _write(self, page: "xlsxwriter.worksheet.Worksheet", row: int, column: int, cell: Cell) -> None:
        match cell:
            case date():
                page.write_datetime(row, column, _moment(cell), self._formats[date])
            case Decimal():
                page.write_number(row, column, float(cell), self._formats[Decimal])
            case int():
                page.write_number(row, column, cell)
            case _:
                page.write_string(row, column, cell)

    def bytes(self) -> bytes:
        self._book.close()
        return self._target.getvalue()


def _priced(product: Product) -> list[Cell]:
    return [
        product.number, product.name("de"), product.name("en"), product.size, product.weight,
        product.net, product.price, product.days,
    ]  # fmt: skip


_SHOP_HEAD = ("Artikel", "Bezeichnung", "Description", "Maße", "Gewicht", "Netto EUR", "Brutto EUR", "Lieferzeit")
_WORK_HEAD = ("Artikel", "Leistung", "Einheit", "Netto EUR", "Brutto EUR", "Lieferzeit")


def _worked(one: Product) -> list[Cell]:
    gross = (one.price * (1 + VAT / 100)).quantize(Decimal("0.01"))
    return [one.number, one.name("de"), one.unit, one.price, gross, one.days]


def price_list() -> bytes:
    """The price list of 2026: the shop's range, and wood and work by measure."""
    book = Book("Preisliste 2026", date(2026, 1, 2))
    book.sheet(
        "Leuchten und Möbel",
        "Preisliste 2026 – Leuchten und Möbel",
        notes=[
            "Gültig vom 01.01.2026 bis 31.12.2026. Alle Preise in EUR, brutto mit 19 % Umsatzsteuer.",
            "Auf Leuchten gewähren wir keinen Rabatt; Händler siehe Händlerkonditionen.",
            f"Gravur {said(SHOP.engraving, 'de')} · Geschenkverpackung {said(SHOP.gift_wrap, 'de')} je Stück.",
        ],
        head=_SHOP_HEAD,
        rows=map(_priced, LAMPS + FURNITURE + SMALL),
        widths=[10, 38, 34, 18, 9, 11, 11, 15],
    )
    minimum = said(WORKSHOP.minimum_cut, "de")
    book.sheet(
        "Zuschnitt und Werkstatt",
        "Preisliste 2026 – Zuschnitt und Werkstatt",
        notes=[f"Nettopreise zuzüglich 19 % USt. Mindestpreis je Zuschnittauftrag {minimum}."],
        head=_WORK_HEAD,
        rows=map(_worked, BOARDS + LABOUR),
        widths=[10, 34, 12, 11, 11, 15],
    )
    return book.bytes()


_ORDER_HEAD = (
    "Bestellung", "Bestellt am", "Kunde", "Ort", "Artikel", "Bezeichnung", "Menge", "Brutto EUR", "Status",
    "Versandt am", "Zugestellt am", "Sendungsnummer", "Zahlungsart",
)  # fmt: skip


def _order_row(order: Order) -> list[Cell]:
    customer, article = order.customer, order.article
    return [
        order.number, order.ordered, customer.name, customer.town, article.number, article.name("de"), order.quantity,
        order.gross, order.state, order.shipped or "", order.delivered or "", order.tracking, order.paid_by,
    ]  # fmt: skip


def order_list() -> bytes:
    """Orders and deliveries of the web shop, one row an order line."""
    book = Book("Bestellungen und Lieferungen 2026", TODAY)
    book.sheet(
        "Bestellungen",
        "Bestellungen und Lieferungen, Webshop 2026",
        notes=["Stand 20.11.2026"],
        head=_ORDER_HEAD,
        rows=map(_order_row, ORDERS),
        widths=[11, 12, 26, 20, 10, 34, 7, 11, 14, 12, 13, 18, 14],
    )
    return book.bytes()


_OFFERED: list[list[Cell]] = [
    ["MD-M9-27", "LED 模组 9 W 2700 K", LED.module.value, LED.minimum, "25 天"],
    ["MD-D350", "LED 恒流驱动 350 mA", LED.driver.value, LED.minimum, "25 天"],
    ["MD-S24", "LED 灯带 24 V 每米", LED.strip.value, 300, "25 天"],
    ["MD-E27", "E27 灯座 陶瓷", Decimal("1.15"), 500, "20 天"],
    ["MD-T3", "布包电线 3 米 深绿色", Decimal("2.40"), 200, "20 天"],
    ["MD-C1", "吸顶盘 金属 黑色", Decimal("1.95"), 300, "30 天"],
]


def led_offer() -> bytes:
    """The price offer of Ningbo Mingdeng, in Chinese."""
    book = Book("报价单 MD-2026-0917", LED.offered)
    deposit, rest, discount, fee = (said(one, "zh") for one in (LED.deposit, LED.rest, LED.discount, LED.sample_fee))
    book.sheet(
        "报价单",
        "报价单 MD-2026-0917　客户：Tischlerei Lindner GmbH",
        notes=[
            f"报价日期：{said(LED.offered, 'zh')}　有效期至：{said(LED.valid, 'zh')}",
            f"价格为 FOB 宁波，单位美元。付款方式：预付 {deposit}，发货前付清 {rest}。",
            f"一次订购满 {LED.discount_from} 件，单价优惠 {discount}。样品费每套 {fee}，下单后退还。",
        ],
        head=["型号", "品名", "单价 USD", "最小起订量", "交货期"],
        rows=_OFFERED,
        widths=[12, 26, 11, 12, 10],
    )
    return book.bytes()


_STOCK_HEAD = ("Artikel", "Bezeichnung", "Lagerplatz", "Bestand", "Mindestbestand", "Einkaufspreis EUR")


def stock_list() -> bytes:
    """The stock on 31 October 2026 as CSV: semicolons and Windows-1252, as old programs write it."""
    target = io.StringIO()
    rows = csv.writer(target, delimiter=";", lineterminator="\r\n")
    rows.writerow(_STOCK_HEAD)
    for nth, one in enumerate(SHOP_RANGE):
        cost = f"{one.net * Decimal('0.46'):.2f}".replace(".", ",")
        place = f"{'ABC'[nth % 3]}{nth // 3 + 1:02d}"
        rows.writerow([one.number, one.name("de"), place, one.stock, 5 if one.price < 100 else 3, cost])
    return target.getvalue().encode("cp1252")
