"""The guard at the door. Each test runs in a process of its own, because a guard cannot be taken off again."""

import socket
import subprocess
import sys
import textwrap
import threading

import pytest

from core import connections
from core.children import Child, ChildSpec


@pytest.fixture
def server():
    """A server on this PC that answers one byte; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer():
            while True:
                try:
                    talk, _ = listening.accept()
                except OSError:
                    return
                with talk:
                    talk.sendall(b"!")

        threading.Thread(target=answer, daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


def guarded(code, *, rule="connections.nowhere"):
    """What `code` prints in a process that is guarded by `rule`."""
    whole = f"import socket\nfrom core import connections\nconnections.install({rule})\n" + textwrap.dedent(code)
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


CONNECT = """
try:
    with socket.create_connection(("{host}", {port}), timeout=5) as there:
        print(there.recv(1).decode(), end=" ")
except PermissionError as no:
    print(no.strerror, end=" ")
print(connections.count().made, connections.count().blocked)
"""


def test_without_the_guard_the_connection_is_made(server):
    code = f"import socket; print(socket.create_connection(('127.0.0.1', {server})).recv(1))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout.strip() == "b'!'"


def test_nothing_is_allowed_by_default(server):
    said = guarded(CONNECT.format(host="127.0.0.1", port=server))
    assert said == f"Kontor makes no connection to 127.0.0.1:{server} 0 1"


def test_the_servers_that_the_owner_entered_are_reached_and_counted(server):
    rule = f"connections.office_servers(('127.0.0.1', {server}))"
    assert guarded(CONNECT.format(host="127.0.0.1", port=server), rule=rule) == "! 1 0"


def test_a_server_may_be_entered_by_name(server):
    rule = f"connections.office_servers(('localhost', {server}))"
    assert guarded(CONNECT.format(host="localhost", port=server), rule=rule) == "! 1 0"


def test_another_port_of_an_allowed_server_is_blocked(server):
    rule = "connections.office_servers(('127.0.0.1', 9))"
    assert guarded(CONNECT.format(host="127.0.0.1", port=server), rule=rule).endswith("0 1")


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('127.0.0.1', 9))",
        "socket.socket().connect_ex(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 443)",
        "socket.getaddrinfo(b'example.org', 443)",
        "socket.gethostbyname('example.org')",
        "socket.gethostbyname_ex('example.org')",
        "socket.gethostbyaddr('example.org')",
        "socket.socket(socket.AF_INET6).connect(('::1', 9))",
        "__import__('urllib.request').request.urlopen('http://example.org/')",
        "__import__('http.client').client.HTTPConnection('example.org').connect()",
    ],
)
def test_every_way_out_is_blocked(attempt):
    said = guarded(f"try:\n    {attempt}\nexcept OSError as no:\n    print(no)\nprint(connections.count().blocked)")
    assert "Kontor makes no connection to" in said
    assert said.endswith("1")


def test_sockets_inside_this_pc_pass(tmp_path):
    said = guarded(f"""
        a, b = socket.socketpair()
        a.sendmsg([b"pair "])
        print(b.recv(5).decode(), end="")
        if hasattr(socket, "AF_UNIX"):
            listening = socket.socket(socket.AF_UNIX); listening.bind({str(tmp_path / "s")!r}); listening.listen()
            socket.socket(socket.AF_UNIX).connect({str(tmp_path / "s")!r})
        print(connections.count().made, connections.count().blocked)
    """)
    assert said == "pair 0 0"


def test_a_public_address_is_not_of_this_network():
    assert [connections.is_of_this_network(host) for host in ("127.0.0.1", "::1", "192.168.1.7", "10.0.0.2")] == [
        True
    ] * 4
    assert not any(connections.is_of_this_network(host) for host in ("8.8.8.8", "2001:4860:4860::8888"))


def test_a_public_server_is_refused_even_when_it_was_entered():
    rule = connections.office_servers(("8.8.8.8", 80), ("office.example", 80))
    assert not rule("8.8.8.8", 80)
    assert rule("office.example", 80)  # the name may be looked up; its address is judged when it is reached


def test_a_mail_server_is_reached_wherever_it_is_and_nothing_beside_it():
    rule = connections.any_of(connections.office_servers(), connections.chosen_servers(("8.8.8.8", 993)))
    assert rule("8.8.8.8", 993)
    assert not rule("8.8.8.8", 25)
    assert not rule("8.8.4.4", 993)
    assert not connections.any_of()("8.8.8.8", 993)


def test_children_are_guarded_from_their_first_line(server):
    child = Child(ChildSpec("tests.unit.child_double"))
    try:
        assert child.call("connect", {"port": server}, seconds=20).result == [
            f"Kontor makes no connection to 127.0.0.1:{server}", 0, 1,
        ]  # fmt: skip
    finally:
        child.close()


@pytest.mark.parametrize(
    ("event", "args", "target"),
    [
        ("socket.connect", (None, ("192.168.1.9", 8080)), ("192.168.1.9", 8080)),
        ("socket.sendto", (None, ("fe80::1%eth0", 5353, 0, 0)), ("fe80::1%eth0", 5353)),
        ("socket.sendmsg", (None, ("10.0.0.1", 53)), ("10.0.0.1", 53)),
        ("socket.getaddrinfo", ("server", 8080, 0, 0, 0), ("server", 8080)),
        ("socket.getaddrinfo", (b"server", "http", 0, 0, 0), ("server", None)),
        ("socket.gethostbyname", ("server",), ("server", None)),
        ("socket.connect", (None, "/tmp/socket"), None),
        ("socket.sendmsg", (None, None), None),
        ("socket.getaddrinfo", (None, 0, 0, 0, 0), None),
        ("open", ("file", "r", 0), None),
    ],
)
def test_what_the_guard_understands(event, args, target):
    guard = connections._Guard()
    if target is None:
        guard.hear(event, args)
        assert guard.count == connections.Count()
        return
    asked = []
    guard.allowed = lambda host, port: asked.append((host, port)) or True
    guard.hear(event, args)
    assert asked == [target]
    assert guard.count == connections.Count(made=int(event == "socket.connect"))
    guard.allowed = connections.nowhere
    with pytest.raises(connections.Blocked, match=target[0]):
        guard.hear(event, args)
    assert guard.count.blocked == 1


def test_an_allowed_name_is_reached_only_at_its_own_addresses(monkeypatch):
    behind = {"server": ["192.168.1.9"], "outside": ["8.8.8.8"]}

    def look_up(host, port, **_more):
        if host not in behind:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in behind[host]]

    monkeypatch.setattr(connections.socket, "getaddrinfo", look_up)
    rule = connections.office_servers(("server", 80), ("outside", 80), ("gone", 80))
    assert rule("server", 80)
    assert rule("192.168.1.9", 80)
    assert not rule("192.168.1.9", 81)
    assert not rule("192.168.1.10", 80)
    assert not rule("8.8.8.8", 80)
    assert not rule("elsewhere", 80)


def test_a_mistyped_server_stands_in_nobodys_way():
    allowed = connections.chosen_servers(("imap..firm.de", 993), ("127.0.0.1", 993))
    assert allowed("127.0.0.1", 993)
    assert not allowed("192.0.2.7", 993)
