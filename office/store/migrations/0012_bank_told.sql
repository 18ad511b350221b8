-- Which statements tell of which lines: a line belongs to the file that told of it first, others tell of it too.
CREATE TABLE bank_told (
    statement INTEGER NOT NULL REFERENCES bank_statements (id),
    line      INTEGER NOT NULL REFERENCES bank_lines (id),
    PRIMARY KEY (statement, line)
) STRICT, WITHOUT ROWID;
INSERT INTO bank_told SELECT statement, id FROM bank_lines;
CREATE INDEX bank_told_line ON bank_told (line);
