"""Comparing two versions of an entry: which fields differ, and which words in them."""

from dataclasses import dataclass

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.differences import Stretch, differing_words
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.revisions import COMPANION, read_revision
from asm_desktop.services.desk import Desk
from asm_desktop.services.history import find_version
from asm_desktop.services.scenes import scene_of


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that differs: its value in both versions (None: empty), and word by word where both are texts."""

    field: str
    before: Json | None
    after: Json | None
    words: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions by their ids (`second` is "" for what the entry shows now), and what differs between them."""

    first: str
    second: str
    differences: tuple[Difference, ...]


def compare_versions(desk: Desk, entity: EntityId, first: str, second: str = "") -> Comparison:
    """Compare two versions of an entry, or one with what the entry shows now, each named by its id or its beginning.

    A version of the office part compared with now is compared with the office part. Raises EntryUnknown,
    VersionUnknown.
    """
    with desk.archive.read() as connection:
        scene = scene_of(connection, desk, entity, removed_too=True)
    one = find_version(scene.view, scene.stored, first)
    other = find_version(scene.view, scene.stored, second) if second else None
    now = scene.view.office if one.header.type == COMPANION else scene.view.fields
    after = now if other is None else read_revision(other).fields or {}
    before = read_revision(one).fields or {}
    names = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
    differences = tuple(_difference(name, before.get(name), after.get(name)) for name in names)
    return Comparison(one.id, other.id if other else "", differences)


def _difference(name: str, before: Json | None, after: Json | None) -> Difference:
    """Return how a field differs; an empty one counts as an empty text beside a text."""
    texts = [value or "" for value in (before, after)]
    if not all(isinstance(text, str) for text in texts):
        return Difference(name, before, after, ())
    return Difference(name, before, after, differing_words(*map(str, texts)))
