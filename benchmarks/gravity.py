"""How grave a mail reads: learned from labelled mails, measured on hands that came later.

Bars: issue 4's. Must-escalate ≥ 98 %, ordinary mails escalated ≤ 10 %. By meaning alone, without the words of the
rules; each hand is judged by what the hands before it teach. KONTOR_GRAVITY_WRITE=1 writes what all of them teach to
office/replies/gravity.json.
"""

import json
import os
import random
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks._gravity import Labelled, labelled
from office.app.bootstrap import open_office
from office.replies import gravity
from office.replies.gravity import Probe, Rows, logits_of, texts_of

RIDGE = 300.0  # the prior of the weights: variance 1 / RIDGE on vectors of unit spread
GRAVER = 3.0  # a missed mail costs as much as three shown in vain
SHOWN_IN_VAIN = 0.04  # of ordinary mails, each hand judged by what the others teach
FIRST_JUDGED = 7  # the hands before have too little before them
_STEPS = 25  # of Newton's method, which needs about six
_DIGITS = 4

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Corpus:
    """Mails and what the embedders make of their texts.

    rows: by embedder, a vector for each text. owner: the mail of each text; a mail's first text is the whole of it.
    knows: by embedder, whether it knows the language of each mail.
    """

    mails: Sequence[Labelled]
    rows: Mapping[str, Rows]
    owner: Places
    knows: Mapping[str, Mask]

    @cached_property
    def first(self) -> Places:
        return np.searchsorted(self.owner, np.arange(len(self.mails)))

    @cached_property
    def hand(self) -> Places:
        return np.array([mail.hand for mail in self.mails])

    @cached_property
    def grave(self) -> Mask:
        return np.array([bool(mail.code) for mail in self.mails])

    @cached_property
    def ordinary(self) -> Mask:
        return np.array([not mail.code and not mail.sounds_grave for mail in self.mails])


def main() -> None:
    """Print the table; write what was learned where that is wanted."""
    mails = labelled()
    corpus = _embedded([*mails, *_long_ones(mails)])
    print(f"{len(mails)} mails, {sum(bool(mail.code) for mail in mails)} of them grave")
    for names in (list(corpus.rows), *([name] for name in corpus.rows)):
        _measured(corpus, names)
    if os.environ.get("KONTOR_GRAVITY_WRITE"):
        _write({name: _learned(corpus, name, corpus.hand >= 0) for name in corpus.rows})


# --- the mails ---------------------------------------------------------------------------------------------------


def _long_ones(mails: Sequence[Labelled]) -> list[Labelled]:
    """Each mail of a judged hand between two ordinary ones of its language: their hand is the negative one."""
    dice = random.Random(5)
    made = []
    for mail in (mail for mail in mails if mail.hand >= FIRST_JUDGED and not mail.sounds_grave):
        others = [
            one for one in mails
            if one.hand >= FIRST_JUDGED and one.language == mail.language and not one.code and not one.sounds_grave
        ]  # fmt: skip
        before, after = (dice.choice(others).text for _ in range(2))
        made.append(Labelled(-mail.hand, mail.language, "", f"{before}\n{mail.text}\n{after}", mail.code))
    return made


def _embedded(mails: Sequence[Labelled]) -> Corpus:
    texts = [texts_of(mail.subject, mail.text) for mail in mails]
    owner = np.repeat(np.arange(len(mails)), [len(one) for one in texts])
    with tempfile.TemporaryDirectory() as folder:
        office = open_office(Path(folder) / "office", with_model=False)
        try:
            office.embedders.restore()
            rows = office.library.vectors_of([text for one in texts for text in one], "")
            knows = {
                language: office.library.vectors_of(["?"], language).keys() for language in ("de", "en", "vi", "zh")
            }
        finally:
            office.close()
    return Corpus(
        mails, rows, owner, {name: np.array([name in knows[mail.language] for mail in mails]) for name in rows}
    )


# --- learning ----------------------------------------------------------------------------------------------------


def _learned(corpus: Corpus, name: str, taught: Mask) -> Probe:
    """What these mails teach of one embedder's vectors: grave from 0 on, which as many ordinary mails reach as may be
    shown in vain. That share is taken where each hand is judged by the others, so that no mail is judged by itself.
    """
    taught = taught & corpus.knows[name]
    aside = np.full(len(taught), -np.inf)
    for hand in set(corpus.hand[taught].tolist()):
        here = taught & (corpus.hand == hand)
        aside[here] = _logits(corpus, {name: _fitted_to(corpus, name, taught & ~here)})[here]
    least = np.quantile(aside[taught & corpus.ordinary & (corpus.hand > 0)], 1 - SHOWN_IN_VAIN)
    weights = _fitted_to(corpus, name, taught)
    weights[-1] -= least
    return Probe(weights, _by_code(corpus, name, taught & corpus.grave))


def _fitted_to(corpus: Corpus, name: str, taught: Mask) -> Rows:
    """First to whole mails; then to each window of an ordinary one, too, and to the gravest window of a grave one."""
    rows, first = corpus.rows[name], corpus.first[taught]
    weights = _fitted(rows[first], corpus.grave[taught])
    picked = np.concatenate([first, _windows(corpus, taught, logits_of(weights, rows))])
    return _fitted(rows[picked], corpus.grave[corpus.owner[picked]])


def _by_code(corpus: Corpus, name: str, told: Mask) -> dict[str, Rows]:
    codes = np.array([mail.code for mail in corpus.mails])[told]
    return {
        code: _fitted(corpus.rows[name][corpus.first[told]], codes == code) for code in sorted(set(codes.tolist()))
    }


def _windows(corpus: Corpus, taught: Mask, logits: Rows) -> Places:
    picked: list[int] = []
    ends = np.append(corpus.first[1:], len(corpus.owner))
    for mail in np.flatnonzero(taught):
        inner = range(corpus.first[mail] + 1, ends[mail])
        if inner:
            picked += [max(inner, key=lambda row: logits[row])] if corpus.grave[mail] else inner
    return np.array(picked, np.int64)


def _fitted(rows: Rows, wanted: Mask) -> Rows:
    """Weights and, last, the bias of a logistic regression with a ridge, by Newton's method.

    Rows are centred and brought to unit spread; what is returned takes them as they come.
    """
    given = rows.astype(np.float64)
    middle, spread = given.mean(axis=0), float(given.std(axis=0).mean())
    inputs = np.hstack([(given - middle) / spread, np.ones((len(given), 1))])
    ridge = np.eye(inputs.shape[1]) * RIDGE
    ridge[-1, -1] = 1e-6  # the bias is free
    costs = np.where(wanted, GRAVER, 1.0)
    weights = np.zeros(inputs.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (costs * (chance - wanted)) + ridge @ weights
        bend = (inputs * (costs * chance * (1 - chance))[:, None]).T @ inputs + ridge
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-4:
            break
    scaled = weights[:-1] / spread
    return np.append(scaled, weights[-1] - middle @ scaled).astype(np.float32)


# --- measuring ---------------------------------------------------------------------------------------------------


def _logits(corpus: Corpus, weights: Mapping[str, Rows]) -> Floats:
    """How grave the gravest text of each mail is, by the embedders that know its language; -inf where none does."""
    knows = np.stack([corpus.knows[name][corpus.owner] for name in weights])
    said = np.stack([logits_of(each, corpus.rows[name]) for name, each in weights.items()])
    count = knows.sum(axis=0)
    mean = np.where(count, (said * knows).sum(axis=0) / np.maximum(count, 1), -np.inf)
    return np.maximum.reduceat(mean, corpus.first)


def _measured(corpus: Corpus, names: Sequence[str]) -> None:
    print(f"  by {' and '.join(names)}")
    able = np.logical_or.reduce([corpus.knows[name] for name in names])
    total = np.zeros((5, 2), np.int64)
    for hand in range(FIRST_JUDGED, int(corpus.hand.max()) + 1):
        before = (corpus.hand >= 0) & (corpus.hand < hand)
        shown = _logits(corpus, {name: _learned(corpus, name, before).grave for name in names}) >= 0
        here, long = able & (corpus.hand == hand), able & (corpus.hand == -hand)
        sounding = here & ~corpus.grave & ~corpus.ordinary
        groups = (here & corpus.grave, here & corpus.ordinary, sounding, long & corpus.grave, long & corpus.ordinary)
        counts = np.array([((group & shown).sum(), group.sum()) for group in groups])
        total += counts
        print(f"    hand {hand:<3}{_told(counts)}", flush=True)
    print(f"    all     {_told(total)}")


def _told(counts: Places) -> str:
    names = ("grave", "ordinary", "only grave-sounding", "grave in a long mail", "long ordinary ones")
    return "; ".join(f"{name} {found} of {of}" for name, (found, of) in zip(names, counts.tolist(), strict=True))


def _write(probes: Mapping[str, Probe]) -> None:
    table = {
        name: {"grave": _short(probe.grave), "codes": {code: _short(one) for code, one in probe.codes.items()}}
        for name, probe in probes.items()
    }
    path = Path(gravity.__file__).with_name("gravity.json")
    path.write_text(json.dumps(table) + "\n", encoding="utf-8")
    print(f"  written: {path.name}, {path.stat().st_size // 1024} KiB")


def _short(weights: Rows) -> list[float]:
    return [float(f"{one:.{_DIGITS}g}") for one in weights.tolist()]
