"""The official rules in tests."""

from office.rules.client import RuleBook


class OneBook(RuleBook):
    """One rules' child for many offices: to compile the official rules takes longer than a test."""

    def of(self, reader):
        self._reader = reader
        return self

    def close(self):
        """Lives on, until `end`."""

    def end(self):
        super().close()
