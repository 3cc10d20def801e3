"""The line under the count that says which other words were searched, and lets people switch them off."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from asm_desktop.gui.forms.ui_library_page import Ui_LibraryPage
from asm_desktop.gui.rows import AlsoWord

translate = QCoreApplication.translate


class AlsoSearched(QObject):
    """Hidden while no other word was searched."""

    used = Signal(str, bool)
    """A word, and whether it shall be searched."""

    def __init__(self, ui: Ui_LibraryPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._page = parent
        self.words: tuple[AlsoWord, ...] = ()
        ui.alsoLabel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        ui.alsoButton.clicked.connect(self._offer)
        self.show_words(())

    def show_words(self, words: tuple[AlsoWord, ...]) -> None:
        """Show which other words were searched."""
        self.words = words
        on = [word.text for word in words if word.on]
        if on:
            text = translate("LibraryPage", "Also searched: {words}.").format(words=", ".join(on))
        else:
            text = translate("LibraryPage", "Other words are switched off.")
        self._ui.alsoLabel.setText(text)
        for widget in (self._ui.alsoIcon, self._ui.alsoLabel, self._ui.alsoButton):
            widget.setVisible(bool(words))

    def _offer(self) -> None:
        """Open the list of other words, each with a check box."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for word in self.words:
            action = menu.addAction(word.text)
            action.setCheckable(True)
            action.setChecked(word.on)
            action.toggled.connect(lambda on, text=word.text: self.used.emit(text, on))
        menu.popup(self._ui.alsoButton.mapToGlobal(self._ui.alsoButton.rect().bottomLeft()))
