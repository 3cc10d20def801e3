"""The demonstration: the main job from end to end, each step timed and checked.

Two offices in one archive bring in what they have, search it, exchange it by bundles, change it, and print from it.
Nothing is acted: these are the services that window and command line call, on a real archive in a real folder.
"""

import tempfile
import textwrap
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, Conflict
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.services import authoring, briefing
from asm_desktop.services.briefing import BriefRequest
from asm_desktop.services.demo_folder import FolderMaterial
from asm_desktop.services.demo_material import BroughtIn, LeftOut, Material, SampleMaterial
from asm_desktop.services.demo_stage import (
    BUNDLES,
    Stage,
    differing_realms,
    give,
    holds_word,
    kept_back,
    knows,
    two_offices,
)
from asm_desktop.services.demo_steps import STEPS, DemoCheckFailed, DemoReport, DemoStep, Outcome, StepLog
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.sample import Sample, check_sample, read_sample
from asm_desktop.services.searching import search
from asm_desktop.store.archive import DATABASE
from asm_desktop.store.files import file_troubles
from asm_desktop.tasks.context import QUIET, TaskContext

__all__ = [
    "STEPS",
    "DemoCheckFailed",
    "DemoFolderInside",
    "DemoFolderUsed",
    "DemoOptions",
    "DemoReport",
    "DemoSourceMissing",
    "DemoStep",
    "LeftOut",
    "run_demo",
]

REASON = "Demonstration of the program, for those who look at it."
"""Why a sheet that is not for everybody is printed."""

MUST_STAY = frozenset({"red", "accounts-not-said-network"})
"""Reasons for staying that the demonstration must show."""


class DemoFolderUsed(Conflict):
    """A folder for the demonstration that has something in it."""

    code = "demo-folder-used"
    summary = "The folder “{folder}” is not empty."
    remedy = "Nothing was changed. Name a folder that does not exist yet, or an empty one."


class DemoSourceMissing(BadInput):
    """A folder to import that is not there."""

    code = "demo-source-missing"
    summary = "There is no folder “{folder}”."
    remedy = "Nothing was changed. Check the path after --from."


class DemoFolderInside(BadInput):
    """A folder for the demonstration inside the one that is to be imported."""

    code = "demo-folder-inside"
    summary = "The folder “{folder}” lies in the one whose files are to be imported."
    remedy = "Nothing was changed. Name a folder elsewhere after --keep."


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """What to show: `source` is a folder to import instead of the sample, `keep` where everything is left.

    Without `keep` it is left in a fresh folder among the system's temporary files.
    """

    source: Path | None = None
    keep: Path | None = None


def run_demo(options: DemoOptions, context: TaskContext = QUIET) -> DemoReport:
    """Do the whole demonstration and leave everything in its folder.

    Checks that do not hold are in the report. Raises DemoFolderUsed, DemoFolderInside, DemoSourceMissing before
    anything is written, later NothingToShow and what keeps an archive, bundle or sheet from being written.
    """
    if options.source is not None and not options.source.is_dir():
        raise DemoSourceMissing(folder=options.source)
    if options.source and options.keep and options.keep.resolve().is_relative_to(options.source.resolve()):
        raise DemoFolderInside(folder=options.keep)
    catalogs = load_catalogs()
    sample = read_sample()
    check_sample(sample, catalogs)
    folder = _fresh_folder(options.keep)
    log = StepLog(context)
    started = time.perf_counter()
    with two_offices(folder, sample, catalogs) as stage:
        demo = _Demo(stage, _material(stage, options, sample), log)
        demo.play(time.perf_counter() - started)
    return DemoReport(tuple(log.steps), _files(folder, sample, demo.sheet), demo.left_out)


class _Demo:
    """The demonstration at work."""

    def __init__(self, stage: Stage, material: Material, log: StepLog) -> None:
        """Take the stage, what is shown on it, and where steps are kept."""
        self._stage = stage
        self._material = material
        self._log = log
        self._bundle = Path()
        self.sheet = Path()
        self.left_out: tuple[LeftOut, ...] = ()

    def play(self, seconds_to_meet: float) -> None:
        """Do all steps; the offices have met already."""
        log = self._log
        log.do("import", self._bring_in)
        log.add("offices", Outcome(len(self._stage.desks), self._met(), "cards, one group"), seconds_to_meet)
        log.do("search", self._search)
        log.do("bundle", self._write_bundle)
        log.do("receive", self._receive)
        log.do("equal", lambda _context: self._equal())
        log.do("change", self._change)
        log.do("exchange back", self._exchange_back)
        log.do("conflict", lambda _context: self._disputed())
        log.do("stays", lambda _context: self._stays())
        log.do("brief", lambda _context: self._print())
        log.context.progress(STEPS, STEPS)

    def _bring_in(self, context: TaskContext) -> Outcome:
        """Turn the material into entries."""
        brought: BroughtIn = self._material.bring_in(context)
        self.left_out = brought.left_out
        note = f"entries; {len(brought.left_out)} files listed with their reason" if brought.left_out else "entries"
        return Outcome(brought.entries, brought.complete, note)

    def _met(self) -> bool:
        """Say whether the founder knows both offices as members of the group."""
        group = self._stage.first.trust.groups.get(self._stage.group)
        return group is not None and group.members == {desk.writer for desk in self._stage.desks}

    def _search(self, _context: TaskContext) -> Outcome:
        """Search at the founder's office."""
        query = self._material.query
        result = search(self._stage.first, SearchRequest(query))
        also = f", also {', '.join(result.expanded[:4])}" if result.expanded else ""
        return Outcome(result.total, result.total > 0, f"{query}{also}")

    def _write_bundle(self, context: TaskContext) -> Outcome:
        """Write a bundle for the second office."""
        stage = self._stage
        report = create_bundle(stage.first, stage.bundle_path(stage.first, stage.second), context=context)
        self._bundle = report.files[0]
        return Outcome(
            report.contents, report.contents > 0, f"{report.bytes // 1024 + 1} KB, {len(report.boxes)} boxes"
        )

    def _receive(self, context: TaskContext) -> Outcome:
        """Take the bundle in at the second office."""
        report = import_bundle(self._stage.second, self._bundle, context)
        note = f"new entries at {self._stage.second.own.office_card.name}"
        return Outcome(len(report.new), bool(report.new) and not report.held_count, note)

    def _equal(self) -> Outcome:
        """Compare the digests of every realm that both offices are in."""
        stage = self._stage
        differing = differing_realms(stage)
        complete = set(stage.second.trust.realms_of(stage.second.writer)) >= set(stage.shared_realms[:-1])
        note = f"differing: {', '.join(differing)}" if differing else "circles that both are in: same digest"
        return Outcome(len(stage.shared_realms) - len(differing), complete and not differing, note)

    def _change(self, _context: TaskContext) -> Outcome:
        """Change entries at both offices; now they must differ, or the comparison is worth nothing."""
        count = self._material.change()
        return Outcome(count, count > 0 and bool(differing_realms(self._stage)), "edits, each office by itself")

    def _exchange_back(self, context: TaskContext) -> Outcome:
        """Give the second office's changes to the first and the other way round; then both must be equal again."""
        stage = self._stage
        _, there = give(stage, stage.second, stage.first, context)
        _, back = give(stage, stage.first, stage.second, context)
        told = [{*report.changed, *report.conflicting} for report in (there, back)]
        differing = differing_realms(stage)
        note = f"differing: {', '.join(differing)}" if differing else "entries changed; both are equal again"
        return Outcome(len(set.union(*told)), all(told) and not differing, note)

    def _disputed(self) -> Outcome:
        """Look for the conflict at both offices: the one that was made, and no other."""
        entity, field = self._material.disputed
        found = [authoring.conflicts(desk) for desk in self._stage.desks]
        ok = all([_fields_in_conflict(view) for view in views] == [(entity, {field})] for views in found)
        return Outcome(len(found[0]), ok, self._both_sides(found[0][0]) if found[0] else "")

    def _both_sides(self, view: EntryView) -> str:
        """Return what each office claims, shortened."""
        first = view.conflicts[0]
        claims = [
            f"{', '.join(map(self._stage.first.office_name, claim.writers))} “{_short(claim.value)}”"
            for claim in first.claims
        ]
        return f"{view.code}, {first.field}: {' or '.join(claims)}"

    def _stays(self) -> Outcome:
        """Check that nothing that must stay is known at the other office, neither entries nor single words."""
        stage = self._stage
        pairs = ((stage.first, stage.second), (stage.second, stage.first))
        staying = [(view, other) for desk, other in pairs for view in kept_back(stage, desk)]
        gone = [view.code for view, other in staying if knows(other, view)]
        reasons = {view.held_back for view, _ in staying}
        leaked = [canary.word for canary in self._material.canaries if not self._is_home(canary.word, canary.office)]
        note = (
            f"entries; none of {len(self._material.canaries)} test words travelled"
            if not (gone or leaked)
            else ", ".join([*gone, *leaked])
        )
        return Outcome(len(staying), reasons >= MUST_STAY and not gone and not leaked, note)

    def _is_home(self, word: str, office: str) -> bool:
        """Say whether a word stands in the archive of its office and nowhere in the other's."""
        holding = [desk.archive.folder.name for desk in self._stage.desks if holds_word(desk, word)]
        return holding == [office]

    def _print(self) -> Outcome:
        """Print a brief at the founder's office."""
        stage = self._stage
        view = authoring.read_entry(stage.first, self._material.brief())
        out = stage.folder / f"brief-{view.code}.pdf"
        recipients = tuple(desk.own.office_card.name for desk in stage.desks)
        printed = briefing.make_brief(
            stage.first, BriefRequest((view.entity,), reason=REASON, recipients=recipients), out
        )
        self.sheet = printed.path
        return Outcome(printed.pages, printed.pages > 0, f"pages: {printed.code}, check {printed.check}")


def _short(value: Json | None) -> str:
    """Return the beginning of a value."""
    return textwrap.shorten(str(value), 36, placeholder=" …")


def _fields_in_conflict(view: EntryView) -> tuple[str, set[str]]:
    """Return an entry with the fields on which its versions disagree."""
    return view.entity, {conflict.field for conflict in view.conflicts}


def _material(stage: Stage, options: DemoOptions, sample: Sample) -> Material:
    """Return what is shown."""
    return FolderMaterial(stage, options.source) if options.source is not None else SampleMaterial(stage, sample)


def _files(folder: Path, sample: Sample, sheet: Path) -> Mapping[str, str]:
    """Return where everything is, by name."""
    databases = {office.key: str(folder / office.key / DATABASE) for office in sample.offices}
    return {"folder": str(folder), **databases, "bundles": str(folder / BUNDLES), "brief": str(sheet)}


def _fresh_folder(keep: Path | None) -> Path:
    """Return an empty folder; raises DemoFolderUsed and what `file_troubles` raises."""
    with file_troubles():
        if keep is None:
            return Path(tempfile.mkdtemp(prefix="asm-desktop-demo-")).resolve()
        keep.mkdir(parents=True, exist_ok=True)
        if any(keep.iterdir()):
            raise DemoFolderUsed(folder=keep)
        return keep.resolve()
