"""The guestbook as one page to read in a browser or to print and bind."""

from collections.abc import Iterable
from html import escape
from typing import TextIO

from kiosk.domain.drawing import GRID, Drawing, Ink
from kiosk.domain.guestbook import Entry

_INKS = {Ink.INK: "#14110f", Ink.OXIDE: "#8c2415", Ink.COBALT: "#1f3fa8"}
_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Guestbook</title>
<style>
@page { size: A5; margin: 18mm 14mm 20mm 20mm }
body { font: 12pt/1.5 Literata, Georgia, serif; max-width: 34em; margin: 2em auto; padding: 0 1em }
article { break-inside: avoid; border-top: 1.5pt solid; padding: .7em 0 1em }
p { margin: 0 0 .4em; white-space: pre-line; overflow-wrap: anywhere }
footer, aside { font-size: .85em }
footer { font-weight: 600 }
aside { border-inline-start: 3pt solid #8c2415; padding-inline-start: .8em; margin: .6em 0 0 }
svg { display: block; max-width: 100%; max-height: 60mm; margin-bottom: .4em }
@media print { body { margin: 0; max-width: none; padding: 0 } }
</style>
<h1>Guestbook</h1>
"""


def write_html(found: Iterable[Entry], out: TextIO) -> int:
    """Says how many entries it wrote; every word of a visitor is only text."""
    count = 0
    out.write(_HEAD)
    for entry in found:
        out.write(_article(entry))
        count += 1
    out.write("</html>\n")
    return count


def _article(entry: Entry) -> str:
    day = entry.dated or f"{entry.created_at.astimezone():%Y-%m-%d}"
    name = f"<bdi>{escape(entry.name)}</bdi>, " if entry.name else ""
    parts = [
        svg(entry.drawing) if entry.drawing else "",
        f'<p dir="auto">{escape(entry.message)}</p>\n' if entry.message else "",
        f"<footer>{name}<time>{escape(day)}</time></footer>\n",
        f'<aside dir="auto">{escape(entry.reply)}</aside>\n' if entry.reply else "",
    ]
    return f'<article lang="{escape(entry.language)}">\n{"".join(parts)}</article>\n'


def svg(drawing: Drawing) -> str:
    """The drawing as it was made."""
    height = GRID * drawing.height // drawing.width
    width = GRID // 120
    paths = "".join(
        f'<path stroke="{_INKS[stroke.ink]}" d="M'
        + "L".join(f"{x} {y}" for x, y in (*stroke.points, stroke.points[-1]))
        + '"/>'
        for stroke in drawing.strokes
    )
    shape = f'fill="none" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg viewBox="0 0 {GRID} {height}" role="img"><g {shape}>{paths}</g></svg>\n'
