"""Which scene graph is taken, and why."""

import pytest

from kiosk.ui.graphics import choose


@pytest.mark.parametrize(
    ("setting", "renderer", "backend"),
    [
        ("auto", "llvmpipe (LLVM 15.0.6, 256 bits)", "software"),
        ("auto", "softpipe", "software"),
        ("auto", "", "software"),
        ("auto", "Mesa Intel(R) UHD Graphics 620", ""),
        ("gl", "", "software"),
        ("gl", "llvmpipe", ""),
        ("software", "NVIDIA GeForce", "software"),
    ],
)
def test_software_is_taken_where_there_is_no_gpu(setting: str, renderer: str, backend: str) -> None:
    chosen, reason = choose(setting, renderer)
    assert chosen == backend
    assert reason
