"""Trust: a pure function of signed facts, and nobody gains a standing that no coordinator or owner gave."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId, OfficeCard, SigningKey
from asm_desktop.domain.realms import PROGRAMME, PUBLIC, Realm
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.trust import MEMBER, TRUST, evaluate, read_fact

_ROOT = SigningKey.from_seed(b"\x00" * 32)
_KEYS = [SigningKey.from_seed(bytes([number]) * 32) for number in range(1, 6)]
_FOUNDER, _SECOND, _THIRD, _FOURTH, _STRANGER = _KEYS
_ORGS = [{"id": letter * 32, "name": f"Org {letter}"} for letter in "ab"]
_GROUP = Realm(f"group:{_SECOND.writer}{'1' * 16}")


def _card(key: SigningKey, name: str = "Office") -> OfficeCard:
    card = OfficeCard(_ROOT.writer, name, "Org", "TZ", key.public.hex(), "age1" + "q" * 58)
    return OfficeCard.signed(card, key)


def _record(key: SigningKey, type_: str, about: str, content: dict, *, realm=PROGRAMME, parents=()) -> Record:
    body = canonical.encode({"salt": "0" * 32, **content})
    header = Header(
        _ROOT.writer, type_, EntityId(about), realm, key.writer, "e" * 16, 1, "", tuple(sorted(parents)),
        payload_hash(body), len(body), 1, "2026-11-23T08:15:00+03:00",
    )  # fmt: skip
    return Record.written(header, body, key)


def _appoint(key: SigningKey, **content) -> Record:
    body = {"act": "appoint", "card": _card(key).to_json(), "org": _ORGS[0], "root": _ROOT.public.hex(), **content}
    return _record(_ROOT, TRUST, key.writer, body)


def _vouch(by: SigningKey, key: SigningKey, org=0, *, parents=(), name="Office") -> Record:
    body = {"act": "vouch", "card": _card(key, name).to_json(), "org": _ORGS[org]}
    return _record(by, TRUST, key.writer, body, parents=[_appoint(_FOUNDER).id, *parents])


def _member(by: SigningKey, key: SigningKey, act="add", *, parents=(), name="Partners") -> Record:
    return _record(by, MEMBER, key.writer, {"act": act, "name": name}, realm=_GROUP, parents=parents)


def _trust(*some: Record):
    return evaluate(_ROOT.writer, [read_fact(record) for record in some])


def test_the_root_appoints_and_the_coordinator_vouches():
    trust = _trust(_appoint(_FOUNDER), _vouch(_FOUNDER, _SECOND, org=1))
    assert trust.offices[_FOUNDER.writer].coordinator
    assert not trust.offices[_SECOND.writer].coordinator
    assert trust.organisation(_SECOND.writer) == f"org:{'b' * 32}"
    assert trust.key(_SECOND.writer) == _SECOND.public
    assert trust.may_hold(_SECOND.writer, PROGRAMME)
    assert not trust.may_hold(_SECOND.writer, Realm(f"org:{'a' * 32}"))
    assert not trust.may_hold(_STRANGER.writer, PUBLIC)
    assert trust.realms_of(_STRANGER.writer) == ()
    assert trust.realms_of(_SECOND.writer) == (PROGRAMME, f"org:{'b' * 32}")


def test_a_vouch_by_an_ordinary_office_counts_for_nothing():
    trust = _trust(_appoint(_FOUNDER), _vouch(_FOUNDER, _SECOND), _vouch(_SECOND, _THIRD), _vouch(_STRANGER, _FOURTH))
    assert set(trust.offices) == {_FOUNDER.writer, _SECOND.writer}


_MANY = [
    _appoint(_FOUNDER),
    _vouch(_FOUNDER, _SECOND),
    _vouch(_FOUNDER, _SECOND, org=1),
    _vouch(_FOUNDER, _THIRD, name="One"),
    _vouch(_FOUNDER, _THIRD, name="Two"),
    _vouch(_SECOND, _FOURTH),
    _member(_SECOND, _SECOND),
    _member(_SECOND, _THIRD),
    _member(_SECOND, _THIRD, "remove"),
    _member(_SECOND, _FOURTH, name="Another name"),
    _member(_THIRD, _THIRD),
]


@given(st.sets(st.sampled_from(range(len(_MANY)))), st.randoms(use_true_random=False))
def test_order_and_repetition_never_matter(chosen, dice):
    facts = [read_fact(_MANY[place]) for place in chosen]
    shuffled = facts * 2
    dice.shuffle(shuffled)
    assert evaluate(_ROOT.writer, shuffled) == evaluate(_ROOT.writer, facts)


def test_where_vouches_disagree_the_one_that_gives_less_counts():
    first = _vouch(_FOUNDER, _SECOND, org=0)
    trust = _trust(_appoint(_FOUNDER), first, _vouch(_FOUNDER, _SECOND, org=1))
    assert trust.organisation(_SECOND.writer) is None
    later = _vouch(_FOUNDER, _SECOND, org=1, parents=[first.id])
    assert _trust(_appoint(_FOUNDER), first, later).organisation(_SECOND.writer) == f"org:{'b' * 32}"


def test_what_an_office_wrote_in_a_former_organisation_stays_its_own():
    first = _vouch(_FOUNDER, _SECOND, org=0)
    later = _vouch(_FOUNDER, _SECOND, org=1, parents=[first.id])
    trust = _trust(_appoint(_FOUNDER), first, later, _vouch(_FOUNDER, _THIRD, org=1))
    former, present = (Realm(f"org:{letter * 32}") for letter in "ab")
    assert not trust.may_hold(_SECOND.writer, former)
    assert trust.may_have_written(_SECOND.writer, former)
    assert trust.may_have_written(_SECOND.writer, present)
    assert not trust.may_have_written(_THIRD.writer, former)
    assert not trust.may_have_written(_STRANGER.writer, former)


def test_only_the_owner_names_members_and_a_removal_beats_an_addition():
    base = [_appoint(_FOUNDER), *(_vouch(_FOUNDER, key) for key in (_SECOND, _THIRD, _FOURTH))]
    added = _member(_SECOND, _THIRD)
    trust = _trust(*base, added, _member(_FOURTH, _FOURTH))
    assert trust.groups[_GROUP].members == {_SECOND.writer, _THIRD.writer}
    both = _trust(*base, added, _member(_SECOND, _THIRD, "remove"))
    assert both.groups[_GROUP].members == {_SECOND.writer}
    assert not both.may_hold(_THIRD.writer, _GROUP)
    assert both.may_have_written(_THIRD.writer, _GROUP)
    gone = _member(_SECOND, _THIRD, "remove", parents=[added.id])
    back = _member(_SECOND, _THIRD, parents=[gone.id])
    assert _trust(*base, added, gone, back).groups[_GROUP].members == {_SECOND.writer, _THIRD.writer}


def test_a_member_whom_nobody_vouched_for_can_hold_nothing():
    trust = _trust(_appoint(_FOUNDER), _vouch(_FOUNDER, _SECOND), _member(_SECOND, _STRANGER))
    assert not trust.may_hold(_STRANGER.writer, _GROUP)
    assert [card.key for card in trust.members(_GROUP)] == [_SECOND.public.hex()]


@pytest.mark.parametrize(
    "record",
    [
        _record(_FOUNDER, TRUST, _FOUNDER.writer,
                {"act": "appoint", "card": _card(_FOUNDER).to_json(), "root": _ROOT.public.hex()}),
        _appoint(_FOUNDER, root=_FOUNDER.public.hex()),
        _appoint(_FOUNDER, root="00"),
        _record(_ROOT, TRUST, _SECOND.writer, {"act": "appoint", "card": _card(_FOUNDER).to_json(),
                                               "root": _ROOT.public.hex()}),
        _record(_FOUNDER, TRUST, _SECOND.writer, {"act": "vouch", "card": {}}),
        _record(_FOUNDER, TRUST, _SECOND.writer, {"act": "praise", "card": _card(_SECOND).to_json()}),
        _record(_FOUNDER, TRUST, _SECOND.writer, {"act": "vouch", "card": _card(_SECOND).to_json(), "org": "Org"}),
        _record(_FOUNDER, TRUST, _SECOND.writer, {"act": "vouch", "card": _card(_SECOND).to_json(),
                                                  "org": {"id": "a" * 32, "name": "a\nb"}}),
        _record(_FOUNDER, TRUST, _SECOND.writer, {"act": "vouch", "card": _card(_SECOND).to_json()}, realm=PUBLIC),
        _record(_SECOND, MEMBER, _THIRD.writer, {"act": "add", "name": "Partners"}, realm=PROGRAMME),
        _record(_SECOND, MEMBER, _THIRD.writer, {"act": "add", "name": ""}, realm=_GROUP),
        _record(_SECOND, MEMBER, _THIRD.writer, {"act": "praise", "name": "Partners"}, realm=_GROUP),
        _record(_SECOND, MEMBER, _THIRD.writer, {"act": "add", "name": ["Partners"]}, realm=_GROUP),
    ],
)  # fmt: skip
def test_facts_out_of_form_are_refused(record):
    with pytest.raises(BadData):
        read_fact(record)
