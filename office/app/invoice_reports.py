"""The validation report that was archived when an invoice was judged, saved as files for whoever asks for it."""

from pathlib import Path

from core.progress import CancelToken
from office.app.bootstrap import Office
from office.invoices.validation import VALIDATION
from office.rules.report import ReportPrinter


def save_validation_report(
    office: Office, id: int, folder: Path, *, cancel: CancelToken | None = None  # noqa: A002
) -> tuple[Path, Path]:  # fmt: skip
    """Write it into `folder` as JSON and as PDF in the owner's language. Raises WorldError and Cancelled."""
    report = office.invoices.reports(id)[VALIDATION]
    printer = ReportPrinter()
    try:
        return printer.save(report, folder / f"validation-{report['document']['sha256'][:12]}-{id}", cancel=cancel)
    finally:
        printer.close()
