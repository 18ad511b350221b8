"""The back office: domains (replies, invoices, closing, books), edges (mailbox, store), use cases (app)."""
