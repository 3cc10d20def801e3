"""Printing from real archives: what stops a sheet, what stands on it, and that register and paper agree."""

import json
import re
from dataclasses import replace

import pypdfium2
import pytest

from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.codes import CodeUnreadable
from asm_desktop.domain.consent import Audience, Purpose
from asm_desktop.domain.preflight import Level
from asm_desktop.services import authoring, briefing, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.briefing import BriefRequest, PrintingStopped, SheetState
from asm_desktop.services.consents import add_agreement
from asm_desktop.store.files import PathUnusable

CLEAR = {"accounts": "none", "label": "CLEAR", "status": "ready", "language": "en"}


def row(number, **cells):
    return {"id": f"{number:016x}", **cells}


def make(desk, kind, **values):
    return authoring.create_entry(desk, NewEntry(kind, CLEAR | values))


def case_values():
    return {
        "title": "A shared pump kept four pits dry",
        "summary": "Four groups bought one pump together.[^log]\n\n[^log]: Pump log of the groups, 2025.",
        "place": "Example district",
        "exact-place": "CANARY-PLACE behind the school",
        "coordinates": "CANARY-COORDINATES",
        "intervention": "They paid by the hour of pumping.",
        "results": "No pit was given up in the rains.",
        "not-worked": "Nobody kept the oil changes.",
        "strength": "medium",
        "strength-note": "One season only.",
        "cost": {"amount": "1250", "currency": "USD"},
        "people": [row(1, role="Pump keeper", name="CANARY-NAME", contact="CANARY-CONTACT")],
        "outcomes": [row(2, claim="Pits stayed dry", whom="Diggers", wanted="yes", strength="high")],
        "follow-up": [row(3, what="Train two keepers", owner="Field office", due="2026-01", state="open")],
    }


def brief_values(case):
    return {
        "title": "One pump for four pits keeps miners safe",
        "audience": "the regional office",
        "key-messages": ["Water closes half of the pits each year."],
        "problem": "Pits flood and fall in.",
        "figures": [
            row(1, what="Flooded pits", value="1400", year="2025", source="Count of the region", method="walk")
        ],
        "findings": [row(2, heading="Shared pumps", entry=case.entity)],
        "options": [row(3, option="Leave it as it is", cost="None")],
        "recommendations": [row(4, addressee="Regional office", act="lend three pumps.", decision="budget")],
        "based-on": [row(5, entry=case.entity, version="1")],
        "contact": "Example office, Box 1",
    }


@pytest.fixture
def case(desk):
    return make(desk, "case-study", **case_values())


@pytest.fixture
def brief(desk, case):
    return make(desk, "brief", **brief_values(case))


def request(*views, **given):
    return BriefRequest(tuple(view.code for view in views), **given)


def text_of(path_or_bytes):
    document = pypdfium2.PdfDocument(path_or_bytes)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def checks_of(findings, level=None):
    return {finding.check for finding in findings if level in {None, finding.level}}


def test_a_brief_is_printed_and_entered(desk, brief, case, tmp_path):
    printed = briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")
    assert printed.run == 1
    assert printed.code == brief.code
    assert printed.findings == ()
    text = text_of(printed.path)
    assert "One pump for four pits" in text
    assert "No pit was given up in the rains." in text, "a finding without text takes it from its entry"
    assert "Evidence: medium" in text
    assert "One season only." in text
    assert f"{case.code}, version 1" in text
    assert printed.check in text
    assert "print run 1" in text
    (kept,) = briefing.register(desk)
    assert (kept.run, kept.code, kept.check, kept.template) == (1, brief.code, printed.check, "ministry")
    assert [(one.code, one.version) for one in kept.sources] == [(brief.code, 1), (case.code, 1)]
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob(".*.part")) == []


def test_print_runs_count_up_and_the_check_stays(desk, case, tmp_path):
    first = briefing.make_brief(desk, request(case), tmp_path / "1.pdf")
    second = briefing.make_brief(desk, request(case), tmp_path / "2.pdf")
    assert (first.run, second.run) == (1, 2)
    assert first.check == second.check


def test_the_office_part_never_reaches_the_sheet(desk, case, brief, tmp_path):
    for number, (view, template) in enumerate([(case, "case"), (case, "entry"), (brief, "ministry")]):
        out = tmp_path / f"{number}.pdf"
        briefing.make_brief(desk, request(view, template=template), out)
        text = text_of(out)
        assert "CANARY" not in text
        assert b"CANARY" not in out.read_bytes()
    assert "Pump keeper" in text_of(tmp_path / "1.pdf")


def test_names_in_attendance_are_not_read(desk):
    rows = [row(1, role="Digger", count="1", name="CANARY-NAME")]
    note = make(desk, "learning-note", title="Pumps were agreed", attendance=rows, agreed="Two pumps.")
    shown = briefing.preview(desk, request(note))
    assert "CANARY" not in text_of(shown.pdf)
    assert "Two pumps." in text_of(shown.pdf)


def test_an_open_action_past_its_month_is_overdue(desk, case):
    assert "Open, overdue" in text_of(briefing.preview(desk, request(case)).pdf)


def test_footnotes_become_sources(desk, case):
    text = text_of(briefing.preview(desk, request(case)).pdf)
    assert "Pump log of the groups, 2025." in text
    assert "[^" not in text


def test_the_same_footnote_in_two_entries_is_two_sources(desk, case):
    other = make(desk, "case-study", title="Other", results="Dry.[^log]\n\n[^log]: Another log.", intervention="x")
    values = brief_values(case)
    del values["findings"]
    values["based-on"] = [row(5, entry=case.entity, version="1"), row(6, entry=other.entity, version="1")]
    brief = make(desk, "brief", **values)
    text = text_of(briefing.preview(desk, request(brief)).pdf)
    assert "Pump log of the groups, 2025." in text
    assert "Another log." in text
    assert "What did not work. Nobody kept the oil changes." in text, "findings come from the entries it rests on"


@pytest.mark.parametrize("accounts", ["yes", "not-said"])
def test_c1_a_source_without_consent_stops(desk, brief, case, tmp_path, accounts):
    authoring.edit_entries(desk, [case.entity], {"accounts": accounts})
    with pytest.raises(PrintingStopped) as stopped:
        briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")
    assert checks_of(stopped.value.findings, Level.STOP) == {"C1"}
    assert case.title in str(stopped.value)
    assert list(tmp_path.glob("*.pdf")) == []
    assert briefing.register(desk) == ()


def test_c1_tells_the_day_on_which_an_agreement_ended(desk, case):
    authoring.edit_entries(desk, [case.entity], {"accounts": "yes", "consent-ended": "2026-03-31"})
    (finding,) = briefing.preflight(desk, request(case))
    assert finding.check == "C1"
    assert "2026-03-31" in finding.english


def test_c1_the_gate_is_asked_when_printing_not_when_looking(desk, brief, case, tmp_path):
    assert briefing.preflight(desk, request(brief)) == ()
    authoring.edit_entries(desk, [case.entity], {"accounts": "yes"})
    with pytest.raises(PrintingStopped):
        briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")


def test_c1_an_entry_that_is_not_here_cannot_be_asked_for(desk, case):
    values = brief_values(case)
    values["based-on"] = [row(5, entry="ab" * 24, version="1")]
    findings = briefing.preflight(desk, request(make(desk, "brief", **values)))
    assert checks_of(findings, Level.STOP) == {"C1"}


def test_w1_a_removed_source_stops(desk, brief, case):
    authoring.remove_entry(desk, case.entity, "mistake")
    assert "W1" in checks_of(briefing.preflight(desk, request(brief)), Level.STOP)


def test_w2_a_newer_source_is_told_and_printed(desk, brief, case):
    authoring.edit_entries(desk, [case.entity], {"results": "Two pits were given up."})
    shown = briefing.preview(desk, request(brief))
    assert checks_of(shown.findings) == {"W2"}
    assert "Two pits were given up." in text_of(shown.pdf)


def test_t1_red_is_never_printed(desk, brief, case, tmp_path):
    authoring.edit_entries(desk, [case.entity], {"label": "RED"})
    asked = request(brief, reason="for the minister")
    assert checks_of(briefing.preflight(desk, asked), Level.STOP) == {"T1"}
    with pytest.raises(PrintingStopped):
        briefing.make_brief(desk, asked, tmp_path / "brief.pdf")


def test_t2_the_strictest_label_holds_and_wants_a_reason(desk, brief, case, tmp_path):
    authoring.edit_entries(desk, [case.entity], {"label": "GREEN"})
    with pytest.raises(PrintingStopped) as stopped:
        briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")
    assert {finding.check for finding in stopped.value.findings if finding.blocks} == {"T2"}
    briefing.make_brief(desk, request(brief, reason=" Meeting on 4 May "), tmp_path / "brief.pdf")
    assert "TLP:GREEN for offices of the programme" in text_of(tmp_path / "brief.pdf")
    (kept,) = briefing.register(desk)
    assert (kept.label, kept.reason) == ("GREEN", "Meeting on 4 May")


def test_amber_names_the_offices_that_may_have_it(programme, desk, case):
    programme.desk("Kédougou")
    group = offices.create_group(desk, "Pump partners")
    offices.add_member(desk, group, programme.desks["Kédougou"].writer)
    authoring.edit_entries(desk, [case.entity], {"label": "AMBER", "group": group})
    assert "Only for. Geita, Kédougou" in text_of(briefing.preview(desk, request(case)).pdf)


def test_t3_what_is_not_ready_says_draft(desk, case):
    authoring.edit_entries(desk, [case.entity], {"status": "to-check"})
    shown = briefing.preview(desk, request(case))
    assert checks_of(shown.findings) == {"T3"}
    assert "DRAFT" in text_of(shown.pdf)


def test_g1_a_letter_in_no_font_stops(desk, case, tmp_path):
    authoring.edit_entries(desk, [case.entity], {"lessons": "Say مرحبا to the diggers."})
    (finding,) = briefing.preflight(desk, request(case))
    assert (finding.check, finding.level) == ("G1", Level.STOP)
    assert "مرحبا" in finding.english
    with pytest.raises(PrintingStopped):
        briefing.make_brief(desk, request(case), tmp_path / "case.pdf")


def test_f1_a_long_brief_is_printed_whole(desk, brief, tmp_path):
    authoring.edit_entries(desk, [brief.entity], {"problem": "\n\n".join(["Water comes every year. " * 12] * 14)})
    printed = briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")
    assert printed.pages > 2
    assert checks_of(printed.findings) == {"F1"}


def test_f3_a_long_message_is_told(desk, brief):
    authoring.edit_entries(desk, [brief.entity], {"key-messages": ["word " * 36]})
    assert checks_of(briefing.preflight(desk, request(brief))) == {"F3"}


@pytest.mark.parametrize("missing", ["recommendations", "contact"])
def test_f4_a_ministry_brief_says_who_acts_and_whom_to_ask(desk, brief, missing):
    authoring.edit_entries(desk, [brief.entity], {missing: None})
    assert checks_of(briefing.preflight(desk, request(brief)), Level.STOP) == {"F4"}


def test_a_contact_can_be_given_for_one_copy(desk, brief):
    authoring.edit_entries(desk, [brief.entity], {"contact": None})
    shown = briefing.preview(desk, request(brief, contact="Ask at the gate"))
    assert shown.findings == ()
    assert "Ask at the gate" in text_of(shown.pdf)


def test_a_recommendation_without_addressee_is_none(desk, brief):
    authoring.edit_entries(desk, [brief.entity], {"recommendations": [row(4, act="do something")]})
    assert checks_of(briefing.preflight(desk, request(brief)), Level.STOP) == {"F4"}


def test_nothing_is_entered_if_the_file_cannot_be_written(desk, case, tmp_path):
    (tmp_path / "taken").mkdir()
    for out in (tmp_path / "no such folder" / "case.pdf", tmp_path / "taken"):
        with pytest.raises(PathUnusable):
            briefing.make_brief(desk, request(case), out)
    assert briefing.register(desk) == ()
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".part"]


def test_no_paper_without_its_place_in_the_register(desk, case, tmp_path, monkeypatch):
    real = desk.archive.write

    class Failing:
        def __enter__(self):
            self.inner = real()
            return self.inner.__enter__()

        def __exit__(self, *details):
            self.inner.__exit__(OSError, OSError("the disk went away"), None)
            raise OSError("the disk went away")

    monkeypatch.setattr(desk.archive, "write", Failing)
    out = tmp_path / "case.pdf"
    with pytest.raises(OSError, match="went away"):
        briefing.make_brief(desk, request(case), out)
    assert not out.exists()
    assert briefing.register(desk) == ()


def test_a_preview_is_in_no_register_and_says_so(desk, case):
    shown = briefing.preview(desk, request(case))
    assert "preview" in text_of(shown.pdf)
    assert "PREVIEW" in text_of(shown.pdf)
    assert briefing.register(desk) == ()


def test_unknown_words_are_told(desk, case):
    with pytest.raises(authoring.EntryUnknown):
        briefing.preflight(desk, BriefRequest(("0000-0000",)))
    with pytest.raises(briefing.TemplateUnknown):
        briefing.preflight(desk, request(case, template="poster"))
    with pytest.raises(briefing.SheetLanguageWrong):
        briefing.preflight(desk, request(case, language="fr:EN\n"))
    with pytest.raises(briefing.NothingToPrint):
        briefing.preflight(desk, BriefRequest(()))


def test_further_entries_become_sources(desk, case):
    paper = make(desk, "document", title="Pumps of the world", authors=["A. Author"], date="2019", publisher="A press")
    text = text_of(briefing.preview(desk, request(case, paper)).pdf)
    assert f"A. Author, 2019: Pumps of the world. A press. {paper.code}, version 1." in text


def test_the_furniture_follows_the_language_asked_for(desk, case):
    text = text_of(briefing.preview(desk, request(case, language="fr")).pdf)
    assert "Étude de cas" in text
    assert "Ce qui n’a pas marché" in text


def qr_text(printed, version=1):
    return f"ASM1:{printed.code}:V{version}:EN:P{printed.run:04}:{printed.check}"


def test_a_sheet_is_up_to_date_until_its_entry_changes(desk, case, tmp_path):
    printed = briefing.make_brief(desk, request(case), tmp_path / "case.pdf")
    for typed in (printed.code, printed.code.lower().replace("-", ""), printed.check, qr_text(printed)):
        assert briefing.check_sheet(desk, typed).state is SheetState.UP_TO_DATE, typed
    authoring.edit_entries(desk, [case.entity], {"results": "Changed."})
    for typed in (printed.code, printed.check, qr_text(printed)):
        answer = briefing.check_sheet(desk, typed)
        assert (answer.state, answer.version, answer.current) == (SheetState.NEWER_VERSION, 1, 2), typed
    assert [kept.run for kept in answer.runs] == [printed.run]


def test_a_sheet_is_old_when_a_source_has_changed(desk, brief, case, tmp_path):
    printed = briefing.make_brief(desk, request(brief), tmp_path / "brief.pdf")
    authoring.edit_entries(desk, [case.entity], {"results": "Changed."})
    answer = briefing.check_sheet(desk, qr_text(printed))
    assert answer.state is SheetState.NEWER_VERSION
    assert [one.code for one in answer.changed] == [case.code]


def test_other_answers_to_a_code(desk, case, tmp_path):
    assert briefing.check_sheet(desk, case.code).state is SheetState.KNOWN
    printed = briefing.make_brief(desk, request(case), tmp_path / "case.pdf")
    assert briefing.check_sheet(desk, qr_text(printed, version=7)).state is SheetState.NEWER_ON_PAPER
    authoring.remove_entry(desk, case.entity, "mistake")
    assert briefing.check_sheet(desk, qr_text(printed)).state is SheetState.REMOVED
    assert briefing.check_sheet(desk, "ZZZZ-ZZZZ").state is SheetState.NOT_HERE
    assert briefing.check_sheet(desk, "ASM1:ZZZZ-ZZZZ:V1:EN:P0001:ZZZZ-ZZZZ").state is SheetState.NOT_HERE
    with pytest.raises(CodeUnreadable):
        briefing.check_sheet(desk, "poster")


KIND = """
icon = "case"
template = "entry"
label = { en = "Water test", fr = "Essai d’eau" }

[[fields]]
name = "method"
type = "markdown"
label = { en = "Method", fr = "Méthode" }

[[fields]]
name = "laboratory"
type = "text"
stays = "office"
label = { en = "Laboratory" }

[[fields]]
name = "fee"
type = "money"
label = { en = "Fee" }

[[fields]]
name = "readings"
type = "rows"
label = { en = "Readings" }

[[fields.columns]]
name = "taken"
type = "date"
label = { en = "Taken on" }

[[fields.columns]]
name = "mercury"
type = "number"
label = { en = "Mercury, µg/l" }

[[fields.columns]]
name = "by-whom"
type = "text"
stays = "office"
label = { en = "By whom" }
"""


def test_a_kind_written_now_is_printed(desk, tmp_path):
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds" / "water-test.toml").write_text(KIND, encoding="utf-8")
    desk.catalogs = load_catalogs(tmp_path / "kinds")
    test = make(
        desk, "water-test", title="The stream carried mercury", method="A **filter** and a clock.",
        laboratory="CANARY-LAB", fee={"amount": "12000", "currency": "TZS"}, topics=["mercury"],
        readings=[row(1, taken="2026-02-01", mercury="1250.5", **{"by-whom": "CANARY-NAME"}), row(2, mercury="3")],
    )  # fmt: skip
    text = text_of(briefing.preview(desk, request(test)).pdf).replace("\u00a0", " ")
    for part in ("Water test", "The stream carried mercury", "A filter and a clock.", "TZS 12 000", "Taken on",
                 "1 February 2026", "1 250.5", "Mercury, µg/l"):  # fmt: skip
        assert part in text
    assert "CANARY" not in text
    french = text_of(briefing.preview(desk, request(test, language="fr")).pdf)
    assert "Essai d’eau" in french
    assert "Méthode" in french


def test_an_unknown_kind_is_printed_with_what_all_kinds_have(desk):
    strange = make(desk, "case-study", title="Known here", summary="Seen.")
    renamed = replace(strange, kind="from-another-version")
    with desk.archive.write() as connection:
        from asm_desktop.store import entries  # noqa: PLC0415

        entries.put(connection, [renamed])
    assert "Seen." in text_of(briefing.preview(desk, request(strange)).pdf)


def test_the_chatham_house_rule_stands_on_the_sheet_and_people_do_not(desk):
    note = make(
        desk, "learning-note", title="What was said", **{"chatham-house": "yes"},
        people=[row(1, role="District officer", organisation="One of a kind")],
    )  # fmt: skip
    text = text_of(briefing.preview(desk, request(note)).pdf)
    assert "Chatham House Rule" in text
    assert "One of a kind" not in text


def test_plain_texts_print_as_typed(desk):
    hard = "1. * not a list * & [x](y) <b> `code` _under_ [^no] # head"
    document = make(desk, "document", title="*Stars* & [brackets]", source=hard * 3, authors=[hard, hard])
    text = text_of(briefing.preview(desk, request(document)).pdf)
    assert "*Stars* & [brackets]" in text
    assert re.sub(r"\s", "", hard) * 3 in re.sub(r"\s", "", text)


def test_the_sources_of_the_register_are_canonical(desk, case, tmp_path):
    briefing.make_brief(desk, request(case), tmp_path / "case.pdf")
    from asm_desktop.store import peers  # noqa: PLC0415

    with desk.archive.read() as connection:
        ((_, run),) = peers.printed(connection)
    assert json.loads(run.sources) == [[case.entity, 1]]


def test_an_office_field_is_not_printed_even_where_another_program_shared_it(desk, case):
    from asm_desktop.store import entries  # noqa: PLC0415

    rows = [row(1, role="Pump keeper", name="CANARY-NAME")]
    shared = dict(case.fields) | {"exact-place": "CANARY-PLACE", "people": rows}
    with desk.archive.write() as connection:
        entries.put(connection, [replace(case, fields=shared)])
    for template in ("case", "entry", "ministry"):
        text = text_of(briefing.preview(desk, request(case, template=template)).pdf)
        assert "CANARY" not in text
    assert "Pump keeper" in text_of(briefing.preview(desk, request(case, template="entry")).pdf)


def agreed(desk, view, *purposes, **fields):
    add_agreement(desk, Agreement(PartyKind.PERSONAL, purposes, "P-1", (view.entity,), **fields))


def test_what_people_told_is_printed_by_their_agreement_and_quoted_by_another(desk, tmp_path):
    quotes = [row(9, words="The water came at night", role="Digger")]
    told = make(desk, "case-study", **case_values(), accounts="yes", quotes=quotes)
    with pytest.raises(PrintingStopped):
        briefing.make_brief(desk, request(told), tmp_path / "no.pdf")
    agreed(desk, told, Purpose.PRINT)
    printed = briefing.make_brief(desk, request(told), tmp_path / "plain.pdf")
    assert "C2" in checks_of(printed.findings)
    assert "The water came at night" not in text_of(printed.path)
    agreed(desk, told, Purpose.QUOTE, given="2026-05-03")
    printed = briefing.make_brief(desk, request(told), tmp_path / "quoted.pdf")
    assert "C2" not in checks_of(printed.findings)
    assert "The water came at night" in text_of(printed.path)


def test_an_agreement_to_print_ends_early_and_never_late(desk, tmp_path):
    told = make(desk, "case-study", **case_values(), accounts="yes")
    agreed(desk, told, Purpose.PRINT, expires="2026-06-30")
    desk.now = lambda: "2026-06-30T23:59:59+03:00"
    briefing.make_brief(desk, request(told), tmp_path / "last-day.pdf")
    for day in ("2026-07-01", "2026-05-03", "2031-01-01"):
        desk.now = lambda day=day: f"{day}T08:00:00+03:00"
        with pytest.raises(PrintingStopped):
            briefing.make_brief(desk, request(told), tmp_path / f"{day}.pdf")


def test_a_sheet_is_labelled_for_no_more_readers_than_people_agreed_to(desk, tmp_path):
    told = make(desk, "case-study", **case_values(), accounts="yes")
    agreed(desk, told, Purpose.PRINT, audience=Audience.PROGRAMME)
    with pytest.raises(PrintingStopped):
        briefing.make_brief(desk, request(told), tmp_path / "no.pdf")
    printed = briefing.make_brief(desk, request(told, reason="For the meeting"), tmp_path / "yes.pdf")
    assert "TLP:GREEN" in text_of(printed.path)
    assert "TLP:CLEAR" not in text_of(printed.path)


@pytest.mark.parametrize(("precision", "stops"), [("village", True), ("site", True), ("district", False)])
def test_no_sheet_tells_where_children_are(desk, precision, stops):
    values = case_values() | {"sensitivity": ["child"], "place-precision": precision}
    view = make(desk, "case-study", **values)
    assert ("C3" in checks_of(briefing.preflight(desk, request(view)), Level.STOP)) == stops
