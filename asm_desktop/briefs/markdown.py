"""Markdown of entries as set paragraphs, lists and tables of a column.

Texts come from many hands: markup of other kinds is printed as it was typed, a picture becomes its description, and a
link is followed by its address, because paper cannot be clicked.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import unescape
from typing import Final
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from asm_desktop.briefs import grid
from asm_desktop.briefs.flow import Placed
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.grid import Type
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import fair_columns, table
from asm_desktop.briefs.typography import Run
from asm_desktop.briefs.words import NBSP

BULLET: Final = "•"
BETWEEN_ITEMS: Final = 4.0
"""Between the items of a list; half a line would read as a new paragraph."""

_STEP: Final = 14.0
_DEEPEST: Final = 5 * _STEP
# Reference definitions are off: `[^key]: …` would be taken for one and its text would vanish.
_PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable("table").disable("reference")
_AS_TYPED: Final = MarkdownIt("zero").enable("newline")


def flow(setter: Setter, text: str, kind: Type = grid.BODY, lead: Sequence[Run] = ()) -> tuple[Placed, ...]:
    """Return a Markdown text as a column; a paragraph starts on the grid one line below the one before.

    `lead` runs into the first paragraph, or stands before a text that begins otherwise.
    """
    nodes = _parsed(text).children
    column = _Column(setter, kind)
    if not lead:
        return tuple(column.blocks(nodes, 0.0))
    runs_on = bool(nodes) and nodes[0].type == "paragraph"
    first = [*lead, Run(" "), *_runs_of(nodes[0])] if runs_on else lead
    return (*column.paragraph(first, 0.0), *column.blocks(nodes[1:] if runs_on else nodes, 0.0))


def inline(setter: Setter, text: str, kind: Type) -> tuple[Run, ...]:
    """Return a Markdown text as the runs of one paragraph, blocks following each other after a blank."""
    column = _Column(setter, kind)
    found: list[Run] = []
    for node in _parsed(text).walk():
        if node.type in {"inline", "fence", "code_block"}:
            runs = _runs(node.children) if node.type == "inline" else [Run(" ".join(node.content.split()))]
            found += [*([Run(" ")] if found else []), *runs]
    return column.shown(found)


def _parsed(text: str) -> SyntaxTreeNode:
    """Return a text as a tree; one of which the parser would drop something is taken as it was typed.

    It drops what is nested too deeply, cells that a table's head has no column for, and titles of links.
    """
    tokens = _PARSER.parse(text)
    lost = _letters([unescape(text)]) - _letters(_kept(tokens))
    return SyntaxTreeNode(_AS_TYPED.parse(text) if lost else tokens)


def _kept(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield all that the parser kept, also what needs no printing: the address of a picture, the language of code."""
    for token in tokens:
        yield token.info if len(token.info.split()) == 1 else ""
        yield from (unquote(str(token.attrs[name])) for name in ("href", "src") if name in token.attrs)
        if token.children is None:
            yield token.content
        else:
            yield from _kept(token.children)


def _letters(texts: Iterable[str]) -> Counter[str]:
    """Count the letters of texts."""
    return Counter(letter for text in texts for letter in text if letter.isalpha())


class _Column:
    """Sets the blocks of one text."""

    def __init__(self, setter: Setter, kind: Type) -> None:
        """Set in a type; lists and quotations are moved in from it."""
        self._setter = setter
        self._kind = kind

    def blocks(self, nodes: Iterable[SyntaxTreeNode], indent: float) -> Iterator[Placed]:
        """Yield what the blocks of one level become."""
        for node in nodes:
            yield from self._block(node, indent)

    def shown(self, runs: Iterable[Run]) -> tuple[Run, ...]:
        """Return runs, those with nothing in them left out."""
        return tuple(run for run in runs if run.text)

    def _block(self, node: SyntaxTreeNode, indent: float) -> Iterator[Placed]:
        """Yield one block."""
        match node.type:
            case "paragraph":
                yield from self.paragraph(_runs_of(node), indent)
            case "heading":
                runs = [replace(run, bold=True) for run in _runs_of(node)]
                yield from (replace(placed, keep=True) for placed in self.paragraph(runs, indent))
            case "bullet_list" | "ordered_list":
                yield from self._list(node, indent)
            case "fence" | "code_block":
                yield from self.paragraph([Run(_kept_spaces(node.content))], indent)
            case "table":
                yield self._table(node, indent)
            case "blockquote":
                yield from self.blocks(node.children, min(indent + _STEP, _DEEPEST))
            case _:
                yield from self.blocks(node.children, indent)

    def paragraph(self, runs: Sequence[Run], indent: float) -> Iterator[Placed]:
        """Yield a paragraph on the grid, unless there is nothing in it."""
        if shown := self.shown(runs):
            paragraph = self._setter.paragraph(shown, self._kind)
            yield Placed(paragraph, before=grid.LINE / 2, on_grid=True, indent=indent)

    def _list(self, node: SyntaxTreeNode, indent: float) -> Iterator[Placed]:
        """Yield the items of a list; neither the first nor the last is left alone on a page."""
        first = int(str(node.attrs.get("start", 1))) if node.type == "ordered_list" else 0
        items = list(node.children)
        for place, item in enumerate(items):
            number = str(first + place) if node.type == "ordered_list" else BULLET
            placed = list(self._item(item, number, indent))
            if placed and len(items) > 1 and place in {0, len(items) - 2}:
                placed[-1] = replace(placed[-1], keep=True)
            if placed and place:
                placed[0] = replace(placed[0], before=BETWEEN_ITEMS, on_grid=False)
            yield from placed

    def _item(self, item: SyntaxTreeNode, number: str, indent: float) -> Iterator[Placed]:
        """Yield one item, its number hanging before its first line."""
        children = list(item.children)
        starts_with_text = bool(children) and children[0].type == "paragraph"
        runs = self.shown(_runs_of(children.pop(0))) if starts_with_text else ()
        face = Face.MEDIUM if number == BULLET else Face.BOLD
        paragraph = self._setter.paragraph(runs or [Run(NBSP)], self._kind, number=number, number_face=face)
        yield Placed(paragraph, before=grid.LINE / 2, on_grid=True, indent=indent)
        for placed in self.blocks(children, min(indent + _STEP, _DEEPEST)):
            yield replace(placed, before=BETWEEN_ITEMS, on_grid=False)

    def _table(self, node: SyntaxTreeNode, indent: float) -> Placed:
        """Return a table of the text."""
        rows = [
            [self.shown(_runs_of(cell)) for cell in row.children] for part in node.children for row in part.children
        ]
        texts = [[_plain(cell) for cell in row] for row in rows]
        columns = fair_columns(texts[0], texts[1:], grid.TEXT - indent)
        cells = [[self._setter.paragraph(cell, grid.TABLE) for cell in row] for row in rows[1:]]
        return Placed(
            table(self._setter, columns, cells, strong=False), before=grid.LINE / 2, on_grid=True, indent=indent
        )


def _runs_of(node: SyntaxTreeNode) -> list[Run]:
    """Return the runs of a block that holds one line of text."""
    return [run for child in node.children if child.type == "inline" for run in _runs(child.children)]


def _runs(nodes: Iterable[SyntaxTreeNode], *, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    """Yield the runs of inline nodes."""
    for node in nodes:
        match node.type:
            case "strong":
                yield from _runs(node.children, bold=True, italic=italic)
            case "em":
                yield from _runs(node.children, bold=bold, italic=True)
            case "softbreak" | "hardbreak":  # who types three lines wants three lines
                yield Run("\n", bold, italic)
            case "link":
                inner = list(_runs(node.children, bold=bold, italic=italic))
                yield from inner
                yield from _address(str(node.attrs.get("href", "")), _plain(inner))
            case _:
                yield Run(node.content, bold, italic)


def _address(address: str, shown: str) -> Iterator[Run]:
    """Yield the address of a link after its words, unless they are the address."""
    bare = address.removeprefix("mailto:")
    if bare and bare not in {shown, f"http://{shown}", f"https://{shown}"}:
        yield Run(f" ({bare})")


def _plain(runs: Iterable[Run]) -> str:
    """Return the text of runs."""
    return "".join(run.text for run in runs)


def _kept_spaces(code: str) -> str:
    """Return lines whose leading blanks stay."""
    lines = code.rstrip("\n").split("\n")
    return "\n".join(NBSP * (len(line) - len(line.lstrip(" "))) + line.lstrip(" ") for line in lines)
