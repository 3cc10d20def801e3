"""Withdrawals on real archives in whatever order things come, and with a process that dies in the middle."""

import itertools
import os
import random
import shutil
import subprocess
import sys
import textwrap

import pytest

from asm_desktop import bootstrap
from asm_desktop.domain import realms
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.services import authoring, withdrawing
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.sealed_edits import sealed_edits
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import entries, withdrawn

CANARY = "zarquonfeldspar"


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    """A data folder of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def holds(folder, word=CANARY):
    pieces = [piece.encode() for piece in (word, word[4:], word[:-2])]
    files = [path.read_bytes().lower() for path in folder.rglob("*") if path.is_file()]
    return any(piece in data for piece in pieces for data in files)


def written(desk, title, **more):
    fields = {"title": title, "summary": f"They said {CANARY}.", "label": "GREEN", "accounts": "none", **more}
    return authoring.create_entry(desk, NewEntry("document", fields)).entity


def shown(desk, entities):
    """What an archive shows of some entries, what is withdrawn of them, and the digests it shares with others."""
    with desk.archive.read() as connection:
        views = entries.several(connection, entities)
        marks = {entity: withdrawn.marks(connection, entity) for entity in entities}
    said = {entity: (view.title, view.text("summary"), view.text("place")) for entity, view in views.items()}
    digests = {realm: hash_ for realm, hash_ in stats(desk).state_digest.items() if realm != realms.LOCAL}
    return said, marks, digests


@pytest.fixture
def story(network, tmp_path):
    """A third office as it was before, the bundles of two others after each thing they did, and the entries."""
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    mwanza.archive.close()
    del network.desks["Mwanza"]
    bundles = []
    count = itertools.count()

    def tell(desk):
        path = tmp_path / f"told-{next(count)}.zip"
        create_bundle(desk, path, BundleOptions(full=True))
        bundles.append(path)

    whole, passage, confirmed, lifted = (written(geita, f"Entry {number}") for number in range(4))
    tell(geita)
    network.send(geita, kedougou)
    authoring.edit_entries(kedougou, [passage], {"place": "Kibaoni"})
    ask = [withdrawing.withdraw(kedougou, WithdrawalRequest(one, Reason.SAFETY)) for one in (confirmed, lifted)]
    tell(kedougou)
    withdrawing.withdraw(geita, WithdrawalRequest(whole, Reason.PERSON_ASKED))
    changes = {"summary": "They said it."}
    withdrawing.withdraw(geita, WithdrawalRequest(passage, Reason.PERSON_ASKED, Scope.REVISION, changes=changes))
    tell(geita)
    network.send(kedougou, geita)
    withdrawing.confirm(geita, ask[0].orders)
    withdrawing.lift(geita, ask[1].orders)
    authoring.edit_entries(geita, [lifted], {"summary": "They said nothing."})
    tell(geita)
    return mwanza.archive.folder, bundles, (whole, passage, confirmed, lifted)


def test_in_whatever_order_bundles_come_the_same_is_shown_and_gone(story, tmp_path):
    folder, bundles, told = story
    found = []
    for turn in range(5):
        order = list(bundles)
        random.Random(turn).shuffle(order)  # noqa: S311 - replayed, not secret
        place = tmp_path / f"turn-{turn}"
        shutil.copytree(folder, place)
        desk = bootstrap.open_desk(place)
        try:
            for bundle in (*order, *order):
                import_bundle(desk, bundle)
            found.append(shown(desk, told))
            assert not verify(desk).faults
        finally:
            desk.archive.close()
    assert all(one == found[0] for one in found)
    said, _, _ = found[0]
    assert set(said) == {told[1], told[3]}
    assert said[told[1]] == ("Entry 1", "They said it.", "")
    assert said[told[3]][1] == "They said nothing."


def test_a_passage_of_an_entry_with_two_versions_goes_from_both(pair, send):
    geita, kedougou = pair
    entity = written(geita, "Entry")
    send(geita, kedougou)
    authoring.edit_entries(geita, [entity], {"title": "Ours"})
    authoring.edit_entries(kedougou, [entity], {"title": f"Theirs {CANARY}"})
    send(kedougou, geita)
    assert authoring.read_entry(geita, entity).conflicts
    changes = {"summary": "They said it.", "title": "Both"}
    withdrawing.withdraw(geita, WithdrawalRequest(entity, Reason.SAFETY, Scope.REVISION, changes=changes))
    assert not holds(geita.archive.folder)
    send(geita, kedougou)
    for desk in pair:
        view = authoring.read_entry(desk, entity)
        assert (view.title, view.text("summary"), view.conflicts) == ("Both", "They said it.", ())
    # It was seen by whoever took the passage out, so there is nothing to do again.
    assert sealed_edits(kedougou) == ()
    authoring.edit_entries(kedougou, [entity], {"place": "Kibaoni"})
    authoring.edit_entries(geita, [entity], {"title": "Later"})
    send(kedougou, geita)
    view = authoring.read_entry(geita, entity)
    assert (view.title, view.text("place"), view.conflicts) == ("Later", "Kibaoni", ())


def test_what_a_withdrawn_version_had_changed_beside_the_passage_stands_against_what_others_changed(pair, send):
    geita, kedougou = pair
    entity = written(geita, "First", summary="They said it.")
    send(geita, kedougou)
    authoring.edit_entries(kedougou, [entity], {"place": "Kibaoni", "title": "Third"})
    authoring.edit_entries(geita, [entity], {"title": "Second", "summary": f"They said {CANARY}."})
    (head,) = authoring.read_entry(geita, entity).heads
    request = WithdrawalRequest(
        entity, Reason.SAFETY, Scope.REVISION, revisions=(head,), changes={"summary": "They said a word."}
    )
    withdrawing.withdraw(geita, request)
    send(kedougou, geita)
    send(geita, kedougou)
    for desk in pair:
        assert not holds(desk.archive.folder)
        view = authoring.read_entry(desk, entity)
        assert (view.text("summary"), view.text("place")) == ("They said a word.", "Kibaoni")
        assert [(one.field, {claim.value for claim in one.claims}) for one in view.conflicts] == [
            ("title", {"Second", "Third"})
        ]


DYING = """
    import os, signal, sys
    from pathlib import Path
    from asm_desktop import bootstrap
    from asm_desktop.domain.withdrawals import Reason
    from asm_desktop.services import withdrawing
    from asm_desktop.services.withdrawing import WithdrawalRequest

    setattr(withdrawing, sys.argv[3], lambda desk: os.kill(os.getpid(), signal.SIGKILL))
    desk = bootstrap.open_desk(Path(sys.argv[1]))
    withdrawing.withdraw(desk, WithdrawalRequest(sys.argv[2], Reason.PERSON_ASKED))
"""


@pytest.mark.skipif(os.name != "posix", reason="killing without warning is of Unix")
@pytest.mark.parametrize("before", ["keep_list", "clean_away", "rewrite_backups"])
def test_killed_between_the_order_and_the_cleaning_it_ends_clean(network, before):
    geita = network.office("Geita")
    entity = written(geita, "Entry")
    folder = geita.archive.folder
    geita.archive.close()
    command = [sys.executable, "-c", textwrap.dedent(DYING), str(folder), entity, before]
    died = subprocess.run(command, check=False, timeout=100)
    assert died.returncode == -9
    desk = bootstrap.open_desk(folder)
    network.desks["Geita"] = desk
    assert not holds(folder)
    assert not verify(desk).faults
    assert (folder / "withdrawals.jsonl").exists()
    with desk.archive.read() as connection:
        assert withdrawn.chores(connection) == []
