"""What is held, as the exchange asks for it: lanes, standings, contents, files, and what waits in quarantine."""

from asm_desktop.domain import realms
from asm_desktop.store import holdings, records
from asm_desktop.store.holdings import FileOf, Standing
from asm_desktop.store.records import FileNamed, Status, Stored


def add(archive, *stored):
    with archive.write() as connection:
        records.add(connection, [one if isinstance(one, Stored) else Stored(one, Status.ADMITTED) for one in stored])


def lanes(connection, realm=realms.PROGRAMME):
    return {lane: [one.id for one in held] for lane, held in holdings.lanes(connection, realm)}


def test_each_lane_is_told_in_its_order(archive, writer, other_writer):
    own = [writer.record() for _ in range(3)]
    public = writer.record(realm=realms.PUBLIC)
    other = other_writer.record(writer.entity())
    add(archive, *reversed(own), public, other)
    with archive.read() as connection:
        assert lanes(connection) == {
            own[0].header.lane: [one.id for one in own], other.header.lane: [other.id],
        }  # fmt: skip
        assert lanes(connection, realms.PUBLIC) == {public.header.lane: [public.id]}
        assert lanes(connection, realms.LOCAL) == {}
        (held,) = (held for lane, held in holdings.lanes(connection, realms.PROGRAMME) if lane == own[0].header.lane)
    assert [(one.n, one.prev) for one in held] == [(1, ""), (2, own[0].id), (3, own[1].id)]


def test_a_record_without_its_content_is_held_and_not_had(archive, writer, emptied):
    record = writer.record()
    add(archive, emptied(record))
    with archive.read() as connection:
        ((_, (held,)),) = holdings.lanes(connection, realms.PROGRAMME)
        assert not held.had
        assert holdings.standings(connection, [record.id, "0" * 64]) == {
            record.id: Standing(Status.ADMITTED, complete=False)
        }
        assert holdings.contents(connection, [record.id]) == {}
        (packed,) = holdings.packed(connection, [record.id])
        assert (packed.header, packed.payload) == (record.header_bytes, None)
    add(archive, record)
    with archive.read() as connection:
        ((_, (held,)),) = holdings.lanes(connection, realms.PROGRAMME)
        assert held.had
        assert holdings.standings(connection, [record.id])[record.id].complete
        assert holdings.contents(connection, [record.id, "0" * 64]) == {record.id: record.payload}


def test_what_is_in_quarantine_is_not_held_until_it_is_released(archive, writer):
    good, bad = writer.record(), writer.record()
    add(archive, good, Stored(bad, Status.QUARANTINED, "unknown-writer"))
    with archive.read() as connection:
        assert lanes(connection) == {good.header.lane: [good.id]}
        assert holdings.contents(connection, [bad.id]) == {}
        assert holdings.quarantined(connection) == [(bad.id, len(bad.header_bytes) + len(bad.payload))]
        assert holdings.standings(connection, [bad.id])[bad.id].status is Status.QUARANTINED
        assert [id_ for id_, _ in records.digest_rows(connection, realms.PROGRAMME)] == [good.id]
    with archive.write() as connection:
        holdings.release(connection, [bad.id], Status.ADMITTED)
    with archive.read() as connection:
        assert lanes(connection) == {good.header.lane: [good.id, bad.id]}
        assert holdings.quarantined(connection) == []


def test_only_what_is_in_quarantine_is_dropped(archive, writer):
    good = writer.record()
    bad = writer.record(parents=[good.id])
    add(archive, good, Stored(bad, Status.QUARANTINED, "unknown-writer"))
    with archive.write() as connection:
        holdings.drop_quarantined(connection, [good.id, bad.id])
    with archive.read() as connection:
        assert lanes(connection) == {good.header.lane: [good.id]}
        for table in ("record", "payload"):
            assert connection.exec_driver_sql(f"SELECT id FROM {table}").scalars().all() == [good.id]  # noqa: S608
        assert connection.exec_driver_sql("SELECT count(*) FROM edge").scalar_one() == 0


def test_many_are_packed_in_the_order_asked_for(archive, writer):
    many = [writer.record(writer.entity(number)) for number in range(1200)]
    add(archive, *many)
    wanted = [one.id for one in reversed(many)]
    with archive.read() as connection:
        assert [one.id for one in holdings.packed(connection, wanted)] == wanted
        assert set(holdings.sizes(connection, wanted)) == set(holdings.standings(connection, wanted)) == set(wanted)
        assert len(set(holdings.revisions(connection, realms.PROGRAMME))) == 1200


def test_a_file_is_known_in_the_realm_of_the_records_that_name_it(archive, writer):
    one = writer.record()
    waiting = writer.record(realm=realms.PUBLIC)
    add(archive, one, Stored(waiting, Status.QUARANTINED, "wider-than-label"))
    with archive.write() as connection:
        for record in (one, waiting):
            records.name_files(connection, record.id, writer.entity(), [FileNamed("row", "ab" * 32, 7)])
    with archive.read() as connection:
        assert holdings.files(connection, realms.PROGRAMME) == [FileOf(one.id, "ab" * 32, 7)]
        assert holdings.lengths(connection, realms.PROGRAMME) == {"ab" * 32: {7}}
        assert holdings.files(connection, realms.PUBLIC) == []
        assert holdings.lengths(connection, realms.PUBLIC) == {}
