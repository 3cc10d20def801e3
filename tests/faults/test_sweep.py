"""Whatever call to the system fails, or is the last before the process is killed, the archive is as before or after.

The short set takes points spread over each act. The long set takes every one:

    ASM_LONG=1 pytest tests/faults/test_sweep.py
"""

import os

import pytest

LONG = bool(os.environ.get("ASM_LONG"))
FEW = {"save": 5, "edit": 3, "import": 5, "backup": 4, "withdraw": 6, "passphrase": 6}
"""How many points of each act the short set takes."""

WRITES = frozenset({"write", "pwrite64", "fsync", "fdatasync", "ftruncate"})

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("strace"), pytest.mark.timeout(3600 if LONG else 120)]


def chosen(points, many):
    """Return points spread over an act: the first and the last, and among them each sort of call at least once."""
    if LONG or len(points) <= many:
        return points
    step = (len(points) - 1) / (many - 1)
    spread = {round(number * step) for number in range(many)}
    rare = {
        next(place for place, one in enumerate(points) if one.call == call) for call in {one.call for one in points}
    }
    return [points[place] for place in sorted(spread | rare)][: many + 2]


@pytest.mark.parametrize("act", list(FEW))
def test_killed_at_any_call_the_archive_is_as_before_or_after(stage, act, sound):
    before, after, points = stage.study(act)
    assert len(points) >= 10
    taken = chosen(points, FEW[act])
    killed = 0
    for point in taken:
        folder, ending = stage.inject(act, point, "signal=KILL")
        killed += ending.code in {-9, 137}
        state = sound(folder, act, before, after)
        assert state == after or not ending.done, point
    assert killed >= len(taken) - 1


@pytest.mark.parametrize("act", list(FEW))
@pytest.mark.parametrize("fault", ["ENOSPC", "EIO"])
def test_refused_at_any_call_it_says_so_and_the_archive_is_as_before_or_after(stage, act, fault, sound):
    before, after, points = stage.study(act)
    told = 0
    for point in chosen([one for one in points if one.call in WRITES], 2):
        folder, ending = stage.inject(act, point, f"error={fault}", ever_after=fault == "ENOSPC")
        assert "Traceback" not in ending.error, (point, ending.error)
        assert ending.done or ending.trouble, (point, ending)
        told += bool(ending.trouble)
        state = sound(folder, act, before, after)
        assert state == after or not ending.done, point
    assert told
