import pytest

from asm_desktop.domain import realms
from asm_desktop.store import records
from asm_desktop.store.records import FileNamed, Status, Stored, Tip


def add(archive, *stored):
    with archive.write() as connection:
        records.add(connection, [one if isinstance(one, Stored) else Stored(one, Status.ADMITTED) for one in stored])


@pytest.fixture
def read(archive):
    with archive.read() as connection:
        yield connection


def test_the_bytes_that_came_are_the_bytes_that_go(archive, writer):
    record = writer.record(fields={"title": "Kédougou “ü”"})
    add(archive, record)
    with archive.read() as connection:
        assert list(records.stream(connection, [record.id])) == [record]
        (raw,) = records.raw(connection)
    assert (raw.header, raw.signature, raw.payload) == (record.header_bytes, record.signature, record.payload)


def test_adding_twice_is_adding_once(archive, writer):
    first = writer.record()
    second = writer.record(parents=[first.id])
    for _ in range(2):
        add(archive, first, second)
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 2}
        assert connection.exec_driver_sql("SELECT parent, child FROM edge").fetchall() == [(first.id, second.id)]


def test_a_record_that_waits_for_its_content_gets_it_later(archive, writer, emptied):
    record = writer.record()
    add(archive, emptied(record))
    with archive.read() as connection:
        assert list(records.digest_rows(connection, realms.PROGRAMME)) == [(record.id, False)]
    add(archive, record)
    with archive.read() as connection:
        assert list(records.digest_rows(connection, realms.PROGRAMME)) == [(record.id, True)]


def test_lanes_end_at_their_last_record(archive, writer, other_writer):
    lane = [writer.record() for _ in range(3)]
    other = writer.record(realm=realms.PUBLIC)
    add(archive, *lane, other, other_writer.record(writer.entity()))
    with archive.read() as connection:
        assert records.tip(connection, lane[0].header.lane) == Tip(3, lane[2].id)
        assert records.tip(connection, other.header.lane) == Tip(1, other.id)
        assert records.tip(connection, ("0" * 32, "0" * 16, realms.PUBLIC)) is None


def test_many_are_read_in_the_order_asked_for(archive, writer):
    many = [writer.record(writer.entity(number)) for number in range(1200)]
    add(archive, *many)
    wanted = [one.id for one in reversed(many)]
    with archive.read() as connection:
        assert [one.id for one in records.stream(connection, wanted)] == wanted
        assert len(records.of_entities(connection, [writer.entity(number) for number in range(1200)])) == 1200


def test_records_are_found_by_entity_type_and_realm(archive, writer):
    one, link = writer.record(), writer.record(type="link", realm=realms.PUBLIC)
    add(archive, one, link)
    with archive.read() as connection:
        assert {stored.record for stored in records.of_entity(connection, writer.entity())} == {one, link}
        assert [stored.record for stored in records.of_type(connection, "link")] == [link]
        assert records.entities_with(connection, "revision") == [writer.entity()]
        assert records.realms_held(connection) == sorted([realms.PROGRAMME, realms.PUBLIC])
        assert [raw.id for raw in records.raw(connection, "link")] == [link.id]


def test_files_are_known_by_the_records_that_name_them(archive, writer):
    one = writer.record()
    add(archive, one)
    with archive.write() as connection:
        for _ in range(2):
            records.name_files(connection, one.id, writer.entity(), [FileNamed("row", "ab" * 32, 7)])
    with archive.read() as connection:
        assert records.files_by_record(connection) == {"ab" * 32: 7}


def test_records_of_a_type_are_found_without_looking_at_all(archive):
    """Opening asks for the few records on offices among all the others."""
    query = records._whole().where(records.record.c.type.in_(["trust", "member"]))
    text = str(query.compile(compile_kwargs={"literal_binds": True}))
    with archive.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
    assert any("record_type" in step for step in plan)
    assert not any(step.startswith("SCAN") for step in plan)
