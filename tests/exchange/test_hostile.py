"""Bundles, boxes and knowledge files that are well packed and well signed, and lie: each is refused in words."""

import hashlib
import io
import zipfile

import pytest

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import SigningKey
from asm_desktop.exchange import layout
from asm_desktop.exchange.bags import BagWriter
from asm_desktop.exchange.boxes import BoxReader
from asm_desktop.exchange.bundles import BundleReader
from asm_desktop.exchange.knowledge_files import KnowledgeInvalid, read_knowledge
from asm_desktop.exchange.troubles import BoxDamaged, BundleDamaged, BundleTooNew

FOLDER = "bundle-" + "0" * 16


def members_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return [(name, source.read(name)) for name in source.namelist()]


def read_bundle(data):
    BundleReader(io.BytesIO(data), "b.zip").verify()


def read_box(data):
    box = BoxReader(io.BytesIO(data))
    for _ in (*box.orders(), *box.others(), *(data for piece in box.pieces for data in box.bytes_of(piece))):
        pass
    return box


ALTERATIONS = [
    lambda data: data[:-1],
    lambda data: data + b"x",
    lambda data: data + b"\n",
    lambda _data: b"",
    lambda data: data.replace(b"1", b"2", 1) if b"1" in data else data + b"1",
    lambda data: data.upper(),
    lambda data: data + data,
    lambda data: b"\xff" + data,
]


@pytest.mark.parametrize("alter", ALTERATIONS)
@pytest.mark.parametrize("plain", [True, False])
def test_each_altered_part_of_a_bundle_is_noticed(rebuilt, make_bundle, alter, plain):
    members = members_of(make_bundle(plain=plain))
    for place, (name, data) in enumerate(members):
        changed = [*members]
        changed[place] = (name, alter(data))
        if changed[place][1] != data:
            with pytest.raises(BadData):
                read_bundle(rebuilt(changed))


@pytest.mark.parametrize("alter", ALTERATIONS)
def test_each_altered_part_of_a_box_is_noticed(rebuilt, make_box, alter):
    members = members_of(make_box())
    for place, (name, data) in enumerate(members):
        changed = [*members]
        changed[place] = (name, alter(data))
        if changed[place][1] == data:
            continue
        with pytest.raises(BadData):
            read_box(rebuilt(changed))


def test_each_missing_or_added_part_is_noticed(rebuilt, make_bundle, make_box):
    for make, read, folder in ((make_bundle, read_bundle, FOLDER), (make_box, read_box, "box")):
        members = members_of(make())
        for place in range(len(members)):
            with pytest.raises(BadData):
                read(rebuilt(members[:place] + members[place + 1 :]))
        extra = "data/boxes/" + "9" * 32 + ".zip" if folder == FOLDER else "data/records-0009.jsonl"
        with pytest.raises(BadData):
            read(rebuilt([*members, (f"{folder}/{extra}", b"")]))


def signed_box(key, about, *, signer=None, payload=None):
    """Return a box with this box.json, everything else in order."""
    signer = signer or key
    stream = io.BytesIO()
    bag = BagWriter(stream, "box", packed=True)
    bag.add(layout.record_file(1), b"")
    for name, data in (payload or {}).items():
        bag.add(name, data)
    bag.add(layout.BOX_JSON, about if isinstance(about, bytes) else canonical.encode(about))

    def sign(tags):
        signature = signer.sign(layout.CONTENT_DOMAIN, tags).hex()
        return f"Signed-By: {signer.writer}\nPublic-Key: {signer.public.hex()}\nSignature: {signature}\n".encode()

    bag.finish({}, sign)
    return stream.getvalue()


@pytest.fixture
def about(key, archive):
    return {
        "format": "asm-desktop/box", "version": 1, "archive": archive, "from": key.writer, "realm": "programme",
        "requires": [], "uses": [], "counts": {
            "records": 0, "contents": 0, "blobs": 0, "chunks": 0, "record-bytes": 0, "file-bytes": 0,
        },
    }  # fmt: skip


def test_a_box_by_hand_is_read(key, about):
    assert read_box(signed_box(key, about)).about.maker == key.writer
    later = {**about, "of-a-later-version": True, "requires": ["something"]}
    assert read_box(signed_box(key, later)).about.requires == {"something"}


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"}, {"archive": "zz"}, {"from": 1}, {"realm": "local"}, {"realm": "everybody"},
        {"requires": "x"},
        {"counts": []}, {"counts": {"records": 1}}, {"from": "0" * 32}, {"realm": ["programme"]},
    ],
)  # fmt: skip
def test_a_signed_box_that_lies_about_itself_is_refused(key, about, change):
    with pytest.raises(BoxDamaged):
        read_box(signed_box(key, {**about, **change}))


def test_a_box_of_a_newer_version_or_signed_by_another_is_told(key, about):
    with pytest.raises(BundleTooNew):
        read_box(signed_box(key, {**about, "version": 2}))
    with pytest.raises(BoxDamaged):
        read_box(signed_box(key, about, signer=SigningKey.from_seed(b"\x09" * 32)))
    for broken in (b"{}", b"[]", b"not json", b'{"format":1}'):
        with pytest.raises(BoxDamaged):
            read_box(signed_box(key, broken))


def bundle_by_hand(key, archive, box, changes):
    """Return a bundle with one plain box whose entry is changed before it is signed."""
    changes = dict(changes)
    stream = io.BytesIO()
    bag = BagWriter(stream, FOLDER, packed=False)
    file = "5" * 32 + ".zip"
    bag.add(f"data/boxes/{file}", box)
    top = {name: changes.pop(name) for name in ("format", "version", "archive", "boxes") if name in changes}
    signer = changes.pop("signer", key)
    sig = changes.pop("sig", None)
    body = {
        "arch": archive, "file": file, "sha256": hashlib.sha256(box).hexdigest(), "size": len(box), "from": key.writer,
        "key": key.public.hex(), "slot": "3" * 32, "seq": 1, "part": 1, "of": 1, **changes,
    }  # fmt: skip
    entry = {**body, "sig": sig or signer.sign(layout.BOX_DOMAIN, canonical.encode(body)).hex()}
    whole = {"format": layout.FORMAT, "version": 1, "archive": archive, "boxes": [entry], **top}
    bag.add(layout.BUNDLE_JSON, canonical.encode(whole))
    bag.finish({"Bag-Group-Identifier": "1" * 32, "Bag-Count": "1 of 1"})
    return stream.getvalue()


def test_a_bundle_by_hand_is_read(key, archive, about):
    read_bundle(bundle_by_hand(key, archive, signed_box(key, about), {}))


@pytest.mark.parametrize(
    "change",
    [
        {"arch": "0" * 32}, {"file": "../../etc/passwd"}, {"file": "6" * 32 + ".zip"}, {"sha256": "0" * 64},
        {"size": 1}, {"from": "0" * 32}, {"key": "0" * 64}, {"slot": "x"}, {"seq": "1"}, {"part": 2}, {"of": 0},
        {"part": True},
        {"sig": "0" * 128}, {"sig": "zz"}, {"more": 1}, {"format": "other"}, {"boxes": []}, {"boxes": {}},
        {"boxes": [1]}, {"archive": "zz"}, {"signer": SigningKey.from_seed(b"\x09" * 32)},
    ],
)  # fmt: skip
def test_a_bundle_that_lies_about_its_boxes_is_refused(key, archive, about, change):
    with pytest.raises(BundleDamaged):
        read_bundle(bundle_by_hand(key, archive, signed_box(key, about), change))


def test_a_newer_bundle_and_one_with_another_box_inside_are_told(key, archive, about, tmp_path):
    with pytest.raises(BundleTooNew):
        read_bundle(bundle_by_hand(key, archive, signed_box(key, about), {"version": 2}))
    other = SigningKey.from_seed(b"\x09" * 32)
    stolen = signed_box(other, {**about, "from": other.writer})
    bundle = BundleReader(io.BytesIO(bundle_by_hand(key, archive, stolen, {})), "b.zip")
    with pytest.raises(BoxDamaged), bundle.open_box(bundle.boxes[0], None, tmp_path):
        pass


BODY = {
    "v": 1, "arch": "a" * 32, "office": "", "epoch": "b" * 16, "counter": 3, "replaces": [], "realm": "programme",
    "runs": [], "wanted": [], "withdrawals": [], "heard": [], "features": [],
}  # fmt: skip
RUN = {"w": "a" * 32, "ep": "b" * 16, "realm": "public", "lo": 1, "hi": 2, "ids": [[2, "c" * 64]], "lacks": []}


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2}, {"v": True}, {"arch": "x"}, {"office": "0" * 32}, {"epoch": "x"}, {"counter": -1}, {"counter": "1"},
        {"replaces": ["x"]}, {"realm": "local:"}, {"realm": 1}, {"runs": {}}, {"runs": [1]}, {"runs": [{}]},
        {"runs": [{**RUN, "w": "x"}]}, {"runs": [{**RUN, "lo": 0}]}, {"runs": [{**RUN, "lo": 3}]},
        {"runs": [{**RUN, "ids": []}]}, {"runs": [{**RUN, "ids": [[3, "c" * 64]]}]}, {"runs": [{**RUN, "ids": [[1]]}]},
        {"runs": [{**RUN, "lacks": [[1]]}]}, {"runs": [{**RUN, "realm": "org:" + "a" * 32}]}, {"wanted": [["x", 0, 0]]},
        {"wanted": [["c" * 64, 0]]}, {"withdrawals": ["x"]}, {"heard": [["a" * 32]]}, {"features": [1]},
        {"features": "x"},
    ],
)  # fmt: skip
def test_a_signed_knowledge_file_out_of_form_is_refused(key, change):
    body = {**BODY, "office": key.writer, **change}
    data = canonical.encode({
        "body": body, "key": key.public.hex(), "sig": key.sign(layout.KNOWLEDGE_DOMAIN, canonical.encode(body)).hex(),
    })  # fmt: skip
    with pytest.raises(KnowledgeInvalid):
        read_knowledge(data)


def test_a_signed_knowledge_file_in_form_is_read(key):
    body = {**BODY, "office": key.writer, "runs": [RUN], "of-a-later-version": 1}
    data = canonical.encode({
        "body": body, "key": key.public.hex(), "sig": key.sign(layout.KNOWLEDGE_DOMAIN, canonical.encode(body)).hex(),
    })  # fmt: skip
    assert read_knowledge(data).runs[0].hi == 2
