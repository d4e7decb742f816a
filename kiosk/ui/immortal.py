"""Keeps None, True and False alive under Python 3.11, where PySide 6.12 drops references to them.

PySide's wheel is built as if they were immortal, as they are from Python 3.12 on: each call of a Qt method
that returns nothing costs one reference of None, and after some thousand calls the interpreter aborts with
"deallocating None". A film at 25 pictures a second gets there in two minutes.
"""

import ctypes
import sys

_RESERVE = 1 << 40  # references: centuries of calls


def keep_singletons() -> None:
    """Give the singletons so many references that none of them can run out."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(singleton) < _RESERVE:
            ctypes.c_ssize_t.from_address(id(singleton)).value += _RESERVE
