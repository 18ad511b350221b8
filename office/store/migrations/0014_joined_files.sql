-- A document that Kontor made of several files of one invoice: the files in the order of their pages, and how many pages each
-- gave. Nothing is deleted: what was put together once and taken apart again is never proposed a second time.
CREATE TABLE joined_files (
    document TEXT NOT NULL REFERENCES documents (sha256),
    place    INTEGER NOT NULL CHECK (place >= 0),
    part     TEXT NOT NULL REFERENCES documents (sha256),
    pages    INTEGER NOT NULL CHECK (pages > 0),
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_files_part ON joined_files (part);
