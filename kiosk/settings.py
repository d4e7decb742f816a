"""Settings: command line, then `KIOSK_*` variables, then kiosk.toml in the data folder, then defaults."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
)
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from pydantic_settings import SettingsError as SourceError

from kiosk import paths
from kiosk.errors import SettingsError
from kiosk.settings_places import DATA_VARIABLE, Places

MOST_PIXELS = 16_384  # what graphics cards take
_URL = TypeAdapter(AnyHttpUrl)


@dataclass(frozen=True, slots=True)
class Size:
    """A window's or picture's size in pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


def parse_size(text: object) -> object:
    """`1920x1080` as a Size; raises ValueError. What is no text passes through."""
    if not isinstance(text, str):
        return text
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text.strip())
    if match is None or max(map(int, match.groups())) > MOST_PIXELS:
        raise ValueError(f"a size is WIDTHxHEIGHT in pixels, such as 1920x1080; {MOST_PIXELS} is the most")
    return Size(int(match[1]), int(match[2]))


def _web_address(text: str) -> str:
    if text:
        _URL.validate_python(text)
    return text


def _database_url(text: str | None) -> str | None:
    if text and not re.match(r"(sqlite:///|postgresql\+psycopg://)", text):
        raise ValueError("a database is sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME")
    return text or None


WebAddress = Annotated[str, AfterValidator(_web_address)]
Days = Annotated[int, Field(ge=1, le=36_500)]
Seconds = Annotated[int, Field(ge=5, le=3600)]
ScanCode = Annotated[int, Field(ge=1, le=767)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TakeWithYou(_Part):
    """Addresses behind the QR codes of "Take it with you"; an empty one is not shown."""

    article: WebAddress = ""
    newsletter: WebAddress = ""
    donation: WebAddress = ""


class KeyMap(_Part):
    """Native scan codes of an assistive keypad (X keycodes; F17 to F24 by default)."""

    help: ScanCode = 195
    up: ScanCode = 196
    down: ScanCode = 197
    select: ScanCode = 198
    back: ScanCode = 199
    next: ScanCode = 200
    rewind: ScanCode = 201
    forward: ScanCode = 202


class Settings(BaseSettings):
    """What a museum can set; `load` reads it. The fields' descriptions are the handbook's."""

    model_config = SettingsConfigDict(
        env_prefix="KIOSK_", env_nested_delimiter="__", extra="forbid", frozen=True, env_ignore_empty=True
    )

    data: Path = Field(
        description="the folder that the kiosk writes; not in kiosk.toml, but --data or KIOSK_DATA_DIR"
    )
    exhibit: Path = Field(default_factory=paths.exhibit, description="the exhibit's folder")
    windowed: Annotated[Size | None, NoDecode, BeforeValidator(parse_size)] = Field(
        default=None, description="a window of this size, such as 1280x800, in place of the full screen"
    )
    language: str | None = Field(default=None, description="the first language; else the exhibit's first")
    diagonal: float = Field(default=43.0, ge=5, le=120, description="the screen's diagonal in inches")
    graphics: Literal["auto", "gl", "software"] = Field(
        default="auto", description="how the scene is drawn; auto takes software where GL has no GPU"
    )
    idle_seconds: Seconds = Field(default=60, description="seconds without a touch before the countdown")
    idle_reading_seconds: Seconds = Field(default=90, description="the same on a page of text")
    countdown_seconds: Seconds = Field(default=20, description="how long the countdown runs")
    volume: int = Field(default=60, ge=0, le=100, description="the volume at which every visit starts")
    database: Annotated[str | None, AfterValidator(_database_url)] = Field(
        default=None, description="the guestbook's database; else an SQLite file in the data folder"
    )
    shown_days: Days = Field(default=365, description="days that a shown entry is kept")
    held_days: Days = Field(default=30, description="days that a held or hidden entry is kept")
    notice_contact: str = Field(default="", max_length=120, description="whom to ask about the guestbook")
    take_with_you: TakeWithYou = Field(default=TakeWithYou(), description="addresses behind the QR codes")
    key_map: KeyMap = Field(default=KeyMap(), description="scan codes of an assistive keypad")


def load(given: Mapping[str, object]) -> Settings:
    """Settings from `given` (the command line's; None is not given) and the other places.

    Raises SettingsError, which names every wrong value or unknown key with its place.
    """
    chosen = {name: value for name, value in given.items() if value is not None}
    data = Path(str(chosen.get("data") or os.environ.get(DATA_VARIABLE) or paths.default_data()))
    data = data.expanduser().absolute()
    known = {name: _parts(field.annotation) for name, field in Settings.model_fields.items()}
    del known["data"]
    places = Places.read(chosen, os.environ, paths.settings_file(data), known)
    places.refuse_in_file("data", f"this file lies in the data folder; use --data or {DATA_VARIABLE}")
    unknown = places.unknown_variables()

    class Located(Settings):
        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,
            file_secret_settings: PydanticBaseSettingsSource,
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            return init_settings, env_settings, InitSettingsSource(settings_cls, dict(places.file_values))

    try:
        settings = Located.model_validate({**chosen, "data": data})
    except ValidationError as error:
        wrong = [line for line in places.explain(error) if _place(line) not in map(_place, unknown)]
        raise SettingsError("\n".join([*unknown, *wrong])) from error
    except SourceError as error:  # a table as one variable, which is among the unknown
        raise SettingsError("\n".join(unknown)) from error
    if unknown:
        raise SettingsError("\n".join(unknown))
    base = data if places.from_file("exhibit") else Path.cwd()
    return settings.model_copy(update={"exhibit": base / settings.exhibit.expanduser()})


def _place(line: str) -> str:
    return line.partition(": ")[0]


def _parts(annotation: object) -> tuple[str, ...]:
    """The names inside a setting that is a table; none for a single value."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return tuple(annotation.model_fields)
    return ()
