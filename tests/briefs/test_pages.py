"""What is on paper, looked at in the finished PDF: nothing cut, nothing overlaps, nothing a photocopier would lose."""

import base64
import re
import zlib
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations, pairwise

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from asm_desktop.briefs.build import build
from asm_desktop.briefs.words import words_for
from asm_desktop.domain.labels import Label
from asm_desktop.domain.printing import Source

MM = 72 / 25.4
TEXT_MARGIN = 18 * MM
FURNITURE_MARGIN = 15 * MM
UPRIGHT_MARGIN = 6 * MM
TOUCHING = 1.0
HALF_A_LINE = 1.5

#: Fields that choose a word or a look, or that are shown in another form (see `shown`).
NOT_PRINTED = {"key", "currency", "state", "wanted", "language", "label_reason", "print_run", "version", "date"}
DATES = {"due", "year", "period_from", "period_to"}
NUMBERS = {"value", "first", "second", "amount"}


@cache
def once(sheet):
    """Build a sheet that several tests look at."""
    return build(sheet)


@pytest.fixture
def pages():
    """Open a PDF for as long as the test runs."""
    opened = []

    def open_pages(pdf):
        document = pypdfium2.PdfDocument(pdf)
        opened.append(document)
        return list(document)

    yield open_pages
    for document in opened:
        document.close()


def squeezed(text):
    """Return a text without blanks, line ends and hyphens, which line breaks change."""
    return re.sub(r"[\s\u00a0\u00ad\u0002\ufffe‐-]", "", text)


def page_texts(pages):
    return [squeezed(page.get_textpage().get_text_range()) for page in pages]


def strings(value, name, words):
    """Yield every string of a sheet as it is to be read on paper, cut at the raised numbers of sources."""
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_PRINTED:
                yield from strings(getattr(value, field.name), field.name, words)
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item, name, words)
    elif isinstance(value, str) and not isinstance(value, StrEnum):
        shown = words.date(value) if name in DATES else words.number(value) if name in NUMBERS else value
        for piece in re.split(r"\[\^[^\]]+\]", shown):
            for line in re.split(r"[|\n]", piece):
                yield re.sub(r"^\s*(\d\.|-|#+|>|```)\s*|[*_`]", "", line).strip()


def is_there(wanted, texts):
    """Say whether a text stands on a page, or runs from the foot of one to the head of the next."""
    if any(wanted in text for text in texts):
        return True
    cuts = range(1, len(wanted))
    return any(
        any(wanted[:cut] in first and wanted[cut:] in second for cut in cuts) for first, second in pairwise(texts)
    )


def test_every_text_is_on_paper(any_sheet, pages):
    built = once(any_sheet)
    words = words_for(any_sheet.language)
    texts = page_texts(pages(built.pdf))
    sources = {source.key for source in any_sheet.sources}
    wanted = [text for text in strings(any_sheet, "", words) if text and text not in sources and text.strip("-")]
    assert len(wanted) > 30
    same = {figure.what for figure in getattr(any_sheet, "figures", ())}
    missing = [text for text in wanted if text not in same and not is_there(squeezed(text), texts)]
    assert missing == []
    assert built.layout.missing == ()


def inner(box, width):
    """Say whether a box is more than upright words in a side margin."""
    return box[2] > TEXT_MARGIN - 1 and box[0] < width - TEXT_MARGIN + 1


def boxes(page, kinds):
    """Return the bounds (left, foot, right, top) of a page's objects, the upright words left out."""
    width = page.get_width()
    found = [obj.get_bounds() for obj in page.get_objects(filter=kinds)]
    return [box for box in found if inner(box, width)]


def test_no_text_lies_on_another(any_sheet, pages):
    for page in pages(once(any_sheet).pdf):
        found = boxes(page, [pdfium.FPDF_PAGEOBJ_TEXT])
        assert len(found) > 15
        overlapping = [
            (one, other)
            for one, other in combinations(found, 2)
            if min(one[2], other[2]) - max(one[0], other[0]) > TOUCHING
            and min(one[3], other[3]) - max(one[1], other[1]) > TOUCHING
        ]
        assert overlapping == []


def test_nothing_stands_in_the_margins(any_sheet, pages):
    for page in pages(once(any_sheet).pdf):
        width, height = page.get_size()
        for left, foot, right, top in boxes(page, [pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH]):
            assert left >= TEXT_MARGIN - HALF_A_LINE
            assert right <= width - TEXT_MARGIN + HALF_A_LINE
            assert foot >= FURNITURE_MARGIN - 0.5
            assert top <= height - FURNITURE_MARGIN + 0.5


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "sw", "qps"])
@pytest.mark.parametrize("label", [Label.AMBER_STRICT, Label.AMBER, Label.GREEN])
def test_upright_words_stand_in_the_outer_margin(make_case, pages, language, label):
    page = pages(build(make_case(language, draft=True, label=label)).pdf)[0]
    width, height = page.get_size()
    upright = [
        box
        for box in (obj.get_bounds() for obj in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]))
        if box[2] < TEXT_MARGIN - 1 or box[0] > width - TEXT_MARGIN + 1
    ]
    assert {box[0] < width / 2 for box in upright} == {True, False}
    for left, foot, right, top in upright:
        assert left >= UPRIGHT_MARGIN - 1
        assert right <= width - UPRIGHT_MARGIN + 1
        assert foot >= FURNITURE_MARGIN
        assert top <= height - FURNITURE_MARGIN


def test_a_released_clear_sheet_has_no_upright_words(make_case, pages):
    for page in pages(build(make_case("en")).pdf):
        found = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])
        assert all(obj.get_bounds()[2] > TEXT_MARGIN for obj in found)


def test_all_fonts_are_in_the_file(any_sheet, pages):
    pdf = once(any_sheet).pdf
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", pdf))
    assert {name.split(b"+")[-1] for name in names} >= {b"NotoSans-Medium", b"NotoSans-Bold"}
    assert all(b"+" in name for name in names), "a font without a subset name is not embedded"
    for page in pages(pdf):
        for obj in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            assert pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(obj.raw)) == 1


def test_the_same_sheet_gives_the_same_bytes(any_sheet):
    assert build(any_sheet).pdf == build(any_sheet).pdf


def drawing_of(pdf):
    """Return the operators of all pages: (operands, operator) in order."""
    found = []
    for match in re.finditer(rb"<<([^>]*)>>\s*stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        if b"/ASCII85Decode" in match[1] and b"/Length1" not in match[1]:
            content = zlib.decompress(base64.a85decode(b"<~" + match[2].strip(), adobe=True))
            found.append(re.sub(rb"\((?:\\.|[^\\)])*\)", b"()", content))
    operands = []
    for token in b"\n".join(found).split():
        if re.fullmatch(rb"[A-Za-z'\"*]+", token):
            yield operands, token.decode()
            operands = []
        else:
            operands.append(token.decode("latin-1"))


def test_lines_survive_a_photocopier(any_sheet):
    drawing = list(drawing_of(once(any_sheet).pdf))
    widths = [float(operands[0]) for operands, operator in drawing if operator == "w"]
    assert len(widths) > 10
    assert min(widths) >= 0.75
    scales = [tuple(map(float, operands[:4])) for operands, operator in drawing if operator == "cm"]
    assert all(abs(a * d - b * c - 1) < 1e-6 for a, b, c, d in scales), "a line is thinner where the paper is scaled"


def test_no_type_is_smaller_than_eight_points(any_sheet):
    sizes = [float(operands[1]) for operands, operator in drawing_of(once(any_sheet).pdf) if operator == "Tf"]
    assert len(sizes) > 20
    assert min(sizes) >= 8.0


def test_black_alone_is_printed(any_sheet):
    colours = [
        (operator, tuple(map(float, operands)))
        for operands, operator in drawing_of(once(any_sheet).pdf)
        if operator in {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN"}
    ]
    assert all(set(values) == {0.0} for _, values in colours)


def test_a_pseudo_language_goes_on_instead_of_shrinking(make_ministry):
    english, pseudo = build(make_ministry("en")), build(make_ministry("qps"))
    assert pseudo.pages >= english.pages
    sizes = {
        language: {operands[1] for operands, operator in drawing_of(built.pdf) if operator == "Tf"}
        for language, built in {"en": english, "qps": pseudo}.items()
    }
    assert sizes["en"] == sizes["qps"]


def test_each_page_tells_what_it_is(make_ministry, pages):
    sheet = make_ministry("en", scale=8, draft=True)
    built = build(sheet)
    found = pages(built.pdf)
    assert built.pages == len(found) > 2
    for number, page in enumerate(found, start=1):
        text = " ".join(page.get_textpage().get_text_range().split())
        assert "Ministry brief no. 12" in text
        assert "TLP:CLEAR" in text
        assert "7K3M-9QXD" in text
        assert "version 2, draft · English · 23 November 2026 · print run 31" in text
        assert f"Page {number} of {len(found)}" in text
        assert ("please turn over" in text) == (number < len(found))
        assert "DRAFT · do not quote, do not pass on" in text


def test_the_file_tells_what_it_is(make_ministry):
    sheet = make_ministry("sw")
    document = pypdfium2.PdfDocument(build(sheet).pdf)
    try:
        assert document.get_metadata_dict()["Title"] == sheet.title
        assert document.get_metadata_dict()["Author"] == "Example office"
        outline = [item.get_title() for item in document.get_toc()]
        assert outline[0] == sheet.title
        assert words_for("sw").say("recommend") in outline
    finally:
        document.close()
    assert b"/Lang (sw)" in build(sheet).pdf


def test_long_furniture_takes_a_second_line(make_ministry, pages):
    usual, long = make_ministry("en"), make_ministry("en", organisation="A network of offices " * 8)
    heads = [max(box[3] for box in boxes(pages(build(sheet).pdf)[0], [pdfium.FPDF_PAGEOBJ_TEXT])
                 if box[3] < 841.9 - 70) for sheet in (usual, long)]  # fmt: skip
    assert heads[0] - heads[1] >= 14 - TOUCHING


def test_sources_are_numbered_as_they_are_met(make_ministry, pages):
    sheet = make_ministry("en", sources=(Source("b", "Second met."), Source("a", "First met."), Source("c", "Unmet.")),
                          key_messages=("One[^a] two[^b][^a].",), figures=(), chart=None)  # fmt: skip
    text = "".join(page_texts(pages(build(sheet).pdf)))
    assert "One1two2,1." in text
    assert re.search(r"1Firstmet\.2Secondmet\..*3Unmet\.", text)
