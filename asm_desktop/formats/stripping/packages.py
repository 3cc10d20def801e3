"""Zipped documents written anew: each member as it may stay, in their order, without dates and comments of the zip."""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from asm_desktop.formats.containers import Container, opened
from asm_desktop.formats.extracted import Limits

Cleaner = Callable[[str, bytes], bytes | None]
"""Returns the bytes of a member as they may stay, None to leave it out; raises what keeps it from being stripped."""

Inner = Callable[[bytes], bytes]
"""Strips a file within a file; raises what keeps it from being stripped."""

_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)
_KIND: Final = "mimetype"
_LEVEL = 6


def rewritten(data: bytes, limits: Limits, clean: Callable[[Container], Cleaner]) -> bytes:
    """Return a zipped document with its members as `clean` leaves them; equal members give equal bytes."""
    with opened(io.BytesIO(data), limits) as container:
        cleaner = clean(container)
        return _written(_kept(container, cleaner))


def _kept(container: Container, cleaner: Cleaner) -> Iterator[tuple[str, bytes]]:
    """Yield the members that stay."""
    for name in container.names:
        if name.endswith("/"):
            continue
        kept = cleaner(name, container.read(name))
        if kept is not None:
            yield name, kept


def _written(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip file; the member that says of what kind it is stands first and is not packed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, data in sorted(members, key=lambda one: one[0] != _KIND):
            info = zipfile.ZipInfo(name, _NO_DATE)
            info.compress_type = zipfile.ZIP_STORED if name == _KIND else zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return file.getvalue()
