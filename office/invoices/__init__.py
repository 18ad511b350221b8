"""Supplier invoices: read with witnesses, checked as a bookkeeper checks. Pure: no file, no database, no clock."""
