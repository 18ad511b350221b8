-- Open items, and which bank line settles which of them. Money is in minor units of its currency.
-- What was matched is never changed: it is taken back by a match that undoes it, with the opposite allocations.

-- gross: below zero for a credit note. number_key: letters and digits of the number. invoice: an item that comes from a
-- supplier's invoice of this office; it counts while that invoice is approved or paid.
CREATE TABLE open_items (
    id               INTEGER PRIMARY KEY,
    kind             TEXT NOT NULL CHECK (kind IN ('sales', 'purchase')),
    number           TEXT NOT NULL CHECK (number <> ''),
    number_key       TEXT NOT NULL,
    date             TEXT NOT NULL CHECK (date = date(date)),
    due              TEXT CHECK (due = date(due)),
    party            TEXT NOT NULL,
    party_number     TEXT NOT NULL,
    party_iban       TEXT NOT NULL,
    currency         TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    gross            INTEGER NOT NULL CHECK (gross <> 0 AND abs(gross) < 10000000000000000),
    vat_rate         TEXT,
    discount_days    INTEGER CHECK (discount_days > 0),
    discount_percent TEXT,
    invoice          INTEGER UNIQUE REFERENCES invoices (id),
    added_at         TEXT NOT NULL
) STRICT;
CREATE INDEX open_items_number ON open_items (kind, number_key);

-- by: who made it. undoes: the match that this one takes back. fee: what a bank kept, in the line's currency.
CREATE TABLE bank_matches (
    id     INTEGER PRIMARY KEY,
    line   INTEGER NOT NULL REFERENCES bank_lines (id),
    kind   TEXT NOT NULL CHECK (kind <> ''),
    fee    INTEGER NOT NULL,
    by     TEXT NOT NULL CHECK (by IN ('kontor', 'owner')),
    why    TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES bank_matches (id),
    at     TEXT NOT NULL
) STRICT;
CREATE INDEX bank_matches_line ON bank_matches (line);

-- amount: the part of the item's gross that is settled, with its discount; the other way round where it opens again
CREATE TABLE allocations (
    match    INTEGER NOT NULL REFERENCES bank_matches (id),
    item     INTEGER NOT NULL REFERENCES open_items (id),
    amount   INTEGER NOT NULL CHECK (amount <> 0),
    discount INTEGER NOT NULL,
    PRIMARY KEY (match, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocations_item ON allocations (item);

-- A line and an item that the owner said do not belong together: never proposed again.
CREATE TABLE declined_pairs (
    line INTEGER NOT NULL REFERENCES bank_lines (id),
    item INTEGER NOT NULL REFERENCES open_items (id),
    at   TEXT NOT NULL,
    PRIMARY KEY (line, item)
) STRICT, WITHOUT ROWID;

CREATE VIEW live_matches AS
    SELECT * FROM bank_matches AS made
    WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM bank_matches WHERE undoes = made.id);

-- Where lines without an item were booked: account of the chart. Who said so: the owner, his rule, or his memory.
CREATE TABLE line_accounts (
    id      INTEGER PRIMARY KEY,
    line    INTEGER NOT NULL REFERENCES bank_lines (id),
    account TEXT NOT NULL,
    by      TEXT NOT NULL CHECK (by IN ('owner', 'rule', 'memory')),
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX line_accounts_line ON line_accounts (line, id);

-- The owner's rules: a line with all of these words is booked there. An ended rule is kept for what it has booked.
CREATE TABLE payee_rules (
    id       INTEGER PRIMARY KEY,
    words    TEXT NOT NULL CHECK (words <> ''),
    account  TEXT NOT NULL CHECK (account <> ''),
    made_at  TEXT NOT NULL,
    ended_at TEXT
) STRICT;

-- Only forwards

CREATE TRIGGER bank_matches_are_never_changed BEFORE UPDATE ON bank_matches BEGIN SELECT raise(ABORT, 'a match is never changed'); END;
CREATE TRIGGER bank_matches_are_never_deleted BEFORE DELETE ON bank_matches BEGIN SELECT raise(ABORT, 'a match is never deleted'); END;
CREATE TRIGGER allocations_are_never_changed BEFORE UPDATE ON allocations BEGIN SELECT raise(ABORT, 'a match is never changed'); END;
CREATE TRIGGER allocations_are_never_deleted BEFORE DELETE ON allocations BEGIN SELECT raise(ABORT, 'a match is never deleted'); END;
CREATE TRIGGER open_items_are_never_changed BEFORE UPDATE ON open_items BEGIN SELECT raise(ABORT, 'an open item is never changed'); END;
CREATE TRIGGER open_items_are_never_deleted BEFORE DELETE ON open_items BEGIN SELECT raise(ABORT, 'an open item is never deleted'); END;

CREATE TRIGGER bank_matches_are_new BEFORE INSERT ON bank_matches
WHEN EXISTS (SELECT 1 FROM bank_matches WHERE id = NEW.id OR undoes = NEW.undoes)
BEGIN SELECT raise(ABORT, 'a match is never changed'); END;
CREATE TRIGGER allocations_are_new BEFORE INSERT ON allocations
WHEN EXISTS (SELECT 1 FROM allocations WHERE match = NEW.match AND item = NEW.item)
BEGIN SELECT raise(ABORT, 'a match is never changed'); END;
CREATE TRIGGER lines_are_matched_once BEFORE INSERT ON bank_matches
WHEN NEW.undoes IS NULL AND EXISTS (SELECT 1 FROM live_matches WHERE line = NEW.line)
BEGIN SELECT raise(ABORT, 'this line is matched already'); END;

-- One cent of an item is used once, and nothing is opened again that was not settled.
CREATE TRIGGER allocations_stay_within_their_item AFTER INSERT ON allocations
WHEN (SELECT CASE WHEN gross > 0 THEN used NOT BETWEEN 0 AND gross ELSE used NOT BETWEEN gross AND 0 END
      FROM (SELECT gross, (SELECT sum(amount) FROM allocations WHERE item = NEW.item) AS used
            FROM open_items WHERE id = NEW.item))
BEGIN SELECT raise(ABORT, 'more of an item would be used than there is'); END;
