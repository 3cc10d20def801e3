"""Troubles become words; faults of ours become a report, once."""

import sys

import pytest
from PySide6.QtCore import QTranslator

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.messages import CONTEXT, FaultHook, fault_report, fill, tell
from asm_desktop.store.archive import NoArchive


class Translated(QTranslator):
    """Answers each text with what it is given."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self.answer = answer

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context, _source, _disambiguation=None, _n=-1):
        return self.answer if context == CONTEXT else ""


def test_a_trouble_says_what_happened_and_what_to_do():
    told = tell(NoArchive(folder="/somewhere"))
    assert "/somewhere" in told.text
    assert told.whole == f"{told.text} {told.remedy}"
    assert "no-archive" in told.details


@pytest.mark.parametrize(
    ("answer", "shown"), [("Dossier {folder}", "Dossier X"), ("Dossier {dossier}", "In X"), ("Dossier {", "In X")]
)
def test_a_translation_that_lost_a_place_is_not_used(qapp, answer, shown):
    translator = Translated(answer)
    qapp.installTranslator(translator)
    try:
        assert fill(CONTEXT, "In {folder}", {"folder": "X"}) == shown
    finally:
        qapp.removeTranslator(translator)


def test_a_text_with_braces_of_its_own_is_kept():
    class Odd(ArchiveError):
        code = "odd"
        summary = "“{name}” is odd."
        remedy = ""

    assert tell(Odd(name="{x} {0}")).text == "“{x} {0}” is odd."


def test_the_hook_passes_faults_on_and_gives_itself_back(qapp, capsys):
    hook = FaultHook()
    caught = []
    hook.caught.connect(caught.append)
    former = sys.excepthook
    quiet = lambda *_: None  # noqa: E731 - pytest-qt's own hook would count the fault as this test's
    sys.excepthook = quiet
    try:
        hook.install()
        sys.excepthook(LookupError, LookupError("a shelf"), None)
        hook.remove()
        assert sys.excepthook is quiet
    finally:
        sys.excepthook = former
    assert len(caught) == 1
    assert caught[0].startswith("ASM Desktop")
    assert "LookupError" in caught[0]


def test_a_report_names_versions_and_no_person():
    report = fault_report("Traceback …")
    assert "Python" in report
    assert "Qt" in report
    assert report.endswith("Traceback …")
