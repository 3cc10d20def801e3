"""Agreements read back as they were written, and what is out of form allows nothing."""

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.agreements import Agreement, Ledger, Manner, PartyKind, strictest_of
from asm_desktop.domain.consent import Audience, Consent, Purpose, all_agree
from asm_desktop.domain.labels import Accounts, Label, Standing, Status, gate

ENTITY = "ab" * 24
days = st.sampled_from(["2026-01-31", "2026-05-03", "2027-12-31"])
purposes = st.lists(st.sampled_from(Purpose), unique=True, min_size=1).map(
    lambda some: tuple(sorted(some, key=list(Purpose).index))
)
agreements = st.builds(
    Agreement,
    kind=st.sampled_from([PartyKind.PERSONAL, PartyKind.COMMUNITY, PartyKind.GUARDIAN]),
    purposes=purposes,
    subject=st.sampled_from(["P-1", "P-2"]),
    entries=st.just((ENTITY,)),
    audience=st.sampled_from(Audience),
    manner=st.sampled_from(Manner),
    given=days,
    expires=st.sampled_from(["", "2028-01-01", "2029-01-01"]),
    ended=st.dictionaries(st.sampled_from(Purpose), days).map(
        lambda ended: tuple((one, ended[one]) for one in Purpose if one in ended)
    ),
    void=st.booleans(),
)
hostile = st.recursive(
    st.sampled_from([True, 7, "", "network", "personal", "any"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["network", "x"]), inner),
)
NAMES = ["kind", "subject", "purposes", "entries", "audience", "manner", "given", "expires", "ended", "void"]


def allows(consent, purpose):
    standing = Standing(Label.GREEN, None, Accounts.YES, Status.READY, consent=consent or Consent())
    return gate(standing, purpose).allowed


@given(agreements)
def test_an_agreement_reads_back_as_it_was_written(one):
    assert Agreement.of(one.to_json()) == one


@given(st.dictionaries(st.sampled_from(NAMES), hostile))
def test_whatever_lies_on_disk_is_read_without_a_fault(fields):
    read = Agreement.of(fields)
    assert set(read.purposes) <= set(Purpose)
    if not isinstance(fields.get("purposes"), list):
        assert read.purposes == ()


@given(st.lists(agreements, max_size=4), st.sampled_from(Purpose))
def test_no_party_is_passed_over(several, purpose):
    ledger = Ledger({str(number): one for number, one in enumerate(several)})
    allowed = allows(ledger.consent(ENTITY, {}), purpose)
    parties = {one.party for one in several if not one.void}
    agreeing = {one.party for one in several if purpose in one.live}
    assert not allowed or (parties == agreeing and parties)


@given(st.lists(agreements, max_size=4), agreements)
def test_one_more_party_never_widens(several, one):
    others = [other for other in several if other.party != one.party]
    before = Ledger({str(n): other for n, other in enumerate(others)})
    after = Ledger({**before.agreements, "one more": one})
    if any(not other.void for other in others):
        for purpose in Purpose:
            assert allows(before.consent(ENTITY, {}), purpose) or not allows(after.consent(ENTITY, {}), purpose)


@given(st.lists(agreements, max_size=4), st.integers(0, 3), st.sampled_from(Purpose))
def test_ending_never_widens(several, which, purpose):
    if which >= len(several):
        return
    before = Ledger({str(n): one for n, one in enumerate(several)})
    after = Ledger({**before.agreements, str(which): several[which].ending([purpose], "2027-01-01")})
    for one in Purpose:
        assert allows(before.consent(ENTITY, {}), one) or not allows(after.consent(ENTITY, {}), one)


@given(st.lists(agreements, min_size=1, max_size=3))
def test_of_several_versions_of_one_the_strictest_counts(versions):
    together = strictest_of(versions)
    assert set(together.live) <= {*versions[0].purposes} or together.void
    for version in versions:
        if not together.void:
            assert set(together.live) <= set(version.purposes) - {one for one, _ in version.ended}


def test_an_entry_that_no_agreement_is_about_has_none():
    assert Ledger({"1": Agreement(PartyKind.PERSONAL, (Purpose.PRINT,), "P-1")}).consent(ENTITY, {}) is None
    assert all_agree([]) == Consent()


@given(st.lists(agreements, max_size=5), st.sampled_from(["", "Women of Geita", "women of  geita", "Men"]))
def test_the_ledger_finds_what_each_agreement_says_it_is_about(several, group):
    terms = Agreement(PartyKind.STANDING_TERMS, (Purpose.PRINT,), learning_group="WOMEN of Geita")
    ledger = Ledger({str(number): one for number, one in enumerate([*several, terms])})
    fields = {"learning-group": group} if group else {}
    for entity in (ENTITY, "cd" * 24):
        wanted = {id_ for id_, one in ledger.agreements.items() if one.covers(entity, fields)}
        assert ledger.covering(entity, fields).keys() == wanted
