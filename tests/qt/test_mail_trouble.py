"""Mail trouble as the owner sees it in Settings: what is wrong stays below the button, and he can try again."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.mail_card import MailCard
from office.app import mailroom
from tests.mail_server import PASSWORD, USER, MailServer, certify, dovecot

AWAY = "The mail server localhost cannot be reached. Look at its name"
BUSY = "localhost is there, but takes no more connections now"
REFUSED = f"localhost refuses the name or password of {USER}."


@pytest.fixture(scope="module")
def server() -> Iterator[MailServer]:
    with dovecot() as made:
        yield made


@pytest.fixture
def card(fresh, open_window, qtbot):
    made = MailCard(open_window(fresh).desk)
    qtbot.addWidget(made)
    made.show()
    made.fetch()
    return made


def enter(card, wait, port: int, *, password: str = PASSWORD, authority: Path | None = None) -> str:
    card.host.setText("localhost")
    card.port.setText(str(port))
    card.user.setText(USER)
    card.password.setText(password)
    card.passphrase.setText("a phrase of the owner")
    card._authority = authority
    card.enter()
    assert card.said.text() == "Trying to log in …"
    wait(card._enter.isEnabled)
    return card.said.text()


def test_what_is_wrong_stays_until_the_next_try_and_nothing_is_kept(card, fresh, wait, server):
    port, authority = server.account.port, Path(server.account.authority)
    assert enter(card, wait, port).startswith("localhost cannot prove who it is: its certificate is not valid.")
    assert enter(card, wait, port, password="wrong", authority=authority).startswith(REFUSED)
    assert card.said.isVisible()
    assert card.password.text() == "wrong", "what was typed can be mended"
    assert enter(card, wait, 9, authority=authority).startswith(AWAY)
    assert mailroom.accounts(fresh) == []
    assert enter(card, wait, port, authority=authority) == ""
    assert not card.said.isVisible()
    assert [account.user for account in mailroom.accounts(fresh)] == [USER]


@contextlib.contextmanager
def doorkeeper(folder: Path, greeting: bytes, answer: bytes) -> Iterator[int]:
    """A server that greets, and answers the login so."""
    certify(folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                raw, _ = listening.accept()
                with contextlib.suppress(OSError), context.wrap_socket(raw, server_side=True) as line:
                    line.sendall(greeting + b"\r\n")
                    for said in line.makefile("rb"):
                        tag, word = said.split()[:2]
                        told = b"OK done" if word.upper() in {b"CAPABILITY", b"LOGOUT"} else answer
                        able = b"* CAPABILITY IMAP4rev1\r\n" if word.upper() == b"CAPABILITY" else b""
                        line.sendall(able + tag + b" " + told + b"\r\n")

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.close()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((b"* BYE Too many connections from your address", b"NO"), BUSY),
        ((b"* OK ready", b"NO [LIMIT] Maximum number of connections from user+IP exceeded"), BUSY),
        ((b"* OK ready", b"NO [ALERT] Too many simultaneous connections. (Failure)"), BUSY),
        ((b"* OK ready", b"NO [UNAVAILABLE] Temporary authentication failure"), AWAY),
        ((b"* OK ready", b"NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)"), REFUSED),
        ((b"* OK ready", b"NO [ALERT] Application-specific password required"), REFUSED),
    ],
)
def test_a_busy_server_is_not_said_to_be_away_or_to_refuse_the_password(card, wait, tmp_path, said, told):
    with doorkeeper(tmp_path, *said) as port:
        assert enter(card, wait, port, authority=tmp_path / "cert.pem").startswith(told)


def test_an_account_that_is_not_reached_says_so_and_is_tried_at_once(card, fresh, wait, server):
    assert enter(card, wait, server.account.port, authority=Path(server.account.authority)) == ""
    fresh.mail_trouble = "The mail server localhost cannot be reached now. Kontor tries again by itself."
    fresh.mail_waits.clear()
    card.fetch()
    wait(lambda: fresh.mail_trouble in {each.text() for each in card.findChildren(QLabel) if each.isVisible()})
    next(each for each in card.findChildren(QPushButton) if each.text() == "Try again now").click()
    assert fresh.mail_waits.is_set()
    fresh.mail_trouble = ""
    card.fetch()
    wait(lambda: "Try again now" not in {each.text() for each in card.findChildren(QPushButton) if each.isVisible()})


def test_settings_looks_anew_when_mail_is_read_again(fresh, open_window, monkeypatch):
    settings, looked = open_window(fresh).room("settings"), []
    monkeypatch.setattr(settings.mail, "fetch", lambda: looked.append(True))
    settings.changed("replies")
    assert looked == [True]
