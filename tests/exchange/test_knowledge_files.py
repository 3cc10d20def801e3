import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.identities import SigningKey, WriterId
from asm_desktop.domain.knowledge import Heard, Knowledge, Run, Wanted
from asm_desktop.domain.realms import PROGRAMME, PUBLIC, Realm
from asm_desktop.exchange.knowledge_files import KnowledgeInvalid, read_knowledge, write_knowledge

KEY = SigningKey.from_seed(b"\7" * 32)
GROUP = Realm("group:" + "ab" * 24)


def hexes(digits):
    return st.integers(0, 16**digits - 1).map(lambda number: f"{number:0{digits}x}")


@st.composite
def runs(draw, realm):
    lo = draw(st.integers(1, 1000))
    hi = lo + draw(st.integers(0, 1000))
    ids = draw(st.lists(st.tuples(st.integers(lo, hi), hexes(64)), min_size=1, max_size=5))
    lane = (
        WriterId(draw(hexes(32))),
        draw(hexes(16)),
        draw(st.sampled_from([realm, PUBLIC])) if realm == PROGRAMME else realm,
    )
    return Run(
        lane, lo, hi, tuple(ids), tuple(draw(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=3)))
    )


@st.composite
def knowledges(draw):
    realm = draw(st.sampled_from([PROGRAMME, GROUP]))
    return Knowledge(
        archive=draw(hexes(32)), office=KEY.writer, epoch=draw(hexes(16)), counter=draw(st.integers(0, 2**40)),
        realm=realm,
        runs=tuple(draw(st.lists(runs(realm), max_size=4))), replaces=tuple(draw(st.lists(hexes(16), max_size=3))),
        wanted=tuple(draw(st.lists(st.builds(Wanted, hexes(64), st.integers(0, 9), st.integers(0, 9)), max_size=3))),
        withdrawals=tuple(draw(st.lists(hexes(64), max_size=2))),
        heard=tuple(draw(st.lists(st.builds(Heard, hexes(32), hexes(16), st.integers(0, 99)), max_size=3))),
        features=("chunks", "patches"),
    )  # fmt: skip


@given(knowledges())
def test_what_was_written_is_read(knowledge):
    assert read_knowledge(write_knowledge(knowledge, KEY)) == knowledge


def _file():
    return write_knowledge(Knowledge("a" * 32, KEY.writer, "b" * 16, 3, PROGRAMME, ()), KEY)


def test_every_flipped_bit_is_noticed():
    data = _file()
    for place in range(len(data)):
        for bit in (0, 3, 7):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            with pytest.raises(KnowledgeInvalid):
                read_knowledge(bytes(changed))


def test_another_offices_signature_is_refused():
    value = canonical.decode(_file())
    other = SigningKey.from_seed(b"\x08" * 32)
    data = write_knowledge(Knowledge("a" * 32, KEY.writer, "b" * 16, 3, PROGRAMME, ()), other)
    assert value["sig"] != canonical.decode(data)["sig"]
    with pytest.raises(KnowledgeInvalid):
        read_knowledge(data)


def test_a_run_of_a_foreign_realm_is_refused():
    lane = (KEY.writer, "b" * 16, PROGRAMME)
    foreign = Knowledge("a" * 32, KEY.writer, "b" * 16, 3, GROUP, (Run(lane, 1, 1, ((1, "c" * 64),)),))
    with pytest.raises(KnowledgeInvalid):
        read_knowledge(write_knowledge(foreign, KEY))


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(data):
    with pytest.raises(KnowledgeInvalid):
        read_knowledge(data)
