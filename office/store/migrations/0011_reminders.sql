-- Reminders to customers that were prepared as drafts. A letter that was not sent is taken back, never deleted.

-- customer: his number, else his name as one word. mail: its draft. interest, lump_sums: what it claims besides the
-- items, in minor units of its currency.
CREATE TABLE reminders (
    id            INTEGER PRIMARY KEY,
    customer      TEXT NOT NULL CHECK (customer <> ''),
    level         INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    made_on       TEXT NOT NULL CHECK (made_on = date(made_on)),
    deadline      TEXT NOT NULL CHECK (deadline = date(deadline) AND deadline > made_on),
    mail          INTEGER NOT NULL UNIQUE REFERENCES mails (id),
    currency      TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    interest      INTEGER NOT NULL CHECK (interest >= 0),
    lump_sums     INTEGER NOT NULL CHECK (lump_sums >= 0),
    taken_back_at TEXT
) STRICT;
CREATE INDEX reminders_customer ON reminders (customer, made_on);

-- open: what was open of the item when the letter was written, below zero for a credit note
CREATE TABLE reminder_items (
    reminder INTEGER NOT NULL REFERENCES reminders (id),
    item     INTEGER NOT NULL REFERENCES open_items (id),
    open     INTEGER NOT NULL CHECK (open <> 0),
    PRIMARY KEY (reminder, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_items_item ON reminder_items (item);

-- The owner says that a customer disputes an item; while that lasts, nobody is reminded of it.
CREATE TABLE disputed_items (
    id       INTEGER PRIMARY KEY,
    item     INTEGER NOT NULL REFERENCES open_items (id),
    since    TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX disputed_items_open ON disputed_items (item) WHERE ended_at IS NULL;

-- No customer gets two letters within a week, whoever asks for it.
CREATE TRIGGER reminders_leave_a_week BEFORE INSERT ON reminders
WHEN EXISTS (SELECT 1 FROM reminders WHERE customer = NEW.customer
    AND taken_back_at IS NULL AND abs(julianday(NEW.made_on) - julianday(made_on)) < 7)
BEGIN SELECT raise(ABORT, 'this customer was reminded within a week'); END;
CREATE TRIGGER reminders_are_never_deleted BEFORE DELETE ON reminders
BEGIN SELECT raise(ABORT, 'a reminder is never deleted'); END;
CREATE TRIGGER reminders_are_only_taken_back BEFORE UPDATE ON reminders
WHEN OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL OR NEW.customer <> OLD.customer
    OR NEW.level <> OLD.level OR NEW.made_on <> OLD.made_on OR NEW.mail <> OLD.mail
BEGIN SELECT raise(ABORT, 'a reminder is never changed'); END;
