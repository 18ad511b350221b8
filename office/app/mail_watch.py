"""Round the clock: accounts are looked into, mails drafted, drafts laid; a line that was cut is taken up again."""

import contextlib
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

from core import reports
from core.errors import Cancelled, InputError, Trouble, WorldError
from core.progress import CancelToken, Progress
from core.words import tr
from office.app import mailroom, reply_learning, reply_sent
from office.app.bootstrap import Office
from office.app.clocks import Clocks, SleepSense
from office.app.drafting import draft_mail
from office.app.events import Event, Topic
from office.app.invoice_memory import firm_of
from office.app.mail_folders import FolderLook
from office.app.mailroom import Drafter, Outcome, Sender
from office.app.working_hours import model_may_work
from office.mailbox.imap import Account, Mailbox
from office.replies.mail import Address, Mail
from office.replies.triage import MailKnown
from office.store.mails import StoredMail

LOOK_EVERY = 60.0  # seconds between two looks where the server does not tell by itself
LONGEST_PAUSE = 900.0
_DOUBLED = 10  # times at most: 2**1024, after a fortnight, is no number of seconds any more
_NAP = 0.5
_TOLD = (WorldError, InputError)  # InputError: the passphrase is missing or wrong; the post goes on with the rest

Tell = Callable[[str, Mapping[str, Any]], None]  # what happened, and its facts


class Watch:
    """The loop over all accounts. Runs in the thread that calls `run`, until the token is cancelled."""

    def __init__(
        self, office: Office, drafter: Drafter, sender: Sender, tell: Tell, clocks: Clocks | None = None
    ) -> None:
        self._office = office
        self._drafter, self._sender = drafter, sender
        self._tell = tell
        self._clocks = clocks or Clocks()
        self._open: dict[str, Mailbox] = {}
        self._failures = 0
        self._folders = FolderLook(office)

    def run(self, cancel: CancelToken) -> None:
        """Until stopped. Nothing that a server or the line does ends it."""
        mailroom.allow_servers(self._office)
        try:
            while not cancel.cancelled:
                if not self._office.activity.paused:
                    self._round(cancel)
                self._pause(cancel)
        except Cancelled:
            pass
        finally:
            self._close()

    def round(self, cancel: CancelToken) -> None:
        """One look into every account, and all work that waits."""
        mailroom.allow_servers(self._office)
        try:
            self._round(cancel)
        finally:
            self._close()

    def _close(self) -> None:
        for box in self._open.values():
            box.close()
        self._open.clear()

    def _round(self, cancel: CancelToken) -> None:
        known = mailroom.accounts(self._office)
        self._leave({account.name for account in known})
        reached = [self._with_line(account, self._fetch, cancel) for account in known]
        if all(reached):
            self._worry("")
        self._failures = 0 if all(reached) else self._failures + 1
        self._look_into_folders(cancel)
        while not cancel.cancelled and (drafted := self._draft(cancel)):
            account = next((each for each in mailroom.accounts(self._office) if each.name == drafted.account), None)
            if account:
                self._with_line(account, self._lay, cancel)
        for account in mailroom.accounts(self._office):  # what was ready when the line was cut
            self._with_line(account, self._settle, cancel)

    def _look_into_folders(self, cancel: CancelToken) -> None:
        try:
            if fresh := self._folders.look(cancel):
                self._tell("fetched", {"account": "", "mails": fresh})
        except WorldError as error:
            self._worry(error.sentence)
            self._tell("trouble", {"why": error.sentence})

    def _leave(self, known: Collection[str]) -> None:
        """Close the lines to accounts that the owner took out."""
        for name in self._open.keys() - set(known):
            self._open.pop(name).close()

    def _fetch(self, box: Mailbox, cancel: CancelToken) -> None:
        if fresh := mailroom.fetch(self._office, box, cancel=cancel):
            self._tell("fetched", {"account": box.account.name, "mails": fresh})

    def _settle(self, box: Mailbox, cancel: CancelToken) -> None:
        """What is ready is laid; then what the owner sent himself is looked at, and learned from."""
        self._lay(box, cancel)
        if answers := reply_sent.look(self._office, box, cancel):
            lessons = reply_learning.learn(self._office)
            self._tell("answered", {"account": box.account.name, "mails": answers, "lessons": lessons})

    def _lay(self, box: Mailbox, _cancel: CancelToken) -> None:
        if laid := mailroom.lay_ready(self._office, box):
            self._tell("laid", {"account": box.account.name, "drafts": laid})

    def _draft(self, cancel: CancelToken) -> StoredMail | None:
        """The mail that was tried; None when none waits, or when none may or can be tried now."""
        rests = not model_may_work(self._office, self._clocks.now())
        try:
            with self._until_paused(cancel) as work:
                mail = mailroom.draft_next(self._office, self._drafter, self._sender, work, only_asked=rests)
        except Cancelled:
            cancel.check()
            return None  # paused
        except _TOLD as error:
            self._worry(error.sentence)
            self._tell("trouble", {"why": error.sentence})
            return None
        if mail is None:
            return None
        facts = {"mail": mail.document, "state": mail.state, "decision": mail.outcome.get("decision", "")}
        event = "again" if mail.state == "waiting" else "judged"
        self._tell(event, {"account": mail.account, **facts, "reasons": mail.outcome.get("reasons", [])})
        return mail

    @contextlib.contextmanager
    def _until_paused(self, cancel: CancelToken) -> Iterator[CancelToken]:
        """A word to stop that comes from whoever ends the watch, and from the owner's Pause."""
        work = CancelToken()

        def heard(event: Event) -> None:
            if event.topic is Topic.ACTIVITY and self._office.activity.paused:
                work.cancel()

        forget, unsubscribe = cancel.on_cancel(work.cancel), self._office.events.subscribe(heard)
        try:
            if self._office.activity.paused:
                work.cancel()
            yield work
        finally:
            forget()
            unsubscribe()

    def _with_line(self, account: Account, work: Callable[[Mailbox, CancelToken], None], cancel: CancelToken) -> bool:
        """Whether the server was reached. A line that was cut is opened anew at the next round."""
        try:
            work(self._box(account), cancel)
        except _TOLD as error:
            if box := self._open.pop(account.name, None):
                box.close()
            self._worry(error.sentence)
            self._tell("offline", {"account": account.name, "why": error.sentence})
            return False
        return True

    def _worry(self, sentence: str) -> None:
        """What the owner has to know stands on Home until it is over."""
        if self._office.mail_trouble != sentence:
            self._office.mail_trouble = sentence
            self._office.events.tell(Topic.REPLIES)

    def _box(self, account: Account) -> Mailbox:
        if account.name not in self._open:
            password = mailroom.passwords_of(self._office).get(account.name)
            if password is None:
                raise WorldError(Trouble.MAIL_REFUSED, tr("Enter the password of {user} again.", user=account.user))
            self._open[account.name] = Mailbox(account, password)
        return self._open[account.name]

    def _pause(self, cancel: CancelToken) -> None:
        """Until there is more to do, or it is time to look; longer each time that a server is not reached.

        While the owner's Pause lasts, nothing is done. After the PC slept, no line is trusted, and all is tried now.
        """
        seconds = min(LOOK_EVERY * 2 ** min(self._failures, _DOUBLED), LONGEST_PAUSE)
        boxes, rest = list(self._open.values()), _Rest(self._office, self._clocks, cancel)
        if len(boxes) == 1 and not self._failures and not rest.paused:
            self._with_line(boxes[0].account, lambda box, _: _wait(box, seconds, rest.over), cancel)
        else:
            until = self._clocks.monotonic() + seconds
            while not rest.over() and (rest.paused or self._clocks.monotonic() < until):
                cancel.wait(_NAP)
        if rest.slept or rest.paused:
            self._close()
            self._failures = 0
        self._office.mail_waits.clear()


class _Rest:
    """A pause between two rounds, and what ends it early."""

    def __init__(self, office: Office, clocks: Clocks, cancel: CancelToken) -> None:
        self._office, self._cancel = office, cancel
        self._sense = SleepSense(clocks)
        self.paused = office.activity.paused
        self.slept = False

    def over(self) -> bool:
        """Stop, something to do, Pause or its end, or the PC slept."""
        self.slept = self.slept or self._sense.look()
        stirred = self._office.activity.paused != self.paused or (
            self._office.mail_waits.is_set() and not self.paused
        )
        return self._cancel.cancelled or self.slept or stirred


def _wait(box: Mailbox, seconds: float, stop: Callable[[], bool]) -> None:
    box.wait(seconds, stop)


class Postman:
    """The watch on a thread of its own, beside the window."""

    def __init__(self, office: Office, tell: Tell) -> None:
        self._cancel = CancelToken()
        self._watch = watch_of(office, tell)
        self._thread = threading.Thread(target=self._run, name="postman", daemon=True)
        self._tell = tell
        self._thread.start()

    def close(self) -> None:
        """Stop within seconds; a mail that is being drafted is taken up at the next start."""
        self._cancel.cancel()
        self._thread.join(10)

    def _run(self) -> None:
        while not self._cancel.cancelled:  # a bug is written down, a full disk told, and the post goes on
            with reports.caught(lambda report: self._tell("trouble", {"why": str(report)})):
                try:
                    self._watch.run(self._cancel)
                except _TOLD as error:
                    self._tell("trouble", {"why": error.sentence})
            self._cancel.wait(LOOK_EVERY)  # not at once: it may be so again


def watch_of(office: Office, tell: Tell) -> Watch:
    """The loop as it is meant to be: drafts of this office, from the address that the mail came to."""

    def drafter(mail: Mail, known: MailKnown, cancel: CancelToken) -> Outcome:
        activity = office.activity
        activity.show_beside(Progress(0, 0, tr("Drafting a reply: {subject}", subject=mail.subject)))
        try:
            return draft_mail(office, mail, known=known, cancel=cancel).as_json()
        finally:
            activity.show_beside(None)

    return Watch(office, drafter, partial(_sender, office), tell)


def _sender(office: Office, account: str, mail: Mail) -> str:
    """The account's own address; where its user is none, the one that the customer wrote to first."""
    user = next((each.user for each in mailroom.accounts(office) if each.name == account), "")
    own = user if "@" in user else next((each.address for each in mail.to), "")
    name = next(iter(firm_of(office.records).names), "")
    return str(Address(name, own))
