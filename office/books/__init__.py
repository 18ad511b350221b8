"""The books: bank statements in, open items, entries, closing. Pure: no file, no database, no clock."""
