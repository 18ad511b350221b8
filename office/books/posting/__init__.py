"""What the other jobs decided as entries of the books: bills, sales, bank lines, each once. Pure."""
