"""The list of filters: real check states, groups that open and close, long ones shortened."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from asm_desktop.gui.rows import FacetGroup, FacetRow
from asm_desktop.gui.widgets.facet_list import FacetList
from asm_desktop.gui.widgets.facet_model import SHOWN, FacetModel, FacetRole


def group(name="country", count=3, *, open_=True, ticked=()):
    rows = tuple(FacetRow(f"{name}{n}", f"{name.title()} {n}", 20 - n, ticked=n in ticked) for n in range(count))
    return FacetGroup(name, name.title(), rows, open=open_)


@pytest.fixture
def facets(application, qtbot):
    made = FacetList()
    qtbot.addWidget(made)
    made.resize(248, 600)
    made.show()
    return made


def index(facets, group_, row=None):
    head = facets.model().index(group_, 0)
    return head if row is None else facets.model().index(row, 0, head)


def test_the_model_keeps_qts_rules(qapp):
    model = FacetModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_groups([group(), group("kind", 9)])
    model.show_whole("kind")
    model.toggle(model.index(0, 0, model.index(1, 0)))
    model.set_groups([])
    assert tester.model() is model


def test_space_ticks_and_shows_it_at_once(facets, qtbot):
    facets.set_groups([group()])
    facets.setCurrentIndex(index(facets, 0, 1))
    with qtbot.waitSignal(facets.ticked) as caught:
        qtbot.keyClick(facets, Qt.Key.Key_Space)
    assert caught.args == ["country", "country1", True]
    state = index(facets, 0, 1).data(Qt.ItemDataRole.CheckStateRole)
    assert Qt.CheckState(state) == Qt.CheckState.Checked
    with qtbot.waitSignal(facets.ticked) as caught:
        qtbot.keyClick(facets, Qt.Key.Key_Space)
    assert caught.args == ["country", "country1", False]


def test_a_click_ticks(facets, qtbot):
    facets.set_groups([group()])
    with qtbot.waitSignal(facets.ticked):
        place = facets.visualRect(index(facets, 0, 0)).center()
        qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_only_six_rows_until_somebody_wants_all(facets, qtbot):
    facets.set_groups([group(count=10, ticked=(8,))])
    model = facets.model()
    head = index(facets, 0)
    assert model.rowCount(head) == SHOWN + 1 + 1
    more = model.index(SHOWN + 1, 0, head)
    assert more.data(FacetRole.IS_MORE)
    facets.setCurrentIndex(more)
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    assert model.rowCount(index(facets, 0)) == 10


def test_rows_without_entries_are_left_out_unless_ticked(facets):
    rows = (FacetRow("a", "A", 0), FacetRow("b", "B", 0, ticked=True), FacetRow("c", "C", 2))
    facets.set_groups([FacetGroup("kind", "Kind", rows), FacetGroup("year", "Year", (FacetRow("1999", "1999", 0),))])
    model = facets.model()
    assert model.rowCount(QModelIndex()) == 1
    assert [model.index(row, 0, index(facets, 0)).data() for row in range(2)] == ["B", "C"]


def test_what_somebody_closed_stays_closed_and_the_current_row_stays_current(facets):
    facets.set_groups([group(), group("kind", 4), group("year", 2, open_=False)])
    assert [facets.isExpanded(index(facets, place)) for place in range(3)] == [True, True, False]
    facets.collapse(index(facets, 0))
    facets.setCurrentIndex(index(facets, 1, 2))
    facets.set_groups([group(), group("kind", 4, ticked=(2,)), group("year", 2, open_=False)])
    assert [facets.isExpanded(index(facets, place)) for place in range(3)] == [False, True, False]
    assert facets.currentIndex().data() == "Kind 2"


def test_a_screen_reader_hears_text_and_count(facets):
    facets.set_groups([group()])
    assert index(facets, 0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Country 0, 20"
