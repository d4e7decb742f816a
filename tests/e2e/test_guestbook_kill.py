import json
import subprocess
import sys
from pathlib import Path


def test_a_hundred_kills_lose_no_acknowledged_entry(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.kill_loop", str(tmp_path), "100"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=110)
    tally = json.loads(done.stdout)
    assert tally["rounds"] == 100
    assert tally["acknowledged"] >= 100
    assert (tally["lost"], tally["more_than_one_extra"], tally["damaged"]) == (0, 0, 0)
