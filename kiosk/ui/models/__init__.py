"""List models over tuples of frozen rows."""
