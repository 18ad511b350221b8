"""The firm's documents: each text in `texts/documents` set in its format, and spreadsheets made from the facts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812  Made has a field of that name
from importlib import resources

from PIL.Image import Image

from office.sample import facts, parties, plain, scans, sheets, slides, typeset
from office.sample.filed import filed_mail
from office.sample.markup import Answer, Facts, Rows, Text, parse
from office.sample.numbers import spaced
from office.sample.packages import docx, odt
from office.sample.products import FURNITURE, LAMPS, SMALL, Product, product
from office.sample.purchases import CHANGED_IBAN
from office.sample.sales import CUSTOMERS, ORDERS, order
from office.sample.wording import Amount, day, said


@dataclass(frozen=True, slots=True)
class Made:
    """A file of the sample company with what is known about it."""

    name: str
    content: bytes
    title: str
    language: str
    date: str
    answers: tuple[Answer, ...] = ()
    scanned: bool = False


def _range(products: tuple[Product, ...], language: str) -> Rows:
    heads = {
        "de": ("Artikel", "Bezeichnung", "Maße", "Preis"),
        "en": ("Article", "Description", "Size", "Price"),
        "vi": ("Mã hàng", "Tên hàng", "Kích thước", "Giá"),
        "zh": ("货号", "品名", "尺寸", "价格"),
    }
    rows = ((one.number, one.name(language), one.size, said(Amount(one.price), language)) for one in products)
    return (heads[language], *rows)


def _staff(_language: str) -> Rows:
    rows = ((one.name, one.role, one.extension) for one in parties.STAFF)
    return (("Name", "Aufgabe", "Durchwahl"), *rows)


def _recent_orders(language: str) -> Rows:
    late = [one for one in ORDERS if one.state != "zugestellt"]
    rows = (
        (str(one.number), one.customer.name, one.article.name(language), day(one.ordered, language)) for one in late
    )
    return (("Bestellung", "Kunde", "Artikel", "Bestellt am"), *rows)


TABLES: Mapping[str, Callable[[str], Rows]] = {
    "lamps": lambda language: _range(LAMPS, language),
    "furniture": lambda language: _range(FURNITURE, language),
    "care": lambda language: _range(SMALL, language),
    "staff": _staff,
    "open-orders": _recent_orders,
}


class _Orders:
    """``{{order.o4688.delivered}}``: orders by number, as attributes."""

    def __getattr__(self, name: str) -> object:
        return order(int(name.removeprefix("o")))


class _Prices:
    """``{{price.FLT_E}}``: shop prices by article number."""

    def __getattr__(self, name: str) -> object:
        return Amount(product(name.replace("_", "-")).price)


def known_facts() -> Facts:
    """All that a text may say."""
    everybody = {one.key: one for one in (parties.FIRM, *parties.SUPPLIERS)} | CUSTOMERS
    terms = {
        "shop": facts.SHOP,
        "work": facts.WORKSHOP,
        "staff": facts.WORK,
        "rent": facts.RENT,
        "insurance": facts.INSURANCE,
        "timber": facts.TIMBER,
        "rattan": facts.RATTAN,
        "led": facts.LED,
        "order": _Orders(),
        "price": _Prices(),
        "changed_iban": spaced(CHANGED_IBAN),
    }
    return Facts({**everybody, **terms}, TABLES)


def _pdf(text: Text) -> bytes:
    sender = _sender(text)
    if text.head.get("look") == "scan":
        return scans.pdf_of(_scan(text), text.title, Day.fromisoformat(text.head["date"]))
    return typeset.pdf(text, sender)


def _sender(text: Text) -> parties.Party:
    key = text.head.get("from", "firm")
    everybody = {one.key: one for one in (parties.FIRM, *parties.SUPPLIERS)}
    return everybody[key]


def _scan(text: Text) -> Image:
    turn = float(text.head.get("turn", "0.6"))
    return scans.scanned(scans.drawn(text, _sender(text)), seed=len(text.title), turn=turn)


_WRITERS: Mapping[str, Callable[[Text], bytes]] = {
    "pdf": _pdf,
    "docx": docx,
    "odt": odt,
    "pptx": slides.pptx,
    "html": plain.html,
    "md": plain.markdown,
    "txt": plain.plain_text,
    "eml": filed_mail,
    "png": lambda text: scans.png(_scan(text)),
    "jpg": lambda text: scans.jpeg(_scan(text)),
    "tif": lambda text: scans.tiff(_scan(text)),
}


def _written(source: str, known: Facts) -> Made:
    text = parse(source, known)
    name = text.head["file"]
    suffix = name.rpartition(".")[2]
    is_scan = suffix in {"png", "jpg", "tif"} or text.head.get("look") == "scan"
    content = _WRITERS[suffix](text)
    return Made(name, content, text.title, text.language, text.head["date"], text.answers, is_scan)


def _sheets() -> Iterator[Made]:
    sample = product("FLT-E")
    yield Made(
        "Preisliste_2026.xlsx", sheets.price_list(), "Preisliste 2026", "de", "2026-01-02",
        (Answer("article-number-fleet-oak", sample.number, sample.number),
         Answer("no-discount-on-lamps", "Auf Leuchten gewähren wir keinen Rabatt", "keinen Rabatt")),
    )  # fmt: skip
    yield Made(
        "Bestellungen_und_Lieferungen_2026.xlsx", sheets.order_list(), "Bestellungen und Lieferungen 2026", "de",
        "2026-11-20", (Answer("order-4711-tracking", order(4711).tracking, order(4711).tracking),),
    )  # fmt: skip
    yield Made(
        "报价单_MD-2026-0917.xlsx", sheets.led_offer(), "报价单 MD-2026-0917", "zh", "2026-09-17",
        (Answer("led-offer-valid-until", f"有效期至：{said(facts.LED.valid, 'zh')}", facts.LED.valid.isoformat()),
         Answer("led-sample-fee", f"样品费每套 {said(facts.LED.sample_fee, 'zh')}", "45.00 USD")),
    )  # fmt: skip
    yield Made("Lagerbestand_2026-10-31.csv", sheets.stock_list(), "Lagerbestand", "de", "2026-10-31")


def texts(folder: str) -> list[str]:
    """The sources in a folder of `texts`, in the order of their names."""
    shelf = resources.files("office.sample") / "texts" / folder
    files = sorted((file for file in shelf.iterdir() if file.name.endswith(".md")), key=lambda file: file.name)
    return [file.read_text(encoding="utf-8") for file in files]


def documents() -> Iterator[Made]:
    """All documents, one after another."""
    known = known_facts()
    for source in texts("documents"):
        yield _written(source, known)
    yield from _sheets()
