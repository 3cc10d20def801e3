"""Small real files of every form, made as they are needed."""

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from asm_desktop.formats.extracted import Extracted, Limits
from asm_desktop.formats.readers import extract

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)


class Maker:
    """Writes files into one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, name: str, data: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    def zipped(self, name: str, members: dict[str, str | bytes]) -> Path:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, content in members.items():
                archive.writestr(member, content)
        return self.file(name, data.getvalue())

    def docx(self, body: str, properties: str = "", name: str = "note.docx", **members: str) -> Path:
        document = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
        parts = {f"word/{part}.xml": f'<w:x xmlns:w="{WORD}">{text}</w:x>' for part, text in members.items()}
        core = {"docProps/core.xml": CORE.format(properties)} if properties else {}
        return self.zipped(name, {"[Content_Types].xml": "<Types/>", "word/document.xml": document, **core, **parts})

    def open_document(self, form: str, body: str, meta: str = "", manifest: str = "<manifest/>") -> Path:
        spaces = (
            f'xmlns:office="{OFFICE}" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        )
        return self.zipped(f"file.{form[:3]}", {
            "mimetype": f"application/vnd.oasis.opendocument.{form}",
            "META-INF/manifest.xml": manifest,
            "content.xml": f"<office:document-content {spaces}>{body}</office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta>{meta}</office:meta></office:document-meta>",
        })  # fmt: skip

    def epub(self, chapters: list[str], metadata: str = "", **more: str) -> Path:
        files = {f"OPS/c{number}.xhtml": text for number, text in enumerate(chapters)}
        items = "".join(
            f'<item id="i{number}" href="c{number}.xhtml" media-type="application/xhtml+xml"/>'
            for number in range(len(chapters))
        )
        order = "".join(f'<itemref idref="i{number}"/>' for number in range(len(chapters)))
        package = (
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
        )
        root = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
        return self.zipped("book.epub", {
            "mimetype": "application/epub+zip", "META-INF/container.xml": root, "OPS/book.opf": package, **files,
            **{name.replace("__", "/"): text for name, text in more.items()},
        })  # fmt: skip

    def pptx(self, slides: list[str], order: list[int] | None = None, notes: dict[int, str] | None = None) -> Path:
        drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="p"'
        relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        members: dict[str, str | bytes] = {
            f"ppt/slides/slide{number}.xml": f"<p:sld {drawing}>{slide}</p:sld>"
            for number, slide in enumerate(slides, 1)
        }
        for number, note in (notes or {}).items():
            members[f"ppt/notesSlides/notesSlide{number}.xml"] = f"<p:notes {drawing}><a:t>{note}</a:t></p:notes>"
            members[f"ppt/slides/_rels/slide{number}.xml.rels"] = (
                f'<Relationships><Relationship Id="r" Target="../notesSlides/notesSlide{number}.xml"/></Relationships>'
            )
        ids = "".join(f'<p:sldId id="{256 + one}" r:id="r{one}"/>' for one in order or range(1, len(slides) + 1))
        members["ppt/presentation.xml"] = f'<p:presentation xmlns:p="p" xmlns:r="{relations}">{ids}</p:presentation>'
        members["ppt/_rels/presentation.xml.rels"] = "<Relationships>{}</Relationships>".format(
            "".join(
                f'<Relationship Id="r{number}" Target="slides/slide{number}.xml"/>'
                for number in range(1, len(slides) + 1)
            )
        )
        return self.zipped("talk.pptx", members)

    def xlsx(self, sheets: dict[str, list[list[object]]], **properties: str) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        for name, value in properties.items():
            setattr(book.properties, name, value)
        path = self.folder / "book.xlsx"
        book.save(path)
        return path

    def pdf(self, pages: list[str], password: str = "", name: str = "report.pdf", **properties: str) -> Path:
        path = self.folder / name
        canvas = Canvas(str(path), encrypt=StandardEncryption(password) if password else None)
        for setting, value in properties.items():
            getattr(canvas, f"set{setting.title()}")(value)
        for page in pages:
            text = canvas.beginText(72, 750)
            for line in page.split("\n"):
                text.textLine(line)
            canvas.drawText(text)
            canvas.showPage()
        canvas.save()
        return path

    def picture(self, form: str = "JPEG", size: tuple[int, int] = (60, 40), **settings: object) -> Path:
        path = self.folder / f"picture.{form.lower()}"
        mode = "RGBA" if form == "PNG" else "RGB"
        Image.linear_gradient("L").resize(size).convert(mode).save(path, form, **settings)
        return path


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of a DOCX file."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


@pytest.fixture(name="paragraph")
def paragraph_maker():
    return paragraph


@pytest.fixture
def read():
    """Reads a file in this process."""

    def reading(path: Path, **limits: object) -> Extracted:
        return extract(path, Limits(**limits))

    return reading
