-- New lines beside lines of the same day and amount that another file told in other words: what the owner says of each pair.
-- said: 'open' (he is asked, and nothing is settled or posted by the line), 'same' (one movement told twice: the line, which
-- came later, counts no more), 'two' (a movement of its own).
CREATE TABLE bank_doubts (
    line  INTEGER NOT NULL REFERENCES bank_lines (id),
    other INTEGER NOT NULL REFERENCES bank_lines (id) CHECK (other < line),
    place INTEGER NOT NULL CHECK (place >= 0), -- the likeliest first
    said  TEXT NOT NULL DEFAULT 'open' CHECK (said IN ('open', 'same', 'two')),
    PRIMARY KEY (line, other)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX bank_doubts_same ON bank_doubts (line) WHERE said = 'same';
CREATE UNIQUE INDEX bank_doubts_same_as ON bank_doubts (other) WHERE said = 'same';

-- What moved on the bank's accounts, each movement once.
CREATE VIEW bank_movements AS
    SELECT * FROM bank_lines WHERE id NOT IN (SELECT line FROM bank_doubts WHERE said = 'same');
