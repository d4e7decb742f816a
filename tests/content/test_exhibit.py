"""A folder becomes editions that run in parallel, or is refused with all that is wrong with it."""

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.exhibit import check, load_exhibit
from kiosk.content.problems import Severity
from kiosk.domain.exhibit import Doors, Figure, Ground, Heading, Link, LinkKind, Paragraph, Span
from kiosk.domain.timeline import Leg, PartialDate, Stretch, TravelMode
from tests.content.spoiling import EXHIBITS, copy_good, load, replace_in, spoil, told


def test_another_museums_exhibit_is_read_whole() -> None:
    loaded = load(EXHIBITS / "good")
    assert not loaded.problems
    exhibit = loaded.exhibit
    assert exhibit is not None
    assert (exhibit.id, exhibit.languages) == ("niepce", ("fr", "en"))
    french = exhibit.editions["fr"]
    assert (french.language, french.name) == ("fr", "Français")
    assert french.headline == ("NIÉPCE",)
    assert french.bars == ("LUMIÈRE", "BITUME", "PATIENCE")
    assert french.doors == Doors("L’\nhistoire", "Le film", "Une\nvie", "Le livre\nd’or")
    assert french.film is None
    assert french.about[0] == Heading((Span("À propos"),))
    assert [card.title for card in french.more] == ["Chez lui"]
    assert french.mirrored == ()


def test_sections_keep_their_order_their_ground_and_their_own_drawings() -> None:
    exhibit = load(EXHIBITS / "good").exhibit
    assert exhibit is not None
    window, bitumen = exhibit.editions["en"].sections
    assert (window.id, window.number, window.title) == ("the-window", 1, "The window")
    assert (window.kicker, window.ground) == ("Saint-Loup, about 1827", Ground.PAPER)
    assert (bitumen.id, bitumen.number, bitumen.kicker, bitumen.ground) == ("bitumen", 2, "", Ground.INK)
    art = EXHIBITS.resolve() / "good" / "art"
    assert window.figures == (
        Figure(art / "window.svg", "A bright rectangle between two dark walls", "Drawing: the museum"),
    )
    assert [type(block).__name__ for block in window.blocks] == ["Paragraph", "Quotation", "Aside"]
    assert bitumen.blocks[-1] == Paragraph(
        (Span("See "), Span("the window", link=Link(LinkKind.SECTION, "the-window")), Span("."))
    )


def test_the_timeline_is_in_order_of_time_and_in_the_edition_s_language() -> None:
    exhibit = load(EXHIBITS / "good").exhibit
    assert exhibit is not None
    timeline = exhibit.editions["fr"].timeline
    assert [event.id for event in timeline.events] == ["birth", "view", "journey"]
    assert [event.start for event in timeline.events] == [
        PartialDate(1765, 3, 7),
        PartialDate(1827),
        PartialDate(1827, 9),
    ]
    assert timeline.events[1].title == "Vue de la fenêtre"
    assert timeline.events[1].doubt == "L’été de 1826 est possible."
    assert (timeline.events[1].section, timeline.events[1].chapter) == ("the-window", "")
    assert [place.country for place in timeline.places] == ["France", "France", "Royaume-Uni"]
    assert timeline.legs == (
        Leg(
            "to-england",
            "saint-loup",
            "kew",
            "journey",
            (
                Stretch(TravelMode.RAIL, ((48.86, 2.35), (50.95, 1.85))),
                Stretch(TravelMode.SEA, ((51.12, 1.32),)),
                Stretch(TravelMode.RAIL),
            ),
        ),
    )


def test_the_shipped_exhibit_can_be_shown() -> None:
    loaded = load_exhibit(paths.exhibit(), art=paths.resources() / "art", media=paths.media())
    assert not [str(each) for each in loaded.problems if each.severity is Severity.ERROR]
    assert loaded.exhibit is not None
    english, spanish = (loaded.exhibit.editions[language] for language in ("en", "es"))
    assert [section.id for section in english.sections] == [section.id for section in spanish.sections]
    assert len(english.sections) == 12
    assert [event.id for event in english.timeline.events] == [event.id for event in spanish.timeline.events]


def test_check_tells_the_same_problems_in_order_of_place() -> None:
    root = EXHIBITS / "broken-keys"
    problems = check(root, EXHIBITS, EXHIBITS)
    assert problems == load(root).problems
    assert [(each.path, each.line) for each in problems] == sorted(
        (each.path, each.line) for each in problems
    )


def test_bad_syntax_refuses_the_exhibit_with_its_lines() -> None:
    root = EXHIBITS / "broken-syntax"
    loaded = load(root)
    assert loaded.exhibit is None
    assert told(loaded, root) == [
        ("exhibit.yaml", 3, "a tab stands where YAML wants spaces"),
        ("sections", 0, "the folder of the sections is missing"),
        ("timeline.yaml", 3, 'the key "eras" stands here twice'),
    ]


def test_bad_keys_refuse_the_exhibit_and_are_all_told_at_once() -> None:
    root = EXHIBITS / "broken-keys"
    loaded = load(root)
    assert loaded.exhibit is None
    assert told(loaded, root) == [
        ("exhibit.yaml", 1, '"id" cannot be "Broken Keys"'),
        ("exhibit.yaml", 3, '"title" has a wording in de, which is not offered'),
        ("exhibit.yaml", 4, '"headline.en" must have 1 to 2 items, not 3'),
        ("exhibit.yaml", 5, '"subtitle" has no wording in en'),
        ("exhibit.yaml", 6, '"bars.en" must have 2 to 4 items, not 1'),
        ("exhibit.yaml", 7, '"doors.guestbook" is missing'),
        ("exhibit.yaml", 8, '"doors.story.en" has more than one "|"'),
        ("exhibit.yaml", 14, '"film.alt.en" must be text; put it in quotes'),
        ("exhibit.yaml", 16, '"film.summary.en" is empty'),
        ("exhibit.yaml", 21, '"film.chapters.start" is no time of the film'),
        ("exhibit.yaml", 22, '"colour" is not understood'),
        ("exhibit.yaml", 24, '"more.url" is no web address'),
        ("exhibit.yaml", 25, '"mirrored" must be a list'),
        ("timeline.yaml", 2, '"eras.start" must be a whole number'),
        ("timeline.yaml", 4, '"places.lat" must be at most 84.0'),
        ("timeline.yaml", 4, '"places.lon" must be a number'),
        ("timeline.yaml", 7, '"events.start" is no date of the calendar'),
        ("timeline.yaml", 8, "\"events.precision\" must be one of 'day', 'month', 'year' or 'about'"),
        (
            "timeline.yaml",
            11,
            "\"events.kind\" must be one of 'family', 'exile', 'escape', 'arrival', 'trial', 'office', "
            "'attack' or 'death'",
        ),
        ("timeline.yaml", 15, "\"legs.way.by\" must be one of 'land', 'rail' or 'sea'"),
        ("timeline.yaml", 15, '"legs.way.via" has too few parts'),
    ]


def test_an_unknown_key_or_a_missing_wording_does_not_hide_what_else_is_wrong(tmp_path: Path) -> None:
    changes = {
        "exhibit.yaml": ("id: niepce", "id: niepce\ncolour: red"),
        "timeline.yaml": ("place: kew", "place: nowhere\n    colour: red"),
        "sections/en/02-bitumen.md": ("section:the-window", "section:none"),
    }
    root = spoil(tmp_path, changes)
    replace_in(root, "exhibit.yaml", "languages: [fr, en]", "languages: [fr, en, fr]")
    loaded = load(root)
    assert loaded.exhibit is None
    assert sorted(message for _, _, message in told(loaded, root)) == [
        '"colour" is not understood',
        '"events.colour" is not understood',
        "the language fr stands twice",
        'the leg does not lead to "nowhere", where its event "journey" is',
        'the link "section:none" leads to nothing that exists',
        'the place "nowhere" does not exist',
    ]


def test_without_exhibit_yaml_the_rest_is_checked_in_the_languages_of_the_sections(tmp_path: Path) -> None:
    root = spoil(tmp_path, {"timeline.yaml": ("en: View from the window", "de: View")})
    (root / "exhibit.yaml").unlink()
    (root / "sections" / "fr" / "02-bitumen.md").unlink()
    assert told(load(root), root) == [
        ("exhibit.yaml", 0, "this file is missing"),
        ("sections/fr/02-bitumen.md", 0, "this file is missing"),
        ("timeline.yaml", 31, '"events.title" has no wording in en'),
    ]


def test_a_broken_timeline_does_not_make_every_link_a_problem(tmp_path: Path) -> None:
    root = spoil(tmp_path, {"timeline.yaml": ("lat: 46.78", "lat: north")})
    assert told(load(root), root) == [("timeline.yaml", 5, '"places.lat" must be a number')]


@pytest.mark.parametrize("year", ["1816", "1833"])
def test_both_years_of_an_era_belong_to_it(tmp_path: Path, year: str) -> None:
    root = spoil(tmp_path, {"timeline.yaml": ("start: 1827\n", f"start: {year}\n")})
    assert not load(root).problems


def test_a_section_broken_in_one_language_is_left_out_in_all() -> None:
    root = EXHIBITS / "broken-section"
    loaded = load(root)
    assert told(loaded, root) == [("sections/en/01-broken.md", 3, "raw HTML is not understood")]
    assert loaded.exhibit is not None
    for language, title in (("en", "Whole"), ("fr", "Entière")):
        edition = loaded.exhibit.editions[language]
        assert [(each.id, each.number, each.title) for each in edition.sections] == [("whole", 1, title)]


def test_what_pointed_at_a_section_that_is_left_out_reads_as_plain_words() -> None:
    exhibit = load(EXHIBITS / "broken-section").exhibit
    assert exhibit is not None
    english = exhibit.editions["en"]
    assert english.sections[0].blocks == (Paragraph((Span("Go back."),)),)
    assert english.about == (Paragraph((Span("See the first."),)),)
    assert [event.section for event in english.timeline.events] == [""]


def test_no_folder_at_all_is_one_problem(tmp_path: Path) -> None:
    loaded = load(tmp_path / "none")
    assert loaded.exhibit is None
    assert [each.message for each in loaded.problems] == ["there is no such folder"]


def test_an_empty_folder_names_what_it_lacks(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    assert loaded.exhibit is None
    assert told(loaded, tmp_path) == [
        ("exhibit.yaml", 0, "this file is missing"),
        ("sections", 0, "the folder of the sections is missing"),
        ("timeline.yaml", 0, "this file is missing"),
    ]


def test_an_exhibit_without_a_single_whole_section_is_refused(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    shutil.rmtree(root / "sections" / "en")
    loaded = load(root)
    assert loaded.exhibit is None
    assert told(loaded, root) == [
        ("sections", 0, "no section can be shown"),
        ("sections/en/01-the-window.md", 0, "this file is missing"),
        ("sections/en/02-bitumen.md", 0, "this file is missing"),
    ]


def test_a_right_old_style_day_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    root = spoil(tmp_path, {"timeline.yaml": ("1765-03-07", "1765-03-07\n    old_style: 1765-02-24")})
    loaded = load(root)
    assert not loaded.problems
    assert loaded.exhibit is not None
    assert loaded.exhibit.editions["en"].timeline.events[0].old_style == PartialDate(1765, 2, 24)


def test_a_drawing_that_cannot_be_shown_leaves_its_section_without_it(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    (root / "art" / "window.svg").unlink()
    exhibit = load(root).exhibit
    assert exhibit is not None
    assert [len(section.figures) for section in exhibit.editions["en"].sections] == [0, 1]


def test_a_drawing_not_in_the_exhibit_is_taken_from_the_kiosks_own(tmp_path: Path) -> None:
    root = copy_good(tmp_path)
    shared = tmp_path / "shared"
    shared.mkdir()
    (root / "art" / "window.svg").rename(shared / "window.svg")
    loaded = load_exhibit(root, art=shared, media=tmp_path)
    assert not loaded.problems
    assert loaded.exhibit is not None
    assert loaded.exhibit.editions["en"].sections[0].figures[0].path == shared.resolve() / "window.svg"


def test_a_broken_about_page_is_empty_in_its_language_only(tmp_path: Path) -> None:
    root = spoil(tmp_path, {"about/fr.md": ("Une petite", "Une <i>petite</i>")})
    loaded = load(root)
    assert told(loaded, root) == [("about/fr.md", 3, "raw HTML is not understood")]
    assert loaded.exhibit is not None
    assert loaded.exhibit.editions["fr"].about == ()
    assert loaded.exhibit.editions["en"].about
