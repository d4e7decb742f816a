"""A problem reads as one line of a compiler would, and a report sorts them."""

from pathlib import Path

from kiosk.content.problems import Problem, Report, Severity


def test_a_problem_reads_as_file_line_message_and_advice() -> None:
    problem = Problem(Path("a/b.md"), 7, "a link leads nowhere", "Correct it.")
    assert str(problem) == "a/b.md:7: a link leads nowhere. Correct it."


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert (
        str(Problem(Path("b.md"), 0, "this file is missing", "Add it."))
        == "b.md: this file is missing. Add it."
    )


def test_a_report_tells_each_problem_once_by_path_and_line() -> None:
    report = Report()
    for path, line in (("b", 2), ("a", 9), ("b", 1), ("b", 2)):
        report.warning(Path(path), line, "wrong", "Mend it.")
    assert [(str(each.path), each.line) for each in report] == [("a", 9), ("b", 1), ("b", 2)]


def test_only_an_error_breaks_its_own_file() -> None:
    report = Report()
    report.warning(Path("a"), 1, "odd", "Look at it.")
    report.error(Path("b"), 1, "wrong", "Mend it.")
    assert not report.is_broken(Path("a"))
    assert report.is_broken(Path("b"))
    assert [each.severity for each in report] == [Severity.WARNING, Severity.ERROR]
