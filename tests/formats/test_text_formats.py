import codecs
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.extracted import Said
from asm_desktop.formats.front_matter import split

SENTENCE = "L’orpaillage illégal à Kédougou : « 3 € »"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE), ("utf-16-le", b""), ("utf-32-le", codecs.BOM_UTF32_LE), ("cp1252", b""),
    ],
)  # fmt: skip
def test_plain_text_in_any_encoding(make, read, encoding, mark):
    path = make.file("note.txt", mark + f"{SENTENCE}\nligne 2".encode(encoding))
    assert read(path).pages == (f"{SENTENCE}\nligne 2",)


def test_a_damaged_letter_does_not_change_the_encoding(make, read):
    path = make.file("note.txt", "é è à ç ê î ô û É È".encode() + b"\xe9 fin")
    (page,) = read(path).pages
    assert page.startswith("é è à")
    assert page.endswith(" fin")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\0"), min_size=1))
def test_utf8_is_always_recognised(text):
    assert decode(text.encode()) == text


@given(st.binary(max_size=200))
def test_decoding_never_fails(data):
    decode(data)
    decode(data, declared=True)


def test_a_form_feed_begins_a_page(make, read):
    assert read(make.file("note.txt", "one\ftwo\f")).pages == ("one", "two")


MARKDOWN = """---
title: >-
  Decreto que regula la miner&iacute;a
  artesanal
author: [Ama, 'Ben']
publication_date: '2012-02-18'
lang: es # not Latin
tags:
- archive
source: "https://example.org/a b"
---
# Decreto *N.° 5* #

Ver [la ley](https://example.org/ley "Ley") y **oro** puro; `mercurio`.

<svg viewBox="0 0"><title>Mapa</title><path d="M1"/></svg>
<p>El 5 &lt; 6 &amp; m&aacute;s</p>

| a | b |
|---|:-:|
| oro | plata |
- 3 <5 casos

```
c&oacute;digo
```
"""


def test_markdown_gives_words_without_marks(make, read):
    found = read(make.file("ley.md", MARKDOWN))
    (page,) = found.pages
    assert page.startswith("Decreto N.° 5")
    assert "Ver la ley y oro puro; mercurio." in page
    assert "El 5 < 6 & más" in page
    assert "oro | plata" in page
    assert "3 <5 casos" in page
    assert "código" in page
    for gone in ("Mapa", "svg", "**", "```", "|---", "example.org", "---"):
        assert gone not in page


def test_front_matter_and_heading_are_both_said(make, read):
    found = read(make.file("ley.md", MARKDOWN))
    assert found.first("title", "front matter") == "Decreto que regula la minería artesanal"
    assert found.first("title", "heading") == "Decreto N.° 5"
    assert found.first("authors") == "Ama; Ben"
    assert found.first("date") == "2012-02-18"
    assert found.first("language") == "es"
    assert found.first("source") == "https://example.org/a b"


def test_a_heading_in_html_counts_too(make, read):
    found = read(make.file("case.md", "---\ntitle: Greenlee\n---\n<h1 id='x'>Elko</h1>\n<p>Gold"))
    assert [(one.value, one.where) for one in found.said] == [("Greenlee", "front matter"), ("Elko", "heading")]


def test_yaml_tricks_in_front_matter_give_nothing():
    matter = split("---\na: &x [1]\nb: *x\nc: !!python/object/apply:os.system ['x']\nd: {e: f}\ntitle: T\n---\nbody")
    assert matter.values["title"] == ("T",)
    assert matter.text("a") == matter.text("b") == matter.text("c") == matter.text("d") == ""
    assert matter.body == "body"


def test_a_rule_at_the_top_is_no_front_matter():
    assert split("--- \n\ntext").values == {}
    assert split("no\n---\na: b\n---\n").values == {}


def test_html_gives_what_is_seen(make, read):
    found = read(make.file("page.html", (
        "<!DOCTYPE html><html lang='fr'><head><title>Les mines</title><meta name=Author content='A. Diop'>"
        "<style>p{}</style><script>var x = '<p>no</p>';</script></head><body><h1>L&rsquo;or</h1><p>Un<br>deux"
        "<ul><li>trois<li>quatre</ul><table><tr><td>a</td><td>b</td></tr></table><svg><text>no</text></svg>fin"
    )))  # fmt: skip
    (page,) = found.pages
    assert page.split("\n") == [line for line in page.split("\n") if "no" not in line]
    assert [part for part in ("L’or", "Un\ndeux", "a | b", "fin") if part not in page] == []
    assert found.media == "text/html"
    assert set(found.said) >= {
        Said("title", "Les mines", "properties"), Said("title", "L’or", "heading"),
        Said("language", "fr", "properties"), Said("authors", "A. Diop", "properties"),
    }  # fmt: skip


def test_html_is_read_in_the_encoding_that_it_names(make, read):
    path = make.file("page.html", '<html><meta charset="windows-1251"><p>Золото</p>'.encode("cp1251"))
    assert read(path).pages == ("Золото",)


def test_csv_with_any_mark_between_cells(make, read):
    expected = ("Country | Item | Cost\nMali | femmes enceintes, enfants | 100'000.00\n| | 5",)
    for mark in (",", ";", "\t", "|"):
        rows = [["Country", "Item", "Cost"], ["Mali", '"femmes enceintes, enfants"', "100'000.00"], ["", "", "5"]]
        text = "\ufeff" + "\r\n".join(mark.join(row) for row in rows)
        assert read(make.file("t.csv", text)).pages == expected, mark


def test_json_gives_names_and_texts(make, read):
    value = {"title": "Tanzania", "Land": {"text": "gold &amp; <b>tanzanite</b>"}, "list": [1, True, None, "x<y"]}
    found = read(make.file("tz.json", json.dumps(value)))
    assert found.media == "application/json"
    (page,) = found.pages
    assert [part for part in ("gold & tanzanite", "list: 1", "Land") if part not in page] == []
    assert found.first("title") == "Tanzania"


def test_damaged_json_is_read_as_text_and_said_so(make, read):
    found = read(make.file("tz.json", '{"a": "quimbaletes", '))
    assert "quimbaletes" in found.pages[0]
    assert found.partial
    assert found.trouble == "damaged-part"


def test_xml_gives_its_texts(make, read):
    found = read(make.file("goods.xml", (
        '<?xml version="1.0"?><!DOCTYPE g SYSTEM "file:///etc/passwd"><g xml:lang="en"><title>Goods</title>'
        "<a>Sapphires &#38; <b>tanzanite</b></a><script>no</script></g>"
    )))  # fmt: skip
    assert found.pages == ("Goods\nSapphires &\ntanzanite",)
    assert (found.first("title"), found.first("language")) == ("Goods", "en")


def test_ris_is_text_and_a_single_reference_says_its_title(make, read):
    one = "TY  - RPRT\r\nTI  - Gold in Geita\r\nAU  - Ama, B\r\nAU  - Chi, D\r\nPY  - 2014/05//\r\nER  - \r\n"
    found = read(make.file("a.ris", one))
    assert "Gold in Geita" in found.pages[0]
    assert (found.first("title"), found.first("authors"), found.first("date")) == (
        "Gold in Geita",
        "Ama, B; Chi, D",
        "2014",
    )
    assert read(make.file("b.ris", one + one)).said == ()


RTF = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset204 Arial;}}{\stylesheet{\s1 head;}}"
    rb"{\info{\title Orpaillage \'e0 K\'e9dougou}{\author A. Diop}}{\*\generator Word;}{\pict\bin5 }{{}\x}"
    rb"\pard L\'92or est \u233?cras\'e9.\par{\f1 \'c7\'ee\'eb\'ee\'f2\'ee}\line a\~b\_c\{d\}{\field{\*\fldinst HYP"
    rb'ERLINK "http://x"}{\fldrslt lien}}\par\uc2\u8364 xx5\uc1\par fin}'
)


def test_rtf_gives_words_in_every_code_page(make, read):
    found = read(make.file("note.rtf", RTF))
    assert found.pages == ("L’or est écrasé.\nЗолото\na b-c{d}lien\n€5\nfin",)
    assert found.first("title") == "Orpaillage à Kédougou"
    assert found.first("authors") == "A. Diop"


def test_rtf_that_breaks_off_gives_what_came(make, read):
    found = read(make.file("note.rtf", RTF[:-5]))
    assert found.partial
    assert "L’or" in found.pages[0]
