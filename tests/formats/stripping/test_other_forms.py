"""PDF, HTML, RTF and drawings: who made them and where goes, what they say stays."""

import base64
import io
import zipfile

import pikepdf
import pytest
from PIL import Image

from asm_desktop.formats import troubles

NAME = "Asha Mwakalinga"


def photo(form="JPEG"):
    exif = Image.Exif()
    exif[0x013B] = NAME
    data = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(data, form, exif=exif)
    return data.getvalue()


@pytest.fixture
def pdf(make):
    """A PDF with a name in every place that has room for one, and in an earlier saving."""
    plain = make.pdf(["The retort condenses mercury."], author=NAME, title="A title")
    path = make.folder / "told.pdf"
    with pikepdf.open(plain) as document:
        with document.open_metadata() as meta:
            meta["dc:creator"] = [NAME]
        page = document.pages[0]
        page.obj.PieceInfo = pikepdf.Dictionary(Some=pikepdf.Dictionary(Private=pikepdf.String(NAME)))
        page.obj.LastModified = pikepdf.String("D:20260503100000")
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], T=pikepdf.String(NAME),
            M=pikepdf.String("D:20260503100000"), Contents=pikepdf.String("Who says so?"),
        )  # fmt: skip
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9],
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(f"file:///C:/Users/{NAME}/a.docx")),
        )  # fmt: skip
        page.obj.Annots = pikepdf.Array([document.make_indirect(note), link])
        image = pikepdf.Stream(document, photo())
        image.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=16, Height=16, BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceRGB, Filter=pikepdf.Name.DCTDecode,
        )  # fmt: skip
        page.obj.Resources.XObject = pikepdf.Dictionary(Im1=image)
        spec = pikepdf.AttachedFileSpec(
            document, f"words, by {NAME}".replace(NAME, "us").encode(), filename=f"{NAME}.txt"
        )
        document.attachments[f"{NAME}.txt"] = spec
        document.save(path)
    # As programs save again: the old state stays in the file, and what is added says who came last.
    path.write_bytes(path.read_bytes() + f"\n% {NAME}\n".encode())
    return path


def test_a_pdf_loses_all_that_names_its_people(pdf, strip, tells):
    copy = strip(pdf)
    assert tells(pdf.read_bytes(), NAME)
    for secret in ("Asha", "20260503", "ReportLab", "A title"):
        assert not tells(copy, secret)
    with pikepdf.open(io.BytesIO(copy)) as document:
        assert "/Info" not in document.trailer
        assert "/Metadata" not in document.Root
        notes = document.pages[0].obj.Annots
        assert str(notes[0].Contents) == "Who says so?"
        assert list(document.attachments) == ["file-000001"]
        assert next(iter(document.attachments.values())).get_file().read_bytes() == b"words, by us"
        raw = document.pages[0].obj.Resources.XObject.Im1.read_raw_bytes()
        assert Image.open(io.BytesIO(raw)).size == (16, 16)
        assert not Image.open(io.BytesIO(raw)).getexif()


def test_what_a_pdf_says_stays(pdf, make, strip, read):
    copy = read(make.file("copy.pdf", strip(pdf)))
    assert copy.pages == read(pdf).pages
    assert copy.said == ()
    assert "Who says so?" in copy.pages[0]


def test_equal_files_give_equal_copies(pdf, strip):
    assert strip(pdf) == strip(pdf)


def test_a_file_within_a_pdf_is_stripped_or_keeps_it_here(make, strip, tells):
    for inner, trouble in ((photo(), None), (b"\xd0\xcf\x11\xe0" + bytes(600), troubles.FileEmbeds)):
        path = make.folder / "outer.pdf"
        with pikepdf.open(make.pdf(["Gold"])) as document:
            document.attachments["a.bin"] = pikepdf.AttachedFileSpec(document, inner, filename="a.bin")
            document.save(path)
        if trouble:
            with pytest.raises(trouble):
                strip(path)
        else:
            assert tells(path.read_bytes(), NAME)
            assert not tells(strip(path), "Asha")


def test_a_pdf_that_opens_with_a_password_stays(make, strip):
    with pytest.raises(troubles.FileEncrypted):
        strip(make.pdf(["Gold"], password="secret"))  # noqa: S106 - of a file made here


def test_a_signed_pdf_stays(make, strip):
    path = make.folder / "signed.pdf"
    with pikepdf.open(make.pdf(["Gold"])) as document:
        field = pikepdf.Dictionary(
            FT=pikepdf.Name.Sig, T=pikepdf.String("s"), V=pikepdf.Dictionary(Type=pikepdf.Name.Sig)
        )
        document.Root.AcroForm = pikepdf.Dictionary(Fields=[document.make_indirect(field)], SigFlags=3)
        document.save(path)
    with pytest.raises(troubles.FileSigned):
        strip(path)


def test_half_a_pdf_is_repaired_or_stays(pdf, make, strip, tells):
    half = make.file("half.pdf", pdf.read_bytes()[: pdf.stat().st_size // 2])
    try:
        copy = strip(half)
    except troubles.FileUnreadable:
        return
    assert not tells(copy, "Asha")


HTML = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="author" content="{NAME}">
<meta name="generator" content="Word of {NAME}"><meta name="description" content="On mercury">
<link rel=File-List href="{NAME}_files/filelist.xml"><title>Mercury</title>
<!--[if gte mso 9]><xml><o:Author>{NAME}</o:Author></xml><![endif]-->
<xml><o:DocumentProperties><o:LastAuthor>{NAME}</o:LastAuthor></o:DocumentProperties></xml>
<script type="application/ld+json">{{"author": "{NAME}"}}</script><script>var kept = "<!-- kept -->";</script></head>
<body><p>The retort condenses mercury.</p><!-- by {NAME} --><a href="file:///C:/Users/{NAME}/a.html">a</a>
<a href='https://example.org/'>b</a><img src="data:image/jpeg;base64,PHOTO" alt="a retort"></body></html>
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_page_loses_all_that_names_its_people(make, strip, tells, read, encoding):
    text = HTML.replace("PHOTO", base64.b64encode(photo()).decode())
    path = make.file("page.html", text.encode(encoding))
    copy = strip(path)
    assert tells(path.read_bytes(), NAME)
    assert not tells(copy, "Asha")
    for kept in ("On mercury", 'var kept = "<!-- kept -->";', "https://example.org/", "a retort", "<!DOCTYPE html>"):
        assert tells(copy, kept)
    (after,), (before,) = read(make.file("copy.html", copy)).pages, read(path).pages
    assert after.startswith("The retort condenses mercury.")
    assert before.endswith(after)


def test_a_page_with_a_picture_that_cannot_be_stripped_stays(make, strip):
    with pytest.raises(troubles.FileEmbeds):
        strip(make.file("page.html", '<html><img src="data:image/webp;base64,UklGRg=="></html>'))


RTF = (
    r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\*\generator Word of NAME;}{\info{\author NAME}{\operator NAME}"
    r"{\creatim\yr2026}}{\*\userprops{\propname x}\proptype30{\staticval NAME}}{\*\revtbl{Unknown;}{NAME;}}"
    r"{\*\rsidtbl\rsid77}\pard\rsidroot77 The retort \lang1033\insrsid77 condenses mercury.\par"
    r"{\revised\revauth1\revdttm99 Added words.}{\*\atnid AM}{\*\atnauthor NAME}"
    r'{\field{\*\fldinst INCLUDEPICTURE "C:\\\\Users\\\\NAME\\\\a.jpg"}{\fldrslt picture}}'
    r"{\sp{\sn pibName}{\sv C:\\NAME.jpg}}{\pict\jpegblip\picw16\pich16 PHOTO}{\pict\wmetafile8 0102}}"
)


def test_rich_text_loses_all_that_names_its_people(make, strip, tells, read):
    path = make.file("note.rtf", RTF.replace("NAME", NAME).replace("PHOTO", photo().hex()))
    copy = strip(path)
    assert tells(path.read_bytes(), NAME)
    for secret in ("Asha", "rsid", "2026", "Word of"):
        assert not tells(copy, secret)
    after, before = read(make.file("copy.rtf", copy)), read(path)
    assert before.pages[0].startswith(after.pages[0])
    assert after.pages[0].startswith("The retort condenses mercury.\nAdded words.picture")
    assert after.said == ()
    assert copy.count(b"{") == copy.count(b"}")


def test_rich_text_with_an_object_stays(make, strip):
    with pytest.raises(troubles.FileEmbeds):
        strip(make.file("note.rtf", r"{\rtf1 words {\object\objemb{\*\objdata 0105}}}"))


def test_a_drawing_loses_what_its_program_wrote_of_itself(make, strip, tells):
    path = make.file(
        "drawing.svg",
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/i" '
        f'xmlns:sodipodi="http://sodipodi.org/s" sodipodi:docname="{NAME}.svg" inkscape:export-filename="/home/asha/x">'
        f"<!-- {NAME} --><metadata>{NAME}</metadata><sodipodi:namedview/><text>Shaft</text></svg>",
    )
    copy = strip(path)
    assert not tells(copy, "Asha")
    assert tells(copy, "<text>Shaft</text>")


def test_plain_forms_are_as_they_are(make, strip):
    path = make.file("a.csv", "who;what\nAsha;gold\n")
    assert strip(path) == path.read_bytes()


@pytest.mark.parametrize("form", ["GIF", "BMP"])
def test_other_pictures_within_documents(make, strip, tells, form):
    data = io.BytesIO()
    more = {"comment": NAME.encode()} if form == "GIF" else {}
    Image.new("P", (16, 16), 3).save(data, form, **more)
    path = make.zipped("note.docx", {"word/document.xml": "<a/>", f"word/media/a.{form.lower()}": data.getvalue()})
    copy = strip(path)
    assert not tells(copy, "Asha")
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        inner = archive.read(f"word/media/a.{form.lower()}")
    assert Image.open(io.BytesIO(inner)).tobytes() == Image.open(data).tobytes()
