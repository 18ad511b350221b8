"""Started by kb.chroma: builds an index in a folder, opens one, asks it. Never goes online, embeds nothing itself."""

import base64
from collections.abc import Mapping
from typing import Any

import chromadb
import numpy as np
from chromadb.config import Settings
from numpy.typing import NDArray

from core.child_process import Job, Refused, serve

_NAME = "passages"
_HNSW = {
    "space": "cosine",
    "ef_construction": 200,
    "ef_search": 600,
    "max_neighbors": 24,
    "num_threads": 1,
}


class _Open:
    """The one collection that this process has open."""

    collection: Any = None

    @classmethod
    def get(cls) -> Any:
        if cls.collection is None:
            raise Refused("not-open")
        return cls.collection


def _client(args: Mapping[str, Any]) -> Any:
    return chromadb.PersistentClient(args["folder"], settings=Settings(anonymized_telemetry=False))


def _vectors(args: Mapping[str, Any]) -> NDArray[np.float32]:
    return np.frombuffer(base64.b64decode(args["vectors"]), "<f4").reshape(args["count"], -1)


def create(args: Mapping[str, Any], _job: Job) -> None:
    """args: folder, an empty one; total: how many vectors will come. A new index in it."""
    # Written out eight times on the way: each time costs the whole file, and what was not is read anew at opening.
    hnsw = {**_HNSW, "sync_threshold": max(100, args["total"] // 8)}
    # No embedding function: the default one would be downloaded.
    _Open.collection = _client(args).create_collection(_NAME, embedding_function=None, configuration={"hnsw": hnsw})


def add(args: Mapping[str, Any], _job: Job) -> None:
    """args: ids, count, vectors (base64 of float32)."""
    _Open.get().add(ids=[str(ident) for ident in args["ids"]], embeddings=_vectors(args))


def open_(args: Mapping[str, Any], _job: Job) -> int:
    """args: folder. Opens the index in it; returns how many vectors it says it has."""
    _Open.collection = _client(args).get_collection(_NAME, embedding_function=None)
    return int(_Open.collection.count())


def query(args: Mapping[str, Any], _job: Job) -> list[list[list[float]]]:
    """args: count, vectors, limit. For each vector the nearest ids and their cosines."""
    found = _Open.get().query(query_embeddings=_vectors(args), n_results=args["limit"], include=["distances"])
    return [
        [[int(ident), 1.0 - float(distance)] for ident, distance in zip(ids, distances, strict=True)]
        for ids, distances in zip(found["ids"], found["distances"], strict=True)
    ]


if __name__ == "__main__":
    serve({"create": create, "add": add, "open": open_, "query": query})
