"""Measured, not claimed: each module measures one area and prints its table, beside peers where there are some."""
