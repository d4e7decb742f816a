"""The guestbook as a printed book: A5 pages with a margin to bind, a part for each month, oldest first."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QLoggingCategory, QSaveFile
from PySide6.QtGui import QGuiApplication

from kiosk.domain.direction import is_right_to_left, isolate
from kiosk.domain.guestbook import Entry
from kiosk.ui.book_pages import BookPages
from kiosk.ui.book_type import NAME, WORDS
from kiosk.ui.engine import load_fonts
from kiosk.ui.translation import words_in

_LOCALES = {"en": "en_GB"}
"""As on the wall, English dates begin with the day."""


@dataclass(slots=True)
class Printed:
    """What was printed; `strange` entries have letters that no face of this machine has."""

    entries: int = 0
    strange: int = 0


def print_book(found: Iterable[Entry], out: Path, resources: Path, exhibit: str, language: str) -> Printed:
    """Write a PDF: `found` oldest first, under the exhibit's title, with dates in `language`. Raises OSError.

    `resources` has the kiosk's fonts and art. What was at `out` is replaced only by a whole book.
    """
    with _qt(resources / "fonts"):
        file = QSaveFile(str(out))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise OSError(file.errorString())
        title = words_in(language, "GuestbookTitle", "The guestbook")
        with closing(BookPages(file, resources / "art", title)) as pages:
            pages.title(title, exhibit)
            printed = _Printer(pages, language).all(found)
        if not file.commit():
            raise OSError(file.errorString())
        return printed


class _Printer:
    def __init__(self, pages: BookPages, language: str) -> None:
        self._pages = pages
        self._locale = QLocale(_LOCALES.get(language, language))
        self._form = re.sub(
            r"\s*,?\s*dddd\s*,?\s*", "", self._locale.dateFormat(QLocale.FormatType.LongFormat)
        )
        self._visitor = words_in(language, "GuestbookLarge", "A visitor")
        self._replies = words_in(language, "GuestbookLarge", "The museum replies")
        self._part = ""

    def all(self, found: Iterable[Entry]) -> Printed:
        printed = Printed()
        for entry in found:
            whole = self._entry(entry)
            printed.entries += 1
            printed.strange += not whole
        return printed

    def _entry(self, entry: Entry) -> bool:
        """Whether every letter of it could be printed."""
        signed = entry.created_at.astimezone()
        part = self._month(signed) if not entry.dated else entry.dated[:4]
        if part != self._part:
            self._part = part
            self._pages.begin_part(part)
        day = entry.dated or self._day(signed)
        note = self._pages.note()
        if entry.drawing:
            note.draw(entry.drawing)
        from_right = is_right_to_left(entry.message or entry.name)
        if entry.message:
            note.write(entry.message, WORDS, from_right=from_right)
        note.sign(f"{isolate(entry.name) or self._visitor}, {day}", NAME, from_right=from_right)
        if entry.reply:
            note.answer(self._replies, entry.reply)
        self._pages.set_note(note)
        return note.is_whole

    def _month(self, day: date) -> str:
        name = self._locale.standaloneMonthName(day.month)
        return f"{name[:1].upper()}{name[1:]} {day.year}"

    def _day(self, moment: datetime) -> str:
        return self._locale.toString(QDate(moment.year, moment.month, moment.day), self._form)


@contextmanager
def _qt(fonts: Path) -> Iterator[None]:
    """Qt without a screen, unless it is there."""
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        yield
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # It names every face that lacks a script; `Printed.strange` says it once.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application = QGuiApplication(["kiosk"])
    load_fonts(fonts)
    yield
    application.shutdown()
