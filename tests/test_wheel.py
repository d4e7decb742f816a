"""The built wheel runs in an empty environment, away from the checkout."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parent.parent
UV = ROOT / "build" / "uv" / "bin" / "uv"


def clean_environment(home: Path, **more: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", **more}


def run(*command: str | Path, cwd: Path, env: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("a museum's home")


@pytest.fixture(scope="module")
def installed(home: Path) -> Path:
    """The bin folder of an environment that holds the wheel and what it needs, as uv.lock has it."""
    if not UV.is_file():
        pytest.fail("bin/test fetches uv, with which this test installs the wheel; run it once")
    environment = home / "environment"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(home)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = home.glob("*.whl")
    uv = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(environment), "UV_OFFLINE": "1", "VIRTUAL_ENV": ""}
    locked = ("--frozen", "--no-dev", "--no-install-project", "--python", sys.executable)
    run(UV, "sync", "--project", ROOT, *locked, cwd=home, env=uv)
    python = environment / "bin" / "python"
    run(UV, "pip", "install", "--no-deps", "--python", python, wheel, cwd=home, env=uv)
    run(UV, "pip", "check", "--python", python, cwd=home, env=uv)
    return environment / "bin"


def test_the_package_is_the_wheel_and_not_the_checkout(installed: Path, home: Path) -> None:
    place = run(
        installed / "python",
        "-c",
        "import kiosk.paths as p; print(p.__file__, p.resources(), p.media(), sep='\\n')",
        cwd=home,
        env=clean_environment(home),
    )
    assert all(Path(line).is_relative_to(installed.parent) for line in place.splitlines())


def test_its_exhibit_has_no_problems(installed: Path, home: Path) -> None:
    said = run(installed / "kiosk", "check", cwd=home, env=clean_environment(home))
    assert said.rstrip().endswith("has no problems.")


def test_it_draws_its_screens(installed: Path, home: Path) -> None:
    out = home / "my shots"
    kiosk = (installed / "kiosk", "preview", "--out", out, "--language", "es", "--size", "1280x800")
    run(*kiosk, cwd=home, env=clean_environment(home))
    assert (out / "contact-sheet.png").is_file()
    assert len(list(out.glob("es-1280x800-*.png"))) > 20


def test_it_fills_the_screen_and_ends_when_told(installed: Path, home: Path) -> None:
    with virtual_screen() as display:
        environment = clean_environment(home, DISPLAY=display, KIOSK_DATA_DIR=str(home / "data"))
        kiosk = subprocess.Popen([installed / "kiosk", "run"], cwd=home, env=environment)
        try:
            find = ("timeout", "30", "xdotool", "search", "--sync", "--onlyvisible", "--name", "Leon Trotsky")
            window = run(*find, cwd=home, env=environment).split()[0]
            shape = run("xdotool", "getwindowgeometry", window, cwd=home, env=environment)
            kiosk.terminate()
            assert kiosk.wait(20) == 0
        finally:
            kiosk.kill()
            kiosk.wait()
    assert "Geometry: 1280x720" in shape
    assert "Traceback" not in (home / "data" / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert not (home / ".cache" / "kiosk").exists()
    assert any((home / "data" / "cache" / "qml").iterdir())
