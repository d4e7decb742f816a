"""A museum's ordinary day for the preview: notes on the wall and in the queue, addresses to take home."""

import itertools
import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.app import Kiosk
from kiosk.domain.drawing import GRID, Drawing, Ink, Stroke
from kiosk.domain.guestbook import Draft, Signed
from kiosk.services.guestbook import Guestbook
from kiosk.services.guestbook_staff import Moderation
from kiosk.services.staff import StaffDoor
from kiosk.settings import Settings, TakeWithYou

PIN = "482915"
_FIRST_DAY = datetime(2026, 5, 4, 11, tzinfo=UTC)
_ADDRESSES = TakeWithYou(
    article="https://museum.example/trotsky",
    newsletter="https://museum.example/newsletter",
    donation="https://museum.example/support",
)


@dataclass(frozen=True)
class Note:
    name: str
    language: str
    message: str
    drawn: bool = False


HUNG = (
    Note("Camille, Lyon", "fr", "Le dernier visa, c’est le Mexique qui l’a donné."),
    Note("Ольга, Казань", "ru", "Читала письма Седовой. Теперь знаю, где стоит синий дом."),
    Note("", "en", "I came for the film and stayed for the map."),
    Note("Mateo, 9", "es", "", drawn=True),
    Note("Ingrid, Oslo", "no", "Bestefar var fra Hurum. Han så skipet gå."),
    Note("Deniz, İstanbul", "tr", "Büyükada’dan selamlar. Sürgün dört yıl burada sürdü."),
    Note("Lucía, Puebla", "es", "Mi abuelo contaba de los conejos blancos. Hoy los vi dibujados."),
)
WAITING = (
    Note("Sra. Ortega, Toluca", "es", "Volveré con mis alumnos de la secundaria."),
    Note("Tom", "en", "A fine map. Write to me: tom@mail.example"),
)


def flourish() -> tuple[tuple[float, float], ...]:
    """A signature's line over a sheet, from left to right; both ways in sheet widths."""
    return tuple(
        (0.12 + 0.7 * t - 0.05 * math.sin(8 * math.pi * t), 0.19 - 0.11 * math.cos(8 * math.pi * t) * (1 - t))
        for t in (n / 60 for n in range(61))
    )


def at_work(settings: Settings) -> Settings:
    """The settings with addresses to take home, where the museum has set none."""
    given = settings.take_with_you
    return (
        settings
        if any(given.model_dump().values())
        else settings.model_copy(update={"take_with_you": _ADDRESSES})
    )


def fill(kiosk: Kiosk) -> None:
    """Hang some notes in the kiosk's own guestbook, leave others waiting, set the staff's PIN."""
    StaffDoor(kiosk.settings.data).set_pin(PIN)
    book = Guestbook(kiosk.store, limits=None)
    days = itertools.count()
    hung = [_sign(book, note, next(days)) for note in HUNG]
    Moderation(kiosk.store).show(hung, _FIRST_DAY + timedelta(days=next(days)))
    for note in WAITING:
        _sign(book, note, next(days))
    kiosk.guestbook.refresh()


def _sign(book: Guestbook, note: Note, day: int) -> int:
    points = tuple((round(x * GRID), round(y * GRID)) for x, y in flourish())
    drawing = Drawing(GRID, GRID * 6 // 10, (Stroke(Ink.COBALT, points),)) if note.drawn else None
    draft = Draft(f"sample-{day}", note.language, note.message, note.name, drawing)
    signed = book.sign(draft, _FIRST_DAY + timedelta(days=day))
    assert isinstance(signed, Signed), signed
    return signed.id
