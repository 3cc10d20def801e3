"""What was withdrawn and is still to be cleaned away, which agreement covers which entry, and records by their type."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of withdrawals and agreements, and the index that finds records of a type."""
    op.create_table(
        "withdrawn",
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("order", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_index("withdrawn_entity", "withdrawn", ["entity"])
    op.create_table(
        "erasing",
        sa.Column("sort", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
    )
    op.create_table(
        "covered",
        sa.Column("entity", sa.Text, primary_key=True),
        sa.Column("consent", sa.Text, primary_key=True),
    )
    op.create_index("covered_consent", "covered", ["consent"])
    op.create_index("record_type", "record", ["type", "entity"])
