"""Choices: which codes a field's word list offers, what they are called, and which one a typed word means."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from asm_desktop.domain import realms
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.folding import fold
from asm_desktop.domain.vocabulary import MINERALS

TOPICS: Final = "topics"
COUNTRIES: Final = "countries"
LANGUAGES: Final = "languages"
KINDS: Final = "kinds"
GROUPS: Final = "groups"

THESAURUS_GROUPS: Final[Mapping[str, str]] = MappingProxyType(
    {"minerals": MINERALS, "roles": "g-roles", "evidence": "g-evidence"}
)
"""Word lists that are one group of the thesaurus; `topics` is all of it."""

_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def choices(vocabulary: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return the codes that a word list offers; none for groups of offices, which only the open archive knows."""
    if vocabulary == TOPICS:
        return tuple(concept.id for concept in catalogs.vocabulary.concepts)
    if vocabulary in THESAURUS_GROUPS:
        return tuple(concept.id for concept in catalogs.vocabulary.in_group(THESAURUS_GROUPS[vocabulary]))
    if vocabulary == COUNTRIES:
        return catalogs.countries.codes
    if vocabulary == KINDS:
        return tuple(kind.name for kind in catalogs.kinds.all())
    return catalogs.lists.choices(vocabulary)


def choice_label(vocabulary: str, value: str, language: str, catalogs: Catalogs) -> str:
    """Return what a code is called in a language; a code that is unknown here is shown as it is."""
    if vocabulary == TOPICS or vocabulary in THESAURUS_GROUPS:
        return catalogs.vocabulary.label(value, language)
    if vocabulary == COUNTRIES:
        return catalogs.countries.name(value, language)
    if vocabulary == KINDS:
        return catalogs.kinds.get(value).label(language)
    return catalogs.lists.label(vocabulary, value, language)


def find_choice(vocabulary: str, text: str, catalogs: Catalogs) -> str | None:
    """Return the code that a typed word means: the code itself, or its label in any language; None if there is none."""
    if vocabulary == TOPICS or vocabulary in THESAURUS_GROUPS:
        return _find_concept(vocabulary, text, catalogs)
    if vocabulary == COUNTRIES:
        return catalogs.countries.find(text)
    if vocabulary == KINDS:
        return _find_kind(text, catalogs)
    if vocabulary == GROUPS:
        return text if realms.is_group(text) else None
    found = catalogs.lists.find(vocabulary, text)
    if found is None and vocabulary == LANGUAGES and _LANGUAGE_TAG.fullmatch(text):
        return text
    return found


def _find_concept(vocabulary: str, text: str, catalogs: Catalogs) -> str | None:
    """Return the concept that a text means, if the word list has it."""
    concept = catalogs.vocabulary.find(text)
    if concept is None or (vocabulary != TOPICS and concept.id not in choices(vocabulary, catalogs)):
        return None
    return concept.id


def _find_kind(text: str, catalogs: Catalogs) -> str | None:
    """Return the kind that a text means by its name or its label in any language."""
    wanted = fold(text)
    for kind in catalogs.kinds.all():
        if wanted in {fold(kind.name), *map(fold, kind.labels.values())}:
            return kind.name
    return None
