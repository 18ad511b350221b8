"""Measured, not claimed: each module here measures one area and prints its table, beside peers where there are some."""
