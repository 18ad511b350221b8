"""Bank statements of every kind as plain values; a reader reports what it cannot read and goes on."""
