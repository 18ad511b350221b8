"""Charts of accounts as data: accounts with their kind, their line of the statements, and their tax."""
