"""The child process that runs llama.cpp: ``python -m models.engine_child``. Nothing else imports this package."""

BATCH = 256  # tokens processed at once: as fast as more, and Stop and the load are looked at in between
