"""Finding as one types: titles, topics and names that begin with the letters typed so far."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import MarkedText
from asm_desktop.search.marking import Marker, marked
from asm_desktop.search.matching import match_text
from asm_desktop.search.rows import fetch, scalar
from asm_desktop.search.texts import clean, words
from asm_desktop.search.tree import All, Words, joined

MAX_LENGTH = 200
"""Characters that are read."""

_WEIGHED = 1000
"""Up to so many titles are weighed; of more the newest are as good as the best, and the next letter will tell."""

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM search_typed WHERE search_typed MATCH ? LIMIT ?)"
_BEST = "SELECT rowid FROM search_typed WHERE search_typed MATCH ? ORDER BY rank LIMIT ?"
_NEWEST = "SELECT rowid FROM search_typed WHERE search_typed MATCH ? ORDER BY rowid DESC LIMIT ?"
_SHOW = """
    SELECT d.id, d.entity, d.code, d.kind, t.title FROM search_doc d JOIN search_text t ON t.id = d.id
    WHERE d.id IN ({})
"""


@dataclass(frozen=True, slots=True)
class TitleFound:
    """An entry whose title, topics or names begin as typed."""

    entity: EntityId
    code: str
    kind: str
    title: MarkedText


def find_titles(connection: Connection, text: str, limit: int = 10) -> tuple[TitleFound, ...]:
    """Return entries for the letters typed so far: all words whole but the last, which may go on."""
    typed = words(clean(text[:MAX_LENGTH]))
    if not typed:
        return ()
    leaves = (*(Words((word,)) for word in typed[:-1]), Words((typed[-1],), prefix=True))
    ids = _ids(connection, leaves, max(0, limit))
    marker = Marker(leaves)
    rows = fetch(connection, _SHOW.format(",".join("?" * len(ids))), tuple(ids))
    found = {
        id_: TitleFound(EntityId(entity), code, kind, marked(title, marker.places(title)))
        for id_, entity, code, kind, title in rows
    }
    return tuple(found[id_] for id_ in ids if id_ in found)


def _ids(connection: Connection, leaves: tuple[Words, ...], limit: int) -> list[int]:
    """Return the entries whose titles hold the words, then those whose other names do."""
    found: dict[int, None] = {}
    for column in ("title", ""):
        expression = match_text(joined(All, [replace(leaf, column=column) for leaf in leaves]))
        many = scalar(connection, _COUNT, (expression, _WEIGHED + 1)) > _WEIGHED
        rows = fetch(connection, _NEWEST if many else _BEST, (expression, limit))
        found.update(dict.fromkeys(row[0] for row in rows))
        if len(found) >= limit:
            break
    return list(found)[:limit]
