"""The child process that runs llama.cpp: ``python -m models.engine_child``. Nothing else imports this package."""
