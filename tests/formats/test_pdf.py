import pytest

from asm_desktop.formats import pdf
from asm_desktop.formats.extracted import Limits
from asm_desktop.formats.gathering import Enough, Gathering
from asm_desktop.formats.recognising import PDF


def test_pdf_page_by_page_with_properties(make, read):
    found = read(make.pdf(["gold in Geita", "", "tin and\nmica"], title="Two metals", author="Ama", subject="Metals"))
    assert found.pages == ("gold in Geita", "", "tin and\nmica")
    assert [(one.part, one.value) for one in found.said] == [
        ("title", "Two metals"),
        ("authors", "Ama"),
        ("subject", "Metals"),
    ]


def test_words_broken_between_lines_are_whole(make, read):
    (page,) = read(make.pdf(["artisanal and small-scale; the arti-\nsanal, small-\nscale way"])).pages
    assert page.endswith("the artisanal, small-scale way")


def test_a_scan_has_no_text(make, read):
    found = read(make.pdf(["", ""]))
    assert (found.pages, found.trouble) == ((), "no-text")


def test_a_damaged_page_leaves_the_others(make, read, monkeypatch):
    path = make.pdf(["one", "two", "three"])
    real = pdf._page
    monkeypatch.setattr(pdf, "_page", lambda document, number: None if number == 1 else real(document, number))
    found = read(path)
    assert found.pages == ("one", "", "three")
    assert found.partial
    assert found.trouble == "damaged-part"


def test_a_document_beyond_the_limits_is_cut_and_says_so(make, read):
    path = make.pdf([f"page {number}" for number in range(30)])
    few = read(path, pages=10)
    assert (len(few.pages), few.partial, few.trouble) == (10, True, "cut")
    short = read(path, output_characters=20)
    assert sum(map(len, short.pages)) <= 20
    assert short.partial


def test_a_document_that_takes_long_gives_what_came(make):
    ticks = iter(range(1000))
    gathering = Gathering(PDF, Limits(seconds=10), clock=lambda: next(ticks))
    with pytest.raises(Enough):
        pdf.read(make.pdf([f"page {number}" for number in range(30)]), gathering)
    found = gathering.result()
    assert 0 < len(found.pages) < 30
    assert found.trouble == "cut"
