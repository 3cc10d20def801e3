"""Buttons with icons that follow the theme, and the step that gives them to compiled forms."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.icons import Follower
from asm_desktop.gui.theme import DRESSER

ICON_SIZE = 18
GAP = 4
"""Room between icon and text beyond what the style leaves."""

_PICTURE = "picture"
"""Name of the follower that keeps a button's or label's icon in the colours of the look."""
_TINTS = {"primary": "onAccent", "quiet": "accent", "danger": "bad"}


def set_icon(
    button: QAbstractButton, name: str, tint: str = "text", size: int = ICON_SIZE, gap: int | None = None
) -> None:
    """Give a button an icon that follows the theme, with room before its text."""
    _let_go(button)
    if gap is None:
        gap = GAP if button.text() and isinstance(button, QPushButton) else 0

    def put() -> None:
        button.setIcon(icons.icon(name, tint, size, gap))
        button.setIconSize(QSize(size + gap, size))

    Follower(button, put).setObjectName(_PICTURE)


def set_picture(label: QLabel, name: str, tint: str = "text2", size: int = 16) -> None:
    """Show an icon in a label in place of the one before; it says nothing to screen readers, words beside it do."""
    _let_go(label)

    def put() -> None:
        label.setPixmap(icons.pixmap(name, size, DRESSER.theme[tint], label.devicePixelRatioF()))

    Follower(label, put).setObjectName(_PICTURE)


def set_action_icon(action: QAction, name: str, tint: str = "text") -> None:
    """Give a menu action an icon that follows the theme."""
    Follower(action, lambda: action.setIcon(icons.icon(name, tint, 16)))


def push_button(text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button of a kind: "" normal, primary (one for each screen), quiet, plain, link or danger."""
    button = QPushButton(text, parent)
    if kind:
        button.setProperty("kind", kind)
    if icon:
        set_icon(button, icon, _TINTS.get(kind, "text"))
    return button


def icon_button(icon: str, name: str, parent: QWidget | None = None, size: int = ICON_SIZE) -> QToolButton:
    """Return a button with an icon only; `name` is its tooltip and what a screen reader says."""
    button = QToolButton(parent)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    set_icon(button, icon, "text2", size)
    return button


def dress_form(root: QWidget) -> None:
    """Give every button and label of a form the icon that its `iconName` property names."""
    for button in root.findChildren(QAbstractButton):
        name = button.property("iconName")
        if isinstance(name, str) and name:
            tint = _TINTS.get(str(button.property("kind") or ""), "text")
            set_icon(button, name, tint, ICON_SIZE)
    for label in root.findChildren(QLabel):
        name = label.property("iconName")
        if isinstance(name, str) and name:
            set_picture(label, name, str(label.property("iconTint") or "text2"), int(label.property("iconPx") or 16))


def bind_button(button: QAbstractButton, action: QAction) -> None:
    """Let a button do what an action does, usable when the action is."""

    def fit() -> None:
        button.setEnabled(action.isEnabled())

    button.clicked.connect(lambda _checked=False: action.trigger())
    Follower(button, fit, action.changed)
    keys = action.shortcut().toString()
    if keys:
        button.setToolTip(f"{button.text() or button.accessibleName()} ({keys})")


def _let_go(owner: QWidget) -> None:
    """Stop following the look for an icon that another takes the place of."""
    for follower in owner.findChildren(Follower, _PICTURE, Qt.FindChildOption.FindDirectChildrenOnly):
        follower.stop()


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the style sheet look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
