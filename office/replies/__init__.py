"""Replies to customers: what a mail says, whether it wants an answer, and drafts whose every claim is proven."""
