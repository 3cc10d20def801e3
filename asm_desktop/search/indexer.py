"""Writing the index, in the same transaction as the records and states it follows.

`search_doc` holds one narrow row for each entry, `search_text` its words, `search_page` the text of files by hash.
The full-text tables stand on these: `search_fts` on whole entries with the pages of their files, `search_typed` on
titles and names for finding as one types, `search_pages` on single pages to tell where in a file the words stand.
docs/decisions/0009-search-index.md says why.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

import sqlcipher3.dbapi2
from sqlalchemy import Connection

from asm_desktop.domain.identities import EntityId
from asm_desktop.search.documents import SearchDocument
from asm_desktop.search.periods import first_day
from asm_desktop.search.rows import Row, fetch, run, run_many, scalar
from asm_desktop.search.texts import BARRIER, clean, pieces

FULL_TEXT = ("search_fts", "search_typed", "search_pages")
"""The full-text tables."""

SEPARATOR = "\x1f"
"""Between the values of a field with several."""

_DAY = 100_000
_PART = 500

_PUT_DOC = """
    INSERT INTO search_doc VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
    ON CONFLICT(id) DO UPDATE SET code=excluded.code, kind=excluded.kind, language=excluded.language,
    countries=excluded.countries, topics=excluded.topics, minerals=excluded.minerals, label=excluded.label,
    status=excluded.status, office=excluded.office, date=excluded.date, newest=excluded.newest,
    conflicts=excluded.conflicts, changed=excluded.changed
"""
_PUT_TEXT = "INSERT OR REPLACE INTO search_text VALUES (?,?,?,?,?)"
_PUT_FILE = "INSERT INTO search_file VALUES (?,?,?,?,?)"
_LAST_CHANGE = """
    SELECT max(
        coalesce((SELECT max(changed) FROM search_doc), 0), coalesce((SELECT max(changed) FROM search_gone), 0)
    )
"""
_PUT_PIECE = "INSERT INTO search_page(sha256, number, piece, text) VALUES (?,?,?,?)"
_INTO_FTS = "INSERT INTO search_fts({0}rowid, title, body, tags, pages) SELECT {1}id, title, body, tags, pages"
_INTO_TYPED = "INSERT INTO search_typed({0}rowid, title, tags) SELECT {1}id, title, tags"
_INTO_PAGES = "INSERT INTO search_pages({0}rowid, text) SELECT {1}id, text FROM search_page WHERE sha256 = ?"


def put(connection: Connection, document: SearchDocument) -> None:
    """Bring an entry into the index, or what is new of it."""
    put_many(connection, [document])


def put_many(connection: Connection, documents: Iterable[SearchDocument]) -> None:
    """Bring entries into the index, or what is new of them; together they take half the time of one by one."""
    by_entity = {document.entity: document for document in documents}
    if not by_entity:
        return
    ids = _ids_of(connection, by_entity)
    changed = _next_change(connection)
    first = int(scalar(connection, "SELECT coalesce(max(id), 0) + 1 FROM search_doc"))
    fresh = dict(enumerate((one for entity, one in by_entity.items() if entity not in ids), first))
    kept = {id_: by_entity[entity] for entity, id_ in ids.items()}
    altered = _altered(connection, kept)
    _unindex(connection, list(altered))
    _write_texts(connection, altered | fresh)
    run_many(connection, _PUT_DOC, [_doc_row(id_, one, changed) for id_, one in (kept | fresh).items()])


def remove(connection: Connection, entity: EntityId) -> None:
    """Take an entry out of the index. The text of its files stays until `forget_pages`."""
    id_ = scalar(connection, "SELECT id FROM search_doc WHERE entity = ?", (entity,))
    if id_ is None:
        return
    changed = _next_change(connection)
    _unindex(connection, [id_])
    for statement in ("DELETE FROM search_text WHERE id = ?", "DELETE FROM search_doc WHERE id = ?"):
        run(connection, statement, (id_,))
    run(connection, "INSERT OR REPLACE INTO search_gone VALUES (?, ?)", (id_, changed))


def put_pages(connection: Connection, sha256: str, pages: Sequence[str]) -> None:
    """Keep the text of a file by its hash, one text a page from 1 on; none says that it was read and has no text."""
    carriers = _carriers(connection, sha256)
    _unindex(connection, carriers, keep_files=True)
    _drop_pages(connection, sha256)
    rows = [
        (sha256, number, piece, text)
        for number, page in enumerate(pages, 1)
        for piece, text in enumerate(pieces(clean(page)))
    ]
    run_many(connection, _PUT_PIECE, rows or [(sha256, 0, 0, "")])
    run(connection, _INTO_PAGES.format("", ""), (sha256,))
    _index(connection, carriers)


def has_pages(connection: Connection, sha256: str) -> bool:
    """Say whether the text of a file is here already, even if it has none."""
    return scalar(connection, "SELECT 1 FROM search_page WHERE sha256 = ? LIMIT 1", (sha256,)) is not None


def has_text(connection: Connection, sha256: str) -> bool:
    """Say whether a file was read and has text."""
    return (
        scalar(connection, "SELECT 1 FROM search_page WHERE sha256 = ? AND number > 0 LIMIT 1", (sha256,)) is not None
    )


def unread(connection: Connection) -> list[str]:
    """Return the hashes of files that entries carry and whose text nobody has read yet, sorted.

    Of a file and the original it was made from the first one is meant, for they say the same.
    """
    statement = """
        SELECT DISTINCT sha256 FROM search_file AS one
        WHERE sha256 NOT IN (SELECT sha256 FROM search_page) AND NOT EXISTS (
            SELECT 1 FROM search_file AS first
            WHERE first.doc = one.doc AND first."row" = one."row" AND first.place < one.place
        )
        ORDER BY sha256
    """
    return [row[0] for row in fetch(connection, statement)]


def entities(connection: Connection) -> set[EntityId]:
    """Return the entries that are in the index."""
    return {EntityId(row[0]) for row in fetch(connection, "SELECT entity FROM search_doc")}


def forget_pages(connection: Connection, sha256: str) -> None:
    """Drop the text of a file that no entry may show any more."""
    carriers = _carriers(connection, sha256)
    _unindex(connection, carriers, keep_files=True)
    _drop_pages(connection, sha256)
    _index(connection, carriers)


def rebuild(connection: Connection, documents: Iterable[SearchDocument]) -> int:
    """Build the index anew from all entries and return how many they are; the text of files is kept."""
    changed = _next_change(connection)
    for table in ("search_doc", "search_text", "search_file", "search_gone"):
        run(connection, f"DELETE FROM {table}")  # noqa: S608 - names from the line above
    count = 0
    for count, document in enumerate(documents, 1):
        run(connection, _PUT_DOC, _doc_row(count, document, changed))
        run(connection, _PUT_TEXT, _text_row(count, document))
        run_many(connection, _PUT_FILE, _file_rows(count, document))
    # Number 0 is nobody's: arrays in memory see by it that they must be read anew, not mended.
    run(connection, "INSERT INTO search_gone VALUES (0, ?)", (changed,))
    for table in FULL_TEXT:
        run(connection, f"INSERT INTO {table}({table}) VALUES ('rebuild')")  # noqa: S608 - names of our own
    return count


def outdated(connection: Connection, documents: Iterable[SearchDocument]) -> set[EntityId]:
    """Return those of these entries that the index keeps otherwise than they are; what it does not keep is not told."""
    by_entity = {document.entity: document for document in documents}
    ids = _ids_of(connection, by_entity)
    kept = {id_: by_entity[entity] for entity, id_ in ids.items()}
    rows: dict[int, Row] = {}
    for part, marks in _parts(list(kept)):
        statement = f"SELECT * FROM search_doc WHERE id IN ({marks})"  # noqa: S608 - only marks
        rows.update((row[0], row) for row in fetch(connection, statement, part))
    other = {id_ for id_, one in kept.items() if _doc_row(id_, one, 0)[:-1] != rows[id_][:-1]}
    return {kept[id_].entity for id_ in other | set(_altered(connection, kept))}


def last_change(connection: Connection) -> int:
    """Return the number of the last change of the index, 0 for one that is empty."""
    return int(scalar(connection, _LAST_CHANGE))


def optimize(connection: Connection) -> None:
    """Merge what the index has gathered into one piece each; words taken out leave no trace after it."""
    for table in FULL_TEXT:
        run(connection, f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608 - names of our own


def intact(connection: Connection) -> bool:
    """Say whether the full-text tables agree with the texts they stand on."""
    try:
        for table in FULL_TEXT:
            run(connection, f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except sqlcipher3.dbapi2.DatabaseError:
        return False
    return True


def _next_change(connection: Connection) -> int:
    """Return the number of the change that begins now."""
    return last_change(connection) + 1


def _ids_of(connection: Connection, entities: Iterable[EntityId]) -> dict[EntityId, int]:
    """Return the numbers of those of these entries that are in the index."""
    found: dict[EntityId, int] = {}
    for part, marks in _parts(list(entities)):
        statement = f"SELECT entity, id FROM search_doc WHERE entity IN ({marks})"  # noqa: S608 - only marks
        found.update((EntityId(row[0]), row[1]) for row in fetch(connection, statement, part))
    return found


def _altered(connection: Connection, documents: Mapping[int, SearchDocument]) -> dict[int, SearchDocument]:
    """Return those of these entries whose words or files are not as they are kept."""
    texts: dict[int, Row] = {}
    files: dict[int, list[Row]] = {id_: [] for id_ in documents}
    for part, marks in _parts(list(documents)):
        statement = f"SELECT id, title, parts, body, tags FROM search_text WHERE id IN ({marks})"  # noqa: S608
        texts.update((row[0], row) for row in fetch(connection, statement, part))
        columns = "SELECT doc, place, row, sha256, name FROM search_file"
        for row in fetch(connection, f"{columns} WHERE doc IN ({marks}) ORDER BY place", part):
            files[row[0]].append(row)
    return {
        id_: one
        for id_, one in documents.items()
        if _text_row(id_, one) != texts.get(id_) or _file_rows(id_, one) != files[id_]
    }


def _write_texts(connection: Connection, documents: Mapping[int, SearchDocument]) -> None:
    """Write the words of entries and index them."""
    run_many(connection, _PUT_TEXT, [_text_row(id_, one) for id_, one in documents.items()])
    run_many(connection, _PUT_FILE, [row for id_, one in documents.items() for row in _file_rows(id_, one)])
    ids = list(documents)
    _index(connection, ids)
    for part, marks in _parts(ids):
        run(connection, _INTO_TYPED.format("", "") + f" FROM search_text WHERE id IN ({marks})", part)


def _index(connection: Connection, ids: Sequence[int]) -> None:
    """Index entries with the pages of their files as they stand."""
    for part, marks in _parts(ids):
        run(connection, _INTO_FTS.format("", "") + f" FROM search_whole WHERE id IN ({marks})", part)


def _unindex(connection: Connection, ids: Sequence[int], *, keep_files: bool = False) -> None:
    """Take entries' words out of the full-text tables; they must be told the words as they were indexed."""
    for part, marks in _parts(ids):
        named = "search_fts, ", "'delete', "
        run(connection, _INTO_FTS.format(*named) + f" FROM search_whole WHERE id IN ({marks})", part)
        if keep_files:
            continue
        named = "search_typed, ", "'delete', "
        run(connection, _INTO_TYPED.format(*named) + f" FROM search_text WHERE id IN ({marks})", part)
        run(connection, f"DELETE FROM search_file WHERE doc IN ({marks})", part)  # noqa: S608 - only marks


def _parts(items: Sequence[object]) -> Iterator[tuple[tuple[object, ...], str]]:
    """Cut bound values into pieces that fit the driver's limit, each with its marks for IN (…)."""
    for start in range(0, len(items), _PART):
        part = tuple(items[start : start + _PART])
        yield part, ",".join("?" * len(part))


def _drop_pages(connection: Connection, sha256: str) -> None:
    """Take the pages of a file out."""
    run(connection, _INTO_PAGES.format("search_pages, ", "'delete', "), (sha256,))
    run(connection, "DELETE FROM search_page WHERE sha256 = ?", (sha256,))


def _carriers(connection: Connection, sha256: str) -> list[int]:
    """Return the entries in the index that carry a file."""
    return [row[0] for row in fetch(connection, "SELECT DISTINCT doc FROM search_file WHERE sha256 = ?", (sha256,))]


def _doc_row(id_: int, document: SearchDocument, changed: int) -> Row:
    """Return the narrow row of an entry."""
    lists = (SEPARATOR.join(values) for values in (document.countries, document.topics, document.minerals))
    return (
        id_, document.entity, document.code, document.kind, document.language, *lists, document.label,
        document.status, document.office, document.date, _newest(document), document.conflicts, changed,
    )  # fmt: skip


def _newest(document: SearchDocument) -> int:
    """Return the number that orders entries by their date, then by when they were saved.

    An entry without a date counts as of the day it was saved.
    """
    try:
        revised = datetime.fromisoformat(document.revised)
    except ValueError:
        return first_day(document.date) * _DAY
    day = first_day(document.date) or int(revised.strftime("%Y%m%d"))
    return day * _DAY + (revised.hour * 60 + revised.minute) * 60 + revised.second


def _text_row(id_: int, document: SearchDocument) -> Row:
    """Return the row of an entry's words; `parts` is `name:length` of each stretch of the body, in order."""
    parts = [part for part in document.parts if part.text]
    lengths = SEPARATOR.join(f"{part.name}:{len(part.text)}" for part in parts)
    return (id_, document.title, lengths, f" {BARRIER} ".join(part.text for part in parts), document.tags)


def _file_rows(id_: int, document: SearchDocument) -> list[Row]:
    """Return the rows of an entry's files."""
    return [(id_, place, one.row, one.sha256, one.name) for place, one in enumerate(document.attachments)]
