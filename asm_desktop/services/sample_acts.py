"""Replaying the acts of the sample archive: two offices write its entries, exchange bundles and change entries.

What comes out is signed by these offices now, like anything that people write.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.realms import Realm
from asm_desktop.services import authoring
from asm_desktop.services.authoring import NewEntry, NewFile
from asm_desktop.services.desk import Desk
from asm_desktop.services.sample import Act, Sample, SampleEntry, filled
from asm_desktop.tasks.context import QUIET, TaskContext

WRITE = "write"
CHANGE = "change"

_BASED_ON = "based-on"


@dataclass
class Replay:
    """The sample at work: the desks of its offices by key, their group, and the entries made so far by key.

    `give` hands all that one office may give to another, as a bundle does.
    """

    sample: Sample
    desks: Mapping[str, Desk]
    group: Realm
    give: Callable[[Desk, Desk], object]
    entities: dict[str, EntityId] = field(default_factory=dict)

    def play(self, stage: str, context: TaskContext = QUIET) -> int:
        """Do all acts of a stage in their order; returns how many entries were created or changed by them."""
        acts = [act for act in self.sample.acts if act.stage == stage]
        done = 0
        for number, act in enumerate(acts):
            context.progress(number, len(acts), self.desks[act.office].own.office_card.name)
            done += self._do(act)
        context.progress(len(acts), len(acts))
        return done

    def _do(self, act: Act) -> int:
        """Do one act; returns how many entries it created or changed."""
        desk = self.desks[act.office]
        if act.do == "exchange":
            self.give(desk, self.desks[act.to])
            return 0
        if act.do == "edit":
            changes = {name: self._filled(value) for name, value in act.changes.items()}
            return len(authoring.edit_entries(desk, [self.entities[act.entry]], changes, act.reason))
        for key in act.entries:
            self.entities[key] = authoring.create_entry(desk, self._new(desk, self.sample.entries[key])).entity
        return len(act.entries)

    def _new(self, desk: Desk, entry: SampleEntry) -> NewEntry:
        """Return an entry of the sample as the office writes it."""
        values = {name: self._filled(value) for name, value in entry.values.items()}
        if _BASED_ON in values:
            values[_BASED_ON] = _with_versions(desk, values[_BASED_ON])
        files = tuple(NewFile(file.path, file.name, file.caption) for file in entry.files)
        return NewEntry(entry.kind, values, files)

    def _filled(self, value: Json) -> Json:
        """Return a value that refers to the entries and the group of this archive."""
        return filled(value, self.entities, self.group)


def _with_versions(desk: Desk, rows: Json) -> Json:
    """Return rows of entries that something is based on, with the versions that the office has before it."""
    return [
        {**row, "version": str(authoring.read_entry(desk, str(row["entry"])).version)}
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
    ]
