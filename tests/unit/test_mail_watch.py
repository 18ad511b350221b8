"""The watch over the mail without a server: quiet hours, the owner's Pause, clocks that jump."""

import datetime as dt
import threading

import pytest

from core.errors import Cancelled, InputError, Trouble, WorldError
from core.progress import CancelToken
from office.app import mail_watch, mailroom, replies, rounds, working_hours
from office.app.clocks import SleepSense
from office.app.mail_watch import Watch, _Rest
from office.app.working_hours import ALWAYS, NOT_BETWEEN, ONLY_BETWEEN, Hours, drafts_at
from tests.e2e.test_mailbox import answer, own, question

HOUR = 3600.0
LONGEST = mail_watch.LONGEST_PAUSE


class Hands:
    """Clocks that a test moves by hand."""

    def __init__(self, at="2026-03-02T10:00"):
        self.ran, self.wall = 0.0, dt.datetime.fromisoformat(at).astimezone()

    def monotonic(self):
        return self.ran

    def now(self):
        return self.wall

    def pass_by(self, seconds, *, shown=None):
        self.ran += seconds
        self.wall += dt.timedelta(seconds=seconds if shown is None else shown)


def bring(office, tmp_path, *numbers):
    files = [tmp_path / f"{number}.eml" for number in numbers]
    for number, file in zip(numbers, files, strict=True):
        file.write_bytes(question(number))
    replies.take_mails(office, files)


def came_by_itself(office, tmp_path, number):
    bring(office, tmp_path, number)
    with office.records.database.write() as connection:
        connection.execute("UPDATE mails SET asked = 0")


def watch(office, clocks=None, drafter=answer, told=None):
    events = [] if told is None else told
    return Watch(office, drafter, own, lambda event, facts: events.append((event, dict(facts))), clocks)


def states(office):
    return [row.state for row in replies.list_replies(office)]


# when drafts are written


@pytest.mark.parametrize(
    ("mode", "begin", "end", "at", "drafts"),
    [
        (ALWAYS, "08:00", "18:00", "12:00", True),
        (NOT_BETWEEN, "08:00", "18:00", "07:59", True),
        (NOT_BETWEEN, "08:00", "18:00", "08:00", False),
        (NOT_BETWEEN, "08:00", "18:00", "17:59", False),
        (NOT_BETWEEN, "08:00", "18:00", "18:00", True),
        (ONLY_BETWEEN, "22:00", "06:00", "23:30", True),
        (ONLY_BETWEEN, "22:00", "06:00", "05:59", True),
        (ONLY_BETWEEN, "22:00", "06:00", "06:00", False),
        (ONLY_BETWEEN, "22:00", "06:00", "12:00", False),
        (NOT_BETWEEN, "22:00", "06:00", "00:00", False),
        (NOT_BETWEEN, "22:00", "06:00", "12:00", True),
    ],
)
def test_hours_go_over_midnight_and_end_before_their_end(mode, begin, end, at, drafts):
    assert drafts_at(Hours(mode, begin, end), dt.datetime.fromisoformat(f"2026-03-02T{at}")) is drafts


def test_hours_are_kept_and_nonsense_is_refused(office):
    working_hours.set_hours(office, Hours(ONLY_BETWEEN, "9:30", "18:00"))
    assert working_hours.hours(office) == Hours(ONLY_BETWEEN, "09:30", "18:00")
    for begin, end in (("25:00", "18:00"), ("soon", "18:00"), ("09:00", "9:00")):
        with pytest.raises(InputError):
            working_hours.set_hours(office, Hours(NOT_BETWEEN, begin, end))


def test_in_quiet_hours_mail_waits_but_what_the_owner_brings_is_drafted(office, tmp_path, monkeypatch):
    working_hours.set_hours(office, Hours(NOT_BETWEEN, "08:00", "18:00"))
    came_by_itself(office, tmp_path, 1)
    bring(office, tmp_path, 2)
    clocks = Hands("2026-03-02T10:00")
    watch(office, clocks).round(CancelToken())
    assert sorted(states(office)) == ["ready", "waiting"]
    monkeypatch.setattr(replies, "Clocks", lambda: clocks)
    assert [replies.reply(office, number).rests_until for number in (1, 2)] == ["18:00", ""]
    assert working_hours.resting_until(office, clocks.now()) == "18:00"
    clocks.pass_by(8 * HOUR)
    watch(office, clocks).round(CancelToken())
    assert states(office) == ["ready", "ready"]
    assert working_hours.resting_until(office, clocks.now()) == ""


def test_in_quiet_hours_the_model_adds_nothing_to_invoices_either(office, monkeypatch):
    clocks, thought = Hands("2026-03-02T10:00"), []
    office.activity.think = lambda _report, _cancel: thought.append(1) or 0
    monkeypatch.setattr(rounds, "Clocks", lambda: clocks)
    monkeypatch.setattr(office.activity, "start", lambda *_work: None)  # the loop's own thread has no part in this
    rounds.begin(office)
    working_hours.set_hours(office, Hours(NOT_BETWEEN, "08:00", "18:00"))
    office.activity._background(CancelToken())
    assert thought == []
    clocks.pass_by(8 * HOUR)
    office.activity._background(CancelToken())
    assert thought == [1]


def test_the_list_begins_with_what_is_most_urgent(office, tmp_path):
    said = {"later": "Was kostet die Lieferung?", "law": "Ich verklage Sie, mein Anwalt meldet sich!",
            "hurt": "Das Regal ist umgefallen, mein Sohn ist verletzt und im Krankenhaus."}  # fmt: skip
    for name, words in said.items():
        replies.take_text(office, f"From: Anna <{name}@web.example>\nSubject: {name}\n\n{words}")
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())
    replies.take_text(office, "From: Bo <bo@web.example>\nSubject: new\n\nIst das Regal da?")
    assert [row.subject for row in replies.list_replies(office)] == ["hurt", "law", "later", ""]


def test_the_status_line_tells_of_the_draft_that_is_written(office, tmp_path, monkeypatch):
    seen = []

    def drafting(its_office, *_args, **_more):
        seen.append(its_office.activity.snapshot().what)
        raise Cancelled

    monkeypatch.setattr(mail_watch, "draft_mail", drafting)
    bring(office, tmp_path, 1)
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())
    assert seen == ["Drafting a reply: Lieferung"]
    assert office.activity.snapshot().what == ""


@pytest.mark.parametrize(("share", "threads"), [("all", None), ("half", 4), ("one", 1)])
def test_the_model_gets_the_cores_that_the_owner_leaves_it(office, monkeypatch, share, threads):
    monkeypatch.setattr("office.app.bootstrap.psutil.cpu_count", lambda logical: 8)
    working_hours.set_share(office, share)
    assert office.threads() == threads
    with pytest.raises(InputError):
        working_hours.set_share(office, "most")


# the owner's Pause


def test_pause_stops_a_draft_in_its_midst_and_nothing_is_lost(office, tmp_path):
    bring(office, tmp_path, 1)
    begun = threading.Event()

    def slow(_mail, _known, cancel):
        begun.set()
        assert cancel.wait(20), "Pause reaches the work"
        cancel.check()

    busy, cancel = watch(office, drafter=slow), CancelToken()
    thread = threading.Thread(target=busy.round, args=(cancel,))
    thread.start()
    assert begun.wait(20)
    office.activity.pause()
    thread.join(20)
    assert not thread.is_alive()
    assert states(office) == ["waiting"]
    watch(office).round(CancelToken())
    assert states(office) == ["waiting"], "and nothing begins while it lasts"
    office.activity.resume()
    watch(office).round(CancelToken())
    assert states(office) == ["ready"]
    assert mailroom.store_of(office).get(1).attempts == 1, "the pause was no attempt"


def test_the_loop_rests_while_paused_and_goes_on_after_it(office, tmp_path):
    office.activity.pause()
    drafted, cancel = threading.Event(), CancelToken()
    busy = Watch(office, answer, own, lambda event, _facts: drafted.set() if event == "judged" else None)
    thread = threading.Thread(target=busy.run, args=(cancel,))
    thread.start()
    try:
        bring(office, tmp_path, 1)  # wakes the loop, were it not paused
        assert not drafted.wait(1.5)
        office.activity.resume()
        assert drafted.wait(20)
    finally:
        cancel.cancel()
        thread.join(20)


# sleep, hibernation, clocks that jump


@pytest.mark.parametrize(
    ("name", "ran", "shown", "odd"),
    [
        ("nothing", 0.5, 0.5, False),
        ("a busy PC", 20.0, 20.0, False),
        ("sleep, where the clock stands still meanwhile", 0.5, 8 * HOUR, True),
        ("hibernation, where it runs on", 8 * HOUR, 8 * HOUR, True),
        ("the time is set forward", 0.5, HOUR, True),
        ("the time is set back", 0.5, -HOUR, True),
        ("the time is set by a second, as a time server does", 0.5, 1.5, False),
    ],
)
def test_sleep_and_jumps_are_noticed(name, ran, shown, odd):
    clocks = Hands()
    sense = SleepSense(clocks)
    clocks.pass_by(ran, shown=shown)
    assert sense.look() is odd, name
    clocks.pass_by(0.5)
    assert sense.look() is False, "it is told once"


def test_after_sleep_lines_are_closed_and_all_is_tried_at_once(office):
    clocks, closed = Hands(), []

    class Line:
        def __init__(self, name):
            self.name = name

        def close(self):
            closed.append(self.name)

    resting = watch(office, clocks)
    resting._open.update({name: Line(name) for name in ("one", "two")})
    resting._failures = 4
    cancel = CancelToken()
    cancel.wait = lambda _seconds: clocks.pass_by(0.5, shown=8 * HOUR)
    resting._pause(cancel)
    assert closed == ["one", "two"]
    assert (resting._open, resting._failures) == ({}, 0)


@pytest.mark.parametrize("jump", [-24 * HOUR, 24 * HOUR])
def test_a_jump_of_the_wall_clock_neither_shortens_nor_lengthens_the_rest_to_nothing(office, jump):
    clocks, naps = Hands(), []

    def nap(_seconds):
        naps.append(1)
        clocks.pass_by(0.5, shown=jump if len(naps) == 3 else None)
        return False

    cancel = CancelToken()
    cancel.wait = nap
    watch(office, clocks)._pause(cancel)
    assert len(naps) == 3, "the jump ends it, and the next round looks anew"


def test_rest_ends_with_what_the_owner_brings(office, tmp_path):
    rest = _Rest(office, Hands(), CancelToken())
    assert not rest.over()
    bring(office, tmp_path, 1)
    assert rest.over()


# round the clock, for weeks


def test_a_server_that_is_away_for_weeks_is_tried_every_quarter_of_an_hour(office, monkeypatch):
    rested = []
    monkeypatch.setattr(mail_watch._Rest, "over", lambda rest: rested.append(rest._sense) or clocks.ran >= LONGEST)
    clocks, token = Hands(), CancelToken()
    monkeypatch.setattr(token, "wait", clocks.pass_by)
    looking = watch(office, clocks)
    looking._failures = 5000
    looking._pause(token)
    assert clocks.ran == LONGEST
    assert len(rested) > 1


def test_what_the_disk_does_is_told_and_the_post_goes_on(office, monkeypatch):
    told, tried, on = [], [], threading.Event()

    def accounts(_office):
        tried.append(True)
        if len(tried) == 1:
            raise WorldError(Trouble.DISK_FULL, "The disk is full.")
        on.set()
        return []

    monkeypatch.setattr(mail_watch, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(mailroom, "accounts", accounts)
    monkeypatch.setattr(mailroom, "allow_servers", lambda _office: None)
    postman = mail_watch.Postman(office, lambda event, facts: told.append((event, dict(facts))))
    try:
        assert on.wait(20)
    finally:
        postman.close()
    assert ("trouble", {"why": "The disk is full."}) in told
