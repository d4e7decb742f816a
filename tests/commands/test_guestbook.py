import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result

from kiosk.commands.book import ClosedError
from kiosk.commands.guestbook import guestbook
from kiosk.errors import KioskError
from kiosk.storage import decisions
from tests.commands.conftest import Run, read


def _sign(run: Run, message: str, *options: str) -> int:
    result = run(guestbook, "sign", *options, "--format", "json", message)
    found = json.loads(result.stdout)
    assert list(found) == ["id"]
    return int(found["id"])


def _failed(result: Result) -> str:
    assert isinstance(result.exception, KioskError)
    assert result.stdout == ""
    return str(result.exception)


def test_signing_prints_the_id_of_an_entry_that_is_on_the_disk(run: Run, tmp_path: Path) -> None:
    id_ = _sign(run, "A long way to come", "--name", "Ana", "--language", "es")
    with closing(sqlite3.connect(tmp_path / "guestbook.sqlite3")) as file:
        found = file.execute("SELECT name, message, language, state FROM entries WHERE id = ?", (id_,))
        assert found.fetchone() == ("Ana", "A long way to come", "es", "pending")


def test_signing_prints_a_bare_id_where_no_json_is_asked_for(run: Run) -> None:
    assert run(guestbook, "sign", "Hello there").stdout == "1\n"


def test_a_message_may_come_from_the_input(run: Run) -> None:
    run(guestbook, "sign", "-", given="First line\nsecond line\n")
    assert [entry["message"] for entry in read(run(guestbook, "list", "--format", "json"))] == [
        "First line\nsecond line"
    ]


def test_bytes_that_are_not_utf_8_are_refused_and_not_left_out(run: Run) -> None:
    assert "byte 7 is 0xe9" in _failed(run(guestbook, "sign", "-", given=b"Un caf\xe9 bueno"))
    words = b"Un caf\xe9".decode(errors="surrogateescape")  # as Python hands over an argument
    for arguments in (["sign", words], ["sign", "--name", words, "Hello there"], ["reply", "1", words]):
        result = run(guestbook, *arguments)
        assert result.exit_code == 2
        assert "not UTF-8 from character 7 on" in result.output
    assert read(run(guestbook, "list", "--format", "json")) == []


def test_the_same_token_signs_once(run: Run) -> None:
    assert [_sign(run, "Once", "--token", "t1") for _ in range(3)] == [1, 1, 1]


def test_a_refused_message_is_an_error_with_the_reason_and_prints_no_id(run: Run) -> None:
    result = run(guestbook, "sign", "--format", "json", "x")
    assert _failed(result) == "The entry was not taken: too-short."


def test_a_closed_book_is_an_error_of_its_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "guestbook.sqlite3").mkdir()
    result = run(guestbook, "sign", "--format", "json", "Hello there")
    assert "missing" in _failed(result)
    assert isinstance(result.exception, ClosedError)
    assert result.exception.exit_code == 3


def test_an_entry_goes_from_the_queue_to_the_wall_and_back(run: Run) -> None:
    id_ = str(_sign(run, "Tend me"))
    assert [entry["id"] for entry in read(run(guestbook, "queue", "--format", "json"))] == [1]
    for command, state in (("show", "shown"), ("hide", "hidden"), ("hold", "pending")):
        (entry,) = read(run(guestbook, command, id_, "--format", "json"))
        assert entry["state"] == state
        assert len(read(run(guestbook, "list", "--state", state, "--format", "json"))) == 1


def _states(run: Run) -> dict[str, tuple[object, object]]:
    found = read(run(guestbook, "list", "--format", "json"))
    return {str(entry["message"]): (entry["state"], entry["reply"]) for entry in found}


def test_every_decision_but_erasing_is_taken_back_step_by_step(run: Run) -> None:
    first, second = str(_sign(run, "first")), str(_sign(run, "second"))
    seen = [_states(run)]
    for decision in (
        ("show", first, second),
        ("reply", first, "Thank you"),
        ("hide", first),
        ("reply", first, "On Sundays"),
        ("hold", second),
    ):
        run(guestbook, *decision)
        seen.append(_states(run))
    for before in reversed(seen[:-1]):
        assert run(guestbook, "undo").exit_code == 0
        assert _states(run) == before
    assert str(run(guestbook, "undo").exception) == "There is nothing to take back."


def test_undo_prints_what_it_put_back_and_leaves_what_was_decided_since(run: Run, tmp_path: Path) -> None:
    first, second = _sign(run, "first"), _sign(run, "second")
    run(guestbook, "show", str(first), str(second))
    with closing(sqlite3.connect(tmp_path / "guestbook.sqlite3")) as file, file:
        file.execute("UPDATE entries SET state = 'hidden' WHERE id = ?", (first,))
    result = run(guestbook, "undo", "--format", "json")
    assert [entry["id"] for entry in json.loads(result.stdout)] == [second]
    assert str(result.exception) == f"Decided anew since, and left so: {first}."
    assert _states(run) == {"first": ("hidden", ""), "second": ("pending", "")}


def test_a_decision_that_changes_nothing_is_not_one_to_take_back(run: Run) -> None:
    id_ = str(_sign(run, "Here"))
    run(guestbook, "reply", id_, "Thank you")
    run(guestbook, "reply", id_, "Thank you")
    run(guestbook, "undo")
    assert _states(run) == {"Here": ("pending", "")}


def test_erasing_leaves_nothing_to_take_back_nor_a_word_of_the_reply(run: Run, tmp_path: Path) -> None:
    id_ = str(_sign(run, "Erase me"))
    run(guestbook, "reply", id_, "A confidential answer")
    run(guestbook, "reply", id_, "")
    run(guestbook, "erase", id_, "--yes")
    assert str(run(guestbook, "undo").exception) == "There is nothing to take back."
    assert b"confidential" not in (tmp_path / "guestbook.sqlite3").read_bytes()


def test_the_last_hundred_decisions_can_be_taken_back(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decisions, "KEPT", 3)
    id_ = str(_sign(run, "Here"))
    for number in range(5):
        run(guestbook, "reply", id_, f"reply {number}")
    for reply in ("reply 3", "reply 2", "reply 1"):
        run(guestbook, "undo")
        assert _states(run) == {"Here": ("pending", reply)}
    assert str(run(guestbook, "undo").exception) == "There is nothing to take back."


def test_the_museum_replies(run: Run) -> None:
    id_ = str(_sign(run, "Is the garden open?"))
    (entry,) = read(run(guestbook, "reply", id_, "Every day.", "--format", "json"))
    assert entry["reply"] == "Every day."
    assert "[museum] Every day." in run(guestbook, "list").stdout


def test_a_reply_says_what_it_takes_the_place_of_so_that_it_can_be_put_back(run: Run) -> None:
    id_ = str(_sign(run, "Is the garden open?"))
    assert run(guestbook, "reply", id_, "Every day.").stderr == ""
    assert "until now: Every day." in run(guestbook, "reply", id_, "On Sundays.").stderr
    assert "too-long" in str(run(guestbook, "reply", id_, "x" * 501).exception)


@pytest.mark.parametrize(
    "options", [["--language", "=1+1"], ["--language", ""], ["--language", "e"], ["--token", "t" * 65]]
)
def test_what_no_book_could_keep_is_an_error(run: Run, options: list[str]) -> None:
    assert run(guestbook, "sign", "Hello there", *options).exit_code != 0
    assert read(run(guestbook, "list", "--format", "json")) == []


def test_a_visitor_s_square_brackets_are_printed_as_they_are(run: Run) -> None:
    _sign(run, "[red]not red[/red]")
    assert "[red]not red[/red]" in run(guestbook, "list").stdout


def test_deciding_on_what_is_not_there_is_an_error_that_names_it(run: Run) -> None:
    id_ = str(_sign(run, "Here"))
    result = run(guestbook, "show", id_, "77", "78")
    assert str(result.exception) == "Not in the book: 77, 78."
    assert read(run(guestbook, "list", "--state", "shown", "--format", "json"))


@pytest.mark.parametrize("command", [["show"], ["erase", "--yes"], ["reply"]])
def test_a_number_that_no_database_has_is_a_usage_error(run: Run, command: list[str]) -> None:
    words = ["Thanks"] if command == ["reply"] else []
    assert run(guestbook, *command, "9" * 23, *words).exit_code == 2


def test_erasing_asks_first(run: Run) -> None:
    id_ = str(_sign(run, "Erase me"))
    assert run(guestbook, "erase", id_, given="n\n").exit_code == 1
    assert len(read(run(guestbook, "list", "--format", "json"))) == 1
    assert run(guestbook, "erase", id_, given="y\n").exit_code == 0
    assert read(run(guestbook, "list", "--format", "json")) == []


def test_search_finds_by_words_state_and_day(run: Run) -> None:
    _sign(run, "The blue house")
    _sign(run, "The walled garden")
    today = read(run(guestbook, "list", "--format", "json"))[0]["created_at"]
    assert isinstance(today, str)
    found = read(
        run(guestbook, "search", "HOUSE", "--day", today[:10], "--state", "pending", "--format", "json")
    )
    assert [entry["message"] for entry in found] == ["The blue house"]
    assert read(run(guestbook, "search", "--day", "1999-01-01", "--format", "json")) == []


def test_the_limit_holds_however_many_there_are(run: Run) -> None:
    for number in range(5):
        _sign(run, f"number {number}")
    found = read(run(guestbook, "list", "--limit", "3", "--format", "json"))
    assert [entry["message"] for entry in found] == ["number 4", "number 3", "number 2"]


def test_stats_count_the_book(run: Run) -> None:
    _sign(run, "Hello there", "--language", "tr")
    found = json.loads(run(guestbook, "stats", "--format", "json").stdout)
    assert found["states"] == {"pending": 1, "shown": 0, "hidden": 0}
    assert found["languages"] == {"tr": 1}
    assert "pending" in run(guestbook, "stats").stdout


@pytest.mark.parametrize("command", sorted(guestbook.commands))
def test_every_command_has_help(run: Run, command: str) -> None:
    result = run(guestbook, command, "--help")
    assert result.exit_code == 0
    assert guestbook.commands[command].help
