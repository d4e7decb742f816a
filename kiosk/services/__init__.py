"""The use cases; they hold state between screens."""
