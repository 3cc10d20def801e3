"""Makes the pictures of README and handbook: `sh packaging/bootstrap.sh run python packaging/screenshots.py`.

Everything in them is real: the demonstration's two offices, their entries, their conflict, a bundle between them.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.gui.app import Conductor
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.theme import Appearance
from asm_desktop.gui.tokens import Look
from asm_desktop.gui.widgets.page import Page
from asm_desktop.gui.widgets.search_box import SearchBox
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries
from asm_desktop.services.demo import DemoOptions, run_demo
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import create_bundle
from asm_desktop.services.lookup import conflicts
from asm_desktop.services.searching import search

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
USUAL = (1366, 690)
SMALL = (1024, 600)
SETTLED = 900
"""Milliseconds after which searches and pages that were asked for are there."""


def wait(milliseconds: int = SETTLED) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(window: MainWindow, name: str, size: tuple[int, int] = USUAL) -> None:
    """Keep the window as a picture."""
    window.resize(*size)
    wait()
    IMAGES.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(IMAGES / f"{name}.png"))
    print(f"docs/images/{name}.png")


def first_of(desk: Desk, query: str) -> str:
    """Return the entry found first for a query."""
    return search(desk, SearchRequest(query)).hits[0].entity


def look_for(library: Page, words: str) -> None:
    """Type words into the search box and search."""
    box = library.findChild(SearchBox)
    box.set_words(words)
    box.submitted.emit(words)


def write_news(desk: Desk) -> None:
    """Write what one office has to tell the other: two entries and a change, all invented."""
    for kind, title, language in (
        ("lesson", "Une balance que tout le monde voit règle plus de querelles qu’un règlement", "fr"),
        ("learning-note", "Bandékoto : le comité veut un livre de pesée en pulaar", "fr"),
    ):
        values = {"title": title, "language": language, "countries": ["SN"], "label": "GREEN", "accounts": "none"}
        create_entry(desk, NewEntry(kind, values))
    edit_entries(desk, [first_of(desk, "mercury kind:lesson")], {"status": "ready"}, reason="checked")


def pictures(conductor: Conductor, desk: Desk, folder: Path) -> None:
    """Make every picture of one window."""
    window = conductor.show_desk(desk)
    library = window.page("library")
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("library", lambda: look_for(library, "mercury")),
        ("editor", lambda: window.open_page("editor", first_of(desk, "kind:case-study lang:en"))),
        ("two-versions", lambda: window.open_page("versions", conflicts(desk)[0].entity)),
        ("exchange", lambda: window.open_page("exchange", next(folder.glob("for-*.zip")))),
        ("brief", lambda: window.open_page("briefs", first_of(desk, "kind:brief lang:en"))),
    )
    for name, step in steps:
        step()
        wait()
        picture(window, name)
    window.open_page("library")
    picture(window, "library-1024x600", SMALL)
    window.dress(Appearance(Look.DARK))
    picture(window, "library-dark")
    window.dress(Appearance())
    window.close()


def main() -> None:
    """Run the demonstration in a temporary folder and photograph the window on it."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run_demo(DemoOptions(keep=folder / "demo"))
        other = open_desk(folder / "demo" / "kedougou")
        write_news(other)
        create_bundle(other, folder / "for-geita.zip")
        other.archive.close()
        desk = open_desk(folder / "demo" / "geita")
        pictures(Conductor(application, Preferences(folder / "window.ini")), desk, folder)


if __name__ == "__main__":
    main()
