"""What this PC has, looked up before the tests are moved to a home of their own."""

import os
from pathlib import Path

import platformdirs

DATA = Path(platformdirs.user_data_dir("Kontor", appauthor=False))
MODELS = Path(os.environ.get("KONTOR_MODELS") or DATA / "models")
