"""Partner offices: who is in the archive, our own card, adding an office, and groups of partner offices."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.choices import COUNTRIES, choice_label
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import OfficeCard, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.gui import messages
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import groups, offices

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """One office of the list, in words."""

    writer: str
    name: str
    organisation: str
    country: str
    state: str
    own: bool
    added: bool


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One group: its members' names, and whether this office chooses them."""

    realm: str
    name: str
    members: str
    own: bool


@dataclass(frozen=True, slots=True)
class Partners:
    """Everything that the tab shows."""

    offices: tuple[OfficeLine, ...]
    groups: tuple[GroupLine, ...]
    own_name: str
    own_digits: str
    may_add: bool


class OfficesPresenter(QObject):
    """Knows no widget."""

    listed = Signal(object)
    """Carries a `Partners`."""
    card_read = Signal(object)
    """Carries an `OfficeCard` that wants comparing before it is added."""
    done = Signal(str)
    """Carries what was done, in words."""
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def look(self) -> None:
        """Say who is in the archive."""
        task = self._context.runner.prepare(lambda _context: self._read())
        task.succeeded.connect(self.listed)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def save_card(self, out: Path) -> None:
        """Write this office's card to a file."""
        done = translate("Exchange", "The card is saved as {file}. Give it to a coordinator.").format(file=out)
        self._write(lambda: offices.write_card(self._context.desk, out), done)

    def read_card(self, file: Path) -> None:
        """Read an office's card, to be compared before it is added."""
        try:
            card = offices.read_card(file)
        except ArchiveError as error:
            self.failed.emit(messages.tell(error))
            return
        self.card_read.emit(card)

    def add(self, card: OfficeCard) -> None:
        """Add an office whose card was compared."""
        done = translate("Exchange", "{office} is added. From now on it receives what it may have.")
        self._write(lambda: offices.add_office(self._context.desk, card), done.format(office=card.name))

    def make_group(self, name: str) -> None:
        """Make a group of partner offices."""
        done = translate("Exchange", "The group “{name}” is made.").format(name=name)
        self._write(lambda: groups.create_group(self._context.desk, name), done)

    def add_to_group(self, group: str, office: str, names: tuple[str, str]) -> None:
        """Add an office to a group of this office."""
        done = translate("Exchange", "{office} is in the group “{group}” now.").format(office=names[0], group=names[1])
        self._write(lambda: groups.add_member(self._context.desk, Realm(group), WriterId(office)), done)

    def _read(self) -> Partners:
        """Return who is in the archive."""
        desk = self._context.desk
        rows = offices.offices(desk)
        card = offices.own_card(desk)
        return Partners(
            offices=tuple(self._line(row) for row in rows),
            groups=tuple(
                GroupLine(
                    group.realm,
                    group.name,
                    ", ".join(sorted(desk.office_name(writer) for writer in group.members)),
                    group.owner == desk.writer,
                )
                for group in groups.groups(desk)
            ),
            own_name=card.name,
            own_digits=card.digits,
            may_add=any(row.own and row.coordinator for row in rows),
        )

    def _line(self, row: offices.OfficeRow) -> OfficeLine:
        """Return an office in words."""
        if not row.added:
            state = translate("Exchange", "not added yet")
        elif row.revoked:
            state = translate("Exchange", "revoked")
        elif row.coordinator:
            state = translate("Exchange", "coordinator")
        else:
            state = translate("Exchange", "receives and sends")
        country = choice_label(COUNTRIES, row.country, self._context.language, self._context.desk.catalogs)
        name = translate("Exchange", "{name} (this office)").format(name=row.name) if row.own else row.name
        return OfficeLine(row.writer, name, row.organisation, country, state, row.own, row.added)

    def _write(self, work: Callable[[], object], done: str) -> None:
        """Do something that writes, say so, and look again."""
        task = self._context.runner.prepare(lambda _context: work(), writes=True)
        task.succeeded.connect(lambda _nothing: self._written(done))
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _written(self, done: str) -> None:
        """Tell everybody that offices or groups have changed."""
        self._context.bus.announce(Changes(many=True, offices=True))
        self.done.emit(done)
        self.look()
