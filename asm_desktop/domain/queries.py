"""A search request and its result as data: what the window and the command line ask, and what they show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from asm_desktop.domain.identities import EntityId

_NO_FILTERS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What somebody looks for.

    `filters` maps a facet's name to values: any of the values, and all of the facets. `without` holds words of the
    thesaurus that the person has switched off, `language` is the one in which labels of facets are sorted and shown.
    """

    text: str
    limit: int = 20
    offset: int = 0
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_FILTERS)
    thesaurus: bool = True
    without: frozenset[str] = frozenset()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Where:
    """In which part of an entry the words stand: `title`, `summary`, the name of another field, or `attachment`.

    For an attachment also its row id, its file name as far as it is known here, and the page from 1 on (0: none).
    """

    part: str
    attachment: str = ""
    name: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with the places to highlight: (start, length) in characters, ascending, never overlapping."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that was found. `literal`: the words as typed stand in it, not only words of the same meaning."""

    entity: EntityId
    code: str
    title: MarkedText
    kind: str
    language: str
    countries: tuple[str, ...]
    date: str
    label: str
    origin: str
    snippet: MarkedText
    where: Where
    score: float
    literal: bool
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of all hits have each value of one field, the most frequent first."""

    name: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found: the exact total, one page of hits, and how the question was understood.

    `expanded` are further words that were searched too, `suggestion` another spelling, `understood` the code of a note
    on a question that could not be taken as it stands ("" if it could), `took_ms` the time it took in milliseconds.
    """

    total: int
    hits: tuple[Hit, ...] = ()
    facets: tuple[Facet, ...] = ()
    expanded: tuple[str, ...] = ()
    suggestion: str = ""
    understood: str = ""
    took_ms: float = 0.0
