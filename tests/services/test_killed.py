"""A process that dies in the middle of its work leaves the archive as it was before or after a step."""

import os
import random
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from asm_desktop.services import authoring, maintenance
from asm_desktop.services.desk import Desk
from asm_desktop.store.archive import open_archive

WRITER = """
    import sys
    from pathlib import Path
    from asm_desktop.domain.catalogs import load_catalogs
    from asm_desktop.services import authoring
    from asm_desktop.services.authoring import NewEntry, NewFile
    from asm_desktop.services.desk import Desk
    from asm_desktop.store.archive import open_archive

    desk = Desk(open_archive(Path(sys.argv[1])), load_catalogs())
    file = Path(sys.argv[2])
    for number in range(100_000):
        file.write_bytes(f"{sys.argv[3]} {number}".encode() * 3000)
        values = {"title": f"Entry {number}", "label": "GREEN", "exact-place": f"pit {number}"}
        view = authoring.create_entry(desk, NewEntry("document", values, (NewFile(file, pages=("text",)),)))
        authoring.edit_entries(desk, [view.entity], {"summary": f"Edited {number}"})
        print(view.entity, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="killing without warning is of Unix")
@pytest.mark.parametrize("turn", range(3))
def test_killed_without_warning_it_keeps_what_was_told_as_kept(programme, tmp_path, catalogs, turn):
    desk = programme.desk()
    folder = desk.archive.folder
    desk.archive.close()
    programme.desks.clear()
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(folder), str(tmp_path / "file.txt"), str(turn)]
    told = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        wanted = 3 + turn
        while len(told) < wanted:
            told.append(process.stdout.readline().strip())
        time.sleep(random.Random(turn).random() * 0.02)  # noqa: S311 - somewhere within a step
        process.send_signal(signal.SIGKILL)
        told += [line.strip() for line in process.stdout if line.strip()]
    again = Desk(open_archive(folder), catalogs)
    programme.desks["Geita"] = again
    for entity in told:
        view = authoring.read_entry(again, entity)
        assert view.text("summary").startswith("Edited")
        assert authoring.open_attachment(again, entity, view.rows("attachments")[0]["id"]).bytes > 1000
    found = maintenance.verify(again)
    assert (found.faults, found.missing_files) == ((), ())
    assert len(told) <= found.entries <= len(told) + 1
    assert list((folder / "attachments").glob("new-*")) == []
