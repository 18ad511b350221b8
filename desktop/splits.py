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
        self._desk, self._key, self._shown = desk, f"split.{name}", len(parts)
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)
        self.setSizes(sizes)
        self._rested = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rested.timeout.connect(self._keep)
        self.splitterMoved.connect(lambda _at, _handle: self._rested.start())
        self._restore()

    def part_as(self, name: str, sizes: tuple[int, ...]) -> None:
        """Another way to be parted, remembered by itself. sizes: nought for a part that is hidden meanwhile."""
        if self._key != f"split.{name}":
            self._key, self._shown = f"split.{name}", sum(map(bool, sizes))
            self.setSizes(sizes)
            self._restore()

    def _restore(self) -> None:
        from office.app import preferences

        office, name = self._desk.office, self._key
        self._desk.bridge.run(
            self, lambda _task: preferences.remembered(office, name, []), lambda kept: self._part(name, kept)
        )

    def _part(self, name: str, kept: object) -> None:
        if (
            name == self._key
            and isinstance(kept, list)
            and len(kept) == self.count()
            and all(isinstance(each, int) for each in kept)
        ):
            self.setSizes(kept)

    def _keep(self) -> None:
        """Only while all its parts are shown: in a narrow window they take turns, which is nobody's wish."""
        from office.app import preferences

        if sum(map(bool, self.sizes())) == self._shown:
            office, name, sizes = self._desk.office, self._key, self.sizes()
            self._desk.bridge.run(self._desk, lambda _task: preferences.remember(office, name, sizes), name=name)
