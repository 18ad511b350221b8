"""Passwords of mail accounts: in the system's key ring, or, where there is none, in a file behind a passphrase.

The file holds each password sealed by a key that only the passphrase gives (scrypt, RFC 7914; Fernet: AES-128-CBC and
HMAC-SHA256). It is useless without it, in a backup too.
"""

import base64
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import keyring
from cryptography.fernet import Fernet, InvalidToken
from keyring.errors import KeyringError, PasswordDeleteError

from core.errors import InputError, Trouble, WorldError
from core.files import save_file, trouble_of
from core.words import tr

SERVICE = "Kontor"
_COST = {"n": 2**15, "r": 8, "p": 1}  # a tenth of a second and 32 MB for each guess
_MEMORY = 64 << 20


class Passwords:
    """What the owner entered once. passphrase: opens the file, where one is used."""

    def __init__(self, file: Path, passphrase: str = "") -> None:
        self._file = file
        self._passphrase = passphrase

    @property
    def needs_passphrase(self) -> bool:
        """Whether this PC has no key ring, so that the file has to do."""
        return not _has_keyring()

    def get(self, name: str) -> str | None:
        """The password of an account; None when it has to be entered. Raises InputError for a wrong passphrase."""
        if self.needs_passphrase:
            return self._from_file(name)
        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError as error:
            raise WorldError(Trouble.MAIL_REFUSED, _locked()) from error

    def put(self, name: str, password: str) -> None:
        """Keep it. Raises InputError without a passphrase where the file needs one."""
        if self.needs_passphrase:
            self._into_file(name, password)
            return
        try:
            keyring.set_password(SERVICE, name, password)
        except KeyringError as error:
            raise WorldError(Trouble.MAIL_REFUSED, _locked()) from error

    def remove(self, name: str) -> None:
        """Forget it; one that is not there is forgotten already."""
        if self.needs_passphrase:
            if (kept := self._kept()) and kept["passwords"].pop(name, None):
                self._keep(kept)
            return
        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            pass  # it was not there
        except KeyringError as error:
            raise WorldError(Trouble.MAIL_REFUSED, _locked()) from error

    def _from_file(self, name: str) -> str | None:
        kept = self._kept()
        sealed = kept.get("passwords", {}).get(name)
        if sealed is None:
            return None
        try:
            return self._lock(kept["salt"]).decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise InputError(tr("This passphrase does not open the passwords. Try again.")) from error

    def _into_file(self, name: str, password: str) -> None:
        kept = self._kept() or {"salt": base64.b64encode(os.urandom(16)).decode(), "passwords": {}}
        for known in kept["passwords"]:
            self._from_file(known)  # one passphrase for all, or a later one would shut the earlier out
        kept["passwords"][name] = self._lock(kept["salt"]).encrypt(password.encode()).decode()
        self._keep(kept)

    def _keep(self, kept: dict[str, Any]) -> None:
        with save_file(self._file) as file:
            file.write(json.dumps(kept, indent=1).encode())

    def _lock(self, salt: str) -> Fernet:
        if not self._passphrase:
            raise InputError(tr("This PC has no key ring. Choose a passphrase that keeps the mail passwords shut."))
        secret = self._passphrase.encode()
        key = hashlib.scrypt(secret, salt=base64.b64decode(salt), maxmem=_MEMORY, dklen=32, **_COST)
        return Fernet(base64.urlsafe_b64encode(key))

    def _kept(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise trouble_of(error, self._file) from error
        except ValueError as error:
            raise WorldError(Trouble.DAMAGED, _damaged(self._file)) from error
        if not isinstance(found, dict) or set(found) != {"salt", "passwords"}:
            raise WorldError(Trouble.DAMAGED, _damaged(self._file))
        return found


def _has_keyring() -> bool:
    """A key ring of the system itself. Python's own stand-ins write passwords in plain and count as none."""
    found = keyring.get_keyring()
    return found.priority >= 1 and not type(found).__module__.startswith(("keyrings.alt", "keyring.backends.null"))


def _locked() -> str:
    return tr("The system's key ring is locked or refuses. Unlock it, or log in again, and try once more.")


def _damaged(file: Path) -> str:
    return tr("The file with the mail passwords is damaged: {name}. Delete it and enter them again.", name=file.name)
