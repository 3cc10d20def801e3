"""Long work shown in place: what is being done, how far it is, how long it may take, and a way to stop."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.tasks.context import Progress

_SURE_AFTER = 3.0
"""Seconds before a time left is shown; earlier guesses jump."""


class ProgressCard(QFrame):
    """A card with a bar; `stopped` asks the work to end."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self._counted: tuple[float, int] | None = None
        self._title = text_label("", "section", wraps=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._count = text_label("", "body", "text2")
        self._note = text_label("", "meta", "text2")
        self._warning = text_label("", "strong", "warn", wraps=True)
        self._warning.hide()
        self._stop = push_button(self.tr("Stop"), parent=self)
        self._stop.clicked.connect(self._ask_to_stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._stop)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._warning)

    def begin(self, title: str, warning: str = "") -> None:
        """Start anew: what is being done, and what must not be done meanwhile."""
        self._counted = None
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._count.setText(self.tr("Beginning…"))
        self._note.clear()
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._stop.setEnabled(True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._note.setText(progress.note)
        if progress.total <= 0:
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        count = self.tr("{done} of {total}").format(done=progress.done, total=progress.total)
        left = self._time_left(progress)
        self._count.setText(self.tr("{count}, {left}").format(count=count, left=left) if left else count)

    def _time_left(self, progress: Progress) -> str:
        """Return how long it may still take, in words; "" while that is a guess."""
        now = time.monotonic()
        if self._counted is None or progress.done < self._counted[1]:
            self._counted = now, progress.done  # what came before the counting says nothing of its pace
        began, at = self._counted
        if now - began < _SURE_AFTER or progress.done <= at:
            return ""
        seconds = (now - began) * (progress.total - progress.done) / (progress.done - at)
        if seconds < 50:
            return self.tr("less than a minute left")
        return self.tr("about %n minutes left", "", max(1, round(seconds / 60)))

    def _ask_to_stop(self) -> None:
        """Ask once."""
        self._stop.setEnabled(False)
        self._count.setText(self.tr("Stopping…"))
        self.stopped.emit()
