"""The first schema: records, their content and ancestry, and what is derived from them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Words: letters and digits, accents and case left aside. These apostrophes are letters to Unicode, yet they part words.
_WORDS = "unicode61 remove_diacritics 2 separators ''ʹʻʼʽˈ''"

# U+E000 stands before every page, so that no phrase reaches from one into the next.
_FULL_TEXT = (
    """
    CREATE VIEW search_whole AS
    SELECT t.id, t.title, t.body, t.tags, coalesce((
        SELECT group_concat(
            CASE p.piece WHEN 0 THEN char(57344) || ' ' ELSE '' END || p.text, ' ' ORDER BY f.place, p.number, p.piece
        )
        FROM search_file f JOIN search_page p ON p.sha256 = f.sha256 WHERE f.doc = t.id
    ), '') AS pages
    FROM search_text t
    """,
    f"""
    CREATE VIRTUAL TABLE search_fts USING fts5(
        title, body, tags, pages, content='search_whole', content_rowid='id', tokenize='{_WORDS}'
    )
    """,
    "INSERT INTO search_fts(search_fts, rank) VALUES ('rank', 'bm25(3.0, 1.0, 4.0, 1.0)')",
    f"""
    CREATE VIRTUAL TABLE search_typed USING fts5(
        title, tags, content='search_text', content_rowid='id', detail='column', prefix='1 2 3', tokenize='{_WORDS}'
    )
    """,
    "INSERT INTO search_typed(search_typed, rank) VALUES ('rank', 'bm25(4.0, 1.0)')",
    f"""
    CREATE VIRTUAL TABLE search_pages USING fts5(
        text, content='search_page', content_rowid='id', detail='none', columnsize=0, tokenize='{_WORDS}'
    )
    """,
    "CREATE VIRTUAL TABLE search_vocab USING fts5vocab('search_fts', 'row')",
)


def upgrade() -> None:
    """Create every table of the first release."""
    _create_tables()
    _create_search_tables()
    for statement in _FULL_TEXT:
        op.get_bind().exec_driver_sql(statement)


def _create_search_tables() -> None:
    """Create the ordinary tables that the full-text tables stand on."""
    op.create_table(
        "search_doc",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("countries", sa.Text, nullable=False),
        sa.Column("topics", sa.Text, nullable=False),
        sa.Column("minerals", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("office", sa.Text, nullable=False),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("newest", sa.Integer, nullable=False),
        sa.Column("conflicts", sa.Integer, nullable=False),
        sa.Column("changed", sa.Integer, nullable=False),
    )
    op.create_index("search_doc_entity", "search_doc", ["entity"], unique=True)
    op.create_index("search_doc_changed", "search_doc", ["changed"])
    op.create_table(
        "search_gone",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("changed", sa.Integer, nullable=False),
    )
    op.create_index("search_gone_changed", "search_gone", ["changed"])
    op.create_table(
        "search_text",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("tags", sa.Text, nullable=False),
    )
    op.create_table(
        "search_file",
        sa.Column("doc", sa.Integer, primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("row", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
    )
    op.create_index("search_file_sha256", "search_file", ["sha256"])
    op.create_table(
        "search_page",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("piece", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("search_page_sha256", "search_page", ["sha256", "number", "piece"], unique=True)


def _create_tables() -> None:
    """Create the tables of records and of what is derived from them."""
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
        sa.Column("held", sa.Text, nullable=False),
        sa.Column("rules", sa.Integer, nullable=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
    )
    op.create_index("entry_code", "entry", ["code"])
    op.create_index("entry_conflicts", "entry", ["conflicts"])
    op.create_index("entry_held", "entry", ["held", "removed"])
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
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "origin",
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
    )
    op.create_index("origin_entity", "origin", ["entity"])
    op.create_index("origin_sha256", "origin", ["sha256"])
    op.create_table(
        "payload",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "peer_have",
        sa.Column("office", sa.Text, primary_key=True),
        sa.Column("realm", sa.Text, primary_key=True),
        sa.Column("epoch", sa.Text, primary_key=True),
        sa.Column("counter", sa.Integer, nullable=False),
        sa.Column("file", sa.LargeBinary, nullable=False),
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
        sa.Column("sources", sa.LargeBinary, nullable=False),
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
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("sig", sa.LargeBinary, nullable=False),
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
    op.create_table(
        "unsaved",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("form", sa.LargeBinary, nullable=False),
    )
    op.create_index("unsaved_entity", "unsaved", ["entity"])
