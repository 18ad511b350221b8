"""``python -m office.cli``: the command line alone, on machines without Qt."""

import sys

from office.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
