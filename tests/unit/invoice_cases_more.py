"""More cases for the checks: tax, dates, orders, patterns, tampering, credit notes."""

MORE = {}
