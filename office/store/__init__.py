"""office.db: one process, one writing thread."""
