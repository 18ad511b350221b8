"""The set-up behind run.py: from a bare machine with Python to an open window. Standard library only."""
