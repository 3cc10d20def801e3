"""How pages fill: nothing is lost whatever is typed, what belongs together stays together, and trouble is told."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.build import build
from asm_desktop.briefs.flow import Block, Placed, on_grid, paginate
from asm_desktop.briefs.typography import Run, balance, clean, tie_last_word, typeset
from asm_desktop.briefs.words import words_for
from asm_desktop.domain.preflight import MissingGlyph, Overflow
from asm_desktop.domain.printing import Figure, Listing, Passage, Result, Source, Step, Tried


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [re.sub(r"[\s\u0002\ufffe]", "", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


LOSING = (
    "> " * 90 + "deep", "- " * 60 + "deep", "| a |\n|--|\n| b | deep |", "[^x]: deep", "[a](<b c> 'deep')",
    "<!-- deep -->", "<b>deep</b>", "&nbsp;deep", "    deep", "![deep](y)", "x\n==\ndeep", "\\deep",
    "[deep]: https://example.net", "```to be deep\nx\n```",
)  # fmt: skip
PIECES = ("water", "pump", "*", "**", "_", "#", ">", "|", "-", "\n", "\n\n", "    ", "|--|", "1.", "\\")


@pytest.mark.parametrize("text", LOSING)
def test_markup_never_swallows_a_word(make_plain, text):
    sheet = make_plain("en", parts=(Passage("Head", text),))
    assert "deep" in "".join(text_of(build(sheet).pdf))


def test_lines_stay_lines_as_they_were_typed(make_plain):
    sheet = make_plain("en", parts=(Passage("Head", "Zone one is wet.\nZone two is dry."),))
    document = pypdfium2.PdfDocument(build(sheet).pdf)
    try:
        lines = document[0].get_textpage().get_text_range().splitlines()
    finally:
        document.close()
    assert any(line.rstrip().endswith("Zone one is wet.") for line in lines)
    assert any(line.startswith("Zone two") for line in lines)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["water", "pump", "*", "**", "_", "#", ">", "|", "-", "\n", "\n\n", "    ", "|--|", "1.", "\\"]
        ),
        max_size=40,
    )
)
def test_marked_texts_keep_their_words(make_plain, pieces):
    words = {"water": "zzwater", "pump": "zzpump"}
    typed = " ".join(words.get(piece, piece) for piece in pieces)
    built = build(make_plain("en", summary="", facts=(), parts=(Passage("Head", typed),)))
    text = "".join(text_of(built.pdf))
    for piece, word in words.items():
        assert text.count(word) == pieces.count(piece)


letters = st.characters(codec="utf-8", exclude_categories=["Cs", "Co", "Cn"])
marked = st.text(st.one_of(st.sampled_from("ab *_#`>|[]()1.-\n\\&!<^:~+="), letters), max_size=400)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marked, marked, st.lists(st.tuples(marked, marked, marked), max_size=4))
def test_whatever_is_typed_a_sheet_is_built_and_missing_letters_are_told(make_plain, first, second, rows):
    sheet = make_plain(
        "en", title=first or "x", parts=(Passage("Head", second), Listing("Rows", ("A", "B", "C"), tuple(rows)))
    )
    built = build(sheet)
    told = {glyph.letter for glyph in built.layout.missing}
    lost = fonts.missing(clean(first).replace("\n", " "))
    assert lost <= told
    assert all(1 <= glyph.page <= built.pages for glyph in built.layout.missing)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 220), min_size=1, max_size=8), st.integers(1, 60))
def test_long_texts_keep_every_word_in_order(make_plain, lengths, width):
    count = iter(range(100_000))
    paragraphs = [
        " ".join(f"w{next(count)}z{'x' * (number % width)}" for _ in range(size)) for number, size in enumerate(lengths)
    ]
    sheet = make_plain("en", summary="", facts=(), parts=(Passage("Head", "\n\n".join(paragraphs)),))
    found = re.findall(r"w(\d+)z", "".join(text_of(build(sheet).pdf)))
    in_text = [int(number) for number in found]
    assert [number for number in range(next(count)) if number not in in_text] == []


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Water " * 400},
        {"title": "W" * 300},
        {"key_messages": ("word " * 900, "word " * 3)},
        {"findings": (Tried("word " * 30, "Heading", None, "note " * 900),)},
        {"findings": (Tried("word " * 3000, "Heading " * 80),)},
        {"office": "Office " * 60},
        {"contact": "word " * 300},
        {"figures": tuple(Figure(f"w{n} " * 9, str(n), "", "2024", f"source {n}", "m " * 40) for n in range(40))},
        {"figures": (Figure("what " * 1500, "1", "", "2024", "source", "method " * 1500),)},
        {"sources": tuple(Source(f"s{n}", f"source{n} " * 30) for n in range(60))},
        {"recommendations": ()},
        {"problem": "- item\n" * 200},
        {"problem": "> " * 30 + "deep"},
        {"problem": "| a | b |\n|--|--|\n" + "| c | d |\n" * 120},
    ],
    ids=lambda change: next(iter(change)),
)
def test_extremes_go_on_to_further_pages(make_ministry, change):
    sheet = make_ministry("en", **change)
    built = build(sheet)
    text = "".join(text_of(built.pdf))
    for value in change.values():
        if isinstance(value, str):
            for word in set(re.findall(r"\w{4,}", value)):
                kept = sheet.contact.count(word) if value == sheet.contact else value.count(word)
                assert text.count(word) >= min(kept, value.count(word))


def test_a_very_long_cell_is_parted_between_lines(make_case):
    sheet = make_case("en", result_rows=(Result(" ".join(f"w{n}" for n in range(2500))),))
    text = "".join(text_of(build(sheet).pdf))
    assert [n for n in range(2500) if f"w{n}" not in text] == []


def test_a_table_of_eight_rows_stays_whole_and_a_longer_one_repeats_its_head(make_plain):
    def pages_with_head(rows):
        listing = Listing("Rows", ("Kind", "Colour", "Length"), tuple((f"k{n}", "c", "l") for n in range(rows)))
        sheet = make_plain("en", parts=(Passage("Head", "word " * 560), listing))
        return [page for page in text_of(build(sheet).pdf) if "Colour" in page]

    assert len(pages_with_head(8)) == 1
    heads = pages_with_head(60)
    assert len(heads) >= 2
    assert "Kind(continued)" in heads[1]


def test_overflow_names_the_part_and_its_lines(make_ministry):
    assert build(make_ministry("en")).layout.overflow is None or build(make_ministry("en")).pages > 2
    built = build(make_ministry("en", scale=12))
    overflow = built.layout.overflow
    assert overflow is not None
    assert (overflow.planned, overflow.pages) == (2, built.pages)
    assert overflow.lines > 0
    short = build(make_ministry("en", findings=(), figures=(), chart=None, options=()))
    assert short.layout.overflow is None


def test_overflow_of_one_long_part(make_ministry):
    sheet = make_ministry("en", findings=(), figures=(), chart=None, options=(), key_messages=(), recommendations=(),
                          sources=(), problem="\n\n".join(["word " * 13] * 90))  # fmt: skip
    built = build(sheet)
    beyond = "".join(text_of(built.pdf)[2:]).count("word") // 13
    assert built.layout.overflow == Overflow(planned=2, pages=built.pages, part="The problem", lines=beyond)
    assert beyond > 20


def test_lines_of_the_title_are_counted(make_ministry):
    assert build(make_ministry("en", title="Short")).layout.title_lines == 1
    assert build(make_ministry("en", title="Water closes half of the pits " * 6)).layout.title_lines >= 4


def test_a_missing_letter_is_told_with_its_word_and_page(make_ministry):
    sheet = make_ministry("en", problem="\n\n".join(["word " * 13] * 70 + ["Here stands 漢字 alone."]))
    missing = build(sheet).layout.missing
    assert {glyph.letter for glyph in missing} == {"漢", "字"}
    assert {glyph.word for glyph in missing} == {"漢字"}
    (page,) = {glyph.page for glyph in missing}
    pages = text_of(build(replace(sheet, problem=sheet.problem.replace("漢字", "marker"))).pdf)
    assert "marker" in pages[page - 1]


@pytest.mark.parametrize(
    "where", ["title", "office", "contact", "audience", "issue_number", "options_note", "method_note", "organisation"]
)
def test_a_missing_letter_is_found_wherever_it_stands(make_ministry, where):
    assert MissingGlyph("ب", "كتاب", 1) in {
        replace(glyph, page=1) for glyph in build(make_ministry("en", **{where: "A كتاب here"})).layout.missing
    }


def test_missing_letters_of_charts_and_tables_are_found(make_case):
    sheet = make_case("en")
    strange = "漢"
    charts = (
        replace(sheet.chart, title=strange),
        replace(sheet.chart, first=strange),
        replace(sheet.chart, bars=(replace(sheet.chart.bars[0], note=strange), *sheet.chart.bars[1:])),
        replace(sheet.chart, bars=(replace(sheet.chart.bars[0], label=strange), *sheet.chart.bars[1:])),
        replace(sheet.chart, bars=(replace(sheet.chart.bars[0], first=strange), *sheet.chart.bars[1:])),
    )
    for changed in charts:
        assert strange in {glyph.letter for glyph in build(replace(sheet, chart=changed)).layout.missing}, changed
    rows = (replace(sheet.result_rows[0], whom=strange),)
    assert strange in {glyph.letter for glyph in build(replace(sheet, result_rows=rows)).layout.missing}


def test_letters_of_all_our_languages_are_there(make_plain):
    text = "Œuvre ñandú ção Kiswahili Yorùbá ẹ̀kọ́ ሰላም → ≥ ☐ ✓ − × ° µ “quoted” ‘so’ – — …"
    assert build(make_plain("en", summary=text)).layout.missing == ()


def test_nothing_recorded_is_said_where_a_reader_must_know(make_case, make_ministry):
    sheet = make_case("en", not_worked="", cost=None, strength=None, result_rows=(), figures=(), consent="")
    text = "".join(text_of(build(sheet).pdf))
    assert "Whatdidnotworknotrecorded" in text
    assert "Costnotrecorded" in text
    assert "Evidence:notrecorded" in text
    assert "Consent.notrecorded" in text
    figure = Figure("People", "", "", "", "", "")
    text = "".join(text_of(build(make_ministry("en", figures=(figure,))).pdf))
    assert "Peoplenotrecordednotrecordednotrecorded;sourcenotrecorded" in text


def test_an_empty_sheet_leaves_its_blocks_out(make_ministry):
    bare = replace(
        make_ministry("en"), key_messages=(), problem="", figures=(), findings=(), chart=None, options=(),
        recommendations=(), sources=(), method_note="", audience="", contact="",
    )  # fmt: skip
    built = build(bare)
    assert built.pages == 1
    text = text_of(built.pdf)[0]
    for word in ("keymessages", "problem", "tried", "options", "recommend", "sources"):
        assert word not in text.lower().replace("pleaseturnover", "")


def test_figures_of_the_same_thing_stand_together(make_ministry):
    rows = (Figure("People", "1"), Figure("Pits", "2"), Figure("people ", "3"))
    text = "".join(text_of(build(make_ministry("en", figures=rows)).pdf))
    assert text.index("People1") < text.index("Thesame,anothercount3") < text.index("Pits2")


def test_a_preview_says_so(make_ministry):
    text = "".join(text_of(build(make_ministry("en", print_run=0)).pdf))
    assert "preview" in text
    assert "PREVIEW·notenteredintheregister" in text


# ---- typography and flow by themselves ------------------------------------------------------------------------------


def shown(text, language):
    return "".join(run.text for run in typeset([Run(text)], words_for(language)))


def test_french_spaces_do_not_break():
    assert shown("Où aller : chez le maçon ; ou « ici » !", "fr").count("\u00a0") >= 5
    assert "Où aller\u00a0:" in shown("Où aller: chez le maçon de la grande mine", "fr")
    assert ":" in shown("a: b", "en")
    assert "\u00a0:" not in shown("one: two three four", "en")


def test_a_narrow_space_becomes_one_that_reportlab_keeps():
    assert shown("18\u202f000 people went down there", "en").startswith("18\u00a0000")


def test_thousands_typed_with_a_comma_stand_apart():
    assert "18\u00a0000" in shown("about 18,000 people went down", "en")
    assert "1,5" in shown("environ 1,5 gramme par jour de travail", "fr")


@given(st.text(st.sampled_from("ab .\u00a0"), max_size=60))
def test_tying_the_last_word_changes_only_one_space(text):
    tied = tie_last_word(text)
    assert len(tied) == len(text)
    assert sum(one != other for one, other in zip(text, tied, strict=True)) <= 1


@given(st.lists(st.text(st.sampled_from("abcdefgh"), min_size=1, max_size=9), min_size=1, max_size=20))
def test_title_lines_hold_all_words_within_the_width(words):
    title = " ".join(words)
    lines = balance(title, lambda line: len(line) * 10.0, 120)
    assert " ".join(lines) == title
    assert all(len(line) * 10 <= 120 for line in lines)


def test_heights_are_whole_lines():
    assert on_grid(0) == 0
    assert on_grid(14) == 14
    assert on_grid(14.2) == 28


class Bar:
    """A flowable of a fixed height."""

    def __init__(self, height):
        self.height = height

    def wrap(self, _width, _height):
        return 10, self.height

    def split(self, _width, _height):
        return []


@given(st.lists(st.tuples(st.integers(1, 30), st.booleans()), max_size=30))
def test_pages_hold_every_block_once_and_never_more_than_fits(parts):
    blocks = [
        Block((Placed(Bar(lines * grid.LINE)),), part=str(at), keep_next=keep) for at, (lines, keep) in enumerate(parts)
    ]
    colophon = Block((Placed(Bar(100)),), part="colophon")
    pages = paginate(blocks, colophon, 700)
    order = [block.part for page in pages for _, block in page.blocks]
    assert order == [*(str(at) for at in range(len(parts))), "colophon"]
    assert all(page.end <= 700 + 0.1 for page in pages)
    assert pages[-1].blocks[-1][0] + on_grid(100) == pytest.approx(700)


def test_no_word_or_date_is_broken_in_a_table_that_has_room(make_case):
    sheet = make_case("fr", actions=(Step("Repeat " * 30, "Institutionnellement", "2026-09-30", "open"),))
    document = pypdfium2.PdfDocument(build(sheet).pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document).replace("\u00a0", " ")
    finally:
        document.close()
    assert "30 septembre 2026" in text
    assert "Institutionnellement" in text
