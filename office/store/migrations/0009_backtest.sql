-- Past mails that were drafted anew and held against the answer that was sent: proof before trust. `knowledge` is a digest
-- of what the drafts were made from; the cases of other knowledge are thrown away.
CREATE TABLE backtest_cases (
    knowledge TEXT NOT NULL,
    exchange  TEXT NOT NULL, -- a digest of the mail and its answer
    judged_at TEXT NOT NULL,
    found     TEXT NOT NULL CHECK (json_valid(found)),
    PRIMARY KEY (knowledge, exchange)
) STRICT, WITHOUT ROWID;

-- what the owner wants of the next draft of this mail, beyond what the mail asks: shorter, warmer, another language, a hint
ALTER TABLE mails ADD COLUMN wish TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(wish));
