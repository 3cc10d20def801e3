"""Icons: our own drawings, tinted to the theme and kept as pixmaps by size, colour and screen ratio."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asm_desktop import paths
from asm_desktop.gui.theme import DRESSER

MIRRORED = frozenset({"back", "undo", "quote", "library", "next"})
"""Icons that point along the reading direction, so that right-to-left mirrors them."""


class IconUnknown(LookupError):
    """A name for which there is no drawing: a mistake of ours."""


class Follower(QObject):
    """Does something now and again whenever the look changes (or another signal comes), as long as its owner lives."""

    def __init__(self, owner: QObject, put: Callable[[], None], signal: SignalInstance | None = None) -> None:
        super().__init__(owner)
        self._put = put
        self._signal = DRESSER.changed if signal is None else signal
        self._signal.connect(self._follow)
        put()

    def stop(self) -> None:
        """Do it no more."""
        self._signal.disconnect(self._follow)
        self.setParent(None)
        self.deleteLater()

    def _follow(self) -> None:
        """Do it again."""
        self._put()


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    """Return the drawing of an icon as SVG text; raises IconUnknown."""
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        raise IconUnknown(name)
    return file.read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _painted(name: str, size: int, colour: str, ratio: float, *, mirrored: bool) -> QPixmap:
    """Paint an icon once for a size in logical pixels, a colour and a screen ratio."""
    pixels = round(size * ratio)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` logical pixels in a colour; raises IconUnknown."""
    mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
    return _painted(name, size, colour, ratio, mirrored=mirrored)


def icon(name: str, tint: str = "text", size: int = 18, gap: int = 0) -> QIcon:
    """Return an icon in the theme's colours, grey where unusable; `gap` leaves room before a text that follows."""
    made = QIcon()
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    made.addPixmap(_with_gap(pixmap(name, size, DRESSER.theme[tint], ratio), gap))
    made.addPixmap(_with_gap(pixmap(name, size, DRESSER.theme["disabled"], ratio), gap), QIcon.Mode.Disabled)
    return made


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    """Return a picture with empty room at its trailing edge."""
    if gap == 0:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(gap if QGuiApplication.isRightToLeft() else 0, 0, picture)
    painter.end()
    return wide
