"""The tables of the guestbook."""

from datetime import UTC, datetime

from sqlalchemy import CheckConstraint, DateTime, Dialect, ForeignKey, Index, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times in, UTC in the database, aware UTC times out: SQLite gives back naive ones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    type_annotation_map = {datetime: UtcDateTime()}


class EntryRow(Base):
    """One note. `token` is set for what was signed here, `source` for what came from elsewhere."""

    __tablename__ = "entries"
    __table_args__ = (
        CheckConstraint("state IN ('pending', 'shown', 'hidden')", name="state_known"),
        CheckConstraint("origin IN ('visitor', 'mirrored', 'imported')", name="origin_known"),
        Index("ix_entries_wall", "state", "created_at", "id"),
        Index("ix_entries_kept", "state", "state_since"),
        Index("ix_entries_created", "created_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str | None] = mapped_column(String(64), unique=True)
    source: Mapped[str | None] = mapped_column(String(300), unique=True)
    origin: Mapped[str] = mapped_column(String(8))
    name: Mapped[str] = mapped_column(Text)
    message: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(35))
    state: Mapped[str] = mapped_column(String(8))
    created_at: Mapped[datetime]
    state_since: Mapped[datetime]
    dated: Mapped[str] = mapped_column(String(10), default="")
    reply: Mapped[str] = mapped_column(Text, default="")
    drawing: Mapped[str | None] = mapped_column(Text)
    holds: Mapped[str] = mapped_column(Text, default="")
    folded: Mapped[str] = mapped_column(Text)


class DecisionRow(Base):
    """What a decision of the command line did to one entry; `decision` is the same for all of them.

    It goes with its entry: of what is erased, no reply stays.
    """

    __tablename__ = "decisions"
    __table_args__ = (Index("ix_decisions_entry", "entry_id"),)

    decision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    state_before: Mapped[str] = mapped_column(String(8))
    since_before: Mapped[datetime]
    reply_before: Mapped[str] = mapped_column(Text)
    state_after: Mapped[str] = mapped_column(String(8))
    since_after: Mapped[datetime]
    reply_after: Mapped[str] = mapped_column(Text)


class SeedRow(Base):
    """A mirrored entry that was taken in once: erasing it does not bring it back."""

    __tablename__ = "seeds"

    source: Mapped[str] = mapped_column(String(300), primary_key=True)


class NoticeRow(Base):
    """Something to tell staff until they have seen it."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    alarm: Mapped[str] = mapped_column(String(20))
    file: Mapped[str] = mapped_column(Text)
    count: Mapped[int]


class BookRow(Base):
    """One row: `revision` grows with every change, so that a running kiosk sees what another did.

    `probes` counts trial writes: SQLite writes nothing where a row stays as it was.
    """

    __tablename__ = "book"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int]
    probes: Mapped[int]
