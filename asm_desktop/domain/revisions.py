"""Payloads of revisions, companions and links: building them, and reading them as state wants them.

A payload is complete: one head is readable alone when what stood before it is missing or withdrawn. Its salt makes the
hash that stays in the header useless for guessing an erased text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import is_hex
from asm_desktop.domain.records import Record
from asm_desktop.domain.state import Link, Revision

REVISION = "revision"
COMPANION = "companion"
LINK = "link"

KIND = "kind"
"""The field that names the kind of an entry."""

MAX_REASON = 500

MAX_FILE_BYTES = 100_000 * (4 << 20)
"""Longest file that a revision may name: a bundle numbers the pieces of a file with five digits."""

_FILE_KEYS = (("sha256", "bytes"), ("original", "original-bytes"))
"""The columns of a row that names a file: its hash and its length."""


class RevisionInvalid(BadData):
    """A payload that is no revision, companion or link."""

    code = "revision-invalid"
    summary = "A version of an entry does not hold together ({why})."
    remedy = "It was left out and listed. Ask the office it came from for a new bundle."


@dataclass(frozen=True, slots=True)
class FileName:
    """A file that a revision names: attachment id, hash and length."""

    id: str
    sha256: str
    bytes: int


def revision_payload(
    fields: Mapping[str, Json], touched: Iterable[str], salt: bytes, *, reason: str = "", removed: bool = False
) -> bytes:
    """Return the payload of a revision or companion: the complete state after it."""
    value: dict[str, Json] = {"salt": salt.hex(), "touched": [*sorted(touched)], "fields": dict(fields)}
    if reason:
        value["reason"] = reason[:MAX_REASON]
    if removed:
        value["removed"] = True
    return canonical.encode(value)


def link_payload(child: str, parents: Iterable[str], salt: bytes) -> bytes:
    """Return the payload of a link: parents of a child that its own header may not name."""
    return canonical.encode({"salt": salt.hex(), "child": child, "parents": [*sorted(parents)]})


def read_revision(record: Record) -> Revision:
    """Return a revision or companion as state wants it; raises RevisionInvalid. Unknown keys are left alone."""
    header = record.header
    if record.payload is None:
        return Revision(record.id, header.writer, header.realm, header.parents, None)
    content = record.content()
    fields, touched = content.get("fields"), content.get("touched")
    if not isinstance(fields, dict):
        raise RevisionInvalid(why="no fields")
    if not isinstance(touched, list) or not all(isinstance(name, str) for name in touched):
        raise RevisionInvalid(why="it does not say what it changed")
    removed = content.get("removed", False)
    if not isinstance(removed, bool):
        raise RevisionInvalid(why="removed is neither yes nor no")
    return Revision(
        record.id, header.writer, header.realm, header.parents, fields, frozenset(map(str, touched)), removed
    )


def read_reason(record: Record) -> str:
    """Return the reason that somebody gave for a revision, "" if none or not here."""
    reason = record.content().get("reason", "") if record.payload is not None else ""
    return reason[:MAX_REASON] if isinstance(reason, str) else ""


def read_link(record: Record) -> Link | None:
    """Return a link, or None while its content is not here; raises RevisionInvalid."""
    if record.payload is None:
        return None
    content = record.content()
    child, parents = content.get("child"), content.get("parents")
    if not is_hex(child, 64) or not isinstance(parents, list) or not all(is_hex(one, 64) for one in parents):
        raise RevisionInvalid(why="a link out of form")
    return Link(record.id, record.header.writer, str(child), tuple(map(str, parents)))


def files_named(revision: Revision) -> tuple[FileName, ...]:
    """Return the files that a revision or companion names in any rows; raises RevisionInvalid for a hash out of form.

    A row names a file by `sha256` and `bytes`; in an office part also the unstripped original of it.
    """
    values = (value for value in (revision.fields or {}).values() if isinstance(value, list))
    rows = [row for value in values for row in value if isinstance(row, dict)]
    return tuple(_file_name(row, *keys) for row in rows for keys in _FILE_KEYS if keys[0] in row)


def _file_name(row: Mapping[str, Json], hash_key: str, length_key: str) -> FileName:
    """Return the file that a row names under these keys."""
    id_, sha256, length = row.get("id"), row.get(hash_key), row.get(length_key)
    if not isinstance(id_, str) or not is_hex(sha256, 64) or not (isinstance(length, str) and length.isdecimal()):
        raise RevisionInvalid(why="a file without hash or length")
    if len(length) > 15 or int(length) > MAX_FILE_BYTES:
        raise RevisionInvalid(why="a file too large")
    return FileName(id_, str(sha256), int(length))
