"""What the library does with files of entries: looks into them, saves copies, makes small pictures. No widgets."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.gui.markdown_html import NOTHING, Finder, plain
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import Mood, Note, ReaderPage
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import file_views
from asm_desktop.services.file_views import FileView

_MOST_TEXT = 400_000
"""Characters of a file's text that are shown."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file somebody wants to look into: entry, row, the page where words were found (0: none), and those words."""

    entity: str
    key: str
    page: int = 0
    finder: Finder = NOTHING


@dataclass(frozen=True, slots=True)
class Look:
    """A file that somebody looks into, and its text as safe HTML if that is what can be shown of it."""

    wanted: Wanted
    view: FileView
    html: str


class FilesPresenter(QObject):
    """Answers on the window's thread; the newest file somebody wants to look into wins."""

    looked = Signal(object)
    """Carries a `Look`."""
    pictures_made = Signal(str, object)
    """Entry, and small pictures by the key of their file."""
    told = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._runner = context.runner
        self._looking = NewestWins(context.runner, self)
        self._picturing = NewestWins(context.runner, self)
        self._looking.arrived.connect(self.looked)
        self._looking.failed.connect(self._tell_trouble)
        self._picturing.arrived.connect(self._take_pictures)
        for questions in (self._looking, self._picturing):
            questions.crashed.connect(self.faulted)

    def look(self, wanted: Wanted) -> None:
        """Look into a file."""
        self._looking.ask(lambda _context: self._look(wanted))

    def picture(self, page: ReaderPage) -> None:
        """Make small pictures of the picture files of the entry that is shown."""
        keys = tuple(file.key for file in page.files if file.picture)
        self._picturing.drop()
        if keys:
            entity = EntityId(page.entity)
            self._picturing.ask(lambda _context: (page.entity, file_views.previews(self._desk, entity, keys)))

    def save_copy(self, wanted: Wanted, target: str) -> None:
        """Save a copy of a file, and say so."""
        place = Path(target)
        entity = EntityId(wanted.entity)
        task = self._runner.prepare(lambda _context: file_views.save_copy(self._desk, entity, wanted.key, place))
        task.succeeded.connect(lambda _nothing: self._tell_saved(place))
        task.failed.connect(self._tell_trouble)
        task.crashed.connect(self.faulted)
        self._runner.start(task)

    def _look(self, wanted: Wanted) -> Look:
        """Look into a file, in a worker."""
        view = file_views.view_file(self._desk, EntityId(wanted.entity), wanted.key)
        return Look(wanted, view, text_html(view.pages, wanted.finder))

    def _take_pictures(self, answer: tuple[str, dict[str, bytes]]) -> None:
        """Tell which pictures were made."""
        self.pictures_made.emit(*answer)

    def _tell_saved(self, place: Path) -> None:
        """Say where the copy is."""
        self.told.emit(Note(self.tr("A copy was saved as {name}.").format(name=place.name), Mood.OK, "ok", lasts=8000))

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.told.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))


def text_html(pages: tuple[str, ...], finder: Finder = NOTHING) -> str:
    """Return the text of a file's pages as HTML, numbered where there are several, as much as can be shown."""
    parts = []
    left = _MOST_TEXT
    for number, page in enumerate(pages, start=1):
        if left <= 0:
            break
        if len(pages) > 1:
            parts.append(f'<a name="page-{number}"></a><p class="part">{number}</p>')
        paragraphs = page[:left].strip().split("\n\n")
        left -= len(page)
        parts += [f"<p>{plain(one, finder).replace(chr(10), '<br>')}</p>" for one in paragraphs if one.strip()]
    return "".join(parts)
