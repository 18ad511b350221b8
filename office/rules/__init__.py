"""The official rules of e-invoices, run by Saxon in a child of its own, and the report that is kept of it."""
