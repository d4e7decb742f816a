"""The rules of the house that no linter knows."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON_CEILING = 300
FUNCTION_CEILING = 40
QML_CEILING = 250


def files(*folders: str, suffix: str) -> list[Path]:
    found = [path for folder in folders for path in (ROOT / folder).rglob(f"*{suffix}")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


PYTHON = files("kiosk", "tools", "tests", suffix=".py")
SOURCE = [path for path in PYTHON if path.is_relative_to(ROOT / "kiosk") and "migrations" not in path.parts]
QML = files("kiosk/qml", suffix=".qml")
THEME = ROOT / "kiosk/qml/Kiosk/Theme"
MODULES = sorted(path.parent for path in files("kiosk/qml/Kiosk", suffix="qmldir"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def matches(paths: list[Path], pattern: str) -> list[str]:
    rule = re.compile(pattern)
    return [
        f"{named(path)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if rule.search(line)
    ]


def test_files_stay_under_their_ceilings() -> None:
    ceilings = [(path, PYTHON_CEILING) for path in PYTHON] + [(path, QML_CEILING) for path in QML]
    lengths = [
        (path, len(path.read_text(encoding="utf-8").splitlines()), ceiling) for path, ceiling in ceilings
    ]
    assert [f"{named(path)}: {length}" for path, length, ceiling in lengths if length > ceiling] == []


def test_functions_stay_under_their_ceiling() -> None:
    long = []
    for path in PYTHON:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > FUNCTION_CEILING:
                    long.append(f"{named(path)}:{node.lineno}: {node.name}: {length}")
    assert long == []


def test_every_module_says_in_one_line_what_it_is() -> None:
    silent = [
        named(path) for path in SOURCE if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_nothing_crosses_to_qml_by_context_property() -> None:
    assert matches(SOURCE, r"setContextProperty|contextProperty\(") == []


def test_no_maps_cross_the_border() -> None:
    assert matches(SOURCE, r"QVariantMap") == []
    assert matches(QML, r"property\s+(var|variant)\s+(?!modelData\b|model\b|locale\b)") == []


def test_screens_take_no_magic_pixels() -> None:
    screens = [path for path in QML if path.parent.name in ("Screens", "App")]
    assert (
        matches(
            screens, r"^\s*(font\.pixelSize|width|height|spacing|anchors\.\w*[mM]argins?):\s*[1-9]\d+\s*$"
        )
        == []
    )


def test_what_answers_a_finger_is_over_in_300_milliseconds_and_at_once_without_motion() -> None:
    theme = (THEME / "Theme.qml").read_text(encoding="utf-8")
    times = dict(re.findall(r"property int (\w+(?:Time|Step|Pause)): (\d+) \* pace\n", theme))
    assert len(times) == len(re.findall(r"property int \w+(?:Time|Step|Pause):", theme)) > 4
    of_itself = {"journeyLegTime", "journeyMapTime", "barTime", "plateTime", "tapPause"}
    assert {name for name, ms in times.items() if int(ms) > 300} == of_itself
    assert matches(QML, r"\bduration:\s*\d") == []


def test_no_screen_asks_what_the_theme_wears() -> None:
    # The sheet that sets it shows what is set; the window hands it on.
    asking = [path for path in QML if path.name not in ("ComfortSheet.qml", "Main.qml")]
    assert matches([path for path in asking if path.parent != THEME], r"\b(highContrast|motion)\b") == []
    assert (
        matches([path for path in QML if path.parent != THEME], r"\bTheme\.(look|pace|printed|contrast)\b")
        == []
    )
    theme = re.sub("//.*", "", (THEME / "Theme.qml").read_text(encoding="utf-8"))
    assert len(re.findall(r"\bhighContrast\b", theme)) == len(re.findall(r"\bmotion\b", theme)) == 2


def test_a_look_changes_every_colour_or_takes_one_that_it_changes() -> None:
    def of(name: str) -> dict[str, str]:
        text = (THEME / f"{name}.qml").read_text(encoding="utf-8")
        return dict(re.findall(r"^    (?:property [\w<>]+ )?(\w+): (.+?)(?: //.*)?$", text, re.MULTILINE))

    printed, contrast = of("Look"), of("HighContrast")
    kept = printed.keys() - contrast.keys()
    assert {name: printed[name] for name in kept if printed[name] not in contrast} == {}
    assert contrast.keys() <= printed.keys()
    shown = {value for values in contrast.values() for value in re.findall(r"#\w+", values)}
    assert shown == {"#000000", "#FFFFFF", "#FFD400", "#BFBFBF", "#CC000000"}


def test_a_title_that_may_wrap_is_a_headline() -> None:
    # Its lines are even and leave no word alone on the last.
    wrapping = re.compile(r"DisplayText \{[^{}]*\bwrapMode:")
    assert [named(path) for path in QML if wrapping.search(path.read_text(encoding="utf-8"))] == []


def test_qml_imports_only_qt_the_backend_and_its_own_modules() -> None:
    imports = matches(QML, r"^import\s")
    foreign = [line for line in imports if not re.search(r"import\s+(Qt|Kiosk\.|\"\w+\.js\")", line)]
    assert foreign == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_a_qmldir_names_all_files_of_its_module(module: Path) -> None:
    words = (module / "qmldir").read_text(encoding="utf-8").split()
    listed = {word for word in words if word.endswith(".qml")}
    assert listed == {path.name for path in module.glob("*.qml")}


def test_interface_words_live_in_qml_only() -> None:
    assert matches(SOURCE, r"\bself\.tr\(|qsTr\(|QT_TRANSLATE_NOOP|QCoreApplication\.translate\(") == []


def test_no_qml_warning_is_muted() -> None:
    # qmllint does not know what Qt.inputMethod is; one file alone may ask it.
    asked = [path for path in QML if path.name != "KeyboardPlan.qml"]
    assert matches(asked, r"qmllint\s+disable") == []


def test_nothing_is_left_for_later() -> None:
    unfinished = r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|Not" + r"ImplementedError"
    assert matches([*PYTHON, *QML], unfinished) == []


def test_tests_never_wait_for_a_duration() -> None:
    assert (
        matches(
            [
                path
                for path in files("tests", suffix=".py")
                if path.name.startswith("test_") and "bench" not in path.parts
            ],
            r"time\.sl" + r"eep\(|\.wa" + r"it\(\d{3,}\)|qW" + r"ait\(",
        )
        == []
    )


def test_nothing_names_a_machine_that_it_was_made_on() -> None:
    text = files("kiosk", "tools", "tests", "docs", "bin", ".ci", suffix="")
    readable = [path for path in text if path.suffix in (".py", ".qml", ".md", ".sh", ".yaml", ".toml", "")]
    top = [
        ROOT / name
        for name in ("README.md", "CHANGELOG.md", "pyproject.toml", "uv.lock")
        if (ROOT / name).is_file()
    ]
    places = r"(?<![\w.])/(home|root|work|Users)/|extra-index[-]url|find[-]links"
    assert matches([path for path in readable + top if path.is_file()], places) == []
