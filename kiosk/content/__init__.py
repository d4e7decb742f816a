"""Reads the exhibit from disk; every problem with file, line and what to do."""
