"""The recovery sheet: one page, every word of it readable, in every language."""

import pypdfium2
import pytest

from asm_desktop.briefs import fonts
from asm_desktop.briefs.recovery import RecoverySheet, build_recovery
from asm_desktop.briefs.words import languages, words_for
from asm_desktop.domain.recovery_words import parse_recovery_words, recovery_words
from asm_desktop.domain.secret_words import write_words

ENTROPY = bytes(range(7, 23))
WORDS = recovery_words(ENTROPY)


def sheet(language, **other):
    content = {"office": "Kédougou", "organisation": "Réseau Falémé", "archive": "5abefaa8", "date": "2026-11-25"}
    return RecoverySheet(**{**content, **other}, words=WORDS, language=language)


def pages(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "sw", "qps", "de"])
def test_it_is_one_page_with_the_words_in_order(language):
    (text,) = pages(build_recovery(sheet(language)))
    places = [text.index(group) for group in WORDS.split()]
    assert places == sorted(places)
    flat = " ".join(text.replace("\u00a0", " ").split())
    for said in (
        "Kédougou · Réseau Falémé (5abefaa8)",
        "asm-desktop passphrase recover",
        words_for(language).say("recovery-title"),
    ):
        assert " ".join(said.replace("\u00a0", " ").split()) in flat
    assert parse_recovery_words("".join(WORDS.split())) == ENTROPY


def test_the_longest_names_leave_it_on_its_page():
    (text,) = pages(build_recovery(sheet("fr", office="Coopérative " * 8, organisation="Réseau des orpailleurs " * 6)))
    assert WORDS.split()[6] in text
    assert "ceux qui ont fait le programme" in " ".join(text.split())


def test_every_letter_of_it_can_be_printed_and_the_same_sheet_gives_the_same_bytes():
    for language in languages():
        texts = "".join(text for key, text in words_for(language).table.items() if key.startswith("recovery-"))
        assert fonts.missing(texts) == frozenset()
    assert build_recovery(sheet("en")) == build_recovery(sheet("en"))
    assert write_words(ENTROPY, b"another sheet\0") != WORDS
