"""Word lists: the thesaurus (SKOS, compiled), closed lists, and countries. Codes are stored, labels are shown.

Hidden labels are local or hurtful words that people search by: they find, and are never shown.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from asm_desktop.domain.errors import BadData
from asm_desktop.domain.folding import fold, words
from asm_desktop.domain.kinds import in_language

MINERALS = "g-minerals"
"""The group of the thesaurus that holds minerals."""


class WordListInvalid(BadData):
    """A word list that cannot be read."""

    code = "word-list-invalid"
    summary = "The word list “{file}” cannot be read: {why}."
    remedy = "Install the program again; the archive itself is not touched."


class Concept(msgspec.Struct, frozen=True):
    """One concept: `labels` has one preferred label a language, the others several; ids of neighbours are sorted."""

    id: str
    labels: dict[str, str]
    alternatives: dict[str, tuple[str, ...]] = {}
    hidden: dict[str, tuple[str, ...]] = {}
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    note: dict[str, tuple[str, ...]] = {}

    def label(self, language: str) -> str:
        """Return the preferred label in a language, or in the nearest there is."""
        return in_language(self.labels, language) or self.id

    def shown(self, language: str) -> tuple[str, ...]:
        """Return the labels of one language that may be shown, the preferred one first."""
        first = (self.labels[language],) if language in self.labels else ()
        return first + self.alternatives.get(language, ())

    @property
    def showable(self) -> tuple[str, ...]:
        """All labels in all languages that may be shown, without repetition."""
        return tuple(dict.fromkeys(text for language in self.labels for text in self.shown(language)))

    @property
    def searchable(self) -> tuple[str, ...]:
        """All labels in all languages, hidden ones too: never show these."""
        secret = (text for texts in self.hidden.values() for text in texts)
        return tuple(dict.fromkeys((*self.showable, *secret)))


@dataclass(frozen=True, slots=True)
class Recognised:
    """A label found in a sequence of words: where it starts, how many words it takes, and whose label it is."""

    start: int
    length: int
    concepts: tuple[str, ...]


class _Compiled(msgspec.Struct, frozen=True):
    """The compiled thesaurus."""

    concepts: tuple[Concept, ...]


class Vocabulary:
    """The thesaurus of topics, minerals, roles and kinds of evidence."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        """Take the concepts."""
        self._concepts = {concept.id: concept for concept in concepts}

    @classmethod
    def load(cls, file: Path) -> "Vocabulary":
        """Return the thesaurus compiled in a file; raises WordListInvalid."""
        try:
            return cls(msgspec.json.decode(file.read_bytes(), type=_Compiled).concepts)
        except (OSError, msgspec.DecodeError) as error:
            raise WordListInvalid(file=file.name, why=str(error)) from error

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts, by id."""
        return tuple(self._concepts.values())

    def concept(self, id_: str) -> Concept | None:
        """Return a concept, or None."""
        return self._concepts.get(id_)

    def label(self, id_: str, language: str) -> str:
        """Return the label of a concept for people; of one that is unknown here its id."""
        concept = self._concepts.get(id_)
        return concept.label(language) if concept else id_

    def find(self, text: str) -> Concept | None:
        """Return the concept with this id or label, in any language, case and accents left aside."""
        if text in self._concepts:
            return self._concepts[text]
        found = self._by_words.get(words(text), ())
        return self._concepts[found[0]] if found else None

    def recognise(self, spoken: Sequence[str]) -> tuple[Recognised, ...]:
        """Return the labels in a sequence of words, whole words only; of two that begin alike the longer one."""
        folded = [words(word) for word in spoken]
        found = []
        start = 0
        while start < len(folded):
            hit = self._longest(folded, start)
            if hit:
                found.append(hit)
            start += hit.length if hit else 1
        return tuple(found)

    def in_group(self, id_: str) -> tuple[Concept, ...]:
        """Return all concepts below one, by id."""
        below: set[str] = set()
        waiting = [id_]
        while waiting:
            concept = self._concepts.get(waiting.pop())
            fresh = set(concept.narrower) - below if concept else set()
            below |= fresh
            waiting.extend(fresh)
        return tuple(self._concepts[one] for one in sorted(below))

    def _longest(self, folded: Sequence[tuple[str, ...]], start: int) -> Recognised | None:
        """Return the longest label that begins at a word, or None."""
        for length in range(min(self._longest_label, len(folded) - start), 0, -1):
            key = tuple(word for parts in folded[start : start + length] for word in parts)
            if folded[start] and folded[start + length - 1] and key in self._by_words:
                return Recognised(start, length, self._by_words[key])
        return None

    @cached_property
    def _by_words(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """Ids of concepts by the folded words of their labels; those that prefer a label come first."""
        found: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for concept in self.concepts:
            for label in concept.labels.values():
                found[words(label)].append(concept.id)
        for concept in self.concepts:
            for label in concept.searchable:
                found[words(label)].append(concept.id)
        return {key: tuple(dict.fromkeys(ids)) for key, ids in found.items() if key}

    @cached_property
    def _longest_label(self) -> int:
        """Number of words in the longest label."""
        return max((len(key) for key in self._by_words), default=0)


class ClosedLists:
    """Short lists of codes whose labels are translated, such as status, place precision or confidence."""

    def __init__(self, lists: Mapping[str, Mapping[str, Mapping[str, str]]]) -> None:
        """Take labels by list, value and language."""
        self._lists = lists

    @classmethod
    def load(cls, file: Path) -> "ClosedLists":
        """Return the lists in a TOML file; raises WordListInvalid."""
        try:
            lists = msgspec.toml.decode(file.read_bytes(), type=dict[str, dict[str, dict[str, str]]])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise WordListInvalid(file=file.name, why=str(error)) from error
        return cls(lists)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all lists."""
        return tuple(self._lists)

    def choices(self, name: str) -> tuple[str, ...]:
        """Return the codes of a list in their order; none for a list that is unknown here."""
        return tuple(self._lists.get(name, ()))

    def label(self, name: str, value: str, language: str) -> str:
        """Return the label of a code for people; of one that is unknown here the code."""
        return in_language(self._lists.get(name, {}).get(value, {}), language) or value

    def find(self, name: str, text: str) -> str | None:
        """Return the code of a list that a text names, by itself or by its label in any language."""
        wanted = fold(text)
        for value, labels in self._lists.get(name, {}).items():
            if wanted == fold(value) or any(wanted == fold(label) for label in labels.values()):
                return value
        return None


class Countries:
    """Countries and territories by their ISO 3166 code of two letters."""

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Take the rows of the country table."""
        self._rows = {row["iso2"]: row for row in rows}

    @classmethod
    def load(cls, file: Path) -> "Countries":
        """Return the countries in a CSV file; raises WordListInvalid."""
        try:
            with file.open(encoding="utf-8", newline="") as lines:
                return cls(list(csv.DictReader(lines)))
        except (OSError, UnicodeDecodeError, KeyError) as error:
            raise WordListInvalid(file=file.name, why=str(error)) from error

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes, sorted."""
        return tuple(sorted(self._rows))

    def name(self, code: str, language: str) -> str:
        """Return the name of a country for people; of one that is not in the table its code."""
        row = self._rows.get(code, {})
        return row.get(f"name_{language.partition('-')[0]}") or row.get("name_en") or code

    def find(self, text: str) -> str | None:
        """Return the code that a text means: the code itself, or the name in any of our languages."""
        code = text.strip().upper()
        return code if code in self._rows else self._by_name.get(fold(text))

    @cached_property
    def _by_name(self) -> dict[str, str]:
        """Codes by folded name and by code of three letters."""
        found: dict[str, str] = {}
        for code, row in self._rows.items():
            named = (value for key, value in row.items() if key.startswith("name_") or key == "iso3")
            found.update((fold(value), code) for value in named if value)
        return found
