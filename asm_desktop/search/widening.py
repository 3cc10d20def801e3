"""Words of the same meaning in other languages, from the thesaurus: searched beside what was typed, never as typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asm_desktop.domain.folding import fold
from asm_desktop.domain.vocabulary import Concept, Vocabulary
from asm_desktop.search.texts import LANGUAGE_MARK, words
from asm_desktop.search.tree import All, Any, Node, Words, joined

_SHORT = 4
"""A label of one word so short is looked for only in entries of its own language: `or` is gold in French alone."""


@dataclass(frozen=True, slots=True)
class Widened:
    """A tree with further words, and those of them that may be shown."""

    tree: Node
    words: tuple[str, ...]


def widen(tree: Node, vocabulary: Vocabulary, without: frozenset[str] = frozenset()) -> Widened:
    """Return a tree in which a concept that was named is also found by its other labels, but for those in `without`.

    What stands in quotation marks, in a column, or is shut out stays as it is.
    """
    widener = _Widener(vocabulary, frozenset(fold(word) for word in without))
    wide = widener.widen(tree)
    return Widened(wide, tuple(widener.shown))


class _Widener:
    """Walks a tree and gathers the words it adds."""

    def __init__(self, vocabulary: Vocabulary, without: frozenset[str]) -> None:
        self._vocabulary = vocabulary
        self._without = without
        self.shown: dict[str, None] = {}

    def widen(self, node: Node) -> Node:
        """Return a node with further words."""
        match node:
            case All():
                return joined(All, list(self._conjunction(node.children)))
            case Any(children=children) if children:
                return joined(Any, [self.widen(child) for child in children])
            case Words():
                return joined(All, list(self._run([node]))) if _is_plain(node) else node
            case _:
                return node

    def _conjunction(self, children: Sequence[Node]) -> Iterator[Node]:
        """Yield the children of a conjunction; words in a row are looked at together."""
        run: list[Words] = []
        for child in children:
            if isinstance(child, Words) and _is_plain(child):
                run.append(child)
                continue
            yield from self._run(run)
            run = []
            yield self.widen(child)
        yield from self._run(run)

    def _run(self, run: Sequence[Words]) -> Iterator[Node]:
        """Yield words in a row; those that name a concept together with its other labels."""
        place = 0
        for found in self._vocabulary.recognise([" ".join(one.words) for one in run]):
            yield from run[place : found.start]
            place = found.start + found.length
            typed = run[found.start : place]
            yield self._with_labels(typed, found.concepts[0])
        yield from run[place:]

    def _with_labels(self, typed: Sequence[Words], id_: str) -> Node:
        """Return what was typed, or any other label of the concept."""
        concept = self._vocabulary.concept(id_)
        as_typed = tuple(word for one in typed for word in one.words)
        labels = self._labels(concept, as_typed) if concept else []
        return joined(Any, [joined(All, list(typed)), *labels])

    def _labels(self, concept: Concept, typed: tuple[str, ...]) -> list[Node]:
        """Return the labels of a concept other than the typed one, and note those that may be shown."""
        nodes: list[Node] = []
        for source, shown in ((_shown(concept), True), (concept.hidden, False)):
            for language, labels in source.items():
                for label in labels:
                    found = words(label)
                    if not found or found == typed or fold(label) in self._without:
                        continue
                    nodes.append(_label(found, language))
                    if shown:
                        self.shown[label] = None
        return nodes


def _shown(concept: Concept) -> dict[str, tuple[str, ...]]:
    """Return the labels of a concept that may be shown, by language."""
    return {language: concept.shown(language) for language in (*concept.labels, *concept.alternatives)}


def _label(found: tuple[str, ...], language: str) -> Node:
    """Return the node of a label."""
    label = Words(found)
    if len(found) == 1 and len(found[0]) <= _SHORT:
        return All((label, Words((LANGUAGE_MARK + language,), column="tags")))
    return label


def _is_plain(node: Words) -> bool:
    """Say whether words are typed plainly, so that their meaning counts."""
    return not (node.prefix or node.column or node.quoted)
