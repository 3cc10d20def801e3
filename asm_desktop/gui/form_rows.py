"""What the form of an entry is made of: plain rows, so that its widgets know no kind, catalogue or service."""

from dataclasses import dataclass
from enum import StrEnum

from asm_desktop.domain.canonical import Json


class Shape(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    CHOICES = "choices"
    LINES = "lines"
    MONEY = "money"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that can be chosen, and its words."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form, or one column of its rows. `stays`: it never leaves the office, and the form says so."""

    name: str
    title: str
    shape: Shape
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    columns: tuple["FormField", ...] = ()
    stays: bool = False


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of the form: its fields, and whether something stands in it."""

    key: str
    title: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of "Before you save": a sentence, why it matters, and the part of the form it speaks of."""

    key: str
    text: str
    why: str = ""
    part: str = ""
    field: str = ""
    fine: bool = False


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file of the entry: its row id ("" for one that is not saved yet), name and size in words."""

    key: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class EditorState:
    """Everything the editor shows when an entry is opened in it."""

    title: str
    about: str
    is_new: bool
    kind: str
    kinds: tuple[Choice, ...]
    parts: tuple[FormPart, ...]
    values: dict[str, Json]
    groups: tuple[Choice, ...]
    files: tuple[FormFile, ...]
