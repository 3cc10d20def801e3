"""Labels, the gate, and the realm that follows: never wider than the strictest says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import realms
from asm_desktop.domain.consent import DOUBTFUL, ENDED, Audience, Consent, Purpose
from asm_desktop.domain.labels import (
    Accounts,
    Label,
    LabelUnknown,
    Standing,
    Status,
    gate,
    held_back,
    parse_label,
    realm_for,
    strictest,
)
from asm_desktop.domain.realms import LOCAL, PROGRAMME, PUBLIC, Realm, within

_ORG = Realm("org:" + "a" * 32)
_GROUP = Realm("group:" + "b" * 48)
_standings = st.builds(
    Standing,
    st.sampled_from(Label),
    st.sampled_from([None, _GROUP, Realm("group:" + "c" * 48)]),
    st.sampled_from(Accounts),
    st.sampled_from(Status),
    consent=st.builds(
        Consent.to,
        st.dictionaries(st.sampled_from(Purpose), st.sampled_from(["", ENDED, "2026-05-03"])),
        st.sampled_from(Audience),
    ),
)
_days = st.sampled_from(["", "2026-05-03", "2026-05-04", DOUBTFUL])
_organisations = st.sampled_from([None, _ORG])
_hostile = st.sampled_from([True, 7, "x", "", [], ["RED"], {"a": 1}, "local", "group:x"])


@given(_standings, st.sampled_from(Purpose), _days)
def test_only_own_work_and_what_people_agreed_to_passes_the_gate(standing, purpose, today):
    verdict = gate(standing, purpose, today)
    end = standing.consent.end(purpose)
    agreed = end == "" or (end == "2026-05-03" and today in {"", "2026-05-03"})
    assert verdict.allowed == (standing.accounts is Accounts.NONE or agreed)
    assert bool(verdict.reason) != verdict.allowed


@given(_standings, _organisations, _days)
def test_a_reason_is_given_exactly_when_an_entry_stays_here(standing, organisation, today):
    assert (realm_for(standing, organisation, today) == LOCAL) == bool(held_back(standing, organisation, today))


@given(_standings, _organisations, _days)
def test_each_label_reaches_its_circle_and_no_further(standing, organisation, today):
    widest = {
        Label.RED: LOCAL,
        Label.AMBER_STRICT: organisation or LOCAL,
        Label.AMBER: standing.group or LOCAL,
        Label.GREEN: PROGRAMME,
        Label.CLEAR: PUBLIC,
    }[standing.label]
    realm = realm_for(standing, organisation, today)
    assert within(realm, widest)
    if standing.status is Status.DRAFT or not gate(standing, Purpose.NETWORK, today).allowed:
        assert realm == LOCAL
    elif standing.accounts is Accounts.NONE:
        assert realm == widest
    elif realm == PUBLIC:
        assert gate(standing, Purpose.PUBLIC, today).allowed


@given(_standings, _organisations, _days)
def test_nobody_beyond_the_audience_gets_what_people_told(standing, organisation, today):
    widest = {
        Audience.ORGANISATION: organisation or LOCAL,
        Audience.PARTNERS: PROGRAMME,
        Audience.PROGRAMME: PROGRAMME,
        Audience.ANY: PUBLIC,
    }[standing.consent.audience]
    realm = realm_for(standing, organisation, today)
    if standing.accounts is not Accounts.NONE:
        assert within(realm, widest)
        assert standing.consent.audience is not Audience.PARTNERS or realm in {LOCAL, organisation, standing.group}


@given(st.lists(_standings, min_size=1, max_size=4), _organisations, _days)
def test_together_they_reach_no_further_than_each_alone(several, organisation, today):
    together = realm_for(strictest(several), organisation, today)
    assert all(within(together, realm_for(one, organisation, today)) for one in several)


@given(st.permutations([Standing.of({"label": label}) for label in Label]))
def test_the_strictest_does_not_depend_on_order(several):
    assert strictest(several).label is Label.RED


def test_a_group_and_an_organisation_have_no_circle_in_common():
    labels = ({"label": "AMBER", "group": _GROUP}, {"label": "AMBER+STRICT"})
    both = strictest(Standing.of({**fields, "accounts": "none"}) for fields in labels)
    assert both.label is Label.AMBER_STRICT
    assert realm_for(both, _ORG) == LOCAL
    assert held_back(both, _ORG) == "two-circles"


def test_two_groups_have_no_circle_in_common():
    ones = [Standing(Label.AMBER, group, Accounts.NONE, Status.READY) for group in (_GROUP, Realm("group:" + "c" * 48))]
    assert realm_for(strictest(ones), _ORG) == LOCAL
    assert held_back(strictest(ones), _ORG) == "two-circles"
    assert realm_for(strictest(ones[:1] * 2), _ORG) == _GROUP


@given(st.dictionaries(st.sampled_from(["label", "group", "accounts", "status"]), _hostile))
def test_what_is_unreadable_counts_as_the_strictest(fields):
    standing = Standing.of(fields)
    if "label" in fields:
        assert standing.label is Label.RED
    if "accounts" in fields:
        assert standing.accounts is Accounts.NOT_SAID
    if "status" in fields:
        assert standing.status is Status.DRAFT
    assert standing.group is None


def test_an_entry_that_says_nothing_is_amber_to_check_and_not_asked():
    assert Standing.of({}) == Standing(Label.AMBER, None, Accounts.NOT_SAID, Status.TO_CHECK)
    assert realms.rank(realm_for(Standing.of({}), _ORG)) == realms.Rank.LOCAL


@given(st.sampled_from(Label), st.sampled_from(["", "TLP:", "tlp:", " tlp: "]), st.booleans())
def test_labels_are_read_as_people_write_them(label, prefix, small):
    text = label.value.lower() if small else label.value
    assert parse_label(f"{prefix}{text} ") is label


def test_strictness_orders_the_labels():
    assert [label.strictness for label in Label] == [4, 3, 2, 1, 0]
    with pytest.raises(LabelUnknown):
        parse_label("WHITE")
