"""Settings come from four places, and a wrong one is refused with its place."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import paths
from kiosk.errors import SettingsError
from kiosk.settings import Settings, Size, load, parse_size


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KIOSK_DATA_DIR", "KIOSK_LANGUAGE", "KIOSK_EXHIBIT"):
        monkeypatch.delenv(name, raising=False)


def write(data: Path, text: str) -> Path:
    file = paths.settings_file(data)
    file.write_text(text, encoding="utf-8")
    return file


def refusal(data: Path, **given: object) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        load({"data": data, **given})
    return str(refused.value).splitlines()


def test_without_any_setting_the_defaults_hold(tmp_path: Path) -> None:
    chosen = load({"data": tmp_path})
    assert (chosen.idle_seconds, chosen.idle_reading_seconds, chosen.countdown_seconds) == (60, 90, 20)
    assert (chosen.diagonal, chosen.graphics, chosen.windowed) == (43.0, "auto", None)
    assert chosen.exhibit == paths.exhibit()


def test_the_command_line_goes_before_variables_and_these_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, 'language = "ru"\ndiagonal = 21.5\nvolume = 10\n')
    monkeypatch.setenv("KIOSK_LANGUAGE", "fr")
    monkeypatch.setenv("KIOSK_DIAGONAL", "32")
    chosen = load({"data": tmp_path, "language": "es"})
    assert (chosen.language, chosen.diagonal, chosen.volume) == ("es", 32.0, 10)


def test_a_table_is_filled_from_the_file_and_from_variables_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, '[take_with_you]\narticle = "https://museum.example/trotsky"\n[key_map]\nhelp = 191\n')
    monkeypatch.setenv("KIOSK_TAKE_WITH_YOU__DONATION", "https://museum.example/give")
    chosen = load({"data": tmp_path})
    assert chosen.take_with_you.article == "https://museum.example/trotsky"
    assert chosen.take_with_you.donation == "https://museum.example/give"
    assert (chosen.key_map.help, chosen.key_map.up) == (191, 196)


def test_the_data_folder_comes_from_the_option_or_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA_DIR", str(tmp_path / "from variable"))
    assert load({}).data == tmp_path / "from variable"
    assert load({"data": tmp_path}).data == tmp_path


def test_a_relative_exhibit_is_meant_from_the_folder_of_the_file_that_names_it(tmp_path: Path) -> None:
    write(tmp_path, 'exhibit = "summer"\n')
    assert load({"data": tmp_path}).exhibit == tmp_path / "summer"
    assert load({"data": tmp_path, "exhibit": "winter"}).exhibit == Path.cwd() / "winter"


def test_every_wrong_line_of_the_file_is_named(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        '# our settings\nlanguage = "es"\nidle_secs = 3\nvolume = 300\n\n'
        '[take_with_you]\narticle = "not an address"\n"shop" = "x"\n[key_map]\nup = 0\n',
    )
    places = {line.split(": ")[0]: line for line in refusal(tmp_path)}
    assert places.keys() == {f"{file}:{n}" for n in (3, 4, 7, 8, 10)}
    assert "did you mean idle_seconds?" in places[f"{file}:3"]
    assert "take_with_you.article" in places[f"{file}:7"]


def test_a_part_written_inline_is_found_on_its_line(tmp_path: Path) -> None:
    file = write(tmp_path, 'volume = 1\nkey_map = { up = "high" }\n')
    assert refusal(tmp_path)[0].startswith(f"{file}:2: key_map.up: ")


def test_a_file_that_is_no_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    file = write(tmp_path, "volume = 1\nlanguage = es\n")
    assert refusal(tmp_path)[0].startswith(f"{file}:2: this is not TOML: ")


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    file = paths.settings_file(tmp_path)
    file.write_bytes(b'volume = 1\nnotice_contact = "\xff"\n')
    assert refusal(tmp_path) == [f"{file}:2: this is not UTF-8 text; save the file as UTF-8"]


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    write(tmp_path, 'exhibit = "~/ours"\n')
    settings = load({"data": "~"})
    assert (settings.data, settings.exhibit) == (tmp_path, tmp_path / "ours")


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    file = paths.settings_file(tmp_path)
    file.mkdir()
    assert refusal(tmp_path)[0].startswith(f"{file}: this file cannot be read: ")


def test_the_data_folder_cannot_stand_in_its_own_file(tmp_path: Path) -> None:
    file = write(tmp_path, 'volume = 1\ndata = "/elsewhere"\n')
    assert refusal(tmp_path)[0].startswith(f"{file}:2: data: ")


@pytest.mark.parametrize(
    ("name", "value", "hint"),
    [
        ("KIOSK_IDLE_SECOND", "5", "did you mean KIOSK_IDLE_SECONDS?"),
        ("KIOSK_DATA", "/x", "did you mean KIOSK_DATA_DIR?"),
        ("KIOSK_KEY_MAP__UPP", "5", "did you mean KIOSK_KEY_MAP__UP?"),
        ("KIOSK_KEY_MAP", "{}", "no such variable"),
        ("KIOSK_KEY_MAP", "195", "no such variable"),
        ("KIOSK_DIAGONAL", "wide", "diagonal"),
        ("KIOSK_WINDOWED", "1920", "WIDTHxHEIGHT"),
        ("KIOSK_WINDOWED", "99999x99999", "16384 is the most"),
        ("KIOSK_DATABASE", "mysql://x", "postgresql+psycopg://"),
        ("KIOSK_TAKE_WITH_YOU__ARTICLE", "ftp://x", "take_with_you.article"),
    ],
)
def test_a_wrong_variable_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, hint: str
) -> None:
    monkeypatch.setenv(name, value)
    (line,) = refusal(tmp_path)
    assert line.startswith(f"{name}: ")
    assert hint in line


def test_unknown_variables_and_wrong_values_of_all_places_are_told_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path, "volume = 101\n")
    monkeypatch.setenv("KIOSK_DIAGNAL", "43")
    monkeypatch.setenv("KIOSK_DIAGONAL", "wide")
    told = sorted(line.split(": ")[0] for line in refusal(tmp_path, windowed="big"))
    assert told == sorted(["--windowed", "KIOSK_DIAGNAL", "KIOSK_DIAGONAL", f"{file}:1"])


def test_a_wrong_option_is_named(tmp_path: Path) -> None:
    (line,) = refusal(tmp_path, windowed="big")
    assert line.startswith("--windowed: ")


def test_settings_cannot_be_changed(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="frozen"):
        load({"data": tmp_path}).volume = 1


@given(width=st.integers(100, 16_384), height=st.integers(100, 16_384))
def test_a_size_reads_back_as_written(width: int, height: int) -> None:
    assert parse_size(str(Size(width, height))) == Size(width, height)


single_values = sorted(
    name for name in Settings.model_fields if name not in ("data", "take_with_you", "key_map")
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    name=st.sampled_from(single_values),
    value=st.one_of(st.integers(-10, 10**6), st.booleans(), st.sampled_from(["", "x", "1x1", "gl"])),
    before=st.integers(0, 5),
)
def test_any_value_is_taken_or_refused_with_the_line_it_stands_on(
    tmp_path: Path, name: str, value: object, before: int
) -> None:
    written = str(value).lower() if isinstance(value, bool | int) else f'"{value}"'
    file = write(tmp_path, "# words\n" * before + f"{name} = {written}\n")
    place = ""
    try:
        load({"data": tmp_path})
    except SettingsError as refused:
        place = str(refused)
    assert not place or place.startswith(f"{file}:{before + 1}: {name}: ")
