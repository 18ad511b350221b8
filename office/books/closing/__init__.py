"""The month's close as an expert accountant does it: the checklist, what changed, the report. Pure."""
