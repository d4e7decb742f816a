"""Where each setting's value came from, so that a wrong one is refused with its place."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from kiosk.errors import SettingsError

PREFIX = "KIOSK_"
DATA_VARIABLE = "KIOSK_DATA_DIR"


@dataclass(frozen=True)
class Places:
    """The three places of settings: names given on the command line, variables, and the file."""

    given: frozenset[str]
    variables: Mapping[str, str]
    file: Path
    file_text: str
    file_values: Mapping[str, object]
    known: Mapping[str, tuple[str, ...]]  # each setting with its parts; none for a single value

    @classmethod
    def read(
        cls,
        given: Mapping[str, object],
        environment: Mapping[str, str],
        file: Path,
        known: Mapping[str, tuple[str, ...]],
    ) -> "Places":
        """Raises SettingsError where the file is there and cannot be read or is no TOML."""
        variables = {name.upper(): name for name, value in environment.items() if value}
        ours = {upper: name for upper, name in variables.items() if upper.startswith(PREFIX)}
        try:
            data = file.read_bytes() if file.exists() else b""
            text = data.decode("utf-8")
            values = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"at line (\d+)", str(error))
            number = int(found[1]) if found else text.count("\n") + 1  # else it says "at end of document"
            raise SettingsError(f"{file}:{number}: this is not TOML: {error}") from error
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise SettingsError(f"{file}:{line}: this is not UTF-8 text; save the file as UTF-8") from error
        except OSError as error:
            raise SettingsError(f"{file}: this file cannot be read: {error.strerror}") from error
        return cls(frozenset(given), ours, file, text, values, known)

    def unknown_variables(self) -> list[str]:
        """A line for each `KIOSK_*` variable that sets nothing."""
        names = {DATA_VARIABLE}
        for setting, parts in self.known.items():
            keys = [f"{setting}__{part}" for part in parts] or [setting]
            names |= {f"{PREFIX}{key}".upper() for key in keys}
        return [
            f"{self.variables[variable]}: no such variable{_suggest(variable, names)}"
            for variable in sorted(set(self.variables) - names)
        ]

    def refuse_in_file(self, name: str, reason: str) -> None:
        """Raises SettingsError where the file sets `name`."""
        if name in self.file_values:
            raise SettingsError(f"{self.file}:{self._line((name,))}: {name}: {reason}")

    def explain(self, error: ValidationError) -> list[str]:
        """A line for each wrong value: its place, its name and what is wrong with it."""
        wrong = [(tuple(map(str, each["loc"])), each["type"], each["msg"]) for each in error.errors()]
        return [self._explain(*each) for each in wrong]

    def from_file(self, setting: str) -> bool:
        """Whether the value in use is the file's."""
        variable = f"{PREFIX}{setting}".upper()
        return setting in self.file_values and setting not in self.given and variable not in self.variables

    def _explain(self, where: tuple[str, ...], kind: str, message: str) -> str:
        if kind == "extra_forbidden":
            candidates = self.known.get(where[0], ()) if len(where) > 1 else self.known
            text = f"no such setting{_suggest(where[-1], candidates)}"
        else:
            text = message.removeprefix("Value error, ").replace("Input should", "it should", 1)
        return f"{self._place(where)}: {'.'.join(where)}: {text}"

    def _place(self, where: tuple[str, ...]) -> str:
        variable = (PREFIX + "__".join(where)).upper()
        if where[0] in self.given:
            return f"--{where[0]}"
        if variable in self.variables:
            return self.variables[variable]
        return f"{self.file}:{self._line(where)}"

    def _line(self, where: tuple[str, ...]) -> int:
        """The line, from 1, that sets `where`; for a part written inline, the line of the whole."""
        best = 1
        for number, keys in _keys(self.file_text):
            if keys == where:
                return number
            if keys == where[: len(keys)]:
                best = number
        return best


def _keys(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each line of TOML that opens a table or sets a key, with the whole key."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[\s*([\w.\s\"'-]+?)\s*\]", line):
            table = _parts(header[1])
            yield number, table
        elif key := re.match(r"\s*([\w.\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=", line):
            yield number, (*table, *_parts(key[1]))


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in key.split("."))


def _suggest(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""
