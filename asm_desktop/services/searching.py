"""Finding entries: by a question, and as one types."""

from dataclasses import replace

from asm_desktop.domain.queries import SearchRequest, SearchResult
from asm_desktop.search import engine
from asm_desktop.search.titles import TitleFound, find_titles
from asm_desktop.services.desk import Desk
from asm_desktop.store import entries


def search(desk: Desk, request: SearchRequest) -> SearchResult:
    """Return what the archive holds on a question, with where imported entries came from; no text makes it raise."""
    with desk.archive.read() as connection:
        result = engine.search(connection, request, desk.catalogs)
        origins = entries.origins(connection, [hit.entity for hit in result.hits])
    hits = tuple(replace(hit, origin=origins.get(hit.entity, "")) for hit in result.hits)
    return replace(result, hits=hits)


def titles(desk: Desk, text: str, limit: int = 10) -> tuple[TitleFound, ...]:
    """Return entries whose title, topics, places or names begin with what was typed so far."""
    with desk.archive.read() as connection:
        return find_titles(connection, text, limit)
