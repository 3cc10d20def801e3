"""Numbers of sources: raised in the text in order of first use, and the list at the end."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from asm_desktop.briefs.typography import Run
from asm_desktop.briefs.words import NBSP
from asm_desktop.domain.printing import Source

_REFERENCES: Final = re.compile(r"[ \u00a0]*((?:\[\^[^\]\s]{1,80}\])+)")
_KEY: Final = re.compile(r"\[\^([^\]]+)\]")


class SourceNumbers:
    """Gives each source its number when it is first referred to."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Start with the sources of a sheet, none of them numbered."""
        self._known = {source.key: source for source in sources}
        self._by_code = {source.code: source.key for source in sources if source.code}
        self._order: list[str] = []

    def numbered(self) -> list[Source]:
        """Return the sources by number; those that nothing refers to come last."""
        for key in self._known:
            self._number(key)
        return [self._known[key] for key in self._order]

    def split(self, run: Run) -> Iterator[Run]:
        """Yield a run with its `[^key]` turned into raised numbers; a key that no source has stays as typed."""
        at = 0
        for match in _REFERENCES.finditer(run.text):
            keys = [self._key(key) for key in _KEY.findall(match.group(1))]
            if None in keys:
                continue
            numbers = f",{NBSP}".join(str(self._number(key)) for key in keys if key)
            yield Run(run.text[at : match.start()], bold=run.bold, italic=run.italic)
            yield Run(numbers, bold=True, raised=True)
            at = match.end()
        yield Run(run.text[at:], bold=run.bold, italic=run.italic)

    def cite(self, text: str) -> str:
        """Return `[^key]` for the source of a figure: a key, a code or, failing these, a citation of its own."""
        keys = [self._key(key) for key in _KEY.findall(text)]
        if keys and None not in keys:
            return "".join(f"[^{key}]" for key in keys)
        key = self._key(text.strip())
        if key is None:
            key = f"cited-{len(self._known)}"
            self._known[key] = Source(key=key, text=text)
        return f"[^{key}]"

    def _key(self, typed: str) -> str | None:
        """Return the key that was meant, by key, code or the very text of a source."""
        if typed in self._known:
            return typed
        same_text = (key for key, source in self._known.items() if source.text == typed)
        return self._by_code.get(typed) or next(same_text, None)

    def _number(self, key: str) -> int:
        """Return the number of a source, giving it the next one if it has none."""
        if key not in self._order:
            self._order.append(key)
        return self._order.index(key) + 1
