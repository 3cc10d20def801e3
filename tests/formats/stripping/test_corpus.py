"""Real files: nothing of who made them is in the copies, and they say what they said."""

import io
import re
import zipfile

import pikepdf
import pytest

from asm_desktop.formats import troubles
from asm_desktop.formats.extracted import DEFAULT_LIMITS
from asm_desktop.formats.readers import extract
from asm_desktop.formats.recognising import DOCX, EPUB, ODS, ODT, PDF, PLAIN_FORMS, PPTX, XLSX

CANARY = "Canary Mwakalinga"
PEOPLE = re.compile(rb"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|Company)>([^<]{3,60})</")
CREATOR = re.compile(rb"<dc:creator[^>]*(?:/>|>[^<]*</dc:creator>)")
AUTHORS = re.compile(rb'(?:w:author|userName|w15:author)="([^"]{3,60})"')


def files(corpus):
    return sorted(
        path for path in corpus.rglob("*") if path.is_file() and path.parent != corpus and "LICENSES" not in path.parts
    )


def planted(path, folder, media):
    """The file with a name in its properties, as the program that made it would write it."""
    copy = folder / path.name
    if media == PDF:
        with pikepdf.open(path) as document:
            document.docinfo["/Author"] = CANARY
            with document.open_metadata() as meta:
                meta["dc:creator"] = [CANARY]
            document.save(copy)
        return copy
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as out:
        for info in archive.infolist():
            data = archive.read(info)
            if media != EPUB:
                data = CREATOR.sub(b"<dc:creator>" + CANARY.encode() + b"</dc:creator>", data)
            out.writestr(info.filename, data)
        out.comment = CANARY.encode()
    return copy


def test_no_planted_name_and_no_real_one_is_in_a_copy(corpus, tmp_path, strip, tells):
    checked = 0
    for path in files(corpus):
        try:
            found = extract(path, DEFAULT_LIMITS)
        except troubles.FileEncrypted:
            continue
        if found.media in {PDF, DOCX, XLSX, PPTX, ODT, ODS, EPUB}:
            file = planted(path, tmp_path, found.media)
            assert tells(file.read_bytes(), CANARY), path
            assert not tells(strip(file), CANARY), path
            checked += 1
    assert checked > 40


def test_copies_say_what_the_files_said(corpus, tmp_path, strip):
    for path in files(corpus):
        try:
            before = extract(path, DEFAULT_LIMITS)
        except troubles.FileEncrypted:
            with pytest.raises(troubles.FileEncrypted):
                strip(path)
            continue
        copy = strip(path)
        if before.media in PLAIN_FORMS:
            assert copy == path.read_bytes()
            continue
        place = tmp_path / path.name
        place.write_bytes(copy)
        after = extract(place, DEFAULT_LIMITS)
        assert after.media == before.media, path
        assert after.pages == before.pages, path
        told = {one.value for one in before.said if one.part == "authors" and one.where == "properties"}
        if before.media != EPUB:
            assert not told & {one.value for one in after.said}, path


def test_real_authors_of_office_files_are_gone(corpus, strip):
    names = 0
    for path in files(corpus):
        if path.suffix not in {".docx", ".xlsx", ".odt", ".ods"}:
            continue
        try:
            copy = strip(path)
        except troubles.FileEncrypted:
            continue
        with zipfile.ZipFile(path) as archive:
            whole = b"".join(archive.read(info) for info in archive.infolist())
        with zipfile.ZipFile(io.BytesIO(copy)) as archive:
            left = b"".join(archive.read(info) for info in archive.infolist())
        shown = "\n".join(extract(path, DEFAULT_LIMITS).pages).encode()
        people = {one for found in (PEOPLE, AUTHORS) for one in found.findall(whole)}
        names += len(people)
        people = {one for one in people if one not in shown}  # a name in the text itself is what the document says
        assert not [one for one in people if b">" + one + b"<" in left or b'"' + one + b'"' in left], path
    assert names > 5
