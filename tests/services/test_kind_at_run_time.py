"""A kind that is only a file in the archive's folder can be written, edited and put in conflict."""

import random

import pytest

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.revisions import COMPANION
from asm_desktop.domain.values import FieldInvalid
from asm_desktop.services import authoring, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import records

KIND = """
label = { en = "Shaft inspection" }
accounts = "none"

[[fields]]
name = "inspector"
type = "text"
stays = "office"
label = { en = "Inspector" }

[[fields]]
name = "findings-seen"
type = "rows"
label = { en = "What was seen" }

  [[fields.columns]]
  name = "what"
  type = "text"
  label = { en = "What" }

  [[fields.columns]]
  name = "depth"
  type = "number"
  label = { en = "Depth in metres" }

  [[fields.columns]]
  name = "owner"
  type = "text"
  stays = "office"
  label = { en = "Owner of the shaft" }
"""


@pytest.fixture
def desks(tmp_path):
    kinds = tmp_path / "kinds"
    kinds.mkdir()
    (kinds / "shaft-inspection.toml").write_text(KIND, encoding="utf-8")
    source = random.Random(3).randbytes  # noqa: S311 - replayed, not secret
    knows = load_catalogs(kinds)
    one, _ = offices.found_archive(tmp_path / "one", OfficeDetails("Geita", "Net", "TZ"), knows, random=source)
    two = offices.join_archive(
        tmp_path / "two", OfficeDetails("Kédougou", "Net", "SN"), offices.own_card(one), load_catalogs(), random=source
    )
    offices.add_office(one, offices.own_card(two))
    yield one, two
    one.archive.close()
    two.archive.close()


def test_a_declared_kind_is_written_edited_and_settled_without_code(desks, carry):
    knows, knows_not = desks
    new = NewEntry(
        "shaft-inspection",
        {
            "title": "Shaft 4", "label": "GREEN", "inspector": "Asha",
            "findings-seen": [{"what": "loose rock", "depth": "12", "owner": "Juma"}],
        },
    )  # fmt: skip
    view = authoring.create_entry(knows, new)
    (row,) = view.rows("findings-seen")
    assert row == {"id": row["id"], "what": "loose rock", "depth": "12"}
    assert view.office == {"inspector": "Asha", "findings-seen": [{"id": row["id"], "owner": "Juma"}]}
    with pytest.raises(FieldInvalid):
        authoring.edit_entries(knows, [view.entity], {"findings-seen": [{**row, "depth": "deep"}]})

    carry(knows, knows_not)
    arrived = authoring.read_entry(knows_not, view.entity)
    assert (arrived.kind, arrived.fields, arrived.office) == ("shaft-inspection", view.fields, {})
    added = [{**row, "depth": "14"}, {"what": "no ladder"}]
    authoring.edit_entries(knows_not, [view.entity], {"findings-seen": added})
    authoring.edit_entries(knows, [view.entity], {"findings-seen": [{**row, "depth": "13"}, {"owner": "Neema"}]})
    carry(knows_not, knows)
    carry(knows, knows_not)

    for desk in desks:
        both = authoring.read_entry(desk, view.entity)
        (conflict,) = both.conflicts
        assert (conflict.field, conflict.row, conflict.column) == ("findings-seen", row["id"], "depth")
        assert {claim.value for claim in conflict.claims} == {"13", "14"}
        assert {one["what"] for one in both.rows("findings-seen")} == {"loose rock", "no ladder"}

    both = authoring.read_entry(knows, view.entity)
    chosen = [{**one, "depth": "14"} if one["id"] == row["id"] else dict(one) for one in both.rows("findings-seen")]
    after = authoring.resolve(knows, view.entity, {"findings-seen": chosen}, both.heads)
    assert after.conflicts == ()
    assert {one["owner"] for one in after.rows("findings-seen", office=True)} == {"Juma", "Neema"}
    assert after.office == both.office
    carry(knows, knows_not)
    assert authoring.read_entry(knows_not, view.entity).fields == after.fields
    with knows_not.archive.read() as connection:
        stored = records.of_entity(connection, view.entity)
    assert not any(
        b"Juma" in one.record.payload or b"Neema" in one.record.payload or b"Asha" in one.record.payload
        for one in stored
    )
    assert {one.record.header.type for one in stored} & {COMPANION} == set()
