"""A PostgreSQL server of the tests' own, where Debian's programs for it are installed."""

import os
import pwd
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any


def programs() -> Path | None:
    """The newest server's folder of programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def server(bin_: Path) -> Iterator[str]:
    """The URL of an empty database, on a socket nobody else reaches; a server refuses to run as root."""
    user = "postgres"
    with TemporaryDirectory(prefix="kiosk-pg-") as folder:
        if os.geteuid() == 0:
            entry = pwd.getpwnam(user)
            os.chown(folder, entry.pw_uid, entry.pw_gid)

        as_whom: dict[str, Any] = {"user": user, "extra_groups": []} if os.geteuid() == 0 else {}

        def run(program: str, *arguments: str) -> None:
            command = [str(bin_ / program), *arguments]
            subprocess.run(command, check=True, capture_output=True, timeout=60, cwd=folder, **as_whom)

        run("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "kiosk", "-E", "UTF8", "--locale=C", "-N")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", f"{folder}/data", "-o", options, "-l", f"{folder}/log", "-w", "start")
        try:
            yield f"postgresql+psycopg://kiosk@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")
