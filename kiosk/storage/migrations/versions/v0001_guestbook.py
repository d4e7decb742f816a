"""The guestbook's first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.String(64), unique=True),
        sa.Column("source", sa.String(300), unique=True),
        sa.Column("origin", sa.String(8), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("state_since", _TIME, nullable=False),
        sa.Column("dated", sa.String(10), nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("drawing", sa.Text),
        sa.Column("holds", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.CheckConstraint("state IN ('pending', 'shown', 'hidden')", name="state_known"),
        sa.CheckConstraint("origin IN ('visitor', 'mirrored', 'imported')", name="origin_known"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entries_wall", "entries", ["state", "created_at", "id"])
    op.create_index("ix_entries_kept", "entries", ["state", "state_since"])
    op.create_index("ix_entries_created", "entries", ["created_at", "id"])
    op.create_table("seeds", sa.Column("source", sa.String(300), primary_key=True))
    book = op.create_table(
        "book",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("probes", sa.Integer, nullable=False),
        sa.CheckConstraint("id = 1", name="one_row"),
    )
    op.bulk_insert(book, [{"id": 1, "revision": 0, "probes": 0}])


def downgrade() -> None:
    for table in ("book", "seeds", "entries"):
        op.drop_table(table)
