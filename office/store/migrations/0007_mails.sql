-- Mail that came, and what was drafted. A server's own numbers and keywords are not trusted to last: a mail is known by
-- its bytes, a draft by the Message-ID that Kontor gave it.
CREATE TABLE mail_accounts (
    name      TEXT PRIMARY KEY,
    facts     TEXT NOT NULL CHECK (json_valid(facts)),
    since     TEXT NOT NULL -- the day from which mails are answered: what came before is history
) STRICT;

CREATE TABLE mail_folders (
    account   TEXT NOT NULL REFERENCES mail_accounts (name),
    folder    TEXT NOT NULL,
    validity  INTEGER NOT NULL,
    last_uid  INTEGER NOT NULL,
    PRIMARY KEY (account, folder)
) STRICT;

CREATE TABLE mails (
    id         INTEGER PRIMARY KEY,
    account    TEXT NOT NULL, -- '' for a file that was dropped or pasted
    document   TEXT NOT NULL CHECK (length(document) = 64),
    arrived_at TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'ready', 'drafted', 'handed-over', 'silent', 'set-aside')),
    attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    leased_by  TEXT NOT NULL DEFAULT '',
    message_id TEXT NOT NULL DEFAULT '',
    thread     TEXT NOT NULL DEFAULT '',
    outcome    TEXT CHECK (outcome IS NULL OR json_valid(outcome)),
    draft      TEXT NOT NULL DEFAULT '', -- its bytes as they were laid into the folder, ASCII
    draft_id   TEXT NOT NULL DEFAULT '', -- the Message-ID that it bears there
    old_draft  TEXT NOT NULL DEFAULT '', -- the one before, if the mail was drafted again: it makes room
    old_id     TEXT NOT NULL DEFAULT '',
    CHECK (state NOT IN ('ready', 'drafted') OR draft <> ''),
    UNIQUE (account, document)
) STRICT;
CREATE INDEX mails_state ON mails (state);
CREATE INDEX mails_thread ON mails (account, thread);
