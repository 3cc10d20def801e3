"""What people should know of an archive is said once, when its window opens."""

import shutil

import pytest
from PySide6.QtWidgets import QMessageBox

from asm_desktop.bootstrap import open_desk
from asm_desktop.gui.app import Conductor
from asm_desktop.gui.messages import tell
from asm_desktop.services import offices
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store.archive import EpochBegun


@pytest.fixture
def used(tmp_path, catalogs):
    """The folder of an archive in which something was written."""
    desk, _words = offices.found_archive(tmp_path / "there", OfficeDetails("Geita", "Mines", "TZ"), catalogs)
    create_entry(desk, NewEntry("lesson", {"title": "Shade for retorts"}))
    desk.archive.close()
    return tmp_path / "there"


def said(window):
    return [(box.text(), box.informativeText()) for box in window.findChildren(QMessageBox)]


def test_a_copied_archive_says_that_it_counts_anew(application, preferences, used, tmp_path):
    shutil.copytree(used, tmp_path / "copy")
    conductor = Conductor(application, preferences)
    conductor.begin(tmp_path / "copy")
    told = tell(EpochBegun())
    assert said(conductor.window) == [(told.text, told.remedy)]
    for box in conductor.window.findChildren(QMessageBox):
        box.close()
    conductor.window.close()
    open_desk(tmp_path / "copy").archive.close()


def test_an_archive_that_goes_on_says_nothing(application, preferences, used):
    conductor = Conductor(application, preferences)
    conductor.begin(used)
    assert said(conductor.window) == []
    conductor.window.close()
