"""``kontor models``: which model works here."""

from typing import Any

from core.errors import InputError
from core.words import tr
from office.app import model_choice
from office.cli.session import Options, Result, Session


def run(session: Session, options: Any) -> Result:
    """List, install, choose or measure models."""
    if options.action in {"install", "use"} and not options.name:
        raise InputError(tr("Say which model: `kontor models` lists them."))
    if options.action in {"list", "bench"} and options.name:
        raise InputError(tr("A name is for: kontor models install NAME, kontor models use NAME"))
    if options.action == "install":
        model_choice.install(session.office, options.name, report=session.report, cancel=session.cancel)
    elif options.action == "use":
        model_choice.use(session.office, options.name)
    elif options.action == "bench":
        figures = model_choice.bench(session.office)
        return Result(figures, "\n".join(f"{key}: {value}" for key, value in figures.items()))
    states = model_choice.states(session.office)
    shown = [
        {
            "name": state.name,
            "file": state.file,
            "sha256": state.sha256,
            "size": state.size,
            "licence": state.licence,
            "installed": state.installed,
            "verified": state.verified,
            "fits": state.fits,
            "why": state.why,
        }
        for state in states
    ]
    lines = [f"{'●' if each.installed else '○'} {each.name}  {each.size / 1e9:.1f} GB  {each.why}" for each in states]
    return Result({"models": shown}, "\n".join(lines))


OPTIONS: Options = [
    (("action",), {"nargs": "?", "default": "list", "choices": ["list", "install", "use", "bench"]}),
    (("name",), {"nargs": "?", "metavar": "NAME"}),
]
