"""The story on disk: a Markdown file a section, the same files in every language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.content import files, yaml
from kiosk.content.blocks import Page, read_page
from kiosk.content.problems import Report
from kiosk.content.references import References
from kiosk.content.schema import FrontMatter
from kiosk.content.spans import RunningText
from kiosk.domain.exhibit import Block, Figure, Ground, Section, Spans
from kiosk.domain.text import sentences, words

TITLE_WORDS = 7
SECTION_WORDS = 90
SENTENCE_WORDS = 25
PAGE_LIMIT = 50_000
_NAME = re.compile(r"(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md")
_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FRONT_MATTER = TypeAdapter(FrontMatter)


@dataclass(frozen=True, slots=True)
class Names:
    """The file names of the sections in order, and the id of each."""

    ids: Mapping[str, str]

    @property
    def known(self) -> frozenset[str]:
        return frozenset(self.ids.values())


def list_names(root: Path, languages: Sequence[str], report: Report) -> Names:
    """Every section's file name, whichever language has it; reports names that are none and doubles."""
    folder = root / "sections"
    if not folder.is_dir():
        report.error(folder, 0, "the folder of the sections is missing", "See docs/exhibit-format.md.")
        return Names({})
    _report_other_languages(folder, languages, report)
    names = {each.name for language in languages for each in files.visible(folder / language)}
    ids: dict[str, str] = {}
    for name in sorted(names):
        match = _NAME.fullmatch(name)
        places = [folder / each / name for each in languages]
        place = next((path for path in places if path.exists()), places[0])
        if match is None:
            advice = "Name it NN-name.md: two digits, lower case letters."
            report.warning(place, 0, "this is no section's file name", advice)
        elif match[2] in ids.values():
            report.warning(place, 0, f'a second file for the section "{match[2]}"', "Delete one of the two.")
        else:
            if any(each[:2] == match[1] for each in ids):
                report.warning(place, 0, f"a second section of number {match[1]}", "Give each its own.")
            ids[name] = match[2]
    return Names(ids)


def _report_other_languages(folder: Path, languages: Sequence[str], report: Report) -> None:
    for each in files.visible(folder) if languages else ():
        if each.name not in languages:
            advice = "Add the language to exhibit.yaml, or take this away."
            report.warning(each, 0, "this is none of the exhibit's languages", advice)


def load_sections(
    root: Path, languages: Sequence[str], names: Names, references: References, report: Report
) -> dict[str, tuple[Section, ...]]:
    """The sections of each language; one that is broken in any language is left out in all."""
    whole: dict[str, dict[str, Section]] = {}
    for name, identifier in names.ids.items():
        editions: dict[str, Section] = {}
        for language in languages:
            path = root / "sections" / language / name
            section = _section(path, identifier, references, report)
            if section is not None and not report.is_broken(path):
                editions[language] = section
        if len(editions) == len(languages):
            whole[name] = editions
    return {
        language: tuple(
            replace(editions[language], number=number)
            for number, editions in enumerate(whole.values(), start=1)
        )
        for language in languages
    }


def _section(path: Path, identifier: str, references: References, report: Report) -> Section | None:
    text = files.read_text(path, report, limit=PAGE_LIMIT)
    if text is None:
        return None
    front, body, first_line = _front_matter(text, path, report)
    page = read_page(body, path, references, report, first_line=first_line)
    if page.title is None:
        report.error(path, first_line, "this section has no title", "Begin it with # and the title.")
        return None
    _measure(page, path, report)
    return Section(
        id=identifier,
        number=0,
        title=plain_text(page.title.spans),
        kicker=front.kicker.strip(),
        ground=front.ground,
        figures=tuple(block for block in page.blocks if isinstance(block, Figure)),
        blocks=running_blocks(page),
    )


def running_blocks(page: Page) -> tuple[Block, ...]:
    """The blocks without the title and the figures."""
    return tuple(each for each in page.blocks if each is not page.title and not isinstance(each, Figure))


def plain_text(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _front_matter(text: str, path: Path, report: Report) -> tuple[FrontMatter, str, int]:
    """The front matter, the text below it, and that text's first line."""
    plain = FrontMatter("", Ground.PAPER)
    match = _FRONT.match(text)
    if match is None:
        if re.match(r"---[ \t]*\n", text):
            report.error(path, 1, "the front matter has no end", "Close it with a line of ---.")
        return plain, text, 1
    first_line = match[0].count("\n") + 1
    if not match[1].strip():
        return plain, text[match.end() :], first_line
    document = yaml.read(match[1], path, report, first_line=2)
    front = yaml.validate(document, _FRONT_MATTER, report) if document is not None else None
    return front or plain, text[match.end() :], first_line


def _measure(page: Page, path: Path, report: Report) -> None:
    title = plain_text(page.title.spans) if page.title else ""
    if len(words(title)) > TITLE_WORDS:
        message = f"the title has {len(words(title))} words; {TITLE_WORDS} are the most"
        report.warning(path, page.title_line, message, "Shorten it.")
    total = sum(len(words(each.written)) for each in page.prose)
    if total > SECTION_WORDS:
        message = f"the section has {total} words; {SECTION_WORDS} are the most"
        report.warning(path, page.title_line, message, f"Take out {total - SECTION_WORDS}.")
    _measure_sentences(page.prose, path, report)


def _measure_sentences(prose: Iterable[RunningText], path: Path, report: Report) -> None:
    for running in prose:
        position = 0
        for sentence in sentences(running.written):
            position = running.written.index(sentence, position)
            count = len(words(sentence))
            if count > SENTENCE_WORDS:
                message = f"a sentence has {count} words; {SENTENCE_WORDS} are the most"
                report.warning(path, running.line_at(position), message, "Make two of it.")
            position += len(sentence)
