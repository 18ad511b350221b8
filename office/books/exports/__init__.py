"""The books as other programs read them: pure functions from a journal to text or bytes."""
