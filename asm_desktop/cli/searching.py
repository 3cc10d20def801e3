"""`search`: finding entries."""

from dataclasses import dataclass, field
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Block
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.fields import facet_filters
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import UNDERSTOOD
from asm_desktop.domain.queries import Hit, MarkedText, SearchRequest, SearchResult
from asm_desktop.services.searching import search

app = single("Find entries.")


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """Options of `search`."""

    query: Annotated[
        list[str], typer.Argument(metavar="QUERY", help="Words, “a phrase”, -not, kind:brief, country:TZ.")
    ]
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=10_000, help="Show at most so many.")] = 20
    offset: Annotated[int, typer.Option(metavar="N", min=0, help="Leave out so many first.")] = 0
    country: Annotated[list[str], typer.Option("--country", metavar="CC", help="Only this country.")] = field(
        default_factory=list
    )
    kind: Annotated[list[str], typer.Option("--kind", metavar="KIND", help="Only this kind.")] = field(
        default_factory=list
    )
    no_thesaurus: Annotated[bool, typer.Option("--no-thesaurus", help="Only the words as typed.")] = False


def find(run: Run, options: SearchOptions) -> Answer:
    """Find entries by words, in any of the archive's languages."""
    with run.desk() as desk:
        request = SearchRequest(
            text=" ".join(options.query),
            limit=options.limit,
            offset=options.offset,
            filters=facet_filters(desk, kind=options.kind, country=options.country),
            thesaurus=not options.no_thesaurus,
            language=desk.own.language,
        )
        result = search(desk, request)
    return Answer(result_data(result), tuple(_blocks(result)))


def result_data(result: SearchResult) -> dict[str, object]:
    """Return a result for programs."""
    return {
        "total": result.total,
        "took_ms": round(result.took_ms, 3),
        "hits": [_hit_data(hit) for hit in result.hits],
        "facets": {facet.name: dict(facet.values) for facet in result.facets},
        "expanded": list(result.expanded),
        "suggestion": result.suggestion,
        "understood": result.understood,
    }


def _hit_data(hit: Hit) -> dict[str, object]:
    """Return one hit for programs; marks are (start, length) in characters."""
    return {
        "id": hit.entity,
        "code": hit.code,
        "title": hit.title.text,
        "kind": hit.kind,
        "language": hit.language,
        "countries": list(hit.countries),
        "date": hit.date,
        "label": hit.label,
        "origin": hit.origin,
        "snippet": hit.snippet.text,
        "marks": [list(mark) for mark in hit.snippet.marks],
        "where": {
            "part": hit.where.part,
            "attachment": hit.where.attachment,
            "name": hit.where.name,
            "page": hit.where.page,
        },
        "score": hit.score,
        "literal": hit.literal,
        "conflicts": hit.conflicts,
    }


def _blocks(result: SearchResult) -> list[Block]:
    """Return a result for people."""
    blocks: list[Block] = [f"{result.total} found in {result.took_ms:.0f} ms."]
    if result.understood:
        blocks.append(UNDERSTOOD.get(result.understood, result.understood))
    if result.expanded:
        blocks.append(f"Also searched: {', '.join(result.expanded)}.")
    if result.suggestion:
        blocks.append(f"Did you mean “{result.suggestion}”?")
    for hit in result.hits:
        blocks += ["", hit.title, _head(hit), hit.snippet]
    return [block for block in blocks if not (isinstance(block, MarkedText) and not block.text)]


def _head(hit: Hit) -> str:
    """Return the line below a title: code, kind, countries, date, label, and the place of the find."""
    page = f", page {hit.where.page}" if hit.where.page else ""
    where = f"{hit.where.name or 'a file'}{page}" if hit.where.attachment else ""
    parts = (hit.code, hit.kind, " ".join(hit.countries), hit.language, hit.date, hit.label, where)
    return " · ".join(part for part in parts if part)


command(app, "search", SearchOptions, find)
