"""Supplier invoices: read with witnesses, checked as an expert bookkeeper checks. Pure: no file, no database, no clock."""
