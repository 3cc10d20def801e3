import hashlib
import io

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.store.blobs import BlobStore, FileDamaged, open_plain
from asm_desktop.store.chunks import ChunkStore
from asm_desktop.store.keys import PRIVATE, Keys
from asm_desktop.store.sealed_files import SealBroken, SealedReader, seal_pieces

CHUNK = 1 << 16
KEYS = Keys.fresh()
LENGTHS = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5)


def sealed(data, keys=KEYS):
    target = io.BytesIO()
    seal_pieces([data[:7], data[7:]], target, keys.recipient)
    return target.getvalue()


def reader(closed, keys=KEYS):
    return io.BufferedReader(SealedReader(io.BytesIO(closed), keys.identity))


def pattern(length):
    return hashlib.shake_256(b"pattern").digest(length)


@pytest.mark.parametrize("length", LENGTHS)
def test_the_library_opens_what_is_sealed_and_the_reader_what_the_library_sealed(length):
    data = pattern(length)
    identity = pyrage.x25519.Identity.from_str(KEYS.identity)
    assert pyrage.decrypt(sealed(data), [identity]) == data
    others = pyrage.x25519.Identity.generate().to_public()
    closed = pyrage.encrypt(data, [others, identity.to_public(), others])
    with reader(closed) as stream:
        assert stream.read() == data
        assert stream.seek(0, io.SEEK_END) == length


@settings(max_examples=60)
@given(place=st.integers(0, 3 * CHUNK + 10), length=st.integers(0, CHUNK + 10), size=st.sampled_from(LENGTHS))
def test_any_place_can_be_read(place, length, size):
    data = pattern(size)
    with reader(sealed(data)) as stream:
        stream.seek(place)
        assert stream.read(length) == data[place : place + length]


@pytest.mark.parametrize("length", [0, 1, 2 * CHUNK, 2 * CHUNK + 9])
def test_a_change_at_any_part_is_noticed(length):
    closed = sealed(pattern(length))
    header = closed.index(b"---")
    for place in (0, 25, 60, 110, header + 5, header + 60, len(closed) - 1):
        broken = bytearray(closed)
        broken[min(place, len(closed) - 1)] ^= 1
        with pytest.raises(SealBroken), reader(bytes(broken)) as stream:
            stream.read()


@pytest.mark.parametrize("cut", [1, 16, 17, 9 + 16, CHUNK + 16, CHUNK + 16 + 9 + 16])
def test_what_was_cut_off_is_noticed(cut):
    closed = sealed(pattern(2 * CHUNK + 9))
    with pytest.raises(SealBroken), reader(closed[:-cut]) as stream:
        stream.read()


@pytest.mark.parametrize(
    "data", [b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 a\n", b"x" * 5000]
)
def test_what_is_no_closed_file_is_told(data):
    with pytest.raises(SealBroken):
        reader(data)


def test_another_key_opens_nothing():
    with pytest.raises(SealBroken):
        reader(sealed(b"secret"), Keys.fresh())


def test_what_the_pieces_raise_passes():
    def pieces():
        yield b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        seal_pieces(pieces(), io.BytesIO(), KEYS.recipient)


@given(st.binary(min_size=32, max_size=32))
def test_hidden_names_come_back_and_look_like_others(name):
    hidden = KEYS.hidden(name.hex())
    assert KEYS.shown(hidden) == name.hex()
    assert len(hidden) == 64
    assert hidden != name.hex()
    assert Keys.fresh().hidden(name.hex()) != hidden


def test_keys_that_were_forgotten_are_gone():
    keys = Keys.fresh()
    secrets = (keys.database, keys.identity, keys.names)
    assert secrets[1] not in repr(keys)
    keys.forget()
    assert (keys.database, keys.names) == ("00" * 32, bytes(32))
    assert set(keys.identity) == {"\0"}


# Attachments.


@pytest.fixture
def store(tmp_path):
    return BlobStore(tmp_path / "attachments", KEYS)


def whole(folder):
    return b"".join(str(path).encode() + path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_closed_store_gives_back_what_it_took(store, tmp_path):
    data = pattern(3 * CHUNK + 5)
    source = tmp_path / "source"
    source.write_bytes(data)
    blob = store.add_file(source)
    source.unlink()
    assert (blob.sha256, blob.bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert store.add_bytes(data) == blob
    assert list(store.every()) == [blob.sha256]
    assert (store.read(blob.sha256), store.check(blob.sha256), store.size(blob.sha256)) == (data, len(data), len(data))
    with store.open(blob.sha256) as stream:
        stream.seek(2 * CHUNK)
        assert stream.read(9) == data[2 * CHUNK : 2 * CHUNK + 9]
    assert data[1000:1050] not in whole(tmp_path)
    assert blob.sha256.encode() not in whole(tmp_path)


def test_a_lent_file_is_plain_in_the_private_folder_and_goes_again(store, tmp_path):
    blob = store.add_bytes(b"a canary in a file")
    with store.lent(blob.sha256) as path:
        assert path.read_bytes() == b"a canary in a file"
        assert path.name == blob.sha256
        assert (tmp_path / PRIVATE) in path.parents
    assert b"canary" not in whole(tmp_path)
    assert list((tmp_path / PRIVATE).iterdir()) == []


def test_a_plain_store_lends_the_file_itself(tmp_path):
    plain = BlobStore(tmp_path / "attachments")
    blob = plain.add_bytes(b"x")
    with plain.lent(blob.sha256) as path:
        assert path == plain.path(blob.sha256)
    assert path.is_file()


def test_a_closed_file_that_was_changed_is_damaged(store):
    blob = store.add_bytes(b"whole")
    path = store.path(blob.sha256)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    for ask in (store.read, store.check, store.lend):
        with pytest.raises(FileDamaged):
            ask(blob.sha256)
    other = store.add_bytes(b"another")
    path.write_bytes(store.path(other.sha256).read_bytes())
    with pytest.raises(FileDamaged):
        store.check(blob.sha256)


def test_what_came_is_kept_only_if_it_is_what_was_promised(store, tmp_path):
    wanted = hashlib.sha256(b"wanted").hexdigest()
    assert not store.add_expected(wanted, [b"other"])
    assert list(store.every()) == []
    assert store.add_expected(wanted, [b"wan", b"ted"])
    store.remove(wanted)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_files_left_plain_are_read_and_closed_later(tmp_path):
    plain = BlobStore(tmp_path / "attachments")
    sha256 = plain.add_bytes(b"a canary that was plain").sha256
    store = BlobStore(tmp_path / "attachments", KEYS)
    assert store.has(sha256)
    assert store.read(sha256) == b"a canary that was plain"
    assert list(store.left_plain()) == [sha256] == list(store.every())
    store.close_plain(sha256)
    assert b"canary" not in whole(tmp_path)
    assert (list(store.left_plain()), list(store.left_closed())) == ([], [sha256])
    assert store.read(sha256) == b"a canary that was plain"
    assert store.open_closed(sha256)
    assert plain.read(sha256) == b"a canary that was plain"
    assert list(store.left_closed()) == []


def test_pieces_are_closed_too(store, tmp_path):
    data = b"first canary, second"
    sha256 = hashlib.sha256(data).hexdigest()
    pieces = ChunkStore(tmp_path, store, KEYS)
    pieces.add(sha256, 0, [data[:10]])
    assert pieces.here(sha256) == {0}
    assert b"canary" not in whole(tmp_path)
    assert sha256.encode() not in whole(tmp_path)
    assert not pieces.settle(sha256, {2})
    pieces.drop(sha256)
    assert pieces.here(sha256) == frozenset()
    pieces.add(sha256, 0, [data[:10]])
    pieces.add(sha256, 1, [data[10:]])
    assert pieces.settle(sha256, {2})
    assert store.read(sha256) == data


def test_a_damaged_piece_is_asked_for_again(store, tmp_path):
    sha256 = hashlib.sha256(b"ab").hexdigest()
    pieces = ChunkStore(tmp_path, store, KEYS)
    for number, data in enumerate((b"a", b"b")):
        pieces.add(sha256, number, [data])
    next((tmp_path / "pieces").glob("*/1")).write_bytes(b"rotten")
    assert not pieces.settle(sha256, {2})
    assert (pieces.here(sha256), store.has(sha256)) == (frozenset(), False)


def test_a_closed_stream_closes_its_file(store):
    blob = store.add_bytes(b"x")
    stream = open_plain(store.path(blob.sha256), KEYS)
    file = stream.raw._file
    stream.close()
    assert file.closed
