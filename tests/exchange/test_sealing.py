import io

import pyrage
import pytest

from asm_desktop.exchange.sealing import check_header, seal, unseal
from asm_desktop.exchange.troubles import BoxDamaged


class Sink(io.BytesIO):
    trouble = None


def sealed(data, *identities):
    sink = Sink()
    seal(io.BytesIO(data), sink, [str(one.to_public()) for one in identities])
    return sink.getvalue()


def test_each_reader_opens_it_and_nobody_else():
    first, second, other = (pyrage.x25519.Identity.generate() for _ in range(3))
    data = sealed(b"text" * 50_000, first, second)
    for reader in (first, second):
        target = io.BytesIO()
        assert unseal(io.BytesIO(data), target, str(reader))
        assert target.getvalue() == b"text" * 50_000
    assert not unseal(io.BytesIO(data), io.BytesIO(), str(other))
    assert b"text" not in data


def test_flipped_bits_are_damage_or_not_for_us():
    reader = pyrage.x25519.Identity.generate()
    data = sealed(b"text" * 100, reader)
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        try:
            opened = unseal(io.BytesIO(bytes(changed)), io.BytesIO(), str(reader))
        except BoxDamaged:
            continue
        assert not opened


def test_a_passphrase_or_a_crowd_of_readers_is_not_tried():
    with pytest.raises(BoxDamaged):
        check_header(io.BytesIO(b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 30\nAAAA\n--- mac\n"))
    crowd = b"age-encryption.org/v1\n" + b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    crowd += (b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n") * 3000 + b"--- mac\n"
    with pytest.raises(BoxDamaged):
        check_header(io.BytesIO(crowd))
    with pytest.raises(BoxDamaged):
        check_header(io.BytesIO(b"age-encryption.org/v1\n" + b"x" * (1 << 20)))


def test_a_full_disk_is_told_as_such_while_sealing_and_opening():
    class Full(Sink):
        def write(self, _data):
            self.trouble = OSError(28, "full")
            raise self.trouble

    reader = pyrage.x25519.Identity.generate()
    with pytest.raises(OSError, match="full"):
        seal(io.BytesIO(b"x" * 100_000), Full(), [str(reader.to_public())])
    with pytest.raises(OSError, match="full"):
        unseal(io.BytesIO(sealed(b"x" * 100_000, reader)), Full(), str(reader))
