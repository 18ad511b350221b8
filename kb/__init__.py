"""The knowledge base: readers in a child, passages, embeddings, Chroma index in a child, search, citations."""
