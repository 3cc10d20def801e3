import struct

import pytest

from asm_desktop.formats import recognising as media
from asm_desktop.formats import troubles
from asm_desktop.formats.extracted import DEFAULT_LIMITS, Limits
from asm_desktop.formats.recognising import recognise


def compound(name: str) -> bytes:
    """The head of a compound file whose directory, far from its head, names a part."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + struct.pack("<H", 9) + bytes(16) + struct.pack("<i", 9_000)
    return head.ljust(9_001 * 512, b"\0") + name.encode("utf-16-le").ljust(512, b"\0")


def told(path, limits=DEFAULT_LIMITS):
    return recognise(path, limits)


def test_content_tells_whatever_the_name_says(make, paragraph):
    for path, expected in (
        (make.pdf(["x"], name="a.txt"), media.PDF),
        (make.docx(paragraph("x"), name="b.pdf"), media.DOCX),
        (make.file("c.doc", r"{\rtf1 x}"), media.RTF),
        (make.file("d.txt", "<!doctype HTML><p>x"), media.HTML),
        (make.file("e.htm", "<?xml version='1.0'?><goods/>"), media.XML),
        (make.file("f.xml", "<?xml version='1.0'?>\n<!-- x --><html/>"), media.HTML),
        (make.file("g", '{"a": 1}'), media.JSON),
        (make.file("h.txt", "---\ntitle: x\n---\ny"), media.MARKDOWN),
        (make.file("i.txt", "TY  - JOUR\nER  - "), media.RIS),
        (make.picture("JPEG").rename(make.folder / "j.png"), media.JPEG),
        (make.picture("PNG").rename(make.folder / "k.jpg"), media.PNG),
        (make.epub(["<p>x"]).rename(make.folder / "l.zip"), media.EPUB),
    ):
        assert told(path) == expected, path.name


def test_the_name_tells_between_forms_of_text(make):
    assert told(make.file("a.csv", "a,b\n1,2")) == media.CSV
    assert told(make.file("a.tsv", "a\tb")) == media.TSV
    assert told(make.file("a.md", "words")) == media.MARKDOWN
    assert told(make.file("a.md", "<html>")) == media.MARKDOWN
    assert told(make.file("a.txt", "words")) == media.PLAIN
    assert told(make.file("README", "words about %PDF-1.4")) == media.PLAIN
    assert told(make.file("a.xml", "no marks at all")) == media.PLAIN
    assert told(make.file("a.xml", "<goods><a/></goods>")) == media.XML


@pytest.mark.parametrize(
    ("name", "data", "trouble"),
    [
        ("empty.txt", b"", troubles.FileEmpty),
        ("blank.txt", b"\xef\xbb\xbf \r\n\t", troubles.FileEmpty),
        ("zeros.bin", bytes(500), troubles.FileEmpty),
        ("program", b"\x7fELF\x02\x01\x01" + bytes(200), troubles.FormatUnknown),
        ("other.zip", b"PK\x05\x06" + bytes(18), troubles.FormatUnknown),
        ("old.doc", compound("WordDocument"), troubles.FormatOld),
        ("old.xls", compound("Workbook"), troubles.FormatOld),
        ("locked.xlsx", compound("EncryptedPackage"), troubles.FileEncrypted),
        ("mail.msg", compound("__properties_version1.0"), troubles.FormatUnknown),
        ("half.msg", compound("WordDocument")[:100], troubles.FormatUnknown),
        ("half.docx", b"PK\x03\x04" + bytes(40), troubles.FileUnreadable),
    ],
)
def test_what_cannot_be_read_is_named_truly(make, name, data, trouble):
    with pytest.raises(trouble):
        told(make.file(name, data))


def test_other_zip_files_are_unknown(make):
    with pytest.raises(troubles.FormatPacked):
        told(make.zipped("photos.zip", {"a.txt": "x"}))


def test_what_is_no_file_is_named_truly(make):
    with pytest.raises(troubles.FileGone):
        told(make.folder / "absent.txt")
    with pytest.raises(troubles.FileSpecial):
        told(make.folder)
    with pytest.raises(troubles.FileTooLarge):
        told(make.file("big.txt", "x" * 2000), Limits(file_bytes=1000))
