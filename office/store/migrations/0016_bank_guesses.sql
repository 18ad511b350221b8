-- Files of the bank that say no currency while nothing in the office said one: what was taken, and what the owner says.
CREATE TABLE bank_guesses (
    document TEXT PRIMARY KEY CHECK (length(document) = 64),
    name     TEXT NOT NULL,
    account  TEXT NOT NULL, -- whose lines they are, as said at import
    taken    TEXT NOT NULL,
    said     TEXT NOT NULL DEFAULT '' -- '' while the owner is asked
) STRICT, WITHOUT ROWID;

-- Statements that were kept in a currency which was not theirs: their lines count only where another statement tells of them.
CREATE TABLE bank_withdrawn (
    statement INTEGER PRIMARY KEY REFERENCES bank_statements (id)
) STRICT;
CREATE VIEW bank_standing AS
    SELECT * FROM bank_statements WHERE id NOT IN (SELECT statement FROM bank_withdrawn);

DROP VIEW bank_movements;
CREATE VIEW bank_movements AS
    SELECT * FROM bank_lines
    WHERE id NOT IN (SELECT line FROM bank_doubts WHERE said = 'same')
      AND id NOT IN (
        SELECT line FROM bank_told AS gone WHERE statement IN (SELECT statement FROM bank_withdrawn)
        AND NOT EXISTS (SELECT 1 FROM bank_told AS here WHERE here.line = gone.line
                        AND here.statement NOT IN (SELECT statement FROM bank_withdrawn)));
