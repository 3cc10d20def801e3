"""Plain copies hold what the entry shows, say who may have it, load nothing, and leave out what nobody agreed to."""

import io

import pytest
from PIL import Image

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.services.authoring import NewEntry, create_entry, remove_entry
from asm_desktop.services.consents import add_agreement
from asm_desktop.services.plain_copies import CopyFormUnknown, CopyNotAllowed, export_entry

VALUES = {
    "title": "A <b>shared</b> pump & four pits", "label": "GREEN", "accounts": "none", "language": "en",
    "summary": "They *bought* it.\n\n- first\n- second\n\n<script>alert(1)</script> ![face](file:///secret.png)",
    "countries": ["TZ"], "exact-place": "OFFICEWORD", "coordinates": "OFFICEWORD",
    "people": [{"id": "0" * 16, "role": "Pump keeper", "name": "OFFICEWORD"}],
    "figures": [{"id": "1" * 16, "what": "Flooded pits", "value": "1400", "year": "2025"}],
}  # fmt: skip
FORMS = [".md", ".html", ".txt"]


@pytest.fixture
def copy(desk, tmp_path):
    """Return a maker of copies of an entry with some values: what was told of it, and its text."""

    def make(ending, receivers=None, **more):
        view = create_entry(desk, NewEntry("case-study", VALUES | more))
        out = tmp_path / f"copy{ending}"
        made = export_entry(desk, view.code, out, receivers)
        return made, out.read_text(encoding="utf-8")

    return make


@pytest.mark.parametrize("ending", [*FORMS, ".HTML"])
def test_a_copy_holds_what_the_entry_shows(copy, ending):
    made, text = copy(ending)
    assert made.realm == realms.PROGRAMME
    for shown in ("TLP:GREEN", made.entry.code, "Pump keeper", "Flooded pits · 1400", "second", "Tanzania", "Geita"):
        assert shown in text
    assert "OFFICEWORD" not in text


def test_a_page_loads_nothing_and_runs_nothing(copy):
    _, text = copy(".html")
    assert "<script" not in text
    assert "<img" not in text
    assert "<b>shared</b>" not in text
    assert "<em>bought</em>" in text
    assert "<li>second</li>" in text


def test_text_has_no_marks(copy):
    _, text = copy(".txt")
    assert "They bought it." in text


@pytest.mark.parametrize(("label", "shown"), [("CLEAR", "TLP:CLEAR"), ("AMBER+STRICT", "TLP:AMBER+STRICT")])
def test_a_copy_says_who_may_have_it(copy, label, shown):
    assert shown in copy(".txt", label=label)[1]


def test_a_copy_for_fewer_says_so(copy):
    made, text = copy(".txt", realms.PROGRAMME, label="CLEAR")
    assert (made.realm, "TLP:GREEN" in text) == (realms.PROGRAMME, True)


def test_chatham_house_leaves_out_who_was_there(copy):
    assert "Pump keeper" not in copy(".md", **{"chatham-house": "yes"})[1]


@pytest.mark.parametrize(
    "values", [{"label": "RED"}, {"status": "draft"}, {"label": "AMBER"}, {"accounts": "not-said"}]
)
@pytest.mark.parametrize("ending", FORMS)
def test_what_stays_here_is_not_copied(desk, tmp_path, values, ending):
    view = create_entry(desk, NewEntry("case-study", VALUES | values))
    with pytest.raises(CopyNotAllowed):
        export_entry(desk, view.code, tmp_path / f"copy{ending}")
    assert list(tmp_path.glob("copy*")) == []


def test_nobody_beyond_the_label_gets_a_copy(desk, tmp_path):
    view = create_entry(desk, NewEntry("case-study", VALUES))
    for receivers in (realms.PUBLIC, realms.LOCAL):
        with pytest.raises(CopyNotAllowed):
            export_entry(desk, view.code, tmp_path / "copy.md", receivers)


def test_a_removed_entry_is_not_copied(desk, tmp_path):
    view = create_entry(desk, NewEntry("case-study", VALUES))
    remove_entry(desk, view.entity)
    with pytest.raises(CopyNotAllowed):
        export_entry(desk, view.code, tmp_path / "copy.md")


def test_another_ending_is_told(desk, tmp_path):
    view = create_entry(desk, NewEntry("case-study", VALUES))
    for name in ("copy.pdf", "copy"):
        with pytest.raises(CopyFormUnknown):
            export_entry(desk, view.code, tmp_path / name)


def test_what_nobody_agreed_to_is_left_out_and_told(desk, tmp_path):
    stream = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(stream, format="PNG")
    (tmp_path / "face.png").write_bytes(stream.getvalue())
    quotes = [{"id": "2" * 16, "words": "QUOTEDWORD", "role": "digger"}]
    values = VALUES | {"accounts": "yes", "quotes": quotes}
    view = create_entry(desk, NewEntry("case-study", values, (tmp_path / "face.png",)))
    both = (Purpose.NETWORK, Purpose.PHOTO)
    add_agreement(desk, Agreement(PartyKind.PERSONAL, both, "P-1", (view.entity,), expires="2026-06-30"))
    add_agreement(desk, Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), "P-1", (view.entity,)))
    desk.now = lambda: "2026-07-01T08:00:00+03:00"
    made = export_entry(desk, view.code, tmp_path / "copy.md")
    assert made.left_out == ("quotes", "pictures")
    assert "QUOTEDWORD" not in (tmp_path / "copy.md").read_text()
