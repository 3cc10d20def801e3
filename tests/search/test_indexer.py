"""The index follows the entries: after any sequence of changes it is the one that a rebuild gives."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.identities import EntityId
from asm_desktop.search import indexer
from asm_desktop.store.connection import reading, writing

NAMES, FILES = "abc", ("x.pdf", "y.pdf")
texts = st.lists(st.sampled_from(["gold", "mine", "mercury", "Größe", "l’or"]), max_size=4).map(" ".join)
change = st.one_of(
    st.tuples(st.just("put"), st.sampled_from(NAMES), texts, st.lists(st.sampled_from(FILES), unique=True)),
    st.tuples(st.just("remove"), st.sampled_from(NAMES)),
    st.tuples(st.just("pages"), st.sampled_from(FILES), st.lists(texts, max_size=3)),
    st.tuples(st.just("forget"), st.sampled_from(FILES)),
)


def everything(index, words=("gold", "mine", "mercury", "grosse", "größe", "or")) -> dict[str, set[str]]:
    return {word: index.found(word) for word in words} | {"": index.found("")}


def sha(name: str) -> str:
    return name.encode().hex().ljust(64, "0")[:64]


@settings(max_examples=40)
@given(st.lists(change, max_size=10))
def test_step_by_step_and_anew_give_the_same_index(shared_index, document, changes):
    shared_index.fill([])
    kept = {}
    for kind, name, *values in changes:
        with writing(shared_index.engine) as connection:
            if kind == "put":
                text, files = values
                refs = document(name, text, pages=dict.fromkeys(files, ()))
                kept[name] = refs
                indexer.put(connection, refs)
            elif kind == "remove":
                kept.pop(name, None)
                indexer.remove(connection, EntityId(name))
            elif kind == "pages":
                indexer.put_pages(connection, sha(name), values[0])
            else:
                indexer.forget_pages(connection, sha(name))
    assert shared_index.intact()
    before = everything(shared_index)
    shared_index.rebuild(*kept.values())
    assert everything(shared_index) == before
    assert shared_index.intact()
    with writing(shared_index.engine) as connection:
        for file in FILES:
            indexer.forget_pages(connection, sha(file))


def test_saving_again_replaces_every_word(index):
    index.put("a", "gold", title="First")
    index.put("a", "mine", title="Second")
    assert index.found("gold") == index.found("first") == set()
    assert index.found("mine") == index.found("second") == {"a"}
    assert index.ask("").total == 1


def test_text_of_a_file_may_come_before_or_after_its_entry(index, document):
    index.put("after", pages={"late.pdf": ()})
    assert index.found("cyanide") == set()
    index.put_pages("late.pdf", "cyanide")
    index.put_pages("early.pdf", "quimbalete")
    with writing(index.engine) as connection:
        indexer.put(connection, document("before", pages={"early.pdf": ()}))
    assert index.found("cyanide") == {"after"}
    assert index.found("quimbalete") == {"before"}


def test_two_entries_with_one_file_are_both_found(index):
    index.put("a", pages={"same.pdf": ("cyanide",)})
    index.put("b", pages={"same.pdf": ("cyanide leaching",)})
    assert index.found("leaching") == {"a", "b"}
    index.remove("a")
    assert index.found("leaching") == {"b"}


def test_a_file_without_text_counts_as_read(index):
    with writing(index.engine) as connection:
        assert not indexer.has_pages(connection, sha("scan.png"))
        indexer.put_pages(connection, sha("scan.png"), ())
        assert indexer.has_pages(connection, sha("scan.png"))
    index.put("scan", pages={"scan.png": ("", " ")})
    assert index.found("scan") == {"scan"}


def test_a_change_of_label_does_not_touch_the_words(index):
    index.put("a", "gold " * 50, label="GREEN")
    before = _tables(index)
    index.put("a", "gold " * 50, label="RED")
    assert _tables(index) == before
    assert index.found("gold label:red") == {"a"}


def test_nothing_of_a_removed_entry_stays_after_merging(index):
    index.put("kept", "gold")
    index.put("gone", "quimbaletazo", title="Zanahoriazo", pages={"secret.pdf": ("cianurazo",)})
    index.put("gone", "other words", title="Edited")
    index.remove("gone")
    with writing(index.engine) as connection:
        indexer.forget_pages(connection, sha("secret.pdf"))
        indexer.optimize(connection)
    with reading(index.engine) as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in (name for name in tables if name.startswith("search_")):
            kept = repr(connection.exec_driver_sql(f'SELECT * FROM "{table}"').fetchall())  # noqa: S608
            # Words are kept without the beginning they share with the word before: look for their ends.
            assert not [word for word in ("imbaletazo", "nahoriazo", "anurazo", "secret") if word in kept], table


def test_damage_is_noticed_and_rebuilt(index):
    kept = index.put("a", "gold")
    with writing(index.engine) as connection:
        connection.exec_driver_sql("UPDATE search_text SET body = 'mercury'")
    assert not index.intact()
    index.rebuild(kept)
    assert index.intact()
    assert index.found("gold") == {"a"}


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\ue000 \ue001fr", "\ufffe", "﷽" * 50])
def test_odd_texts_of_pages_do_no_harm(index, text):
    index.put("odd", pages={"odd.txt": (text, "gold")})
    assert index.found("gold") == {"odd"}
    assert index.intact()


def _tables(index) -> str:
    with reading(index.engine) as connection:
        rows = connection.exec_driver_sql("SELECT id, block FROM search_fts_data ORDER BY id").fetchall()
    return hashlib.sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()
