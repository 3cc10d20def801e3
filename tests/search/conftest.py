"""An archive file with nothing but the index in it, and documents to put there."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import SearchRequest, SearchResult
from asm_desktop.search import engine as search_engine
from asm_desktop.search import indexer
from asm_desktop.search.documents import AttachmentRef, Part, SearchDocument
from asm_desktop.search.texts import LANGUAGE_MARK
from asm_desktop.search.titles import find_titles
from asm_desktop.store.connection import mark, open_engine, reading, writing
from asm_desktop.store.migrations import upgrade

Pages = dict[str, tuple[str, ...]]


def sha(name: str) -> str:
    return name.encode().hex().ljust(64, "0")[:64]


def make_document(name: str, body: str = "", *, pages: Pages | None = None, **more) -> SearchDocument:
    """Return a document whose entity is `name`; `pages` are its files with the text of their pages."""
    usual = {
        "kind": "document",
        "title": name,
        "language": "en",
        "label": "GREEN",
        "status": "to-check",
        "revised": "2026-05-03T08:00:00+03:00",
        "parts": (Part("summary", body),) if body else (),
    }
    values = usual | more
    values["tags"] = f"{values.get('tags', '')}\n{LANGUAGE_MARK}{values['language']}"
    files = tuple(AttachmentRef(f"row-{file}", sha(file), file) for file in (pages or {}))
    return SearchDocument(EntityId(name), name.upper(), attachments=files, **values)


class Index:
    """One index on disk: put documents in, ask questions."""

    def __init__(self, engine: Engine, catalogs: Catalogs) -> None:
        self.engine = engine
        self.catalogs = catalogs

    def put(self, name: str, body: str = "", *, pages: Pages | None = None, **more) -> SearchDocument:
        document = make_document(name, body, pages=pages, **more)
        with writing(self.engine) as connection:
            for file, texts in (pages or {}).items():
                indexer.put_pages(connection, sha(file), texts)
            indexer.put(connection, document)
        return document

    def put_pages(self, file: str, *texts: str) -> None:
        with writing(self.engine) as connection:
            indexer.put_pages(connection, sha(file), texts)

    def remove(self, name: str) -> None:
        with writing(self.engine) as connection:
            indexer.remove(connection, EntityId(name))

    def rebuild(self, *documents: SearchDocument) -> int:
        with writing(self.engine) as connection:
            return indexer.rebuild(connection, documents)

    def intact(self) -> bool:
        with writing(self.engine) as connection:
            return indexer.intact(connection)

    def ask(self, text: str, **more) -> SearchResult:
        with reading(self.engine) as connection:
            return search_engine.search(connection, SearchRequest(text, **more), self.catalogs)

    def found(self, text: str, **more) -> set[str]:
        """Return the names of what a question finds, without the thesaurus unless it is asked for."""
        result = self.ask(text, **({"limit": 1000, "thesaurus": False} | more))
        assert result.total == len(result.hits)
        return {hit.entity for hit in result.hits}

    def facet(self, name: str, text: str = "", **more) -> dict[str, int]:
        return dict(next(one for one in self.ask(text, **more).facets if one.name == name).values)

    def titles(self, text: str, limit: int = 10) -> list[str]:
        with reading(self.engine) as connection:
            return [one.entity for one in find_titles(connection, text, limit)]


@pytest.fixture(scope="session")
def document():
    """The function that makes a document."""
    return make_document


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """Kinds, word lists and countries as packaged."""
    return load_catalogs()


@pytest.fixture(scope="session")
def new_index(catalogs: Catalogs, tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """A function that returns a fresh index, as often as a test of properties wants one."""
    made: list[Engine] = []

    def new() -> Index:
        engine = open_engine(tmp_path_factory.mktemp("index") / "archive.db")
        made.append(engine)
        with writing(engine) as connection:
            mark(connection)
            upgrade(connection)
        return Index(engine, catalogs)

    yield new
    for engine in made:
        engine.dispose()


@pytest.fixture
def index(new_index) -> Index:
    """A fresh index on disk."""
    return new_index()


@pytest.fixture(scope="session")
def shared_index(new_index) -> Index:
    """One index for many examples of one property; `fill` puts other entries into it."""

    class Shared(Index):
        def fill(self, entries: list[dict]) -> dict[str, dict]:
            named = {f"entry-{number}": entry for number, entry in enumerate(entries)}
            with writing(self.engine) as connection:
                for entity in connection.exec_driver_sql("SELECT entity FROM search_doc").scalars().all():
                    indexer.remove(connection, entity)
            for name, entry in named.items():
                values = {key: value for key, value in entry.items() if key not in {"body", "pages"}}
                self.put(
                    name, entry["body"], pages={f"{name}.pdf": entry["pages"]} if entry["pages"] else None, **values
                )
            return named

    made = new_index()
    return Shared(made.engine, made.catalogs)
