"""How to search, on one small page."""

import html

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.safe_browser import SafeBrowser


class SearchHelp(QDialog):
    """A list of what can be typed, with what it finds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchHelp")
        self.setWindowTitle(self.tr("How to search"))
        self.resize(600, 480)
        self.text = SafeBrowser(self)
        self.text.setAccessibleName(self.tr("How to search"))
        self.text.document().setDocumentMargin(16)
        self.text.show_html(self._page())
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _page(self) -> str:
        """Return the page as HTML."""
        rows = "".join(
            f'<tr><td width="42%"><b>{html.escape(typed)}</b></td><td>{html.escape(finds)}</td></tr>'
            for typed, finds in self._examples()
        )
        note = self.tr(
            "Accents and capitals do not matter. Words of the word list are searched in all its languages: "
            "“mercury” finds “zebaki” too, and you can switch that off under the search box."
        )
        return f'<p>{html.escape(note)}</p><table class="rows" width="100%" cellspacing="0">{rows}</table>'

    def _examples(self) -> tuple[tuple[str, str], ...]:
        """Return what can be typed and what it finds."""
        return (
            ("mercury retort", self.tr("entries with both words")),
            ("mercury OR cyanide", self.tr("entries with one of the words")),
            ("mercury -cyanide", self.tr("the first word without the second (also: NOT)")),
            ("“shared burning shed”", self.tr("these words in this order")),
            ("mercur*", self.tr("words that begin so")),
            ("country:GH", self.tr("entries on a country, by code or name")),
            ("kind:case-study", self.tr("one kind of entry")),
            ("lang:sw", self.tr("entries in a language")),
            ("topic:mercury", self.tr("entries with a topic")),
            ("label:GREEN", self.tr("entries with a label")),
            ("date:2019..2023", self.tr("entries on these years")),
        )
