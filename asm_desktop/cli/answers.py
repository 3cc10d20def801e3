"""What a command answers, and how it is written: one JSON document, or text for people."""

import io
import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from asm_desktop.domain.queries import MarkedText

_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON lets stand and a terminal obeys; it can only be within texts, where an escape says the same."""

_PLAIN_WIDTH = 160
"""Columns of a table that goes to a file or another program."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table for people: heads, and rows of texts."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = str | MarkedText | Table
"""A paragraph of an answer: a line, a line with marked places, or a table."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers: `data` for programs, `blocks` for people, the exit status, and the archive to open.

    `window` is the folder of an archive whose window is to be opened once the command is done.
    """

    data: object
    blocks: tuple[Block, ...] = ()
    exit_code: int = 0
    window: Path | None = None


def write_json(data: object, stream: TextIO) -> None:
    """Write one JSON document."""
    text = json.dumps(data, ensure_ascii=False, indent=2, default=_plain)
    stream.write(_STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


def write_blocks(blocks: Iterable[Block], stream: TextIO) -> None:
    """Write an answer for people; marked places are bold on a terminal."""
    for block in blocks:
        if isinstance(block, Table):
            _write_table(block, stream)
        elif isinstance(block, MarkedText):
            stream.write(_marked(block, bold=stream.isatty()) + "\n")
        else:
            stream.write(printable(block) + "\n")


def printable(text: str) -> str:
    """Return a text without what could steer a terminal or turn the order of letters: it may come from anywhere."""
    return "".join(
        letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}
    )


def one_line(text: str) -> str:
    """Return a text for one line of a list."""
    return " ".join(printable(text).split())


def _marked(block: MarkedText, *, bold: bool) -> str:
    """Return a text with its marked places in bold, if the terminal can."""
    if not bold:
        return one_line(block.text)
    pieces, at = [], 0
    for start, length in block.marks:
        pieces += [printable(block.text[at:start]), f"\x1b[1m{printable(block.text[start : start + length])}\x1b[0m"]
        at = start + length
    return " ".join("".join([*pieces, printable(block.text[at:])]).split())


def _write_table(table: Table, stream: TextIO) -> None:
    """Write a table without lines, as wide as the terminal."""
    from rich.console import Console  # noqa: PLC0415 - it takes a moment that an answer without table need not wait
    from rich.table import Table as RichTable  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    on_terminal = stream.isatty()
    width = shutil.get_terminal_size().columns if on_terminal else _PLAIN_WIDTH
    drawn = RichTable(box=None, pad_edge=False, header_style="bold" if on_terminal else "")
    for head in table.heads:
        drawn.add_column(head, overflow="fold")
    for row in table.rows:
        drawn.add_row(*(Text(one_line(cell)) for cell in row))
    text = io.StringIO()
    console = Console(file=text, width=width, force_terminal=on_terminal, highlight=False, markup=False, emoji=False)
    console.print(drawn)
    stream.write("".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines()))


def _plain(value: object) -> object:
    """Return what JSON can hold of a value it does not know."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, Sequence):
        return list(value)
    return str(value)


def use_unicode(*streams: TextIO) -> None:
    """Make streams write UTF-8, whatever the system says; what cannot be written is shown as an escape."""
    for stream in streams or (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
