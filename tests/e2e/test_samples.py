"""The ordinary day that the preview shows: its wall hangs full, its queue waits, its PIN opens."""

from kiosk import samples
from kiosk.domain.guestbook import Page
from kiosk.services.guestbook_staff import Moderation
from kiosk.services.staff import StaffDoor
from kiosk.settings import TakeWithYou
from tests.e2e.conftest import MakeKiosk, VisitorOf


def test_the_previews_notes_hang_or_wait_and_staff_can_get_in(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf
) -> None:
    kiosk = make_kiosk()
    visitor_of(kiosk).settles()
    mirrored = len(kiosk.exhibit.editions["en"].mirrored)
    samples.fill(kiosk)
    assert kiosk.book.count() == mirrored + len(samples.HUNG)
    queue = Moderation(kiosk.store).queue()
    assert isinstance(queue, Page)
    assert {entry.name for entry in queue.entries} == {note.name for note in samples.WAITING}
    assert StaffDoor(kiosk.settings.data).unlock(samples.PIN) is None


def test_the_museums_own_addresses_stay(make_kiosk: MakeKiosk) -> None:
    settings = make_kiosk().settings
    assert all(samples.at_work(settings).take_with_you.model_dump().values())
    own = settings.model_copy(update={"take_with_you": TakeWithYou(article="https://own.example")})
    assert samples.at_work(own) is own
