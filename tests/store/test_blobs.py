import hashlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.store import blobs as blobs_module
from asm_desktop.store.blobs import BlobStore, FileDamaged, FileMissing
from asm_desktop.store.files import PathUnusable


@pytest.fixture
def store(tmp_path):
    return BlobStore(tmp_path / "attachments")


def files(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@given(data=st.binary(max_size=3000))
def test_bytes_come_back_under_their_hash(tmp_path_factory, data):
    store = BlobStore(tmp_path_factory.mktemp("blobs"))
    blob = store.add_bytes(data)
    assert (blob.sha256, blob.bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert store.read(blob.sha256) == data
    assert (store.check(blob.sha256), store.size(blob.sha256)) == (len(data), len(data))
    assert store.add_bytes(data) == blob
    assert list(store.every()) == [blob.sha256]


def test_a_large_file_is_streamed(store, tmp_path):
    source = tmp_path / "large"
    source.write_bytes(os.urandom(3_000_001))
    blob = store.add_file(source)
    assert blob.bytes == 3_000_001
    with store.open(blob.sha256) as stream:
        assert stream.read() == source.read_bytes()


def test_what_is_not_here_or_damaged_is_told(store):
    absent = "0" * 64
    assert not store.has(absent)
    for ask in (store.read, store.check):
        with pytest.raises(FileMissing):
            ask(absent)
    with pytest.raises(FileMissing), store.open(absent):
        pass
    blob = store.add_bytes(b"whole")
    store.path(blob.sha256).write_bytes(b"whola")
    for ask in (store.read, store.check):
        with pytest.raises(FileDamaged):
            ask(blob.sha256)


def test_what_fails_while_it_is_written_leaves_nothing(store, tmp_path):
    def half():
        yield b"half"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.add(half())
    assert files(tmp_path) == []
    with pytest.raises(PathUnusable):
        store.add_file(tmp_path / "absent")
    with pytest.raises(PathUnusable):
        store.add_file(tmp_path)
    assert list(store.every()) == []


def test_a_file_has_its_name_only_after_it_is_synced(store, monkeypatch):
    synced = []
    monkeypatch.setattr(blobs_module, "sync_file", lambda file: synced.append((file.flush(), files(store._folder))))
    monkeypatch.setattr(blobs_module, "sync_folder", synced.append)
    blob = store.add_bytes(b"x")
    (_, seen), *folders = synced
    assert [name.startswith("new-") for name in seen] == [True]
    assert folders == [store._folder, store.path(blob.sha256).parent]


def test_only_whole_files_are_listed(store):
    blob = store.add_bytes(b"x")
    (store._folder / "new-abc.part").write_bytes(b"half")
    (store.path(blob.sha256).parent / "notes.txt").write_text("not ours")
    assert list(store.every()) == [blob.sha256]
    store.sweep()
    assert files(store._folder) == sorted([blob.sha256, "notes.txt"])
