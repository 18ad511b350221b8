"""The one place that speaks with the owner's mail server: it reads, and lays drafts into a folder. It cannot send."""
