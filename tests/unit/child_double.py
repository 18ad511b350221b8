"""A child for the supervisor's tests: each operation misbehaves in its own way."""

import os
import socket
import sys
import time

from core import connections
from core.child_process import Refused, serve


def echo(args, job):
    return args


def count(args, job):
    for n in range(args["to"]):
        job.check()
        job.report({"n": n})
        time.sleep(args.get("pause", 0))
    return args["to"]


def refuse(args, job):
    raise Refused("damaged", "page 3", page=3)


def explode(args, job):
    raise ZeroDivisionError("boom")


def die(args, job):
    os._exit(args["code"])


def deaf(args, job):
    time.sleep(args["seconds"])


def eat(args, job):
    hoard = []
    for _ in range(args["mb"]):
        hoard.append(b"x" * (1 << 20))
        time.sleep(0.001)
    time.sleep(30)
    return len(hoard)


def chatter(args, job):
    print("a library says hello on standard output")
    os.write(1, b"and so does native code\n")
    return "clean"


def connect(args, job):
    try:
        socket.create_connection(("127.0.0.1", args["port"]))
        said = "connected"
    except OSError as no:
        said = no.strerror
    return [said, connections.count().made, connections.count().blocked]


def garbage(args, job):
    job._send.__self__._outgoing.write(b"not json\n")
    job._send.__self__._outgoing.flush()
    time.sleep(5)


if __name__ == "__main__":
    print("before the loop", file=sys.stderr)
    serve({f.__name__: f for f in (echo, count, refuse, explode, die, deaf, eat, chatter, connect, garbage)})
