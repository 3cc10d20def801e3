"""Two offices by the command line: cards, groups, bundles, conflicts, equal archives."""

import pytest

from asm_desktop.bootstrap import open_desk


def _digests(cli, *folders):
    mine, theirs = (cli("stats", "--archive", folder, "--json").data["state_digest"] for folder in folders)
    both = set(mine) & set(theirs)
    return {realm: mine[realm] for realm in both}, {realm: theirs[realm] for realm in both}


def test_offices_are_listed_with_their_standing(cli, geita, kedougou):
    rows = {row["name"]: row for row in cli("office", "list", "--archive", geita, "--json").data["offices"]}
    assert rows["Geita"]["coordinator"]
    assert rows["Geita"]["own"]
    assert (rows["Kédougou"]["organisation"], rows["Kédougou"]["added"]) == ("Orpailleurs", True)
    assert "coordinator" in cli("office", "list", "--archive", geita).out


def test_only_a_coordinator_adds_offices(cli, geita, kedougou, tmp_path):
    told = cli("office", "add", tmp_path / "geita.card", "--archive", kedougou, "--json")
    assert (told.code, told.data["error"]["code"]) == (6, "not-coordinator")
    (tmp_path / "no.card").write_text("{}", encoding="utf-8")
    wrong = cli("office", "add", tmp_path / "no.card", "--archive", geita, "--json")
    assert (wrong.code, wrong.data["error"]["code"]) == (3, "card-unreadable")
    nowhere = cli("office", "card", "--out", tmp_path / "none" / "x.card", "--archive", geita, "--json")
    assert (nowhere.code, nowhere.data["error"]["code"]) == (2, "path-unusable")
    assert str(tmp_path / "none" / "x.card") in nowhere.err


def test_groups_are_made_and_filled_by_their_owner(cli, geita, kedougou):
    assert cli("group", "create", "Partners", "--archive", geita).code == 0
    assert cli("group", "add", "Partners", "kédougou", "--archive", geita).code == 0
    (made,) = cli("group", "list", "--archive", geita, "--json").data["groups"]
    assert (made["name"], made["owner"], made["members"]) == ("Partners", "Geita", ["Geita", "Kédougou"])
    again = cli("group", "create", "partners", "--archive", geita, "--json")
    assert (again.code, again.data["error"]["code"]) == (4, "group-exists")
    assert "no group" in cli("group", "list", "--archive", kedougou).out
    nobody = cli("group", "add", "Partners", "Nairobi", "--archive", geita, "--json")
    assert (nobody.code, nobody.data["error"]["code"]) == (2, "office-unknown")


def test_a_bundle_makes_both_equal_and_again_changes_nothing(cli, geita, kedougou, new_entry, carry, tmp_path):
    entity = new_entry()
    secret = new_entry("--label", "RED", title="Canary")
    bundle = tmp_path / "b.zip"
    made = cli("bundle", "create", "--out", bundle, "--archive", geita, "--json").data
    assert [file["file"] for file in made["files"]] == [str(bundle)]
    looked = cli("bundle", "import", bundle, "--preview", "--archive", kedougou, "--json").data
    assert (looked["new"], looked["preview"]) == ([entity], True)
    assert cli("entry", "list", "--archive", kedougou, "--json").data["total"] == 0
    taken = cli("bundle", "import", bundle, "--archive", kedougou, "--json").data
    assert taken["new"] == [entity]
    mine, theirs = _digests(cli, geita, kedougou)
    assert mine == theirs
    assert "programme" in mine
    assert cli("entry", "show", secret, "--archive", kedougou).code == 2
    again = cli("bundle", "import", bundle, "--archive", kedougou, "--json").data
    assert (again["new"], again["changed"], again["admitted"]) == ([], [], 0)
    assert "Here already" in cli("bundle", "import", bundle, "--archive", kedougou).out


def test_a_conflict_is_shown_with_names_and_settled(cli, geita, kedougou, new_entry, carry):
    entity = new_entry("--set", "tested=Geita|yes", "--set", "place=Here")
    carry(geita, kedougou)
    row = cli("entry", "show", entity, "--archive", geita, "--json").data["fields"]["tested"][0]["id"]
    for folder, place, answer in ((geita, "East", "no"), (kedougou, "West", "partly")):
        tested = f'tested=[{{"id": "{row}", "where": "Geita", "answer": "{answer}"}}]'
        edited = cli("entry", "edit", entity, "--set", f"place={place}", "--set", tested, "--archive", folder)
        assert edited.code == 0, edited.err
    assert carry(kedougou, geita).data["conflicting"] == [entity]
    (listed,) = cli("conflict", "list", "--archive", geita, "--json").data["entries"]
    assert (listed["id"], set(listed["fields"])) == (entity, {"place", "tested"})
    shown = cli("conflict", "show", entity, "--archive", geita, "--json").data
    place = next(one for one in shown["conflicts"] if one["field"] == "place")
    claims = {claim["value"]: [office["name"] for office in claim["offices"]] for claim in place["claims"]}
    assert claims == {"East": ["Geita"], "West": ["Kédougou"]}
    assert "Kédougou: West" in cli("conflict", "show", entity, "--archive", geita).out
    missing = cli("conflict", "resolve", entity, "--set", "place=Middle", "--archive", geita, "--json")
    assert (missing.code, missing.data["error"]["code"]) == (2, "choice-missing")
    settled = cli("conflict", "resolve", entity, "--set", "place=Middle", "--take", "Kédougou", "--archive", geita)
    assert settled.code == 0, settled.err
    fields = cli("entry", "show", entity, "--archive", geita, "--json").data["fields"]
    assert (fields["place"], fields["tested"][0]["answer"]) == ("Middle", "partly")
    assert "No entry" in cli("conflict", "list", "--archive", geita).out
    assert "one version" in cli("conflict", "show", entity, "--archive", geita).out
    again = cli("conflict", "resolve", entity, "--take", "Geita", "--archive", geita, "--json")
    assert (again.code, again.data["error"]["code"]) == (2, "nothing-to-settle")
    carry(geita, kedougou)
    mine, theirs = _digests(cli, geita, kedougou)
    assert mine == theirs


def test_a_draft_on_the_way_makes_no_second_version_elsewhere(cli, geita, kedougou, new_entry, carry):
    entity = new_entry("--set", "place=Here")
    carry(geita, kedougou)
    for giver, taker, place in ((geita, kedougou, "East"), (kedougou, geita, "West")):
        drafted = cli("entry", "edit", entity, "--set", "status=draft", "--set", "date=2026", "--archive", giver)
        assert drafted.code == 0, drafted.err
        assert carry(giver, taker).data["changed"] == []
        cli("entry", "edit", entity, "--set", "status=ready", "--set", f"place={place}", "--archive", giver)
        shown = cli("entry", "show", entity, "--archive", giver, "--json").data
        assert (shown["status"], shown["realm"], shown["held_back"]) == ("ready", "programme", "")
        assert carry(giver, taker).data["changed"] == [entity]
        after = cli("entry", "show", entity, "--archive", taker, "--json").data
        assert (after["conflicts"], after["fields"]["place"], len(after["heads"])) == ([], place, 1)
    mine, theirs = _digests(cli, geita, kedougou)
    assert mine == theirs


def test_a_removal_against_an_edit_is_settled_in_words(cli, geita, kedougou, new_entry, carry):
    entity = new_entry()
    carry(geita, kedougou)
    cli("entry", "remove", entity, "--archive", geita)
    cli("entry", "edit", entity, "--set", "place=West", "--archive", kedougou)
    carry(kedougou, geita)
    assert cli("conflict", "list", "--archive", geita, "--json").data["entries"][0]["fields"] == ["removed"]
    nobody = cli("conflict", "resolve", entity, "--take", "Nairobi", "--archive", geita, "--json")
    assert nobody.data["error"]["code"] == "office-unknown"
    assert cli("conflict", "resolve", entity, "--set", "removed=no", "--archive", geita).code == 0
    shown = cli("entry", "show", entity, "--archive", geita, "--json").data
    assert (shown["removed"], shown["conflicts"]) == (False, [])


def test_an_office_without_a_version_of_its_own_cannot_be_taken(cli, geita, kedougou, new_entry, carry):
    entity = new_entry("--set", "place=Here")
    carry(geita, kedougou)
    for folder, place in ((geita, "East"), (kedougou, "West")):
        cli("entry", "edit", entity, "--set", f"place={place}", "--archive", folder)
    carry(kedougou, geita)
    third = geita.parent / "nairobi"
    names = ("--office", "Nairobi", "--organisation", "Org", "--country", "KE")
    cli("init", third, *names, "--join", geita.parent / "geita.card")
    cli("office", "card", "--out", geita.parent / "n.card", "--archive", third)
    cli("office", "add", geita.parent / "n.card", "--archive", geita)
    told = cli("conflict", "resolve", entity, "--take", "Nairobi", "--archive", geita, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, "claim-unknown")


def test_a_bundle_is_looked_into_with_and_without_an_archive(cli, geita, kedougou, new_entry, tmp_path):
    new_entry()
    bundle = tmp_path / "b.zip"
    cli("bundle", "create", "--out", bundle, "--archive", geita)
    seen = cli("bundle", "inspect", bundle, "--archive", kedougou, "--json").data
    assert [box["standing"] for box in seen["boxes"]] == ["open"]
    stranger = tmp_path / "stranger"
    cli("init", stranger, "--office", "Else", "--organisation", "Org", "--country", "KE")
    foreign = cli("bundle", "inspect", bundle, "--archive", stranger, "--json")
    assert [box["standing"] for box in foreign.data["boxes"]] == ["closed"]
    assert foreign.err
    refused = cli("bundle", "import", bundle, "--archive", stranger, "--json")
    assert (refused.code, refused.data["error"]["code"]) == (3, "bundle-foreign")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--max-size", "huge"), "size-unreadable"),
        (("--max-size", "0"), "size-unreadable"),
        (("--country", "Atlantis"), "word-not-known"),
        (("--topic", "poetry"), "word-not-known"),
        (("--to", "Nairobi"), "office-unknown"),
    ],
)
def test_bundle_options_that_do_not_fit_write_nothing(cli, geita, tmp_path, more, code):
    told = cli("bundle", "create", "--out", tmp_path / "b.zip", *more, "--archive", geita, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, code)
    assert not (tmp_path / "b.zip").exists()


def test_a_bundle_for_one_office_on_one_country_and_topic(cli, geita, kedougou, new_entry, tmp_path):
    wanted = new_entry("--set", "countries=TZ", "--set", "topics=mercury", title="Wanted")
    new_entry("--set", "countries=SN", title="Other")
    bundle = tmp_path / "b.zip"
    some = ("--to", "kédougou", "--country", "tanzania", "--topic", "zebaki", "--max-size", "5M", "--full")
    made = cli("bundle", "create", "--out", bundle, *some, "--plain", "--archive", geita, "--json")
    assert made.data["warnings"] == ["plain"]
    assert "not closed" in made.err
    assert "Kédougou" in cli("bundle", "create", "--out", tmp_path / "c.zip", *some, "--archive", geita).out
    taken = cli("bundle", "import", bundle, "--archive", kedougou, "--json").data
    assert taken["new"] == [wanted]
    assert "organisation ASM Net" in cli("stats", "--archive", geita).out


def test_a_bundle_is_looked_into_while_the_archive_is_in_use(cli, geita, tmp_path):
    bundle = tmp_path / "b.zip"
    cli("bundle", "create", "--out", bundle, "--archive", geita)
    desk = open_desk(geita)
    try:
        assert cli("bundle", "inspect", bundle, "--json").data["boxes"][0]["standing"] == "closed"
        assert "closed to this office" in cli("bundle", "inspect", bundle).out
    finally:
        desk.archive.close()


def test_a_bundle_that_is_none(cli, geita, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"not a zip at all")
    told = cli("bundle", "import", tmp_path / "x.zip", "--archive", geita, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, "not-a-bundle")
