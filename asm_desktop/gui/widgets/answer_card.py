"""The big answer after long work: one sentence, a line below it, in the colours of how it went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.gui.rows import Mood
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import restyle, set_picture
from asm_desktop.gui.widgets.labels import text_label


class AnswerCard(QFrame):
    """Shows how something ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "answer")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._picture = QLabel(self)
        self._answer = text_label("", "answer", wraps=True)
        self._more = text_label("", "body", "text2", wraps=True)
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 14)
        row.setSpacing(16)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._answer)
        words.addWidget(self._more)
        row.addLayout(words, 1)

    @property
    def answer(self) -> str:
        """The sentence shown."""
        return self._answer.text()

    def tell(self, answer: str, more: str = "", mood: Mood = Mood.OK) -> None:
        """Show a sentence, what more there is to say, and how it went."""
        self._answer.setText(answer)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        icon = {Mood.OK: "ok", Mood.WARN: "warn", Mood.BAD: "warn"}.get(mood, "info")
        set_picture(self._picture, icon, painting.mood_tokens(mood)[0], 40)
        self.setAccessibleName(" ".join(part for part in (answer, more) if part))
        restyle(self, mood=mood.value)
