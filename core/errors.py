"""The one tree of errors. Findings about the user's data are values, not exceptions."""

from enum import StrEnum


class KontorError(Exception):
    """An error that is told to the person in one sentence. Everything outside this tree is a bug."""

    @property
    def sentence(self) -> str:
        """What happened and what to do next, in the owner's language."""
        return str(self.args[0]) if self.args else self.__class__.__name__


class Trouble(StrEnum):
    """What can go wrong in the world. Stable: tests, JSON and translations name these."""

    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    VANISHED = "vanished"
    NO_PERMISSION = "no-permission"
    NOT_A_FILE = "not-a-file"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOO_MANY_PAGES = "too-many-pages"
    BOMB = "bomb"
    UNKNOWN_KIND = "unknown-kind"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no-text"
    OCR_MISSING = "ocr-missing"
    TOO_SLOW = "too-slow"
    CRASHED_READER = "crashed-reader"
    OFFICE_OPEN = "office-open"
    OFFICE_DAMAGED = "office-damaged"
    OFFICE_TOO_NEW = "office-too-new"
    MODEL_MISSING = "model-missing"
    MODEL_DAMAGED = "model-damaged"
    MODEL_DOES_NOT_FIT = "model-does-not-fit"
    ENGINE_MISSING = "engine-missing"
    ENGINE_FAILED = "engine-failed"
    DOWNLOAD_FAILED = "download-failed"
    SERVER_UNREACHABLE = "server-unreachable"
    MAIL_REFUSED = "mail-refused"


class WorldError(KontorError):
    """The world is not as needed (disk full, file damaged, model missing). The sentence says what to do."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


class InputError(KontorError):
    """The person can put it right: a wrong path, a wrong option, an impossible date."""


class Cancelled(KontorError):  # noqa: N818  the owner's wish is no error
    """The person pressed Stop. Nobody needs to be told."""

    def __init__(self) -> None:
        super().__init__("Stopped.")
