"""Cards of results: as many as are asked for, chosen and opened with keys, shortened where they do not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester

from asm_desktop.gui.rows import Badge, Marked, Mood, ResultRow
from asm_desktop.gui.widgets import card_text
from asm_desktop.gui.widgets.card_text import Lines
from asm_desktop.gui.widgets.result_list import ResultList
from asm_desktop.gui.widgets.result_model import ResultModel


def row(number, title="A retort", snippet="…nine of twelve retorts…", **more) -> ResultRow:
    marks = ((title.find("retort"), 6),) if "retort" in title else ()
    return ResultRow(
        f"e{number}", f"7K3M-9Q{number:02}", "case", "Case study", "Ghana", "2023", "GREEN", Marked(title, marks),
        Marked(snippet), "EN", **more,
    )  # fmt: skip


@pytest.fixture
def results(application, qtbot):
    made = ResultList()
    qtbot.addWidget(made)
    made.resize(460, 600)
    made.show()
    return made


def test_the_model_keeps_qts_rules_and_asks_for_more_once(qapp):
    model = ResultModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    wanted = []
    model.more_wanted.connect(wanted.append)
    model.set_rows([row(1), row(2)], 4)
    root = model.index(-1, -1)
    for _ in range(3):
        model.fetchMore(root)
    assert wanted == [2]
    model.append_rows([row(3), row(4)])
    assert not model.canFetchMore(root)
    model.append_rows([])
    assert tester.model() is model


def test_choosing_tells_which_entry(results, qtbot):
    results.set_rows([row(1), row(2), row(3)], 3)
    chosen = []
    results.chosen.connect(chosen.append)
    results.choose(0)
    qtbot.keyClick(results, Qt.Key.Key_Down)
    results.step(1)
    results.step(1)
    assert chosen == ["e1", "e2", "e3"]
    with qtbot.waitSignal(results.opened) as caught:
        qtbot.keyClick(results, Qt.Key.Key_Return)
    assert caught.args == ["e3"]


def test_the_open_entry_is_chosen_among_new_results_without_being_opened_again(results):
    results.set_rows([row(1), row(2)], 2)
    chosen = []
    results.chosen.connect(chosen.append)
    results.set_rows([row(3), row(2)], 2, "e2")
    assert (results.chosen_entity(), chosen) == ("e2", [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Slash])
def test_the_way_back_to_the_words(results, qtbot, key):
    results.set_rows([row(1), row(2)], 2)
    results.choose(0)
    with qtbot.waitSignal(results.search_wanted):
        qtbot.keyClick(results, key)


def test_compact_cards_are_lower(results):
    results.set_rows([row(1, title="A retort " * 20, badges=(Badge("Two versions", "versions", Mood.WARN),))], 1)
    index = results.model().index(0, 0)
    whole = results.sizeHintForIndex(index).height()
    results.set_compact(compact=True)
    assert results.sizeHintForIndex(index).height() < whole / 2


def test_a_card_is_painted_with_all_its_parts(results, application):
    badge = Badge("Two versions", "versions", Mood.WARN)
    results.set_rows([row(1, badges=(badge,)), row(2, rtl=True)], 2)
    results.choose(0)
    with_badge = results.grab().toImage()
    results.set_rows([row(1), row(2, rtl=True)], 2)
    assert results.grab().toImage() != with_badge


def test_a_screen_reader_hears_the_whole_card(results):
    results.set_rows([row(1, badges=(Badge("Two versions", "versions"),))], 1)
    said = results.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for piece in ("A retort", "Case study", "Ghana", "2023", "TLP:GREEN", "Two versions"):
        assert piece in said


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("text", ["word " * 60, "x" * 400, "short", "", "retorta " * 40])
def test_a_text_never_takes_more_lines_than_allowed(application, text, most):
    layout = card_text.laid_out(Marked(text, ((0, 4),)), Lines(QFont("Inter", 10), 200, most))
    assert layout.lineCount() <= max(most, 1)
    if len(text) > 100:
        assert layout.text().endswith("…")


def test_marks_that_are_cut_off_go_with_their_words(application):
    text = "word " * 60 + "retort"
    layout = card_text.laid_out(Marked(text, ((5, 4), (300, 6))), Lines(QFont("Inter", 10), 200, 2))
    assert [one.start for one in layout.formats()] == [5]


def test_no_card_looks_chosen_while_an_entry_from_elsewhere_is_open(results):
    results.set_rows([row(1), row(2)], 2)
    results.choose(0)
    results.choose_entry("from-elsewhere")
    assert results.chosen_entity() == ""
    assert not results.selectionModel().hasSelection()
    results.choose_entry("e2")
    assert results.chosen_entity() == "e2"
