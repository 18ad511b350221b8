"""What Kontor does by itself while it is open: it looks into the watched folders and matches what the books hold."""

from office.app import categorising, documents, invoice_joining
from office.app.bootstrap import Office
from office.app.clocks import Clocks
from office.app.events import Event, Topic
from office.app.working_hours import model_may_work

_UNSETTLING = {Topic.BOOKS, Topic.INVOICES}


def begin(office: Office) -> None:
    """Work in the background from now on.

    Whichever door a statement, an item or an invoice came by, what it explains is matched without a room being
    opened: Home shall not call overdue what the bank says is paid.
    """

    def changed(event: Event) -> None:
        if event.topic in _UNSETTLING:
            office.activity.unsettle()

    office.events.subscribe(changed)
    office.activity.may_think = lambda: model_may_work(office, Clocks().now())
    office.activity.looked = lambda document, cancel: invoice_joining.consider(office, document, cancel)
    office.activity.start(lambda: documents.scan_folders(office), lambda: categorising.bring_up_to_date(office))
