"""Brings a database to the version this program knows, after a backup where it changes."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from kiosk.domain.guestbook import Closure
from kiosk.storage.database import Database
from kiosk.storage.faults import StoreUnavailable

HEAD = "0003"
_SCRIPTS = Path(__file__).parent / "migrations"
_POSTGRES_LOCK = 0x6B696F736B


def version_of(connection: Connection) -> str:
    """The schema's version, or an empty string for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def bring_up(database: Database, before_change: Callable[[], object], target: str = HEAD) -> bool:
    """True where the version changed; `before_change` runs first unless the database was empty.

    Raises StoreUnavailable, also for the database of a later program, which is left as it is.
    """
    with database.reading() as session:
        version = version_of(session.connection())
    if version == target:
        return False
    if version > HEAD:
        detail = f"the guestbook has version {version}, this program knows {HEAD}"
        raise StoreUnavailable(Closure.TOO_NEW, detail)
    if version:
        before_change()
    with database.connected() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _POSTGRES_LOCK})
        if version_of(connection) != target:
            _upgrade(connection, target)
    return True


def _upgrade(connection: Connection, target: str) -> None:
    from alembic import command  # costs 0.2 s, which a start without a change need not pay
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
