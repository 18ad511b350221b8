"""The process in which sentences become vectors: the only place that imports the embedding library."""
