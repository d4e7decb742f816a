"""The museum's own films in the data folder: taken in whole or not at all, the one before kept."""

import contextlib
import fcntl
import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.content.captions import load_captions, write_vtt
from kiosk.content.problems import Report
from kiosk.domain.exhibit import Chapter, Cue, Edition, Film

_T = TypeVar("_T")
SHIPPED = ""  # the id of the reel that comes with the kiosk
_BLOCK = 1 << 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoredChapter:
    """`start` in milliseconds; `title` by language."""

    id: str
    start: int
    title: Mapping[str, str]
    section: str = ""


@dataclass(frozen=True, slots=True)
class StoredFilm:
    """What is known of a film in the folder `id`; words and cues are by language, times in milliseconds.

    It lies there as film.json, but for its cues, which are a LANGUAGE.vtt each.
    """

    name: str  # of the file it was made from
    duration: int
    width: int
    height: int
    poster: str
    id: str = ""
    file: str = ""
    size: int = 0
    sha256: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    summary: Mapping[str, str] = field(default_factory=dict)
    credit: Mapping[str, str] = field(default_factory=dict)
    chapters: tuple[StoredChapter, ...] = ()
    captions: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Which film is shown and which was before it; None is none."""

    current: str = SHIPPED
    previous: str | None = None


_FILM = TypeAdapter(StoredFilm)
_SHELF = TypeAdapter(Shelf)


class FilmLibrary:
    """The folder of the museum's films. Every change is one rename, so that a crash leaves old or new.

    Changes raise OSError where the disk is full or cannot be written, or another change is under way; then
    nothing has changed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def shelf(self) -> Shelf:
        return _read(self._folder / "shelf.json", _SHELF) or Shelf()

    def film(self, id_: str) -> StoredFilm | None:
        """None where there is none of that id, or its description is damaged."""
        folder = self._folder / id_
        film = _read(folder / "film.json", _FILM) if id_ else None
        if film is None:
            return None
        captions = {path.stem: _cues(path, path.stat().st_mtime_ns) for path in sorted(folder.glob("*.vtt"))}
        return replace(film, captions=captions)

    def path(self, film: StoredFilm) -> Path:
        return self._folder / film.id / film.file

    def is_whole(self, film: StoredFilm) -> bool:
        """Whether the file is still the one taken in, by its checksum."""
        path = self.path(film)
        return path.is_file() and _checksum(path) == film.sha256

    def film_for(self, edition: Edition) -> Film | None:
        """The film to show in that language: the museum's own, else the exhibit's."""
        stored = self.film(self.shelf.current)
        if stored is None:
            return edition.film
        path = self.path(stored)
        if not path.is_file() or path.stat().st_size != stored.size:
            _log.error("%s is missing or not as it was; the exhibit's film is shown", path)
            return edition.film
        return _localised(stored, self._folder / stored.id, edition)

    def add(
        self, source: Path, film: StoredFilm, poster: bytes, progress: Callable[[int], None]
    ) -> StoredFilm:
        """Take `source` in and show it from now on; `progress` gets the bytes copied so far."""
        with self._alone():
            return self._add(source, film, poster, progress)

    def _add(
        self, source: Path, film: StoredFilm, poster: bytes, progress: Callable[[int], None]
    ) -> StoredFilm:
        staging = Path(tempfile.mkdtemp(prefix=".new-", dir=self._folder))
        staging.chmod(0o755)  # the kiosk may run as another user
        try:
            target = staging / f"film{source.suffix.lower()}"
            checksum = _copy(source, target, progress)
            id_ = self._free_id()
            stored = replace(film, id=id_, file=target.name, sha256=checksum, size=target.stat().st_size)
            _write(staging / stored.poster, poster)
            for language, cues in film.captions.items():
                _write(staging / f"{language}.vtt", write_vtt(cues).encode())
            _write(staging / "film.json", _FILM.dump_json(stored, indent=1, exclude={"captions"}))
            _sync(staging)
            staging.rename(self._folder / id_)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        self._put(Shelf(id_, self.shelf.current))
        return stored

    def remove(self) -> bool:
        """Show the shipped film again; the present one is kept for restore. False where nothing changes."""
        with self._alone():
            if self.shelf.current == SHIPPED:
                return False
            self._put(Shelf(SHIPPED, self.shelf.current))
            return True

    def restore(self) -> bool:
        """Show the film before the present one; called again it goes forth. False where there is none."""
        with self._alone():
            shelf = self.shelf
            if shelf.previous is None:
                return False
            self._put(Shelf(shelf.previous, shelf.current))
            return True

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else changes the folder meanwhile; the lock goes with the process that holds it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise OSError(error.errno, "another kiosk film command is at work there") from None
            yield
        finally:
            os.close(folder)

    def _put(self, shelf: Shelf) -> None:
        new = self._folder / "shelf.json.new"
        _write(new, _SHELF.dump_json(shelf))
        new.replace(self._folder / "shelf.json")
        _sync(self._folder)
        for old in self._folder.iterdir():
            if old.is_dir() and old.name not in (shelf.current, shelf.previous):
                shutil.rmtree(old, ignore_errors=True)

    def _free_id(self) -> str:
        taken = [int(each.name) for each in self._folder.iterdir() if each.name.isdecimal()]
        return f"{max(taken, default=0) + 1:04}"


def _read(path: Path, kind: TypeAdapter[_T]) -> _T | None:
    try:
        return kind.validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        _log.error("%s cannot be read; the exhibit's film is shown: %s", path, error)
        return None


@lru_cache(maxsize=16)
def _cues(path: Path, _changed: int) -> tuple[Cue, ...]:
    """The captions in a file that changed then; what staff have spoilt in it since is left out, and told."""
    report = Report()
    cues = load_captions(path, report)
    for problem in report:
        _log.warning("%s", problem)
    return cues


def _localised(film: StoredFilm, folder: Path, edition: Edition) -> Film:
    """The film in the edition's language; where a word is missing, another language's stands in."""
    sections = {section.id for section in edition.sections}
    title = _word(film.title, edition.language) or (edition.film.title if edition.film else film.name)
    return Film(
        path=folder / film.file,
        poster=folder / film.poster,
        title=title,
        summary=_word(film.summary, edition.language),
        alt=title.replace("|", " "),
        credit=_word(film.credit, edition.language),
        section=edition.film.section if edition.film else "",
        chapters=tuple(
            Chapter(
                each.id,
                each.start,
                _word(each.title, edition.language),
                each.section if each.section in sections else "",
            )
            for each in film.chapters
        ),
        captions=film.captions.get(edition.language, ()),
        duration=film.duration,
    )


def _word(words: Mapping[str, str], language: str) -> str:
    return words.get(language) or next(iter(words.values()), "")


def _copy(source: Path, target: Path, progress: Callable[[int], None]) -> str:
    digest, copied = hashlib.sha256(), 0
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(_BLOCK):
            digest.update(block)
            writing.write(block)
            copied += len(block)
            progress(copied)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
