"""A kind that is only a file in the archive's folder does all that the others do, also where nobody knows it."""

_WELL = """
icon = "place"
label = { en = "Well", fr = "Puits" }

[[fields]]
name = "water"
type = "markdown"
label = { en = "Water", fr = "Eau" }

[[fields]]
name = "readings"
type = "rows"
label = { en = "Readings", fr = "Mesures" }

[[fields.columns]]
name = "depth"
type = "number"
label = { en = "Depth", fr = "Profondeur" }

[[fields.columns]]
name = "taken-by"
type = "text"
stays = "office"
label = { en = "Taken by", fr = "Pris par" }
"""


def test_a_kind_of_the_archive_is_written_found_exchanged_disputed_and_printed(
    cli, geita, kedougou, new_entry, carry, tmp_path
):
    (geita / "kinds").mkdir()
    (geita / "kinds" / "well.toml").write_text(_WELL, encoding="utf-8")
    entity = new_entry("--set", "readings=12.5 | Canary", "--section", "water=Clear as quimbalete", kind="well")
    shown = cli("entry", "show", entity, "--archive", geita, "--json").data
    (row,) = shown["fields"]["readings"]
    assert set(row) == {"id", "depth"}
    assert shown["office"]["readings"][0]["taken-by"] == "Canary"
    found = cli("search", "quimbalete", "--archive", geita, "--json").data["hits"]
    assert [(hit["id"], hit["where"]["part"]) for hit in found] == [(entity, "water")]

    carry(geita, kedougou)
    assert "Canary" not in cli("entry", "show", entity, "--archive", kedougou, "--json").out
    plain = cli("entry", "show", entity, "--archive", kedougou).out
    assert "quimbalete" in plain
    assert "12.5" in plain
    assert cli("search", "quimbalete", "--archive", kedougou, "--json").data["total"] == 1

    kept = cli("entry", "edit", entity, "--title", "Known by its title", "--archive", kedougou)
    assert kept.code == 0, kept.err
    (kedougou / "kinds").mkdir()
    (kedougou / "kinds" / "well.toml").write_text(_WELL, encoding="utf-8")
    for folder, depth in ((geita, "13"), (kedougou, "14")):
        readings = f'readings=[{{"id": "{row["id"]}", "depth": "{depth}"}}]'
        edited = cli("entry", "edit", entity, "--set", readings, "--archive", folder)
        assert edited.code == 0, edited.err
    carry(kedougou, geita)
    (conflict,) = cli("conflict", "show", entity, "--archive", geita, "--json").data["conflicts"]
    assert (conflict["field"], conflict["column"]) == ("readings", "depth")
    assert cli("conflict", "resolve", entity, "--take", "Kédougou", "--archive", geita).code == 0
    after = cli("entry", "show", entity, "--archive", geita, "--json").data
    assert [(one["depth"], one["id"]) for one in after["fields"]["readings"]] == [("14", row["id"])]
    assert after["office"]["readings"][0]["taken-by"] == "Canary"
    assert after["title"] == "Known by its title"

    sheet = tmp_path / "well.pdf"
    made = cli("brief", "make", entity, "--out", sheet, "--reason", "to show", "--archive", geita)
    assert made.code == 0, made.err
    assert sheet.read_bytes().startswith(b"%PDF")


def test_a_kind_file_that_cannot_be_used_is_named_and_nothing_opens(cli, geita):
    (geita / "kinds").mkdir()
    (geita / "kinds" / "well.toml").write_text("label = 5", encoding="utf-8")
    told = cli("stats", "--archive", geita, "--json")
    assert (told.code, told.data["error"]["code"]) == (3, "kind-invalid")
    assert "well.toml" in told.err
