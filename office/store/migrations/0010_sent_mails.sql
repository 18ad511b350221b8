-- What the owner sent, what was learned from it and what he said of that, and his judgment of samples.
CREATE TABLE sent_mails (
    id         INTEGER PRIMARY KEY,
    account    TEXT NOT NULL,                                 -- '' for a draft that was approved in Kontor
    document   TEXT NOT NULL CHECK (length(document) = 64),   -- its bytes in the originals
    sent_at    TEXT NOT NULL,
    address    TEXT NOT NULL,                                 -- whom it went to first
    person     TEXT NOT NULL,                                 -- his name
    language   TEXT NOT NULL,
    words      TEXT NOT NULL,                                 -- its own words, without history
    letter     TEXT NOT NULL CHECK (json_valid(letter)),      -- what it is paired by
    mail       INTEGER REFERENCES mails (id),                 -- the customer's mail that it answers
    way        TEXT CHECK (way IN ('draft', 'header', 'thread', 'words', 'kontor')),
    edit       TEXT CHECK (edit IS NULL OR json_valid(edit)), -- what was changed of the draft; NULL where there was none
    CHECK ((mail IS NULL) = (way IS NULL)),
    UNIQUE (account, document)
) STRICT;
CREATE UNIQUE INDEX sent_mails_mail ON sent_mails (mail) WHERE mail IS NOT NULL;
CREATE INDEX sent_mails_sent ON sent_mails (sent_at);

CREATE TABLE lessons (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('fact', 'preference', 'procedure', 'saved-reply')),
    scope      TEXT NOT NULL CHECK (scope IN ('all', 'topic', 'customer')),
    subject    TEXT NOT NULL,                                 -- the topic's intent, the customer's address, '' for all
    about      TEXT NOT NULL,
    words      TEXT NOT NULL,
    language   TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined')),
    document   TEXT NOT NULL DEFAULT '',                      -- the document that holds it as evidence, once accepted
    sources    TEXT NOT NULL CHECK (json_valid(sources)),     -- numbers of sent mails
    found_at   TEXT NOT NULL,
    decided_at TEXT NOT NULL DEFAULT '',
    CHECK ((scope = 'all') = (subject = '')),
    UNIQUE (kind, scope, subject, about, words, language)
) STRICT;

CREATE TABLE reply_scores (
    mail      INTEGER PRIMARY KEY REFERENCES mails (id),
    week      TEXT NOT NULL,
    card      TEXT NOT NULL CHECK (json_valid(card)),
    scored_at TEXT NOT NULL
) STRICT;

-- Asks that no document answered until the owner did: he said it once, in this lesson's document.
CREATE TABLE answered_asks (
    mail   INTEGER NOT NULL REFERENCES mails (id),
    ask    TEXT NOT NULL,
    lesson INTEGER NOT NULL REFERENCES lessons (id),
    PRIMARY KEY (mail, ask)
) STRICT, WITHOUT ROWID;
