"""`python -m linguapa` is the command line."""

from linguapa.cli import main

main()
