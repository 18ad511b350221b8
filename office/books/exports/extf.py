"""The books as a DATEV batch of bookings (EXTF 700, category 21 "Buchungsstapel" version 13; developer.datev.de).

A batch holds one fiscal year. Each row moves one amount between two accounts: an entry of several legs becomes
several rows with one document number. The tax stands in rows of its own: where DATEV would compute it again, key 40
switches that off.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.errors import InputError
from core.money import decimals
from core.words import tr
from office.books.charts.chart import Chart
from office.books.exports.table import safe
from office.books.exports.words import one_line
from office.books.journal import Account, AccountType, Entry, Journal, Posting

_TITLES = (
    "Umsatz (ohne Soll/Haben-Kz)", "Soll/Haben-Kennzeichen", "WKZ Umsatz", "Kurs", "Basis-Umsatz", "WKZ Basis-Umsatz",
    "Konto", "Gegenkonto (ohne BU-Schlüssel)", "BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Belegfeld 2", "Skonto",
    "Buchungstext", "Postensperre", "Diverse Adressnummer", "Geschäftspartnerbank", "Sachverhalt", "Zinssperre",
    "Beleglink",
    *(f"Beleginfo - {what} {n}" for n in range(1, 9) for what in ("Art", "Inhalt")),
    "KOST1 - Kostenstelle", "KOST2 - Kostenstelle", "Kost-Menge", "EU-Land u. UStID (Bestimmung)",
    "EU-Steuersatz (Bestimmung)", "Abw. Versteuerungsart", "Sachverhalt L+L", "Funktionsergänzung L+L",
    "BU 49 Hauptfunktionstyp", "BU 49 Hauptfunktionsnummer", "BU 49 Funktionsergänzung",
    *(f"Zusatzinformation - {what} {n}" for n in range(1, 21) for what in ("Art", "Inhalt")),
    "Stück", "Gewicht", "Zahlweise", "Forderungsart", "Veranlagungsjahr", "Zugeordnete Fälligkeit", "Skontotyp",
    "Auftragsnummer", "Buchungstyp", "USt-Schlüssel (Anzahlungen)", "EU-Land (Anzahlungen)",
    "Sachverhalt L+L (Anzahlungen)", "EU-Steuersatz (Anzahlungen)", "Erlöskonto (Anzahlungen)", "Herkunft-Kz",
    "Buchungs GUID", "KOST-Datum", "SEPA-Mandatsreferenz", "Skontosperre", "Gesellschaftername", "Beteiligtennummer",
    "Identifikationsnummer", "Zeichnernummer", "Postensperre bis", "Bezeichnung SoBil-Sachverhalt",
    "Kennzeichen SoBil-Buchung", "Festschreibung", "Leistungsdatum", "Datum Zuord. Steuerperiode", "Fälligkeit",
    "Generalumkehr (GU)", "Steuersatz", "Land", "Abrechnungsreferenz", "BVV-Position", "EU-Land u. UStID (Ursprung)",
    "EU-Steuersatz (Ursprung)", "Abw. Skontokonto",
)  # fmt: skip
_PLACE = {title: place for place, title in enumerate(_TITLES)}
_PLAIN = {"Umsatz (ohne Soll/Haben-Kz)", "Konto", "Gegenkonto (ohne BU-Schlüssel)", "Belegdatum", "Festschreibung"}
_WIDEST = 8  # digits of a general account in DATEV; accounts of customers and suppliers have one more
_DOCUMENT_LINKS = uuid.UUID("5b0c1f0e-6f3c-5a51-9a39-4b1d6f0e7a11")  # names documents by their content


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose batch it is. made_at: as DATEV writes a moment, YYYYMMDDHHMMSSFFF."""

    made_at: str
    adviser: str = "1001"
    client: str = "1"


def extf_batches(
    journal: Journal, chart: Chart | None, sender: Sender, days: tuple[date, date] | None = None
) -> dict[int, str]:
    """Year → its batch. days: only the entries of these, both included; the accounts' width is that of all the books.

    Raises InputError where an account's number is none for DATEV.
    """
    width = _width(journal)
    entries = journal.between(*days) if days else journal.entries
    framework = chart.name.removeprefix("SKR") if chart and chart.name.startswith("SKR") else ""
    years: dict[int, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.date.year):
        years.setdefault(entry.date.year, []).append(entry)
    return {
        year: "\r\n".join(
            [_header(year, held, f"{width}", framework, sender), ";".join(_TITLES), *_rows(held, chart), ""]
        )
        for year, held in years.items()
    }


def _width(journal: Journal) -> int:
    """How many digits a general account has."""
    used = {posting.account for entry in journal.entries for posting in entry.postings}
    wrong = sorted(number for number in used if not number.isdecimal() or not number.isascii())
    if wrong:
        sentence = tr("DATEV knows accounts of digits only. These have others: {accounts}.",
                      accounts=", ".join(wrong[:5]))  # fmt: skip
        raise InputError(sentence)
    general = [len(number) for number in used if not _may_be_personal(journal.accounts[number])]
    width = max([4, *general, *(len(number) - 1 for number in used)])
    if width > _WIDEST:
        raise InputError(tr("DATEV knows accounts of at most nine digits. Choose shorter numbers."))
    return width


def _may_be_personal(account: Account) -> bool:
    return account.type in {AccountType.ASSET, AccountType.LIABILITY}


def _header(year: int, entries: Sequence[Entry], width: str, framework: str, sender: Sender) -> str:
    days = [entry.date for entry in entries]
    fields = [
        '"EXTF"', "700", "21", '"Buchungsstapel"', "13", sender.made_at, "", '"RE"', '"Kontor"', '""', sender.adviser,
        sender.client, f"{year}0101", width, f"{min(days):%Y%m%d}", f"{max(days):%Y%m%d}", f'"Kontor {year}"', '""',
        "1", "0", "0", '"EUR"', "", '""', "", "", f'"{framework}"', "", "", '""', '""',
    ]  # fmt: skip
    return ";".join(fields)


def _rows(entries: Sequence[Entry], chart: Chart | None) -> Iterator[str]:
    for entry in entries:
        for amount, debit, credit in _pairs(entry.postings):
            yield _row(entry, amount, debit, credit, chart)


def _pairs(postings: Sequence[Posting]) -> Iterator[tuple[Decimal, Posting, Posting]]:
    """Debits against credits of the same currency, from the first to the last, each cent once."""
    for currency in dict.fromkeys(posting.currency for posting in postings):
        debits = iter([each for each in postings if each.currency == currency and each.amount > 0])
        credits_ = iter([each for each in postings if each.currency == currency and each.amount < 0])
        owed = paid = Decimal(0)
        debit = credit = None
        while True:
            if not owed:
                debit = next(debits, None)
                owed = debit.amount if debit else owed
            if not paid:
                credit = next(credits_, None)
                paid = -credit.amount if credit else paid
            if debit is None or credit is None:
                break
            moved = min(owed, paid)
            yield moved, debit, credit
            owed, paid = owed - moved, paid - moved


def _row(entry: Entry, amount: Decimal, debit: Posting, credit: Posting, chart: Chart | None) -> str:
    cells = {
        "Umsatz (ohne Soll/Haben-Kz)": f"{amount:.{max(2, decimals(debit.currency))}f}".replace(".", ","),
        "Soll/Haben-Kennzeichen": "S",
        "WKZ Umsatz": debit.currency,
        "Konto": debit.account,
        "Gegenkonto (ohne BU-Schlüssel)": credit.account,
        "BU-Schlüssel": "40" if _is_automatic(chart, debit, credit) else "",
        "Belegdatum": f"{entry.date:%d%m}",
        "Belegfeld 1": entry.number,
        "Belegfeld 2": "",
        "Buchungstext": one_line(entry.text)[:60],
        "Beleglink": _link(entry.documents[0]) if entry.documents else "",
        "KOST1 - Kostenstelle": (debit.cost_centre or credit.cost_centre)[:36],
        "Festschreibung": "0",
        "Generalumkehr (GU)": "",
    }
    if entry.documents:
        cells |= {"Beleginfo - Art 1": "Datei", "Beleginfo - Inhalt 1": one_line(entry.documents[0])[:210]}
    row = [""] * len(_TITLES)
    for title, text in cells.items():
        row[_PLACE[title]] = text if title in _PLAIN or not text else _quoted(text)
    return ";".join(row)


def _is_automatic(chart: Chart | None, *postings: Posting) -> bool:
    listed = [chart.accounts.get(posting.account) for posting in postings] if chart else []
    return any(each.automatic for each in listed if each)


def _link(document: str) -> str:
    """As DATEV names a document in its archive: the same document has the same link in every batch."""
    return f'BEDI "{uuid.uuid5(_DOCUMENT_LINKS, document)}"'


def _quoted(text: str) -> str:
    return '"' + safe(text).replace('"', '""') + '"'
