"""The operations of the engine child. Each request names its model, so that a fresh process can serve it at once."""

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from core.child_process import Job, Refused, serve
from models.engine_child import backends
from models.engine_child.native import Engine, has_gpu
from models.engine_child.session import Session, pieces_of
from models.engine_child.snapshots import Snapshots
from models.engine_child.threads import Threads, physical_cores

_loaded: dict[str, Any] = {}
_load = Threads()  # of the PC


def _session(args: Mapping[str, Any]) -> Session:
    """The session of the model that the request names, loaded if it is not yet."""
    model = args["model"]
    if _loaded.get("model") != model:
        if before := _loaded.pop("session", None):
            before.engine.close()
        _loaded.clear()
        _loaded["session"] = _open(model)
        _loaded["model"] = model
    session: Session = _loaded["session"]
    return session


def _open(model: Mapping[str, Any]) -> Session:
    if not Path(model["path"]).is_file():
        raise Refused("model-missing")
    _use_backend(model["variant"])
    engine = Engine(
        Path(model["path"]),
        context=int(model["context"]),
        gpu_layers=int(model.get("gpu_layers", 0)),
        embeds=bool(model.get("embeds")),
    )
    _load.most = int(model.get("threads") or physical_cores())
    folder = Path(model["snapshots"]) if model.get("snapshots") else None
    limit = int(model.get("snapshot_bytes", 1 << 30))
    return Session(engine, Snapshots(folder, model["identity"], limit=limit), _load)


def _use_backend(variant: str) -> None:
    if _backend and _backend[0] != variant:
        raise Refused("engine-failed", "another processor variant is in use")
    if not _backend:
        if not backends.load(variant):
            raise Refused("engine-failed", f"variant {variant} cannot be loaded")
        _backend.append(variant)


_backend: list[str] = []


def variants(_args: Mapping[str, Any], _job: Job) -> dict[str, Any]:
    """The processor variants of this build that this processor runs, best first."""
    return {"variants": backends.variants()}


def prove(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """Load the model and compute a batch and single tokens: what would trap on this processor does it here."""
    session = _session(args)
    if not args["model"].get("embeds"):
        session.process(session.engine.tokens("one two three four " * 24), 0, job)
        session.process(session.engine.tokens("one two"), 0, job)
        if not np.isfinite(session.engine.logits()).all():
            raise Refused("engine-failed", "the results are no numbers")
    return {"layers": session.engine.layers, "gpu": has_gpu(), "context": session.engine.size}


def label(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    session = _session(args)
    return session.label(session.prompt(pieces_of(args), args["prefix"]), args["labels"], job)


def likelihood(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """Of the last piece, after all the others."""
    session, pieces = _session(args), pieces_of(args)
    before, whole = session.prompt(pieces[:-1], args["prefix"]), session.prompt(pieces, args["prefix"])
    return session.likelihood(before, whole.all[len(before.all) :], job)


def write(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    session = _session(args)
    prompt = session.prompt(pieces_of(args), args["prefix"])
    return session.write(prompt, most=int(args["max_tokens"]), stops=args["stop"], job=job)


def count(args: Mapping[str, Any], _job: Job) -> dict[str, Any]:
    return {"tokens": len(_session(args).engine.plain(args["text"], {}))}


def embed(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """One vector a text, as lists of numbers; a text longer than the context counts by its beginning."""
    session = _session(args)
    engine = session.engine
    vectors = []
    for text in args["texts"]:
        job.check()
        engine.keep(0)
        engine.set_threads(session.threads.now())
        tokens = engine.tokens(text, ends=True)[: min(engine.size, engine.at_once)]
        engine.decode(tokens or [engine.end_token], lambda: job.cancelled)
        vectors.append([round(float(x), 7) for x in engine.vector()])
    return {"vectors": vectors, "dimensions": engine.dimensions}


def bench(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """Tokens a second: a prompt of `prompt` tokens, then `decode` single ones. Nothing is reused."""
    session = _session(args)
    tokens = (session.engine.tokens("The price list holds for all orders of this month. ") * 200)[: args["prompt"]]
    session.forget()
    started = time.monotonic()
    session.process(tokens, 0, job)
    middle = time.monotonic()
    for n in range(args["decode"]):
        session.process([*tokens, *tokens[: n + 1]], 0, job)
    ended = time.monotonic()
    return {
        "prompt_tokens_per_second": len(tokens) / (middle - started),
        "decode_tokens_per_second": args["decode"] / (ended - middle),
        "threads": session.threads.now(),
    }


if __name__ == "__main__":
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # a debugger would be started on a crash
    _load.watch()
    serve(
        {
            operation.__name__: operation
            for operation in (variants, prove, label, likelihood, write, count, embed, bench)
        }
    )
