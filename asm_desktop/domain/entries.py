"""What every reader of an entry gets: its state, its office part, and who wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import Audience, Consent, Purpose
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.labels import Accounts, Label, Standing, Status
from asm_desktop.domain.merging import Claim
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.state import Conflict


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry as it is now. `fields` may leave, as far as the gate allows; `office` never does.

    `held_back` is "" or the code of the reason why the entry stays on this laptop. Names of offices are filled in when
    it is read, for a name may become known later.
    """

    entity: EntityId
    code: str
    kind: str
    fields: Mapping[str, Json]
    office: Mapping[str, Json]
    conflicts: tuple[Conflict, ...]
    heads: tuple[str, ...]
    realm: Realm
    standing: Standing
    held_back: str
    removed: bool
    creator: WriterId
    revised_by: WriterId
    revised_at: str
    revisions: int
    version: int
    creator_name: str = ""
    revised_by_name: str = ""

    @property
    def title(self) -> str:
        """The title, or the code of an entry that has none."""
        return self.text("title") or self.code

    def text(self, name: str) -> str:
        """Return a text field, "" if it is empty."""
        value = self.fields.get(name, "")
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of a list field."""
        value = self.fields.get(name)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()

    def rows(self, name: str, *, office: bool = False) -> tuple[Mapping[str, Json], ...]:
        """Return the rows of a rows field of the shared or the office part."""
        value = (self.office if office else self.fields).get(name)
        return tuple(row for row in value if isinstance(row, dict)) if isinstance(value, list) else ()

    def named(self, creator_name: str, revised_by_name: str) -> "EntryView":
        """Return the view with the names of the offices filled in."""
        return replace(self, creator_name=creator_name, revised_by_name=revised_by_name)

    def to_bytes(self) -> bytes:
        """Return the view as bytes for the archive's cache."""
        return msgspec.json.encode(self)

    @classmethod
    def from_bytes(cls, data: bytes) -> "EntryView":
        """Return the view in bytes that `to_bytes` wrote."""
        value = msgspec.json.decode(data)
        standing = value["standing"]
        conflicts = tuple(
            Conflict(
                one["field"], one["row"], one["column"],
                tuple(Claim(c["value"], tuple(c["revisions"]), tuple(c["writers"])) for c in one["claims"]),
            )
            for one in value["conflicts"]
        )  # fmt: skip
        return cls(
            **{
                **value,
                "conflicts": conflicts,
                "heads": tuple(value["heads"]),
                "standing": Standing(
                    Label(standing["label"]),
                    standing["group"],
                    Accounts(standing["accounts"]),
                    Status(standing["status"]),
                    standing["apart"],
                    _consent(standing.get("consent")),
                ),
            }
        )


def _consent(value: Mapping[str, Any] | None) -> Consent:
    """Return what people agreed to; what was kept before there were agreements says nothing of it."""
    if value is None:
        return Consent()
    return Consent(tuple((Purpose(one), end) for one, end in value["until"]), Audience(value["audience"]))
