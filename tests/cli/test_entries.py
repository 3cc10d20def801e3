"""Entries by the command line: written, changed, shown, listed, found, removed."""

import pytest

from asm_desktop.settings.file import change_settings


def test_a_new_entry_is_shown_with_all_that_was_typed(cli, new_entry, tmp_path):
    text = tmp_path / "statement.md"
    text.write_text("Shade **helps**.\n\nAlways.\n", encoding="utf-8")
    entity = new_entry(
        "--set", "countries=Tanzania, Senegal", "--set", "topics=mercury", "--set", "topics=dhahabu",
        "--set", "date=2026-05", "--set", "exact-place=behind the hill", "--section", f"statement=@{text}",
        "--set", "tested=Geita|yes", "--set", "people=miner | | works at night | Asha",
    )  # fmt: skip
    shown = cli("entry", "show", entity, "--json").data
    fields = shown["fields"]
    assert (shown["id"], shown["kind"], shown["label"], shown["status"]) == (entity, "lesson", "GREEN", "to-check")
    assert fields["countries"] == ["TZ", "SN"]
    assert fields["topics"] == ["mercury", "gold"]
    assert fields["statement"] == "Shade **helps**.\n\nAlways."
    assert [(row["where"], row["answer"]) for row in fields["tested"]] == [("Geita", "yes")]
    assert shown["office"]["exact-place"] == "behind the hill"
    assert [row.get("name") for row in fields["people"]] == [None]
    assert [row["name"] for row in shown["office"]["people"]] == ["Asha"]
    assert {"heads", "conflicts", "attachments", "consent", "creator", "revised"} <= set(shown)
    people = cli("entry", "show", shown["code"].lower()).out
    assert "Always." in people
    assert "behind the hill" in people


def test_editing_keeps_the_history_with_its_reasons(cli, new_entry):
    entity = new_entry("--set", "place=Geita")
    edited = cli("entry", "edit", entity, "--title", "Shade and wind", "--set", "place=", "--reason", "seen", "--json")
    assert edited.data["id"] == entity
    shown = cli("entry", "show", entity, "--json").data
    assert shown["title"] == "Shade and wind"
    assert "place" not in shown["fields"]
    assert shown["heads"] == [edited.data["revision"]]
    versions = cli("entry", "history", entity, "--json").data["versions"]
    assert [version["reason"] for version in versions] == ["seen", ""]
    assert {change["field"] for change in versions[0]["changes"]} == {"title", "place"}
    assert versions[0]["office"]["name"] == "Geita"


def test_several_entries_get_the_same_change(cli, new_entry):
    some = [new_entry(title=title) for title in ("One", "Two")]
    edited = cli("entry", "edit", *some, "--set", "date=2025", "--json").data
    assert [one["id"] for one in edited["entries"]] == some
    again = cli("entry", "edit", *some, some[0], "--set", "date=2025").out
    assert again.count("nothing was changed") == 2
    assert [cli("entry", "show", one, "--json").data["fields"]["date"] for one in some] == ["2025", "2025"]


def test_a_change_that_one_of_several_kinds_does_not_know(cli, new_entry):
    some = [new_entry(), new_entry(kind="document")]
    told = cli("entry", "edit", *some, "--set", "statement=x", "--json")
    assert (told.code, told.data["error"]["code"]) == (2, "field-unknown")
    assert "statement" not in cli("entry", "show", some[0], "--json").data["fields"]


def test_a_draft_a_red_entry_and_one_nobody_was_asked_about_stay(cli, new_entry):
    told = {
        "draft": new_entry("--set", "status=draft"),
        "red": new_entry("--label", "RED"),
        "accounts-yes-network": new_entry("--accounts", "yes"),
        "no-group": new_entry("--label", "TLP:AMBER"),
    }
    held = {reason: cli("entry", "show", entity, "--json").data["held_back"] for reason, entity in told.items()}
    assert held == {reason: reason for reason in told}


def test_an_amber_entry_goes_to_its_group(cli, geita, new_entry):
    made = cli("group", "create", "Partners", "--json").data
    entity = new_entry("--label", "AMBER", "--group", "partners")
    assert cli("entry", "show", entity, "--json").data["realm"] == made["id"]
    by_field = new_entry("--label", "AMBER", "--set", "group=Partners")
    assert cli("entry", "show", by_field, "--json").data["group"] == made["id"]


def test_the_group_of_the_settings_is_the_usual_one(cli, geita, new_entry):
    made = cli("group", "create", "Partners", "--json").data
    change_settings(default_group=made["id"])
    amber = cli("entry", "new", "--kind", "lesson", "--title", "x", "--accounts", "none", "--json").data["id"]
    assert cli("entry", "show", amber, "--json").data["group"] == made["id"]
    assert cli("entry", "show", new_entry(), "--json").data["group"] == ""


def test_links_are_typed_as_codes(cli, new_entry):
    target = new_entry(title="Target")
    code = cli("entry", "show", target, "--json").data["code"]
    entity = new_entry("--set", f"translation-of={code}", "--set", f"relations=supports|{code}")
    fields = cli("entry", "show", entity, "--json").data["fields"]
    assert fields["translation-of"] == target
    assert fields["relations"][0]["entry"] == target


def test_lists_are_newest_first_and_narrowed(cli, new_entry):
    new_entry("--set", "date=2020", "--set", "countries=TZ", title="Old")
    new_entry("--set", "date=2026", title="New", kind="document")
    everything = cli("entry", "list", "--json").data
    assert everything["total"] == 2
    assert [one["title"] for one in everything["entries"]] == ["New", "Old"]
    assert [one["title"] for one in cli("entry", "list", "--kind", "Leçon", "--json").data["entries"]] == ["Old"]
    assert [one["title"] for one in cli("entry", "list", "--country", "tanzanie", "--json").data["entries"]] == ["Old"]
    assert cli("entry", "list", "--label", "tlp:red", "--json").data["entries"] == []
    assert "1 more" in cli("entry", "list", "--limit", "1").out
    assert "No entries" in cli("entry", "list", "--label", "RED").out


def test_removing_is_told_and_shown(cli, new_entry):
    entity = new_entry()
    assert cli("entry", "remove", entity, "--reason", "a mistake", "--json").data["removed"] is True
    assert cli("entry", "list", "--json").data["total"] == 0
    assert cli("entry", "show", entity, "--json").data["removed"] is True
    again = cli("entry", "edit", entity, "--title", "x", "--json")
    assert (again.code, again.data["error"]["code"]) == (4, "entry-removed")
    assert cli("entry", "restore", entity, "--reason", "not a mistake", "--json").data["removed"] is False
    assert cli("entry", "show", entity, "--json").data["removed"] is False


def test_a_quiet_command_prints_the_id_of_a_new_entry_alone(cli, geita):
    made = cli("entry", "new", "--kind", "lesson", "--title", "Seals", "--quiet", "--archive", geita)
    assert made.err == ""
    assert cli("entry", "show", made.out.strip(), "--archive", geita, "--json").data["title"] == "Seals"


def test_a_file_is_attached_and_its_name_stays(cli, new_entry, tmp_path):
    file = tmp_path / "canary-name.txt"
    file.write_text("mercury vapour", encoding="utf-8")
    entity = new_entry("--attach", file)
    shown = cli("entry", "show", entity, "--json").data
    assert "canary" not in str(shown["fields"])
    assert shown["attachments"][0]["name"] == "canary-name.txt"
    hits = cli("search", "vapour", "--json").data["hits"]
    assert [(hit["id"], hit["where"]["name"]) for hit in hits] == [(entity, "canary-name.txt")]
    row = shown["attachments"][0]["id"]
    captioned = cli("entry", "edit", entity, "--set", f'attachments=[{{"id": "{row}", "caption": "Vapour"}}]')
    assert captioned.code == 0, captioned.err
    (after,) = cli("entry", "show", entity, "--json").data["attachments"]
    assert (after["caption"], after["sha256"]) == ("Vapour", shown["attachments"][0]["sha256"])


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (("--set", "titel=x"), "field-unknown", "“title”"),
        (("--set", "place"), "pair-unreadable", "NAME=VALUE"),
        (("--set", "=x"), "pair-unreadable", "NAME=VALUE"),
        (("--set", "date=soon"), "field-date", "2026-05-03"),
        (("--set", "countries=Atlantis"), "field-choice", "Atlantis"),
        (("--set", "translation-of=7K3M-9QXD"), "entry-unknown", "7K3M-9QXD"),
        (("--section", "statement=@/nowhere.md"), "path-unusable", "/nowhere.md"),
        (("--attach", "/nowhere.pdf"), "path-unusable", "/nowhere.pdf"),
        (("--set", "attachments=scan.pdf"), "field-file", "Attach"),
        (("--label", "WHITE"), "label-unknown", "CLEAR"),
        (("--group", "Nobody"), "group-unknown", "Nobody"),
    ],
)
def test_what_does_not_fit_changes_nothing(cli, geita, more, code, words):
    told = cli("entry", "new", "--kind", "lesson", "--title", "x", *more, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, code)
    assert words in told.err
    assert cli("entry", "list", "--json").data["total"] == 0


def test_kinds_titles_and_texts_that_cannot_be(cli, geita, tmp_path):
    binary = tmp_path / "x.bin"
    binary.write_bytes(b"\xff\xfe\x00")
    unknown = cli("entry", "new", "--kind", "poem", "--title", "x", "--json")
    assert (unknown.code, unknown.data["error"]["code"]) == (2, "kind-unknown")
    empty = cli("entry", "new", "--kind", "lesson", "--title", "  ", "--json")
    assert (empty.code, empty.data["error"]["code"]) == (2, "title-missing")
    unread = cli("entry", "new", "--kind", "lesson", "--title", "x", "--section", f"statement=@{binary}", "--json")
    assert (unread.code, unread.data["error"]["code"]) == (2, "text-unreadable")
    nobody = cli("entry", "show", "7K3M-9QXD", "--json")
    assert (nobody.code, nobody.data["error"]["code"]) == (2, "entry-unknown")


def test_a_search_answers_in_full(cli, new_entry):
    entity = new_entry("--set", "countries=TZ", "--section", "statement=Mercury vapour needs shade")
    new_entry(title="Something else")
    found = cli("search", "mercury", "--json").data
    assert set(found) == {"total", "took_ms", "hits", "facets", "expanded", "suggestion", "understood"}
    (hit,) = found["hits"]
    assert {"id", "title", "kind", "language", "countries", "origin", "snippet", "where", "score"} <= set(hit)
    assert (found["total"], hit["id"], hit["where"]["part"]) == (1, entity, "statement")
    assert [hit["snippet"][start : start + length] for start, length in hit["marks"]] == ["Mercury"]
    assert cli("search", "azogue", "--json").data["total"] == 1
    assert cli("search", "azogue", "--no-thesaurus", "--json").data["total"] == 0
    assert cli("search", "mercury", "--country", "Tanzanie", "--json").data["total"] == 1
    assert cli("search", "mercury", "--country", "SN", "--json").data["total"] == 0
    assert cli("search", "mercury", "--kind", "document", "--json").data["total"] == 0
    assert "Shade for retorts" in cli("search", "mercury", "vapour").out
    assert cli("search", '"unfinished (', "--json").code == 0
