"""Withdrawing by the command line: shown first, done with --yes, decided on by others."""

import pytest


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    """A data folder of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_it_is_shown_first_and_done_with_yes(cli, new_entry, geita):
    told = new_entry("--set", "summary=They said it.")
    other = new_entry("--set", f"translation-of={told}", title="Kivuli")
    shown = cli("withdraw", told, "--reason", "person-asked", "--json").data
    assert (shown["done"], shown["orders"]) == (False, [])
    (reach,) = shown["reach"]
    assert [(one["id"], one["translation"]) for one in reach["naming"]] == [(other, True)]
    assert reach["offices"] == ["Kédougou"]
    assert "Nothing was withdrawn yet" in cli("withdraw", told, "--reason", "person-asked").out
    assert cli("entry", "show", told).code == 0
    done = cli("withdraw", told, "--reason", "person-asked", "--yes", "--json").data
    assert (done["done"], done["orders"][0]["erased"]) == (True, True)
    assert cli("entry", "show", told, "--json").data["error"]["code"] == "entry-unknown"
    (row,) = cli("withdrawals", "list", "--json").data["withdrawals"]
    assert (row["id"], row["standing"], row["confirmed_by"], row["offices"]) == (told, "effective", 1, 2)
    assert "person-asked" in cli("withdrawals", "show", row["withdrawal"][:8]).out
    assert "1 of 2" in cli("withdrawals", "list").out


def test_a_passage_and_a_file(cli, new_entry, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("kept aside", encoding="utf-8")
    told = new_entry("--set", "summary=They said wolframite.", "--attach", note)
    done = cli("withdraw", told, "--reason", "error", "--set", "summary=They said it.", "--yes")
    assert done.code == 0, done.err
    assert cli("entry", "show", told, "--json").data["fields"]["summary"] == "They said it."
    rows = cli("entry", "history", told, "--json").data["versions"]
    assert [row["here"] for row in rows if not row["office_part"]] == [True, False]
    assert cli("withdraw", told, "--reason", "safety", "--attachment", "note.txt", "--yes").code == 0
    assert "note.txt" not in cli("entry", "show", told).out
    again = cli("withdraw", told, "--reason", "safety", "--attachment", "note.txt", "--json")
    assert again.data["error"]["code"] == "attachment-unknown"


def test_some_versions(cli, new_entry):
    told = new_entry("--set", "summary=They said wolframite.")
    cli("entry", "edit", told, "--set", "summary=They said it.")
    old = cli("entry", "history", told, "--json").data["versions"][-1]["revision"]
    assert cli("withdraw", told, "--reason", "error", "--revision", old[:8], "--yes").code == 0
    assert cli("entry", "show", told, "--json").data["fields"]["summary"] == "They said it."
    assert cli("withdraw", told, "--reason", "error", "--revision", "00000000", "--json").code == 2


def test_what_wider_circles_were_given(cli, new_entry):
    told = new_entry()
    assert cli("withdraw", told, "--reason", "narrowed", "--realm", "--json").data["error"]["code"] == (
        "nothing-to-withdraw"
    )
    cli("entry", "edit", told, "--label", "RED")
    assert cli("withdraw", told, "--reason", "narrowed", "--realm", "--yes").code == 0
    assert cli("entry", "show", told, "--json").data["label"] == "RED"
    (row,) = cli("withdrawals", "list", "--json").data["withdrawals"]
    assert row["scope"] == "realm"


def test_everything_under_one_agreement(cli, new_entry):
    told = [new_entry(title=title) for title in ("One", "Two")]
    assert cli("consent", "add", *told, "--subject", "P-1", "--purpose", "network").code == 0
    done = cli("withdraw", "--consent", "P-1", "--reason", "consent-ended", "--yes", "--json").data
    assert sorted(one["id"] for one in done["orders"]) == sorted(told)


def test_others_hide_and_the_creator_decides(cli, new_entry, carry, geita, kedougou):
    told = new_entry()
    carry(geita, kedougou)
    done = cli("withdraw", told, "--reason", "safety", "--yes", "--archive", kedougou)
    assert "hidden until" in done.out
    (row,) = cli("withdrawals", "list", "--archive", kedougou, "--json").data["withdrawals"]
    id_ = row["withdrawal"]
    refused = cli("withdrawals", "confirm", id_[:8], "--archive", kedougou, "--json")
    assert refused.data["error"]["code"] == "not-yours-to-sign"
    carry(kedougou, geita)
    assert cli("entry", "show", told, "--archive", geita).code == 2
    lifted = cli("withdrawals", "lift", id_[:8], "--archive", geita, "--json").data
    assert lifted["withdrawals"][0]["standing"] == "lifted"
    assert cli("entry", "show", told, "--archive", geita).code == 0
    confirmed = cli("withdrawals", "confirm", id_, "--archive", geita, "--json").data
    assert confirmed["withdrawals"][0]["standing"] == "effective"
    assert cli("withdrawals", "cosign", id_, "--archive", kedougou).code != 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("{id}",), "withdrawal-reason"),
        (("{id}", "--reason", "because"), "withdrawal-reason"),
        ((), "withdrawal-reason"),
        (("--reason", "safety"), "withdrawal-unclear"),
        (("{id}", "--consent", "P-1", "--reason", "safety"), "withdrawal-unclear"),
        (("{id}", "--realm", "--attachment", "x", "--reason", "safety"), "withdrawal-unclear"),
        (("AAAA-AAAA", "--reason", "safety"), "entry-unknown"),
    ],
)
def test_what_does_not_go_together_is_refused(cli, new_entry, arguments, code):
    told = new_entry()
    found = cli("withdraw", *(one.format(id=told) for one in arguments), "--yes", "--json")
    assert (found.code != 0, found.data["error"]["code"]) == (True, code)
    assert cli("entry", "show", told).code == 0
    assert cli("withdrawals", "show", "12345678", "--json").data["error"]["code"] == "withdrawal-unknown"
    assert cli("withdrawals", "list").out.strip() == "Nothing was withdrawn."


def test_an_edit_that_carried_a_passage_on_can_be_read_and_let_go(cli, new_entry, carry, geita, kedougou):
    entity = new_entry("--section", "statement=Zarquon told us", title="Shade")
    carry(geita, kedougou)
    cli("entry", "edit", entity, "--set", "place=Kibaoni", "--archive", kedougou)
    request = ("withdraw", entity, "--section", "statement=They told us", "--reason", "person-asked")
    assert cli(*request, "--yes", "--archive", geita).code == 0
    carry(geita, kedougou)
    (edit,) = cli("withdrawals", "list", "--archive", kedougou, "--json").data["redo"]
    assert "again on the new text" in cli("withdrawals", "list", "--archive", kedougou).out
    text = cli("withdrawals", "text", edit["revision"], "--archive", kedougou, "--json").data
    assert text["fields"] == {"place": "Kibaoni"}
    assert cli("withdrawals", "redone", edit["revision"][:10], "--archive", kedougou).code == 0
    assert cli("withdrawals", "list", "--archive", kedougou, "--json").data["redo"] == []
    gone = cli("withdrawals", "text", edit["revision"], "--archive", kedougou, "--json")
    assert (gone.code, gone.data["error"]["code"]) == (2, "nothing-sealed")
    assert b"Zarquon" not in (kedougou / "archive.db").read_bytes()


def test_a_file_that_was_taken_off_before_goes_by_its_id(cli, new_entry, geita, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text("Zarquon was there", encoding="utf-8")
    entity = new_entry("--attach", file)
    (row,) = cli("entry", "show", entity, "--json").data["attachments"]
    assert cli("entry", "edit", entity, "--set", "attachments=").code == 0
    request = ("withdraw", entity, "--attachment", row["id"], "--reason", "safety", "--yes")
    assert cli(*request).code == 0
    assert not [path for path in (geita / "attachments").rglob("*") if path.is_file()]
    assert b"Zarquon" not in (geita / "archive.db").read_bytes()
    assert cli(*request, "--json").data["error"]["code"] == "attachment-unknown"
