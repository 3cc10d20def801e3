"""Notices that nobody used the program for a while. Time asleep counts too."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_LOOK_EVERY = 5_000
_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches all events of an application; `idle` comes again and again until somebody uses it or it is stopped."""

    idle = Signal()

    def __init__(self, application: QObject, clock: Callable[[], float] | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._clock = clock or _longest
        self._seconds = 0.0
        self._used = self._clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def seconds(self) -> float:
        """After how long it is idle; 0 while it is not watched."""
        return self._seconds

    def watch(self, seconds: float) -> None:
        """Begin to watch; 0 stops."""
        self._seconds = seconds
        self._used = self._clock()
        # Every event of the window goes through a filter, so there is one only while somebody waits for the answer.
        if seconds:
            self._timer.start()
            self._application.installEventFilter(self)
        else:
            self._timer.stop()
            self._application.removeEventFilter(self)

    def look(self) -> None:
        """Look at the clock."""
        if self._seconds and self._clock() - self._used >= self._seconds:
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody uses the program."""
        if event.type() in _USED:
            self._used = self._clock()
        return False


def _longest() -> float:
    """Return seconds that go on while the laptop sleeps, as far as the system counts them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()
