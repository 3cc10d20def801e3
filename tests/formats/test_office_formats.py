import datetime
import zipfile

from asm_desktop.formats.extracted import Said

TITLE_AND_AUTHOR = "<dc:title>Gold in Geita</dc:title><dc:creator>Ama</dc:creator><dc:language>sw</dc:language>"


def test_docx_gives_each_text_once(make, read, paragraph):
    body = (
        paragraph("Title of the report", "Title")
        + "<w:p><w:r><w:t>gold </w:t></w:r>"
        + "<w:r><w:t>&amp; mica</w:t><w:tab/><w:t>tin</w:t><w:br/><w:t>next</w:t></w:r></w:p>"
        + "<w:p><w:r><w:delText>deleted</w:delText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
        + f"<w:x><w:Choice>{paragraph('box')}</w:Choice><w:Fallback>{paragraph('box')}</w:Fallback></w:x>"
    )
    notes = {"footnotes": paragraph("a footnote"), "header1": paragraph("a header"), "comments": paragraph("a comment")}
    (page,) = read(make.docx(body, **notes)).pages
    assert "gold & mica tin\nnext" in page
    assert "a | b" in page
    assert page.count("box") == 1
    for beside in ("a footnote", "a header", "a comment"):
        assert beside in page
    assert "deleted" not in page
    assert "PAGE" not in page


def test_docx_says_properties_and_heading(make, read, paragraph):
    found = read(make.docx(paragraph("Another title", "Heading1"), TITLE_AND_AUTHOR))
    assert found.said == (
        Said("title", "Gold in Geita", "properties"), Said("authors", "Ama", "properties"),
        Said("language", "sw", "properties"), Said("title", "Another title", "heading"),
    )  # fmt: skip


def test_a_damaged_docx_gives_what_came(make, read, paragraph):
    path = make.docx(paragraph("before the damage") + "<w:p><w:broken")
    found = read(path)
    assert found.pages == ("before the damage",)
    assert found.partial
    assert found.trouble


def test_an_empty_docx_has_no_text(make, read, paragraph):
    found = read(make.docx(paragraph("  ")))
    assert (found.pages, found.trouble, found.partial) == ((), "no-text", False)


def test_pptx_in_the_order_shown_with_notes(make, read):
    title = (
        '<p:sp><p:nvPr><p:ph type="ctrTitle"/></p:nvPr><a:p><a:t>Mercury</a:t></a:p></p:sp>'
        "<p:sp><a:p><a:t>body</a:t></a:p></p:sp>"
    )
    found = read(make.pptx(["<a:p><a:t>second</a:t></a:p>", title], order=[2, 1], notes={1: "spoken words"}))
    assert [page.split("\n")[0] for page in found.pages] == ["Mercury", "second"]
    assert "spoken words" in found.pages[1]
    assert found.first("title") == "Mercury"


def test_odt_gives_paragraphs_spaces_and_comments(make, read):
    body = (
        "<office:text><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        '<text:h text:outline-level="1">Mbegu</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'
        "<office:annotation><dc:creator>Someone</dc:creator><dc:date>2017-01-31</dc:date><text:p>a comment</text:p>"
        "</office:annotation></text:p></office:text>"
    )
    found = read(make.open_document("text", body, TITLE_AND_AUTHOR))
    (page,) = found.pages
    assert page.startswith("Mbegu\na b c\nd")
    assert "a comment" in page
    assert not {"deleted", "Someone", "2017"} & set(page.split())
    assert (found.first("title"), found.first("title", "heading")) == ("Gold in Geita", "Mbegu")


def test_ods_gives_a_page_for_each_sheet_and_repeats_nothing(make, read):
    row = (
        '<table:table-row table:number-rows-repeated="1048576">'
        "<table:table-cell><text:p>gold</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="16384"><text:p>5</text:p></table:table-cell>'
        "</table:table-row>"
    )
    body = f'<table:table table:name="One">{row}</table:table><table:table table:name="Two">{row}</table:table>'
    assert read(make.open_document("spreadsheet", body)).pages == ("One\ngold | 5", "Two\ngold | 5")


def test_odp_gives_a_page_for_each_slide(make, read):
    body = "".join(f'<draw:page draw:name="s{one}"><text:p>slide {one}</text:p></draw:page>' for one in (1, 2))
    assert read(make.open_document("presentation", body)).pages == ("s1\nslide 1", "s2\nslide 2")


def test_xlsx_gives_sheets_rows_and_plain_values(make, read):
    rows = [
        ["Country", "Since", "Share"],
        ["Mali", datetime.date(2026, 5, 3), 0.1 + 0.2],
        [None, None, None],
        [None, 7],
    ]
    found = read(make.xlsx({"Data": rows, "Empty": [], "Second": [["x"]]}, title="Budgets", creator="Ama"))
    assert found.pages == ("Data\nCountry | Since | Share\nMali | 2026-05-03 | 0.3\n| 7", "", "Second\nx")
    assert (found.first("title"), found.first("authors")) == ("Budgets", "Ama")


def test_xlsx_that_lies_about_its_size_is_read_as_it_is(make, read):
    honest = make.xlsx({"Data": [["gold"]] * 3000})
    with zipfile.ZipFile(honest) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"].replace(b'ref="A1:A3000"', b'ref="A1:XFD1048576"')
    assert sheet != members["xl/worksheets/sheet1.xml"]
    found = read(make.zipped("liar.xlsx", members | {"xl/worksheets/sheet1.xml": sheet}), seconds=2)
    assert (found.pages, found.partial) == (("Data" + "\ngold" * 3000,), False)


def test_epub_gives_a_page_for_each_chapter(make, read):
    chapters = ["<html><body><h1>One&nbsp;&amp; only</h1><p>gold</p></body></html>", "<!DOCTYPE html><p>tin</p>"]
    found = read(make.epub(chapters, TITLE_AND_AUTHOR))
    assert found.pages == ("One & only\n\ngold", "tin")
    assert (found.first("title"), found.first("title", "heading")) == ("Gold in Geita", "One & only")


def test_an_epub_that_lacks_a_chapter_gives_the_others(make, read):
    chapters = ["<p>gold</p>", "<p>tin</p>"]
    path = make.epub(chapters)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if name != "OPS/c1.xhtml"}
    found = read(make.zipped("lacking.epub", members))
    assert found.pages == ("gold",)
    assert found.partial
