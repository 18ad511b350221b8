"""The use cases: one function per action of the person, and the wiring."""
