"""The sample company: Tischlerei Lindner of Hamburg, written by code, the same bytes on each run.

Everything is rendered from the facts (facts, products, purchases, sales); `maker.make` writes it, and beside it the
known answers. The package runs as a child of the app (`python -m office.sample`), so that the window loads no writer.
"""
