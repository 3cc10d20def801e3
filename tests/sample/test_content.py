"""What the sample archive must have in it: kinds, languages, labels, and the cases that the program is shown by."""

from collections import Counter

from PIL import Image

from asm_desktop.services.sample import check_sample, sample_folder

MARKS = {"en": "**Sample", "fr": "**Exemple", "es": "**Ejemplo", "pt": "**Exemplo", "sw": "**Mfano"}
SOURCE_MARKS = {
    "en": "sample",
    "fr": "exemple",
    "es": "ejemplo",
    "pt": "exemplo",
    "sw": "mfano",
}


def of_kind(sample, kind):
    return [entry for entry in sample.entries.values() if entry.kind == kind]


def having(sample, field, value):
    return [entry for entry in sample.entries.values() if entry.values.get(field) == value]


def writer_of(sample, key):
    return next(act.office for act in sample.acts if key in act.entries)


def test_every_entry_fits_its_kind_and_every_act_can_be_done(sample, catalogs):
    check_sample(sample, catalogs)


def test_it_has_entries_of_every_kind_in_five_languages(sample, catalogs):
    kinds = Counter(entry.kind for entry in sample.entries.values())
    languages = Counter(entry.values["language"] for entry in sample.entries.values())
    assert kinds.total() >= 36
    assert set(kinds) == {kind.name for kind in catalogs.kinds.all()}
    assert set(languages) == set(MARKS)
    assert min(languages.values()) >= 7


def test_every_entry_says_that_it_is_a_sample_in_its_first_line_and_in_its_source(sample):
    for entry in sample.entries.values():
        language = entry.values["language"]
        assert entry.values["summary"].startswith(MARKS[language]), entry.key
        assert SOURCE_MARKS[language] in entry.values["source"].lower(), entry.key


def test_files_lie_in_the_folder_of_their_language(sample):
    for path in (sample_folder() / "entries").glob("*/*.md"):
        assert sample.entries[path.stem].values["language"] == path.parent.name


def test_every_label_is_used_and_amber_both_with_and_without_a_group(sample):
    labels = {(entry.values["label"], "group" in entry.values) for entry in sample.entries.values()}
    assert {"RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"} == {label for label, _ in labels}
    assert {("AMBER", True), ("AMBER", False)} <= labels


def test_one_work_is_there_in_all_five_languages(sample):
    works = Counter(
        entry.values["translation-of"] for entry in sample.entries.values() if "translation-of" in entry.values
    )
    (original,) = (key.removeprefix("@") for key, count in works.items() if count == 4)
    members = [sample.entries[original], *having(sample, "translation-of", f"@{original}")]
    assert {one.values["language"] for one in members} == set(MARKS)


def test_a_note_of_three_lines_is_complete(sample):
    short = [entry for entry in of_kind(sample, "learning-note") if entry.values["summary"].count("\n") == 2]
    assert any({"date", "place", "topics"} <= entry.values.keys() and not entry.files for entry in short)
    assert all("discussion" not in entry.values for entry in short)


def test_a_note_under_the_chatham_house_rule_keeps_its_attendance_apart(sample, catalogs):
    notes = [entry for entry in having(sample, "chatham-house", "yes") if "attendance" in entry.values]
    assert notes
    assert catalogs.kinds.get("learning-note").field("attendance").office
    for note in notes:
        names = [row["name"].split()[0] for row in note.values["attendance"]]
        shared = str({name: value for name, value in note.values.items() if name != "attendance"})
        assert not any(name in shared for name in names)


def test_two_figures_contradict_each_other_each_with_source_year_and_method(sample):
    for key in ("safety-delegates", sample.brief):
        rows = sample.entries[key].values["figures"]
        first, second = rows[:2]
        assert (first["what"], first["year"]) == (second["what"], second["year"])
        assert first["value"] != second["value"]
        assert first["source"] != second["source"]
        assert all({"source", "year", "method"} <= row.keys() for row in rows)


def test_accounts_are_none_yes_and_not_said_and_a_consent_has_ended(sample):
    assert {entry.values["accounts"] for entry in sample.entries.values()} == {"none", "yes", "not-said"}
    assert all("consent-ended" in entry.values for entry in having(sample, "accounts", "yes"))


def test_somebody_looked_and_found_nothing(sample):
    assert any("looked-for" in entry.values for entry in sample.entries.values())


def test_both_offices_brought_in_the_same_file(sample):
    carrying = [(file.path, writer_of(sample, entry.key)) for entry in sample.entries.values() for file in entry.files]
    offices = {path: {office for other, office in carrying if other == path} for path, _ in carrying}
    assert {"geita", "kedougou"} in offices.values()


def test_a_scan_is_a_picture_with_hidden_data_in_none_but_the_sketch(sample):
    pictures = {file.path.name: file.path for entry in sample.entries.values() for file in entry.files}
    with Image.open(pictures["notice-board-scan.png"]) as scan, Image.open(pictures["pit-wall-sketch.png"]) as sketch:
        assert scan.text == {}
        assert any("Dosimbara" in text for text in sketch.text.values())


def test_lessons_have_conditions_and_trials_and_actions_every_state(sample):
    for lesson in of_kind(sample, "lesson"):
        assert {"statement", "condition", "tested", "confidence"} <= lesson.values.keys(), lesson.key
    assert {action.values["state"] for action in of_kind(sample, "action")} == {"open", "done", "dropped", "overdue"}


def test_briefs_have_what_a_ministry_needs(sample):
    for brief in of_kind(sample, "brief"):
        values = brief.values
        assert {"audience", "key-messages", "problem", "options", "based-on", "contact", "objection"} <= values.keys()
        assert all(row["addressee"] and row["act"] and row["decision"] for row in values["recommendations"])
        assert all({"source", "year", "method"} <= row.keys() for row in values["figures"])
        assert {row["entry"] for row in values["based-on"]} >= {
            row["entry"] for row in values["findings"] if "entry" in row
        }
        assert sum("@" in message for message in values["key-messages"]) >= 2


def test_both_offices_change_the_field_on_which_they_disagree(sample):
    edits = [act for act in sample.acts if act.do == "edit" and act.entry == sample.conflict.entry]
    said = {act.office: act.changes.get(sample.conflict.field) for act in edits}
    assert set(said) == {"geita", "kedougou"}
    assert len({*said.values(), sample.entries[sample.conflict.entry].values[sample.conflict.field]}) == 3


def test_every_canary_stands_in_the_entries_and_files_of_its_office_alone(sample):
    for canary in sample.canaries:
        keys = {
            entry.key
            for entry in sample.entries.values()
            if canary.word in str(entry.values)
            or any(canary.word in file.name or canary.word.encode() in file.path.read_bytes() for file in entry.files)
        }
        assert keys, canary.word
        assert {writer_of(sample, key) for key in keys} == {canary.office}, canary.word
