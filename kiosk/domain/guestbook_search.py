"""How words are folded for staff to find them: case, accents and forms do not matter."""

import unicodedata


def searchable(*texts: str) -> str:
    """What is looked through for an entry: its texts folded, a line each."""
    return "\n".join(fold(text) for text in texts)


def fold(text: str) -> str:
    """Case-folded, without accents, in compatibility form, with single spaces."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(
        "".join(
            char for char in plain if char != "\0" and unicodedata.category(char) not in ("Mn", "Cs")
        ).split()
    )
