from importlib import resources

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from asm_desktop.store import migrations
from asm_desktop.store.tables import metadata

#: Virtual tables of the full-text index and the tables that SQLite keeps behind them are no part of the metadata.
FULL_TEXT = ("search_fts", "search_typed", "search_pages", "search_vocab")


def ours(_object, name, type_, _reflected, _compare_to):
    return not (type_ == "table" and name.startswith(FULL_TEXT) and name not in metadata.tables)


def test_the_tables_are_those_that_the_steps_make(archive):
    with archive.read() as connection:
        options = {"compare_type": True, "include_object": ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_comparison_sees_a_difference(archive):
    with archive.write() as connection:
        connection.exec_driver_sql("ALTER TABLE meta ADD COLUMN more TEXT")
        connection.exec_driver_sql("DROP INDEX record_lane")
        connection.exec_driver_sql("CREATE TABLE extra (x INTEGER)")
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        found = {
            change[0] if isinstance(change, tuple) else change[0][0] for change in compare_metadata(context, metadata)
        }
    assert {"remove_column", "add_index", "remove_table"} <= found


def test_head_is_the_newest_step():
    folder = resources.files("asm_desktop.store") / "migrations" / "versions"
    steps = sorted(file.name[:4] for file in folder.iterdir() if file.name[:4].isdigit())
    assert steps[-1] == migrations.HEAD


def test_an_upgraded_archive_is_at_head_and_upgrading_again_changes_nothing(archive):
    with archive.write() as connection:
        assert migrations.current(connection) == migrations.HEAD
        migrations.upgrade(connection)
        assert migrations.current(connection) == migrations.HEAD
