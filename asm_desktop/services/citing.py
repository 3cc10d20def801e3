"""Sources of a printed sheet: footnotes that a text defines, and entries cited with code and version."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import FieldType, Kind
from asm_desktop.domain.printing import Source

_DEFINITION: Final = re.compile(r"^[ ]{0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(\S.*?)[ \t]*$\n?", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\[\^([^\]\s]{1,60})\]")
_MARKUP: Final = re.compile(r"([\\`*_\[\]<>|&])")
_LINE_START: Final = re.compile(r"^[ \t]*(\d*)([#+\-=~.)])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Notes:
    """The footnotes of one entry (`[^key]: author, year, title`), by the part that defines them.

    Two entries may use the same key for different sources, and so may two parts of one entry. So keys get the entry's
    code in front, and the part's name too where parts differ. A part without the note finds that of another part.
    """

    code: str
    defined: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, view: EntryView, kind: Kind) -> "Notes":
        """Return the footnotes that the long texts of an entry define."""
        names = [field.name for field in kind.fields if field.type is FieldType.MARKDOWN and not field.office]
        return cls(view.code, {name: dict(_DEFINITION.findall(view.text(name))) for name in names})

    def text(self, part: str, text: str) -> str:
        """Return a text of a part without definitions, its references pointing to this entry's sources."""
        bare = _DEFINITION.sub("", text).rstrip() if part in self.defined else text
        return _REFERENCE.sub(lambda match: f"[^{self._key(part, match.group(1))}]", bare)

    def sources(self) -> Iterator[Source]:
        """Yield the sources that the footnotes name, each once."""
        told = set()
        for part, notes in self.defined.items():
            for key, text in notes.items():
                full = self._key(part, key)
                if full not in told:
                    told.add(full)
                    yield Source(key=full, text=text)

    def _key(self, part: str, key: str) -> str:
        """Return the key of a source on the sheet; one that no footnote defines stays as it is (it may be a code)."""
        texts = {notes[key] for notes in self.defined.values() if key in notes}
        if not texts:
            return key
        if len(texts) == 1:
            return f"{self.code}/{key}"
        home = part if key in self.defined.get(part, {}) else self._first_with(key)
        return f"{self.code}/{home}/{key}"[:80]

    def _first_with(self, key: str) -> str:
        """Return the first part that defines a footnote."""
        return next(part for part, notes in self.defined.items() if key in notes)


def cited(view: EntryView, kind: Kind, language: str) -> Source:
    """Return an entry as a source: who, when, what, with its code and version; its id is the key."""
    date = view.text("date")[:4]
    makers = ", ".join(view.texts("authors")) or kind.label(language)
    about = f"{makers}, {date}" if date else makers
    kept = view.text("publisher") or view.text("source")
    text = f"{plain(about)}: *{plain(view.title)}*" + (f". {plain(kept)}" if kept else "")
    return Source(key=view.entity, text=text, code=view.code, version=view.version)


def own_source(view: EntryView) -> Iterable[Source]:
    """Return where an entry says it comes from, as a source, if it says so."""
    source = view.text("source")
    return [Source(key=f"{view.code}/source", text=plain(source))] if source else []


def plain(text: str) -> str:
    """Return a plain text as Markdown that prints just so."""
    return _LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text)).strip()
