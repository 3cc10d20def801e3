"""Each check before printing: what triggers it, what does not, and what keeps a sheet from being printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.labels import Label, Verdict
from asm_desktop.domain.preflight import (
    Finding,
    Layout,
    Level,
    Material,
    MissingGlyph,
    Overflow,
    PrintedEntry,
    Promises,
    check,
    printable,
)

ENTRY = PrintedEntry("7K3M-9QXD", "Pumps", Label.CLEAR, Verdict(allowed=True), version=3)
GOOD = Material(entries=(ENTRY,), label=Label.CLEAR, promises=Promises(1, "Office, Box 1", "Tell any office."))
NOT_ALLOWED = Verdict(allowed=False, reason="accounts-yes-print")


def entry(**changes):
    return replace(GOOD, entries=(ENTRY, replace(ENTRY, **changes)))


def layout(**changes):
    return replace(GOOD, layout=Layout(**changes))


def found(material):
    return {(finding.check, finding.level) for finding in check(material)}


def test_a_good_sheet_has_no_findings():
    assert check(GOOD) == ()


TRIGGERS = [
    ("C1", Level.STOP, entry(verdict=NOT_ALLOWED), entry(consent_ended="2026-01-01")),
    ("C1", Level.STOP, replace(GOOD, not_here=("M4TR-02ZC",)), replace(GOOD, not_here=())),
    ("W1", Level.STOP, entry(removed=True), entry(removed=False)),
    ("W2", Level.LOOK, entry(used=2), entry(used=3)),
    ("W2", Level.LOOK, entry(conflicts=1), entry(used=0)),
    ("T1", Level.STOP, entry(label=Label.RED), entry(label=Label.CLEAR)),
    ("T2", Level.REASON, entry(label=Label.GREEN), entry(label=Label.CLEAR)),
    ("T2", Level.REASON, replace(GOOD, label=Label.AMBER), GOOD),
    ("T3", Level.LOOK, replace(GOOD, draft=True), GOOD),
    ("G1", Level.STOP, layout(missing=(MissingGlyph("漢", "漢字", 2),)), layout()),
    ("F1", Level.LOOK, layout(overflow=Overflow(2, 3, "Options", 4)), layout()),
    ("F3", Level.LOOK, layout(title_lines=4), layout(title_lines=3)),
    ("F3", Level.LOOK, replace(GOOD, key_messages=("word " * 36,)), replace(GOOD, key_messages=("word " * 35,))),
    ("F4", Level.STOP, replace(GOOD, promises=Promises(0, "Office", "Tell")), replace(GOOD, promises=None)),
    ("F4", Level.STOP, replace(GOOD, promises=Promises(1, " ", "Tell")), GOOD),
    ("F4", Level.STOP, replace(GOOD, promises=Promises(1, "Office", "")), GOOD),
]


@pytest.mark.parametrize(("code", "level", "bad", "good"), TRIGGERS)
def test_a_check_is_triggered_by_its_own_trouble_alone(code, level, bad, good):
    assert found(bad) == {(code, level)}
    assert check(good) == ()


@pytest.mark.parametrize("label", [Label.GREEN, Label.AMBER, Label.AMBER_STRICT])
def test_a_label_that_is_not_clear_is_printed_with_a_written_reason(label):
    asked = entry(label=label)
    assert not printable(check(asked))
    assert not printable(check(replace(asked, reason="  ")))
    assert printable(check(replace(asked, reason="for the meeting")))
    (finding,) = check(asked)
    assert label.shown in finding.english


def test_no_reason_lets_red_or_a_missing_consent_pass():
    for bad in (entry(label=Label.RED), entry(verdict=NOT_ALLOWED)):
        assert not printable(check(replace(bad, reason="I was told to")))


def test_an_ended_agreement_is_told_with_its_day():
    (finding,) = check(entry(verdict=NOT_ALLOWED, consent_ended="2026-03-31"))
    assert "2026-03-31" in finding.english


def test_looks_do_not_keep_a_sheet_from_being_printed():
    assert printable(check(replace(GOOD, draft=True, layout=Layout(overflow=Overflow(2, 3, "Options", 4)))))


def test_a_missing_letter_is_told_with_word_and_page():
    (finding,) = check(layout(missing=(MissingGlyph("漢", "漢字", 2), MissingGlyph("字", "漢字", 2))))
    assert finding.english.startswith("2 letters cannot be printed: “漢字” on page 2.")


@given(st.lists(st.sampled_from([bad for _, _, bad, _ in TRIGGERS]), max_size=4))
def test_findings_come_gravest_first_and_each_can_be_read(materials):
    parts = {}
    for material in materials:
        parts |= {
            name: getattr(material, name) for name in ("entries", "label", "draft", "layout", "promises", "not_here")
        }
    findings = check(replace(GOOD, **parts))
    order = [list(Level).index(finding.level) for finding in findings]
    assert order == sorted(order)
    assert printable(findings) == all(finding.level is Level.LOOK for finding in findings)
    assert all("{" not in finding.english for finding in findings)


def test_words_of_people_may_hold_braces():
    assert "{x}" in Finding("C1", Level.STOP, "“{title}” stays.", (("title", "{x}"),)).english
