"""What coordinators decide about offices, as the command line says it."""

import io
import re

import pytest


@pytest.fixture
def words(cli, tmp_path):
    """A founder's archive with the words of its sheet: (folder, words)."""
    folder = tmp_path / "founded"
    office = ("--office", "Dodoma", "--organisation", "ASM Net", "--country", "TZ")
    made = cli("init", folder, *office)
    assert made.code == 0, made.err
    return folder, re.search(r"(?:[0-9A-Z]{4} ){6}[0-9A-Z]{4}", made.out).group()


@pytest.fixture
def two_coordinators(cli, geita, kedougou, carry):
    """Geita and Kédougou, both coordinators, who know it."""
    given = cli("office", "role", "Kédougou", "coordinator", "--archive", geita)
    assert given.out == "Kédougou is now coordinator.\n"
    carry(geita, kedougou)
    return geita, kedougou


def third(cli, tmp_path, carry, geita, kedougou):
    """Add a third office, Mwanza, that both others know."""
    folder, card = tmp_path / "mwanza", tmp_path / "mwanza.card"
    office = ("--office", "Mwanza", "--organisation", "Lake Miners", "--country", "TZ")
    assert cli("init", folder, *office, "--join", tmp_path / "geita.card").code == 0
    assert cli("office", "card", "--out", card, "--archive", folder).code == 0
    assert cli("office", "add", card, "--archive", geita).code == 0
    carry(geita, folder)
    carry(geita, kedougou)
    return folder


def test_a_role_is_given_taken_and_listed(cli, geita):
    assert cli("office", "role", "Kédougou", "data-protection", "--json").data["in_force"]
    listed = cli("office", "list", "--json").data["offices"]
    assert {row["name"]: row["roles"] for row in listed} == {"Geita": ["coordinator"], "Kédougou": ["data-protection"]}
    assert "data-protection" in cli("office", "list").out
    assert cli("office", "role", "Kédougou", "data-protection").out.startswith("Nothing was changed.")
    assert cli("office", "role", "Kédougou", "data-protection", "--take").out == (
        "Kédougou is no longer data-protection.\n"
    )
    assert cli("office", "role", "Kédougou", "king").code == 2
    assert cli("office", "role", "Kédougou", "coordinator", "--archive", geita).code == 0


def test_an_act_waits_for_the_second_coordinator_and_is_signed_there(cli, tmp_path, carry, two_coordinators):
    geita, kedougou = two_coordinators
    third(cli, tmp_path, carry, geita, kedougou)
    named = cli("office", "successor", "Mwanza", "Kédougou", "--archive", geita)
    assert "waits for a second coordinator (Kédougou)" in named.out
    carry(geita, kedougou)
    listed = cli("office", "cosign", "--archive", kedougou)
    assert "successor: Kédougou" in listed.out
    (one,) = cli("office", "cosign", "--archive", kedougou, "--json").data["waiting"]
    assert (one["act"], one["by"], one["mine"], one["may_sign"]) == ("successor", "Geita", True, ["Kédougou"])
    assert cli("office", "cosign", "zzzzzz", "--archive", kedougou).code == 2
    signed = cli("office", "cosign", one["record"][:12], "--archive", kedougou)
    assert signed.out == "The successor of Mwanza is in force.\n"
    assert cli("office", "cosign", "--archive", kedougou).out == "Nothing waits for a signature.\n"
    row = next(row for row in cli("office", "list", "--archive", kedougou, "--json").data["offices"]
               if row["name"] == "Mwanza")  # fmt: skip
    assert row["successor"] == next(
        row["id"] for row in cli("office", "list", "--archive", kedougou, "--json").data["offices"] if row["own"]
    )


def test_a_lost_laptop_is_revoked_and_what_it_held_is_listed(cli, geita, kedougou, carry, new_entry):
    entry = new_entry(title="Shade for retorts")
    carry(geita, kedougou)
    theirs = new_entry(title="Written in Kédougou", archive=kedougou)
    carry(kedougou, geita)
    loss = cli("office", "revoke", "Kédougou", "--archive", geita, "--json").data
    assert loss["in_force"]
    assert {one["id"] for realm in loss["held"] for one in realm["entries"]} == {entry, theirs}
    assert {"send", "organisation", "successor", "join", "warn"} <= {step["code"] for step in loss["steps"]}
    assert "revoked" in cli("office", "list", "--archive", geita).out
    assert cli("office", "revoke", "Kédougou", "--archive", geita).code == 4
    again = cli("bundle", "create", "--to", "Kédougou", "--out", geita.parent / "no.zip", "--archive", geita)
    assert again.code == 6
    assert "was revoked" in again.err


def test_a_revocation_speaks_in_plain_sentences(cli, geita, kedougou, carry, new_entry):
    new_entry(title="Shade for retorts")
    carry(geita, kedougou)
    carry(kedougou, geita)
    said = cli("office", "revoke", "Kédougou", "--archive", geita).out
    assert "Kédougou is revoked." in said
    assert "It held at least 1 entry:" in said
    assert "- Shade for retorts" in said
    assert "- Take a bundle to the other offices" in said


def test_what_came_too_late_is_listed_and_let_in(cli, geita, kedougou, carry, new_entry):
    carry(geita, kedougou)
    assert cli("office", "admit", "Kédougou", "--archive", geita).out == "Nothing of Kédougou waits here.\n"
    assert cli("office", "cut", "Kédougou", "--archive", geita).code == 4
    assert cli("office", "revoke", "Kédougou", "--archive", geita).code == 0
    late = new_entry(title="On the last stick", archive=kedougou)
    carry(kedougou, geita)
    assert "On the last stick" in cli("office", "admit", "Kédougou", "--archive", geita).out
    (row,) = (
        one
        for one in cli("office", "admit", "Kédougou", "--archive", geita, "--json").data["records"]
        if one["type"] == "revision"
    )
    assert (row["entity"], row["reason"]) == (late, "after-revocation")
    assert cli("office", "admit", "Kédougou", row["id"][:12], "--archive", geita).out == "1 record let in.\n"
    assert cli("entry", "show", late, "--archive", geita, "--json").data["title"] == "On the last stick"
    assert cli("office", "cut", "Kédougou", "--archive", geita).code == 2


def test_the_roots_words_appoint_from_a_file_or_typed(cli, words, tmp_path, monkeypatch):
    founded, sheet = words
    card, own = tmp_path / "dodoma.card", tmp_path / "tabora.card"
    assert cli("office", "card", "--out", card, "--archive", founded).code == 0
    joined = tmp_path / "tabora"
    office = ("--office", "Tabora", "--organisation", "ASM Net", "--country", "TZ")
    assert cli("init", joined, *office, "--join", card).code == 0
    assert cli("office", "card", "--out", own, "--archive", joined).code == 0
    file = tmp_path / "words.txt"
    file.write_text("AAAA BBBB CCCC DDDD EEEE FFFF GGGG\n")
    assert cli("office", "appoint", own, "--root-words", file, "--archive", founded).code == 2
    missing = cli("office", "appoint", own, "--root-words", tmp_path / "none.txt", "--archive", founded)
    assert missing.code != 0
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{sheet.lower()}\n"))
    typed = cli("office", "appoint", own, "--archive", founded)
    assert typed.code == 0, typed.err
    assert "Tabora is a coordinator now." in typed.out
    file.write_text(sheet)
    lost = cli("office", "revoke", "Dodoma", "--root-words", file, "--archive", founded, "--json")
    assert lost.data["in_force"]
    standing = {row["name"]: (row["coordinator"], row["revoked"])
                for row in cli("office", "list", "--archive", founded, "--json").data["offices"]}  # fmt: skip
    assert standing == {"Dodoma": (False, True), "Tabora": (True, False)}


def test_an_ordinary_office_decides_nothing(cli, geita, kedougou, carry):
    carry(geita, kedougou)
    refused = cli("office", "role", "Geita", "data-protection", "--archive", kedougou)
    assert refused.code == 6
    assert "Only coordinators decide this" in refused.err
    assert "Geita" in refused.err


def test_the_history_and_the_counts_say_what_is_unconfirmed(cli, geita, kedougou, carry, new_entry):
    entry = new_entry(title="As it was")
    carry(geita, kedougou)
    edited = cli("entry", "edit", entry, "--title", "Changed", "--archive", kedougou)
    assert edited.code == 0, edited.err
    carry(kedougou, geita)
    rows = cli("entry", "history", entry, "--archive", geita, "--json").data["versions"]
    assert all(row["confirmed"] for row in rows)
    assert cli("stats", "--archive", geita, "--json").data["unconfirmed"] == 0
    assert "Unconfirmed" in cli("stats", "--archive", geita).out
