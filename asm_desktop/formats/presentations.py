"""PPTX: slide by slide in the order shown, each with its speaker's notes."""

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from asm_desktop.formats.containers import Container, opened
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.office_properties import say_core
from asm_desktop.formats.troubles import FileUnreadable
from asm_desktop.formats.xml_events import XmlEvents, parse

_SLIDE: Final = re.compile(r"ppt/slides/slide(\d{1,6})\.xml")


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of a PPTX file, one page a slide."""
    with opened(path, gathering.limits) as container:
        say_core(container, gathering)
        for number, name in enumerate(_slides(container)):
            gathering.page(_slide(container, name, gathering, first=number == 0))


def _slides(container: Container) -> list[str]:
    """Return the names of the slides in the order shown; where that cannot be told, by their numbers."""
    order = _Order()
    targets = _targets(container, "ppt/presentation.xml")
    try:
        parse(container.pieces("ppt/presentation.xml"), order)
    except FileUnreadable:
        order.ids.clear()
    numbered = sorted((int(found[1]), name) for name in container.names if (found := _SLIDE.fullmatch(name)))
    shown = [targets[id_] for id_ in order.ids if container.has(targets.get(id_, ""))]
    return shown or [name for _, name in numbered]


def _slide(container: Container, name: str, gathering: Gathering, *, first: bool) -> str:
    """Return the text of a slide and its notes."""
    notes = [target for target in _targets(container, name).values() if target.startswith("ppt/notesSlides/")]
    texts = []
    for part in (name, *filter(container.has, notes)):
        drawing = DrawingText(gathering.room())
        try:
            parse(container.pieces(part), drawing, gathering.check)
        except FileUnreadable:
            gathering.lose()
        except Enough:
            gathering.lose(CUT)
        texts.append("".join(drawing.lines))
        if first and part == name:
            gathering.say("title", drawing.title, "heading")
    return "\n".join(texts)


def _targets(container: Container, name: str) -> dict[str, str]:
    """Return what a part's relations point to inside the file, by their ids."""
    folder, _, base = name.rpartition("/")
    relations = _Relations()
    beside = f"{folder}/_rels/{base}.rels"
    if container.has(beside):
        try:
            parse(container.pieces(beside), relations)
        except FileUnreadable:
            return {}
    return {id_: posixpath.normpath(posixpath.join("/", folder, target))[1:] for id_, target in relations.found.items()}


class _Order(XmlEvents):
    """The ids of the slides as the presentation lists them."""

    def __init__(self) -> None:
        """Start with none."""
        self.ids: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a slide; the relation's id stands last of the two."""
        if name == "sldId":
            self.ids += [value for value in attributes.values() if not value.isdecimal()][:1]


class _Relations(XmlEvents):
    """What a part points to inside the file."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.found: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a relation that is not to something outside."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            self.found[attributes.get("Id", "")] = attributes.get("Target", "")


class DrawingText(XmlEvents):
    """The text of DrawingML shapes, and that of the title's shape."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
        self.lines: list[str] = []
        self.title = ""
        self._room = room
        self._in_text = False
        self._in_title = False
        self._skipped = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        if self._skipped or name == "Fallback":
            self._skipped += 1
        elif name == "sp":
            self._in_title = False
        elif name == "ph":
            self._in_title = attributes.get("type") in {"title", "ctrTitle"}
        elif name == "t":
            self._in_text = True

    def end(self, name: str) -> None:
        """End an element."""
        if self._skipped:
            self._skipped -= 1
        elif name == "t":
            self._in_text = False
        elif name in {"p", "br"}:
            self._add("\n")
        elif name == "tc":
            self._add("\t")

    def text(self, data: str) -> None:
        """Keep text of runs."""
        if self._in_text and not self._skipped:
            self._add(data)

    def _add(self, data: str) -> None:
        """Keep some characters, as long as there is room."""
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self.lines.append(data)
        if self._in_title:
            self.title += data
