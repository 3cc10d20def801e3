"""Changing several entries alike: which fields can be, what somebody chose for them, and writing it. No widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.choices import GROUPS, TOPICS, choice_label, choices
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.folding import fold
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Field
from asm_desktop.domain.labels import Label
from asm_desktop.domain.values import parse_value
from asm_desktop.gui.form_rows import Choice, FormField, Shape
from asm_desktop.gui.messages import tell
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import groups
from asm_desktop.services.editing_several import Several, edit_several

translate = QCoreApplication.translate

ONE = ("label", "group", "status", "language")
"""Fields with one value that several entries can get at once."""
MANY = ("topics", "countries", "minerals")
"""Fields with a list of words."""


class How(StrEnum):
    """What is done with words for a list."""

    ADD = "add"
    TAKE = "take"
    INSTEAD = "instead"


@dataclass(frozen=True, slots=True)
class SeveralForm:
    """What the dialog shows: how many entries, and the fields that can be changed."""

    count: int
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class _Typed:
    """What somebody chose: single values, and for each list its words and what is done with them."""

    values: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    how: Mapping[str, How] = field(default_factory=dict)


class SeveralPresenter(QObject):
    """Keeps what somebody chose for some entries, says what it will do, and does it."""

    opened = Signal(object)
    """Carries a `SeveralForm`."""
    chosen = Signal(str, bool)
    """What will be done, in words, and whether it can be done."""
    refused = Signal(object)
    """Carries a `Told`: nothing was changed."""
    done = Signal(object)
    """Carries the views of the changed entries."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, entities: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entities = [EntityId(one) for one in entities]
        self._titles: dict[str, str] = {}
        self._typed = _Typed()

    def begin(self) -> None:
        """Read what can be chosen."""
        task = self._context.runner.prepare(lambda _context: self._form())
        task.succeeded.connect(self._open)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def set_value(self, name: str, value: str) -> None:
        """Take a value for a field; "" leaves the field as it is."""
        values = {key: one for key, one in self._typed.values.items() if key != name}
        self._typed = replace(self._typed, values=values | ({name: value} if value else {}))
        self._say()

    def set_words(self, name: str, words: tuple[str, ...]) -> None:
        """Take words for a list; none leaves the list as it is."""
        self._typed = replace(self._typed, words=dict(self._typed.words) | {name: words})
        self._say()

    def set_how(self, name: str, how: How) -> None:
        """Take what is done with the words for a list."""
        self._typed = replace(self._typed, how=dict(self._typed.how) | {name: how})
        self._say()

    @property
    def takes_group(self) -> bool:
        """Whether a group of partner offices can be chosen beside the label chosen."""
        return self._typed.values.get("label", Label.AMBER) == Label.AMBER

    def save(self, reason: str = "") -> None:
        """Change the entries; what does not work is told, and then none of them is changed."""
        try:
            wanted = self._wanted()
        except ArchiveError as error:
            self.refused.emit(tell(error))
            return
        desk, entities = self._context.desk, self._entities
        task = self._context.runner.prepare(lambda _c: edit_several(desk, entities, wanted, reason), writes=True)
        task.succeeded.connect(self.done)
        task.failed.connect(lambda error: self.refused.emit(tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _open(self, form: SeveralForm) -> None:
        """Show the form."""
        self._titles = {one.name: one.title for one in form.fields}
        self.opened.emit(form)
        self._say()

    def _form(self) -> SeveralForm:
        """Return the form, in a worker."""
        kind = self._context.desk.catalogs.kinds.get("")
        found = (kind.field(name) for name in (*ONE, *MANY))
        return SeveralForm(len(self._entities), tuple(self._field(one) for one in found if one is not None))

    def _field(self, declared: Field) -> FormField:
        """Return a field as the dialog shows it."""
        shape = Shape.CHOICES if declared.name in MANY else Shape.CHOICE
        offered = self._choices(declared)
        return FormField(declared.name, declared.label(self._context.language), shape, choices=offered)

    def _choices(self, declared: Field) -> tuple[Choice, ...]:
        """Return what can be chosen for a field."""
        desk, language = self._context.desk, self._context.language
        if declared.vocabulary == GROUPS:
            return tuple(Choice(group.realm, group.name) for group in groups.groups(desk))
        codes = choices(declared.vocabulary, desk.catalogs)
        made = [Choice(one, choice_label(declared.vocabulary, one, language, desk.catalogs)) for one in codes]
        return tuple(sorted(made, key=lambda one: fold(one.text)) if declared.vocabulary == TOPICS else made)

    def _wanted(self) -> Several:
        """Return what to do; raises FieldInvalid for a word that no list has."""
        values: dict[str, Json | None] = dict(self._typed.values)
        if not self.takes_group:
            values.pop("group", None)
        added: dict[str, tuple[str, ...]] = {}
        taken: dict[str, tuple[str, ...]] = {}
        for name in MANY:
            words = self._codes(name)
            how = self._typed.how.get(name, How.ADD)
            if words and how is How.INSTEAD:
                values[name] = list[Json](words)
            elif words:
                (added if how is How.ADD else taken)[name] = words
        return Several(values, added, taken)

    def _codes(self, name: str) -> tuple[str, ...]:
        """Return the codes of the words for a list, in whatever language they were typed."""
        catalogs = self._context.desk.catalogs
        declared = catalogs.kinds.get("").field(name)
        found: list[str] = []
        for word in self._typed.words.get(name, ()):
            meant = parse_value(declared, word, catalogs) if declared is not None else None
            found += [str(code) for code in (meant if isinstance(meant, list) else [])]
        return tuple(dict.fromkeys(found))

    def _say(self) -> None:
        """Say what will be done."""
        names = [name for name in (*ONE, *MANY) if self._typed.values.get(name) or self._typed.words.get(name)]
        if not self.takes_group and "group" in names:
            names.remove("group")
        if not names:
            self.chosen.emit(translate("Library", "Nothing is chosen yet."), False)  # noqa: FBT003 - a signal
            return
        entries = translate("Library", "In %n entries: {fields}.", "", len(self._entities))
        fields = ", ".join(self._titles.get(name, name) for name in names)
        self.chosen.emit(entries.format(fields=fields), True)  # noqa: FBT003 - a signal takes no keywords
