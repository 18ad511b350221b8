-- Documents, their pages as the reader gave them, passages, words and vectors.
-- Free text is BLOB (UTF-8): a file name or a broken PDF may hold what TEXT refuses. CAST(x AS TEXT) shows it.

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    title BLOB NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE name (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name BLOB NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    text BLOB NOT NULL,
    layout BLOB NOT NULL,
    PRIMARY KEY (document, number)
) STRICT;

-- AUTOINCREMENT: an id is never used twice, so that a vector kept elsewhere can never stand for another text.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    length INTEGER NOT NULL CHECK (length > 0),
    text BLOB NOT NULL,
    context BLOB NOT NULL,
    language TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX passage_of_document ON passage (document, id);

-- The terms come ready made from kb/terms.py, parted by spaces.
CREATE VIRTUAL TABLE words USING fts5 (
    body, marks, heading, name, title, about,
    tokenize = "ascii tokenchars '.'"
);
CREATE VIRTUAL TABLE grams USING fts5 (
    body,
    tokenize = "ascii"
);
CREATE VIRTUAL TABLE words_vocabulary USING fts5vocab (words, row);
CREATE VIRTUAL TABLE grams_vocabulary USING fts5vocab (grams, row);

CREATE TABLE embedder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    dimensions INTEGER NOT NULL CHECK (dimensions > 0)
) STRICT;

-- Half precision: a third of the disk, and a cosine changes in the fourth decimal.
-- id only grows: who has read up to one reads on from there.
CREATE TABLE vector (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    embedder INTEGER NOT NULL REFERENCES embedder ON DELETE CASCADE,
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    half BLOB NOT NULL,
    UNIQUE (embedder, passage)
) STRICT;
CREATE INDEX vector_of_passage ON vector (passage);

-- One row: counts every change of passages or vectors, so that an index elsewhere knows whether it is fresh.
CREATE TABLE generation (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO generation VALUES (1, 0);
