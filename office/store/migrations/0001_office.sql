-- Settings, documents and where they came from, jobs, questions, and the audit chain.

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- One row for each distinct content that was ever taken in; the bytes lie in originals/ under this hash.
CREATE TABLE documents (
    sha256    TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size      INTEGER NOT NULL CHECK (size >= 0),
    kind      TEXT NOT NULL DEFAULT '',
    title     TEXT NOT NULL DEFAULT '',
    language  TEXT NOT NULL DEFAULT '',
    date      TEXT NOT NULL DEFAULT '',
    pages     INTEGER NOT NULL DEFAULT 0,
    passages  INTEGER NOT NULL DEFAULT 0,
    state     TEXT NOT NULL CHECK (state IN ('reading', 'waiting-for-ocr', 'searchable', 'refused', 'forgotten')),
    warnings  TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(warnings)),
    added_at  TEXT NOT NULL
) STRICT;

-- One row for each place a file was taken from: a path, or "path of the mail" + char(10) + "name of the attachment".
CREATE TABLE files (
    path      TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    document  TEXT REFERENCES documents (sha256),
    parent    TEXT REFERENCES documents (sha256),
    size      INTEGER NOT NULL DEFAULT -1,
    mtime_ns  INTEGER NOT NULL DEFAULT -1,
    outcome   TEXT NOT NULL CHECK (outcome IN ('waiting', 'added', 'duplicate', 'refused', 'gone')),
    reason    TEXT NOT NULL DEFAULT '',
    sentence  TEXT NOT NULL DEFAULT '',
    seen_at   TEXT NOT NULL
) STRICT;
CREATE INDEX files_document ON files (document);

-- Work that must not be lost. A result and the deletion of its job are one transaction.
CREATE TABLE jobs (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('add', 'read', 'ocr')),
    subject    TEXT NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    leased_by  TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (kind, subject)
) STRICT;

CREATE TABLE folders (
    path     TEXT PRIMARY KEY,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE questions (
    id       INTEGER PRIMARY KEY,
    asked_at TEXT NOT NULL,
    question TEXT NOT NULL,
    refused  INTEGER NOT NULL CHECK (refused IN (0, 1)),
    answer   TEXT NOT NULL CHECK (json_valid(answer))
) STRICT;

-- What happened, for ever. Each row's hash covers its content and the hash before it.
CREATE TABLE audit (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    at       TEXT NOT NULL,
    what     TEXT NOT NULL,
    detail   TEXT NOT NULL CHECK (json_valid(detail)),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
