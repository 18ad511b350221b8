"""The command line of the contract. Calls office.app and nothing deeper."""
