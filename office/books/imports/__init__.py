"""Journals that other programs wrote, read as entries: tables, DATEV batches, beancount."""
