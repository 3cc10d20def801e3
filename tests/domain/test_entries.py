"""Views of entries: kept in the archive's cache and read back as they were."""

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.labels import Accounts, Label, Standing, Status
from asm_desktop.domain.merging import Claim
from asm_desktop.domain.realms import PROGRAMME, Realm
from asm_desktop.domain.state import Conflict

_WRITER = WriterId("a" * 32)
_json = st.recursive(
    st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=5,
)
_fields = st.dictionaries(st.text("abc-", min_size=1, max_size=4), _json, max_size=4)
_claims = st.builds(Claim, st.none() | _json, st.just(("1" * 64,)), st.just((_WRITER,)))
_views = st.builds(
    EntryView,
    entity=st.just(EntityId(_WRITER + "0" * 16)),
    code=st.just("7K3M-9QXD"),
    kind=st.text(max_size=5),
    fields=_fields,
    office=_fields,
    conflicts=st.lists(
        st.builds(Conflict, st.text(max_size=3), st.just(""), st.just(""), st.lists(_claims, max_size=2).map(tuple)),
        max_size=2,
    ).map(tuple),
    heads=st.just(("1" * 64,)),
    realm=st.just(PROGRAMME),
    standing=st.builds(
        Standing,
        st.sampled_from(Label),
        st.sampled_from([None, Realm("group:" + "b" * 48)]),
        st.sampled_from(Accounts),
        st.sampled_from(Status),
        st.booleans(),
    ),
    held_back=st.text(max_size=5),
    removed=st.booleans(),
    creator=st.just(_WRITER),
    revised_by=st.just(_WRITER),
    revised_at=st.just("2026-11-23T08:15:00+03:00"),
    revisions=st.integers(1, 9),
    version=st.integers(1, 9),
)


@given(_views)
def test_a_view_is_read_back_as_it_was_kept(view):
    read = EntryView.from_bytes(view.to_bytes())
    assert read == view
    assert isinstance(read.standing.label, Label)
    assert read.to_bytes() == view.to_bytes()


@given(_views)
def test_any_fields_can_be_asked_for_without_trouble(view):
    for name in view.fields:
        assert isinstance(view.text(name), str)
        assert all(isinstance(text, str) for text in view.texts(name))
        assert all(isinstance(row, dict) for row in view.rows(name))
    assert view.title
    assert view.named("Geita", "Kédougou").revised_by_name == "Kédougou"
