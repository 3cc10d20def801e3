"""What a report about a fault of the program may hold: where it broke, and never what was being worked on.

The message of an error can carry anything, the text of an entry as well, so no message goes into a report.
"""

import traceback
from collections.abc import Iterator


def where_it_broke(error: BaseException) -> str:
    """Return the trace of an error and of what led to it: places in the code and the names of errors, no messages."""
    parts = ["\n".join((*_places(one), _name(one))) for one in _chain(error)]
    return "\n\nwhile dealing with it:\n".join(reversed(parts))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those that led to it, the last first."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(error: BaseException) -> Iterator[str]:
    """Yield the places that an error came through, the outermost first."""
    for frame in traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"


def _name(error: BaseException) -> str:
    """Return what sort of error it is."""
    return f"{type(error).__module__}.{type(error).__qualname__}"
