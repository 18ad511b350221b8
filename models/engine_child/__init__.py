"""The child process that runs llama.cpp: ``python -m models.engine_child``. Nothing else imports this package."""

BATCH = 512  # tokens that are processed at once
