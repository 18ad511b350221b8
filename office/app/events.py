"""What changed, told to whoever shows it. Callbacks come on the thread that made the change."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What an event is about."""

    DOCUMENTS = "documents"
    ACTIVITY = "activity"
    MODELS = "models"
    SETTINGS = "settings"
    QUESTIONS = "questions"
    INVOICES = "invoices"
    BOOKS = "books"
    REPLIES = "replies"


@dataclass(frozen=True, slots=True)
class Event:
    """Something of `topic` changed; `subject` names it where that helps."""

    topic: Topic
    subject: str = ""


Listener = Callable[[Event], None]


class Events:
    """The list of listeners. Thread-safe."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` on every event; returns a function that ends it."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def tell(self, topic: Topic, subject: str = "") -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(Event(topic, subject))

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
