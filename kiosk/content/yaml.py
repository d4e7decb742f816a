"""YAML into plain values that remember their lines, and into checked dataclasses."""

import copy
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.problems import Report

T = TypeVar("T")
Key = tuple[str | int, ...]
Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

_FORMAT = "See docs/exhibit-format.md."
_CORE = "tag:yaml.org,2002:"
_PLAIN = frozenset({"str", "timestamp", "merge", "value", "map", "seq"})


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file's plain value; `lines` tells where each key and item of it stands."""

    path: Path
    value: Value
    lines: Mapping[Key, int] = field(default_factory=dict)

    def line(self, *keys: str | int) -> int:
        """The line of the nearest thing written on the way to `keys`."""
        for length in range(len(keys), -1, -1):
            if keys[:length] in self.lines:
                return self.lines[keys[:length]]
        return 1


def read(text: str, path: Path, report: Report, *, first_line: int = 1) -> Document | None:
    """The document in `text`, which begins at `first_line` of its file; None where it is no YAML."""
    yaml = YAML(typ="safe", pure=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a repeated anchor warns; anchors are refused below
            root = yaml.compose(text)
        return _Builder(path, report, first_line).document(root)
    except MarkedYAMLError as error:
        is_open_quote = "quoted scalar" in str(error.context)
        mark = error.context_mark if is_open_quote else error.problem_mark or error.context_mark
        line = mark.line + first_line if mark is not None else first_line
        report.error(path, line, *_syntax(str(error.problem or error.context or "")))
    except YAMLError as error:
        report.error(path, first_line, f"this is no YAML: {' '.join(str(error).split())}", _FORMAT)
    except RecursionError:
        report.error(path, first_line, "this is nested too deeply", _FORMAT)
    return None


def _syntax(problem: str) -> tuple[str, str]:
    if r"'\t'" in problem:
        return "a tab stands where YAML wants spaces", "Indent with spaces."
    advice = "Check the indentation, the quotes and the brackets here and in the line above."
    return f"this is no YAML: {problem}", advice


class _Builder:
    """Walks the node tree; what YAML allows and the exhibit does not is a problem with its line."""

    def __init__(self, path: Path, report: Report, first_line: int) -> None:
        self._path = path
        self._report = report
        self._first_line = first_line
        self._lines: dict[Key, int] = {}
        self._seen: set[int] = set()
        self._is_sound = True

    def document(self, root: Node | None) -> Document | None:
        if root is None:
            self._report.error(self._path, 0, "this file says nothing", _FORMAT)
            return None
        value = self._value(root, ())
        return Document(self._path, value, self._lines) if self._is_sound else None

    def _value(self, node: Node, key: Key) -> Value:
        self._lines.setdefault(key, self._line(node))
        if id(node) in self._seen:
            self._refuse_at(self._lines[key], "an alias (*) repeats another part", "Write it out.")
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, key)
        if isinstance(node, SequenceNode):
            return [self._value(each, (*key, index)) for index, each in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: MappingNode, key: Key) -> Value:
        found: dict[str, Value] = {}
        for name_node, value_node in node.value:
            if not isinstance(name_node, ScalarNode):
                self._refuse(name_node, "a key is not a word", _FORMAT)
                continue
            name = str(name_node.value)
            if name in found:
                self._refuse(name_node, f'the key "{name}" stands here twice', "Delete one of the two.")
                continue
            self._lines[(*key, name)] = self._line(name_node)
            found[name] = self._value(value_node, (*key, name))
        return found

    def _scalar(self, node: Node) -> Value:
        tag, text = str(node.tag).removeprefix(_CORE), str(node.value)
        if tag == "null":
            return None
        if tag == "bool":
            return text.lower() == "true"
        if tag in ("int", "float"):
            return _number(tag, text)
        if tag not in _PLAIN:
            self._refuse(node, f"the tag {node.tag} is not understood", "Delete it.")
        return text

    def _line(self, node: Node) -> int:
        return int(node.start_mark.line) + self._first_line

    def _refuse(self, node: Node, message: str, advice: str) -> None:
        self._refuse_at(self._line(node), message, advice)

    def _refuse_at(self, line: int, message: str, advice: str) -> None:
        self._is_sound = False
        self._report.error(self._path, line, message, advice)


def _number(tag: str, text: str) -> Value:
    try:
        return int(text.replace("_", ""), 0) if tag == "int" else float(text.replace("_", ""))
    except ValueError:
        return text


def validate(
    document: Document, shape: TypeAdapter[T], report: Report, *, languages: Sequence[str] = ()
) -> T | None:
    """`document` as `shape`, or None with every problem of it reported at its own line."""
    try:
        return shape.validate_python(document.value, context={"languages": tuple(languages)})
    except ValidationError as error:
        for each in error.errors(include_url=False):
            _report(document, each, report)
        return None


def validate_roughly(document: Document, shape: TypeAdapter[T]) -> T | None:
    """`document` as `shape`, overlooking unknown keys and missing wordings; None where more is wrong.

    It tells nothing: it is for what can be checked beside that.
    """
    value = copy.deepcopy(document.value)
    for _ in range(2):
        try:
            return shape.validate_python(value, context={"languages": ()})
        except ValidationError as error:
            for each in error.errors(include_url=False):
                if each["type"] != "unexpected_keyword_argument":
                    return None
                _delete(value, each["loc"])
    return None


def _delete(value: Value, key: Key) -> None:
    for part in key[:-1]:
        value = value[part]  # type: ignore[index]
    if isinstance(value, dict):
        value.pop(str(key[-1]), None)


def _report(document: Document, error: ErrorDetails, report: Report) -> None:
    location = tuple(error["loc"])
    place = ".".join(part for part in location if isinstance(part, str)) or "this file"
    line = document.line(*location)
    match error["type"]:
        case "missing" if isinstance(location[-1], str):
            report.error(document.path, line, f'"{place}" is missing', "Add it.")
        case "unexpected_keyword_argument":
            report.error(
                document.path, line, f'"{place}" is not understood', "Delete it, or correct its name."
            )
        case kind:
            context = error.get("ctx", {})
            wanted = _WANTED.get(kind, "")
            message = wanted.format(**context) if wanted else str(error["msg"])
            report.error(document.path, line, f'"{place}" {message}', str(context.get("advice", _FORMAT)))


_WANTED = {
    "dataclass_type": "must hold keys with values",
    "dict_type": "must hold one wording for each language",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "string_type": "must be text; put it in quotes",
    "string_too_short": "is empty",
    "missing": "has too few parts",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "enum": "must be one of {expected}",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_long": "has too many parts",
}
