"""The Universal Sentence Encoder's forward pass, arranged for whole passages: twice as fast as the library's own.

Up to the first convolution everything depends on the token alone: its embedding, its normalised projection, and what
it gives to each place of each window. Texts use few tokens again and again, so these are computed once a token and
kept. What is left for each place is additions and the second convolution (convolution.py). The result is the
library's to five decimals; the child checks that when it starts, and the tests on four languages.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kb.embed_child.convolution import Convolution

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

EMBEDDING, BRANCH = 512, 256
FEATURES = EMBEDDING + 3 * BRANCH
WINDOWS = ((2, 0), (3, 1), (5, 2))  # width, and how many of it lie to the left
PADDING = 2  # zero rows between texts: the farthest that a window looks
KEPT = 8192  # tokens whose share is kept, 13 kB each
AT_ONCE = 900  # tokens a batch: many enough to use the matrices well, few enough for the cache


class TokenShares:
    """What each token contributes wherever it stands. Row KEPT is zero: the padding between texts."""

    def __init__(self, weights: Any) -> None:
        self._w = weights
        self._slot = np.full(weights.table.shape[0], -1, np.int64)
        self._used = 0
        self.rows: Floats = np.zeros((KEPT + 1, FEATURES), np.float32)
        self.first: list[list[Floats]] = [
            [np.zeros((KEPT + 1, BRANCH), np.float32) for _ in range(width)] for width, _ in WINDOWS
        ]
        self._first_weights = [
            matrix.reshape(width, BRANCH, BRANCH) for matrix, (width, _) in zip(weights.w1, WINDOWS, strict=True)
        ]

    def slots(self, tokens: Ints) -> Ints:
        """Where these tokens' shares lie; computes those that are new."""
        distinct = np.unique(tokens)
        new = distinct[self._slot[distinct] < 0]
        if self._used + len(new) > KEPT:
            self._slot[:] = -1
            self._used, new = 0, distinct
        if len(new):
            self._learn(new)
        return self._slot[tokens]

    def _learn(self, tokens: Ints) -> None:
        w, at = self._w, slice(self._used, self._used + len(tokens))
        self._slot[tokens] = np.arange(at.start, at.stop)
        self._used = at.stop
        chunk = tokens % len(w.scale)
        embedding = w.table[tokens] * w.scale[chunk, None] + w.lo[chunk, None]
        projected = _normalised(embedding @ w.proj_W + w.proj_b, w.eps) * w.ln_g_all + w.ln_b_all
        self.rows[at, :EMBEDDING] = embedding
        self.rows[at, EMBEDDING:] = projected
        for branch, matrices in enumerate(self._first_weights):
            part = np.ascontiguousarray(projected[:, branch * BRANCH : (branch + 1) * BRANCH])
            for place, matrix in enumerate(matrices):
                np.matmul(part, matrix, out=self.first[branch][place][at])


def _taken(rows: Floats, places: Ints) -> Floats:
    """rows[places]; told that no place is wrong, numpy copies them several times as fast."""
    return np.take(rows, places, axis=0, mode="clip")


def _normalised(rows: Floats, eps: float) -> Floats:
    rows -= rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    rows *= (1 / np.sqrt(variance + eps))[:, None]
    return rows


class Encoder:
    """Texts in, unit vectors out. `backend` is the library's NumpyBackend, whose weights and tokenizer are used."""

    def __init__(self, backend: Any) -> None:
        self._w = backend
        self._shares = TokenShares(backend)
        self._second = [Convolution(m, width) for m, (width, _) in zip(backend.w2, WINDOWS, strict=True)]

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row a text, each of length 1."""
        out = np.empty((len(texts), EMBEDDING), np.float32)
        group: list[Ints] = []
        done = tokens = 0
        for at, text in enumerate(texts):
            ids = np.array(self._w.sp.encode(text, add_bos=True, add_eos=True), np.int64)
            if group and tokens + len(ids) > AT_ONCE:
                out[done:at] = self._batch(group)
                group, tokens, done = [], 0, at
            group.append(ids)
            tokens += len(ids)
        if group:
            out[done:] = self._batch(group)
        return out

    def _batch(self, group: Sequence[Ints]) -> Floats:
        lengths = np.array([len(ids) for ids in group])
        starts = np.concatenate(([0], np.cumsum(lengths[:-1] + PADDING)))
        inner = starts[-1] + lengths[-1]
        slots = np.full(inner + inner % 2 + 2 * PADDING, KEPT, np.int64)  # the convolutions go in pairs
        places = np.concatenate([PADDING + start + np.arange(n) for start, n in zip(starts, lengths, strict=True)])
        slots[places] = self._shares.slots(np.concatenate(group))
        return self._head(self._pooled(self._features(slots), starts, lengths), lengths)

    def _features(self, slots: Ints) -> list[Floats]:
        """For each place between the outer paddings: its embedding and what the three convolutions see around it."""
        rows = _taken(self._shares.rows, slots)
        inner = slice(PADDING, len(slots) - PADDING)
        padding = slots == KEPT
        features = [rows[inner, :EMBEDDING]]
        for branch, (_, left) in enumerate(WINDOWS):
            hidden = self._first_layer(branch, slots, inner)
            hidden += rows[:, EMBEDDING + branch * BRANCH : EMBEDDING + (branch + 1) * BRANCH]
            hidden[padding] = 0
            second = self._second[branch].of(hidden[PADDING - left :], len(slots) - 2 * PADDING)
            second += self._w.b2[branch]
            np.maximum(second, 0, out=second)
            second += hidden[inner]
            features.append(second)
        return features

    def _first_layer(self, branch: int, slots: Ints, inner: slice) -> Floats:
        left = WINDOWS[branch][1]
        out = np.zeros((len(slots), BRANCH), np.float32)
        out[inner] = self._w.b1[branch]
        for place, share in enumerate(self._shares.first[branch]):
            shift = place - left
            out[inner] += _taken(share, slots[inner.start + shift : inner.stop + shift])
        return np.maximum(out, 0, out=out)

    def _pooled(self, features: Sequence[Floats], starts: Ints, lengths: Ints) -> Floats:
        """The sum over each text's places of the normalised features, without writing these down."""
        mean = np.sum([part.sum(axis=1) for part in features], axis=0) / np.float32(FEATURES)
        square = np.sum([np.einsum("ij,ij->i", part, part) for part in features], axis=0) / np.float32(FEATURES)
        weight = 1 / np.sqrt(square - mean * mean + np.float32(self._w.eps))
        out = np.empty((len(starts), FEATURES), np.float32)
        for row, start, length in zip(out, starts, lengths, strict=True):
            at = slice(start, start + length)
            row[:] = np.concatenate([weight[at] @ part[at] for part in features]) - weight[at] @ mean[at]
        out *= self._w.ln_g
        out += lengths[:, None].astype(np.float32) * self._w.ln_b
        return out

    def _head(self, pooled: Floats, lengths: Ints) -> Floats:
        w, count = self._w, lengths[:, None].astype(np.float32)
        x = (pooled @ w.cnn_W + count * w.cnn_b) / np.sqrt(count)
        first = np.maximum(x @ w.p1 + np.maximum(x @ w.d0, 0) @ w.d1, 0)
        out = np.tanh(first @ w.p3 + np.maximum(first @ w.d2, 0) @ w.d3)
        out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)
        return np.asarray(out, np.float32)
