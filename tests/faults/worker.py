"""One act on one archive in a process of its own, so that it can be killed or refused at any write: `worker.py ACT`.

The folder is given by the environment variable FAULTS_FOLDER. Clock and randomness are fixed, so that every run does
the same. Two lines on standard output frame the act; a known trouble is told by its code, anything else by a traceback.
"""

import os
import random
import resource
import sys
from pathlib import Path

from asm_desktop import bootstrap
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import authoring, backup, exchanging, passphrases, withdrawing
from asm_desktop.services.authoring import NewEntry, NewFile
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import vault

PASSPHRASE = "five words nobody expects together"  # noqa: S105 - of archives made here
BEGIN, END, TROUBLE = "act begins\n", "act ends\n", "trouble: "


def desk_of(folder):
    """Return the desk of the archive in a folder, with a clock that stands and replayed randomness."""
    desk = bootstrap.open_desk(folder / "archive")
    if os.environ.get("FAULTS_CLOCK") != "system":
        desk.now = lambda: "2026-05-03T08:00:00+03:00"
    desk.random = random.Random(5).randbytes  # noqa: S311 - replayed, not secret
    return desk


def target(desk):
    """Return the entry that is edited or withdrawn."""
    return authoring.find_entry(desk, (Path(os.environ["FAULTS_FOLDER"]) / "entity.txt").read_text(encoding="utf-8"))


def save(desk, folder):
    values = {"title": "Saved", "label": "GREEN", "accounts": "none", "exact-place": "pit 9", "summary": "Words."}
    file = NewFile(folder / "new.txt", pages=("text of the new file",))
    authoring.create_entry(desk, NewEntry("document", values, (file,)))


def edit(desk, _folder):
    authoring.edit_entries(desk, [target(desk)], {"title": "Edited", "exact-place": "pit 10"})


def bring_in(desk, folder):
    exchanging.import_bundle(desk, folder / "bundle.zip")


def back_up(desk, folder):
    backup.make_backup(desk, folder / "stick")


def take_out(desk, _folder):
    withdrawing.withdraw(desk, WithdrawalRequest(target(desk), Reason.PERSON_ASKED))


def lock(desk, _folder):
    vault.USUAL = vault.Cost(passes=1, bytes=8192)  # a try costs nothing here
    passphrases.set_passphrase(desk.archive, PASSPHRASE)


ACTS = {"save": save, "edit": edit, "import": bring_in, "backup": back_up, "withdraw": take_out, "passphrase": lock}


def say(text):
    """Say something by a call that nothing else uses, so that it gets out where no other write does."""
    os.writev(1, [text.encode()])


def main():
    folder = Path(os.environ["FAULTS_FOLDER"])
    try:
        desk = desk_of(folder)
        limit = os.environ.get("FAULTS_LARGEST")
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
        say(BEGIN)
        ACTS[sys.argv[1]](desk, folder)
        desk.archive.close()
        say(END)
    except ArchiveError as error:
        say(f"{TROUBLE}{error.code}: {error}\n")
        raise SystemExit(3) from None


if __name__ == "__main__":
    main()
