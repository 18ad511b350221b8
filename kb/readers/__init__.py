"""The reader child: all parsers and OCR engines, behind the supervisor's pipe (``python -m kb.readers``)."""
