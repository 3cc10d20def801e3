"""Writing files so that a power cut leaves them whole or absent, and the world's file troubles in plain words."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asm_desktop.store.connection import ArchiveReadOnly, DiskFull

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def file_troubles() -> Iterator[None]:
    """Turn a full disk and missing rights into known errors; anything else passes."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        if error.errno in _FORBIDDEN:
            raise ArchiveReadOnly from error
        raise


def sync_folder(folder: Path) -> None:
    """Make a folder's entries durable; systems that cannot open folders do so by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
