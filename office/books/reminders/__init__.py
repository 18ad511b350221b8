"""Reminders to customers: what the law lets a firm claim, who is reminded and who is not, and the letter."""
