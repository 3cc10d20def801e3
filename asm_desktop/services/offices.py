"""Offices and their groups: founding an archive, joining one, adding offices, and who belongs to which group.

docs/bundle-format.md, "Trust", gives the records; this module writes them and reads what they amount to.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyrage

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.errors import BadData, BadInput, NotAllowed
from asm_desktop.domain.folding import fold
from asm_desktop.domain.identities import OfficeCard, SigningKey, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.root_words import ENTROPY_BYTES, root_key, root_words
from asm_desktop.domain.trust import TRUST, Office, Organisation
from asm_desktop.services.desk import Desk, local_time
from asm_desktop.services.groups import (
    GroupExists,
    GroupNameWrong,
    GroupUnknown,
    NotGroupOwner,
    OfficeNotAdded,
    add_member,
    create_group,
    find_group,
    groups,
)
from asm_desktop.services.naming import NameAmbiguous, tidy_name
from asm_desktop.services.trust_writing import changing_trust, trust_heads, trust_payload
from asm_desktop.services.turning import turn
from asm_desktop.services.writing import Draft, root_record, write_record
from asm_desktop.store.archive import Archive, new_archive
from asm_desktop.store.files import file_troubles, write_whole
from asm_desktop.store.keys import Keys
from asm_desktop.store.own import OwnOffice
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.vault import Vault

__all__ = [
    "CardOfAnotherArchive",
    "GroupExists",
    "GroupNameWrong",
    "GroupUnknown",
    "NameAmbiguous",
    "NotCoordinator",
    "NotGroupOwner",
    "OfficeDetailWrong",
    "OfficeDetails",
    "OfficeIsRevoked",
    "OfficeNotAdded",
    "OfficeRow",
    "OfficeUnknown",
    "add_member",
    "add_office",
    "create_group",
    "find_group",
    "find_office",
    "found_archive",
    "groups",
    "join_archive",
    "offices",
    "own_card",
    "read_card",
    "write_card",
]

MAX_CARD = 4096

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


class OfficeDetailWrong(BadInput):
    """Something about an office that cannot stand on its card."""

    code = "office-detail-wrong"
    summary = "“{value}” cannot be the {detail} of an office."
    remedy = "Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw)."


class CardOfAnotherArchive(BadData):
    """A card of an office that belongs to another archive."""

    code = "card-of-another-archive"
    summary = "The office “{name}” belongs to another archive."
    remedy = "Nothing was changed. Offices of two archives cannot be put together; ask for the right card."


class NotCoordinator(NotAllowed):
    """Only coordinators add offices."""

    code = "not-coordinator"
    summary = "Only a coordinator can add an office, and this office is none."
    remedy = "Send the card to a coordinator: {coordinators}."


class OfficeIsRevoked(NotAllowed):
    """An office whose key does not count any more; it never returns."""

    code = "office-is-revoked"
    summary = "The office {office} was revoked: its key does not count any more."
    remedy = "It joins again as a new office, with a new card (`asm-desktop init DIR --join CARD`)."


class OfficeUnknown(BadInput):
    """A text that names no office known here."""

    code = "office-unknown"
    summary = "No office called “{office}” is known here."
    remedy = "See `asm-desktop office list`, or add its card first."


@dataclass(frozen=True, slots=True)
class OfficeDetails:
    """What people say of their office: names, country (ISO 3166-1 alpha-2), language of its people (BCP 47)."""

    name: str
    organisation: str
    country: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Protected:
    """A folder for a new archive that is encrypted from its first byte."""

    folder: Path
    vault: Vault
    keys: Keys


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An office as lists show it. `added`: a coordinator vouched for it, so it can read what it may have.

    `revoked`: it was added and does not belong to the archive any more. `successor`: who has what it created.
    """

    writer: WriterId
    name: str
    organisation: str
    country: str
    coordinator: bool
    added: bool
    own: bool
    digits: str
    roles: tuple[str, ...] = ()
    revoked: bool = False
    successor: WriterId | None = None


def found_archive(
    folder: Path | Protected,
    details: OfficeDetails,
    catalogs: Catalogs,
    *,
    now: Callable[[], str] = local_time,
    random: Callable[[int], bytes] = os.urandom,
) -> tuple[Desk, str]:
    """Make a new archive whose first coordinator is this office; returns it with the root's words.

    The words are the only copy of the root's secret: they appoint coordinators when all of them are lost.
    """
    checked = _checked(details, catalogs)
    entropy = random(ENTROPY_BYTES)
    root = root_key(entropy)
    own = _new_office(root.writer, checked, random)
    organisation: dict[str, Json] = {"id": random(16).hex(), "name": checked.organisation}
    card: dict[str, Json] = own.office_card.to_json()
    body = trust_payload(random, {"act": "appoint", "card": card, "org": organisation, "root": root.public.hex()})
    draft = Draft(TRUST, own.writer, realms.PROGRAMME, (), body)
    appointment = root_record(own, draft, root, random(8).hex(), now())
    archive = _made(folder, own, Stored(appointment, Status.ADMITTED))
    desk = Desk(archive, catalogs, now, random)
    with desk.archive.write() as connection:
        turn(connection, desk)
    return desk, root_words(entropy)


def join_archive(
    folder: Path | Protected,
    details: OfficeDetails,
    card: OfficeCard,
    catalogs: Catalogs,
    *,
    now: Callable[[], str] = local_time,
    random: Callable[[int], bytes] = os.urandom,
) -> Desk:
    """Make a further office of the archive that a member's card names; it receives once a coordinator added it."""
    own = _new_office(card.archive, _checked(details, catalogs), random, sponsor=card.to_bytes())
    return Desk(_made(folder, own), catalogs, now, random)


def add_office(desk: Desk, card: OfficeCard, organisation: str | None = None) -> None:
    """Vouch for an office and, by name, for its organisation; without a name the card's own word is taken.

    The organisation's circle is made by the first vouch that names it. Adding the same card again changes nothing.
    Raises NotCoordinator, CardOfAnotherArchive, OfficeIsRevoked, OfficeDetailWrong.
    """
    if card.archive != desk.own.archive:
        raise CardOfAnotherArchive(name=card.name)
    own = desk.trust.offices.get(desk.writer)
    if own is None or not own.coordinator:
        raise NotCoordinator(coordinators=_coordinators(desk))
    if desk.trust.revoked(card.writer):
        raise OfficeIsRevoked(office=card.name)
    named = named_organisation(desk, organisation or card.organisation)
    known = desk.trust.offices.get(card.writer)
    if known is not None and (known.card, known.organisation) == (card, named):
        return
    act: dict[str, Json] = {
        "act": "vouch",
        "card": card.to_json(),
        "org": {"id": named.realm.removeprefix("org:"), "name": named.name},
    }
    with changing_trust(desk) as connection:
        heads = trust_heads(connection, realms.PROGRAMME)
        write_record(
            connection, desk, Draft(TRUST, card.writer, realms.PROGRAMME, heads, trust_payload(desk.random, act))
        )


def offices(desk: Desk) -> tuple[OfficeRow, ...]:
    """Return all offices known here, this one first, then by name."""
    rows = [_row(desk, writer, office) for writer, office in desk.trust.offices.items()]
    known = {row.writer for row in rows}
    cards = [desk.own.office_card, *([OfficeCard.from_bytes(desk.own.sponsor)] if desk.own.sponsor else [])]
    rows.extend(_card_row(desk, card) for card in cards if card.writer not in known)
    return tuple(sorted(rows, key=lambda row: (not row.own, fold(row.name), row.writer)))


def _made(folder: Path | Protected, own: OwnOffice, *first: Stored) -> Archive:
    """Return a new archive in a folder, encrypted if its keys come with it."""
    if isinstance(folder, Protected):
        return new_archive(folder.folder, own, first, (folder.vault, folder.keys))
    return new_archive(folder, own, first)


def _new_office(
    archive: str, details: OfficeDetails, random: Callable[[int], bytes], sponsor: bytes = b""
) -> OwnOffice:
    """Return a fresh office: its keys, its first epoch and its signed card."""
    key = SigningKey.from_seed(random(32))
    secret = pyrage.x25519.Identity.generate()
    card = OfficeCard(
        WriterId(archive),
        details.name,
        details.organisation,
        details.country,
        key.public.hex(),
        str(secret.to_public()),
    )
    return OwnOffice(
        seed=key.seed, age_secret=str(secret), epoch=random(8).hex(), slot_secret=random(32),
        card=OfficeCard.signed(card, key).to_bytes(), language=details.language, sponsor=sponsor,
    )  # fmt: skip


def own_card(desk: Desk) -> OfficeCard:
    """Return the card of this office, to be given to a coordinator."""
    return desk.own.office_card


def read_card(path: Path) -> OfficeCard:
    """Return the card in a file; raises CardUnreadable, PathUnusable and the like."""
    with file_troubles(), path.open("rb") as file:
        return OfficeCard.from_bytes(file.read(MAX_CARD + 1))


def write_card(desk: Desk, path: Path) -> None:
    """Write the card of this office to a file; raises what `file_troubles` raises."""
    write_whole(path, own_card(desk).to_bytes())


def find_office(desk: Desk, text: str) -> WriterId:
    """Return the office that a name or the beginning of an id means; raises OfficeUnknown, NameAmbiguous."""
    rows = offices(desk)
    wanted = fold(text)
    found = [row for row in rows if fold(row.name) == wanted] or [row for row in rows if _is_id(text, row.writer)]
    if not found:
        raise OfficeUnknown(office=text)
    if len(found) > 1:
        raise NameAmbiguous(name=text, ids=", ".join(row.writer[:8] for row in found))
    return found[0].writer


def named_organisation(desk: Desk, text: str) -> Organisation:
    """Return the organisation of a name: the one that a vouch named first, else a new one. Raises OfficeDetailWrong."""
    name = _name(text, "organisation")
    known = {office.organisation for office in desk.trust.offices.values() if office.organisation}
    same = [one for one in known if fold(one.name) == fold(name)]
    return min(same, key=lambda one: one.realm) if same else Organisation(Realm(f"org:{desk.random(16).hex()}"), name)


def _coordinators(desk: Desk) -> str:
    """Return the names of the coordinators known here, or of the office that this one joined by."""
    names = [office.card.name for office in desk.trust.offices.values() if office.coordinator]
    if not names and desk.own.sponsor:
        names = [OfficeCard.from_bytes(desk.own.sponsor).name]
    return ", ".join(sorted(names))


def _row(desk: Desk, writer: WriterId, office: Office) -> OfficeRow:
    """Return the row of an office that was vouched for."""
    organisation = office.organisation.name if office.organisation else ""
    return OfficeRow(
        writer, office.card.name, organisation, office.card.country, office.coordinator, added=True,
        own=writer == desk.writer, digits=office.card.digits, roles=tuple(sorted(office.roles)),
        revoked=office.revoked, successor=desk.trust.successors.get(writer),
    )  # fmt: skip


def _card_row(desk: Desk, card: OfficeCard) -> OfficeRow:
    """Return the row of an office of which only the card is known."""
    return OfficeRow(
        card.writer, card.name, card.organisation, card.country, coordinator=False, added=False,
        own=card.writer == desk.writer, digits=card.digits,
    )  # fmt: skip


def _checked(details: OfficeDetails, catalogs: Catalogs) -> OfficeDetails:
    """Return details fit for a card; raises OfficeDetailWrong."""
    country, language = details.country.strip().upper(), details.language.strip().lower()
    if country not in catalogs.countries.codes:
        raise OfficeDetailWrong(value=details.country, detail="country")
    if not _LANGUAGE.fullmatch(language):
        raise OfficeDetailWrong(value=details.language, detail="language")
    return OfficeDetails(_name(details.name, "name"), _name(details.organisation, "organisation"), country, language)


def _name(text: str, detail: str) -> str:
    """Return a name fit for a card; raises OfficeDetailWrong."""
    tidy = tidy_name(text)
    if not tidy:
        raise OfficeDetailWrong(value=text, detail=detail)
    return tidy


def _is_id(text: str, writer: WriterId) -> bool:
    """Say whether a text is the beginning of an office's id, long enough to be meant as one."""
    return len(text) >= 4 and writer.startswith(text.strip().lower())
