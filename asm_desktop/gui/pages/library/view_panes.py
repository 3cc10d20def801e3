"""Which panes of the library are shown: filters, results, reader, history, by what is wanted and the room there is."""

from PySide6.QtCore import QObject, Qt, Signal

from asm_desktop.gui.forms.ui_library_page import Ui_LibraryPage
from asm_desktop.gui.pages.library.view_filters import FilterPlace
from asm_desktop.gui.pages.library.view_history import HistoryPanel
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.tokens import NARROW_WINDOW, RAIL_WIDTH, SINGLE_PANE_WINDOW

_SIZES = [248, 462, 570, 0]
_RESULTS = 0.43
"""Part of a page without filters that the results take."""
_FOUR_PANES = 1500
"""Below this width filters make room for the history."""


class Panes(QObject):
    """Lets panes come and go.

    Below 1160 the filters stand behind a button, and the history takes the results' place; below 900 the reader does.
    """

    filters_shown = Signal(bool)
    history_shown = Signal(bool)

    def __init__(self, ui: Ui_LibraryPage, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._preferences = preferences
        self._filters_wanted = not preferences.flag("filters-hidden")
        self._width = 1366
        self._reading = False
        self.history = HistoryPanel()
        self.history.hide()
        self.history.closed.connect(lambda: self.show_history(shown=False))
        ui.panes.addWidget(self.history)
        self.filters = FilterPlace(ui.facets, ui.filterPane, ui.resultStack)
        self.filters.closed.connect(self._filters_closed)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether the filters stand behind a button."""
        return self._width < NARROW_WINDOW or (self.has_history and self._width < _FOUR_PANES)

    @property
    def single(self) -> bool:
        """Whether there is room for results or reader only."""
        return self._width < SINGLE_PANE_WINDOW

    @property
    def has_history(self) -> bool:
        """Whether the history is shown."""
        return not self.history.isHidden()

    def keep(self) -> None:
        """Remember the widths of the panes, as they are in a window with room for all."""
        if not self.narrow and not self.single:
            self._preferences.keep_layout("library", self._ui.panes.saveState())

    def fit(self, page_width: int) -> None:
        """Follow the width of the page."""
        was_single, was_slim = self.single, self._width < NARROW_WINDOW
        self._width = page_width + RAIL_WIDTH
        if self.single and not was_single:
            self._reading = False
        self._apply()
        if self._width < NARROW_WINDOW and not was_slim:
            results = round(page_width * _RESULTS)
            self._ui.panes.setSizes([0, results, page_width - results, 0])
        elif was_slim and self._width >= NARROW_WINDOW:
            self._restore()
            self._apply()

    def toggle_filters(self) -> None:
        """Open or close the filters."""
        shown = not self.filters.is_open
        if not self.narrow:
            self._filters_wanted = shown
            self._preferences.keep_flag("filters-hidden", on=not shown)
        self.filters.show(shown=shown)
        self.filters_shown.emit(shown)

    def show_history(self, *, shown: bool) -> None:
        """Show the history or close it."""
        if shown == self.has_history:
            return
        self.keep()
        if not shown:
            self._ui.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.history.setVisible(shown)
        if not shown:
            self._restore()
        self._apply()
        self.history_shown.emit(shown)
        if shown:
            self.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_reader(self) -> None:
        """Go to the reader; where there is room for one pane only, it takes the page."""
        self._reading = True
        self._apply()
        self._ui.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_reader(self) -> None:
        """Go back to the results."""
        self._reading = False
        if self.has_history and self._width < NARROW_WINDOW:
            self.show_history(shown=False)
        self._apply()
        self._ui.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Set widths, and what grows with the window."""
        panes = self._ui.panes
        for place, grows in enumerate((0, 0, 1, 0)):
            panes.setStretchFactor(place, grows)
        for widget, least in (
            (self._ui.filterPane, 190),
            (self._ui.resultPane, 320),
            (self._ui.reader, 340),
            (self.history, 270),
        ):
            widget.setMinimumWidth(least)
        self._restore()

    def _restore(self) -> None:
        """Put the panes where somebody left them."""
        state = self._preferences.layout("library")
        if state.isEmpty() or not self._ui.panes.restoreState(state):
            self._ui.panes.setSizes(_SIZES)

    def _apply(self) -> None:
        """Show the panes for which there is room."""
        full = self.single and self._reading
        beside_text = self.has_history and self._width < NARROW_WINDOW
        self.filters.fit(narrow=self.narrow, wanted=self._filters_wanted)
        self._ui.filterButton.setVisible(self.narrow)
        self._ui.resultPane.setVisible(not full and not beside_text)
        self._ui.reader.setVisible(not self.single or full or beside_text)
        self._ui.reader.set_back(shown=full or beside_text)
        self.filters_shown.emit(self.filters.is_open)

    def _filters_closed(self) -> None:
        """Go back to the results."""
        self.filters_shown.emit(False)  # noqa: FBT003 - a signal takes no keywords
        self._ui.results.setFocus(Qt.FocusReason.OtherFocusReason)
