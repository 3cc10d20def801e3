"""What the library does: asks while somebody types, keeps filters, opens entries. It has no widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.queries import Hit, SearchRequest, SearchResult
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.markdown_html import finder_for
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.library import past, reading
from asm_desktop.gui.pages.library.shaping import (
    REMOVE,
    SHOW_ALL,
    SUGGESTION,
    Answer,
    Question,
    Shaper,
    filter_of,
)
from asm_desktop.gui.rows import Empty, Mood, Note, ReaderPage
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import searching
from asm_desktop.services.overview import overview
from asm_desktop.tasks.context import TaskContext

FIRST = 20
"""Hits that are asked for at once; more come as one scrolls."""
_RELAXED = 3


@dataclass
class _Shown:
    """What is in the list now."""

    question: Question = field(default_factory=Question)
    result: SearchResult = field(default_factory=lambda: SearchResult(0))
    hits: dict[str, Hit] = field(default_factory=dict)


class LibraryPresenter(QObject):
    """State and decisions of the library. Every answer arrives on the window's thread; only the newest counts."""

    results_changed = Signal(object)
    """Carries a `ResultPage`."""
    rows_added = Signal(object)
    """Carries the next cards."""
    emptied = Signal()
    """The archive holds no entry at all."""
    entry_opened = Signal(object)
    """Carries a `ReaderPage`."""
    past_read = Signal(object)
    """Carries the `Past` of the open entry, while its history is wanted."""
    entry_gone = Signal(object)
    """Carries an `Empty`: what is said of the entry, which was withdrawn."""
    entry_lost = Signal()
    """The entry that was open is no longer here."""
    position_changed = Signal(int, int)
    """Place of the open entry among the results from 1 on (0: not among them), and their number."""
    words_changed = Signal(str)
    """The words are now others than somebody typed."""
    told = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._language = context.language
        self._shaper = Shaper(context.desk.catalogs, context.language)
        self._question = Question()
        self._shown = _Shown()
        self._open = ""
        self._searches = NewestWins(context.runner, self)
        self._further = NewestWins(context.runner, self)
        self._readings = NewestWins(context.runner, self)
        self._pasts = NewestWins(context.runner, self)
        self._past_wanted = False
        self._searches.arrived.connect(self._take_answer)
        self._further.arrived.connect(self._take_more)
        self._readings.arrived.connect(self._take_entry)
        self._readings.failed.connect(self._entry_failed)
        self._pasts.arrived.connect(self.past_read)
        for questions in (self._searches, self._further, self._pasts):
            questions.failed.connect(self._tell_trouble)
        for questions in (self._searches, self._further, self._readings, self._pasts):
            questions.crashed.connect(self.faulted)
        context.bus.changed.connect(self.refresh)

    @property
    def question(self) -> Question:
        """What is asked for now."""
        return self._question

    @property
    def open_entry(self) -> str:
        """The entry in the reader, "" if none."""
        return self._open

    @property
    def searching(self) -> bool:
        """Whether an answer is still to come."""
        return self._searches.waiting

    # What is looked for.

    def begin(self) -> None:
        """Ask for everything."""
        self._ask()

    def search(self, words: str) -> None:
        """Look for words, with the filters that are on."""
        if words != self._question.words:
            self._question = replace(self._question, words=words, without=frozenset())
        self._ask()

    def tick(self, name: str, value: str, on: bool) -> None:
        """Put a filter on or take it off."""
        self._question = self._question.with_filter(name, value, on=on)
        self._ask()

    def remove_chip(self, key: str) -> None:
        """Take off the filter of a chip."""
        self.tick(*filter_of(key), on=False)

    def use_word(self, word: str, on: bool) -> None:
        """Search another word too, or no longer."""
        without = self._question.without - {word} if on else self._question.without | {word}
        self._question = replace(self._question, without=without)
        self._ask()

    def show_all(self) -> None:
        """Take everything off."""
        self._question = Question()
        self.words_changed.emit("")
        self._ask()

    def act(self, key: str) -> None:
        """Do what an empty result offered."""
        if key == SHOW_ALL:
            self.show_all()
        elif key.startswith(SUGGESTION):
            words = key.removeprefix(SUGGESTION)
            self.words_changed.emit(words)
            self.search(words)
        elif key.startswith(REMOVE):
            self.remove_chip(key.removeprefix(REMOVE))

    def fetch_more(self, have: int) -> None:
        """Ask for the cards behind those that are here."""
        request = replace(self._request(self._shown.question), offset=have)
        self._further.ask(lambda _context: searching.search(self._desk, request))

    def refresh(self, changes: Changes) -> None:
        """Look again after something changed."""
        if not (changes.many or changes.entries):
            return
        self._ask()
        if self._open and changes.touch(self._open):
            self._read(self._open)

    # What is read.

    def choose(self, entity: str) -> None:
        """Open an entry."""
        if entity != self._open:
            self._read(entity)

    def finder_of_open(self) -> reading.Found:
        """Return which words are marked in the open entry, and in which file and page they stand."""
        return self._found(self._shown.hits.get(self._open))

    def want_past(self, *, wanted: bool) -> None:
        """Read the history of the open entry, now and whenever another is opened; or no longer."""
        self._past_wanted = wanted
        self._read_past()

    def _read_past(self) -> None:
        """Read the history of the open entry in a worker, if it is wanted."""
        entity = self._open
        if self._past_wanted and entity:
            self._pasts.ask(lambda _context: past.read_past(self._desk, entity, self._language))
        else:
            self._pasts.drop()

    def lose(self, entity: str) -> None:
        """Close an entry that is hidden from now on, if it is the one that is open."""
        if entity == self._open:
            self.close_entry()
            self.entry_lost.emit()

    def close_entry(self) -> None:
        """Close the reader."""
        self._open = ""
        self._readings.drop()

    def _read(self, entity: str) -> None:
        """Read an entry in a worker."""
        self._open = entity
        found = self._found(self._shown.hits.get(entity))
        self._readings.ask(lambda _context: reading.read_or_gone(self._desk, entity, found, self._language))

    def _found(self, hit: Hit | None) -> reading.Found:
        """Return which words to mark in an entry, and where in its files they stand."""
        phrases = [*self._shown.result.expanded, self._shown.result.suggestion]
        for text in (hit.title, hit.snippet) if hit is not None else ():
            phrases += [text.text[start : start + length] for start, length in text.marks]
        finder = finder_for(self._shown.question.words, phrases)
        return reading.Found(finder, hit.where if hit is not None else None)

    # What arrives.

    def _ask(self) -> None:
        """Ask the newest question."""
        question = self._question
        work: Callable[[TaskContext], object] = lambda context: self._look(question, context)  # noqa: E731 - typed
        self._further.drop()
        self._searches.ask(work)

    def _look(self, question: Question, context: TaskContext) -> Answer:
        """Answer a question, in a worker."""
        result = searching.search(self._desk, self._request(question))
        context.check()
        total = overview(self._desk).entries
        relaxed: list[tuple[str, str, int]] = []
        if not result.total and question.filters:
            for name, value in [(name, value) for name, values in question.filters.items() for value in values]:
                context.check()
                wider = question.with_filter(name, value, on=False)
                count = searching.search(self._desk, replace(self._request(wider), limit=1)).total
                if count:
                    relaxed.append((name, value, count))
        relaxed.sort(key=lambda one: -one[2])
        return Answer(question, result, total, tuple(relaxed[:_RELAXED]))

    def _request(self, question: Question) -> SearchRequest:
        """Return a question as the search takes it."""
        return SearchRequest(
            question.words,
            limit=FIRST,
            filters=question.filters,
            without=question.without,
            language=self._language,
        )

    def _take_answer(self, answer: Answer) -> None:
        """Show an answer."""
        hits = {str(hit.entity): hit for hit in answer.result.hits}
        self._shown = _Shown(answer.question, answer.result, hits)
        if not answer.archive_total and answer.question.is_open:
            self.close_entry()
            self.emptied.emit()
            return
        self.results_changed.emit(self._shaper.page(answer))
        self._tell_position()
        if self._open in hits:
            self._read(self._open)  # once more, for other words are marked now

    def _take_more(self, result: SearchResult) -> None:
        """Show further cards."""
        self._shown.hits.update({str(hit.entity): hit for hit in result.hits})
        self.rows_added.emit(self._shaper.rows(result.hits))
        self._tell_position()

    def _take_entry(self, page: ReaderPage | Empty) -> None:
        """Show an entry, or that it was withdrawn."""
        if isinstance(page, Empty):
            self._open = ""
            self.entry_gone.emit(page)
            self._tell_position()
            return
        self._open = page.entity
        self.entry_opened.emit(page)
        self._read_past()
        self._tell_position()

    def _entry_failed(self, error: ArchiveError) -> None:
        """Say that an entry cannot be shown."""
        self._open = ""
        self.entry_lost.emit()
        self._tell_trouble(error)

    def _tell_position(self) -> None:
        """Tell where the open entry stands among the results."""
        order = list(self._shown.hits)
        place = order.index(self._open) + 1 if self._open in self._shown.hits else 0
        self.position_changed.emit(place, self._shown.result.total)

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.told.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))
