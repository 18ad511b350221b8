-- Bank statements as the banks gave them. Money is in minor units of its currency.
CREATE TABLE bank_statements (
    id          INTEGER PRIMARY KEY,
    document    TEXT NOT NULL CHECK (length(document) = 64),
    name        TEXT NOT NULL,
    format      TEXT NOT NULL,
    account     TEXT NOT NULL,
    currency    TEXT NOT NULL,
    number      TEXT NOT NULL,
    opening     INTEGER,
    opening_on  TEXT,
    closing     INTEGER,
    closing_on  TEXT,
    proof       TEXT NOT NULL CHECK (proof IN ('proven', 'unproven', 'no-balances')),
    imported_at TEXT NOT NULL,
    place       INTEGER NOT NULL CHECK (place >= 0), -- in its file
    UNIQUE (document, place, account, currency)
) STRICT;

-- Other names of an account: files that do not say theirs are kept under one beginning with "?" until a file tells.
CREATE TABLE bank_accounts (
    name    TEXT PRIMARY KEY,
    account TEXT NOT NULL
) STRICT;

-- The same movement is stored once, whichever files of whichever format tell of it: it is the nth of its amount on its
-- day and account.
CREATE TABLE bank_lines (
    id         INTEGER PRIMARY KEY,
    statement  INTEGER NOT NULL REFERENCES bank_statements (id),
    account    TEXT NOT NULL,
    currency   TEXT NOT NULL,
    date       TEXT NOT NULL,
    nth        INTEGER NOT NULL CHECK (nth >= 0),
    value_date TEXT,
    amount     INTEGER NOT NULL,
    name       TEXT NOT NULL,
    other      TEXT NOT NULL,
    bic        TEXT NOT NULL,
    reference  TEXT NOT NULL,
    text       TEXT NOT NULL,
    detail     TEXT NOT NULL CHECK (json_valid(detail)),
    UNIQUE (account, currency, date, amount, nth)
) STRICT;
CREATE INDEX bank_lines_other ON bank_lines (other);
CREATE TRIGGER bank_lines_are_never_changed BEFORE UPDATE ON bank_lines
BEGIN SELECT raise(ABORT, 'a bank line is what the bank said'); END;
CREATE TRIGGER bank_lines_are_never_deleted BEFORE DELETE ON bank_lines
BEGIN SELECT raise(ABORT, 'a bank line is what the bank said'); END;
