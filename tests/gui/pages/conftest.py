"""A page on a real archive: its context, with tasks run on threads as in the window."""

import pytest

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.gui.change_bus import ChangeBus
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.offices import OfficeDetails, found_archive


@pytest.fixture(scope="session")
def page_catalogs():
    return load_catalogs()


@pytest.fixture
def page_desk(tmp_path, page_catalogs):
    details = OfficeDetails("Geita", "Golden Hills Programme", "TZ", "en")
    desk, _ = found_archive(tmp_path / "archive", details, page_catalogs)
    yield desk
    desk.archive.close()


@pytest.fixture
def context(qapp, page_desk, tmp_path):
    DRESSER.put_on(qapp, Appearance())
    runner = TaskRunner()
    yield PageContext(page_desk, runner, ChangeBus(), Preferences(tmp_path / "window.ini"), "en")
    runner.close()
