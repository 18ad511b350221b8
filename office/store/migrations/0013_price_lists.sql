-- Price lists and framework contracts that the owner marked as agreed with a supplier, as they were read.
CREATE TABLE price_lists (
    document  TEXT PRIMARY KEY REFERENCES documents (sha256),
    supplier  TEXT NOT NULL,
    facts     TEXT NOT NULL CHECK (json_valid(facts)),
    agreed_at TEXT NOT NULL
) STRICT;
