"""The child process that runs llama.cpp: ``python -m models.engine_child``. Nothing else imports this package."""

BATCH = 512  # tokens processed at once, as llama.cpp does by itself; the load is looked at in between
