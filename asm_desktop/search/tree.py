"""A question as a tree: words and phrases, fields, spans of time, and how they are joined."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from asm_desktop.search.periods import Span


@dataclass(frozen=True, slots=True)
class Words:
    """One word, or several that stand side by side (a phrase), folded.

    `prefix`: the last one may go on. `column` narrows to one column of the index. `quoted`: meant as it is written.
    """

    words: tuple[str, ...]
    prefix: bool = False
    column: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """An entry has one of these codes in a facet (`country`, `kind`, `lang`, `topic`, `mineral`, `label`, `status`)."""

    facet: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of an entry lies in a span."""

    span: Span


@dataclass(frozen=True, slots=True)
class Every:
    """All entries: what an empty question asks for."""


@dataclass(frozen=True, slots=True)
class All:
    """Every child holds."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one child holds."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The child does not hold."""

    child: "Node"


Node = Words | Filter | Dated | Every | All | Any | Not


def joined(kind: type[All] | type[Any], children: list["Node"]) -> "Node":
    """Return one node for several, without a group of one and without groups of the same kind inside."""
    flat: list[Node] = []
    for child in children:
        flat.extend(child.children if isinstance(child, kind) else (child,))
    flat = list(dict.fromkeys(flat))
    if not flat:
        return Every()
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def sought(node: Node) -> Iterator[Words]:
    """Yield the words and phrases that are looked for, not those that are shut out."""
    match node:
        case Words():
            yield node
        case All() | Any():
            for child in node.children:
                yield from sought(child)
        case _:
            return


def is_textual(node: Node) -> bool:
    """Say whether the full-text table can answer a node alone."""
    match node:
        case Words():
            return True
        case All() | Any():
            return all(map(is_textual, node.children))
        case _:
            return False


def mapped(node: Node, change: Callable[[Words], Node]) -> Node:
    """Return the tree with each word and phrase that is looked for changed."""
    match node:
        case Words():
            return change(node)
        case All() | Any():
            return joined(type(node), [mapped(child, change) for child in node.children])
        case _:
            return node
