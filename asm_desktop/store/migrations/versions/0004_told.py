"""Which entries carry what people told: of these a bundle asks every time whether it may take them along."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark; until an entry is looked at anew it counts as carrying accounts, so that it is asked."""
    op.add_column("entry", sa.Column("told", sa.Boolean, nullable=False, server_default=sa.true()))
