"""Which model works here: list, install, choose, bring by hand, measure."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import InputError, Trouble, WorldError
from core.progress import CancelToken, Report, silent
from core.words import in_window, tr
from models.bench import bench as measure
from models.install import install as install_known
from models.manifest import Role, known_models
from models.shelf import ModelState, Trust
from office.app.bootstrap import Office
from office.app.events import Topic


@dataclass(frozen=True, slots=True)
class ModelLine:
    """The model in one line: its name ("" for none) and the speed of its last work in tokens a second."""

    name: str
    tokens_per_second: float


def states(office: Office) -> list[ModelState]:
    """Known models and files that the owner brought, with what is installed and what fits this PC."""
    return office.shelf.states()


def current(office: Office) -> ModelLine:
    """The model in use, without loading it."""
    if not office.with_model:
        return ModelLine("", 0.0)
    if server := office.records.setting("model_server", ""):
        return ModelLine(str(server), 0.0)
    state = office.chosen_model()
    return ModelLine(state.name if state else "", office.model_speed())


def install(office: Office, name: str, *, report: Report = silent, cancel: CancelToken | None = None) -> ModelState:
    """Download a known model, because the owner asked for it, and verify it; an embedder is used from then on.

    Raises InputError, WorldError.
    """
    known = next((model for model in known_models() if name in {model.name, model.file}), None)
    if known is None:
        raise InputError(
            tr("No model is called {name}. Settings, Model lists them.", name=name)
            if in_window()
            else tr("No model is called {name}. `kontor models` lists them.", name=name)
        )
    state = install_known(known, office.shelf, report=report, cancel=cancel)
    if state.role is Role.EMBEDDING:
        office.embedders.use(state)
    office.events.tell(Topic.MODELS)
    return state


def use(office: Office, name: str) -> ModelState:
    """Work with this model from now on. Raises InputError when it is not there or does not fit.

    A file that nobody has hashed yet is hashed first (seconds for a gigabyte). Raises WorldError when it is damaged.
    """
    state = next((each for each in states(office) if name in {each.name, each.file}), None)
    if state is None or not state.installed:
        raise InputError(
            tr("The model {name} is not installed. Press Install beside it in Settings, Model.", name=name)
            if in_window()
            else tr("The model {name} is not installed. `kontor models install {name}` brings it.", name=name)
        )
    if state.trust is Trust.UNCHECKED:  # copied into the folder by hand, or changed since
        state = office.shelf.check(state.file)
    if not state.usable:
        raise InputError(state.why)
    if state.role is Role.EMBEDDING:
        office.embedders.use(state)
    else:
        office.close_model()
        office.records.set_setting("model", state.name)
    office.events.tell(Topic.MODELS)
    return state


def chosen_embedder(office: Office) -> str:
    """The model of the owner's that finds by meaning, "" for the one that Kontor brings."""
    return office.embedders.chosen


def use_built_in_embedder(office: Office) -> None:
    """Find by meaning with the one that Kontor brings; the owner's serves until the passages are embedded anew."""
    office.embedders.use_built_in()
    office.activity.wake()
    office.events.tell(Topic.MODELS)


def adopt(office: Office, path: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> ModelState:
    """Take in a model file that the owner dropped: hashed, recognised or shown as unknown; an embedder is tried.

    Raises WorldError for a file that is no whole model, InputError for an embedder that does not find meanings.
    """
    state = office.shelf.adopt(path, report=report, cancel=cancel)
    if state.role is Role.EMBEDDING:
        office.embedders.use(state)
    office.events.tell(Topic.MODELS)
    return state


def bench(office: Office) -> dict[str, Any]:
    """Tokens a second of the model in use. Raises WorldError when there is none."""
    model = office.model()
    if model is None:
        raise WorldError(
            Trouble.MODEL_MISSING,
            tr("No model is installed. Press Install beside one in Settings, Model.")
            if in_window()
            else tr("No model is installed. `kontor models` lists them, `kontor models install NAME` brings one."),
        )
    return dict(measure(model))
