"""The states of the kiosk that the preview draws, each by the steps that lead to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk import samples, steps
from kiosk.domain.exhibit import Edition, Exhibit, Film
from kiosk.domain.visit import Comfort, Screen, SheetKind
from kiosk.steps import Step
from kiosk.ui.viewmodels.staff import StaffViewModel

STILL = Comfort(motion=False)
COMFORTS = {
    "largest-text": replace(STILL, text_size=2),
    "high-contrast": replace(STILL, high_contrast=True),
    "reach": replace(STILL, reach=True),
}


@dataclass(frozen=True)
class Shot:
    """A state by name; the steps start at attract, and the kiosk comes to rest after each.

    `at_once`: but not after the last, so that what is under way is seen.
    """

    name: str
    steps: tuple[Step, ...]
    comfort: Comfort = STILL
    at_once: bool = False


def shots(edition: Edition) -> Iterator[Shot]:
    """All shots of an edition, in the order of a visit."""
    yield Shot("attract", ())
    yield Shot("attract-drawing", (lambda kiosk: steps.turn_to(kiosk, 9),))
    yield Shot("attract-high-contrast", (lambda kiosk: steps.turn_to(kiosk, 0),), COMFORTS["high-contrast"])
    yield Shot("home", (steps.go_home,))
    yield Shot("home-pressed", (steps.go_home, steps.press_a_door))
    yield Shot("home-focus", (steps.go_home, steps.walk_to_a_door))
    yield Shot("contents", (steps.go_to(Screen.CONTENTS),))
    for section in edition.sections:
        yield Shot(f"section-{section.number:02}", (steps.go_to(Screen.READER, section.id),))
    yield from _film()
    yield from _timeline(edition)
    yield from _guestbook()
    for screen in (Screen.ABOUT, Screen.MORE, Screen.TAKE):
        yield Shot(screen.value, (steps.go_to(screen),))
    yield from _sheets(edition)
    yield from _staff()
    yield from _comforts(edition)


def _film() -> Iterator[Shot]:
    film = steps.go_to(Screen.FILM)
    yield Shot("film", (film,))
    yield Shot("film-transcript", (film, steps.click("transcript")))
    yield Shot("film-sound", (film, steps.click("sound")))
    yield Shot("film-end", (film, steps.watch_to_the_end))


def _timeline(edition: Edition) -> Iterator[Shot]:
    yield Shot("timeline", (steps.go_to(Screen.TIMELINE),))
    if edition.timeline.events:
        event = edition.timeline.events[len(edition.timeline.events) // 2]
        yield Shot("timeline-event", (steps.go_to(Screen.TIMELINE, f"event:{event.id}"),))
    yield Shot("timeline-kinds", (steps.go_to(Screen.TIMELINE), steps.ask_for_kinds))


def _guestbook() -> Iterator[Shot]:
    wall, form = steps.go_to(Screen.GUESTBOOK), steps.go_to(Screen.COMPOSE)
    yield Shot("guestbook", (wall,))
    yield Shot("guestbook-note", (wall, steps.open_newest))
    yield Shot("sign", (form,))
    yield Shot("sign-keyboard", (form, steps.raise_keyboard))
    yield Shot("sign-drawing", (form, steps.draw))
    yield Shot("sign-thanks", (form, steps.sign))
    yield Shot("sign-sending", (form, steps.sign), at_once=True)
    yield Shot("sign-refused", (form, lambda kiosk: steps.sign(kiosk, "Ah")))


def _staff() -> Iterator[Shot]:
    yield Shot("staff-pin", (steps.open_staff_door, steps.type_pin("4829")))
    yield Shot("staff-refused", (steps.open_staff_door, steps.type_pin("9999"), steps.submit_pin))
    opened = (steps.open_staff_door, steps.type_pin(samples.PIN), steps.submit_pin)
    yield Shot("staff-queue", opened)
    yield Shot(
        "staff-wall", (*opened, lambda kiosk: kiosk.staff.setFilter(StaffViewModel.Filter.Shown.value))
    )


def _sheets(edition: Edition) -> Iterator[Shot]:
    yield Shot("languages", (steps.go_home, steps.show_sheet(SheetKind.LANGUAGE)))
    yield Shot("make-it-easier", (steps.go_home, steps.show_sheet(SheetKind.COMFORT)))
    yield Shot(
        "still-reading",
        (steps.go_home, steps.show_sheet(SheetKind.IDLE), lambda kiosk: kiosk.app.countdownChanged.emit()),
    )
    if edition.more:
        yield Shot("address", (steps.go_home, steps.show_sheet(SheetKind.CARD, edition.more[0].url)))


def _comforts(edition: Edition) -> Iterator[Shot]:
    story = steps.go_to(Screen.READER, edition.sections[0].id)
    screens = (Screen.FILM, Screen.TIMELINE, Screen.GUESTBOOK, Screen.COMPOSE)
    for name, comfort in COMFORTS.items():
        yield Shot(f"home-{name}", (steps.go_home,), comfort)
        yield Shot(f"section-{name}", (story,), comfort)
        for screen in screens:
            yield Shot(f"{screen.value}-{name}", (steps.go_to(screen),), comfort)


def bare(exhibit: Exhibit) -> Exhibit:
    """The exhibit with no film to play and no entries of its own."""
    editions = {
        language: replace(edition, mirrored=(), film=_without_file(edition))
        for language, edition in exhibit.editions.items()
    }
    return replace(exhibit, editions=editions)


def _without_file(edition: Edition) -> Film | None:
    film = edition.film
    return film and replace(film, path=film.path.with_name("missing"))


def bare_shots() -> Iterator[Shot]:
    """What a visitor finds when the film rests and nobody has signed yet."""
    yield Shot("home-film-rests", (steps.go_home,))
    yield Shot("film-rests", (steps.go_to(Screen.FILM),))
    yield Shot("guestbook-empty", (steps.go_to(Screen.GUESTBOOK),))


def closed_shots() -> Iterator[Shot]:
    """What a visitor finds when the guestbook cannot be opened."""
    yield Shot("home-guestbook-closed", (steps.go_home,))
    yield Shot("guestbook-closed", (steps.go_to(Screen.GUESTBOOK),))
    yield Shot(
        "guestbook-loading",
        (steps.go_to(Screen.GUESTBOOK), lambda kiosk: kiosk.guestbook.retry()),
        at_once=True,
    )
    yield Shot("sign-closed", (steps.go_to(Screen.COMPOSE), steps.sign))
