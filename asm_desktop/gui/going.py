"""Going straight to an entry: by what its title, topics or names begin with, or by its code. No widgets."""

from PySide6.QtCore import QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui import wording
from asm_desktop.gui.rows import Marked, ResultRow
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import authoring, searching

MOST = 12
"""Entries that are offered."""


class GoingPresenter(QObject):
    """Offers entries while somebody types; only the newest answer arrives."""

    offered = Signal(object)
    """Carries rows, the best first."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._language = context.language
        self._asking = NewestWins(context.runner, self)
        self._asking.arrived.connect(self.offered)
        self._asking.crashed.connect(self.faulted)

    def type(self, text: str) -> None:
        """Ask for entries that fit what was typed so far."""
        self._asking.ask(lambda _context: self._find(text))

    def _find(self, text: str) -> tuple[ResultRow, ...]:
        """Return entries that fit, in a worker: the one whose code it is first."""
        if not text.strip():
            return ()
        rows = [
            self._row(str(one.entity), one.code, one.kind, Marked(one.title.text, one.title.marks))
            for one in searching.titles(self._desk, text, MOST)
        ]
        by_code = self._by_code(text)
        return tuple([*by_code, *(row for row in rows if row.entity not in {one.entity for one in by_code})][:MOST])

    def _by_code(self, text: str) -> list[ResultRow]:
        """Return the entry that has a code, if the text is one."""
        try:
            view = authoring.read_entry(self._desk, text)
        except ArchiveError:
            return []
        return [self._row(str(view.entity), view.code, view.kind, Marked(view.title))]

    def _row(self, entity: str, code: str, kind: str, title: Marked) -> ResultRow:
        """Return an entry as a card."""
        known = self._desk.catalogs.kinds.get(kind)
        name = known.label(self._language)
        return ResultRow(entity, code, wording.kind_icon(kind, known.icon), name, code, "", "", title, Marked(""), "")
