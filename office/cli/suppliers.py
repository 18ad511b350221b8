"""``kontor suppliers``: who is known, whose prices are agreed, who bills regularly; and to say so."""

from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import agreed_prices, documents, suppliers
from office.app.agreed_prices import Agreed
from office.app.suppliers import SupplierRow
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """What the owner says of a supplier first, then what is known of all, or of him."""
    office = session.office
    if (options.recurring or options.prices) and not options.name:
        raise InputError(tr("Say which supplier: `kontor suppliers` lists them."))
    key = suppliers.key_named(office, options.name) if options.name else ""
    if options.recurring:
        suppliers.set_recurring(office, key, recurring=options.recurring == "yes")
    for outcome in documents.add_paths(office, options.prices, report=session.report, cancel=session.cancel):
        if outcome.outcome == "refused":
            raise InputError(outcome.sentence)
        office.activity.finish(report=session.report, cancel=session.cancel)
        agreed_prices.agree(office, outcome.document, key)
    for document in options.no_longer:
        agreed_prices.withdraw(office, document)
    rows = [each for each in suppliers.listed(office) if key in {"", each.key}]
    lists = [each for each in agreed_prices.agreed(office) if key in {"", each.supplier}]
    found = {
        "suppliers": [{"key": each.key, "name": each.name, "recurring": each.recurring} for each in rows],
        "agreed_prices": [_list_json(each) for each in lists],
    }
    return Result(found, _text(rows, lists))


def _list_json(each: Agreed) -> dict[str, Any]:
    return {name: getattr(each, name) for name in Agreed.__slots__}


def _text(rows: list[SupplierRow], lists: list[Agreed]) -> str:
    lines = []
    for row in rows:
        regular = tr("bills regularly") if row.recurring else ""
        lines.append(" · ".join(filter(None, (row.name, regular))))
        lines += [f"    {_list_text(each)}" for each in lists if each.supplier == row.key]
    return "\n".join(lines or [tr("No supplier is known yet. Approve an invoice of his first.")])


def _list_text(each: Agreed) -> str:
    prices = tr_n("{n} agreed price", "{n} agreed prices", each.prices)
    left = tr_n("{n} row was unclear and is left out", "{n} rows were unclear and are left out", each.left_out)
    days = " – ".join(filter(None, (each.since, each.until)))
    return " · ".join(filter(None, (each.name, prices, days, left if each.left_out else "")))


OPTIONS: Options = [
    (("name",), {"nargs": "?", "default": "", "metavar": "NAME"}),
    (("--recurring",), {"choices": ["yes", "no"], "default": "", "help": "he bills regularly, like rent"}),
    (("--prices",), {"nargs": "+", "type": place, "default": [], "metavar": "FILE", "help": "agreed with him"}),
    (("--no-longer",), {"nargs": "+", "default": [], "metavar": "DOCUMENT", "help": "prices agreed no longer"}),
]
