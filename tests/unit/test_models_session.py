"""A session's bookkeeping, on an engine of letters: nothing is computed twice, nothing stale is believed."""

import numpy as np
import pytest

from core.child_process import Refused
from core.errors import Cancelled
from models.engine_child import session as module
from models.engine_child.session import Session
from models.engine_child.snapshots import Snapshots

END, MARK = 0, 1
SYSTEM = "s" * 120


class Letters:
    """An engine whose tokens are characters; `script` says what it writes after a prompt's last character."""

    def __init__(self, script="", *, size=4096, dense=True):
        self.size, self.reuses_prefixes, self.vocabulary, self.end_token = size, dense, 300, END
        self.script, self.memory, self.computed, self.threads = list(script), [], [], []

    def first(self):
        return [2]

    def mark(self, _text):
        return MARK

    def plain(self, text, _marks):
        return self.tokens(text)

    def tokens(self, text, **_more):
        return [ord(char) for char in text]

    def piece(self, token):
        return chr(token).encode()

    def ends_turn(self, token):
        return token == END

    def set_threads(self, count):
        self.threads.append(count)

    def decode(self, tokens, stopped=None, *, each=False):
        if stopped and stopped():
            raise Cancelled
        self.memory += tokens
        self.computed.append(len(tokens))

    def logits(self):
        row = np.full(self.vocabulary, -10.0, dtype=np.float32)
        row[ord(self.script.pop(0)) if self.script else END] = 10.0
        return row

    def keep(self, count):
        if count and not self.reuses_prefixes and count < len(self.memory):
            self.memory = []
            return False
        self.memory = self.memory[:count]
        return True

    def state(self):
        return np.array(self.memory, dtype=np.int32).tobytes()

    def restore(self, state):
        self.memory = [int(token) for token in np.frombuffer(state, dtype=np.int32)]
        return True


class Job:
    def __init__(self, *, cancelled_after=10**9):
        self.left, self.events = cancelled_after, []

    @property
    def cancelled(self):
        self.left -= 1
        return self.left < 0

    def check(self):
        if self.cancelled:
            raise Cancelled

    def report(self, event):
        self.events.append(event["text"])


class Steady:
    def __init__(self, *counts):
        self.counts = list(counts) or [2]

    def now(self):
        return self.counts.pop(0) if len(self.counts) > 1 else self.counts[0]


def session(engine, folder=None, threads=None):
    return Session(engine, Snapshots(folder, "letters"), threads or Steady())


def asked(made, user, system=SYSTEM):
    return made.prompt([("<s>", True), (system, False), (user, False)], 2)


def test_a_prompt_is_marks_and_plain_text_with_its_prefix_counted():
    prompt = session(Letters()).prompt([("<s>", True), ("ab", False), ("c", False)], 2)
    assert (prompt.all, prompt.prefix, prompt.tail) == ([2, MARK, 97, 98, 99], 4, "c")


def test_writing_ends_with_the_turn_and_tells_piece_by_piece():
    made, job = session(Letters("hello")), Job()
    result = made.write(asked(made, "q"), most=50, stops=[], job=job)
    assert result["text"] == "hello" == "".join(job.events)
    assert result["work"]["finish"] == "end"
    assert result["work"]["tokens"] == 5


@pytest.mark.parametrize(
    ("script", "most", "stops", "text", "finish"),
    [
        ("abc.def", 50, [".d"], "abc", "stop"),
        ("abcdef", 3, [], "abc", "length"),
        ("ab" * 40, 80, [], "ab" * 12, "loop"),
        ("ab.", 50, [".x"], "ab.", "end"),
    ],
)
def test_why_writing_ends(script, most, stops, text, finish):
    made = session(Letters(script))
    result = made.write(asked(made, "q"), most=most, stops=stops, job=Job())
    assert (result["text"], result["work"]["finish"]) == (text, finish)


def test_the_next_prompt_starts_where_the_two_part():
    engine = Letters()
    made = session(engine)
    made.write(asked(made, "first"), most=1, stops=[], job=Job())
    engine.computed.clear()
    work = made.write(asked(made, "final"), most=1, stops=[], job=Job())["work"]
    assert engine.computed == [3]  # "nal"
    assert work["reused"] == work["prompt_tokens"] - 3
    assert engine.memory == asked(made, "final").all


def test_the_same_prompt_again_costs_one_token():
    engine = Letters()
    made = session(engine)
    for _ in range(2):
        engine.computed.clear()
        made.write(asked(made, "same"), most=1, stops=[], job=Job())
    assert engine.computed == [1]


def test_what_was_written_is_remembered_too():
    engine = Letters("xyz")
    made = session(engine)
    made.write(asked(made, "q"), most=10, stops=[], job=Job())
    engine.computed.clear()
    made.write(asked(made, "qxyzr"), most=1, stops=[], job=Job())
    assert engine.computed == [1]


def test_a_beginning_is_kept_on_disk_and_survives_a_restart(tmp_path):
    made = session(Letters(), tmp_path)
    first = made.write(asked(made, "one"), most=1, stops=[], job=Job())["work"]
    engine = Letters()
    again = session(engine, tmp_path)
    second = again.write(asked(again, "two"), most=1, stops=[], job=Job())["work"]
    assert (first["restored"], second["restored"]) == (0, 122)
    assert engine.computed == [3]
    assert engine.memory == asked(again, "two").all


def test_a_beginning_in_memory_is_not_read_from_disk(tmp_path):
    made = session(Letters(), tmp_path)
    made.write(asked(made, "one"), most=1, stops=[], job=Job())
    assert made.write(asked(made, "two"), most=1, stops=[], job=Job())["work"]["restored"] == 0


def test_a_short_beginning_is_not_worth_a_file(tmp_path):
    made = session(Letters(), tmp_path)
    made.write(asked(made, "one", system="short"), most=1, stops=[], job=Job())
    assert not list(tmp_path.iterdir())


def test_a_state_that_does_not_fit_is_computed_instead(tmp_path):
    made = session(Letters(), tmp_path)
    made.write(asked(made, "one"), most=1, stops=[], job=Job())

    class Picky(Letters):
        def restore(self, state):
            self.memory = []
            return False

    engine = Picky()
    again = session(engine, tmp_path)
    assert again.write(asked(again, "two"), most=1, stops=[], job=Job())["work"]["restored"] == 0
    assert engine.memory == asked(again, "two").all


def test_a_hybrid_model_computes_everything_anew_and_right(tmp_path):
    engine = Letters(dense=False)
    made = session(engine, tmp_path)
    for user in ("first", "final"):
        work = made.write(asked(made, user), most=1, stops=[], job=Job())["work"]
        assert work["reused"] == 0
        assert engine.memory == asked(made, user).all
    assert not list(tmp_path.iterdir()), "its state is not worth keeping"


def test_batches_are_of_equal_size(monkeypatch):
    monkeypatch.setattr(module, "BATCH", 50)
    engine = Letters()
    made = session(engine)
    made.process(asked(made, "u" * 31).all, 0, Job())
    assert engine.computed == [39, 38, 38, 38], "153 tokens, not 50 + 50 + 50 + 3"


def test_nothing_is_split_for_a_snapshot_that_nobody_keeps():
    engine = Letters("x")
    made = session(engine)
    made.write(asked(made, "question"), most=1, stops=[], job=Job())
    assert len(engine.computed) == 1


def test_stop_keeps_whole_batches_and_the_next_call_goes_on(monkeypatch):
    monkeypatch.setattr(module, "BATCH", 50)
    engine = Letters()
    made = session(engine)
    with pytest.raises(Cancelled):
        made.write(asked(made, "u" * 100), most=1, stops=[], job=Job(cancelled_after=5))
    kept = len(engine.memory)
    assert kept == 90, "two of the five equal batches"
    work = made.write(asked(made, "u" * 100), most=1, stops=[], job=Job())["work"]
    assert work["reused"] == kept
    assert engine.memory == asked(made, "u" * 100).all


def test_stop_in_a_hybrid_forgets_all(monkeypatch):
    monkeypatch.setattr(module, "BATCH", 50)
    engine = Letters(dense=False)
    made = session(engine)

    def torn(tokens, stopped=None, **_more):
        engine.memory += tokens
        if len(engine.memory) > 100:
            raise Cancelled

    engine.decode = torn
    with pytest.raises(Cancelled):
        made.write(asked(made, "u" * 100), most=1, stops=[], job=Job())
    assert made._held == []


def test_stop_while_writing(monkeypatch):
    made = session(Letters("abcdefgh" * 9))
    with pytest.raises(Cancelled):
        made.write(asked(made, "q"), most=500, stops=[], job=Job(cancelled_after=8))


def test_what_does_not_fit_is_refused_before_anything_is_computed():
    engine = Letters(size=100)
    made = session(engine)
    with pytest.raises(Refused) as caught:
        made.write(asked(made, "q"), most=10, stops=[], job=Job())
    assert caught.value.reason == "too-long"
    with pytest.raises(Refused):
        made.process(asked(made, "q").all, 0, Job())
    assert engine.computed == []


def test_writing_stops_at_the_end_of_the_context():
    engine = Letters("abcdefghijklmnopqrstuvwxyz" * 3, size=140)
    made = session(engine)
    result = made.write(asked(made, "q"), most=500, stops=[], job=Job())
    assert len(result["text"]) == 140 - 123
    assert len(engine.memory) <= 140


def test_threads_are_set_only_when_they_change():
    engine = Letters("abcd")
    made = session(engine, threads=Steady(2, 2, 1, 1, 2))
    made.write(asked(made, "q"), most=10, stops=[], job=Job())
    assert engine.threads == [2, 1, 2]


def test_labels_compute_the_prompt_once():
    class Table(Letters):
        def logits(self):
            row = np.zeros(self.vocabulary, dtype=np.float32)
            row[ord("y")] = 3.0
            return row

    engine = Table()
    made = session(engine)
    result = made.label(asked(made, "q"), ["y", "n", "x"], Job())
    chances = result["probabilities"]
    assert sum(chances) == pytest.approx(1)
    assert chances[0] / chances[1] == pytest.approx(np.exp(3), rel=1e-5)
    assert sum(engine.computed) == len(asked(made, "q").all)


class Alphabet(Letters):
    """It expects each letter to be followed by the next one of the alphabet, by 50 nats."""

    def decode(self, tokens, stopped=None, *, each=False):
        super().decode(tokens, stopped)
        self.after = tokens if each else tokens[-1:]

    def logits(self, at=-1):
        row = np.zeros(self.vocabulary, dtype=np.float32)
        row[self.after[at] + 1] = 50.0
        return row


@pytest.mark.parametrize(("part", "surprises"), [("cdef", 0), ("cdxy", 1), ("xbef", 3)])
def test_what_follows_as_expected_is_likely_and_each_surprise_costs(part, surprises):
    engine = Alphabet()
    made = session(engine)
    told = made.likelihood(asked(made, "ab"), [ord(letter) for letter in part], Job())
    assert told["likelihood"] == pytest.approx(-50 * surprises, abs=0.01)
    assert "".join(map(chr, engine.memory)).endswith("ab" + part)


def test_a_label_after_a_likelihood_reads_only_what_is_new():
    engine = Alphabet()
    made = session(engine)
    made.likelihood(asked(made, "ab"), [ord("c")], Job())
    engine.computed.clear()
    made.label(asked(made, "abc?"), ["y", "n"], Job())
    assert sum(engine.computed) == 1


def test_of_a_long_part_the_beginning_counts():
    engine = Alphabet()
    made = session(engine)
    told = made.likelihood(asked(made, "ab"), [ord("z")] * (module.MOST_TOLD + 9), Job())
    assert told["likelihood"] == pytest.approx(-50 * module.MOST_TOLD, abs=0.1)
    with pytest.raises(Refused):
        session(Alphabet(size=130)).likelihood(asked(made, "ab"), [ord("c")] * 20, Job())


def test_an_empty_label_is_refused():
    made = session(Letters())
    with pytest.raises(Refused) as caught:
        made.label(asked(made, "q"), ["y", ""], Job())
    assert caught.value.reason == "empty-label"


def test_forgetting_makes_the_next_prompt_whole():
    engine = Letters()
    made = session(engine)
    made.write(asked(made, "q"), most=1, stops=[], job=Job())
    made.forget()
    assert made.write(asked(made, "q"), most=1, stops=[], job=Job())["work"]["reused"] == 0
