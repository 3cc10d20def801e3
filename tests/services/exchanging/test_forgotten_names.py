"""Whoever agreed is forgotten by name once all that they agreed to was withdrawn; that they agreed is not."""

import pytest

from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import authoring, consents, withdrawing
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.maintenance import verify
from asm_desktop.services.withdrawal_standing import withdrawals
from asm_desktop.services.withdrawing import WithdrawalRequest

NAMES = {"name": "Nyamizizarquon", "witness": "Mashakafeldspar", "limits": "not in Quellmortifax"}


@pytest.fixture
def desk(pair):
    return pair[0]


@pytest.fixture
def agreed(desk):
    """Two entries that one person agreed to."""
    about = [
        authoring.create_entry(
            desk, NewEntry("case-study", {"title": f"Pit {number}", "accounts": "yes", "label": "GREEN"})
        ).entity
        for number in (1, 2)
    ]
    agreement = Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), "R-1", tuple(about), **NAMES)
    return about, consents.add_agreement(desk, agreement).kept.id


def holding(desk):
    """The words of a name that stand in any byte of the archive's folder."""
    data = [path.read_bytes() for path in desk.archive.folder.rglob("*") if path.is_file()]
    return {word for word in NAMES.values() if any(word.encode() in one for one in data)}


def test_names_go_with_the_last_entry_and_the_agreement_stays(desk, agreed):
    (first, second), id_ = agreed
    withdrawing.withdraw(desk, WithdrawalRequest(first, Reason.PERSON_ASKED))
    assert desk.ledger.agreements[id_].name == NAMES["name"]
    withdrawing.withdraw(desk, WithdrawalRequest(second, Reason.PERSON_ASKED))
    kept = desk.ledger.agreements[id_]
    assert (kept.subject, kept.purposes, kept.name, kept.witness, kept.limits) == (
        "R-1",
        (Purpose.NETWORK,),
        "",
        "",
        "",
    )
    assert holding(desk) == set()
    assert len(withdrawals(desk)) == 2
    assert not verify(desk).faults


def test_nobody_is_forgotten_for_an_entry_that_is_only_hidden(pair, send, agreed):
    geita, kedougou = pair
    (first, second), id_ = agreed
    send(geita, kedougou)
    for one in (first, second):
        withdrawing.withdraw(kedougou, WithdrawalRequest(one, Reason.SAFETY))
    send(kedougou, geita)
    assert geita.ledger.agreements[id_].name == NAMES["name"]
    assert not verify(geita).faults


def test_what_is_only_hidden_does_not_come_back_once_its_agreement_has_ended(pair, send, agreed):
    geita, kedougou = pair
    (first, second), id_ = agreed
    send(geita, kedougou)
    report = withdrawing.withdraw(kedougou, WithdrawalRequest(first, Reason.SAFETY))
    send(kedougou, geita)
    consents.end_agreement(geita, id_)
    withdrawing.lift(geita, report.orders)
    send(geita, kedougou)
    for one in (first, second):
        with pytest.raises(EntryUnknown):
            authoring.read_entry(kedougou, one)
    assert authoring.read_entry(geita, second).title == "Pit 2"
    assert not verify(geita).faults
