"""What to look at before saving: nothing here blocks; it says what a reader will miss and what stays here and why."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.labels import Label, Standing, Status, gate, realm_for
from asm_desktop.domain.realms import Realm
from asm_desktop.gui.form_rows import CheckRow
from asm_desktop.gui.pages.editor.shaping import SHORT

translate = QCoreApplication.translate

_TELEPHONE = re.compile(r"(?<!\w)\+?\d[\d ().-]{7,}\d(?!\w)")
_COORDINATES = re.compile(r"-?\d{1,3}[.,]\d{3,}\s*[°NSEWO]?[,; ]+\s*-?\d{1,3}[.,]\d{3,}")
_ENOUGH_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a form stands in: are there groups, this office's organisation, and who may have the version before."""

    has_groups: bool = False
    organisation: Realm | None = None
    former: Realm = realms.LOCAL


def before_saving(values: Mapping[str, Json], kind: Kind, around: Surroundings) -> tuple[CheckRow, ...]:
    """Return the lines of "Before you save", what wants a look first."""
    rows = [
        *_narrowed(values, around),
        *_missing(values),
        *_travel(values, has_groups=around.has_groups),
        *_telling(values, kind),
    ]
    return tuple(sorted(rows, key=lambda row: row.fine))


def _narrowed(values: Mapping[str, Json], around: Surroundings) -> Iterator[CheckRow]:
    """Yield that a narrower version takes nothing back: people may take it for a way to do so."""
    if realms.narrower(realm_for(Standing.of(values), around.organisation), around.former):
        why = translate(
            "Editor", "Offices that have earlier versions keep them. Once this one is saved, you can withdraw them."
        )
        yield CheckRow(
            "narrowed", translate("Editor", "Saving does not take earlier versions back"), why, SHORT, "label"
        )


def _missing(values: Mapping[str, Json]) -> Iterator[CheckRow]:
    """Yield what a reader will look for and not find."""
    wanted = (
        ("place", translate("Editor", "No place yet"), translate("Editor", "Others look for entries by place.")),
        ("date", translate("Editor", "No date yet"), translate("Editor", "A year is enough.")),
        ("topics", translate("Editor", "No topic yet"), translate("Editor", "One topic makes it easy to find.")),
        (
            "summary",
            translate("Editor", "Nothing in short yet"),
            translate("Editor", "Three lines: what was tried, what happened, what others can learn."),
        ),
    )
    for name, text, why in wanted:
        if not values.get(name):
            yield CheckRow(name, text, why, SHORT, name)


def _travel(values: Mapping[str, Json], *, has_groups: bool) -> Iterator[CheckRow]:
    """Yield why the entry will stay on this laptop, or that it will not."""
    standing = Standing.of(values)
    if not gate(standing, Purpose.NETWORK).allowed:
        why = translate("Editor", "It may carry what people told us, and no agreement of theirs is recorded.")
        if standing.consent.end(Purpose.NETWORK) is not None:
            why = translate("Editor", "Somebody does not agree any more that other offices have it.")
        yield CheckRow("accounts", translate("Editor", "It stays on this laptop for now"), why, SHORT, "accounts")
    elif standing.limited is Label.RED and standing.label is not Label.RED:
        why = translate("Editor", "People agreed to other offices than those that its label names.")
        yield CheckRow("audience", translate("Editor", "It stays on this laptop for now"), why, SHORT, "label")
    elif standing.label is Label.AMBER and standing.group is None:
        why = translate("Editor", "Choose the partner offices that may have it.")
        if not has_groups:
            why = translate("Editor", "This office has no group of partner offices yet.")
        yield CheckRow("group", translate("Editor", "It stays on this laptop for now"), why, SHORT, "group")
    elif standing.status is Status.DRAFT:
        yield CheckRow(
            "status", translate("Editor", "It is a draft"), translate("Editor", "Drafts stay on this laptop.")
        )
    elif standing.label is Label.RED:
        yield CheckRow("red", translate("Editor", "TLP:RED stays on this laptop"), fine=True)
    else:
        yield CheckRow("travels", translate("Editor", "It travels with the next stick"), fine=True)
    if values.get("exact-place") or values.get("coordinates"):
        yield CheckRow("exact", translate("Editor", "The exact place stays in this office"), fine=True)


def _telling(values: Mapping[str, Json], kind: Kind) -> Iterator[CheckRow]:
    """Yield texts that may tell who or where somebody is."""
    for field in kind.fields:
        text = values.get(field.name)
        if field.office or not isinstance(text, str):
            continue
        if _COORDINATES.search(text):
            yield CheckRow(
                f"coordinates:{field.name}",
                translate("Editor", "Coordinates may stand in the text"),
                translate("Editor", "Put them into “Exact place”: there they stay in this office."),
                field=field.name,
            )
        elif (found := _TELEPHONE.search(text)) and sum(map(str.isdigit, found[0])) > _ENOUGH_DIGITS:
            yield CheckRow(
                f"telephone:{field.name}",
                translate("Editor", "A telephone number may stand in the text"),
                translate("Editor", "“{number}”. Put it into the contacts: there it stays in this office.").format(
                    number=found[0]
                ),
                field=field.name,
            )
