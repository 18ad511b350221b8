"""Saxon runs here, away from the app: its own process, which supervisors may kill at any time."""
