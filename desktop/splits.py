"""Splitters that stay as the owner left them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.desk import Desk

_REST_MS = 400  # a drag is over when nothing moved for this long


class Split(QSplitter):
    """Parts side by side, none of which can be lost. Where they were parted is remembered under `name`."""

    def __init__(self, desk: Desk, name: str, *parts: QWidget, sizes: tuple[int, ...]) -> None:
        """sizes: how it is parted until the owner does it himself."""
        super().__init__(Qt.Orientation.Horizontal)
        self._desk, self._key = desk, f"split.{name}"
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)
        self.setSizes(sizes)
        self._rested = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rested.timeout.connect(self._keep)
        self.splitterMoved.connect(lambda _at, _handle: self._rested.start())
        self._restore()

    def _restore(self) -> None:
        from office.app import preferences

        office, name = self._desk.office, self._key
        self._desk.bridge.run(self, lambda _task: preferences.remembered(office, name, []), self._part)

    def _part(self, kept: object) -> None:
        if isinstance(kept, list) and len(kept) == self.count() and all(isinstance(each, int) for each in kept):
            self.setSizes(kept)

    def _keep(self) -> None:
        """Only while all parts are shown: in a narrow window they take turns, which is nobody's wish."""
        from office.app import preferences

        if all(self.sizes()):
            office, name, sizes = self._desk.office, self._key, self.sizes()
            self._desk.bridge.run(self._desk, lambda _task: preferences.remember(office, name, sizes), name=name)
