"""Files made to break readers. Whatever the bytes, reading gives an extract or a known trouble, within its limits."""

import contextlib
import random
import resource
import struct
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats import recognising, troubles
from asm_desktop.formats.extracted import Extracted, Limits
from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.readers import _READERS, _gather, extract

SMALL = Limits(seconds=5, output_characters=10_000, unpacked_bytes=1 << 20, pages=50)


def outcome(path, limits=SMALL):
    """What a file gives: always one of the two, never another exception."""
    try:
        found = extract(path, limits)
    except ArchiveError as error:
        return error
    assert isinstance(found, Extracted)
    assert sum(map(len, found.pages)) <= 2 * limits.output_characters
    "".join(found.pages).encode()
    return found


@pytest.mark.parametrize(
    "member", ["word/document.xml", "content.xml", "xl/worksheets/sheet1.xml", "ppt/presentation.xml"]
)
def test_a_zip_bomb_is_refused_before_it_unpacks(make, member):
    bomb = b"<a>" + b" " * (30 << 20)
    parts = {"word/document.xml": "x", "xl/workbook.xml": "x", "ppt/presentation.xml": "x"}
    kind = {"content.xml": {"mimetype": recognising.ODT}}.get(
        member, {member: bomb} if member in parts else {"xl/workbook.xml": "<x/>"}
    )
    path = make.zipped("bomb.docx", {**kind, member: bomb})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(troubles.FileUnpacksTooLarge):
        extract(path, Limits())
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # kilobytes


def test_a_zip_file_that_lies_about_its_size_is_stopped(make, paragraph):
    path = make.docx(paragraph("gold " * 400_000))
    data = bytearray(path.read_bytes())
    name = b"word/document.xml"
    entry = data.rindex(name) - 46
    assert data[entry : entry + 4] == b"PK\x01\x02"
    data[entry + 24 : entry + 28] = (500).to_bytes(4, "little")
    found = outcome(make.file("liar.docx", bytes(data)))
    assert isinstance(found, troubles.FileUnreadable) or found.partial


def test_a_zip_file_of_members_without_number_is_refused_before_they_are_listed(make, monkeypatch):
    whole = make.zipped("a.docx", {"word/document.xml": "x"}).read_bytes()
    start = whole.index(b"PK\x01\x02")
    entry = whole[start : start + 46 + len("word/document.xml")]
    many = entry * 100_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(many), start, 0)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(troubles.FileUnpacksTooLarge):
        extract(make.file("many.docx", whole[:start] + many + end), Limits())
    larger = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, len(many), start)
    where = struct.pack("<4sLQL", b"PK\x06\x07", 0, start + len(many), 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), start, 0)
    with pytest.raises(troubles.FileUnpacksTooLarge):
        extract(make.file("many64.docx", whole[:start] + many + larger + where + end), Limits())


LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE, OUTSIDE.replace("ENTITY a", "ENTITY % a")])
def test_xml_with_entities_of_its_own_is_refused(make, text):
    for path in (
        make.file("a.xml", text),
        make.zipped("a.docx", {"word/document.xml": text}),
        make.zipped("a.odt", {"mimetype": recognising.ODT, "content.xml": text}),
        make.zipped("a.epub", {"mimetype": recognising.EPUB, "META-INF/container.xml": text}),
    ):
        with pytest.raises(troubles.FileDeclaresEntities):
            extract(path, SMALL)


def test_xml_nested_without_end_is_refused(make):
    with pytest.raises(troubles.FileUnreadable):
        extract(make.file("deep.xml", '<?xml version="1.0"?>' + "<a>" * 1000 + "gold" + "</a>" * 1000), SMALL)


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 50_000, '{"a": ' + "9" * 10_000 + "}"])
def test_json_made_to_break_its_reader(make, text):
    assert outcome(make.file("deep.json", text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "[" * 200_000), ("a.md", "*" * 200_000), ("a.md", "_a" * 100_000), ("a.md", "<a " * 100_000),
        ("a.md", "-" * 200_000 + "x"), ("a.md", "`" * 200_000), ("a.md", "# " + " " * 200_000 + "x"),
        ("a.md", "---\n" + "a: [" * 50_000 + "\n---\n"), ("a.md", "&" * 200_000), ("a.md", "<!--" * 50_000),
        ("a.html", "<html>" + "<p><!--" * 100_000), ("a.html", "<html>" + "<a b='" * 100_000),
        ("a.html", "<html>" + "&#x" * 100_000), ("a.txt", "a-\n" * 100_000), ("a.txt", "- " * 200_000),
        ("a.csv", '"' + "a\n" * 100_000), ("a.csv", "," * 1_000_000), ("a.rtf", r"{\rtf1 " + "{" * 200_000),
        ("a.rtf", r"{\rtf1 " + r"\u1 " * 200_000), ("a.rtf", r"{\rtf1\bin99999999999 x}"),
        ("a.ris", "TY  - " * 100_000), ("a.html", "<html>" + "&#" + "9" * 5_000 + ";"),
    ],
)  # fmt: skip
def test_text_made_to_take_for_ever(make, name, text):
    limits = Limits(seconds=5)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    outcome(make.file(name, text), limits)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < limits.seconds


def test_a_file_with_a_password_is_named_so(make):
    with pytest.raises(troubles.FileEncrypted):
        extract(make.pdf(["secret"], "a password"), SMALL)
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(troubles.FileEncrypted):
        extract(make.open_document("text", "<a/>", manifest=manifest), SMALL)
    locked = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    with pytest.raises(troubles.FileEncrypted):
        extract(make.epub(["<p>x"], META_INF__x="", **{"META-INF__encryption.xml": locked}), SMALL)


def test_an_epub_with_locked_fonts_only_is_read(make, read):
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert read(make.epub(["<p>gold</p>"], **{"META-INF__encryption.xml": fonts})).pages == ("gold",)


def test_half_a_pdf(make):
    whole = make.pdf([f"page {number}" for number in range(20)]).read_bytes()
    for share in (0.01, 0.3, 0.6, 0.9, 0.99):
        found = outcome(make.file("half.pdf", whole[: int(len(whole) * share)]))
        assert isinstance(found, Extracted | troubles.FileUnreadable)


def samples(make, paragraph):
    """One small file of every form."""
    return [
        make.pdf(["gold", "tin"], title="T"), make.docx(paragraph("gold"), "<dc:title>T</dc:title>"),
        make.pptx(["<a:p><a:t>gold</a:t></a:p>"]), make.open_document("text", "<text:p>gold</text:p>"),
        make.xlsx({"a": [["gold", 1]]}), make.epub(["<p>gold</p>"]), make.file("a.rtf", r"{\rtf1 gold\par}"),
        make.file("a.html", "<html><p>gold"), make.file("a.xml", "<?xml version='1.0'?><a>gold</a>"),
        make.file("a.json", '{"a": ["gold"]}'), make.file("a.md", "---\ntitle: T\n---\n# gold"),
        make.file("a.csv", "a,b\ngold,1"), make.file("a.ris", "TY  - JOUR\nTI  - gold\nER  - "),
        make.picture("JPEG"), make.picture("PNG"),
    ]  # fmt: skip


def test_a_thousand_flipped_bytes(make, paragraph):
    chance = random.Random(5)  # noqa: S311 - the same damage each run
    for path in samples(make, paragraph):
        whole = path.read_bytes()
        for count in (1, 20, 400):
            for _ in range(6):
                data = bytearray(whole)
                for _ in range(count):
                    data[chance.randrange(len(data))] = chance.randrange(256)
                path.write_bytes(data)
                outcome(path)


@pytest.mark.parametrize("media", sorted(_READERS))
def test_any_bytes_into_every_reader(tmp_path, media):
    path = tmp_path / "bytes"
    heads = [
        b"",
        b"%PDF-1.4\n",
        b"{\\rtf1 ",
        b"PK\x03\x04",
        b"<?xml version='1.0'?><a>",
        b"\xff\xd8\xff\xe0",
        b"---\na: ",
    ]

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.sampled_from(heads),
        st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))),
    )
    def check(head, tail):
        path.write_bytes(head + tail)
        outcome(path)
        gathering = Gathering(media, SMALL)
        with contextlib.suppress(Exception):  # `extract` names them all; here the point is what stays behind
            _gather(path, gathering)
        assert isinstance(gathering.result(), Extracted)

    check()
