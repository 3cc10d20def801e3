"""Ways back by the command line: compare, restore, undo, bin."""


def versions(cli, entity):
    return cli("entry", "history", entity, "--json").data["versions"]


def title(cli, entity):
    return cli("entry", "show", entity, "--json").data["title"]


def listed(cli, *more):
    return {one["id"] for one in cli("entry", "list", *more, "--json").data["entries"]}


def test_two_versions_are_compared_word_by_word(cli, new_entry):
    entity = new_entry(title="Shade for retorts")
    cli("entry", "edit", entity, "--title", "Wind for retorts", "--set", "topics=mercury")
    first = versions(cli, entity)[-1]["revision"]
    told = cli("entry", "compare", entity, first[:8], "--json").data
    by_field = {one["field"]: one for one in told["changes"]}
    assert set(by_field) == {"title", "topics"}
    words = [(one["fate"], one["text"]) for one in by_field["title"]["words"]]
    assert words == [("removed", "Shade"), ("added", "Wind"), ("same", " for retorts")]
    people = cli("entry", "compare", entity, first[:8]).out
    assert "[-Shade-]{+Wind+} for retorts" in people
    same = cli("entry", "compare", entity, first, first, "--json").data
    assert (same["first"], same["second"], same["changes"]) == (first, first, [])


def test_an_old_version_comes_back_as_a_new_one(cli, new_entry):
    entity = new_entry(title="One")
    cli("entry", "edit", entity, "--title", "Two")
    first = versions(cli, entity)[-1]["revision"]
    made = cli("entry", "restore", entity, first, "--reason", "better", "--json").data
    assert title(cli, entity) == "One"
    assert (versions(cli, entity)[0]["revision"], versions(cli, entity)[0]["reason"]) == (made["revision"], "better")
    told = cli("entry", "restore", entity, "0000000000", "--json")
    assert (told.code, told.data["error"]["code"]) == (2, "version-unknown")
    assert len(versions(cli, entity)) == 3


def test_one_undo_takes_back_an_edit_of_several_entries(cli, new_entry):
    some = [new_entry(title=name) for name in ("One", "Two")]
    cli("entry", "edit", *some, "--title", "Same")
    undone = cli("entry", "undo", "--json").data
    assert undone["undone"] == "edit"
    assert [title(cli, one) for one in some] == ["One", "Two"]
    assert cli("entry", "undo", some[0], "--json").data["undone"] == "new"
    assert listed(cli) == {some[1]}


def test_the_bin_hides_from_lists_and_search_until_it_is_emptied_of_an_entry(cli, new_entry):
    kept, hidden = new_entry(title="Kept"), new_entry(title="Hidden")
    assert cli("entry", "bin", hidden).code == 0
    assert (listed(cli), listed(cli, "--bin")) == ({kept}, {hidden})
    assert cli("search", "hidden", "--json").data["total"] == 0
    assert cli("entry", "show", hidden, "--json").data["binned"] is True
    assert cli("stats", "--json").data["entries"] == 1
    assert cli("verify").code == 0
    assert cli("entry", "unbin", hidden).code == 0
    assert (listed(cli), listed(cli, "--bin")) == ({kept, hidden}, set())
    assert cli("entry", "undo", "--json").data["undone"] == "unbin"
    assert listed(cli) == {kept}


def test_the_bin_is_no_part_of_what_is_exchanged(cli, new_entry, geita, kedougou, carry):
    entity = new_entry(title="Hidden here")
    cli("entry", "bin", entity)
    assert carry(geita, kedougou).code == 0
    assert listed(cli, "--archive", kedougou) == {entity}


def test_nothing_is_left_to_undo(cli, geita):
    told = cli("entry", "undo", "--json")
    assert (told.code, told.data["error"]["code"]) == (2, "nothing-to-undo")
