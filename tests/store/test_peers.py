import pytest

from asm_desktop.domain import realms
from asm_desktop.store import own, peers
from asm_desktop.store.peers import PrintRun, Received

OFFICE = "ab" * 16


def test_the_newest_knowledge_of_each_epoch_is_kept(archive):
    with archive.write() as connection:
        for epoch, counter, file in (("e1", 2, b"b"), ("e1", 1, b"a"), ("e2", 1, b"c"), ("e1", 3, b"d")):
            peers.keep_knowledge(connection, OFFICE, realms.PROGRAMME, (epoch, counter), file)
        peers.keep_knowledge(connection, OFFICE, realms.PUBLIC, ("e1", 9), b"other")
    with archive.read() as connection:
        assert peers.knowledge_of(connection, OFFICE, realms.PROGRAMME) == [b"d", b"c"]
        assert peers.knowledge_of(connection, "cd" * 16, realms.PROGRAMME) == []


def test_the_last_bundle_that_came_is_known(archive):
    first, second = (Received(name, OFFICE, "2026-05-03", 1, 2, 3) for name in ("b1", "b2"))
    with archive.write() as connection:
        assert peers.last_received(connection) is None
        peers.log_received(connection, first)
        peers.log_received(connection, second)
        for _ in range(2):
            peers.log_refused(connection, "b1", [("box", 4, "record-invalid"), ("box", 5, "record-invalid")])
        assert peers.last_received(connection) == second
        assert connection.exec_driver_sql("SELECT count(*) FROM refused").scalar() == 2


def test_print_runs_are_numbered_without_gaps(archive):
    run = PrintRun("e", "case", "en", "GREEN", "", "4T9C-K2H8", b"[]", "2026-05-03")
    with archive.write() as connection:
        numbers = [(peers.next_print(connection), peers.enter_print(connection, run)) for _ in range(3)]
        assert numbers == [(1, 1), (2, 2), (3, 3)]
        assert peers.printed(connection) == [(3, run), (2, run), (1, run)]


def test_what_this_installation_is_is_kept_whole(archive, writer):
    with archive.write() as connection:
        assert own.load(connection) == writer.own()
        connection.exec_driver_sql("DELETE FROM meta")
        assert own.load(connection) is None
    assert (writer.own().writer, writer.own().archive) == (writer.key.writer, writer.archive)
    assert writer.own().key == writer.key


@pytest.mark.parametrize("language", ["sw", "fr"])
def test_saving_it_again_replaces_it(archive, writer, language):
    import dataclasses  # noqa: PLC0415

    changed = dataclasses.replace(writer.own(), language=language, counter=7)
    with archive.write() as connection:
        own.save(connection, changed)
        assert own.load(connection) == changed
