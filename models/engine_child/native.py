"""llama.cpp as Python objects: a loaded model with one context, tokens in, logits or a vector out.

Every call into the library stands here. Sizes are in tokens. A hostile file may kill this process; nobody else dies.
"""

import ctypes
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from llama_cpp import llama_cpp as api
from numpy.typing import NDArray

from core.child_process import Refused
from core.errors import Cancelled
from models.engine_child import BATCH

_SEQUENCE = 0
_ABORTED, _NO_SLOT = 2, 1
_WARNING, _CONTINUED = 3, 5


@api.llama_log_callback  # type: ignore[untyped-decorator]
def _log(level: int, text: bytes, _data: object) -> None:
    """Only what may explain a crash goes to the child's last words; the library tells every step otherwise."""
    if _WARNING <= level < _CONTINUED:
        sys.stderr.write(text.decode("utf-8", "replace"))


api.llama_log_set(_log, None)


class Engine:
    """One model file, one context, one sequence of tokens in its memory."""

    def __init__(self, path: Path, *, context: int, gpu_layers: int, embeds: bool) -> None:
        self._stopped: Callable[[], bool] = lambda: False
        # The callback object must outlive the context
        self._on_node = api.ggml_abort_callback(lambda _data: self._stopped())
        self._no_callback = api.ggml_abort_callback()
        self._watched = False
        api.llama_backend_init()
        self._model = self._load(path, gpu_layers)
        self._vocab = api.llama_model_get_vocab(self._model)
        self._context = self._open(context, embeds)
        self._memory = api.llama_get_memory(self._context)
        self.size = int(api.llama_n_ctx(self._context))
        self.at_once = int(api.llama_n_batch(self._context))  # more in one decode aborts the process
        self.vocabulary = int(api.llama_vocab_n_tokens(self._vocab))
        self.layers = int(api.llama_model_n_layer(self._model))
        self.dimensions = int(api.llama_model_n_embd(self._model))
        self._special: dict[int, bool] = {}

    @staticmethod
    def _load(path: Path, gpu_layers: int) -> object:
        params = api.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        model = api.llama_model_load_from_file(str(path).encode(), params)
        if not model:
            raise Refused("model-damaged", "llama.cpp cannot load this file")
        return model

    def _open(self, context: int, embeds: bool) -> object:
        params = api.llama_context_default_params()
        params.n_ctx = context
        params.n_batch = params.n_ubatch = context if embeds else min(BATCH, context)
        params.n_threads = params.n_threads_batch = 1  # the session sets them by the load
        params.no_perf = True
        params.embeddings = embeds
        made = api.llama_init_from_model(self._model, params)
        if embeds and made and api.llama_pooling_type(made) == api.LLAMA_POOLING_TYPE_NONE:
            api.llama_free(made)
            params.pooling_type = api.LLAMA_POOLING_TYPE_MEAN
            made = api.llama_init_from_model(self._model, params)
        if not made:
            raise Refused("does-not-fit", f"no memory for a context of {context} tokens")
        return made

    def close(self) -> None:
        """Give the memory back. The object is of no use afterwards."""
        api.llama_free(self._context)
        api.llama_model_free(self._model)

    # Text and tokens

    def tokens(self, text: str, *, special: bool = False, ends: bool = False) -> list[int]:
        """The tokens of a text. special: parse special tokens in it. ends: add the model's own first and last."""
        raw = text.encode("utf-8", "replace")
        room = len(raw) + 8
        buffer = (api.llama_token * room)()
        count = api.llama_tokenize(self._vocab, raw, len(raw), buffer, room, ends, special)
        if count < 0:
            raise Refused("too-long", f"{-count} tokens")
        return list(buffer[:count])

    def plain(self, text: str, marks: Mapping[str, int]) -> list[int]:
        """The tokens of a text in which no special token is meant, even where the vocabulary insists on one."""
        found = self.tokens(text)
        forged = {token for token in found if token in marks.values() or self._is_special(token)}
        if not forged:
            return found
        for mark in marks:
            head, cut, tail = text.partition(mark)
            if cut and len(mark) > 1:  # two halves are never one token
                return self.plain(head + mark[0], marks) + self.plain(mark[1:] + tail, marks)
        return [token for token in found if token not in forged]

    def mark(self, text: str) -> int:
        """The one token of a special mark. Refused when this vocabulary does not know it."""
        found = self.tokens(text, special=True)
        if len(found) != 1:
            raise Refused("prompt-format", f"{text} is not one token of this model")
        return found[0]

    def first(self) -> list[int]:
        """The token that every prompt of this model begins with, if any."""
        return [int(api.llama_vocab_bos(self._vocab))] if api.llama_vocab_get_add_bos(self._vocab) else []

    def piece(self, token: int) -> bytes:
        """The bytes that a token stands for; they need not be whole characters."""
        buffer = ctypes.create_string_buffer(512)
        count = api.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, False)
        return buffer.raw[: max(count, 0)]

    def ends_turn(self, token: int) -> bool:
        return bool(api.llama_vocab_is_eog(self._vocab, token))

    @property
    def end_token(self) -> int:
        """The token by which the model ends its turn."""
        turn = int(api.llama_vocab_eot(self._vocab))
        return turn if turn >= 0 else int(api.llama_vocab_eos(self._vocab))

    def _is_special(self, token: int) -> bool:
        """It steers the model instead of standing for text."""
        known = self._special.get(token)
        if known is None:
            known = bool(api.llama_vocab_is_control(self._vocab, token) or self.ends_turn(token))
            self._special[token] = known
        return known

    # Memory and computation

    def decode(self, tokens: Sequence[int], stopped: Callable[[], bool] | None = None, *, each: bool = False) -> None:
        """Process up to `at_once` tokens after what the memory holds. Raises Cancelled within a node of the graph.

        `stopped` is asked between the graph's nodes, which costs a little: leave it out for single tokens.
        each: the scores after every token are wanted, not only those after the last.
        """
        self._stopped = stopped or (lambda: False)
        if (watched := stopped is not None) != self._watched:
            callback = self._on_node if watched else self._no_callback
            api.llama_set_abort_callback(self._context, callback, None)
            self._watched = watched
        ids = (api.llama_token * len(tokens))(*tokens)  # named, so that it lives until the decode is done
        batch = api.llama_batch_get_one(ids, len(tokens))
        if each:
            wanted = (ctypes.c_int8 * len(tokens))(*[1] * len(tokens))
            batch.logits = ctypes.cast(wanted, ctypes.POINTER(ctypes.c_int8))
        status = api.llama_decode(self._context, batch)
        if status == _ABORTED:
            raise Cancelled
        if status == _NO_SLOT:
            raise Refused("too-long", f"more than {self.size} tokens")
        if status:
            raise Refused("engine-failed", f"llama_decode returned {status}")

    def logits(self, at: int = -1) -> NDArray[np.float32]:
        """The scores of all next tokens, after the last one or the one at a place of a batch decoded with `each`.

        A view that the next decode overwrites.
        """
        return np.ctypeslib.as_array(api.llama_get_logits_ith(self._context, at), (self.vocabulary,))

    def vector(self) -> NDArray[np.float32]:
        """The pooled vector of the sequence just processed, of length 1."""
        raw = np.ctypeslib.as_array(api.llama_get_embeddings_seq(self._context, _SEQUENCE), (self.dimensions,)).copy()
        length = float(np.linalg.norm(raw))
        return np.asarray(raw / (length or 1.0), dtype=np.float32)

    def keep(self, count: int) -> bool:
        """Forget all but the first `count` tokens. False when this kind of model cannot: then all is forgotten."""
        if count and api.llama_memory_seq_rm(self._memory, _SEQUENCE, count, -1):
            return True
        api.llama_memory_clear(self._memory, False)
        return count == 0

    def set_threads(self, count: int) -> None:
        api.llama_set_n_threads(self._context, count, count)

    def state(self) -> bytes:
        """The memory of the sequence, to be put back by `restore`."""
        size = int(api.llama_state_seq_get_size(self._context, _SEQUENCE))
        buffer = (ctypes.c_uint8 * size)()
        written = int(api.llama_state_seq_get_data(self._context, buffer, size, _SEQUENCE))
        return bytes(memoryview(buffer)[:written])

    def restore(self, state: bytes) -> bool:
        """Put back what `state` returned. False when it does not fit this context; all is forgotten then."""
        api.llama_memory_clear(self._memory, False)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        if int(api.llama_state_seq_set_data(self._context, buffer, len(state), _SEQUENCE)):
            return True
        api.llama_memory_clear(self._memory, False)
        return False

    @property
    def reuses_prefixes(self) -> bool:
        """A dense model keeps the beginning of its memory; a recurrent or hybrid one cannot."""
        return not (api.llama_model_is_recurrent(self._model) or api.llama_model_is_hybrid(self._model))


def has_gpu() -> bool:
    """The loaded backends can take layers off the processor."""
    return bool(api.llama_supports_gpu_offload())
