"""A member may sign anything: whatever stands in the fields of one record, the others go in and are shown."""

import tempfile
import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.services.authoring import history, read_entry
from asm_desktop.services.exchanging import import_bundle, preview_import
from asm_desktop.services.maintenance import verify
from asm_desktop.services.searching import search
from asm_desktop.store import entries

TEXTS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z", "Cc", "Cf", "Mn"]), max_size=12).map(
    lambda text: unicodedata.normalize("NFC", text)
)
KEYS = st.sampled_from(["id", "sha256", "bytes", "role", "amount", "currency", "name", "media", "x"])
JSON = st.recursive(
    st.booleans() | st.integers(-9, 9) | TEXTS | st.just("0" * 64),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from([
    "title", "summary", "kind", "language", "countries", "topics", "minerals", "date", "people", "attachments", "place",
    "exact-place", "relations", "cost", "chart", "figures", "problem", "status", "group", "sensitivity",
    "translation-of",     "unheard-of", "authors", "season", "chatham-house",
])  # fmt: skip
KINDS = st.sampled_from(["document", "case-study", "learning-note", "brief", "lesson", "action", "unheard-of"])
FIELDS = st.dictionaries(NAMES, JSON, max_size=6)


PHASES = [Phase.explicit, Phase.reuse, Phase.generate]  # a run takes a second: no time to make examples smaller


@settings(
    max_examples=25, phases=PHASES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(many=st.lists(st.tuples(KINDS, FIELDS), min_size=1, max_size=6), edits=st.lists(FIELDS, max_size=4))
def test_no_content_stops_an_import(pair, forger, many, edits):
    geita, kedougou = pair
    forge = forger(kedougou, Path(tempfile.mkdtemp(dir=geita.archive.folder.parent)) / "odd.zip")
    made = [forge.add({"kind": kind, "title": "Odd", **fields}) for kind, fields in many]
    for fields in edits:
        forge.add(fields, entity=made[0].header.entity, parents=(made[0].id,))
    honest = forge.add({"title": "Honest zebaki"})
    path = forge.write(geita)
    told = preview_import(geita, path)
    report = import_bundle(geita, path)
    assert (told.new, told.changed, told.conflicting) == (report.new, report.changed, report.conflicting)
    assert honest.header.entity in report.new
    assert read_entry(geita, honest.header.entity).title == "Honest zebaki"
    with geita.archive.read() as connection:
        for view in entries.every(connection):
            read_entry(geita, view.entity)
            history(geita, view.entity)
    for word in ("odd", "zebaki", "kind:document"):
        try:
            search(geita, SearchRequest(word))
        except ArchiveError as error:
            raise AssertionError(word) from error
    assert verify(geita).faults == ()
