"""What was withdrawn goes from backups, archives brought back, office parts and what waits here as well."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from asm_desktop import bootstrap, paths
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Accounts
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.services import authoring, backup_rewriting, unsaved, withdrawing
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.backup import BackupOptions, make_backup
from asm_desktop.services.backup_rewriting import rewrite_backups
from asm_desktop.services.exchanging import import_bundle
from asm_desktop.services.importing import ImportOptions, import_paths
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.maintenance import verify
from asm_desktop.services.passphrases import set_passphrase
from asm_desktop.services.restoring import restore_backup
from asm_desktop.services.searching import search
from asm_desktop.services.undoing import NothingToUndo, undo_last
from asm_desktop.services.unsaved import UnsavedForm
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import shelf, withdrawn
from asm_desktop.store.archive import DATABASE
from asm_desktop.store.shelf import backups_in
from asm_desktop.store.vault import by_passphrase

CANARY = "zarquonfeldspar"
OTHER = "quellmortifax"
WORDS = "seven small stones"


def traces(folder, word=CANARY):
    """The files below a folder in which a word, its tail from the fifth letter or its stem stands, packed or not."""
    pieces = [piece.encode() for piece in (word, word[4:], word[:-2])]
    hits = set()
    for path in sorted(one for one in Path(folder).rglob("*") if one.is_file()):
        data = path.read_bytes()
        bodies = [data, path.name.encode()]
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                bodies += [packed.read(name) for name in packed.namelist()]
        if any(piece in body.lower() for piece in pieces for body in bodies):
            hits.add(path.relative_to(folder).as_posix())
    return hits


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    """A data folder of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def quick_locks(monkeypatch):
    """A passphrase costs seconds on purpose; here it need not."""

    class Quick:
        @staticmethod
        def encrypt(data, passphrase):
            return passphrase.encode() + b"\n" + data

        @staticmethod
        def decrypt(data, passphrase):
            words, _, secret = data.partition(b"\n")
            if words != passphrase.encode():
                raise shelf.pyrage.DecryptError
            return secret

    monkeypatch.setattr(shelf.pyrage, "passphrase", Quick)


def written(desk, *files, **more):
    fields = {"title": f"What {OTHER} told", "summary": f"They said {CANARY}.", "label": "GREEN", "accounts": "none",
              "exact-place": f"behind {CANARY} hill", **more}  # fmt: skip
    return authoring.create_entry(desk, NewEntry("document", fields, attachments=files)).entity


def whole(entity, **more):
    return WithdrawalRequest(entity, Reason.PERSON_ASKED, **more)


def a_document(folder):
    """A DOCX whose name, text and properties all have the word."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = "http://schemas.openxmlformats.org/package/2006/content-types"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    path = folder / f"{CANARY}.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{kinds}"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        )
        packed.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" '
            f'Target="word/document.xml"/><Relationship Id="r2" Type="{package}/relationships/metadata/core-properties"'
            ' Target="docProps/core.xml"/></Relationships>',
        )
        packed.writestr(
            "docProps/core.xml",
            f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{CANARY}</dc:creator></cp:coreProperties>',
        )
        packed.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>In the shaft {CANARY} spoke.</w:t></w:r></w:p>'
            "</w:body></w:document>",
        )
    return path


def a_picture(folder):
    """A PNG whose metadata has the word."""
    info = PngInfo()
    info.add_text("Author", CANARY)
    path = folder / f"{CANARY}.png"
    Image.new("RGB", (40, 30), "red").save(path, pnginfo=info)
    return path


@pytest.mark.parametrize("make", [a_document, a_picture])
def test_a_file_goes_with_its_name_text_and_caption_and_the_entry_stays(pair, send, tmp_path, make):
    geita, kedougou = pair
    folder = tmp_path / "in"
    folder.mkdir()
    path = make(folder)
    file = authoring.NewFile(path, path.name, caption=f"{CANARY} speaks")
    entity = written(geita, file, summary="They said it.", **{"exact-place": ""})
    send(geita, kedougou)
    view = authoring.read_entry(geita, entity)
    rows = {row["id"]: row for row in (*view.rows("attachments"), *view.rows("attachments", office=True))}
    (row,) = rows
    assert traces(geita.archive.folder)
    withdrawing.withdraw(geita, whole(entity, scope=Scope.ATTACHMENT, attachment=row))
    send(geita, kedougou)
    for desk in pair:
        assert traces(desk.archive.folder) == set()
        after = authoring.read_entry(desk, entity)
        assert after.title == f"What {OTHER} told"
        assert not (*after.rows("attachments"), *after.rows("attachments", office=True))
        assert not [one for one in (desk.archive.folder / "attachments").rglob("*") if one.is_file()]
        assert not verify(desk).faults


def test_a_file_taken_off_before_goes_as_well(pair, tmp_path):
    geita, _ = pair
    folder = tmp_path / "in"
    folder.mkdir()
    entity = written(geita, a_document(folder), summary="They said it.", **{"exact-place": ""})
    view = authoring.read_entry(geita, entity)
    (row,) = {row["id"] for row in (*view.rows("attachments"), *view.rows("attachments", office=True))}
    authoring.edit_entries(geita, [entity], {"attachments": []})
    assert traces(geita.archive.folder)
    withdrawing.withdraw(geita, whole(entity, scope=Scope.ATTACHMENT, attachment=row))
    assert traces(geita.archive.folder) == set()
    assert authoring.read_entry(geita, entity).title == f"What {OTHER} told"


def test_a_file_of_another_office_goes_with_its_name_in_that_office(pair, send, tmp_path):
    geita, kedougou = pair
    folder = tmp_path / "in"
    folder.mkdir()
    entity = written(geita, summary="They said it.", **{"exact-place": ""})
    send(geita, kedougou)
    authoring.edit_entries(kedougou, [entity], {"exact-place": "pit 7"}, attachments=[a_document(folder)])
    send(kedougou, geita)
    view = authoring.read_entry(kedougou, entity)
    rows = (*view.rows("attachments"), *view.rows("attachments", office=True))
    (row,) = {one["id"] for one in rows}
    if row not in {one["id"] for one in authoring.read_entry(geita, entity).rows("attachments")}:
        pytest.skip("this file does not leave its office")
    withdrawing.withdraw(geita, whole(entity, scope=Scope.ATTACHMENT, attachment=row))
    send(geita, kedougou)
    assert traces(kedougou.archive.folder) == set()
    assert authoring.read_entry(kedougou, entity).office == {"exact-place": "pit 7"}


def test_drafts_names_of_imported_files_and_leftovers_go_too(pair, tmp_path):
    geita, _ = pair
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / f"{CANARY}.txt").write_text(f"Retorts keep {CANARY} in.", encoding="utf-8")
    report = import_paths(geita, [folder], ImportOptions(accounts=Accounts.NONE))
    entity = EntityId(report.files[0].id)
    unsaved.keep_form(geita, UnsavedForm("k", entity, "document", {"title": f"about {CANARY}"}))
    (geita.archive.folder / "archive-before-0001.db").write_bytes(CANARY.encode())
    killed = geita.archive.folder / "spool" / "999999-dead"
    killed.mkdir(parents=True)
    (killed / "box").write_bytes(CANARY.encode())
    assert search(geita, SearchRequest(CANARY)).total == 1
    withdrawing.withdraw(geita, whole(entity))
    make_backup(geita, tmp_path / "stick")  # whoever uses the spool next sweeps what was left there
    assert traces(geita.archive.folder) == set()
    assert search(geita, SearchRequest(CANARY)).total == 0


def test_a_form_that_is_open_still_keeps_nothing_of_an_entry_that_is_gone(pair):
    geita, _ = pair
    entity = written(geita)
    withdrawing.withdraw(geita, whole(entity))
    unsaved.keep_form(geita, UnsavedForm("k", entity, "document", {"summary": f"about {CANARY}"}))
    assert unsaved.waiting_forms(geita) == ()
    assert traces(geita.archive.folder) == set()


def test_undoing_after_a_withdrawal_brings_nothing_back(pair):
    geita, _ = pair
    entity = written(geita)
    authoring.edit_entries(geita, [entity], {"summary": f"Again {CANARY}."})
    withdrawing.withdraw(geita, whole(entity))
    with pytest.raises(NothingToUndo):
        undo_last(geita)
    with pytest.raises(EntryUnknown):
        authoring.read_entry(geita, entity)
    assert traces(geita.archive.folder) == set()


def test_what_waits_in_quarantine_is_emptied_as_well(network, forger, tmp_path):
    geita, kedougou = network.offices("Geita", "Kédougou")
    entity = written(geita)
    network.send(geita, kedougou)
    forge = forger(kedougou, tmp_path / "f.zip")
    forge.add({"title": CANARY}, entity=entity, parents=())
    import_bundle(geita, forge.write(geita))
    withdrawing.withdraw(geita, whole(entity))
    assert traces(geita.archive.folder) == set()
    import_bundle(geita, forge.path)
    assert traces(geita.archive.folder) == set()


def test_backups_within_reach_are_written_anew_and_proved(pair, tmp_path):
    geita, _ = pair
    folder = tmp_path / "in"
    folder.mkdir()
    entity, kept = written(geita, a_document(folder)), written(geita, title="Kept", summary="", **{"exact-place": ""})
    stick = tmp_path / "stick"
    first = make_backup(geita, stick)
    epoch = geita.own.epoch
    second = make_backup(geita, stick)
    assert traces(stick)
    report = withdrawing.withdraw(geita, whole(entity))
    assert report.backups == ()
    assert traces(stick) == set()
    assert [one.folder for one in backups_in(first.folder.parent)] == [first.folder, second.folder]
    assert rewrite_backups(geita).rewritten == ()
    brought = tmp_path / "brought"
    restored = restore_backup(second.folder, brought)
    assert (restored.entries, restored.withdrawals) == (1, 0)
    assert geita.own.epoch == epoch
    desk = bootstrap.open_desk(brought)
    try:
        assert authoring.read_entry(desk, kept).title == "Kept"
        assert not verify(desk).faults
    finally:
        desk.archive.close()
    assert traces(brought) == set()
    geita.archive.close()
    again = bootstrap.open_desk(geita.archive.folder)
    again.archive.close()
    assert again.archive.doubt is None


def test_a_backup_written_anew_has_the_new_text_in_place_of_a_passage(pair, tmp_path):
    geita, _ = pair
    entity = written(geita)
    stick = tmp_path / "stick"
    make_backup(geita, stick)
    changes = {"summary": "They said it.", "exact-place": "behind the hill"}
    withdrawing.withdraw(geita, whole(entity, scope=Scope.REVISION, changes=changes))
    assert traces(stick) == set()
    brought = tmp_path / "brought"
    restore_backup(stick, brought)
    desk = bootstrap.open_desk(brought)
    try:
        view = authoring.read_entry(desk, entity)
        assert (view.text("summary"), view.office["exact-place"]) == ("They said it.", "behind the hill")
    finally:
        desk.archive.close()


def test_a_backup_that_knows_all_withdrawals_is_not_copied_to_see_so(pair, tmp_path, monkeypatch):
    geita, _ = pair
    withdrawing.withdraw(geita, whole(written(geita)))
    make_backup(geita, tmp_path / "stick")
    monkeypatch.setattr(backup_rewriting, "open_copy", None)
    assert rewrite_backups(geita) == backup_rewriting.RewriteReport()


def test_cut_off_while_one_backup_takes_the_place_of_another_there_is_one(pair, tmp_path, monkeypatch):
    geita, _ = pair
    entity = written(geita)
    stick = tmp_path / "stick"
    made = make_backup(geita, stick)
    rename = Path.rename

    def pulled(self, target):
        if self.name.endswith(".part"):
            raise OSError(5, "pulled")
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", pulled)
        report = withdrawing.withdraw(geita, whole(entity))
    assert report.backups == (str(made.folder),)
    (left,) = backups_in(made.folder.parent)
    assert left.folder.name == f"{made.folder.name}.before"
    assert restore_backup(stick, tmp_path / "brought").withdrawals == 1
    assert rewrite_backups(geita).left == ()
    assert [one.folder for one in backups_in(made.folder.parent)] == [made.folder]
    assert traces(stick) == set()


def test_the_backup_of_an_encrypted_archive_is_written_anew_with_its_own_keys(pair, tmp_path):
    geita, _ = pair
    entity, kept = written(geita), written(geita, title="Kept")
    stick = tmp_path / "stick"
    set_passphrase(geita.archive, WORDS)
    desk = bootstrap.open_desk(geita.archive.folder, by_passphrase(WORDS))
    try:
        make_backup(desk, stick)
        assert withdrawing.withdraw(desk, whole(entity)).backups == ()
        assert authoring.read_entry(desk, kept).title == "Kept"
        assert not verify(desk).faults
    finally:
        desk.archive.close()
    restored = restore_backup(stick, tmp_path / "brought", WORDS)
    assert (restored.entries, restored.withdrawals) == (1, 0)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_closed_backup_hears_of_it_when_it_is_restored_on_any_laptop(
    pair, tmp_path, monkeypatch, quick_locks, elsewhere
):
    geita, _ = pair
    entity = written(geita)
    stick = tmp_path / "stick"
    made = make_backup(geita, stick, BackupOptions(passphrase=WORDS))
    report = withdrawing.withdraw(geita, whole(entity))
    assert report.backups == (str(made.folder),)
    if elsewhere:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another-laptop"))
    brought = tmp_path / "brought"
    restored = restore_backup(stick, brought, WORDS)
    assert (restored.entries, restored.withdrawals) == (0, 1)
    assert traces(brought) == set()


def test_a_backup_that_was_away_is_told_and_hears_of_it_later(pair, tmp_path):
    geita, _ = pair
    entity = written(geita)
    stick = tmp_path / "stick"
    made = make_backup(geita, stick)
    stick.rename(tmp_path / "drawer")
    report = withdrawing.withdraw(geita, whole(entity))
    assert report.backups == (str(made.folder.parent),)
    brought = tmp_path / "brought"
    assert restore_backup(tmp_path / "drawer", brought).withdrawals == 1
    assert traces(brought) == set()
    (tmp_path / "drawer").rename(stick)
    make_backup(geita, stick)
    assert traces(stick) == set()


def test_a_withdrawal_of_another_office_takes_it_out_of_backups_at_the_next_one(pair, send, tmp_path):
    geita, kedougou = pair
    entity = written(geita)
    send(geita, kedougou)
    stick = tmp_path / "stick"
    make_backup(kedougou, stick)
    withdrawing.withdraw(geita, whole(entity))
    send(geita, kedougou)
    make_backup(kedougou, stick)
    assert traces(stick) == set()


@pytest.mark.parametrize("listed", ["beside", "data"])
def test_an_older_database_put_in_place_forgets_it_again(pair, tmp_path, listed):
    geita, _ = pair
    folder = geita.archive.folder
    entity = written(geita)
    geita.archive.close()
    shutil.copy(folder / DATABASE, tmp_path / "older.db")
    desk = bootstrap.open_desk(folder)
    withdrawing.withdraw(desk, whole(entity))
    desk.archive.close()
    shutil.copy(tmp_path / "older.db", folder / DATABASE)
    if listed == "data":
        (folder / "withdrawals.jsonl").unlink()
    else:
        shutil.rmtree(paths.user_data() / "withdrawals")
    desk = bootstrap.open_desk(folder)
    try:
        with pytest.raises(EntryUnknown):
            authoring.read_entry(desk, entity)
        with desk.archive.read() as connection:
            assert withdrawn.chores(connection) == []
    finally:
        desk.archive.close()
    assert traces(folder) == set()
    assert traces(paths.user_data()) == set()
