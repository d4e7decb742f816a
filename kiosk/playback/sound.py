"""How finely a film's sound is looked at."""

STEP = 100  # ms
