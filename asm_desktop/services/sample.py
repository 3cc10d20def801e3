"""The sample archive as it is packaged: its entries, files and acts, read and checked before anybody replays them.

Records are signed by the offices of one archive, so a ready-made archive could not be given to anybody. What is
packaged is its sources and what its two offices do with them (`sample_acts`). resources/sample/README.md
tells the form.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from asm_desktop import paths
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.choices import GROUPS, choices
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.values import FieldInvalid, check_fields
from asm_desktop.services.offices import OfficeDetails

ACTS = "acts.toml"
ENTRIES = "entries"
FILES = "files"

_FENCE = "+++"
_HEADING = re.compile(r"^## ([a-z][a-z0-9-]*)$", re.MULTILINE)
_CITED = re.compile(r"\[\^@([a-z0-9-]+)\]")
_GROUP = "@group"
_OF_FILE = frozenset({"file", "as", "caption"})


class SampleInvalid(BadData):
    """Part of the sample archive that does not hold together."""

    code = "sample-invalid"
    summary = "The part “{part}” of the sample archive cannot be used: {why}."
    remedy = "Install the program again; the sample comes with it."


class SampleOffice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An office that writes the sample archive."""

    key: str
    name: str
    organisation: str
    country: str
    language: str

    @property
    def details(self) -> OfficeDetails:
        """The details for its card."""
        return OfficeDetails(self.name, self.organisation, self.country, self.language)


class SampleGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The group of all offices of the sample."""

    name: str
    owner: str


class Canary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A made-up word that only one office has, in something that must stay there (`where` says in what)."""

    word: str
    office: str
    where: str


class Disagreement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the offices disagree after their acts."""

    entry: str
    field: str


class Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"changes": "set"}):
    """One act of an office: it creates entries, gives the other office a bundle, or edits an entry."""

    stage: str
    do: str
    office: str
    entries: tuple[str, ...] = ()
    to: str = ""
    entry: str = ""
    reason: str = ""
    changes: dict[str, Any] = {}


class _Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of acts."""

    brief: str
    query: str
    conflict: Disagreement
    offices: tuple[SampleOffice, ...]
    group: SampleGroup
    canaries: tuple[Canary, ...]
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class SampleFile:
    """A file of an entry: where it lies, what it is called in the office, its caption."""

    path: Path
    name: str
    caption: str


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """An entry as the sample's authors wrote it; values may refer to other entries by their keys."""

    key: str
    kind: str
    values: Mapping[str, Json]
    files: tuple[SampleFile, ...] = ()

    @property
    def references(self) -> frozenset[str]:
        """The keys of the entries that this one refers to."""
        return frozenset(_references(list(self.values.values())))


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample archive: entries by key, the offices that write it, and what they do."""

    entries: Mapping[str, SampleEntry]
    offices: tuple[SampleOffice, ...]
    group: SampleGroup
    acts: tuple[Act, ...]
    canaries: tuple[Canary, ...]
    brief: str
    query: str
    conflict: Disagreement


def sample_folder() -> Path:
    """Return the folder of the packaged sample."""
    return paths.resources() / "sample"


def read_sample(folder: Path | None = None) -> Sample:
    """Return the sample in a folder (the packaged one by default); raises SampleInvalid."""
    root = folder or sample_folder()
    script = _script(root / ACTS)
    entries = {path.stem: _entry(path, root / FILES) for path in sorted((root / ENTRIES).glob("*/*.md"))}
    return Sample(
        entries, script.offices, script.group, script.acts, script.canaries, script.brief, script.query, script.conflict
    )


def filled(value: Json, entities: Mapping[str, EntityId], group: Realm) -> Json:
    """Return a value with entries for the keys it refers to, their codes for `[^@key]`, and the group's realm."""
    if isinstance(value, list):
        return [filled(item, entities, group) for item in value]
    if isinstance(value, dict):
        return {name: filled(item, entities, group) for name, item in value.items()}
    if not isinstance(value, str):
        return value
    if value == _GROUP:
        return group
    if value.startswith("@"):
        return entities[value[1:]]
    return _CITED.sub(lambda found: f"[^{short_code(entities[found[1]])}]", value)


def check_sample(sample: Sample, catalogs: Catalogs) -> None:
    """Raise SampleInvalid unless every entry fits its kind and every act can be done when its turn comes."""
    made: set[str] = set()
    offices = {office.key for office in sample.offices}
    for number, act in enumerate(sample.acts, start=1):
        part = f"act {number}"
        if act.do not in {"create", "exchange", "edit"} or not {act.office, act.to or act.office} <= offices:
            raise SampleInvalid(part=part, why="nobody does that")
        for key in act.entries:
            _check_entry(sample, key, made, catalogs)
            made.add(key)
        if act.do == "edit":
            _check_made(part, {act.entry}, made)
    missing = sample.entries.keys() - made
    if missing:
        raise SampleInvalid(part=min(missing), why="nobody creates it")
    _check_made("the brief or the conflict", {sample.brief, sample.conflict.entry}, made)


def _check_entry(sample: Sample, key: str, made: Iterable[str], catalogs: Catalogs) -> None:
    """Raise SampleInvalid unless an entry can be written, given the entries made before it."""
    entry = sample.entries.get(key)
    if entry is None or key in made:
        raise SampleInvalid(part=key, why="it is not there, or created twice")
    if not catalogs.kinds.knows(entry.kind):
        raise SampleInvalid(part=key, why=f"there is no kind “{entry.kind}”")
    _check_made(key, entry.references, made)
    kind = catalogs.kinds.get(entry.kind)
    stand_ins = {one: EntityId("0" * 48) for one in made}
    values = {name: filled(value, stand_ins, Realm("group:" + "0" * 48)) for name, value in entry.values.items()}
    try:
        check_fields(kind, values)
    except FieldInvalid as error:
        raise SampleInvalid(part=key, why=error.message) from error
    for name, value in values.items():
        _check_words(key, kind, name, value, catalogs)


def _check_words(key: str, kind: Kind, name: str, value: Json, catalogs: Catalogs) -> None:
    """Raise SampleInvalid for a field or column that the kind does not have, or a word that is not on its list."""
    field = kind.field(name)
    if field is None:
        raise SampleInvalid(part=key, why=f"there is no field “{name}”")
    if field.type is FieldType.ROWS and isinstance(value, list):
        for row in value:
            for column, cell in row.items() if isinstance(row, dict) else ():
                if column != "id":
                    _check_choice(key, field.column(column), column, cell, catalogs)
    else:
        _check_choice(key, field, name, value, catalogs)


def _check_choice(key: str, field: Field | None, name: str, value: Json, catalogs: Catalogs) -> None:
    """Raise SampleInvalid unless there is such a field or column and its list has every word of the value."""
    if field is None:
        raise SampleInvalid(part=key, why=f"there is no column “{name}”")
    if FieldType.CHOICE not in {field.type, field.of} or field.vocabulary == GROUPS:
        return
    unknown = set(value if isinstance(value, list) else [value]) - set(choices(field.vocabulary, catalogs))
    if unknown:
        raise SampleInvalid(part=key, why=f"“{unknown.pop()}” is not on the list for “{name}”")


def _check_made(part: str, keys: Iterable[str], made: Iterable[str]) -> None:
    """Raise SampleInvalid for a key that no entry has when it is needed."""
    missing = set(keys) - set(made)
    if missing:
        raise SampleInvalid(part=part, why=f"it refers to “{min(missing)}”, which is not there yet")


def _script(path: Path) -> _Script:
    """Return the acts; raises SampleInvalid."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=_Script)
    except (OSError, msgspec.MsgspecError, tomllib.TOMLDecodeError) as error:
        raise SampleInvalid(part=path.name, why=str(error)) from error


def _entry(path: Path, files: Path) -> SampleEntry:
    """Return the entry in a file: TOML between two fences, then the summary, then sections under their names."""
    opening, fence, rest = path.read_text(encoding="utf-8").partition(_FENCE)
    head, closing, body = rest.partition(f"\n{_FENCE}\n")
    if opening.strip() or not fence or not closing:
        raise SampleInvalid(part=path.name, why="its head is not fenced")
    try:
        values = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise SampleInvalid(part=path.name, why=str(error)) from error
    kind, named = str(values.pop("kind", "")), values.pop(FILES, [])
    parts = _HEADING.split(body)
    texts = {"summary": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}
    values |= {name: text.strip() for name, text in texts.items() if text.strip()}
    whole = {name: _with_row_ids(path.stem, name, value) for name, value in values.items()}
    return SampleEntry(path.stem, kind, whole, tuple(_file(path.name, row, files) for row in named))


def _file(part: str, row: Mapping[str, str], files: Path) -> SampleFile:
    """Return a file of an entry; raises SampleInvalid if it is not there."""
    path = files / row.get("file", "")
    if not path.is_file() or not row.keys() <= _OF_FILE:
        raise SampleInvalid(part=part, why=f"there is no file “{path.name}”")
    return SampleFile(path, row.get("as", path.name), row.get("caption", ""))


def _with_row_ids(key: str, name: str, value: Json) -> Json:
    """Return a value whose rows have ids, the same at every office and each time."""
    if not isinstance(value, list):
        return value
    ids = [hashlib.sha256(f"{key}/{name}/{number}".encode()).hexdigest()[:16] for number in range(len(value))]
    return [{"id": id_, **row} if isinstance(row, dict) else row for id_, row in zip(ids, value, strict=True)]


def _references(value: Json) -> Iterable[str]:
    """Yield the keys that a value refers to."""
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        yield from _references(list(value.values()))
    elif isinstance(value, str) and value.startswith("@"):
        yield from () if value == _GROUP else (value[1:],)
    elif isinstance(value, str):
        yield from _CITED.findall(value)
