"""DOCX, XLSX, PPTX and OpenDocument: who made them and where goes, what they say stays."""

import io
import zipfile

import openpyxl
import pytest
from openpyxl.comments import Comment
from PIL import Image

from asm_desktop.formats import troubles

NAME = "Asha Mwakalinga"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def photo():
    exif = Image.Exif()
    exif[0x013B] = NAME
    data = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(data, "JPEG", exif=exif)
    return data.getvalue()


def relations(*rows):
    lines = "".join(
        f'<Relationship Id="r{number}" Type="{RELATIONS}/{kind}" Target="{target}"{more}/>'
        for number, (kind, target, more) in enumerate(rows)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


@pytest.fixture
def docx(make):
    """A DOCX with a name in every place that Word has for one."""
    body = (
        f'<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}" xmlns:a="{DRAWING}" '
        'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>'
        '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:r><w:t>The retort condenses mercury.</w:t></w:r></w:p>'
        f'<w:p><w:ins w:id="1" w:author="{NAME}" w:date="2026-05-03T10:00:00Z"><w:r><w:t>Added words.</w:t></w:r>'
        f'</w:ins><w:del w:id="2" w:author="{NAME}" w:date="2026-05-03T10:00:00Z"><w:r><w:delText>x</w:delText></w:r>'
        "</w:del></w:p>"
        f'<w:p><w:r><w:instrText> INCLUDEPICTURE "C:\\\\Users\\\\{NAME}\\\\pit.jpg" </w:instrText></w:r></w:p>'
        f'<a:docPr id="1" name="{NAME} at pit 7.jpg" descr="C:\\Users\\{NAME}\\pit.jpg"/>'
        '<a:docPr id="2" name="Picture 2" descr="A retort over a fire"/>'
        f'<v:imagedata r:id="r1" o:title="{NAME} at pit 7"/><!-- {NAME} --></w:body></w:document>'
    )
    settings = (
        f'<w:settings xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:zoom w:percent="100"/><w:attachedTemplate r:id="r0"/>'
        f'<w:rsids><w:rsid w:val="00A77B3E"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="{NAME}"/></w:docVars>'
        "</w:settings>"
    )
    comments = (
        f'<w:comments xmlns:w="{WORD}"><w:comment w:id="0" w:author="{NAME}" w:initials="AM" '
        'w:date="2026-05-03T10:00:00Z"><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>'
    )
    types = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="main"/>'
        '<Override PartName="/docProps/core.xml" ContentType="core"/></Types>'
    )
    return make.zipped("note.docx", {
        "[Content_Types].xml": types,
        "_rels/.rels": relations(
            ("officeDocument", "word/document.xml", ""), ("core-properties", "docProps/core.xml", "")
        ),
        "word/document.xml": body,
        "word/_rels/document.xml.rels": relations(("image", "media/image1.jpeg", "")),
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": relations(
            ("attachedTemplate", f"file:///C:/Users/{NAME}/a.dotx", ' TargetMode="External"'),
            ("hyperlink", f"file:///C:/Users/{NAME}/b.docx", ' TargetMode="External"'),
            ("hyperlink", "https://example.org/report", ' TargetMode="External"'),
        ),
        "word/comments.xml": comments,
        "word/people.xml": (
            '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
            f'<w15:person w15:author="{NAME}"><w15:presenceInfo w15:providerId="AD" w15:userId="{NAME}"/></w15:person>'
            "</w15:people>"
        ),
        "word/media/image1.jpeg": photo(),
        "docProps/core.xml": f"<a><creator>{NAME}</creator><lastModifiedBy>{NAME}</lastModifiedBy></a>",
        "docProps/app.xml": f"<a><Company>{NAME}</Company></a>",
        "docProps/custom.xml": f"<a>{NAME}</a>",
        "docProps/thumbnail.jpeg": photo(),
        "customXml/item1.xml": f"<a>{NAME}</a>",
    })  # fmt: skip


def test_a_docx_loses_all_that_names_its_people(docx, strip, tells, read):
    copy = strip(docx)
    assert tells(docx.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    assert not tells(copy, "2026-05-03")
    assert not tells(copy, "00A77B3E")
    kept = members(copy)
    assert not any(name.startswith(("docProps", "customXml")) for name in kept)
    assert b"core" not in kept["_rels/.rels"] + kept["[Content_Types].xml"]
    assert b"word/document.xml" in kept["_rels/.rels"]
    assert b"attachedTemplate" not in kept["word/settings.xml"] + kept["word/_rels/settings.xml.rels"]
    assert b"https://example.org/report" in kept["word/_rels/settings.xml.rels"]
    assert b"A retort over a fire" in kept["word/document.xml"]
    assert Image.open(io.BytesIO(kept["word/media/image1.jpeg"])).size == (16, 16)


def test_what_a_docx_says_stays(docx, make, strip, read):
    copy = make.file("copy.docx", strip(docx))
    assert read(copy).pages == read(docx).pages
    assert read(copy).said == ()
    assert "Added words." in read(copy).pages[0]


def test_dates_and_names_of_a_zip_file_itself_go(docx, strip):
    with zipfile.ZipFile(io.BytesIO(strip(docx))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(info.extra or info.comment for info in archive.infolist())
        assert archive.comment == b""


def test_equal_documents_packed_at_different_times_give_equal_copies(docx, make, strip):
    other = io.BytesIO()
    with zipfile.ZipFile(docx) as archive, zipfile.ZipFile(other, "w") as again:
        for info in archive.infolist():
            again.writestr(zipfile.ZipInfo(info.filename, (2026, 5, 3, 10, 0, 0)), archive.read(info))
    assert strip(make.file("other.docx", other.getvalue())) == strip(docx)


@pytest.mark.parametrize(
    ("member", "trouble"),
    [
        ("_xmlsignatures/sig1.xml", troubles.FileSigned),
        ("word/vbaProject.bin", troubles.FileHasMacros),
        ("word/embeddings/oleObject1.bin", troubles.FileEmbeds),
        ("word/media/film.mp4", troubles.FileEmbeds),
        ("word/media/image2.tiff", troubles.FileEmbeds),
    ],
)
def test_a_document_with_what_cannot_be_stripped_stays(make, strip, member, trouble):
    path = make.zipped("note.docx", {"word/document.xml": f'<w:document xmlns:w="{WORD}"/>', member: b"II*\0 anything"})
    with pytest.raises(trouble):
        strip(path)


def test_a_document_within_a_document_is_stripped_too(docx, make, strip, tells):
    outer = make.zipped("outer.docx", {
        "word/document.xml": f'<w:document xmlns:w="{WORD}"/>', "word/embeddings/inner.docx": docx.read_bytes(),
    })  # fmt: skip
    copy = strip(outer)
    assert tells(outer.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    assert tells(copy, "The retort condenses mercury.")


@pytest.fixture
def xlsx(make):
    """A workbook with names in its properties, comments, views and paths."""
    path = make.xlsx({"Sheet": [["a name", "b"], [1, 2]]}, creator=NAME, lastModifiedBy=NAME)
    book = openpyxl.load_workbook(path)
    book.active["A1"].comment = Comment(f"{NAME}:\nCheck this", NAME)
    book.save(path)
    parts = members(path.read_bytes())
    text = (
        parts["xl/workbook.xml"]
        .decode()
        .replace(
            "<sheets>",
            f'<x15ac:absPath xmlns:x15ac="a" url="C:\\Users\\{NAME}\\"/><fileSharing userName="{NAME}"/>'
            f'<customWorkbookViews><customWorkbookView name="{NAME} - Personal View" '
            'guid="{0E1A2B3C-0000-4000-8000-000000000000}" windowWidth="9" '
            'windowHeight="9" activeSheetId="1"/></customWorkbookViews><sheets>',
        )
    )
    parts["xl/workbook.xml"] = text.encode()
    parts["xl/printerSettings/printerSettings1.bin"] = f"printer of {NAME}".encode("utf-16-le")
    return make.zipped("book.xlsx", parts)


def test_a_workbook_loses_all_that_names_its_people(xlsx, make, strip, tells, read):
    copy = strip(xlsx)
    assert tells(xlsx.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    book = openpyxl.load_workbook(io.BytesIO(copy))
    assert [cell.value for cell in book.active[1]] == ["a name", "b"]
    assert book.active["A1"].comment.text.endswith("Check this")
    assert read(make.file("copy.xlsx", copy)).pages == read(xlsx).pages


def test_a_presentation_loses_all_that_names_its_people(make, strip, tells, read):
    path = make.pptx(["<a:t>Mercury at Geita</a:t>"])
    parts = members(path.read_bytes()) | {
        "ppt/commentAuthors.xml": (
            f'<p:cmAuthorLst xmlns:p="p"><p:cmAuthor id="0" name="{NAME}" initials="ZQX"/></p:cmAuthorLst>'
        ),
        "ppt/authors.xml": (
            f'<p188:authorLst xmlns:p188="q"><p188:author id="1" name="{NAME}" userId="{NAME}"/></p188:authorLst>'
        ),
        "ppt/changesInfos/changesInfo1.xml": f'<pc:chgInfo xmlns:pc="pc"><pc:chgData name="{NAME}"/></pc:chgInfo>',
        "docProps/core.xml": f"<a>{NAME}</a>",
    }  # fmt: skip
    path = make.zipped("talk.pptx", parts)
    copy = strip(path)
    assert tells(path.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    assert not tells(copy, "ZQX")
    assert read(make.file("copy.pptx", copy)).pages == read(path).pages


@pytest.fixture
def odt(make):
    """A text with names in its properties, comments, changes and settings."""
    path = make.open_document(
        "text",
        "<office:body><office:text><text:p>Mercury at Geita</text:p>"
        f"<office:annotation><dc:creator>{NAME}</dc:creator><dc:date>2026-05-03T10:00:00</dc:date>"
        "<text:p>Who says so?</text:p></office:annotation>"
        '<text:a xmlns:xlink="x" xlink:href="file:///home/asha/notes.odt">notes</text:a>'
        "</office:text></office:body>",
        f"<dc:creator>{NAME}</dc:creator>",
        '<manifest xmlns="m"><file-entry full-path="content.xml"/><file-entry full-path="meta.xml"/>'
        '<file-entry full-path="Thumbnails/thumbnail.png"/></manifest>',
    )
    settings = (
        '<s xmlns:config="c"><config:config-item config:name="PrinterName">printer of '
        f'{NAME}</config:config-item><config:config-item config:name="ShowGrid">true</config:config-item></s>'
    )
    parts = members(path.read_bytes())
    return make.zipped("file.odt", {
        **parts, "settings.xml": settings, "Thumbnails/thumbnail.png": photo(), "Pictures/1.jpg": photo(),
    })  # fmt: skip


def test_an_open_document_loses_all_that_names_its_people(odt, make, strip, tells, read):
    copy = strip(odt)
    assert tells(odt.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    assert not tells(copy, "2026-05-03")
    kept = members(copy)
    assert next(iter(kept)) == "mimetype"
    assert "meta.xml" not in kept
    assert b"meta.xml" not in kept["META-INF/manifest.xml"]
    assert b"content.xml" in kept["META-INF/manifest.xml"]
    assert b"ShowGrid" in kept["settings.xml"]
    assert read(make.file("copy.odt", copy)).pages == read(odt).pages


@pytest.mark.parametrize(
    ("member", "data", "trouble"),
    [
        ("META-INF/documentsignatures.xml", "<a/>", troubles.FileSigned),
        ("Basic/Standard/Module1.xml", "<a/>", troubles.FileHasMacros),
        ("Object 2", b"\xd0\xcf\x11\xe0", troubles.FileEmbeds),
    ],
)
def test_an_open_document_with_what_cannot_be_stripped_stays(odt, make, strip, member, data, trouble):
    path = make.zipped("other.odt", {**members(odt.read_bytes()), member: data})
    with pytest.raises(trouble):
        strip(path)


def test_of_a_book_the_work_is_named_and_its_owner_is_not(make, strip, tells, read):
    book = make.epub(
        ["<html><body><p>Gold of the river</p></body></html>"],
        f"<dc:creator>Published Author</dc:creator><meta name='calibre:user_metadata:read' content='{NAME}'/>",
    )
    path = make.zipped("book.epub", members(book.read_bytes()) | {"iTunesMetadata.plist": NAME, "OPS/p.jpg": photo()})
    copy = strip(path)
    assert tells(path.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    assert tells(copy, "Published Author")
    assert read(make.file("copy.epub", copy)).pages == read(path).pages
