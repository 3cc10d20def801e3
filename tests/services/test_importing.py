"""Importing files and folders on a real archive."""

import csv
import hashlib
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from asm_desktop.domain.labels import Accounts, Label
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.formats import troubles
from asm_desktop.services import authoring, groups, importing
from asm_desktop.services.authoring import edit_entries, has_text, read_entry
from asm_desktop.services.entry_values import KindUnknown, NotInGroup
from asm_desktop.services.import_sources import LinkNotFollowed, PathUnknown
from asm_desktop.services.importing import CountryUnknown, ImportOptions, import_paths
from asm_desktop.services.searching import search
from asm_desktop.store import entries
from asm_desktop.store.connection import DiskFull
from asm_desktop.tasks.context import Cancelled, TaskContext


@pytest.fixture
def folder(tmp_path) -> Path:
    place = tmp_path / "files"
    place.mkdir()
    return place


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def outcomes(report) -> dict[str, str]:
    return {one.origin: one.status for one in report.files}


def view(desk, report, origin):
    return read_entry(desk, next(one.id for one in report.files if one.origin == origin))


def found(desk, text: str) -> list[str]:
    return [hit.origin for hit in search(desk, SearchRequest(text)).hits]


def everything(desk) -> list[bytes]:
    with desk.archive.read() as connection:
        return sorted(one.to_bytes() for one in entries.every(connection))


def test_a_file_becomes_an_entry_that_is_found_by_its_text(desk, folder):
    write(folder, {"deep/note.txt": "quimbaletes everywhere"})
    report = import_paths(desk, [folder])
    assert outcomes(report) == {"deep/note.txt": "new"}
    entry = view(desk, report, "deep/note.txt")
    assert (entry.title, entry.kind, entry.text("status"), entry.text("accounts")) == (
        "quimbaletes everywhere",
        "document",
        "to-check",
        "none",
    )
    assert entry.standing.label is Label.AMBER
    assert found(desk, "quimbaletes") == ["deep/note.txt"]
    (row,) = entry.rows("attachments")
    opened = authoring.open_attachment(desk, entry.entity, str(row["id"]))
    assert opened.read() == b"quimbaletes everywhere"
    assert opened.name == "note.txt"


def test_importing_again_changes_nothing(desk, folder):
    write(folder, {"a.txt": "gold", "b.md": "# Tin\n\ntin", "empty.txt": ""})
    import_paths(desk, [folder])
    before = everything(desk)
    again = import_paths(desk, [folder])
    assert outcomes(again) == {"a.txt": "known", "b.md": "known", "empty.txt": "failed"}
    assert everything(desk) == before
    shutil.copytree(folder, folder.parent / "stick")
    elsewhere = import_paths(desk, [folder.parent / "stick"])
    assert outcomes(elsewhere) == outcomes(again)
    assert {one.id for one in elsewhere.files} == {one.id for one in again.files}
    assert everything(desk) == before


def test_equal_files_become_one_entry(desk, folder):
    write(folder, {"a.txt": "gold", "b.txt": "gold", "c.txt": "tin"})
    report = import_paths(desk, [folder])
    assert outcomes(report) == {"a.txt": "new", "b.txt": "known", "c.txt": "new"}
    assert report.files[0].id == report.files[1].id


def test_files_of_one_name_in_two_folders_are_two_entries(desk, folder):
    write(folder, {"x/a.txt": "gold", "y/a.txt": "tin"})
    first, second = import_paths(desk, [folder / "x"]), import_paths(desk, [folder / "y"])
    assert outcomes(first) == outcomes(second) == {"a.txt": "new"}
    assert first.files[0].id != second.files[0].id


def test_a_changed_file_is_a_new_version_of_its_entry(desk, folder):
    write(folder, {"a.md": "# First title\n\ngold"})
    first = import_paths(desk, [folder])
    edit_entries(desk, [first.files[0].id], {"title": "What people call it", "summary": "Three lines."})
    write(folder, {"a.md": "# Second title\n\ntanzanite"})
    second = import_paths(desk, [folder])
    assert outcomes(second) == {"a.md": "changed"}
    assert second.files[0].id == first.files[0].id
    entry = view(desk, second, "a.md")
    assert (entry.title, entry.text("summary")) == ("What people call it", "Three lines.")
    assert [(row["part"], row["value"], row["where"]) for row in entry.rows("file-says")] == [
        ("title", "Second title", "heading")
    ]
    assert len(entry.rows("attachments")) == 1
    assert found(desk, "tanzanite") == ["a.md"]
    assert found(desk, "gold") == []
    assert outcomes(import_paths(desk, [folder])) == {"a.md": "known"}


def test_files_that_people_added_stay_when_an_imported_one_changes(desk, folder):
    write(folder, {"a.txt": "gold", "beside/own.txt": "own words"})
    report = import_paths(desk, [folder / "a.txt"])
    edit_entries(desk, [report.files[0].id], {}, attachments=[folder / "beside" / "own.txt"])
    write(folder, {"a.txt": "silver"})
    after = view(desk, import_paths(desk, [folder / "a.txt"]), "a.txt")
    assert sorted(str(row["name"]) for row in after.rows("attachments", office=True)) == ["a.txt", "own.txt"]
    assert found(desk, "silver") == found(desk, "own words") == ["a.txt"]


def test_a_removed_entry_does_not_come_back_by_importing(desk, folder):
    write(folder, {"a.txt": "gold"})
    report = import_paths(desk, [folder])
    authoring.remove_entry(desk, report.files[0].id)
    again = import_paths(desk, [folder])
    assert [(one.status, one.id, type(one.trouble)) for one in again.files] == [
        ("skipped", "", importing.RemovedBefore)
    ]
    write(folder, {"a.txt": "more gold"})
    assert outcomes(import_paths(desk, [folder])) == {"a.txt": "skipped"}
    assert found(desk, "gold") == []


def test_bad_files_are_named_and_never_stop_the_others(desk, folder):
    write(folder, {
        "a.txt": "gold", "empty.txt": "", "half.docx": b"PK\x03\x04 nothing", "program": b"\x7fELF" + bytes(200),
        "z.txt": "tin",
    })  # fmt: skip
    (folder / "link.txt").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe")
    report = import_paths(desk, [folder])
    assert {one.origin: type(one.trouble) for one in report.files if one.trouble} == {
        "empty.txt": troubles.FileEmpty, "half.docx": troubles.FileUnreadable, "program": troubles.FormatUnknown,
        "link.txt": LinkNotFollowed, "pipe": troubles.FileSpecial,
    }  # fmt: skip
    assert all(one.reason == str(one.trouble) and not one.id for one in report.files if one.trouble)
    assert (report.count("new"), report.count("failed"), report.count("skipped")) == (2, 4, 1)


@pytest.fixture
def deep(folder):
    """Folders in folders beyond what calls in calls can follow; taken away again, for pytest could not."""
    made = [folder]
    for _ in range(1200):
        made.append(made[-1] / "a")
        made[-1].mkdir()
    write(made[-1], {"note.txt": "gold"})
    yield folder
    (made[-1] / "note.txt").unlink()
    for one in reversed(made[1:]):
        one.rmdir()


@pytest.mark.slow
def test_folders_however_deep_are_no_trouble(desk, deep):
    assert [one.status for one in import_paths(desk, [deep]).files] == ["new"]


def test_hidden_files_and_the_archive_itself_are_left_alone(desk, folder):
    write(folder, {".hidden.txt": "x", ".git/a.txt": "x", "~$note.docx": "x", "Thumbs.db": "x", "a.txt": "gold"})
    shutil.copytree(desk.archive.folder, folder / "copy of an archive", ignore=shutil.ignore_patterns("archive.lock"))
    report = import_paths(desk, [folder, desk.archive.folder.parent])
    assert [one.origin for one in report.files if one.status == "new"] == ["a.txt"]
    assert not any(str(desk.archive.folder.name) + "/archive.db" in one.origin for one in report.files)


def test_a_picture_waits_for_three_lines(desk, folder):
    Image.new("RGB", (40, 30), "red").save(folder / "Mama Asha at her pit.jpg")
    report = import_paths(desk, [folder])
    (one,) = report.files
    assert (one.status, type(one.trouble)) == ("no-text", importing.NoTextYet)
    entry = read_entry(desk, one.id)
    assert entry.standing.accounts is Accounts.NOT_SAID
    assert "Asha" not in str(entry.fields)
    assert not has_text(desk, entry)
    assert entry.text("summary") == ""
    assert entry.rows("attachments", office=True)[0]["name"] == "Mama Asha at her pit.jpg"
    assert outcomes(import_paths(desk, [folder])) == {"Mama Asha at her pit.jpg": "known"}


@pytest.mark.parametrize("kind", ["case-study", "document"])
def test_the_name_of_a_file_is_never_shared(desk, folder, kind):
    write(folder, {"Asha of Geita.txt": "gold and more", "Asha.csv": "1,2\n3,4"})
    told = import_paths(desk, [folder], ImportOptions(kind=kind, label=Label.GREEN))
    entries_ = [read_entry(desk, one.id) for one in told.files]
    assert not any("Asha" in str(entry.fields) for entry in entries_)
    assert {entry.title for entry in entries_} == {"gold and more", desk.catalogs.kinds.get(kind).label("sw")}
    assert {row["name"] for entry in entries_ for row in entry.rows("attachments", office=True)} == {
        "Asha of Geita.txt", "Asha.csv",
    }  # fmt: skip


def test_options_hold_for_all_files(desk, folder):
    write(folder, {"a.txt": "gold"})
    group = groups.create_group(desk, "Partners")
    options = ImportOptions("lesson", Label.AMBER, group, "Tanzania", Accounts.NONE)
    entry = view(desk, import_paths(desk, [folder], options), "a.txt")
    assert (entry.kind, entry.realm, entry.texts("countries"), entry.standing.accounts) == (
        "lesson", group, ("TZ",), Accounts.NONE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("options", "trouble"),
    [
        (ImportOptions(kind="novel"), KindUnknown),
        (ImportOptions(country="Atlantis"), CountryUnknown),
        (ImportOptions(group="group:" + "0" * 32), NotInGroup),
    ],
)
def test_options_that_do_not_hold_change_nothing(desk, folder, options, trouble):
    write(folder, {"a.txt": "gold"})
    with pytest.raises(trouble):
        import_paths(desk, [folder], options)
    assert everything(desk) == []


def test_a_wrong_path_changes_nothing(desk, folder):
    write(folder, {"a.txt": "gold"})
    with pytest.raises(PathUnknown):
        import_paths(desk, [folder, folder / "absent"])
    assert everything(desk) == []


def test_a_list_fills_fields_and_says_which_files(desk, folder):
    write(folder, {
        "catalog.csv": (
            "id,title,language,country,year,source,licence,record_type\n"
            'a.txt,"The title",sw,TZ CD,2021,A source,CC0,report\nabsent.txt,x,,,,,,\n../out.txt,x,,,,,,\n'
        ),
        "a.txt": "gold", "unlisted.txt": "tin", "README.md": "words",
    })  # fmt: skip
    report = import_paths(desk, [folder])
    assert outcomes(report) == {"a.txt": "new", "absent.txt": "failed"}
    entry = view(desk, report, "a.txt")
    values = {name: entry.fields.get(name) for name in ("title", "language", "countries", "date", "source", "licence")}
    assert values == {
        "title": "The title", "language": "sw", "countries": ["TZ", "CD"], "date": "2021", "source": "A source",
        "licence": "CC0",
    }  # fmt: skip
    assert entry.fields["document-type"] == "report"


def test_one_work_in_several_languages_is_linked(desk, folder):
    names = ("en-1.md", "fr-1.md", "sw-1.md", "sw-2.md", "xx-1.md")
    rows = "".join(f"{name},{name[:2].replace('xx', 'en')}\n" for name in names)
    write(folder, {"catalog.csv": f"id,language\n{rows}", **{name: f"text of {name}" for name in names}})
    report = import_paths(desk, [folder])
    first = report.files[0].id
    related = {one.origin: view(desk, report, one.origin).rows("relations") for one in report.files}
    links = {origin: [(row["relation"], row["entry"]) for row in rows] for origin, rows in related.items()}
    assert links == {
        "en-1.md": [], "fr-1.md": [("same-work", first)], "sw-1.md": [("same-work", first)], "sw-2.md": [],
        "xx-1.md": [],
    }  # fmt: skip


def test_a_list_that_names_originals_links_translations(desk, folder):
    write(folder, {
        "catalog.csv": "id,translation_of\nfr.txt,en.txt\nen.txt,\n", "fr.txt": "petite", "en.txt": "tiny",
    })  # fmt: skip
    report = import_paths(desk, [folder])
    assert view(desk, report, "fr.txt").text("translation-of") == view(desk, report, "en.txt").entity


def test_cancelling_keeps_what_was_written(desk, folder, monkeypatch):
    monkeypatch.setattr(importing, "_FIRST_BATCH", 4)
    monkeypatch.setattr(importing, "_FIRST_WAIT", 1000)
    write(folder, {f"{number}.txt": f"gold {number}" for number in range(30)})
    seen = []

    def stop_after_six(progress):
        seen.append(progress)

    context = TaskContext(report=stop_after_six, cancelled=lambda: len(seen) > 3 and seen[-1].done >= 4)
    with pytest.raises(Cancelled):
        import_paths(desk, [folder], context=context)
    kept = len(everything(desk))
    assert 4 <= kept < 30
    assert len(found(desk, "gold")) == min(kept, 20)
    report = import_paths(desk, [folder])
    assert (report.count("known"), report.count("new")) == (kept, 30 - kept)


def test_progress_counts_every_file(desk, folder):
    write(folder, {"a.txt": "gold", "b.txt": "", "c.txt": "tin"})
    seen = []
    import_paths(desk, [folder], context=TaskContext(report=seen.append))
    assert [one.done for one in seen if one.total == 3] == [0, 1, 2, 3]
    assert {one.note for one in seen if one.total == 3} == {"", "a.txt", "b.txt", "c.txt"}


def test_an_entry_that_cannot_be_made_leaves_the_others_of_its_batch(desk, folder, monkeypatch):
    write(folder, {f"{number}.txt": f"gold {number}" for number in range(4)})
    real = importing.create_entries

    def refusing(desk, many, *more):
        if any("2.txt" in str(new.attachments[0].path) for new in many):
            raise troubles.FileForbidden
        return real(desk, many, *more)

    monkeypatch.setattr(importing, "create_entries", refusing)
    assert outcomes(import_paths(desk, [folder])) == {"0.txt": "new", "1.txt": "new", "2.txt": "failed", "3.txt": "new"}


def test_a_full_disk_ends_the_import_and_keeps_what_is_there(desk, folder, monkeypatch):
    monkeypatch.setattr(importing, "_FIRST_BATCH", 2)
    write(folder, {f"{number}.txt": f"gold {number}" for number in range(20)})
    real, calls = importing.create_entries, []

    def filling(desk, many):
        calls.append(many)
        if len(calls) > 1:
            raise DiskFull
        return real(desk, many)

    monkeypatch.setattr(importing, "create_entries", filling)
    with pytest.raises(DiskFull):
        import_paths(desk, [folder])
    assert len(everything(desk)) == len(calls[0])
    assert len(calls) == 2


def test_a_file_that_changes_while_it_is_read_is_not_taken(desk, folder, monkeypatch):
    write(folder, {"a.txt": "gold"})
    real = importing.work_on_files

    def changing(paths, work, **more):
        for path, result in real(paths, work, **more):
            path.write_text("something else altogether")
            yield path, result

    monkeypatch.setattr(importing, "work_on_files", changing)
    (one,) = import_paths(desk, [folder]).files
    assert (one.status, type(one.trouble)) == ("failed", troubles.FileChanging)
    assert everything(desk) == []


def test_names_in_bytes_of_another_system_are_no_trouble(desk, folder):
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("gold")
    (one,) = import_paths(desk, [folder]).files
    assert one.status == "new"
    assert outcomes(import_paths(desk, [folder])) == {one.origin: "known"}


def test_an_imported_entry_does_not_carry_where_it_came_from(desk, folder):
    write(folder, {"secret-place/a.md": "# Title\n\ngold"})
    entry = view(desk, import_paths(desk, [folder]), "secret-place/a.md")
    assert "secret-place" not in str(entry.fields)
    assert str(folder) not in entry.to_bytes().decode()


@pytest.fixture(scope="module")
def listed(corpus):
    with (corpus / "catalog.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_corpus_becomes_entries(desk, corpus, listed):
    report = import_paths(desk, [corpus], ImportOptions(label=Label.GREEN))
    assert [one.origin for one in report.files] == [row["id"] for row in listed]
    assert {one.origin: type(one.trouble) for one in report.files if one.status == "failed"} == {
        "importers/fc-open-password.pdf": troubles.FileEncrypted,
        "importers/tika-testEXCEL_protected_passtika.xlsx": troubles.FileEncrypted,
    }
    views = {one.origin: read_entry(desk, one.id) for one in report.files if one.status == "new"}
    assert len(views) == 117
    assert all(has_text(desk, one) for one in views.values())
    assert {origin: one.title for origin, one in views.items()} == {
        row["id"]: row["title"] for row in listed if row["id"] in views
    }
    assert {one.realm for one in views.values()} == {"programme"}
    said = {origin: [(row["part"], row["value"]) for row in one.rows("file-says")] for origin, one in views.items()}
    assert said["useiti/case-elko-and-eureka.md"] == [("title", "Greenlee County, Arizona | Archive | Case Studies")]
    assert said["peru-law/pe-are-001-2012-gra.md"] == [("date", "2012")]
    assert said["useiti/case-campbell.md"] == []
    assert views["factbook/cg.json"].texts("countries") == ("CD",)
    assert found(desk, "quimbaletes") == ["peru-law/pe-dleg-1100-2012.md"]
    again = import_paths(desk, [corpus], ImportOptions(label=Label.GREEN))
    assert (again.count("known"), again.count("failed")) == (117, 2)


def test_a_file_that_will_stay_here_is_told_when_it_comes_in(desk, folder):
    with zipfile.ZipFile(folder / "letter.docx", "w") as archive:
        archive.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            "<w:t>gold</w:t></w:r></w:p></w:body></w:document>",
        )
        archive.writestr("_xmlsignatures/sig1.xml", "<a/>")
    (one,) = import_paths(desk, [folder]).files
    assert (one.status, type(one.trouble)) == ("new", troubles.FileSigned)
    assert "stays in this office" in one.reason
    view = read_entry(desk, one.id)
    assert view.rows("attachments") == ()
    before = list(desk.archive.blobs.every())
    (again,) = import_paths(desk, [folder]).files
    assert again.status == "known"
    assert read_entry(desk, one.id) == view
    assert list(desk.archive.blobs.every()) == before


def test_the_import_remembers_the_original_and_not_its_copy(desk, folder, tmp_path):
    canvas = Canvas(str(folder / "report.pdf"))
    canvas.setAuthor("Asha")
    canvas.drawString(72, 700, "gold")
    canvas.save()
    (one,) = import_paths(desk, [folder]).files
    view = read_entry(desk, one.id)
    (row,), (beside,) = view.rows("attachments"), view.rows("attachments", office=True)
    assert beside["original"] == hashlib.sha256((folder / "report.pdf").read_bytes()).hexdigest() != row["sha256"]
    assert [one.status for one in import_paths(desk, [folder]).files] == ["known"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(folder / "report.pdf", elsewhere / "other name.pdf")
    assert [(one.status, one.id) for one in import_paths(desk, [elsewhere]).files] == [("known", view.entity)]
