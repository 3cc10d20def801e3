"""Opening a copy of an archive's database and comparing it with what its manifest says."""

from pathlib import Path

from asm_desktop.services.maintenance import contents_of
from asm_desktop.store.connection import intact
from asm_desktop.store.keys import Keys
from asm_desktop.store.manifests import Manifest
from asm_desktop.store.snapshots import read_copy


def difference(copy: Path, manifest: Manifest, keys: Keys | None = None) -> str:
    """Return what a copy of a database has that its manifest does not say, "" if they agree."""
    with read_copy(copy, keys) as connection:
        if not intact(connection):
            return "its database is damaged"
        if contents_of(connection) != manifest.contents:
            return "its counts or digests are others"
    return ""
