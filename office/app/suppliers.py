"""What the owner sees and says of his suppliers apart from any one invoice."""

from dataclasses import dataclass, replace

from core.errors import InputError
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.invoices.known import Supplier
from office.invoices.parties import same_name


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """One supplier. key: stable id."""

    key: str
    name: str
    recurring: bool


def listed(office: Office) -> list[SupplierRow]:
    """Everybody who is known from what was decided and paid, by name."""
    rows = [SupplierRow(each.key, each.names[0], each.recurring) for each in office.suppliers.all() if each.names]
    return sorted(rows, key=lambda row: row.name.casefold())


def key_named(office: Office, name: str) -> str:
    """The key of the supplier whom this name or key means. Raises InputError for nobody, and for two."""
    known = office.suppliers.all()
    found = [each for each in known if each.key == name] or [
        each for each in known if any(same_name(name, own) for own in each.names)
    ]
    if not found:
        raise InputError(tr("Nobody of this name is known: {name}. `kontor suppliers` lists them.", name=name))
    if len(found) > 1:
        names = ", ".join(_named(each) for each in found)
        raise InputError(tr("More than one supplier is meant: {names}. Write the whole name.", names=names))
    return found[0].key


def set_recurring(office: Office, key: str, *, recurring: bool) -> None:
    """Whether he bills regularly, like rent; his open invoices are judged anew. key: of somebody known."""
    supplier = next(each for each in office.suppliers.all() if each.key == key)
    office.suppliers.keep(replace(supplier, recurring=recurring), why="recurring")
    office.desk.check_now(office.invoices.open_ids(key))
    office.events.tell(Topic.INVOICES)


def _named(supplier: Supplier) -> str:
    return supplier.names[0] if supplier.names else supplier.key
