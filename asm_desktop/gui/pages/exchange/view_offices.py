"""The tab of partner offices."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain.identities import OfficeCard
from asm_desktop.gui.pages.exchange.card_dialog import CardDialog, NameDialog
from asm_desktop.gui.pages.exchange.offices_presenter import OfficesPresenter, Partners
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.labels import text_label

_KEY_ROLE = 0x0101
_ROW = 36


class OfficesTab(QWidget):
    """Offices and groups; what can be done is decided by who this office is."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, presenter: OfficesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._partners: Partners | None = None
        self._dialog: QWidget | None = None
        self._offices = QStandardItemModel(self)
        self._groups = QStandardItemModel(self)
        self.offices = self._table(self._offices, self.tr("Offices of the programme"))
        self.groups = self._table(self._groups, self.tr("Groups of partner offices"))
        self._own_name = text_label("", "section", wraps=True)
        self._own_digits = text_label("", "body")
        self._own_digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._may_add = text_label("", "meta", "text2", wraps=True)
        self.save_button = push_button(self.tr("Save our card…"), icon="save")
        self.add_button = push_button(self.tr("Add an office…"), icon="add")
        self.group_button = push_button(self.tr("New group…"), icon="people")
        self.member_button = push_button(self.tr("Add to a group"), icon="people")
        self._lay_out()
        self.save_button.clicked.connect(self.ask_where)
        self.add_button.clicked.connect(self.ask_card)
        self.group_button.clicked.connect(self.ask_group)
        self.member_button.clicked.connect(self._choose_group)
        self.offices.selectionModel().selectionChanged.connect(lambda _now, _before: self._fit())
        presenter.listed.connect(self._show)
        presenter.card_read.connect(self._compare)
        presenter.done.connect(self.told)
        presenter.failed.connect(self.failed)

    def ask_where(self) -> None:
        """Ask where to save this office's card."""
        name = self._partners.own_name if self._partners else "office"
        dialog = self._files(self.tr("Save our card"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("card")
        dialog.selectFile(f"{name}.card")
        dialog.fileSelected.connect(lambda file: self._presenter.save_card(Path(file)))
        dialog.open()

    def ask_card(self) -> None:
        """Ask for the card of an office to add."""
        dialog = self._files(self.tr("Choose the card of the office"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._presenter.read_card(Path(file)))
        dialog.open()

    def ask_group(self) -> None:
        """Ask for the name of a new group."""
        dialog = NameDialog(self)
        dialog.named.connect(self._presenter.make_group)
        self._dialog = dialog
        dialog.open()

    def _show(self, partners: Partners) -> None:
        """Show offices and groups."""
        self._partners = partners
        self._own_name.setText(partners.own_name)
        self._own_digits.setText(partners.own_digits)
        self._offices.clear()
        self._offices.setHorizontalHeaderLabels(
            [self.tr("Office"), self.tr("Organisation"), self.tr("Country"), self.tr("State")]
        )
        for office in partners.offices:
            cells = (office.name, office.organisation, office.country, office.state)
            self._offices.appendRow(_row(cells, office.writer))
        self._groups.clear()
        self._groups.setHorizontalHeaderLabels([self.tr("Group"), self.tr("Offices in it")])
        for group in partners.groups:
            self._groups.appendRow(_row((group.name, group.members), group.realm))
        for table in (self.offices, self.groups):
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._may_add.setText(
            ""
            if partners.may_add
            else self.tr("Offices are added by a coordinator: give the card of a new office to one of them.")
        )
        self._may_add.setVisible(not partners.may_add)
        self._fit()

    def _compare(self, card: OfficeCard) -> None:
        """Show a card's 30 digits, to be compared by telephone before it is added."""
        dialog = CardDialog(card, self)
        dialog.compared.connect(self._presenter.add)
        self._dialog = dialog
        dialog.open()

    def _choose_group(self) -> None:
        """Offer this office's own groups for the office chosen."""
        menu = QMenu(self)
        writer = str(self.offices.currentIndex().siblingAtColumn(0).data(_KEY_ROLE) or "")
        office = next((one for one in self._partners.offices if one.writer == writer), None) if self._partners else None
        if office is None or self._partners is None:
            return
        for group in self._partners.groups:
            if group.own:
                names = (office.name, group.name)
                action = menu.addAction(group.name)
                action.triggered.connect(
                    lambda _on=False, realm=group.realm, names=names: self._presenter.add_to_group(realm, writer, names)
                )
        menu.popup(self.member_button.mapToGlobal(self.member_button.rect().bottomLeft()))

    def _fit(self) -> None:
        """Allow what can be done."""
        partners = self._partners
        self.add_button.setEnabled(partners is not None and partners.may_add)
        chosen = self.offices.currentIndex().siblingAtColumn(0).data(_KEY_ROLE)
        partner = partners and any(one.writer == chosen and one.added and not one.own for one in partners.offices)
        own_groups = partners is not None and any(group.own for group in partners.groups)
        self.member_button.setEnabled(bool(partner) and own_groups)

    def _lay_out(self) -> None:
        """Put the tables at the side of our own card."""
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        tables = QVBoxLayout()
        tables.setSpacing(10)
        tables.addWidget(text_label(self.tr("Offices of the programme"), "section"))
        tables.addWidget(self.offices, 3)
        tables.addLayout(_side_by_side(self.add_button, self.member_button))
        tables.addWidget(self._may_add)
        tables.addWidget(text_label(self.tr("Groups of partner offices"), "section"))
        tables.addWidget(self.groups, 2)
        tables.addLayout(_side_by_side(self.group_button))
        row.addLayout(tables, 1)
        card = QFrame(self)
        card.setProperty("part", "card")
        card.setFixedWidth(292)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Our card"), "meta", "text2"))
        column.addWidget(self._own_name)
        column.addWidget(
            text_label(self.tr("Read these digits to each other by telephone:"), "meta", "text2", wraps=True)
        )
        self._own_digits.setWordWrap(True)
        column.addWidget(self._own_digits)
        column.addWidget(self.save_button)
        hint = self.tr("A coordinator adds an office with its card. From then on it receives what it may have.")
        column.addWidget(text_label(hint, "meta", "text2", wraps=True))
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)

    def _table(self, model: QStandardItemModel, name: str) -> QTableView:
        """Return a table on a model."""
        table = QTableView(self)
        table.setModel(model)
        table.setAccessibleName(name)
        table.setProperty("part", "card")
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _files(self, title: str) -> QFileDialog:
        """Return a dialog for a card file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder, self.tr("Office cards (*.card);;All files (*)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog = dialog
        return dialog


def _row(cells: tuple[str, ...], key: str) -> list[QStandardItem]:
    """Return a table's row, each cell with the key of what it stands for."""
    items = [QStandardItem(cell) for cell in cells]
    for item in items:
        item.setData(key, _KEY_ROLE)
        item.setToolTip(item.text())
    return items


def _side_by_side(*buttons: QWidget) -> QHBoxLayout:
    """Return buttons in a row."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
