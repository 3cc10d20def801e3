"""Kinds, fields and columns of a newer version are kept, shown, counted, and survive every edit here."""

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.services.authoring import edit_entries, read_entry
from asm_desktop.services.exchanging import import_bundle
from asm_desktop.services.maintenance import stats

NAMES = st.from_regex(r"x-[a-z]{1,8}", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=9).map(
    lambda text: unicodedata.normalize("NFC", text)
)
ROWS = st.lists(st.dictionaries(NAMES, TEXTS, min_size=1, max_size=2), min_size=1, max_size=2).map(
    lambda rows: [{"id": f"{number:016x}", **row} for number, row in enumerate(rows)]
)
VALUES = (
    st.recursive(
        st.booleans() | st.integers(-9, 9) | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=2),
        max_leaves=6,
    )
    | ROWS
)
EDITS = st.dictionaries(
    st.sampled_from(["title", "summary", "exact-place", "place", "language"]), TEXTS.map("en {}".format), min_size=1
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    kind=st.sampled_from(["document", "case-study", "x-inspection"]),
    unknown=st.dictionaries(NAMES, VALUES, min_size=1, max_size=4),
    edits=st.lists(EDITS, min_size=1, max_size=3),
)
def test_unknown_kinds_and_fields_survive_edits(pair, forger, tmp_path_factory, kind, unknown, edits):
    geita, kedougou = pair
    forge = forger(kedougou, tmp_path_factory.mktemp("newer") / "b.zip")
    made = forge.add({"kind": kind, "title": "From afar", **unknown})
    import_bundle(geita, forge.write(geita))
    before = stats(geita)
    for edit in edits:
        edit_entries(geita, [made.header.entity], {**edit, "language": "en"})
    after = read_entry(geita, made.header.entity)
    assert after.kind == kind
    assert {name: after.fields.get(name) for name in unknown} == unknown
    assert set(unknown) <= stats(geita).unknown_fields.keys()
    assert stats(geita).unknown_fields == before.unknown_fields
    assert ("x-inspection" in after.kind) <= ("x-inspection" in stats(geita).unknown_kinds)
