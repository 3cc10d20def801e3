"""Finding as one types: titles, topics and names that begin with the letters typed so far."""

from dataclasses import dataclass

from sqlalchemy import Connection

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import MarkedText
from asm_desktop.search.marking import Marker, marked
from asm_desktop.search.matching import match_text
from asm_desktop.search.rows import fetch
from asm_desktop.search.texts import clean, words
from asm_desktop.search.tree import All, Words

MAX_LENGTH = 200
"""Characters that are read."""

_RANKED_FROM = 3
"""With fewer letters nearly every title fits, so the newest are as good as the best."""

_FIND = """
    SELECT d.entity, d.code, d.kind, t.title
    FROM search_typed JOIN search_text t ON t.id = search_typed.rowid JOIN search_doc d ON d.id = t.id
    WHERE search_typed MATCH ? ORDER BY {} LIMIT ?
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
    last = [Words((typed[-1],), prefix=True)]
    leaves = (*(Words((word,)) for word in typed[:-1]), *last)
    order = "search_typed.rank" if len(typed) > 1 or len(typed[0]) >= _RANKED_FROM else "search_typed.rowid DESC"
    found = fetch(connection, _FIND.format(order), (match_text(All(leaves)), max(0, limit)))
    marker = Marker(leaves)
    return tuple(
        TitleFound(EntityId(entity), code, kind, marked(title, marker.places(title)))
        for entity, code, kind, title in found
    )
