"""The real engine child, except that chosen processor variants die the way AMX does on a PC that cannot do it.

KONTOR_TEST_TRAPS names the variants that trap while computing; KONTOR_TEST_LIST what the build is said to hold.
"""

import os
import signal

from core.child_process import serve
from models.engine_child import __main__ as real

TRAPS = set(os.environ.get("KONTOR_TEST_TRAPS", "").split(","))


def prove(args, job):
    if args["model"]["variant"] in TRAPS:
        os.kill(os.getpid(), signal.SIGILL)
    return real.prove(args, job)


def count(args, job):
    if "later" in TRAPS and args["text"] == "trap":
        os.kill(os.getpid(), signal.SIGILL)
    return real.count(args, job)


def variants(args, job):
    listed = os.environ.get("KONTOR_TEST_LIST")
    return {"variants": listed.split(",")} if listed is not None else real.variants(args, job)


if __name__ == "__main__":
    real._load.watch()
    operations = (variants, prove, count, real.label, real.write, real.embed, real.bench)
    serve({operation.__name__: operation for operation in operations})
