"""The editor: what is typed becomes an entry, wrong text is told at its field, nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.labels import Accounts
from asm_desktop.domain.realms import PROGRAMME
from asm_desktop.domain.values import check_fields
from asm_desktop.gui.pages.editor.checks import Surroundings, before_saving
from asm_desktop.gui.pages.editor.presenter import EditorPresenter
from asm_desktop.gui.pages.editor.shaping import FILES, SHORT, form_parts
from asm_desktop.gui.pages.editor.typed import changed_values, shown_values, typed_value
from asm_desktop.gui.pages.editor.view import EditorPage
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.services import unsaved
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries
from asm_desktop.services.lookup import read_entry


@pytest.fixture
def presenter(context):
    return EditorPresenter(context)


@pytest.fixture
def entry(page_desk):
    values = {
        "title": "Retorts still in use",
        "summary": "Nine of twelve.",
        "accounts": "none",
        "label": "GREEN",
        "exact-place": "The pit behind the school",
        "people": [{"role": "facilitator", "name": "A. N. Other"}],
    }
    return create_entry(page_desk, NewEntry("case-study", values))


def open_new(qtbot, presenter, kind="learning-note"):
    with qtbot.waitSignal(presenter.opened) as seen:
        presenter.begin_new(kind)
    return seen.args[0]


def open_entry(qtbot, presenter, entity):
    with qtbot.waitSignal(presenter.opened) as seen:
        presenter.begin_edit(entity)
    return seen.args[0]


def save(qtbot, presenter, reason=""):
    with qtbot.waitSignal(presenter.saved) as seen:
        presenter.save(reason)
    return seen.args[0]


def test_a_title_is_enough(qtbot, presenter, page_desk):
    open_new(qtbot, presenter)
    presenter.set_value("title", "Three lines from the meeting")
    view = read_entry(page_desk, save(qtbot, presenter))
    assert (view.title, view.kind) == ("Three lines from the meeting", "learning-note")
    assert view.standing.accounts is Accounts.NOT_SAID


def test_without_a_title_nothing_is_written(qtbot, presenter):
    open_new(qtbot, presenter)
    with qtbot.waitSignal(presenter.field_refused) as refused:
        presenter.save()
    assert refused.args[0] == "title"
    assert refused.args[1]
    assert presenter.is_open


def test_a_date_that_is_none_is_told_and_not_taken(qtbot, presenter):
    open_new(qtbot, presenter)
    with qtbot.waitSignal(presenter.field_refused) as refused:
        presenter.set_value("date", "next Tuesday")
    assert refused.args[0] == "date"
    assert "date" not in presenter.values
    with qtbot.waitSignal(presenter.field_refused) as mended:
        presenter.set_value("date", "2026-05")
    assert mended.args == ["date", ""]
    assert presenter.values["date"] == "2026-05"


def test_half_a_date_is_not_kept_in_place_of_a_whole_one(qtbot, presenter):
    open_new(qtbot, presenter)
    presenter.set_value("date", "2026")
    presenter.set_value("date", "2026-13-40")
    assert "date" not in presenter.values


def test_another_kind_is_not_held_up_by_a_field_that_it_does_not_have(qtbot, presenter):
    open_new(qtbot, presenter, "action")
    presenter.set_value("title", "Mend the shed")
    presenter.set_value("due", "soon")
    with qtbot.waitSignal(presenter.opened):
        presenter.set_kind("learning-note")
    save(qtbot, presenter)


def test_words_of_a_list_are_taken_in_any_language_and_others_are_told(qtbot, presenter):
    open_new(qtbot, presenter)
    presenter.set_value("countries", ["TZ", "Sénégal"])
    assert presenter.values["countries"] == ["TZ", "SN"]
    with qtbot.waitSignal(presenter.field_refused) as refused:
        presenter.set_value("countries", ["TZ", "Narnia"])
    assert refused.args[0] == "countries"
    assert "Narnia" in refused.args[1]


def test_a_word_that_another_version_put_on_a_list_stays(qtbot, presenter, page_desk):
    entry = create_entry(page_desk, NewEntry("lesson", {"title": "A", "topics": ["word-of-a-newer-list"]}))
    open_entry(qtbot, presenter, entry.entity)
    presenter.set_value("topics", ["word-of-a-newer-list", "mercury"])
    assert presenter.values["topics"] == ["word-of-a-newer-list", "mercury"]


def test_a_chosen_file_that_is_gone_is_told_and_not_left_out_silently(qtbot, presenter, tmp_path):
    file = tmp_path / "photo.txt"
    file.write_text("On a stick.", encoding="utf-8")
    open_new(qtbot, presenter)
    presenter.set_value("title", "With a file")
    presenter.add_files([file])
    file.unlink()
    with qtbot.waitSignal(presenter.failed) as failed:
        presenter.save()
    assert "photo.txt" in failed.args[0].text
    presenter.remove_file(str(file))
    save(qtbot, presenter)


def test_an_edit_changes_only_what_was_typed(qtbot, presenter, page_desk, entry):
    open_entry(qtbot, presenter, entry.entity)
    edit_entries(page_desk, [entry.entity], {"summary": "Changed while the form was open."})
    presenter.set_value("place", "Western Region")
    save(qtbot, presenter, "the place was missing")
    view = read_entry(page_desk, entry.entity)
    assert view.text("place") == "Western Region"
    assert view.text("summary") == "Changed while the form was open."
    assert view.office["exact-place"] == "The pit behind the school"
    assert view.rows("people", office=True)[0]["name"] == "A. N. Other"
    assert "name" not in view.rows("people")[0]


def test_what_is_typed_waits_for_the_next_time(qtbot, context, presenter, page_desk):
    open_new(qtbot, presenter)
    presenter.set_value("title", "Not saved yet")
    with qtbot.waitSignal(presenter.kept):
        presenter.keep()
    (form,) = unsaved.waiting_forms(page_desk)
    again = EditorPresenter(context)
    with qtbot.waitSignal(again.opened) as seen:
        again.go_on(form)
    assert seen.args[0].values["title"] == "Not saved yet"
    save(qtbot, again)
    assert unsaved.waiting_forms(page_desk) == ()


def test_giving_up_forgets_what_was_typed(qtbot, presenter, page_desk):
    open_new(qtbot, presenter)
    presenter.set_value("title", "Not wanted")
    with qtbot.waitSignal(presenter.kept):
        presenter.keep()
    presenter.give_up()
    qtbot.waitUntil(lambda: unsaved.waiting_forms(page_desk) == ())
    assert not presenter.is_open


def test_files_are_attached_and_their_names_stay(qtbot, presenter, page_desk, tmp_path):
    file = tmp_path / "minutes.txt"
    file.write_text("What was said about the shed.", encoding="utf-8")
    open_new(qtbot, presenter, "document")
    presenter.set_value("title", "Minutes")
    presenter.add_files([file])
    view = read_entry(page_desk, save(qtbot, presenter))
    (row,) = view.rows("attachments")
    assert "name" not in row
    assert view.rows("attachments", office=True)[0]["name"] == "minutes.txt"


def test_every_kind_has_a_form_with_every_field_once(page_catalogs):
    for kind in page_catalogs.kinds.all():
        parts = form_parts(kind, page_catalogs, "en")
        names = [field.name for part in parts for field in part.fields]
        assert len(names) == len(set(names))
        assert (parts[0].key, parts[-1].key) == (SHORT, FILES)
        missing = {field.name for field in kind.fields} - set(names)
        assert missing <= {"kind", "label", "group", "accounts", "attachments", "file-says", "consent-ended"}


def test_checks_say_why_an_entry_stays(page_catalogs):
    kind = page_catalogs.kinds.get("learning-note")

    def keys(values, has_groups=True):
        return {row.key for row in before_saving(values, kind, Surroundings(has_groups))}

    assert "accounts" in keys({"title": "A"})
    assert "group" in keys({"title": "A", "accounts": "none", "label": "AMBER"})
    assert "travels" in keys({"title": "A", "accounts": "none", "label": "GREEN"})
    assert "red" in keys({"title": "A", "accounts": "none", "label": "RED"})
    wide = Surroundings(former=PROGRAMME)
    narrow = before_saving({"title": "A", "accounts": "none", "label": "RED"}, kind, wide)
    assert narrow[0].key == "narrowed"
    same = before_saving({"title": "A", "accounts": "none", "label": "GREEN"}, kind, wide)
    assert "narrowed" not in {row.key for row in same}
    found = keys({"title": "A", "summary": "Call +255 754 123 456 or go to -2.8712, 32.2291"})
    assert {"telephone:summary", "coordinates:summary"} & found


def test_changes_are_what_differs_from_the_opened_form():
    opened = {"title": "A", "place": "B", "topics": ["gold"]}
    assert changed_values({"title": "A", "topics": ["gold", "mercury"]}, opened) == {
        "place": None,
        "topics": ["gold", "mercury"],
    }


def test_the_page_saves_what_is_typed_into_its_fields(qtbot, context, page_desk):
    page = EditorPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.opened):
        page.present("kind:lesson")
    title = page.ui.formHolder.findChild(type(page._form(SHORT).editors["title"]._control))
    qtbot.keyClicks(title, "Fund the seals")
    page.sharing.labels.choose("GREEN")
    page.sharing.answers.choose("none")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.mouseClick(page.ui.saveButton, Qt.MouseButton.LeftButton)
    view = read_entry(page_desk, wanted.args[1])
    assert (view.kind, view.title, view.text("label")) == ("lesson", "Fund the seals", "GREEN")


def test_the_page_shows_trouble_at_the_field(qtbot, context):
    page = EditorPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.presenter.opened):
        page.present(None)
    editor = page._form(SHORT).editors["date"]
    qtbot.keyClicks(editor._control, "soon")
    assert editor._trouble.text()
    assert editor._control.property("faulty") is True


def test_saving_leads_to_the_field_that_is_wrong(qtbot, context):
    page = EditorPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.opened):
        page.present("kind:action")
    page.presenter.set_value("title", "Mend the shed")
    page._show_part(FILES)
    page.presenter.set_value("due", "soon")
    page.save()
    part = page._part_of("due")
    assert part != FILES
    assert page._part == part
    assert page._form(part).editors["due"]._trouble.text()


def test_the_form_stays_within_its_page_with_larger_text(qtbot, qapp, context):
    DRESSER.put_on(qapp, Appearance(text_size=125))
    page = EditorPage(context)
    qtbot.addWidget(page)
    page.resize(1270, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.opened):
        page.present(None)
    area = page.ui.formScroll
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_giving_up_asks_first(qtbot, context, page_desk):
    page = EditorPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.opened):
        page.present(None)
    page.presenter.set_value("title", "Typed for an hour")
    with qtbot.waitSignal(page.presenter.kept):
        page.presenter.keep()
    qtbot.mouseClick(page.ui.dropButton, Qt.MouseButton.LeftButton)
    assert page.presenter.is_open
    assert "Typed for an hour" in page.ui.banner.text
    (button,) = page.ui.banner._buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: unsaved.waiting_forms(page_desk) == ())
    assert not page.presenter.is_open


@pytest.mark.qt_log_ignore(r"raise\(\)", "grabbing the keyboard", extend=True)
def test_a_word_chosen_from_what_is_offered_leaves_the_line_empty(qtbot, context):
    page = EditorPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.opened):
        page.present(None)
    control = page._form(SHORT).editors["countries"]._control
    control._edit.setFocus()
    qtbot.keyClicks(control._edit, "Sen")
    popup = control._edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (page.presenter.values.get("countries"), control._edit.text()) == (["SN"], ""))
    qtbot.keyClicks(control._edit, "Narnia")
    control._edit.editingFinished.emit()
    assert page._form(SHORT).editors["countries"]._trouble.text()
    assert page.presenter.values["countries"] == ["SN"]


def test_rows_keep_their_ids_when_others_are_removed(qtbot, context, page_desk):
    figures = [{"what": "Retorts", "value": "12"}, {"what": "Sheds", "value": "1"}]
    entry = create_entry(page_desk, NewEntry("case-study", {"title": "A", "figures": figures}))
    page = EditorPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.presenter.opened):
        page.present(entry.entity)
    page._show_part("figures")
    rows = page._form("figures").editors["figures"]._control
    rows.model.remove(0)
    with qtbot.waitSignal(page.presenter.saved):
        page.save()
    (left,) = read_entry(page_desk, entry.entity).rows("figures")
    assert left == entry.rows("figures")[1]


def test_dropped_files_wait_beside_the_form(qtbot, presenter):
    open_new(qtbot, presenter)
    with qtbot.waitSignal(presenter.files_changed) as seen:
        presenter.add_files([Path(__file__)])
    assert [file.name for file in seen.args[0]] == [Path(__file__).name]
    presenter.remove_file(str(Path(__file__)))
    assert "attachments" not in presenter.values


def test_links_are_typed_and_shown_by_code(qtbot, presenter, page_desk, entry):
    open_new(qtbot, presenter, "action")
    presenter.set_value("title", "Mend them")
    presenter.set_value("from", entry.code.lower())
    presenter.set_value("relations", [{"id": "a" * 16, "relation": "is-about", "entry": entry.code}])
    made = read_entry(page_desk, save(qtbot, presenter))
    assert made.fields["from"] == entry.entity
    assert made.rows("relations") == ({"id": "a" * 16, "relation": "is-about", "entry": entry.entity},)

    open_entry(qtbot, presenter, made.entity)
    assert presenter.shown["from"] == entry.code
    assert presenter.shown["relations"][0]["entry"] == entry.code
    presenter.set_value("relations", [{**presenter.shown["relations"][0], "relation": "replaces"}])
    presenter.set_value("from", entry.code)
    after = read_entry(page_desk, save(qtbot, presenter))
    assert after.rows("relations") == ({"id": "a" * 16, "relation": "replaces", "entry": entry.entity},)
    assert after.fields["from"] == entry.entity


def test_a_link_to_an_entry_that_is_not_here_survives_an_edit(qtbot, presenter, page_desk):
    away = "f" * 48
    made = create_entry(page_desk, NewEntry("action", {"title": "Mend them", "from": away}))
    open_entry(qtbot, presenter, made.entity)
    presenter.set_value("from", presenter.shown["from"])
    presenter.set_value("title", "Mend all")
    after = read_entry(page_desk, save(qtbot, presenter))
    assert (after.title, after.fields["from"]) == ("Mend all", away)


def test_a_code_that_no_entry_has_is_told_and_nothing_is_written(qtbot, presenter):
    open_new(qtbot, presenter, "action")
    presenter.set_value("title", "Mend them")
    presenter.set_value("from", "7K3M-9QXD")
    with qtbot.waitSignal(presenter.failed) as told:
        presenter.save()
    assert "7K3M-9QXD" in told.args[0].text
    assert presenter.is_open


def test_people_are_typed_in_one_line():
    field = Field("asked", FieldType.PERSON, {}, {})
    kind = Kind("visit", {}, "", Accounts.NONE, "entry", (field,))
    catalogs = load_catalogs()
    value = typed_value(field, "chairperson, Umoja cooperative", catalogs)
    assert value == {"role": "chairperson", "organisation": "Umoja cooperative"}
    assert shown_values(kind, {"asked": value}) == {"asked": "chairperson, Umoja cooperative"}
    check_fields(kind, {"asked": value})
