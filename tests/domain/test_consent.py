"""What several agreements allow together: nobody stands in for anybody, and the earliest end holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.consent import DOUBTFUL, ENDED, Audience, Consent, Purpose, all_agree, is_date
from asm_desktop.domain.labels import Accounts, Label, Standing, Status, gate, strictest

ends = st.sampled_from(["", ENDED, "2026-01-31", "2026-05-03", "2027-12-31"])
consents = st.builds(Consent.to, st.dictionaries(st.sampled_from(Purpose), ends), st.sampled_from(Audience))
todays = st.sampled_from(["", DOUBTFUL, "2026-01-01", "2026-02-01", "2026-05-03", "2026-05-04", "2030-01-01"])


def told(consent, accounts=Accounts.YES):
    return Standing(Label.GREEN, None, accounts, Status.READY, consent=consent)


@given(st.lists(consents, min_size=1, max_size=4), st.sampled_from(Purpose), todays)
def test_together_a_purpose_is_allowed_exactly_when_each_allows_it(several, purpose, today):
    together = gate(told(all_agree(several)), purpose, today).allowed
    assert together == all(gate(told(one), purpose, today).allowed for one in several)


@given(consents, consents, consents)
def test_the_order_in_which_people_agree_changes_nothing(one, two, three):
    assert one.also(two) == two.also(one)
    assert one.also(two).also(three) == one.also(two.also(three))
    assert one.also(one) == one


@given(st.lists(consents, min_size=1, max_size=3))
def test_the_audience_is_the_narrowest(several):
    order = list(Audience)
    assert order.index(all_agree(several).audience) == min(order.index(one.audience) for one in several)


def test_where_nobody_agreed_nothing_is_allowed():
    assert not any(gate(told(all_agree([])), purpose).allowed for purpose in Purpose)


@pytest.mark.parametrize(
    ("end", "today", "reason"),
    [
        (None, "2026-05-03", "accounts-yes-print"),
        (ENDED, "2026-05-03", "ended-print"),
        (ENDED, "", "ended-print"),
        ("2026-05-02", "2026-05-03", "expired-print"),
        ("2026-05-03", "2026-05-03", ""),
        ("2026-05-02", "", ""),
        ("2026-05-03", DOUBTFUL, "date-in-doubt-print"),
        ("", DOUBTFUL, ""),
        ("", "2999-01-01", ""),
    ],
)
def test_the_gate_says_why(end, today, reason):
    consent = Consent.to({} if end is None else {Purpose.PRINT: end})
    verdict = gate(told(consent), Purpose.PRINT, today)
    assert (verdict.allowed, verdict.reason) == (not reason, reason)


@given(consents, st.sampled_from(Purpose), todays)
def test_own_work_is_asked_for_nothing(consent, purpose, today):
    assert gate(told(consent, Accounts.NONE), purpose, today).allowed


@given(consents, st.sampled_from(Purpose), todays)
def test_one_purpose_never_stands_in_for_another(consent, purpose, today):
    without = Consent(tuple((one, end) for one, end in consent.until if one is not purpose), consent.audience)
    assert not gate(told(without), purpose, today).allowed


@given(consents)
def test_what_an_entry_carries_reads_back_as_it_was(consent):
    assert Consent.of(consent.to_json()) == consent


@given(consents)
def test_words_of_a_later_version_change_nothing(consent):
    assert Consent.of(consent.to_json() | {"teach": "", "shown-by": {"a": "b"}}) == consent


@pytest.mark.parametrize(
    "end", ["2026-02-30", "2026-5-3", "20260503", "soon", " ", "2026-05-03T00:00:00", 7, True, {}, []]
)
def test_an_end_out_of_form_allows_nothing(end):
    assert Consent.of({"network": end, "print": ""}) == Consent.to({Purpose.PRINT: ""})


@pytest.mark.parametrize("value", [None, "network", ["network"], 7, True, {}])
def test_what_is_no_agreement_allows_nothing(value):
    assert not Consent.of(value).until


@pytest.mark.parametrize("audience", ["everybody", 7, ["partners"], {}, "PARTNERS"])
def test_an_audience_out_of_form_counts_as_the_narrowest(audience):
    assert Consent.of({"network": "", "audience": audience}).audience is Audience.ORGANISATION


@pytest.mark.parametrize(("text", "fits"), [("2028-02-29", True), ("2026-02-29", False), ("2026-W01-1", False)])
def test_dates_are_whole_and_exist(text, fits):
    assert is_date(text) is fits


def test_an_account_is_not_silenced_by_own_work_beside_it():
    both = strictest([told(Consent.to({Purpose.NETWORK: ""})), told(Consent(), Accounts.NONE)])
    assert both.accounts is Accounts.YES
    assert gate(both, Purpose.NETWORK).allowed
