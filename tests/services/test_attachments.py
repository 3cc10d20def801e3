import hashlib
import io
import zipfile

import pytest
from PIL import Image

from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.release import Release
from asm_desktop.domain.revisions import COMPANION
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.troubles import FileEmpty, FileGone, FileSigned, FormatNotStripped
from asm_desktop.search import indexer
from asm_desktop.services import attachments, authoring, file_texts, file_views
from asm_desktop.services.attachments import AttachmentUnknown, NewFile
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.file_standing import troubles_of
from asm_desktop.services.searching import search
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw
from asm_desktop.store import records
from asm_desktop.store.blobs import FileDamaged, FileMissing

CANARY = b"Canary-of-the-camera-9920"


@pytest.fixture
def photo(tmp_path):
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    path = tmp_path / "Asha at pit 7.jpg"
    Image.new("RGB", (32, 24), "red").save(path, exif=exif)
    return path


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "Secret plan of Asha.txt"
    path.write_text("The retort condenses the vapour of mercury.\n", encoding="utf-8")
    return path


def entry(accounts, *files):
    return NewEntry("case-study", {"title": "One", "label": "GREEN", "accounts": accounts}, files)


def shared_bytes(desk, entity):
    with desk.archive.read() as connection:
        stored = records.of_entity(connection, entity)
    return b"".join(one.record.payload for one in stored if one.record.header.type != COMPANION)


def test_of_a_picture_a_stripped_copy_is_shared_and_the_original_stays(desk, photo):
    view = authoring.create_entry(desk, entry("none", photo))
    (row,) = view.rows("attachments")
    (beside,) = view.rows("attachments", office=True)
    blobs = desk.archive.blobs
    assert CANARY in photo.read_bytes()
    assert CANARY not in blobs.read(row["sha256"])
    assert Image.open(io.BytesIO(blobs.read(row["sha256"]))).size == (32, 24)
    assert blobs.read(beside["original"]) == photo.read_bytes()
    assert row["bytes"] == str(len(blobs.read(row["sha256"])))
    assert beside["original-bytes"] == str(photo.stat().st_size)
    assert row["id"] == beside["id"]
    assert (len(row["id"]), row["id"][:32]) == (48, desk.writer)
    assert row.keys() == {"id", "media", "bytes", "sha256"}


@pytest.mark.parametrize("accounts", ["yes", "not-said"])
def test_a_picture_to_which_nobody_agreed_stays_in_the_office(desk, photo, accounts):
    view = authoring.create_entry(desk, entry(accounts, photo))
    assert view.rows("attachments") == ()
    (row,) = view.rows("attachments", office=True)
    assert desk.archive.blobs.read(row["original"]) == photo.read_bytes()
    assert row["sha256"].encode() not in shared_bytes(desk, view.entity)


@pytest.mark.parametrize("accounts", ["none", "yes", "not-said"])
def test_file_names_and_hashes_of_originals_never_are_in_a_shared_record(desk, photo, report, accounts):
    view = authoring.create_entry(desk, entry(accounts, photo, report))
    shared = shared_bytes(desk, view.entity)
    original = hashlib.sha256(photo.read_bytes()).hexdigest()
    for secret in (b"Asha", b"pit 7", b"Secret", original.encode()):
        assert secret not in shared
    named = {row.get("name") for row in view.rows("attachments", office=True)}
    assert named == {photo.name, report.name}


def test_other_files_travel_only_without_accounts(desk, report):
    sha256 = hashlib.sha256(report.read_bytes()).hexdigest()
    view = authoring.create_entry(desk, entry("none", NewFile(report, caption="The plan")))
    assert [(row["sha256"], row["caption"]) for row in view.rows("attachments")] == [(sha256, "The plan")]
    (view,) = authoring.edit_entries(desk, [view.entity], {"accounts": "yes"})
    assert view.rows("attachments") == ()
    assert [(row["sha256"], row["caption"]) for row in view.rows("attachments", office=True)] == [(sha256, "The plan")]
    (view,) = authoring.edit_entries(desk, [view.entity], {"accounts": "none"})
    assert [row["sha256"] for row in view.rows("attachments")] == [sha256]
    assert [row.get("sha256") for row in view.rows("attachments", office=True)] == [None]
    assert sha256.encode() in shared_bytes(desk, view.entity)
    kept_in = authoring.create_entry(desk, entry("not-said", report))
    assert sha256.encode() not in shared_bytes(desk, kept_in.entity)


@pytest.fixture
def letter(tmp_path):
    """A DOCX with a name in its properties."""
    path = tmp_path / "Letter of Asha.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("docProps/core.xml", f"<a><creator>{CANARY.decode()}</creator></a>")
        archive.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            "<w:t>The retort condenses zebaki.</w:t></w:r></w:p></w:body></w:document>",
        )
    return path


def inflated(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return data + b"".join(archive.read(info) for info in archive.infolist())


def test_of_a_document_a_stripped_copy_is_shared_and_the_original_stays(desk, letter):
    view = authoring.create_entry(desk, entry("none", letter))
    (row,), (beside,) = view.rows("attachments"), view.rows("attachments", office=True)
    blobs = desk.archive.blobs
    assert CANARY in inflated(blobs.read(beside["original"]))
    assert blobs.read(beside["original"]) == letter.read_bytes()
    assert CANARY not in inflated(blobs.read(row["sha256"]))
    assert beside.keys() == {"id", "name", "original", "original-bytes"}
    again = authoring.create_entry(desk, entry("none", letter))
    assert again.rows("attachments")[0]["sha256"] == row["sha256"], "equal originals give one copy"
    assert [hit.entity for hit in search(desk, SearchRequest("zebaki")).hits].count(view.entity) == 1


def test_the_text_of_a_file_is_read_once_and_not_again_from_its_original(desk, letter):
    authoring.create_entry(desk, entry("none", letter))
    with desk.archive.write() as connection:
        assert indexer.unread(connection) == []
        connection.exec_driver_sql("DELETE FROM search_page")
    assert file_texts.read_waiting(desk) == 1


NETWORK, PHOTO = {"network": ""}, {"network": "", "photo": ""}


@pytest.mark.parametrize(
    ("accounts", "consent", "leaves"),
    [
        ("none", None, {"application", "image"}),
        ("yes", None, set()),
        ("not-said", None, set()),
        ("yes", {"print": ""}, set()),
        ("yes", NETWORK, {"application"}),
        ("yes", PHOTO, {"application", "image"}),
    ],
)
def test_copies_leave_by_what_was_agreed_to(desk, letter, photo, accounts, consent, leaves):
    view = authoring.create_entry(desk, entry("none", letter, photo))
    rows = attachments.whole_rows(attachments.Parts(dict(view.fields), dict(view.office)))
    release = Release.of({"accounts": accounts, "consent": consent or {}})
    parts = attachments.placed(rows, frozenset(), release, desk.writer)
    assert {row["media"].partition("/")[0] for row in parts.shared.get("attachments", [])} == leaves
    assert {row["name"] for row in parts.office["attachments"]} == {letter.name, photo.name}
    assert not {"name", "original"} & {cell for row in parts.shared.get("attachments", []) for cell in row}


def test_a_file_that_cannot_be_stripped_stays_and_says_why(desk, letter):
    with zipfile.ZipFile(letter, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<a/>")
    view = authoring.create_entry(desk, entry("none", letter))
    assert view.rows("attachments") == ()
    (row,) = view.rows("attachments", office=True)
    assert row["stays"] == FileSigned.code
    assert {type(one) for one in troubles_of(desk, view).values()} == {FileSigned}
    (view,) = authoring.edit_entries(desk, [view.entity], {"title": "Two"})
    assert view.rows("attachments") == ()


def test_what_an_older_version_shared_as_it_was_stays_until_the_accounts_change(desk, report):
    """Before copies were made of all files, those without accounts went out as they were, with no original beside."""
    sha256 = desk.archive.blobs.add_file(report).sha256
    row = {"id": desk.writer + "0" * 16, "media": "application/pdf", "bytes": "9", "sha256": sha256}
    none, yes = (Release.of({"accounts": accounts}) for accounts in ("none", "yes"))
    shared = frozenset({row["id"]})
    for ids, release, leaves in ((shared, none, True), (shared, yes, False), (frozenset(), none, False)):
        parts = attachments.placed([row], ids, release, desk.writer)
        assert bool(parts.shared) is leaves


def test_captions_and_names_are_edited_and_rows_taken_out_but_bytes_never_change(desk, photo, report):
    view = authoring.create_entry(desk, entry("none", photo, report))
    first, second = view.rows("attachments")
    forged = {**first, "caption": "A pit", "name": "pit.jpg", "sha256": "0" * 64, "bytes": "1", "media": "x/y"}
    (after,) = authoring.edit_entries(desk, [view.entity], {"attachments": [forged]})
    assert after.rows("attachments") == ({**first, "caption": "A pit"},)
    (beside,) = after.rows("attachments", office=True)
    assert beside["name"] == "pit.jpg"
    assert second["id"] not in {row["id"] for row in after.rows("attachments", office=True)}
    with pytest.raises(AttachmentUnknown):
        authoring.edit_entries(desk, [view.entity], {"attachments": [{**first, "id": "0" * 48}]})
    (after,) = authoring.edit_entries(desk, [view.entity], {"attachments": None})
    assert (after.rows("attachments"), after.rows("attachments", office=True)) == ((), ())


def test_rows_typed_into_a_new_entry_are_no_files(desk):
    row = {"id": "0" * 48, "sha256": "0" * 64, "bytes": "1", "media": "text/plain"}
    view = authoring.create_entry(desk, NewEntry("document", {"title": "One", "attachments": [row]}))
    assert "attachments" not in view.fields


def test_files_are_added_by_an_edit_to_several_entries_each_with_its_own_row(desk, report):
    views = authoring.create_entries(desk, [entry("none"), entry("none")])
    after = authoring.edit_entries(desk, [view.entity for view in views], {}, attachments=[report])
    rows = [view.rows("attachments")[0] for view in after]
    assert rows[0]["sha256"] == rows[1]["sha256"]
    assert rows[0]["id"] != rows[1]["id"]
    assert list(desk.archive.blobs.every()) == [rows[0]["sha256"]]


def test_what_another_office_shared_is_not_hidden_by_an_edit_elsewhere(programme, carry, report):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, entry("none", report))
    carry(geita, kedougou)
    (after,) = authoring.edit_entries(kedougou, [view.entity], {"accounts": "yes"})
    assert after.rows("attachments") == view.rows("attachments")
    assert after.realm == "local"


def test_a_file_is_opened_with_its_bytes_checked(desk, photo, report):
    view = authoring.create_entry(desk, entry("none", photo, report))
    picture, text = view.rows("attachments")
    opened = authoring.open_attachment(desk, view.entity, text["id"])
    assert (opened.name, opened.media, opened.bytes) == (report.name, "text/plain", report.stat().st_size)
    assert opened.read() == report.read_bytes()
    original = attachments.open_attachment(desk, view.entity, picture["id"], original=True)
    assert original.read() == photo.read_bytes()
    assert authoring.open_attachment(desk, view.entity, picture["id"]).read() != photo.read_bytes()
    with pytest.raises(AttachmentUnknown):
        authoring.open_attachment(desk, view.entity, "0" * 48)
    desk.archive.blobs.path(opened.sha256).write_bytes(b"something else")
    with pytest.raises(FileDamaged):
        authoring.open_attachment(desk, view.entity, text["id"])
    with pytest.raises(FileMissing):
        authoring.open_attachment(desk, view.entity, text["id"])


def test_a_file_without_a_name_here_is_called_by_the_code(programme, carry, photo):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, entry("none", photo))
    carry(geita, kedougou)
    (row,) = view.rows("attachments")
    kedougou.archive.blobs.add_bytes(geita.archive.blobs.read(row["sha256"]))
    assert authoring.open_attachment(kedougou, view.entity, row["id"]).name == f"{view.code}.jpg"


def test_bad_files_are_told_and_nothing_is_written(desk, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    with desk.archive.read() as connection:
        before = records.count_by(connection)
    for path, error in ((empty, FileEmpty), (tmp_path / "absent.pdf", FileGone)):
        with pytest.raises(error):
            authoring.create_entry(desk, entry("none", path))
    with desk.archive.read() as connection:
        assert records.count_by(connection) == before


def test_a_file_of_a_form_that_nobody_reads_is_kept_all_the_same(desk, tmp_path):
    strange = tmp_path / "model.strange"
    strange.write_bytes(bytes(range(256)) * 4)
    view = authoring.create_entry(desk, entry("none", strange))
    assert view.rows("attachments") == ()
    (row,) = view.rows("attachments", office=True)
    assert (row["media"], row["stays"]) == (attachments.UNKNOWN_MEDIA, FormatNotStripped.code)
    assert desk.archive.blobs.read(row["sha256"]) == strange.read_bytes()
    assert not authoring.has_text(desk, view)


def test_the_text_of_a_file_is_in_the_index_once_it_is_attached(desk, report):
    view = authoring.create_entry(desk, entry("none", report))
    assert authoring.has_text(desk, view)
    given = authoring.create_entry(desk, entry("none", NewFile(report, pages=("another text",))))
    assert given.rows("attachments")[0]["sha256"] == view.rows("attachments")[0]["sha256"]


def test_text_that_somebody_read_already_is_taken(desk, report, monkeypatch):
    monkeypatch.setattr(ReadingProcess, "read", None)
    view = authoring.create_entry(desk, entry("none", NewFile(report, pages=("one", "two"))))
    assert authoring.has_text(desk, view)


def test_files_that_came_without_their_text_are_read_once(programme, carry, report, photo):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, entry("none", report, photo))
    carry(geita, kedougou)
    assert file_texts.read_waiting(kedougou) == 0
    for row in view.rows("attachments"):
        kedougou.archive.blobs.add_bytes(geita.archive.blobs.read(row["sha256"]))
    assert not authoring.has_text(kedougou, view)
    assert file_texts.read_waiting(kedougou) == 2
    assert authoring.has_text(kedougou, view)
    assert file_texts.read_waiting(kedougou) == 0
    with kedougou.archive.read() as connection:
        assert indexer.unread(connection) == []


@pytest.mark.parametrize("name", ["a" * 300 + ".txt", "half\udcff.txt", "Ke\u0301dougou.txt"])
def test_any_file_name_can_be_kept(desk, report, name):
    view = authoring.create_entry(desk, entry("none", NewFile(report, name=name)))
    (beside,) = view.rows("attachments", office=True)
    assert beside["name"].endswith(".txt")
    assert authoring.read_entry(desk, view.entity).rows("attachments", office=True) == (beside,)


def test_what_is_looked_into_is_what_came_in(desk, letter):
    view = authoring.create_entry(desk, entry("none", letter))
    (row,), (beside,) = view.rows("attachments"), view.rows("attachments", office=True)
    assert file_views.view_file(desk, view.entity, row["id"]).size == letter.stat().st_size
    desk.archive.blobs.path(beside["original"]).unlink()
    shown = file_views.view_file(desk, view.entity, row["id"])
    assert shown.size == int(row["bytes"])
    assert shown.pages == ("The retort condenses zebaki.",)


def test_a_withdrawal_takes_the_original_and_the_copy_and_leaves_what_others_carry(desk, letter, photo):
    gone = authoring.create_entry(desk, entry("none", letter, photo))
    stays = authoring.create_entry(desk, entry("none", photo))
    withdraw(desk, WithdrawalRequest(gone.entity, reason=Reason.PERSON_ASKED))
    (row,), (beside,) = stays.rows("attachments"), stays.rows("attachments", office=True)
    assert set(desk.archive.blobs.every()) == {row["sha256"], beside["original"]}
