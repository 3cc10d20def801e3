"""Windows on real archives, offscreen, and what their tests ask again and again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from asm_desktop.domain import realms
from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.revisions import REVISION
from asm_desktop.gui.app import Conductor
from asm_desktop.gui.change_bus import ChangeBus
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import offices, states
from asm_desktop.services.authoring import NewEntry, create_entries, create_entry, edit_entries
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import holdings, records
from asm_desktop.store.records import Status, Stored

#: Enough to search, filter and read: four countries, five languages, every label, one that carries accounts.
ENTRIES = (
    ("case-study", {
        "title": "Retorts still in use two years on", "summary": "Nine of twelve **retorts** kept working.",
        "problem": "Three retorts cracked. Mercury was burned in the open.", "language": "en", "countries": ["GH"],
        "place": "Western Region", "date": "2023-05", "label": "GREEN", "accounts": "none",
        "topics": ["retort", "mercury"], "minerals": ["gold"], "exact-place": "Pit four, behind the school",
        "figures": [{"what": "Retorts in use", "value": "9", "unit": "of 12", "year": "2023", "source": "Shared log"}],
    }),
    ("case-study", {
        "title": "Orpaillage et mercure : une laverie partagée", "summary": "Les femmes paient la cornue à l’usage.",
        "language": "fr", "countries": ["BF"], "date": "2022", "label": "CLEAR", "accounts": "none",
        "topics": ["mercury"],
    }),
    ("learning-note", {
        "title": "Nani analipia uchenjuaji bila zebaki?", "summary": "Wachimbaji walisema zebaki hununuliwa kwa mkopo.",
        "language": "sw", "countries": ["TZ"], "date": "2024-02-11", "label": "AMBER",
    }),
    ("lesson", {
        "title": "El registro avanza cuando la retorta llega antes que la multa", "statement": "Primero la retorta.",
        "language": "es", "countries": ["PE"], "date": "2021", "label": "GREEN", "accounts": "none",
    }),
    ("document", {"title": "Ledger of the district", "label": "RED", "language": "en", "source": "District archive"}),
)  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known by which a test says which commands of the window it presses."""
    config.addinivalue_line("markers", "effect(*keys): shows what the commands with these keys do")


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """Kinds, word lists and countries as packaged."""
    return load_catalogs()


@pytest.fixture
def desk(tmp_path: Path, catalogs: Catalogs) -> Iterator[Desk]:
    """The desk of an office that has just founded its archive."""
    made, _words = offices.found_archive(tmp_path / "geita", OfficeDetails("Geita", "Small Mines", "TZ"), catalogs)
    yield made
    made.archive.close()


@pytest.fixture
def full_desk(desk: Desk) -> Desk:
    """A desk whose archive holds the entries above."""
    create_entries(desk, [NewEntry(kind, values) for kind, values in ENTRIES])
    return desk


@pytest.fixture
def torn_desk(full_desk: Desk, tmp_path: Path, catalogs: Catalogs) -> Desk:
    """A desk whose archive holds an entry that two offices changed in the same parts."""
    card = offices.own_card(full_desk)
    partner = offices.join_archive(tmp_path / "tarkwa", OfficeDetails("Tarkwa", "Pits United", "GH"), card, catalogs)
    offices.add_office(full_desk, offices.own_card(partner))
    values = {"title": "Seals", "summary": "Seals were bought together.", "label": "GREEN", "accounts": "none"}
    rows = [{"id": "a" * 16, "what": "Seals bought", "value": "9"}]
    shared = create_entry(full_desk, NewEntry("case-study", {**values, "figures": rows})).entity
    _carry(full_desk, partner)
    other = [{**rows[0], "value": "11"}]
    edit_entries(partner, [shared], {"summary": "Seals were bought apart.", "title": "Two seals", "figures": other})
    mine = [{**rows[0], "value": "10"}]
    edit_entries(full_desk, [shared], {"summary": "Seals were bought twice.", "title": "Ten seals", "figures": mine})
    _carry(partner, full_desk)
    partner.archive.close()
    return full_desk


def _carry(source: Desk, target: Desk) -> None:
    """Bring what everybody may have from one office to another, as a bundle would."""
    with source.archive.read() as connection:
        ids = [one.id for _, held in holdings.lanes(connection, realms.PROGRAMME) for one in held]
        coming = list(records.stream(connection, ids))
    with target.archive.write() as connection:
        records.add(connection, [Stored(one, Status.ADMITTED) for one in coming])
        target.reload_trust(connection)
        states.refresh(connection, target, {one.header.entity for one in coming if one.header.type == REVISION})


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its usual clothes; nothing of a test stays on it."""
    DRESSER.put_on(qapp, Appearance())
    yield qapp
    DRESSER.put_on(qapp, Appearance())


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """What the window remembers, in a file of its own."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def context(full_desk: Desk, preferences: Preferences, qapp: QApplication) -> Iterator[PageContext]:
    """What a page is handed, on the full archive; nothing works on when the test ends."""
    runner = TaskRunner(qapp)
    yield PageContext(full_desk, runner, ChangeBus(qapp), preferences)
    runner.close()


@pytest.fixture
def open_window(application: QApplication, preferences: Preferences, qtbot):
    """The function that opens the main window of a desk and waits until its library has an answer."""
    conductor = Conductor(application, preferences)
    opened = []

    def open_(desk: Desk):
        window = conductor.show_desk(desk)
        opened.append(window)
        window.resize(1366, 690)
        library = window.page("library")
        qtbot.waitUntil(lambda: bool(window.status.parts) and not library.presenter.searching)
        return window

    yield open_
    for window in opened:
        if shiboken6.isValid(window):
            window.close()
            shiboken6.delete(window)  # at once: a window that waits for it would be dressed again for every later test


@pytest.fixture
def window(open_window, full_desk: Desk, qtbot):
    """The main window on the full archive, its first entry open in the reader."""
    opened = open_window(full_desk)
    reader = opened.page("library").ui.reader
    qtbot.waitUntil(lambda: reader.page is not None)
    return opened


@pytest.fixture
def nameless():
    """The function that returns the visible widgets that take the keyboard and have no name for a screen reader."""

    def walk(root: QWidget) -> list[str]:
        found = []
        for widget in [root, *root.findChildren(QWidget)]:
            takes_keys = widget.focusPolicy().value & 1 and widget.isVisible() and widget.isEnabled()
            if takes_keys and not widget.focusProxy() and not _name(widget):
                found.append(f"{type(widget).__name__} {widget.objectName()} in {_path(widget)}")
        return found

    return walk


def _name(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name) if accessible else ""


def _path(widget: QWidget) -> str:
    """Where a widget is, for whoever has to give it a name."""
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names[:4])
