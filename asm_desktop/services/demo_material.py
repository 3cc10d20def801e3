"""What the demonstration works with: the sample archive, or the files of a folder that somebody names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from asm_desktop.domain.identities import EntityId
from asm_desktop.services.demo_stage import Stage, give
from asm_desktop.services.sample import Canary, Sample
from asm_desktop.services.sample_acts import CHANGE, WRITE, Replay
from asm_desktop.tasks.context import TaskContext


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that became no entry, or one without text, and why."""

    origin: str
    status: str
    reason: str


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What became of the material: entries made, whether that was all there is, and what was left out."""

    entries: int
    complete: bool
    left_out: tuple[LeftOut, ...] = ()


class Material(Protocol):
    """Entries for the stage, a change of them at both offices, and a brief from them."""

    canaries: tuple[Canary, ...]

    def bring_in(self, context: TaskContext) -> BroughtIn:
        """Turn all of it into entries of the offices."""
        ...

    @property
    def query(self) -> str:
        """What to search for."""
        ...

    def change(self) -> int:
        """Change entries at both offices, one field of one entry at both; returns how many changes were made."""
        ...

    @property
    def disputed(self) -> tuple[EntityId, str]:
        """The entry and the field that both offices changed."""
        ...

    def brief(self) -> EntityId:
        """Return the brief to print at the founder's office."""
        ...


@dataclass
class SampleMaterial:
    """The sample archive."""

    stage: Stage
    sample: Sample
    canaries: tuple[Canary, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Give the sample's offices their desks."""
        desks = {office.key: desk for office, desk in zip(self.sample.offices, self.stage.desks, strict=True)}
        self.canaries = self.sample.canaries
        self._replay = Replay(self.sample, desks, self.stage.group, partial(give, self.stage))

    def bring_in(self, context: TaskContext) -> BroughtIn:
        """Let both offices write what they have."""
        count = self._replay.play(WRITE, context)
        return BroughtIn(count, complete=count == len(self.sample.entries))

    @property
    def query(self) -> str:
        """What to search for."""
        return self.sample.query

    def change(self) -> int:
        """Do the acts by which both offices change entries."""
        return self._replay.play(CHANGE)

    @property
    def disputed(self) -> tuple[EntityId, str]:
        """The entry and the field that both offices changed."""
        return self._made[self.sample.conflict.entry], self.sample.conflict.field

    def brief(self) -> EntityId:
        """Return the sample's ministry brief."""
        return self._made[self.sample.brief]

    @property
    def _made(self) -> Mapping[str, EntityId]:
        """The entries by their keys."""
        return self._replay.entities
