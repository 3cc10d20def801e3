"""The same records in any order, through the door: the same trust, the same states, the same digests."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.identities import OfficeCard
from asm_desktop.domain.realms import PROGRAMME, PUBLIC, Realm
from asm_desktop.services import offices, states
from asm_desktop.services.admitting import Arrival, reconsider, take
from asm_desktop.services.judging import FACTS, Judge
from asm_desktop.services.maintenance import state_digest
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import entries, records
from asm_desktop.store.records import Status

_CIRCLE = Realm(f"org:{'b' * 32}")


class _TakeBackError(Exception):
    """Ends the transaction of one example."""


@pytest.fixture(scope="module")
def observers(tmp_path_factory, catalogs, keys, tell):
    """Two offices of the root's archive that nobody has added; each example starts with them empty."""
    story = tell()
    card = OfficeCard.from_json(story.card(keys[0]))
    folder = tmp_path_factory.mktemp("observers")
    details = OfficeDetails("Bukoba", "Kagera Women", "TZ")
    made = [offices.join_archive(folder / name, details, card, catalogs) for name in ("one", "other")]
    yield made
    for desk in made:
        desk.archive.close()


@st.composite
def histories(draw, tell, keys):
    """Return records that some offices wrote, some of them thieves."""
    story = tell()
    group = Realm(f"group:{keys[1].writer}{'1' * 16}")
    story.appoint(keys[0])
    for key in keys[1:4]:
        story.vouch(keys[0], key)
    story.role(keys[0], keys[1])
    story.member(keys[1], keys[2], group)
    for _ in range(draw(st.integers(1, 18))):
        _one_act(story, keys, group, draw)
    return story


def _one_act(story, keys, group, draw):
    """Let somebody write something: mostly entries, often something about others."""
    by, about, third = (draw(st.sampled_from(keys)) for _ in range(3))
    root = story.root
    seen = [one for one in story.records if one.header.type in FACTS]
    par = draw(st.one_of(st.none(), st.none(), st.lists(st.sampled_from(seen), max_size=2, unique_by=id)))
    how = {"par": par, "ep": draw(st.sampled_from(["e" * 16, "e" * 16, "f" * 16]))}
    realm = draw(st.sampled_from([PROGRAMME, PROGRAMME, PUBLIC, _CIRCLE, group]))
    acts = {
        "revision": lambda: story.revision(by, realm, ep=how["ep"]),
        "edit": lambda: _edit(story, by, draw),
        "begin": lambda: story.revision(by, realm, entity=about.writer + "7" * 16),
        "revoke": lambda: story.revoke(draw(st.sampled_from([by, root])), about, **how),
        "bare": lambda: story.revoke(draw(st.sampled_from([by, root])), about, [], **how),
        "cut": lambda: story.cut(draw(st.sampled_from([by, root])), about, story.tips(about, realm), **how),
        "admit": lambda: story.admit(by, about, draw(st.sampled_from(story.records)), **how),
        "role": lambda: story.role(by, about, given=draw(st.booleans()), **how),
        "vouch": lambda: story.vouch(by, about, draw(st.sampled_from("ab")), **how),
        "successor": lambda: story.successor(root, about, third) if about is not third else None,
        "cosign": lambda: story.cosign(by, draw(st.sampled_from(seen))),
        "member": lambda: story.member(by, about, group, draw(st.sampled_from(["add", "remove"]))),
        "member_cut": lambda: story.member_cut(by, about, group),
    }
    acts[draw(st.sampled_from(["revision", "edit", *acts]))]()


def _edit(story, by, draw):
    """Let somebody write a version that replaces another one."""
    before = draw(st.sampled_from([one for one in story.records if one.header.type == "revision"] or [None]))
    if before is None:
        story.revision(by)
        return
    story.revision(by, before.header.realm, entity=before.header.entity, parents=[before])


def _told(desk, order):
    """Take records in as they come, now and then with the end of an import between; return all that is shown."""
    result = {}
    try:
        with desk.archive.write() as connection:
            for place, one in enumerate(order):
                if one is None:
                    desk.coming.clear()
                    reconsider(connection, desk)
                    continue
                taken = take(connection, desk, [Arrival(place, one)], one.header.realm)
                states.refresh(connection, desk, taken.entities)
            desk.coming.clear()
            reconsider(connection, desk)
            result = _shown(connection, desk, order)
            _take_back()
    except _TakeBackError:
        with desk.archive.read() as connection:
            desk.reload_trust(connection)
    return result


def _take_back():
    raise _TakeBackError


def _shown(connection, desk, order):
    """Return what a desk shows, and check it against its own rules."""
    judge = Judge(desk)
    for one in (one for one in order if one):
        (stored,) = [kept for kept in records.of_entity(connection, one.header.entity) if kept.record.id == one.id]
        reason = judge.why_not(one.header, one.id)
        if (
            one.header.type in FACTS
            and desk.trust.key(one.header.writer) is None
            and one.header.writer != desk.own.archive
        ):
            assert stored.status is Status.QUARANTINED
        else:
            assert (stored.status in {Status.ADMITTED, Status.OPAQUE}) == (not reason), (stored.status, reason)
    realms_ = [PROGRAMME, PUBLIC, _CIRCLE, *desk.trust.groups]
    views = {view.entity: replace(view, held_back="") for view in entries.every(connection)}
    for entity in {one.header.entity for one in order if one and one.header.type == "revision"}:
        view = states.view_of(desk, entity, records.of_entity(connection, entity))
        assert (view is None) == (entity not in views)
        assert view is None or replace(view, held_back="").to_bytes() == views[entity].to_bytes()
    return {
        "trust": desk.trust,
        "digests": {realm: state_digest(connection, realm) for realm in realms_},
        "views": {entity: view.to_bytes() for entity, view in views.items()},
    }


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_equal_records_give_equal_archives_whatever_order_they_came_in(observers, tell, keys, data):
    story = data.draw(histories(tell, keys))
    some = list(story.records)
    one = _told(observers[0], _with_ends(data.draw(st.permutations(some)), data.draw))
    other = _told(observers[1], _with_ends(data.draw(st.permutations(some)), data.draw))
    assert one == other
    heard = {*one["trust"].keys, story.root.writer}
    plain = story.trust([record for record in some if record.header.writer in heard])
    for part in ("offices", "successors", "chains", "let_in", "disputed"):
        assert getattr(one["trust"], part) == getattr(plain, part)


def _with_ends(order, draw):
    """Put ends of imports between some records."""
    ends = draw(st.sets(st.integers(0, len(order)), max_size=3))
    return [each for place, one in enumerate(order) for each in ((None, one) if place in ends else (one,))]
