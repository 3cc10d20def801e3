"""After a withdrawal no byte of what went is left in any file of the archive, wherever it had got to before."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from asm_desktop import paths
from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.revisions import REVISION
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.search import indexer
from asm_desktop.services import authoring, erasing, unsaved, withdrawing
from asm_desktop.services.attachments import NewFile
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.passphrases import set_passphrase
from asm_desktop.services.unsaved import UnsavedForm
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import records, withdrawn
from asm_desktop.store.snapshots import copy_database
from asm_desktop.store.vault import by_passphrase

TITLE, TEXT, OFFICE, DRAFT, AWAY, DOCUMENT, DOCUMENT_NAME, PICTURE_NAME = WORDS = (
    "zarquonfeldspar", "brontelspectrum", "quixomantrible", "fendrowhistlaw", "quellmortifax", "jorvindelpsath",
    "walthruminsade", "osbeckfrandole",
)  # fmt: skip
"""One word for each place that words get to; none has letters in common with another that a search could mistake."""

HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'


def bodies(path):
    """The bytes of a file, and of the members of a packed one."""
    data = path.read_bytes()
    found = [data]
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            found += [packed.read(name) for name in packed.namelist()]
    return [body.lower() for body in found]


def left(folder, words=WORDS):
    """Which of some words stand somewhere below a folder or in the data folder: whole, their tails, or their stems."""
    files = [one for place in (folder, paths.user_data()) for one in Path(place).rglob("*") if one.is_file()]
    every = [body for file in files for body in bodies(file)]
    pieces = {word: [piece.encode() for piece in (word, word[4:], word[:-2])] for word in words}
    return {word for word, some in pieces.items() if any(piece in body for piece in some for body in every)}


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    """A data folder of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def desk(pair):
    """An office that shares a programme with another."""
    return pair[0]


@pytest.fixture
def testimony(desk, tmp_path):
    """An entry with a word of its own in every place that words get to, and a copy of the database of before."""
    letter, picture = tmp_path / f"{DOCUMENT_NAME}.docx", tmp_path / f"{PICTURE_NAME}.png"
    with zipfile.ZipFile(letter, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f"{HEAD}{DOCUMENT}</w:t></w:r></w:p></w:body></w:document>")
    Image.new("RGB", (9, 9), "red").save(picture)
    fields = {"title": f"What {AWAY} told", "summary": f"{AWAY} said {TEXT}.", "exact-place": f"by {OFFICE} hill",
              "label": "GREEN", "accounts": "none"}  # fmt: skip
    view = authoring.create_entry(desk, NewEntry("learning-note", fields, (NewFile(letter), NewFile(picture))))
    changes = {"title": f"What {TITLE} told", "summary": f"They said {TEXT}.\n\nMore of it."}
    authoring.edit_entries(desk, [view.entity], changes)
    form = UnsavedForm(unsaved.new_key(desk), view.entity, "learning-note", {"title": f"{DRAFT} told"})
    unsaved.keep_form(desk, form)
    with desk.archive.read() as connection:
        copy_database(connection, desk.archive.folder / "archive-before-0001.db")
    assert left(desk.archive.folder) == set(WORDS)
    return view.entity


def rows(desk, entity):
    """The ids of the files of an entry, by name."""
    view = authoring.read_entry(desk, entity)
    found = [*view.rows("attachments"), *view.rows("attachments", office=True)]
    return {str(row["name"]): str(row["id"]) for row in found if "name" in row}


def test_of_a_whole_entry_nothing_is_left(desk, testimony):
    withdrawing.withdraw(desk, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    assert left(desk.archive.folder) == set()


def test_of_a_passage_nothing_is_left(desk, testimony):
    changes = {"title": "What was told", "summary": "They said it.", "exact-place": None}
    withdrawing.withdraw(desk, WithdrawalRequest(testimony, Reason.PERSON_ASKED, Scope.REVISION, changes=changes))
    assert authoring.read_entry(desk, testimony).title == "What was told"
    assert left(desk.archive.folder, {TITLE, TEXT, OFFICE, AWAY, DRAFT}) == set()
    assert left(desk.archive.folder, {DOCUMENT}) == {DOCUMENT}


@pytest.mark.parametrize(("name", "words"), [(f"{DOCUMENT_NAME}.docx", {DOCUMENT, DOCUMENT_NAME}),
                                             (f"{PICTURE_NAME}.png", {PICTURE_NAME})])  # fmt: skip
def test_of_a_file_nothing_is_left(desk, testimony, name, words):
    request = WithdrawalRequest(testimony, Reason.SAFETY, Scope.ATTACHMENT, attachment=rows(desk, testimony)[name])
    withdrawing.withdraw(desk, request)
    assert left(desk.archive.folder, words) == set()
    assert left(desk.archive.folder, {TITLE}) == {TITLE}
    assert name not in rows(desk, testimony)


def test_without_putting_the_index_together_words_would_stay(desk, testimony, monkeypatch):
    monkeypatch.setattr(indexer, "optimize", lambda _connection: None)
    withdrawing.withdraw(desk, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    assert left(desk.archive.folder) != set()


def test_a_file_that_another_entry_has_too_stays_for_that_one(desk, testimony, tmp_path):
    letter = tmp_path / "letter.docx"
    shutil.copy(tmp_path / f"{DOCUMENT_NAME}.docx", letter)
    other = authoring.create_entry(
        desk, NewEntry("learning-note", {"title": "Other", "label": "GREEN", "accounts": "none"}, (NewFile(letter),))
    )
    withdrawing.withdraw(desk, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    assert left(desk.archive.folder) == {DOCUMENT}
    assert rows(desk, other.entity).keys() == {"letter.docx"}


class Cut(Exception):
    """The power went."""


STEPS = (
    (erasing.indexer, "optimize"), (erasing.withdrawn, "drop_chores"), (withdrawing, "keep_list"),
    (withdrawing, "clean_away"),
)  # fmt: skip


@pytest.mark.parametrize(("where", "what"), STEPS, ids=[what for _, what in STEPS])
def test_cut_off_anywhere_it_is_finished_at_the_next_start(desk, testimony, monkeypatch, where, what):
    def cut(*_arguments):
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(where, what, cut)
        with pytest.raises(Cut):
            withdrawing.withdraw(desk, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    desk.archive.close()
    again = open_desk(desk.archive.folder)
    try:
        assert left(again.archive.folder) == set()
        with again.archive.read() as connection:
            assert withdrawn.chores(connection) == []
    finally:
        again.archive.close()


def test_an_older_database_in_its_place_shows_nothing_of_it(desk, testimony, tmp_path):
    folder = desk.archive.folder
    desk.archive.close()
    shutil.copy(folder / "archive.db", tmp_path / "older.db")
    between = open_desk(folder)
    withdrawing.withdraw(between, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    between.archive.close()
    for end in ("", "-wal", "-shm"):
        (folder / f"archive.db{end}").unlink(missing_ok=True)
    shutil.copy(tmp_path / "older.db", folder / "archive.db")
    again = open_desk(folder)
    try:
        with pytest.raises(EntryUnknown):
            authoring.read_entry(again, testimony)
        assert left(folder) == set()
    finally:
        again.archive.close()


def decrypted(desk):
    """Every value of every table of an archive, those that the index stands on included, and its files as they were."""
    found = [desk.archive.blobs.read(sha256) for sha256 in desk.archive.blobs.every()]
    with desk.archive.read() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for name in names:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"'):  # noqa: S608 - from the schema
                found += [one if isinstance(one, bytes) else str(one).encode() for one in row]
    return b"\n".join(found).lower()


def test_of_an_encrypted_archive_nothing_is_left_either(desk, testimony):
    folder = desk.archive.folder
    set_passphrase(desk.archive, "four quiet baskets")
    again = open_desk(folder, by_passphrase("four quiet baskets"))
    try:
        before = decrypted(again)
        assert [word for word in WORDS if word.encode() not in before] == []
        withdrawing.withdraw(again, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
        after = decrypted(again)
        assert [word for word in WORDS for piece in (word, word[4:], word[:-2]) if piece.encode() in after] == []
        assert list(again.archive.blobs.every()) == []
        assert left(folder) == set()
    finally:
        again.archive.close()


def test_what_is_withdrawn_is_never_even_written_when_it_comes_later(pair, testimony, tmp_path, monkeypatch):
    geita, kedougou = pair
    (tmp_path / "stick").mkdir()
    stick = tmp_path / "stick" / "stale.zip"
    create_bundle(geita, stick)
    withdrawing.withdraw(geita, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    newer = tmp_path / "stick" / "newer.zip"
    create_bundle(geita, newer, BundleOptions(public=True))
    import_bundle(kedougou, newer)
    written = []
    add = records.add

    def watched(connection, stored):
        told = list(stored)
        written.extend(one.record for one in told)
        add(connection, told)

    monkeypatch.setattr(records, "add", watched)
    import_bundle(kedougou, stick)
    assert [one.payload for one in written if one.header.entity == testimony and one.header.type == REVISION] == [
        None,
        None,
    ]
    with kedougou.archive.read() as connection:
        here = [one for one in records.of_entity(connection, testimony) if one.record.header.type == REVISION]
    assert len(here) == 2
