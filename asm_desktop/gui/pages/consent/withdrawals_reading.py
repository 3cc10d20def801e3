"""Reads withdrawals for the list, and what a withdrawal of an entry would reach. Runs in a worker; no widgets."""

from dataclasses import dataclass

from asm_desktop.domain.codes import short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import FieldType
from asm_desktop.domain.realms import Realm
from asm_desktop.gui import wording
from asm_desktop.gui.form_rows import Choice
from asm_desktop.services.desk import Desk
from asm_desktop.services.erasing import acts_for, may_sign
from asm_desktop.services.lookup import read_entry
from asm_desktop.services.print_register import RegisterRow, register
from asm_desktop.services.withdrawal_offices import Following, offices_following
from asm_desktop.services.withdrawal_reach import Reach, reach_of_withdrawal, wider_realms
from asm_desktop.services.withdrawal_standing import Standing, Withdrawal, withdrawals


@dataclass(frozen=True, slots=True)
class Told:
    """One withdrawal as the page shows it, and what this office can do with it."""

    withdrawal: Withdrawal
    code: str
    offices: tuple[Following, ...]
    printed: tuple[RegisterRow, ...]
    may_confirm: bool
    may_lift: bool
    may_sign: bool

    @property
    def id(self) -> str:
        """The id of its record."""
        return self.withdrawal.order.id


@dataclass(frozen=True, slots=True)
class Subject:
    """An entry of which something is to be withdrawn: its texts and files by name, and what all of it reaches.

    `acts`: whether this office takes it out for good; else it only hides until an office that may has confirmed.
    """

    view: EntryView
    texts: tuple[Choice, ...]
    files: tuple[Choice, ...]
    reach: Reach
    wider: tuple[Realm, ...]
    acts: bool


def read_withdrawals(desk: Desk) -> tuple[Told, ...]:
    """Read all withdrawals known here, the newest first."""
    offices = offices_following(desk)
    printed = register(desk)
    return tuple(_told(desk, one, offices.get(one.order.id, ()), printed) for one in withdrawals(desk))


def read_subject(desk: Desk, entity: str, language: str) -> Subject:
    """Read an entry of which something is to be withdrawn; raises EntryUnknown."""
    view = read_entry(desk, entity)
    kind = desk.catalogs.kinds.get(view.kind)
    filled = [field for field in kind.fields if isinstance(view.fields.get(field.name), str)]
    long_first = [field for sort in (FieldType.MARKDOWN, FieldType.TEXT) for field in filled if field.type is sort]
    texts = tuple(Choice(field.name, field.label(language)) for field in long_first)
    return Subject(
        view, texts, tuple(_files(view)), reach_of_withdrawal(desk, view.entity), wider_realms(desk, view.entity),
        acts_for(desk, desk.writer, view.entity),
    )  # fmt: skip


def _files(view: EntryView) -> list[Choice]:
    """Return the files of an entry by the names that are known here."""
    shared = {str(row.get("id", "")): row for row in view.rows("attachments")}
    office = {str(row.get("id", "")): row for row in view.rows("attachments", office=True)}
    found = []
    for key in dict.fromkeys((*shared, *office)):
        rows = [rows[key] for rows in (office, shared) if key in rows]
        name = next((str(row[part]) for part in ("name", "caption") for row in rows if row.get(part)), "")
        media = next((str(row["media"]) for row in rows if row.get("media")), "")
        found.append(Choice(key, name or wording.media_name(media) or key[-8:]))
    return found


def _told(desk: Desk, one: Withdrawal, offices: tuple[Following, ...], printed: tuple[RegisterRow, ...]) -> Told:
    """Return one withdrawal as the page shows it."""
    order = one.order
    entity = EntityId(order.entity)
    own, acts = order.writer == desk.writer, acts_for(desk, desk.writer, entity)
    open_ = one.standing in {Standing.WAITING, Standing.BRAKED}
    return Told(
        one, short_code(entity), offices,
        tuple(row for row in printed if any(source.entity == entity for source in row.sources)),
        may_confirm=one.standing is Standing.WAITING and acts and not own,
        may_lift=open_ and (own or acts),
        may_sign=one.standing is Standing.BRAKED and not own and may_sign(desk, desk.writer, entity),
    )  # fmt: skip
