"""The register of printed sheets, and what a code on paper says today: up to date, newer version, not known here."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from asm_desktop.domain import canonical
from asm_desktop.domain.codes import parse_code, short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryAmbiguous
from asm_desktop.store import entries, peers
from asm_desktop.store.connection import Connection
from asm_desktop.store.peers import PrintRun

_CODE: Final = r"([0-9A-Z]{4}-[0-9A-Z]{4})"
_QR: Final = re.compile(rf"ASM1:{_CODE}:V(\d{{1,9}}):[A-Z0-9-]{{1,35}}:P\d{{1,9}}:{_CODE}")


@dataclass(frozen=True, slots=True)
class PrintedSource:
    """An entry that a printed sheet carries, in the version printed; `title` "" if it is not here any more."""

    entity: EntityId
    code: str
    version: int
    title: str


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One print run of the register. The first of `sources` is the sheet's own entry."""

    run: int
    code: str
    title: str
    template: str
    language: str
    label: str
    reason: str
    check: str
    at: str
    sources: tuple[PrintedSource, ...]

    @property
    def version(self) -> int:
        """The version of the sheet's own entry."""
        return self.sources[0].version if self.sources else 0


class SheetState(StrEnum):
    """What a sheet of paper is today, as far as this archive knows."""

    UP_TO_DATE = "up-to-date"
    NEWER_VERSION = "newer-version"
    """The entry or one of its sources has changed since."""
    NEWER_ON_PAPER = "newer-on-paper"
    """The paper has a version that has not come here yet."""
    REMOVED = "removed"
    KNOWN = "known"
    """The entry is here; which version the paper has was not said."""
    NOT_HERE = "not-here"


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """The answer to a code: `version` is that on paper (0: not known), `changed` the sources that are newer now."""

    state: SheetState
    code: str
    title: str = ""
    version: int = 0
    current: int = 0
    changed: tuple[PrintedSource, ...] = ()
    runs: tuple[RegisterRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _OnPaper:
    """What was typed or scanned: a code, and from a QR also version and check."""

    code: str
    version: int = 0
    check: str = ""


def register(desk: Desk) -> tuple[RegisterRow, ...]:
    """Return the register of printed sheets, newest first."""
    with desk.archive.read() as connection:
        return _register(connection)


def rows_with(connection: Connection, entity: EntityId) -> tuple[RegisterRow, ...]:
    """Return the printed sheets that carry an entry: what a recall of it has to find."""
    return tuple(row for row in _register(connection) if any(one.entity == entity for one in row.sources))


def check_sheet(desk: Desk, text: str) -> SheetCheck:
    """Return what a sheet is today, from the typed code of its entry, its check, or the text of its QR.

    Raises CodeUnreadable, EntryAmbiguous.
    """
    paper = _read(text)
    with desk.archive.read() as connection:
        rows = _register(connection)
        found = entries.by_code(connection, paper.code)
        if len(found) > 1:
            raise EntryAmbiguous(reference=paper.code, ids=", ".join(found))
        same_check = [row for row in rows if row.check in {paper.check, paper.code}]
        entity = found[0] if found else same_check[0].sources[0].entity if same_check else None
        view = entries.get(connection, entity) if entity else None
        runs = tuple(row for row in rows if entity and row.sources and row.sources[0].entity == entity)
        if view is None:
            return SheetCheck(
                SheetState.NOT_HERE, runs[0].code if runs else paper.code, version=paper.version, runs=runs
            )
        printed = next((row for row in runs if row in same_check), None if paper.check else next(iter(runs), None))
        return _answer(connection, view, paper, printed, runs)


def sources_of(views: Iterable[EntryView]) -> bytes:
    """Return the sources of a sheet as the register keeps them: [entity, version] pairs, its own entry first."""
    return canonical.encode([[view.entity, view.version] for view in views])


def _answer(
    connection: Connection, view: EntryView, paper: _OnPaper, printed: RegisterRow | None, runs: tuple[RegisterRow, ...]
) -> SheetCheck:
    """Return what a sheet of an entry that is here is today; `printed` is its run, if this office printed it."""
    version = paper.version or (printed.version if printed else 0)
    changed = tuple(_changed(connection, printed.sources[1:])) if printed else ()
    if view.removed:
        state = SheetState.REMOVED
    elif not version:
        state = SheetState.KNOWN
    elif view.version > version or changed:
        state = SheetState.NEWER_VERSION
    else:
        state = SheetState.UP_TO_DATE if view.version == version else SheetState.NEWER_ON_PAPER
    return SheetCheck(state, view.code, view.title, version, view.version, changed, runs)


def _changed(connection: Connection, sources: Iterable[PrintedSource]) -> Iterable[PrintedSource]:
    """Yield the sources that have a newer version now, or are gone."""
    for source in sources:
        view = entries.get(connection, source.entity)
        if view is None or view.removed or view.version > source.version:
            yield source


def _read(text: str) -> _OnPaper:
    """Return what was typed or scanned; raises CodeUnreadable."""
    scanned = _QR.fullmatch("".join(text.split()).upper())
    if scanned:
        return _OnPaper(parse_code(scanned[1]), int(scanned[2]), parse_code(scanned[3]))
    return _OnPaper(parse_code(text))


def _register(connection: Connection) -> tuple[RegisterRow, ...]:
    """Return the register as one state of the archive has it."""
    return tuple(_row(connection, number, run) for number, run in peers.printed(connection))


def _row(connection: Connection, number: int, run: PrintRun) -> RegisterRow:
    """Return one row of the register, its entries named as far as they are here."""
    sources = []
    pairs = canonical.decode(run.sources)
    for pair in pairs if isinstance(pairs, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], int):
            entity = EntityId(pair[0])
            view = entries.get(connection, entity)
            sources.append(PrintedSource(entity, short_code(entity), pair[1], view.title if view else ""))
    title = sources[0].title if sources else ""
    return RegisterRow(
        number, short_code(run.entity), title, run.template, run.language, run.label, run.reason, run.check, run.at,
        tuple(sources),
    )  # fmt: skip
