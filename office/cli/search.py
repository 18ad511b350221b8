"""``kontor search``: the passages that fit best."""

from typing import Any

from core.errors import InputError
from core.words import tr
from office.app import questions
from office.cli.session import Options, Result, Session


def run(session: Session, options: Any) -> Result:
    """The passages that fit best."""
    if options.limit < 1:
        raise InputError(tr("Ask for at least one passage, as in --limit 10."))
    questions.check_within(session.office, options.within)
    hits = questions.search(session.office, options.query, limit=options.limit, within=options.within)
    text = "\n\n".join(f"{hit.at.name}, {tr('page')} {hit.at.page}\n{hit.text}" for hit in hits)
    return Result({"passages": [questions.hit_json(hit) for hit in hits]}, text or tr("Nothing found."))


OPTIONS: Options = [
    (("query",), {"metavar": "QUERY"}),
    (("--limit",), {"type": int, "default": 10}),
    (("--in",), {"dest": "within", "metavar": "NAME"}),
]
