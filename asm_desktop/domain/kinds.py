"""Kinds of entries, declared in `resources/kinds/*.toml`: what can be written down, never how it is coded.

A new kind is a new file. A kind or field that nobody here has heard of is kept, shown plainly, and survives editing.
docs/architecture.md, "Kinds", gives the keys of a kind file.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

import msgspec

from asm_desktop.domain.errors import BadData
from asm_desktop.domain.labels import Accounts

COMMON = "common"
"""Name of the file with the fields that every kind has."""

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_NO_TEXTS: Mapping[str, str] = MappingProxyType({})


class KindInvalid(BadData):
    """A kind file that cannot be used."""

    code = "kind-invalid"
    summary = "The kind file “{file}” cannot be used: {why}."
    remedy = "Correct the file, or take it out of the folder of kinds."


class FieldType(StrEnum):
    """What a field holds, and so how it is edited, checked, merged and shown."""

    TEXT = "text"
    MARKDOWN = "markdown"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    LIST = "list"
    LINK = "link"
    PERSON = "person"
    MONEY = "money"
    FILE = "file"
    ROWS = "rows"


class Template(StrEnum):
    """The sheet that a kind is printed on."""

    CASE = "case"
    MINISTRY = "ministry"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind, or one column of its rows.

    `office`: it stays in the office and is never in a shared record. `vocabulary` names the word list of a choice,
    `of` the type of a list's items, `slot` the part of a printed sheet that it fills, `short` says that the short form
    asks for it.
    """

    name: str
    type: FieldType
    labels: Mapping[str, str] = field(default_factory=lambda: _NO_TEXTS)
    hints: Mapping[str, str] = field(default_factory=lambda: _NO_TEXTS)
    office: bool = False
    vocabulary: str = ""
    of: FieldType | None = None
    columns: tuple["Field", ...] = ()
    slot: str = ""
    dublin_core: str = ""
    short: bool = False

    def label(self, language: str) -> str:
        """Return the field's name for people, in this language or the nearest there is."""
        return in_language(self.labels, language) or self.name

    def hint(self, language: str) -> str:
        """Return a line on what to write here, "" if there is none."""
        return in_language(self.hints, language)

    def column(self, name: str) -> "Field | None":
        """Return a column of rows by its name."""
        return next((one for one in self.columns if one.name == name), None)


@dataclass(frozen=True)
class Kind:
    """A kind of entry. `fields` are in the order of the form, those that all kinds have first."""

    name: str
    labels: Mapping[str, str]
    icon: str
    accounts: Accounts
    template: str
    fields: tuple[Field, ...]
    own: frozenset[str] = frozenset()

    def label(self, language: str) -> str:
        """Return the kind's name for people."""
        return in_language(self.labels, language) or self.name

    def field(self, name: str) -> Field | None:
        """Return a field by its name, or None for one that this kind does not declare."""
        return self._by_name.get(name)

    @property
    def sections(self) -> tuple[Field, ...]:
        """The long texts that only this kind has, in order (the summary, which all have, is not one)."""
        return tuple(one for one in self.fields if one.type is FieldType.MARKDOWN and one.name in self.own)

    @property
    def short_form(self) -> tuple[Field, ...]:
        """The fields that the short form asks for."""
        return tuple(one for one in self.fields if one.short)

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        """The fields by name."""
        return {one.name: one for one in self.fields}


class KindCatalog:
    """All kinds that are known here."""

    def __init__(self, kinds: Iterable[Kind], common: tuple[Field, ...]) -> None:
        """Use `load`."""
        self._kinds = {kind.name: kind for kind in kinds}
        self._common = common

    @classmethod
    def load(cls, *folders: Path) -> "KindCatalog":
        """Return the kinds declared in these folders, the first of which holds the common fields.

        A kind in a later folder takes the place of one with its name. Raises KindInvalid.
        """
        common = _read(folders[0] / f"{COMMON}.toml")
        shared = _fields(common.fields, COMMON)
        kinds = {}
        for folder in folders:
            for file in sorted(folder.glob("*.toml")):
                if file.stem != COMMON:
                    kinds[file.stem] = _kind(file.stem, _read(file), shared)
        return cls(kinds.values(), shared)

    def get(self, name: str) -> Kind:
        """Return a kind; one that is unknown here has the common fields, and its other fields are shown plainly."""
        known = self._kinds.get(name)
        return known or Kind(name, {}, "document", Accounts.NOT_SAID, Template.ENTRY, self._common)

    def knows(self, name: str) -> bool:
        """Say whether a kind is declared here."""
        return name in self._kinds

    def all(self) -> tuple[Kind, ...]:
        """Return all kinds, by name."""
        return tuple(self._kinds[name] for name in sorted(self._kinds))


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text in a language (BCP 47), else in its main language, else in English, else ""."""
    return texts.get(language) or texts.get(language.partition("-")[0]) or texts.get("en", "")


class _FieldEntry(msgspec.Struct, rename="kebab", forbid_unknown_fields=True, frozen=True):
    """One field as a kind file writes it."""

    name: str
    type: FieldType
    label: dict[str, str]
    hint: dict[str, str] = {}
    stays: str = ""
    vocabulary: str = ""
    of: FieldType | None = None
    columns: list["_FieldEntry"] = []
    brief: str = ""
    dublin_core: str = ""
    short: bool = False


class _KindEntry(msgspec.Struct, rename="kebab", forbid_unknown_fields=True, frozen=True):
    """A kind file."""

    label: dict[str, str] = {}
    icon: str = "document"
    accounts: Accounts = Accounts.NOT_SAID
    template: Template = Template.ENTRY
    fields: list[_FieldEntry] = []


def _read(file: Path) -> _KindEntry:
    """Return what a kind file says; raises KindInvalid."""
    try:
        return msgspec.toml.decode(file.read_bytes(), type=_KindEntry)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise KindInvalid(file=file.name, why=str(error)) from error


def _kind(name: str, entry: _KindEntry, common: tuple[Field, ...]) -> Kind:
    """Return the kind of a kind file, put behind the common fields."""
    if not _NAME.fullmatch(name):
        raise KindInvalid(file=f"{name}.toml", why="its name must be small letters with hyphens")
    if not entry.label.get("en"):
        raise KindInvalid(file=f"{name}.toml", why="it has no English label")
    own = _fields(entry.fields, name)
    taken = {one.name for one in common} & {one.name for one in own}
    if taken:
        raise KindInvalid(file=f"{name}.toml", why=f"all kinds have a field “{min(taken)}” already")
    names = frozenset(one.name for one in own)
    return Kind(name, entry.label, entry.icon, entry.accounts, entry.template, common + own, names)


def _fields(entries: Iterable[_FieldEntry], kind: str) -> tuple[Field, ...]:
    """Return the fields of a kind file (or the columns of one field), checked."""
    fields = tuple(_field(entry, kind) for entry in entries)
    names = [one.name for one in fields]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise KindInvalid(file=f"{kind}.toml", why=f"it declares “{twice}” twice")
    return fields


def _field(entry: _FieldEntry, kind: str) -> Field:
    """Return one field."""
    why = _trouble(entry)
    if why:
        raise KindInvalid(file=f"{kind}.toml", why=f"the field “{entry.name}” {why}")
    columns = _fields(entry.columns, kind)
    if any(one.type in {FieldType.ROWS, FieldType.LIST, FieldType.PERSON} or one.name == "id" for one in columns):
        raise KindInvalid(file=f"{kind}.toml", why=f"a column of “{entry.name}” cannot be of that type or name")
    return Field(
        name=entry.name, type=entry.type, labels=entry.label, hints=entry.hint, office=entry.stays == "office",
        vocabulary=entry.vocabulary, of=entry.of, columns=columns, slot=entry.brief, dublin_core=entry.dublin_core,
        short=entry.short,
    )  # fmt: skip


def _trouble(entry: _FieldEntry) -> str:
    """Return what is wrong with a field as written, "" if nothing."""
    is_choice = FieldType.CHOICE in {entry.type, entry.of}
    checks = (
        (not _NAME.fullmatch(entry.name), "must have a name of small letters with hyphens"),
        (not entry.label.get("en"), "has no English label"),
        (entry.stays not in {"", "office"}, "can stay nowhere but in the office"),
        (is_choice and not entry.vocabulary, "is a choice without a vocabulary"),
        ((entry.type is FieldType.LIST) != (entry.of is not None), "must say what its list is of, and only a list may"),
        (entry.of not in {None, FieldType.TEXT, FieldType.CHOICE, FieldType.LINK}, "has a list of something else"),
        ((entry.type is FieldType.ROWS) != bool(entry.columns), "must have columns if it is rows, and only then"),
    )
    return next((why for wrong, why in checks if wrong), "")
