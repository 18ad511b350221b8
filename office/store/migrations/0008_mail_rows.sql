-- What the list of mails shows stands in columns of its own, and an index holds them all: the list and its counts are
-- read without touching what was drafted.
ALTER TABLE mails ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN sender TEXT NOT NULL DEFAULT ''; -- the name, else the address
ALTER TABLE mails ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons));
-- the owner waits for this draft: it goes first, and at any hour
ALTER TABLE mails ADD COLUMN asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1));

UPDATE mails SET
    address  = coalesce(json_extract(outcome, '$.from'), ''),
    sender   = coalesce(nullif(json_extract(outcome, '$.from_name'), ''), json_extract(outcome, '$.from'), ''),
    subject  = coalesce(json_extract(outcome, '$.mail_subject'), ''),
    language = coalesce(json_extract(outcome, '$.language'), ''),
    decision = coalesce(json_extract(outcome, '$.decision'), ''),
    reasons  = coalesce(json_extract(outcome, '$.reasons'), '[]')
WHERE outcome IS NOT NULL;

CREATE INDEX mails_shown ON mails (arrived_at, id, state, account, sender, subject, language, decision, reasons);
CREATE INDEX mails_piles ON mails (state, decision, account);
CREATE INDEX mails_known ON mails (account, state, address, message_id);
DROP INDEX mails_state;
