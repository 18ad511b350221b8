-- The books. Money is in minor units of its currency, debit positive, credit negative.
-- Nothing in here is ever changed or deleted: what is wrong is put right by a new entry that takes the old one back.

-- The chain. Each row seals one account, entry or period event: digest is the SHA-256 of its canonical text, hash that
-- of "previous LF kind LF digest" (office/store/chain.py). What it seals refers to it and is checked at COMMIT, so that
-- nothing exists unsealed.
CREATE TABLE links (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    kind     TEXT NOT NULL CHECK (kind IN ('account', 'entry', 'period')),
    subject  TEXT NOT NULL,
    digest   TEXT NOT NULL CHECK (length(digest) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE accounts (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    name   TEXT NOT NULL,
    type   TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    link   INTEGER NOT NULL REFERENCES links (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE entries (
    id        INTEGER PRIMARY KEY REFERENCES links (id) DEFERRABLE INITIALLY DEFERRED,
    year      INTEGER NOT NULL,
    n         INTEGER NOT NULL CHECK (n > 0),
    date      TEXT NOT NULL CHECK (date = date(date, '+0 days') AND year = CAST(substr(date, 1, 4) AS INTEGER)),
    text      TEXT NOT NULL,
    reference TEXT NOT NULL,
    source    TEXT NOT NULL CHECK (source <> ''),
    posted_at TEXT NOT NULL,
    reverses  INTEGER UNIQUE REFERENCES entries (id),
    key       TEXT UNIQUE,
    UNIQUE (year, n)
) STRICT;
CREATE INDEX entries_date ON entries (date);
CREATE INDEX entries_reference ON entries (reference);

CREATE TABLE postings (
    entry       INTEGER NOT NULL REFERENCES entries (id),
    place       INTEGER NOT NULL CHECK (place >= 0),
    account     TEXT NOT NULL REFERENCES accounts (number),
    amount      INTEGER NOT NULL CHECK (abs(amount) < 1000000000000000),
    currency    TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    tax_code    TEXT NOT NULL,
    cost_centre TEXT NOT NULL,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX postings_account ON postings (account, currency, amount);

-- document: the name of a file or its SHA-256
CREATE TABLE entry_documents (
    entry    INTEGER NOT NULL REFERENCES entries (id),
    place    INTEGER NOT NULL CHECK (place >= 0),
    document TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_documents_document ON entry_documents (document);

-- What became of a month. The last event of a month is its state; a month without events is open.
CREATE TABLE period_events (
    id     INTEGER PRIMARY KEY REFERENCES links (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period || '-01' = date(period || '-01')),
    state  TEXT NOT NULL CHECK (state IN ('open', 'soft', 'locked')),
    at     TEXT NOT NULL,
    why    TEXT NOT NULL CHECK (why <> '')
) STRICT;
CREATE INDEX period_events_period ON period_events (period, id);

CREATE VIEW period_states AS
    SELECT period, state, at, why FROM period_events AS event
    WHERE id = (SELECT max(id) FROM period_events WHERE period = event.period);

-- Only forwards

CREATE TRIGGER links_are_never_changed BEFORE UPDATE ON links BEGIN SELECT raise(ABORT, 'the chain is append-only'); END;
CREATE TRIGGER links_are_never_deleted BEFORE DELETE ON links BEGIN SELECT raise(ABORT, 'the chain is append-only'); END;
CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER postings_are_never_changed BEFORE UPDATE ON postings BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER postings_are_never_deleted BEFORE DELETE ON postings BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER entry_documents_are_never_changed BEFORE UPDATE ON entry_documents BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_documents_are_never_deleted BEFORE DELETE ON entry_documents BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER period_events_are_never_changed BEFORE UPDATE ON period_events BEGIN SELECT raise(ABORT, 'what happened to a month is never changed'); END;
CREATE TRIGGER period_events_are_never_deleted BEFORE DELETE ON period_events BEGIN SELECT raise(ABORT, 'what happened to a month is never changed'); END;
CREATE TRIGGER accounts_are_never_deleted BEFORE DELETE ON accounts BEGIN SELECT raise(ABORT, 'an account is never deleted'); END;
CREATE TRIGGER accounts_only_change_their_name BEFORE UPDATE ON accounts
WHEN NEW.number <> OLD.number OR NEW.type <> OLD.type OR NEW.link <= OLD.link
BEGIN SELECT raise(ABORT, 'an account keeps its number and type'); END;

-- INSERT OR REPLACE would delete without asking the triggers above
CREATE TRIGGER accounts_are_new BEFORE INSERT ON accounts
WHEN EXISTS (SELECT 1 FROM accounts WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'this account exists'); END;
CREATE TRIGGER entries_are_new BEFORE INSERT ON entries
WHEN NEW.id <= (SELECT coalesce(max(id), 0) FROM links)
  OR NEW.n <> 1 + (SELECT coalesce(max(n), 0) FROM entries WHERE year = NEW.year)
  OR EXISTS (SELECT 1 FROM entries WHERE key = NEW.key)
  OR EXISTS (SELECT 1 FROM entries WHERE reverses = NEW.reverses)
BEGIN SELECT raise(ABORT, 'an entry has the next number of its year, and each is posted once'); END;
CREATE TRIGGER postings_are_new BEFORE INSERT ON postings
WHEN EXISTS (SELECT 1 FROM links WHERE id = NEW.entry)
BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_documents_are_new BEFORE INSERT ON entry_documents
WHEN EXISTS (SELECT 1 FROM links WHERE id = NEW.entry)
BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER period_events_are_new BEFORE INSERT ON period_events
WHEN NEW.id <= (SELECT coalesce(max(id), 0) FROM links)
BEGIN SELECT raise(ABORT, 'what happened to a month is never changed'); END;

-- Only in open months: nothing comes into a locked month or before it, into a soft-closed one only what closes it

CREATE TRIGGER entries_lie_in_open_periods BEFORE INSERT ON entries
WHEN EXISTS (SELECT 1 FROM period_states WHERE state = 'locked' AND period >= substr(NEW.date, 1, 7))
  OR (NEW.source NOT LIKE 'close%' AND EXISTS (SELECT 1 FROM period_states WHERE state = 'soft' AND period = substr(NEW.date, 1, 7)))
BEGIN SELECT raise(ABORT, 'this month is closed'); END;

-- open, soft, locked; back to open from either, the last month first

CREATE TRIGGER periods_go_step_by_step BEFORE INSERT ON period_events
WHEN NOT CASE coalesce((SELECT state FROM period_states WHERE period = NEW.period), 'open')
    WHEN 'open' THEN NEW.state = 'soft'
    WHEN 'soft' THEN NEW.state IN ('locked', 'open')
    ELSE NEW.state = 'open'
END
BEGIN SELECT raise(ABORT, 'a month goes from open to soft to locked'); END;
CREATE TRIGGER periods_are_reopened_from_the_end BEFORE INSERT ON period_events
WHEN NEW.state = 'open' AND EXISTS (SELECT 1 FROM period_states WHERE state = 'locked' AND period > NEW.period)
BEGIN SELECT raise(ABORT, 'a later month is locked'); END;

-- The seal: it is only put on an entry that is whole

CREATE TRIGGER links_follow_each_other BEFORE INSERT ON links
WHEN NEW.id <> 1 + (SELECT coalesce(max(id), 0) FROM links)
  OR NEW.previous <> coalesce((SELECT hash FROM links WHERE id = NEW.id - 1), '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT raise(ABORT, 'a link follows the last one'); END;
CREATE TRIGGER sealed_entries_balance BEFORE INSERT ON links
WHEN NEW.kind = 'entry' AND EXISTS (SELECT 1 FROM postings WHERE entry = NEW.id GROUP BY currency HAVING sum(amount) <> 0)
BEGIN SELECT raise(ABORT, 'an entry balances in each currency'); END;
CREATE TRIGGER sealed_entries_have_two_sides BEFORE INSERT ON links
WHEN NEW.kind = 'entry' AND (SELECT count(*) FROM postings WHERE entry = NEW.id) < 2
BEGIN SELECT raise(ABORT, 'an entry has at least two postings'); END;
CREATE TRIGGER sealed_entries_exist BEFORE INSERT ON links
WHEN NEW.kind = 'entry' AND NOT EXISTS (SELECT 1 FROM entries WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a seal without an entry'); END;
CREATE TRIGGER sealed_reversals_take_back_all BEFORE INSERT ON links
WHEN NEW.kind = 'entry' AND EXISTS (
    SELECT 1 FROM entries AS made WHERE made.id = NEW.id AND made.reverses IS NOT NULL AND (
        (SELECT count(*) FROM postings WHERE entry = made.id) <> (SELECT count(*) FROM postings WHERE entry = made.reverses)
        OR EXISTS (
            SELECT 1 FROM postings AS old LEFT JOIN postings AS new ON new.entry = NEW.id AND new.place = old.place
            WHERE old.entry = made.reverses AND (new.account IS NOT old.account OR new.amount IS NOT -old.amount
                OR new.currency IS NOT old.currency OR new.cost_centre IS NOT old.cost_centre)
        )
    )
)
BEGIN SELECT raise(ABORT, 'a reversal takes back all of its entry'); END;
