"""Where things are: what ships with the kiosk, and the one folder that it writes."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside_wheel = _PACKAGE / name
    return inside_wheel if inside_wheel.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """What ships beside the code: exhibit, art, icons, fonts, map, i18n, words."""
    return _shipped("resources")


def media() -> Path:
    """The film that ships, its poster, chapters and captions."""
    return _shipped("media")


def question_sound() -> Path:
    """The sound of "Still reading?", made by tools/chime.py."""
    return media() / "still-reading.wav"


def art() -> Path:
    """The kiosk's own drawings."""
    return resources() / "art"


def exhibit() -> Path:
    """The exhibit that ships."""
    return resources() / "exhibit"


def land() -> Path:
    """The map's land, made by tools/map."""
    return resources() / "map" / "land.json"


def qml() -> Path:
    """The import path of the QML modules."""
    return _PACKAGE / "qml"


def default_data() -> Path:
    """The data folder where none is named."""
    return platformdirs.user_data_path("kiosk", appauthor=False)


def settings_file(data: Path) -> Path:
    return data / "kiosk.toml"


def database(data: Path) -> Path:
    return data / "guestbook.sqlite3"


def logs(data: Path) -> Path:
    return data / "logs"


def film(data: Path) -> Path:
    """The museum's own film; it goes before the one in `media()`."""
    return data / "film"


def words(data: Path) -> Path:
    """The museum's own word lists; they go before those in `resources()`."""
    return data / "words"


def backups(data: Path) -> Path:
    return data / "backups"


def qml_cache(data: Path) -> Path:
    """Where Qt keeps the QML that it has compiled."""
    return data / "cache" / "qml"
