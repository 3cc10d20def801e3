"""Every known trouble can be told to people: a code of its own, what happened, and what to do."""

import importlib
import pkgutil
import re
import string
from collections import Counter

import asm_desktop
from asm_desktop.domain import errors
from asm_desktop.domain.errors import ArchiveError

#: Not imported: the window needs Qt, and Alembic runs its environment only during a migration.
_LEFT_OUT = ("asm_desktop.gui", "asm_desktop.store.migrations.env", "asm_desktop.__main__")


def _walk(prefix: str, path) -> list[str]:
    names = []
    for module in pkgutil.iter_modules(path, prefix):
        if module.name in _LEFT_OUT:
            continue
        importlib.import_module(module.name)
        names.append(module.name)
        if module.ispkg:
            names += _walk(f"{module.name}.", importlib.import_module(module.name).__path__)
    return names


def _kin(error: type[ArchiveError]) -> set[type[ArchiveError]]:
    return {error}.union(*(_kin(child) for child in error.__subclasses__()))


def _troubles() -> list[type[ArchiveError]]:
    assert "asm_desktop.domain.errors" in _walk("asm_desktop.", asm_desktop.__path__)
    ours = (error for error in _kin(ArchiveError) if error.__module__.startswith("asm_desktop."))
    return sorted(
        (error for error in ours if error.__module__ != errors.__name__), key=lambda error: error.__qualname__
    )


def test_every_trouble_has_a_code_of_its_own():
    troubles = _troubles()
    assert troubles, "no error was found at all"
    inherited = [error.__qualname__ for error in troubles if "code" not in vars(error)]
    assert inherited == []
    assert [code for code, count in Counter(error.code for error in troubles).items() if count > 1] == []
    assert [error.code for error in troubles if not re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", error.code)] == []


def test_every_trouble_says_what_happened_and_what_to_do():
    lacking = [error.__qualname__ for error in _troubles() if not {"summary", "remedy"} <= _own_texts(error)]
    assert lacking == []


def test_texts_are_whole_sentences_with_named_places():
    for error in _troubles():
        for text in (error.summary, error.remedy):
            assert text[:1].isupper() or text.startswith(("{", "“{", "`{")), f"{error.__qualname__}: {text}"
            assert text.endswith((".", "?", "!", "}")), f"{error.__qualname__}: {text}"
            places = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
            assert all(name.isidentifier() for name in places), f"{error.__qualname__}: {text}"


def test_every_trouble_belongs_to_a_family():
    families = {error for error in _kin(ArchiveError) if error.__module__ == errors.__name__} - {ArchiveError}
    assert [error.__qualname__ for error in _troubles() if not issubclass(error, tuple(families))] == []


def _own_texts(error: type[ArchiveError]) -> set[str]:
    """Names of the texts that are not just those of the base."""
    return {name for name in ("summary", "remedy") if getattr(error, name) != getattr(ArchiveError, name)}
