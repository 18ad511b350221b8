-- Supplier invoices: what was read, found and decided; suppliers as remembered; what was ordered, received and paid.

-- A job may now also be about an invoice: look whether a document is one, read it as one, check it anew.
CREATE TABLE jobs_of_3 (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('add', 'read', 'ocr', 'look', 'invoice', 'recheck')),
    subject    TEXT NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    leased_by  TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
INSERT INTO jobs_of_3 SELECT id, kind, subject, attempts, leased_by, created_at FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_of_3 RENAME TO jobs;

-- What a file says of itself: who sent a mail, which program made a PDF.
ALTER TABLE documents ADD COLUMN properties TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(properties));

-- One row for each invoice. reading and findings are the domain's values as JSON; the columns beside them are for the
-- list and are written with them. beside: another file of the same invoice (the XML that came with a PDF).
CREATE TABLE invoices (
    id          INTEGER PRIMARY KEY,
    document    TEXT NOT NULL REFERENCES documents (sha256),
    first_page  INTEGER NOT NULL DEFAULT 1 CHECK (first_page > 0),
    beside      TEXT REFERENCES documents (sha256),
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    supplier    TEXT NOT NULL DEFAULT '',
    seller      TEXT NOT NULL DEFAULT '',
    number      TEXT NOT NULL DEFAULT '',
    issue_date  TEXT NOT NULL DEFAULT '',
    due_date    TEXT NOT NULL DEFAULT '',
    discount_until TEXT NOT NULL DEFAULT '',
    gross_minor INTEGER,
    currency    TEXT NOT NULL DEFAULT '',
    words       TEXT NOT NULL DEFAULT '',
    reading     TEXT NOT NULL CHECK (json_valid(reading)),
    findings    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(findings)),
    verdict     TEXT NOT NULL CHECK (verdict IN ('pay', 'ask', 'block')),
    state       TEXT NOT NULL DEFAULT 'open'
                CHECK (state IN ('open', 'waiting', 'approved', 'blocked', 'asked', 'paid', 'gone')),
    paid_on     TEXT NOT NULL DEFAULT '',
    channel     TEXT NOT NULL DEFAULT '',
    sender      TEXT NOT NULL DEFAULT '',
    checked_by  TEXT NOT NULL DEFAULT '',
    revision    INTEGER NOT NULL DEFAULT 1,
    arrived_at  TEXT NOT NULL,
    UNIQUE (document, first_page)
) STRICT;
CREATE INDEX invoices_supplier ON invoices (supplier);
CREATE INDEX invoices_state ON invoices (state);

-- What happened to an invoice, oldest first; each is in the audit log too. before: what undo puts back.
CREATE TABLE invoice_events (
    id      INTEGER PRIMARY KEY,
    invoice INTEGER NOT NULL REFERENCES invoices (id),
    at      TEXT NOT NULL,
    what    TEXT NOT NULL,
    person  TEXT NOT NULL DEFAULT '',
    detail  TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
    before  TEXT NOT NULL DEFAULT '' CHECK (before = '' OR json_valid(before)),
    token   TEXT NOT NULL DEFAULT '',
    undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX invoice_events_invoice ON invoice_events (invoice);
CREATE INDEX invoice_events_token ON invoice_events (token);

-- What must be done before an invoice may be paid, and by whom it was done.
CREATE TABLE invoice_tasks (
    id       INTEGER PRIMARY KEY,
    invoice  INTEGER NOT NULL REFERENCES invoices (id),
    kind     TEXT NOT NULL CHECK (kind IN ('call-back', 'check-account', 'answer', 'second-person')),
    subject  TEXT NOT NULL DEFAULT '',
    state    TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'gone')),
    note     TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(note)),
    made_at  TEXT NOT NULL,
    done_at  TEXT NOT NULL DEFAULT '',
    UNIQUE (invoice, kind, subject)
) STRICT;

-- A supplier as remembered from what was decided and paid. facts: names, addresses of mail, terms, booking.
CREATE TABLE suppliers (
    key   TEXT PRIMARY KEY,
    facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;
CREATE TABLE supplier_accounts (
    supplier  TEXT NOT NULL REFERENCES suppliers (key),
    account   TEXT NOT NULL,
    times     INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0),
    first     TEXT NOT NULL DEFAULT '',
    last      TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    rejected  INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
    PRIMARY KEY (supplier, account)
) STRICT;

-- Two invoices that the owner told apart: never called duplicates again.
CREATE TABLE told_apart (
    invoice INTEGER NOT NULL REFERENCES invoices (id),
    other   INTEGER NOT NULL REFERENCES invoices (id),
    PRIMARY KEY (invoice, other)
) STRICT;

-- From tables that the owner gave: what was ordered, and what arrived.
CREATE TABLE orders (
    number   TEXT PRIMARY KEY,
    facts    TEXT NOT NULL CHECK (json_valid(facts)),
    document TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE goods_receipts (
    id       INTEGER PRIMARY KEY,
    facts    TEXT NOT NULL UNIQUE CHECK (json_valid(facts)),
    document TEXT NOT NULL DEFAULT ''
) STRICT;
-- Reports that are kept with an invoice (the official rules' validation report, as JSON).
CREATE TABLE reports (
    invoice INTEGER NOT NULL REFERENCES invoices (id),
    kind    TEXT NOT NULL,
    made_at TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (invoice, kind)
) STRICT;
