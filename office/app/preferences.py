"""What the owner set once: language, theme, the firm's name, a model server of his own network."""

from core.errors import InputError
from core.words import LANGUAGES, tr, use_language
from office.app.bootstrap import Office
from office.app.events import Topic

THEMES = ("system", "light", "dark")


def language(office: Office) -> str:
    return str(office.records.setting("language", ""))


def set_language(office: Office, code: str) -> None:
    """The language of every sentence from now on. Raises InputError for one that Kontor does not speak."""
    if code not in LANGUAGES:
        raise InputError(tr("Kontor speaks English, German, Vietnamese and Chinese."))
    office.records.set_setting("language", code)
    use_language(code)
    office.desk.freshen()  # what was found on open invoices is said in it too
    office.activity.wake()
    office.events.tell(Topic.SETTINGS, "language")


def theme(office: Office) -> str:
    return str(office.records.setting("theme", "system"))


def set_theme(office: Office, name: str) -> None:
    if name not in THEMES:
        raise InputError(tr("Choose the light, the dark or the system's theme."))
    office.records.set_setting("theme", name)
    office.events.tell(Topic.SETTINGS, "theme")


def firm_name(office: Office) -> str:
    return str(office.records.setting("firm_name", ""))


def set_firm_name(office: Office, name: str) -> None:
    office.records.set_setting("firm_name", name.strip()[:200])
    office.events.tell(Topic.SETTINGS, "firm_name")


def model_server(office: Office) -> str:
    """The address of a model server on the office's own network, or "" (the default)."""
    return str(office.records.setting("model_server", ""))


def set_model_server(office: Office, address: str) -> None:
    office.close_model()
    office.records.set_setting("model_server", address.strip())
    office.events.tell(Topic.MODELS)


def remembered(office: Office, key: str, default: object = None) -> object:
    """What the window remembers for itself (geometry, last screen, first run done)."""
    return office.records.setting(f"window.{key}", default)


def remember(office: Office, key: str, value: object) -> None:
    office.records.set_setting(f"window.{key}", value)
