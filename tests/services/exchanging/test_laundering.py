"""What another office writes into an entry lets it go no further, also once its owner edits something else in it."""

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import ENDED, Purpose
from asm_desktop.domain.labels import Accounts, Label
from asm_desktop.services.authoring import (
    NewEntry,
    bring_back,
    create_entry,
    edit_entries,
    read_entry,
    remove_entry,
)
from asm_desktop.services.consents import add_agreement, end_agreement
from asm_desktop.services.exchanging import import_bundle
from asm_desktop.services.undoing import undo_last

WIDE = {"network": "", "print": "", "quote": "", "public": ""}


@pytest.fixture
def told(pair, send):
    """An entry of Geita that people agreed to for the network alone, and the agreement; Kédougou has it too."""
    geita, kedougou = pair
    fields = {"title": "What was told", "label": "GREEN", "accounts": "yes"}
    entity = create_entry(geita, NewEntry("document", fields)).entity
    agreement = Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), "P-1", (entity,), given="2026-05-03")
    id_ = add_agreement(geita, agreement).kept.id
    send(geita, kedougou)
    return entity, id_


@pytest.fixture
def widened(pair, told, forger, tmp_path):
    """Return what lets Kédougou write a version of it that says other things about who may have it."""

    def widen(**fields):
        geita, kedougou = pair
        forge = forger(kedougou, tmp_path / "wider.zip")
        said = {"accounts": "yes", "label": "GREEN", "consent": {"network": ""}, **fields}
        forge.add(said, entity=told[0], parents=read_entry(geita, told[0]).heads, need=2)
        assert import_bundle(geita, forge.write(geita)).admitted == 1

    return widen


@pytest.mark.parametrize("accounts", ["yes", "none"])
def test_an_edit_of_something_else_makes_nothing_hold_that_another_office_said(pair, told, widened, accounts):
    geita, _ = pair
    widened(label="CLEAR", accounts=accounts, consent=WIDE)
    (view,) = edit_entries(geita, [told[0]], {"summary": "A word more"})
    assert (view.standing.label, view.standing.accounts) == (Label.GREEN, Accounts.YES)
    assert view.standing.consent.until == ((Purpose.NETWORK, ""),)
    assert view.realm == realms.PROGRAMME


def test_undoing_such_an_edit_does_neither(pair, told, widened):
    geita, _ = pair
    widened(label="CLEAR", accounts="none")
    edit_entries(geita, [told[0]], {"summary": "A word more"})
    undo_last(geita)
    view = read_entry(geita, told[0])
    assert (view.standing.label, view.standing.accounts) == (Label.GREEN, Accounts.YES)
    assert view.realm == realms.PROGRAMME


def test_an_agreement_ends_though_another_office_said_that_nobody_tells_anything(pair, told, widened):
    geita, _ = pair
    widened(accounts="none", label="CLEAR")
    outcome = end_agreement(geita, told[1])
    assert [one.realm for one in outcome.taken_back] == [realms.PROGRAMME]
    view = read_entry(geita, told[0])
    assert view.standing.consent.until == ((Purpose.NETWORK, ENDED),)
    assert view.realm == realms.LOCAL


def test_the_owner_may_say_it_too(pair, told, widened):
    geita, _ = pair
    widened(label="CLEAR", accounts="none")
    (view,) = edit_entries(geita, [told[0]], {"label": "CLEAR", "accounts": "none"})
    assert (view.standing.label, view.standing.accounts) == (Label.CLEAR, Accounts.NONE)


def test_removing_and_bringing_back_do_neither(pair, told, widened):
    geita, _ = pair
    widened(label="CLEAR", accounts="none")
    for act in (remove_entry, bring_back):
        view = act(geita, told[0])
        assert (view.standing.label, view.standing.accounts) == (Label.GREEN, Accounts.YES)
        assert view.realm == realms.PROGRAMME


def test_of_two_versions_the_one_that_says_less_keeps_no_agreement_from_ending(pair, told, forger, tmp_path):
    geita, kedougou = pair
    forge = forger(kedougou, tmp_path / "theirs.zip")
    said = {"title": "Theirs", "label": "CLEAR", "accounts": "none"}
    forge.add(said, entity=told[0], parents=read_entry(geita, told[0]).heads)
    edit_entries(geita, [told[0]], {"title": "Ours"})
    import_bundle(geita, forge.write(geita))
    assert len(read_entry(geita, told[0]).heads) == 2
    end_agreement(geita, told[1])
    view = read_entry(geita, told[0])
    assert view.realm == realms.LOCAL
    assert view.standing.consent.until == ((Purpose.NETWORK, ENDED),)
