"""Fields that a question may name, by their names in five languages, and what may stand behind the colon."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.folding import fold
from asm_desktop.domain.labels import LabelUnknown, parse_label
from asm_desktop.search.texts import fold_word

FIELD_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "title": ("title", "titre", "titulo", "título", "kichwa"),
        "country": ("country", "pays", "pais", "país", "nchi"),
        "kind": ("kind", "type", "tipo", "aina"),
        "lang": ("lang", "language", "langue", "idioma", "lengua", "lingua", "língua", "lugha"),
        "topic": ("topic", "theme", "thème", "sujet", "tema", "mada"),
        "mineral": ("mineral", "minerai", "minéral", "minério", "minerio", "madini"),
        "label": ("label", "tlp", "étiquette", "etiquette", "etiqueta", "lebo"),
        "status": ("status", "statut", "estado", "hali"),
        "date": ("date", "year", "année", "annee", "fecha", "año", "data", "ano", "tarehe", "mwaka"),
        "before": ("before", "avant", "antes", "kabla"),
        "after": (
            "after",
            "since",
            "après",
            "apres",
            "depuis",
            "después",
            "despues",
            "desde",
            "depois",
            "baada",
            "tangu",
        ),
    }
)
"""Every field by its names, as help shows them."""

_BY_NAME = {fold_word(name): field for field, names in FIELD_NAMES.items() for name in names}

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_COUNTRY = re.compile(r"[a-z]{2}", re.IGNORECASE)


def field_pattern() -> re.Pattern[str]:
    """Return the pattern of a known field's name with its colon; any other word before a colon is a word."""
    names = sorted({name for names in FIELD_NAMES.values() for name in names}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?P<text>{'|'.join(names)}):\s*(?=[^\s:])", re.IGNORECASE)


def label_pattern() -> re.Pattern[str]:
    """Return the pattern of `TLP:` behind the name of the field for labels, where it says the same twice."""
    return re.compile(rf"(?<!\w)({'|'.join(FIELD_NAMES['label'])}):\s*tlp:", re.IGNORECASE)


def field_named(name: str) -> str:
    """Return the field that one of its names means."""
    return _BY_NAME[fold_word(name)]


def codes_of(field: str, text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return the codes that a value means, given as code or as a name in any language; none if it means nothing."""
    reader = _READERS.get(field)
    return reader(text.strip(), catalogs) if reader else ()


def _countries(text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return the country of a code or name."""
    found = catalogs.countries.find(text)
    if found:
        return (found,)
    return (text.upper(),) if _COUNTRY.fullmatch(text) else ()


def _kinds(text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return the kind of a name; `case study` and `case-study` are the same."""
    wanted = _loose(text)
    return tuple(
        kind.name
        for kind in catalogs.kinds.all()
        if wanted == _loose(kind.name) or wanted in {_loose(label) for label in kind.labels.values()}
    )


def _languages(text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return the language of a code (BCP 47) or name."""
    found = catalogs.lists.find("languages", text)
    if found:
        return (found,)
    main, _, rest = text.partition("-")
    return (f"{main.lower()}-{rest}" if rest else main.lower(),) if _LANGUAGE.fullmatch(text) else ()


def _concepts(text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return a concept of the thesaurus with all below it."""
    found = catalogs.vocabulary.find(text)
    return (found.id, *(one.id for one in catalogs.vocabulary.in_group(found.id))) if found else ()


def _labels(text: str, _catalogs: Catalogs) -> tuple[str, ...]:
    """Return a label."""
    try:
        return (parse_label(text).value,)
    except LabelUnknown:
        return ()


def _states(text: str, catalogs: Catalogs) -> tuple[str, ...]:
    """Return a status of a code or name."""
    found = catalogs.lists.find("status", text)
    return (found,) if found else ()


_READERS: Mapping[str, Callable[[str, Catalogs], tuple[str, ...]]] = MappingProxyType(
    {
        "country": _countries,
        "kind": _kinds,
        "lang": _languages,
        "topic": _concepts,
        "mineral": _concepts,
        "label": _labels,
        "status": _states,
    }
)


def _loose(text: str) -> str:
    """Return a name folded, hyphens as blanks."""
    return fold(text.replace("-", " "))
