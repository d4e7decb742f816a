"""One module knows where things are, in a checkout and in a wheel."""

from pathlib import Path

import pytest

from kiosk import paths


def test_what_ships_is_found_in_the_checkout() -> None:
    assert (paths.resources() / "fonts").is_dir()
    assert (paths.qml() / "Kiosk" / "Theme" / "qmldir").is_file()
    assert paths.exhibit() == paths.resources() / "exhibit"


def test_what_travels_inside_the_package_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "kiosk"
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.media() == tmp_path / "media"
    (package / "media").mkdir(parents=True)
    assert paths.media() == package / "media"


def test_all_that_is_written_lies_in_the_data_folder(tmp_path: Path) -> None:
    written = [
        place(tmp_path)
        for place in (
            paths.settings_file,
            paths.database,
            paths.logs,
            paths.film,
            paths.words,
            paths.backups,
        )
    ]
    assert all(tmp_path in each.parents for each in written)
    assert len(set(written)) == len(written)


def test_the_data_folder_follows_the_desktop_standard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/var/museum")
    assert paths.default_data() == Path("/var/museum/kiosk")
