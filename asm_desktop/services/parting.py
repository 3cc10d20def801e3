"""Cutting a bundle into parts, each a complete bundle of its own, so that any of them is of use in any order."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from asm_desktop.domain.errors import BadInput
from asm_desktop.exchange.boxes import Piece
from asm_desktop.services.choosing import BoxPlan
from asm_desktop.store import holdings
from asm_desktop.store.connection import Connection

SMALLEST = 256 << 10
"""Bytes below which no part makes sense: lists, keys and knowledge alone may take as much."""

_PER_BUNDLE = 16 << 10
_PER_BOX = 8 << 10
_PER_READER = 200
_PER_RECORD = 320
_PER_FILE = 700
USUALLY_PACKED, NEVER_PACKED = 0.7, 1.02
"""What deflate makes of texts, with a margin above what it makes of ours; and of what cannot be packed at all."""


class PartTooSmall(BadInput):
    """Parts of the size asked for cannot be made."""

    code = "part-too-small"
    summary = "The bundle cannot be cut into parts of {size} bytes."
    remedy = "No bundle was written. Allow larger parts: at least {smallest} bytes."


@dataclass(slots=True)
class _Part:
    """A part being filled: its boxes, the records put into it, and about how many bytes it will have."""

    boxes: dict[str, BoxPlan] = field(default_factory=dict)
    size: int = _PER_BUNDLE
    records: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Item:
    """A record, or a piece of a file and the record that names it, on its way into a part."""

    plan: BoxPlan
    size: int
    record: str = ""
    piece: Piece | None = None


def parts_of(
    connection: Connection, plans: Sequence[BoxPlan], max_size: int | None, packed: float = USUALLY_PACKED
) -> list[list[BoxPlan]]:
    """Return the boxes of each part; without a size to keep, one part. Raises PartTooSmall.

    `packed` is what share of their bytes records are taken to need.

    Every part holds again the records that decide about others, and those that name the files in it: whoever has no
    use for a file, for nothing names it, does not keep it.
    """
    if max_size is None:
        return [list(plans)]
    orders = sum(_sizes(connection, plan.orders, packed) for plan in plans)
    frame = _PER_BUNDLE + orders + sum(_PER_BOX + _PER_READER * len(plan.readers) for plan in plans)
    room = max_size - max_size // 10
    if max_size < SMALLEST or frame > room:
        raise PartTooSmall(size=max_size, smallest=max(SMALLEST, frame * 2))
    parts = [_begin(plans, frame)]
    for item in _items(connection, plans, packed):
        if frame + item.size > room:
            raise PartTooSmall(size=max_size, smallest=(frame + item.size) * 2)
        if parts[-1].size + item.size > room:
            parts.append(_begin(plans, frame))
        _put(parts[-1], item)
    order = {id_: place for plan in plans for place, id_ in enumerate(plan.others)}
    return _counted([_touched(part, order, first=number == 0) for number, part in enumerate(parts)])


def _items(connection: Connection, plans: Sequence[BoxPlan], packed: float) -> Iterator[_Item]:
    """Yield what is to be put into parts, records before files."""
    for plan in plans:
        sizes = holdings.sizes(connection, plan.others)
        for id_ in plan.others:
            yield _Item(plan, _PER_RECORD + int(sizes.get(id_, 0) * packed), record=id_)
    for plan in plans:
        sizes = holdings.sizes(connection, sorted(set(plan.naming.values())))
        for piece in plan.pieces:
            named = plan.naming.get(piece.sha256, "")
            again = _PER_RECORD + int(sizes[named] * packed) if named else 0
            yield _Item(plan, piece.bytes + _PER_FILE + again, named, piece)


def _begin(plans: Sequence[BoxPlan], frame: int) -> _Part:
    """Return a part with all boxes, empty but for their orders."""
    return _Part({plan.realm: replace(plan, others=[], pieces=[]) for plan in plans}, frame)


def _put(part: _Part, item: _Item) -> None:
    """Put one item into a part."""
    box = part.boxes[item.plan.realm]
    if item.record and item.record not in part.records:
        part.records.add(item.record)
        box.others.append(item.record)
    if item.piece is not None:
        box.pieces.append(item.piece)
    part.size += item.size


def _touched(part: _Part, order: Mapping[str, int], *, first: bool) -> list[BoxPlan]:
    """Return the boxes of a part that hold something; the first part has all, for they carry what this office holds."""
    for box in part.boxes.values():
        box.others.sort(key=order.__getitem__)
    return [box for box in part.boxes.values() if first or box.others or box.pieces or box.orders]


def _counted(parts: list[list[BoxPlan]]) -> list[list[BoxPlan]]:
    """Return the parts with the boxes of each realm counted: not every part has one of each."""
    total = Counter(box.realm for part in parts for box in part)
    seen: Counter[str] = Counter()
    for box in (box for part in parts for box in part):
        seen[box.realm] += 1
        box.part, box.of = seen[box.realm], total[box.realm]
    return parts


def _sizes(connection: Connection, ids: Sequence[str], packed: float) -> int:
    """Return about how many bytes some records take in a bundle."""
    return sum(_PER_RECORD + int(size * packed) for size in holdings.sizes(connection, ids).values())
