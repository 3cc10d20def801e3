"""Whatever the bytes are: a copy, or one of the troubles."""

import contextlib
import io
import random
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.formats import troubles
from asm_desktop.formats.extracted import DEFAULT_LIMITS, Limits
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.stripping import copies

STARTS = (
    b"%PDF-1.7\n",
    b"{\\rtf1 ",
    b"<html>",
    b"<?xml version='1.0'?><a>",
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"PK\x03\x04",
)
PIECES = (
    b"{", b"}", b"\\*", b"\\pict", b"\\bin99999999 ", b"\\info", b"<!--", b"-->", b"<", b">", b"'", b'"', b"<script",
    b"</",
    b"<meta name=author", b"<?", b"?>", b"1 0 obj<</Length 9>>stream\n", b"endobj", b"trailer<</Root 1 0 R>>",
    b"\0", b"x" * 50,
)  # fmt: skip


@settings(max_examples=300)
@given(st.sampled_from(STARTS), st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=30))
def test_any_bytes_give_a_copy_or_a_trouble(tmp_path_factory, start, rest):
    path = tmp_path_factory.getbasetemp() / "hostile"
    path.write_bytes(start + b"".join(rest))
    with contextlib.suppress(*troubles.by_code().values()):
        copies.strip(path, DEFAULT_LIMITS)


@pytest.mark.parametrize("seed", range(12))
def test_a_document_with_bytes_changed_gives_a_copy_or_a_trouble(make, strip, seed):
    chance = random.Random(seed)  # noqa: S311 - replayed, not secret
    path = make.pdf(["Gold"] * 3, author="Asha") if seed % 2 else make.xlsx({"S": [["gold", 1]]}, creator="Asha")
    data = bytearray(path.read_bytes())
    for _ in range(20):
        data[chance.randrange(len(data))] = chance.randrange(256)
    with contextlib.suppress(*troubles.by_code().values()):
        strip(make.file(path.name, bytes(data)))


def test_files_within_files_within_files_end_somewhere(make, strip):
    data = b"gold"
    for _ in range(6):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("word/document.xml", "<a/>")
            archive.writestr("word/embeddings/inner.docx", data)
        data = file.getvalue()
    with pytest.raises(troubles.FileEmbeds):
        strip(make.file("deep.docx", data))


def test_a_bomb_is_refused(make, strip):
    with pytest.raises(troubles.FileUnpacksTooLarge):
        strip(make.zipped("bomb.docx", {"word/document.xml": "<a>" + " " * (120 << 20) + "</a>"}))


def test_entities_are_refused(make, strip):
    with pytest.raises(troubles.FileDeclaresEntities):
        strip(make.zipped("x.docx", {"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}))


def test_a_copy_comes_from_a_process_of_its_own_and_no_more_than_its_limits(make):
    path = make.pdf(["Gold"], author="Asha")
    with ReadingProcess(DEFAULT_LIMITS) as process:
        assert b"".join(process.stripped(path)) == copies.strip(path, DEFAULT_LIMITS)
    with ReadingProcess(Limits(file_bytes=100)) as process, pytest.raises(troubles.FileTooLarge):
        list(process.stripped(path))


def test_a_copy_that_is_not_taken_whole_leaves_nothing_for_the_next_file(make):
    large = make.picture("PNG", (2000, 2000))
    noise = random.Random(1).randbytes(5 << 20)  # noqa: S311 - replayed, not secret
    large.write_bytes(b"\xff\xd8\xff\xda\x00\x02" + noise.replace(b"\xff", b"\0") + b"\xff\xd9")
    small = make.file("a.txt", "gold")
    with ReadingProcess(DEFAULT_LIMITS) as process:
        pieces = process.stripped(large)
        assert len(next(pieces)) == 1 << 20
        pieces.close()
        assert process.read(small).pages == ("gold",)
        assert sum(map(len, process.stripped(large))) > 5_000_000
