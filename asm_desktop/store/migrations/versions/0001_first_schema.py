"""The first schema: records, their content and ancestry, and what is derived from them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table of the first release."""
    op.create_table(
        "attachment",
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
    )
    op.create_index("attachment_entity", "attachment", ["entity"])
    op.create_index("attachment_sha256", "attachment", ["sha256"])
    op.create_table(
        "edge",
        sa.Column("parent", sa.Text, primary_key=True),
        sa.Column("child", sa.Text, primary_key=True),
    )
    op.create_index("edge_child", "edge", ["child"])
    op.create_table(
        "entry",
        sa.Column("entity", sa.Text, primary_key=True),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("conflicts", sa.Integer, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("rules", sa.Integer, nullable=False),
        sa.Column("state", sa.BLOB, nullable=False),
    )
    op.create_index("entry_code", "entry", ["code"])
    op.create_index("entry_conflicts", "entry", ["conflicts"])
    op.create_index("entry_kind", "entry", ["kind", "removed"])
    op.create_table(
        "import_log",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("bundle", sa.Text, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("admitted", sa.Integer, nullable=False),
        sa.Column("known", sa.Integer, nullable=False),
        sa.Column("held", sa.Integer, nullable=False),
    )
    op.create_index("import_log_bundle", "import_log", ["bundle"])
    op.create_table(
        "meta",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.BLOB, nullable=False),
    )
    op.create_table(
        "origin",
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
    )
    op.create_index("origin_entity", "origin", ["entity"])
    op.create_index("origin_sha256", "origin", ["sha256"])
    op.create_table(
        "payload",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("bytes", sa.BLOB, nullable=False),
    )
    op.create_table(
        "peer_have",
        sa.Column("office", sa.Text, primary_key=True),
        sa.Column("realm", sa.Text, primary_key=True),
        sa.Column("epoch", sa.Text, primary_key=True),
        sa.Column("counter", sa.Integer, nullable=False),
        sa.Column("file", sa.BLOB, nullable=False),
    )
    op.create_table(
        "print_run",
        sa.Column("run", sa.Integer, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("check", sa.Text, nullable=False),
        sa.Column("sources", sa.BLOB, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("print_run_entity", "print_run", ["entity"])
    op.create_table(
        "record",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("realm", sa.Text, nullable=False),
        sa.Column("writer", sa.Text, nullable=False),
        sa.Column("epoch", sa.Text, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("prev", sa.Text, nullable=False),
        sa.Column("header", sa.BLOB, nullable=False),
        sa.Column("sig", sa.BLOB, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_index("record_entity", "record", ["entity"])
    op.create_index("record_lane", "record", ["writer", "epoch", "realm", "n"])
    op.create_index("record_realm_status", "record", ["realm", "status"])
    op.create_table(
        "refused",
        sa.Column("bundle", sa.Text, primary_key=True),
        sa.Column("box", sa.Text, primary_key=True),
        sa.Column("line", sa.Integer, primary_key=True),
        sa.Column("code", sa.Text, nullable=False),
    )
