"""Settings, Model: what is in use can be measured, and the owner's embedder can be laid aside again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.settings import Settings
from models.manifest import Role
from models.shelf import ModelState, Trust
from office.app import model_choice
from office.app.embedders import SETTING


def _state(name: str, role: Role) -> ModelState:
    return ModelState(
        name, name, f"{name}.gguf", Path(f"{name}.gguf"), 1000, "00", "MIT", (), role, None, Trust.UNKNOWN,
        fits=True, why="", context=512, kv_bytes=0,
    )  # fmt: skip


@pytest.fixture
def models(fresh, open_window, wait, monkeypatch):
    shown = [_state("writer", Role.TEXT), _state("finder", Role.EMBEDDING)]
    monkeypatch.setattr(model_choice, "states", lambda _office: shown)
    window = open_window(fresh)
    window.show_screen("settings")
    wait(lambda: not window.desk.bridge.busy)
    room = window.room("settings")
    assert isinstance(room, Settings)
    return room.models


def _offered(models):
    return [each.text() for each in models.findChildren(QPushButton) if each.isVisibleTo(models)]


def test_the_owners_embedder_is_laid_aside_with_one_click(models, fresh, wait, monkeypatch):
    fresh.records.set_setting(SETTING, {"name": "finder", "languages": ["de"]})
    monkeypatch.setattr(
        model_choice, "chosen_embedder", lambda office: (office.records.setting(SETTING) or {"name": ""})["name"]
    )
    models.fetch()
    wait(lambda: "Use Kontor's own alone" in _offered(models))
    assert "Measure" not in _offered(models), "an embedder writes nothing"
    next(each for each in models.findChildren(QPushButton) if each.text() == "Use Kontor's own alone").click()
    wait(lambda: not fresh.records.setting(SETTING)["name"])
    wait(lambda: _offered(models).count("Use") == 2)
