"""Archives with a passphrase: nothing of them can be read without it, and every trouble is told in a sentence."""

import os
import shutil

import pytest

from asm_desktop.store import records
from asm_desktop.store.archive import KeyFileMissing, KeyFileStray, NoArchive, new_archive, open_archive
from asm_desktop.store.connection import ArchiveDamaged, KeyFileForeign
from asm_desktop.store.keys import PRIVATE, Keys
from asm_desktop.store.migrations import HEAD
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.snapshots import Sort, copy_database, read_copy, sort_of
from asm_desktop.store.vault import (
    KEY_FILE,
    KeyFileDamaged,
    PassphraseNeeded,
    PassphraseWrong,
    by_passphrase,
    new_vault,
)

WORDS = "four quiet baskets"
CANARY = b"Kanarienvogel"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "archive"


@pytest.fixture
def encrypted(folder, writer):
    """A closed encrypted archive with one record and one file."""
    keys = Keys.fresh()
    vault, _ = new_vault(keys, WORDS)
    record = writer.record(fields={"title": CANARY.decode()})
    archive = new_archive(folder, writer.own(), [Stored(record, Status.ADMITTED)], (vault, keys))
    archive.blobs.add_bytes(CANARY * 100)
    archive.close()
    return folder


def opened(folder, words=WORDS):
    return open_archive(folder, by_passphrase(words))


def every_byte(folder):
    return b"".join(str(path).encode() + path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_of_it_is_plain_while_it_is_open_or_closed(encrypted, writer):
    assert CANARY not in every_byte(encrypted)
    archive = opened(encrypted)
    (sha256,) = archive.blobs.every()
    with archive.write() as connection:
        records.add(connection, [Stored(writer.record(fields={"title": f"{CANARY.decode()} two"}), Status.ADMITTED)])
    kept = archive.blobs.lend(sha256)
    assert (encrypted / PRIVATE) in kept.parents
    assert (encrypted / "archive.db-wal").stat().st_size > 0
    shutil.copytree(encrypted, encrypted.parent / "copy", ignore=shutil.ignore_patterns(PRIVATE))
    archive.close()
    for place in (encrypted, encrypted.parent / "copy"):
        assert CANARY not in every_byte(place)
        assert writer.key.seed not in every_byte(place)
    assert not (encrypted / PRIVATE).exists()
    assert sort_of(encrypted / "archive.db") is Sort.ENCRYPTED


def test_what_lay_plain_when_the_power_went_goes_at_the_next_start(encrypted):
    (encrypted / PRIVATE / "lent-x").mkdir(parents=True)
    (encrypted / PRIVATE / "lent-x" / "file").write_bytes(CANARY)
    archive = opened(encrypted)
    assert CANARY not in every_byte(encrypted)
    archive.close()


def test_it_opens_with_its_passphrase_and_holds_what_it_held(encrypted):
    archive = opened(encrypted)
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", Status.ADMITTED): 1}
    (sha256,) = archive.blobs.every()
    assert archive.blobs.read(sha256) == CANARY * 100
    assert archive.doubt is None
    archive.close()
    assert archive.keys.database == "00" * 32


def test_without_or_with_a_wrong_passphrase_it_stays_closed(encrypted):
    before = every_byte(encrypted)
    with pytest.raises(PassphraseNeeded):
        open_archive(encrypted)
    for words in ("", "four quiet basket", "x" * 1000):
        with pytest.raises(PassphraseWrong):
            opened(encrypted, words)
    assert every_byte(encrypted) == before
    opened(encrypted).close()


def test_a_missing_key_file_is_told(encrypted):
    (encrypted / KEY_FILE).unlink()
    with pytest.raises(KeyFileMissing):
        open_archive(encrypted)


def test_a_damaged_key_file_is_told(encrypted):
    (encrypted / KEY_FILE).write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        opened(encrypted)


def test_a_key_file_beside_a_plain_archive_is_told_and_kept(encrypted, tmp_path, writer):
    plain = new_archive(tmp_path / "plain", writer.own())
    plain.close()
    shutil.copy(encrypted / KEY_FILE, plain.folder)
    with pytest.raises(KeyFileStray):
        open_archive(plain.folder)
    assert (plain.folder / KEY_FILE).is_file()


def test_the_key_file_of_another_archive_is_told(encrypted):
    keys = Keys.fresh()
    new_vault(keys, WORDS)[0].write(encrypted / KEY_FILE)
    with pytest.raises(KeyFileForeign):
        opened(encrypted)


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", ArchiveDamaged), (b"no database", KeyFileForeign), (os.urandom(20_000), KeyFileForeign)],
)
def test_another_file_in_place_of_the_database_is_told(encrypted, content, error):
    (encrypted / "archive.db").write_bytes(content)
    with pytest.raises(error):
        opened(encrypted)


def test_a_truncated_or_changed_database_is_told(encrypted):
    file = encrypted / "archive.db"
    whole = file.read_bytes()
    file.write_bytes(whole[: 3 * 4096 + 17])
    with pytest.raises(ArchiveDamaged):
        opened(encrypted)
    # One bit of a page in the middle: SQLCipher proves each page, so that it is not taken for something else.
    changed = bytearray(whole)
    changed[4096 + 100] ^= 1
    file.write_bytes(changed)
    with pytest.raises(ArchiveDamaged):
        opened(encrypted)


def test_no_archive_is_no_archive(tmp_path):
    with pytest.raises(NoArchive):
        opened(tmp_path)


def test_a_copy_is_closed_with_the_same_key(encrypted, tmp_path):
    archive = opened(encrypted)
    with archive.read() as connection:
        copy_database(connection, tmp_path / "copy.db", keys=archive.keys)
    with read_copy(tmp_path / "copy.db", archive.keys) as connection:
        assert records.count_by(connection) == {("revision", Status.ADMITTED): 1}
    assert sort_of(tmp_path / "copy.db") is Sort.ENCRYPTED
    archive.close()


def test_a_copy_kept_before_a_step_of_the_schema_is_encrypted(encrypted, monkeypatch):
    monkeypatch.setattr("asm_desktop.store.archive.current", lambda _connection: "0001")
    opened(encrypted).close()
    kept = encrypted / f"archive-before-{HEAD}.db"
    assert sort_of(kept) is Sort.ENCRYPTED
    assert CANARY not in every_byte(encrypted)


def test_an_archive_that_could_not_be_made_leaves_no_key_file(folder, writer, monkeypatch):
    keys = Keys.fresh()
    monkeypatch.setattr("asm_desktop.store.archive.mark", lambda _connection: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        new_archive(folder, writer.own(), [], (new_vault(keys, WORDS)[0], keys))
    assert not folder.exists()
