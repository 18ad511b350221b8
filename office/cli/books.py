"""``kontor books``: journals in, balances and statements shown, exports that other programs verify."""

from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import books, books_export
from office.cli.session import Result, Session


def run(session: Session, options: Any) -> Result:
    """One of the actions on the books."""
    return _ACTIONS[options.action](session, options)


def _import(session: Session, options: Any) -> Result:
    made = books.import_journal(session.office, options.path, cancel=session.cancel)
    lines = [
        tr_n("{n} entry posted", "{n} entries posted", made.entries)
        + ", "
        + tr_n("{n} account", "{n} accounts", made.accounts)
        + (", " + tr("{n} in the books already", n=made.known) if made.known else ""),
        *(f"■ {finding.message}" for finding in made.findings),
    ]
    return Result(made.as_json(), "\n".join(lines), bool(made.refused))


def _export(session: Session, options: Any) -> Result:
    if not options.form:
        raise InputError(tr("Say in which form: --format {forms}.", forms="|".join(books_export.ENDINGS)))
    made = books_export.export(session.office, options.form, options.path, cancel=session.cancel)
    written = ", ".join(map(str, made.files))
    text = tr_n("{n} entry written: {files}", "{n} entries written: {files}", made.entries, files=written)
    return Result(made.as_json(), text)


_ACTIONS = {"import": _import, "export": _export}
FORMS = tuple(books_export.ENDINGS)
