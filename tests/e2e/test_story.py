"""The story in type: a section is one page at the default text size, and flows on where text is larger."""

import pytest

from kiosk.app import Kiosk
from kiosk.domain.visit import Comfort, Screen, Stop
from kiosk.settings import Size
from tests.e2e.conftest import MakeKiosk, VisitorOf

DEFAULT = Comfort()


def page_counts(kiosk: Kiosk, visitor_of: VisitorOf, comfort: Comfort = DEFAULT) -> dict[str, int]:
    """How many pages each section takes in the visit's language."""
    visitor = visitor_of(kiosk)
    kiosk.visit.begin()
    kiosk.visit.set_comfort(comfort)
    counts = {}
    for section in kiosk.exhibit.editions[kiosk.visit.state.language].sections:
        kiosk.visit.go_to(Stop(Screen.READER, section.id))
        visitor.waits_for(section.title)
        visitor.settles()
        counts[section.id] = kiosk.reader.page_count
    return counts


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [Size(1920, 1080), Size(1080, 1920)], ids=str)
def test_a_section_is_one_page_at_the_default_text_size(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf, size: Size, language: str
) -> None:
    counts = page_counts(make_kiosk(windowed=size, language=language), visitor_of)
    assert len(counts) == 12
    assert {section: pages for section, pages in counts.items() if pages > 1} == {}


def test_larger_text_flows_on_to_more_pages_and_loses_no_word(
    make_kiosk: MakeKiosk, visitor_of: VisitorOf
) -> None:
    kiosk = make_kiosk()
    counts = page_counts(kiosk, visitor_of, Comfort(text_size=2))
    assert max(counts.values()) > 1
    kiosk.visit.go_to(Stop(Screen.READER, "the-blue-house"))
    visitor_of(kiosk).settles()
    shown = " ".join(kiosk.reader.words).replace("\u00a0", " ")
    assert "Diego Rivera took the request" in shown
    assert shown.endswith("thank Mexico.")
