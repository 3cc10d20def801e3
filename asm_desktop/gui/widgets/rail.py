"""The rail: one button for each page, with an icon over at most two lines of text and, where due, a count."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.tokens import LOW_WINDOW, RAIL_ITEM, RAIL_ITEM_LOW, RAIL_WIDTH
from asm_desktop.gui.widgets import painting

_ICON = 22


class RailButton(QToolButton):
    """A page's button; paints itself, for tool buttons know neither badges nor two lines."""

    def __init__(self, action: QAction, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self._high = RAIL_ITEM
        self.setDefaultAction(action)
        self.setAccessibleName(action.text().replace("&", ""))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        DRESSER.changed.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """Show a count on the icon; 0 shows none."""
        self._count = count
        name = self.defaultAction().text().replace("&", "")
        self.setAccessibleName(f"{name} ({count})" if count else name)
        self.update()

    def set_low(self, *, low: bool) -> None:
        """Come closer together in a low window."""
        self._high = RAIL_ITEM_LOW if low else RAIL_ITEM
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size: fixed by the design, higher where text is larger."""
        return QSize(self._width(), max(self._high, DRESSER.appearance.scaled(self._high)))

    def _width(self) -> int:
        """Return the width: that of the design, more where a word needs it."""
        font = DRESSER.appearance.font("rail")
        font.setBold(True)
        metrics = QFontMetrics(font)
        words = self.defaultAction().text().replace("&", "").split()
        return max(RAIL_WIDTH - 1, *(metrics.horizontalAdvance(word) + 12 for word in words or [""]))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bar, icon, badge and label."""
        theme = DRESSER.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked()
        ground = self.rect().adjusted(4, 2, -4, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if active or self.underMouse():
            painter.setBrush(QColor(theme["surface" if active else "hover"]))
            painter.drawRoundedRect(ground, 8, 8)
        if active:
            bar = QRect(0, ground.top() + 14, 3, ground.height() - 28)
            painter.fillRect(self._visual(bar), QColor(theme["accent"]))
        self._paint_content(painter, "accent" if active else "text2")
        if self.hasFocus():
            painting.paint_focus(painter, ground)
        painter.end()

    def _paint_content(self, painter: QPainter, tint: str) -> None:
        """Paint icon, badge and label."""
        theme = DRESSER.theme
        font = DRESSER.appearance.font("rail")
        font.setBold(self.isChecked())
        painter.setFont(font)
        text = self.defaultAction().text().replace("&", "")
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = QRect(2, 0, self.width() - 4, 2 * painter.fontMetrics().height())
        need = painter.fontMetrics().boundingRect(room, flags, text).height()
        top = (self.height() - _ICON - 3 - need) // 2
        picture = icons.pixmap(self._icon, _ICON, theme[tint], self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, top, picture)
        painter.setPen(QColor(theme["text" if self.isChecked() else "text2"]))
        painter.drawText(QRect(2, top + _ICON + 3, self.width() - 4, need), flags, text)
        if self._count:
            self._paint_count(painter, top)

    def _paint_count(self, painter: QPainter, top: int) -> None:
        """Paint the badge on the icon's trailing upper corner."""
        text = str(self._count) if self._count < 100 else "99+"
        painter.setFont(DRESSER.appearance.font("badge"))
        high = max(16, painter.fontMetrics().height() + 2)
        width = max(high, painter.fontMetrics().horizontalAdvance(text) + 8)
        place = self._visual(QRect(self.width() // 2 + 6, top + 13 - high, width, high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DRESSER.theme["warn"]))
        painter.drawRoundedRect(place, high / 2, high / 2)
        painter.setPen(QColor(DRESSER.theme["surface"]))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _visual(self, place: QRect) -> QRect:
        """Return a place mirrored where the language runs right to left."""
        return self.style().visualRect(self.layoutDirection(), self.rect(), place)


class Rail(QToolBar):
    """The bar at the leading side of the window; pages above, settings and help below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("part", "rail")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setWindowTitle(self.tr("Pages"))
        self.setAccessibleName(self.tr("Pages"))
        layout = self.layout()
        if layout is not None:
            # The style set margins before the bar had said what it is; later changes of look keep these.
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        DRESSER.changed.connect(self.fit_width)
        self._group = QActionGroup(self)
        self._buttons: dict[str, RailButton] = {}
        head = QWidget(self)
        head.setProperty("part", "spacer")
        head.setFixedHeight(6)
        self.addWidget(head)
        spacer = QWidget(self)
        spacer.setProperty("part", "spacer")
        spacer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._spacer = self.addWidget(spacer)

    def add_page(self, key: str, action: QAction, icon: str, *, below: bool = False) -> RailButton:
        """Add the button of a page; `below` puts it at the foot."""
        action.setCheckable(True)
        self._group.addAction(action)
        button = RailButton(action, icon, self)
        if below:
            self.addWidget(button)
        else:
            self.insertWidget(self._spacer, button)
        self._buttons[key] = button
        self.fit_width()
        return button

    def button(self, key: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[key]

    def fit_width(self) -> None:
        """Be as wide as the widest button needs, the same for all."""
        wide = max((button.sizeHint().width() for button in self._buttons.values()), default=RAIL_WIDTH - 1)
        for button in self._buttons.values():
            button.setFixedWidth(wide)
        self.setFixedWidth(wide + 1)

    def fit(self, window_height: int) -> None:
        """Come closer together where the window is low."""
        for button in self._buttons.values():
            button.set_low(low=window_height < LOW_WINDOW)

    def changeEvent(self, event: QEvent) -> None:
        """Name the buttons anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Pages"))
        super().changeEvent(event)
