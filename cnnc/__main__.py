"""`python -m cnnc`: the command line."""

import sys

from cnnc.cli import main

if __name__ == "__main__":
    sys.exit(main())
