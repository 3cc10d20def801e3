"""What an office holds, told as runs of records linked by `prev`: a proof, not a belief.

A run names the record ids at hi, hi-1, hi-3, hi-7 … down to lo. Whoever holds one of these records knows from its own
`prev` chain which records stand below it, and so which the other office must hold. Nothing is ever assumed received
because it was sent. docs/bundle-format.md, "Knowledge", gives the form.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.realms import Realm

MAX_RUNS = 200
"""Most runs of one lane that are told and believed: what is not told is sent once more, and nobody is kept busy."""

Lane = tuple[WriterId, str, Realm]
"""Writer, epoch, realm."""


@dataclass(frozen=True, slots=True)
class Held:
    """One record here: its place in the lane, and whether its content is here too (or withdrawn for good)."""

    id: str
    lane: Lane
    n: int
    prev: str
    had: bool = True


@dataclass(frozen=True, slots=True)
class Run:
    """Records lo … hi of one lane, linked by `prev` without a gap.

    `ids` are (n, record id) from hi downwards, `lacks` the (first, last) ranges whose content is not there.
    """

    lane: Lane
    lo: int
    hi: int
    ids: tuple[tuple[int, str], ...]
    lacks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is named by a record here and not here itself: pieces `first` … `last` of it, counted from 0."""

    sha256: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Heard:
    """The newest knowledge file of an office, and of one of its epochs, that another one has seen."""

    office: WriterId
    epoch: str
    counter: int


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One office's knowledge of one realm at one moment: `counter` grows with every one it writes in an epoch."""

    archive: str
    office: WriterId
    epoch: str
    counter: int
    realm: Realm
    runs: tuple[Run, ...]
    replaces: tuple[str, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    withdrawals: tuple[str, ...] = ()
    heard: tuple[Heard, ...] = ()
    features: tuple[str, ...] = ()


def runs_of(records: Iterable[Held]) -> tuple[Run, ...]:
    """Return the runs that these records make, sorted; a fork gives one run for each of its tips."""
    by_lane: dict[Lane, dict[str, Held]] = defaultdict(dict)
    for record in records:
        by_lane[record.lane][record.id] = record
    return tuple(run for lane in sorted(by_lane) for run in _runs_of_lane(lane, by_lane[lane]))


def proven(mine: Mapping[str, Held], runs: Iterable[Run]) -> set[str]:
    """Return the ids among my records (by id) that these runs prove the other office to hold with their content.

    Every record that a run names is a start, not the highest alone: my own chain may have holes where parts got lost.
    """
    result: set[str] = set()
    for run in runs:
        lacks = _Ranges(run.lacks)
        seen: set[str] = set()
        for _, start in run.ids:
            if start in seen or start not in mine or mine[start].lane != run.lane:
                continue
            below = list(_down(start, mine, run.lo))
            seen.update(record.id for record in below)
            result.update(record.id for record in below if record.n not in lacks)
    return result


def missing(mine: Mapping[str, Held], runs: Iterable[Run]) -> set[str]:
    """Return the ids among my records that an office with these runs is not proved to hold."""
    return set(mine) - proven(mine, runs)


def _runs_of_lane(lane: Lane, records: Mapping[str, Held]) -> Iterator[Run]:
    """Yield one run for each tip (a record that no other here follows), by hi and id."""
    followed = {record.prev for record in records.values() if _is_next(record, records.get(record.prev))}
    tips = sorted((record for record in records.values() if record.id not in followed), key=lambda tip: (tip.n, tip.id))
    for tip in tips[-MAX_RUNS:]:
        chain = list(_down(tip.id, records, 1))
        yield Run(
            lane, chain[-1].n, tip.n, _landmarks(chain), _ranges([record.n for record in chain if not record.had])
        )


def _down(start: str | None, records: Mapping[str, Held], lo: int) -> Iterator[Held]:
    """Yield a record and those it stands on by `prev`, down to n = lo or to the first that is not here."""
    record = records.get(start or "")
    while record is not None and record.n >= lo:
        yield record
        below = records.get(record.prev)
        record = below if _is_next(record, below) else None


def _is_next(record: Held, below: Held | None) -> bool:
    """Say whether a record stands right above another in one lane."""
    return below is not None and below.n == record.n - 1 and below.lane == record.lane


def _landmarks(chain: list[Held]) -> tuple[tuple[int, str], ...]:
    """Return the records at distances 0, 1, 3, 7, 15 … from the tip, and the last one."""
    places = []
    step = 1
    place = 0
    while place < len(chain) - 1:
        places.append(place)
        place, step = place + step, step * 2
    places.append(len(chain) - 1)
    return tuple((chain[place].n, chain[place].id) for place in places)


def _ranges(numbers: list[int]) -> tuple[tuple[int, int], ...]:
    """Return the ranges (first, last) that cover exactly these numbers, ascending."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return tuple(ranges)


class _Ranges:
    """Ranges (first, last) in any order that are asked often: each answer takes the same short time, however many."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._firsts = [first for first, _ in ordered]
        self._lasts = list(accumulate((last for _, last in ordered), max))

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._firsts, number)
        return place > 0 and number <= self._lasts[place - 1]
