"""Prints the validation report as PDF, in a process of its own."""
