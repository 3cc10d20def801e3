"""One work in several languages among imported files, linked as far as a list of files tells it without guessing."""

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.identities import EntityId
from asm_desktop.services.authoring import edit_entries
from asm_desktop.services.desk import Desk
from asm_desktop.services.import_sources import Source

_ORIGINAL = ("translation_of", "translation-of")
_NAME = re.compile(r"([a-z]{2,3})-(.+)")


def link_translations(desk: Desk, sources: Sequence[Source], ids: Mapping[Path, str], fresh: Collection[Path]) -> None:
    """Link new entries to the original that the list names, or to the file of the same work that it names first.

    A column `translation_of` gives the original by its path in the list. Without it, files of a list that lie in one
    folder and are called `en-0110.md`, `fr-0110.md`, each in the language that the list gives too, are one work; which
    of them was first nobody says, so they are linked as the same work and not as translations.
    """
    links: dict[tuple[bool, str], list[EntityId]] = {}
    first_of: dict[tuple[Path, str], Path] = {}
    for source in sources:
        original = _original(source)
        work = _work(source)
        target = original or (first_of.setdefault(work, source.path) if work else source.path)
        if target != source.path and source.path in fresh and target in ids:
            links.setdefault((original is not None, ids[target]), []).append(EntityId(ids[source.path]))
    for (is_translation, target_id), entities in links.items():
        edit_entries(desk, entities, _fields(target_id, is_translation=is_translation))


def _fields(target: str, *, is_translation: bool) -> dict[str, Json | None]:
    """Return the change that links an entry."""
    if is_translation:
        return {"translation-of": target}
    return {"relations": [{"relation": "same-work", "entry": target}]}


def _original(source: Source) -> Path | None:
    """Return the original that the list names, None if it names none."""
    name = next((source.listed[column] for column in _ORIGINAL if source.listed.get(column)), "")
    return source.list_folder / name if name and source.list_folder else None


def _work(source: Source) -> tuple[Path, str] | None:
    """Return folder and name without language of a file whose name and list agree on the language."""
    found = _NAME.fullmatch(source.path.name)
    language = source.listed.get("language", "").split("-")[0].lower()
    return (source.path.parent, found[2]) if found and found[1] == language else None
