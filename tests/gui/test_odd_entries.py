"""Entries of other offices may hold anything in any field: the reader shows what it can, and never breaks."""

import pytest

from asm_desktop.gui.pages.library.reading import Found, read
from asm_desktop.services import states
from asm_desktop.services.writing import NewRevision, write_revision

ODD = ([], ["x"], {}, {"id": "x"}, [[]], 7, True, "²", "\u202eevil", "<img src=file:///etc/passwd>")


def shown(desk, fields):
    entity = desk.new_entity()
    with desk.archive.write() as connection:
        write_revision(connection, desk, NewRevision(entity, {"title": "Odd", "kind": "case-study", **fields}, ()))
        states.refresh(connection, desk, [entity])
    return read(desk, entity, Found(), "en")


@pytest.mark.parametrize("value", ODD)
def test_any_value_in_any_field_and_cell_can_be_shown(desk, qapp, value):
    kind = desk.catalogs.kinds.get("case-study")
    apart = {"kind", "label", "group", "accounts", "status", "title", "attachments"}
    fields = [field for field in kind.fields if field.name not in apart]
    row = {field.name: [{"id": "r", **{one.name: value for one in field.columns}}] for field in fields if field.columns}
    for values in (row, {field.name: value for field in fields}, {"unknown": value}):
        page = shown(desk, values)
        assert page.title.text == "Odd"
        assert all("<img" not in section.html for section in page.sections)


@pytest.mark.parametrize("row", [{}, {"id": "r", "bytes": "²"}, {"id": "r", "media": ["image/png"], "caption": []}])
def test_any_row_of_files_can_be_shown(desk, qapp, row):
    (file,) = shown(desk, {"attachments": [row]}).files
    assert file.key == row.get("id", "")
