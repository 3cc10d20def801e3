"""An archive file with nothing but the index in it, and documents to put there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import SearchRequest, SearchResult
from asm_desktop.search import engine as search_engine
from asm_desktop.search import indexer
from asm_desktop.search.documents import AttachmentRef, Part, SearchDocument
from asm_desktop.search.texts import LANGUAGE_MARK
from asm_desktop.store.connection import mark, open_engine, reading, writing
from asm_desktop.store.migrations import upgrade


class Index:
    """One index on disk: put documents in, ask questions."""

    def __init__(self, engine: Engine, catalogs: Catalogs) -> None:
        self.engine = engine
        self.catalogs = catalogs

    def put(
        self, name: str, body: str = "", *, title: str = "", pages: dict[str, tuple[str, ...]] | None = None, **more
    ):
        """Index one entry; its id begins with its name, `pages` are its files with the text of their pages."""
        files = tuple(AttachmentRef(f"row-{file}", sha(file), file) for file in (pages or {}))
        tags = f"{more.pop('tags', '')}\n{LANGUAGE_MARK}{more.get('language', 'en')}"
        more = {
            "kind": "document",
            "language": "en",
            "label": "GREEN",
            "status": "to-check",
            "revised": "2026-05-03T08:00:00+03:00",
        } | more
        parts = more.pop("parts", (Part("summary", body),) if body else ())
        document = SearchDocument(
            EntityId(name), name.upper(), title=title or name, parts=parts, tags=tags, attachments=files, **more
        )
        with writing(self.engine) as connection:
            for file, texts in (pages or {}).items():
                indexer.put_pages(connection, sha(file), texts)
            indexer.put(connection, document)
        return document

    def remove(self, name: str) -> None:
        with writing(self.engine) as connection:
            indexer.remove(connection, EntityId(name))

    def ask(self, text: str, **more) -> SearchResult:
        with reading(self.engine) as connection:
            return search_engine.search(connection, SearchRequest(text, **more), self.catalogs)

    def found(self, text: str, **more) -> set[str]:
        """Return the names of what a question finds as typed."""
        result = self.ask(text, **({"limit": 1000, "thesaurus": False} | more))
        assert result.total == len(result.hits)
        return {hit.entity for hit in result.hits}

    def facet(self, name: str, text: str = "", **more) -> dict[str, int]:
        return dict(next(one for one in self.ask(text, **more).facets if one.name == name).values)


def sha(name: str) -> str:
    return name.encode().hex().ljust(64, "0")[:64]


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """Kinds, word lists and countries as packaged."""
    return load_catalogs()


@pytest.fixture
def index(tmp_path: Path, catalogs: Catalogs) -> Iterator[Index]:
    """A fresh index on disk."""
    engine = open_engine(tmp_path / "archive.db")
    with writing(engine) as connection:
        mark(connection)
        upgrade(connection)
    yield Index(engine, catalogs)
    engine.dispose()
