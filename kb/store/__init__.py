"""kb.db: pages, passages, the word index and the vectors. The only place of this floor that knows SQLite."""
