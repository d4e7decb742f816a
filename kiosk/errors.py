"""Failures that people can do something about; the command line shows them as a sentence."""


class KioskError(Exception):
    """An expected failure. Its text is one or more plain sentences for the person at the machine."""

    exit_code = 1


class SettingsError(KioskError):
    """A setting that is unknown or wrong; the text names its place, a line for each."""

    exit_code = 2


class NoDisplayError(KioskError):
    """There is no screen to draw on, or what Qt needs to draw is missing."""
