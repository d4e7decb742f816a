import json
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.guestbook import Origin, Page, State
from kiosk.domain.keeping import Retention
from kiosk.services.guestbook_export import entries, write_json
from kiosk.services.guestbook_import import NotAGuestbookError, Report, import_file
from kiosk.services.guestbook_staff import Query
from kiosk.services.guestbook_wxr import plain_text
from tests.book import NOON, Book

WXR = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <title>Museo</title>
  <wp:base_blog_url>https://museum.example</wp:base_blog_url>
  <item>
    <title>Guestbook</title>
    <wp:post_id>12</wp:post_id>
    {comments}
  </item>
</channel>
</rss>
"""


def _comment(id_: int, text: str = "Lovely.", **more: str) -> str:
    fields = {
        "comment_id": str(id_),
        "comment_author": "Ana",
        "comment_author_email": "ana@example.org",
        "comment_author_IP": "192.0.2.7",
        "comment_date_gmt": "2014-05-06 07:08:09",
        "comment_content": f"<![CDATA[{text}]]>",
        "comment_approved": "1",
        "comment_type": "comment",
        **more,
    }
    inner = "".join(f"<wp:{name}>{value}</wp:{name}>" for name, value in fields.items())
    return f"<wp:comment>{inner}</wp:comment>"


def _import(book: Book, content: str, name: str = "old.xml") -> Report:
    path = book.folder / name
    path.write_text(content, encoding="utf-8")
    report = import_file(book.store, path, "es", lambda _done, _all: None)
    assert isinstance(report, Report)
    return report


def _all(book: Book) -> list:
    page = book.staff.search(Query())
    assert isinstance(page, Page)
    return list(page.entries)


def test_wordpress_comments_come_in_with_their_state_and_time(book: Book) -> None:
    waiting = _comment(2, "Waiting to be seen", comment_approved="0", comment_date_gmt="2014-05-07 00:00:00")
    assert _import(book, WXR.format(comments=_comment(1) + waiting)) == Report(taken=2)
    second, first = _all(book)
    assert (first.name, first.message, first.language, first.state) == ("Ana", "Lovely.", "es", State.SHOWN)
    assert first.created_at.isoformat() == "2014-05-06T07:08:09+00:00"
    assert first.origin is Origin.IMPORTED
    assert second.state is State.PENDING


def test_no_address_and_no_mail_of_a_commenter_is_stored(book: Book) -> None:
    _import(book, WXR.format(comments=_comment(1)))
    (book.folder / "old.xml").unlink()
    assert b"192.0.2.7" not in book.file.read_bytes()
    assert b"ana@example.org" not in book.file.read_bytes()


def test_a_second_import_takes_only_what_is_new(book: Book) -> None:
    _import(book, WXR.format(comments=_comment(1)))
    assert _import(book, WXR.format(comments=_comment(1) + _comment(2, "New"))) == Report(taken=1, known=1)


def test_what_is_not_taken_is_reported_with_its_reason(book: Book) -> None:
    comments = (
        _comment(1, comment_approved="spam")
        + _comment(2, comment_type="pingback")
        + _comment(3, "x" * 501)
        + _comment(4, "")
        + _comment(5, comment_date_gmt="0000-00-00 00:00:00")
        + _comment(6, comment_approved="trash")
        + _comment(7, comment_type="trackback")
    )
    report = _import(book, WXR.format(comments=comments))
    assert [reason for _, reason in report.refused] == [
        "marked as spam",
        "a pingback, not a comment",
        "too-long",
        "empty",
        "without a date",
        "marked as trash",
        "a trackback, not a comment",
    ]
    assert report.refused[0][0] == "wxr:https://museum.example:12:1"
    assert report.taken == 0


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("Plain", "Plain"),
        ("<p>One</p><p>Two &amp; three</p>", "One\nTwo & three"),
        ('See <a href="http://spam.example">this</a>!', "See this!"),
        ("a<br />b", "a\nb"),
        ("<script>alert(1)</script>ok<style>p{}</style>", "ok"),
        ("1 < 2 &lt; 3", "1 < 2 < 3"),
        ("&#8220;Hola&#8221;", "“Hola”"),
    ],
)
def test_a_comment_s_markup_becomes_words(html: str, words: str) -> None:
    assert plain_text(html) == words


BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<rss><channel>&b;</channel></rss>"""
EXTERNAL = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss><channel>&x;</channel></rss>"""


@pytest.mark.parametrize(
    "content",
    [
        "",
        "hello",
        "<rss",
        "<rss/>",
        "<html><body/></html>",
        BOMB,
        EXTERNAL,
        "{",
        "{}",
        '{"format": "other"}',
        "[" * 9,
        '{"format": "kiosk guestbook 1", "entries": 5}',
        "<rss>\x00</rss>",
    ],
)
def test_any_other_file_is_refused_whole(book: Book, content: str) -> None:
    path = book.folder / "file"
    path.write_text(content)
    with pytest.raises(NotAGuestbookError):
        import_file(book.store, path, "en", lambda _done, _all: None)
    assert _all(book) == []


def test_entries_of_a_json_that_cannot_be_read_are_reported_and_the_others_taken(book: Book) -> None:
    good = {
        "source": "kiosk:1", "origin": "imported", "name": "Ana", "message": "Lovely.", "language": "es",
        "state": "shown", "created_at": "2020-01-01T00:00:00+00:00",
        "state_since": "2020-01-01T00:00:00+00:00",
        "dated": "", "reply": "", "drawing": "",
    }  # fmt: skip
    bad = [{}, {**good, "state": "gone"}, {**good, "created_at": "2020-01-01"}, {**good, "drawing": "x"}, 7]
    bad += [{**good, "source": ""}, {**good, "message": "x" * 501}]
    bad += [{**good, "name": None}, {**good, "message": ["Lovely."]}, {**good, "drawing": False}]
    bad += [{**good, key: bad} for key in ("source", "language", "dated") for bad in ("\ud800", "\0", "=1+1")]
    bad += [{**good, "origin": "elsewhere"}, {**good, "holds": "whim"}, {**good, "reply": "x" * 501}]
    bad += [{**good, "created_at": f"{year}-01-01T00:00:00+00:00"} for year in ("0500", "3020", "9999")]
    bad += [{**good, "state_since": "9999-12-31T23:59:59-14:00"}]
    content = json.dumps({"format": "kiosk guestbook 1", "entries": [*bad, good]})
    report = _import(book, content, "old.json")
    assert report.taken == 1
    assert [where for where, _ in report.refused] == [f"entry {n}" for n in range(1, len(bad) + 1)]


def test_what_is_missing_is_named_and_nothing_is_made_into_words(book: Book) -> None:
    content = json.dumps({"format": "kiosk guestbook 1", "entries": [{"source": "a"}, 7, {"source": None}]})
    assert [reason for _, reason in _import(book, content, "old.json").refused] == [
        "cannot be read: origin is missing",
        "cannot be read: it is no entry",
        "cannot be read: source is no text",
    ]


def test_a_comment_of_an_impossible_year_would_spoil_the_book_and_stays_out(book: Book) -> None:
    content = WXR.format(comments=_comment(1)).replace("<wp:comment_date_gmt>20", "<wp:comment_date_gmt>90")
    assert content.count("<wp:comment_date_gmt>90") == 1
    ((_, reason),) = _import(book, content, "old.xml").refused
    assert "no time of a guestbook" in reason


def test_progress_is_told_to_the_end(book: Book) -> None:
    path = book.folder / "old.xml"
    path.write_text(WXR.format(comments="".join(_comment(number) for number in range(1200))))
    told: list[tuple[int, int]] = []
    import_file(book.store, path, "en", lambda done, total: told.append((done, total)))
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


def test_where_the_time_is_not_told_in_utc_the_site_s_own_is_taken(book: Book) -> None:
    comment = _comment(1, comment_date_gmt="0000-00-00 00:00:00", comment_date="2014-05-06 09:08:09")
    _import(book, WXR.format(comments=comment))
    assert _all(book)[0].created_at.isoformat() == "2014-05-06T09:08:09+00:00"


AUTHOR = "<wp:author><wp:author_id>3</wp:author_id></wp:author>"


def _with_staff(comments: str) -> str:
    return WXR.format(comments=comments).replace("<item>", f"{AUTHOR}<item>")


def test_what_the_site_s_authors_answered_is_the_museum_s_reply(book: Book) -> None:
    comments = (
        _comment(1, "When is it open?")
        + _comment(2, "Every day.", comment_parent="1", comment_user_id="3")
        + _comment(3, "But Monday.", comment_parent="1", comment_user_id="3")
        + _comment(4, "Thank you!", comment_parent="2", comment_user_id="0")
        + _comment(5, "I know it better.", comment_parent="1", comment_user_id="8")
    )
    report = _import(book, _with_staff(comments))
    assert {entry.message: entry.reply for entry in _all(book)} == {
        "When is it open?": "Every day.\nBut Monday.",
        "Thank you!": "",
        "I know it better.": "",
    }
    assert _import(book, _with_staff(comments)) == Report(known=report.taken)


def test_an_answer_without_its_comment_is_reported_or_stands_alone(book: Book) -> None:
    comments = _comment(2, "Every day.", comment_parent="1", comment_user_id="3") + _comment(
        3, "spam", comment_parent="1", comment_user_id="3", comment_approved="spam"
    )
    report = _import(book, _with_staff(comments))
    assert (report.taken, [reason for _, reason in report.refused]) == (1, ["marked as spam"])


def test_names_lose_their_markup_too_and_control_characters_do_not_spoil_a_file(book: Book) -> None:
    _import(
        book, WXR.format(comments=_comment(1, "Lovely\x0b place\x08", comment_author="O&amp;#8217;Brien"))
    )
    assert (_all(book)[0].name, _all(book)[0].message) == ("O’Brien", "Lovely place")


def test_nothing_is_taken_of_an_export_that_breaks_off(book: Book) -> None:
    content = WXR.format(comments="".join(_comment(number) for number in range(1000)))
    (book.folder / "old.xml").write_text(content[: len(content) * 3 // 4])
    with pytest.raises(NotAGuestbookError, match="line"):
        import_file(book.store, book.folder / "old.xml", "en", lambda _done, _all: None)
    assert _all(book) == []


def test_what_waited_on_the_old_site_waits_here_for_its_own_time(book: Book) -> None:
    """And what hung there hangs here for good; a kiosk's own notes keep to what their visitors were told."""
    waiting = _comment(2, "Never approved", comment_approved="0")
    _import(book, WXR.format(comments=_comment(1, "Approved long ago") + waiting))
    moved = Book(book.folder / "moved")
    moved.shown("Signed at the old kiosk")
    with (book.folder / "moved.json").open("w") as out:
        write_json(entries(moved.store, None), out)
    import_file(book.store, book.folder / "moved.json", "en", lambda _done, _all: None)
    now = datetime.now(UTC)
    keep = Retention()
    kept = {}
    for days in (29, 31):
        later = now + timedelta(days=days)
        with book.store.writing() as inside:
            inside.expire(keep.shown_before(later), keep.held_before(later))
        kept[days] = {entry.message for entry in _all(book)}
    with book.store.writing() as inside:
        inside.expire(keep.shown_before(NOON + timedelta(days=366)), keep.held_before(NOON))
    assert "Never approved" in kept[29] - kept[31]
    assert [entry.message for entry in _all(book)] == ["Approved long ago"]
    moved.store.close()
