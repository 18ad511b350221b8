"""What the steps of the close are called for people: the domain's own words, for the window and the command line."""

from office.books.closing.titles import step_title

__all__ = ["step_title"]
