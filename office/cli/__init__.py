"""The command line of the contract. Calls office.app and nothing deeper."""

from office.cli.main import main

__all__ = ["main"]
