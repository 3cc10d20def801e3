"""The bin and what can be undone: both are of this laptop alone, so that they lie beside the records."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of the bin and of what was done last."""
    op.create_table(
        "act",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("entity", sa.Text, primary_key=True),
        sa.Column("sort", sa.Text, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("heads", sa.Text, nullable=False),
    )
    op.create_index("act_entity", "act", ["entity"])
    op.create_table(
        "binned",
        sa.Column("entity", sa.Text, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
    )
