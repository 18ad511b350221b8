"""The local model: manifest of known files, install and verify, llama.cpp in a child, client."""
