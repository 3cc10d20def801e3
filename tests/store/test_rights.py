"""Nobody else who uses the same laptop reads an archive, and no error tells what is in it."""

import os
import stat

import pytest
from sqlalchemy.exc import DBAPIError

from asm_desktop.store.archive import new_archive
from asm_desktop.store.connection import open_engine


def rights(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
@pytest.mark.parametrize("made_before", [True, False])
def test_an_archive_is_read_by_its_owner_alone(tmp_path, writer, made_before):
    before = os.umask(0o022)
    try:
        folder = tmp_path / "archive"
        if made_before:
            folder.mkdir()
        archive = new_archive(folder, writer.own())
        archive.blobs.add_bytes(b"a file")
        files = list(folder.glob("archive.db*"))
        assert made_before or rights(folder) == 0o700
        assert files
        assert all(rights(path) & 0o077 == 0 for path in files)
        assert rights(folder / "attachments") == 0o700
        archive.close()
    finally:
        os.umask(before)


def test_an_error_of_the_database_does_not_tell_what_was_to_be_kept(tmp_path):
    engine = open_engine(tmp_path / "any.db")
    with engine.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("a secret",))
    engine.dispose()
    assert "a secret" not in str(caught.value)
