"""PySide's class decorator for types that only Python makes, with the signature that its stubs lack."""

from collections.abc import Callable
from typing import TypeVar

from PySide6 import QtQml

_Class = TypeVar("_Class", bound=type)


def QmlUncreatable(reason: str) -> Callable[[_Class], _Class]:
    """Mark a QmlElement that QML may use but not make; `reason` is what QML then says."""
    decorator: Callable[[_Class], _Class] = QtQml.QmlUncreatable(reason)  # type: ignore[assignment]
    return decorator
