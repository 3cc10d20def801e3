"""Qt stays in the window, and is a release that does not break Python."""

import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QObject, Signal


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True cannot be freed from Python 3.12 on")
def test_emitting_a_signal_keeps_true_alive():
    """PySide6 6.12.0 lost one reference of True at each emit; the process died of it (docs/decisions/0002)."""

    class Sender(QObject):
        sent = Signal()

    sender = Sender()
    truth = bool(sender)
    before = sys.getrefcount(truth)
    for _ in range(100):
        sender.sent.emit()
    assert sys.getrefcount(truth) == before


def test_command_line_jobs_import_no_qt():
    program = """
        import importlib, pkgutil, sys
        import asm_desktop
        from asm_desktop import cli
        for module in pkgutil.walk_packages(cli.__path__, "asm_desktop.cli."):
            importlib.import_module(module.name)
        if importlib.util.find_spec("asm_desktop.__main__"):
            importlib.import_module("asm_desktop.__main__")
        print([name for name in sys.modules if name.partition(".")[0] in {"PySide6", "shiboken6"}])
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "[]", "")
