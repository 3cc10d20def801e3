"""What the index is given for one entry."""

from dataclasses import dataclass

from asm_desktop.domain.identities import EntityId


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an entry's own text: the name of its field, and the plain words."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class AttachmentRef:
    """A file of an entry: the id of its row, its hash, and its name as far as it is known here.

    The text of its pages is given to the index by hash (`indexer.put_pages`), once for all entries that carry it.
    """

    row: str
    sha256: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """An entry as it is searched. `topics` and `minerals` are ids of concepts, `tags` their labels and other names.

    `date` is what people typed (`2019`, `2019-05`, `2019-05-03` or ""), `revised` when it was last saved (ISO 8601);
    `office` is the writer id of its creator.
    """

    entity: EntityId
    code: str
    kind: str
    title: str
    language: str = ""
    countries: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    label: str = ""
    status: str = ""
    office: str = ""
    date: str = ""
    revised: str = ""
    conflicts: int = 0
    parts: tuple[Part, ...] = ()
    tags: str = ""
    attachments: tuple[AttachmentRef, ...] = ()
