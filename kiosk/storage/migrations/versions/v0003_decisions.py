"""What the command line decided, so that it can take it back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "decisions",
        sa.Column("decision", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("state_before", sa.String(8), nullable=False),
        sa.Column("since_before", _TIME, nullable=False),
        sa.Column("reply_before", sa.Text, nullable=False),
        sa.Column("state_after", sa.String(8), nullable=False),
        sa.Column("since_after", _TIME, nullable=False),
        sa.Column("reply_after", sa.Text, nullable=False),
    )
    op.create_index("ix_decisions_entry", "decisions", ["entry_id"])


def downgrade() -> None:
    op.drop_table("decisions")
