"""A real Dovecot on this machine, with a certificate of its own, for one test."""

import contextlib
import datetime as dt
import getpass
import grp
import ipaddress
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from imap_tools import MailBox

from office.mailbox.imap import Account

USER, PASSWORD = "laden@lindner.example", "Süß & geheim"
CONFIG = """
base_dir = {run}
state_dir = {run}
log_path = {run}/log
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
protocols = imap
ssl = required
ssl_cert = <{run}/cert.pem
ssl_key = <{run}/key.pem
disable_plaintext_auth = yes
mail_location = maildir:{run}/mail
first_valid_uid = 0
first_valid_gid = 0
mail_uid = {uid}
mail_gid = {gid}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {run}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={run}/home
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {port}
    ssl = yes
  }}
}}
namespace inbox {{
  inbox = yes
  mailbox Entwürfe {{
    auto = subscribe
    special_use = \\Drafts
  }}
}}
"""


@dataclass(frozen=True)
class MailServer:
    """Where it listens, and how a person's own mail program would come in."""

    account: Account
    folder: Path
    drafts_folder: str = "Entwürfe"

    def visit(self) -> MailBox:
        """As the owner's mail program does."""
        box = MailBox("localhost", self.account.port, ssl_context=_context(Path(self.account.authority)))
        return box.login_utf8(USER, PASSWORD)

    def deliver(self, mail: bytes) -> None:
        with self.visit() as box:
            box.append(mail, "INBOX")

    def drafts(self) -> list[bytes]:
        """What lies in the Drafts folder and is not marked as deleted."""
        with self.visit() as box:
            box.folder.set(self.drafts_folder)
            found = list(box.fetch(mark_seen=False))
            return [message.obj.as_bytes() for message in found if "\\Deleted" not in message.flags]

    def empty(self) -> None:
        """As after a big tidying up."""
        with self.visit() as box:
            for folder in ("INBOX", self.drafts_folder):
                box.folder.set(folder)
                box.delete(box.uids())

    def flags(self) -> list[tuple[str, ...]]:
        """Of the mails in the inbox, without the server's own mark of what is new."""
        with self.visit() as box:
            found = box.fetch(mark_seen=False)
            return [tuple(flag for flag in message.flags if flag != "\\Recent") for message in found]


def _context(certificate: Path):
    import ssl

    return ssl.create_default_context(cafile=str(certificate))


@contextlib.contextmanager
def dovecot() -> Iterator[MailServer]:
    """A running server in a folder of its own, which its users may enter. Skips where none is installed."""
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
    if program is None:
        pytest.skip("no Dovecot is installed (Debian: dovecot-imapd)")
    run = Path(tempfile.mkdtemp(prefix="kontor-dovecot-"))
    run.chmod(0o755)
    certify(run)
    (run / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
    port = _free_port()
    (run / "conf").write_text(_config(run, port), encoding="utf-8")
    server = subprocess.Popen([program, "-F", "-c", str(run / "conf")], stderr=subprocess.PIPE)
    try:
        _wait_for(port, server)
        yield MailServer(Account("localhost", USER, port, str(run / "cert.pem")), run)
    finally:
        server.terminate()
        server.wait(20)
        if server.stderr:
            server.stderr.close()
        shutil.rmtree(run, ignore_errors=True)


def certify(folder: Path) -> None:
    """A key and a certificate for localhost that nobody else vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = dt.datetime.now(dt.UTC)
    places = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName(places), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _config(run: Path, port: int) -> str:
    """Started by root, it wants its own users; by anybody else, it runs as him."""
    me, group = getpass.getuser(), grp.getgrgid(os.getgid()).gr_name
    internal, login, group = ("dovecot", "dovenull", "dovecot") if os.getuid() == 0 else (me, me, group)
    owner = pwd.getpwnam(internal)
    for part in ("mail", "home"):
        (run / part).mkdir()
        os.chown(run / part, owner.pw_uid, owner.pw_gid)
    ids = {"uid": owner.pw_uid, "gid": owner.pw_gid}
    return CONFIG.format(run=run, port=port, internal=internal, login=login, group=group, **ids)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if server.poll() is not None:
            pytest.fail(f"Dovecot ended: {server.stderr.read() if server.stderr else b''!r}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    pytest.fail("Dovecot does not answer")
