"""The set-up behind run.py: what is due, what is kept when it is cut off, and a sentence for every failure."""

import ast
import importlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def on_the_path(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


@pytest.fixture
def first_start(monkeypatch):
    """The modules of the set-up, by name."""
    return lambda name: importlib.import_module(f"first_start.{name}")


@pytest.fixture
def house(tmp_path, first_start):
    made = first_start("house").House(tmp_path)
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    (tmp_path / "app.lock").write_text("numpy==1")
    return made


@pytest.fixture
def parts(first_start, monkeypatch):
    """Three parts whose work is a function of the test's, and the list of what was done."""
    commands, done = first_start("commands"), []
    work = {name: lambda name=name: done.append(name) for name in ("one", "two", "three")}
    monkeypatch.setattr(commands.Part, "work", lambda part, house, step: work[part.name]())
    made = [commands.Part(name, name, ("app.lock",), "", "") for name in work]
    return made, work, done


def test_what_is_done_is_not_done_again(house, parts, first_start):
    made, _work, done = parts
    first_start("commands").set_up(house, made)
    first_start("commands").set_up(house, made)
    assert done == ["one", "two", "three"]


def test_a_changed_lock_makes_its_parts_due(house, parts, first_start):
    made, _work, done = parts
    first_start("commands").set_up(house, made)
    (house.root / "app.lock").write_text("numpy==2")
    first_start("commands").set_up(house, made)
    assert done == ["one", "two", "three"] * 2


def test_a_set_up_that_was_cut_off_goes_on_where_it_was(house, parts, first_start):
    made, work, done = parts
    whole = work["two"]
    work["two"] = lambda: (_ for _ in ()).throw(KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        first_start("commands").set_up(house, made)
    work["two"] = whole
    first_start("commands").set_up(house, made)
    assert done == ["one", "two", "three"]


def test_a_lost_environment_is_made_again(house, parts, first_start):
    made, _work, done = parts
    first_start("commands").set_up(house, made)
    house.python.unlink()
    first_start("commands").set_up(house, made)
    assert done == ["one", "two", "three"] * 2


def test_a_torn_note_counts_as_none(house, parts, first_start):
    made, _work, done = parts
    first_start("commands").set_up(house, made)
    (house.venv / "kontor-setup.json").write_text('{"one": "ab')
    first_start("commands").set_up(house, made)
    assert len(done) == 6


def test_a_second_set_up_waits_for_the_first(house, parts, first_start, monkeypatch, capsys):
    made, _work, done = parts
    commands = first_start("commands")
    with commands._alone(house):
        waits = []

        def sleep(_seconds):
            waits.append(1)
            raise KeyboardInterrupt

        monkeypatch.setattr(commands.time, "sleep", sleep)
        with pytest.raises(KeyboardInterrupt):
            commands.set_up(house, made)
    assert (waits, done) == ([1], [])
    assert "Another set-up is running" in capsys.readouterr().err
    commands.set_up(house, made)
    assert done == ["one", "two", "three"]


def test_what_the_set_up_says_leaves_standard_output_alone(house, parts, first_start, capsys):
    made, _work, _done = parts
    first_start("commands").set_up(house, made)
    assert capsys.readouterr().out == ""


def test_a_postponed_part_is_tried_again_only_when_asked(house, parts, first_start, capsys):
    made, work, done = parts
    console = first_start("console")

    def offline():
        done.append("tried")
        raise console.Postponed("No network.")

    work["two"] = offline
    first_start("commands").set_up(house, made)
    first_start("commands").set_up(house, made)
    assert done == ["one", "tried", "three"]
    assert "No network." in capsys.readouterr().err
    with pytest.raises(console.SetupError, match="No network"):
        first_start("commands").set_up(house, made, everything=True)
    assert done == ["one", "tried", "three", "tried"]


def test_packages_of_an_interrupted_step_are_unpacked_again(house, first_start, monkeypatch):
    environment, console = first_start("environment"), first_start("console")
    asked = []

    def cut_off(_house, _step, *words, follow):
        asked.append(words)
        if len(asked) == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(environment, "pip", cut_off)
    with pytest.raises(KeyboardInterrupt):
        environment.install_locks(house, console.Step("x"), "app.lock")
    environment.install_locks(house, console.Step("x"), "app.lock")
    environment.install_locks(house, console.Step("x"), "app.lock")
    assert ["--force-reinstall" in words for words in asked] == [False, True, False]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "arrived different"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError: Failed to establish a new connection: [Errno 101] Network is unreachable", "Internet"),
        ("ERROR: No matching distribution found for onnxruntime==1.31.1", "64-bit Python"),
        ("something that nobody foresaw", "installation step failed"),
    ],
)
def test_pip_failures_become_sentences(house, first_start, monkeypatch, said, sentence):
    environment, console = first_start("environment"), first_start("console")

    def fail(*_args, **_more):
        raise console.ProgramFailed(1, said)

    monkeypatch.setattr(environment, "run_quietly", fail)
    with pytest.raises(console.SetupError, match=sentence) as told:
        environment.pip(house, console.Step("x"), "install", "y")
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ({"ID": "debian"}, "sudo apt install libegl1 libxcb-cursor0"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "sudo apt install libegl1"),
        ({"ID": "fedora"}, "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ({"ID": "arch"}, "Debian's names): libegl1 libxcb-cursor0"),
    ],
)
def test_missing_libraries_are_named_by_package(first_start, monkeypatch, release, command):
    advice = first_start("advice")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(advice.platform, "freedesktop_os_release", lambda: release)
    assert command in advice.install("libEGL.so.1", "libxcb-cursor.so.0")
    assert "libnew.so.7" in advice.install("libnew.so.7")


@pytest.mark.parametrize(("system", "words"), [("win32", "Build Tools"), ("darwin", "xcode-select --install")])
def test_a_missing_compiler_elsewhere(first_start, monkeypatch, system, words):
    monkeypatch.setattr(sys, "platform", system)
    assert words in first_start("advice").install("compiler")


def test_without_a_compiler_the_engine_is_left_for_later(house, first_start, monkeypatch):
    engine, console = first_start("engine"), first_start("console")
    (house.root / "requirements").mkdir()
    (house.root / "requirements" / "engine.lock").write_text("llama-cpp-python==0.3.36")
    monkeypatch.setattr(engine, "cache_folder", lambda: house.root / "cache")
    monkeypatch.setattr(engine.advice.shutil, "which", lambda _name: None)
    with pytest.raises(console.Postponed, match="compiler"):
        engine.install(house, console.Step("engine"))


def test_a_built_engine_is_taken_from_the_cache(house, first_start, monkeypatch):
    engine, console = first_start("engine"), first_start("console")
    (house.root / "requirements").mkdir()
    (house.root / "requirements" / "engine.lock").write_text("llama-cpp-python==0.3.36")
    monkeypatch.setattr(engine, "cache_folder", lambda: house.root / "cache")
    engine.folder(house).mkdir(parents=True)
    wheel = engine.folder(house) / "llama_cpp_python-0.3.36-py3-none-any.whl"
    wheel.touch()
    asked = []
    monkeypatch.setattr(engine.environment, "pip", lambda _house, _step, *words: asked.append(words))
    engine.install(house, console.Step("engine"))
    assert asked == [("install", "--no-index", "--no-deps", "--force-reinstall", str(wheel))]


def test_a_program_is_stopped_with_everything_it_started(tmp_path):
    """Ctrl-C during a long step leaves no compiler behind."""
    sleeper = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    starter = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {sleeper!r}])"
    code = f"""
import signal; signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started the tests may ignore it
import sys; sys.path.insert(0, {str(ROOT / "packaging")!r})
from pathlib import Path
from first_start.console import Step, run_quietly
run_quietly([sys.executable, "-c", {starter!r}],
            log=Path({str(tmp_path / "log")!r}), step=Step("sleeping"), follow=lambda line: print(line, flush=True))
"""
    runner = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    asleep = psutil.Process(int(runner.stdout.readline()))
    runner.send_signal(signal.SIGINT)
    runner.communicate(timeout=20)
    gone, _ = psutil.wait_procs([asleep], timeout=5)
    assert gone or asleep.status() == psutil.STATUS_ZOMBIE


def test_progress_says_how_long_it_will_take(first_start, capsys, monkeypatch):
    console = first_start("console")
    clock = [100.0]
    monkeypatch.setattr(console.time, "monotonic", lambda: clock[0])
    step = console.Step("Building")
    clock[0] += 100  # for something that was not counted
    step.progress("compiling", 10, 400)
    clock[0] += 30
    step.progress("compiling", 20, 400)
    clock[0] += 30
    step.progress("compiling", 110, 400)
    step.done()
    said = capsys.readouterr().err
    assert "20 of 400, compiling, 2 min 10 s\n" in said
    assert "110 of 400, compiling, about 2 min 54 s left" in said
    assert "Building: done in 2 min 40 s" in said


def test_run_py_is_understood_by_old_pythons():
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 5))
    with pytest.raises(SyntaxError):  # the control: this check does see what an old Python cannot read
        ast.parse("match x:\n    case 1: pass\n", feature_version=(3, 5))


def test_an_old_python_gets_a_sentence(monkeypatch, capsys):
    run = importlib.import_module("run")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert run.main() == 1
    assert "needs Python 3.11 or newer; this is Python 3.9" in capsys.readouterr().out


def test_the_dependencies_of_the_project_are_locked():
    import tomllib

    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["test"]
    pins = {}
    for lock in (ROOT / "requirements").glob("*.lock"):
        for line in lock.read_text(encoding="utf-8").splitlines():
            if "==" in line.split(" ")[0]:
                name, _, version = line.split(" ")[0].partition("==")
                pins.setdefault(name.lower(), []).append(version)
    for requirement in map(Requirement, wanted):
        assert any(requirement.specifier.contains(version) for version in pins.get(requirement.name, [])), requirement


def test_every_pin_has_a_hash():
    for lock in (ROOT / "requirements").glob("*.lock"):
        lines = lock.read_text(encoding="utf-8").splitlines()
        pinned = [number for number, line in enumerate(lines) if "==" in line]
        assert pinned
        assert [lines[number] for number in pinned if "--hash=sha256:" not in lines[number + 1]] == []


def test_the_note_survives_as_json(house):
    house.note({"environment": "abc"})
    assert json.loads((house.venv / "kontor-setup.json").read_text()) == {"environment": "abc"}
    assert house.finished() == {"environment": "abc"}


@pytest.fixture
def checked(house, first_start, monkeypatch, capsys):
    """Run one check whose programs end with these codes: the exit code, what was printed, what ran."""
    checks, ran = first_start("checks"), []

    def run(command, codes):
        monkeypatch.setattr(checks, "CHECKS", (("a check", command),))
        monkeypatch.setattr(checks, "_python", lambda _house, words: (ran.append(words), codes[len(ran) - 1])[1])
        return checks.run(house, ()), capsys.readouterr().out, ran

    return run


@pytest.mark.parametrize(
    ("codes", "code", "summary"),
    [
        ([0], 0, "passed "),
        ([1, 0], 0, "passed at the second look"),
        ([1, 1], 1, "FAILED "),
        ([2], 1, "FAILED "),  # pytest was interrupted: nothing is known of the tests it did not run
    ],
)
def test_what_failed_side_by_side_is_looked_at_once_more(checked, codes, code, summary):
    ended, printed, ran = checked(("-m", "pytest"), codes)
    assert ended == code
    assert summary in printed
    assert len(ran) == len(codes)
    assert all("--last-failed" in words for words in ran[1:])


def test_what_is_no_test_gets_no_second_look(checked):
    assert checked(("-m", "ruff"), [1])[0] == 1
