from importlib import resources

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from asm_desktop.store import archive as archives
from asm_desktop.store import migrations, records
from asm_desktop.store.archive import open_archive
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.snapshots import read_copy
from asm_desktop.store.tables import metadata

#: Virtual tables of the full-text index and the tables that SQLite keeps behind them are no part of the metadata.
FULL_TEXT = ("search_fts", "search_typed", "search_pages", "search_vocab")

NEWEST = migrations.HEAD


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


@pytest.fixture
def step_due(archive, writer, monkeypatch):
    """A closed archive with a record, for which a step of the schema is due that adds a table or fails."""
    with archive.write() as connection:
        records.add(connection, [Stored(writer.record(), Status.ADMITTED)])
    archive.close()

    def upgrade(connection, *, fails=False):
        if migrations.current(connection) == "9998":
            return
        connection.exec_driver_sql("CREATE TABLE extra (x INTEGER)")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9998'")
        if fails:
            raise RuntimeError

    for module in (archives, migrations):
        monkeypatch.setattr(module, "HEAD", "9998")
    monkeypatch.setattr(archives, "upgrade", upgrade)
    return archive.folder, upgrade


def test_before_a_step_the_database_is_copied_beside_it(step_due):
    folder, _ = step_due
    open_archive(folder).close()
    copy = folder / "archive-before-9998.db"
    with read_copy(copy) as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 1}
        assert migrations.current(connection) == NEWEST
    with read_copy(folder / "archive.db") as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM extra").scalar() == 0
    stamp = copy.stat().st_mtime_ns
    open_archive(folder).close()
    assert copy.stat().st_mtime_ns == stamp
    assert not list(folder.glob("*.part"))


def test_a_step_that_fails_leaves_the_archive_and_the_copy(step_due, monkeypatch):
    folder, upgrade = step_due
    monkeypatch.setattr(archives, "upgrade", lambda connection: upgrade(connection, fails=True))
    with pytest.raises(RuntimeError):
        open_archive(folder)
    for file in ("archive.db", "archive-before-9998.db"):
        with read_copy(folder / file) as connection:
            assert migrations.current(connection) == NEWEST
            assert records.count_by(connection) == {("revision", "admitted"): 1}


def test_without_a_step_nothing_is_copied(archive):
    archive.close()
    open_archive(archive.folder).close()
    assert not list(archive.folder.glob("archive-before-*"))
