"""Errors, decoys and layouts of another hand than the checks: ``python -m benchmarks invoices_fresh``.

The same trial as `invoices_mutations`, with what `_mutation_fresh` plants. --all tells each miss and each alarm.
"""

import sys

from benchmarks._mutation_fresh import DECOYS, INVOICES, OPERATORS
from benchmarks._mutation_fresh_firms import clean
from benchmarks._mutation_fresh_paper import PAPERS
from benchmarks.invoices_mutations import Trial, measure


def main() -> None:
    """Plant, count, print."""
    measure(Trial(clean, tuple(INVOICES), OPERATORS, DECOYS, PAPERS), loud="--all" in sys.argv)


if __name__ == "__main__":
    main()
