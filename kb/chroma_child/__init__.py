"""The process in which Chroma lives: the only place that imports it. Nothing it says is believed unproven."""
