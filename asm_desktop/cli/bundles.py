"""`bundle`: exchanging entries with other offices by files."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.bootstrap import ArchiveNotChosen
from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.commands import command, group
from asm_desktop.cli.fields import list_code
from asm_desktop.cli.running import Run
from asm_desktop.cli.stats import realm_name
from asm_desktop.cli.words import HELD, size
from asm_desktop.domain.choices import COUNTRIES, TOPICS
from asm_desktop.domain.errors import BadInput
from asm_desktop.exchange.troubles import BundleForeign
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import (
    BundleContents,
    BundleOptions,
    ImportReport,
    create_bundle,
    import_bundle,
    inspect_bundle,
    preview_import,
)
from asm_desktop.services.offices import find_office
from asm_desktop.store.archive import ArchiveInUse, EpochBegun, NoArchive

app = group("Exchange entries with other offices by files.")

_SIZE = re.compile(r"([0-9]{1,12})([kKmMgG]?)[bB]?")
_UNITS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3}

_WARNINGS = {
    "plain": "Boxes for the whole programme are not closed: whoever finds the file can read them.",
    "file-missing": "Some files that entries name are not here and could not go with them.",
}


class SizeUnreadable(BadInput):
    """A text that is no size."""

    code = "size-unreadable"
    summary = "“{size}” is no size."
    remedy = "Write it like 18M or 1G."


@dataclass(frozen=True, slots=True)
class CreateOptions:
    """Options of `bundle create`."""

    out: Annotated[Path, typer.Option(metavar="FILE", help="File to write.")]
    to: Annotated[list[str], typer.Option("--to", metavar="OFFICE", help="Only for this office.")] = field(
        default_factory=list
    )
    public: Annotated[bool, typer.Option("--public", help="Public entries alone, for anybody.")] = False
    country: Annotated[list[str], typer.Option("--country", metavar="CC", help="Only entries on this country.")] = (
        field(default_factory=list)
    )
    topic: Annotated[list[str], typer.Option("--topic", metavar="T", help="Only entries on this topic.")] = field(
        default_factory=list
    )
    full: Annotated[bool, typer.Option("--full", help="Also what the readers are known to hold.")] = False
    plain: Annotated[bool, typer.Option("--plain", help="Leave boxes for the programme open to any finder.")] = False
    max_size: Annotated[str, typer.Option(metavar="N", help="Largest size of a part, such as 18M.")] = ""


@dataclass(frozen=True, slots=True)
class OneBundle:
    """Options of `bundle inspect`."""

    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False, help="The bundle.")]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """Options of `bundle import`."""

    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False, help="The bundle.")]
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would happen.")] = False


def create(run: Run, options: CreateOptions) -> Answer:
    """Write a bundle; without --to and --public one box for each circle that this office is in, closed to others."""
    with run.desk() as desk:
        report = create_bundle(desk, options.out, _wanted(desk, options), run.context)
        names = {box.realm: realm_name(desk, box.realm) for box in report.boxes}
    for warning in report.warnings:
        run.say(_WARNINGS.get(warning, warning))
    data = {
        "files": [
            {"file": str(file), "sha256": sha256} for file, sha256 in zip(report.files, report.sha256, strict=True)
        ],
        "bytes": report.bytes,
        "contents": report.contents,
        "boxes": [{**asdict(box), "readers": list(box.readers)} for box in report.boxes],
        "warnings": list(report.warnings),
    }
    rows = tuple(
        (names[box.realm], ", ".join(box.readers) or "anybody", str(box.contents), str(box.files), size(box.bytes))
        for box in report.boxes
    )
    lines = tuple(f"Wrote {file}." for file in report.files)
    return Answer(data, (Table(("Circle", "Readers", "Entries' versions", "Files", "Size"), rows), *lines))


def inspect(run: Run, options: OneBundle) -> Answer:
    """Say what a bundle holds, as far as this office can see; nothing is changed."""
    with _desk_if_any(run) as desk:
        try:
            found = inspect_bundle(options.file, desk)
        except BundleForeign as error:
            run.say(error.message)
            found = inspect_bundle(options.file)
        return Answer(_contents_data(found), tuple(_contents_blocks(found, desk)))


def import_(run: Run, options: ImportOptions) -> Answer:
    """Take a bundle in; doing it again changes nothing."""
    with run.desk() as desk:
        work = preview_import if options.preview else import_bundle
        report = work(desk, options.file, run.context)
    if report.epoch_begun and not options.preview:
        run.say(str(EpochBegun()))
    data = {
        **asdict(report),
        "senders": [asdict(sender) for sender in report.senders],
        "held": [asdict(one) for one in report.held],
        "preview": options.preview,
    }
    return Answer(data, tuple(_report_blocks(report, preview=options.preview)))


def _wanted(desk: Desk, options: CreateOptions) -> BundleOptions:
    """Return what a bundle is to hold; raises OfficeUnknown, WordNotKnown, SizeUnreadable."""
    return BundleOptions(
        to=tuple(find_office(desk, text) for text in options.to),
        public=options.public,
        countries=tuple(list_code(desk, COUNTRIES, "country", text) for text in options.country),
        topics=tuple(list_code(desk, TOPICS, "topic", text) for text in options.topic),
        full=options.full,
        plain=options.plain,
        max_size=_bytes(options.max_size),
    )


def _bytes(text: str) -> int | None:
    """Return the size in a text in bytes, None for no limit; raises SizeUnreadable."""
    if not text:
        return None
    found = _SIZE.fullmatch(text.strip())
    if not found or int(found[1]) == 0:
        raise SizeUnreadable(size=text)
    return int(found[1]) * _UNITS[found[2].lower()]


@contextmanager
def _desk_if_any(run: Run) -> Iterator[Desk | None]:
    """Open the archive if one was named or is the usual one and can be opened; looking into a bundle needs none."""
    if run.common.archive is not None:
        with run.desk() as desk:
            yield desk
        return
    with suppress(ArchiveNotChosen, NoArchive, ArchiveInUse), run.desk() as desk:
        yield desk
        return
    yield None


def _contents_data(found: BundleContents) -> dict[str, object]:
    """Return what is in a bundle for programs."""
    return {**asdict(found), "senders": list(map(asdict, found.senders)), "boxes": list(map(asdict, found.boxes))}


def _contents_blocks(found: BundleContents, desk: Desk | None) -> Iterator[Block]:
    """Yield what is in a bundle for people."""
    makers = {sender.writer: sender.name for sender in found.senders}
    part = f", part {found.part} of {found.of}" if found.of > 1 else ""
    yield f"From {', '.join(makers.values())}: {size(found.bytes)}{part}."
    rows = tuple(
        (
            realm_name(desk, box.realm) if desk and box.realm else box.realm or "closed to this office",
            makers.get(box.maker, ""),
            box.standing,
            str(box.counts.contents) if box.counts else "",
            str(box.counts.blobs + box.counts.chunks) if box.counts else "",
            size(box.bytes),
        )
        for box in found.boxes
    )
    yield Table(("Circle", "Made by", "Box", "Versions", "Files", "Size"), rows)


def _report_blocks(report: ImportReport, *, preview: bool) -> Iterator[Block]:
    """Yield what an import did, or would do, for people."""
    names = ", ".join(sender.name for sender in report.senders)
    yield f"This is what the bundle from {names} would do:" if preview else f"Took in the bundle from {names}:"
    numbers = (
        ("New entries", len(report.new)),
        ("Changed", len(report.changed)),
        ("With two versions now", len(report.conflicting)),
        ("Here already", len(report.same)),
        ("Files", report.files),
        ("Boxes for others", report.boxes_closed),
        ("Boxes damaged", report.boxes_damaged),
        ("Boxes of a newer version", report.boxes_newer),
        ("Records held back", report.held_count),
    )
    rows = tuple((what, str(number)) for what, number in numbers if number)
    yield Table(("What", "Number"), rows) if rows else "There is nothing in it that is not here already."
    held = {(HELD.get(one.reason, one.reason), one.writer_name) for one in report.held}
    if held:
        yield Table(("Held back because", "Writer"), tuple(sorted(held)))


command(app, "create", CreateOptions, create)
command(app, "inspect", OneBundle, inspect)
command(app, "import", ImportOptions, import_)
