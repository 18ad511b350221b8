"""The model's speed beside llama.cpp called directly, and what a kept prompt beginning is worth.

python -m benchmarks.models [--model NAME] [--rounds N] [--threads N]. Side by side in one run, by turns, medians; a
table as output, exit 1 where a bar is missed. Ours is timed in the app, over the pipe; the peer in its own process.
The row "CPU" compares computing time, the app's share included: on a PC with other work it is the steadier figure.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from core.ports import Prompt
from models import prompts
from models.engine import EngineMemory
from models.engine_child.threads import physical_cores
from models.local import LocalModel
from models.shelf import Shelf, default_folder

TOLERANCE = 0.97
SOONER = 8.0
PREFIX_TOKENS = 900
WRITE = 48
SENTENCE = "Orders of {n} oak boards leave our yard in Hamburg within {n} working days. "


class Direct:
    """The peer process."""

    def __init__(self, path, variant, threads, ours):
        command = [sys.executable, "-m", "benchmarks._models_direct", str(path), variant, str(threads)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        psutil.Process(self.process.pid).nice(psutil.Process(ours).nice())  # neither goes before the other
        json.loads(self.process.stdout.readline())

    def run(self, text):
        before = cpu_seconds(self.process.pid)
        self.process.stdin.write(json.dumps({"text": text, "write": WRITE}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return {**answer, "CPU": 1 / (cpu_seconds(self.process.pid) - before)}


def cpu_seconds(*processes):
    """Computing time of some processes so far."""
    times = [psutil.Process(pid).cpu_times() for pid in processes]
    return sum(each.user + each.system for each in times)


def prompt_of(turn, sentences=24):
    """A prompt of some 500 tokens that shares nothing with the one before: its first word differs."""
    body = "".join(SENTENCE.format(n=turn * 100 + n) for n in range(sentences))
    return Prompt("", f"{turn} {body}\nWrite a long and detailed letter about all of this.")


def ours(model, prompt):
    """Prompt and decode speed, by the app's clock, from the call to the last piece."""
    heard, before = [], cpu_seconds(model.pid, os.getpid())
    started = time.perf_counter()
    model.write(prompt, max_tokens=WRITE, on_text=lambda _text: heard.append(time.perf_counter()))
    last = model.last
    assert last.reused < 8, "nothing may be reused here"
    spent = heard[-1] - heard[0]
    return {
        "prompt": last.prompt_tokens / (heard[0] - started),
        "decode": (last.tokens - 1) / spent,
        "CPU": 1 / (cpu_seconds(model.pid, os.getpid()) - before),
    }


def first_word(model, prompt):
    """Seconds from the call to the first piece of the answer."""
    heard = []
    started = time.perf_counter()
    model.write(prompt, max_tokens=3, on_text=lambda _text: heard.append(time.perf_counter()))
    return heard[0] - started


# Kontor's thread count follows what other programs leave free; the peer's own run just before is not meant.
SETTLE_SECONDS = 2.0


def side_by_side(model, direct, form, rounds):
    measured = {"ours": [], "direct": []}
    for turn in range(1, rounds + 1):
        prompt = prompt_of(turn)
        text = "".join(piece for piece, _ in prompts.render(form, prompt).pieces)
        for who in ("ours", "direct") if turn % 2 else ("direct", "ours"):  # neither always goes first
            time.sleep(SETTLE_SECONDS)
            measured[who].append(ours(model, prompt) if who == "ours" else direct.run(text))
    return measured


def with_and_without_snapshot(state, rounds):
    """Seconds to the first word of an answer after a 900-token beginning: computed, and restored from disk."""
    with tempfile.TemporaryDirectory() as folder:
        model = LocalModel(state, snapshots=Path(folder))
        system, n = "You are the clerk of a firm. ", 0
        while model.count(system) < PREFIX_TOKENS:
            system, n = system + SENTENCE.format(n=n), n + 1
        without = [first_word(model, Prompt(f"{turn} {system}", "When do 7 boards leave?")) for turn in range(rounds)]
        restored = []
        first_word(model, Prompt(system, "When do 8 boards leave?"))  # keeps the beginning on disk
        for turn in range(rounds):
            model.rest()  # a restart: nothing is left in memory
            model.warm_up()
            restored.append(first_word(model, Prompt(system, f"When do {turn} boards leave?")))
            assert model.last.restored >= PREFIX_TOKENS, "it must come from disk"
        model.close()
    return without, restored


def main(given=()):
    """Measure and print; 1 where a bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", default="qwen2.5-coder-1.5b")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--threads", type=int, default=physical_cores())
    chosen = arguments.parse_args(list(given))
    state = Shelf(default_folder()).state(chosen.model)
    threads = chosen.threads
    model = LocalModel(state, snapshots=None, threads=threads)
    model.warm_up()
    (variant,) = EngineMemory(state.path.parent / "engine.json").variants()
    direct = Direct(state.path, variant, threads, model.pid)
    measured = side_by_side(model, direct, prompts.FORMATS[state.format], chosen.rounds)
    model.close()
    direct.process.kill()
    print(f"{state.title}, {variant}, {threads} threads, {chosen.rounds} rounds, tokens a second (median)\n")
    print(f"{'':10}{'Kontor':>10}{'direct':>10}{'ratio':>10}{'bar':>10}")
    passed = True
    for kind in ("prompt", "decode", "CPU"):
        mine, theirs = ([each[kind] for each in measured[who]] for who in ("ours", "direct"))
        ratio = statistics.median(a / b for a, b in zip(mine, theirs, strict=True))
        passed &= ratio >= TOLERANCE
        middle = [statistics.median(each) for each in (mine, theirs)]
        if kind == "CPU":  # kept as runs a second until here, so that more is better in every row
            middle = [1 / each for each in middle]
        print(f"{kind:10}{middle[0]:10.1f}{middle[1]:10.1f}{ratio:10.3f}{TOLERANCE:10.2f}")
    without, restored = with_and_without_snapshot(state, max(2, chosen.rounds // 2))
    slow, quick = statistics.median(without), statistics.median(restored)
    passed &= slow / quick >= SOONER
    print(f"\nfirst word after a {PREFIX_TOKENS}-token beginning: {slow:.2f} s computed, {quick:.2f} s from disk")
    print(f"{'sooner':10}{slow / quick:10.1f}{'':20}{SOONER:10.1f}")
    return 0 if passed else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
